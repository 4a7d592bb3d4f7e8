"""Whether those found for a verb may act by it."""

from told import acts


def test_two_must_meet_for_a_deed_of_both() -> None:
    assert acts("تبادلت غانا وكينيا السجناء") != []
    assert acts("تبادلت غانا السجناء") == []


def test_a_verb_without_subject_is_on_the_party_that_it_can_only_have_for_object() -> None:
    assert acts("دعا الحكومة الغانية إلى الحوار") == ["REQUEST call_verb > الحكومة الغانية"]
    assert acts("دعت الحكومة الغانية إلى الحوار") == ["REQUEST call_verb الحكومة الغانية >"]


def test_which_of_many_are_meant_is_no_act() -> None:
    assert acts("أدانت غانا الناشطين الذين يرفضون العفو") == ["ACCUSE accuse_verb غانا > الناشطين"]
    assert len(acts("أدانت غانا الحركة التي ترفض العفو")) == 2
    assert acts("رفع الحرس أصوات ساسة يطالبون بالعفو") == ["REQUEST request_verb ساسة >"]
