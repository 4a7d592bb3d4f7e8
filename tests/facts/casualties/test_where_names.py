"""Names of places that no gazetteer knows, by their shape, and which of a chain of names is the place."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


def places(text: str) -> list[str | None]:
    return [fact.location for fact in find_casualties(read(text))]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قتل أربعة رعاة في محافظة الزيتونية شمال القاهرة", "محافظة الزيتونية"),
        ("قتل أربعة رعاة في منطقة سكنية بسراقب", "سراقب"),
        ("أصيب رجلان داخل حرم الكلية في سراقب", "سراقب"),
        ("انتشل خفر السواحل تسع جثث على شواطئ الرملية والمرسى", "شواطئ الرملية والمرسى"),
        ("قتل حارسان في غابات سيدي علي بومنير", "غابات سيدي علي بومنير"),
        ("أصيب رجلان بقصف على محيط المشفى الوطني في مدينة سراقب", "مدينة سراقب"),
        ("استهدف هجوم ثكنة نائية ومدينة مارلو في ولاية كانو وقتل أربعة رعاة", "مدينة مارلو"),
        ("قتل أربعة رعاة في قرية الزهر - وكالات", "قرية الزهر"),
        ("قتل حارسان في انفجار بشارع النهر في مدينة سراقب", "شارع النهر"),
    ],
)
def test_the_place_of_a_count(text: str, place: str) -> None:
    assert places(text)[0] == place


def test_where_single_victims_of_a_total_were_is_not_where_all_were() -> None:
    text = "قتل ستة رعاة بقصف على ناحية الزهر.\nوارتفع العدد إلى تسعة قتلى، والقتلى هم: راع في قرية العمارنة."
    assert places(text)[1] == "ناحية الزهر"
    text = "قتل ستة رعاة بقصف على ناحية الزهر.\nوسقط تسعة قتلى في قرية العمارنة."
    assert places(text)[1] == "قرية العمارنة"


def test_one_of_several_villages_is_not_the_place_of_the_headline() -> None:
    text = "مقتل تسعة رعاة في ناحية الزهر\nقصف الطيران الناحية، وقتل راع في قرية العمارنة في ناحية الزهر"
    assert places(text)[0] == "قرية العمارنة"
    assert places(text + "، وأصيب آخر في قرية الدوير")[0] == "ناحية الزهر"


def test_who_is_seized_or_freed_elsewhere_takes_no_place_over() -> None:
    text = "قتل تسعة رعاة بقصف على محافظة درعا.\nوأفرجت السلطات عن ستين سجينا."
    assert places(text) == ["محافظة درعا", None]
    assert places(text + "\nوأصيب راع آخر.")[2] == "محافظة درعا"


def test_remains_handed_over_and_who_passed_away_are_not_of_the_story_s_place() -> None:
    story = "قتل تسعة رعاة في اليمن.\n"
    assert places(story + "وتسلمت العائلة جثتي راعيين.") == ["اليمن", None]
    assert places(story + "وعثر السكان على جثتي راعيين.") == ["اليمن", "اليمن"]
    assert places(story + "وعلق الوزير على وفاة سامي محمود.") == ["اليمن", None]
    assert places(story + "وعلق الوزير على مقتل سامي محمود.") == ["اليمن", "اليمن"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("إصابة جنديين قرب سلفيت\nصدمت مركبة حشدا عند مفترق زعترة ثم فرت.", "مفترق زعترة"),
        ("مقتل حارس في عدن\nاغتال مسلحان حارسا عند خروجه في مديرية المعلا مساء.", "مديرية المعلا"),
        ("مقتل حارس في درعا\nسامي محمود\nاغتال مسلحان حارسا في قرية العمارنة مساء.", "قرية العمارنة"),
        ("مقتل حارس في درعا\nقصفت الطائرات قرية العمارنة، ثم قصفت قرية الدوير.\nوهرب السكان من قرية النهر.", "درعا"),
        ("اعتقال حارس في الضفة\nداهم الجنود قرية العمارنة مساء.", "الضفة"),
    ],
)
def test_the_one_finer_place_of_the_lead_is_the_headline_s(text: str, place: str) -> None:
    assert places(text)[0] == place


def test_who_made_an_attack_is_no_border_crossing() -> None:
    text = "قتل راعيان في الضفة الغربية\nوقالت الشرطة إن منفذ الهجوم فر."
    assert places(text)[0] == "الضفة الغربية"


def test_an_event_of_a_past_year_is_not_where_the_story_is() -> None:
    text = "قتل تسعة رعاة في سامراء عام 2019.\nوفي عام {} قتل ستون جنديا في هجوم."
    assert places(text.format(2011)) == ["سامراء", None]
    assert places(text.format(2019)) == ["سامراء", "سامراء"]
    assert places("قتل تسعة رعاة في سامراء عام 2019.\nوأصيب 1950 جنديا في هجوم.")[1] == "سامراء"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("في ذكرى عملية غصن الزيتون قتل أربعة رعاة", None),
        ("قتل أربعة رعاة في منطقة غصن الزيتون", "منطقة غصن الزيتون"),
        ("وبحسب بوابة الأهرام قتل أربعة رعاة", None),
        ("قتل أربعة رعاة عند بوابة الأقصى", "بوابة الأقصى"),
    ],
)
def test_campaigns_and_news_sites_are_no_places(text: str, place: str | None) -> None:
    assert places(text)[0] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("وفي مستشفى النخيل استقبل الأطباء ثلاثة جرحى", "مستشفى النخيل"),
        ("وفي جبهة النخيل قالت مصادر إن ثلاثة مقاتلين قتلوا", "جبهة النخيل"),
        ("قتل ثلاثة عمال في بلدة النخيل الخاضعة للفصائل", "بلدة النخيل"),
        ("قتل ثلاثة عمال في قرية تل الزيت", "قرية تل الزيت"),
        ("قتل ثلاثة طلاب في مدرسة التابعين", "مدرسة التابعين"),
    ],
)
def test_a_verb_or_what_describes_it_ends_a_name(text: str, place: str) -> None:
    assert find_casualties(read(text, None))[0].location == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قتل شاب عند دوار الموت في حلب", "دوار الموت"),
        ("أصيب رجلان قرب ساحة شهداء الاستقلال في حلب", "ساحة شهداء الاستقلال"),
        ("أصيب رجلان أمام مستشفى شهداء الأقصى", "مستشفى شهداء الأقصى"),
        ("قتل ثلاثة رعاة في محافظة إب", "محافظة إب"),
        ("قتل ثلاثة رعاة في محافظتي إب وتعز", "محافظتي إب وتعز"),
        ('قتل ثلاثة رعاة في "البيادر" بحلب', "البيادر"),
        ("قتل ثلاثة رعاة في “البيادر” قرب حلب", "البيادر"),
        ('قتل ثلاثة رعاة في "قصف إسرائيلي" بحلب', "حلب"),
        ('قتل ثلاثة رعاة في "البيادر"', None),
        ('قتل عنصر في "الجيش الأصفر" بحلب', "حلب"),
        ('قتل عنصر في "القاعدة" بحلب', "حلب"),
        ("قتل تسعة عمال في منجم ذهب بولاية سنار", "ولاية سنار"),
        ("قتل تسعة عمال في ملهى ليلي بحلب", "حلب"),
    ],
)
def test_names_for_the_dead_in_quotation_marks_and_of_no_name(text: str, place: str | None) -> None:
    assert find_casualties(read(text, None))[0].location == place


def test_in_front_of_a_mosque_is_no_imam() -> None:
    (front,) = find_casualties(read("أصيب شرطي أمام جامع النور في حلب", None))
    (imam,) = find_casualties(read("أصيب إمام جامع النور في حلب", None))
    assert (front.evidence, imam.evidence) == ("أصيب شرطي", "أصيب إمام")
