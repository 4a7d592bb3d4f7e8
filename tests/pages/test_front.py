"""Titles that no heading tells, headings that name the outlet, and dates far above a story."""

import pytest

from waqai.pages.reader import read_page

STORY = (
    "<p>أفرج الجانبان عن عشرين أسيرا في منطقة السدود بعد وساطة استمرت شهرين، وفق لجنة الأسرى.</p>"
    "<p>وقالت اللجنة إن دفعة ثانية من الأسرى يفرج عنها قبل نهاية الأسبوع المقبل.</p>"
)
TITLE = "الإفراج عن عشرين أسيرا في منطقة السدود"


def test_the_outlets_heading_is_no_title() -> None:
    page = read_page(f"<title>دفتر الجبل: {TITLE}</title><h1>دفتر الجبل</h1><h3>{TITLE}</h3><div>{STORY}</div>")
    assert page.title == TITLE


@pytest.mark.parametrize("line", [f"<td><span>{TITLE}</span></td>", f"<td><b>{TITLE}</b><br></td>"])
def test_a_line_without_a_heading_is_the_title_where_it_has_the_storys_words(line: str) -> None:
    assert read_page(f"<title>وكالة</title><table><tr>{line}</tr><tr><td>{STORY}</td></tr></table>").title == TITLE


def test_a_line_without_the_storys_words_is_not() -> None:
    page = read_page(f"<title>وكالة</title><div>بوابة إخبارية شاملة لكل الناس</div><div>{STORY}</div>")
    assert page.title == "وكالة"


MENU = "".join(f"<p><a href=/{k}>{word}</a></p>" for k, word in enumerate(("محليات", "رياضة", "ثقافة", "مقالات")))


@pytest.mark.parametrize(("line", "day"), [
    ("الخميس 27 فبراير 2020 - العدد 4417", "2020-02-27"),
    ("27-02-2020, 08:05 AM", "2020-02-27"),
    ("الخميس 27 فبراير 2020", None),
])  # fmt: skip
def test_a_day_far_above_counts_with_an_issue_or_a_clock(line: str, day: str | None) -> None:
    page = read_page(f"<title>{TITLE}</title><p>{line}</p>{MENU}<p><b>{TITLE}</b></p><div>{STORY}</div>")
    assert (page.published_at and str(page.published_at.date())) == day


@pytest.mark.parametrize("line", [
    "شبكة السدود - مراسلنا نبيل العمري الأحد 9 نيسان/أبريل 2023 - 11:20",
    "مرفأ السدود، 9 نيسان 2023",
])  # fmt: skip
def test_a_line_of_names_and_a_date_between_title_and_story(line: str) -> None:
    page = read_page(f"<title>{TITLE}</title><div><h1>{TITLE}</h1><div>{line}</div>{STORY}</div>")
    assert str(page.published_at)[:10] == "2023-04-09"


def test_a_paragraph_in_a_box_above_the_story_is_not_its_first() -> None:
    box = "<div><h5>من هو الضيف؟</h5><p>خبير في شؤون السدود ومستشار سابق لعدد من المنظمات الدولية.</p></div>"
    page = read_page(f"<title>{TITLE}</title><div><h1>{TITLE}</h1>{box}<div class=story-body>{STORY}</div></div>")
    assert page.stories[0].text.startswith("أفرج الجانبان")


def test_an_agencys_name_in_the_dateline_does_not_make_its_name_the_title() -> None:
    story = STORY.replace("<p>", '<p>منطقة السدود - "سنا": ', 1)
    assert read_page(f"<title>وكالة سنا</title><div>{TITLE}<br><br>{story}</div>").title == TITLE
