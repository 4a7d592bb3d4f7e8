"""Who speaks where no known party is the subject of a verb of saying: whose a text is, who is told, a source."""

from waqai.facts.diplomacy.actors.described import described_at
from waqai.facts.diplomacy.context import SPOKEN, words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import Found, read_word
from waqai.facts.diplomacy.story import THAT, Story

_SOURCE_WORDS, _HANDS_ON, _TOLD_TEXTS = words("sources"), words("hands_on"), words("told_texts")
_OWNER_WORDS = 6
_UNTIL_THAT = 5
_SOURCES = frozenset(["held", "outsiders", "gatherings"])
_REPORTS = words("reports")
_OWNED = ("", "ال", "ل", "لل")
_SHORTEST_QUOTE = 3
_OF_HIS_MOUTH = ("عن", "لسان")
_HIS = ("ه", "ها", "هم", "هما")
_HANDS_ON_NEAR = 8


def described_behind(story: Story, found: Found, last: int) -> Party | None:
    """Who stands behind a verb of saying, known only by what it is."""
    return described_at(story.tokens, found.last, last) if found.last < last else None


def told_speaker(story: Story, found: Found, last: int, described: Party | None) -> list[Party]:
    """Who speaks behind a verb of saying: "خلص تقرير للمنظمة إلى أن", "جاء في بيان لها أن", "قال سكان القرية إن".

    `described`: who stands right behind it (`described_behind`).
    """
    index = found.last + len(found.reading.rest)
    if story.word(index) in _TOLD_TEXTS:
        owner = _owner(story, index + 1, last) if story.word(found.first - 1) != "ما" else []
        return owner if owner and _is_quoted(story, owner[-1].last, last) else []
    party = described if not found.reading.rest else None
    return story.parties.once(party) if party and _is_quoted(story, party.last, last) else []


def teller(story: Story, party: Party | None) -> list[Party]:
    """Who tells something, known only by what it is, and so may act on: "أشار تقرير أممي إلى …، واتهم …"."""
    if party is None or party.key in _SOURCES or (party.key == "texts" and story.word(party.first) not in _REPORTS):
        return []
    return story.parties.once(party) if not party.bare else []


def passed_on(story: Story, found: Found, last: int) -> list[Party]:
    """Whose words another hands on: "نقلت الوكالة عن الوزير قوله إن …", "نقلت الإذاعة على لسان الوزير قوله …"."""
    if story.word(found.first).removeprefix("و") not in _HANDS_ON:
        return []
    near = range(found.last, min(last, found.last + _OWNER_WORDS + 2))
    index = next((k + 1 for k in near if story.word(k) in _OF_HIS_MOUTH), last)
    party = story.parties.at.get(index)
    if party is None or party.prefix not in ("", "ال"):
        return []
    behind = range(party.last, min(last, party.last + _UNTIL_THAT))
    told = any(story.word(k) in words("his_words") for k in behind) or _is_his_act(story.word(party.last))
    return story.arguments.joined(party) if told else []


def handed_on_before(story: Story, index: int, first: int) -> list[Party]:
    """Whose act a noun at `index` tells that another hands on ("نقلت الإذاعة عن الوزير رفضه العرض")."""
    party = story.parties.ending.get(index)
    if party is None or party.prefix not in ("", "ال") or not _is_his_act(story.word(index)):
        return []
    told = story.arguments.joined_back(party, first)
    of_his = story.word(told[0].first - 1) in _OF_HIS_MOUTH
    near = range(max(first, told[0].first - _HANDS_ON_NEAR), told[0].first)
    return told if of_his and any(story.word(k).removeprefix("و") in _HANDS_ON for k in near) else []


def _is_his_act(word: str) -> bool:
    """Whether a word is a noun that tells an act in words, with the pronoun of who does it ("رفضه", "مطالبتهم")."""
    return any(
        reading.tense == "noun" and reading.ending in _HIS and reading.entry.attributes["type"] in SPOKEN
        for reading in read_word(word)
    )


def _is_quoted(story: Story, index: int, last: int) -> bool:
    """Whether what is said begins soon behind who says it."""
    return any(
        story.word(k) in THAT or story.word(k) in (":", '"') for k in range(index, min(last, index + _UNTIL_THAT))
    )


def hear_source(story: Story, number: int, first: int, last: int) -> None:
    """ "وفق تقرير المنظمة، …": what the sentence tells is said by its source."""
    if story.word(first).removeprefix("و") not in _SOURCE_WORDS:
        return
    index = first + 1 + (story.word(first + 1) in _TOLD_TEXTS)
    owner = _owner(story, index, last)
    if owner and story.word(owner[-1].last) in ("،", ",", "فان", "فقد"):
        story.quote(owner, number, whole=True)


def hear_after_quote(story: Story, number: int, first: int, last: int) -> None:
    """ "… "، قال الوزير", "… "، بحسب الوزير": who is named behind the quote that opens a sentence says it."""
    if story.word(first) != '"':
        return
    close = next((k for k in range(first + 1, last) if story.word(k) == '"'), last)
    index = close + 1 + (story.word(close + 1) in ("،", ","))
    index += story.word(index) in ("هكذا", "كما")
    if close - first <= _SHORTEST_QUOTE or index >= last:
        return
    if story.word(index) in _SOURCE_WORDS:
        said_by = _owner(story, index + 1, last)
    elif any(
        reading.entry.id == "say" and reading.tense in ("perfect", "present")
        for reading in read_word(story.word(index))
    ):
        party = story.parties.at.get(index + 1)
        said_by = story.arguments.joined(party) if party and party.prefix in ("", "ال") else []
    else:
        return
    if said_by:
        story.quote(said_by, number)


def _owner(story: Story, index: int, last: int) -> list[Party]:
    """The party that a text is of: soon behind it, before what is said and before any mark."""
    for at in range(index, min(last, index + _OWNER_WORDS)):
        party, word = story.parties.at.get(at), story.word(at)
        if party:
            return story.arguments.joined(party) if party.prefix in _OWNED else []
        if word in THAT or word in ("،", ",", ":", "الي"):
            return []
    return []
