"""Outcomes named without having happened: refused, put off, aimed at, sentenced to, told in fiction."""

import pytest
from told import counts


@pytest.mark.parametrize(
    "text",
    [
        "ناشدت العائلة الخاطفين إطلاق سراح ابنها",
        "تراجعت الإدارة عن إطلاق سراح أسير في اللحظة الأخيرة",
        "طالبت العائلة بالإفراج عنهما",
        "داهمت الشرطة المنزل لاعتقال شاب ولم تجده",
        "خرجت القوة لاغتيال قائد الفصيل",
        "قضت المحكمة بإعدام 183 متهما",
        "مذكرة توقيف ضابط في الجيش",
        "يحكي المسلسل قصة مقتل ضابط في الحرب",
        "يموت طفل كل عشر دقائق في البلاد",
        "أعلنت الحركة مكافأة لمن يقتل ثلاثة قادة",
        "قال الوزير إن البلد فقد صديقا وفيا",
        "تهديد بالقتل تلقاه حارس",
    ],
)
def test_it_has_not_happened(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رفضت الحكومة الإفراج عن ثلاثة سجناء", ["detained 3 noun_detained"]),
    ],
)
def test_those_who_were_not_released_are_held(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أفرجت الحكومة عن السجين سامي الراوي", ["released 1 verb_named"]),
        ("نفذت السلطات حكم الإعدام بحق 12 مدانا", ["killed 12 verb_person"]),
        ("داهمت الشرطة المنزل ما أدى لاعتقال شاب", ["detained 1 masdar_person"]),
        ("مات طفل قبل عشر دقائق في المستشفى", ["killed 1 verb_person"]),
        ("أحيت البلاد الذكرى العاشرة لاغتيال رئيس الوزراء", ["killed 1 masdar_person"]),
        ("فقد صياد قرب الشاطئ", ["missing 1 verb_person"]),
    ],
)
def test_it_has_though_the_words_are_like_those(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصدرت محكمة حكما بإعدام خمسة معتقلين", []),
        ("أصدرت محكمة حكمها بإعدام خمسة معتقلين", []),
        ("حكم على تسعة معتقلين بالإعدام", []),
        ("يواجه 30 معتقلا عقوبة الإعدام", []),
        ("نفذت الإدارة حكم الإعدام بحق ثلاثة سجناء", ["killed 3 verb_killed"]),
        ("في السجون 300 معتقل محكوم عليهم بالإعدام", ["detained 300 noun_detained"]),
    ],
)
def test_a_sentence_to_death_counts_nobody(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طلبت النيابة سرعة ضبط وإحضار تسعة متهمين", []),
        ("أمر القاضي بضبط وإحضار ستة من الجناة", []),
        ("تم ضبط وإحضار تسعة متهمين", ["detained 9 verb_person"]),
        ("تمكنت الشرطة من ضبط تسعة متهمين", ["detained 9 masdar_person"]),
    ],
)
def test_who_is_to_be_brought_in_is_not_yet(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("عرضت الوزارة مكافأة لمن يدلي بمعلومات تقود إلى اعتقال زعيم العصابة", []),
        ("رصدت البلدة مكافأة مالية مقابل القبض على سارق", []),
        ("تسلم الحارس مكافأة بعد اعتقال زعيم العصابة", ["detained 1 masdar_person"]),
        ("قدم الحارس معلومات أدت إلى اعتقال زعيم العصابة", ["detained 1 masdar_person"]),
    ],
)
def test_what_a_reward_is_for_is_not_done(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالبت الجمعية بوقف إعدام الطباخ سامي الراوي", []),
        ("ناشدت الأسرة الحاكم منع إعدام ابنها", []),
        ("أرجأت السلطات إعدام رجل أدين بالسرقة", []),
        ("دعا النادي إلى عدم تنفيذ إعدام طباخ", []),
        ("نفذت السلطات إعدام رجل أدين بالسرقة", ["killed 1 masdar_person"]),
        ("علقت السلطات العمل، وأكدت إعدام رجل", ["killed 1 masdar_person"]),
    ],
)
def test_an_execution_that_is_to_stop_has_killed_nobody(text: str, told: list[str]) -> None:
    assert counts(text) == told
