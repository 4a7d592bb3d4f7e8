"""What a person's office tells, by whose it is: a militia's official is a fighter, a firm's head nobody official."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.people.groups import body_at
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_OFFICES = frozenset(("official", "leader"))
_RESPONSIBLE = words("people_words", "responsible_for")
_PRIVATE = words("people_words", "private_bodies")
_HEADS, _POLICE = words("people_words", "heads_of_bodies"), words("people_words", "bodies_of_police")
_CELLS = words("people_words", "armed_cells")
_MILITARY = words("people_words", "military_adjectives")
_OLD, _AGED = words("people_words", "old_men"), words("people_words", "told_of_the_old")
_STOPS = words("people_words", "by_whom") | {"،", ".", "(", "علي"}
_NEAR = 4  # tokens from an office to whose it is


def tags_by_office(sentence: Sentence, count: Count, tags: list[str]) -> list[str]:
    """The tags of a count, as changed by what stands behind its noun."""
    at, noun = count.last, sentence.text(count.last - 1)
    behind = sentence.text(at)
    if "official" in tags and count.noun != "official" and noun in _RESPONSIBLE and behind == "عن":
        return [tag for tag in tags if tag != "official"]  # "مقاتلون مسؤولون عن …"
    if tags == ["official"] or (not tags and count.noun in _OFFICES):
        return _of_whose(sentence, count, tags)
    if tags:
        return tags
    if noun in _HEADS and _is_police(sentence, at):
        return ["police"]
    if behind in _MILITARY:
        return ["soldier"]
    return ["elderly"] if noun in _OLD and not _AGED.isdisjoint(sentence.texts[at : at + _NEAR]) else []


def _is_police(sentence: Sentence, at: int) -> bool:
    return sentence.text(at) in _POLICE or " ".join(sentence.texts[at : at + 2]) in _POLICE


def _of_whose(sentence: Sentence, count: Count, tags: list[str]) -> list[str]:
    """Tags of one who holds an office: of a militia, of the police, of a private body."""
    at = count.last
    if _is_police(sentence, at):
        return ["police"]
    if sentence.text(at) in _PRIVATE:
        return []
    if sentence.text(at) in _CELLS:
        return ["militant"]
    for index in range(at, min(at + _NEAR, len(sentence.tokens))):
        if body := body_at(sentence, index):
            return ["militant"] if body.entry.attributes["tag"] == "militant" else tags
        if index in sentence.outcomes or sentence.text(index) in _STOPS:
            break
    return tags
