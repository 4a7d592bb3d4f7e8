"""Which attack of its sentence a count belongs to: what killed or hurt its people, and who did it."""

from dataclasses import dataclass

from waqai.facts.casualties.blame.armed import Party
from waqai.facts.casualties.blame.deeds import Deed
from waqai.facts.casualties.grammar.state import Mention
from waqai.facts.casualties.places.turns import has_other_subject
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_CAUSED = frozenset(("killed", "injured", "casualties", "missing", "displaced"))
_DONE = _CAUSED | {"detained", "captive"}
_BROUGHT, _OTHERS = words("armed_words", "brought"), words("armed_words", "other_events")
# "إصابة تسعة في … وتواصل الغارات على …": what goes on elsewhere, in the second half of a headline.
_MEANWHILE = words("armed_words", "goes_on_meanwhile")
_DRIVES_OUT = words("armed_words", "drives_out")
_REACH = 24
# Causes that a more exact one may stand beside, so many tokens away.
_WIDE, _BESIDE = frozenset(("attack", "war", "accident", "explosion")), 4
_BROUGHT_BY = 3  # "أدى … إلى …": the verb stands before what brought it
_TOLLS, _OF_A_TOLL = words("armed_words", "tolls"), 2
_STOPS = frozenset((".", "؛", ":"))
_HURT, _PLACING = frozenset(("killed", "injured")), frozenset(("في", "قرب", "خلال"))
_RELATIVES = frozenset(("التي", "الذي", "والتي", "والذي"))
_CAUSES = words("place_words", "causes_of_it")
_COMMAS = frozenset(("،", ","))
# What stands before these was done by others, of whom the attack behind them does not tell.
_SUSPECTED, _LATER = words("armed_words", "suspected_of"), words("armed_words", "before_or_after")


@dataclass(frozen=True, slots=True)
class Blame:
    """The cause of a count (id of causes.yaml) and the party that brought it about, None where not told."""

    cause: str | None = None
    doer: Party | None = None


def blame_of(sentence: Sentence, mention: Mention, deeds: list[Deed]) -> Blame:
    """What befell the people of a count and by whom, of the sentence's `deeds`; nothing for those released."""
    if mention.category not in _DONE:
        return Blame()
    own = [deed for deed in deeds if mention.first <= deed.first < mention.count.first]
    doer = next((d.doer for d in own if d.doer and _did(d, d.doer, mention, sentence)), None)
    within = [deed for deed in own if deed.kind == "noun"]
    linked = within or _behind(sentence, mention, deeds) or _before(sentence, mention, deeds)
    doer = doer or next((d.doer for d in linked if d.doer), None)
    return Blame(_most_exact(linked) if mention.category in _CAUSED else None, doer)


def _most_exact(linked: list[Deed]) -> str | None:
    """The cause of the first attack, or of one right beside it that says more: "هجوم بسكين", "انفجار لغم"."""
    told = [deed for deed in linked if deed.cause]
    if not told:
        return None
    first = told[0]
    beside = (d for d in told[1:] if d.first < first.last or abs(d.first - first.last) <= _BESIDE)
    more = (d for d in beside if d.cause not in _WIDE)
    return next((d.cause for d in more), first.cause) if first.cause in _WIDE else first.cause


def _did(deed: Deed, doer: Party, mention: Mention, sentence: Sentence) -> bool:
    """Whether the doer of the count's own verb did it: not among its people, nor joined to them, nor a helper."""
    count, verb = mention.count, sentence.text(deed.first).removeprefix("و").removeprefix("ف")
    if mention.category == "displaced" and verb not in _DRIVES_OUT:
        return False  # "أجلت السلطات مئات السكان"
    if doer.last <= count.first:
        return count.prefix != "و"
    return doer.first >= count.last


def _behind(sentence: Sentence, mention: Mention, deeds: list[Deed]) -> list[Deed]:
    """The attacks told behind a count, to the next event: "مقتل ثلاثة … في قصف … شنه …"."""
    told = [deed for deed in deeds if mention.last <= deed.first and deed.kind in ("noun", "agent")]
    if not told or _is_further(sentence, mention, told[0]):
        return []
    end = min(mention.last + _REACH, len(sentence.tokens))
    for at in range(mention.last, end):
        if _turns(sentence, at) and not _is_joined(sentence, mention.last, at, told[0].first):
            end = at
            break
    return [deed for deed in told if deed.first < end]


def _is_further(sentence: Sentence, mention: Mention, deed: Deed) -> bool:
    """ "مقتل جندي في الحي وغارات على …": an attack joined to the count itself is another event."""
    number = deed.first - 1
    counted = number >= mention.last and number in sentence.numbers
    counted = counted and "و" in (sentence.text(number)[:1], sentence.text(number - 1))  # "و3 غارات"
    joined = deed.kind == "noun" and any(
        match.first == deed.first and (counted or match.prefix.startswith("و")) for match in sentence.matches("cause")
    )
    return joined and not any(_leads_cause(sentence, k) for k in range(mention.last, deed.first))


def _leads_cause(sentence: Sentence, index: int) -> bool:
    """ "… إثر عاصفة ورصاص", "… في حملة اغتيالات واعتداءات": what befell them is told before."""
    if sentence.text(index) in _CAUSES:
        return True
    behind = index + 1
    there = behind in sentence.place_names or behind in sentence.placed or sentence.is_a("time_words", behind)
    return sentence.text(index) in _PLACING and not there


def _is_joined(sentence: Sentence, behind: int, at: int, told: int) -> bool:
    """ "قتل 3، وأصيب 7 بانفجار": one attack, told last, unless a place before it parts the two."""
    outcome = sentence.outcomes.get(at)
    joined = outcome is not None and outcome.role == "verb" and outcome.prefix == "و" and outcome.value in _HURT
    return joined and told > at and not _PLACING.intersection(sentence.texts[behind:at])


def _turns(sentence: Sentence, at: int) -> bool:
    """Whether another event begins at a token."""
    text = sentence.text(at)
    if text in _STOPS or text in _OTHERS or text in _MEANWHILE or at in sentence.breaks:
        return True
    if has_other_subject(sentence, at):
        return True
    outcome = sentence.outcomes.get(at)
    return sentence.text(at - 1) in _COMMAS and outcome is not None and outcome.role == "verb"


def _before(sentence: Sentence, mention: Mention, deeds: list[Deed]) -> list[Deed]:
    """The attack told before a count that brought it, the nearest first: "قصفت … البلدة، ما أدى إلى مقتل …"."""
    told = [deed for deed in deeds if deed.first < mention.first and deed.kind in ("noun", "verb")]
    if not told:
        return []
    start = mention.first
    for at in range(mention.first - 1, max(-1, mention.first - _REACH - 1), -1):
        led = sentence.text(at) in _LATER and any(deed.first == at + 1 for deed in told)
        if led or sentence.text(at) in _STOPS or sentence.text(at) in _OTHERS or sentence.text(at) in _SUSPECTED:
            break
        start = at
    near = [deed for deed in told if start <= deed.first]
    if not near:
        return []
    last = near[-1]
    joins = sentence.texts[max(0, last.first - _BROUGHT_BY) : mention.first + 1]
    toll = not _TOLLS.isdisjoint(sentence.texts[max(0, last.first - _OF_A_TOLL) : last.first])  # "حصيلة الزلزال …"
    brought = toll or last.last == mention.first or not _BROUGHT.isdisjoint(joins) or joins[-1][:1] in "وف"
    again = sentence.text(last.first).startswith("ال")  # "وهذا الحادث هو الذي …": it was told before
    if brought and not again and _RELATIVES.intersection(sentence.texts[last.last : mention.first]):
        return [last]  # "منفذ عملية …، التي أودت بحياة …": of the attack right before alone
    return near[::-1] if brought else []
