"""Of what nation the people of a count are, where no nisba stands beside them: by their state, army or passport."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.people.force_names import names_forces
from waqai.facts.casualties.people.losers import are_of_the_foe, nation_of_losses
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

ARMED = frozenset(("soldier", "police"))
# Bodies whose nisba is that of their men: "الجيش الوطني الفرنسي", "وزارة الدفاع البريطانية".
_FORCES = words("name_words", "forces")
_GOVERNMENTS = words("people_words", "governments")
# Whose own men are told of: "تقر … بمقتل جنديين".
_ADMITS = words("people_words", "admits")
_LETTERS = 4  # of the shortest adjective in "ي"; prepositions have fewer
_CITIZENS = words("people_words", "citizens")
_ON_THE_WAY = words("people_words", "on_the_way")
_BEFALLEN = ("killed", "injured", "casualties")
_PASSPORTS = words("name_words", "passports")
# "ميليشيا الحوثي الإيرانية": whose side it is on, and not where its men are from.
_BACKED, _BACKERS = words("people_words", "backed_from_abroad"), frozenset(("IRN",))
_OF_THEM = words("people_words", "of_them")


def nation_told(sentence: Sentence, at: int) -> str | None:
    """ "من الجنسية …", or the nisba behind another adjective: "طالب جامعي …"."""
    if sentence.text(at) == "من" and sentence.text(at + 1) in _PASSPORTS:
        at += 2
    elif _is_adjective(sentence.text(at)) and at not in sentence.outcomes and at not in sentence.people:
        at += 1
    elif sentence.text(at - 1) not in ("اي", "احد"):
        return None
    nation = sentence.people.get(at)
    told = nation and nation.role == "nation" and not nation.prefix.startswith(("و", "ب", "ل"))
    return nation.value if nation and told else None


def nation_of_part(sentence: Sentence, count: Count) -> str | None:
    """ "تسعة منهم ماليون", "اثنان منهم من الجنسية …": what the part of those told before is said to be."""
    if sentence.text(count.last) not in _OF_THEM:
        return None
    nation = sentence.people.get(count.last + 1)
    if nation and nation.role == "nation" and nation.number == "pl" and not (nation.prefix or nation.definite):
        return nation.value
    return nation_told(sentence, count.last + 1) if sentence.text(count.last + 1) == "من" else None


def nation_of_origin(sentence: Sentence, count: Count, category: str) -> str | None:
    """ "82 من إيران", "12 عاملا من نيبال", "خمسة من مواطني مصر": the one country that the dead or hurt are from."""
    if category not in _BEFALLEN or count.head not in ("person", "of", "bare"):
        return None
    at = count.last - (sentence.text(count.last - 1) == "من")
    if sentence.text(at) != "من" or sentence.text(at - 1) in _ON_THE_WAY:
        return None
    at += 1 + (sentence.text(at + 1) in _CITIZENS)
    return country_alone(sentence, at)


def country_alone(sentence: Sentence, at: int) -> str | None:
    """The country that stands here, unless others are joined to it: "من السودان", but not "من السودان ومصر"."""
    place = sentence.place_names.get(at)
    if place is None or place.prefix or place.entry.attributes["kind"] != "country":
        return None
    further = sentence.place_names.get(place.last + (sentence.text(place.last) in ("،", "و")))
    listed = further is not None and (further.prefix == "و" or further.first > place.last)
    country = listed and further and further.entry.attributes["kind"] == "country"
    return None if country else str(place.entry.attributes["country"])


def _is_adjective(text: str) -> bool:
    return len(text) > _LETTERS and text.endswith(("ي", "يا", "يه"))


def nation_behind(sentence: Sentence, at: int, tag: str) -> str | None:
    """The nation of a body: its nisba ("الجيش …"), or the state whose government's or army's it is."""
    nation = sentence.people.get(at)
    if nation and nation.role == "nation":
        backer = sentence.text(at - 1) in _BACKED and nation.value in _BACKERS
        return None if backer else nation.value
    governed = sentence.text(at) in _GOVERNMENTS
    place = sentence.place_names.get(at + governed)
    if place is None or tag not in ARMED or place.prefix:
        return None
    return str(place.entry.attributes["country"]) if governed or place.entry.attributes["kind"] == "country" else None


def nation_of_forces(sentence: Sentence, first: int, last: int) -> str | None:
    """The nation of the army or police named in the sentence, before the count: its men are its nationals."""
    if nation := nation_of_losses(sentence, last):
        return nation
    for word in sentence.people.values():
        at = word.first - 1
        at -= sentence.text(at) == "الاحتلال" and sentence.text(at - 1) in _FORCES  # "جيش الاحتلال …"
        if word.role == "nation" and word.definite and names_forces(sentence.texts, at) and word.first < first:
            return None if are_of_the_foe(sentence, at, first) else word.value
    for place in sentence.place_names.values():
        admits = {sentence.text(place.first - 1), sentence.text(place.last)} & _ADMITS
        if admits and not place.prefix and place.last <= first and place.entry.attributes["kind"] == "country":
            return str(place.entry.attributes["country"])
    return None
