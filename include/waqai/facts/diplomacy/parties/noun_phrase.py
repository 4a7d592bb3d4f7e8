"""The noun phrase that a title or the name of an institution heads: "وزير خارجية البلد فلان الفلاني"."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties.body_names import OF_TWO, field_end, take_state_too
from waqai.facts.diplomacy.parties.counted_states import count_before, end_of_counted
from waqai.facts.diplomacy.parties.holder_names import (
    is_apposed_rank,
    is_his_honorific,
    owns_no_party,
    person_behind_place,
    person_behind_task,
    step_in_name,
)
from waqai.facts.diplomacy.parties.holder_purposes import person_behind_purpose
from waqai.facts.diplomacy.parties.made_of import makers_end
from waqai.facts.diplomacy.parties.nisbas import country_of, half_nisba, is_adjective, is_of_one
from waqai.facts.diplomacy.parties.party_words import (
    adjectives,
    class_of,
    country_of_entry,
    is_accusative,
    is_dual_subject,
    is_plural,
    matcher,
    owned_titles,
    sides,
)
from waqai.facts.diplomacy.parties.person_names import ARTICLES, name_end
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.parties.portfolios import charges_end, joined_field_end, more_affairs_end
from waqai.facts.diplomacy.parties.quoted_names import names_whose, quoted_name, quoted_owner, take_quoted_person
from waqai.facts.diplomacy.parties.title_owners import (
    BELONGS,
    BODIES,
    is_elsewhere,
    is_leader,
    is_mans_of,
    leads_on,
    owner_of,
    sent_by,
)
from waqai.facts.diplomacy.parties.unto import UNTO
from waqai.lexicons import Entry, Match

_ACTING, _WORKS = words("acting"), words("works_of_bodies")
MOST_WORDS = 12
# Whoever stands behind these leads the party before them.
LED_BY = words("led_by")
_FOR = frozenset(["envoy", "commissioner", "delegate", "director", "spokesman"])
# "for affairs": an adjective that is a party by itself ("للشؤون الخارجية") goes on with it.
_AFFAIRS = words("for_affairs")
_OF_AFFAIRS = frozenset(["minister", "deputy_minister"])
_FOR_BODIES = frozenset(["army", "office", "council", "committee"])
_HOLDERS = frozenset(
    ["administration", "government", "regime", "office", "delegation", "presidency", "forces", "militia", "movement"]
)
_WITH_OWNER = tuple(words("with_owner"))
# Most phrases end before one of these: so they are asked for first.
_ENDS = words("ends_titles") | {UNTO, ".", ":"}
_OPENS = frozenset(['"', "(", "ل"])


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
    if word in _ENDS:
        return False
    if (head.endswith("ون") or (phrase.person and is_dual_subject(head))) and _would_be_owner(phrase, word):
        return False  # a plural or dual with its ن owns nothing: "أغلق محتجون الطريق"
    if phrase.person and phrase.plural and not phrase.closed and (counted := end_of_counted(phrase.word, phrase.end)):
        phrase.take(min(counted, phrase.last), True)
        return False  # "قادة 20 دولة": these own nothing behind them
    if _take_charges(phrase, word) or _take_adjective(phrase, word, head) or _take_work(phrase, word):
        return True
    in_marks = _step_in_marks(phrase, word) if word in _OPENS else None
    if in_marks is not None:
        return in_marks
    if word in LED_BY:
        return False
    if phrase.person and phrase.closed and word in _ACTING:
        phrase.take(phrase.end + 1, True)
        return True
    if phrase.closed and (field := field_end(phrase)):
        phrase.take(field, True)
        return True
    if _owns_nothing(phrase, word):
        return False
    match = matcher().at(phrase.tokens, phrase.end) if word in matcher() else None
    if match and phrase.person and class_of(match) == "title_person" and phrase.word(match.last) == "بن":
        phrase.name_first, phrase.end = phrase.end, name_end(phrase, match.last, 4, unsure=True)
        return False  # "الشيخ سلطان بن فلان"
    if match and match.last <= phrase.last:
        return take_state_too(phrase, match) or _take_party(phrase, match)
    return _take_led(phrase, word) or step_in_name(phrase, word)


def _would_be_owner(phrase: Phrase, word: str) -> bool:
    """Whether a word behind an indefinite head could only own it: no adjective, no plural, led by no preposition."""
    belongs = word.startswith("ب") or word in BELONGS.get(phrase.entry.id, ())
    return not (belongs or phrase.closed or word in adjectives() or word.endswith("ون"))


def _take_charges(phrase: Phrase, word: str) -> bool:
    """Takes the list of what a minister is over, or what more someone is sent for, which is joined by و."""
    if phrase.entry.id in OF_TWO and not phrase.closed:
        end = charges_end(phrase.word, phrase.end)
    elif word[:1] != "و":
        return False
    else:
        end = more_affairs_end(phrase.word, phrase.first, phrase.end) if phrase.person else None
        if end is None and phrase.entry.id in _OF_AFFAIRS and phrase.absorbed:
            end = joined_field_end(phrase.word, phrase.end)
    if end is None or end > phrase.last:
        return False
    phrase.take(end, True)
    return True


def _take_adjective(phrase: Phrase, word: str, head: str) -> bool:
    """Takes an adjective; one that tells a country tells whose title it is."""
    half = half_nisba(phrase.tokens, phrase.end) if word in sides() and phrase.end + 2 <= phrase.last else None
    if half:
        phrase.country = half
        phrase.take(phrase.end + 2, True)
        return True
    if not is_adjective(phrase, word, head):
        return False
    phrase.country = country_of(phrase.tokens, phrase.end) or phrase.country
    unqualified = phrase.bare and word not in adjectives()
    phrase.take(phrase.end + 1, True)
    phrase.bare = unqualified
    phrase.plural = phrase.plural and not is_of_one(phrase.entry.id, word)
    return True


def _take_work(phrase: Phrase, word: str) -> bool:
    """Takes what a body does, which is spelt as a verb is too ("شبكة رصد البحار", "مركز توثيق الأحداث")."""
    if phrase.person or phrase.closed or word not in _WORKS:
        return False
    phrase.take(phrase.end + 1, False)
    return True


def _step_in_marks(phrase: Phrase, word: str) -> bool | None:
    """Takes what stands in quotation marks or brackets; False where a name ends the phrase, None where nothing does."""
    closing = phrase.word(phrase.end + 2)
    if (word == "(" and closing == ")") or (word == closing == '"' and not phrase.closed):  # around one word
        phrase.take(phrase.end + 3, phrase.closed or word == '"')
        return True
    if word == '"' and phrase.person and phrase.closed and not phrase.plural and take_quoted_person(phrase):
        return False
    quoted = quoted_name(phrase, phrase.end) if word == '"' and names_whose(phrase) else None
    quoted = quoted or (quoted_owner(phrase) if word == "ل" else None)
    if quoted:
        phrase.take(quoted, True)
    return True if quoted else None


def _owns_nothing(phrase: Phrase, word: str) -> bool:
    """Whether the head is counted in the accusative, behind which only adjectives stand ("وقع 16 نائبا مذكرة")."""
    if phrase.absorbed == 0 and phrase.entry.id == "state" and count_before(phrase.word, phrase.first) < phrase.first:
        return True
    counted = phrase.absorbed == 0 and phrase.word(phrase.first - 1).isdigit()
    return counted and is_accusative(phrase.word(phrase.first)) and not word.endswith(("ا", "ين"))


def _take_holder(phrase: Phrase, match: Match) -> None:
    """Takes the known person who holds the title; the phrase ends with the name."""
    holder = phrase.person or (phrase.entry.id in _HOLDERS and not phrase.closed)
    if match.prefix or not holder or (phrase.closed and phrase.plural):
        return
    if phrase.person:
        phrase.name_first, phrase.person_key = phrase.end, match.entry.id
    phrase.end = name_end(phrase, match.last, 2, known=True)
    phrase.bare = False


def _take_party(phrase: Phrase, match: Match) -> bool:
    kind = class_of(match)
    if owns_no_party(phrase, match, kind):
        return False  # "دعت منظمة حقوقية غانا إلى …"
    if kind == "person" and is_mans_of(phrase, match):
        phrase.country = phrase.country or country_of_entry(match.entry)
        phrase.take(name_end(phrase, match.last, 2, known=True), True)
        return True
    if kind == "person":
        _take_holder(phrase, match)
        return False
    second = phrase.entry.id == "deputy" and match.prefix == "ل"  # "النائب الثاني لرئيس المجلس"
    if kind == "title_person" and (second or sent_by(phrase, match)):
        inner = read_phrase(phrase.tokens, phrase.end, match.last, phrase.last, match.entry, match.prefix)
        phrase.country = phrase.country or inner.country
        whole = inner.name_first is None or is_leader(phrase.tokens, inner.name_first)
        phrase.take(inner.end if whole else inner.name_first or inner.end, True)
        return True
    if kind == "title_person" and not phrase.person and not phrase.closed and match.prefix in ("", "ال"):
        inner = read_phrase(phrase.tokens, phrase.end, match.last, phrase.last, match.entry, match.prefix)
        phrase.take(inner.end, True)
        return False
    if match.entry.id == "minister" and not match.prefix and phrase.word(phrase.end - 1) == "الدوله":
        inner = read_phrase(phrase.tokens, phrase.end, match.last, phrase.last, match.entry, "")
        phrase.name_first, phrase.country = inner.name_first, inner.country or phrase.country
        phrase.take(inner.end, True)
        return False
    honorific = phrase.person and (is_his_honorific(phrase, match) or is_apposed_rank(phrase, match))
    fits = match.prefix in ("", "ال") and (not phrase.closed or honorific)
    headed = phrase.person or (phrase.entry.id in _FOR_BODIES and match.prefix == "لل")
    linked = match.prefix in ("ل", "لل") and headed and kind != "title_person" and not is_elsewhere(phrase, match)
    linked = linked or (match.prefix in ("ب", "بال") and phrase.entry.id in BELONGS and kind in BODIES)
    if not (fits or linked):
        return False
    if linked and kind == "title_org" and phrase.person:
        return _take_owner(phrase, match)
    phrase.country = phrase.country or country_of_entry(match.entry)
    definite = not kind.startswith("title_") or phrase.word(match.last - 1).startswith(("ال", "لل"))
    phrase.take(match.last, phrase.closed or definite)
    return True


def _take_led(phrase: Phrase, word: str) -> bool:
    """Takes a preposition with what it leads, where the title is of that: "at", "for", "from", "in"."""
    if phrase.person and leads_on(phrase, word):
        phrase.take(phrase.end + 1, word.startswith("باسمه"))
        return True
    affairs = word in _AFFAIRS and phrase.entry.id in _OF_AFFAIRS
    if word.startswith("لل") and phrase.closed and (affairs or phrase.entry.id in _FOR) and word not in matcher():
        phrase.take(phrase.end + 1, word not in _AFFAIRS)
        return True
    if word in BELONGS.get(phrase.entry.id, ()) and (owner := owner_of(phrase, word)):
        return _take_owner(phrase, owner)
    if phrase.person and (task := person_behind_task(phrase) or person_behind_purpose(phrase)):
        phrase.take(task, True)
        return True
    if sender := makers_end(phrase, word):
        phrase.take(sender, True)
        return True
    behind = person_behind_place(phrase) if phrase.person and phrase.closed and word == "في" else None
    if behind:
        phrase.take(behind, True)
    return bool(behind)


def _take_owner(phrase: Phrase, match: Match) -> bool:
    """Takes the party that a title's holder belongs to, and a name behind it."""
    phrase.country = phrase.country or country_of_entry(match.entry)
    end = match.last
    if class_of(match) == "title_org":
        end = read_phrase(phrase.tokens, match.first, match.last, phrase.last, match.entry, match.prefix).end
    phrase.take(end, True)
    return True
