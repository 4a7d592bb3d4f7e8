"""Which claim governs a count: the nearest before it, or one behind it that looks back."""

from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.kinds import kind_at
from waqai.facts.casualties.claims.names import THAT
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_BREAKS = words("claim_words", "claim_breaks")
_WHICH = words("word_classes", "which")
_BROUGHT = words("claim_words", "brought")
_CASES = words("claim_words", "cases")
_INQUIRIES = words("claim_words", "inquiries")
_BACKGROUND = words("claim_words", "background_clauses")
_PASSED_ON = words("claim_words", "passed_on")
_MEANWHILE, _COMMAS, _SIGNS = frozenset(("فيما", "بينما")), frozenset(("،", ",")), frozenset((":", '"'))
_DEEDS = words("claim_words", "told_deeds")
_ANNOUNCES, _AFTER = words("claim_words", "announces"), frozenset(("بعد", "اثر", "عقب", "اعقاب"))
_MEASURES = words("claim_words", "measures_announced")
_FINDS = words("claim_words", "finds")
_STANCES = words("claim_words", "stances")
_THING = 3  # letters of a particle
_CONTRASTED = 4  # tokens from "في حين" to the count it leads in
_OPENING = 3  # tokens of "while" and a verb of saying
_OTHERS = 5  # tokens of a count in which "others" stands
_CLAUSE = 8  # tokens in which a relative clause comes to its count


def _known_event(sentence: Sentence, position: int) -> int:
    """Where a relative clause begins that tells what a known event brought ("الهجوم الذي أسفر عن …"), -1 for none.

    Who speaks before it speaks of the event and does not report its toll.
    """
    for at in range(position, max(position - _CLAUSE, 0), -1):
        if sentence.text(at) in _WHICH:
            return at if sentence.text(at + 1) in _BROUGHT and sentence.text(at - 1) != "الامر" else -1
    return -1


def is_topic(sentence: Sentence, position: int) -> bool:
    """Whether a verbal noun names a known case and reports none: "قضية اختفاء …", "على خلفية …"."""
    outcome = sentence.outcomes.get(position)
    inquired = sentence.text(position - 1) == "في" and sentence.text(position - 2) in _INQUIRIES
    return outcome is not None and outcome.role == "masdar" and (inquired or sentence.text(position - 1) in _CASES)


def _is_beside(sentence: Sentence, position: int, claim: Claim) -> bool:
    """ "… مقتل 12 شخصا وفقا للشرطة": who is named with the count itself, no comma between, reports it."""
    between = sentence.texts[position : claim.at]
    return claim.kind != "agency" and len(between) <= _CLAUSE and "،" not in between and claim.last > claim.first


def _is_of_another_tale(sentence: Sentence, position: int, claims: list[Claim], after: Claim) -> bool:
    """Whether who is named behind a count reports another's tale alone ("…، فيما قال …، بحسب …").

    "قتل 5، فيما أصيب 7، وفق الشرطة" is all the police's; without a comma "بينما كانوا …" tells of the same.
    """
    breaks = (k for k in range(position, after.at - 1) if sentence.text(k) in _BREAKS and sentence.text(k - 1) == "،")
    first = next(breaks, None)
    return first is not None and any(first <= claim.at < after.at for claim in claims)


def _looks_back_only(sentence: Sentence, claim: Claim, position: int) -> bool:
    """ "… بحسب الشرطة، بعدما قتل …": who is named behind a count does not report what went before it."""
    behind = range(claim.last, position)
    looks_back = claim.backward and claim.at > 0 and claim.first > claim.at
    if not looks_back or any(sentence.text(k) in THAT for k in behind):
        return False
    return any(sentence.text(k) in _BACKGROUND and sentence.text(k - 1) == "،" for k in behind)


def is_contrasted(sentence: Sentence, claim: Claim, position: int) -> bool:
    """ "أعلن … مقتل 9، في حين أصيب عشرة في …": the story's own word stands against what somebody said.

    Not "في حين أن", "في حين أصيب آخرون" nor "في حين …، مؤكدا أن", which go on with it, nor behind "بحسب …".
    """
    others = sentence.texts[position : position + _OTHERS]
    if claim.backward or any(text.startswith("اخر") for text in others):
        return False
    if any(match.entry.id == "goes_on" and match.first > position for match in sentence.matches("says")):
        return False
    if _is_apart(sentence, claim, position) or _is_main_clause(sentence, claim, position):
        return True
    first = max(claim.at, claim.last, position - _CONTRASTED)
    return any(
        sentence.text(k) == "في" and sentence.text(k + 1) == "حين" and sentence.text(k + 2) not in THAT
        for k in range(first, position - 1)
    )


def _is_main_clause(sentence: Sentence, claim: Claim, position: int) -> bool:
    """ "بينما أفادت مصادر بإصابة جنديين، أصيب ثلاثة …": who speaks in the clause before the main one alone."""
    opens = sentence.text(0) in _MEANWHILE or sentence.texts[:2] == ["في", "حين"]
    if not opens or claim.at > _OPENING:
        return False
    outcome = sentence.outcomes.get(position)
    verb = outcome is not None and outcome.role == "verb" and not outcome.prefix
    return verb and sentence.text(position - 1) in _COMMAS and position > claim.last


def _is_apart(sentence: Sentence, claim: Claim, position: int) -> bool:
    """ "أعلن الوزير استقالته، فيما قتل ثلاثة": what was announced is a thing, no toll and no sentence that goes on."""
    first = max(claim.at + 1, claim.last)
    if _is_after_measure(sentence, claim, position):
        return True
    for at in range(first, position):
        if at in sentence.outcomes or sentence.text(at) in THAT or sentence.text(at) in _SIGNS:
            return False
        if sentence.text(at) in _MEANWHILE and sentence.text(at - 1) in _COMMAS:
            return at > first + 1
    return False


def _is_after_measure(sentence: Sentence, claim: Claim, position: int) -> bool:
    """ "أعلن الرئيس حالة الطوارئ بعد سقوط 9 قتلى": a measure was announced, and what it answers was known."""
    if sentence.text(claim.at).removeprefix("و") not in _ANNOUNCES:
        return False
    measured = False
    for at in range(claim.at + 1, position):
        text = sentence.text(at)
        if at in sentence.outcomes or text in THAT or sentence.is_a("rise", at) is not None:
            return False
        if measured and text in _AFTER:
            return True
        measured = measured or text in _MEASURES
    return False


def claim_for(claims: list[Claim], sentence: Sentence, position: int) -> Claim | None:
    """The claim that governs a count: the nearest before it, else the first behind it that looks back."""
    known = position if is_topic(sentence, position) else _known_event(sentence, position)
    before = [claim for claim in claims if claim.at <= position and (claim.at > known or claim.backward)]
    before = [claim for claim in before if not is_contrasted(sentence, claim, position)]
    after = [claim for claim in claims if claim.backward and claim.at > position]
    if after and _is_of_another_tale(sentence, position, claims, after[0]):
        after = []
    if before and _looks_back_only(sentence, before[-1], position):
        return None if not after else after[0]
    if after and before and _is_beside(sentence, position, after[0]):
        return after[0]
    if len(before) > 1 and before[-1].kind == "agency" and sentence.text(before[-2].at) in _PASSED_ON:
        return before[-2]  # "نقلا عن شهود، ذكرت صحيفة …"
    if before and not (before[-1].kind == "agency" and after and after[0].kind not in ("agency", None)):
        return before[-1]  # media pass on what the source behind "بحسب" says
    return after[0] if after else None


def finds_itself(sentence: Sentence, claimant: tuple[str, str | None, str | None] | None) -> bool:
    """ "… قال الجيش إن … وعثرت الشرطة على ست جثث": another body's find, which the one before does not tell."""
    finder = kind_at(sentence, 1) if sentence.text(0) in _FINDS else None
    return finder is not None and claimant is not None and finder != claimant[1]


def tells(sentence: Sentence, claims: list[Claim]) -> bool:
    """Whether somebody reports in a sentence: owning up to a deed, charging or urging somebody is no report.

    Of two who report different things neither goes on: the next sentence is the story's own.
    """
    named = [claim for claim in claims if claim.first < claim.last and claim.kind != "agency" and not claim.backward]
    if len(named) > 1 and any(sentence.text(claim.at - 1) in _MEANWHILE for claim in named[1:]):
        return False
    return any(
        sentence.text(claim.at).removeprefix("و") not in _DEEDS
        and not _announces_thing(sentence, claim)
        and not _takes_a_stand(sentence, claim)
        for claim in claims
    )


def _takes_a_stand(sentence: Sentence, claim: Claim) -> bool:
    """ "أكد الوزير تمسك بلاده بالحل": who stands for something reports nothing that the next sentence goes on with."""
    stands = claim.first < claim.last and not claim.backward and sentence.text(claim.last) in _STANCES
    return stands and not any(
        k in sentence.outcomes or sentence.text(k) in THAT for k in range(claim.last, len(sentence.tokens))
    )


def _announces_thing(sentence: Sentence, claim: Claim) -> bool:
    """ "أعلنت النقابة إضرابا عاما", "… حالة الطوارئ": what is announced is a thing, and nobody goes on to report."""
    if sentence.text(claim.at).removeprefix("و") not in _ANNOUNCES or claim.first == claim.last:
        return False
    behind = range(claim.last, len(sentence.tokens))
    thing = sentence.text(claim.last)
    thing_alone = thing.endswith("ا") and not thing.startswith("ال") and len(thing) > _THING
    thing_alone = thing_alone or not _MEASURES.isdisjoint((thing, sentence.text(claim.last + 1)))
    return thing_alone and not any(k in sentence.outcomes or sentence.text(k) in THAT for k in behind)
