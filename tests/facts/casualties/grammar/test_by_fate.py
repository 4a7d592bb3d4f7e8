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
        ("أصيب ثلاثون راكبا، ولا يزال 12 راكبا في المستشفى", ["injured 30 verb_person", "injured 12 fate"]),
        ("وقال إن ثلاثة رهبان احتجزهم الجيش أفرج عنهم", ["released 3 of_many"]),
        ("ولا يزال مئات رهن الاعتقال، بينهم 41 قاصرا", ["detained 200+ fate", "detained 41 among of 0"]),
        ("العشرات من السيارات رهن الاحتجاز", []),
        ("لا يزال 64 صحفيا في سجون البلاد", ["detained 64 fate"]),
        ("وأضاف أن 120 ناشطا ما زالوا في السجن", ["detained 120 fate"]),
        ("لا يزال 30 شرطيا في السجن لحراسته", []),
        ("عمل 30 صحفيا في سجون البلاد", []),
        ("6 ممرضين بين قتلى تفجير مقديشو", ["killed 6 of_many"]),
        ("ستة ممرضين ضمن ضحايا التفجير", ["killed 6 of_many"]),
        ("30 شخصا بين قتلى وجرحى", ["casualties 30 between"]),
        ("بحث ثلاثة رجال بين جثث الغرقى", []),
        ("وعرفت هوية شخصين من القتلى", ["killed 2 of_many"]),
        ("تعرفت العائلات على سبعة رجال من المصابين", ["injured 7 of_many"]),
        ("تلقى ثلاثة رجال من الأسرى رسائل", []),
    ],
)
def test_words_behind_people_say_what_befell_them(text: str, told: list[str]) -> None:
    assert counts(text) == told
