"""Several people who speak behind another in a headline."""

from told import acts


def test_they_say_it() -> None:
    assert acts("وزير غاني يعترف بالأزمة.. ومدونون: كينيا تنتهك الهدنة") == []
    assert acts("وزير غاني يعترف بالأزمة.. وخبراء: كينيا تنتهك الهدنة") == []


def test_he_goes_on_to_say_it() -> None:
    assert acts("اعترف الوزير الغاني بالأزمة وقال: كينيا تنتهك الهدنة")[0].startswith("ACCUSE")
