"""Links counts to outcomes by grammar: which verb, verbal noun, noun or tally each count of people belongs to."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.aboard import Aboard
from waqai.facts.casualties.grammar.before_verb import BeforeVerb
from waqai.facts.casualties.grammar.found_again import are_found
from waqai.facts.casualties.grammar.governed import Governed
from waqai.facts.casualties.grammar.held_before import HeldBefore
from waqai.facts.casualties.grammar.itemised import Itemised
from waqai.facts.casualties.grammar.later_death import LaterDeath
from waqai.facts.casualties.grammar.nobody import Nobody
from waqai.facts.casualties.grammar.nominal import Nominal
from waqai.facts.casualties.grammar.of_all import OfAll
from waqai.facts.casualties.grammar.openers import Openers
from waqai.facts.casualties.grammar.players import is_played
from waqai.facts.casualties.grammar.roll import Roll
from waqai.facts.casualties.grammar.room_for import is_room
from waqai.facts.casualties.grammar.shared import Shared
from waqai.facts.casualties.grammar.state import HELD, HURT, Governor, Mention
from waqai.facts.casualties.grammar.wholes import Wholes
from waqai.facts.casualties.whole_text.lists import item_start
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_ILLNESSES = words("word_classes", "illnesses")
_WITH_IT = frozenset(("به", "بها"))
_CASES, _WOUNDS = words("people_words", "cases_or_wounds"), words("people_words", "wounding")
_SAVED = 9
_OR_REACH = 6  # over where it was and what they lost: "فقد 900 طفل في الإقليم حياتهم أو أصيبوا"
_OR_LOST = 3  # tokens from "or" to "among the lost"
_OR_STOPS = frozenset(("او", "،", ".", ":", "؛"))
_FATES = frozenset((*HURT, "missing"))
_FAMILIES = words("word_classes", "families")
_THEIR_NUMBER = words("word_classes", "their_number")
_PRESENCE, _THERE = words("word_classes", "presence"), words("word_classes", "there")
_RELATIVES = words("word_classes", "relatives")
_ATTRIBUTIONS, _TELLER = words("word_classes", "attributions"), 8  # tokens from "according to" to the teller's name

__all__ = ["Mention", "find_mentions"]


def find_mentions(sentence: Sentence, listed: str | None = None) -> list[Mention]:
    """All casualty mentions of a sentence, in order; `listed`: the outcome of the list that it is a line of."""
    reader = _Reader(sentence)
    start = item_start(sentence) if listed else None
    if listed and start is not None:
        reader.governor = Governor(listed, "list", start, start)
    return reader.read()


class _Reader(
    Openers,
    Nominal,
    Shared,
    HeldBefore,
    Wholes,
    Roll,
    Itemised,
    Governed,
    BeforeVerb,
    Nobody,
    LaterDeath,
    Aboard,
    OfAll,
):
    """Reads a sentence once, from the first token to the last."""

    def read(self) -> list[Mention]:
        index, sentence = 0, self.sentence
        if not self.counts and "negation" not in sentence.particles:
            return []
        places = {*self.counts, *sentence.outcomes, *sentence.things, *sentence.begins("steers")}
        for place in sorted(places):  # nothing else links a count, or steers those that follow
            if place >= index:
                index = self._read_at(place)
        return self._with_wholes()

    def _read_at(self, index: int) -> int:
        """Links the count at a token, or else sees what its word does to those that follow; where to go on."""
        if zero := self._zero(index):
            self.mentions.append(zero)
            self.governor = None
            return zero.last
        count = self.counts.get(index)
        if count:
            mention = self._link(count)
            if mention and mention.category == "injured" and self._is_ill(mention):
                mention = None
            if mention and (are_found(self.sentence, mention) or is_played(self.sentence, mention)):
                mention = None
            if mention:
                if mention.category in HURT and (other := self._or_another(mention)):
                    mention.category, mention.last = "casualties", other
                self.mentions.append(mention)
                self.mentions += self._shared(mention) + self._held_before(mention)
            if mention or not count.plain:
                index = max(count.last, index + 1)
                thing = mention is None and count.head == "thing"
                if thing and not (self._counts_time(count) or self._pass_families(count)):
                    self._drop(index)
                return index
        if (later := self._died_later(index) or self._hurt_later(index)) is not None:
            self.mentions.append(later)
            self.governor = None
            return later.last
        self._see(index)
        return index + 1

    def _or_another(self, mention: Mention) -> int:
        """ "لقي 500 مهاجر حتفهم أو فقدوا": where the verb of another fate of theirs ends; 0 where none is told.

        How many of each is not said. With people of its own it tells of those: "قتل 500 مهاجر أو جرح 12".
        """
        reach = range(mention.last, mention.last + _OR_REACH)
        at = next((k for k in reach if self.sentence.text(k) in _OR_STOPS), None)
        joined = at is not None and self.sentence.text(at) == "او" and not mention.count.plain
        if joined and at is not None and (lost := self._or_lost(mention, at + 1)):
            return lost
        other = self.sentence.outcomes.get(at + 1) if joined and at is not None else None
        if other is None or other.role != "verb" or other.value not in _FATES or other.value == mention.category:
            return 0
        own = other.value != "missing" and not self.sentence.text(other.first).endswith("وا")
        return 0 if own or other.last in self.counts else other.last

    def _or_lost(self, mention: Mention, at: int) -> int:
        """ "لقي 500 مهاجر حتفهم أو باتوا في عداد المفقودين": where the words end that count both as one."""
        lost = next((k for k in range(at, at + _OR_LOST) if self.sentence.is_a("lost", k)), None)
        if lost is None or mention.category != "killed" or any(k in self.counts for k in range(at, lost)):
            return 0
        return lost + 3

    def _is_ill(self, mention: Mention) -> bool:
        """ "إصابة 12 شخصا بفيروس …", "التهاب الكبد … 100 إصابة" tell of an illness; "الإصابات" in a text on one do."""
        told = self.sentence.texts[mention.first : mention.last]
        if mention.count.head == "outcome" and self._tells_of_illness(mention.last):
            return any(text.startswith("اصاب") for text in told)
        if any(text in _WITH_IT for text in told):  # "وأصيب به 900 آخرون"
            return mention.category == "injured" and self._tells_of_illness(mention.first)
        if self.sentence.ill and not _CASES.isdisjoint(told) and _WOUNDS.isdisjoint(self.sentence.texts):
            return True
        return any(self.sentence.is_a("disease", k) for k in range(mention.first, mention.last + 6))

    def _tells_of_illness(self, end: int) -> bool:
        """Whether an illness is named before a token: "56 وفاة بالكوليرا و1230 إصابة"."""
        texts = self.sentence.texts[:end]
        return not _ILLNESSES.isdisjoint(texts) or any(self.sentence.is_a("disease", k) for k in range(end))

    def _link(self, count: Count) -> Mention | None:
        stated = self.governor is not None and self.governor.category == count.category
        if count.head == "of_one" and stated and self.sentence.text(count.first) not in ("هو", "هي"):
            return None
        if all_died := self._all_aboard(count):
            return all_died
        if gang := self._gang(count):
            return gang
        if self._no_victims(count):
            return None
        if count.head == "thing" or self._describes_subject(count) or self._names_the_last(count):
            return None
        if count.head == "title" and self.governor is None:
            return self._among(count) or self._coordinated(count) or self._rolled(count) or self._before_verb(count)
        if count.head == "bare" and self._subject_of_plural(count):
            return self._before_verb(count)
        for rule in (
            self._slain,
            self._missing,
            self._of_many,
            self._of_all,
            self._by_fate,
            self._nominal,
            self._exchanged,
            self._itemised,
            self._by_place,
            self._part,
            self._among_counted,
            self._among,
            self._coordinated,
            self._rolled,
            self._governed,
            self._before_verb,
            self._by_tens,
            self._apart,
        ):
            mention = rule(count)
            if mention:
                return mention
        return None

    def _no_victims(self, count: Count) -> bool:
        if self.sentence.text(count.first - 1) == "اي":
            return count.plain  # "أي شخص", but "أي نحو 40 شخصا"
        if not count.plain and (self._dead_or_detained(count) or is_room(self.sentence, count)):
            return True
        if self.sentence.text(count.first - 1) == "برتبه" and count.plain:
            return True  # "ضابطان برتبة عقيد"
        if self._shares_number(count) or self._only_was_there(count) or self._only_tells(count):
            return True
        if self.sentence.text(count.first - 1) in ("كل", "ليس", "وليس", "وليست"):
            return not (count.definite and not count.plain)  # "65 وليس 66", but "كل ركابها الـ67"
        if count.first - 1 in self.sentence.breaks or self.sentence.text(count.first - 1) in ("ان", "انه"):
            return False
        if count.first - 1 in self.sentence.outcomes or self.sentence.text(count.first - 1) in _THEIR_NUMBER:
            return False  # "تضم رفات 50 شخصا", "من كانوا على متنها وعددهم 67"
        families = self.governor and self.sentence.text(self.governor.last - 1) in _FAMILIES
        if self._is_lost_aboard(count):
            return False
        if self._parts_those_aboard(count):
            return True
        # "تضم المدينة 700 ألف نازح": who dwells there.
        dwells = count.head == "outcome" and count.category in HELD and count.qualifier != "vague"
        dwells = dwells or count.noun in ("killed_sg", "killed_body", "killed_du")  # "مقبرة تضم 28 جثة"
        if not families and not dwells and self._is_behind("carries", count):
            return not self._are_hurt(count)
        if count.prefix[:1] != "و" and self._is_behind("survives", count):
            freed = self.sentence.outcomes.get(count.last)  # "عودة ثلاثة رهائن أفرجت عنهم الحركة"
            if freed and freed.role == "of_many" and freed.value == "released":
                return False
            return self._next_verb(count) is None  # "إنقاذ 5 أشخاص تسمموا"
        return self._is_rescued(count)

    def _only_tells(self, count: Count) -> bool:
        """ "بحسب المتحدث سامي الراوي، أجبر القتال …": who is named behind "according to" and before a comma."""
        if not count.plain or count.value != 1 or self.sentence.text(count.last) != "،":
            return False
        for at in range(count.first - 1, max(-1, count.first - _TELLER), -1):
            if self.sentence.text(at) in _ATTRIBUTIONS:
                return True
            if self.sentence.text(at) == "،" or at in self.sentence.outcomes:
                return False
        return False

    def _only_was_there(self, count: Count) -> bool:
        """ "قتل بحضور 300 شخص", "المدينة التي يحتشد فيها 5000 جندي": who stood by, or does something of his own."""
        if count.head == "outcome":
            return False
        sentence, before = self.sentence, count.first - 1
        if sentence.text(before) in _PRESENCE:
            return self._next_verb(count) is None
        there = sentence.text(before) in _THERE and sentence.text(before - 2) in _RELATIVES
        return there and before - 1 not in sentence.outcomes and not count.definite

    def _is_behind(self, particle: str, count: Count) -> bool:
        """Whether a particle of a class stands right before a count, or a word before it."""
        near = range(max(0, count.first - 2), count.first)
        return particle in self.sentence.particles and any(self.sentence.is_a(particle, k) for k in near)

    def _are_hurt(self, count: Count) -> bool:
        """ "على متنها 14 جنديا قتلوا", "تضم مليون شخص نزحوا": a plural verb right behind those who are carried."""
        verb = self._next_verb(count)
        return (
            verb is not None
            and (verb.value in HURT or verb.value == "displaced")
            and self.sentence.text(verb.last - 1).endswith("وا")
        )

    def _is_rescued(self, count: Count) -> bool:
        """ "أنقذت فرق الطوارئ سبعين شخصا": the count is of people who were saved."""
        if "rescues" not in self.sentence.particles:
            return False
        for at in range(count.first - 1, max(-1, count.first - _SAVED), -1):
            outcome = self.sentence.outcomes.get(at)
            if (outcome and outcome.role in ("verb", "masdar")) or at in self.counts:
                return False
            if self.sentence.text(at) in ("،", ":", "؛"):
                return False
            if self.sentence.is_a("rescues", at):
                return self._next_verb(count) is None
        return False

    def _pass_families(self, count: Count) -> bool:
        """ "نزوح 1200 أسرة أي نحو 6 آلاف شخص": families are not counted, the people behind them are."""
        governor = self.governor
        if not governor or self.sentence.text(count.last) not in _FAMILIES or count.first - governor.last > 1:
            return False
        governor.last = count.last + 1
        return True

    def _counts_time(self, count: Count) -> bool:
        """ "منذ شهرين", "ثلاث ساعات" stand between a verb and its people without parting them."""
        thing = self.sentence.things.get(count.last)
        return thing is not None and thing.id == "time"
