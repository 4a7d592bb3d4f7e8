"""Parties that an act has from what was told before it: whom a denial answers, the two who talk again."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("اتهمت غانا كينيا بالكذب. ونفت كينيا الاتهامات.", ["غانا"]),
        ("زارت غانا كينيا. ونفت كينيا الاتهامات.", []),
        ("نفت كينيا الاتهامات.", []),
        ("نفت كينيا الأمر. وأدانت غانا القصف. ونفت كينيا الأمر، قائلة: نحن ننفي هذه الاتهامات.", []),
        ("اتهمت غانا كينيا بالكذب. ونفت غانا الاتهامات.", []),
    ],
)
def test_a_denial_answers_who_made_the_charge(text: str, targets: list[str]) -> None:
    assert list(find_acts(read(text))[-1].targets) == targets


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "التقى الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما. وأدان الرئيسان الهجوم.",
            ["وليام روتو", "جون ماهاما"],
        ),
        (
            "التقى الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما. وأدان الرئيسان موقف توغو. ووقع الجانبان اتفاقية.",
            ["وليام روتو", "جون ماهاما"],
        ),
        ("حضر وليام روتو وجون ماهاما. ودعا الرئيسان توغو إلى الحوار.", ["الرئيسان"]),
        ("وقعت غانا وكينيا اتفاقا. وأكد البلدان ضرورة الحوار.", ["غانا", "كينيا"]),
        ("اتهم الجيش الشرطة بالتقصير. وأكد البلدان ضرورة الحوار.", ["البلدان"]),
        ("وفي مايو التقى الرئيسان روتو وماهاما الوفد الكيني.", ["روتو وماهاما"]),
    ],
)
def test_a_pair_is_the_two_who_met_or_signed_before(text: str, actors: list[str]) -> None:
    assert list(find_acts(read(text))[-1].actors) == actors


def test_who_calls_says_what_is_told_in_the_call() -> None:
    text = "تلقى الرئيس الكيني وليام روتو اتصالا من الرئيس الغاني جون ماهاما أكد فيه دعم بلاده لكينيا."
    assert [list(act.actors) for act in find_acts(read(text)) if act.type == "SUPPORT"] == [["جون ماهاما"]]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("استدعت غانا سفيرها لدى توغو سامي نصار للتشاور", ["توغو"]),
        ("استدعت غانا سفيرها لدى جمهورية توغو السيد سامي نصار", ["توغو"]),
        ("استدعت غانا سفيرها للتشاور", []),
        ("اتهمت غانا سفيرها لدى توغو سامي نصار بالكذب", ["سامي نصار"]),
    ],
)
def test_the_state_an_envoy_is_called_home_from(text: str, targets: list[str]) -> None:
    assert list(find_acts(read(text))[0].targets) == targets


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("تلقى الملك اتصالا هاتفيا من الرئيس الغاني جون ماهاما أعرب خلاله عن تعازيه في الضحايا.", "جون ماهاما"),
        ("تسلم الملك رسالة من الرئيس الغاني جون ماهاما أكد فيها دعم بلاده للخطة.", "جون ماهاما"),
        ("بعث الرئيس الكيني وليام روتو برسالة إلى الرئيس الغاني أعرب فيها عن تعازيه في الضحايا.", "وليام روتو"),
    ],
)
def test_whose_words_a_call_or_letter_holds(text: str, actor: str) -> None:
    assert [list(act.actors) for act in find_acts(read(text)) if act.type == "SUPPORT"] == [[actor]]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("طرحت غانا مبادرة للحل. ورفضتها كينيا.", ["غانا"]),
        ("طالبت غانا بتسليم المطلوبين، وهو ما رفضته كينيا.", ["غانا"]),
        ("أعلنت غانا خطتها. ورفضتها كينيا.", []),
    ],
)
def test_whose_offer_or_demand_is_refused_by_a_pronoun(text: str, targets: list[str]) -> None:
    refusals = [list(act.targets) for act in find_acts(read(text)) if act.type == "REJECT"]
    assert refusals[:1] == [targets]
