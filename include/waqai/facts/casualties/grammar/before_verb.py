"""People before the verb of their outcome: "45 راكبا قتلوا", "رجلا وابنه لقيا حتفهما"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.nouns import is_noun_like
from waqai.facts.casualties.counting.pairs import BOTH
from waqai.facts.casualties.counting.when_told import behind_when
from waqai.facts.casualties.grammar.far_verb import FarVerb
from waqai.facts.casualties.grammar.participle import Participle
from waqai.facts.casualties.grammar.rates import recurs
from waqai.facts.casualties.grammar.state import HURT, PREPOSITIONS, Mention
from waqai.facts.casualties.outcome_keys import is_near, least_of, needs_of
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

_DURING_THEM = words("place_words", "during_them")
_SOME_OF_THEM = words("place_words", "some_of_them")

_WHEN = words("word_classes", "when_or_how")
_THEIR_NUMBER = words("word_classes", "their_number")
_CLAUSE_OF_TIME = words("word_classes", "clause_of_time")
_BY_MEANS = words("word_classes", "by_means")
_WHOSE = 6
_SHORTEST, _THEIR_END = 4, frozenset(("حتفهم", "مصرعهم", "بينهم", "حتفهن", "حتفهما", "مصرعهما"))
_DEEDS_NAMED = words("word_classes", "deeds_named")
_SCENES = words("word_classes", "before_whom")
_BEFALLING = words("word_classes", "befalling")


class BeforeVerb(FarVerb, Participle):
    """Counts that are the subject of a verb behind them."""

    def _subject_of_plural(self, count: Count) -> bool:
        """ "و7340 أصيبوا": a plural verb right behind a bare number has the number as its subject.

        Not in "القتلى البالغ عددهم 22 نقلوا إلى المستشفى": of these a noun has told.
        """
        if self.governor and self.sentence.text(count.first - 1) in _THEIR_NUMBER:
            return False
        verb = self.sentence.outcomes.get(count.last)
        return bool(
            verb and verb.role == "verb" and not verb.prefix and self.sentence.text(verb.last - 1).endswith("وا")
        )

    def _is_not_of(self, count: Count, verb: Term) -> bool:
        """Whether a verb tells nothing of the people before it: it stands too far, asks for more, or recurs."""
        if count.head not in ("unknown", "bare") and self.sentence.text(verb.first - 1) in _DEEDS_NAMED:
            return True  # "وجهت للرجال الثلاثة تهمة قتل …", "البلد الذي شهد عمليات قتل"
        if self.sentence.text(verb.last) in _DURING_THEM and not self._is_plural(verb):
            return True  # "عدة مداهمات قتل فيها رجل"
        if is_near(verb.id) and verb.value != "killed" and not self._went_missing(verb):
            return True
        if verb.value == "injured" and self.sentence.is_a("figurative", verb.last):
            return True  # "آلاف المشجعين أصيبوا بخيبة أمل"
        if count.value != 1 and self._did_another(verb):
            return True
        if count.value != 1 and self._befell_theirs(verb):
            return True
        nation = self.sentence.people.get(count.last + 1)  # "400 رياضي كيني فقدوا حياتهم"
        told = nation is not None and nation.role == "nation" and not nation.prefix
        far = count.head == "unknown" and verb.first > count.last + 1 + told
        return far or (count.low or 0) < least_of(verb.id) or recurs(self.sentence, verb.last)

    def _did_another(self, verb: Term) -> bool:
        """ "طاقم من خمسة بحارة عندما غرقت": behind "when" a verb that is no plural has a subject of its own."""
        if self.sentence.text(verb.first - 1) not in _CLAUSE_OF_TIME or verb.last - verb.first > 1:
            return False
        return not self._is_plural(verb)

    def _is_plural(self, verb: Term) -> bool:
        return self.sentence.text(verb.first).endswith(("وا", "ا", "ن"))

    def _befell_theirs(self, verb: Term) -> bool:
        """ "مئة جندي قتل رفاقهم": a singular verb with the people's own as its subject."""
        subject = self.sentence.text(verb.last)
        owned = len(subject) > _SHORTEST and subject.endswith(("هم", "هن", "هما")) and subject not in _THEIR_END
        return owned and not self.sentence.text(verb.last - 1).endswith(("وا", "ا", "ن"))

    def _before_verb(self, count: Count) -> Mention | None:
        """The count goes before its verb."""
        if told := self._described(count):
            return told
        if count.head == "named" and not (self._suffers(count) or self._far_verb(count)):
            return None
        known = count.plain and count.definite and count.head != "named"
        if count.head in ("bare", "unknown") and self._ends_quoted_name(count):
            return None
        called = known and count.called  # "الصحفي فلان قتل برصاص مجهولين"
        if (called or (count.head == "title" and count.first == 0)) and (far := self._far_verb(count)):
            return self._mention(count, str(far.value), "far_verb", None, far.last)
        if count.head in ("thing", "title") or (known and self.sentence.text(count.last) not in BOTH):
            return None
        if self._between(count, "") == "casualties":
            return self._mention(count, "casualties", "between")
        verb = self._next_verb(count)
        if self._may_be_year(count) and not (verb and verb.first == count.last):
            return None
        if verb is None and (far := self._far_verb(count)):
            return self._mention(count, str(far.value), "far_verb", None, far.last)
        if count.plain and (shared := self._joined_verb(count)):
            return self._mention(count, str(shared.value), "joined_verb")
        if verb is None or self._is_not_of(count, verb):
            return None
        many = self.sentence.text(verb.last - 1).endswith(("وا", "ون"))
        if many and (part := self._last_part(count)):
            return part
        if count.value == 1 and many:
            return None
        apart = "،" in self.sentence.texts[count.last : verb.first]
        apart = apart and self.sentence.text(count.first - 1) not in _THEIR_NUMBER  # "وعددهم خمسة، قتلوا"
        some = self.sentence.text(verb.last) in _SOME_OF_THEM and not self.sentence.text(verb.last - 1).endswith("وا")
        apart = apart and (count.head == "bare" or self.sentence.text(count.first - 1) in _SCENES)
        if some or apart or self._has_object(count, verb):
            return None  # "12 ألفا قتل معظمهم"
        self._pair(count, verb)
        if count.value == 1 and count.head == "named" and self._is_dual(verb):
            return None
        hurt = self._or_hurt(verb) if verb.value == "killed" else 0
        if both := self._dead_and_hurt(verb):
            count.last = both
            return self._mention(count, "casualties", "between")
        return self._mention(count, "casualties" if hurt else str(verb.value), "before_verb", None, hurt or verb.last)

    def _described(self, count: Count) -> Mention | None:
        """One person whose relative clause, or a participle behind him, says what befell him."""
        if suffered := self._relative(count):
            return self._mention(count, str(suffered.value), "relative", self._body_of(count), suffered.last)
        state = self._participle(count)
        return self._mention(count, state[0], "participle", None, state[1]) if state else None

    def _or_hurt(self, verb: Term) -> int:
        """ "20 طفلا قتلوا أو أصيبوا": where a verb of being hurt ends that has the same people; 0 where none does."""
        also = self.sentence.outcomes.get(verb.last + (self.sentence.text(verb.last) == "او"))
        joined = also is not None and (also.first > verb.last or also.prefix == "و")
        if also is None or not joined or also.role != "verb" or also.value != "injured" or also.last in self.counts:
            return 0
        return also.last if self.sentence.text(also.last - 1).endswith("وا") else 0

    def _dead_and_hurt(self, verb: Term) -> int:
        """ "سقطوا ما بين قتيل وجريح": where what befell some and others, right behind the verb of all, ends; else 0."""
        last, fates = self._fates_between(verb.last)
        return last if {"killed", "injured"} <= fates else 0

    def _last_part(self, count: Count) -> Mention | None:
        """ "12 شخصا بينهم طفلان وامرأة قتلوا": the verb of many is that of the whole, and no part's."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.parent is None or (count.value or 0) > (last.parent.count.value or 0):
            return None
        if not self._follows_and(count) or count.first - last.last > 1:
            return None
        mention = self._mention(count, last.category, "coordinated")
        mention.parent = last.parent
        return mention

    def _joined_verb(self, count: Count) -> Term | None:
        """ "إن أما وثلاثة من أطفالها قتلوا": the plural verb of people whom "و" joins."""
        last = count
        while (other := self._joined_to(last)) and other.head in ("person", "of"):
            last = other
        verb = self._next_verb(last) if last is not count and count.head == "person" else None
        return verb if verb and self.sentence.text(verb.last - 1).endswith("وا") and verb.value in HURT else None

    def _joined_to(self, count: Count) -> Count | None:
        """The count that "and" joins to another, words that say of whom these are between: "9 من الحرس و4 مدنيين"."""
        whose = self.sentence.text(count.last) == "من"
        for at in range(count.last, count.last + (_WHOSE if whose else 2)):
            if at in self.sentence.outcomes or self.sentence.text(at) in ("،", "."):
                return None
            if other := self.counts.get(at):
                joined = self._follows_and(other) and not self._did_something(count.last, other)
                return other if joined else None
        return None

    def _went_missing(self, verb: Term) -> bool:
        """ "ثمانية متسلقين فقدوا في …": of many before it the verb tells when or where, and no object follows."""
        led = self.sentence.text(verb.last)
        if verb.value != "missing" or not self.sentence.text(verb.last - 1).endswith("وا"):
            return False
        ends = not led or led in "،.؛" or led in PREPOSITIONS or led in _WHEN
        return ends or behind_when(self.sentence, verb.last) > verb.last

    def _ends_quoted_name(self, count: Count) -> bool:
        """'في منطقة "كيلو 5" قتل …': the number is the last word of what is quoted; not 'إن 12 "مقاتلا" قتلوا'."""
        texts = self.sentence.texts
        return self.sentence.text(count.last) == '"' and texts[: count.last].count('"') % 2 == 1

    def _pair(self, count: Count, verb: Term) -> None:
        """ "رجلا وابنه لقيا حتفهما": a dual verb behind two coordinated singulars has both for its subject."""
        other = self.counts.get(count.last)
        dual = self._is_dual(verb) or verb.last - verb.first > 1
        if (
            count.value == 1
            and count.plain
            and other
            and other.plain
            and other.value == 1
            and other.prefix == "و"
            and dual
        ):
            count.value = count.low = count.high = 2
            count.last, count.plain = other.last, False

    def _is_dual(self, verb: Term) -> bool:
        return self.sentence.text(verb.first).endswith(("يا", "لا", "با", "دا", "فيا", "تا"))

    def _has_object(self, count: Count, verb: Term) -> bool:
        """ "جندي قتل فلاحا", "عداءة تخطف ذهبية": who has an object right behind the verb did it."""
        behind = self.counts.get(verb.last)
        if behind is not None and behind.head == "person" and not behind.prefix:
            return True
        if count.plain and self.sentence.text(verb.last) in _BY_MEANS:  # "إرهابيا قتل بالسلاح حارسا"
            behind = self.counts.get(verb.last + 1)
            if behind is not None and behind.head == "person" and behind.plain and not behind.prefix:
                return True
        thing = self.sentence.things.get(verb.last) if verb.value == "detained" else None
        if thing is not None and thing.id != "time":
            return True  # "قائد الشرطة ضبط أسلحة"
        text = self.sentence.text(verb.first)
        past = text.endswith(("يا", "تا", "وا"))  # "توفيا"
        now = (
            text[:1] in ("ي", "ت") and not past and text not in _BEFALLING and not self.sentence.is_passive(verb.first)
        )
        named = is_noun_like(self.sentence, verb.last) and self.sentence.text(verb.last) not in needs_of(verb.id)
        named = named and not self.sentence.is_a("time_words", verb.last)
        return count.plain and now and verb.last - verb.first == 1 and named

    def _suffers(self, count: Count) -> bool:
        """A person named before a verb is its sufferer unless other people follow the verb as its object."""
        verb = self._next_verb(count)
        if verb is None or self.sentence.text(verb.last - 1).endswith(("وا", "ون")):
            return False
        behind = [other.first for other in self.counts.values() if verb.last <= other.first <= verb.last + 3]
        # "سامي الراوي قتل وأصيبت زوجته": those behind a second verb are its own
        return all(any(self._opens(k) for k in range(verb.last, at)) for at in behind)
