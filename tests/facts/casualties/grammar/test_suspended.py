"""Who is stopped from working is held by nobody."""

from told import counts


def test_suspended_however_far_the_work_stands() -> None:
    assert counts("أوقفت الهيئة عددا من المسؤولين بجهاز مدينة كوماسي، شرقي غانا، عن العمل") == []
    assert counts("أوقف الوزير ثلاثة مفتشين عن ممارسة مهامهم") == []


def test_held_all_the_same() -> None:
    text = "أوقفت الشرطة عددا من المسؤولين بجهاز مدينة كوماسي، وتوقف المصنع عن العمل"
    assert counts(text)[0].startswith("detained 3+")
