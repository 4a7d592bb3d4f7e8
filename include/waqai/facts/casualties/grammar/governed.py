"""People behind the verb or masdar of their outcome: "قتل ثلاثة", "مقتل شاب"."""

from waqai.arabic.normalise import fold
from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.when_told import before_when
from waqai.facts.casualties.grammar.cut_off import CutOff
from waqai.facts.casualties.grammar.state import FIGHTERS, PREPOSITIONS, Governor, Mention
from waqai.facts.casualties.grammar.tallied import Tallied
from waqai.facts.casualties.grammar.titled import Titled
from waqai.facts.casualties.grammar.unreal import Unreal
from waqai.facts.casualties.outcome_keys import is_near, leads_of, least_of, most_of, outcome_key
from waqai.facts.casualties.vocabulary import is_force
from waqai.facts.casualties.words import Term
from waqai.lexicons import load, words

# Numbers that begin with the letter of a preposition: "بضعة", "بليون", "بين 10 و12".
_OWN_LETTER = {f for e in load("number_words") for f in map(fold, e.forms) if f[:1] in "بل"} | {"بين"}
_FREEDOM = words("word_classes", "set_free")
_FAMILIES = words("word_classes", "families")
_GANGS = words("people_words", "gangs_of_some")
_FAMILY = words("word_classes", "family")
_ORDINALS = words("word_classes", "ordinals")
_OBJECT = 3
_ONE_OF_FAR = 4
_FAR = 20
_OBJECT_NAMED = 6
_CIRCUMSTANCES = words("word_classes", "circumstances")
_BEFALLING = words("word_classes", "befalling")
_HANDS = words("word_classes", "hands")
_DONE_UNTO = words("word_classes", "done_unto")
_KIN_OF = words("people_words", "kin_of")
_THEIR_NUMBER = words("word_classes", "their_number")
_SENTENCED = words("word_classes", "sentenced")


class Governed(Tallied, Titled, Unreal, CutOff):
    """Counts that an open governor takes."""

    def _governed(self, count: Count) -> Mention | None:
        governor = self.governor
        if governor is None:
            return None
        aside = self._aside(governor.last, count.first)
        gap = (count.first if aside else before_when(self.sentence, count.first, governor.last)) - governor.last - aside
        lead, text = self._lead(governor), self.sentence.text(count.first)
        led = self.sentence.text(count.first - 1)
        if lead and led not in lead and not self._takes(governor, led if led == "ب" else text):
            return None
        if gap < 0 or (governor.kind == "among" and not self._is_among(count, gap)):
            return None
        if "ان" in self.sentence.texts[governor.last : count.first]:
            return None  # "أعلن عدد القتلى، وقال إن 900 شخص تضرروا"
        if governor.kind == "list" and count.head == "unknown":
            return None
        if governor.noun:
            return self._tallied(count, governor, gap)
        freed = governor.category == "released" and count.head in ("title", "unknown")
        if freed and not self._is_set_free(governor, count):
            return None
        if count.head == "title" and not freed and not self._befell_titled(count, governor, gap):
            return None
        if self.sentence.text(count.first - 1) in _THEIR_NUMBER and not count.plain:
            gap = min(gap, 1)
        figure_apart = gap == 1 and self.sentence.text(count.first - 1) == "ب" and self._takes(governor, "ب")
        if self._is_led(governor, count) or figure_apart:
            gap = 0  # "الاحتفاظ بـ8 أشخاص": the preposition of a figure stands apart
        if not self._is_reached(count, governor, gap) or not self._is_its_own(count, governor, gap):
            return None
        self.governor = None
        if governor.kind == "among":
            governor.category = self._in_prison(governor.category)
        category = self._held_by_fighters(governor, count) or self._between(count, governor.category)
        category = "killed" if self._is_loss(governor, count) and category != "casualties" else category
        if category == "casualties" and count.plain and count.value == 1 and governor.kind == "verb":
            own = self.sentence.outcome_before(governor.last)  # "استشهد وجرح رجل": the first verb has another subject
            category = str(own.value) if own else category
        return self._mention(count, category, f"{governor.kind}_{count.head}", governor.first)

    def _is_reached(self, count: Count, governor: Governor, gap: int) -> bool:
        """Whether a count stands near enough to its outcome word, and nothing between or on it parts the two."""
        sentence = self.sentence
        reach = _OBJECT if self._is_object(governor, count) else self._reach(count, governor)
        if gap > reach or (count.head == "bare" and not self._bare_ok(count, gap)):
            return False
        joined = count.prefix[:1] in ("ب", "ل", "ك", "و", "ف") and count.prefix != "ل"
        if joined and count.head != "named" and gap == 0 and not self._takes(governor, count.prefix):
            return False
        if gap and count.plain and count.definite and count.prefix == "وال" and self._has_its_own(count):
            return False  # "شيع الحزب قتلاه والمعارضة تحتج": a clause of its own
        led = self._takes(governor, self._prefix(count)) or self._is_object(governor, count)
        if self._prefix(count) in ("ب", "بال", "ل", "لل") and not led:
            return False
        if count.head == "named" and self._wants_led(governor) and not led:
            return False  # "يؤدي تولي سامي الراوي", written like "يودي"
        if sentence.text(count.first - 1) == "و" or (gap and self._is_wrongly_led(count)):
            return False
        if self._is_cut_off(governor, count):
            return False
        if count.head == "of" and count.value == 1 and gap > _ONE_OF_FAR:
            return False  # "لقي حتفه … وهي واحدة من بين القوى"
        if count.head == "of" and governor.kind == "masdar" and "،" in self.sentence.texts[governor.last : count.first]:
            return False  # "تهجير السكان، الكثير من الأفكار"
        if count.head == "bare" and "،" in sentence.texts[governor.last : count.first]:
            return False
        if count.head == "unknown" and sentence.text(count.last) in _GANGS:
            return False  # "اعتقال ثلاث خلايا"
        if count.plain and sentence.text(governor.last - 1) in _FAMILIES and governor.last - governor.first > 1:
            return False  # "نزوح 900 أسرة من أم روابة"
        families = sentence.text(count.first - 1) in _FAMILIES
        if count.plain and families and any(n.last == count.first - 1 for n in sentence.numbers.values()):
            return False  # "عادت 300 أسرة نازحة"
        far = gap or (count.plain and count.definite) or count.head in ("named", "unknown")
        far = far and (gap > 0 or not self._is_jailed(governor, count))
        if not far or self._is_object(governor, count) or not self._wants_near(governor):
            return True
        return self._is_missed(governor, count) or self._awaits(governor, count)

    def _is_missed(self, governor: Governor, count: Count) -> bool:
        """Whether a verb that wants its people next to it has them all the same: missing, lost by their own, freed."""
        missed = governor.category == "missing" and self._is_owned(count)
        missed = missed or self._is_lost_aboard(count)
        counted = not count.plain or (count.value == 2 and not FIGHTERS.isdisjoint(count.tags))
        missed = missed or self._fell_of(governor, count) or self._is_parted_by_time(governor, count)
        missed = missed or (not count.plain and self._frees(governor))  # "حررت الشرطة 40 طالبا اختطفهم …"
        return missed or (counted and self._is_loss(governor, count))  # "فقد الجيش 17 جنديا", "فقد الجيش جنديين"

    def _fell_of(self, governor: Governor, count: Count) -> bool:
        """ "سقط للجيش عشرة جنود": between a verb of falling and fighters stands whose they are."""
        verb, side = self.sentence.outcomes.get(governor.first), self.sentence.text(governor.last)
        fighters = FIGHTERS & set(count.tags)
        near = count.first == governor.last + 1 and side.startswith("لل")
        return bool(verb and verb.id == "fell" and fighters and near and not count.plain)

    def _frees(self, governor: Governor) -> bool:
        verb = self.sentence.outcomes.get(governor.first)
        return verb is not None and verb.id == "freed_verb"

    def _is_jailed(self, governor: Governor, count: Count) -> bool:
        """ "قضت بسجن الصحفي سامي الراوي": a person by name or title right behind a sentence to prison."""
        outcome = self.sentence.outcomes.get(governor.first)
        if outcome is None or count.head not in ("named", "title"):
            return False
        if outcome.id != "jailing":
            return outcome.id == "jail_term" or (outcome.id == "jailed_for" and count.head == "named")
        return not _SENTENCED.isdisjoint(self.sentence.texts[max(0, governor.first - 4) : governor.first])

    def _is_its_own(self, count: Count, governor: Governor, gap: int) -> bool:
        """Whether the outcome befell these people, and did: they are no doers, it was no threat, aim or sentence."""
        if self._did_it(count, governor) or not self._befalls(count, governor):
            return False
        if gap and self._is_of_another_verb(governor, count):
            return False
        possessed = gap and count.plain and not self._is_object_of_doers(governor, count) and self._in_genitive(count)
        if self._is_subject(count, governor) or possessed:
            return False
        return not self._is_unreal(governor, count) and self._is_so_many(count, governor)

    def _is_set_free(self, governor: Governor, count: Count) -> bool:
        """ "أطلقت المحكمة سراح الناشطة": a perfect verb with who was freed right behind what it takes."""
        if governor.kind == "masdar" and governor.first == 0 and count.head == "title" and count.first == governor.last:
            return "prisoner" not in count.tags  # at the head of a headline: "إخلاء سبيل المدون"
        verb = self.sentence.outcomes.get(governor.first)
        if verb and verb.id == "came_back":
            return count.head == "title" and count.first == governor.last  # "عاد الطفل إلى أهله بعد اختطافه"
        perfect = governor.kind == "verb" and self.sentence.text(governor.first)[:1] not in ("ي", "ت", "س")
        return perfect and count.head == "title" and self.sentence.text(count.first - 1) in _FREEDOM

    def _lead(self, governor: Governor) -> frozenset[str]:
        """The words one of which must stand right before the people of an outcome: "تفكيك شبكة … من ستة مهربين"."""
        outcome = self.sentence.outcomes.get(governor.first)
        return leads_of(outcome.id) if outcome else frozenset()

    def _is_led(self, governor: Governor, count: Count) -> bool:
        """ "أفرجت السلطات عن …", "قضت القوات على …": the subject stands between the verb and its preposition."""
        verb = self.sentence.outcomes.get(governor.first)
        slew = verb is not None and (verb.id == "passed_away" or self._is_by_force(verb))
        led = governor.category in ("released", "detained") or slew
        lead, before = self._lead(governor) - {"من"}, self.sentence.text(count.first - 1)
        if governor.category == "detained" and (
            before == "عن" or not _DONE_UNTO.isdisjoint(self.sentence.texts[count.first - 3 : count.first - 1])
        ):
            return False  # "إيقاف المجموعة بعيدا عن سامي", "حبس الجنود بتهمة الاعتداء (جسديا) على أحد الأسرى"
        return before in lead or (led and before in _FREEDOM) or ((led or bool(lead)) and before in ("عن", "علي"))

    def _is_by_force(self, verb: Term) -> bool:
        """ "قضت مفرزة إثر كمين على سبعة مسلحين": the force right behind the verb slew them, and did not die in it."""
        return verb.id == "passed_away_by" and is_force(self.sentence.text(verb.last))

    def _is_among(self, count: Count, gap: int) -> bool:
        """ "من بين القتلى 9 أطفال", "بين القتلى امرأة", "بين الضحايا سامي الراوي"."""
        if count.head == "named":
            return gap == 0
        return gap <= 1 and count.head in ("person", "bare") and not (count.plain and count.definite)

    def _in_genitive(self, count: Count) -> bool:
        """ "جيران مشتبه", "جنازة شاب": a singular behind an indefinite noun is not what the verb befell."""
        sentence, before = self.sentence, count.first - 1
        text = sentence.text(before)
        some = sentence.text(before - 1) in ("احد", "احدي")  # "أحد مساعدي الوزير"
        if text in _HANDS or (text.removeprefix("و") in _KIN_OF and not some):
            return True
        if (
            len(text) < 3
            or not text[0].isalpha()
            or text.startswith(("ال", "وال", "لل", "بال"))
            or count.head == "named"
        ):
            return False
        if sentence.text(count.first).endswith("ا") or before in sentence.people or sentence.is_a("time_words", before):
            return False
        if text in _ORDINALS or text in _FREEDOM or (text.endswith("ا") and not text.endswith("ايا")):
            return False  # an adverb ("لاحقا") has nobody behind it in construct
        return (
            text not in PREPOSITIONS
            and before not in sentence.outcomes
            and not text.endswith(("ون", "ات", "ه", "ها", "هما", "هم"))
        )

    def _wants_near(self, governor: Governor) -> bool:
        outcome = self.sentence.outcomes.get(governor.first)
        return bool(outcome and is_near(outcome.id))

    def _prefix(self, count: Count) -> str:
        """The preposition on the first word of a count ("باثني عشر", "لمجموعة من"), numbers included."""
        text = self.sentence.text(count.first)
        led = count.first in self.sentence.numbers and text[:1] in ("ب", "ل") and text not in _OWN_LETTER
        return text[0] if led else count.prefix

    def _takes(self, governor: Governor, prefix: str) -> bool:
        """Whether the verb has its people behind this preposition: "أودى باثني عشر"."""
        outcome = self.sentence.outcomes.get(governor.first)
        takes = {outcome_key(outcome.id, key) for key in ("takes", "may_take")} if outcome else set()
        return prefix != "" and prefix[0] in takes

    def _wants_led(self, governor: Governor) -> bool:
        """Whether the verb has its people only behind a preposition."""
        outcome = self.sentence.outcomes.get(governor.first)
        return bool(outcome and outcome.role == "verb" and outcome_key(outcome.id, "takes"))

    def _is_so_many(self, count: Count, governor: Governor) -> bool:
        """Whether the outcome word is said of so many people: "شيعت البلدة ثلاثة", but not "شيع الآلاف …"."""
        outcome = self.sentence.outcomes.get(governor.first)
        if outcome is None:
            return True
        most = most_of(outcome.id)
        few = most is None or (count.qualifier != "vague" and (count.low or 0) <= most)
        return few and (count.low or 0) >= least_of(outcome.id)

    def _reach(self, count: Count, governor: Governor) -> int:
        if self.sentence.text(count.first - 1) == "من" and self.sentence.text(governor.last) in _FAMILY:
            return 5  # "مقتل عائلة كاملة مؤلفة من سبعة أشخاص"
        if governor.kind in ("masdar", "list"):
            return {"person": 1 if count.plain else 3, "named": 0, "bare": 1, "unknown": 0}.get(count.head, 3)
        if count.definite:
            far = self._is_object_of_doers(governor, count) or (governor.kind == "verb" and self._tells_where(governor))
            return _OBJECT_NAMED if far else 2
        if self._awaits(governor, count):
            return _FAR
        return {"person": 5 if count.plain else 10, "named": 0, "bare": 4, "unknown": 0}.get(count.head, 10)

    def _awaits(self, governor: Governor, count: Count) -> bool:
        """ "قُتل في الهجوم الذي … 12 جنديا": a verb with its circumstances right behind it still has no subject."""
        far = count.plain and (count.definite or count.first - governor.last > _OBJECT + 1)
        if governor.kind != "verb" or far or count.head not in ("person", "of", "outcome"):
            return False
        verb = self.sentence.text(governor.first).removeprefix("و")
        suffered = {self.sentence.text(governor.first), verb} & (_BEFALLING | {"قتل", "جرح", "اعتقل"})
        written = self.sentence.written(count.first - 1) if self.sentence.written and count.first else ""
        did_it = written.endswith(("ه", "ها")) and count.first > governor.last + 2  # "الهجوم الذي شنه 12 مسلحا"
        did_it = did_it and not self.sentence.is_a("self", count.first - 1)
        led = self.sentence.text(self._behind_also(governor))
        return bool(suffered) and led in _CIRCUMSTANCES and not did_it

    def _bare_ok(self, count: Count, gap: int) -> bool:
        """A bare number is people only right behind its outcome word, and not where a place or time word leads it."""
        if (count.low is None and count.qualifier not in ("up_to",)) or self.sentence.text(count.last) == "منها":
            return False
        return not (
            self.sentence.text(count.first - 1) in ("في", "عام", "سنه", "الساعه", "يوم")
            or (count.value == 1 and gap > 1)
            or (gap > 0 and self._may_be_year(count))  # "اختطفوا في العراق 2015"
        )
