"""Opens, joins and closes the outcome word that awaits its people."""

from waqai.facts.casualties.grammar.state import HELD, HURT, PREPOSITIONS, Governor, State
from waqai.facts.casualties.vocabulary import THE_NUMBER, is_force
from waqai.facts.casualties.words import Term
from waqai.lexicons import words

# Verbal nouns that are written like their verbs.
_BARE_MASDARS = words("word_classes", "bare_masdars")


_BEFALLING = words("word_classes", "befalling")
_PROJECTILES = words("word_classes", "projectiles")
_COMPLEMENT = 4
_NUMBER_TOLD = 12
_THEIR_NUMBER = words("word_classes", "their_number")
_TOLLS = words("word_classes", "toll_leads") - {"الي", "هم", "نحو"}
_REACHED = words("word_classes", "reached")
_AMONG = words("word_classes", "among_leads")
_WHO = words("word_classes", "who")
_BOATS = words("word_classes", "boats")
_FAMILY = words("word_classes", "the_family")
_SAYS = words("word_classes", "figures_say")
_COUNTED = words("word_classes", "counted")
_CAMPAIGN = words("word_classes", "campaigns")
_HOMES = words("word_classes", "homes")
_DEAD_OR_LOST = {"killed", "missing"}  # "توفي أو فقد 340 مهاجرا"
_MOURNS = ("mourned", "bade_farewell")
_BETWEEN = words("word_classes", "between")


class Openers(State):
    """Reads the words that begin no linked count."""

    def _see(self, index: int) -> None:
        """Opens, joins or closes the governor at a token that begins no linked count."""
        sentence = self.sentence
        outcome = sentence.outcomes.get(index)
        if outcome is None:
            self._see_other(index)
            return
        if (outcome.role == "verb" and self._is_used(outcome)) or self._says_of_what(outcome):
            return
        if outcome.role == "verb" and self._is_counted_relative(outcome):
            self.governor = Governor(str(outcome.value), "tally", outcome.first, outcome.last, True)
            return
        if not self._is_verb(outcome):
            if sentence.text(outcome.first) in _BARE_MASDARS:
                self.governor = Governor(str(outcome.value), "masdar", outcome.first, outcome.last)
            return
        if self._figurative(outcome):
            self.governor = None
        elif outcome.role in ("of_one", "of_two") and (outcome.last in self.counts):
            self.governor = Governor(str(outcome.value), "masdar", outcome.first, outcome.last)
        elif self.governor and self.governor.kind == "verb" and self._says_how(outcome):
            self.governor.last = outcome.last
        elif outcome.role == "masdar" and outcome.definite and self.governor and self.governor.kind == "verb":
            return  # "أصيب خلال الترحيل سائق": what goes on meanwhile
        elif outcome.role in ("verb", "masdar"):
            self.governor = self._joined(outcome)
        elif outcome.role == "noun" and outcome.id.endswith("_body") and outcome.last in self.counts:
            self.governor = Governor(str(outcome.value), "masdar", outcome.first, outcome.last)
        elif outcome.prefix in ("لل", "بال") and self.governor and self.governor.kind == "verb":
            return  # "استهدف خيمة للنازحين"
        elif outcome.role == "noun" and outcome.number == "pl":
            self.governor = self._tally(outcome)

    def _says_of_what(self, outcome: Term) -> bool:
        """ "حصيلة قتلى غرق العبارة": a masdar in construct with the dead says what they died of, and awaits nobody."""
        tally, noun = self.governor, self.sentence.outcome_before(outcome.first)
        if tally is None or not tally.noun or noun is None or tally.last != outcome.first:
            return False
        deed = outcome.role in ("verb", "masdar") and not outcome.prefix and not outcome.definite
        many = self.sentence.text(outcome.first).endswith(("وا", "ون"))  # "ضحايا سقطوا"
        return deed and not many and noun.number == "pl" and not noun.definite

    def _says_how(self, outcome: Term) -> bool:
        """ "أصيب بحروق كل من …": the wounds stand between the verb and its people."""
        people = self.sentence.text(outcome.last) == "كل" or self._is_people(outcome.last)
        return outcome.id == "wounds" and outcome.prefix.endswith("ب") and people

    def _is_people(self, at: int) -> bool:
        return at in self.counts and self.counts[at].head in ("person", "of") and not self.counts[at].prefix

    def _see_other(self, index: int) -> None:
        """What a word that is no outcome does to the governor: takes it up, closes it, or is its subject."""
        sentence, governor = self.sentence, self.governor
        if self._is_the_number(index):
            self.governor = Governor(self.mentions[-1].category, "tally", index, index + 1, True)
        elif self.tally and self._rises(index):
            self.governor, self.tally = self.tally, None
        elif governor is None or governor.kind == "tally":
            return
        elif index in sentence.breaks:
            self.governor = None
        elif sentence.is_a("time_words", index):
            return  # "الإفراج يوم السبت عن …"
        elif index in sentence.things and index == governor.last and sentence.text(index) not in _FAMILY:
            governor.last = index + 1
            goes_on = governor.kind == "among" or self._does_it(index, governor)  # "بين قتلى الهجوم"
            self.governor = governor if goes_on else None

    def _does_it(self, index: int, governor: Governor) -> bool:
        """Whether a thing behind a verb may be its subject: a definite one, armed men, what runs people over."""
        verb = self.sentence.outcomes.get(governor.first)
        if governor.category == "missing" and self.sentence.text(index) in _BOATS:
            return True  # "فقدان مركب يقل سبعين مهاجرا"
        if governor.category == "captive" and self.sentence.things[index].id == "vehicles":
            return True  # "خطف حافلة تقل ثلاثين راكبا"
        if verb is not None and verb.id in _MOURNS and self.sentence.text(index) in _HOMES:
            return True  # "ودعت بلدة سعير الشهيد …"
        return governor.kind == "verb" and (
            self.sentence.things[index].definite
            or is_force(self.sentence.text(index))
            or (verb is not None and (verb.id == "run_over" or self._kills(verb, index)))
        )

    def _kills(self, verb: Term, index: int) -> bool:
        """ "قتلت غارة جوية ثلاثة رعاة": a weapon, a vehicle or an accident behind an active verb of killing."""
        killer = self.sentence.things[index].id in ("weapons", "vehicles") and verb.value == "killed"
        killer = killer or (verb.value == "injured" and self.sentence.text(index) in _PROJECTILES)
        return killer and self.sentence.text(verb.first) not in _BEFALLING and not self.sentence.is_passive(verb.first)

    def _is_used(self, verb: Term) -> bool:
        """Whether a verb has the people before it: "وأن 288 جرحوا، بينهم …" awaits nobody behind it."""
        last = self.mentions[-1] if self.mentions else None
        return last is not None and last.rule in ("before_verb", "far_verb", "relative") and verb.first < last.last

    def _is_the_number(self, index: int) -> bool:
        """ "… ليرتفع العدد إلى 178": the number of those told of just before."""
        if not self.mentions or self.sentence.text(index) not in THE_NUMBER:
            return False
        said = range(index + 1, index + 4)  # "غير أن الحصيلة الرسمية تشير إلى ثمانية"
        if any(self.sentence.text(k) in _SAYS and self.sentence.text(k + 1) in ("الي", "عن") for k in said):
            return True
        if self._is_limited(index):
            return True
        if any(k in self.counts and self.counts[k].head == "thing" for k in range(self.mentions[-1].last, index)):
            return False  # "… وصودرت 40 سيارة ليصل الإجمالي إلى 90"
        return any(self.sentence.is_a("rise", k) for k in range(max(0, index - 2), index))

    def _is_limited(self, index: int) -> bool:
        """ "… بينما تقول الوزارة إن العدد لا يتجاوز 90": another's figure for those told of, by its bound."""
        behind = next((c for k in range(index + 1, index + 4) if (c := self.counts.get(k))), None)
        bare = behind is not None and behind.head == "bare" and behind.qualifier == "up_to"
        return bare and self.sentence.text(index) == "العدد" and self.sentence.text(index - 1) in ("ان", "بان")

    def _rises(self, index: int) -> bool:
        """ "عدد القتلى 20 وارتفع إلى 27": a verb of rising behind a tally awaits its next figure."""
        text = self.sentence.text(index)
        return text[:1] in "وليت" and len(text) > 3 and self.sentence.is_a("rise", index) is not None

    def _drop(self, index: int) -> None:
        if self.governor and index - self.governor.last < 4:
            self.governor = None

    def _joined(self, outcome: Term) -> Governor:
        """ "مقتل وإصابة" and "قتل وأصيب" are one governor of the mixed category when no people stand between."""
        before, category = self.governor, str(outcome.value)
        follower = self.counts.get(outcome.last)
        if follower and follower.head == "other" and before and before.last == outcome.first and outcome.role == "verb":
            return Governor(category, outcome.role, outcome.first, outcome.last)
        if before and any(count.last == before.first for count in self.counts.values()):
            before = None  # "أن عاملا قتل وأصيب ثلاثة": the first verb has its people before it
        if before and self._is_attempt(before):
            before = None  # "محاولة اغتيال ومقتل مرافقين"
        joined = before and before.last == outcome.first and outcome.prefix.startswith("و")
        # "قتل أو جرح 30": how many of each is not said.
        either = before and before.last == outcome.first - 1 and self.sentence.text(before.last) == "او"
        joined = joined or either
        both = {before.category, category} if before else set()
        mixed = len(both) > 1 and (both <= HURT or (either and both == _DEAD_OR_LOST))
        if before and joined and mixed:
            return Governor("casualties", outcome.role, before.first, outcome.last)
        if before and joined and before.category == category:
            return Governor(category, outcome.role, before.first, outcome.last)
        return Governor(category, outcome.role, outcome.first, outcome.last)

    def _tally(self, outcome: Term) -> Governor | None:
        """ "عدد القتلى … 27", "القتلى: 27" and "والجرحى إلى 300": the plural awaits a bare number."""
        sentence, before = self.sentence, self.governor
        near = range(max(0, outcome.first - 3), outcome.first)
        headed = any(sentence.is_a("tally", k) for k in near) or (
            (outcome.definite or sentence.is_a("rise", outcome.first - 1))
            and any(sentence.is_a("rise", k) for k in near if sentence.text(k) not in ("الي", "وبذلك"))
        )
        told = (before is not None and before.kind == "tally") or (self.tally is not None and outcome.definite)
        follows = told and outcome.prefix.startswith("و")
        category = str(outcome.value)
        if before and before.kind == "tally" and self._who_they_were(before, outcome):
            before.last = outcome.last
            return before
        if (
            before
            and before.kind == "tally"
            and before.last == outcome.first
            and {before.category, category} == {"killed", "injured"}
        ):
            return Governor("casualties", "tally", before.first, outcome.last, True)
        if numbered := self._number_told_behind(outcome):
            return Governor(category, "tally", outcome.first, numbered, True)
        if colon := self._colon_behind(outcome):
            return Governor(category, "label", outcome.first, colon, True)
        if before and before.kind == "tally" and sentence.text(outcome.first - 1) in _BETWEEN:
            return before  # "أعداد الشهداء بين الجرحى … إلى 30"
        if before and before.kind == "tally" and not headed and self._tells_of_place(outcome):
            return before
        of_campaign = self.sentence.text(outcome.first - 1) in _CAMPAIGN  # "طالت حملة اعتقالات 17 ناشطا"
        if (outcome.definite or of_campaign) and self._is_reaching(outcome):
            return Governor(category, "masdar", outcome.first, outcome.last)
        if (outcome.definite or self._is_in_construct(outcome)) and self._is_led_by_among(outcome):
            return Governor(category, "among", outcome.first, outcome.last)  # "من بين القتلى 9 أطفال"
        reached = sentence.text(outcome.last) in _REACHED or self._is_reached_behind_place(outcome)
        if headed or follows or outcome.definite or reached or sentence.text(outcome.last) == ":":
            return Governor(category, "tally" if headed or follows else "label", outcome.first, outcome.last, True)
        return None if before is None or before.kind not in ("verb", "masdar") else before

    def _tells_of_place(self, outcome: Term) -> bool:
        """ "عدد القتلى في قصف مدرسة تؤوي نازحين … إلى 12": people told of in passing, of whom no tally is told."""
        behind = self.sentence.text(outcome.last)
        return not (outcome.definite or outcome.prefix or behind == ":" or behind in _REACHED)

    def _who_they_were(self, before: Governor, outcome: Term) -> bool:
        """ "عدد الشهداء الأسرى": prisoners who died, counted as dead."""
        adjacent = before.last == outcome.first and not outcome.prefix.startswith("و") and outcome.definite
        return adjacent and before.category in HURT and outcome.value in HELD

    def _is_in_construct(self, outcome: Term) -> bool:
        """ "بين قتلى الهجوم", "من بين ضحايا الحادث": the noun is made definite by what it belongs to."""
        text = self.sentence.text(outcome.last)
        return text.startswith("ال") and text not in ("الي", "الا") and self.sentence.text(outcome.first - 1) == "بين"

    def _is_reaching(self, outcome: Term) -> bool:
        """ "طالت الاعتقالات 17 ناشطا", "شملت حملة الاعتقالات": the verb of reaching before its subject."""
        before = self.sentence.text(outcome.first - 1)
        at = outcome.first - (2 if before in _CAMPAIGN else 1)
        verb = self.sentence.text(at)
        return outcome.value in HELD and (verb in _REACHED or (verb[:1] == "و" and verb[1:] in _REACHED))

    def _number_told_behind(self, outcome: Term) -> int | None:
        """ "ضحايا الانفجار والبالغ عددهم 18", "خسائر القوات … بلغت 300 جندي": where their number is told."""
        for at in range(outcome.last, outcome.last + _NUMBER_TOLD):
            text = self.sentence.text(at).removeprefix("و")
            if text.startswith("البالغ") and self.sentence.text(at + 1) in _THEIR_NUMBER:
                return at + 2
            if text in _TOLLS and self.sentence.text(at + 1) in _THEIR_NUMBER and text.isalpha():
                return at + 2  # "قتلى مدنيون بلغ عددهم 73"
            if text in _COUNTED and at - outcome.last < 2:
                return at + 1  # "معظم القتلى، وعددهم 38"
            losses = outcome.id == "losses" and text in _TOLLS and text.isalpha()
            if losses or (text in _TOLLS and text.endswith(("وا", "ون")) and at > outcome.last):
                return at
            if self._opens(at) or text in (".", ""):
                return None
        return None

    def _is_reached_behind_place(self, outcome: Term) -> bool:
        """ "اعتقالات واسعة في دوما طالت عشرين شخصا": adjectives and a place may stand between."""
        at = outcome.last
        while at < outcome.last + 2 and self.sentence.text(at).endswith("ه"):
            at += 1
        if at > outcome.last and self.sentence.text(at) in _REACHED:
            return True
        if self.sentence.text(at) not in ("في", "بمدينه", "ببلده") and self.sentence.text(at)[:1] != "ب":
            return False
        return any(self.sentence.text(k) in _REACHED for k in range(at + 1, at + _COMPLEMENT + 1))

    def _colon_behind(self, outcome: Term) -> int | None:
        """ "قتلى الجيش: 8": where the colon of a label stands whose noun has a complement."""
        at = outcome.last
        while at < outcome.last + _COMPLEMENT and self.sentence.text(at).startswith("ال"):
            at += 1
        follows = self.counts.get(at + 1)
        bare = follows is not None and follows.head == "bare" and not follows.plain
        return at if at > outcome.last and self.sentence.text(at) == ":" and bare else None

    def _is_counted_relative(self, outcome: Term) -> bool:
        """ "عدد الذين قتلوا …", "مجموع من نزحوا …": the verb of a relative clause behind a tally."""
        sentence, at = self.sentence, outcome.first - 1
        return sentence.text(at) in _WHO and any(sentence.is_a("tally", k) for k in range(max(0, at - 2), at))

    def _is_led_by_among(self, outcome: Term) -> bool:
        """ "من بين القتلى …", and at the head of a clause "ومن القتلى …"."""
        before = self.sentence.text(outcome.first - 1)
        heads = outcome.first == 1 or self.sentence.text(outcome.first - 2) in ("،", "؛", ".", ":")
        return before in _AMONG or (before in ("من", "ومن") and heads)

    def _is_verb(self, outcome: Term) -> bool:
        """A perfect verb never stands behind a preposition: "من سجن", "في قتل" are nouns."""
        return (
            outcome.role != "verb" or self.sentence.text(outcome.first - 1) not in PREPOSITIONS or bool(outcome.prefix)
        )

    def _figurative(self, outcome: Term) -> bool:
        span = range(outcome.last, min(outcome.last + 2, len(self.sentence.tokens)))
        return outcome.role != "noun" and any(self.sentence.is_a("figurative", k) for k in span)
