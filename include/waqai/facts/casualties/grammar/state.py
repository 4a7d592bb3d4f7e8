"""What the constructions of the grammar share: mentions, governors and the state of the pass over a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.counts import find_counts
from waqai.facts.casualties.grammar.age import behind_age
from waqai.facts.casualties.outcome_keys import is_transitive
from waqai.facts.casualties.vocabulary import fates
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import Match, words

HELD = ("detained", "captive", "displaced", "missing")
FIGHTERS = frozenset(("soldier", "police", "militant"))
HURT = frozenset(("killed", "injured", "casualties"))
_FATES = frozenset(("killed", "injured", "missing", "captive"))  # an army's casualties are all of these
_PRISON = words("word_classes", "prison")
_BOATS = words("word_classes", "boats")
_PIRATES = words("word_classes", "pirates")
_ATTEMPTS = words("word_classes", "attempts")
_STOPS = words("word_classes", "hypothetical_stop")
_ONE_BY_ONE = words("word_classes", "one_by_one")
_TRIED = 4
_IN_WHICH = words("word_classes", "in_which")
# Words between people and their verb: from the count itself, and from the last part of it that is told of.
_VERB_REACH, _BEHIND_PART = 9, 4
_FAMILY = words("word_classes", "family")
_FAMILY_REACH = 6
_ADJACENT, _APART = 4, 12
_STILL, _REMAIN = words("word_classes", "still"), words("word_classes", "remain")
_TO_FATE, _BECOMES = 6, 14
_BECAME = words("word_classes", "became")
_ALSO = words("word_classes", "also")
_CIRCUMSTANCES = words("word_classes", "circumstances")
_WOUNDS, _WOUNDED = words("word_classes", "signs_of_wounds"), 9
_SAVED = 18  # tokens between a rescue and the hospital
_THAT = frozenset(("ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "بانهم"))
_NOT_SO_MANY = ("ليس", "وليس")
PREPOSITIONS = words("word_classes", "prepositions")


@dataclass(slots=True)
class Mention:
    """A count with its outcome: `first`, `last` span the clause that states it; `parent` is the count it is part of.

    `apart`: the token where its parts begin that are told by their places.
    """

    count: Count
    category: str
    rule: str
    first: int
    last: int
    trigger: int
    parent: "Mention | None" = None
    apart: int | None = None


@dataclass(slots=True)
class Governor:
    """The outcome word that still awaits its people."""

    category: str
    kind: str
    first: int
    last: int
    noun: bool = False


class State:
    """One pass over a sentence: its counts, the open governor, the last tally and the mentions so far."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.counts = {count.first: count for count in find_counts(sentence)}
        self.governor: Governor | None = None
        self.tally: Governor | None = None
        self.mentions: list[Mention] = []

    def _mention(self, count: Count, category: str, rule: str, first: int | None = None, last: int = 0) -> Mention:
        start = count.first if first is None else min(first, count.first)
        return Mention(count, category, rule, start, max(count.last, last), start)

    def _parent(self) -> Mention:
        last = self.mentions[-1]
        return last.parent or last

    def _in_prison(self, category: str) -> str:
        """ "10 آلاف أسير في السجون": those whom a state holds in its prisons are detained, not captive."""
        if category != "captive":
            return category
        return "detained" if self.sentence.jailed or _PRISON & set(self.sentence.texts) else category

    def _opens(self, index: int) -> bool:
        """Whether a verb or masdar of an outcome stands at a token."""
        outcome = self.sentence.outcomes.get(index)
        return bool(outcome and outcome.role in ("verb", "masdar"))

    def _among_lead(self, count: Count) -> int | None:
        """Where a "بينهم" that leads this count begins."""
        for back in range(1, 4) if "among" in self.sentence.particles else ():
            at = count.first - back
            if at >= 0 and self.sentence.is_a("among", at):
                lead = at
                while lead > 0 and self.sentence.is_a("among", lead - 1):
                    lead -= 1
                return lead
        if self.sentence.text(count.first - 1) in _ONE_BY_ONE and self._follows_whole(count.first - 2):
            return count.first - 1
        return self._among_family(count)

    def _follows_whole(self, at: int) -> bool:
        """ "ثلاثة، هم رجلان وطفل", "سبعة قتلى هم أربعة رجال …": a comma, or the people whom the pronoun takes up."""
        return self.sentence.text(at) == "،" or (bool(self.mentions) and self.mentions[-1].count.last == at + 1)

    def _among_family(self, count: Count) -> int | None:
        """ "بينهم عائلة كاملة من خمسة أفراد": the family stands between the lead and its members."""
        if count.plain or self.sentence.text(count.first - 1) != "من":
            return None
        for at in range(count.first - 2, max(0, count.first - _FAMILY_REACH), -1):
            if self.sentence.text(at) in _FAMILY and self.sentence.is_a("among", at - 1):
                return at - 1
        return None

    def _fate_behind(self, count: Count) -> Match | None:
        """The phrase behind some people that says what befell them."""
        tokens = self.sentence.tokens
        near: Sequence[int] = (count.last, count.last + 1, self._behind_still(count))
        if not _BECAME.isdisjoint(self.sentence.texts[max(0, count.first - 2) : count.first]):
            near = range(count.last, count.last + _BECOMES)  # "أصبح 900 شخص، أي خمس السكان، بلا مأوى"
        return next((f for k in near if k < len(tokens) and (f := fates().at(tokens, k))), None)

    def _behind_still(self, count: Count) -> int:
        """Where a clause goes on behind "they are still": "17 من موظفي البعثة ما زالوا رهن الاحتجاز"."""
        for at in range(count.last, count.last + _TO_FATE):
            if self.sentence.text(at) in _STILL or self.sentence.text(at) in _REMAIN:
                return at + 1
            if not (self.sentence.text(at).startswith("ال") or self.sentence.text(at) in ("لا", "ما")):
                return count.last
        return count.last

    def _next_verb(self, count: Count) -> Term | None:
        """The outcome verb of a relative or nominal clause whose subject the count is: "45 راكبا … قتلوا"."""
        sentence = self.sentence
        plural = count.value != 1
        start = self._behind_age(count)
        end = start + _VERB_REACH
        for at in range(start, len(sentence.tokens)):
            if at >= end:
                return None
            outcome = sentence.outcomes.get(at)
            if outcome:
                if sentence.text(at - 1) in PREPOSITIONS and not outcome.prefix:
                    return None  # "بعد غرق": a masdar
                joined = outcome.prefix.startswith(("و", "ف")) or sentence.text(at - 1) == "و"
                if outcome.role != "verb" or joined or is_transitive(outcome.id) or self._were_saved(outcome):
                    return None
                ending = sentence.text(outcome.first)
                near = at - (sentence.text(at - 1) == "قد")  # "رجل وزوجته قد قتلا"
                adjacent = near == start or (near == start + 1 and (count.plain or sentence.text(start) != "،"))
                return outcome if ((plural and ending.endswith(("وا", "ون", "ا", "ن"))) or adjacent) else None
            if sentence.text(at) in _THAT:
                return None
            other = self.counts.get(at)
            if other and other is not count:
                if self._parts_from(other) or self._did_something(start, other):
                    return None
                end = max(end, other.last + _BEHIND_PART)
            if sentence.text(at) in (".", "؛", ":") or at in sentence.breaks:
                return None
        return None

    def _were_saved(self, verb: Term) -> bool:
        """ "إنقاذ 61 شخصا نقلوا إلى المستشفى": who is saved is brought there hurt or not, unless wounds are told."""
        if verb.id != "hospitalised" or not _WOUNDS.isdisjoint(self.sentence.texts[verb.last : verb.last + _WOUNDED]):
            return False
        before = range(max(0, verb.first - _SAVED), verb.first)
        return any(self.sentence.is_a("rescues", k) for k in before)

    def _behind_age(self, count: Count) -> int:
        """Where a clause goes on behind the age of one person: "سامي الراوي (58 عاما) توفي"."""
        return behind_age(self.sentence, count.last) if count.value == 1 else count.last

    def _tells_where(self, governor: Governor) -> bool:
        """ "قتل في الهجوم السفير": the circumstances stand before the subject."""
        many = self.sentence.text(governor.first).endswith(("وا", "ون"))
        behind = self.sentence.text(self._behind_also(governor))
        return governor.category in HURT and not many and behind in _CIRCUMSTANCES

    def _behind_also(self, governor: Governor) -> int:
        """Where a clause goes on behind "وقتل أيضا"."""
        return governor.last + (self.sentence.text(governor.last) in _ALSO)

    def _parts_from(self, other: Count) -> bool:
        """Whether a further count parts people from a verb behind it; parts, coordinated and denied ones do not."""
        if self.sentence.text(other.first - 1) in _NOT_SO_MANY:
            return False  # "65 شخصا وليس 66 قتلوا"
        if other.head == "thing" and self.sentence.text(other.last).startswith("جنسي"):
            return False  # "عمال من ثماني جنسيات قتلوا"
        return not other.plain and self._among_lead(other) is None and not self._follows_and(other)

    def _did_something(self, start: int, other: Count) -> bool:
        """ "ثمانية حراس وصلوا وثلاثة زوار جرحوا": their own verb parts those at `start` from others behind "and"."""
        told = any(text.endswith("وا") for text in self.sentence.texts[start : other.first])
        return told and self._follows_and(other)

    def _may_be_year(self, count: Count) -> bool:
        """ "قتل في درعا 2013", "القتلى في سوريا 2017": a bare number that may as well be the year."""
        written = self.sentence.text(count.last - 1)
        bare = count.head == "bare" and count.qualifier == "exact" and len(written) == 4 and written.isdecimal()
        return bare and 1900 <= int(written) <= 2100

    def _follows_and(self, count: Count) -> bool:
        return count.prefix.startswith("و") or self.sentence.text(count.first - 1) == "و"

    def _is_lost_aboard(self, count: Count) -> bool:
        """ "فقدان مركب على متنه سبعون مهاجرا": those whom a lost vessel carries are missing with it."""
        governor = self.governor
        pirates = governor is not None and not _PIRATES.isdisjoint(self.sentence.texts[governor.last : count.first])
        if governor and (governor.category == "captive" or pirates) and not count.plain:
            taken = range(governor.last, count.first)  # "خطف حافلة تقل ثلاثين راكبا", "احتجز قراصنة سفينة على متنها …"
            return any(k in self.sentence.things and self.sentence.things[k].id == "vehicles" for k in taken)
        if governor is None or governor.category != "missing" or count.plain:
            return False
        lost = self.sentence.outcomes.get(governor.first)
        if lost is None or lost.id in ("lost_contact", "lost_touch"):
            return False
        return not _BOATS.isdisjoint(self.sentence.texts[governor.first : count.first])

    def _is_attempt(self, governor: Governor) -> bool:
        """ "محاولة اغتيال وزير", "حاولت الدورية اعتقال شاب": it was tried, and befell nobody."""
        outcome = self.sentence.outcomes.get(governor.first)
        if outcome and outcome.role == "verb" and outcome.prefix[:1] in ("و", "ف"):
            return False  # "نجا من محاولة اغتيال وأصيب مرافقه"
        if outcome and outcome.role == "verb" and self.sentence.text(outcome.last) in _IN_WHICH:
            return False  # "محاولة اغتيال قتل فيها مرافقان"
        for at in range(governor.first - 1, max(-1, governor.first - _TRIED), -1):
            if self.sentence.text(at) == "،" or self.sentence.text(at) in _STOPS:
                return False  # "محاولة اغتيال أسفرت عن مقتل مرافقين"
            if self.sentence.text(at) in _ATTEMPTS:
                return True
        return False

    def _between(self, count: Count, category: str) -> str:
        """ "20 شخصا بين قتيل وجريح", "بين غريق ومفقود": one count, of which nobody says how many suffered which."""
        last, fates = self._fates_of_each(count)
        if (len(fates) > 1 and fates <= _FATES) or "casualties" in fates:
            count.last = last
            return "casualties"
        return category

    def _dead_or_detained(self, count: Count) -> bool:
        """ "60 بين شهيد ومعتقل": no category holds both."""
        _, fates = self._fates_of_each(count)
        return "detained" in fates and not fates.isdisjoint(HURT)

    def _fates_of_each(self, count: Count) -> tuple[int, set[str]]:
        """Where "between dead and wounded (and missing)" behind people ends, and what befell them; else nothing."""
        sentence = self.sentence
        if "between" not in sentence.particles:
            return count.last, set()
        for at in range(count.last, min(count.last + _APART, len(sentence.tokens))):
            if self._parts_from_pair(at, count.last + _ADJACENT):
                break
            last, fates = self._fates_between(at)
            if fates:
                return last, fates
        return count.last, set()

    def _fates_between(self, at: int) -> tuple[int, set[str]]:
        """Where "between dead and wounded" at a place ends, and what befell them; else nothing."""
        lead, fates = self.sentence.is_a("between", at), set[str]()
        last = lead.last if lead else at
        while lead and (fate := self.sentence.outcomes.get(last)) and (not fates or fate.prefix.startswith("و")):
            fates.add(str(fate.value))
            last = fate.last
        return last, fates

    def _parts_from_pair(self, at: int, near: int) -> bool:
        """Whether a word parts people from a far "between dead and wounded": a verb, further people, a new clause."""
        further = self.counts.get(at)
        if further and further.plain and self.sentence.text(at).startswith("ال") and at < near:
            return False  # "العشرات من أنصار الرئيس المعزول بين قتيل وجريح"
        if further or self.sentence.text(at) in (".", "؛", ":") or at in self.sentence.breaks:
            return True
        return at >= near and at in self.sentence.outcomes

    def numbers_behind(self, count: Count) -> set[int]:
        """First tokens of the numbers after a count."""
        return {k for k in self.sentence.numbers if k >= count.last}

    def _is_old_figure(self, count: Count) -> bool:
        """In "من 20 إلى 27" the first number is the figure before the update."""
        from_word = self.sentence.text(count.first - 1) == "من" or self.sentence.text(count.first)[:2] == "من"
        follower = next((c for c in self.counts.values() if c.first > count.first and not c.plain), None)
        return bool(from_word and follower and self.sentence.text(follower.first - 1) == "الي")
