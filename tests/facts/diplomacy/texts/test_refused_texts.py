"""What a refused text demands is no demand of who refuses it."""

from told import acts


def test_what_a_refused_text_demands() -> None:
    text = "رفضت غانا مقترحا ينص على هدنة ويطالب كينيا بالانسحاب"
    assert [row.split()[0] for row in acts(text)] == ["REJECT"]
    assert [row.split()[0] for row in acts("رفضت غانا العرض وتطالب كينيا بالانسحاب")] == ["REJECT", "REQUEST"]
