"""Who acts and on whom: parties around a predicate, by word order and the prepositions that the lexicon names."""

from waqai.facts.diplomacy.actors.subjects import MARKS, PREPOSITIONS, RELATIVES, Subjects
from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import adjectives, is_capital
from waqai.facts.diplomacy.predicates.predicates import Found, read_word

TRUCE = words("for_a_truce")
_HELD, _DAYS = words("held"), words("days")
_TAKES_IN = words("takes_in")
_TIES = words("ties")
_ON_BEHALF = words("on_behalf") | {"قبل"}
_ABOUT, _SPOKEN = words("about_a_matter"), frozenset(["talks", "meet"])
# Between those told there it is done by another.
_BY_OTHERS = frozenset(["visit", "mediate"])
_BETWEEN_NEAR = 7
_NEAR = 4
_MUTUAL = frozenset(["AGREE", "CONSULT", "COOPERATE"])


def own(party: Party, actors: list[Party]) -> bool:
    """Whether a party is one of the actors, or the state of one."""
    for actor in actors:
        if party.first == actor.first or party.identity == actor.identity:
            return True
        if party.kind == "state" and actor.country and party.country == actor.country:
            return True
    return False


def of_one_side(party: Party, actors: list[Party]) -> bool:
    """Whether a party belongs to the state of one of the actors, who tell of its deeds and do not charge it."""
    known = party.country is not None and "movement" not in {party.kind, *(actor.kind for actor in actors)}
    return known and any(actor.country == party.country for actor in actors)


def _tells_time(word: str) -> bool:
    """Whether a word tells when talks were, or only that they were, and so parts no noun from its "between"."""
    return word.isdigit() or word in words("when_held") or word in _HELD or word in words("skip")


def _goes_on_with_act(word: str, at_once: bool) -> bool:
    """Whether another act is joined by و; nouns that tell one only beside other words ("قمة ومؤتمر بين …") do not."""
    readings = (reading for reading in read_word(word) if "led" not in reading.entry.attributes)
    return any(not at_once or not reading.rest for reading in readings)


def _describes(word: str) -> bool:
    """Whether a word behind a noun only tells what it is like."""
    return word.startswith("ال") or word in adjectives() or word in MARKS


class Arguments(Subjects):
    """Finds the parties of all predicates, nouns too, in one document."""

    def between(self, index: int, last: int) -> list[Party]:
        """The parties behind a بين that stands here or some words on ("جرت، أمس، بين البلدين محادثات")."""
        for k in range(index, min(last, index + _BETWEEN_NEAR)):
            if self.word(k) in _TIES:
                return []
            if self.word(k) == "بين":
                return self.behind(k + 1, last, led=True)
        return []

    def two_before(self, index: int, first: int) -> list[Party]:
        """The last two parties before a place in its sentence that are people."""
        found = [p for k in range(first, index) if (p := self.parties.at.get(k)) and p.kind in PEOPLE]
        return found[-2:] if len(found) >= 2 else []

    def of_noun(self, found: Found, first: int, end: int) -> list[Party]:
        """Whose act a noun tells: behind it, behind من or بين, or in its relative clause ("التي عقدها الزعيمان")."""
        inside = next((p for p in map(self.parties.at.get, range(found.first, found.last)) if p), None)
        if inside:
            return [inside]
        index, plain = found.last, not found.reading.prefix.endswith(("ال", "لل"))
        while index < end and index - found.last < 7:
            word = self.word(index)
            party = self.parties.at.get(index)
            if word in TRUCE or (word.startswith("و") and not party and _goes_on_with_act(word, index == found.last)):
                return []
            if word == "ل" and found.reading.entry.attributes.get("lam"):  # "حملات تجنيد لـ “X”"
                return self.behind(index + 1, end, led=True)
            if word == "بين":
                return self._of_both(found, index, end)
            if word == "كل" and self.word(index + 1) == "من":  # "تهديد كل من X وY"
                index += 2
                continue
            if word in ("،", ",") and (behind := self._over_comma(index)):
                index = behind
                continue
            if word in _TAKES_IN and found.reading.entry.attributes.get("mode") == "visit":
                return []  # "a tour that takes in A and B"
            if word in RELATIVES or word in _HELD or word in _TAKES_IN or word.startswith("جمع"):
                return self._relative(index, first, end, found)
            held_in = party and party.kind == "state" and self.word(index - 1) == "في"  # "لقاء في باريس جمع الوزيرين"
            if party and (held_in or self._is_seat(found, party)):  # "قمة طهران التي جمعت …"
                index = party.last
                continue
            if party:
                behind_lam = found.reading.entry.attributes.get("lam") and party.prefix in ("ل", "لل")
                return self.joined(party) if behind_lam or (plain and party.prefix in ("", "ال")) else []
            free = found.reading.entry.attributes.get("from")
            if word == "من" and (index == found.last or free):
                by = free and self.word(index + 1) in _ON_BEHALF
                return self.behind(index + (2 if by else 1), end, led=True)
            if word in _ABOUT and found.reading.entry.attributes.get("mode") in _SPOKEN:
                return self._beyond_matter(index + 1, end)
            if word in ("،", ",", "رغم") or (word in PREPOSITIONS and word != "في"):
                return []
            plain = (plain and _describes(word)) or word in words("signed")
            index += 1
        return []

    def _over_comma(self, index: int) -> int | None:
        """The place behind a comma, and behind the day it sets off, before a clause or a بين ("القمة، غدا، بين …")."""
        index += 1 + (self.word(index + 1) in _DAYS and self.word(index + 2) in ("،", ","))
        index += self.word(index) in ("،", ",")
        return index if self.word(index) in RELATIVES or self.word(index) == "بين" else None

    def _is_seat(self, found: Found, party: Party) -> bool:
        """Whether a capital behind the noun of talks tells where they were: alone, with no party behind "with"."""
        mode, behind = found.reading.entry.attributes.get("mode"), map(self.word, range(party.last, party.last + 2))
        held = mode in ("meet", "talks") or found.reading.entry.attributes["type"] == "AGREE"  # "اتفاقية أوسلو"
        named = held and party.first == found.last and not party.prefix
        return named and is_capital(party) and "مع" not in behind and len(self.joined(party)) == 1

    def _beyond_matter(self, index: int, end: int) -> list[Party]:
        """The two parties of "مفاوضات حول مصير البلدة بين X وY", unless what they speak of is itself between two."""
        for k in range(index, min(index + _BETWEEN_NEAR, end)):
            if self.word(k) == "بين":
                both = self.behind(k + 1, end, led=True)
                return both if len(both) > 1 and not any(party.key == "sides" for party in both) else []
            if self.word(k) in _TIES or self.word(k) in MARKS or k in self.parties.at:
                return []
        return []

    def _of_both(self, found: Found, index: int, end: int) -> list[Party]:
        """The parties behind the بين of a noun, unless it belongs to a word between them."""
        entry, apart = found.reading.entry, [self.word(k) for k in range(found.last, index)]
        if entry.attributes.get("mode") in _BY_OTHERS or any(word in _TIES for word in apart):
            return []  # "the visit … the ties between A and B", "a meeting on the ties between A and B"
        told = sum(not _tells_time(word) for word in apart)
        if told > int(entry.attributes.get("close", told)) and not any(word in words("signed") for word in apart):
            return []
        found_there = self.behind(index + 1, end, led=True)
        far = index > found.last + 1 and not all(word in words("of_deals") for word in apart)
        return [] if far and any(p.key == "sides" for p in found_there) else found_there

    def _relative(self, index: int, first: int, end: int, found: Found) -> list[Party]:
        """Parties of a relative clause: "التي جمعته بضيفه", "الذي أبرمته واشنطن مع طهران", "الذي دار بين …"."""
        beside = sum(self.word(k).isdigit() or self.word(k) in words("resumed") for k in range(index, index + _NEAR))
        for k in range(index, min(index + _NEAR + beside, end)):
            word = self.word(k)
            party = self.parties.at.get(k)
            if party:
                return self.joined(party) if party.prefix in ("", "ال") else []
            mutual = found.reading.entry.attributes["type"] in _MUTUAL
            if mutual and word in words("came_about") and (both := self._both_behind(k + 1, end)):
                return both
            if word == "بين":
                return self.behind(k + 1, end, led=True)
            if word.startswith("جمع") and word.endswith(("ه", "ها")):
                near = map(self.parties.at.get, range(k, end))
                with_whom = next(
                    (p for p in near if p and (p.prefix[:1] == "ب" or self.word(p.first - 1) == "مع")), None
                )
                if with_whom is None:
                    return []
                host = self.nearest_before(found.first, first) or self._host_behind(with_whom.last)
                return [*host[:1], with_whom]
            if word in PREPOSITIONS and self.word(k - 1) not in ("كل", "كلا"):
                return []
        return []

    def _both_behind(self, index: int, end: int) -> list[Party]:
        """The parties behind the "between" of what came about, over what it is on ("الذي تم بشأن المعابر بين")."""
        for k in range(index, min(index + _BETWEEN_NEAR, end)):
            if self.word(k) in _TIES:
                return []
            if self.word(k) == "بين":
                return self.behind(k + 1, end, led=True)
        return []

    def _host_behind(self, index: int) -> list[Party]:
        """Who hosts a meeting that opens a sentence: "في لقاء جمعه بالسفير، أعرب الوزير عن …"."""
        if self.word(index) not in ("،", ","):
            return []
        near = (self.parties.at.get(k) for k in range(index + 1, index + 4))
        return [p for p in near if p and p.kind in PEOPLE and p.prefix in ("", "ال")][:1]

    def borrowed(self, found: Found, first: int) -> list[Party]:
        """The party before a noun that decides on it or sets out to do it: "قرار X فرض …", "X تدرس فرض …"."""
        for k in range(found.first, max(first, found.first - 6), -1):
            party = self.parties.ending.get(k)
            if party and party.prefix in ("", "ال", "و"):
                group = self.joined_back(party, first)
                lead = self.word(group[0].first - 1)
                between = [self.word(i) for i in range(party.last, found.first)]
                verbs = [
                    word for word in (lead, *between) if word in words("intends") or bare(word) in words("intends")
                ]
                if verbs or any(lead == p + noun for p in ("", "ب", "ل", "و") for noun in words("decides")):
                    return group
                return []
        return []
