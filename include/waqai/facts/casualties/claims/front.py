"""Who speaks where the subject stands before its verb: a headline's order, "وكان … قد", "أما … فقد", "التي تقول إن"."""

from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.headlines import SHORT
from waqai.facts.casualties.claims.kinds import joins_teller, kind_at, kind_of
from waqai.facts.casualties.claims.names import LONGEST, SKIP, STOP, name_end, name_start
from waqai.facts.casualties.claims.verbs import stopped_by_that
from waqai.facts.casualties.counting.look_alikes import is_and_to
from waqai.facts.casualties.grammar.state import PREPOSITIONS
from waqai.facts.casualties.vocabulary import matcher
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, words

_OPENERS = words("word_classes", "was") | words("claim_words", "that_somebody")
_RULES = frozenset(("|", ":", "/"))
_TOPICS = words("word_classes", "turns")
_COMING = words("claim_words", "coming_to_say")
_ANSWERS = words("claim_words", "answers")
_MATTERS = words("claim_words", "matters")
_FAR = 25  # tokens in which the answer to أما reports
_CONDEMNS = words("claim_words", "condemns")


def subject_in_front(sentence: Sentence, match: Match) -> Claim | None:
    """The claim of a verb whose subject stands before it, in a headline or behind what opens a sentence."""
    return _before(sentence, match) or _had(sentence, match) or _as_for(sentence, match)


def subject_further_in_front(sentence: Sentence, match: Match) -> Claim | None:
    """The like where no subject follows the verb: "… وX تعلن", "أما X، فقد أشارت", "X التي تقول إن"."""
    return (
        _joined(sentence, match)
        or _topic(sentence, match)
        or _relative(sentence, match)
        or _came_to_say(sentence, match)
    )


def _before(sentence: Sentence, match: Match) -> Claim | None:
    """A headline's order, subject first: "X تعلن …"."""
    if match.prefix or match.entry.id == "goes_on":
        return None
    before = sentence.texts[: match.first]
    ruled = not _RULES.isdisjoint(before)
    opening = max(k + 1 for k, text in enumerate(before) if text in _RULES) if ruled else 0
    if match.first == opening or match.first > opening + 6:
        return None
    if sentence.text(opening).removeprefix("و") in PREPOSITIONS:
        return None  # "وفي صنعاء أعلن فلان": where it was said
    quoted = sentence.text(0) == '"' and sentence.text(match.first - 1) == '"'
    if quoted and match.first > 2 and '"' not in sentence.texts[1 : match.first - 1]:
        return Claim(1, match.first - 1, kind_of(sentence, 1, match.first - 1), 0)
    first = opening or int(sentence.text(0) in SKIP or sentence.text(0) in _TOPICS)
    last = match.first - (sentence.text(match.first - 1) == "،")  # "الدفاع المدني في …، أكد أن"
    texts = sentence.texts[first:last]
    stops = (k for k, text in enumerate(texts, first) if text in STOP or text.isdigit())
    if any(sentence.text(k) != "في" or k + 1 not in sentence.place_names for k in stops) or any(
        k in sentence.outcomes for k in range(first, last)
    ):
        return None
    if matcher("says").at(sentence.tokens, first):
        return None
    if sentence.text(first).removeprefix("و") in _CONDEMNS:
        return _condemning(sentence, first + 1, last, opening)
    if name_end(sentence, first) < last or (last < match.first and kind_at(sentence, first) is None):
        return None
    if is_and_to(sentence, first):
        return None  # "وإلى ذلك، كشفت …": no governor
    kind = kind_of(sentence, first, last)
    return Claim(first, last, kind, opening) if texts and (kind or first in sentence.names) else None


def _condemning(sentence: Sentence, first: int, last: int, opening: int) -> Claim | None:
    """Who condemns what he then tells of: "نددت الحركة بمجزرة قالت إنها …"."""
    end = next((k for k in range(first + 1, last) if sentence.text(k).startswith("ب")), first)
    kind = kind_of(sentence, first, end) if end > first else None
    return Claim(first, end, kind, opening) if kind else None


def _had(sentence: Sentence, match: Match) -> Claim | None:
    """The subject between كان and قد ("وكان الدفاع المدني، قد أحصى …"), or behind أن ("أن المسؤولين أفادوا بأن …")."""
    if match.prefix or (match.entry.id == "goes_on" and sentence.text(match.first).endswith(("ا", "ه"))):
        return None  # "بين أن القسم …، مشيرا إلى …": the participle's subject stands farther before
    end = match.first
    while end > 0 and sentence.text(end - 1) in ("قد", "،"):
        end -= 1
    if _OPENERS.isdisjoint(sentence.texts[max(0, end - LONGEST - 1) : end]):
        return None
    for opening in range(end - 1, max(0, end - LONGEST), -1):
        opened = sentence.text(opening - 1) == '"' and '"' not in sentence.texts[opening:end]
        if sentence.text(opening - 1 - opened) in _OPENERS:
            first, skip = name_start(sentence, opening)
            kind = kind_of(sentence, first, end)
            last = name_end(sentence, first)
            whole = last >= end or (opening == 1 and first < last and sentence.text(last) in _MATTERS)
            return Claim(first, min(last, end), kind, first, skip=skip) if kind and whole else None
    return None


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


def _as_for(sentence: Sentence, match: Match) -> Claim | None:
    """ "أما رئيس البلدية فرجّح أن …", "أما النقابة فقدمت رقما أعلى، إذ وثقت …": the answer to أما opens with ف."""
    if sentence.text(0) not in ("اما", "واما") or not 2 < match.first + 1 <= _FAR:
        return None
    answers = (k for k in range(2, min(match.first + 1, LONGEST)) if sentence.text(k).startswith("ف"))
    last = next((k for k in answers if _answers(sentence, k)), 0)
    last -= sentence.text(last - 1) == "،"
    named = last > 1 and (kind_of(sentence, 1, last) or 1 in sentence.names)
    return Claim(1, last, kind_of(sentence, 1, last), 1) if named and name_end(sentence, 1) >= last else None


def _answers(sentence: Sentence, at: int) -> bool:
    said = matcher("says").at(sentence.tokens, at)
    return sentence.text(at) in _ANSWERS or (said is not None and said.prefix == "ف")


def _topic(sentence: Sentence, match: Match) -> Claim | None:
    """ "أما الشبكة، فقد أشارت إلى …", "لكن وكالة … تحدثت عن …": the subject that stands before its verb."""
    if sentence.text(0) not in _TOPICS or not 2 < match.first + 1 <= LONGEST:
        return None
    last = next((k for k in range(2, match.first) if sentence.text(k) in ("،", "فقد", "قد")), match.first)
    kind = kind_of(sentence, 1, last)
    return Claim(1, last, kind, 1) if kind and name_end(sentence, 1) >= last else None


def _relative(sentence: Sentence, match: Match) -> Claim | None:
    """ "… إسرائيل التي تقول إن": the noun before the relative pronoun speaks."""
    at = match.first - 1
    told = match.last in sentence.outcomes or stopped_by_that(sentence, match.last)
    if sentence.text(at) not in ("التي", "الذي") or not at or not told:
        return None
    at -= sentence.text(at - 1) == "،"
    first = at - 1
    while first > 0 and not kind_of(sentence, first, at) and at - first < 4:
        first -= 1
    kind = kind_of(sentence, first, at)
    if kind and sentence.text(match.first - 1) == "الذي" and sentence.text(first).endswith("ه"):
        return Claim(match.first, match.first, None, match.first)  # "وفقا لفلان من الشرطة، الذي أوضح أن"
    first -= first > 0 and kind_at(sentence, first - 1) is not None
    return Claim(first, at, kind, match.first) if kind else None


def _came_to_say(sentence: Sentence, match: Match) -> Claim | None:
    """ "ثم عاد الوزير … ليعلن أن": the subject of the verb before it."""
    if not match.prefix.endswith("ل"):
        return None
    for verb in range(max(match.first - LONGEST, 0), match.first - 1):
        if sentence.text(verb).removeprefix("و").removeprefix("ف") in _COMING:
            last = min(name_end(sentence, verb + 1), match.first)
            kind = kind_of(sentence, verb + 1, last)
            return Claim(verb + 1, last, kind, match.first) if kind else None
    return None
