"""A relative clause behind one person and a description: "فلان، رئيس البلدية، الذي أصيب"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.state import PREPOSITIONS, State
from waqai.facts.casualties.outcome_keys import least_of, outcome_key
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

_WHEN = words("word_classes", "when_or_how")
_BEFALLING = words("word_classes", "befalling")
_TIME = words("word_classes", "circumstances")
_BY_OTHERS = words("word_classes", "by_others")
_CIRCUMSTANCES = PREPOSITIONS | _WHEN | _TIME | _BY_OTHERS
_HAD = words("word_classes", "had")
_REACH = 12
_OBJECT = 3


class Relative(State):
    """Verbs of relative clauses whose subject is one person before them."""

    def _relative(self, count: Count) -> Term | None:
        """The verb that says what befell the person of a count, right behind it or behind its description."""
        if not (count.plain and count.value == 1) or count.head not in ("title", "named", "person"):
            return None
        at = self._pronoun(count)
        if at is None:
            return None
        verb_at = at + 1
        while self.sentence.text(verb_at) in _HAD:
            verb_at += 1
        verb = self.sentence.outcomes.get(verb_at)
        if not verb or verb.role != "verb" or verb.prefix or least_of(verb.id) > 1:
            return None
        if verb.value == "missing" and self.sentence.text(verb.first) not in _BEFALLING:
            return None  # "الذي فقد …" may be one who lost something
        if outcome_key(verb.id, "takes"):
            return None  # "الجماعة التي تؤدي أعمالها إلى …"
        if at > count.last and self.sentence.text(at - 1) != "،" and not self._says_of_people(verb):
            return None
        return verb if self._has_no_object(verb) else None

    def _body_of(self, count: Count) -> int | None:
        """ "جثمان الطبيب فلان الذي استشهد": where the body of a person told of begins, which is no second one's."""
        body = self.mentions[-1] if self.mentions else None
        if body is None or body.rule != "noun_killed" or body.last != count.first or count.prefix[:1] == "و":
            return None
        return self.mentions.pop().first

    def _pronoun(self, count: Count) -> int | None:
        """Where "who" stands: right behind a title, or behind a name's or an office's description."""
        for at in range(count.last, min(count.last + _REACH, len(self.sentence.tokens))):
            text = self.sentence.text(at)
            if text in ("الذي", "التي"):
                near = at == count.last and count.head != "person"
                return at if near or self._agrees_with(text, count) else None
            if self._ends_apposition(at):
                return None
        return None

    def _agrees_with(self, pronoun: str, count: Count) -> bool:
        """Whether "who" may be said of a person; names and offices ("عمدة") do not always tell by their ending."""
        ends = self.sentence.text(count.first).endswith("ه")
        if ends and "woman" not in count.tags and (count.head == "named" or count.noun == "official"):
            return True
        return (pronoun == "التي") == (ends or "woman" in count.tags)

    def _ends_apposition(self, at: int) -> bool:
        other = self.counts.get(at)
        somebody = other is not None and other.head not in ("thing", "unknown")
        text = self.sentence.text(at)
        joined = text[:1] == "و" and (at in self.sentence.people or at in self.sentence.joined_names)
        stops = text in (".", "؛", ":", "ان", "انه") or at in self.sentence.breaks
        return somebody or stops or joined or at in self.sentence.outcomes

    def _says_of_people(self, verb: Term) -> bool:
        """Whether a verb befalls people only, so that it is said of the person and not of a place or body between."""
        text = self.sentence.text(verb.first)
        return text in _BEFALLING or self.sentence.is_passive(verb.first) or self.sentence.text(verb.first - 1) in _HAD

    def _has_no_object(self, verb: Term) -> bool:
        at = verb.last
        led = self.sentence.text(at)
        circumstance = led in _CIRCUMSTANCES
        if not (circumstance or led[:1] in "بل" or self.sentence.is_a("time_words", at)):
            return False
        behind = range(at + 1 if circumstance else at, at + _OBJECT)
        return not any(self._is_somebody_else(k) for k in behind)

    def _is_somebody_else(self, at: int) -> bool:
        """People whom the verb may have for its object or subject: "الذي قتل في عهده ثلاثة"."""
        other = self.counts.get(at)
        counted = other is not None and other.head in ("person", "outcome", "of", "named", "title")
        return (
            counted
            and self.sentence.text(at - 1) not in PREPOSITIONS
            and not (other and other.prefix[:1] in "بل" and other.prefix)
        )
