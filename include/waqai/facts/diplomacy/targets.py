"""On whom an act is done: where the entry's `target` says, else, for acts against someone, who its clause names."""

from functools import cache

from waqai.facts.diplomacy.arguments import TRUCE, Arguments, own
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.described import described_at
from waqai.facts.diplomacy.described_objects import object_at
from waqai.facts.diplomacy.gazetteer import gazetteer
from waqai.facts.diplomacy.noun_phrase import country_of
from waqai.facts.diplomacy.parties import Party
from waqai.facts.diplomacy.party_words import adjectives, country_names, given_names
from waqai.facts.diplomacy.predicates import Found
from waqai.facts.diplomacy.subjects import COURTESIES, PREPOSITIONS, RELATIVES
from waqai.lexicons import Matcher, load

_AGAINST = frozenset(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "SUPPORT", "CONCEDE"])
_ON_DESCRIBED = frozenset(["REQUEST", "ACCUSE", "THREATEN", "SUPPORT", "SANCTION", "AID"])
_FREEING = frozenset(["free_hostages", "free_in_return", "free_announced"])
_ON_PLACES = frozenset(["AID", "THREATEN"])
_TOWARDS = frozenset(["في", "الي", "علي"])
_IN_WORDS = frozenset(["REJECT", "ACCUSE", "SUPPORT", "THREATEN"])
_BETWEEN = words("between")
_LEAVES = frozenset(["REJECT", "THREATEN"])
_WAYS = {"إلى": "الي", "على": "علي"}
_NEAR, _FAR = 4, 16
_ASIDE_WORDS = 8
# Behind these stands who told it.
_SOURCES = words("sources")
_MADE_BY = 2
_FOR = frozenset(["لدي", "تجاه", "لصالح"])
_WHERE = words("when_or_where")
# "from the side of": as the Maghreb and formal texts say for "by".
_ON_BEHALF = frozenset(["طرف", "لدن", "جانب"])
_PROTESTED = frozenset(["ضد", "علي"])
_BEFORE_SEATS = frozenset(["امام", "قرب", "قباله", "ضد"])
_LED_BY = ("بقياده", "برياسه", "بزعامه", "برعايه")
# Words behind which a party tells where, when, or with whom it was said, not on whom the act is done.
_ASIDE = words("aside")
# Acts whose object is a person or people even where no lexicon knows the word.
_ON_PEOPLE = frozenset(["request_verb", "call_verb", "call_with", "request_part", "order", "threaten_verb"])


@cache
def _deals() -> Matcher:
    return Matcher(load("acts_deals"))


def _chairs(party: Party) -> bool:
    """Whether a party is only said to chair ("برئاسة فلان")."""
    return party.prefix.startswith("ب") and (party.key == "presidency" or party.folded.startswith(_LED_BY))


def targets_of(arguments: Arguments, found: Found, after: int, end: int, actors: list[Party]) -> list[Party]:
    """The other parties of an act in tokens [after, end)."""
    return _Targets(arguments, found, after, end, actors).find()


class _Targets:
    """The search for the targets of one predicate."""

    def __init__(self, arguments: Arguments, found: Found, after: int, end: int, actors: list[Party]) -> None:
        self.arguments, self.found, self.after, self.actors = arguments, found, after, actors
        self.tokens, self.word = arguments.tokens, arguments.word
        self.kind = str(found.reading.entry.attributes["type"])
        if self.kind == "CONSULT":  # "talks for a truce between X and Y": X and Y do not talk
            end = next((k for k in range(after, end) if self.word(k) in TRUCE), end)
        self.end = next((k for k in range(after, end) if self.word(k) in _SOURCES), end)

    def find(self) -> list[Party]:
        """The parties, none where the clause names none."""
        near = map(self.arguments.parties.at.get, range(self.after, self.end))
        here = [p for p in near if p and not own(p, self.actors) and not _chairs(p)]
        bound = self._by_deal() if self.kind in _LEAVES else []
        if bound and all(party.kind in ("group", "state") for party in here[:1]):
            return bound
        owned = self.found.reading.ending and self.found.reading.tense != "noun"
        for way in map(str, self.found.reading.entry.attributes.get("target") or ()):
            if way == "direct" and owned:  # the pronoun on the verb is its object
                continue
            if way == "direct" and (people := self._people() or self._described("direct")):
                return people
            for party in here:
                if self._led(party, way):
                    return self._joined(party)
        for way in map(str, self.found.reading.entry.attributes.get("target") or ()):
            if way != "direct" and (people := self._described(way)):
                return people
        visits = self.kind == "CONSULT" and self.found.reading.entry.attributes.get("place")
        if (visits or self.kind in _ON_PLACES) and (place := self._place(here)):
            return place
        if self.kind == "PROTEST":
            return self._protested(here)
        if self.kind == "RETREAT" and self._frees():
            return self._by_nisba()
        if self.kind not in _AGAINST:
            return self._met() if self.found.reading.entry.attributes.get("described") else []
        if self.found.reading.entry.attributes.get("strict"):
            return []
        modal = self.found.reading.tense == "modal" and self.kind == "REQUEST"
        edge = self.after + _NEAR if modal else self._end_of_object()
        aside = (p for p in here if not self._is_aside(p))
        named = next((party for party in aside if party.first <= edge), None)
        implied = self._by_nisba()
        if named is None or (implied and implied[0].first < named.first):
            return implied if named or not modal else []
        return self._joined(named)

    def _frees(self) -> bool:
        """Whether captives are let go, whose state is told by their adjective ("أفرجت عن رهائن غانيين")."""
        return self.found.reading.entry.id in _FREEING and self.found.reading.tense != "noun"

    def _protested(self, here: list[Party]) -> list[Party]:
        """Against whom a protest is: one noun behind "against" ("ضد سياسات X"), before whose seat, hostile to whom."""
        for party in here:
            lead = [self.word(party.first - k) for k in (1, 2)]
            hostile = lead[0] in words("hostile_to") and party.prefix[:1] in ("ل", "ب")
            if hostile or (not party.prefix.strip("ال") and lead[0] in _BEFORE_SEATS):
                return self._joined(party)
            if not party.prefix.strip("ال") and lead[1] in _PROTESTED and lead[0] not in PREPOSITIONS:
                return self._joined(party)
        return []

    def _met(self) -> list[Party]:
        """Those met, told by what they are: "التقى وجهاء المدينة", "اجتمع بسكان الحي", "لقاء مع عائلات الأسرى"."""
        only_time = True
        for index in range(self.after, min(self.end, self.after + _NEAR)):
            party = described_at(self.tokens, index, self.end, ("", "ال", "ب"))
            if party and (only_time or party.prefix == "ب" or self.word(index - 1) == "مع"):
                return [party]
            only_time = only_time and (self.word(index) in words("skip") or self.word(index) in words("ago"))
        return []

    def _place(self, here: list[Party]) -> list[Party]:
        """The place, or who is there, that aid goes to ("مساعدات إلى المدينة"), or that is threatened itself."""
        for index in range(self.after, self.end):
            party = self.arguments.parties.at.get(index)
            lead = self.word(index - 1)
            led = lead in _TOWARDS if self.kind == "AID" else index == self.after and self.kind != "CONSULT"
            led = led or (self.kind == "CONSULT" and lead == "الي")
            if party and party in here and self.kind == "AID" and (led or party.prefix in ("ل", "لل")):
                return self._joined(party)
            match = gazetteer().at(self.tokens, index) if self.word(index) in gazetteer() else None
            if match and not party and not match.entry.attributes["weak"] and (led or match.prefix in ("ل", "لل")):
                return [Party(index, match.last, index, match.last, "place", match.entry.id, match.prefix)]
        return []

    def _described(self, way: str) -> list[Party]:
        """People who are described, not named: the object, or led by the preposition that the entry names."""
        if self.kind not in _ON_DESCRIBED:
            return []
        if way == "direct":
            there = object_at(self.arguments, self.after, self.end)
            return [there] if there and self._may_be_accusative(there) else []
        for index in range(self.after, self.end):
            word = self.word(index)
            if way in ("ب", "ل"):
                led = word.startswith(way) and object_at(self.arguments, index, self.end, way)
            else:
                led = word == _WAYS.get(way, way) and object_at(self.arguments, index + 1, self.end)
            if led:
                return [led]
        return []

    def _may_be_accusative(self, people: Party) -> bool:
        """Whether people behind a verb are its object: its subject is told, or they have the ending of objects."""
        told = any(actor.last == self.after for actor in self.actors) or self.found.reading.tense == "participle"
        return told or people.folded.split()[0].endswith(("ين", "ي"))

    def _is_aside(self, party: Party) -> bool:
        """Whether a party only tells where, when, from whom or for whom what the act is about is."""
        lead = self.word(party.first - 1)
        if lead in _ASIDE and not (self.kind == "REJECT" and lead == "مع"):  # "refused talks with X"
            return True
        if party.bare and party.kind == "title":
            return True
        apart = party.first > self.after  # "will not let X", but "an insult to X"
        return self.kind == "REJECT" and apart and (party.prefix in ("ل", "لل") or lead in _FOR)

    def _end_of_object(self) -> int:
        """Where a relative clause begins, which tells of others but for its own subject ("the plan that X made")."""
        relative = next((k for k in range(self.after + 1, self.end) if self.word(k) in RELATIVES), None)
        if relative is None:
            return self.end
        resumed = self.word(relative + _MADE_BY) in words("resumed")  # "the request that was made by X"
        return relative + _MADE_BY + resumed

    def _joined(self, party: Party) -> list[Party]:
        joined = self.arguments.joined(party)
        return [p for p in joined if p.first < self.end and not own(p, self.actors)]

    def _lead(self, party: Party) -> str:
        """The word before a party, over quotes and quantifiers ("ضد “X”", "مع مختلف الأطراف")."""
        index = party.first - 1
        while self.word(index) in _BETWEEN and party.first - index < 4:
            index -= 1
        return self.word(index)

    def _is_from(self, party: Party) -> bool:
        """Whether a party stands behind "from", or "from the side of", over the courtesies before it."""
        index = party.first - 1
        while self.word(index) in COURTESIES:
            index -= 1
        return "من" in (self.word(index), self.word(index - 1) if self.word(index) in _ON_BEHALF else "")

    def _led(self, party: Party, way: str) -> bool:
        lead = self._lead(party)
        if way == "من" and self._is_from(party):
            return True
        if way == "any":
            if party.prefix.startswith("ك") or lead in _WHERE:
                return False
            return self.kind not in _IN_WORDS or (not self._is_aside(party) and party.first <= self._end_of_object())
        if way == "direct":
            return self._is_object(party, lead)
        if way == "ب" and self.kind == "CONSULT" and self.found.reading.tense == "noun" and party.kind == "state":
            return False  # "a meeting in X"
        if way in ("ب", "ل"):
            return party.prefix.startswith(way)
        if way == "بين" and self._is_of_ties(party):
            return False
        return lead == _WAYS.get(way, way)

    def _is_of_ties(self, party: Party) -> bool:
        """Whether it is the ties, war or trade between parties of whom talks are ("تناول العلاقات بين …")."""
        before = range(self.found.last, party.first)
        noun = self.kind == "CONSULT" and self.found.reading.tense == "noun"
        return noun and any(self.word(k).removeprefix("لل") in words("ties") for k in before)

    def _is_object(self, party: Party, lead: str) -> bool:
        """Whether a party is the direct object: near, or behind what stands between commas ("X، أمس في القصر، Y")."""
        if party.prefix not in ("", "ال") or lead in PREPOSITIONS or lead in words("names_some"):
            return False
        distance = party.first - self.after
        if self.found.reading.tense == "noun":  # "the meeting of X [with] Y"; what has the article governs none
            return distance <= 1 and not self.found.reading.prefix.endswith(("ال", "لل"))
        return distance < _NEAR or (distance < _FAR and (lead in ("،", ",") or self._is_met(party, lead)))

    def _is_met(self, party: Party, lead: str) -> bool:
        """Whether one is met behind where and when it was ("استقبل X في قصر الرئاسة اليوم Y"): no noun owns one."""
        if self.found.reading.entry.id != "meet" or party.kind not in ("person", "title"):
            return False
        behind_place = party.first - 1 in self.arguments.parties.within or lead in words("days")
        return behind_place or lead.startswith(("ال", "بال")) or lead.endswith(("ته", "تها", "به", "بها"))

    def _people(self) -> list[Party]:
        """An object that no lexicon knows, of an act that is done on people: "دعا السكان إلى", "طالب أنصاره ب"."""
        first = self.after
        while first < self.end and (self.word(first) in words("skip") or self.word(first) in PUNCTUATION):
            first += 1
        if self.word(first).endswith("ه") and self.word(first + 1) in given_names() - {"علي"}:  # "غريمه فلان الفلاني"
            last = min(first + 3, self.end)
            return [Party(first + 1, last, first + 1, last, "person", "named")]
        if self.found.reading.entry.id not in _ON_PEOPLE:
            return []
        if self.word(self.after) in ("،", ",") and not self._may_be_object(first):  # "ناشد X، من الشرفة، السكان"
            first = next((k + 1 for k in range(first, first + _ASIDE_WORDS) if self.word(k) in ("،", ",")), first)
        elif first >= self.end:
            return []
        if not self._may_be_object(first):
            return []
        last = first + 1
        plural = self.word(first).endswith("ين")
        while self._goes_on(last) and (not plural or self.word(last).endswith("ين")):
            last += 1
        if self.word(last) not in ("الي", "علي", "من", "في", "عدم", "ان") and self.word(last)[:1] not in ("ب", "ل"):
            return []
        return [
            Party(first, last, first, last, "org", "people", folded=" ".join(t.text for t in self.tokens[first:last]))
        ]

    def _may_be_object(self, index: int) -> bool:
        word = self.word(index)
        if (
            index in self.arguments.parties.within
            or word[:1] == "ب"
            or word in words("stop")
            or word in words("common")
        ):
            return False
        if word.endswith("ون"):  # a plural in the case of subjects
            return False
        return word.startswith("ال") or word.endswith(("ه", "ها", "هم")) or self.word(index + 1).startswith("ال")

    def _goes_on(self, index: int) -> bool:
        word = self.word(index)
        return word.startswith("ال") and word not in ("الي", "الا") and word not in words("stop")

    def _by_deal(self) -> list[Party]:
        """The state that a deal named in the clause binds, for one who leaves, refuses or threatens it."""
        for index in range(self.after, self.end):
            match = _deals().at(self.tokens, index) if self.word(index) in _deals() else None
            if match:
                return self._state(str(match.entry.attributes["country"]), index)
        return []

    def _state(self, country: str, index: int) -> list[Party]:
        """A state that is not named as one in the text, as a party with its usual name."""
        party = state_at(country, index)
        return [] if own(party, self.actors) else [party]

    def _by_nisba(self) -> list[Party]:
        """The states whose adjectives stand in the clause ("الأموال الإيرانية", "الاتفاق السعودي الإيراني")."""
        found: list[Party] = []
        for index in range(self.after, self.end):
            country = adjectives().get(self.word(index).removeprefix("و"))
            if country and index not in self.arguments.parties.within:
                found += self._state(country_of(self.tokens, index) or country, index)
            elif found:
                break
        return found


def state_at(country: str, index: int) -> Party:
    """A state that a word implies, as a party with its usual name."""
    return Party(index, index + 1, index, index + 1, "state", country, "", country, as_named=country_names()[country])
