"""Where a clause begins and ends around a predicate."""

from functools import cache

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.attributes.gazetteer import is_sure_place
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.predicates.predicates import may_be_participle, read_word
from waqai.lexicons import Matcher, load
from waqai.memo import remembered

_NOUNS_WITH_WAW, _STOP = words("nouns_with_waw"), words("stop")
_DAYS = words("days")
_FINITE = frozenset(["perfect", "present", "participle"])
MOST = 30
# Behind a short quotation these go on with what was said: whom it was said of, or to.
_LED = words("prepositions") | words("relatives") - {"منذ", "خلال", "بعد", "قبل", "وسط"}
_QUOTED, _LETTERS = 6, 3
_BEHIND_QUOTES = frozenset("،,.؛;")
_LEFT = 14
_OPENERS = words("clause_breaks")
# What an aside in commas begins with that stands between a subject and what its verb asks for.
_SETTINGS = frozenset().union(
    *map(words, ("in_the_course", "amid_occasions", "after", "on_the_occasion", "sources", "opens_asides", "relatives"))
)
_EARLY, _ASIDE = 5, 9
_WHICH_TIME = words("which_time")
# What tells where and when something was, behind a wish for the host; then his guest follows.
_PLACED, _COURTESIES = words("days") | {"في", "لدي", "-"}, words("courtesies")
_CALLED = ("ودعا", "ودعوا", "ودعيا")
_ADVERBS = words("adverbs_like_participles")
_ARTICLES = ("ال", "بال", "لل", "وال", "كال")


@cache
def _breaks() -> Matcher:
    return Matcher([entry for entry in load("act_context") if entry.id == "breaks"])


@cache
def _marks() -> frozenset[str]:
    """Words and signs that a clause may end at; the others but those with و are passed over at once."""
    return frozenset([*_breaks().first_words, *'.",،;؛:'])


def right_edge(tokens: list[Token], after: int, last: int) -> int:
    """End of the clause that goes on at `after`: a conjunction, a comma and a verb, a closing quote, 30 words."""
    index, quoted, opened, marks = after, False, after, _marks()
    while index < last and index - after < MOST:
        word = tokens[index].text
        if word not in marks and word[0] != "و":
            if word[-1] in "اه" and index > after and not quoted and _is_circumstance(tokens, index):
                break
            index += 1
            continue
        if (word in _breaks() and _breaks().at(tokens, index)) or _is_ellipsis(tokens, index, last):
            break
        if word == '"':
            first = not quoted and all(token.text != '"' for token in tokens[after:index])
            ends = (quoted and not _goes_on(tokens, index, opened, last)) or (first and _closes(tokens, index, last))
            if ends and index - after > 3:
                return index + 1
            quoted, opened = not quoted, index
        elif (
            (word in ("،", ",") and not quoted and _ends_at_comma(tokens, index, after, last))
            or (word in ";؛:" and index > after + 2)
        ) or (word.startswith("و") and _begins_clause(tokens, index, after, last)):
            break
        index += 1
    while index > after and tokens[index - 1].text in PUNCTUATION and tokens[index - 1].text not in '")':
        index -= 1
    return index


def _goes_on(tokens: list[Token], index: int, opened: int, last: int) -> bool:
    """Whether the clause goes on behind some words that were set in marks ("… عن “دعمها الكامل” لكينيا")."""
    behind = tokens[index + 1].text if index + 1 < last else ""
    led = behind in _LED or (behind[:1] in ("ل", "ب") and len(behind) > _LETTERS)
    return index - opened <= _QUOTED and led


def _closes(tokens: list[Token], index: int, last: int) -> bool:
    """Whether a quotation mark can only end what was quoted before: a comma or a stop stands behind it."""
    return index + 1 >= last or tokens[index + 1].text in _BEHIND_QUOTES


def _is_ellipsis(tokens: list[Token], index: int, last: int) -> bool:
    """Whether two dots part a headline ("وساطة صينية.. وبكين ترحب")."""
    return tokens[index].text == "." and index + 1 < last and tokens[index + 1].text == "."


def _ends_at_comma(tokens: list[Token], index: int, after: int, last: int) -> bool:
    following = tokens[index + 1].text if index + 1 < last else ""
    if following in _DAYS or (following == "من" and index + 2 < last and tokens[index + 2].text in words("courtesies")):
        return False  # "تلقى اليوم اتصالا، من أخيه الرئيس …"
    if following == "في" and index + 3 < last and tokens[index + 2].text == "وقت":
        return tokens[index + 3].text not in _WHICH_TIME  # "سارع إلى نفيه، في وقت قال الوزير …"
    return _verb(following) or (index - after >= _EARLY and not _closes_aside(tokens, index, after, following))


def _closes_aside(tokens: list[Token], index: int, after: int, following: str) -> bool:
    """Whether a comma closes what stands behind the subject ("رحبت غانا، وسط مخاوف من الحرب، بالاتفاق")."""
    commas = [k for k in range(after, index) if tokens[k].text in ("،", ",")]
    if not commas and _is_setting(tokens, after, index):
        return following in _COURTESIES
    if len(commas) != 1 or commas[0] - after >= _EARLY or index - commas[0] > _ASIDE:
        return False
    return tokens[commas[0] + 1].text in _SETTINGS and following[:1] not in ("", "و") and following not in _SETTINGS


def _is_setting(tokens: list[Token], after: int, index: int) -> bool:
    """Whether only where and when it was stands before a comma ("استقبل الأمير في قصره اليوم، معالي الوزير")."""
    opens = tokens[after].text in _PLACED and index - after <= _ASIDE
    return opens and not any(_is_finite(tokens[k].text) for k in range(after, index))


@remembered(100_000)
def _verb(word: str) -> bool:
    """Whether و and a verb begin a new clause; "وتبادل" may be the verbal noun too, so it does not."""
    readings = read_word(word)
    if may_be_participle(word):
        return True
    if word.startswith("وت") and all(reading.tense in ("perfect", "noun") for reading in readings):
        return False
    return any(reading.tense in _FINITE and "و" in reading.prefix for reading in readings)


def _is_circumstance(tokens: list[Token], index: int) -> bool:
    """Whether a participle tells what the subject did besides ("رحبت بالاتفاق داعية …"), and is no adjective.

    A feminine one may be, of a feminine noun without the article before it ("رسالة داعية إلى …").
    """
    word = tokens[index].text
    if not may_be_participle(word) or word in _ADVERBS:
        return False
    before = tokens[index - 1].text
    feminine = word.endswith("ه")
    if feminine and not before.startswith(_ARTICLES):
        return False
    behind = tokens[index + 1].text if index + 1 < len(tokens) else ""
    readings = [found for found in read_word(word) if found.next_word in (None, behind)]
    return any(found.tense == "participle" and not found.prefix for found in readings)


def _is_finite(word: str) -> bool:
    """Whether a word with و can only be a verb that tells what is done next ("زار المدينة والتقى …")."""
    if word in _NOUNS_WITH_WAW or (word.endswith("ا") and not word.endswith(("وا", "عا"))):
        return False
    readings = read_word(word)
    alone = [reading for reading in readings if reading.next_word is None] or readings
    return bool(readings) and _verb(word) and all(reading.tense in ("perfect", "present") for reading in alone)


@remembered(100_000)
def _is_of_us(word: str) -> bool:
    """Whether a word with و can only be what we do next ("ندين الجريمة ونطالب …")."""
    readings = read_word(word) if word.startswith("ون") else ()
    return bool(readings) and all(reading.tense == "present" and reading.first_person for reading in readings)


@remembered(100_000)
def _may_be_done(word: str) -> bool:
    """Whether a word with و may be a verb that tells what was done next."""
    return any(reading.tense == "perfect" and reading.prefix == "و" for reading in read_word(word))


def _begins_clause(tokens: list[Token], index: int, after: int, last: int) -> bool:
    """Whether the word with و at a place is a verb, or the subject of the imperfect behind it ("… وحماس تنفي")."""
    word = tokens[index].text
    if index > after + 3 and _verb(word):
        return True
    # "أدانت غانا القصف وطالبت …": the feminine perfect is nothing else, "ودعا" neither
    sure = word.endswith("ت") or word in _CALLED
    if index > after and (_is_of_us(word) or (_may_be_done(word) and is_sure_place(tokens, index - 1))):
        return True  # "زار الدوحة وعقد محادثات": no place is joined to a verbal noun
    if index > after + (not sure) and _is_finite(word):
        return True
    if index <= after + 1 or index + 1 >= last or len(word) < 4 or word in _STOP or word[1:] in _OPENERS:
        return False
    return any(reading.tense == "present" and not reading.prefix for reading in read_word(tokens[index + 1].text))


def left_edge(tokens: list[Token], before: int, first: int, over: str = "") -> int:
    """Where the clause that a predicate at `before` stands in begins; signs in `over` do not end it."""
    index = before
    while index > first and before - index < _LEFT:
        word = tokens[index - 1].text
        if (word in PUNCTUATION and word not in over) or word in _OPENERS:
            break
        index -= 1
    return index
