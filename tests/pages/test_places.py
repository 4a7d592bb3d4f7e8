"""What stands around a story: dates above and below its title, counters, signatures, the source of a chart."""

from waqai.pages.reader import read_page

ONE = "وصلت فرق الإنقاذ إلى القرية بعد ساعات من انهيار السد وبدأت إجلاء السكان."
TWO = "وقال رئيس الفرق إن تسعة أشخاص نقلوا إلى المستشفى وإن البحث مستمر."
THREE = "وتعهدت الحكومة بتعويض المزارعين عن محاصيلهم قبل نهاية الشهر الحالي."
TITLE = "<h1>انهيار سد في القرية الشرقية</h1>"
STORY = f"<div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div>"


def dated(html: str) -> str | None:
    page = read_page(f"<html><body>{html}</body></html>")
    return page.published_at.date().isoformat() if page.published_at else None


def test_the_date_below_the_title_is_the_storys_not_that_above() -> None:
    above = "<div class='top'><span class='date'>الخميس 26 نوفمبر 2026</span></div>"
    assert dated(f"{above}{TITLE}<div class='by'>المحرر | 3 مايو 2021</div>{STORY}") == "2021-05-03"


def test_a_date_right_above_the_title_counts_where_there_is_no_other() -> None:
    assert dated(f"<div>3 مايو 2021 - 14:05</div>{TITLE}{STORY}") == "2021-05-03"


def test_the_day_of_the_visit_is_no_date() -> None:
    assert dated(f"<div class='today-date'>الخميس 26 نوفمبر 2026</div>{TITLE}{STORY}") is None


def test_the_one_machine_time_of_a_page_is_its_date() -> None:
    foot = "<div class='foot'><a href='/x'><time datetime='2022-01-02T10:00:00Z'>10:00</time></a></div>"
    assert dated(f"{TITLE}{STORY}{foot}") == "2022-01-02"


def test_two_machine_times_below_are_not() -> None:
    foot = "".join(f"<div><a href='/{k}'>خبر آخر</a><time datetime='2022-01-0{k}'>يوم</time></div>" for k in (1, 2))
    assert dated(f"{TITLE}{STORY}<section>{foot}</section>") is None


def test_the_source_of_a_chart_does_not_end_the_story() -> None:
    short = "ولم يصب أحد."
    page = read_page(
        f"{TITLE}<div><p>{ONE}</p><p>المصدر: معهد المياه</p><p>{TWO}</p><p>{short}</p><p>{THREE}</p></div>"
    )
    assert page.stories[0].text.split("\n\n") == [ONE, TWO, short, THREE]


def test_counters_and_signatures_of_posts_are_no_text() -> None:
    text = "\n".join(
        ["انهيار سد في القرية الشرقية", ONE, TWO, "٤٥ تعليقًا", "1.2 ألف مشاهدة", "قناة النهر (@river) 3 مايو 2021"]
    )
    assert read_page(text).stories[0].text.split("\n\n") == [ONE, TWO]


def test_counts_of_people_are_text() -> None:
    text = "\n".join(["انهيار سد في القرية الشرقية", ONE, "45 مشاركا في القافلة أصيبوا بجروح.", TWO])
    assert read_page(text).stories[0].text.count("45 مشاركا") == 1


def test_timed_siblings_with_unlinked_headlines_are_updates() -> None:
    items = "".join(
        f"<article><time datetime='2022-01-02T1{k}:00:00Z'>1{k}:00</time><h3>تطور جديد رقم {k}</h3><p>{p}</p></article>"
        for k, p in enumerate((ONE, TWO, THREE))
    )
    page = read_page(f"<main>{TITLE}<p>{ONE.replace('فرق', 'طواقم')}</p>{items}</main>")
    assert [(s.kind, s.title) for s in page.stories[1:]] == [("update", f"تطور جديد رقم {k}") for k in range(3)]
    assert [s.published_at and s.published_at.hour for s in page.stories[1:]] == [10, 11, 12]


def test_timed_teasers_with_linked_headlines_are_not() -> None:
    items = "".join(
        f"<article><time datetime='2022-01-02T1{k}:00:00Z'>1{k}:00</time>"
        f"<h3><a href='/{k}'>خبر آخر رقم {k}</a></h3><p>{p}</p></article>"
        for k, p in enumerate((ONE[::-1] + ".", TWO[::-1] + ".", THREE[::-1] + "."))
    )
    page = read_page(f"<main>{TITLE}{STORY}</main><section>{items}</section>")
    assert not [s for s in page.stories if s.kind == "update"]


AGO = ("قبل 4 دقائق", "منذ 17 دقيقة", "قبل ساعتين")
NEWS = (
    "إغلاق الطريق المؤدية إلى السد أمام الشاحنات.",
    "وصول مروحيتين إلى مدرسة القرية.",
    "انقطاع الكهرباء عن خمس قرى مجاورة.",
)


def test_lines_that_say_how_long_ago_set_the_updates_of_a_live_page_apart() -> None:
    live = "".join(f"<p>{ago}</p><p>{news}</p>" for ago, news in zip(AGO, NEWS, strict=True))
    page = read_page(f"<html><body><div>{TITLE}<p>{ONE}</p><p>{TWO}</p>{live}</div></body></html>")
    assert page.stories[0].text == f"{ONE}\n\n{TWO}"
    assert [(story.kind, story.text) for story in page.stories[1:]] == [("update", news) for news in NEWS]


def test_below_headlines_they_set_nothing_apart() -> None:
    heads = "".join(f"<p>{news.rstrip('.')}</p><p>{ago}</p>" for ago, news in zip(AGO, NEWS, strict=True))
    page = read_page(f"<html><body><div>{TITLE}<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{heads}</div></body></html>")
    assert not [story for story in page.stories if story.kind == "update"]
