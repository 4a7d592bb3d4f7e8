"""Deaths told by a verb alone: "أصيب عامل ثم توفي في المستشفى", "قتل زوجته ثم انتحر"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.state import PREPOSITIONS, Mention, State
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

_DYING = words("word_classes", "dying")
_SUICIDE = words("word_classes", "suicide")
_THEN = words("word_classes", "then")
_CIRCUMSTANCES = words("word_classes", "circumstances")
_LATER = words("word_classes", "later")
_NO_SUBJECTS = PREPOSITIONS | _CIRCUMSTANCES | _LATER
_BORN = words("word_classes", "born")
_EITHER_VOICE = words("word_classes", "either_voice")
_COMPANIONS = words("word_classes", "companions")
_THEN_HURT = words("word_classes", "then_hurt")
# "قبل أن يفارق", "إلى أن توفي", "ما لبث أن مات"
_BEFORE_THAT = words("word_classes", "before_that_he_died")
_REACH = 30
_BEHIND = 7


class LaterDeath(State):
    """Verbs of dying that have their subject in the person told of before."""

    def _died_later(self, index: int) -> Mention | None:
        verb = self.sentence.outcomes.get(index)
        if verb is None or verb.role != "verb" or verb.value != "killed" or self._is_told(verb):
            return None
        word = self.sentence.text(index).removeprefix(verb.prefix)
        suicide = word in _SUICIDE
        if not self._follows(verb):
            return None
        company = word in _EITHER_VOICE and self.sentence.text(verb.last) in _COMPANIONS  # "فقتل مع مرافقيه"
        if not company and (not (suicide or word in _DYING) or self._has_subject(verb)):
            return None
        who = self._last_person(index, suicide)
        if who is None or (not suicide and self._is_dead(who)) or (not suicide and not self._agrees(word, who)):
            return None
        count = Count(index, verb.last, 1, 1, 1, "exact", "of_one", "killed", [*who.tags], who.nation, True, True)
        return Mention(count, "killed", "suicide" if suicide else "of_one", index, verb.last, index)

    def _hurt_later(self, index: int) -> Mention | None:
        """ "دهست سيارة طفلة فأصيبت بكسور": the wounds of one told of before, as what came of it."""
        verb = self.sentence.outcomes.get(index)
        if verb is None or self.sentence.text(index) not in _THEN_HURT or self.sentence.text(verb.last)[:1] != "ب":
            return None
        who = self._last_person(index, False)
        if who is None or verb.last in self.counts or any(m.count.last > who.first for m in self.mentions):
            return None
        if not self._agrees(self.sentence.text(index).removeprefix("ف"), who) or who.prefix[:1] in ("ب", "ل"):
            return None
        count = Count(index, verb.last, 1, 1, 1, "exact", "of_one", "injured", [*who.tags], who.nation, True, True)
        return Mention(count, "injured", "of_one", index, verb.last, index)

    def _is_told(self, verb: Term) -> bool:
        return any(mention.first <= verb.first < mention.last for mention in self.mentions[-1:])

    def _follows(self, verb: Term) -> bool:
        """Whether the verb goes on with what befell somebody: "فتوفي", "ثم مات", "قبل أن يفارق", "لكنه توفي"."""
        before, earlier = self.sentence.text(verb.first - 1), self.sentence.text(verb.first - 2)
        if verb.prefix.endswith("ل") or self._is_life(verb):
            return False
        if self.mentions and self.mentions[-1].rule == "relative" and self.mentions[-1].last <= verb.first:
            return True  # "المرأة التي أصيبت في الحادث فارقت الحياة"
        return verb.prefix[:1] in ("و", "ف") or before in _THEN or (before == "ان" and earlier in _BEFORE_THAT)

    def _is_life(self, verb: Term) -> bool:
        """ "ولد عام 1932 وتوفي في القاهرة سنة 1970": somebody's life, told in passing."""
        texts = self.sentence.texts
        years = any(text.isdecimal() and len(text) == 4 for text in texts[verb.last : verb.last + _BEHIND])
        return years or not _BORN.isdisjoint(texts[: verb.first])

    def _has_subject(self, verb: Term) -> bool:
        """Whether people or an unknown noun behind the verb may be its subject."""
        after = self.sentence.text(verb.last)
        if after[:1].isalpha() and after not in _NO_SUBJECTS and after[:1] not in "بو":
            return True
        for at in range(verb.last, verb.last + _BEHIND):
            if self.sentence.text(at) in ("،", ".", "") or self._opens(at):
                return False
            if at in self.counts and self.counts[at].head != "thing":
                return True
        return False

    def _last_person(self, index: int, suicide: bool) -> Count | None:
        """The last one person whom the sentence told of; a killer may have killed many since."""
        for at in range(index - 1, max(-1, index - _REACH), -1):
            count = self.counts.get(at)
            told = count and count.head in ("person", "named", "title", "outcome", "other") and count.last <= index
            if count and told and (count.value == 1 or not suicide):
                return count if count.value == 1 else None
        return None

    def _is_dead(self, who: Count) -> bool:
        return any(mention.category == "killed" for mention in self.mentions if mention.count.last > who.first)

    def _agrees(self, verb: str, who: Count) -> bool:
        """Whether verb and person agree in gender, as far as the noun's ending tells."""
        feminine = verb.startswith("ت") if verb[:1] in "يت" and verb not in ("توفي",) else verb.endswith("ت")
        feminine = feminine and verb != "مات"
        feminine = feminine or verb == "توفيت"
        told = "woman" in who.tags or who.word.endswith("ه")
        return feminine == told or who.head in ("named", "outcome")
