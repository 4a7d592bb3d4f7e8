"""The counted noun itself names the outcome: "12 قتيلا", "قتيلان", "أحدهما … والآخر"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.when_told import only_time_between
from waqai.facts.casualties.grammar.alone import Alone
from waqai.facts.casualties.grammar.once_held import OnceHeld
from waqai.facts.casualties.grammar.predicate import Predicate
from waqai.facts.casualties.grammar.rates import is_rate
from waqai.facts.casualties.grammar.state import HELD, HURT, Governor, Mention
from waqai.facts.casualties.grammar.swaps import SWAPS, is_swapped
from waqai.facts.casualties.grammar.unreal import Unreal
from waqai.lexicons import words

_ANY_FATE = frozenset(("fall", "fell", "unknown_fate", "hospitalised"))
_BODIES = words("name_words", "many_bodies") | words("name_words", "bodies") | words("name_words", "own_body")
_HANDED_OVER = ("handed_over", "handing_over")
_LISTS = words("people_words", "lists_of_names")
_INMATES = ("سجناء", "سجينا", "نزيل", "نزلاء", "مساجين")
_BECAUSE = words("word_classes", "of_it") - {"علي", "في", "قرب", "خلال", "اثناء"}
_WOUNDED = 16  # tokens from a death to the wounds that it came of
_WHAT_HIT = 3  # tokens from one killed to what hit him
_KEPT = 8
_SURVIVORS = words("word_classes", "survivors")
_FAMILY = words("word_classes", "family")
_GRAVE = words("word_classes", "grave")
_IN_RETURN = words("word_classes", "in_return")
_SLAYERS = 4
_SUBJECT = 16  # "قتل الجيش، اليوم الاثنين، وفق مصادر طبية، 7 نازحين"
_RISES, _WHO = words("word_classes", "rises"), frozenset(("الذي", "التي"))
_FAR = 10  # "أفرجت الحكومة والجماعة … عن 14 أسيرا"


class Nominal(Alone, Unreal, Predicate, OnceHeld):
    """Counts whose noun is an outcome."""

    def _nominal(self, count: Count) -> Mention | None:
        """The counted noun itself names the outcome: "12 قتيلا", "قتيلان"."""
        if count.head in ("each", "the_other"):
            return self._each(count)
        if count.head == "of_one" and count.category:
            return self._of_one(count, count.category)
        if count.head != "outcome" or count.category is None:
            return None
        if share := self._share_of_cases(count):
            return share
        if count.category in HELD and (self._is_hurt(count) or self._dies_beside(count)):
            return None
        if count.category == "injured" and (end := self._died_of_it(count)):
            return self._mention(count, "killed", "before_verb", None, end)
        governor, category = self.governor, self._in_prison(count.category)
        awaits = governor is not None and governor.kind in ("verb", "masdar")
        near = governor is not None and awaits and count.first - governor.last <= self._nominal_reach(governor, count)
        if self._dies_of_wounds(count):
            self.governor = None
            return self._mention(count, "killed", "masdar_injured", governor.first if governor else None)
        if governor is not None and near and self._tells_fate(governor, count, category):
            own = (governor.category, category) in (("detained", "captive"), ("released", "killed"))  # bodies set free
            category = category if own and not self._was_freed(count) else governor.category
            self.governor = None
            return self._mention(count, category, f"{governor.kind}_{category}", governor.first)
        if category in ("detained", "captive") and self._escapes(count):
            return None
        if self._was_freed(count) and self._tells_no_freedom(count):
            return self._freed_part(count)
        if not count.plain and self._is_old_figure(count):
            return None  # "ارتفع العدد من 14 قتيلا إلى 19"
        if otherwise := self._told_otherwise(count, category):
            return otherwise
        if count.plain and self._falls_as(count):
            self.governor = None
            return None
        if (count.plain and not self._may_stand_alone(count)) or self._is_in_passing(count, category):
            return None
        return self._by_own_noun(count, category, governor if near else None)

    def _is_in_passing(self, count: Count, category: str) -> bool:
        """Whether people held are some of whom no number is told, or are condemned, or so many are told a day."""
        few = count.low == 3 and count.qualifier == "vague"
        held = category in ("captive", "detained") and (few or self._is_condemned(count))
        return held or is_rate(self.sentence, count.first, count.last)

    def _falls_as(self, count: Count) -> bool:
        """ "ارتقى المقاتل شهيدا", "نعت البلدة الشاب الذي ارتقى شهيدا": as what one fell who has been told of."""
        if not self.mentions or not self.sentence.text(count.first).endswith(("دا", "ده")):
            return False
        before = self.mentions[-1]
        beside = before.last == count.first and self.sentence.text(before.first).removeprefix("و") in _RISES
        verb, who = self.sentence.text(count.first - 1), self.sentence.text(count.first - 2)
        return beside or (verb in _RISES and who.removeprefix("و") in _WHO)

    def _share_of_cases(self, count: Count) -> Mention | None:
        """ "ارتفع عدد الوفيات إلى 310 من أصل 11 ألف إصابة": a tally's figure, told against the cases that it is of."""
        tally = self.governor
        of_cases = "اصل" in self.sentence.texts[count.first : count.last]
        if tally is None or not tally.noun or not of_cases or tally.category == count.category:
            return None
        self.governor = None
        return self._mention(count, tally.category, tally.kind, tally.first)

    def _of_one(self, count: Count, category: str) -> Mention | None:
        """ "مقتله", "احتجازها": one told of by a pronoun, but no body kept and no wounds of one dead."""
        kept = category in ("detained", "captive", "released") and self._is_of_a_body(count)
        kept = kept or (category == "injured" and self._died_of_wounds(count))
        return None if kept or self._is_unmet(count) else self._mention(count, category, "of_one")

    def _tells_fate(self, governor: Governor, count: Count, category: str) -> bool:
        """ "أطلق سراح 12 أسيرا": whether the word before says what befell those whom the noun calls something else."""
        held = category in HELD or count.definite or self._was_freed(count)
        held = held and not self._says_nothing_of(governor, count, category)
        return held and not self._is_talk(governor) and not self._is_unreal(governor, count)

    def _told_otherwise(self, count: Count, category: str) -> Mention | None:
        """People whose noun does not say what befell them last: bodies of those held, the exchanged, the fallen."""
        if category in HELD and (became := self._bodies_of(count) or self._freed_or_dead(count)):
            return became
        if category in HELD and (freed := self._freed_beside(count)):
            return freed
        if category in HELD and (self._in_exchange(count) or self._is_swapped(count)):
            return self._mention(count, "released", "exchange")
        if count.plain and (fell := self._fell_dead(count)):
            self.governor = None
            return fell
        return None

    def _freed_beside(self, count: Count) -> Mention | None:
        """ "أفرجت عن 90 سجينا، بينهم 20 امرأة و70 معتقلا": a further part of those who were freed."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.category != "released" or last.parent is None or count.plain:
            return None
        if not self._follows_and(count) or count.first - last.last > _FAR:
            return None
        mention = self._mention(count, "released", "coordinated")
        mention.parent = last.parent
        return mention

    def _by_own_noun(self, count: Count, category: str, near: Governor | None) -> Mention:
        """ "12 قتيلا": the noun says it all; a word of the same outcome right before it (`near`) belongs to it."""
        if self._mixed(count):
            category, count.last = "casualties", count.last + 1
        elif category == "killed" and not count.plain:
            category = self._between(count, category)
        first = near.first if near and near.category == category else None
        if self.governor and self.governor.kind != "tally":
            self.governor = None
        among = self._among_lead(count)
        mention = self._mention(count, category, f"noun_{category}", first)
        if among is not None and self.mentions:
            mention.parent, mention.first = self._parent(), among
        return mention

    def _nominal_reach(self, governor: Governor, count: Count) -> int:
        """How far people held stand behind their verb: farther behind one of releasing, or of killing with its doer."""
        if governor.category == "released":
            return _FAR
        apart = governor.kind == "verb" and governor.category == "killed" and not count.plain
        return _SUBJECT if apart and count.category in HELD and not count.definite else 4

    def _died_of_it(self, count: Count) -> int | None:
        """ "أحد المصابين فارق الحياة", "ثلاثة جرحى ماتوا": where the words of dying right behind the hurt end."""
        if (fate := self._fate_behind(count)) and fate.entry.attributes["category"] == "killed":
            return fate.last
        verb = self._next_verb(count)
        near = (
            verb is not None
            and verb.first - count.last <= 2
            and "،" not in self.sentence.texts[count.last : verb.first]
        )
        if verb is None or not near or verb.value != "killed" or verb.id == "fell":
            return None
        many = self.sentence.text(verb.last - 1).endswith(("وا", "ا"))
        return verb.last if many == (count.value != 1) and verb.last not in self.counts else None

    def _says_nothing_of(self, governor: Governor | None, count: Count, category: str) -> bool:
        """Whether an outcome word leaves people what their noun calls them: "سقوط 20 أسيرا", "نقل القتلى الثلاثة"."""
        outcome = self.sentence.outcomes.get(governor.first) if governor else None
        if outcome is None:
            return False
        if outcome.value == "displaced" and category != "displaced":
            return True  # "ترحيل 12 معتقلا"
        if outcome.id in _HANDED_OVER and not _LISTS.isdisjoint(self.sentence.texts[outcome.last : count.first]):
            return True  # "تبادلوا قوائم تضم 12 أسيرا"
        if outcome.id == "arrived_freed" and category in HELD:
            return self.sentence.text(count.first - 1) == "الي"  # "وصل عددهم إلى 240 معتقلا"
        return outcome.id in _ANY_FATE or (outcome.value == "injured" and category == "killed")

    def _is_talk(self, governor: Governor) -> bool:
        """ "القتل متعمد والجثمان …": a masdar with the article has nobody behind it."""
        outcome = self.sentence.outcomes.get(governor.first)
        return bool(outcome and outcome.role == "masdar" and outcome.definite and outcome.value == "killed")

    def _in_exchange(self, count: Count) -> bool:
        """ "إطلاق سراح 33 رهينة مقابل 1900 معتقل": those for whom others are released are released too."""
        if not self.mentions or self.mentions[-1].category != "released":
            return False
        behind = self.sentence.texts[self.mentions[-1].last : count.first]
        return not _IN_RETURN.isdisjoint(behind) and len(behind) < 7

    def _is_swapped(self, count: Count) -> bool:
        """Whether an exchange counts people held, or they are a further group of it: "و95 أسيرا روسيا"."""
        last = self.mentions[-1] if self.mentions else None
        swapped = last is not None and (last.rule == "exchange" or self.sentence.text(last.first) in SWAPS)
        joined = last is not None and swapped and 0 <= count.first - last.last < _SLAYERS
        return is_swapped(self.sentence, count) or (joined and self._follows_and(count))

    def _dies_of_wounds(self, count: Count) -> bool:
        """ "وفاة 4 جرحى", "توفي جريحان": the word of dying right before the number goes before the noun."""
        governor = self.governor
        if governor is None or governor.category != "killed" or governor.kind not in ("verb", "masdar"):
            return False
        if self.sentence.is_a("fall", governor.first):
            return False  # "سقوط 4 جرحى"
        counted = not count.plain or count.low == 2 or self.sentence.is_a("one_of", count.first)
        led = self.sentence.text(count.first - 1) == "علي" and count.first - governor.last <= _SLAYERS
        near = count.first - governor.last <= 1 or led  # "أجهز مسلحون على جريحين"
        near = near or (governor.kind == "verb" and only_time_between(self.sentence, governor.last, count.first))
        near = near and count.prefix != "و"  # "مقتل عسكريين وعدد من الجرحى"
        return count.category == "injured" and bool(counted) and near

    def _each(self, count: Count) -> Mention | None:
        """ "قتل شخصان أحدهما … والآخر …": each of the two is a part of the pair counted before."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or count.first - last.last > 14:
            return None
        two_things = count.head == "each" or not self.sentence.text(count.first).startswith("و")
        between = range(last.last, count.first)
        grave = last.category == "injured" and self.sentence.text(count.last) in _GRAVE  # "إحداها خطيرة"
        two_things = two_things and not grave
        if two_things and any(k in self.sentence.things and self.sentence.text(k) not in _FAMILY for k in between):
            return None
        if not _SURVIVORS.isdisjoint(self.sentence.texts[last.last : count.first]):
            return None  # "والناجون قلة، أحدهم …"
        if count.head == "each" and ((last.count.plain and last.count.value == 1) or last.count.value == 0):
            return None
        if count.head == "the_other" and last.count.head != "each":
            return None
        governor = self.governor  # "خطفوا راعيين ثم أطلقوا سراح أحدهما"
        led = self.sentence.text(count.first - 1) == "عن"  # "وأفرج لاحقا عن أحدهم"
        own = (
            governor and governor.kind in ("verb", "masdar") and count.first - governor.last <= (_SLAYERS if led else 1)
        )
        category = governor.category if governor and own and governor.first >= last.last else last.category
        mention = self._mention(count, category, count.head)
        mention.parent = last.parent or last
        return mention

    def _is_hurt(self, count: Count) -> bool:
        """ "المحتجزون الخمسة ماتوا", "قضى 119 معتقلا": a verb beside them says what became of people held.

        Not of all in "97 محتجزا، بينهم 34 قتلوا".
        """
        verb = self._next_verb(count)
        if verb and verb.value in HURT and not verb.prefix:
            behind = range(count.last, verb.first)
            return not any(self.sentence.is_a("among", k) and k + 1 in self.sentence.numbers for k in behind)
        governor = self.governor
        if governor is None or self._says_nothing_of(governor, count, str(count.category)):
            return False  # "سقط أربعة جنود أسرى"
        return governor.kind == "verb" and governor.category == "killed" and governor.last == count.first

    def _died_of_wounds(self, count: Count) -> bool:
        """ "توفي عامل جراء إصابته": of one told of as dead the wounds tell nothing more."""
        dead = bool(self.mentions) and self.mentions[-1].category == "killed" and self.mentions[-1].count.value == 1
        if dead and self.mentions[-1].rule == "of_one" and count.first - self.mentions[-1].last < _WHAT_HIT:
            return True  # "قتلته شظية أصابته في العنق"
        if not dead or self.sentence.text(count.first - 1) not in _BECAUSE:
            return False
        between = range(self.mentions[-1].last, count.first)
        return len(between) <= _WOUNDED and not any(self.sentence.is_a("survives", k) for k in between)

    def _dies_beside(self, count: Count) -> bool:
        """ "مقتل ستة ضباط وثلاثة سجناء": inmates whom "و" joins to people killed or hurt are so too."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.category not in HURT or last.count.head not in ("person", "of") or count.plain:
            return False
        joined = count.prefix == "و" or self.sentence.text(count.first - 1) == "و"
        inmates = any(text.startswith(_INMATES) for text in self.sentence.texts[count.first : count.last])
        return joined and inmates and count.first - last.count.last <= 1

    def _is_of_a_body(self, count: Count) -> bool:
        """ "يسلم الجيش جثمان الأسير بعد احتجازه": a body is kept, and nobody held."""
        before = set(self.sentence.texts[max(0, count.first - _KEPT) : count.first])
        return not before.isdisjoint(_BODIES)

    def _mixed(self, count: Count) -> bool:
        """ "7 شهداء وجرحى": the number covers both nouns when the second has none of its own."""
        after = self.sentence.outcomes.get(count.last)
        return bool(
            after
            and not count.plain
            and after.role == "noun"
            and after.prefix in ("و", "وال")
            and after.value == "injured"
            and count.category == "killed"
            and (after.number == "pl" or (after.number == "sg" and (count.low or count.high or 0) > 2))
        )
