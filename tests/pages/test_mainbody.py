"""Which element holds the story: short stories, elements named after something else, blogs built of widgets."""

import pytest

from waqai.pages.reader import read_page

FIRST = "أعلنت بلدية وادي الحور، صباح الأحد، إغلاق الجسر القديم أمام الشاحنات حتى نهاية الشهر."
SECOND = "ولم تذكر البلدية سبب الإغلاق، لكن السكان اشتكوا من تشققات."
TITLE = "إغلاق جسر وادي الحور أمام الشاحنات"
DAYS = ("السبت", "الجمعة", "الخميس", "الأربعاء", "الثلاثاء")
HEAD = f"<title>{TITLE}</title><h1>{TITLE}</h1>"


def body(page: str) -> list[str]:
    return read_page(HEAD + page).stories[0].text.split("\n\n")


def test_two_paragraphs_with_an_element_each_are_one_story() -> None:
    assert body(f"<div><div>{FIRST}</div><div><br></div><div>{SECOND}</div></div>") == [FIRST, SECOND]


def test_a_paragraph_and_a_box_beside_it_are_not() -> None:
    assert body(f"<div><div>{FIRST}</div><section><p>رأي القراء</p><p>{SECOND}</p></section></div>") == [FIRST]


@pytest.mark.parametrize("name", ["field--type-text-with-summary", "intro"])
def test_an_element_of_several_paragraphs_is_no_standfirst(name: str) -> None:
    short, longer = "ورحب السكان بالقرار.", f"{SECOND} وقال بعضهم إن الحفر تتسع كل شتاء منذ سنوات."
    told = [FIRST, short, longer, FIRST.replace("الأحد", "الإثنين")]
    beside = "".join(f'<div class="related"><p>{longer} {day}.</p></div>' for day in DAYS)
    assert body(f'<div><div class="{name}">{"".join(f"<p>{part}</p>" for part in told)}</div></div>{beside}') == told


def test_a_short_line_of_that_name_stays_one() -> None:
    page = read_page(f'{HEAD}<p class="intro">التشققات تتسع</p><div><p>{FIRST}</p><p>{SECOND}</p></div>')
    assert [s.text for s in page.segments if s.role == "standfirst"] == ["التشققات تتسع"]


def test_the_body_of_an_article_in_a_widget_is_the_story() -> None:
    cards = "".join(
        f'<div class="item"><a href="/{day}">إغلاق جسر آخر يوم {day}</a><p>{FIRST.replace("الأحد", day)}</p></div>'
        for day in DAYS
    )
    page = f'<div class="widget Blog"><div class="post-body">{FIRST}<br><br>{SECOND}</div></div>'
    assert body(f'{page}<div class="widget Popular">{cards}</div>') == [FIRST, SECOND]


def test_a_card_with_such_a_body_is_not() -> None:
    card = f'<div class="widget related"><div class="post-body"><p>{FIRST.replace("الأحد", "السبت")}</p></div></div>'
    assert body(f"<div><p>{FIRST}</p><p>{SECOND}</p></div>{card}") == [FIRST, SECOND]
