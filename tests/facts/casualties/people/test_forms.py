"""Tags of a single person by what stands behind the count's word."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("انتشال جثمان الطفل سامر من النهر", ["child"]),
        ("انتشال جثمان من النهر", []),
        ("مقتل قائد اللواء 77 في معركة الجبل", ["soldier"]),
        ("مقتل آمر سرية في صفوف حركة طالبان", ["militant"]),
        ("مقتل قائد طائرة في حادث", []),
        ("سقوط عشرات القتلى الحوثيين", ["militant"]),
        ("سقوط عدد من القتلى والجرحى الحوثيين", ["militant"]),
        ("سقوط عشرات القتلى المدنيين", ["civilian"]),
        ("هاجمت الطائرات مواقع ميليشيا الجبل، ما أدى إلى مصرع العشرات في صفوفها", ["militant"]),
        ("قتل العشرات من الانقلابيين", ["militant"]),
    ],
)
def test_who_a_person_is_by_what_stands_behind(text: str, victims: list[str]) -> None:
    assert [fact.victims for fact in find_casualties(read(text, None))] == [victims]
