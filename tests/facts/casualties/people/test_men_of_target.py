"""Bare "عناصر" are men of the body that was hit, where the sentence tells whose it is."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "tag", "nation"),
    [
        ("استهدف مجهولون حاجزا للشرطة ما أدى إلى مقتل تسعة عناصر", "police", None),
        ("انفجرت عبوة في دورية للجيش المالي ما أدى إلى مقتل تسعة عناصر", "soldier", "MLI"),
        ("انفجر لغم في شاحنة عسكرية فقتل تسعة عناصر", "soldier", None),
        ("انفجرت عبوة في سيارة تابعة للنظام ما أدى إلى مقتل عدد من العناصر", "soldier", None),
        ("إصابة تسعة عناصر للنظام في كمين", "soldier", None),
        ("انفجر لغم في شاحنة عسكرية لداعش فقتل تسعة عناصر", "militant", None),
        ("استهدف مجهولون حاجزا للشرطة ما أدى إلى مقتل تسعة من العناصر المسلحة", "militant", None),
        ("هاجم حاجزا للشرطة وقتل تسعة عناصر من داعش", "militant", None),
        ("قصف مدفعي للجيش المالي أدى إلى مقتل تسعة عناصر", "militant", None),
        ("قتل تسعة عناصر في كمين", "militant", None),
    ],
)
def test_whose_men_fall(text: str, tag: str, nation: str | None) -> None:
    (fact,) = find_casualties(read(text))
    assert (fact.victims, fact.nationality) == ([tag], nation)
