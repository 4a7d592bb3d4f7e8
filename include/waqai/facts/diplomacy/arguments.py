"""Who acts and on whom: parties around a predicate, by word order and the prepositions that the lexicon names."""

from functools import cache

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.noun_phrase import country_of
from waqai.facts.diplomacy.parties import Parties, Party
from waqai.facts.diplomacy.party_words import adjectives, country_names
from waqai.facts.diplomacy.predicates import Found, read_word
from waqai.facts.document import Document
from waqai.lexicons import Matcher, load

# States whose names are masculine; the others take a feminine verb.
MASCULINE = frozenset(["LBN", "IRQ", "YEM", "JOR", "SDN", "MAR", "VAT"])
_PARTS = frozenset(["اثنين", "اثنان", "احد", "عدد", "ثلاثه", "كل", "واحد", "عددا", "كلا"])
_PLACE_LEADS = frozenset(["في", "الي", "خلال", "وفق", "من"])
PREPOSITIONS = frozenset(
    ["في", "من", "الي", "علي", "عن", "مع", "بين", "لدي", "ضد", "عند", "تجاه", "حول", "بشان", "ازاء"]
)
_BEFORE_VERB = frozenset(["قد", "كان", "كانت", "كانوا", "لا", "يزال", "تزال", '"', ")", "سوف", "كانا", "لم", "لن"])
_OF_MANY = ("ا", "ان", "ون", "وا", "و")
_COMES_TO = frozenset(["يصل", "تصل", "وصل", "وصلت", "يزور", "تزور", "زار", "زارت", "يغادر", "تغادر", "غادر", "غادرت"])
_MARKS = frozenset(['"', "،", ",", "(", ")"])
_AGAINST = frozenset(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "SUPPORT", "CONCEDE"])
_OPENERS = frozenset(["ان", "انه", "لكن", "بان", "بينما", "فيما", "كما", "كانت", "كان", "حيث", "ذكر", "بعدما"])
_BETWEEN = frozenset(['"', "(", "مختلف", "جميع", "كافه", "كل", "بعض", "معظم", "سائر", "كلا", "من", "كلتا", "عدد"])
_TRUCE = frozenset(["لوقف", "لانهاء", "لهدنه", "لاتفاق", "للتوصل", "لابرام"])
_LEAVES = frozenset(["REJECT", "THREATEN"])
_HELD = frozenset(["عقدت", "عقد", "عقدها", "عقده", "جرت", "جري", "اجراها", "اجرتها", "دار", "دارت"])
RELATIVES = frozenset(["التي", "الذي", "اللذين", "اللذان", "الذين"])


@cache
def _deals() -> Matcher:
    return Matcher(load("acts_deals"))


def own(party: Party, actors: list[Party]) -> bool:
    """Whether a party is one of the actors, or the state of one."""
    for actor in actors:
        if party.first == actor.first or party.identity == actor.identity:
            return True
        if party.kind == "state" and actor.country and party.country == actor.country:
            return True
    return False


def is_feminine(party: Party) -> bool:
    """Whether verbs of a party are feminine: a state's, but for a few, and those of an institution with a ة."""
    if party.kind == "state":
        return party.key not in MASCULINE
    return party.kind == "org" and party.folded.split()[0].endswith("ه")


def _chairs(party: Party) -> bool:
    """Whether a party is only said to chair ("برئاسة فلان")."""
    return party.key == "presidency" and party.prefix.startswith("ب")


class Arguments:
    """Finds the parties of predicates in one document."""

    def __init__(self, document: Document, parties: Parties) -> None:
        self.tokens: list[Token] = document.tokens
        self.parties = parties

    def word(self, index: int) -> str:
        """The folded word at a place, empty outside the text."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def subject(self, found: Found, first: int, last: int) -> list[Party]:
        """The subject of a verb: just before it (headlines, "أن X …") or behind it; empty where none is written."""
        return self._before(found, first) or self.behind(found.last, last)

    def behind(self, index: int, last: int) -> list[Party]:
        """The parties that begin here or a few skipped words on."""
        for step in range(8):
            party = self.parties.at.get(index)
            if index >= last or party:
                if not party or party.prefix not in ("", "ال") or self._oblique(party):
                    return []
                return self.joined(party)
            word = self.word(index)
            if word not in words("skip") and word not in _MARKS and not word.isdigit():
                return []
            if word == "و" and step == 0:
                return []
            index += 1
        return []

    def _oblique(self, party: Party) -> bool:
        """Whether a plural stands in the case of objects (طرد دبلوماسيين), so that it is no subject."""
        return party.kind in ("title", "nationals") and self.word(party.first).endswith("ين")

    def _before(self, found: Found, first: int) -> list[Party]:
        index = found.first
        if found.reading.prefix.startswith(("و", "ف")):
            return []
        while index > first and self.word(index - 1) in _BEFORE_VERB:
            index -= 1
        party = self.parties.ending.get(index)
        if party and self.word(party.first - 1) == "في":
            party = self.parties.ending.get(party.first - 1)
        if not party or party.first < first:
            return []
        lead = self.word(party.first - 1) if party.first > first else ""
        if lead in PREPOSITIONS or party.prefix not in ("", "ال", "و", "وال", "ف"):
            return []
        if (lead and self._genitive(party, lead)) or not self._agrees(found, party):
            return []
        # A verb behind two subjects agrees with both, so that of a singular one only the last is the subject.
        return self.joined_back(party, first) if self.word(found.first).endswith(_OF_MANY) else [party]

    def _agrees(self, found: Found, party: Party) -> bool:
        """Whether a verb may have the party before it as its subject: a feminine one needs a feminine verb."""
        if not is_feminine(party) or party.prefix.startswith("و") or found.reading.tense != "perfect":
            return True
        return self.word(found.first).endswith(("ت", "تا", "وا"))

    def _genitive(self, party: Party, lead: str) -> bool:
        """Whether the word before a party owns it ("هجوم إسرائيل يهدد"): an unknown word without the article."""
        lead = lead[1:] if lead.startswith(("و", "ف")) and len(lead) > 2 else lead
        if party.prefix or lead in _OPENERS or lead in words("breaks"):
            return False
        if not lead[0].isalpha() or lead.startswith(("ال", "وال", "بال", "لل")) or lead in words("stop"):
            return False
        return not any(reading.tense in ("perfect", "present") for reading in read_word(lead))

    def joined(self, party: Party) -> list[Party]:
        """A party and those joined to it by و behind it."""
        found = [party]
        while len(found) < 6:
            index = found[-1].last
            while self.word(index) in _MARKS and index - found[-1].last < 3:
                index += 1
            following = self.parties.at.get(index)
            if following is None or not following.prefix.startswith("و"):
                break
            found.append(following)
        return found

    def joined_back(self, party: Party, first: int) -> list[Party]:
        """A party and those that it is joined to before it."""
        found = [party]
        while found[0].prefix.startswith("و"):
            index = found[0].first
            while self.word(index - 1) in _MARKS and found[0].first - index < 3:
                index -= 1
            before = self.parties.ending.get(index)
            if before is None or before.first < first:
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
            if self.word(k - 1) not in PREPOSITIONS or (self.word(k - 1) == "من" and self.word(k - 2) in _PARTS):
                return self.joined_back(party, first)
        return []

    def of_noun(self, found: Found, first: int, end: int) -> list[Party]:
        """Whose act a noun tells: behind it, behind من or بين, or in its relative clause ("التي عقدها الزعيمان")."""
        inside = next((p for p in map(self.parties.at.get, range(found.first, found.last)) if p), None)
        if inside:
            return [inside]
        index, plain = found.last, not found.reading.prefix.endswith(("ال", "لل"))
        while index < end and index - found.last < 7:
            word = self.word(index)
            party = self.parties.at.get(index)
            if word in _TRUCE or (word.startswith("و") and not party and read_word(word)):
                return []
            if word == "بين":
                far = index > found.last + 2 and found.reading.entry.attributes.get("close")
                if far and not any(self.word(k) in words("signed") for k in range(found.last, index)):
                    return []
                found_there = self.behind(index + 1, end)
                return [] if index > found.last + 1 and any(p.key == "sides" for p in found_there) else found_there
            if word in ("،", ",") and self.word(index + 1) in RELATIVES:
                index += 1
                continue
            if word in RELATIVES or word in _HELD or word.startswith("جمع"):
                return self._relative(index, first, end, found)
            if party:
                behind_lam = found.reading.entry.attributes.get("lam") and party.prefix in ("ل", "لل")
                return self.joined(party) if plain and (party.prefix in ("", "ال") or behind_lam) else []
            if word == "من" and index == found.last:
                return self.behind(index + 1, end)
            if word in ("،", ",") or (word in PREPOSITIONS and word != "في"):
                return []
            plain = plain and (word.startswith("ال") or word in adjectives() or word in _MARKS)
            plain = plain or word in words("signed")
            index += 1
        return []

    def _relative(self, index: int, first: int, end: int, found: Found) -> list[Party]:
        """Parties of a relative clause: "التي جمعته بضيفه", "الذي أبرمته واشنطن مع طهران", "الذي دار بين …"."""
        for k in range(index, min(index + 4, end)):
            word = self.word(k)
            party = self.parties.at.get(k)
            if party:
                return self.joined(party) if party.prefix in ("", "ال") else []
            if word == "بين":
                return self.behind(k + 1, end)
            if word.startswith("جمع") and word.endswith(("ه", "ها")):
                with_whom = next((p for p in map(self.parties.at.get, range(k, end)) if p), None)
                return [*self.nearest_before(found.first, first)[:1], with_whom] if with_whom else []
            if word in PREPOSITIONS:
                return []
        return []

    def borrowed(self, found: Found, first: int) -> list[Party]:
        """The party before a noun that decides on it or sets out to do it: "قرار X فرض …", "X تدرس فرض …"."""
        for k in range(found.first, max(first, found.first - 6), -1):
            party = self.parties.ending.get(k)
            if party and party.prefix in ("", "ال", "و"):
                group = self.joined_back(party, first)
                lead = self.word(group[0].first - 1)
                between = [self.word(i) for i in range(party.last, found.first)]
                verbs = [word for word in (lead, *between) if word in words("intends")]
                if verbs or any(lead == p + noun for p in ("", "ب", "ل", "و") for noun in words("decides")):
                    return group
                return []
        return []

    def targets(self, found: Found, after: int, end: int, actors: list[Party]) -> list[Party]:
        """The other party, where the entry's `target` says it stands; else, for acts against someone, any there."""
        entry = found.reading.entry
        if entry.attributes["type"] == "CONSULT":  # "talks for a truce between X and Y": X and Y do not talk
            end = next((k for k in range(after, end) if self.word(k) in _TRUCE), end)
        here = [p for p in map(self.parties.at.get, range(after, end)) if p and not own(p, actors) and not _chairs(p)]
        bound = self._by_deal(after, end, actors) if entry.attributes["type"] in _LEAVES else []
        if bound and all(party.kind in ("group", "state") for party in here[:1]):
            return bound
        for way in map(str, entry.attributes.get("target") or ()):
            for party in here:
                if self._led(party, way, after):
                    return [p for p in self.joined(party) if p.first < end and not own(p, actors)]
        if entry.attributes["type"] not in _AGAINST:
            return []
        for party in here:
            if self.word(party.first - 1) not in _PLACE_LEADS and not (party.bare and party.kind == "title"):
                return [p for p in self.joined(party) if p.first < end and not own(p, actors)]
        return self._by_nisba(after, end, actors)

    def _lead(self, party: Party) -> str:
        """The word before a party, over quotes and quantifiers ("ضد “X”", "مع مختلف الأطراف")."""
        index = party.first - 1
        while self.word(index) in _BETWEEN and party.first - index < 4:
            index -= 1
        return self.word(index)

    def _by_deal(self, first: int, last: int, actors: list[Party]) -> list[Party]:
        """The state that a deal named in the clause binds, for one who leaves, refuses or threatens it."""
        for index in range(first, last):
            match = _deals().at(self.tokens, index) if self.word(index) in _deals() else None
            if match:
                return self._state(str(match.entry.attributes["country"]), index, actors)
        return []

    def _state(self, country: str, index: int, actors: list[Party]) -> list[Party]:
        """A state that is not named as one in the text, as a party with its usual name."""
        name = country_names()[country]
        party = Party(index, index + 1, index, index + 1, "state", country, "", country, as_named=name)
        return [] if own(party, actors) else [party]

    def _by_nisba(self, first: int, last: int, actors: list[Party]) -> list[Party]:
        """The state whose adjective stands in the clause ("الأموال الإيرانية"), as a party with its usual name."""
        for index in range(first, last):
            country = adjectives().get(self.word(index).removeprefix("و"))
            if country and index not in self.parties.within:
                return self._state(country_of(self.tokens, index) or country, index, actors)
        return []

    def _led(self, party: Party, way: str, after: int) -> bool:
        lead = self._lead(party)
        if way == "من" and self.word(party.first - 1) == way:
            return True
        if way == "any":
            return not party.prefix.startswith("ك")
        if way == "direct":
            return party.prefix in ("", "ال") and lead not in PREPOSITIONS and party.first - after < 4
        if way in ("ب", "ل"):
            return party.prefix.startswith(way)
        folded = {"إلى": "الي", "على": "علي"}.get(way, way)
        return lead == folded
