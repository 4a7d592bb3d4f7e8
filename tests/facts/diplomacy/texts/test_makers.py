"""Whose a text is that asks or rejects."""

from told import acts


def test_put_out_by() -> None:
    assert acts("دعا بيان صادر عن الرئاسة الكينية غانا إلى الحوار") == ["REQUEST call_verb الرئاسة الكينية > غانا"]
    assert acts("دعا بيان صدر أمس عن الرئاسة الكينية غانا إلى الحوار") == ["REQUEST call_verb الرئاسة الكينية > غانا"]


def test_of_no_one() -> None:
    assert acts("دعا بيان مشترك غانا إلى الحوار") == ["REQUEST call_verb بيان مشترك > غانا"]


def test_a_text_that_opens_a_headline() -> None:
    assert acts("تقرير دولي يدعو قادة العالم إلى الحوار") == ["REQUEST call_verb تقرير دولي > قادة العالم"]
    assert acts("يدعو الرئيس الكيني قادة العالم إلى الحوار") == ["REQUEST call_verb الرئيس الكيني > قادة العالم"]
