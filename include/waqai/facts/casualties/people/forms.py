"""Tags of a single person by what stands behind the count's word: whose body it is, what a commander commands."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.people.groups import body_at
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_BODIES = words("people_words", "dead_bodies")
_COMMANDERS, _UNITS = words("people_words", "commanders"), words("people_words", "military_units")
_NEAR = 6  # tokens from a commander to the body he serves


def tags_behind(sentence: Sentence, count: Count) -> list[str]:
    """Tags of a person whom the count's own word does not tell."""
    return _of_the_dead(sentence, count) or _of_commander(sentence, count) or _by_adjective(sentence, count)


def _by_adjective(sentence: Sentence, count: Count) -> list[str]:
    """ "القتلى الحوثيين", "القتلى والجرحى المدنيون": who the dead and wounded are by an adjective of them all."""
    told = count.head == "outcome" and sentence.text(count.last - 1).startswith(("ال", "وال"))
    at = count.last + (sentence.text(count.last).startswith("وال") and count.last in sentence.outcomes)
    person = sentence.people.get(at) if told else None
    if person and person.role == "person" and person.value and person.prefix == "ال" and person.number == "pl":
        return [person.value]
    body = body_at(sentence, at) if told and sentence.text(at).endswith(("ين", "ون")) else None
    return [str(body.entry.attributes["tag"])] if body and body.prefix in ("", "ال") else []


def _of_the_dead(sentence: Sentence, count: Count) -> list[str]:
    """ "جثمان الطفل …": whose body it is."""
    person = sentence.people.get(count.last) if sentence.text(count.last - 1) in _BODIES else None
    return [person.value] if person and person.role == "person" and person.value else []


def _of_commander(sentence: Sentence, count: Count) -> list[str]:
    """ "قائد اللواء …", "آمر سرية في …": a soldier, unless the body named behind is another."""
    unit = sentence.text(count.last).removeprefix("ال")
    if sentence.text(count.last - 1) not in _COMMANDERS or unit not in _UNITS:
        return []
    behind = (body_at(sentence, k) for k in range(count.last + 1, count.last + _NEAR))
    return [next((str(body.entry.attributes["tag"]) for body in behind if body), "soldier")]
