"""The subject behind the definite object of its verb."""

from told import acts


def test_who_attends() -> None:
    assert acts("حضر الاجتماع الوزير الغاني ونظيره الكيني")[0].startswith("CONSULT")
    assert acts("حضر الوزير الغاني") == []
