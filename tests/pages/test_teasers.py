"""Other stories in plain text: a headline and a teaser each; a digest's stories; subheadings, which are neither."""

import pytest

from waqai.pages.likeness import goes_on, teases
from waqai.pages.model import Page
from waqai.pages.reader import read_page

TITLE = "انقطاع المياه عن ثلاثة أحياء في مدينة الصخور"
TOLD = [
    "انقطعت المياه، منذ صباح الأحد، عن ثلاثة أحياء في مدينة الصخور بسبب عطل في المحطة الرئيسة.",
    "وقالت الشركة إن الإصلاح يستغرق يومين، وإنها ستوزع المياه بالصهاريج على السكان.",
]
OTHERS = [
    ("افتتاح سوق جديدة للخضار في بلدة النهر", "افتتحت بلدة النهر صباح أمس سوقا جديدة تضم أربعين محلا لبيع الخضار."),
    ("إضراب سائقي الحافلات يدخل يومه الثالث", "دخل إضراب الحافلات يومه الثالث من دون بوادر اتفاق مع وزارة النقل."),
    (
        "تأجيل مباراة القمة بسبب العاصفة",
        "أعلن اتحاد الكرة تأجيل مباراة القمة إلى الأسبوع المقبل بسبب سوء الأحوال الجوية.",
    ),
]


def read(*lines: str) -> Page:
    return read_page("\n".join(lines))


def body(*lines: str) -> list[str]:
    return read(TITLE, "12/5/2024", *lines).stories[0].text.split("\n\n")


def listed(*between: str) -> list[str]:
    return [line for head, teaser in OTHERS for line in (head, teaser, *between)]


@pytest.mark.parametrize("between", [(), ("قبل 3 ساعات",), ("اقرأ المزيد",)])
@pytest.mark.parametrize("label", ["المزيد من الساحل", "أبرز ما نشرنا"])
def test_a_list_of_headlines_and_teasers_is_none_of_the_story(label: str, between: tuple[str, ...]) -> None:
    assert body(*TOLD, label, *listed(*between)) == TOLD


def test_the_story_goes_on_behind_one() -> None:
    last = "وناشدت الشركة السكان ترشيد الاستهلاك حتى انتهاء أعمال الصيانة."
    assert body(*TOLD, *listed(), last) == [*TOLD, last]


def test_subheadings_with_a_paragraph_each_are_no_list() -> None:
    parts = [
        "عطل المحطة الرئيسة في الصخور", "عطل المحطة سببه انفجار أنبوب قديم كان يغذي المدينة منذ أربعين عاما.",
        "أحياء الصخور المحرومة من المياه", "أحياء الصخور الثلاثة يسكنها نحو ستين ألفا يعتمدون على المحطة وحدها.",
    ]  # fmt: skip
    assert body(*TOLD, *parts) == [*TOLD, *parts]


def test_the_items_of_a_digest_are_its_stories() -> None:
    page = read("نشرة أخبار الظهيرة من إذاعة الصخور", "12/5/2024", "إليكم أبرز العناوين:", *listed())
    assert [(s.kind, s.title, s.text) for s in page.stories[1:]] == [("update", *pair) for pair in OTHERS]


@pytest.mark.parametrize("markup", [False, True])
def test_a_teaser_under_a_read_also_is_a_link_and_no_story(markup: bool) -> None:
    head, teaser = OTHERS[0]
    if markup:
        inner = f'<p><b>اقرأ أيضا</b></p><p><a href="/1">{head}</a></p><p><em>{teaser}</em></p>'
        told = f"<p>{TOLD[0]}</p>{inner}<p>{TOLD[1]}</p>"
        page = read_page(f"<title>{TITLE}</title><h1>{TITLE}</h1><div>{told}</div>")
    else:
        page = read(TITLE, "12/5/2024", TOLD[0], "اقرأ أيضا", head, teaser, TOLD[1])
    assert [s.text.split("\n\n") for s in page.stories] == [TOLD]


@pytest.mark.parametrize(("headline", "paragraph", "alike"), [
    ("مقتل جنديين في هجوم قرب الحدود", "قتل جنديان عندما هاجم مسلحون نقطة قرب الحدود.", True),
    ("مقتل جنديين في هجوم قرب الحدود", "وقتل الجنديان في هجوم قرب الحدود.", False),
    ("مقتل جنديين في هجوم قرب الحدود", "ارتفعت أسعار الخبز في العاصمة مطلع الأسبوع.", False),
])  # fmt: skip
def test_a_teaser_takes_up_its_headline_and_does_not_go_on(headline: str, paragraph: str, alike: bool) -> None:
    assert teases(headline, paragraph) is alike


@pytest.mark.parametrize(("text", "on"), [("وقال الوزير", True), ("وزير الخارجية", False), ("كما أعلن", True)])
def test_and_is_told_from_a_words_first_letter(text: str, on: bool) -> None:
    assert goes_on(text) is on


def test_the_story_under_a_list_of_links_is_no_teaser() -> None:
    told = [TOLD[0].replace("انقطعت", "افتتحت البلدية سوقا جديدة بعدما انقطعت"), TOLD[1]]
    assert body("مقالات مشابهة", "افتتاح سوق جديدة في مدينة الصخور", "قبل 3 أيام", *told) == told


def marked(*parts: str) -> Page:
    return read_page(f"<title>{TITLE}</title><h1>{TITLE}</h1><main>{''.join(parts)}</main>")


def test_cards_without_a_link_are_none_of_the_story() -> None:
    cards = "".join(f'<div class="c-card"><div>{head}</div><div>{teaser}</div></div>' for head, teaser in OTHERS)
    page = marked(*(f"<div>{part}</div>" for part in TOLD), "<div>أخبار لها علاقة</div>", cards)
    assert [s.text.split("\n\n") for s in page.stories] == [TOLD]


def test_a_teaser_behind_its_headline_in_the_line_of_a_marker_is_a_link() -> None:
    head, teaser = OTHERS[0]
    page = marked(f"<p>{TOLD[0]}</p>", f'<p>اقرأ أيضا: <a href="/1">{head}</a></p><p>{teaser}</p>', f"<p>{TOLD[1]}</p>")
    assert [s.text.split("\n\n") for s in page.stories] == [TOLD]


def test_the_storys_own_paragraph_behind_a_link_of_its_topic_is_no_teaser() -> None:
    own = "انقطاع المياه عن أحياء مدينة الصخور هو الثالث هذا العام بسبب عطل المحطة الرئيسة."
    link = '<p>اقرأ أيضا: <a href="/1">عطل في المحطة الرئيسة يقطع المياه</a></p>'
    page = marked(f"<p>{TOLD[0]}</p>", link, f"<p>{own}</p>")
    assert page.stories[0].text.split("\n\n") == [TOLD[0], own]


def test_headlines_with_a_day_each_behind_the_story_are_a_list() -> None:
    rows = [line for head, _ in OTHERS for line in ("11/5/2024", head)]
    assert body(*TOLD, "وناشدت الشركة السكان ترشيد الاستهلاك حتى انتهاء أعمال الصيانة.", "أخبار الشركة", *rows) == [
        *TOLD,
        "وناشدت الشركة السكان ترشيد الاستهلاك حتى انتهاء أعمال الصيانة.",
    ]


def test_a_signed_and_dated_headline_with_paragraphs_is_another_story() -> None:
    told = [
        "افتتحت بلدة النهر صباح أمس سوقا جديدة تضم أربعين محلا لبيع الخضار.",
        "وقال رئيس البلدة إن السوق تعمل كل يوم.",
    ]
    page = read(TITLE, "12/5/2024", *TOLD, OTHERS[0][0], "كتب: سامر - 12/5/2024", *told)
    assert [s.text.split("\n\n") for s in page.stories] == [TOLD, told]
    assert page.stories[1].title == OTHERS[0][0]


def test_two_items_in_plain_text_are_no_digest() -> None:
    page = read("نشرة أخبار الظهيرة من إذاعة الصخور", "12/5/2024", *(line for pair in OTHERS[:2] for line in pair))
    assert len(page.stories) == 1
