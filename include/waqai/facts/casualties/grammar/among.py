"""Parts of a count: "بينهم 12 طفلا", "(سيدتان وطفلان)", and parts of people whom no number counts."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.state import HURT, Mention, State
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

_AMONG = words("word_classes", "among_leads")
_BRACKET = 14
_PART, _PART_FAR = 14, 40
_GROUP = 14
_SAID, _THAT_THEY = 8, frozenset(("انهم", "بانهم"))
_PARTS = frozenset(("person", "bare", "other", "of", "named", "unknown", "title"))


def has_title(count: Count) -> bool:
    """Whether a count is one person by name or by a title with a name behind it."""
    return count.head in ("named", "title") or (count.definite and count.called != "")


class Among(State):
    """Counts that "among them" or a bracket makes parts of the count before them."""

    def _fate_of_part(self, lead: int) -> str:
        """What befell a part: as the whole, unless a verb of dying stands right before its lead ("توفي منهم 5")."""
        verb = self.sentence.outcomes.get(lead - 1)
        died = verb is not None and verb.role == "verb" and verb.value == "killed"
        return "killed" if died else self.mentions[-1].category

    def _said_to_be(self, count: Count) -> Term | None:
        """ "97 رهينة، بينهم 34 يقول الجيش إنهم قتلوا": what somebody says befell a part; its verb or noun."""
        behind = range(count.last + 1, count.last + _SAID)
        that = next((k for k in behind if self.sentence.text(k) in _THAT_THEY), None)
        told = self.sentence.outcomes.get(that + 1) if that and not count.plain else None
        says = that is not None and any(k in self.sentence.says for k in range(count.last, that))
        many = told is not None and (told.number == "pl" or self.sentence.text(told.first).endswith("وا"))
        if told is None or told.value != "killed" or told.last in self.counts:
            return None  # "قال الجيش إنهم قتلوا جنديا"
        return told if says and many else None

    def _among(self, count: Count) -> Mention | None:
        """A part of the count before it: "بينهم 12 طفلا", "أحدهما"."""
        lead = self._among_lead(count)
        if lead is None and self._in_brackets(count):
            lead = count.first
        if lead is not None and (self._is_second_title(count, lead) or self._says_of_part(count)):
            return None
        someone = (count.head == "person" and not count.definite) or has_title(count)
        alone = lead is not None and someone and not self._counted_before(lead)
        uncounted = self._of_uncounted(count, lead) if alone and lead is not None else None
        if uncounted or (alone and not self.mentions):
            return uncounted
        if lead is None or not self.mentions or count.head not in _PARTS:
            return None
        if count.plain and (count.definite or count.prefix) and not self.sentence.is_a("among", count.first - 1):
            return None
        if count.prefix[:1] in ("ل", "ب") or self._exceeds_whole(count):
            return None
        if lead - self.mentions[-1].last > self._among_reach(count, lead) or (
            count.head == "unknown" and (count.low is None or count.prefix == "و")
        ):
            return None
        if any(self._opens(k) for k in range(lead, count.first)) or self._parts_another(lead):
            return None
        said = self._said_to_be(count)
        mention = self._mention(count, "killed" if said else self._fate_of_part(lead), "among", lead)
        mention.last = said.last if said else mention.last
        mention.parent = self._parent()
        if lead > self.mentions[-1].last + 8:
            mention.rule = "among_far"
        return mention

    def _exceeds_whole(self, count: Count) -> bool:
        """ "قتل خمسة في البلدة التي نزح منها 30 ألف شخص": no part is larger than its whole."""
        whole = self.mentions[-1].parent or self.mentions[-1]
        return None not in (whole.count.high, count.low) and (count.low or 0) > (whole.count.high or 0)

    def _says_of_part(self, count: Count) -> bool:
        """ "ثلاثة عمال، اثنان منهم هنديان": a nation right behind "of them" is that of the part, and no further one."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.rule != "part" or count.first != last.last or count.nation is None:
            return False
        last.count.nation = last.count.nation or count.nation
        return True

    def _among_counted(self, count: Count) -> Mention | None:
        """ "من بين القتلى العشرة أربعة أطفال": the whole stands between "among" and its part."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or count.first != last.last or count.head not in ("person", "of"):
            return None
        if count.definite or self._follows_and(count):
            return None
        if count.value == 1 and self.sentence.text(count.last - 1).endswith("ا"):
            return None  # an object: "التقى بين الجرحى التسعة طبيبا"
        before, whole = self.sentence.text(last.first - 1), self.sentence.text(last.first)
        if before not in _AMONG or not whole.startswith("ال") or last.category not in HURT:
            return None
        mention = self._mention(count, last.category, "among", last.first)
        mention.parent = self._parent()
        return mention

    def _is_second_title(self, count: Count, lead: int) -> bool:
        """ "بينهم المتحدث باسمه مسؤول العمليات", "أبرزهم سامي الراوي رئيس البلدية": one person by name and titles."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.first != lead or last.count.head not in ("title", "named") or not count.plain:
            return False
        if last.count.head == "named" and (count.definite or count.first > last.last + 1):
            return False
        return count.prefix == "" and "،" not in self.sentence.texts[last.last : count.first]

    def _among_reach(self, count: Count, lead: int) -> int:
        """How far a part may stand behind its whole: farther behind a comma, where nothing else befell anybody."""
        between = range(self.mentions[-1].last, lead)
        apart = self.sentence.text(lead - 1) == "،" and count.head == "person" and not count.definite
        alone = not any(self._tells_of_people(k) or k in self.sentence.outcomes for k in between)
        return _PART_FAR if apart and alone else _PART

    def _tells_of_people(self, at: int) -> bool:
        return at in self.counts and self.counts[at].head not in ("thing", "unknown", "of")

    def _of_uncounted(self, count: Count, lead: int) -> Mention | None:
        """ "استشهد مواطنون بينهم طفلان", "سقوط قتلى بينهم ثلاث نساء": a part of people that no number counts."""
        at, governor = lead - 1 - (self.sentence.text(lead - 1) == "،"), self.governor
        outcome = self.sentence.outcomes.get(at)
        if outcome and outcome.role == "noun":
            apart = outcome.number == "pl" and not outcome.definite and outcome.prefix[:1] != "و"
            return self._mention(count, str(outcome.value), "among", lead) if apart and outcome.value in HURT else None
        if not (governor and governor.kind in ("verb", "masdar") and governor.category in HURT):
            return None
        group = self.sentence.people.get(governor.last)
        if group is None or group.number != "pl" or lead - governor.last > _GROUP:
            return None
        between = range(governor.last, lead)
        others = any((p := self.sentence.people.get(k)) and p.number == "pl" for k in range(group.last, lead))
        apart = others or any(k in self.counts or k in self.sentence.outcomes for k in between)
        return None if apart else self._mention(count, governor.category, "among", lead)

    def _counted_before(self, lead: int) -> bool:
        """Whether people were counted since the outcome word that is still open before "among"."""
        since = self.governor.first if self.governor else -1
        return any(mention.last > since for mention in self.mentions)

    def _parts_another(self, lead: int) -> bool:
        """ "أوقفت 10 ضباط وأقالت 80 موظفا بينهم 3": the part is one of a group that nothing befell."""
        between = range(self.mentions[-1].last, lead)
        return any(
            k in self.counts and self.counts[k].head in ("person", "of") and not self.counts[k].plain for k in between
        )

    def _in_brackets(self, count: Count) -> bool:
        """ "13 شخصا (9 أطفال و4 نساء)": a number in brackets right behind a count parts it."""
        if not self.mentions or count.head != "person" or (count.plain and not self._opens_roll(count)):
            return False
        if ")" in self.sentence.texts[count.first : count.last]:
            return False  # "إصابة (14) عاملا": only the number stands in brackets
        gap = count.first - self.mentions[-1].last
        goes_on = self.mentions[-1].parent is not None and self.sentence.text(self.mentions[-1].first - 1) in ("(", "،")
        opened = "(" in self.sentence.texts[max(0, count.first - _BRACKET) : count.first]
        if gap == 1 and self.sentence.text(count.first - 1) == "،" and goes_on and opened:
            return True  # "(5 أطفال، 4 نساء، …"
        return gap <= 2 and self.sentence.text(count.first - 1) == "("

    def _opens_roll(self, count: Count) -> bool:
        """ "4 مدنيين (سيدتان وطفلان)": people without a number who are told one by one behind a larger count."""
        whole = self.mentions[-1].count
        return not (count.definite or whole.plain) and (whole.low or 0) > (count.value or 0)
