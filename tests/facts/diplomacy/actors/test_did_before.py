"""What someone did once before, told behind ل."""

from told import acts as rows


def test_who_did_it_before() -> None:
    assert rows("سبق لغانا أن اتهمت كينيا بدعم الفصائل.") == ["ACCUSE accuse_of غانا > كينيا"]
    assert rows("وسبق للرئيس الغاني أن هدد بقطع العلاقات مع كينيا.") == ["THREATEN threaten_verb الرئيس الغاني > كينيا"]


def test_who_never_did_it() -> None:
    assert rows("لم يسبق لغانا أن اتهمت كينيا.") == []
    assert rows("لا بد لغانا أن اتهمت.") == []
