"""Who a tally counts: "عدد القتلى المدنيين", "القتلى في صفوف الشرطة", "تعداد العسكريين الذين قتلوا"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.people.groups import body_at
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_LEADS = words("people_words", "kind_leads")


def take_kind(sentence: Sentence, count: Count, at: int, end: int) -> None:
    """Gives a count the tag and nation of the noun, or of the body, that begins at a token before `end`."""
    while at < end and sentence.text(at) in _LEADS:
        at += 1
    person = sentence.people.get(at)
    if at >= end or count.tags:
        return
    if person and person.number == "pl" and person.role == "person" and (person.definite or person.first < end):
        count.tags += [person.value] if person.value else []
        at = person.last
        person = sentence.people.get(at)
    elif not person and (body := body_at(sentence, at)) and body.last <= end:
        count.tags.append(str(body.entry.attributes["tag"]))
    if person and at < end and person.role == "nation" and person.definite and person.number == "pl":
        count.nation = count.nation or person.value
