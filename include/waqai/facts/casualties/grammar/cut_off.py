"""Counts that stand apart from the verb or masdar before them: another clause, or another verb, has them."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.lost_or_has import HAS
from waqai.facts.casualties.grammar.state import FIGHTERS, Governor, State
from waqai.lexicons import words

_LEADS_TO_NAMES = words("name_words", "leads_to_names")
_ATTRIBUTIONS = words("word_classes", "attributions")
_TODAY = frozenset(("اليوم", "الليله", "الماضي", "الماضيه"))
_CIRCUMSTANCES = words("word_classes", "circumstances")
_WITHHELD = words("word_classes", "withheld")
HELD_OR_FREED = frozenset(("detained", "captive", "released"))
_OPENS = ("،", "فيما", "بينما", "كما", "حيث", "ان")
_STOPS = frozenset(("،", ":", "؛"))
_CAUSE_REACH = 6  # words
_WRONG_LEAD = words("word_classes", "wrong_leads")


class CutOff(State):
    """What parts a count from an open governor."""

    def _is_cut_off(self, governor: Governor, count: Count) -> bool:
        if governor.kind == "verb" and self._has_its_subject(governor, count):
            return True
        if self._sets_free(governor, count) or self._is_no_loss_of_people(governor, count):
            return True
        if governor.category in HELD_OR_FREED and self._is_in_their_clause(governor, count):
            return True
        return governor.kind in ("verb", "masdar") and self._begins_anew(governor, count)

    def _is_wrongly_led(self, count: Count) -> bool:
        """ "تعرض 12 شخصا", "عام 2020"; not in "قتل رجل عمره 20 سنة 61 شخصا", where the year ends an age."""
        lead = count.first - 1
        aged = self.sentence.text(lead) == "سنه" and self.sentence.text(lead - 1).isdecimal()
        return self.sentence.text(lead) in _WRONG_LEAD and not aged

    def _aside(self, first: int, last: int) -> int:
        """How many tokens between a word and its people only say who tells it, or when: "طالت، وفق ناشطين، عشرات"."""
        comma = "-" if "-" in self.sentence.texts[first:last] else "،"  # "اعتقل الجيش -اليوم الخميس- ضابطا"
        if self.sentence.texts[first:last].count(comma) != 2:
            return 0
        commas = [k for k in range(first, last) if self.sentence.text(k) == comma]
        if commas[0] != first:
            return self._aside_behind(commas)
        inside = range(commas[0] + 1, commas[1])
        led = self.sentence.text(commas[0] + 1)
        when = led in _CIRCUMSTANCES or self.sentence.is_a("time_words", commas[0] + 1) is not None
        somebody = any(k in self.counts and self.counts[k].head in ("person", "of") for k in inside)
        when = when and not somebody and not any(map(self._opens, inside))
        return commas[1] - commas[0] + 1 if when else self._aside_behind(commas)

    def _aside_behind(self, commas: list[int]) -> int:
        if all(self._is_when(k) for k in range(commas[0] + 1, commas[1])):
            return commas[1] - commas[0] + 1  # "اعتقلت قوات الأمن الغانية، مساء الجمعة، شخصين"
        return commas[1] - commas[0] + 1 if self.sentence.text(commas[0] + 1) in _ATTRIBUTIONS else 0

    def _is_when(self, index: int) -> bool:
        return self.sentence.is_a("time_words", index) is not None or self.sentence.text(index) in _TODAY

    def _begins_anew(self, governor: Governor, count: Count) -> bool:
        """ "جريمة قتل تهز المدينة: أستاذ …": a colon behind other words than those that lead to the people."""
        colons = [k for k in range(governor.last + 1, count.first) if self.sentence.text(k) == ":"]
        colons = [k for k in colons if not self.sentence.tokens[k + 1].is_number]  # "عند الساعة 10:30"
        return any(
            self.sentence.text(k - 1) not in _LEADS_TO_NAMES and k - 1 not in self.sentence.people for k in colons
        )

    def _is_in_their_clause(self, governor: Governor, count: Count) -> bool:
        """ "توقيف أشخاص اعتدوا على شاب": a plural verb right behind those who are held has others for its object."""
        for at in range(governor.last, count.first - 1) if count.plain else ():
            people, verb = self.sentence.people.get(at), at + 1
            described = (many := self.sentence.people.get(verb)) and many.number == "pl" and not many.prefix
            verb = verb + 1 if described else verb  # "جنود غانيين اعتدوا على …"
            told = people is not None and people.number == "pl" and not people.definite and verb < count.first
            if told and self.sentence.text(verb).endswith("وا") and self.sentence.text(verb)[:1] != "و":
                return True
        return False

    def _sets_free(self, governor: Governor, count: Count) -> bool:
        """ "أفرجت ميليشيا مسلحة عن مهندس": those before the preposition set others free; theirs is "رواتب 300 موظف"."""
        outcome = self.sentence.outcomes.get(governor.first)
        if outcome is None or outcome.id != "released_verb":
            return False
        before = self.sentence.texts[governor.first : count.first]
        return "عن" not in before or (before[-2:-1] == ["عن"] and before[-1] in _WITHHELD)

    def _is_no_loss_of_people(self, governor: Governor, count: Count) -> bool:
        """ "تفقد عددا من المشاريع" (inspected), "تفقد الكثير من قوتها": of what no lexicon has as people."""
        some = governor.category == "missing" and count.head == "of" and count.qualifier == "vague" and count.low == 3
        return some and self.sentence.text(count.last - 1) == "من"

    def _has_its_subject(self, governor: Governor, count: Count) -> bool:
        """ "جرحى يتلقون العلاج، ودخول 340 مسافرا": a plural verb has its subject before it, and none over a comma."""
        many = self.sentence.text(governor.first).endswith(("ون", "وا"))
        return many and "،" in self.sentence.texts[governor.last : count.first]

    def _is_of_another_verb(self, governor: Governor, count: Count) -> bool:
        """ "أوقف الجيش السيارة وأنزل سائقها": an unknown word behind "و" and right before somebody's kin or man.

        Of "اعتقلت لصفعها جنديين" the two are whom she slapped.
        """
        sentence, at = self.sentence, count.first - 1
        text = sentence.text(at)
        struck = text[:1] in "ول" and text.endswith(("ها", "ه")) and len(text) > 4 and count.first > governor.last + 1
        if struck and count.plain and sentence.text(count.first).endswith(("ا", "ين")):
            return not any(at in layer for layer in (sentence.people, sentence.things, sentence.outcomes))
        if not (count.plain and sentence.text(count.last - 1).endswith(("ه", "ها", "هم")) and text[:1] == "و"):
            return False
        known = (sentence.people, sentence.outcomes, sentence.things, sentence.place_names, sentence.joined_names)
        return len(text) > 3 and not text.startswith("وال") and not any(at in layer for layer in known)

    def _is_parted_by_time(self, governor: Governor, count: Count) -> bool:
        """ "فقد اليوم خمسة صيادين": nothing but when it was stands between."""
        between = range(governor.last, count.first)
        if count.head != "person" or count.plain:
            return False
        return all(self.sentence.is_a("time_words", k) for k in between) or self._is_parted_by_cause(governor, count)

    def _is_parted_by_cause(self, governor: Governor, count: Count) -> bool:
        """ "وفقد جراء الإعصار 17 صيادا": a clause's own verb, and what happened or where stands between.

        Fighters are lost by their side ("فقد خلال المعركة 17 جنديا"), and so are kin ("… ثلاثة من أبنائه").
        """
        sentence, verb = self.sentence, self.sentence.text(governor.first)
        opens = governor.first == 0 or verb[:1] == "و" or sentence.text(governor.first - 1) in _OPENS
        if not opens or verb.removeprefix("و") != HAS or not FIGHTERS.isdisjoint(count.tags):
            return False
        near = count.first - governor.last <= _CAUSE_REACH and sentence.text(governor.last) in _CIRCUMSTANCES
        return near and not _STOPS.intersection(sentence.texts[governor.last : count.first])
