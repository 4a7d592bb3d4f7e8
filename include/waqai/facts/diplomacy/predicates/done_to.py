"""Verbal nouns that are what a verb before them is done to, and no deed: "رفض رفع العقوبات", "ناقشت غانا توقيع اتفاق".

Unvowelled, many are written as the perfect ("he lifted"), and the subject of the verb before would seem to be theirs.
"""

from functools import cache

from waqai.arabic.forms import perfects, presents
from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.actors.subjects import RELATIVES
from waqai.facts.diplomacy.attributes.status import negated, unreal
from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.grammar.masdars import leading
from waqai.facts.diplomacy.predicates.predicates import Found, may_be_verb, read_word
from waqai.facts.diplomacy.story import Clause, Story
from waqai.lexicons import Entry, load
from waqai.memo import remembered

_ROOT, _FIFTH = 3, 5
_NEAR = 3
# Deeds of two: those of one have their doer behind the noun, and are done ("رفضت الحركة تصنيف غانا لها").
_DEEDS = frozenset(["CONSULT", "AGREE", "SANCTION", "AID", "COOPERATE", "RETREAT", "MOBILIZE", "CONCEDE"])
_OF_TWO = frozenset(["CONSULT", "AGREE"])
_DAYS = words("days")
_NO_VERBS = words("like_verbs")
# "the holding of": what is held is what the verb is done to.
_HOLDING = words("holding")
_MEANT = words("plans_to") | words("weighs")
_UNACHIEVED, _ASKS = words("unachieved"), frozenset(["هل", "ربما"])
_LED_BY = frozenset(["في", "عن", "من", "علي", "الي"])


def is_done_to(story: Story, clause: Clause) -> bool:
    """Whether a predicate is the object of a verb before it: one that neither begins, decides nor orders it."""
    found, reading = clause.found, clause.found.reading
    if reading.prefix or reading.ending:
        return reading.prefix == "ب" and _is_unachieved(story, clause)
    noun = reading.tense == "noun"
    if not noun and not _may_be_masdar(found, story.word(found.first)):
        return False
    if noun and _is_unachieved(story, clause):
        return True
    subject, verb = _verb_before(story, clause)
    word = story.word(verb)
    if verb < clause.first or (not subject and not noun) or _is_in_relative(story, verb):
        return False
    if word in _MEANT:
        return not noun  # "تعتزم غانا عقد لقاء": told, as what is to come, by the verbal noun that it is
    undone = subject and _is_undone(story, clause, verb)
    if noun:
        return undone or (clause.attribute("type") in _OF_TWO and _regards(word))
    is_verb = may_be_verb(word) or _is_spelt_as_verb(word) or bool(leading(word))
    return undone or _regards(word) or (is_verb and not leading(word))


def _is_undone(story: Story, clause: Clause, verb: int) -> bool:
    """Whether the verb before is negated, a condition, a question or a doubt ("لم تعقد غانا محادثات", "قد تعقد …")."""
    if clause.attribute("type") not in _DEEDS:
        return False
    word, before = story.word(verb), story.word(verb - 1)
    if negated(story.tokens, verb, clause.first) or before in _ASKS:
        return bool(leading(word)) or may_be_verb(word)
    return any(unreal(story.tokens, Found(reading, verb, verb + 1), clause.first) for reading in read_word(word))


def _is_unachieved(story: Story, clause: Clause) -> bool:
    """Whether someone fails in it, refrains from it, warns of it or threatens it ("فشلت غانا في عقد محادثات")."""
    index, led = clause.found.first, clause.found.reading.prefix == "ب"
    if clause.attribute("type") not in _DEEDS:
        return False
    index -= story.word(index - 1) in _HOLDING
    if not led and story.word(index - 1) not in _LED_BY:
        return False
    party = story.parties.ending.get(index - (not led))
    verb = (story.arguments.joined_back(party, clause.first)[0].first if party else index - (not led)) - 1
    return verb >= clause.first and not _UNACHIEVED.isdisjoint((story.word(verb), bare(story.word(verb))))


def _may_be_masdar(found: Found, word: str) -> bool:
    """Whether a perfect is spelt as its verbal noun: of the first form or, with ت before it, the fifth or sixth."""
    if found.reading.tense != "perfect" or not (len(word) == _ROOT or (word[0] == "ت" and len(word) <= _FIFTH)):
        return False
    return word in _first_words(found.reading.entry)


@cache
def _first_words(entry: Entry) -> frozenset[str]:
    """The folded first words of an entry's forms."""
    return frozenset(fold(form).split()[0] for form in entry.forms)


def _verb_before(story: Story, clause: Clause) -> tuple[bool, int]:
    """Where the verb would stand that a predicate is the object of, and whether a subject stands between."""
    index = clause.found.first
    index -= clause.found.reading.tense == "noun" and story.word(index - 1) in _HOLDING
    while clause.found.first - index < _NEAR and story.word(index - 1) in _DAYS:
        index -= 1
    party = story.parties.ending.get(index)
    if party is None:
        return False, index - 1
    first = story.arguments.joined_back(party, clause.first)[0]
    return first.prefix in ("", "ال"), first.first - 1


def _is_in_relative(story: Story, verb: int) -> bool:
    """Whether the verb is a relative clause's, and the predicate is of its head ("الوزير الذي يزور غانا رفض …")."""
    return any(story.word(k) in RELATIVES for k in range(verb - _NEAR, verb))


def _is_spelt_as_verb(word: str) -> bool:
    """Whether a word that no lexicon knows is a feminine perfect or an imperfect by its letters."""
    if len(word) <= _ROOT or word in _NO_VERBS:
        return False
    return (word[-1] == "ت" and word[-2] != "ا" and word[:2] != "ال") or word.startswith(("ي", "سي", "ست", "تست"))


@remembered(50_000)
def _regards(word: str) -> bool:
    """Whether a word is a verb, or the noun of one, whose object is only refused, asked, weighed or foreseen."""
    return bool(word) and not _regarding().isdisjoint((word, bare(word)))


@cache
def _regarding() -> frozenset[str]:
    entry: Entry = next(entry for entry in load("act_context") if entry.id == "regards")
    found = set(words("regarded"))
    for form in entry.forms:
        found.update(word for word, _ in perfects(fold(form), form.endswith("أ")))
    for form in map(fold, map(str, entry.attributes["present"])):
        found.update(word for word, _ in presents(form))
    return frozenset(found)
