"""Who a person told of by name alone is: what the text says of the same name where it introduces it."""

from waqai.facts.casualties.counting.nouns import FUNCTION_WORDS
from waqai.facts.casualties.whole_text.notes import Note
from waqai.facts.casualties.words import Sentence, Term
from waqai.facts.document import Document
from waqai.facts.model import Casualty
from waqai.lexicons import words

_SHORTEST = 4  # letters of a last name
_BEFORE, _GIVEN, _BEHIND = 8, 3, 5
_CLITICS = frozenset(("", "و", "ل", "ب", "ول", "وب"))
_OF_NAMES = frozenset(("،", '"', "/", "بن"))
_PASSING = ("prisoner", "woman")  # what one was for a time, and what a count's own noun tells
_KIN = frozenset(("brother", "companion", "woman", "child"))  # "والدة …": the name is another's
_HONOURS = words("claim_words", "honoured")
_Who = tuple[list[str], str | None]


def introduce(document: Document, facts: list[Casualty], notes: list[Note]) -> None:
    """Gives facts of one person named the tags and the nation by which the text introduces that name."""
    known: dict[str, _Who] = {}
    for fact, note in zip(facts, notes, strict=True):
        name = note.name.split()[-1:]
        if (
            fact.high != 1
            or not name
            or note.noun in _KIN
            or len(name[0]) < _SHORTEST
            or (fact.victims and fact.nationality)
        ):
            continue
        if name[0] not in known:
            known[name[0]] = _introduced(document, name[0])
        tags, nation = known[name[0]]
        fact.victims = fact.victims or list(tags)
        fact.nationality = fact.nationality or nation


def _introduced(document: Document, name: str) -> _Who:
    """The first tag and the first nation that stand with a last name."""
    tags: list[str] = []
    nation: str | None = None
    for index, text in enumerate(document.texts):
        if not text.endswith(name) or text.removesuffix(name) not in _CLITICS:
            continue
        first = max(index - _BEFORE, 0)
        sentence = Sentence(document.tokens[first : index + _BEHIND], {}, first)
        for person in _titles(sentence, index - first) or _apposition(sentence, index - first + 1):
            if person.role == "nation":
                nation = nation or person.value
            elif person.value not in (None, *_PASSING) and not tags:
                tags = [person.value]
        if tags and nation:
            break
    return tags, nation


def _titles(sentence: Sentence, at: int) -> list[Term]:
    """The nouns and nisbas before a name: "الصحفي السعودي البارز سامي …"; none where they are of somebody else."""
    last = at
    while at - last < _GIVEN and _is_of_name(sentence, last - 1):
        last -= 1
    found: list[Term] = []
    ends = {term.last: term for term in sentence.people.values()}
    while last > 0 and (last in ends or sentence.text(last - 1).startswith("ال")):
        term = ends.get(last)
        found = [term, *found] if term else found
        last = term.first if term else last - 1
    while found and not (found[0].role == "person" and found[0].number == "sg" and found[0].definite):
        found.pop(0)
    feminine = [sentence.text(term.last - 1).endswith("ه") for term in found]
    return [term for term, agrees in zip(found, feminine, strict=True) if agrees == feminine[0]]


def _is_of_name(sentence: Sentence, index: int) -> bool:
    text = sentence.text(index)
    if text in _OF_NAMES or index in sentence.names or text in _HONOURS:
        return True
    return (
        bool(text)
        and text.isalpha()
        and not (
            text.startswith("ال") or text in FUNCTION_WORDS or index in sentence.outcomes or index in sentence.people
        )
    )


def _apposition(sentence: Sentence, at: int) -> list[Term]:
    """The noun behind a name and a comma, and its nisba: "سامي …، الصحفي السعودي"."""
    person = sentence.people.get(at + 1) if sentence.text(at) == "،" else None
    if person is None or person.role != "person" or person.number != "sg" or not person.definite:
        return []
    nation = sentence.people.get(person.last)
    return [person, nation] if nation and nation.role == "nation" else [person]
