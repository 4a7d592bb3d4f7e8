"""Who reports a figure: the subject of a verb of saying, or the noun behind "according to"; and through whom."""

from dataclasses import replace

from waqai.facts.casualties.claim import Claim
from waqai.facts.casualties.claim_headlines import SHORT, headlines
from waqai.facts.casualties.claimant_bounds import object_start
from waqai.facts.casualties.claimant_names import (
    LONGEST,
    SKIP,
    STOP,
    THAT,
    is_clitic,
    is_report,
    is_vessel,
    joins_teller,
    kind_at,
    kind_of,
    name_end,
    name_start,
    names_nobody,
)
from waqai.facts.casualties.claimant_spans import bracket_end
from waqai.facts.casualties.vocabulary import matcher
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, words

_OPENERS = words("word_classes", "was")
_OWN = ("مراسل", "لمراسل", "موفد", "مراسلنا")
_REPORTS = words("claim_words", "reports")
_RULES = frozenset(("|", ":", "/"))
_SAME = words("claim_words", "same_speaker")
# A verb of saying may be parted from its "that" by so much: where, when, in what, an apposition.
_FAR = 25
_OBJECT = 6  # tokens behind a subject in which its object stands
_WAYS = words("word_classes", "ways_of_saying")
# "قبل أن", "دون أن" tell nothing.
_NOT_SAID = words("word_classes", "not_said")
_TOPICS = words("word_classes", "turns")
_ANNOUNCING = words("word_classes", "announcing")
_OCCASIONS = words("word_classes", "occasions")
_ADJECTIVES = words("claim_words", "occasion_adjectives")
_DAYS = words("claim_words", "days")
_RESTING = words("word_classes", "resting_on")
_ISSUED, _NEGATED = words("claim_words", "issued"), frozenset(("لم", "ولم", "لن", "ولن"))
_GOING_ON = words("claim_words", "going_on")
_SIGNERS = frozenset(("health_ministry", "monitor", "rescue", "police", "un", "medical_source", "government"))
_ISSUING = words("claim_words", "issuing")
_WITH_L = ("وفقا", "طبقا")  # "ووفقا لوزارة …", "وفقا لأقارب …"
_PASSES_ON = ("نقل", "نقلت", "ينقل", "تنقل")
_WARNED = words("claim_words", "warned")
_OFFICIAL = words("claim_words", "official")


def find_claims(sentence: Sentence) -> list[Claim]:
    """All claims of a sentence in order, but for those of the outlet's own correspondents."""
    return [
        claim
        for claim in _all_claims(sentence)
        if not sentence.text(claim.first).startswith(_OWN) or claim.first == claim.last
    ]


def _all_claims(sentence: Sentence) -> list[Claim]:
    found: list[Claim] = []
    for match in sentence.matches("says"):
        if any(claim.first < match.first < claim.last for claim in found):
            continue  # a verb's form in a name: "شبكة رصد …"
        claim = (
            _before(sentence, match)
            or _had(sentence, match)
            or _spoken(sentence, match)
            or _joined(sentence, match)
            or _topic(sentence, match)
            or _relative(sentence, match)
        )
        found += [claim] if claim else []
    for match in sentence.matches("according"):
        if found and sentence.text(match.first) in _RESTING:
            continue  # "قالت المنظمة، استنادا إلى …, إن …": the organisation tells
        claim = _according(sentence, match)
        found += [claim] if claim else []
    found += _announced(sentence) + _signed(sentence)
    found += headlines(sentence)
    return _with_subject(sentence, sorted(found, key=lambda claim: claim.at))


def _with_subject(sentence: Sentence, claims: list[Claim]) -> list[Claim]:
    """Names the sentence's subject where it goes on to report and no other speaks: "انتقد الوزير …، قائلا إن …"."""
    if not claims or claims[0].first < claims[0].last or claims[0].at < 2:
        return claims
    first = 1 + (sentence.text(0) in _OPENERS | SKIP)
    if kind_at(sentence, first) is None or first - 1 in sentence.outcomes or sentence.text(first - 1) in STOP:
        return claims
    last = object_start(sentence, first, name_end(sentence, first))
    if not first < last <= claims[0].at or names_nobody(sentence, first):
        return claims
    return [replace(claims[0], first=first, last=last, kind=kind_of(sentence, first, last)), *claims[1:]]


def _according(sentence: Sentence, match: Match) -> Claim | None:
    at = match.last
    while sentence.text(at) in SKIP or sentence.text(at) in ("،", ":", "ما", "لما"):
        at += 1
    says = matcher("says").at(sentence.tokens, at) if at < len(sentence.tokens) else None
    if sentence.text(at - 1) in ("ما", "لما") and not says and not is_vessel(sentence.text(at)):
        return None  # "وفق ما يتطلبه الأمر"
    if sentence.text(at) in _ISSUED:
        at += 1 + (sentence.text(at + 1) == "عن")  # "وفقا لبيان صادر عن …", "بحسب بيان نشرته …"
    vessel = _behind_time(sentence, says.last) if says else at
    at, skip = name_start(sentence, vessel)
    if at >= vessel + 2 and sentence.text(at - 1) in _OFFICIAL and name_end(sentence, at) == at:
        return Claim(vessel, at, "government", match.first, True)  # "بحسب أرقام رسمية": told is whose they are
    if sentence.text(match.first) == "في" and kind_of(sentence, at, at + 1) == "agency":
        return None  # "في تصريح لوكالة …": to whom it was said
    joined = sentence.text(match.last - 1).endswith(_WITH_L) and at == match.last
    skip = skip or int((joined or kind_of(sentence, at, at + 1) is not None) and is_clitic(sentence, at))
    last = name_end(sentence, at)
    passed_on = sentence.text(says.first if says else match.last - 1).endswith(_PASSES_ON)
    if passed_on and sentence.text(last) == "عن":
        at, skip = name_start(sentence, last + 1)  # "بحسب ما نقلت وكالة … عن …"
        last = name_end(sentence, at)
    if not at < last < at + LONGEST or names_nobody(sentence, at):
        return None
    if sentence.text(last - 1) in _SAME:
        return Claim(at, at, None, match.first, True)
    return Claim(at, last, kind_of(sentence, at, last), match.first, True, skip=skip)


def _spoken(sentence: Sentence, match: Match) -> Claim | None:
    """The subject behind a verb of saying; "نقلت … عن …" names the relay first and the source behind عن."""
    if sentence.text(match.first - 1) in _NEGATED and not match.prefix:
        return None  # "لم يذكر الوزير …" reports nothing
    at = _behind_time(sentence, match.last)
    if _goes_on(sentence, match, at):
        return Claim(at, at, None, match.first)
    if sentence.text(at) in _REPORTS and not sentence.text(at + 1).startswith(("الصادر", "المشترك")):
        return Claim(at, at, None, match.first)
    at, skip = name_start(sentence, at)
    last = name_end(sentence, at)
    relay = None
    told_by = (bracket_end(sentence, last) or last) if sentence.text(last) == "(" else last
    if at < told_by and sentence.text(match.first).endswith(_PASSES_ON) and sentence.text(told_by) == "عن":
        relay, (at, skip) = (at, max(last, at + 1)), name_start(sentence, told_by + 1)
        last = name_end(sentence, at)
    if not at < last < at + LONGEST or names_nobody(sentence, at):
        return None
    known = at in sentence.names or kind_of(sentence, at, last)
    if sentence.text(match.first) in _ISSUING and not any(map(is_report, sentence.texts[last : last + _OBJECT])):
        return None  # "أصدرت المحكمة حكما": a judgement, no report
    if sentence.text(match.first).removeprefix("و") in _WARNED and not _warned_that(sentence, last):
        return None
    if last <= at or not (known or (_may_be_name(sentence.text(at)) and _stopped_by_that(sentence, last))):
        return None
    if sentence.text(last - 1) in _SAME or (last == at + 1 and sentence.text(at) in _REPORTS):
        return Claim(at, at, None, match.first)
    told_after = sentence.text(match.first - 1) in ("،", "كما", "حسبما", "ما") and not match.prefix
    return Claim(at, last, kind_of(sentence, at, last), match.first, told_after, relay, skip)


def _warned_that(sentence: Sentence, last: int) -> bool:
    """ "حذرت المنظمة من أن …" reports; "حذرت من وقوع …" speaks of what may come."""
    return sentence.text(last + (sentence.text(last) == "من")) in THAT


def _behind_time(sentence: Sentence, at: int) -> int:
    """The token behind the words that part a verb from its subject: "أعلن في وقت لاحق …", "قال أمس …"."""
    if sentence.text(at) == "في" and sentence.text(at + 1) in _OCCASIONS:
        return at + 2 + (sentence.text(at + 2) in _ADJECTIVES)
    day = at + (sentence.text(at) == "يوم")
    return day + 1 if sentence.text(day) in _DAYS and kind_at(sentence, day + 1) else at


def _may_be_name(text: str) -> bool:
    """Not an indefinite object: "أوردت رقما …", and not what is admitted: "اعترف بمسؤوليته"."""
    if text.startswith("ب") and text.endswith(("ته", "تها", "تهم")):
        return False
    return not (text.endswith("ا") and len(text) > 3 and not text.endswith(("يا", "نا", "لا")))


def _goes_on(sentence: Sentence, match: Match, at: int) -> bool:
    """ "وأضاف أن", "وأشار إلى أنه": no subject, so the one named before still speaks."""
    if match.entry.id == "goes_on" and sentence.text(match.first).endswith(("ا", "ه")):
        return True  # "معلنا مقتل …", "مؤكدة سقوط …": a participle's object stands behind it, its subject before
    at += sentence.text(at) in ("الي", "فيه", "فيها", "،") and sentence.text(at + 1) in THAT | {"الي"}
    at += sentence.text(at) == "الي"
    if sentence.text(at) == "عن" and at + 1 in sentence.outcomes and (match.prefix or _is_joined(sentence, match)):
        return True  # "كما تحدثت عن سقوط …"
    if sentence.text(at) in THAT or sentence.text(at) == '"':
        joined = bool(match.prefix) or _is_joined(sentence, match)
        return match.entry.id == "goes_on" or (sentence.text(at) != '"' and joined)
    return match.entry.id == "goes_on" and sentence.text(at) in _WAYS and _stopped_by_that(sentence, at)


def _is_joined(sentence: Sentence, match: Match) -> bool:
    """Whether a verb without a subject goes on with the subject before it: "كما تحدثت", "بعدما قال"."""
    before = sentence.text(match.first - 1)
    return before in _GOING_ON or (before == "،" and kind_at(sentence, 1) is not None)


def _stopped_by_that(sentence: Sentence, last: int) -> bool:
    """Whether a "that" follows, with no other verb of saying before it."""
    for k in range(last, min(last + _FAR, len(sentence.tokens))):
        if sentence.text(k) in THAT and sentence.text(k - 1) not in _NOT_SAID:
            return True
        if k == last and sentence.text(k) == "عن" and k + 1 in sentence.outcomes:
            return True
        if k == last and k in sentence.outcomes and sentence.outcomes[k].prefix == "ب":
            return True  # "اعترف … بمقتل"
        if matcher("says").at(sentence.tokens, k):
            return False
    return False


def _joined(sentence: Sentence, match: Match) -> Claim | None:
    """The subject first in the second half of a headline: "… وX تعلن …"."""
    for first in range(match.first - 1, max(match.first - SHORT, 0), -1):
        text = sentence.text(first)
        if text in STOP or first in sentence.outcomes:
            return None
        if joins_teller(sentence, first) and (kind := kind_of(sentence, first, match.first)):
            if kind_of(sentence, 0, first) and name_end(sentence, 0) >= first:
                return None  # "وكانت الوزارة ومنظمة … قالت"
            return Claim(first, match.first, kind, first, skip=1) if name_end(sentence, first) >= match.first else None
    return None


def _before(sentence: Sentence, match: Match) -> Claim | None:
    """A headline's order, subject first: "X تعلن …"."""
    opening = max((k + 1 for k in range(match.first) if sentence.text(k) in _RULES), default=0)
    if match.first == opening or match.first > opening + 6 or match.prefix or match.entry.id == "goes_on":
        return None
    quoted = sentence.text(0) == '"' and sentence.text(match.first - 1) == '"'
    if quoted and match.first > 2 and '"' not in sentence.texts[1 : match.first - 1]:
        return Claim(1, match.first - 1, kind_of(sentence, 1, match.first - 1), 0)
    first = opening or int(sentence.text(0) in SKIP | _TOPICS)
    last = match.first - (sentence.text(match.first - 1) == "،")  # "الدفاع المدني في …، أكد أن"
    texts = sentence.texts[first:last]
    stops = (k for k, text in enumerate(texts, first) if text in STOP or text.isdigit())
    if any(sentence.text(k) != "في" or k + 1 not in sentence.place_names for k in stops) or any(
        k in sentence.outcomes for k in range(first, last)
    ):
        return None
    if matcher("says").at(sentence.tokens, first):
        return None
    if name_end(sentence, first) < last or (last < match.first and kind_at(sentence, first) is None):
        return None
    kind = kind_of(sentence, first, last)
    return Claim(first, last, kind, opening) if texts and (kind or first in sentence.names) else None


def _had(sentence: Sentence, match: Match) -> Claim | None:
    """The subject between كان and قد ("وكان الدفاع المدني، قد أحصى …"), or behind أن ("أن المسؤولين أفادوا بأن …")."""
    end = match.first
    while end > 0 and sentence.text(end - 1) in ("قد", "،"):
        end -= 1
    for first in range(end - 1, max(0, end - LONGEST), -1):
        opened = sentence.text(first - 1) == '"' and '"' not in sentence.texts[first:end]
        if sentence.text(first - 1 - opened) in _OPENERS:
            kind = kind_of(sentence, first, end)
            return Claim(first, end, kind, first) if kind and name_end(sentence, first) >= end else None
    return None


def _topic(sentence: Sentence, match: Match) -> Claim | None:
    """ "أما الشبكة، فقد أشارت إلى …", "لكن وكالة … تحدثت عن …": the subject that stands before its verb."""
    if sentence.text(0) not in _TOPICS or not 2 < match.first + 1 <= LONGEST:
        return None
    last = next((k for k in range(2, match.first) if sentence.text(k) in ("،", "فقد", "قد")), match.first)
    kind = kind_of(sentence, 1, last)
    return Claim(1, last, kind, 1) if kind and name_end(sentence, 1) >= last else None


def _announced(sentence: Sentence) -> list[Claim]:
    """ "بعد إعلان الجيش مقتل …", "مع إعلان الشرطة عن …": who announces, behind the verbal noun."""
    claims = []
    for k, text in enumerate(sentence.texts[:-2]):
        if text in _ANNOUNCING and (kind := kind_of(sentence, k + 1, k + 2)):
            last = name_end(sentence, k + 1)
            told = last in sentence.outcomes or sentence.text(last) in ("عن", "ان")
            claims += [Claim(k + 1, last, kind, k)] if told and last <= k + LONGEST else []
    return claims


def _signed(sentence: Sentence) -> list[Claim]:
    """ "… - لجنة الأطباء": who signs a headline behind a dash."""
    last = len(sentence.tokens) - (sentence.text(len(sentence.tokens) - 1) == ".")
    for first in range(max(1, last - LONGEST), last):
        if sentence.text(first - 1) == "-" and (kind := kind_at(sentence, first)) in _SIGNERS:
            return [Claim(first, last, kind, first, True)] if name_end(sentence, first) == last else []
    return []


def _relative(sentence: Sentence, match: Match) -> Claim | None:
    """ "… إسرائيل التي تقول إن": the noun before the relative pronoun speaks."""
    at = match.first - 1
    told = match.last in sentence.outcomes or _stopped_by_that(sentence, match.last)
    if sentence.text(at) not in ("التي", "الذي") or not at or not told:
        return None
    at -= sentence.text(at - 1) == "،"
    first = at - 1
    while first > 0 and not kind_of(sentence, first, at) and at - first < 4:
        first -= 1
    kind = kind_of(sentence, first, at)
    first -= first > 0 and kind_at(sentence, first - 1) is not None
    return Claim(first, at, kind, match.first) if kind else None
