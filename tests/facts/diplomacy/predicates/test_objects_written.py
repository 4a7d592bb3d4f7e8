"""Parties behind a verb act where an object, or a means, stands behind them."""

from told import acts


def test_with_an_object() -> None:
    assert acts("عاد الوزير الغاني. ودعت كينيا توغو إلى الحوار") == ["REQUEST call_verb كينيا > توغو"]


def test_with_none() -> None:
    assert "REQUEST call_verb الوزير الغاني > كينيا" in acts("هدد الوزير الغاني توغو. ودعا كينيا إلى الحوار")


def test_with_a_means() -> None:
    assert acts("يهدد الجيش الكيني بالرد") == ["THREATEN threaten_verb الجيش الكيني >"]


def test_with_this_thing() -> None:
    assert "SUPPORT back كينيا >" in acts("نفت غانا ذلك، وأيدت كينيا هذا النفي")
    assert "ACCUSE accuse_verb غانا > كينيا" in acts("نفت غانا ذلك، وانتقدت كينيا هذا الأسبوع")


def test_with_an_object_behind_where_it_is_said() -> None:
    told = acts("عقدت الجامعة العربية اجتماعا. وأدان المجلس الوزاري في بيانه الختامي القصف")
    assert told[-1].startswith("ACCUSE") and "المجلس الوزاري >" in told[-1]
    assert acts("اجتمع مجلس التعاون، وأدان المجلس الوزاري في بيانه الختامي القصف")[-1].endswith("المجلس الوزاري >")
