"""Whether a sentence may tell of an outcome: most sentences are passed over after a look at each of their words."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, repeat

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import Token, texts_of, with_prefixes
from waqai.facts.casualties.outcome_keys import needs_of, otherwise
from waqai.facts.casualties.verb_forms import is_no_verb
from waqai.facts.casualties.vocabulary import matcher
from waqai.lexicons import PREFIXES, Entry, Match, Matcher, load, words

_SURVIVED = words("word_classes", "survived")  # "لم ينج أحد"
# "القس فلان، المحتجز في صنعاء": participles to their fates, and what stands behind them.
PARTICIPLES = {
    form: fate for fate in ("detained", "captive", "missing") for form in words("word_classes", f"who_is_{fate}")
}
BEHIND = words("word_classes", "behind_participle")
_ALONE = frozenset[str]()  # what a word asks for that tells by itself


def tells_a_fate(tokens: Sequence[Token]) -> bool:
    """Whether a sentence tells a fate in all its words: "في قبضة الأمن", and not "رجال الأمن"."""
    texts = texts_of(tokens)
    if not PARTICIPLES.keys().isdisjoint(texts):
        return True
    if _fate_ends().isdisjoint(texts):
        return False
    return not _SURVIVED.isdisjoint(texts) or next(_told_fates().find(tokens), None) is not None


@cache
def asking_words() -> dict[str, frozenset[str]]:
    """What words ask for: what their verb needs, the second word of a phrase, the last but one of a fate.

    Words that tell by themselves ask for one of their like, which they are.
    """
    found: dict[str, frozenset[str]] = dict.fromkeys(_SURVIVED, _ALONE)
    shared: dict[frozenset[str], frozenset[str]] = {}  # few sets for very many words
    for word, asked in chain(_by_outcomes(), _by_fates(), zip(PARTICIPLES, repeat(BEHIND))):
        both = found.get(word, asked).union(asked) if asked and found.get(word, asked) else _ALONE
        found[word] = shared.setdefault(both, both)
    alone = frozenset(word for word, asked in found.items() if not asked)
    return {word: asked or alone for word, asked in found.items()}


def _by_outcomes() -> Iterator[tuple[str, frozenset[str]]]:
    """What words that begin outcome terms ask for: see `Sentence.outcomes`."""
    for word, (alone, longer) in matcher("outcome").items():
        if longer:
            yield word, frozenset(longer)
        for entry, prefix in alone[:1]:
            if entry.attributes["kind"] != "verb" or not is_no_verb(Match(entry, 0, 1, prefix), word):
                yield word, _needed(entry)


def _needed(entry: Entry) -> frozenset[str]:
    """Words one of which must stand behind an outcome word in any of its meanings."""
    needed, other = needs_of(entry.id), otherwise(entry.id)
    if other is None or not needed:
        return needed
    return needed | _needed(other) if _needed(other) else _ALONE


def _by_fates() -> Iterator[tuple[str, frozenset[str]]]:
    """What the last words of fates ask for: the word before them, with its clitics if it is the first."""
    for entry in _fates_and_lost():
        for form in entry.forms:
            *before, last = fold(form).split()
            opens = with_prefixes(before[0], PREFIXES[entry.prefixes], form.startswith("ال")) if before else ()
            yield last, frozenset(before[-1:] if len(before) > 1 else opens)


@cache
def _told_fates() -> Matcher:
    return Matcher(_fates_and_lost())


def _fates_and_lost() -> list[Entry]:
    return [*load("fates"), *(entry for entry in load("particles") if entry.id == "lost")]


@cache
def _fate_ends() -> frozenset[str]:
    return frozenset(fold(form).split()[-1] for entry in _fates_and_lost() for form in entry.forms) | _SURVIVED
