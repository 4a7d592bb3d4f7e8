"""Attacks of a sentence and who made them: by adjective, genitive, relative clause, subject or agent."""

import pytest

from waqai.arabic.tokens import tokenise
from waqai.facts.casualties.blame.deeds import find_deeds
from waqai.facts.casualties.words import Sentence


def doers(text: str) -> list[tuple[str, str]]:
    """(cause or kind, the doer's words) of each attack whose doer is told."""
    sentence = Sentence(tokenise(text), {})
    return [
        (deed.cause or deed.kind, " ".join(sentence.texts[deed.doer.first : deed.doer.last]))
        for deed in find_deeds(sentence)
        if deed.doer
    ]


@pytest.mark.parametrize(("text", "told"), [("سقط مبنى في حي المسيرة", False), ("سقط صاروخ من مسيرة", True)])
def test_what_is_named_after_a_deed_tells_none(text: str, told: bool) -> None:
    assert any(deed.cause == "drone" for deed in find_deeds(Sentence(tokenise(text), {}))) == told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("غارة جوية إسرائيلية على الحي", [("air_strike", "اسراييليه")]),
        ("قصف مدفعي لقوات النظام", [("shelling", "لقوات النظام")]),
        ("برصاص مسلحين قرب الجسر", [("shooting", "مسلحين")]),
        ("هجوم شنته حركة الشباب", [("attack", "حركه الشباب")]),
        ("عبوة ناسفة زرعها مجهولون", [("explosion", "مجهولون")]),
        ("مداهمة قامت بها القوات العراقية", [("raid", "القوات العراقيه")]),
        ("استهداف الجيش السوداني لسوق", [("attack", "الجيش السوداني")]),
        ("قصفت القوات الروسية الميناء", [("shelling", "القوات الروسيه")]),
        ("قتل على يد قوات الدعم السريع", [("agent", "قوات الدعم السريع")]),
        ("القوات الأميركية تقتل قائدا", [("outcome", "القوات الاميركيه")]),
        ("الحرب الإسرائيلية على القطاع", [("war", "الاسراييليه")]),
    ],
)
def test_who_made_an_attack(text: str, found: list[tuple[str, str]]) -> None:
    assert doers(text)[:1] == found


@pytest.mark.parametrize(
    "text",
    [
        "استهداف الجيش السوداني في الخرطوم",
        "اشتباكات مع مسلحين في الوادي",
        "معارك روسية أوكرانية",
        "الحرب السورية في عامها العاشر",
        "زلزال تركي عنيف",
        "غارة على حزب الله في البقاع",
        "قصف مواقع داعش",
        "قتل قائد الشرطة رميا بالرصاص",
        "خسر الجيش السوداني خمسة من جنوده",
        "فقدت القوات الروسية ستة من رجالها",
    ],
)
def test_who_did_not_make_it(text: str) -> None:
    assert doers(text) == []


def test_a_verb_tells_the_maker_of_the_attack_that_it_launches() -> None:
    assert ("air_strike", "طايرات التحالف") in doers("شنت طائرات التحالف غارات على الميناء")


def test_a_verb_that_goes_on_has_the_subject_of_the_verb_before() -> None:
    assert doers("اقتحمت قوات الاحتلال البلدة واعتقلت ستة شبان")[-1] == ("outcome", "قوات الاحتلال")
    assert len(doers("اقتحمت قوات الاحتلال البلدة واعتقل ستة شبان")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "الحركة تنعى ثلاثة من قادتها",
        "كتائب النخيل تنعى قياديا",
        "نعى حزب الله قائدين",
        "شيعت القوات السورية ثلاثة من جنودها",
        "فيضانات تونس تقتل امرأة",
        "زلزال تركيا شرد 70 ألف شخص",
    ],
)
def test_who_mourns_and_where_the_ground_shook_killed_nobody(text: str) -> None:
    assert doers(text) == []


def test_who_kills_is_still_told() -> None:
    assert doers("القوات السورية تقتل ثلاثة مدنيين") == [("outcome", "القوات السوريه")]
    assert doers("تركيا تقتل ثلاثة مسلحين") == [("outcome", "تركيا")]
