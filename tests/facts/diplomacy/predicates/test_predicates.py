"""Forms of predicates: persons and numbers, weak verbs, clitics, endings; and what is not one of them."""

import pytest
from told import acts

from waqai.arabic.forms import nouns, participles, perfects, presents
from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.predicates.predicates import entries, read_word


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("طالب", {"طالب", "طالبت", "طالبا", "طالبتا", "طالبوا", "طالبنا"}),
        ("التقي", {"التقي", "التقت", "التقوا", "التقيا", "التقينا"}),
        ("دعا", {"دعا", "دعت", "دعوا", "دعونا"}),
        ("زار", {"زار", "زارت", "زرنا"}),
    ],
)
def test_perfect(base: str, forms: set[str]) -> None:
    assert forms <= {form for form, _ in perfects(base)}


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("يطالب", {"يطالب", "تطالب", "نطالب", "يطالبون", "تطالبان"}),
        ("يدعو", {"يدعو", "تدعو", "يدعون", "يدع", "يدعوان"}),
        ("يلتقي", {"يلتقي", "تلتقي", "يلتقون", "يلتقيان", "يلتق"}),
    ],
)
def test_imperfect(base: str, forms: set[str]) -> None:
    assert forms <= {form for form, _ in presents(base)}


def test_a_last_hamza_is_a_consonant() -> None:
    assert {"بدات", "بداوا"} <= {form for form, _ in perfects("بدا", hamza=True)}
    assert "بدت" not in {form for form, _ in perfects("بدا", hamza=True)}
    assert {reading.tense for reading in read_word(fold("هنأت")) if reading.entry.id == "back"} == {"perfect"}


def test_first_person_is_marked() -> None:
    assert dict(presents("يطالب"))["نطالب"] and not dict(presents("يطالب"))["يطالب"]


def test_participles_are_in_the_case_of_the_circumstance() -> None:
    assert {"مطالبا", "مطالبه", "مطالبين"} <= set(participles("مطالب"))
    assert "مطالب" not in set(participles("مطالب"))


def test_nouns_with_endings() -> None:
    assert {"زيارت", "زيارتين", "زيارتي"} <= {form for form, _ in nouns("زياره")}
    assert {"لقاي", "لقاو"} <= {form for form, _ in nouns("لقاء")}


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("وطالبت", "request_verb"),
        ("ستطالب", "request_verb"),
        ("طالبوها", "request_verb"),
        ("داعيا", "request_part"),
        ("ورفضها", "reject_noun"),
        ("زيارته", "visit_noun"),
        ("لقائه", "meeting"),
        ("سيلتقي", "meet"),
    ],
)
def test_a_word_is_read(word: str, key: str) -> None:
    assert key in {reading.entry.id for reading in read_word(fold(word))}


@pytest.mark.parametrize("word", ["قبل", "وطلبة", "المعارضة", "كتاب", "و", "يعتمد"])
def test_a_word_is_not_read_as_an_act(word: str) -> None:
    assert [
        reading.entry.id for reading in read_word(fold(word)) if not reading.rest and reading.entry.id != "say"
    ] == []


def test_every_entry_says_its_type_and_points_to_known_places() -> None:
    types = {
        "CONSULT", "AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT",
        "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "MOBILIZE", "PROTEST",
    }  # fmt: skip
    places = {
        "direct",
        "any",
        "before",
        "ب",
        "ل",
        "على",
        "من",
        "مع",
        "إلى",
        "ضد",
        "عن",
        "في",
        "بين",
        "إزاء",
        "أمام",
        "لدى",
    }
    for entry in entries():
        if entry.id == "say":
            continue
        assert entry.attributes["type"] in types, entry.id
        assert (entry.attributes.get("mode") is not None) == (entry.attributes["type"] == "CONSULT"), entry.id
        assert set(map(str, entry.attributes.get("target") or ())) <= places, entry.id


def test_participles_of_a_verb_tell_its_act() -> None:
    readings = {(reading.entry.id, reading.tense) for reading in read_word("محذرا")}
    assert ("warn", "participle") in readings
    assert not [reading for reading in read_word("محذر") if reading.tense == "participle"]


def test_a_verb_finds_its_preposition_behind_one_sent_to_a_country() -> None:
    assert acts("رحب المبعوث الكيني إلى غانا باتفاق الهدنة") == ["SUPPORT welcome المبعوث الكيني إلى غانا >"]
    assert acts("رحب الضيف إلى أن عاد باتفاق الهدنة") == []


def test_a_preposition_behind_a_long_subject_and_asides() -> None:
    text = "أشاد الأمير سالم العلي، أمير منطقة الشمال رئيس لجنة المياه العليا، في مؤتمر صحفي، الأحد، بالقرار"
    assert [row.split()[:2] for row in acts(text)] == [["SUPPORT", "welcome"]]
