"""Who reports a figure: the subject of a verb of saying, or the noun behind "according to"; and through whom."""

from dataclasses import dataclass
from functools import cache

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, Matcher, load, words

_THAT = words("word_classes", "claim_that")
_STOP = _THAT | words("word_classes", "claim_stop")
_SKIP = words("word_classes", "claim_skip")
# Verbal nouns that tell what is reported: "أفادت مصادر بوصول …".
_HAPPENINGS = words("word_classes", "happenings")
_BREAKS = words("word_classes", "claim_breaks")
_OPENERS = frozenset(("كان", "كانت", "وكان", "وكانت", "ان"))
_OWN = ("مراسل", "لمراسل", "موفد", "مراسلنا")
_SAME = words("word_classes", "same_speaker")
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Claim:
    """A claimant at tokens [first, last) of the sentence; first == last: the one named before ("and added").

    `at`: the token from which the claim governs counts; `backward`: it governs those before it too; `relay`: [first,
    last) of the one who passes it on.
    """

    first: int
    last: int
    kind: str | None
    at: int
    backward: bool = False
    relay: tuple[int, int] | None = None


@cache
def _matcher(role: str) -> Matcher:
    return Matcher([entry for entry in load("claimants") if entry.attributes.get("role") == role])


@cache
def _states() -> Matcher:
    return Matcher(load("states"))


def find_claims(sentence: Sentence) -> list[Claim]:
    """All claims of a sentence in order, but for those of the outlet's own correspondents."""
    return [
        claim
        for claim in _all_claims(sentence)
        if not sentence.text(claim.first).startswith(_OWN) or claim.first == claim.last
    ]


def _all_claims(sentence: Sentence) -> list[Claim]:
    found = []
    for match in _matcher("verb").find(sentence.tokens):
        claim = (
            _spoken(sentence, match) or _before(sentence, match) or _had(sentence, match) or _relative(sentence, match)
        )
        found += [claim] if claim else []
    for match in _matcher("according").find(sentence.tokens):
        claim = _according(sentence, match)
        found += [claim] if claim else []
    head = _headline(sentence)
    return sorted([*found, head] if head else found, key=lambda claim: claim.at)


def _according(sentence: Sentence, match: Match) -> Claim | None:
    at = match.last
    while sentence.text(at) in _SKIP or sentence.text(at) in ("،", ":", "ما", "لما"):
        at += 1
    says = _matcher("verb").at(sentence.tokens, at) if at < len(sentence.tokens) else None
    if sentence.text(at - 1) in ("ما", "لما") and not says:
        return None  # "وفق ما يتطلبه الأمر"
    at = says.last if says else at
    last = _name_end(sentence, at)
    if not at < last < at + _LONGEST:
        return None
    if sentence.text(last - 1) in _SAME:
        return Claim(at, at, None, match.first, True)
    return Claim(at, last, kind_of(sentence, at, last), match.first, True)


def _spoken(sentence: Sentence, match: Match) -> Claim | None:
    """The subject behind a verb of saying; "نقلت … عن …" names the relay first and the source behind عن."""
    at = match.last
    if _goes_on(sentence, match, at):
        return Claim(at, at, None, match.first)
    while sentence.text(at) in _SKIP:
        at += 1
    last = _name_end(sentence, at)
    if not at < last < at + _LONGEST:
        return None
    relay = None
    if sentence.text(match.first).endswith(("نقل", "نقلت", "ينقل", "تنقل")) and sentence.text(last) == "عن":
        relay, at = (at, last), last + 1
        last = _name_end(sentence, at)
    if last <= at or not (kind_of(sentence, at, last) or _stopped_by_that(sentence, last)):
        return None
    if sentence.text(last - 1) in _SAME:
        return Claim(at, at, None, match.first)
    told_after = sentence.text(match.first - 1) in ("،", "كما", "حسبما", "ما") and not match.prefix
    return Claim(at, last, kind_of(sentence, at, last), match.first, told_after, relay)


def _goes_on(sentence: Sentence, match: Match, at: int) -> bool:
    """ "وأضاف أن", "وأشار إلى أنه": no subject, so the one named before still speaks."""
    at += sentence.text(at) == "الي"
    if sentence.text(at) in _THAT or sentence.text(at) == '"':
        return match.entry.id == "goes_on" or (sentence.text(at) != '"' and bool(match.prefix))
    return False


def _stopped_by_that(sentence: Sentence, last: int) -> bool:
    return any(sentence.text(k) in _THAT for k in range(last, min(last + 7, len(sentence.tokens))))


def _name_end(sentence: Sentence, at: int) -> int:
    """The token behind a claimant's name: it goes over a quoted name and over "في غزة" behind a ministry."""
    last = at
    while last < len(sentence.tokens) and last - at < _LONGEST:
        if sentence.text(last) == '"' and (closing := _quoted_name(sentence, last)):
            last = closing
        elif _ends(sentence, last, at):
            break
        else:
            last += 1
    return last


def _quoted_name(sentence: Sentence, opening: int) -> int:
    """The token behind a short quotation that begins here (a name in quotes), 0 where none does."""
    for at in range(opening + 2, min(opening + 6, len(sentence.tokens))):
        if sentence.text(at) == '"':
            return at + 1
        if sentence.text(at) in _STOP or at in sentence.outcomes:
            return 0
    return 0


def _ends(sentence: Sentence, index: int, first: int) -> bool:
    text = sentence.text(index)
    if index == first and text.startswith("لل"):
        return False
    if text == "في" and kind_of(sentence, first, index):
        return index + 1 not in sentence.place_names and sentence.text(index + 1) not in (
            "قطاع",
            "حكومه",
            "محافظه",
            "مدينه",
        )
    if text.startswith("ب") and any(text[1:] in (word, word + "ه", word + "ها") for word in _HAPPENINGS):
        return True
    if text == "من" and index > first and sentence.text(index + 1)[:2] != "ال":
        return True
    outcome = sentence.outcomes.get(index)
    if outcome and (outcome.role != "noun" or not outcome.definite):  # "نادي الأسير" is a name
        return True
    return text in _STOP or index in sentence.numbers


def _before(sentence: Sentence, match: Match) -> Claim | None:
    """A headline's order, subject first: "X تعلن …"."""
    if match.first == 0 or match.first > 6 or match.prefix or match.entry.id == "goes_on":
        return None
    first = 1 if sentence.text(0) in _SKIP else 0
    texts = sentence.texts[first : match.first]
    if any(text in _STOP or text.isdigit() for text in texts) or any(
        k in sentence.outcomes for k in range(match.first)
    ):
        return None
    kind = kind_of(sentence, first, match.first)
    return Claim(first, match.first, kind, 0) if texts and (kind or match.first <= 2) else None


def _had(sentence: Sentence, match: Match) -> Claim | None:
    """The subject between كان and قد ("وكان الدفاع المدني، قد أحصى …"), or behind أن ("أن المسؤولين أفادوا بأن …")."""
    at = match.first - 1
    while at >= 0 and sentence.text(at) in ("قد", "،"):
        at -= 1
    first = at
    while first > 0 and at - first < _LONGEST and sentence.text(first - 1) not in _OPENERS:
        if _ends(sentence, first, first) or sentence.text(first) in _STOP:
            return None
        first -= 1
    if at < 0 or first == 0 or sentence.text(first - 1) not in _OPENERS:
        return None
    kind = kind_of(sentence, first, at + 1)
    return Claim(first, at + 1, kind, first) if kind else None


def _relative(sentence: Sentence, match: Match) -> Claim | None:
    """ "… إسرائيل التي تقول إن": the noun before the relative pronoun speaks."""
    at = match.first - 1
    if sentence.text(at) not in ("التي", "الذي") or not at or not _stopped_by_that(sentence, match.last):
        return None
    first = at - 1
    while first > 0 and not kind_of(sentence, first, at) and at - first < 4:
        first -= 1
    return Claim(first, at, kind_of(sentence, first, at), match.first) if kind_of(sentence, first, at) else None


def _headline(sentence: Sentence) -> Claim | None:
    """ "X: …" where X is a known kind of claimant."""
    if ":" not in sentence.texts[:8]:
        return None
    colon = sentence.texts.index(":")
    kind = kind_of(sentence, 0, colon)
    return Claim(0, colon, kind, 0) if kind and not any(k in sentence.outcomes for k in range(colon)) else None


def kind_of(sentence: Sentence, first: int, last: int) -> str | None:
    """The kind of claimant that the words name, None where they name none that is known."""
    tokens = sentence.tokens[first:last]
    for match in _matcher("kind").find(tokens):
        return str(match.entry.id)
    return "government" if next(_states().find(tokens), None) else None


def claim_for(claims: list[Claim], sentence: Sentence, position: int) -> Claim | None:
    """The claim that governs a count: the nearest before it, else the first behind it that looks back."""
    before = [claim for claim in claims if claim.at <= position]
    if before:
        return before[-1]
    after = [claim for claim in claims if claim.backward]
    if not after or any(sentence.text(k) in _BREAKS for k in range(position, after[0].at - 1)):
        return None
    return after[0]
