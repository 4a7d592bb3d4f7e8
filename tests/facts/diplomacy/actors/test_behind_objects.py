"""The subject behind the definite object of its verb."""

from told import acts


def test_who_attends() -> None:
    assert acts("حضر الاجتماع الوزير الغاني ونظيره الكيني")[0].startswith("CONSULT")
    assert acts("حضر الوزير الغاني") == []


def test_the_states_that_vote() -> None:
    assert acts("عارضت القرار خمس دول هي غانا وكينيا وتوغو") == ["REJECT refuse غانا + كينيا + توغو >"]
    assert acts("أيدت مشروع القرار 120 دولة") == ["SUPPORT back 120 دولة >"]
    assert acts("عارضت القرار خمس مدن") == []
