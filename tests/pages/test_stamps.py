"""Of a line with two dates the one that its label calls the publication's is taken."""

import pytest

from waqai.pages.reader import read_page
from waqai.pages.stamps import labelled_dates

TEXT = "<p>أعلنت الوزارة صباح اليوم بدء توزيع المساعدات على ثلاث قرى في الريف الشمالي من البلاد.</p>" * 3


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("آخر تحديث 9 مايو 2023 | تاريخ النشر 7 مايو 2023", ["updated", "published"]),
        ("نشر في 7 مايو 2023 آخر تحديث 9 مايو 2023", ["published", "updated"]),
        ("تاريخ آخر تعديل: 9/5/2023، أضيف بتاريخ 7/5/2023", ["updated", "published"]),
        ("Updated May 9, 2023 Published May 7, 2023", ["updated", "published"]),
        ("الأحد 7 مايو 2023", []),
    ],
)
def test_each_label_opens_a_part(line: str, labels: list[str]) -> None:
    parts = labelled_dates(line)
    assert [label for label, _ in parts] == labels
    assert not parts or "".join(words for _, words in parts) == line


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("آخر تحديث 9 مايو 2023 | تاريخ النشر 7 مايو 2023", "2023-05-07"),
        ("نشر في 7 مايو 2023 | آخر تحديث 9 مايو 2023", "2023-05-07"),
        ("آخر تحديث 9 مايو 2023", "2023-05-09"),  # nothing else tells
    ],
)
def test_the_day_of_the_publication_is_taken(line: str, day: str) -> None:
    page = read_page(f"<html><body><div><h1>بدء توزيع المساعدات</h1><div>{line}</div>{TEXT}</div></body></html>")
    assert page.published_at is not None and str(page.published_at.date()) == day
