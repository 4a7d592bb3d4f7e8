"""Who hastens to do what a noun with a pronoun tells."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تحدثت صحف عن قصف بغازات سامة، الأمر الذي سارعت غانا إلى نفيه", ["REJECT reject_noun غانا >"]),
        ("قالت صحيفة إن غانا ستبيع السفن، وهو ما بادرت كينيا إلى نفيه", ["REJECT reject_noun كينيا >"]),
        ("نشرت الصحف نبأ الصفقة التي سارعت الحكومة الكينية إلى رفضها", ["REJECT reject_noun الحكومة الكينية >"]),
    ],
)
def test_who_denies_it_at_once(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_one_who_stands_before_the_verb() -> None:
    told = acts("اتهم الجيش الكيني الحركة بخرق الهدنة، لكن الحركة سارعت إلى نفيه")
    assert told[1:] == ["REJECT reject_noun الحركة >"]


@pytest.mark.parametrize("text", ["لجأ الوزير الكيني إلى بلاده", "سارع الوزير الكيني إلى مكتبه"])
def test_what_is_no_act(text: str) -> None:
    assert acts(text) == []
