"""What plain text tells by its full stops: titles, lists of headlines, labels at the end; and texts that have none."""

from waqai.pages.plain import text_blocks
from waqai.pages.plain_marks import mark_lists, plain_title

LEAD = (
    "أعلنت بلدية المرج أن أعمال ترميم الجسر الحجري تبدأ صباح الأحد المقبل وتستمر سبعة أشهر، وأن السير يحول إلى الغرب."
)
MORE = "وقال مهندس المشروع إن الترميم يشمل الأعمدة والأقواس والإنارة، وإن كلفته تبلغ مليوني دينار تدفعها الوزارة."
HEADLINES = [
    "توقيع اتفاق لاستيراد القمح",
    "هل ترتفع أسعار الوقود مجددا؟",
    "فوز فريق الساحل على ضيفه في الدوري",
    "افتتاح معرض الكتاب السنوي",
]


def hints(*lines: str) -> list[str]:
    blocks = text_blocks("\n\n".join(lines))
    mark_lists(blocks)
    return [block.hint for block in blocks]


def test_a_row_of_headlines_behind_the_story_is_a_list_and_a_question_is_part_of_it() -> None:
    assert hints(LEAD, MORE, *HEADLINES) == ["", "", *["related_links"] * 4]


def test_among_paragraphs_it_takes_a_longer_row() -> None:
    assert hints(LEAD, *HEADLINES[:3], MORE) == [""] * 5
    assert hints(LEAD, *HEADLINES, *HEADLINES, MORE) == ["", *["related_links"] * 8, ""]


def test_a_last_paragraph_without_its_full_stop_stays() -> None:
    assert hints(LEAD, MORE, "وكانت البلدية قد أغلقت الجسر أمام الشاحنات قبل عامين بعد ظهور تشققات فيه") == [""] * 3


def test_numbered_points_are_the_storys_own() -> None:
    assert hints(LEAD, MORE, "1- إغلاق الطريق الشرقي", "2- ترميم الأعمدة", "3- تركيب الإنارة") == [""] * 5


def test_labels_behind_the_last_paragraph_are_not_its_story() -> None:
    assert hints(LEAD, MORE, "إرسال الصفحة") == ["", "", "navigation"]


def test_a_subheading_stays() -> None:
    assert hints(LEAD, "تحويل السير إلى الغرب", MORE) == ["", "", ""]


def test_a_list_that_a_colon_announces_is_the_storys_own() -> None:
    assert (
        hints(LEAD, "وتشمل الأعمال ثلاث مراحل هي:", "ترميم الأعمدة الوسطى", "ترميم الأقواس", "تركيب الإنارة", MORE)
        == [""] * 6
    )


def test_a_text_without_full_stops_is_left_as_it_is() -> None:
    bare = [LEAD.rstrip("."), MORE.rstrip("."), *HEADLINES]
    assert set(hints(*bare)) == {""}


def test_the_title_is_the_line_with_the_words_of_the_story() -> None:
    blocks = text_blocks(
        "\n\n".join(
            [
                "الصحيفة الأولى في المنطقة الشرقية",
                "بلدية المرج تبدأ ترميم الجسر الحجري الأحد",
                "سبعة أشهر من الأعمال على الطريق",
                LEAD,
            ]
        )
    )
    assert plain_title(blocks) == "بلدية المرج تبدأ ترميم الجسر الحجري الأحد"
    assert [block.hint for block in blocks] == ["navigation", "title", "navigation", ""]


def test_a_text_that_begins_with_its_story_has_no_title() -> None:
    assert plain_title(text_blocks(f"{LEAD}\n\n{MORE}")) is None
