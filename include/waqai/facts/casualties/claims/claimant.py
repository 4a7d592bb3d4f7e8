"""Who reports a figure: all the claims of a sentence."""

from dataclasses import replace

from waqai.facts.casualties.claims.according import SIGNS, according, announced, bracketed, in_report, signed
from waqai.facts.casualties.claims.behind import spoken
from waqai.facts.casualties.claims.bounds import object_start
from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.front import subject_further_in_front, subject_in_front
from waqai.facts.casualties.claims.headlines import COLONS, headlines
from waqai.facts.casualties.claims.kinds import kind_at, kind_of
from waqai.facts.casualties.claims.names import SKIP, STOP, is_report, name_end, names_nobody
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, words

_OPENERS = words("word_classes", "was")
_OWN = ("مراسل", "لمراسل", "موفد", "مراسلنا")
_RESCUERS = ("rescue", "medical_source")
_RESPONDED = words("claim_words", "responded")
_ISSUING = words("claim_words", "issuing")
_PUBLISHING = words("claim_words", "publishing")
_SIGNS = SIGNS | COLONS
_OBJECT = 6  # tokens behind a subject in which its object stands
_OF = words("claim_words", "claim_of")
_OWNED_UP = words("claim_words", "owned_up")
_RESTING = words("word_classes", "resting_on")


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
        issued = sentence.text(match.first) in _OF and is_report(sentence.text(match.first - 1))
        if issued and (found or sentence.text(match.first - 2) == "في"):
            continue  # "زعم التنظيم، في بيان نشرته وكالة …, أنه …": where it was said
        claim = _claim(sentence, match)
        found += [claim] if claim else []
    for match in sentence.matches("according"):
        if found and sentence.text(match.first) in _RESTING:
            continue  # "قالت المنظمة، استنادا إلى …, إن …": the organisation tells
        claim = according(sentence, match)
        found += [claim] if claim else []
    if not _SIGNS.isdisjoint(sentence.texts):
        found += announced(sentence) + signed(sentence)
        found += headlines(sentence) + bracketed(sentence)
        if not found and (claim := in_report(sentence)):
            found = [claim]
    ordered = sorted(found, key=lambda claim: claim.at)
    told = [claim for k, claim in enumerate(ordered) if not (k and _is_response(sentence, claim))]
    return _with_subject(sentence, told)


def _claim(sentence: Sentence, match: Match) -> Claim | None:
    """The claim of a verb of saying; of a verb that says nothing by itself, only where its object does."""
    claim = subject_in_front(sentence, match) or spoken(sentence, match) or subject_further_in_front(sentence, match)
    owned_up = claim and claim.kind in ("movement", None) and sentence.text(max(claim.last, match.last)) in _OWNED_UP
    if owned_up:
        return None  # "أعلنت الحركة مسؤوليتها عن هجوم أوقع …": who owns up to a deed does not count its victims
    verb = sentence.text(match.first).removeprefix("و")
    if claim and verb in _RESPONDED:
        return _responded(sentence, claim)
    end = max(claim.last, match.last) if claim else 0
    if verb in _ISSUING and not any(
        is_report(text) or text in _PUBLISHING for text in sentence.texts[end : end + _OBJECT]
    ):
        return None  # "أصدرت المحكمة حكما": a judgement, no report
    return claim


def _is_response(sentence: Sentence, claim: Claim) -> bool:
    """ "تشير المصادر إلى أن الفرق استجابت لبلاغات": whoever is named before tells what the teams did."""
    match = next((match for match in sentence.matches("says") if match.first >= claim.at), None)
    return match is not None and sentence.text(match.first).removeprefix("و") in _RESPONDED


def _responded(sentence: Sentence, claim: Claim) -> Claim | None:
    """Rescuers tell what they answered ("استجابت الفرق لبلاغ …"); others answer demands."""
    last = next((k for k in range(claim.first + 1, claim.last) if sentence.text(k).startswith("ل")), claim.last)
    return replace(claim, last=last) if claim.kind in _RESCUERS else None


def _with_subject(sentence: Sentence, claims: list[Claim]) -> list[Claim]:
    """Names the sentence's subject where it goes on to report and no other speaks: "انتقد الوزير …، قائلا إن …"."""
    if not claims or claims[0].first < claims[0].last or claims[0].at < 2:
        return claims
    first = 1 + (sentence.text(0) in _OPENERS or sentence.text(0) in SKIP)
    if named := _named_subject(sentence, claims[0], first):
        return [replace(claims[0], first=first, last=named, kind=None), *claims[1:]]
    if kind_at(sentence, first) is None or first - 1 in sentence.outcomes or sentence.text(first - 1) in STOP:
        return claims
    last = object_start(sentence, first, name_end(sentence, first))
    if not first < last <= claims[0].at or names_nobody(sentence, first):
        return claims
    return [replace(claims[0], first=first, last=last, kind=kind_of(sentence, first, last)), *claims[1:]]


def _named_subject(sentence: Sentence, claim: Claim, first: int) -> int | None:
    """Where the name ends of a person without a title who does something and tells of it ("انتقد فلان …، قائلا")."""
    participle = sentence.text(claim.at).endswith(("ا", "ه"))
    if first not in sentence.names or not participle or first - 1 in sentence.outcomes:
        return None
    last = first + 1
    while last in sentence.names:
        last += 1
    text = sentence.text(last)
    last += text[:1].isalpha() and not text.startswith("ال") and text not in STOP
    return last if first + 1 < last <= claim.at else None
