"""Reports that no name stands behind: their adjectives tell whose they are ("تقرير أممي", "تقديرات غربية")."""

from waqai.facts.casualties.claims.bounds import is_nisba
from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.names import is_vessel, name_end
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_OFFICIAL = words("claim_words", "official")
_OF_REPORTS = words("claim_words", "report_adjectives")
_PRESS = words("claim_words", "press_adjectives")
_VESSELS = words("claim_words", "claim_vessels")
_TELLS_NOTHING = frozenset(("ما", "لما"))


def adjective_claim(sentence: Sentence, report: int, at: int, backward: bool = False) -> Claim | None:
    """The claim of an indefinite report by its adjectives, where none of them is followed by a name."""
    if not is_vessel(sentence.text(report)) or sentence.text(report) in _TELLS_NOTHING:
        return None
    end = report + 1
    while _is_adjective(sentence.text(end)):
        end += 1
    adjectives = sentence.texts[report + 1 : end]
    whose = any(text in _OFFICIAL or not (text in _OF_REPORTS or text in _PRESS) for text in adjectives)
    if not whose or name_end(sentence, end) > end:
        return None
    skip = int(sentence.text(report)[1:] in _VESSELS)
    return Claim(report, end, _kind(sentence, report, end), at, backward, skip=skip)


def _is_adjective(text: str) -> bool:
    return text in _OFFICIAL or (is_nisba(text) and not text.startswith(("ال", "لل")))


def _kind(sentence: Sentence, report: int, end: int) -> str:
    adjectives = sentence.texts[report + 1 : end]
    if not _OFFICIAL.isdisjoint(adjectives):
        return "government"
    return "source" if _PRESS.isdisjoint(adjectives) else "agency"
