"""Credit lines, signatures, datelines, bylines, outlets."""
# ruff: noqa: E501  (one case a line)

import pytest

from waqai.pages.credit import agency, author_of, chain, dateline_agency, is_signature, names
from waqai.pages.reader import read_page
from waqai.pages.titles import head_titles, outlet_in_head, without_outlet


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("رويترز + أ ف ب", ["رويترز", "فرانس برس"]),
        ("رويترز وفرانس برس", ["رويترز", "فرانس برس"]),
        ("وكالة رويترز", ["رويترز"]),
        ("صحيفة الساحل", ["صحيفة الساحل"]),
        ("الساحل + وكالات", ["الساحل", "وكالات"]),
        ("وزارة الصحة والبيئة", ["وزارة الصحة والبيئة"]),
        ("هيئة التحرير", []),
    ],
)
def test_names(line: str, expected: list[str]) -> None:
    assert names(line) == expected


@pytest.mark.parametrize("text", ["وفاة شخص", "وصل الوفد", "واسع", "", "وكالة", "رويترز قالت إن الهدنة بدأت"])
def test_what_is_no_agency(text: str) -> None:
    assert agency(text) is None


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("القاهرة (رويترز) - قال مسؤول إن المحادثات بدأت", "رويترز"),
        ("رام الله/ الأناضول/ زار الوزير المدينة", "الأناضول"),
        ("بيروت، 8 تموز (أ ف ب) – عاد الهدوء", "فرانس برس"),
        ("دمشق - سانا: أعلن المحافظ", "سانا"),
        ("قال لرويترز (أمس) إن المحادثات بدأت", None),
        ("قال مسؤول (رويترز) إن المحادثات بدأت", None),
        ("القاهرة - قال مسؤول إن المحادثات بدأت", None),
    ],
)
def test_dateline(paragraph: str, expected: str | None) -> None:
    assert dateline_agency(paragraph) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("صدى الوادي – وكالات", True), ("(رويترز)", True), ("صدى الوادي", True), ("صدى الوادي – مراسلون", True), ("انتهى الاجتماع", False),
     ("قال المتحدث باسم صدى الوادي إن الخبر صحيح", False)],
)  # fmt: skip
def test_signature(text: str, expected: bool) -> None:
    assert is_signature(text, "صدى الوادي") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("كتب: سامي الحلو", "سامي الحلو"), ("بواسطة هاني العطار", "هاني العطار"), ("By John Smith | Daily", "John Smith"), ("رويترز", None),
     ("هيئة التحرير", None), ("8 يوليو 2024", None), ("(إعداد سامي الحلو للنشرة العربية - تحرير هناء نصر)", None)],
)  # fmt: skip
def test_author(text: str, expected: str | None) -> None:
    assert author_of(text) == expected


def test_chain_names_the_origin_first_and_not_the_outlet() -> None:
    assert chain(["صدى الوادي + الساحل"], "القاهرة (رويترز) - قال", [], "صدى الوادي") == ("رويترز", "الساحل")
    assert chain([], "قال مسؤول", ["وكالة الساحل"], None) == ("وكالة الساحل",)
    assert chain([], "", [], None) == ()


def test_outlet_and_headline_in_one_line() -> None:
    line = "افتتاح الجسر - مراحل العمل | صدى الوادي"
    assert "افتتاح الجسر - مراحل العمل" in head_titles(line)
    assert outlet_in_head(line, "افتتاح الجسر - مراحل العمل") == "صدى الوادي"
    assert outlet_in_head("صدى الوادي: افتتاح الجسر", "عنوان آخر") is None
    assert without_outlet(line, "صدى الوادي") == "افتتاح الجسر - مراحل العمل"
    assert without_outlet("عنوان بلا اسم", "صدى الوادي") == "عنوان بلا اسم"


STORY = "<p>وصلت فرق الإنقاذ إلى القرية بعد ساعات من انهيار السد وبدأت إجلاء السكان من البيوت القريبة.</p>" * 2


@pytest.mark.parametrize(
    ("before", "behind", "credit"),
    [
        ("", "<div class='source'><span>المصدر</span><a href='/x'>الأناضول</a></div>", "الأناضول"),
        ("<div class='author'>صدى المدينة - وكالات</div>", "", "وكالات"),
        ("", "<p>م.ح/ع.ك (أ ف ب)</p>", "فرانس برس"),
        ("", "<p>نقلا عن وكالة الأنباء القطرية</p>", "قنا"),
        ("<p>غزة/ الأناضول</p>", "", "الأناضول"),
    ],
)
def test_lines_that_name_whence_a_story_came(before: str, behind: str, credit: str) -> None:
    page = read_page(f"<body><h1>انهيار سد في القرية الشرقية</h1><div>{before}{STORY}{behind}</div></body>")
    assert page.credit == (credit,)
    assert page.stories[0].text.count("\n\n") == 1


def test_words_that_only_look_like_such_lines_are_text() -> None:
    lines = "<p>نقلا عن شهود قال المتحدث إن الطريق أغلق ليلا أمام الشاحنات.</p><p>(رويترز) وصلت.</p>"
    page = read_page(f"<body><h1>انهيار سد في القرية الشرقية</h1><div>{STORY}{lines}{STORY}</div></body>")
    assert "نقلا عن شهود" in page.stories[0].text
