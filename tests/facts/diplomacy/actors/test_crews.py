"""Deeds done by the planes or teams of a state that only their adjective tells."""

from told import acts


def test_the_state_of_the_planes() -> None:
    assert acts("ألقت الطائرات الكندية مساعدات على القرى") == ["AID give_relief كندا >"]


def test_before_the_verb() -> None:
    assert acts("قالت مصادر إن طائرات كندية نقلت جنودا إلى الحدود") == ["MOBILIZE move_troops كندا >"]
    assert acts("حمولة طائرات كندية نقلت جنودا إلى الحدود") == []


def test_no_state_told() -> None:
    assert acts("ألقت الطائرات القديمة مساعدات على القرى") == []
