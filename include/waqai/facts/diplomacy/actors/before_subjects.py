"""Where and when it was, between a verb and its subject: "وصل إلى الدوحة اليوم وفد …", "وقع في أكرا أمس وزيرا …"."""

from collections.abc import Callable

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.attributes.gazetteer import place_at
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.predicates.predicates import Found

_BALLOTS = words("ballots")
_DAYS = words("days") | {"غدا"}
_TIMES = _DAYS | words("skip")
# "the capital", "the town of": the name stands behind these, and behind the state's adjective.
_HEADS = words("place_heads") | {"العاصمه", "مطار"}
_MOST = 6


class BeforeSubjects:
    """Looks for what stands between the verbs and the subjects of one document."""

    def __init__(self, tokens: list[Token], word: Callable[[int], str], parties: Parties) -> None:
        self.tokens, self.word, self.parties = tokens, word, parties

    def over(self, found: Found) -> int:
        """Where the subject of a verb may stand: behind a place that it comes to or is in, or behind a ballot."""
        index, comes = found.last, found.reading.entry.attributes.get("mode") == "visit"
        if found.reading.entry.id.startswith("vote"):
            while self.word(index) in _BALLOTS:
                index += 1
            return index if index in self.parties.at else found.last
        index = self._over_times(index)
        if comes and self.word(index) == "الي":
            return self._place(index + 1) or found.last
        goal = self.parties.at.get(index)  # "الذي وصل بغداد أمس", "زار الدوحة أمس وزير الخارجية …": no state travels
        if comes and goal and goal.kind == "state" and not goal.prefix:
            visits = found.reading.entry.id != "go_to"
            return self._over_times(goal.last) if not visits or self._subject_at(goal.last) else found.last
        return self._over_town(found, index)

    def _over_town(self, found: Found, index: int) -> int:
        """The place behind "in Doha", where a verb that goes on with nothing has its subject, and any object."""
        end = self._place(index + 1) if self.word(index) == "في" else None
        if end is None or found.reading.prefix or found.reading.ending:
            return found.last
        subject = self._subject_at(end)
        direct = "direct" in found.reading.entry.attributes.get("target", ())
        return end if subject and (not direct or subject in self.parties.at) else found.last

    def _over_times(self, index: int) -> int:
        while self.word(index) in _DAYS:
            index += 1
        return index

    def _place(self, index: int) -> int | None:
        """Where the place ends that begins here: a party, or one of the gazetteer."""
        if self.word(index) in _HEADS:
            index += 1 + (self.word(index + 1) in adjectives())
        party = self.parties.at.get(index)
        named = party is not None and party.kind == "state" and not party.prefix
        end = party.last if party and named else None
        if party is None and index < len(self.tokens):
            end = place_at(self.tokens, index)
        return end and end + (self.word(end) == "الدولي")  # "مطار بيروت الدولي"

    def _subject_at(self, index: int) -> int | None:
        """Where the party of people ends that begins here or behind words of time, None where there is none."""
        for k in range(index, index + _MOST):
            party = self.parties.at.get(k)
            if party:
                return party.last if party.kind != "state" and party.prefix in ("", "ال") else None
            if self.word(k) not in _TIMES:
                return None
        return None
