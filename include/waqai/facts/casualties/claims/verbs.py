"""What may part a verb of saying from its subject and from its "that"."""

from waqai.facts.casualties.claims.kinds import kind_at
from waqai.facts.casualties.claims.names import THAT
from waqai.facts.casualties.vocabulary import matcher
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

# A verb of saying may be parted from its "that" by so much: where, when, in what, an apposition.
_FAR = 25
# "قبل أن", "دون أن" tell nothing.
_NOT_SAID = words("word_classes", "not_said")
_OCCASIONS = words("word_classes", "occasions")
_ADJECTIVES = words("claim_words", "occasion_adjectives")
_DAYS = words("claim_words", "days")
_DAY_PARTS, _TIME_WORDS = words("claim_words", "parts_of_days"), 4  # "مساء أمس", "صباح أمس الأول"
_WITHOUT = words("claim_words", "without_saying")  # "طلب عدم نشر اسمه"
_HAPPENINGS = words("claim_words", "happenings")
_TO_US = words("claim_words", "to_us")
_PERSONS = words("claim_words", "heads_of_persons")
_OTHER_DEEDS = words("claim_words", "other_deeds")
_NEWS = words("claim_words", "news")
_OUTLET, _ASIDE = 7, 12  # tokens of an outlet's name, of what stands between commas


def behind_time(sentence: Sentence, at: int) -> int:
    """The token behind the words that part a verb from its subject: "أعلن في وقت لاحق …", "قال أمس …"."""
    at = _behind_aside(sentence, _behind_hearer(sentence, at))
    if sentence.text(at) == "في" and sentence.text(at + 1) in _OCCASIONS:
        return at + 2 + (sentence.text(at + 2) in _ADJECTIVES)
    day = at + (sentence.text(at) == "يوم")
    behind = day
    while behind < day + _TIME_WORDS and sentence.text(behind) in _DAYS | _DAY_PARTS:
        behind += 1
    told = kind_at(sentence, behind) is not None or sentence.text(behind) in _PERSONS
    return behind if behind > day and told else at


def stopped_by_that(sentence: Sentence, last: int) -> bool:
    """Whether a "that" follows, with no other verb of saying before it."""
    for k in range(last, min(last + _FAR, len(sentence.tokens))):
        if sentence.text(k) in THAT and sentence.text(k - 1) not in _NOT_SAID:
            return True
        if k == last and sentence.text(k) == "عن" and k + 1 in sentence.outcomes:
            return True
        if k == last and k in sentence.outcomes and sentence.outcomes[k].prefix == "ب":
            return True  # "اعترف … بمقتل"
        if k == last and sentence.text(k)[:1] == "ب" and sentence.text(k)[1:] in _HAPPENINGS:
            return True  # "أفاد مجمع … بوصول"
        if matcher("says").at(sentence.tokens, k) and sentence.text(k - 1) not in _WITHOUT:
            return False
    return False


def is_other_deed(sentence: Sentence, verb: str, first: int, last: int) -> bool:
    """Whether a verb that may report does something else with the subject at [first, last).

    "نقلت الطائرات جرحى" and "شددت المدينة الرقابة" have an object where a report has "that", a death or a source.
    """
    if verb not in _OTHER_DEEDS or kind_at(sentence, first) == "agency":
        return False
    if first in sentence.things and sentence.things[first].id == "vehicles":
        return True
    if sentence.text(last) == "علي" and sentence.text(last + 1) in THAT:
        return False  # "شددت القيادة على أن"
    if sentence.text(last).startswith("عن") or sentence.text(last) in _NEWS:
        return False  # "نقلت الشركة عنه قوله", "نقلت الجماعة أنباء عن …"
    told = sentence.outcomes.get(last)
    at = last + (sentence.text(last) == "،")
    if "سجل" in verb and (at in sentence.outcomes or at in sentence.numbers or sentence.text(at) in _HAPPENINGS):
        return False  # "سجلت الوزارة 12 وفاة"
    return not (told and told.role == "masdar") and not stopped_by_that(sentence, last)


def _behind_hearer(sentence: Sentence, at: int) -> int:
    """The token behind the outlet that was told: "قال لوكالة … ضابط كبير إن", "صرح لنا …"; where no teller follows it,
    the outlet is left to stop the name.
    """
    if sentence.text(at) in _TO_US:
        return at + 1
    outlet = kind_at(sentence, at) == "agency" or (sentence.text(at) == "ل" and sentence.text(at + 1) == '"')
    if not outlet or not sentence.text(at).startswith("ل"):
        return at
    for k in range(at + 1, min(at + _OUTLET, len(sentence.tokens))):
        if sentence.text(k) in THAT or sentence.text(k) == "،":
            return at
        if kind_at(sentence, k) not in (None, "agency") or sentence.text(k) in _PERSONS or k in sentence.names:
            return k
    return at


def _behind_aside(sentence: Sentence, at: int) -> int:
    """The token behind what stands between commas: "قال، في اتصال مع القناة، الناشط …"."""
    if sentence.text(at) != "،":
        return at
    closing = (k for k in range(at + 2, min(at + _ASIDE, len(sentence.tokens))) if sentence.text(k) == "،")
    end = next(closing, 0)
    return end + 1 if end and not any(sentence.text(k) in THAT for k in range(at, end)) else at
