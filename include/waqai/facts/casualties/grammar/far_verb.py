"""One person told of first and the verb far behind: "إن جنديا من الفرقة الثانية توفي متأثرا بجروحه"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.age import behind_age
from waqai.facts.casualties.grammar.state import HURT, PREPOSITIONS, State
from waqai.facts.casualties.outcome_keys import is_transitive, least_of
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

_THAT = words("word_classes", "that_particles")
_RELATIVES = words("word_classes", "relatives")
_BEFALLING = words("word_classes", "befalling")
_BY_OTHERS = words("word_classes", "by_others")
_CIRCUMSTANCES = words("word_classes", "circumstances")
_HEADS = frozenset((":", ".", "/", "-", "|"))
_NOBODY_ELSE = frozenset(("named", "the_other", "thing", "unknown", "title"))
_IN_APPOSITION = words("name_words", "in_apposition")
_REACH = 14
_BEHIND = 3


def _is_of_many(verb: Term) -> bool:
    """Whether a verb says this of those who do it, or only of many: one who fell (سقط) need not have died."""
    return is_transitive(verb.id) or least_of(verb.id) > 1


class FarVerb(State):
    """The verb of a clause whose subject is one person with a description behind."""

    def _far_verb(self, count: Count) -> Term | None:
        """The verb that says what befell the person whom "that" or the head of a sentence puts first."""
        heads = count.head == "title" and count.first == 0  # "المهاجم، وهو شاب، قتل برصاص الشرطة"
        if count.value != 1 or not (count.head in ("person", "named") or heads) or not self._stands_first(count):
            return None
        at = behind_age(self.sentence, count.last)
        end = min(at + _REACH, len(self.sentence.tokens))
        while at < end:
            if outcome := self.sentence.outcomes.get(at):
                return outcome if self._befell_one(outcome) else None
            if self._ends_description(at):
                return None
            at = max(at + 1, behind_age(self.sentence, at) if self.sentence.text(at) in ("،", "(") else 0)
        return None

    def _describes_subject(self, count: Count) -> bool:
        """Whether a count is the name or rank of one whose verb stands behind it."""
        last = self.mentions[-1] if self.mentions else None
        within = last is not None and last.rule == "far_verb" and count.first < last.last
        return within and not self._is_companion(count)

    def _stands_first(self, count: Count) -> bool:
        before = self.sentence.text(count.first - 1)
        return not before or before in _THAT or before in _HEADS

    def _ends_description(self, at: int) -> bool:
        text, other = self.sentence.text(at), self.counts.get(at)
        somebody = (
            other is not None and other.head not in _NOBODY_ELSE and self.sentence.text(at - 1) not in _IN_APPOSITION
        )
        somebody = somebody and not (other is not None and self._is_companion(other))
        stops = text in (".", "؛", ":") or text in _RELATIVES or text in _THAT or at in self.sentence.breaks
        return somebody or bool(stops) or self.sentence.is_a("among", at) is not None

    def _is_companion(self, other: Count) -> bool:
        """ "قياديا في الحزب ومرافقه قتلا": one of his, of whom the verb says the same."""
        return other.prefix == "و" and other.value == 1 and self.sentence.text(other.last - 1).endswith(("ه", "ها"))

    def _befell_one(self, verb: Term) -> bool:
        """Whether a verb says that something befell one person, and takes no object."""
        text, sentence = self.sentence.text(verb.first), self.sentence
        figurative = any(sentence.is_a("figurative", k) for k in range(verb.last, verb.last + 2))
        if figurative or verb.role != "verb" or verb.prefix or verb.value not in HURT or _is_of_many(verb):
            return False
        if sentence.text(verb.last - 1).endswith(("وا", "ون")) or sentence.text(verb.first - 1) in PREPOSITIONS:
            return False
        behind = range(verb.last, verb.last + _BEHIND)
        if any(k in self.counts and self.counts[k].head in ("person", "title", "named") for k in behind):
            return False
        if text in _BEFALLING or sentence.is_passive(verb.first) or verb.last - verb.first > 1:
            return True
        after = sentence.text(verb.last)
        led = after in _CIRCUMSTANCES or after in PREPOSITIONS or after in _BY_OTHERS or not after[:1].isalpha()
        return (led or after[:1] in "بو") and text[:1] not in "يت"
