"""What is known of a word is told at one look."""

from waqai.facts.diplomacy.known import known_word


def test_a_word_of_no_lexicon_is_none() -> None:
    assert known_word("سلحفاه") is None


def test_what_a_word_may_begin() -> None:
    party, topic = known_word("غانا"), known_word("الاسري")
    assert party and party.party and not party.topic
    assert topic and topic.topic


def test_readings_by_the_next_word() -> None:
    word = known_word("في")
    assert word and not word.anyway and word.by_next
    following, asked = next(iter(word.by_next.items()))
    assert all(reading.next_word == following for _, _, reading in asked)
    said = known_word("قال")
    assert said and "say" in {reading.entry.id for _, _, reading in said.anyway}
