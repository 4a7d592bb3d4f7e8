"""People who stand apart from their outcome word: behind a preposition, a colon or a place, or before it."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.single_others import by_means
from waqai.facts.casualties.grammar.kind_of_people import take_kind
from waqai.facts.casualties.grammar.placed import Placed
from waqai.facts.casualties.grammar.state import HURT, Mention
from waqai.facts.casualties.outcome_keys import least_of, outcome_key
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

_LAYOUTS = words("word_classes", "layouts")
_ATTRIBUTIONS = words("word_classes", "attributions")
_BODIES = words("name_words", "bodies")
_OF_WHOM = words("word_classes", "of_whom")
_FOUND = tuple(words("word_classes", "found"))
_WHO = words("word_classes", "who_relative")
_RECOVERED = tuple(words("word_classes", "recovered"))
_HANDED = tuple(words("word_classes", "handed_over"))
_MANY_BODIES = words("name_words", "many_bodies")
_BODIES_REACH = 6
_TAKEN = 14
_WOUNDS = 4
_MEANS = words("word_classes", "hurt_by")
_CLAUSE = 6
_PLACES = 9
_GANGS, _MADE_UP_OF = words("name_words", "gangs"), words("word_classes", "made_up_of")
_COMPRISING, _DISMANTLED = words("word_classes", "comprising"), words("word_classes", "dismantled")
_GANG_NEAR, _GANG_FAR = 8, 7


class Apart(Placed):
    """Counts linked over a distance that their form allows."""

    def _apart(self, count: Count) -> Mention | None:
        """The first of the rules below that fits."""
        return (
            self._taken(count)
            or self._wounded(count)
            or self._bodies_of(count)
            or self._total_first(count)
            or self._laid_out(count)
            or self._elsewhere(count)
            or self._another(count)
        )

    def _taken(self, count: Count) -> Mention | None:
        """ "أودى صاروخ … باثني عشر مجندا": a verb has its people behind ب, however long its subject."""
        led = count.prefix == "ب" or (count.first in self.sentence.numbers and self._starts(count, "ب"))
        if not led or count.head not in ("person", "of", "outcome"):
            return None
        for at in range(count.first - 1, max(-1, count.first - _TAKEN), -1):
            outcome = self.sentence.outcomes.get(at)
            if outcome and outcome_key(outcome.id, "takes") == "ب" and outcome.role == "verb":
                if (count.low or 0) < least_of(outcome.id):
                    return None
                return self._mention(count, str(outcome.value), "taken", at)
            if at in self.counts or self.sentence.text(at) in (".", "؛", ":"):
                return None
        return None

    def _starts(self, count: Count, letter: str) -> bool:
        """Whether a preposition is written onto a number: "باثني عشر", but not "بين 10 و12"."""
        text = self.sentence.text(count.first)
        return text.startswith(letter) and text != "بين"

    def _wounded(self, count: Count) -> Mention | None:
        """ "إصابات متوسطة لشخصين", "حروق لستة عمال": those who have the wounds stand behind ل."""
        if count.head != "person" or count.definite or not (count.prefix == "ل" or self._starts(count, "ل")):
            return None
        if self.sentence.text(count.first - 1) in _ATTRIBUTIONS:
            return None  # "أصيب خمسة بجروح، وفقا لمسؤول"
        for at in range(count.first - 1, max(-1, count.first - _WOUNDS), -1):
            outcome = self.sentence.outcomes.get(at)
            if outcome:
                wounds = outcome.id in ("injured_pl", "wounds") and outcome.last <= count.first
                return self._mention(count, "injured", "wounds", at) if wounds else None
            if at in self.counts or at in self.sentence.numbers:
                return None
        return None

    def _bodies_of(self, count: Count) -> Mention | None:
        """ "جثث هامدة لستة أسرى", "رفات تعود إلى 12 شخصا": those whose bodies they are."""
        if count.head not in ("person", "outcome") or count.definite:
            return None
        before = self.sentence.text(count.first - 1)
        if not (count.prefix == "ل" or self._starts(count, "ل") or before in ("ل", "الي")):
            return None
        for at in range(count.first - 1, max(-1, count.first - _BODIES_REACH), -1):
            outcome = self.sentence.outcomes.get(at)
            if self.mentions and at < self.mentions[-1].last:
                return None
            if self.sentence.text(at) in _MANY_BODIES or (outcome and outcome.id == "killed_body"):
                return self._mention(count, "killed", "bodies", at)
            if (outcome and outcome.role != "noun") or at in self.counts:
                return None
        return None

    def _total_first(self, count: Count) -> Mention | None:
        """ "ارتفع إلى 90 عدد القتلى", "… عدد الجنود القتلى", "… عدد من قتلوا": the figure before its tally."""
        tally = self.sentence.is_a("tally", count.last)
        if (
            count.head not in ("bare", "unknown")
            or count.plain
            or not tally
            or self.sentence.text(count.first - 1) != "الي"
        ):
            return None
        for at in range(tally.last, tally.last + _CLAUSE):
            outcome = self.sentence.outcomes.get(at)
            relative = outcome and outcome.role == "verb" and self.sentence.text(at - 1) in _WHO
            of_whom = at == tally.last or (tally.last in self.sentence.people and self.sentence.text(at)[:2] == "ال")
            if outcome and (relative or (of_whom and _names_many(outcome))):
                behind = at == tally.last
                take_kind(self.sentence, count, outcome.last if behind else tally.last, at + _CLAUSE if behind else at)
                return self._mention(count, str(outcome.value), "tally", None, outcome.last)
        return None

    def _gang(self, count: Count) -> Mention | None:
        """ "القبض على خلية تابعة لفصيل مؤلفة من 6 عناصر", "فككت الشرطة عصابة تضم سبعة": those it is made up of."""
        sentence, at = self.sentence, count.first - 1
        if count.head not in ("person", "bare") or (count.plain and count.value != 2) or count.prefix:
            return None
        if sentence.text(at) == "من" and sentence.text(at - 1) in _MADE_UP_OF | _GANGS:
            at -= 1
        elif sentence.text(at) not in _COMPRISING:
            return None
        gang = next((k for k in range(at, max(-1, at - _GANG_NEAR), -1) if sentence.text(k) in _GANGS), None)
        for k in range((gang or 0) - 1, max(-1, (gang or 0) - _GANG_FAR), -1):
            if sentence.text(k) in (".", "؛", "،") or k in self.counts:
                return None
            outcome = sentence.outcomes.get(k)
            if outcome and outcome.value == "detained" and outcome.role in ("verb", "masdar"):
                return self._mention(count, "detained", "gang", k)
            if sentence.text(k) in _DISMANTLED:
                return self._mention(count, "detained", "gang", k)
        return None

    def _laid_out(self, count: Count) -> Mention | None:
        """ "توزع الشهداء على النحو التالي: 21 في …": the first figure of a layout."""
        texts = self.sentence.texts
        if count.head != "bare" or count.plain or texts[count.first - 1 : count.first] != [":"]:
            return None
        if texts[count.first - 2] not in _LAYOUTS:
            return None
        nouns = [term for at, term in self.sentence.outcomes.items() if at < count.first and _names_many(term)]
        return self._mention(count, str(nouns[-1].value), "laid_out") if nouns else None

    def _elsewhere(self, count: Count) -> Mention | None:
        """ "قتل 3 في حمص و4 في حماة", "نزح 1150 شخصا ثم 1900": a bare figure parallel to the one before."""
        if count.head not in ("bare", "of") or count.plain or not self.mentions:
            return None
        if count.qualifier == "vague":
            return self._hurt_by_means(count)
        if count.head != "bare":
            return None
        last, texts = self.mentions[-1], self.sentence.texts
        gap = texts[last.count.last : count.first]
        if len(gap) > _PLACES or any(k in self.counts for k in range(last.last, count.first)):
            return None
        if last.count.plain and not (gap[:1] == ["في"] and self._is_known(count)):
            return None
        if gap and gap[-1] == "ثم" and count.last not in self.sentence.things:
            return self._joined_figure(count, last, "elsewhere")
        joined = count.prefix == "و" or gap[-1:] == ["و"]
        places = any(k in self.sentence.place_names for k in range(last.count.last, count.first))
        placed = self._is_placed(count) and (places or self._is_known(count))
        parallel = "في" in gap or last.rule == "laid_out" or (places and gap[0][:1] == "ب")
        ranks = texts[count.last : count.last + 2] == gap[:2] == ["في", "صفوف"]
        if joined and ((placed and parallel) or ranks):
            return self._joined_figure(count, last, "elsewhere")
        # "أصيب خمسة بالرصاص وثلاثون بالاختناق"
        by_means = self.sentence.text(count.last).startswith("بال") and (gap[:1] or [""])[0].startswith("ب")
        return self._joined_figure(count, last, "by_means") if joined and by_means else None

    def _another(self, count: Count) -> Mention | None:
        """ "أصيب شاب بالرصاص في قدمه، وآخر بشظايا": one more, whom something else hurt."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or not (last.count.plain and count.plain) or count.head != "other" or count.prefix != "و":
            return None
        between = range(last.last, count.first)
        if last.category not in HURT or any(k in self.sentence.outcomes for k in between) or len(between) > _PLACES:
            return None
        led = any(by_means(self.sentence, k) for k in between) and by_means(self.sentence, count.last)
        return self._joined_figure(count, last, "by_means") if led else None

    def _hurt_by_means(self, count: Count) -> Mention | None:
        """ "أصيب 7 بالرصاص والعشرات بالاختناق": a vague number of more people hurt, and by what."""
        joined = count.prefix == "و" or self.sentence.text(count.first - 1) == "و"
        means = any(text.startswith("ب") for text in self.sentence.texts[self.mentions[-1].count.last : count.first])
        by = self.sentence.text(count.last)
        if not (joined and means and (by.startswith("بال") or by in _MEANS)) or self.mentions[-1].category != "injured":
            return None
        return self._joined_figure(count, self.mentions[-1], "by_means")

    def _joined_figure(self, count: Count, last: Mention, rule: str) -> Mention:
        mention = self._mention(count, last.category, rule)
        mention.parent = last.parent
        return mention

    def _is_body_of(self, count: Count) -> bool:
        """ "عثر الجيران على جثة رجل": a body that was found, and whose it is."""
        after = self.sentence.text(count.last)
        if self.sentence.text(count.first) in _BODIES and self._is_somebody(count.last):
            return True
        if self.sentence.text(count.first) in _BODIES and count.first == 0 and count.last > 1:
            return True  # a headline: "جثة شاب تطفو فوق مياه النهر"
        described = after in _OF_WHOM or (after.endswith("ه") and not after.startswith("ال"))
        if self.sentence.text(count.first) not in _BODIES or (count.last - count.first < 2 and not described):
            return False
        behind = self.sentence.texts[max(0, count.first - 6) : count.first]
        if any(word.removeprefix("و").startswith(_RECOVERED) for word in behind) and self._is_of_people(count):
            return True
        known = self.sentence.text(count.last - 1).startswith("ال") and count.last not in self.sentence.names
        handed = any(word.removeprefix("و").startswith(_HANDED) for word in behind)
        if handed and self._is_of_people(count) and not known:
            return True  # "سلم الجيش جثمان أسير", but not "جثة القتيل"
        return behind[-1:] == ["علي"] and any(word.removeprefix("و").startswith(_FOUND) for word in behind)

    def _is_of_people(self, count: Count) -> bool:
        """ "انتشل الغواصون من القاع جثة طفلة": whose body it is follows."""
        return count.last - count.first > 1 and not count.definite

    def _is_somebody(self, at: int) -> bool:
        """ "جثمان سامي الراوي", "جثمان الشهيد سامي الراوي": a body and whose it is."""
        titled = at in self.sentence.people or self.sentence.text(at) in ("الشهيد", "الشهيده")
        return at in self.sentence.names or (titled and at + 1 in self.sentence.names)


def _names_many(term: Term) -> bool:
    return term.role == "noun" and term.number == "pl"
