"""Who reports a figure: the subject of a verb of saying, or the noun behind "according to"."""

from dataclasses import dataclass
from functools import cache

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, Matcher, load

_STOP = frozenset(
    "ان انه انها انهم بان بانه عن ، . : ؛ \" ( ) ب في علي من خلال عبر قوله قولها ان' حول الي بعد قبل مع - اليوم امس لدي"
    " التي الذي والتي والذي حيث مقتل السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه يوم مساء صباح فجر ليل وقوع".split()
)
_SKIP = frozenset("من جانبه جانبها جهته جهتها ايضا كذلك قد انه لاحقا بدوره بدورها سابقا و".split())


@dataclass(frozen=True, slots=True)
class Claim:
    """A claimant at tokens [first, last) of the sentence; first == last: the one named before ("and added")."""

    first: int
    last: int
    kind: str | None
    relayed_by: str | None = None


@cache
def _matcher(role: str) -> Matcher:
    return Matcher([entry for entry in load("claimants") if entry.attributes.get("role") == role])


def find_claims(sentence: Sentence) -> list[Claim]:
    """All claims of a sentence in order."""
    found = []
    for role in ("verb", "according"):
        for match in _matcher(role).find(sentence.tokens):
            claim = _after(sentence, match, role) or (_before(sentence, match) if role == "verb" else None)
            if claim:
                found.append(claim)
    head = _headline(sentence)
    return sorted([*found, head] if head else found, key=lambda claim: claim.first)


def _after(sentence: Sentence, match: Match, role: str) -> Claim | None:
    at = match.last
    while sentence.text(at) in _SKIP or sentence.text(at) in ("،", ":", '"') and role == "according":
        at += 1
    if role == "verb" and sentence.text(at) in ("ان", "انه", "انها", "بان", "الي") and match.entry.id == "goes_on":
        return Claim(at, at, None)
    last = at
    while last < len(sentence.tokens) and last - at < 12 and not _ends(sentence, last, at):
        last += 1
    if last == at or last - at > 11:
        return None
    if role == "verb" and not (_kind(sentence, at, last) or _stopped_by_that(sentence, last)):
        return None
    return Claim(at, last, _kind(sentence, at, last))


def _stopped_by_that(sentence: Sentence, last: int) -> bool:
    return any(sentence.text(k) in ("ان", "انه", "انها", "بان", "بانه", ":") for k in range(last, min(last + 7, len(sentence.tokens))))


def _ends(sentence: Sentence, index: int, first: int) -> bool:
    text = sentence.text(index)
    if index == first and text.startswith("ل") and len(text) > 3:
        return False
    if text == '"' and index == first:
        return False
    if text == "في" and _kind(sentence, first, index) and sentence.text(index + 1) in ("غزه", "قطاع", "لبنان", "سوريا", "حكومه"):
        return False
    if text == "من" and index > first and sentence.text(index + 1)[:2] != "ال":
        return True
    return text in _STOP or index in sentence.outcomes or index in sentence.numbers


def _before(sentence: Sentence, match: Match) -> Claim | None:
    """A headline's order, subject first: "X تعلن …"."""
    if match.first == 0 or match.first > 6 or match.prefix or match.entry.id == "goes_on":
        return None
    texts = sentence.texts[: match.first]
    if any(text in _STOP or text.isdigit() for text in texts) or any(k in sentence.outcomes for k in range(match.first)):
        return None
    kind = _kind(sentence, 0, match.first)
    return Claim(0, match.first, kind) if kind or match.first <= 2 else None


def _headline(sentence: Sentence) -> Claim | None:
    """"X: …" where X is a known kind of claimant."""
    if ":" not in sentence.texts[:8]:
        return None
    colon = sentence.texts.index(":")
    kind = _kind(sentence, 0, colon)
    return Claim(0, colon, kind) if kind and not any(k in sentence.outcomes for k in range(colon)) else None


def _kind(sentence: Sentence, first: int, last: int) -> str | None:
    """The kind of claimant that the words name, None where they name none that is known."""
    for match in _matcher("kind").find(sentence.tokens[first:last]):
        return str(match.entry.id)
    return None


def claim_for(claims: list[Claim], position: int) -> Claim | None:
    """The claim that governs a count: the nearest before it, else the first after it."""
    before = [claim for claim in claims if claim.first <= position]
    return before[-1] if before else (claims[0] if claims else None)
