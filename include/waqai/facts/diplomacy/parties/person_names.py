"""Personal names that no lexicon knows: which words may begin one, and where one ends."""

import re
from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.context import PUNCTUATION, common, words
from waqai.facts.diplomacy.parties.party_words import adjectives, class_of, given_names, matcher, names_of_people
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.parties.unto import UNTO
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.lexicons import load
from waqai.memo import remembered

_STOP = words("stop")
_PARTICLES = words("name_particles")
# Particles that are words of the language too, and so begin no name ("برونو لو مير").
_AMID = words("amid_names")
# A preposition written onto a verbal noun (بتأمين, لإجراء, بمشاركة), or an imperfect: no name begins so.
_LED = r"[بلك](?:ت\w{2}ي\w+|ا\w{2,4}ا\wت?(?:ه|ها|هم|هما|ات|ي)?|م\w{3,}ه|ال\w+|ان|انه\w?|دعوه)"
_NO_NAME = re.compile(rf"^(?:{_LED}|[تي]ت\w{{3,}}|ت[^اويه]{{2,3}}|ي[^اويه]{{2,5}}|م\w{{4,}}(?:ان|ون|ين))$")
# A verbal noun of the second form, or a participle of many without its ending.
_CONSTRUCT = re.compile(r"^(?:ت\w{2}ي\w|م\w{3,}ي)$")
_NAME_ENDS = words("name_ends")
_ADVERBS = words("adverbs_no_names")
_LED_NOUN = re.compile(rf"^{_LED}$")
_OWNED = "هما"
_HOUSES = words("ruling_houses")
_FOREFATHERS = 4
# "of the house of": it ends a name, however many forefathers stand before it ("فهد بن ناصر بن جابر آل جابر").
_HOUSE = "ال"
# A family name that is a title as well.
_TRUSTED = "الامين"
ARTICLES = ("ال", "لل", "بال", "وال")


@cache
def number_words() -> frozenset[str]:
    """Folded number words that stand before what is counted."""
    return frozenset(fold(form) for entry in load("number_words") for form in entry.forms)


def is_led_noun(word: str) -> bool:
    """Whether a folded word is a preposition written onto a verbal noun or a definite one (بالاعتداء, باقتحام)."""
    verbal = word[:1] in ("ب", "ل") and any(r.tense == "noun" and not r.prefix for r in read_word(word[1:]))
    return verbal or word[1:] in words("duties") or _LED_NOUN.match(word) is not None


@remembered(100_000)
def is_stop(word: str) -> bool:
    """Whether no name goes over a word: a closed class, a sign, a number, a verb of the lexicon."""
    if not word or word in _STOP or word in PUNCTUATION or word[0].isdigit() or word == UNTO:
        return True
    return any(reading.tense in ("perfect", "present", "participle") for reading in read_word(word))


def begins_name(word: str, goes_on: bool = False) -> bool:
    """Whether a word that no lexicon knows may begin a personal name, or go on with one."""
    return _goes_on(word) if goes_on else _begins(word)


@remembered(50_000)
def _begins(word: str) -> bool:
    return _is_of_name(word, False)


@remembered(50_000)
def _goes_on(word: str) -> bool:
    return _is_of_name(word, True)


def _is_of_name(word: str, goes_on: bool) -> bool:
    if word in given_names() or (word in names_of_people() and not word.startswith(ARTICLES)):
        return True
    if not goes_on and len(word) > 3 and word.endswith("ت"):  # a verb (ساهمت) rather than a name that no list knows
        return False
    if not goes_on and len(word) > 2 and word[0] in "بل" and not word.startswith(("بن", "لي", "لو", "با", "بو")):
        return False
    if word.endswith(_OWNED):  # "جدد فلان وفلان معارضتهما"
        return False
    if word in number_words() or word in _ADVERBS:  # "gave the ambassador three days"
        return False
    led = _NO_NAME.match(word) and not (goes_on and word.startswith("كا"))  # a surname ("كاميسا"), no "as a …"
    if len(word) < 2 or not word[0].isalpha() or word.startswith(ARTICLES) or led or is_stop(word):
        return False
    owned = word.removesuffix("ها").removesuffix("ه")
    if word in common() or word in words("common") or owned in words("common") or word in matcher():
        return False
    return not (word[0] in "بلو" and (word[1:] in common() or word[1:] in words("common")))


def may_be_name(word: str) -> bool:
    """Whether a word that looks like a verb may begin a name where only a name can ("الدكتور عصمت")."""
    return len(word) > 3 and word.endswith("ت") and not word.endswith("ات") and begins_name(word, goes_on=True)


def name_end(phrase: Phrase, index: int, most: int, known: bool = False, unsure: bool = False) -> int:
    """End of the name that begins, or (`known`) goes on, at a place; of at most so many words.

    `unsure`: its first word has been taken for a name already.
    """
    end, count = index, 0
    while end < phrase.last and count < most:
        word = phrase.word(end)
        particle = word in _PARTICLES or (word in _AMID and count and not known)
        if particle and end + 1 < phrase.last and not is_stop(phrase.word(end + 1)):
            twice = phrase.word(end + 1) in _PARTICLES and end + 2 < phrase.last  # "بن عبد العزيز"
            end, count = end + (3 if twice else 2), count + 1
        elif word == "-" and end > index and end + 1 < phrase.last:
            end += 2
        elif count and end + 1 < phrase.last and phrase.word(end + 1) in _NAME_ENDS and not is_stop(word):
            end, count = end + 2, count + 1  # a family of craftsmen ("خطيب زاده"), whatever its first word is
        elif count and not known and (whole := _known_person(phrase, end)):
            return whole
        elif (count or known) and (house := _house_end(phrase, end)):
            return house
        elif (
            known
            or (count and (_is_state(phrase, end) or _tells_time(phrase, end)))
            or (count >= 2 and (_is_object(phrase, end) or _is_noun_behind(phrase, end)))
            or not (begins_name(word, count > 0 or unsure) or (count and _surname(phrase, end, count)))
            or (count >= 2 and (word[0] in "بلو" or word == "علي"))
        ):
            break
        else:
            end, count = end + 1, count + 1
    return end + 2 if end > index and phrase.word(end) == _HOUSE and end + 2 <= phrase.last else end


def _is_state(phrase: Phrase, index: int) -> bool:
    """Whether a state is named here, which ends no name ("اتهم كوفي منساه كينيا بالتدخل")."""
    match = matcher().at(phrase.tokens, index) if phrase.word(index) in matcher() else None
    return match is not None and not match.prefix and class_of(match) == "state"


def _tells_time(phrase: Phrase, index: int) -> bool:
    """Whether a part of a day stands here, which may be a name elsewhere ("التقى كوفي منساه صباح الثلاثاء")."""
    days = words("days")
    return phrase.word(index) in days and index + 1 < phrase.last and phrase.word(index + 1) in days


def _known_person(phrase: Phrase, index: int) -> int | None:
    """End of the name of a known person at a place: it ends the name it stands in."""
    match = matcher().at(phrase.tokens, index) if phrase.word(index) in matcher() else None
    known = match is not None and class_of(match) == "person" and not match.prefix
    return match.last if match and known and match.last <= phrase.last else None


def _house_end(phrase: Phrase, index: int) -> int | None:
    """End of a ruling family's name behind forefathers named by what they are ("صباح الأحمد الجابر الصباح")."""
    for k in range(index, min(index + _FOREFATHERS, phrase.last)):
        if phrase.word(k) in _HOUSES:
            return k + 1
        if not phrase.word(k).startswith("ال"):
            return None
    return None


def _is_object(phrase: Phrase, index: int) -> bool:
    """Whether a noun and its adjective stand here, both in the accusative ("اقترح فلان الفلاني نصا معدلا")."""
    pair = (phrase.word(index), phrase.word(index + 1) if index + 1 < phrase.last else "")
    return all(len(word) > 2 and word.endswith("ا") and word not in names_of_people() for word in pair)


def _is_noun_behind(phrase: Phrase, index: int) -> bool:
    """Whether behind a name a noun stands in the construct: "رفض فلان تدويل الملف", "دعا فلان منتسبي الوزارة"."""
    word = phrase.word(index)
    owner = phrase.word(index + 1) if index + 1 < phrase.last else ""
    return owner.startswith("ال") and _CONSTRUCT.match(word) is not None and word not in names_of_people()


def _surname(phrase: Phrase, index: int, count: int) -> bool:
    """Whether a word may end a name: one of a known person's, an unknown word with the article, a nisba behind one."""
    word = phrase.word(index)
    if count == 1 and word in adjectives() and word.startswith("ال") and word.endswith("ي"):  # "محمد الكيني"
        return phrase.word(index - 1) in given_names()
    if word == _TRUSTED:
        return phrase.word(index + 1) not in words("secretaries") and phrase.word(index - 1) in given_names()
    match = matcher().at(phrase.tokens, index) if word in matcher() else None
    if (
        match
        or word.endswith(("ين", "ون", "ات"))
        or is_stop(word)
        or word in adjectives()
        or word in common()
        or word in words("common")
    ):
        return False
    return word.startswith("ال") or word in names_of_people()
