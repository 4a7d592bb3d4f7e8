"""Digests and what a site says of itself: found where title and shape agree, left alone where one of them does not."""

import pytest

from waqai.pages.digest import is_digest_title
from waqai.pages.reader import read_page
from waqai.pages.site_terms import speaks_of_site

ITEMS = [
    ("هدوء على الطريق الساحلي", "عاد الهدوء إلى الطريق الساحلي بعد يومين من الاشتباكات، بحسب شهود عيان."),
    ("افتتاح مستشفى في الوادي", "افتتح وزير الصحة مستشفى جديدا في الوادي يتسع لمئتي سرير."),
    ("أمطار في الجبل", "هطلت أمطار غزيرة على قرى الجبل وأغلقت السيول طريقين."),
]


@pytest.mark.parametrize(
    ("title", "digest"),
    [
        ("نشرة الظهيرة من إذاعة الساحل", True),
        ("أبرز ما جاء في صحف السبت", True),
        ("بالفيديو.. موجز الأنباء", True),
        ("Morning briefing: Tuesday", True),
        ("نشرة حمراء بحق مهرب آثار", False),
        ("النشرة الجوية: أمطار غزيرة غدا", False),
        ("انتشرت القوات في المدينة", False),
        ("", False),
    ],
)
def test_titles(title: str, digest: bool) -> None:
    assert is_digest_title(title) is digest


def page(title: str, items: list[tuple[str, str]]) -> str:
    inner = "".join(f"<h3>{head}</h3><p>{text}</p>" for head, text in items)
    head = f"<html><head><title>{title}</title></head>"
    return f"{head}<body><h1>{title}</h1><div class='content'>{inner}</div></body></html>"


def test_headings_of_a_digest_are_stories_and_those_of_a_report_are_not() -> None:
    digest, report = read_page(page("موجز أنباء المساء", ITEMS)), read_page(page("ثلاثة أيام في الوادي والجبل", ITEMS))
    assert [(s.kind, s.title, s.text) for s in digest.stories[1:]] == [("update", *item) for item in ITEMS]
    assert len(report.stories) == 1
    assert report.stories[0].text == "\n\n".join(part for item in ITEMS for part in item)


def test_two_items_are_no_digest() -> None:
    assert len(read_page(page("موجز أنباء المساء", ITEMS[:2])).stories) == 1


def test_a_list_of_links_under_a_digest_is_not_an_item() -> None:
    links = "<h3>اقرأ أيضا</h3><ul><li><a href='/1'>توقيف أربعة في قضية تهريب آثار</a></li></ul></div>"
    read = read_page(page("موجز أنباء المساء", ITEMS).replace("</div>", links))
    assert [s.text for s in read.stories[1:]] == [text for _, text in ITEMS]


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("نرحب بتعليقاتكم، ونراجعها وفق شروط الاستخدام وسياسة الخصوصية.", True),
        ("By posting your comment you agree to our terms of use and privacy policy.", True),
        ("أقر البرلمان قانونا يلزم المنصات بنشر سياسة الخصوصية وشروط الاستخدام بلغة واضحة.", False),
        ("قال الوزير إن تعليقاتكم على الخطة وصلت إلى اللجنة.", False),
        ("نحترم سياسة الخصوصية في تعاملنا مع بياناتك.", False),
    ],
)
def test_what_a_site_says_of_itself(text: str, site: bool) -> None:
    assert speaks_of_site(text) is site


def test_a_law_on_privacy_stays_news() -> None:
    law = "أقر البرلمان قانونا يلزم المنصات بنشر سياسة الخصوصية وشروط الاستخدام بلغة واضحة."
    read = read_page(page("البرلمان يقر قانون المنصات", [("تفاصيل", ITEMS[0][1]), ("الأثر", law)]))
    assert law in read.stories[0].text
