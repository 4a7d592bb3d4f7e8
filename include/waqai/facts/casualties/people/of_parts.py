"""Who they are who are told of as part of others: a fighters' leader is a fighter, "منهم" are of the body before."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.vocabulary import groups
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_LEADERS = frozenset(("leader", "official"))
_THEIRS = words("people_words", "of_them")
_OWN_MEN = words("people_words", "own_men")
_ARMED = frozenset(("militant", "soldier", "police"))


def tags_of_part(count: Count, tags: list[str], whole: list[str]) -> list[str]:
    """The tags of a part by those of its whole: "ثلاثون مسلحا بينهم قائدان", "تسعة شرطيين بينهم ضابط"."""
    if whole == ["militant"] and count.noun in _LEADERS:
        return ["militant"]
    return ["police"] if whole == ["police"] and tags == ["soldier"] else tags


def tag_of_one(sentence: Sentence, count: Count) -> list[str]:
    """ "أحدهما القيادي …": what the one is."""
    person = sentence.people.get(count.last) if count.head in ("each", "the_other") else None
    told = person and person.role == "person" and person.number == "sg" and not person.prefix.startswith(("و", "ب"))
    return [person.value] if person and told and person.value else []


def tag_of_body_before(sentence: Sentence, first: int, count: Count) -> list[str]:
    """ "… الميليشيا، ما أدى إلى أسر العشرات منها": of the armed body named last."""
    said = sentence.texts[count.first : count.last + 2]
    if count.qualifier != "vague" or (_THEIRS | _OWN_MEN).isdisjoint(said):
        return []
    named = list(groups().find(sentence.tokens[:first]))
    tag = str(named[-1].entry.attributes["tag"]) if named else ""
    return [tag] if tag in _ARMED else []
