"""Which texts are of sport or of the screen, and which only share a word with them."""

import pytest

from waqai.facts.document import read
from waqai.facts.genre import is_other_genre


def of_other_genre(text: str) -> bool:
    return is_other_genre(read(text).texts)


@pytest.mark.parametrize(
    "text",
    [
        "سجل المهاجم في المباراة الأخيرة من الدوري هدفا متأخرا.",
        "حذفت غوغل تطبيق مسلسل قديم.",
        "تنطلق تصفيات المونديال بعد أن غاب المنتخب عاما.",
    ],
)
def test_sport_and_screen(text: str) -> None:
    assert of_other_genre(text)


@pytest.mark.parametrize(
    "text",
    [
        # A capital that is spelt as "like" and a brand would be.
        "هز انفجار كابل أمس. وقالت شرطة كابل إن حي كابل القديم أغلق.",
        # An attacker, a hail of bullets, putting a deal into practice, a liquidation.
        "أطلق المهاجم النار، ثم فر المهاجم قبل أن يقتل المهاجم.",
        "سقط وابل من الصواريخ، ثم وابل ثان، ثم وابل أخير.",
        "طالب الوفد بتطبيق الاتفاق، فتطبيق البند الأول يسبق تطبيق غيره.",
        "قال نادي الأسير إن نادي القضاة أيد بيان نادي الأسير الأخير.",
        "جرت تصفيات بين الفصائل، وتصفيات أخرى بعدها، وتوقفت التصفيات.",
    ],
)
def test_words_shared_with_news_of_conflict(text: str) -> None:
    assert not of_other_genre(text)
