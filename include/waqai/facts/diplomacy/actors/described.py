"""Subjects and objects that no party lexicon names: people told by what they are, and names never heard before."""

from functools import cache

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.actors.of_many import is_of_many
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties.noun_phrase import read_phrase
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import given_names, is_plural, speakers
from waqai.facts.diplomacy.parties.person_names import begins_name, is_stop, name_end
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.facts.diplomacy.story import Clause, Story
from waqai.lexicons import Matcher, load

_BACK = 8
_SKIPPED = 6
_CONTENT = 12
_OWNED = ("ها", "هم", "ته", "تي")
_HEADLINE = 4
_MANY_BACK = 20
_CROWDS = frozenset(["protesters", "townsfolk", "tribe", "militia"])
_NO_PEOPLE = frozenset(["texts", "gatherings", "held", "clergy"])
_LED = ("", "ال", "ل", "لل", "ب", "بال")
# Verbs that are nouns too: a name behind them is no subject ("طالب فلان" may be a student).
_NOUNS = words("verbs_or_nouns")
_PORTIONS = words("portions")
_SOME = words("parts_of") | _PORTIONS


@cache
def _speakers() -> Matcher:
    return Matcher(load("speakers"))


def told_subject(story: Story, clause: Clause, of_people: bool = False) -> list[Party]:
    """The subject that a noun of people tells, behind a verb or before it; `of_people`: no text."""
    at = _behind(story, clause)
    party = described_at(story.tokens, at, clause.last) if at is not None else None
    if party is None and not clause.found.reading.prefix:
        party = described_before(story.tokens, clause.found.first, clause.first)
    return [] if party and of_people and party.key == "texts" else _known(story, party)


def many_before(story: Story, clause: Clause) -> list[Party]:
    """Those before a verb of many who may be its subject: people told in the plural, by a title or by what they are."""
    for index in range(clause.found.first - 1, max(clause.first, clause.found.first - _MANY_BACK) - 1, -1):
        party = story.parties.at.get(index)
        if party and (together := _subjects_together(story, clause, party)):
            return together
        if party and are_several(story, party):
            head = described_at(story.tokens, index - 1, clause.found.first, _LED) if index > clause.first else None
            if head and head.first < party.first and clause.attribute("described"):  # "the elders of the tribes"
                return _known(story, head)
            joined = story.arguments.joined(party)
            return joined if joined[-1].last <= clause.found.first else []
        if index in story.parties.within or not clause.attribute("described"):
            continue
        crowd = described_at(story.tokens, index, clause.found.first, _LED)
        if crowd and crowd.key not in _NO_PEOPLE:
            return _known(story, crowd)
    return []


def _subjects_together(story: Story, clause: Clause, party: Party) -> list[Party]:
    """People joined by و behind their verb, who act again later ("أصدر X وY بيانا دعوا فيه …")."""
    joined = story.arguments.joined(party) if party.kind == "person" and party.prefix in ("", "ال") else []
    tenses = {reading.tense for reading in read_word(story.word(party.first - 1))}
    done = party.first > clause.first and tenses & {"perfect", "present"}
    return joined if done and len(joined) > 1 and joined[-1].last <= clause.found.first else []


def are_several(story: Story, party: Party) -> bool:
    """Whether a party is of several people who may act: holders of a title, a tribe."""
    head = story.word(party.first).removeprefix(party.prefix)
    if party.key in speakers():
        return party.kind != "person" and party.key not in _NO_PEOPLE
    return party.key in _CROWDS or (party.kind == "title" and party.key != "experts" and is_plural(head))


def unknown_subject(story: Story, clause: Clause) -> list[Party]:
    """The subject that only its place tells: a name behind a verb that asks for something."""
    at = _behind(story, clause) if clause.found.reading.tense == "perfect" else None
    party = unknown_behind(story.tokens, at, clause.last) if at is not None else None
    return _known(story, party if party and _asks(story, party, clause) else None)


def headline_subject(story: Story, clause: Clause) -> list[Party]:
    """The unknown name, or the people told by a noun, that open a headline before its verb."""
    found = clause.found
    if found.reading.tense != "present" or found.reading.prefix:
        return []
    party = unknown_before(story.tokens, found.first, clause.first)
    if party is None and clause.attribute("described"):
        party = described_at(story.tokens, clause.first, found.first)
        party = party if party and party.last == found.first else None
    return _known(story, party if party and story.word(party.first) not in words("prepositions") else None)


def _behind(story: Story, clause: Clause) -> int | None:
    """Where the words behind a verb begin, over those that tell when and how; None where a party stands there."""
    index = clause.found.last
    if is_of_many(clause.found.reading, story.word(clause.found.first)):
        return None  # "they threaten the residents": its subject stands before it
    for _ in range(_SKIPPED):
        word = story.word(index)
        if index >= clause.last or index in story.parties.within:
            return None
        if word in _SOME and story.word(index + 1) == "من":  # "دعا عدد من السكان": they do
            index += 2
            continue
        if word in _PORTIONS and story.word(index + 1).startswith("ال"):  # "دعا مئات الأطباء"
            index += 1
            continue
        if word not in words("skip") and word not in PUNCTUATION and not word.isdigit():
            return index
        index += 1
    return None


def _asks(story: Story, party: Party, clause: Clause) -> bool:
    """Whether what is asked stands behind an unknown name: "إلى …", "ب…", "ل…", "من …"."""
    if story.word(clause.found.first) in _NOUNS:
        return False
    if clause.wanted and party.last < clause.wanted and clause.attribute("type") == "ACCUSE":
        return True  # "حمل فلان الفلاني الدولة المسؤولية"
    behind = [story.word(k) for k in range(party.last, min(clause.last, party.last + _CONTENT))]
    return any(word in ("الي", "من", "علي") or (word[:1] in "بل" and len(word) > 3) for word in behind)


def _known(story: Story, party: Party | None) -> list[Party]:
    """A described party made known to the text, none where another one goes over its edge."""
    if party is None or not story.parties.frees(party.first, party.last):
        return []
    story.parties.add(party)
    return [party]


def described_at(tokens: list[Token], index: int, last: int, prefixes: tuple[str, ...] = ("", "ال")) -> Party | None:
    """The party that a noun of people, a gathering or a text begins here ("سكان الحي", "مؤتمر المانحين")."""
    match = _speakers().at(tokens, index)
    if match is None or match.last > last or match.prefix not in prefixes:
        return None
    if match.last < last and tokens[match.last].text in words("of_the_press"):  # a press conference says nothing
        return None
    phrase = read_phrase(tokens, index, match.last, last, match.entry, match.prefix)
    kind = "title" if match.entry.attributes["kind"] == "person" else "org"
    name, end = phrase.name_first, phrase.end
    if name is not None:
        return Party(index, end, name, end, "person", phrase.person_key, match.prefix, phrase.country)
    return Party(index, end, index, end, kind, match.entry.id, match.prefix, phrase.country)


def described_before(tokens: list[Token], index: int, first: int) -> Party | None:
    """The described party that ends before a verb, and opens its clause ("سكان الحي يطالبون")."""
    for start in range(index - 1, max(first, index - _BACK) - 1, -1):
        party = described_at(tokens, start, index) if tokens[start].text in _speakers() else None
        if party and party.last == index:
            return None if tokens[start - 1].text in words("prepositions") and start > first else party
    return None


def unknown_behind(tokens: list[Token], index: int, last: int) -> Party | None:
    """A name that no lexicon has, behind its verb: a given one, or one with the article ("دعا الفلاني الناس")."""
    if index >= last:
        return None
    word = tokens[index].text
    end = name_end(Phrase(tokens, last, load("speakers")[0], index, True), index, _HEADLINE)
    if word != "علي" and word in given_names() and end > index and not tokens[end - 1].text.endswith(_OWNED):
        return Party(index, end, index, end, "person", "named")
    single = word.startswith("ال") and not word.endswith(("ين", "ات", "ه")) and not is_stop(word)
    if single and len(word) > 4 and word not in words("common") and word.endswith("ي"):
        return Party(index, index + 1, index, index + 1, "person", "named")
    return None


def unknown_before(tokens: list[Token], index: int, first: int) -> Party | None:
    """What opens a headline before its verb, where it may be a name ("الفلاني يدعو إلى …")."""
    if not 1 <= index - first <= _HEADLINE or any(is_stop(token.text) for token in tokens[first:index]):
        return None
    word = tokens[first].text
    if not (begins_name(word) or word.startswith("ال")) or word in words("of_oneself"):
        return None
    return Party(first, index, first, index, "person", "named")
