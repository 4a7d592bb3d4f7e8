"""Finds the words that tell acts: a word is analysed once (clitics, ending, lexicon entry) and remembered."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from waqai.arabic.forms import nouns, participles, perfects, presents
from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.context import ACTS, words
from waqai.lexicons import Entry, load
from waqai.memo import remembered

# Verbs and negations of two letters: behind a conjunction too little is left of others to be sure.
_SHORT = frozenset(["حث", "حض", "رد", "لن", "لم", "لا"])
# Verbs of two or three letters that no noun is spelt as, so that one with an object is sure ("ودعاه إلى", "وحثه").
_URGE = words("urge_with_pronoun")
_SURE = words("sure_with_pronoun")
_OBJECTS = ("هما", "هم", "ها", "نا", "ني", "ه")
_NOUN_CLITICS = (
    *(c + p + a for c in ("", "و", "ف") for p in ("", "ب", "ل", "ك") for a in ("", "ال")),
    "لل",
    "ولل",
)


def _with_none(written: Iterable[str], at: int) -> dict[str, tuple[str, ...]]:
    """By a letter, what may be written onto a word that begins (`at` 0) or ends (-1) with it: first of all nothing."""
    by_letter: dict[str, tuple[str, ...]] = {}
    for each in filter(None, written):
        by_letter[each[at]] = (*by_letter.get(each[at], ("",)), each)
    return by_letter


_CLITICS = _with_none((*_NOUN_CLITICS, "س", "وس", "فس"), 0)
_ENDINGS = _with_none(_OBJECTS, -1)
_NO_CLITIC = _NO_ENDING = ("",)
_NOT_LED = words("not_led")
_ON_IT = frozenset(["به", "بها", "بهم", "بهما"])
_SPOKEN = frozenset(["REQUEST", "ACCUSE", "REJECT", "SUPPORT"])
# How far behind a verb its preposition may stand: over a long subject and an aside.
_PREPOSITION_FAR = 22
_SENT, _NEAR = words("sent_to"), 4


@dataclass(slots=True)
class Reading:
    """One way to read a word: `rest` must follow it; `tense` is perfect, present, participle, noun or modal.

    `led`: its form begins with a preposition (للقاء, بطلب من), so that no other stands before it.
    `of_me`: it is "I do", which only a quote makes sure of.
    """

    entry: Entry
    rest: tuple[str, ...]
    tense: str
    first_person: bool = False
    prefix: str = ""
    ending: str = ""
    led: bool = False
    of_me: bool = False

    @property
    def next_word(self) -> str | None:
        """The word that must stand right behind it, where one must; a verb's preposition may stand further off."""
        return self.rest[0] if self.rest and self.tense in ("noun", "modal") else None

    def written_with(self, prefix: str, ending: str) -> "Reading":
        """The same reading of a word with a clitic and an ending."""
        me, led, of_me = self.first_person, self.led, self.of_me
        return Reading(self.entry, self.rest, self.tense, me, prefix, ending, led, of_me)


class Found(NamedTuple):
    """A predicate at tokens [first, last) of the document."""

    reading: Reading
    first: int
    last: int


@cache
def entries() -> tuple[Entry, ...]:
    """All predicates: those of saying (id `say`), of words and of deeds."""
    say = tuple(entry for entry in load("act_context") if entry.id == "say")
    return (*(entry for name in ACTS for entry in load(name)), *say)


@cache
def _table() -> dict[str, list[Reading]]:
    """Bare forms (no clitic, no ending) to readings."""
    table: dict[str, list[Reading]] = {}
    for entry in entries():
        for word, reading in _readings(entry):
            known = table.setdefault(word, [])
            if reading not in known:
                known.append(reading)
    for word, reading in _of_me():
        known = table.setdefault(word, [])
        if all(
            other.of_me or other.entry.id == "say" for other in known
        ):  # "I criticise" is written as "he criticised"
            known.insert(0, reading)
    return table


def _of_me() -> Iterator[tuple[str, Reading]]:
    """ "I do" of the verbs of speaking ("أدعو", "أرفض"), which stands in quotes only (`Reading.of_me`)."""
    for entry in entries():
        if entry.attributes.get("type") in _SPOKEN and entry.attributes.get("kind", "verb") == "verb":
            for form in map(fold, map(str, entry.attributes.get("present", ()))):
                first, *rest = form.split()
                yield "ا" + first[1:], Reading(entry, tuple(rest), "present", first_person=True, of_me=True)


def _readings(entry: Entry) -> Iterator[tuple[str, Reading]]:
    kind = str(entry.attributes.get("kind", "verb"))
    for written in entry.forms:
        first, *rest = fold(written).split()
        hamza = written.split()[0].endswith("أ")
        if kind in ("verb", "deed"):
            yield from ((word, Reading(entry, tuple(rest), "perfect", me)) for word, me in perfects(first, hamza))
        elif kind == "vow":  # only its present, to come
            continue
        elif kind == "participle":
            yield from ((word, Reading(entry, tuple(rest), "participle")) for word in participles(first))
        elif kind in ("modal", "reported", "charge_alone") or (
            kind == "charge" and (rest or entry.attributes.get("nominal"))
        ):
            yield first, Reading(entry, tuple(rest), "modal")
        elif kind == "charge":
            yield from ((word, Reading(entry, (), "perfect", me)) for word, me in perfects(first))
        else:
            led = kind == "phrase" and first[0] in "بل"
            yield from ((word, Reading(entry, tuple(rest), "noun", led=led)) for word, _ in nouns(first))
    for form in map(fold, map(str, entry.attributes.get("present", ()))):
        first, *rest = form.split()
        yield from ((word, Reading(entry, tuple(rest), "present", me)) for word, me in presents(first))
    for form in map(fold, map(str, entry.attributes.get("participles", ()))):
        first, *rest = form.split()
        yield from ((word, Reading(entry, tuple(rest), "participle")) for word in participles(first))
    for form in map(fold, map(str, entry.attributes.get("masdars", ()))):
        first, *rest = form.split()
        yield first, Reading(entry, tuple(rest), "noun")


@remembered(100_000)
def read_word(word: str) -> tuple[Reading, ...]:
    """All readings of a folded word, the barest first."""
    table = _table()
    found: list[Reading] = []
    endings = _ENDINGS.get(word[-1:], _NO_ENDING)
    for prefix in _CLITICS.get(word[:1], _NO_CLITIC):
        if not word.startswith(prefix):
            continue
        bare = word[len(prefix) :]
        if prefix and len(bare) < 3 and not (bare in _SHORT and len(prefix) == 1):
            continue
        for ending in endings:
            stem = bare.removesuffix(ending)
            readings = table.get(stem)  # of most words it has no stem, and so it is asked first
            if readings is None or (ending and (stem == bare or (len(stem) < 3 and not _is_urged(prefix, stem)))):
                continue
            for reading in readings:
                if ending and prefix and len(stem) < 4 and reading.tense != "noun" and stem not in _SURE:
                    continue  # too little is left to be sure: وزارة is no "and he visited him"
                if _fits(reading, prefix, ending) and word not in _not_forms(reading.entry):
                    found.append(reading.written_with(prefix, ending) if prefix or ending else reading)
    return tuple(found)


@remembered(100_000)
def may_be_verb(word: str) -> bool:
    """Whether a folded word has a reading as a verb in the perfect or the present."""
    return any(reading.tense in ("perfect", "present") for reading in read_word(word))


@remembered(100_000)
def is_of_saying(word: str) -> bool:
    """Whether a folded word has a reading as a verb of saying."""
    return any(reading.entry.id == "say" for reading in read_word(word))


@remembered(100_000)
def may_be_participle(word: str) -> bool:
    """Whether a folded word has a reading as a participle."""
    return any(reading.tense == "participle" for reading in read_word(word))


def _is_urged(prefix: str, stem: str) -> bool:
    """Whether a stem of two letters is sure with an object written onto it: behind a conjunction ("وحثه")."""
    return prefix in ("و", "ف") and stem in _URGE


@cache
def _not_forms(entry: Entry) -> frozenset[str]:
    return frozenset(map(fold, map(str, entry.attributes.get("not_forms", ()))))


def _fits(reading: Reading, prefix: str, ending: str) -> bool:
    if reading.tense == "noun" and reading.led and prefix not in ("", "و", "ف"):
        return False
    if reading.tense == "noun":
        return "س" not in prefix and not (prefix.endswith(("ال", "لل")) and ending) and ending != "ني"
    if reading.tense == "participle":
        return prefix in ("", "و") and not ending
    if reading.tense == "modal" and ending:
        return False
    if reading.tense == "perfect":
        return prefix in ("", "و", "ف")
    return prefix in ("", "و", "ف", "س", "وس", "فس", "ل", "ول", "فل")


def find_at(texts: Sequence[str], readings: Sequence[Reading], index: int, last: int) -> list[Found]:
    """Predicates that begin at a token, by its readings; those of more words must have them all (a verb's: soon)."""
    found = []
    for reading in readings:
        if not reading.rest:
            found.append(Found(reading, index, index + 1))
        elif reading.tense in ("noun", "modal"):
            end = index + 1 + len(reading.rest)
            if end <= last and tuple(texts[index + 1 : end]) == reading.rest:
                found.append(Found(reading, index, end))
        elif _follows(texts[index + 1 : min(last, index + _PREPOSITION_FAR)], reading.rest[0]):
            found.append(Found(reading, index, index + 1))
    return found


def _are_sent(texts: Sequence[str]) -> bool:
    """Whether someone is named right behind a verb who is sent "to" a country ("رحب المبعوث الأممي إلى …")."""
    return not _SENT.isdisjoint(texts[:_NEAR])


def _follows(texts: Sequence[str], word: str) -> bool:
    """Whether a preposition follows, alone or written onto a word, or at once onto a pronoun ("ما رحبت به غانا")."""
    if word == "ب" and texts and texts[0] in _ON_IT:
        return True
    for text in texts:
        if text == word or (word in ("ب", "ل") and text.startswith(word) and len(text) > 3 and text not in _NOT_LED):
            return True
        if text in (".", ":", "الي", "ان", "انه", "انها") and word != "عن" and not (text == "الي" and _are_sent(texts)):
            return False
    return False
