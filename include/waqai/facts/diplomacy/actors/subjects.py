"""Subjects of verbs, by word order and agreement: before the verb, behind it, joined by و."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.actors.acts_next import has_present
from waqai.facts.diplomacy.actors.attached import over_attached
from waqai.facts.diplomacy.actors.before_subjects import BeforeSubjects
from waqai.facts.diplomacy.actors.of_many import are_states, is_each_of, is_of_many
from waqai.facts.diplomacy.actors.relative_objects import has_object_on_it, takes_up_its_head
from waqai.facts.diplomacy.actors.subject_sides import (
    agrees,
    is_genitive,
    joined_at,
    over_adverb,
    over_brackets,
    over_relative_aside,
    topic,
)
from waqai.facts.diplomacy.actors.was_doing import has_noun_before, has_subject_before
from waqai.facts.diplomacy.attributes.gazetteer import gazetteer
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.apposed_states import first_apposed
from waqai.facts.diplomacy.parties.one_holder import by_name
from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import Found, is_of_saying, may_be_verb, read_word
from waqai.facts.diplomacy.speech.circumstances import is_met
from waqai.facts.diplomacy.speech.said_where import over_setting
from waqai.facts.document import Document

COURTESIES = words("courtesies")
_PARTS = words("parts_of")
_SOME = _PARTS - {"عددا", "اثنين"}  # these are objects
PREPOSITIONS = words("prepositions")
_ASIDE, _RELATIVE, _CLAUSE, _OPENING = 16, 9, 4, 4
_MOST_JOINED = 30
_BEFORE_VERB, _WAS, _SKIP = words("before_verb"), words("was"), words("skip")
_OF_MANY = ("ا", "ان", "ون", "وا", "و")
_COMES_TO, _CLITICS = words("comes_to"), ("ب", "ل")
MARKS = frozenset(['"', "،", ",", "(", ")", "-"])
_TOWARDS = frozenset(["علي", "الي", "من", "مع", "ضد"])  # "between X and Y" has both
_OPENERS = words("clause_openers")
_WITH_B = PREPOSITIONS | words("with_b")
_IT_IS = words("it_is")
_BOTH, _OBLIQUE = words("both_oblique"), words("oblique_adjectives")
_PORTIONS, _FEW = words("portions"), words("few")
_ABOUT, _HOW_MANY = words("nearly"), words("how_many_of")
_TO_HOLD = frozenset(["لتولي", "تولي", "بتولي", "لرياسه", "لمنصب", "منصب", "لشغل"])
RELATIVES = words("relatives")


class Subjects:
    """Finds the subjects of verbs in one document."""

    def __init__(self, document: Document, parties: Parties) -> None:
        self.tokens: list[Token] = document.tokens
        self.word = document.word  # the folded word at a place, empty outside the text
        self.parties = parties
        self.before_subjects = BeforeSubjects(document.tokens, document.word, parties)

    def subject(self, found: Found, first: int, last: int) -> list[Party]:
        """The subject of a verb: just before it (headlines, "أن X …") or behind it; empty where none is written."""
        if not found.reading.ending and self.is_charge_at(found, found.last):  # "X تُتهم بالتقصير"
            return []
        taken_up = takes_up_its_head(self.word(found.first - 1), found.reading.ending, self.word(found.last))
        taken_up = taken_up or has_object_on_it(found.reading, self.parties.at.get(found.last))
        if taken_up and (doers := self.behind(found.last, last)):
            return doers
        before = self._before(found, first) or topic(self.word, self.parties.ending, found, first)
        of_many = is_of_many(found.reading, self.word(found.first))
        if before or of_many or has_subject_before(self.word, found, first) or has_noun_before(self.word, found, first):
            return before
        behind = self.behind(over_setting(self.tokens, self.word, self.before_subjects.over(found)), last)
        if behind and self._accused_by_noun(found, first, behind[-1].last, last):
            return []
        # The only party between "accuses" and what of is the one accused.
        accused = behind and not found.reading.ending
        return [] if accused and self.is_charge_at(found, over_adverb(self.word, behind[-1].last)) else behind

    def _accused_by_noun(self, found: Found, first: int, end: int, last: int) -> bool:
        """Whether a headline ends with whom a noun that no lexicon knows accuses ("والإقليم يتهم الحركة")."""
        if found.reading.tense != "present" or not found.reading.entry.attributes.get("charged_with"):
            return False
        before = self.word(found.first - 1)
        by_noun = before.startswith("وال") or (before.startswith("ال") and found.first - 1 == first)
        return by_noun and not found.reading.prefix and (end == last or not self.word(end)[:1].isalpha())

    def is_charge_at(self, found: Found, index: int) -> bool:
        """Whether here begins what a verb of charging charges with: a word with ب."""
        word = self.word(index)
        charges = bool(found.reading.entry.attributes.get("charged_with")) and word[:1] == "ب" and word not in _WITH_B
        return charges and not self._stands_in(index)

    def _stands_in(self, index: int) -> bool:
        """Whether a place with ب is where whoever stands before it sits ("اتهمت بلدية الحي بنيروبي غانا بكذا")."""
        match = gazetteer().at(self.tokens, index) if self.word(index) in gazetteer() else None
        accused = self.parties.at.get(match.last) if match and match.prefix == "ب" else None
        return accused is not None and accused.prefix in ("", "ال")

    def behind(self, index: int, last: int, led: bool = False) -> list[Party]:
        """The parties that begin here or a few skipped words on."""
        for step in range(8):
            party = self.parties.at.get(index)
            if index >= last or party:
                if not party or party.prefix not in ("", "ال") or (not led and self._oblique(party)):
                    return []
                return self.joined(first_apposed(self.parties, self.tokens, party) or party)
            word = self.word(index)
            if (word == "اكثر" or word in _PORTIONS or word in _SOME) and self.word(index + 1) == "من":
                index, led = index + 2, led or word in _SOME  # "عدد من الوزراء الغانيين" has the genitive
                continue
            light = word in _SKIP or word in MARKS or word in COURTESIES
            if not (light or word in _PORTIONS or self._counts(word)):
                return []
            if word == "و" and step == 0:
                return []
            index += 1
        return []

    def _oblique(self, party: Party) -> bool:
        """Whether a plural stands in the case of objects (طرد دبلوماسيين), so that it is no subject."""
        plural = self.word(party.first).endswith("ين") and party.key != "secretary"
        oblique = self.word(party.last) in _OBLIQUE and party.kind == "title"  # "أعضاء المجلس الدائمين"
        return oblique or (plural and party.kind in ("title", "nationals")) or self.word(party.first) in _BOTH

    def _before(self, found: Found, first: int) -> list[Party]:
        index = found.first
        if found.reading.prefix.startswith(("و", "ف")):
            return []
        index = over_brackets(self.word, self.parties.ending, index)
        while index > first and index not in self.parties.ending and self._stands_between(index - 1):
            index -= 1
        relative = self.word(index - 1) in RELATIVES
        beside = over_attached(self.word, self.parties.ending, self._over_aside(index, first), first, not relative)
        party = self.parties.ending.get(beside)
        if party is None and self.word(beside - 2) == "في":  # "الحركة في المدينة ترفض"
            party = self.parties.ending.get(beside - 2)
        if (party is None or self._is_in_relative(party)) and (told := self._over_relative(index, first)):
            return [told] if agrees(self.word, found, told) else []
        if party and beside != index and not relative:
            party = party if self._leads(self.joined_back(party, first)[0], first) else None
        if party and self.word(party.first - 1) == "في":
            party = self.parties.ending.get(party.first - 1)
        if not party or party.first < first:
            return []
        if found.reading.tense == "perfect" and is_met(self.word, party.first, first):
            return []  # "عقب لقائه X رفض …": not X
        lead = self.word(party.first - 1) if party.first > first else ""
        lead = "في" if lead in ("وفي", "ففي") else lead  # "وفي غانا طالبت …"
        by = lead == "قبل" and self.word(party.first - 2) == "من"  # "an attack by X shows …"
        counted = party.key == "state" and party.kind == "org" and index == party.last
        counted = counted and not self.word(party.first).startswith(("دول", "ال"))  # "عن 10 دول ستعترف بالبلد"
        quoted = '"' in map(self.word, range(party.last, found.first))  # "قال الوزير "رفضت غانا …"
        quoted = quoted and is_of_saying(lead)
        if by or quoted or (lead in PREPOSITIONS and not counted) or party.prefix not in ("", "ال", "و", "وال", "ف"):
            return []
        if (lead and is_genitive(party, lead)) or not agrees(self.word, found, party):
            return []
        # A verb behind two subjects agrees with both, so that of a singular one only the last is the subject.
        many, verb = self.joined_back(party, first), self.word(found.first)
        lead = self.word(many[0].first - 1)
        opens = self._leads(many[0], first) or lead.removeprefix("و") in _WAS or is_each_of(self.word, many[0].first)
        # "تبادلت غانا وكينيا طرد السفراء": a noun spelt as a verb
        noun = found.reading.tense == "perfect" and index == found.first and not verb.endswith("ت")
        led = noun and may_be_verb(lead)
        return many if verb.endswith(_OF_MANY) or led or (opens and are_states(found.reading, verb, many)) else [party]

    def _over_relative(self, index: int, first: int) -> Party | None:
        """The party whose relative clause, with its own verb, ends before a verb: "القوات التي وصلت أمس انتشرت"."""
        verbs = 0
        for k in range(index - 1, max(first, index - _RELATIVE) - 1, -1):
            word = self.word(k)
            if word in RELATIVES:
                party = self.parties.ending.get(k)
                free = party and party.first >= first and self.word(party.first - 1) not in PREPOSITIONS
                told = verbs == 1 or (not verbs and index - k >= _CLAUSE)
                return party if free and party and told and party.prefix in ("", "ال") else None
            if word in MARKS or word in _OPENERS or not word[:1].isalpha():
                return None
            verbs += may_be_verb(word)
        return None

    def _is_in_relative(self, party: Party) -> bool:
        """Whether a party stands behind the verb of a relative clause: "الوزير الذي يزور غانا رفض"."""
        lead = party.first - 1 - (self.word(party.first - 1) in PREPOSITIONS)
        return self.word(lead - 1) in RELATIVES and may_be_verb(self.word(lead))

    def _stands_between(self, index: int) -> bool:
        """Whether a word may stand between a subject and its verb: "لا", "قد", "ما زالت", "هي من"."""
        word, before = self.word(index), self.word(index - 1)
        if word in _BEFORE_VERB or word in _IT_IS or (word == "ما" and self.word(index + 1) in _BEFORE_VERB):
            return True
        return before in _IT_IS and (word == "من" or word in RELATIVES)

    def _leads(self, party: Party, first: int) -> bool:
        """Whether a party opens its clause, so that no verb before it has it as subject."""
        at = party.first
        while at > first and self._counts(self.word(at - 1)):
            at -= 1
        lead = self.word(at - 1)
        return at == first or lead.removeprefix("و") in _OPENERS or lead in _BEFORE_VERB or not lead[:1].isalpha()

    def _counts(self, word: str) -> bool:
        """Whether a word tells how many of a party are meant: "عدة فصائل", "معظم الدول"."""
        return word in _HOW_MANY or word in _FEW or word in _ABOUT or word.isdigit()

    def _over_aside(self, index: int, first: int) -> int:
        """The place before what stands between a subject and its verb: a relative pronoun, or an aside in commas."""
        if self.word(index - 1) in RELATIVES:
            return index - 2 if self.word(index - 2) in ("،", ",") else index - 1
        if self.word(index - 1) not in ("،", ",", "-"):
            return index
        named = self.parties.ending.get(index - 1)
        if named and named.kind == "person":
            aside = self.word(named.name_first - 1) in ("،", ",")  # "الوزير، فلان، أكد"
            if aside or (self.word(index) in _WAS and self._leads(named, first)):
                return index - 1
        for k in range(index - 2, max(first, index - _ASIDE) - 1, -1):
            if self.word(k) in ("،", ",", "-"):
                dateline = self.word(k) == "-" and self.word(index - 1) != "-"
                if k in self.parties.ending and index - k > 2 and not dateline:
                    return k
                return over_relative_aside(self.word, self.parties.ending, k, first) or self._beside(
                    named, index, first
                )
        return self._beside(named, index, first)

    def _beside(self, named: Party | None, index: int, first: int) -> int:
        """The place before the comma behind a party that opens a clause, else the same place."""
        return index - 1 if named and self.word(index - 1) != "-" and self._opens(named, index, first) else index

    def _opens(self, party: Party, index: int, first: int) -> bool:
        """Whether a party that opens a clause has the verb behind a comma ("أن الحكومة الانتقالية، رفضت …")."""
        head = self.joined_back(party, first)[0]
        opens = head.first == first or self.word(head.first - 1) in words("that")
        done = any(reading.tense == "perfect" and not reading.prefix for reading in read_word(self.word(index)))
        return opens and head.prefix in ("", "ال") and done

    def joined(self, party: Party) -> list[Party]:
        """A party and those joined to it by و behind it."""
        found = [party]
        while len(found) < _MOST_JOINED:
            index = found[-1].last
            while self.word(index) in MARKS and index - found[-1].last < 3:
                index += 1
            following = joined_at(self.word, self.parties.at, index, found)
            if following is None:
                break
            if party.prefix[:1] in _CLITICS and has_present(self.word, following):
                break
            if self.word(party.first - 1) in _TOWARDS and self._opens_headline(following):
                break
            found.append(following)
        return by_name(found)

    def _parts(self, before: Party, party: Party) -> bool:
        """Whether "and" joins no two subjects: "في غانا والجانبان", "عمليات للحركة والفصائل تدعو …"."""
        if before.prefix[:1] in _CLITICS and has_present(self.word, party):
            return True
        return self.word(before.first - 1) == "في" and party.key == "sides"

    def _opens_headline(self, party: Party) -> bool:
        """ "… على غانا وتوغو تتريث": an unknown verb of the fifth or sixth form; other words in ت are nouns."""
        verb = self.word(party.last)
        return has_present(self.word, party) or (len(verb) > _CLAUSE and verb.startswith("تت"))

    def joined_back(self, party: Party, first: int) -> list[Party]:
        """A party and those that it is joined to before it."""
        found = [party]
        while found[0].prefix.startswith("و"):
            index = found[0].first
            while self.word(index - 1) in MARKS and found[0].first - index < 3:
                index -= 1
            before = self.parties.ending.get(index)
            if before is None or before.first < first or self._parts(before, party):
                break
            found.insert(0, before)
        return found

    def nearest_before(self, index: int, first: int) -> list[Party]:
        """The nearest party before a place in its sentence that no preposition leads."""
        for k in range(index - 1, max(first, index - 25) - 1, -1):
            party = self.parties.at.get(k)
            if not party or party.prefix not in ("", "ال", "و", "وال", "ف"):
                continue
            if party.kind == "state" and self.word(k - 1) in _COMES_TO:
                continue
            if is_met(self.word, k, first) or self.word(k - 1) in _TO_HOLD:  # "المرشح لتولي وزارة الخارجية زار …"
                continue
            if self.word(k - 1) not in PREPOSITIONS or (self.word(k - 1) == "من" and self.word(k - 2) in _PARTS):
                return self.joined_back(party, first)
        return []

    def main_subject(self, first: int, before: int) -> list[Party]:
        """Whom the verb that opens a sentence, or an adverb and a verb, has for its subject; empty where a noun is."""
        for k in range(first, min(first + _OPENING, before)):
            party = self.parties.at.get(k)
            if party:
                verbal = k > first and self.word(k - 1) not in PREPOSITIONS and party.prefix in ("", "ال")
                return self.joined(party) if verbal and party.last <= before and not self._oblique(party) else []
        return []
