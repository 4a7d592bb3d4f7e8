"""What an act is about: its own words, else those around it, as acts of its type are told."""

from waqai.facts.diplomacy.attributes.topics import MANY, OFTEN, Spans, Subject, is_taken_up, terms_of
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import class_of, matcher
from waqai.facts.diplomacy.story import Draft
from waqai.facts.document import Document

# What acts of a type are about where no word tells.
_TOPIC_OF = {"AID": "humanitarian_aid", "RETREAT": "withdrawal"}
# Aid is about one of these, whatever else its clause names.
_OF_AID = ("humanitarian_aid", "military_aid")
# Types whose acts are about what their own clause says, not about the rest of the sentence.
_OWN_CLAUSE = frozenset(["SANCTION", "MOBILIZE", "AID"])
# What acts of a type are never about, though their own words name it: cut relations are no normalisation.
_NEVER_OF = {"SANCTION": frozenset(["normalization"]), "MOBILIZE": frozenset(["military_aid", "borders"])}
# Topics that the rest of a sentence names in passing, as where it was or what came before.
_IN_PASSING = frozenset(["borders", "withdrawal"])
# Talks and deals, and praise of them, are about what their whole text is; other acts are about what is said there.
_OF_ITS_TEXT = frozenset(["CONSULT", "AGREE", "SUPPORT", "COOPERATE", "CONCEDE"])
# Acts that go on with what is talked about around them.
_IN_THE_MIDST = frozenset(["CONSULT", "REQUEST", "REJECT"])
# Condolences are about the dead, whatever killed them.
_CONDOLENCES = words("condolences")
_CRIMES = words("crimes")
# A protest against these is about how they rule.
# Charges and demands that tell of backing fighters are about that, and about these beside it.
_OF_BACKERS = frozenset(["ACCUSE", "REQUEST"])
_BESIDE_BACKING = frozenset(["nuclear", "sanctions", "hostages_prisoners"])
_NEAR = 4
# In their names and titles nothing tells what it is about ("وزير التجارة").
_NAMED = frozenset(["person", "title"])
_RULERS = frozenset(["government", "regime", "authorities", "cabinet"])


def topics_of(document: Document, draft: Draft, subject: Subject) -> list[str]:
    """Topics of the clause and of its predicate (`topic` of its entry); where there are none, those around it."""
    entry = draft.found.reading.entry.attributes
    kind, own = str(entry["type"]), str(entry.get("topic", ""))
    if kind == "SUPPORT" and _tells(document, draft, _CONDOLENCES):
        return [own or "other"]
    never = _NEVER_OF.get(kind, frozenset()) | set(entry.get("not_topics", ()))
    names = [(party.first, party.last) for party in (*draft.actors, *draft.targets) if party.kind in _NAMED]
    topics = subject.between(draft.first, draft.last, names)
    topics = [topic for topic in topics if topic not in never]
    if kind == "AID":
        return [topic for topic in topics if topic in _OF_AID] or [own or _TOPIC_OF[kind]]
    if kind in _OF_BACKERS and "military_aid" not in topics and _backs_fighters(document, draft):
        topics = ["military_aid", *(topic for topic in topics if topic in _BESIDE_BACKING)]
    if own and own not in topics:
        topics = [own, *topics]
    if not topics and kind == "ACCUSE" and _tells(document, draft, _CRIMES):
        return ["human_rights"]
    return topics or _topics_around(document, draft, subject, names) or [_of_its_kind(draft, kind)]


def _backs_fighters(document: Document, draft: Draft) -> bool:
    """Whether a clause tells of the backing of armed men ("اتهمت غانا كينيا بدعم الحركة", "… بدعم المتمردين")."""
    backing = (k for k in range(draft.found.last, draft.last) if document.texts[k] in words("backing"))
    return any(_are_fighters(document, k, draft.last) for at in backing for k in range(at + 1, at + _NEAR))


def _are_fighters(document: Document, index: int, last: int) -> bool:
    """Whether armed men are told of at a place before `last`: an armed movement by its name, or what they are."""
    if index >= last:
        return False
    match = matcher().at(document.tokens, index)
    named = match is not None and match.last <= last and class_of(match) == "movement"
    return named or document.texts[index] in words("fighters")


def _of_its_kind(draft: Draft, kind: str) -> str:
    """What an act is about where no word around it tells: a protest against rulers is about how they rule."""
    if kind == "PROTEST" and any(party.key in _RULERS for party in draft.targets):
        return "governance"
    return _TOPIC_OF.get(kind, "other")


def _topics_around(document: Document, draft: Draft, subject: Subject, names: Spans) -> list[str]:
    """Topics of the act taken up, else of the sentence, else of a text that is mostly about one thing."""
    tokens, sentence = document.tokens, document.sentences[draft.sentence]
    kind = str(draft.found.reading.entry.attributes["type"])
    topics = subject.main() if draft.like else terms_of(tokens, draft.last, sentence.last)
    if not topics and kind not in _OWN_CLAUSE:
        named = subject.between(sentence.first, sentence.last, names)
        if named:
            return [topic for topic in named if topic not in _IN_PASSING]
    if not topics and is_taken_up(tokens, draft.first, draft.last):
        topics = subject.taken_up()
    elif not topics and kind in _OF_ITS_TEXT:
        topics = subject.main(MANY.get(kind, OFTEN))
    return topics or (_topics_on_both_sides(document, draft, subject) if kind in _IN_THE_MIDST else [])


def _topics_on_both_sides(document: Document, draft: Draft, subject: Subject) -> list[str]:
    """Topics of the sentence before and of the one behind, which are that of what stands between them."""
    sentences, number = document.sentences, draft.sentence
    if not 0 < number < len(sentences) - 1:
        return []
    before, behind = sentences[number - 1], sentences[number + 1]
    named = subject.between(before.first, before.last)
    return [topic for topic in subject.between(behind.first, behind.last) if topic in named]


def _tells(document: Document, draft: Draft, kind: frozenset[str]) -> bool:
    """Whether the clause of an act has a word of a closed class."""
    return any(token.text in kind for token in document.tokens[draft.first : draft.last])
