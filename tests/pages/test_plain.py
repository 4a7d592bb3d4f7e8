"""Plain text: lines broken at a width, and the title among the lines above the story."""

import textwrap

import pytest

from waqai.pages.markers import marker
from waqai.pages.plain import is_wrapped, text_blocks
from waqai.pages.reader import read_page

STORY = [
    "توقفت حركة القطارات بين المدينتين صباح اليوم بعد انقطاع التيار الكهربائي عن المحطة الرئيسية لأكثر من ثلاث ساعات.",
    "وقال مدير المحطة إن العطل أصاب محولا قديما كان من المقرر استبداله الشهر الماضي لكن القطع لم تصل في موعدها.",
    "واعتذرت الشركة من المسافرين ووعدت بإعادة ثمن التذاكر لمن ألغيت رحلاتهم خلال الأسبوع من دون رسوم.",
]


def test_lines_broken_at_a_width_are_joined() -> None:
    text = "\n\n".join("\n".join(textwrap.wrap(part, 60)) for part in STORY)
    assert is_wrapped(text)
    blocks = text_blocks(text)
    assert [block.text for block in blocks] == STORY
    assert all(text[block.start : block.end].replace("\n", " ") == block.text for block in blocks)


def test_a_line_a_paragraph_is_not_joined() -> None:
    assert not is_wrapped("\n".join(STORY))
    assert not is_wrapped("\n\n".join(STORY))


def test_lists_are_not_joined() -> None:
    assert not is_wrapped(
        "\n\n".join("\n".join(f"- بند من بنود الاتفاق يحمل الرقم {k} في القائمة" for k in range(4)) for _ in range(4))
    )


def test_the_title_stands_above_the_author_not_the_caption() -> None:
    text = "\n".join(
        [
            "الرئيسية",
            "توقف القطارات بين المدينتين بسبب عطل",
            "كتب: سمير الأحمد",
            "المحطة الرئيسية كما بدت صباح اليوم",
            *STORY,
        ]
    )
    assert read_page(text).title == "توقف القطارات بين المدينتين بسبب عطل"


@pytest.mark.parametrize(
    "line",
    [
        "صورة أرشيفية لمدخل السوق القديم - وكالات",
        "صورة أرشيفية: من جولة سابقة للوزير في المخازن الجديدة قرب الميناء الشرقي.",
    ],
)
def test_a_stock_picture_is_named_by_its_first_words(line: str) -> None:
    found = marker(line)
    assert found is not None and found.role == "caption"


def test_a_sentence_on_a_picture_is_no_caption() -> None:
    assert marker("صورة متداولة للوزير أثارت جدلا واسعا بين النواب خلال جلسة الأحد.") is None


def test_the_story_behind_read_next_is_its_own_where_it_has_a_day() -> None:
    other = [
        "عودة الكهرباء إلى أحياء الضفة الغربية من النهر",
        "2024-05-03",
        "عادت الكهرباء مساء الجمعة إلى أحياء الضفة الغربية من النهر بعد انقطاع استمر يومين كاملين.",
        "وقال المهندس المشرف إن أحياء أخرى ستعود إليها الكهرباء صباح السبت بعد إصلاح الخط الثاني.",
    ]
    title = "توقف القطارات بين المدينتين ثلاث ساعات"
    page = read_page("\n\n".join([title, *STORY, "اقرأ التالي", *other]))
    assert [(s.kind, s.text.split("\n\n")) for s in page.stories] == [("main", STORY), ("embedded", other[2:])]
    without = read_page("\n\n".join([title, *STORY, "اقرأ التالي", other[0], "توقعات بموجة حر جديدة الأسبوع المقبل"]))
    assert [s.text.split("\n\n") for s in without.stories] == [STORY]


def test_a_poll_among_lines_is_no_part_of_the_story() -> None:
    poll = ["هل تكفي ثمن التذاكر تعويضا للمسافرين؟", "نعم", "لا", "لا أعرف"]
    page = read_page("\n\n".join(["توقف القطارات بين المدينتين ثلاث ساعات", *STORY[:2], *poll, STORY[2]]))
    assert page.stories[0].text.split("\n\n") == STORY
