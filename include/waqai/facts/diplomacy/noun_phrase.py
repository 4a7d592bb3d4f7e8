"""The noun phrase that a title or the name of an institution heads: "وزير خارجية البلد فلان الفلاني"."""

from dataclasses import dataclass

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.body_names import OF_TWO, field_end, names_second, take_state_too
from waqai.facts.diplomacy.context import PUNCTUATION, bare, words
from waqai.facts.diplomacy.gazetteer import end_of_place
from waqai.facts.diplomacy.party_words import (
    adjectives,
    class_of,
    given_names,
    is_accusative,
    is_plural,
    matcher,
    owned_titles,
    regions,
)
from waqai.facts.diplomacy.person_names import ARTICLES, begins_name, is_led_noun, is_stop, name_end
from waqai.facts.diplomacy.portfolios import charges_end
from waqai.facts.diplomacy.predicates import read_word
from waqai.facts.diplomacy.quoted_names import (
    LINKS,
    names_whose,
    quoted_name,
    quoted_owner,
    take_quoted_person,
)
from waqai.lexicons import Entry, Match

MOST_WORDS = 12
# Whoever stands behind these leads the party before them.
LED_BY = words("led_by")
_FAR_LINKS = {"ambassador": ("لدي", "الي"), "delegate": ("لدي", "عن", "في"), "envoy": ("الي", "في")}
_FOR = frozenset(["envoy", "commissioner", "delegate", "director", "spokesman"])
# "for affairs": an adjective that is a party by itself ("للشؤون الخارجية") goes on with it.
_AFFAIRS = frozenset(["للشوون", "للشيون"])
_OF_AFFAIRS = frozenset(["minister", "deputy_minister"])
_FOR_BODIES = frozenset(["army", "office", "council", "committee"])
# "an official of the United Nations", "a leader in the movement": whom the holder of a title belongs to.
_BELONGS = {
    "official": ("من", "في"),
    "commander": ("من", "في"),
    "experts": ("من", "في"),
    "member": ("من", "في"),
    "adviser": ("في",),
    "delegation": ("من", "عن"),
    "delegate": ("من",),
}
_ASKS = words("asks")
_BODIES = frozenset(["movement", "body", "office", "title_org"])
_HONORIFICS = frozenset(["honorific", "courtesy", "officer", "emir", "king", "sultan", "pope"])
_HOLDERS = frozenset(["administration", "government", "regime", "office", "delegation", "presidency"])
_WITH_OWNER = (
    *("بلاده", "بلادها", "بلادهم", "بلادنا", "حكومته", "حكومتها", "حكومتهم", "حكومتنا"),
    *("نظيره", "نظيرها", "نظيرته", "نظيرتها", "نظرايه", "نظيريه"),
)
_SHORT = 5
_AROUND_ONE = frozenset([("(", ")"), ('"', '"')])


@dataclass(slots=True)
class Phrase:
    """A phrase at tokens [first, end) being read; [name_first, name_last) is the personal name in it, None where none.

    `closed`: its head is definite by now, so that another definite noun is no part of it. `bare`: nothing stands behind
    the head but its article. `plural`: it is of several people, so that no one's name goes on with it.
    """

    tokens: list[Token]
    last: int
    entry: Entry
    end: int
    closed: bool
    first: int = 0
    bare: bool = True
    country: str | None = None
    absorbed: int = 0
    plural: bool = False
    name_first: int | None = None
    person_key: str = "named"

    @property
    def person(self) -> bool:
        return bool(self.entry.attributes["kind"] == "person")

    def word(self, index: int) -> str:
        """The folded word at a place, empty outside the text."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def take(self, end: int, closed: bool) -> None:
        """Goes on to `end`."""
        self.absorbed += end - self.end
        self.end, self.closed, self.bare = end, closed, False


def read_phrase(tokens: list[Token], first: int, at: int, last: int, entry: Entry, prefix: str) -> Phrase:
    """The phrase whose head, a title, stands at tokens [first, at); it ends before `last`."""
    head = tokens[at - 1].text
    closed = (
        head.startswith(ARTICLES)
        or prefix.endswith(("ال", "لل"))
        or head.endswith(_WITH_OWNER)
        or head in owned_titles()
        or entry.id in ("sides", "courtesy")
    )
    phrase = Phrase(tokens, last, entry, at, closed, first)
    phrase.plural = is_plural(tokens[first].text.removeprefix(prefix.removesuffix("ال")))
    if entry.id != "sides":
        while phrase.end < last and phrase.absorbed < MOST_WORDS and phrase.name_first is None and _step(phrase, head):
            pass
    opened = any(token.text == "(" for token in tokens[at : phrase.end])
    while (
        phrase.end > at
        and tokens[phrase.end - 1].text in PUNCTUATION
        and not (opened and tokens[phrase.end - 1].text == ")")
    ):
        phrase.end -= 1
    return phrase


def _step(phrase: Phrase, head: str) -> bool:
    """Takes the next words into the phrase; False where it ends."""
    word = phrase.word(phrase.end)
    belongs = word.startswith("ب") or word in _BELONGS.get(phrase.entry.id, ())
    indefinite = not phrase.closed and word not in adjectives() and not word.endswith("ون")
    if head.endswith("ون") and indefinite and not belongs:
        return False  # a plural with its ن owns nothing: "أغلق محتجون الطريق"
    if phrase.entry.id in OF_TWO and not phrase.closed and (end := charges_end(phrase.word, phrase.end)):
        phrase.take(end, True)
        return True
    if _is_adjective(phrase, word, head):
        phrase.country = country_of(phrase.tokens, phrase.end) or phrase.country
        unqualified = phrase.bare and word not in adjectives()
        phrase.take(phrase.end + 1, True)
        phrase.bare = unqualified
        return True
    if (word, phrase.word(phrase.end + 2)) in _AROUND_ONE and (word == "(" or not phrase.closed):
        phrase.take(phrase.end + 3, phrase.closed or word == '"')
        return True
    if word == '"' and phrase.person and phrase.closed and not phrase.plural and take_quoted_person(phrase):
        return False
    if word == '"' and names_whose(phrase) and (quoted := quoted_name(phrase, phrase.end)):
        phrase.take(quoted, True)
        return True
    if word == "ل" and (quoted := quoted_owner(phrase)):
        phrase.take(quoted, True)
        return True
    if word in LED_BY:
        return False
    if phrase.person and phrase.closed and word in words("acting"):
        phrase.take(phrase.end + 1, True)
        return True
    if phrase.closed and (field := field_end(phrase)):
        phrase.take(field, True)
        return True
    if _owns_nothing(phrase, word):
        return False
    match = matcher().at(phrase.tokens, phrase.end) if word in matcher() else None
    if match and match.last <= phrase.last:
        return take_state_too(phrase, match) or _take_party(phrase, match)
    if phrase.person and (
        word in LINKS or (word in _FAR_LINKS.get(phrase.entry.id, ()) and not _travels(phrase, word))
    ):
        phrase.take(phrase.end + 1, False)
        return True
    affairs = word in _AFFAIRS and phrase.entry.id in _OF_AFFAIRS
    if word.startswith("لل") and phrase.closed and (affairs or phrase.entry.id in _FOR) and word not in matcher():
        phrase.take(phrase.end + 1, word not in _AFFAIRS)
        return True
    if word in _BELONGS.get(phrase.entry.id, ()) and (owner := _owner(phrase, word)):
        return _take_owner(phrase, owner)
    behind = _person_behind_place(phrase) if phrase.person and phrase.closed and word == "في" else None
    if behind:
        phrase.take(behind, True)
        return True
    return _step_in_name(phrase, word)


def _travels(phrase: Phrase, word: str) -> bool:
    """Whether "to" tells where the holder of a title goes ("وصل السفير إلى المدينة"), not where he is accredited."""
    return word == "الي" and any(bare(phrase.word(phrase.first - k)) in words("travels") for k in (1, 2))


def _step_in_name(phrase: Phrase, word: str) -> bool:
    """Takes a word that no list has: of the holder's name, or of what the title is over."""
    named = phrase.person and phrase.closed and not phrase.plural
    if names_second(phrase, word):
        phrase.take(phrase.end + 1, True)
        return True
    if named and word in ("،", ",") and _appositive(phrase, phrase.end + 1):
        phrase.end += 1
        return True
    a_name = named and word in given_names() and (word != "علي" or phrase.word(phrase.end + 1) in given_names())
    if is_stop(word) and not a_name:
        return False
    if not phrase.closed and not word[0].isdigit():
        if _leads_away(word):
            return False
        if place := end_of_place(phrase.tokens, phrase.end):
            phrase.take(min(place, phrase.last), True)
            return True
        definite = word.startswith("ال") or word.endswith(("ته", "تها", "تهم"))
        phrase.take(phrase.end + 1, definite or (not phrase.person and phrase.absorbed >= 1))
        return True
    if named and begins_name(word):
        phrase.name_first = phrase.end
        phrase.end = name_end(phrase, phrase.end, 4)
    return False


def _owns_nothing(phrase: Phrase, word: str) -> bool:
    """Whether the head is counted in the accusative, behind which only adjectives stand ("وقع 16 نائبا مذكرة")."""
    counted = phrase.absorbed == 0 and phrase.word(phrase.first - 1).isdigit()
    return counted and is_accusative(phrase.word(phrase.first)) and not word.endswith(("ا", "ين"))


def _leads_away(word: str) -> bool:
    """Whether a word that no lexicon has begins something else: led by a preposition, or "and will …"."""
    if is_led_noun(word) or word.startswith("لل"):
        return True
    return len(word) > _SHORT and word.startswith(("وسي", "وست"))


def _owner(phrase: Phrase, lead: str) -> Match | None:
    """The party behind من or في that a title's holder belongs to; behind في no state, which is a place."""
    match = matcher().at(phrase.tokens, phrase.end + 1) if phrase.end + 1 < phrase.last else None
    if match is None or match.prefix not in ("", "ال") or match.last > phrase.last:
        return None
    kind = class_of(match)
    if lead == "في" or kind != "state":
        return match if kind in _BODIES else None
    return None if any(phrase.word(phrase.first - k) in _ASKS for k in (1, 2)) else match


def _take_owner(phrase: Phrase, match: Match) -> bool:
    """Takes the party that a title's holder belongs to, and a name behind it."""
    country = match.entry.attributes.get("country")
    phrase.country = phrase.country or (str(country) if country else None)
    end = match.last
    if class_of(match) == "title_org":
        end = read_phrase(phrase.tokens, match.first, match.last, phrase.last, match.entry, match.prefix).end
    phrase.take(end, True)
    return True


def _person_behind_place(phrase: Phrase) -> int | None:
    """End of "in PARTY" where the title's holder is named behind it: "القيادي في الحركة فلان الفلاني"."""
    place = matcher().at(phrase.tokens, phrase.end + 1) if phrase.end + 2 < phrase.last else None
    if place is None or place.prefix not in ("", "ال") or class_of(place) in ("person", "title_person"):
        return None
    phrase.country = phrase.country or (str(place.entry.attributes.get("country") or "") or None)
    if phrase.word(place.last) in ("،", ","):  # "وزير الإعلام في البلد، فلان الفلاني"
        return place.last if _appositive(phrase, place.last + 1) else None
    name = matcher().at(phrase.tokens, place.last)
    if name is not None:
        return place.last if class_of(name) == "person" and not name.prefix else None
    whole = class_of(place) != "state" and name_end(phrase, place.last, 4) - place.last >= 2
    return place.last if whole and begins_name(phrase.word(place.last)) else None


def _take_party(phrase: Phrase, match: Match) -> bool:
    kind = class_of(match)
    if kind == "person":
        holder = phrase.person or (phrase.entry.id in _HOLDERS and not phrase.closed)
        if match.prefix or not holder or (phrase.closed and phrase.plural):
            return False
        if phrase.person:
            phrase.name_first, phrase.person_key = phrase.end, match.entry.id
        phrase.end = name_end(phrase, match.last, 2, known=True)
        phrase.bare = False
        return False
    if kind == "title_person" and not phrase.person and not phrase.closed and match.prefix in ("", "ال"):
        inner = read_phrase(phrase.tokens, phrase.end, match.last, phrase.last, match.entry, match.prefix)
        phrase.take(inner.end, True)
        return False
    if match.entry.id == "minister" and not match.prefix and phrase.word(phrase.end - 1) == "الدوله":
        inner = read_phrase(phrase.tokens, phrase.end, match.last, phrase.last, match.entry, "")
        phrase.name_first, phrase.country = inner.name_first, inner.country or phrase.country
        phrase.take(inner.end, True)
        return False
    honorific = phrase.person and match.entry.id in _HONORIFICS
    fits = match.prefix in ("", "ال") and (not phrase.closed or honorific)
    headed = phrase.person or (phrase.entry.id in _FOR_BODIES and match.prefix == "لل")
    linked = match.prefix in ("ل", "لل") and headed and kind != "title_person"
    linked = linked or (match.prefix in ("ب", "بال") and phrase.entry.id in _BELONGS and kind in _BODIES)
    if not (fits or linked):
        return False
    country = match.entry.attributes.get("country")
    phrase.country = phrase.country or (str(country) if country else None)
    definite = not kind.startswith("title_") or phrase.word(match.last - 1).startswith(("ال", "لل"))
    phrase.take(match.last, phrase.closed or definite)
    return True


def country_of(tokens: list[Token], index: int) -> str | None:
    """The country of a nisba; the two Koreas are told apart by the word behind it."""
    country = adjectives().get(tokens[index].text)
    if country in ("KOR", "PRK"):
        following = tokens[index + 1].text if index + 1 < len(tokens) else ""
        return "PRK" if following.startswith("الشمالي") else "KOR"
    return country


def _is_adjective(phrase: Phrase, word: str, head: str) -> bool:
    """Whether a word qualifies the noun before it; behind a closed phrase it must agree with the head in gender."""
    if word in adjectives() or word in regions():
        return word.startswith("ال") or not phrase.closed
    if word in words("adjectives") or (
        word.startswith("و") and head.endswith(("ين", "ون")) and word[1:] in adjectives()
    ):
        return True
    if not word.startswith("ال") or len(word) < 5 or word in words("stop") or word in matcher() or read_word(word):
        return False
    feminine = head.endswith(("ه", "ات"))
    before = phrase.word(phrase.end - 1)
    behind_it = word.endswith("ه" if feminine else "يه") and before.endswith(("ه", "ات"))
    of_genitive = word.endswith("ي") and before.startswith("ال") and not before.endswith(("ه", "ات", "ي"))
    return not phrase.closed or word.endswith("يه" if feminine else "ي") or behind_it or (feminine and of_genitive)


def _appositive(phrase: Phrase, index: int) -> bool:
    """Whether a name between commas begins: "الرئيس، فلان الفلاني،"."""
    word = phrase.word(index)
    match = matcher().at(phrase.tokens, index) if word in matcher() else None
    if match:
        return class_of(match) == "person" or match.entry.id in _HONORIFICS
    if not begins_name(word):
        return False
    end = name_end(phrase, index, 4)
    return end - index >= 2 and phrase.word(end) in ("،", ",", "ان", "")
