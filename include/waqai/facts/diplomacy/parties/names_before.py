"""A name that no lexicon has before the title of who bears it ("فلان الفلاني، زعيم الحزب،")."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import given_names
from waqai.facts.diplomacy.parties.person_names import begins_name, is_stop
from waqai.facts.diplomacy.predicates.predicates import read_word

_NAME_WORDS = 4
_LEAST = 2
_FINITE = frozenset(["perfect", "present"])
_ENDS = frozenset(["،", ":"])
_BREAKS = frozenset([".", '"', "؛", "(", "ان", "الذي", "التي"])
# Words that an office in commas may go on with behind what is read of it.
_REST = 8


def name_before(tokens: list[Token], title: Party, opens: frozenset[int]) -> int:
    """Where an unknown name before a title begins ("فلان الفلاني زعيم الحزب"); the title's own place if none.

    `opens` are the first tokens of the sentences.
    """
    first = title.first
    if first == 0 or title.kind != "title" or title.prefix not in ("", "ال"):
        return first
    at = first - 1 if tokens[first - 1].text == "،" else first
    alone = title.prefix or title.bare
    if alone and not (at < first and end_of_aside(tokens, title)):
        return first
    start = at
    while start > 0 and start not in opens and at - start < _NAME_WORDS and _may_be_named(tokens, start - 1, at):
        start -= 1
    if at - start >= _LEAST and _stands_for_a_name(tokens, start, title, at, opens):
        return start
    while start < at and tokens[start].text not in given_names():
        start += 1
    return start if at - start >= _LEAST and not alone else first


def _stands_for_a_name(tokens: list[Token], start: int, title: Party, at: int, opens: frozenset[int]) -> bool:
    """Whether only a name can stand there: between a verb and a title in commas, or before a title and a colon."""
    end = end_of_aside(tokens, title)
    if end is None or not begins_name(tokens[start].text):
        return False
    if start in opens and tokens[end].text == ":":
        return True
    verbs = read_word(tokens[start - 1].text) if start else ()
    return at < title.first and start not in opens and any(verb.tense in _FINITE for verb in verbs)


def end_of_aside(tokens: list[Token], title: Party) -> int | None:
    """The comma or colon behind an office told beside a name ("، منسق الشؤون الإنسانية في القرية،")."""
    for index in range(title.last, min(title.last + _REST, len(tokens))):
        word = tokens[index].text
        if word in _ENDS:
            return index
        if word in _BREAKS or any(reading.tense in _FINITE for reading in read_word(word)):
            return None
    return None


def _may_be_named(tokens: list[Token], index: int, end: int) -> bool:
    """Whether a word may stand in a name that ends before `end`; the last may have the article."""
    word = tokens[index].text
    family = index == end - 1 and word.startswith("ال") and not word.endswith(("ين", "ون", "ات")) and len(word) > 4
    return (family and not is_stop(word)) or begins_name(word, goes_on=index < end - 1)
