"""One named in full once is called by a family name later; a name that no one had before calls no one."""

from waqai.facts.diplomacy import name
from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.document import read


def test_family_name_stands_for_the_person_named_before() -> None:
    document = read("وصل الوزير الغاني كوفي منساه. ثم تحدث منساه طويلا.")
    parties = Parties(document).all
    assert parties[-1].stands_for is not None
    assert name(document, parties[-1].stands_for) == "كوفي منساه"


def test_the_family_name_of_a_known_person_stands_for_the_person_once_named() -> None:
    document = read("صرح تركي المالكي أمس. ورحل المالكي اليوم.")
    parties = Parties(document).all
    assert [name(document, party.stands_for or party) for party in parties] == ["تركي المالكي", "تركي المالكي"]
    assert Parties(read("رحل المالكي اليوم.")).all == []


def test_a_family_name_with_a_clitic_stands_for_its_person_too() -> None:
    parties = Parties(read("وصل الوزير الغاني كوفي منساه. ثم رحب خالد بمنساه طويلا.")).all
    assert [party.prefix for party in parties if party.stands_for] == ["ب"]


def test_a_last_name_that_is_a_word_too_speaks_for_its_person_only_behind_a_verb_of_saying() -> None:
    parties = Parties(read("استقبل ميشال عون الموفد. وشدد عون على الحوار. ووصل عون غذائي.")).all
    assert [party.prefix + party.folded for party in parties if party.stands_for] == ["عون"]
    assert not any(party.stands_for for party in Parties(read("وقال عون الشامي ذلك. وصل ميشال عون.")).all)
    parties = Parties(read("زار بهرام قاسمي فاس. وكان المغرب قد رد. ونفى قاسمي الاتهامات.")).all
    assert [party.folded for party in parties if party.stands_for] == ["قاسمي"]


def test_a_family_name_that_stands_first_and_is_a_word_calls_only_who_is_named_in_full() -> None:
    parties = Parties(read("شي يصل إلى نيروبي\nوصل شي جين بينغ أمس. والتقى شي نظيره الكيني.")).all
    assert [party.folded for party in parties if party.key == "shy_jyn_byngh"] == ["شي", "شي جين بينغ", "شي"]
    assert not any(party.key == "shy_jyn_byngh" for party in Parties(read("لم يبق شي في نيروبي.")).all)
