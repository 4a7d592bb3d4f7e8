"""The name of a title's holder behind it: at once, between commas, behind the place he holds it in."""

from waqai.facts.diplomacy.attributes.gazetteer import end_of_place, is_sure_place, place_at
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.body_names import names_second
from waqai.facts.diplomacy.parties.party_words import (
    adjectives,
    class_of,
    country_of_entry,
    given_names,
    matcher,
    names_of_people,
)
from waqai.facts.diplomacy.parties.person_names import begins_name, is_led_noun, is_stop, may_be_name, name_end
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.parties.unto import UNTO
from waqai.facts.diplomacy.predicates.objects import kinds_of
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.lexicons import Match

HONORIFICS = frozenset(["honorific", "courtesy", "officer", "emir", "king", "sultan", "pope"])
# Behind these stands a name, of whatever letters it is.
_BEFORE_NAMES = frozenset(["honorific", "officer"])
# What a sentence goes on with behind a name in commas that does not end with one.
_BEHIND_NAMES = words("behind_names")
_DIPLOMATS = frozenset(["السفير", "السفيره"])
# Nouns behind which a town or a province is named, and the first words of names of two.
_PLACE_HEADS, _FIRST_OF_TWO = words("place_heads"), words("first_of_two") | words("quarters")
_SHORT = 5
_NOUN_ENDS = 3
_TASK = 8
# A title of so many words is told with its holder's name ("منسق الأمم المتحدة للشؤون الإنسانية في البلد فلان").
_LONG = 3
# How far around a name its text is looked at for the preposition that is spelt nearly so.
_AROUND = 80


def step_in_name(phrase: Phrase, word: str) -> bool:
    """Takes a word that no list has: of the holder's name, or of what the title is over."""
    named = phrase.person and phrase.closed and not phrase.plural
    if names_second(phrase, word):
        phrase.take(phrase.end + 1, True)
        return True
    if named and word in ("،", ",") and _appositive(phrase, phrase.end + 1):
        phrase.end += 1
        return True
    a_name = named and word in given_names() and (word != "علي" or _is_surely_ali(phrase))
    if is_stop(word) and not a_name:
        return False
    if not phrase.closed and not word[0].isdigit():
        if _leads_away(word) or is_qualified(phrase, word):
            return False
        if (
            phrase.absorbed and not phrase.person and not word.startswith("ال") and kinds_of(word)
        ):  # "استقدمت ميليشيا فلان تعزيزات"
            return False
        if place := end_of_place(phrase.tokens, phrase.end):
            phrase.take(min(place, phrase.last), True)
            return True
        if phrase.person and word in _PLACE_HEADS and _is_named_so(phrase, phrase.end + 1):
            phrase.take(phrase.end + 2, True)  # "زعيم إقليم أورومو فلان الفلاني", wherever that is
            return True
        definite = (
            word.startswith("ال") or word.endswith(("ته", "تها", "تهم")) or is_sure_place(phrase.tokens, phrase.end)
        )
        phrase.take(phrase.end + 1, definite or (not phrase.person and phrase.absorbed >= 1))
        return True
    if named and (begins_name(word) or (may_be_name(word) and behind_honorific(phrase))):
        end = name_end(phrase, phrase.end, 4, unsure=True)
        if end == phrase.end + 1 and _is_noun(word) and not behind_honorific(phrase):
            return False
        phrase.name_first, phrase.end = phrase.end, end
    return False


def _is_named_so(phrase: Phrase, index: int) -> bool:
    """Whether a word may be the whole name of a town or a province behind its noun, and somebody's name follows."""
    word, behind = phrase.word(index), phrase.word(index + 1)
    unknown = index + 1 < phrase.last and not is_stop(word) and word not in _FIRST_OF_TWO
    return unknown and not (word.startswith("ال") or is_led_noun(word)) and begins_name(behind)


def _is_noun(word: str) -> bool:
    """Whether one word that no list of names has is a noun by its ending ("الرئيس الغاني سرعة التحقيق"), no name."""
    return word.endswith("ه") and len(word) > _NOUN_ENDS and not (word in given_names() or word in names_of_people())


def _is_surely_ali(phrase: Phrase) -> bool:
    """Whether a word is a name, no preposition: a name follows, or the text spells the preposition its own way."""
    following = phrase.word(phrase.end + 1)
    if following in given_names():
        return True
    near = phrase.tokens[max(0, phrase.end - _AROUND) : phrase.end + _AROUND]
    return begins_name(following, goes_on=True) and any(token.text == UNTO for token in near)


def behind_honorific(phrase: Phrase) -> bool:
    """Whether a word that only stands before names comes before this place ("الدكتور", "اللواء")."""
    match = matcher().at(phrase.tokens, phrase.end - 1)
    return match is not None and match.last == phrase.end and match.entry.id in _BEFORE_NAMES


def is_apposed_rank(phrase: Phrase, match: Match) -> bool:
    """Whether a diplomat's rank and name tell who holds the title ("الناطق باسم الوزارة السفير فلان").

    Behind a verb of meeting or calling on someone he is the object, unless the title speaks for others.
    """
    ranked = phrase.closed and not phrase.plural and phrase.word(match.first) in _DIPLOMATS
    if not ranked or not begins_name(phrase.word(match.last)):
        return False
    return phrase.entry.id == "spokesman" or not _has_object(phrase)


def is_his_honorific(phrase: Phrase, match: Match) -> bool:
    """Whether a word that stands before names goes on with a title ("الوزير الدكتور فلان"), and is of no one met."""
    if match.entry.id == "courtesy" and phrase.closed and _has_object(phrase):
        return False  # "استقبل الرئيس معالي فلان"
    return match.entry.id in HONORIFICS


def _has_object(phrase: Phrase) -> bool:
    """Whether a verb that has an object stands right before the phrase."""
    verbs = read_word(phrase.word(phrase.first - 1))
    return any("direct" in verb.entry.attributes.get("target", ()) for verb in verbs)


def is_qualified(phrase: Phrase, word: str) -> bool:
    """Whether a body has an indefinite adjective, so that no other noun is its own ("رفعت منظمة نسائية دعوى")."""
    adjective = phrase.word(phrase.end - 1)
    if phrase.person and phrase.absorbed and not phrase.closed and adjective in words("indefinite_adjectives"):
        return True  # "اتهم مسؤول عسكري الحركة"
    if adjective in words("joint") and not phrase.person:  # "بيان مشترك غانا"
        return True
    told = adjective.endswith("يه") and len(adjective) > _SHORT and adjective not in words("nouns_with_ya")
    return told and not phrase.person and phrase.absorbed == 1 and not word.endswith("يه")


def owns_no_party(phrase: Phrase, match: Match, kind: str) -> bool:
    """Whether a party behind a title or a body with an indefinite adjective is none of its own."""
    bare = not match.prefix or (match.prefix == "ال" and kind != "state")
    return bare and not phrase.closed and is_qualified(phrase, phrase.word(phrase.end))


def _leads_away(word: str) -> bool:
    """Whether a word that no lexicon has begins something else: led by a preposition, or "and will …"."""
    if is_led_noun(word) or word.startswith("لل"):
        return True
    return len(word) > _SHORT and word.startswith(("وسي", "وست"))


def person_behind_place(phrase: Phrase) -> int | None:
    """End of "in PARTY" where the title's holder is named behind it: "القيادي في الحركة فلان الفلاني"."""
    place = matcher().at(phrase.tokens, phrase.end + 1) if phrase.end + 2 < phrase.last else None
    if place is None:
        return _named_behind_town(phrase)
    if place.prefix not in ("", "ال") or class_of(place) in ("person", "title_person"):
        return None
    phrase.country = phrase.country or country_of_entry(place.entry)
    if phrase.word(place.last) in ("،", ","):  # "وزير الإعلام في البلد، فلان الفلاني"
        return place.last if _appositive(phrase, place.last + 1) else None
    behind = _over_state(phrase, place)
    while phrase.word(behind).startswith("ال") and phrase.word(behind) in adjectives():
        behind += 1
    name = matcher().at(phrase.tokens, behind)
    if name is not None:
        told = class_of(name) == "person" or name.entry.id in _BEFORE_NAMES
        return behind if told and not name.prefix else None
    known = class_of(place) != "state" or phrase.word(behind) in given_names() or phrase.absorbed >= _LONG
    whole = known and name_end(phrase, behind, 4) - behind >= 2
    return behind if whole and begins_name(phrase.word(behind)) else None


def _over_state(phrase: Phrase, place: Match) -> int:
    """Where the words behind a place begin, over the name of the state that it is ("في جمهورية غانا")."""
    named = matcher().at(phrase.tokens, place.last) if place.entry.id == "state" else None
    if named is None or named.prefix or class_of(named) != "state":
        return place.last
    phrase.country = phrase.country or country_of_entry(named.entry)
    return named.last


def _named_behind_town(phrase: Phrase) -> int | None:
    """End of "in TOWN" where a word that only stands before names follows ("مدير الصحة في المدينة الدكتور فلان")."""
    end = place_at(phrase.tokens, phrase.end + 1) if phrase.end + 1 < phrase.last else None
    name = matcher().at(phrase.tokens, end) if end is not None and end < phrase.last else None
    if name is None or name.prefix or name.entry.id not in _BEFORE_NAMES:
        return None
    verb = read_word(phrase.word(phrase.first - 1))
    meets = any(reading.entry.attributes.get("type") == "CONSULT" for reading in verb)
    return None if meets else end  # "met in the town Dr X"


def person_behind_task(phrase: Phrase) -> int | None:
    """End of what an office is for, where its holder is named in commas behind it.

    "قائد المركز الغاني لمصالحة الأطراف في البلد، اللواء فلان الفلاني،"
    """
    word = phrase.word(phrase.end)
    if not word.startswith("ل") or len(word) < _SHORT or not phrase.closed or phrase.plural:
        return None
    for k in range(phrase.end + 1, min(phrase.end + _TASK, phrase.last)):
        if phrase.word(k) in ("،", ","):
            return k if _appositive(phrase, k + 1) else None
        if is_stop(phrase.word(k)) and phrase.word(k) != "في":
            return None
    return None


def _appositive(phrase: Phrase, index: int) -> bool:
    """Whether a name between commas begins: "الرئيس، فلان الفلاني،"."""
    word = phrase.word(index)
    match = matcher().at(phrase.tokens, index) if word in matcher() else None
    if match:
        return class_of(match) == "person" or match.entry.id in HONORIFICS
    if not (begins_name(word) or may_be_name(word)):
        return False
    end = name_end(phrase, index, 4, unsure=True)
    whole = phrase.word(end) in ("،", ",") or (begins_name(word) and phrase.word(end) in _BEHIND_NAMES)
    return end - index >= 2 and (whole or word in given_names())
