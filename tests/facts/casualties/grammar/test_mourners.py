"""Who mourns is not dead."""

import pytest
from told import counts


@pytest.mark.parametrize(
    "text",
    [
        "نعى الرئيس سامي الفقيد وقدم تعازيه",
        "نعى رئيس الوزراء سامي الراوي الشاعر الكبير",
        "نعت مريم الراوي في رسالة قصيرة أيام الصبا",
        "ونعى الملك سامي الأول شهداء الواجب",
    ],
)
def test_who_mourns_holds_an_office(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    "text",
    ["نعت وزارة الثقافة الفنان سامي الراوي", "الحركة تنعى الرئيس سامي الراوي", "نعى الحزب القيادي سامي الراوي"],
)
def test_whom_a_body_mourns(text: str) -> None:
    (row,) = counts(text)
    assert row.startswith("killed 1")
