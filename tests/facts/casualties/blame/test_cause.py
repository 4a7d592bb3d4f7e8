"""What befell the people of a count and who did it: what the grammar ties to the count, never who stands beside it."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


def told(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(fact.cause, fact.perpetrator, fact.perpetrator_id) for fact in find_casualties(read(text))]


@pytest.mark.parametrize(
    ("text", "cause", "who", "key"),
    [
        ("قتلت القوات الإسرائيلية تسعة رعاة", None, "القوات الإسرائيلية", "ISR"),
        ("استشهد ثلاثة شبان برصاص الاحتلال", "shooting", "الاحتلال", "ISR"),
        ("مقتل تسعة رعاة في غارة جوية إسرائيلية على الوادي", "air_strike", "إسرائيلية", "ISR"),
        ("قصفت ميليشيات الحوثي الميناء ما أسفر عن مقتل تسعة بحارة", "shelling", "ميليشيات الحوثي", "houthis"),
        ("مقتل تسعة بحارة في عبارة اشتعلت فيها النيران", "fire", None, None),
        ("هاجم مسلحون مزرعة فقتلوا ستة عمال", None, "مسلحون", None),
        ("مقتل أربعة من مسلحي داعش في غارة للتحالف الدولي", "air_strike", "التحالف الدولي", "intl_coalition"),
        ("ارتفع عدد ضحايا الزلزال في الإقليم إلى تسعين قتيلا", "disaster", None, None),
        ("قال خبراء الزلزال إن تسعين شخصا قتلوا", None, None, None),
        ("قاد انتحاريان شاحنتين مفخختين فقتل تسعة رعاة", "suicide_attack", None, None),
        ("قال إن قصفا جويا أودى بحياة تسعة رعاة", "air_strike", None, None),
        ("قتل تسعة رعاة خلال مسيرة سلمية", None, None, None),
        ("قتل تسعة رعاة بمسيرة إسرائيلية", "drone", "إسرائيلية", "ISR"),
        ("قتل تسعة رعاة منذ انطلاق المسيرات", None, None, None),
        ("إعصار يضرب الفلبين ويقتل تسعة رعاة", "disaster", None, None),
        ("ضرب الإعصار موزمبيق فقتل تسعة رعاة", "disaster", None, None),
        ("فجر انتحاري نفسه في سوق ما أدى إلى مقتل 22 شخصا", "suicide_attack", "انتحاري", None),
        ("شردت قوات الدعم السريع مئات السكان", None, "قوات الدعم السريع", "rsf"),
        ("أعدمت إيران أربعة سجناء", None, "إيران", "IRN"),
        ("قصف روسي يقتل خمسة صيادين", "shelling", "روسي", "RUS"),
        ("الهجوم الذي نفذه تنظيم الدولة أوقع ثلاثين قتيلا", "attack", "تنظيم الدولة", "isis"),
        ("مقتل راع في انفجار لغم زرعه الحوثيون", "landmine", "الحوثيون", "houthis"),
        ("اقتحمت قوات الاحتلال قرية واعتقلت ستة شبان", None, "قوات الاحتلال", "ISR"),
    ],
)
def test_what_befell_them_and_by_whom(text: str, cause: str | None, who: str, key: str | None) -> None:
    assert (cause, who, key) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "مقتل أربعة من مسلحي داعش في انفجار",
        "أعلن الجيش الإسرائيلي مقتل ثلاثة من جنوده في معارك",
        "مقتل خمسة جنود أتراك في اشتباكات مع مسلحين",
        "الحوثيون يعلنون مقتل قيادي بارز",
        "اعتقال ثلاثة شبان بتهمة الانتماء إلى داعش",
        "قتل عنصر من الدرك في المداهمة التي نفذتها قوات الأمن الأردنية",
        "استهداف حاجز لقوات النظام يوقع ثلاثة قتلى",
        "مقتل خمسة أشخاص في زلزال ضرب تركيا",
        "الحرب السورية المستمرة منذ أعوام أوقعت ثلاثين ألف قتيل",
        "أجلت السلطات مئات السكان بسبب الفيضانات",
        "مقتل ثلاثة رعاة في هجوم مجهول المصدر",
    ],
)
def test_who_is_named_beside_a_count_did_not_do_it(text: str) -> None:
    assert all(who is None for _, who, _ in told(text))


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("مقتل ثلاثة أشخاص في هجوم بسكين", "stabbing"),
        ("قتل أربعة أشخاص في حادث إطلاق نار", "shooting"),
        ("لقي راكبان حتفهما عند تحطم الطائرة", "accident"),
        ("لقي 13 شخصا حتفهم جراء السيول", "disaster"),
        ("مصرع ثلاثين مهاجرا في غرق قارب", "drowning"),
        ("قتل عامل بقذيفة وأصيب آخر برصاص", "shelling"),
        ("انفجار عبوة ناسفة يودي بحياة جنديين", "explosion"),
        ("نزح مئة شخص بسبب الفيضانات", "disaster"),
        ("اعتقلت الشرطة ثلاثة عمال بعد انفجار", None),
        ("ثلاثة قتلى والجيش يواصل حصار البلدة", None),
    ],
)
def test_the_cause_is_that_of_the_counts_own_event(text: str, cause: str | None) -> None:
    assert [found for found, _, _ in told(text)][:1] == [cause]


def test_a_part_has_what_befell_the_whole() -> None:
    assert told("مقتل تسعة رعاة بينهم طفلان في غارة روسية") == [("air_strike", "روسية", "RUS")] * 2


def test_nobody_did_a_release() -> None:
    assert told("أفرجت القوات الإسرائيلية عن ستة صيادين") == [(None, None, None)]


def test_a_cause_told_last_is_that_of_all_who_are_joined() -> None:
    assert [cause for cause, _, _ in told("قتل ثلاثة رعاة، وأصيب تسعة بانفجار لغم")] == ["landmine"] * 2
    assert [cause for cause, _, _ in told("قتل ثلاثة رعاة في كمين، وأصيب تسعة بانفجار لغم")] == ["attack", "landmine"]
    assert [cause for cause, _, _ in told("قتل ثلاثة رعاة في سنجة، وأصيب تسعة بانفجار لغم")] == [None, "landmine"]


@pytest.mark.parametrize(
    ("text", "cause", "who"),
    [
        ("مقتل جندي في درنة وغارات إسرائيلية على طرابلس", None, None),
        ("20 قتيلا في درنة وغارة إسرائيلية تودي بحياة طبيب", None, None),
        ("قتيل في درنة واشتباكات في سرت", None, None),
        ("ثلاثة قتلى في درنة و3 غارات على سرت", None, None),
        ("4 حوادث وعشرات القتلى بغارات على سرت", "air_strike", None),
        ("إصابة تسعة في درنة وتواصل الغارات الإسرائيلية على سرت", None, None),
        ("مقتل جندي في قصف وغارات إسرائيلية على درنة", "shelling", "إسرائيلية"),
        ("مقتل جندي إثر خروجه من الثكنة وانفجار لغم", "landmine", None),
        ("مقتل جندي في حملة اغتيالات واعتداءات", "attack", None),
        ("تواصل القصف الإسرائيلي رغم إدانة مجزرة المدرسة، التي راح ضحيتها تسعة طلاب", "attack", None),
        ("شن الجيش الإسرائيلي غارة على المدرسة، التي راح ضحيتها تسعة طلاب", "air_strike", "الجيش الإسرائيلي"),
    ],
)
def test_an_attack_joined_to_a_count_and_one_further_before_are_others(
    text: str, cause: str | None, who: str | None
) -> None:
    assert told(text)[0][:2] == (cause, who)
