"""The clause that a predicate tells an act in: neither negated, unreal nor passive, with what its entry asks for."""

from waqai.facts.diplomacy.attributes.status import WHETHER, asked_whether, negated, prevented, unreal
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.grammar.charged_with import is_charged_with
from waqai.facts.diplomacy.predicates.asks import NOWHERE, Asks, asks_of, end_of
from waqai.facts.diplomacy.predicates.done_to import is_done_to
from waqai.facts.diplomacy.predicates.predicates import Found
from waqai.facts.diplomacy.predicates.wanted import end_of_saying, reach_of, wanted_end
from waqai.facts.diplomacy.story import DAMMA, THAT, Clause, Story

_WHEN = words("on_the_occasion")
_LEAD = 5
_CONDITION, _IF = 8, frozenset(["اذا", "لو"])
_THEIRS, _SPOKEN = ("هم", "ها", "ه", "هما"), ("REQUEST", "REJECT", "ACCUSE")
_ANSWERS = frozenset(["ACCUSE", "REJECT"])  # other deeds behind a ل are what something is for
_MEANWHILE = frozenset(["كما", "فيما", "بينما"])
_NOT_DONE = words("not_done")


def bounded(story: Story, clause: Clause) -> bool:
    """Finds where a clause ends; False where it is negated, unreal or passive, or its entry's words say otherwise."""
    found, first, last, tokens = clause.found, clause.first, clause.last, story.tokens
    asks = asks_of(found.reading.entry)
    if _is_weak(story, found, asks) or (found.reading.ending and clause.attribute("object_written")):
        return False
    wanted = wanted_end(story, found, asks, first, _reach(story, found, asks, last)) if asks.wants else None
    if wanted == NOWHERE:  # first, since it is what most readings of a word fail by
        return False
    if _is_negated(story, found, first) or prevented(tokens, found, first):
        return False
    if unreal(tokens, found, first) and not _is_what_came_of_it(story, found):
        return False
    if _is_joined_to_condition(story, found, first):
        return False
    if (
        _is_cause(found)
        or _is_passive(story, found.first)
        or is_done_to(story, clause)
        or is_charged_with(story, found, first)
    ):
        return False
    if found.reading.tense != "noun" and asked_whether(tokens, found.first, first):
        return False
    end = story.edge(found.last, last)
    if _is_ruled_out(story, found, asks, end, last) or not _is_led_as_asked(story, found, asks, first):
        return False
    if wanted and wanted > end and _is_parted(story, end, wanted):
        return False
    clause.end = story.edge(wanted, last) if wanted and wanted > end else end
    clause.wanted = wanted
    return True


def _is_what_came_of_it(story: Story, found: Found) -> bool:
    """Whether a ل behind a comma tells what came next, by one it names ("قصفت البلدة، لتتهم غانا جارتها")."""
    answers = found.reading.entry.attributes["type"] in _ANSWERS
    if not answers or found.reading.tense != "present" or found.reading.prefix != "ل":
        return False
    subject = story.parties.at.get(found.last)
    return story.word(found.first - 1) in ("،", ",") and subject is not None and subject.prefix in ("", "ال")


def _is_parted(story: Story, end: int, wanted: int) -> bool:
    """Whether what an entry asks for is told of others behind "while": "ستنشر توغو جنودا، كما ستقدم غانا مساعدات"."""
    comma = story.word(end) in PUNCTUATION
    aside = any(story.word(k) in ("،", ",") for k in range(end + 2, wanted))
    return comma and story.word(end + 1) in _MEANWHILE and not aside


def _reach(story: Story, found: Found, asks: Asks, last: int) -> int:
    """How far behind a predicate the words may stand that its entry asks for."""
    told_by_verb = asks.kind in (None, "verb", "deed")
    reach = reach_of(story, found, asks, last) if told_by_verb else end_of_saying(story, found, last)
    return reach if asks.near is None else min(reach, found.last + asks.near)


def _is_ruled_out(story: Story, found: Found, asks: Asks, end: int, last: int) -> bool:
    """Whether a word stands in the clause, or as far as what is wanted may, beside which the entry tells no act."""
    if end_of(asks.unless, story.texts, found.first, last) in (None, NOWHERE):
        return False  # most sentences have none anywhere
    verb = _is_written_as_verb(story, found, asks)
    over = reach_of(story, found, asks, last) if verb else _reach(story, found, asks, last)
    return end_of(asks.unless, story.texts, found.first, max(end, over)) != NOWHERE


def _is_written_as_verb(story: Story, found: Found, asks: Asks) -> bool:
    """Whether a noun may be the verb of the party right behind it ("رفض الرئيس، أمس، التعليق")."""
    return asks.kind == "noun" and not found.reading.prefix and found.last in story.parties.at


def _is_negated(story: Story, found: Found, first: int) -> bool:
    """Whether a negation bars a predicate; one of what is left undone (its entry's `undone`) needs one of its own."""
    if found.reading.entry.attributes.get("undone"):
        return story.word(found.first - 1) not in _NOT_DONE
    return negated(story.tokens, found.first, first)


def _is_joined_to_condition(story: Story, found: Found, first: int) -> bool:
    """Whether a verb of the past goes on with what an "if" leads ("إذا نفذ الرئيس تهديده وانسحب من الاتفاق")."""
    joined = found.reading.tense == "perfect" and found.reading.prefix == "و"
    if not joined or found.reading.entry.attributes.get("may"):
        return False
    for k in range(found.first - 1, max(first, found.first - _CONDITION) - 1, -1):
        if story.word(k) in _IF:
            return story.word(k - 1) not in WHETHER
        if story.word(k) in PUNCTUATION or story.word(k) in THAT:
            return False
    return False


def _is_weak(story: Story, found: Found, asks: Asks) -> bool:
    """Whether a form that is a verb only beside its subject (سلم, رفع) has none there."""
    if found.reading.tense == "noun" or story.word(found.first).removeprefix("و") not in asks.weak:
        return False
    party = story.parties.at.get(found.last) or story.parties.ending.get(found.first)
    return party is None or party.prefix not in ("", "ال")


def _is_led_as_asked(story: Story, found: Found, asks: Asks, first: int) -> bool:
    """Whether a word of the entry's `led` stands before a predicate, none of `not_led`; nothing if it `opens`."""
    if _is_comment(story, found):
        return True
    since = max(first, _before_party(story, found.first) - _LEAD)
    if asks.opens and found.first > first:
        return False
    if end_of(asks.led, story.texts, since, found.first) == NOWHERE:
        return False
    # "رفض، خلال لقائه X، …": the meeting is not what is refused.
    if story.word(found.first - 1) in _WHEN and story.word(found.first - 2) != "من":
        since = found.first - 1
    return end_of(asks.not_led, story.texts, since, found.first) in (None, NOWHERE)


def _is_comment(story: Story, found: Found) -> bool:
    """Whether "which X called …" is of all that was told, and so an act of X and no description of a thing."""
    which = story.word(found.first - 1) == "الذي" and story.word(found.first - 2) in ("الامر", "الشيء")
    return which and found.reading.ending == "ه" and found.last in story.parties.at


def _before_party(story: Story, index: int) -> int:
    """The place before a party that ends here, over a comma ("أكد المبعوث الخاص للرئيس، انسحاب القوات")."""
    index -= story.word(index - 1) in ("،", ",")
    while party := story.parties.ending.get(index):
        index = party.first
    return index


def _is_cause(found: Found) -> bool:
    """ "اعتقلوا لانتقادهم الحكومة": why something was done to others, whom the pronoun means."""
    reading = found.reading
    caused = reading.tense == "noun" and reading.prefix in ("ل", "ول") and reading.ending in _THEIRS
    return caused and reading.entry.attributes["type"] in _SPOKEN


def _is_passive(story: Story, index: int) -> bool:
    """Whether the text writes the vowel of the passive (اتُهمت)."""
    return story.vowelled and DAMMA in story.document.words(index, index + 1)[:4]
