"""A question with answers to choose from is no part of a story; a question of the story's stays."""

import pytest

from waqai.pages.reader import read_page

FIRST = "<p>أعلنت الوزارة صباح اليوم بدء توزيع المساعدات على ثلاث قرى في الريف الشمالي من البلاد.</p>"
LAST = "<p>وقال متحدث باسم الوزارة إن التوزيع يستمر ثلاثة أيام، وإن القوائم علقت في مقار البلديات.</p>"
TICK = "<li><label><input type=radio name=a> {}</label></li>"


def body(box: str) -> list[str]:
    page = f"<html><body><div><h1>بدء توزيع المساعدات على قرى الريف الشمالي</h1>{FIRST}{box}{LAST}</div></body></html>"
    return read_page(page).stories[0].text.split("\n\n")


@pytest.mark.parametrize(
    "box",
    [
        "<div><p>هل تصل المساعدات إلى مستحقيها؟</p><div>نعم</div><div>لا</div><div>لا أعرف</div></div>",
        "<p>هل تؤيد القرار؟</p><ul><li>أؤيد</li><li>أعارض</li></ul>",
        f"<h3>متى ينتهي التوزيع؟</h3><ul>{TICK.format('هذا الأسبوع')}{TICK.format('الشهر المقبل')}</ul>",
    ],
)
def test_a_poll_is_no_part_of_the_story(box: str) -> None:
    assert len(body(box)) == 2


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("<p>هل تكفي المساعدات أهالي القرى كلها؟</p>", 1),
        ("<h3>ماذا في الشاحنات؟</h3><ul><li>دقيق وزيت</li><li>أدوية أطفال</li></ul>", 3),
        ("<p>هل تكفي المساعدات أهالي القرى كلها؟</p><p>لا</p>", 2),  # one answer is given, none to choose from
    ],
)
def test_a_question_of_the_story_stays(box: str, kept: int) -> None:
    assert len(body(box)) == 2 + kept
