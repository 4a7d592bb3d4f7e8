"""Who did it and to whom: titles, fighters and forces beside the verb of an outcome."""

from waqai.facts.casualties.counting.agreement import differs_in_gender, ends_in_teh
from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.when_told import before_when, behind_when
from waqai.facts.casualties.grammar.many_doers import CIRCUMSTANCES
from waqai.facts.casualties.grammar.mourners import mourns
from waqai.facts.casualties.grammar.state import FIGHTERS, PREPOSITIONS, Governor
from waqai.facts.casualties.grammar.suspended import Suspended
from waqai.facts.casualties.outcome_keys import outcome_key
from waqai.facts.casualties.vocabulary import armed_bodies, groups, is_force
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

_HIS_FAMILY = words("word_classes", "his_family")
_LED = 8
_WHOSE = 5  # tokens behind people that tell whose they are
_AS_WHAT = 3
_HEAD = 4
_DESCRIBED = 9
_COMPANIONS, _PRESENCE = words("word_classes", "companions"), words("word_classes", "presence")
_HOSTAGES = words("word_classes", "as_hostages")
_OF_DOERS = ("ون", "ين", "ه", "ي")  # the adjectives of fighters, forces and weapons
ABDUCTORS = words("word_classes", "abductors")
_SURE_PEOPLE = frozenset(("person", "other", "outcome", "title", "named"))
_OF_KNOWN = frozenset(("displaced", "captive", "released", "missing"))
_HURT = ("بجرو", "بجرا", "باصاب", "اصيب", "واصيب", "اصاب", "بحرو", "جرو", "حرو", "طعن", "بطعن", "رصاص", "برصاص", "هجوم")
_AGAINST = words("word_classes", "against_whom")
_KILLERS = words("word_classes", "killers") | words("word_classes", "killers_in_accusative")
_UNITS = words("name_words", "units")
_TIMES = words("word_classes", "times_of_day")
_FIGHTERS = words("groups", "militia")
KIN = frozenset(("brother", "companion", "woman", "child"))


class Doers(Suspended):
    """Tells those whom an outcome befell from those who brought it about."""

    def _acts(self, governor: Governor) -> bool:
        """ "يقتل القاتل ضحيته": a verb of the present that befalls nobody by its meaning has its doer behind it."""
        verb = self.sentence.text(governor.first)
        return verb.removeprefix("و").removeprefix("ف")[:1] in ("ي", "ت") and not self._befell(governor)

    def _befalls(self, count: Count, governor: Governor) -> bool:
        """Whether the outcome word says this of such people: "خسر عشرة جنود", but not "خسر عشرة نواب"."""
        outcome = self.sentence.outcomes.get(governor.first)
        only = outcome_key(outcome.id, "only") if outcome else None
        if isinstance(only, list) and not (
            set(only) & set(count.tags) or (outcome and self._is_kin_lost(outcome, count))
        ):
            return False
        never = outcome_key(outcome.id, "never") if outcome else None
        if isinstance(never, list) and set(never) & set(count.tags):
            return False
        if (
            outcome
            and outcome.id == "mourned"
            and mourns(self.sentence, count, governor.last, self._has_subject_before(governor))
        ):
            return False
        if count.head == "unknown" and governor.category in _OF_KNOWN:
            return False  # "تخطف ثلاث نقاط"
        if (
            outcome
            and outcome.id in ("devoured", "reaped")
            and (count.head in ("of", "unknown") or self.sentence.text(governor.last)[:1] == "ل")
        ):
            return False  # "يحصد 3 ملايين مشاهدة", "وجهت التهم لعامل وحارس"
        if outcome and outcome.id == "years_in_jail" and (count.plain or count.head != "person"):
            led = self.sentence.text(count.first - 1) in _AGAINST or count.prefix == "ل"
            return led and count.head in ("named", "title", "person", "of")
        if outcome and outcome_key(outcome.id, "of_things") and not self._are_people(count):
            return False  # "التحفظ على عدد من الوثائق", "ضبط مليون حبة"
        if outcome and outcome.id == "hospitalised" and count.plain and count.value == 1 and self._is_of_rank(count):
            return any(text.startswith(_HURT) for text in self.sentence.texts)  # "نقل الوزير إلى المستشفى" for a check
        if outcome and outcome.id.startswith("freed_") and count.head == "of":
            at = count.last  # "تحرير الكثير من المديريات" frees no people
            return (
                at in self.sentence.people or at in self.sentence.outcomes or self.sentence.text(at) in armed_bodies()
            )
        if governor.category == "detained" and self._is_body(count):
            return False
        if outcome and outcome.value == "detained" and self._is_kept_from_work(outcome, count):
            return False
        return governor.category != "displaced" or "prisoner" not in count.tags

    def _are_people(self, count: Count) -> bool:
        """Whether the counting noun is one of people, or nothing stands behind the number ("ضبط سبعة في المرفأ")."""
        after = self.sentence.text(count.last)
        return count.head in _SURE_PEOPLE or (
            count.head == "bare" and count.qualifier != "vague" and (not after[:1].isalpha() or after in PREPOSITIONS)
        )

    def _is_of_rank(self, count: Count) -> bool:
        return count.head in ("named", "title") or "official" in count.tags or count.noun == "leader"

    def _is_kin_lost(self, outcome: Term, count: Count) -> bool:
        """ "خسرت العائلة ستة من أفرادها", "خسرت أربعة من أبنائها": whoever belongs to the loser."""
        kin = count.noun in KIN or self.sentence.text(count.last - 1) in _HIS_FAMILY
        near = (
            count.first == outcome.last and not count.plain and (kin or self.sentence.text(count.last) in _HIS_FAMILY)
        )
        return outcome.id == "lost_men" and (count.first > outcome.last or near) and self._is_owned(count)

    def _did_it(self, count: Count, governor: Governor) -> bool:
        """ "اغتال مسلحان إماما": fighters right behind a verb that is never passive are its doers."""
        outcome = self.sentence.outcomes.get(governor.first)
        if not outcome or not outcome_key(outcome.id, "active"):
            return False
        fighters = {"militant", "soldier", "police"} & set(count.tags) or count.noun == "attacker"
        if self._has_subject_before(governor) or self._is_of_another_gender_or_number(governor, count):
            return False
        object_case = count.plain and self.sentence.text(count.first).endswith(("ا", "ين"))
        return bool(fighters) and count.first == governor.last and not object_case

    def _is_of_another_gender_or_number(self, governor: Governor, count: Count) -> bool:
        """ "مقاتلوهم قنصوا خمسة جنود", "القوات قنصت خمسة جنود": men right behind such a verb are its object."""
        verb, last = self.sentence.text(governor.first), self.sentence.text(count.last - 1)
        men = not last.endswith(("ه", "ات")) and "woman" not in count.tags
        return verb.endswith("وا") or (verb.endswith("ت") and men)

    def _has_subject_before(self, governor: Governor) -> bool:
        """ "الشرطة الهندية تردي ستة متمردين": a verb of the present at the head of a headline, behind its subject."""
        verb, before = self.sentence.text(governor.first), self.sentence.texts[: governor.first]
        behind_head = before[len(before) > 1 :]  # "قوات الأمن"
        return verb[:1] in ("ي", "ت") and 0 < len(before) < _HEAD and all(text.startswith("ال") for text in behind_head)

    def _is_subject(self, count: Count, governor: Governor) -> bool:
        """ "قتل جندي شابا": the first of two adjacent singulars did it when the second is accusative."""
        if governor.kind == "verb" and self._have_definite_object(count, governor):
            return True
        follower = self.counts.get(count.last) or self.counts.get(behind_when(self.sentence, count.last))
        if governor.kind == "verb" and not count.plain and follower and count.head == "person":
            return self._have_object(count, governor, follower)
        if governor.kind != "verb" or not count.plain:
            return False
        if not follower:
            return self._has_far_object(count, governor) or self._has_one_behind_whence(count, governor)
        if follower.head != "person" or follower.prefix:
            return False
        owned = follower.noun in KIN and self.sentence.text(follower.last - 1).endswith(("ه", "ها"))
        slays = (
            owned
            and self.sentence.text(count.first) not in _KILLERS
            and count.first == governor.last
            and not self._befell(governor)
        )  # "قتل أب ابنته"
        woman = differs_in_gender(self.sentence, count, follower.first)
        two = follower.value == 2 and self.sentence.text(follower.first).endswith("ين")  # "قتل رجل امرأتين"
        return slays or woman or two or not follower.plain or self.sentence.text(follower.first).endswith("ا")

    def _has_far_object(self, count: Count, governor: Governor) -> bool:
        """ "قتل شخص موال للتنظيم أربعة ركاب": a number of people behind the description of the first is the object."""
        if count.first != governor.last or count.head != "person" or count.definite or self._befell(governor):
            return False
        for at in range(count.last, count.last + _DESCRIBED):
            text, other = self.sentence.text(at), self.counts.get(at)
            if text in _COMPANIONS or text in _PRESENCE:
                return False  # "قتل قيادي مع خمسة من مرافقيه"
            if other and not other.prefix and other.head in ("person", "of", "outcome"):
                return not other.definite and (not other.plain or self._is_far_accusative(count, other))
            goes_on = text[:1] == "و" and text not in CIRCUMSTANCES
            if at in self.sentence.outcomes or other or goes_on or not text[:1].isalnum():
                return False
            if at in self.sentence.breaks:
                return False  # "قتل سائق بينما كان ينقل ستة ركاب"
        return False

    def _has_one_behind_whence(self, count: Count, governor: Governor) -> bool:
        """ "قتل قناص من الحركة متطوعا": one in the accusative behind "of those" was killed by the first."""
        if count.first != governor.last or count.definite or self.sentence.text(count.last) != "من":
            return False
        for at in range(count.last + 1, count.last + _WHOSE):
            other, text = self.counts.get(at), self.sentence.text(at)
            if other and other.plain and other.head == "person" and not other.prefix and text.endswith("ا"):
                return not self._befell(governor)
            nation = self.sentence.people.get(at)  # "قتل مستوطن من … كينيا"
            if nation and text.endswith("يا") and {"settler", "soldier", "police", "militant"} & set(count.tags):
                return not self._befell(governor)
            if at in self.sentence.outcomes or text[:1] == "و" or not text[:1].isalpha():
                return False
        return False

    def _is_object_of_doers(self, governor: Governor, count: Count) -> bool:
        """ "اغتال مسلحون مجهولون الناشط سامي الراوي": a person named, or told by an office, behind who did it."""
        verb = self.sentence.outcomes.get(governor.first)
        behind_some = self.sentence.text(count.first - 1).endswith(("ون", "ان"))  # "قتل مسلحون القاضي"
        behind_some = behind_some and not self.sentence.text(count.first - 1).startswith("ال")
        several = self.counts.get(governor.last)
        if several and several.last == count.first and self._have_definite_object(several, governor):
            return count.head in ("title", "named")  # "خطف أربعة مسلحين الطبيب"
        titled = count.head == "title" and (
            count.called != "" or behind_some or self._differs_in_gender(governor, count)
        )
        if (
            not (count.head == "named" or titled)
            or governor.kind != "verb"
            or verb is None
            or verb.prefix.endswith("ل")
        ):
            return False
        doers = self.sentence.texts[governor.last : before_when(self.sentence, count.first, governor.last + 1)]
        if not doers or not (self._is_doer(governor.last) or doers[0].endswith("ون")) or self._befell(governor):
            return False
        told = (text for text in doers[1:] if text not in _TIMES)  # "اعتقلت القوات فجر أمس الشاب فلان"
        of_whom = doers[1:2] == ["من"]  # "اعتقل عناصر من الشرطة الناشط فلان"
        told = (text for text in told if not (of_whom and text == "من"))
        return all(text.startswith(("ال", "لل")) or text in _UNITS or text.endswith(_OF_DOERS) for text in told)

    def _differs_in_gender(self, governor: Governor, count: Count) -> bool:
        """ "اعتقلت الشرطة المتهم": a man behind a feminine verb and its doer is no adjective of it."""
        doers = self.sentence.texts[governor.last : count.first]
        known = bool(doers) and doers[0].startswith("ال") and doers[-1].endswith("ه")
        return known and governor.category != "displaced" and self._is_man_behind_her(governor, count)

    def _is_man_behind_her(self, governor: Governor, count: Count) -> bool:
        """ "داهمت القوة المنزل واعتقلت الناشط": a man behind a feminine verb is its object."""
        verb, text = self.sentence.text(governor.first), self.sentence.text(count.first)
        return verb.endswith("ت") and not text.endswith("ه") and "woman" not in count.tags

    def _is_doer(self, index: int) -> bool:
        """Whether a word names a state, fighters, a force or what they kill with."""
        place = self.sentence.place_names.get(index)
        if place is not None and place.entry.attributes["kind"] == "country" and not place.prefix:
            return True
        thing, person = self.sentence.things.get(index), self.sentence.people.get(index)
        text = self.sentence.text(index)
        armed = is_force(text) or self._is_fighter(index)
        weapon = thing is not None and thing.id in ("weapons", "vehicles")
        return armed or weapon or bool(person and person.value in ("soldier", "police") and person.number == "pl")

    def _held_by_fighters(self, governor: Governor, count: Count) -> str | None:
        """ "احتجز مسلحون ثلاثين طالبا": whom fighters hold is a captive."""
        verb = self.sentence.outcomes.get(governor.first)
        if not verb or not verb.id.startswith("held"):
            return None
        if self._is_led_away(verb, count):
            return "captive"
        if not _HOSTAGES.isdisjoint(self.sentence.texts[count.last : count.last + _AS_WHAT]):
            return "captive"  # "احتجز رجل زوجته وطفليه رهائن"
        if verb.role == "masdar" and verb.prefix.startswith("و") and self.mentions:
            return None  # "مقتل 30 من مسلحي الحركة واحتجاز خمسة": those before are no doers
        they = self.sentence.text(governor.first).endswith(("وا", "ون"))
        around = range(0 if they else max(0, governor.first - 3), count.first)
        gang = any(self._is_fighter(k) or self.sentence.text(k) in ABDUCTORS for k in around)
        return "captive" if gang else None

    def _is_led_away(self, verb: Term, count: Count) -> bool:
        """ "اقتاد العشرات إلى جهة مجهولة": nobody knows where; an army at home takes people to its prisons."""
        behind = self.sentence.texts[count.last : count.last + _LED]
        unknown = bool({"مجهوله", "معلومه", "معروفه"} & set(behind)) and "جهه" in behind
        return unknown and "قتاد" in self.sentence.text(verb.first) and "الاحتلال" not in self.sentence.texts

    def _is_loss(self, governor: Governor, count: Count) -> bool:
        """ "فقد الفوج عشرة جنود", "فقد الفلاح زوجته": whom a force or a relative loses is dead, not missing."""
        verb = self.sentence.outcomes.get(governor.first)
        if (
            governor.category != "missing"
            or not verb
            or verb.id == "lost_touch"
            or not self.sentence.text(governor.first).endswith(("فقد", "فقدت", "فقدان", "فقدوا", "فقدنا"))
        ):
            return False
        if self._is_owned(count):
            return not self._went_missing_themselves(governor, count)
        if self.sentence.text(governor.first).endswith("فقدنا") and self.sentence.text(count.last - 1).endswith("نا"):
            return True  # "فقدنا ثلاثة من رجالنا"
        if self.sentence.text(governor.first) == "بفقدان" or self.sentence.text(governor.first).endswith("فقدنا"):
            return not FIGHTERS.isdisjoint(count.tags)  # "أقرت القيادة بفقدان سبعة جنود"
        if self.sentence.text(governor.first).endswith("فقدان"):
            return False
        whose = count.first > verb.last or self.sentence.text(governor.first - 1) in ("التي", "الذي")
        # "إن غانا فقدت سبعة جنود": a woman's verb is of none of them
        men = not any(word.endswith(("ه", "ات")) for word in self.sentence.texts[count.first : count.last])
        whose = whose or (men and self.sentence.text(governor.first).endswith("ت"))
        return whose and bool({"soldier", "militant", "police", "official"} & set(count.tags) or count.noun == "leader")

    def _went_missing_themselves(self, governor: Governor, count: Count) -> bool:
        """ "وفقد طفلاها": a dual of the nominative is the subject of its verb, lost and no loser."""
        owned = self.sentence.text(count.first).endswith(("اه", "اها", "اهم", "اهما"))
        return governor.kind == "verb" and count.value == 2 and owned and count.first == governor.last

    def _is_owned(self, count: Count) -> bool:
        """Whether the noun of a count has its owner written onto it: "زوجته", "أربعة من أحفاده", "إحدى موظفاتها"."""
        last = self.sentence.text(count.last - 1)
        men = count.noun in KIN or not FIGHTERS.isdisjoint(count.tags)
        his = last.endswith("ه") and men and not ends_in_teh(self.sentence, count.last - 1)
        owned = his or last.endswith(("ها", "هم", "هما"))
        at = count.last + (self.sentence.text(count.last) == "من")  # "تسعة أفراد من عائلته"
        return (owned and count.last - 1 in self.sentence.people) or self.sentence.text(at) in _HIS_FAMILY

    def _is_fighter(self, index: int) -> bool:
        body = groups().at(self.sentence.tokens, index)
        if body is not None:
            return body.entry.id == "militia"
        person = self.sentence.people.get(index)
        return bool(person and person.value == "militant") or self.sentence.text(index) in _FIGHTERS
