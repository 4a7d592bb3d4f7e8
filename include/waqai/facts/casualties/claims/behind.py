"""Who speaks where the subject stands behind its verb ("قال …"), or who spoke before and goes on ("وأضاف أن")."""

from waqai.facts.casualties.claims.bounds import object_start
from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.kinds import kind_at, kind_of
from waqai.facts.casualties.claims.names import LONGEST, THAT, name_end, name_start, names_nobody
from waqai.facts.casualties.claims.reports import adjective_claim
from waqai.facts.casualties.claims.spans import bracket_end
from waqai.facts.casualties.claims.verbs import behind_time, is_other_deed, stopped_by_that
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, words

_TO_THAT = THAT | {"الي"}
_REPORTS, _REPORT_ADJECTIVES = words("claim_words", "reports"), words("claim_words", "report_adjectives")
_SAME = words("claim_words", "same_speaker")
_WAYS = words("word_classes", "ways_of_saying")
_NEGATED = words("claim_words", "not_said")
_GOING_ON = words("claim_words", "going_on")
PASSES_ON = tuple(words("claim_words", "passes_on"))
_TOLD_AFTER = words("claim_words", "told_after")
_PERSONS = words("claim_words", "heads_of_persons")
_WROTE, _BYLINE = words("claim_words", "wrote"), 10
_ATTRIBUTED = ("نسب", "نسبت", "ينسب", "تنسب")
_MOURNING = words("claim_words", "mourning")
_LEARNED = tuple(words("claim_words", "learned"))
_WARNED = words("claim_words", "warned")
_TOLD = words("claim_words", "told_somebody")


def spoken(sentence: Sentence, match: Match) -> Claim | None:
    """The subject behind a verb of saying; "نقلت … عن …" names the relay first and the source behind عن."""
    if _reports_nothing(sentence, match):
        return None
    learned = sentence.text(match.first).endswith(_LEARNED) and match.last == match.first + 1
    at = behind_time(sentence, match.last)
    if learned and sentence.text(at) in THAT:
        return None  # "علمت أن …"
    if _goes_on(sentence, match, at) or _is_known_report(sentence, at):
        return Claim(at, at, None, match.first)
    reports = at
    at, skip = name_start(sentence, at)
    last = name_end(sentence, at)
    relay = None
    if by_adjective := adjective_claim(sentence, reports, match.first):
        return by_adjective
    if sentence.text(at) == "ل":
        return None  # "قال في تصريح ل… إن": whom one told
    verb = sentence.text(match.first).removeprefix("و")
    if verb in _TOLD and kind_at(sentence, at) == "agency":
        return Claim(at, at, None, match.first)  # "وأبلغ رويترز بأن": whom the one named before told
    told_by = (bracket_end(sentence, last) or last) if sentence.text(last) == "(" else last
    if learned and sentence.text(told_by) != "من":
        return None
    if at < told_by and (learned or _passes_on(sentence, match, told_by)):
        relay, (at, skip) = (at, max(last, at + 1)), name_start(sentence, told_by + 1)
        last = name_end(sentence, at)
    last = _subject_end(sentence, verb, at, last)
    if not at < last < at + LONGEST or names_nobody(sentence, at):
        return None
    known = at in sentence.names or kind_of(sentence, at, last) or _is_person_telling(sentence, match, at, last)
    warned = verb in _WARNED and not _warned_that(sentence, last)
    if warned or (not relay and is_other_deed(sentence, verb, at, last)):
        return None
    if last <= at or not (known or (_may_be_name(sentence.text(at)) and stopped_by_that(sentence, last))):
        return None
    if sentence.text(last - 1) in _SAME or (last == at + 1 and sentence.text(at) in _REPORTS):
        return Claim(at, at, None, match.first)
    told_after = sentence.text(match.first - 1) in _TOLD_AFTER and not match.prefix and sentence.text(last) not in THAT
    return Claim(at, last, kind_of(sentence, at, last), match.first, told_after, relay, skip)


def _reports_nothing(sentence: Sentence, match: Match) -> bool:
    """ "كتب فلان وفلان: …" at the head of a story tells who wrote it; "لم يذكر الوزير …" tells nothing."""
    byline = match.first == 0 and sentence.text(0) in _WROTE and ":" in sentence.texts[2:_BYLINE]
    return byline or (sentence.text(match.first - 1) in _NEGATED and not match.prefix)


def _passes_on(sentence: Sentence, match: Match, told_by: int) -> bool:
    """Whether a verb gives another's word, who is named at a token: "نقلت … عن", "نسبت … إلى"."""
    if sentence.text(told_by) == "عن":
        return sentence.text(match.first).endswith(PASSES_ON)
    return sentence.text(told_by) == "الي" and _attributes(sentence, match)


def _is_known_report(sentence: Sentence, at: int) -> bool:
    """ "وذكر التقرير أن …": the report told of before, whose author still speaks; not one that is named here."""
    behind = _over_its_number(sentence, at + 1)
    return sentence.text(at) in _REPORTS and not sentence.text(behind).startswith(("الصادر", "المشترك"))


def _over_its_number(sentence: Sentence, at: int) -> int:
    """Behind what kind of report it is, and its number: "البلاغ العسكري رقم 14 الصادر عن …"."""
    at += sentence.text(at).startswith("ال") and sentence.text(at)[2:] in _REPORT_ADJECTIVES
    return at + 2 if sentence.text(at) in ("رقم", "(") and sentence.text(at + 1).isdigit() else at


def _attributes(sentence: Sentence, match: Match) -> bool:
    """ "نسبت الوكالة إلى الوزارة قولها": the source stands behind "to"."""
    return sentence.text(match.first).removeprefix("و") in _ATTRIBUTED


def _subject_end(sentence: Sentence, verb: str, at: int, last: int) -> int:
    """Where the name ends before whom a verb mourns, or whom it says was told."""
    if verb in _MOURNING:
        last = object_start(sentence, at, last)
    if verb in _TOLD:
        last = next((k for k in range(at + 1, last) if _is_told(sentence, k)), last)
    return last


def _is_person_telling(sentence: Sentence, match: Match, at: int, last: int) -> bool:
    """ "أعلن وكيل البلدية، اليوم، مقتل …": a person by profession or rank, whose object is what befell people."""
    verb = sentence.text(match.first).removeprefix("و")
    if verb in _MOURNING or verb in _TOLD or sentence.text(at) not in _PERSONS:
        return False
    day = last + 1 if sentence.text(last) == "،" else last
    closing = day + 1 if sentence.text(day + 1) == "،" else day
    return any(k in sentence.outcomes for k in (last, day, closing, closing + 1))


def _is_told(sentence: Sentence, index: int) -> bool:
    """Whether whom one told begins here: an agency, or a body behind the complete name of the one that told it."""
    kind, text = kind_at(sentence, index), sentence.text(index)
    closed = sentence.text(index - 1).startswith("ال") and not text.startswith(("ال", "و", "ل", "ب"))
    return kind == "agency" or (kind is not None and closed)


def _warned_that(sentence: Sentence, last: int) -> bool:
    """ "حذرت المنظمة من أن …" reports; "حذرت من وقوع …" speaks of what may come."""
    return sentence.text(last + (sentence.text(last) == "من")) in THAT


def _may_be_name(text: str) -> bool:
    """Not an indefinite object: "أوردت رقما …", and not what is admitted: "اعترف بمسؤوليته"."""
    if text.startswith("ب") and text.endswith(("ته", "تها", "تهم")):
        return False
    return not (text.endswith("ا") and len(text) > 3 and not text.endswith(("يا", "نا", "لا")))


def _goes_on(sentence: Sentence, match: Match, at: int) -> bool:
    """ "وأضاف أن", "وأشار إلى أنه": no subject, so the one named before still speaks."""
    if match.entry.id == "goes_on" and sentence.text(match.first).endswith(("ا", "ه")):
        return True  # "معلنا مقتل …", "مؤكدة سقوط …": a participle's object stands behind it, its subject before
    at += sentence.text(at) in ("الي", "فيه", "فيها", "،") and sentence.text(at + 1) in _TO_THAT
    at += sentence.text(at) == "الي"
    if match.entry.id == "goes_on" and sentence.text(at - 1) == "الي" and at in sentence.outcomes:
        return True  # "ولفتت إلى مقتل …"
    if match.entry.id == "goes_on" and sentence.text(match.last - 1) in THAT:
        return True  # "وبين أن …"
    if sentence.text(at) == "عن" and at + 1 in sentence.outcomes and (match.prefix or _is_joined(sentence, match)):
        return True  # "كما تحدثت عن سقوط …"
    if sentence.text(at) in THAT or sentence.text(at) == '"':
        joined = bool(match.prefix) or _is_joined(sentence, match)
        return match.entry.id == "goes_on" or (sentence.text(at) != '"' and joined)
    return match.entry.id == "goes_on" and sentence.text(at) in _WAYS and stopped_by_that(sentence, at)


def _is_joined(sentence: Sentence, match: Match) -> bool:
    """Whether a verb without a subject goes on with the subject before it: "كما تحدثت", "بعدما قال"."""
    before = sentence.text(match.first - 1)
    return before in _GOING_ON or (before == "،" and kind_at(sentence, 1) is not None)
