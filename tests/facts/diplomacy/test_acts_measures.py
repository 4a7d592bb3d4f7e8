"""SANCTION and CONCEDE by construction; curfews, courts and offices given up are neither."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


def kinds(text: str) -> list[str]:
    return [act.type for act in find_acts(read(text))]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "targets"),
    [
        ("أبقت كندا البرازيل على قائمتها السوداء للدول المارقة.", "SANCTION", ["كندا"], ["البرازيل"]),
        ("عززت كندا حظر الأسلحة المفروض على البرازيل.", "SANCTION", ["كندا"], ["البرازيل"]),
        ("أعلنت كندا فرض رسوم جمركية على البرازيل.", "SANCTION", ["كندا"], ["البرازيل"]),
        ("اتفق وزراء خارجية الاتحاد الأوروبي على حزمة عقوبات جديدة.", "SANCTION", None, []),
        ("استدعت بيرو سفيرها في تشيلي.", "SANCTION", ["بيرو"], None),
        ("قطعت بوليفيا علاقاتها مع الإكوادور.", "SANCTION", ["بوليفيا"], ["الإكوادور"]),
        ("أغلقت غانا حدودها مع توغو.", "SANCTION", ["غانا"], ["توغو"]),
        ("أمهلت بولندا الدبلوماسيين البيلاروس يومين لمغادرة البلاد.", "SANCTION", ["بولندا"], None),
        ("صنفت كندا حركة طالبان منظمة إرهابية.", "SANCTION", ["كندا"], ["حركة طالبان"]),
        ("عقوبات كندية على بورما", "SANCTION", ["كندا"], ["بورما"]),
        ("تم طرد ثلاثة دبلوماسيين روس من رومانيا.", "SANCTION", [], None),
        ("ردت الصين على كندا برسوم مماثلة.", "SANCTION", ["الصين"], ["كندا"]),
        ("أما كندا، فقد طردت السفير البيلاروسي.", "SANCTION", ["كندا"], ["السفير البيلاروسي"]),
        ("أما الوزير الكندي فألغى تأشيرات التوغوليين.", "SANCTION", ["الوزير الكندي"], None),
        ("طردت كندا الدبلوماسيين الروس.", "SANCTION", ["كندا"], ["روسيا"]),
        (
            "أقدمت كل من كندا، وغانا، وتوغو، وكينيا، على طرد السفير الروسي.",
            "SANCTION",
            ["كندا", "غانا", "توغو", "كينيا"],
            None,
        ),
        ("شطبت كندا حركة طالبان من قائمة الإرهاب.", "CONCEDE", ["كندا"], ["حركة طالبان"]),
        ("ألغت كندا العقوبات المفروضة على بورما.", "CONCEDE", ["كندا"], None),
        ("أعفت البرازيل تشيلي من الرسوم.", "CONCEDE", ["البرازيل"], ["تشيلي"]),
        ("تراجعت كندا عن قرارها بوقف الرحلات.", "CONCEDE", ["كندا"], []),
        ("سمحت غانا بدخول المفتشين.", "CONCEDE", ["غانا"], []),
        ("أعادت غانا فتح المعبر مع توغو.", "CONCEDE", ["غانا"], ["توغو"]),
    ],
)
def test_measures(text: str, kind: str, actors: list[str] | None, targets: list[str] | None) -> None:
    (act,) = find_acts(read(text))
    assert act.type == kind
    assert actors is None or act.actors == actors
    assert targets is None or act.targets == targets


@pytest.mark.parametrize(
    "text",
    [
        "رفعت السلطات الكندية حظر التجول.",
        "تنازل ملك النرويج عن العرش.",
        "عاقبت المحكمة الكندية المتهم بالسجن عامين.",
        "أدرجت النرويج الموقع في قائمة التراث العالمي.",
        "علق وزير الخارجية الكندي على تصريحات السفارة.",
        "أفرجت كندا عن أموال الصندوق.",
        "أدرجت كندا الإقليم في قائمة المناطق المنكوبة.",
    ],
)
def test_what_is_no_measure(text: str) -> None:
    assert not {"SANCTION", "CONCEDE"} & set(kinds(text))


def test_diplomats_of_no_named_state_are_those_of_the_expulsion_before() -> None:
    acts = find_acts(read("طردت كندا 3 دبلوماسيين روس.\nكما طردت غانا 4 دبلوماسيين."))
    assert [act.targets for act in acts] == [["روسيا"], ["روسيا"]]


def test_the_text_tells_what_its_title_told_and_its_words_are_kept() -> None:
    title, told = (
        "التحالف الغربي يقر حزمة من العقوبات على بورما",
        "اتفق وزراء خارجية التحالف الغربي أمس على عقوبات جديدة",
    )
    (act,) = find_acts(read(f"{title}\n{told}."))
    assert act.evidence == told
    assert act.targets == ["بورما"]


def test_the_place_of_a_dateline_does_not_act() -> None:
    (act,) = find_acts(read("أكرا - في خطوة مفاجئة، قطعت كندا علاقاتها مع توغو."))
    assert act.actors == ["كندا"]


def test_recognition_taken_back_is_no_support() -> None:
    assert acts("أعلنت كينيا سحب اعترافها بحكومة غانا.")[0].startswith("SANCTION withdraw_recognition كينيا")
    assert acts("أعلنت كينيا اعترافها بحكومة غانا.")[0].startswith("SUPPORT")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تضرر السكان من الحصار الذي تفرضه كندا على قطاع غزة", ("ongoing", ["قطاع غزة"])),
        ("تضررت غانا من العقوبات التي تفرضها كندا على توغو", ("ongoing", ["توغو"])),
        ("تضررت غانا من العقوبات التي فرضتها كندا على توغو", ("occurred", ["توغو"])),
    ],
)
def test_measures_that_stand(text: str, told: tuple[str, list[str]]) -> None:
    assert [(act.status, act.targets) for act in find_acts(read(text)) if act.type == "SANCTION"] == [told]
