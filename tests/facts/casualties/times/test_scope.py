"""Scope of counts: one incident, a stated window, a running total and its start; what a part or a line takes over."""

from datetime import date

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.model import Casualty

MONDAY = date(2024, 7, 8)


def facts(text: str, published: date | None = MONDAY) -> list[Casualty]:
    return find_casualties(read(text, published))


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("قتل 900 مدني منذ الخامس عشر من أبريل/نيسان 2023", "2023-04-15"),
        ("قتل 900 مدني منذ بدء الحرب في 24 فبراير شباط 2022", "2022-02-24"),
        ("قتل 900 مدني منذ مارس 2015", "2015-03-01"),
        ("وصلت حصيلة ضحايا المسيرات التي انطلقت في 12 أبريل الماضي إلى 95 قتيلا", "2024-04-12"),
        ("قتل 400 شخص في الحملة التي أطلقها الجيش في 15 يناير الماضي", "2024-01-15"),
        ("وتشهد نيروبي منذ أسبوع مواجهات أدت إلى مقتل العشرات", None),
        ("قتل 900 مدني منذ بدء القصف يوم الجمعة الماضي", "2024-07-05"),
        ("قتل 900 مدني منذ الخميس", "2024-07-04"),
        ("ارتفعت حصيلة الاعتقالات بعد السابع من أكتوبر إلى 900 معتقل", "2023-10-07"),
        ("قضى 75 أسيرا منذ طوفان الأقصى", None),
        ("تحت التعذيب قضى 40 شخصا منذ سيطرتهم على البلدة", None),
        ("خلفت الحرب المتواصلة أكثر من 52 ألف قتيل", None),
        ("قتل أكثر من 18 ألف طفل في القطاع", None),
        ("دفعت الحرب نحو أربعة ملايين شخص إلى النزوح", None),
        ("يبلغ عدد الأسيرات في السجون 50 أسيرة", None),
        ("بلغ عدد القتلى منذ غرة الشهر 900 قتيل", None),
        ("راح ضحية الحرب التي يشنها الجيش منذ نحو عام 41 ألف شهيد", None),
        ("تجاوز عدد الجرحى 64 ألفا، بعد انهيار الخدمات", None),
        ("قتل 900 مدني منذ منتصف شهر آذار/مارس 2015", "2015-03-15"),
        ("حصدت الكوليرا أرواح 900 شخص منذ تفشيها", None),
        ("أسفرت الاحتجاجات حتى الآن عن مقتل 45 شخصا", None),
        ("شن الجيش حملة مستمرة منذ شهر أسفرت عن مقتل 60 مدنيا", None),
    ],
)
def test_a_running_total_and_its_start(text: str, since: str | None) -> None:
    (fact,) = facts(text)
    assert (fact.scope, fact.since) == ("cumulative", since)


@pytest.mark.parametrize(
    "text",
    [
        "قتل تسعة عمال في حريق",
        "ارتفعت حصيلة الانفجار إلى تسعة قتلى حتى الآن",
        "أصيب تسعون شخصا الجمعة قرب السياج في مسيرة الاحتجاج المستمرة منذ أشهر، بحسب المسعفين",
        "مات 126 حاجا في حريق عام 1990",
        "نشرت الوزارة تقريرا عن حصيلة العدوان وفيه أن الغارات أسفرت عن 78 قتيلا",
        "قتل تسعة عمال منذ صباح الأحد",
        "ثلاثة بحارة ما زالوا في عداد المفقودين",
        "خطف تسعون شخصا خلال الهجوم",
        "عثر على عامل حي تحت الركام وأصيب عشرات العمال",
        "غرق القارب وما زال 25 راكبا مفقودين",
        "قتل 12 ألف شخص في الزلزال الذي ضرب المدينة",
        "أعلنت الحكومة الحداد 72 ساعة بعد مقتل 30 عاملا في انهيار المنجم",
        "قتل الحارسان وهما نائمان قبل 24 إلى 48 ساعة من العثور عليهما",
        "استقبل المخيم في غضون اليوم الواحد 5200 نازح",
    ],
)
def test_an_incident(text: str) -> None:
    assert {fact.scope for fact in facts(text)} <= {"incident"}
    assert all(fact.since is None for fact in facts(text))


@pytest.mark.parametrize(
    "text",
    [
        "نزح تسعون شخصا في يومين",
        "نزح تسعون ألفا من المدينة في شهر واحد",
        "يقتل الرصاص الطائش نحو ستين شخصا سنويا",
        "قتل خمسون عاملا بين 3 و17 أيار",
        "وبين عامي 2017 و2020 نزح مليون شخص",
        "خلفت أربعة أيام من القتال تسعين قتيلا",
        "غرق تسعون مهاجرا في الفصل الأول من 2023",
        "وثقت الشبكة مقتل 78 مدنيا في نيسان 2020",
        "أحصت المنظمة مقتل عشرين طفلا في نوفمبر المنصرم",
        "قتل تسعون مدنيا بين 24 شباط/فبراير و12 نيسان/أبريل",
        "مات 13 سجينا في أسبوع داخل السجن",
        "قتل الجيش، خلال الفترة من 2 إلى 9 مارس، 12 مسلحا",
        "قتل تسعون عاملا في أقل من شهر",
        "قتل تسعون عاملا في الساعات الـ24 الماضية",
        "بين الأول من مارس و30 أبريل قتل تسعون مدنيا",
        "قتل تسعون عاملا من يناير إلى يونيو",
        "توفي عشرون طفلا جوعا في نوفمبر المنصرم",
        "تبادل الجانبان الشهر الماضي ألف أسير",
    ],
)
def test_a_stated_window(text: str) -> None:
    assert [fact.scope for fact in facts(text)] == ["period"]


def test_a_part_is_of_its_wholes_scope() -> None:
    whole, part = facts("قتل 900 شخص منذ 15 أبريل 2023، بينهم 40 طفلا")
    assert (whole.scope, whole.since) == (part.scope, part.since) == ("cumulative", "2023-04-15")


def test_a_tally_in_the_same_sentence_goes_on() -> None:
    _, hurt = facts("قتل 900 شخص منذ 15 أبريل 2023، فيما تجاوز عدد المصابين 1277")
    assert hurt.scope == "cumulative"


def test_a_sentence_below_another_is_no_line() -> None:
    (fact,) = facts("استمر البحث طيلة يوم كامل.\nواعتقلت الشرطة تسعة عمال.")
    assert fact.scope == "incident"


def test_without_a_publication_date_nothing_is_guessed() -> None:
    (fact,) = facts("قتل 900 مدني منذ 15 أبريل", None)
    assert fact.since is None


def test_a_window_beside_a_wars_toll_is_anothers() -> None:
    day, toll = facts("استقبلت المستشفيات 44 شهيدا خلال 24 ساعة، ليرتفع عدد ضحايا العدوان إلى أكثر من 50 ألف شهيد.")
    assert (day.scope, toll.scope) == ("period", "cumulative")


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("توفي 3 بالكوليرا، ليرتفع العدد الإجمالي إلى 140 حالة وفاة", ["incident", "cumulative"]),
        ("وصل 9 قتلى، ليرتفع إجمالي ضحايا الجوع إلى 140 قتيلا", ["incident", "cumulative"]),
        ("توفي جريح، ليرتفع إجمالي قتلى الهجوم إلى 40 قتيلا", ["incident", "incident"]),
        ("توفي جريح، ليرتفع العدد الإجمالي إلى 6 قتلى", ["incident", "incident"]),
        ("سجلت الشبكة مقتل 20 مدنيا خلال شهر، كما سجلنا مقتل 8 نساء", ["period", "period"]),
        ("قتل الجيش 20 مدنيا خلال شهر، فيما قتل المتمردون 8 مدنيين", ["period", "period"]),
        ("قتل الجيش 20 مدنيا خلال شهر، فيما قتل المتمردون 8 مدنيين في تفجير", ["period", "incident"]),
        ("أعلنت الوزارة أن 940 شخصا قتلوا في الشهر نفسه", ["period"]),
        ("قتل 9 أشخاص في حادث في الشهر نفسه", ["incident"]),
    ],
)
def test_totals_and_lists_in_one_sentence(text: str, scopes: list[str]) -> None:
    assert [fact.scope for fact in facts(text)] == scopes


def test_a_report_tells_of_the_time_it_is_about() -> None:
    text = "وقعت الأحداث خلال المدة التي شملها هذا التقرير.\nوأدى هدم البيوت إلى تهجير 40 شخصا. وأصيب 3 عمال يوم الأحد."
    assert [fact.scope for fact in facts(text)] == ["period", "incident"]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("وصل 80 قتيلا إلى المشفى في أقل من ثلاث ساعات", "incident"),
        ("وصل 80 قتيلا إلى المشفى خلال ساعتين", "incident"),
        ("وصل 80 قتيلا إلى المشفى خلال 24 ساعة", "period"),
        ("قضى 80 مدنيا خلال عملية درع الوادي", "period"),
        ("قضى 80 مدنيا خلال عملية إنقاذ", "incident"),
        ("أسماء ضحايا العدوان على القرى\nبلغ عدد الضحايا 1300 فلاح", "cumulative"),
        ("ذكرى حرب عام 1903\nبلغ عدد الضحايا 1300 فلاح", "incident"),
        ("ضحايا العدوان على القرى\nقتل 1300 فلاح في زلزال", "incident"),
    ],
)
def test_hours_operations_and_a_wars_toll(text: str, scope: str) -> None:
    assert [fact.scope for fact in facts(text)] == [scope]


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("قالت الجمعية إن 31450 مدنيا قتلوا العام الماضي", ["period"]),
        ("قالت الجمعية إن 31450 مدنيا قتلوا في الحرب منذ 2001", ["cumulative"]),
        ("أعلنت الوزارة أن 900 مدني قتلوا في شهري آذار ونيسان", ["period"]),
        ("توفي شخصان جوعا، ليرتفع عدد ضحايا التجويع إلى 310", ["incident", "cumulative"]),
        ("قتل 900 مسلح للآن في العمليات التي يخوضها الجيش", ["cumulative"]),
        ("قتل 12 عاملا للآن في الحريق", ["incident"]),
        ("دخل وقف لإطلاق النار لمدة 72 ساعة حيز التنفيذ.\nولا يزال أكثر من 90 ألف نازح في المدارس.", ["cumulative"]),
    ],
)
def test_years_months_and_a_famine(text: str, scopes: list[str]) -> None:
    assert [fact.scope for fact in facts(text)] == scopes


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("أفرج الجيش عن ستة جنود كان يحتجزهم منذ يونيو", "incident"),
        ("أفرجت الحركة عن تسعة رهائن محتجزين منذ أكتوبر", "incident"),
        ("أفرجت الحركة عن تسعين رهينة منذ بدء الهدنة", "cumulative"),
    ],
)
def test_since_when_those_freed_were_held_is_no_start_of_a_total(text: str, scope: str) -> None:
    assert facts(text)[0].scope == scope
