"""Links counts to outcomes by grammar: which verb, verbal noun, noun or tally each count of people belongs to."""

from collections.abc import Iterator
from dataclasses import dataclass

from waqai.facts.casualties.counts import Count, find_counts
from waqai.facts.casualties.words import Sentence, Term, is_near, least_of

_PREPOSITIONS = frozenset("من في الي علي عن بين مع خلال بعد قبل داخل".split())
# Verbal nouns that are written like their verbs.
_BARE_MASDARS = frozenset("قتل جرح خطف اسر ذبح صرع".split())
_THEIR_NUMBER = frozenset("عددهم وعددهم عددهن عددها".split())
_REFUSALS = ("رفض", "يرفض", "ترفض", "برفض", "لرفض")
_FAR = 24
_ORDINALS = frozenset("اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر اخر".split())
_TOLLS = frozenset(": الي نحو - = يتجاوزون تجاوز يتجاوز تتجاوز تجاوزوا يتخطون بلغوا بلغ يقتربون يقارب يقاربون يبلغون".split())
_HURT = frozenset(("killed", "injured", "casualties"))
_HELD = ("detained", "captive", "displaced", "missing")


@dataclass(slots=True)
class Mention:
    """A count with its outcome: `first`, `last` span the clause that states it; `parent` is the count it is part of."""

    count: Count
    category: str
    rule: str
    first: int
    last: int
    trigger: int
    parent: "Mention | None" = None


@dataclass(slots=True)
class Governor:
    """The outcome word that still awaits its people."""

    category: str
    kind: str
    first: int
    last: int
    noun: bool = False


def find_mentions(sentence: Sentence) -> list[Mention]:
    """All casualty mentions of a sentence, in order."""
    return _Reader(sentence).read()


class _Reader:
    """One pass over a sentence: remembers the open governor and the last mention."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.counts = {count.first: count for count in find_counts(sentence)}
        self.governor: Governor | None = None
        self.tally: Governor | None = None
        self.mentions: list[Mention] = []

    def read(self) -> list[Mention]:
        index, size = 0, len(self.sentence.tokens)
        while index < size:
            zero = self._zero(index)
            if zero:
                self.mentions.append(zero)
                self.governor = None
                index = zero.last
                continue
            count = self.counts.get(index)
            if count:
                mention = self._link(count)
                if mention and mention.category == "injured" and self._is_ill(mention):
                    mention = None
                if mention:
                    self.mentions.append(mention)
                    self.mentions += self._shared(mention)
                if mention or not count.plain:
                    index = max(count.last, index + 1)
                    if mention is None and count.head in ("thing",):
                        self._drop(index)
                    continue
            self._see(index)
            index += 1
        return self.mentions

    def _is_ill(self, mention: Mention) -> bool:
        """"إصابة 12 شخصا بفيروس …" tells of an illness."""
        return any(self.sentence.is_a("disease", k) for k in range(mention.last, mention.last + 6))

    def _shared(self, mention: Mention) -> list[Mention]:
        """"عشرات القتلى والأسرى": the vague number covers a second outcome that has none of its own."""
        count, after = mention.count, self.sentence.outcomes.get(mention.count.last)
        if count.qualifier != "vague" or count.head != "outcome" or not after or after.role != "noun":
            return []
        if after.number != "pl" or not after.prefix.startswith("و") or {after.value, mention.category} <= _HURT:
            return []
        return [Mention(count, str(after.value), "shared", count.first, after.last, count.first)]

    # governors

    def _see(self, index: int) -> None:
        """Opens, joins or closes the governor at a token that begins no linked count."""
        sentence = self.sentence
        outcome = sentence.outcomes.get(index)
        if outcome is None:
            if self.tally and self._rises(index):
                self.governor, self.tally = self.tally, None
            elif sentence.is_a("breaks", index) and self.governor and self.governor.kind != "tally":
                self.governor = None
            elif self.governor and self.governor.kind != "tally" and index in sentence.things and index == self.governor.last:
                subject = self.governor.kind == "verb" and sentence.things[index].definite
                self.governor.last = index + 1
                self.governor = self.governor if subject else None
            return
        if not self._is_verb(outcome):
            if sentence.text(outcome.first) in _BARE_MASDARS:
                self.governor = Governor(str(outcome.value), "masdar", outcome.first, outcome.last)
            return
        if self._figurative(outcome):
            self.governor = None
        elif outcome.role in ("of_one", "of_two") and (outcome.last in self.counts):
            self.governor = Governor(str(outcome.value), "masdar", outcome.first, outcome.last)
        elif outcome.role in ("verb", "masdar"):
            self.governor = self._joined(outcome)
        elif outcome.role == "noun" and outcome.id.endswith("_body") and outcome.last in self.counts:
            self.governor = Governor(str(outcome.value), "masdar", outcome.first, outcome.last)
        elif outcome.role == "noun" and outcome.number == "pl":
            self.governor = self._tally(outcome)

    def _rises(self, index: int) -> bool:
        """"عدد القتلى 20 وارتفع إلى 27": a verb of rising behind a tally awaits its next figure."""
        text = self.sentence.text(index)
        return text[:1] in "وليت" and len(text) > 3 and self.sentence.is_a("rise", index) is not None

    def _drop(self, index: int) -> None:
        if self.governor and index - self.governor.last < 4:
            self.governor = None

    def _joined(self, outcome: Term) -> Governor:
        """"مقتل وإصابة" and "قتل وأصيب" are one governor of the mixed category when no people stand between."""
        before, category = self.governor, str(outcome.value)
        follower = self.counts.get(outcome.last)
        if follower and follower.head == "other" and before and before.last == outcome.first and outcome.role == "verb":
            return Governor(category, outcome.role, outcome.first, outcome.last)
        if before and any(count.last == before.first for count in self.counts.values()):
            before = None  # "أن جنديا قتل وأصيب أربعة": the first verb has its people before it
        joined = before and before.last == outcome.first and outcome.prefix.startswith("و")
        if before and joined and {before.category, category} <= {"killed", "injured", "casualties"}:
            if before.category != category:
                return Governor("casualties", outcome.role, before.first, outcome.last)
        if before and joined and before.category == category:
            return Governor(category, outcome.role, before.first, outcome.last)
        return Governor(category, outcome.role, outcome.first, outcome.last)

    def _tally(self, outcome: Term) -> Governor | None:
        """"عدد القتلى … 27", "القتلى: 27" and "والجرحى إلى 300": the plural awaits a bare number."""
        sentence, before = self.sentence, self.governor
        headed = any(sentence.is_a("tally", k) for k in range(max(0, outcome.first - 3), outcome.first))
        follows = before is not None and before.kind == "tally" and outcome.prefix.startswith("و")
        category = str(outcome.value)
        if before and before.kind == "tally" and before.last == outcome.first and {before.category, category} == {
            "killed", "injured"
        }:
            return Governor("casualties", "tally", before.first, outcome.last, True)
        if headed or follows or outcome.definite or sentence.text(outcome.last) == ":":
            return Governor(category, "tally" if headed or follows else "label", outcome.first, outcome.last, True)
        return None if before is None or before.kind not in ("verb", "masdar") else before

    def _is_verb(self, outcome: Term) -> bool:
        """A perfect verb never stands behind a preposition: "من سجن", "في قتل" are nouns."""
        return outcome.role != "verb" or self.sentence.text(outcome.first - 1) not in _PREPOSITIONS or bool(outcome.prefix)

    def _figurative(self, outcome: Term) -> bool:
        span = range(outcome.last, min(outcome.last + 2, len(self.sentence.tokens)))
        return outcome.role != "noun" and any(self.sentence.is_a("figurative", k) for k in span)

    # links

    def _link(self, count: Count) -> Mention | None:
        if count.head == "of_one" and self.governor and self.governor.category == count.category:
            return None
        if count.head == "thing" or self._no_victims(count) or count.head == "title" and self.governor is None:
            return None
        if count.head == "bare" and self._subject_of_plural(count):
            return self._before_verb(count)
        for rule in (
            self._missing, self._nominal, self._part, self._among, self._coordinated, self._governed, self._before_verb
        ):
            mention = rule(count)
            if mention:
                return mention
        return None

    def _subject_of_plural(self, count: Count) -> bool:
        """"و87903 أصيبوا": a plural verb right behind a bare number has the number as its subject."""
        verb = self.sentence.outcomes.get(count.last)
        return bool(verb and verb.role == "verb" and not verb.prefix and self.sentence.text(verb.last - 1).endswith("وا"))

    def _missing(self, count: Count) -> Mention | None:
        """People under the rubble, or "في عداد المفقودين", are missing whatever noun counts them."""
        if count.plain or count.head in ("thing", "unknown"):
            return None
        for at in range(count.last, min(count.last + 12, len(self.sentence.tokens))):
            found = self.sentence.is_a("lost", at)
            if found and not any(k in self.numbers_behind(count) for k in range(count.last, at)):
                strong = found.entry.forms[0] != self.sentence.text(at) or count.qualifier == "vague"
                if strong and (at - count.last <= 2 or "عداد" in self.sentence.texts[at : found.last]):
                    return self._mention(count, "missing", "lost", None, found.last)
            if at in self.sentence.outcomes and at - count.last < 3 and not found:
                return None
        return None

    def numbers_behind(self, count: Count) -> set[int]:
        """First tokens of the numbers after a count."""
        return {k for k in self.sentence.numbers if k >= count.last}

    def _part(self, count: Count) -> Mention | None:
        """"111 شخصا، 72 منهم في …": a number followed by "of them" is a part of the count before it."""
        among = self.sentence.is_a("among", count.last)
        if self.governor and self.governor.kind in ("verb", "masdar") and count.first - self.governor.last <= 4:
            return None
        if not among or not self.mentions or count.plain or self.sentence.text(count.last)[:2] != "من":
            return None
        if count.first - self.mentions[-1].last > 25 or self._next_verb(count):
            return None
        mention = self._mention(count, self.mentions[-1].category, "part", None, among.last)
        mention.parent = self._parent()
        return mention

    def _no_victims(self, count: Count) -> bool:
        if self.sentence.text(count.first - 1) in ("اي", "كل"):
            return True
        return any(self.sentence.is_a("survives", k) for k in range(max(0, count.first - 2), count.first))

    def _mention(self, count: Count, category: str, rule: str, first: int | None = None, last: int = 0) -> Mention:
        start = count.first if first is None else min(first, count.first)
        return Mention(count, category, rule, start, max(count.last, last), start)

    def _nominal(self, count: Count) -> Mention | None:
        """The counted noun itself names the outcome: "12 قتيلا", "قتيلان"."""
        if count.head in ("each", "the_other"):
            return self._each(count)
        if count.head == "of_one" and count.category:
            return self._mention(count, count.category, "of_one")
        if count.head != "outcome" or count.category is None or count.category in _HELD and self._is_hurt(count):
            return None
        governor, category = self.governor, count.category
        near = governor is not None and governor.kind in ("verb", "masdar") and count.first - governor.last <= 4
        if near and governor is not None and (category in _HELD or count.definite):
            category = category if (governor.category, category) == ("detained", "captive") else governor.category
            self.governor = None
            return self._mention(count, category, f"{governor.kind}_{category}", governor.first)
        if count.plain and not self._may_stand_alone(count):
            return None
        if category in ("captive", "detained") and count.low == 3 and count.qualifier == "vague":
            return None
        if self._mixed(count):
            category = "casualties"
        first = governor.first if near and governor is not None and governor.category == category else None
        if governor and governor.kind != "tally":
            self.governor = None
        among = self._among_lead(count)
        mention = self._mention(count, category, f"noun_{category}", first)
        if among is not None and self.mentions:
            mention.parent, mention.first = self._parent(), among
        return mention

    def _each(self, count: Count) -> Mention | None:
        """"قتل شخصان أحدهما … والآخر …": each of the two is a part of the pair counted before."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or count.first - last.last > 14:
            return None
        if any(k in self.sentence.things for k in range(last.last, count.first)):
            return None
        if count.head == "each" and (last.count.plain and last.count.value == 1 or last.count.value == 0):
            return None
        if count.head == "the_other" and last.count.head != "each":
            return None
        mention = self._mention(count, last.category, count.head)
        mention.parent = last.parent or last
        return mention

    def _is_hurt(self, count: Count) -> bool:
        """"المختطفون الستة قتلوا": a verb right behind says what became of people held."""
        verb = self.sentence.outcomes.get(count.last)
        return bool(verb and verb.role == "verb" and verb.value in _HURT and not verb.prefix)

    def _may_stand_alone(self, count: Count) -> bool:
        """A dual noun states a count; a singular one only behind a verb of falling or at the head of a sentence."""
        sentence = self.sentence
        if count.category in _HELD and count.value == 1:
            return False
        if sentence.text(count.first - 1) in ("بين", "ال") or count.prefix.endswith("ك"):
            return False
        if count.value == 2 and not count.definite:
            return True
        if count.definite:
            return count.value == 2 and sentence.is_a("others", count.last) is not None
        falls = any(sentence.is_a("fall", k) for k in range(max(0, count.first - 3), count.first))
        joined = bool(self.mentions) and count.prefix == "و" and count.first - self.mentions[-1].last <= 1
        heads = count.first == 0 and sentence.text(count.last)[:1] in ("و", "ب", "ف", "") or (
            count.first == 0 and sentence.text(count.last) in ("في", "اثر", "جراء", "واحد")
        )
        return falls or joined or bool(heads)

    def _mixed(self, count: Count) -> bool:
        """"7 شهداء وجرحى": the number covers both nouns when the second has none of its own."""
        after = self.sentence.outcomes.get(count.last)
        return bool(
            after and not count.plain and after.role == "noun" and after.prefix == "و" and after.value == "injured"
            and count.category == "killed" and after.number == "pl"
        )

    def _among_lead(self, count: Count) -> int | None:
        """Where a "بينهم" that leads this count begins."""
        for back in range(1, 4):
            at = count.first - back
            if at >= 0 and self.sentence.is_a("among", at):
                lead = at
                while lead > 0 and self.sentence.is_a("among", lead - 1):
                    lead -= 1
                return lead
        return None

    def _parent(self) -> Mention:
        last = self.mentions[-1]
        return last.parent or last

    def _among(self, count: Count) -> Mention | None:
        """A part of the count before it: "بينهم 12 طفلا", "أحدهما"."""
        lead = self._among_lead(count)
        if lead is None or not self.mentions or count.head not in ("person", "bare", "other", "of", "named", "unknown"):
            return None
        if count.plain and count.definite and count.head != "named":
            return None
        if lead - self.mentions[-1].last > 14 or (count.head == "unknown" and count.low is None):
            return None
        if any(self._opens(k) for k in range(lead, count.first)):
            return None
        mention = self._mention(count, self.mentions[-1].category, "among", lead)
        mention.parent = self._parent()
        if lead > self.mentions[-1].last + 8:
            mention.rule = "among_far"
        return mention

    def _opens(self, index: int) -> bool:
        """Whether a verb or masdar of an outcome stands at a token."""
        outcome = self.sentence.outcomes.get(index)
        return bool(outcome and outcome.role in ("verb", "masdar"))

    def _coordinated(self, count: Count) -> Mention | None:
        """"مقتل طفلتين ورجل": a further group behind "و" shares the outcome and the parent of the group before it."""
        if not self.mentions or not (count.prefix.startswith("و") or self.sentence.text(count.first - 1) == "و"):
            return None
        last = self.mentions[-1]
        gap = count.first - last.count.last
        if gap < 0 or gap > (4 if not count.plain else 1) or count.head in ("bare", "unknown", "thing", "other", "title"):
            return None
        if count.plain and (count.definite or count.head == "named") and last.count.head != "named":
            return None
        if count.plain and count.value == 1 and not last.count.plain and (last.count.value or 11) > 10:
            return None  # "20 طفلا وطفلة": the second noun only goes on with what is counted
        between = range(last.count.last, count.first)
        if any(k in self.sentence.outcomes or self.sentence.text(k) in ("،", ":", "؛") for k in between):
            return None
        if self._next_verb(count) is not None:
            return None
        mention = self._mention(count, last.category, "coordinated")
        mention.parent = last.parent
        return mention

    def _governed(self, count: Count) -> Mention | None:
        governor = self.governor
        if governor is None:
            return None
        gap = count.first - governor.last
        if governor.noun:
            return self._tallied(count, governor, gap)
        if count.head in ("title", "unknown") and governor.category == "released":
            return None
        if count.head == "title" and not (governor.kind == "masdar" and gap == 0 or count.noun == "attacker" and gap < 3):
            return None
        if self.sentence.text(count.first - 1) in _THEIR_NUMBER and not count.plain:
            gap = min(gap, 1)
        if gap > self._reach(count, governor) or count.head == "bare" and not self._bare_ok(count, gap):
            return None
        if count.prefix[:1] in ("ب", "ل", "ك", "و", "ف") and count.head != "named" and gap == 0 and count.prefix != "ل":
            return None
        if gap and self.sentence.text(count.first - 1) in _WRONG_LEAD or count.prefix in ("ب", "بال", "ل", "لل"):
            return None
        if self._is_subject(count, governor) or gap and count.plain and self._in_genitive(count):
            return None
        if gap and self._wants_near(governor):
            return None
        if governor.category == "released" and self._is_refused(governor):
            return None
        if governor.category == "displaced" and (count.low or 0) < self._least(governor):
            return None
        self.governor = None
        category = self._between(count, governor.category)
        return self._mention(count, category, f"{governor.kind}_{count.head}", governor.first)

    def _in_genitive(self, count: Count) -> bool:
        """"أقارب منفذ", "جنازة شاب": a singular behind an indefinite noun belongs to it and is not what the verb befell."""
        sentence, before = self.sentence, count.first - 1
        text = sentence.text(before)
        if len(text) < 3 or not text[0].isalpha() or text.startswith(("ال", "وال", "لل", "بال")) or count.head == "named":
            return False
        if sentence.text(count.first).endswith("ا") or before in sentence.people or sentence.is_a("time_words", before):
            return False
        if text in _ORDINALS:
            return False
        return text not in _PREPOSITIONS and before not in sentence.outcomes and not text.endswith(("ون", "ات", "ه", "ها"))

    def _is_refused(self, governor: Governor) -> bool:
        """"رفض الإفراج عن …": nobody was released."""
        return any(self.sentence.text(k).startswith(_REFUSALS) for k in range(max(0, governor.first - 4), governor.first))

    def _wants_near(self, governor: Governor) -> bool:
        outcome = self.sentence.outcomes.get(governor.first)
        return bool(outcome and is_near(outcome.id))

    def _least(self, governor: Governor) -> int:
        outcome = self.sentence.outcomes.get(governor.first)
        return least_of(outcome.id) if outcome else 0

    def _is_subject(self, count: Count, governor: Governor) -> bool:
        """"قتل جندي شابا": the first of two adjacent singulars did it when the second is accusative."""
        follower = self.counts.get(count.last)
        return bool(
            governor.kind == "verb" and count.plain and follower and follower.plain and follower.head == "person"
            and self.sentence.text(follower.first).endswith("ا")
        )

    def _reach(self, count: Count, governor: Governor) -> int:
        if governor.kind == "masdar":
            return {"person": 1 if count.plain else 3, "named": 0, "bare": 1, "unknown": 0}.get(count.head, 3)
        if count.definite:
            return 2
        return {"person": 5 if count.plain else 10, "named": 0, "bare": 4, "unknown": 2}.get(count.head, 10)

    def _bare_ok(self, count: Count, gap: int) -> bool:
        """A bare number is people only right behind its outcome word, and not where a place or time word leads it."""
        if count.low is None and count.qualifier not in ("up_to",) or self.sentence.text(count.last) == "منها":
            return False
        return not (self.sentence.text(count.first - 1) in ("في", "عام", "سنه", "الساعه", "يوم") or count.value == 1 and gap > 1)

    def _tallied(self, count: Count, governor: Governor, gap: int) -> Mention | None:
        """The number of a tally or a label; "من 20 إلى 27" gives the second."""
        if count.head not in ("bare", "person", "other") or count.plain or count.first in self.sentence.things:
            return None
        if governor.kind == "label":
            lead = {self.sentence.text(k) for k in range(governor.last, count.first)}
            if gap > 3 or not lead & _TOLLS:
                return None
        if gap > (_FAR if self.sentence.text(count.first - 1) in ("الي", "عن", "نحو") else 14) or (self.sentence.text(count.first - 1) in ("في", "عام") and count.value and 1900 < count.value < 2100):
            return None
        if self._is_old_figure(count):
            return None
        self._take_group(count, governor)
        self.governor = None
        self.tally = Governor(governor.category, "tally", count.last, count.last, True)
        return self._mention(count, governor.category, governor.kind, governor.first)

    def _take_group(self, count: Count, governor: Governor) -> None:
        """"عدد الشهداء الأطفال 12", "القتلى من الصحفيين": the noun behind the outcome tells which people are counted."""
        at = governor.last + (self.sentence.text(governor.last) in ("من", "بين"))
        person = self.sentence.people.get(at)
        if person and person.definite and person.number == "pl" and at < count.first:
            if person.role == "person" and person.value and person.value not in count.tags:
                count.tags.append(person.value)
            elif person.role == "nation":
                count.nation = count.nation or person.value

    def _is_old_figure(self, count: Count) -> bool:
        """In "من 20 إلى 27" the first number is the figure before the update."""
        from_word = self.sentence.text(count.first - 1) == "من" or self.sentence.text(count.first)[:2] == "من"
        follower = next((c for c in self.counts.values() if c.first > count.first and not c.plain), None)
        return bool(from_word and follower and self.sentence.text(follower.first - 1) == "الي")

    def _between(self, count: Count, category: str) -> str:
        """"20 شخصا بين قتيل وجريح" is one count of killed and injured."""
        sentence = self.sentence
        for at in range(count.last, min(count.last + 4, len(sentence.tokens))):
            lead = sentence.is_a("between", at)
            if lead:
                pair = [sentence.outcomes.get(k) for k in range(lead.last, lead.last + 2)]
                named = {term.value for term in pair if term}
                if {"killed", "injured"} <= named or "casualties" in named:
                    count.last = lead.last + 2
                    return "casualties"
        return category

    def _next_verb(self, count: Count) -> Term | None:
        """The outcome verb of a relative or nominal clause whose subject the count is: "38 شخصا … قتلوا"."""
        sentence = self.sentence
        plural = count.value != 1
        for at in range(count.last, min(count.last + 9, len(sentence.tokens))):
            outcome = sentence.outcomes.get(at)
            if outcome:
                if outcome.role != "verb" or outcome.prefix.startswith(("و", "ف")):
                    return None
                ending = sentence.text(outcome.first)
                adjacent = at - count.last <= 1
                return outcome if (plural and ending.endswith(("وا", "ون", "ا", "ن")) or adjacent) else None
            other = self.counts.get(at)
            if other and other is not count and not other.plain and self._among_lead(other) is None:
                return None
            if sentence.text(at) in (".", "؛", ":") or sentence.is_a("breaks", at):
                return None
        return None

    def _before_verb(self, count: Count) -> Mention | None:
        """The count goes before its verb."""
        if count.head == "named" and not self._suffers(count):
            return None
        if count.head in ("thing", "title") or count.plain and count.definite and count.head != "named":
            return None
        if self._between(count, "") == "casualties":
            return self._mention(count, "casualties", "between")
        verb = self._next_verb(count)
        if verb is None or (count.low or 0) < least_of(verb.id) or count.head == "unknown" and verb.first > count.last + 1:
            return None
        if count.value == 1 and self.sentence.text(verb.last - 1).endswith(("وا", "ون")):
            return None
        self._pair(count, verb)
        return self._mention(count, str(verb.value), "before_verb", None, verb.last)

    def _pair(self, count: Count, verb: Term) -> None:
        """"رجلا وابنه لقيا حتفهما": a dual verb behind two coordinated singulars has both for its subject."""
        other = self.counts.get(count.last)
        dual = self.sentence.text(verb.first).endswith(("يا", "لا", "با", "دا", "فيا", "تا")) or verb.last - verb.first > 1
        if count.value == 1 and count.plain and other and other.plain and other.value == 1 and other.prefix == "و" and dual:
            count.value = count.low = count.high = 2
            count.last, count.plain = other.last, False

    def _suffers(self, count: Count) -> bool:
        """A person named before a verb is its sufferer unless other people follow the verb as its object."""
        verb = self._next_verb(count)
        if verb is None or self.sentence.text(verb.last - 1).endswith(("وا", "ون")):
            return False
        return not any(verb.last <= other.first <= verb.last + 3 for other in self.counts.values())

    # zero counts

    def _nobody(self, outcome: Term) -> bool:
        """"لم يصب أحد", "دون مقتل أي …": the verb or masdar of a negation with nobody as its people."""
        return outcome.value in ("killed", "injured") and self.sentence.text(outcome.last) in _NOBODY

    def _zero(self, index: int) -> Mention | None:
        """"لم تقع إصابات", "دون خسائر بشرية": nobody."""
        sentence = self.sentence
        lead = sentence.is_a("negation", index)
        if not lead:
            return None
        at = lead.last
        while step := sentence.is_a("occurrence", at):
            if at in sentence.outcomes and sentence.outcomes[at].number == "pl":
                break
            at = step.last
        outcome = sentence.outcomes.get(at)
        if outcome and outcome.role != "noun" and self._nobody(outcome):
            count = Count(at, outcome.last + 1, 0, 0, 0, "exact", "outcome", str(outcome.value))
            return Mention(count, str(outcome.value), "nobody", index, outcome.last + 1, at)
        if not outcome or outcome.role != "noun" or outcome.number != "pl" or at - lead.last > 7 or outcome.definite:
            return None
        if outcome.value not in ("killed", "injured", "casualties"):
            return None
        category = "casualties" if outcome.id == "victims_pl" else str(outcome.value)
        count = Count(at, outcome.last, 0, 0, 0, "exact", "outcome", category)
        return Mention(count, category, "none", index, outcome.last, at)


_NOBODY = frozenset("اي احد احدا احدهم".split())
_WRONG_LEAD = frozenset(("في", "عام", "سنه", "الساعه", "يوم", "منذ", "خلال", "عمره", "البالغ", "عن", "قبل", "بعد", "علي"))


def outcome_ahead(sentence: Sentence) -> Iterator[int]:
    """Tokens at which an outcome begins, cheap test for sentences that state none."""
    return iter(sentence.outcomes)
