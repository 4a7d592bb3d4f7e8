"""Places of counts: which words name them, which of several is meant, what a later sentence takes over."""

from datetime import date

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.model import Casualty


def facts(text: str) -> list[Casualty]:
    return find_casualties(read(text, date(2024, 7, 8)))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قتل ثلاثة عمال في قرية العمارنة", "قرية العمارنة"),
        ("قتل ثلاثة عمال في قرية العمارنة بريف حلب الشرقي", "قرية العمارنة"),
        ("قتل ثلاثة عمال بانفجار في شيشاوة", "شيشاوة"),
        ("مقتل ثلاثة عمال بقصف استهدف سراقب", "سراقب"),
        ("شيشاوة: مقتل ثلاثة عمال في حادث سير", "شيشاوة"),
        ("شيشاوة.. مقتل ثلاثة عمال في حادث سير", "شيشاوة"),
        ("قتل ثلاثة جنود على الحدود الأردنية", "الحدود الأردنية"),
        ("قتل ثلاثة جنود في الساحل الغربي", "الساحل الغربي"),
        ("أصيب ثلاثة مصلين في الكنيسة المرقسية", "الكنيسة المرقسية"),
        ("قتل ثلاثة عمال في العاصمة اللبنانية بيروت", "بيروت"),
        ("قتل ثلاثة عمال في ولاية سنار، في بلدة الدندر", "بلدة الدندر"),
        ("أصيب ثلاثة عمال في ناحية العظيم شمال شرقي بعقوبة", "ناحية العظيم"),
        ("أصيب ثلاثة طلاب في جامعة البصرة", "جامعة البصرة"),
        ("قتل ثلاثة عمال داخل سوق مزدحمة في سامراء", "سامراء"),
        ("قتل ثلاثة عمال بقصف على منطقة سكنية في سراقب", "سراقب"),
        ("اعتقلت القوات 12 مواطنا من الضفة", "الضفة"),
        ("نزح 300 شخص من مدينة الرمادي", "مدينة الرمادي"),
        ("قتل ثلاثة عمال في بلدة “وادي الزهر” بريف حلب", "بلدة “وادي الزهر”"),
        ("قتل ثلاثة عمال بقصف على حي المزة السكني بدمشق", "حي المزة"),
        ("قتل ثلاثة عمال في مدينة الشيخ زويد", "مدينة الشيخ زويد"),
        ("أصيب طفل بقصف على قرية أم الريحان بريف حلب", "قرية أم الريحان"),
        ("قتل ثلاثة عمال في ما تبقى من مدينة سراقب", "مدينة سراقب"),
        ("قتل ثلاثة جنود في جبهات مختلفة من الساحل الغربي", "الساحل الغربي"),
        ("قتل ثلاثة من الميليشيات الموالية لإيران في سراقب", "سراقب"),
        ("أصيب ثلاثة متنزهين في متنزه البلوط", "متنزه البلوط"),
        ("قتل ثلاثة جنود في ريف دمشق سبق قصفه", "ريف دمشق"),
        ("قتل ثلاثة جنود في ريف حلب الغربي", "ريف حلب الغربي"),
        ("أصيب ثلاثة عمال عند الحدود بين إسرائيل وقطاع غزة", "قطاع غزة"),
        ("في آب 2021 تعرضت سراقب لقصف أدى لمقتل ثلاثة عمال", "سراقب"),
        ("طال القصف قرى في ريف حلب ما أدى لمقتل ثلاثة مدنيين واستهدف قصف مماثل مدينة سرمين", "ريف حلب"),
        ("قتل ثلاثة مجندين في معسكر تدريب في سراقب", "سراقب"),
        ("هز انفجار ريف حلب الغربي وريف إدلب، ما أدى إلى مقتل ثلاثة مدنيين", "ريف حلب الغربي"),
        ("قتل ثلاثة جنود في “قاعدة الزهر” قرب سامراء", "قاعدة الزهر"),
        ("قتل ثلاثة جنود في منطقة “النهر- الجسر” الآمنة", "منطقة “النهر- الجسر”"),
        ("مأرب - خاص: قتل ثلاثة عمال في انفجار", "مأرب"),
        ("اختفى الكاتب في القنصلية الصينية في سامراء", "سامراء"),
        ("انهار جسر الصيادين على المارة فقتل ثلاثة عمال", "جسر الصيادين"),
        ("قرب «سراقب».. لغم يقتل راعيا", "سراقب"),
        ("ارتفعت حصيلة تفجيري سامراء إلى تسعين قتيلا", "سامراء"),
        ("لجنة مفقودي غزة: عشرة آلاف شهيد تحت الأنقاض", "غزة"),
        ("قتل ثلاثة جنود في عقبة النسر وتم تدمير عرباتهم", "عقبة النسر"),
        ("قتل ثلاثة عمال بانهيار مبنى في حي خالد بن الوليد", "حي خالد بن الوليد"),
        ("أوقفت السلطات ثلاثة رجال بمحافظات قابس ومدنين", "محافظات قابس ومدنين"),
        ("قتل طبيب بالعاصمة الليبية على يد عصابة", "العاصمة الليبية"),
        ("قتل ثلاثة عمال في العاصمة الألمانية برلين", "برلين"),
        ("قتل ثلاثة عمال بقصف على قريتي سراقب وسرمين", "قريتي سراقب وسرمين"),
        ("قصفت الطائرات قرية النهر ومنطقة الجسر، ما أدى إلى مقتل ثلاثة عمال", "قرية النهر"),
        ("أعلن المركز مقتل ثلاثة عمال برصاص الحراس، وذلك خلال مواجهات في سراقب", "سراقب"),
        ("قتل ثلاثة رعاة بانفجار لغم على الحدود مع تشاد", "الحدود مع تشاد"),
        ("اندلع حريق في مدينة سامراء حيث قتل ثلاثة عمال، ثم آخر في الفلوجة", "مدينة سامراء"),
        ("أصيب ثلاثة عمال بقنبلة ألقيت على رواد ملهى في سامراء", "سامراء"),
        ("قتل ثلاثة بحارة حين أوقف تحالف دعم الشرعية في اليمن زورقا قبالة مدينة المخا", "مدينة المخا"),
        ("قتل ثلاثة فلاحين بالتصعيد لتركيا وحلفائها على سراقب", "سراقب"),
        ("أصيب ثلاثة عمال بقصف مخيم “النهر” المجاور لمخيم “الجسر” يوم الثلاثاء", "مخيم “النهر”"),
        ("أعلن المركز مقتل ثلاثة عمال، مشيرا إلى أن القصف على سراقب مستمر", "سراقب"),
    ],
)
def test_the_place_of_a_count(text: str, place: str) -> None:
    assert [fact.location for fact in facts(text)] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "قتل ثلاثة عمال من بلدة سراقب",  # where they come from
        "قتل ثلاثة عمال من أهالي بلدة سراقب",
        "نقل ثلاثة جرحى إلى مستشفى سراقب",  # where they are brought
        "نقل ثلاثة جرحى إلى المستشفى الجامعي في سراقب",
        "قتل ثلاثة من الفصائل المدعومة من تركيا",
        "قتل ثلاثة عمال رغم الاتفاق الموقع بين تركيا وروسيا",
        "أصيب ثلاثة عمال مع اتساع دائرة العقوبات",
        "القاهرة - خاص: قتل ثلاثة عمال في انفجار",
        "وأحصت طهران ثلاثة قتلى",
        "قتل ثلاثة عمال قبل ساعات من قمة في بغداد",
        "قتل ثلاثة عمال فيما تتواصل بالدوحة المفاوضات",
        "قتل ثلاثة عمال في مايو",
        "أجريت جراحات في العيون لثلاثة جرحى",
        "قتل ثلاثة عمال في منطقة سكنية",
        "قتل رئيس بلدية سراقب وثلاثة عمال",
        "قتل ثلاثة من جبهة النصرة",
        "قتل ثلاثة عمال عن طريق الخطأ",
        "قتل ثلاثة عمال في إطار الحملة",
        "قتل ثلاثة عمال في ممر لا يتجاوز عرضه مترين",
    ],
)
def test_what_is_no_place_of_a_count(text: str) -> None:
    found = facts(text)
    assert found
    assert {fact.location for fact in found} == {None}


def test_a_later_sentence_takes_over_the_place() -> None:
    one, two = facts("قتل ثلاثة عمال في سراقب.\nكما أصيب تسعة طلاب بجروح.")
    assert (one.location, two.location) == ("سراقب", "سراقب")


def test_the_town_is_meant_again() -> None:
    found = facts("قتل ثلاثة عمال في مدينة سراقب.\nوقتل جنديان في قرية العمارنة.\nوأصيب تسعة طلاب داخل المدينة.")
    assert [fact.location for fact in found] == ["مدينة سراقب", "قرية العمارنة", "مدينة سراقب"]


def test_a_claimants_seat_is_not_the_place() -> None:
    one, two = facts("قتل ثلاثة عمال في سراقب.\nوقالت مديرية الصحة في حلب إن تسعة أصيبوا بجروح.")
    assert two.location == "سراقب"
    assert one.location == "سراقب"


def test_a_headline_takes_the_finer_place_of_the_body() -> None:
    one, *_ = facts("مقتل ثلاثة عمال في ريف حلب\nقال سكان إن الانفجار وقع في قرية العمارنة بريف حلب.\nوأصيب تسعة.")
    assert one.location == "قرية العمارنة"


def test_a_town_of_geonames_has_its_id_and_coordinates() -> None:
    (fact,) = facts("قتل ثلاثة عمال في سراقب")
    assert fact.place_id is not None and fact.place_id.startswith("geonames:")
    assert fact.lat is not None and 35 < fact.lat < 37


def test_a_claimants_seat_in_another_country_is_the_place() -> None:
    _, count = facts("قتل ثلاثة جنود في حيفا.\nوقالت وزارة الصحة في غزة إن تسعة مدنيين قتلوا.")
    assert count.location == "غزة"


def test_each_count_has_the_place_of_its_clause() -> None:
    assert [fact.location for fact in facts("في قرية العمارنة قتل ثلاثة عمال، وقتل حارسان في سراقب")] == [
        "قرية العمارنة",
        "سراقب",
    ]


def test_a_place_told_long_ago_is_no_more_that_of_an_incident() -> None:
    between = "\nناقش المجلس أمورا أخرى." * 8
    near, far = facts("قتل ثلاثة عمال في سامراء.\nوأصيب حارس." + between + "\nوأصيب تسعة جنود.")[1:]
    assert (near.location, far.location) == ("سامراء", None)


def test_an_outcome_stands_where_the_sentence_before_told_of_the_event() -> None:
    text = "قتل ثلاثة عمال في سامراء.\nوقصفت طائرات مدينة سراقب أمس.\nوأدى القصف إلى إصابة أربعين طالبا."
    assert [fact.location for fact in facts(text)] == ["سامراء", "مدينة سراقب"]


def test_what_is_told_without_the_event_stays_with_the_story() -> None:
    text = "قتل ثلاثة عمال في سامراء.\nوزار الوفد مدينة سراقب أمس.\nونقل أربعون جريحا."
    assert [fact.location for fact in facts(text)] == ["سامراء", "سامراء"]


def test_a_running_total_is_not_of_a_street() -> None:
    text = "قتل ثلاثة عمال في شارع النهر.\nوبلغ عدد القتلى منذ بدء الحرب 900."
    assert [fact.location for fact in facts(text)] == ["شارع النهر", None]


def test_another_headline_takes_no_place_over() -> None:
    text = "بلدنا نيوز - سامراء (خالد)\n\nأصيب طالب أمس.\n\nانطلاق مؤتمر الطاقة في بيروت\nالجيش يقتل 29 معتقلا في يوم"
    assert facts(text)[-1].location is None


def test_hospitals_of_a_town_are_in_the_town() -> None:
    assert [fact.location for fact in facts("استقبلت مستشفيات غزة 20 شهيدا و30 جريحا")] == ["غزة", "غزة"]


def test_the_caught_are_not_where_the_story_was() -> None:
    text = "قتل ثلاثة عمال في سامراء.\nوأوقفت الشرطة أربعة مشتبها بهم."
    assert [fact.location for fact in facts(text)] == ["سامراء", None]


def test_a_story_that_told_a_place_has_no_dateline() -> None:
    text = "مأرب - خاص: أصيب طالب في سامراء.\n" + "وصل الوفد مساء.\n" * 8 + "وقتل ثلاثة عمال."
    assert [fact.location for fact in facts(text)] == ["سامراء", None]


def test_the_lead_takes_the_place_that_the_next_sentence_tells_of_its_event() -> None:
    text = "قتل ثلاثة عمال بانفجار في ولاية تكساس.\nووقع الانفجار في قرية النهر صباحا.\nوأصيب أربعون طالبا."
    assert next(fact.location for fact in facts(text)) == "قرية النهر"


def test_that_nobody_was_hurt_is_said_behind_the_event() -> None:
    text = "قصفت المدفعية مدينة سراقب دون إصابات ثم عادت إلى قرية العمارنة."
    assert [fact.location for fact in facts(text)] == ["مدينة سراقب"]
    text = "قصفت المدفعية مدينة سراقب، فيما لم تقع إصابات في قرية العمارنة."
    assert [fact.location for fact in facts(text)] == ["قرية العمارنة"]


def test_a_relative_clause_of_the_attack_tells_where_it_struck() -> None:
    text = "قتل تسعة جنود في سامراء.\nوأمس قتل ثلاثة عمال جراء القصف الذي استهدف قرية العمارنة."
    assert facts(text)[1].location == "قرية العمارنة"
    text = "قتل تسعة جنود في سامراء.\nوأمس قتل ثلاثة عمال يعملون لدى الشركة التي تتخذ من بيروت مقرا."
    assert facts(text)[1].location == "سامراء"


def test_a_further_attack_has_a_place_of_its_own() -> None:
    text = "حرائق في ريف حلب تسببت بمقتل ثلاثة عمال، فضلا عن انفجار مستودع في قرية العمارنة"
    assert [fact.location for fact in facts(text)] == ["ريف حلب"]


def test_the_verb_that_tells_what_an_attack_brought_is_no_valley() -> None:
    text = "قتل ثلاثة عمال حين هز انفجار المصنع وأدى لتعطل آلات"
    assert [fact.location for fact in facts(text)] == [None]
    text = "هز انفجار المصنع في وادي الزهر فقتل ثلاثة عمال"
    assert [fact.location for fact in facts(text)] == ["وادي الزهر"]


def test_an_event_of_a_past_month_is_not_where_the_story_is() -> None:
    text = "قتل ثلاثة عمال في مدينة سامراء.\nوفي تموز الماضي قتل تسعة جنود في هجوم."
    assert [fact.location for fact in facts(text)] == ["مدينة سامراء", None]
    text = "قتل ثلاثة عمال في مدينة سامراء.\nوفي اليوم التالي قتل تسعة جنود في هجوم."
    assert [fact.location for fact in facts(text)] == ["مدينة سامراء", "مدينة سامراء"]


def test_beside_a_town_is_near_it_and_takes_the_village_told_later() -> None:
    (near,) = facts("قتل ثلاثة رعاة بقصف شمالي سراقب")
    (there,) = facts("قتل ثلاثة رعاة بقصف في سراقب")
    assert (near.where_prec, there.where_prec) == (2, 1)
    text = "مقتل ثلاثة رعاة شمالي سراقب\nوقالت المحطة إن الهجوم وقع في قرية العمارنة شمالي سراقب.\nوأصيب تسعة جنود."
    assert facts(text)[0].location == "قرية العمارنة"


def test_a_wider_place_behind_a_finer_one_keeps_its_own() -> None:
    text = "عنوان\nقتل راع في قرية النهر بقطاع غزة صباحا، وأصيب تسعة صيادين بقصف على قطاع غزة."
    assert facts(text)[1].location == "قطاع غزة"


def test_a_relative_clause_of_others_is_not_where_people_were_freed() -> None:
    text = "أفرجت المحكمة عن سبعين سجينا وبينهم شقيق أحد الحراس الذين استقالوا من سجن الزهر"
    assert facts(text)[0].location is None
    assert facts("أفرجت المحكمة عن سبعين سجينا من سجن الزهر")[0].location == "سجن الزهر"
