"""Further groups behind "و", and people who are missing."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.among import has_title
from waqai.facts.casualties.grammar.by_fate import ByFate
from waqai.facts.casualties.grammar.state import FIGHTERS, HELD, HURT, PREPOSITIONS, Mention
from waqai.lexicons import words

_BESIDES = 18
_EXCHANGE, _IN_RETURN = 9, words("word_classes", "in_return")
_STILL = words("word_classes", "still")
_STUCK, _ALIVE = words("word_classes", "stuck"), words("word_classes", "alive")
_ADJECTIVES, _OFFICE = 3, 5
_UNLISTED = 4  # words of a name that no list has
_COMPANIONS, _FOUGHT_WITH = words("word_classes", "companions"), words("word_classes", "fought_with")
_KIN = frozenset(("brother", "companion", "woman", "child"))
_OF_THEIRS = _KIN | {"leader"}  # "مع قائدهم"
_SET_FREE = words("word_classes", "set_free_of_them")


class Parts(ByFate):
    """Counts that belong to the count before them."""

    def _missing(self, count: Count) -> Mention | None:
        """People under the rubble, or "في عداد المفقودين", are missing whatever noun counts them."""
        if "lost" not in self.sentence.particles or count.head in ("thing", "unknown"):
            return None
        if count.plain and (count.definite or count.head == "named"):
            return None
        if self.sentence.text(count.last - 1).startswith(("جث", "رفات")):
            return None  # "30 جثة تحت الأنقاض": they are dead
        governor = self.governor
        if governor and governor.kind != "tally" and governor.category in HURT and count.first - governor.last < 3:
            return None  # "مقتل عشرين شخصا تحت الركام"
        if self._is_kin_of_dead(count) or self._is_of_dead(count):
            return None
        if _ALIVE.intersection(self.sentence.texts[count.last : count.last + 3]):
            return None  # "عثر على 12 عاملا أحياء تحت الأنقاض"
        for at in range(count.last, min(count.last + 12, len(self.sentence.tokens))):
            found = self.sentence.is_a("lost", at)
            if found and self.sentence.text(at - 1) == "من":
                return None  # "انتشال 3 جثث من تحت الأنقاض"
            if found and not any(k in self.numbers_behind(count) for k in range(count.last, at)):
                between = self.sentence.texts[count.last : at]
                alone = "عداد" in self.sentence.texts[at : found.last] and not any(t.endswith("وا") for t in between)
                if count.plain and not (alone or (count.value == 2 and self._is_stuck(count, at))):
                    return None
                strong = found.entry.forms[0] != self.sentence.text(at) or count.qualifier == "vague"
                if strong and (at - count.last <= 4 or "عداد" in self.sentence.texts[at : found.last]):
                    return self._mention(count, "missing", "lost", None, found.last)
            if at in self.sentence.outcomes and at - count.last < 3 and not found:
                return None
        return None

    def _is_stuck(self, count: Count, at: int) -> bool:
        """ "لا يزال شخصان محاصرين تحت الأنقاض": they are there still."""
        still = not _STILL.isdisjoint(self.sentence.texts[max(0, count.first - 2) : count.first])
        return still or not _STUCK.isdisjoint(self.sentence.texts[count.last : at])

    def _is_of_dead(self, count: Count) -> bool:
        """ "40 قتيلا بينهم سبعة أطفال تحت الأنقاض": a part of the dead is dead, wherever it lies."""
        dead = bool(self.mentions) and self.mentions[-1].category == "killed"
        lead = self._among_lead(count) if dead else None
        return lead is not None and lead - self.mentions[-1].last <= 1

    def _is_kin_of_dead(self, count: Count) -> bool:
        """ "فقد زوجته وثلاثة من أحفاده تحت الركام": a mourner's kin behind the first of them died as well."""
        owned = self.sentence.text(count.last - 1).endswith(("ه", "ها")) and count.noun in _KIN
        return owned and self._is_joined(count) and bool(self.mentions) and self.mentions[-1].category == "killed"

    def _part(self, count: Count) -> Mention | None:
        """ "90 شخصا، 40 منهم في …": a number followed by "of them" is a part of the count before it."""
        among = self.sentence.is_a("among", count.last)
        awaited = self.governor and self.governor.kind in ("verb", "masdar") and count.first - self.governor.last <= 4
        if awaited and not self._is_behind_wounds(count):
            return None
        if not among or not self.mentions or count.plain or self.sentence.text(count.last)[:2] != "من":
            return None
        if count.first - self.mentions[-1].last > 25 or self._next_verb(count):
            return None
        category = self.mentions[-1].category
        freed = category in HELD and self.sentence.text(count.first - 1) in _SET_FREE
        mention = self._mention(count, "released" if freed else category, "part", None, among.last)
        mention.parent = None if freed else self._parent()
        return mention

    def _is_behind_wounds(self, count: Count) -> bool:
        """ "إصابة 40 شخصا بجروح، تسعة منهم غادروا المستشفى": the wounds are those of the people before them."""
        last, governor = self.mentions[-1] if self.mentions else None, self.governor
        if last is None or governor is None or self.sentence.text(count.first - 1) != "،":
            return False
        near = 0 <= governor.first - last.last <= 1 and self.sentence.text(governor.first).startswith("ب")
        return near and governor.category == last.category and (count.low or 0) < (last.count.low or 0)

    def _is_other(self, count: Count) -> bool:
        return self.sentence.is_a("others", count.last - 1) is not None

    def _is_joined(self, count: Count) -> bool:
        near = bool(self.mentions) and count.first - self.mentions[-1].last <= 1
        his = near and count.noun in _OF_THEIRS and self.sentence.text(count.last - 1).endswith(("ه", "ها", "هم"))
        # "واعتقلته مع شقيقه"
        accompanies = self.sentence.text(count.first - 1) in _COMPANIONS and (not count.plain or his)
        return (self._follows_and(count) or accompanies) and not self._are_foes(count, accompanies)

    def _are_foes(self, count: Count, led: bool) -> bool:
        """ "قتل شاب في اشتباك مع 3 مسلحين", "… بين الجيش و3 مسلحين": against whom he fought."""
        between = self.sentence.texts[self.mentions[-1].count.last : count.first] if self.mentions else []
        if _FOUGHT_WITH.isdisjoint(between):
            return False
        sides = between[between.index("بين") + 1 :] if "بين" in between else []
        return led or (bool(sides) and not any(text[:1] == "و" for text in sides if text != "و"))

    def _is_besides(self, count: Count) -> bool:
        """ "إضافة إلى 13 مقاتلا آخرين", "فضلا عن 9 عمال": people on top of those told of before."""
        named = count.head == "named" and bool(self.mentions) and has_title(self.mentions[-1].count)
        people = count.head in ("person", "of") or self._is_other(count)  # "فضلا عن 12 من عناصر الشرطة"
        if (count.plain and not named) or not (named or people):
            return False
        leads = (self.sentence.is_a("besides", k) for k in range(max(0, count.first - 3), count.first))
        least = 1 if self._is_other(count) else 2  # "إلى جانب", but not "إلى"
        return any(lead and lead.last == count.first and lead.last - lead.first >= least for lead in leads)

    def _joining_reach(self, count: Count, before: Count) -> int:
        """How many tokens may stand between joined groups; the rest of a name and an age between two persons named."""
        if has_title(count) and has_title(before):
            between = self.sentence.texts[before.last : count.first]
            if PREPOSITIONS & set(between):
                return 1
            return 8 if count.head == before.head == "named" else _UNLISTED
        if self._is_other(count):
            return 10
        if not count.plain:
            return 7
        if self._is_his(count):
            return 6
        return 3 if self.sentence.text(before.last) == "برتبه" else 1

    def _names_the_last(self, count: Count) -> bool:
        """ "نعى المجلس عضوه الراحل سامي الراوي": the name of the one told of right before, adjectives between."""
        last = self.mentions[-1].count if self.mentions else None
        if last is None or count.head != "named" or not (last.plain and last.value == 1) or last.head == "named":
            return False
        between = self.sentence.texts[last.last : count.first]
        if count.prefix or count.first < last.last:
            return False
        if last.head == "title" and len(between) <= _OFFICE:
            return all(text[:1] != "و" and text.isalpha() and text not in PREPOSITIONS for text in between)
        return len(between) <= _ADJECTIVES and all(text.startswith("ال") for text in between)

    def _exchanged(self, count: Count) -> Mention | None:
        """ "إطلاق سراح عشرة مقابل خمسين من الطرف الآخر": those for whom others are released are released too."""
        if count.plain or count.head not in ("person", "of", "bare") or not self.mentions:
            return None
        last = self.mentions[-1]
        near = count.first - last.last <= _EXCHANGE and self.sentence.text(count.first - 1) in _IN_RETURN
        return self._mention(count, "released", "exchange") if near and last.category == "released" else None

    def _is_same_leader(self, count: Count) -> bool:
        """ "وفاة مؤسسها وزعيمها": one person by two titles."""
        return count.noun in ("official", "leader") and self.sentence.text(count.last - 1).endswith(("ها", "هم"))

    def _is_second_title_of(self, count: Count, last: Count) -> bool:
        """ "اغتيال الصحفي والكاتب الساخر سامي الراوي": one person by two titles, named behind the second."""
        adjacent = count.first == last.last and self.sentence.text(count.first).startswith("وال")
        return adjacent and last.head == "title" and not last.called and count.head == "named"

    def _is_his(self, count: Count) -> bool:
        """ "قياديا في الحزب ومرافقه": one whose kinsman or master was told of before, "في …" at most between them."""
        between = set(self.sentence.texts[self.mentions[-1].count.last : count.first])
        owned = self.sentence.text(count.last - 1).endswith(("ه", "ها", "هما"))
        return owned and count.noun in _KIN and between & PREPOSITIONS <= {"في"}

    def _coordinated(self, count: Count) -> Mention | None:
        """ "مقتل امرأتين ورجل": a further group behind "و" shares the outcome and the parent of the group before it."""
        besides = self._is_besides(count)
        if not self.mentions or not (besides or self._is_joined(count)):
            return None
        last = self.mentions[-1]
        gap = count.first - last.count.last - self._bracketed(last.count.last, count.first)
        if gap < 0 or gap > (_BESIDES if besides else self._joining_reach(count, last.count)):
            return None
        if self._is_no_further_group(count, last):
            return None
        told = last.rule in ("before_verb", "far_verb") and self.sentence.text(count.first - 1) in _COMPANIONS
        named = besides and count.head == "named"  # "سامي الراوي، الذي قتل …، إضافة إلى هدى الشامي"
        told = told or (named and last.rule == "relative")
        between = range(last.last if told else last.count.last, count.first)
        many = count.head in ("person", "of") and not count.plain
        listed = last.rule == "coordinated" and count.first == last.count.last + 1 and count.nation is not None
        stops = (":", "؛") if many or listed or named or self._is_other(count) else ("،", ":", "؛")
        if any(k in self.sentence.outcomes or self.sentence.text(k) in stops for k in between):
            return None
        if last.rule != "joined_verb" and self._next_verb(count) is not None:
            return None
        mention = self._mention(count, last.category, last.rule if last.rule == "joined_verb" else "coordinated")
        mention.parent = last.parent
        return mention

    def _bracketed(self, first: int, last: int) -> int:
        """How many tokens between two groups a bracket right behind the first takes: "1391 (63%) … و526 قاصرا"."""
        if self.sentence.text(first) != "(":
            return 0
        return next((k + 1 - first for k in range(first, last) if self.sentence.text(k) == ")"), 0)

    def _is_no_further_group(self, count: Count, last: Mention) -> bool:
        """Whether what "و" joins to people is none of their kind, or says more about the same people."""
        if count.head in ("bare", "unknown", "thing") or (count.head == "other" and count.plain):
            return True
        if self.sentence.text(last.count.last) == "برتبه" and (last.count.value or 0) > 1 and count.value == 1:
            return True  # "ضابطان برتبة رائد وملازم"
        if count.head == "of" and self.sentence.text(count.last - 1) != "من":
            return True
        if self._is_second_title_of(count, last.count):
            return True
        if count.value == 1 and (count.head == "of" or self._is_same_leader(count)):
            return True  # "واحد من أخطرهم": no further person
        named = has_title(last.count) and (count.head == "named" or last.rule.startswith("among"))
        if count.plain and (count.definite or count.head == "named") and not named:
            return True
        office = count.noun in ("official", "leader") and not self.sentence.text(count.first).endswith("ا")
        office = office or count.called != ""
        if FIGHTERS & set(last.count.tags) and count.tags and not FIGHTERS & set(count.tags):
            return False  # "11 جنديا وطفلة"
        # "30 رجلا وامرأة": the second noun only goes on with what is counted
        office = office or self.sentence.text(count.first) == "واحد"  # "30 رجلا وأحد الحراس"
        return count.plain and count.value == 1 and not (last.count.plain or office) and (last.count.value or 11) > 10
