"""People told of by their fate: "34 تأكد مقتلهم", "ثلاثة منهم في حالة حرجة", "وكان سامي الراوي من بين القتلى"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.among import Among
from waqai.facts.casualties.grammar.state import HELD, HURT, PREPOSITIONS, Mention
from waqai.facts.casualties.words import Term
from waqai.lexicons import Match, words

_WITHIN = words("word_classes", "within")
_THAT = words("word_classes", "that_particles")
_STILL = words("word_classes", "still")
_WERE, _WAS = words("word_classes", "were"), words("word_classes", "was_once")
_WAS_ONE, _WITHIN_NEAR = frozenset(("كان", "كانت")), 4
_SICK = words("people_words", "sick_people")
_IN_PRISON = "in_prison"
_FATE, _SHORT = 6, 2
_BODIES = words("name_words", "many_bodies")


class ByFate(Among):
    """Counts whose outcome stands behind them."""

    def _of_many(self, count: Count) -> Mention | None:
        """ "34 تأكد مقتلهم", "خمسون جرى اعتقالهم", "ستة ضمن القتلى": words behind them say what befell them."""
        alone = count.plain and (count.value == 1 or count.definite)
        if (alone and not self._is_said_of(count)) or count.head == "thing":
            return None
        governor = self.governor
        if governor and governor.kind in ("verb", "masdar") and count.first - governor.last < 4:
            return None
        if governor and governor.category == "released" and self.sentence.text(count.first - 1) == "عن":
            return None  # "أفرج … عن ستة من الذين اختطفوهم"
        if dead := self._of_the_dead(count):
            return self._mention(count, str(dead.value), "of_many", None, dead.last)
        for at in range(count.last, min(count.last + _FATE, len(self.sentence.tokens))):
            outcome = self.sentence.outcomes.get(at)
            among = outcome is not None and self._is_fate_of_many(outcome)
            if outcome and outcome.value in HELD and not _WAS.isdisjoint(self.sentence.texts[count.last : at]):
                return None  # "ثمانية … كانت السلطات تحتجزهم عادوا": they were held before
            among = among and not (alone and self._acts_among(count.last, at - 1))
            if outcome and ((outcome.role == "of_many" and not alone) or among):
                if outcome.value == "released" and outcome.prefix.startswith("ل"):
                    return None  # "تبادلا أسماء 80 أسيرا تمهيدا لإطلاق سراحهم"
                mention = self._mention(count, str(outcome.value), "of_many", None, outcome.last)
                if freed := self._are_free_again(outcome):
                    mention.category, mention.last = "released", freed
                if self._among_lead(count) is not None and self.mentions:
                    mention.parent = self._parent()
                return mention
            if outcome or at in self.counts or self.sentence.text(at) in ("،", ":", "؛", "."):
                return None
        return None

    def _of_the_dead(self, count: Count) -> Term | None:
        """ "هوية شخصين من القتلى", "سبعة رجال من المصابين": people counted by a noun, out of all dead or hurt."""
        if count.head != "person" or count.definite or count.value == 1:
            return None
        at = count.last - 1 if self.sentence.text(count.last - 2) == "من" else count.last + 1
        dead = self.sentence.outcomes.get(at) if self.sentence.text(at - 1) == "من" else None
        told = dead is not None and dead.role == "noun" and dead.number == "pl" and dead.definite
        return dead if dead and told and dead.value in HURT else None

    def _is_fate_of_many(self, fate: Term) -> bool:
        """ "ضمن القتلى", "بين قتلى الهجوم": the dead among whom some are; not "بين قتلى وجرحى"."""
        led, behind = self.sentence.text(fate.first - 1), self.sentence.text(fate.last)
        if fate.role != "noun" or fate.prefix not in ("", "ال"):
            return False
        if fate.definite:
            return led in _WITHIN
        if self.sentence.text(fate.first) in _BODIES:
            return False  # "بحثوا بين جثث الغرقى"
        owned = len(behind) > _SHORT and behind[0].isalpha() and behind not in PREPOSITIONS and behind[0] != "و"
        return led in _WITHIN and fate.number == "pl" and owned

    def _is_said_of(self, count: Count) -> bool:
        """ "إن مواطنا غانيا بين القتلى": one of whom a clause is said, and not someone who stands among the dead.

        So is one by name behind "was": "وكان الصحفي سامي الحلو من بين الشهداء".
        """
        if count.head == "named" and self.sentence.text(count.first - 1).removeprefix("و") in _WAS_ONE:
            behind = range(count.last, count.last + _WITHIN_NEAR)
            return any((o := self.sentence.outcomes.get(k)) is not None and o.value in HURT for k in behind)
        return count.head == "person" and not count.definite and self.sentence.text(count.first - 1) in _THAT

    def _acts_among(self, first: int, last: int) -> bool:
        """ "إن رجلا بحث بين القتلى": a word between that is no adjective of the one and no "was"."""
        between = [word for word in self.sentence.texts[first:last] if word not in _WAS and word != "من"]
        return not all(word.endswith(("ا", "ه")) for word in between)

    def _are_free_again(self, held: Term) -> int | None:
        """ "ثلاثة رهبان احتجزهم الجيش أفرج عنهم": where the words end that free those just told of as held."""
        for at in range(held.last, held.last + _FATE):
            freed = self.sentence.outcomes.get(at)
            if freed:
                again = freed.role == "of_many" and freed.value == "released" and not freed.prefix
                return freed.last if again and held.value in ("detained", "captive") else None
            if at in self.counts or self.sentence.text(at) in (".", "؛"):
                return None
        return None

    def _by_fate(self, count: Count) -> Mention | None:
        """ "منهم 14 في حالة خطيرة", "47 شابا خلف القضبان": a phrase behind the people says what befell them."""
        if count.head not in ("bare", "person", "other", "unknown", "of") or (count.plain and count.definite):
            return None
        fate, governor = self._fate_behind(count), self.governor
        by_tens = self.sentence.text(count.first).startswith("بال")  # "قتلاهم بالمئات في قبضة الجيش"
        if count.head == "of" and (fate is None or fate.first != count.last or by_tens):
            return None  # "مئات رهن الاعتقال"
        if fate and self._among_lead(count) is not None and "،" in self.sentence.texts[count.last : fate.first]:
            return None  # "خطف 40 شخصا، بينهم 20 امرأة، ولا يزال مصيرهم مجهولا": of all
        if fate is None and self._is_in_hospital_still(count):
            return self._mention(count, "injured", "fate", None, count.last + 2)
        if fate and fate.entry.id == _IN_PRISON and not self._is_in_prison_still(count):
            return None  # "300 موظف في السجون"
        awaited = governor and governor.kind in ("verb", "masdar") and count.first - governor.last < 4
        apart = self.sentence.text(count.first - 1) == "،"  # "أصيب 46 بجروح، خمسة منهم في حال الخطر"
        if fate is None or (awaited and not apart and not self._falls_into(fate)):
            return None
        if fate.first > count.last and self.sentence.text(count.last) in _WERE:
            return None  # "جنديان كانا في الأسر": no more
        category = str(fate.entry.attributes["category"])
        if category == "injured" and self.sentence.text(count.last - 1) in _SICK:
            return None  # "خمسة مرضى في العناية المركزة": nobody hurt them
        mention = self._mention(count, category, "fate", None, fate.last)
        of_them = self._among_lead(count) is not None or self._is_before_of_them(count)
        if of_them and self.mentions and self.mentions[-1].category in HURT:
            mention.parent = self._parent()
        return mention

    def _is_in_hospital_still(self, count: Count) -> bool:
        """ "لا يزال 12 شخصا في المستشفى": they are hurt, unless they work there, or are shut in."""
        if count.plain or self.sentence.text(count.first - 1) not in _STILL:
            return False
        hospital = self.sentence.texts[count.last : count.last + 2] in (["في", "المستشفي"], ["في", "المستشفيات"])
        worker = {"medic", "rescuer", "journalist", "official"} & set(count.tags)
        return hospital and not worker and not self.sentence.text(count.last + 2).startswith("ال")

    def _is_in_prison_still(self, count: Count) -> bool:
        """ "لا يزال 64 صحفيا في سجون البلاد", "120 ناشطا ما زالوا في السجن": those who are still in prison are held."""
        still = self._behind_still(count) > count.last or self.sentence.text(count.first - 1) in _STILL
        keeps = {"police", "official", "medic", "soldier"} & set(count.tags)
        return still and not (keeps or count.plain) and count.head in ("person", "other")

    def _is_before_of_them(self, count: Count) -> bool:
        """ "أصيب 14 شخصا، ثلاثة منهم في حالة حرجة": they are a part of those counted before."""
        return self.sentence.text(count.last)[:2] == "من" and self.sentence.is_a("among", count.last) is not None

    def _falls_into(self, fate: Match) -> bool:
        """ "سقط أربعة متهمين في قبضة الشرطة": the phrase tells what the falling came to."""
        fell = self.governor and self.sentence.outcomes.get(self.governor.first)
        return bool(fell and fell.id in ("fell", "fall")) and fate.entry.attributes["category"] in HELD
