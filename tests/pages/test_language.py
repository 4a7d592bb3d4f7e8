"""Languages told apart, short texts left undecided."""
# ruff: noqa: E501  (one case a line)

import pytest

from waqai.pages.language import language_of
from waqai.pages.reader import read_page


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قالت الوزارة إن الهدنة بدأت في المدينة", "ar"),
        ("قتل خمسة أشخاص", "ar"),
        ("ذكرت صحيفة أن پوتين والرئيس بحثا الوضع", "ar"),
        ("لقاء چنيف يبحث وقف القتال في الجنوب", "ar"),
        ("وزیر خارجه گفت که مذاکرات در روز یکشنبه ادامه دارد و این گفتگوها مهم است", "fa"),
        ("وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے اور یہ اہم ہیں", "ur"),
        ("وەزیری دەرەوە ڕایگەیاند کە دانوستانەکان بەردەوام دەبن", "ckb"),
        ("The ministers met on Sunday and said that the talks would go on for a week.", "en"),
        ("Le ministre a déclaré dimanche que les négociations continuent.", "fr"),
        ("Bakan, görüşmelerin pazar günü devam edeceğini söyledi", "tr"),
        ("Министр заявил, что переговоры продолжатся", "ru"),
        ("大臣は日曜日に記者団に対し、iPhone工場での交渉は来週も続くと述べました。", "ja"),
        ("部长周日对记者说，谈判将在下周继续进行。", "zh"),
        ("장관은 일요일 협상이 다음 주에도 계속될 것이라고 말했다.", "ko"),
        ("Menteri mengatakan pada hari Minggu bahwa perundingan akan dilanjutkan pekan depan di ibu kota.", "id"),
        ("قال الوزير إن شركة 三菱 اليابانية ستبني الجسر", "ar"),
        ("20 / 7", "und"), ("", "und"), ("REUTERS", "und"),
    ],
)  # fmt: skip
def test_language(text: str, code: str) -> None:
    assert language_of(text) == code


def test_declared_language_counts_for_short_text_only() -> None:
    assert language_of("عاجل", "ar-EG") == "ar"
    assert language_of("عاجل", "en") == "und"
    assert language_of("The ministers met on Sunday and said that the talks would go on for a week.", "ar") == "en"


def test_english_quotation_in_an_arabic_page_is_a_segment_of_its_own_language() -> None:
    arabic = "أعلنت البلدية أن الجسر الجديد سيفتح أمام السيارات مطلع الأسبوع بعد أعمال استمرت عامين."
    post = "The bridge will be open to the public from Monday, and the city thanks everyone for their patience."
    page = read_page(
        f"<article><h1>جسر جديد يفتح قريبا</h1><p>{arabic}</p><blockquote class='twitter-tweet'><p>{post}</p></blockquote><p>{arabic}</p></article>"
    )
    assert page.language == "ar"
    assert [(s.role, s.language) for s in page.segments if s.role == "quote_card"] == [("quote_card", "en")]
