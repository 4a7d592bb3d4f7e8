"""Boxes that no name gives away: cards, a story printed twice, captions, what a "read also" holds."""

from waqai.pages.reader import read_page

ONE = "وصلت فرق الإنقاذ إلى القرية بعد ساعات من انهيار السد وبدأت إجلاء السكان."
TWO = "وقال رئيس الفرق إن تسعة أشخاص نقلوا إلى المستشفى وإن البحث مستمر."
THREE = "وتعهدت الحكومة بتعويض المزارعين عن محاصيلهم قبل نهاية الشهر الحالي."
OTHER = "أعلنت الجامعة نتائج القبول للعام الجديد في جميع الكليات عبر موقعها."
FURTHER = "وأضافت الجامعة أن التسجيل يبدأ الأسبوع المقبل ويستمر عشرة أيام."


def body(inner: str) -> list[str]:
    page = read_page(f"<html><body><h1>انهيار سد في القرية</h1><div>{inner}</div></body></html>")
    return page.stories[0].text.split("\n\n")


def test_cards_of_linked_headlines_with_teasers_are_not_the_story() -> None:
    cards = "".join(
        f"<div><h3><a href='/{k}'>عنوان الخبر رقم {k} من القائمة</a></h3><p>{OTHER}</p></div>" for k in (1, 2)
    )
    assert body(f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><div>{cards}</div>") == [ONE, TWO, THREE]


def test_sections_with_a_card_each_are_not_the_story() -> None:
    sections = "".join(
        f"<div><h2>{name}</h2><div><h3><a href='/{name}'>عنوان الخبر الأول من القسم</a></h3><p>{OTHER}</p></div></div>"
        for name in ("ثقافة", "علوم")
    )
    assert body(f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{sections}") == [ONE, TWO, THREE]


def test_subheadings_with_a_paragraph_each_are_the_story() -> None:
    parts = "".join(
        f"<div><h2>{head}</h2><div><p>{p}</p></div></div>" for head, p in (("الضحايا", TWO), ("الوعود", THREE))
    )
    assert body(f"<p>{ONE}</p>{parts}") == [ONE, "الضحايا", TWO, "الوعود", THREE]


def test_a_row_of_figures_in_the_story_stays() -> None:
    table = "<table><tr><td>العام</td><td>العدد</td></tr><tr><td>2019</td><td>31</td></tr></table>"
    assert body(f"<p>{ONE}</p>{table}<p>{TWO}</p><p>{THREE}</p>") == [ONE, "العام | العدد", "2019 | 31", TWO, THREE]


def test_links_between_paragraphs_are_no_cards() -> None:
    link = "<p><a href='/9'>عنوان خبر آخر من الموقع</a></p>"
    assert body(f"<p>{ONE}</p>{link}<p>{TWO}</p>{link}<p>{THREE}</p>") == [ONE, TWO, THREE]


def test_a_story_printed_again_as_one_block_is_read_once() -> None:
    again = " ".join((ONE, TWO, THREE)) + " " + " ".join((OTHER, FURTHER))
    paragraphs = "".join(f"<p>{p}</p>" for p in (ONE, TWO, THREE, OTHER, FURTHER))
    assert body(f"<div class='x'>{again}</div>{paragraphs}") == [ONE, TWO, THREE, OTHER, FURTHER]


def test_what_the_picture_says_is_its_caption() -> None:
    picture = "<div><img src='a.jpg' alt='مياه السد في الحقول'><br>مياه السد في الحقول</div>"
    assert body(f"<p>{ONE}</p>{picture}<p>{TWO}</p><p>{THREE}</p>") == [ONE, TWO, THREE]


def test_a_whole_story_in_a_read_also_is_its_own() -> None:
    head = "<b>شاهد أيضا</b><br><a href='/8'><h3>نتائج القبول في الجامعة</h3></a>"
    box = f"<div>{head}<p>{OTHER}</p><p>{FURTHER}</p></div>"
    last = THREE.replace("الشهر", "الموسم")
    page = read_page(
        f"<body><h1>انهيار سد في القرية</h1><div><p>{ONE}</p><p>{TWO}</p>{box}<p>{THREE}</p><p>{last}</p></div></body>"
    )
    assert OTHER not in page.stories[0].text and THREE in page.stories[0].text
    assert [(s.kind, s.title, s.text) for s in page.stories[1:]] == [
        ("embedded", "نتائج القبول في الجامعة", f"{OTHER}\n\n{FURTHER}")
    ]


def test_the_story_goes_on_behind_a_read_also_without_an_element_of_its_own() -> None:
    assert body(f"<p>{ONE}</p><p>اقرأ أيضا</p><p><a href='/7'>نتائج القبول</a></p><p>{TWO}</p><p>{THREE}</p>") == [
        ONE, TWO, THREE,
    ]  # fmt: skip


def test_a_question_that_is_all_link_leads_elsewhere() -> None:
    assert body(f"<p>{ONE}</p><p><a href='/6'>متى تعود المياه إلى الحي القديم؟</a></p><p>{TWO}</p><p>{THREE}</p>") == [
        ONE, TWO, THREE,
    ]  # fmt: skip


def test_a_question_of_the_story_stays() -> None:
    asked = "متى تعود المياه إلى الحي القديم؟"
    assert body(f"<p>{ONE}</p><p>{asked}</p><p>{TWO}</p><p>{THREE}</p>") == [ONE, asked, TWO, THREE]


def test_a_headline_and_a_teaser_in_one_link_are_a_card() -> None:
    card = "<div><a href=/9><p>مهرجان القوارب يعود</p><p>يعود المهرجان هذا الصيف بعد ثلاثة أعوام.</p></a></div>"
    story = [f"<p>قال المتحدث رقم {k} إن الطريق الساحلي يفتح صباح الأحد.</p>" for k in range(4)]
    page = read_page(
        f"<html><body><div><h1>فتح الطريق</h1>{story[0]}{story[1]}{card}{''.join(story[2:])}</div></body></html>"
    )
    assert "المهرجان" not in page.stories[0].text
