"""People told of by what befell them, behind their number or name."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("لا يزال 70 عاملا في المنجم، بينهم 34 تأكد مقتلهم", ["killed 34 of_many"]),
        ("قال النادي إن خمسين شابا جرى اعتقالهم في البلدة", ["detained 50 of_many"]),
        ("أصيب 46 عاملا بجروح، خمسة منهم في حال الخطر", ["injured 46 verb_person", "injured 5 fate of 0"]),
        ("أصبح 900 شخص، أي خمس سكان الوادي، بلا مأوى", ["displaced 900 fate"]),
        ("خمسة مرضى في العناية المركزة", []),
        ("47 شابا خلف القضبان منذ مطلع الأسبوع", ["detained 47 fate"]),
        ("وقال إن ثلاثة رهبان احتجزهم الجيش أفرج عنهم", ["released 3 of_many"]),
    ],
)
def test_words_behind_people_say_what_befell_them(text: str, told: list[str]) -> None:
    assert counts(text) == told
