"""Armed parties: forces with whose they are, movements, states where asked, people whom nobody names."""

import pytest

from waqai.arabic.tokens import tokenise
from waqai.facts.casualties.blame.armed import nisba_at, party_at
from waqai.facts.casualties.words import Sentence


def sentence(text: str) -> Sentence:
    return Sentence(tokenise(text), {})


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("القوات الإسرائيلية في البلدة", 2, "ISR"),
        ("قوات الاحتلال قرب الحاجز", 2, "ISR"),
        ("جيش الاحتلال التركي في الوادي", 3, "TUR"),
        ("طائرات حربية روسية فوق السهل", 3, "RUS"),
        ("قوات الدعم السريع في المدينة", 3, "rsf"),
        ("ميليشيات الحوثي الإيرانية", 3, "houthis"),
        ("قوات النظام في التل", 2, "syrian_regime"),
        ("الجيش عند الجسر", 1, None),
        ("مسلحون مجهولون قرب السوق", 2, None),
        ("مسلحون من تنظيم الدولة في الوادي", 4, "isis"),
        ("قناص تابع لحزب الله", 4, "hezbollah"),
        ("حرس الحدود السعودي", 3, "SAU"),
    ],
)
def test_a_party_ends_with_whose_it_is(text: str, words: int, key: str | None) -> None:
    party = party_at(sentence(text), 0)
    assert party is not None
    assert (party.last, party.id) == (words, key)


@pytest.mark.parametrize("text", ["القافلة في البلدة", "قوات كبيرة في البلدة", "وفد روسي", "إسرائيل", "طائرات ورقية"])
def test_who_is_no_armed_party(text: str) -> None:
    assert party_at(sentence(text), 0) is None


def test_a_state_is_one_only_where_asked() -> None:
    assert party_at(sentence("إسرائيل"), 0, states=True) is not None
    assert party_at(sentence("لإسرائيل"), 0, ("ل",), states=True) is not None
    assert party_at(sentence("بإسرائيل"), 0, ("ل",), states=True) is None


def test_armed_people_in_the_case_of_objects_are_told() -> None:
    told = party_at(sentence("مسلحين"), 0)
    assert told is not None
    assert told.object


@pytest.mark.parametrize(
    ("word", "key"), [("حوثية", "houthis"), ("الداعشي", "isis"), ("فرنسية", "FRA"), ("كبيرة", None)]
)
def test_an_adjective_tells_whose(word: str, key: str | None) -> None:
    assert nisba_at(sentence(word), 0) == key


def test_an_adjective_of_attacks_is_no_party() -> None:
    assert party_at(sentence("هجمات انتحارية قرب السوق"), 1) is None
    assert party_at(sentence("انتحارية قرب السوق"), 0) is not None
