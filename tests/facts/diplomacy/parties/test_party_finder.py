"""Finds the parties that a text names: states, offices, bodies, movements, people, titles with names."""

import pytest
from told import acts

from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالبت غانا توغو بالحوار", ["REQUEST request_verb غانا > توغو"]),
        ("طالبت الحكومة الغانية حركة طالبان بالحوار", ["REQUEST request_verb الحكومة الغانية > حركة طالبان"]),
        ("رحب الجانب الغاني بالقرار", ["SUPPORT welcome الجانب الغاني >"]),
        ("رحب الجانب الآخر بالقرار", []),
        ("طرد الغرب دبلوماسيين غانيين", ["SANCTION expel الغرب > غانا"]),
        ("تريد كينيا أن تكون معبرا بين الشرق والغرب", []),
        ("قالت مريم الكوفي إن توغو انتهكت الاتفاق", ["ACCUSE charge مريم الكوفي > توغو"]),
        ("طالب الأمين العام للأمم المتحدة غانا بالحوار", ["REQUEST request_verb الأمين العام للأمم المتحدة > غانا"]),
        ("جرت مفاوضات بين الغانيين والكينيين في جنيف", ["CONSULT passed_between الغانيين + الكينيين >"]),
        # Who held an office then, floods that are written as a capital is.
        ("دعا وزير الخارجية آنذاك كوفي منساه غانا إلى الحوار", ["REQUEST call_verb كوفي منساه > غانا"]),
        ("أرسلت غانا مساعدات إلى ضحايا السيول", ["AID give_aid غانا > ضحايا السيول"]),
        ("أرسلت غانا مساعدات إلى سيول", ["AID give_aid غانا > سيول"]),
        # A claim that is denied is no prosecution.
        ("نشرت غانا بيانا نفت فيه الادعاء بإغلاق الحدود", ["REJECT deny غانا >"]),
        ("رفض الادعاء الغاني الطلب", ["REJECT refuse الادعاء الغاني >"]),
    ],
)
def test_parties_of_each_kind(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سمو ولي العهد يعزي رئيس توغو", ["SUPPORT condole ولي العهد > رئيس توغو"]),
        ("معالي وزير الصحة يستقبل سفير غانا", ["CONSULT meet وزير الصحة > سفير غانا"]),
        ("سماحة المفتي يدين تفجير المعبد", ["ACCUSE accuse_verb المفتي >"]),
        ("استقبل صاحب السعادة وزير الصحة سفير غانا", ["CONSULT meet وزير الصحة > سفير غانا"]),
        ("أعرب عن سعادة بلاده بعودة الحجاج", []),
    ],
)
def test_courteous_words_before_a_title_are_no_part_of_its_name(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "عقد مجلس إدارة الشركة اجتماعا مع الموظفين",
        "استعادت القوات الأراضي السورية",
    ],
)
def test_words_that_name_no_party(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "بحث السيد الرئيس وليام روتو مع السيد وزير خارجية غانا سبل التعاون",
            ["CONSULT discuss وليام روتو > وزير خارجية غانا"],
        ),
        ("قال السيد روتو إن بلاده لن تقبل الخطة. ورفض السيد روتو العرض", ["REJECT refuse روتو >"]),
        ("سلم رسالة للسيد الرئيس. ودعت غانا السيد الرئيس إلى الحوار", ["REQUEST call_verb غانا > الرئيس"]),
    ],
)
def test_courteous_words_before_an_office_are_no_name(text: str, told: list[str]) -> None:
    assert acts(text)[-1:] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("عقدت غانا الاجتماع المقرر الشهر الماضي مع كينيا", ["CONSULT hold_meeting غانا > كينيا"]),
        ("دعا المقرر الخاص للأمم المتحدة مايكل موراي كينيا إلى الحوار", ["REQUEST call_verb مايكل موراي > كينيا"]),
    ],
)
def test_what_is_scheduled_is_no_rapporteur(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_a_generals_rank_is_no_team() -> None:
    assert acts("استقبل الفريق محمد فريد وفدا من غانا") == ["CONSULT meet محمد فريد > وفدا من غانا"]
    assert acts("استقبل الفريق الغاني وفدا من كينيا") == ["CONSULT meet الفريق الغاني > وفدا من كينيا"]


def test_what_a_summit_brings_together_is_no_gathering() -> None:
    told = ["CONSULT meeting كوفي منساه + سامي الراوي >"]
    assert acts("قمة ثنائية تجمع الرئيس الغاني كوفي منساه والوزير الكيني سامي الراوي") == told
    assert acts("دعا تجمع المهنيين السودانيين غانا إلى الحوار") == ["REQUEST call_verb تجمع المهنيين السودانيين > غانا"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وقعت مالي اتفاقا مع كينيا", ["AGREE conclude مالي > كينيا"]),
        ("زار الرئيس الغاني مالي وكينيا", ["CONSULT visit الرئيس الغاني > مالي + كينيا"]),
        ("دعت غانا حكومة مالي إلى الحوار", ["REQUEST call_verb غانا > حكومة مالي"]),
        ("رفضت غانا أي دعم مالي للجماعة", ["REJECT refuse غانا >"]),
        ("أعلنت غانا عن عجز مالي كبير", []),
    ],
)
def test_a_state_whose_name_tells_of_money_too(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("شكرت الرئاسة الحكومة الكينية", ["الرياسه", "الحكومه الكينيه"]),
        ("ستعاقب كل دولة تؤيد توغو", ["توغو"]),
    ],
)
def test_one_office_beside_another_and_any_state_at_all(text: str, told: list[str]) -> None:
    assert [party.folded for party in Parties(read(text)).all] == told


def test_a_brother_is_a_courteous_word_before_a_name() -> None:
    told = ["CONSULT meet سامي نصار > الوزير الغاني"]
    assert acts("استقبل فخامة الأخ الرئيس سامي نصار الوزير الغاني.") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعت جبهة الوفاق المعارضة إلى الحوار.", "REQUEST call_verb جبهة الوفاق المعارضة >"),
        ("دعت الحكومة المعارضة إلى الحوار.", "REQUEST call_verb الحكومة > المعارضة"),
        ("رفض القادة العرب قرار غانا.", "REJECT refuse القادة العرب > غانا"),
    ],
)
def test_adjectives_of_parties_and_of_leaders(text: str, told: str) -> None:
    assert acts(text) == [told]


def test_a_short_name_behind_a_verb_of_saying_is_a_person() -> None:
    assert acts("وقالت رايس إن على مجلس الأمن أن يتحرك.") == ["REQUEST must رايس > مجلس الأمن"]


def test_the_opposition_qualifies_those_before_it() -> None:
    assert acts("رفضت الفصائل المعارضة المقترح") == ["REJECT refuse الفصائل المعارضة >"]
    assert acts("رفض الحزب المعارضة العنيفة") == ["REJECT refuse الحزب > المعارضة"]


def test_what_is_of_many_sides_names_no_party() -> None:
    assert acts("دعا الوزير الكيني إلى اتفاق متعدد الأطراف.") == ["REQUEST call_verb الوزير الكيني >"]
    assert acts("دعا الوزير الكيني الأطراف إلى الحوار.") == ["REQUEST call_verb الوزير الكيني > الأطراف"]


def test_words_of_courtesy_may_be_three() -> None:
    told = "استقبل حضرة صاحب السمو أمير البلاد رئيس غانا."
    assert acts(told) == ["CONSULT meet أمير البلاد > رئيس غانا"]
