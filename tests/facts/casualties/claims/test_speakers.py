"""Who is meant where a text calls a speaker by a noun alone."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.casualties.claims.speakers import Speakers
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("قالت وزارة الطاقة إن الحريق أخمد. وأضافت الوزارة أن تسعة عمال قتلوا", "وزارة الطاقة"),
        ("قالت لجنة الطوارئ إن الحريق أخمد. ولفتت المؤسسة إلى مقتل تسعة عمال", "لجنة الطوارئ"),
        ("ذكرت وكالة رويترز أن الحريق أخمد. وقال المسؤول إن تسعة عمال قتلوا", "المسؤول"),
        ("قال مدير المنجم سامر الحلبي إن الحريق أخمد. وأضاف الحلبي أن تسعة عمال قتلوا", "مدير المنجم سامر الحلبي"),
        ("قالت بعثة الأمم المتحدة في كينيا إن الحريق أخمد. وقالت كينيا إن تسعة عمال قتلوا", "كينيا"),
        ("تقول مصادر محلية إن فرق الدفاع المدني استجابت لبلاغات وتم انتشال جثث تسعة عمال", "مصادر محلية"),
        ("قتل تسعة عمال وفق حصيلة محينة لوزارة الطاقة", "وزارة الطاقة"),
        ("قالت وزارة الطاقة إن الحريق أخمد. وقالت الشرطة إن تسعة عمال قتلوا", "الشرطة"),
        ("قال ناجون إن تسعة عمال قتلوا، وفقا لرامي حداد من الشرطة، الذي أوضح أن حارسين أصيبا", "رامي حداد"),
    ],
)
def test_a_noun_alone_is_the_name_told_before(text: str, claimant: str) -> None:
    assert find_casualties(read(text))[-1].claimant == claimant


def test_a_report_goes_on_in_the_next_paragraph() -> None:
    text = "قال مرصد الإقليم إن تسعة عمال قتلوا.\nوأصيب ثلاثة حراس في الهجوم نفسه."
    assert [fact.claimant for fact in find_casualties(read(text))] == ["مرصد الإقليم", "مرصد الإقليم"]


def test_another_report_does_not_go_on_there() -> None:
    text = "قال وزير الطاقة إن تسعة عمال قتلوا.\nوأصيب ثلاثة حراس في الهجوم نفسه."
    assert [fact.claimant for fact in find_casualties(read(text))] == ["وزير الطاقة", None]


def test_a_noun_without_a_name_before_stays() -> None:
    assert Speakers().hear(("الوزارة", None, None), None) == ("الوزارة", None, None)
