"""Who is named without a verb of one's own: behind "according to", a verbal noun, or a headline's dash."""

from waqai.facts.casualties.claims.behind import PASSES_ON
from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.kinds import kind_at, kind_of
from waqai.facts.casualties.claims.names import (
    LONGEST,
    SKIP,
    is_clitic,
    is_own_report,
    is_vessel,
    name_end,
    name_start,
    names_nobody,
)
from waqai.facts.casualties.claims.reports import adjective_claim
from waqai.facts.casualties.claims.verbs import behind_time
from waqai.facts.casualties.counting.look_alikes import bids_watch
from waqai.facts.casualties.vocabulary import matcher
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, words

_ANNOUNCING = words("word_classes", "announcing")
_SAME = words("claim_words", "same_speaker")
_REPORTS, _RESTING = words("claim_words", "reports"), words("word_classes", "resting_on")
_ISSUED = words("claim_words", "issued")
_SIGNERS = frozenset(("health_ministry", "monitor", "rescue", "police", "un", "medical_source", "government"))
_WITH_L = ("وفقا", "طبقا")  # "ووفقا لوزارة …", "وفقا لأقارب …"
_FROM = words("claim_words", "claim_of")
_STOPS = frozenset((".", "،", "!", "…"))
_IN = words("claim_words", "in_a_report")
_WHICH_REPORT = words("claim_words", "which_report")
# Without one of these words and signs nobody announces, signs, is in brackets or has made a report.
SIGNS = _ANNOUNCING | _IN | {"-", "("}
_BRACKETED = _SIGNERS | {"source", "witness"}


def according(sentence: Sentence, match: Match) -> Claim | None:
    at = match.last
    while sentence.text(at) in SKIP or sentence.text(at) in ("،", ":", "ما", "لما"):
        at += 1
    says = matcher("says").at(sentence.tokens, at) if at < len(sentence.tokens) else None
    if sentence.text(at - 1) in ("ما", "لما") and not says and not is_vessel(sentence.text(at)):
        return None  # "وفق ما يتطلبه الأمر"
    if sentence.text(at) in _ISSUED:
        at += 1 + (sentence.text(at + 1) == "عن")  # "وفقا لبيان صادر عن …", "بحسب بيان نشرته …"
    vessel = behind_time(sentence, says.last if says else at) if says or _ends_in_verb(sentence, match) else at
    at, skip = name_start(sentence, vessel)
    if by_adjective := adjective_claim(sentence, vessel, match.first, backward=True):
        return by_adjective
    if sentence.text(match.first) == "في" and kind_of(sentence, at, at + 1) == "agency":
        return None  # "في تصريح لوكالة …": to whom it was said
    joined = sentence.text(match.last - 1).endswith(_WITH_L) and at == match.last
    skip = skip or int((joined or kind_of(sentence, at, at + 1) is not None) and is_clitic(sentence, at))
    last = name_end(sentence, at)
    if last == at and skip:
        last = max(name_end(sentence, at + 1), at)  # "حصيلة لوكالة …": behind a verb it would be whom one told
    if sentence.text(match.first).removeprefix("و") in _RESTING and kind_of(sentence, at, last) is None:
        return None  # "بناء على تهم لم تعلن"
    passed_on = sentence.text(says.first if says else match.last - 1).endswith(PASSES_ON)
    if passed_on and sentence.text(last) == "عن":
        at, skip = name_start(sentence, last + 1)  # "بحسب ما نقلت وكالة … عن …"
        last = name_end(sentence, at)
    if not at < last < at + LONGEST or names_nobody(sentence, at):
        return None
    again = last == at + 1 and (sentence.text(at) in _REPORTS or is_own_report(sentence.text(at)))
    if sentence.text(last - 1) in _SAME or again:
        return Claim(at, at, None, match.first, True)
    return Claim(at, last, kind_of(sentence, at, last), match.first, True, skip=skip)


def _ends_in_verb(sentence: Sentence, match: Match) -> bool:
    """ "وفق ما قال": whom one told may follow."""
    return matcher("says").at(sentence.tokens, match.last - 1) is not None


def announced(sentence: Sentence) -> list[Claim]:
    """ "بعد إعلان الجيش مقتل …", "مع إعلان الشرطة عن …": who announces, behind the verbal noun."""
    claims = []
    for k, text in enumerate(sentence.texts[:-2]):
        if text in _ANNOUNCING and (kind := kind_of(sentence, k + 1, k + 2)):
            last = name_end(sentence, k + 1)
            told = last in sentence.outcomes or sentence.text(last) in ("عن", "ان")
            claims += [Claim(k + 1, last, kind, k)] if told and last <= k + LONGEST else []
    return claims


def signed(sentence: Sentence) -> list[Claim]:
    """ "… - لجنة الأطباء": who signs a headline behind a dash."""
    if "-" not in sentence.texts:
        return []
    last = len(sentence.tokens) - (sentence.text(len(sentence.tokens) - 1) == ".")
    for first in range(max(1, last - LONGEST), last):
        if sentence.text(first - 1) == "-" and (kind := kind_at(sentence, first)) in _SIGNERS:
            return [Claim(first, last, kind, first, True)] if name_end(sentence, first) == last else []
    return []


def in_report(sentence: Sentence) -> Claim | None:
    """ "وفي حصيلة للمرصد …، بلغ …", "… في حصيلة أوردها المرصد": whose the report is that tells a sentence's counts."""
    if _IN.isdisjoint(sentence.texts):
        return None
    where = next((k for k, text in enumerate(sentence.texts) if text in _IN and _is_report(sentence, k + 1)), -1)
    if where < 0:
        return None
    at, skip = name_start(sentence, where + 1)
    last = name_end(sentence, at)
    whose = skip or sentence.text(at).startswith("لل") or sentence.text(at - 1) in _FROM
    if (
        at < where + 2
        or not whose
        or not at < last < at + LONGEST
        or (kind := kind_of(sentence, at, last)) in (None, "agency")
    ):
        return None
    return Claim(at, last, kind, where, where > 0, skip=skip)


def _is_report(sentence: Sentence, index: int) -> bool:
    """Whether a report stands here, "أحدث" or "آخر" before it or not."""
    return is_vessel(sentence.text(index + (sentence.text(index) in _WHICH_REPORT)))


def bracketed(sentence: Sentence) -> list[Claim]:
    """ "… (المرصد السوري).": whose word a statement is, in brackets behind it."""
    if "(" not in sentence.texts:
        return []
    closing = len(sentence.tokens) - 1
    while closing > 0 and sentence.text(closing) in _STOPS:
        closing -= 1
    opening = next((k for k in range(closing - 1, max(closing - LONGEST, 0), -1) if sentence.text(k) == "("), 0)
    if not opening or sentence.text(closing) != ")" or kind_at(sentence, opening + 1) not in _BRACKETED:
        return []
    if name_end(sentence, opening + 1) != closing or _names_the_same(sentence, opening):
        return []
    if bids_watch(sentence, opening + 1):
        return []
    return [Claim(opening + 1, closing, kind_at(sentence, opening + 1), opening, True)]


def _names_the_same(sentence: Sentence, opening: int) -> bool:
    """ "الدفاع المدني (الخوذ البيضاء)": a second name of the body before the bracket."""
    return any(kind_at(sentence, k) and name_end(sentence, k) >= opening for k in range(max(opening - 6, 0), opening))
