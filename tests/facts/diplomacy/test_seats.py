"""Places of acts that no preposition of their clause leads."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # who hosts talks
        ("اتفقت غانا وتوغو على تبادل السفراء في ختام محادثات احتضنتها نيروبي.", "نيروبي"),
        ("نيروبي تستضيف جولة جديدة من المفاوضات بين غانا وتوغو.", "نيروبي"),
        ("تعتزم كينيا استضافة محادثات بين غانا وتوغو.", "كينيا"),
        ("أجرت غانا مباحثات مع توغو التي تستضيف اللاجئين.", None),
        # what talks are called after, but not whose they are
        ("التقى الوزير الغاني نظيره الكندي خلال مؤتمر ميونخ.", "ميونخ"),
        ("انطلقت محادثات كينيا وتوغو أمس.", None),
        # where one went to talk
        ("توجه الوزير الغاني إلى نيروبي لإجراء محادثات مع نظيره الكيني.", "نيروبي"),
        ("زار الرئيس الغاني مدينة جنيف حيث التقى نظيره السويسري.", "جنيف"),
        # where a sentence opens
        ("وفي نيروبي، اجتمع وزراء خارجية غانا وتوغو.", "نيروبي"),
        ("وعلى هامش القمة في جنيف، التقى الوزير الغاني نظيره الكندي.", "جنيف"),
        ("وعلى هامش القمة التقى الوزير الغاني نظيره الكندي.", None),
        # on the outskirts, in the streets
        ("نشرت غانا قواتها على مشارف مدينة نيروبي.", "نيروبي"),
        ("تظاهر آلاف الغانيين في شوارع نيروبي ضد الحكومة.", "نيروبي"),
        # where guns fall silent is not where one agreed on it
        ("توصلت غانا وتوغو إلى اتفاق لوقف إطلاق النار في دارفور.", None),
        ("وقعت غانا وتوغو في نيروبي اتفاقا لوقف إطلاق النار.", "نيروبي"),
    ],
)
def test_seat(text: str, place: str | None) -> None:
    assert find_acts(read(text))[0].location == place
