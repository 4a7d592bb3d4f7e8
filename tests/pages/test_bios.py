"""Who the author is, below the text: not a paragraph of it; a story about an author is one."""

import pytest

from waqai.pages.reader import read_page

TITLE = "ما بعد الهدنة في وادي القصب"
TOLD = [
    "لا يكفي أن تصمت المدافع كي يعود الناس إلى بيوتهم في وادي القصب، فالطرق ملغومة والمدارس مهدمة.",
    "وتحتاج إعادة الإعمار إلى سنوات من العمل، وإلى مال لم يعد به أحد حتى الآن.",
]
BIO = "كاتبة وباحثة في شؤون الريف، لها كتابان عن تاريخ الوادي."


def body(*lines: str, markup: bool = False) -> list[str]:
    if markup:
        inner = "".join(f"<p>{line}</p>" for line in lines)
        page = f"<title>{TITLE}</title><h1>{TITLE}</h1><div>{inner}</div>"
    else:
        page = "\n".join([TITLE, "12/5/2024", *lines])
    return read_page(page).stories[0].text.split("\n\n")


@pytest.mark.parametrize("markup", [False, True])
@pytest.mark.parametrize("bio", [BIO, f"نوال السالم {BIO}", f"نوال السالم: {BIO}"])
def test_the_name_and_what_is_said_of_it_are_no_text(bio: str, markup: bool) -> None:
    assert body(*TOLD, "نوال السالم", bio, markup=markup) == TOLD


def test_a_trade_without_a_name_is_text() -> None:
    last = "باحثة في الجامعة قالت إن الأرقام المعلنة لا تعكس حجم الدمار في القرى البعيدة."
    assert body(*TOLD, last) == [*TOLD, last]


def test_what_goes_on_with_and_is_text() -> None:
    told = [
        *TOLD,
        "نوال السالم",
        f"نوال السالم {BIO}",
        "وقتلت السالم في قصف على الوادي بعد أسبوع من نشر كتابها الثاني.",
    ]
    assert body(*told, markup=True) == told
