"""Tags beside those of a count's own words: of a second body, of an adjective, of who was aboard."""

from waqai.facts.casualties.vocabulary import groups
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, words

_FORMER = words("people_words", "former")
_HELD = words("people_words", "held_adjectives")
_BOATS = words("word_classes", "boats")
_RANKS = words("people_words", "ranks")
_FORCES = words("people_words", "general_bodies")
_ALLIES = words("people_words", "allies")
_NEAR = 4  # tokens of a body's adjectives, or of a person's nation and trade
_SHIP = 3  # from a boat to who is aboard


def body_at(sentence: Sentence, at: int) -> Match | None:
    """The body whose name begins at a token; "قوات" gives way to the name behind it ("قوات «قسد»")."""
    if not 0 <= at < len(sentence.tokens):
        return None
    body = groups().at(sentence.tokens, at)
    if body and body.last == at + 1 and sentence.text(at).removeprefix("و") in _FORCES:
        behind = body.last + (sentence.text(body.last) == '"')
        named = groups().at(sentence.tokens, behind) if behind < len(sentence.tokens) else None
        return named._replace(first=at, prefix=body.prefix) if named and not named.prefix else body
    return body


def joined_tags(sentence: Sentence, at: int) -> list[str]:
    """Tags of the bodies or people that "و" joins to a body: "من الجيش وقوى الأمن", "من القوات والمسلحين"."""
    tags: list[str] = []
    for index in range(at, min(at + _NEAR, len(sentence.tokens))):
        if index in sentence.outcomes or index in sentence.numbers:
            break
        if sentence.text(index) in _ALLIES:
            return [*tags, "militant"]
        behind = index + 1 if sentence.text(index).removeprefix("و") in _RANKS else index
        group = body_at(sentence, behind)
        person = sentence.people.get(index)
        if group and (group.prefix.startswith("و") or (behind > index and sentence.text(index).startswith("و"))):
            return [*tags, str(group.entry.attributes["tag"])]
        joined = person is not None and person.prefix.startswith("و") and person.number == "pl" and person.definite
        if person and joined and person.value:
            return tags if person.value.isupper() else [*tags, person.value]  # "والسوريين": another nation
        if sentence.text(index) != '"' and not sentence.text(index).startswith("ال"):
            break
    return tags


def is_former(sentence: Sentence, at: int) -> bool:
    """Whether adjectives behind a person say that it was one before: "أسير فلسطيني سابق"."""
    for index in range(at - 1, at + _NEAR):
        if sentence.text(index) in _FORMER:
            return True
        if index >= at and index not in sentence.people and not sentence.text(index).startswith("ال"):
            return False
    return False


def is_held(sentence: Sentence, at: int) -> bool:
    """Whether an adjective says that the people are prisoners: "الطيار الهندي الأسير"."""
    return any(sentence.text(k) in _HELD for k in range(at - 1, at + 2))


def is_of_migrants(sentence: Sentence) -> bool:
    """Whether a boat of migrants is told of: "قارب مهاجرين", "مركب يقل مهاجرين"."""
    for index, text in enumerate(sentence.texts):
        if text in _BOATS:
            behind = (sentence.people.get(k) for k in range(index + 1, index + 1 + _SHIP))
            if any(person and person.value == "migrant" for person in behind):
                return True
    return False
