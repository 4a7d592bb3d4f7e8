"""Where a story is: the place of a count that its own sentence does not name, and finer places told later."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.quotation import QUOTES, closed
from waqai.facts.casualties.places.chains import chains, finest, names_in, words_of
from waqai.facts.casualties.places.event_places import (
    Finer,
    goes_on_with_event,
    is_of_other_event,
    sums_up_event,
    tells_of_event,
    took_place,
)
from waqai.facts.casualties.places.finding import find_places, place_of_dateline
from waqai.facts.casualties.places.items import is_dated_item, is_item
from waqai.facts.casualties.places.offices import (
    is_desk,
    is_of_claimant,
    of_claimants,
)
from waqai.facts.casualties.places.other_events import tells_of_words, turns_elsewhere
from waqai.facts.casualties.places.place import Place, Told, rank_of
from waqai.facts.casualties.places.placeless import are_handed_over, is_elsewhere_by_nature
from waqai.facts.casualties.places.places_again import Again
from waqai.facts.casualties.places.sides import side_near
from waqai.facts.casualties.places.tails import tail_place
from waqai.facts.casualties.places.where import any_place, bound_place, is_hospital, last_place, place_for
from waqai.facts.casualties.places.wider_places import (
    Wider,
    is_around,
    is_of_land,
    is_of_war,
    is_tally_of_war,
    without_incident,
)
from waqai.facts.casualties.times.past_events import is_long_ago, leads_year
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document
from waqai.facts.when import is_year
from waqai.lexicons import words
from waqai.memo import lazy

_LASTS = 10  # sentences for which an incident's place holds; the place of a total is that of the story
_GOES_ON = 3  # sentences for which a state named again stands for the town told of in it
# Who did it is caught, and who was caught is let go, in another town than the story tells of.
ELSEWHERE = frozenset(("detained", "released"))
_STATE = 6  # `rank_of` a country
_OPENING = 2  # sentences in which a dateline stands
# "وأدى الانفجار إلى …": what happened in the sentence before.
_OUTCOMES = words("word_classes", "outcome_of_it")
_SAME_EVENT = words("place_words", "same_event")
_HURT = frozenset(("killed", "injured", "casualties"))
_LOST = frozenset(("killed", "missing"))  # the wounded are brought somewhere else
# "واعتقلت … في المنطقة", "خلال المداهمة": there, and not in another town.
_ON_THE_SPOT = words("place_words", "on_the_spot")
_PRISONS, _JAILED = words("place_words", "prison_nouns"), frozenset(("detained", "captive"))
_SUBJECT = 8  # tokens in which the subject of a sentence stands


@dataclass(frozen=True, slots=True)
class Found:
    """The place of a count with its words; `inherited`: taken over from an earlier sentence."""

    words: str
    place: Place | None
    inherited: bool


class Whereabouts:
    """The places of the sentence that is read, and the one that the story told of before."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.place: Told | None = None
        self._left = False
        self._told_at = 0
        self._told_in_item = False  # whether a dated line of a chronology told it
        self._again = Again()
        self._hurt_in = -1  # the sentence whose dead or wounded took the story's place over
        self._here: list[Place] = []
        self._sentence: Sentence | None = None
        self._last: tuple[Sentence, list[Place]] | None = None  # the sentence read last, if the story is elsewhere
        self._aside: list[Place] = []
        self._used: Place | None = None
        self._chains: list[tuple[Sentence, list[Place]]] = []
        self._wider = Wider()

    def leave(self) -> None:
        """Forgets the place and the dateline: another story begins."""
        self.place = None
        self._left = True

    def enter(self, sentence: Sentence, claims: list[Claim]) -> None:
        """Reads the places of a sentence; one within a claimant's name ("الصحة في …") tells only whose it is."""
        self._last = None
        if self._sentence:
            self._again.note(self._sentence, self._here)
            self._last = (self._sentence, self._here) if self._told_at != self._sentence.base else None
        self._sentence = sentence
        places = find_places(sentence)
        self._aside = of_claimants(places, sentence, claims)
        self._here = [place for place in places if place not in self._aside]
        self._note_wider(sentence, places)
        if is_item(sentence, places):
            return  # "محافظة …: 5 قتلى": where some of those told of before were
        there = [place for place in self._here if place.led and not place.goal and not place.origin]
        for chain in chains(there, sentence):
            self._chains.append((sentence, chain))
            if around := next(filter(is_around, chain[1:]), None):
                self._wider.chain(sentence, chain[0], around)

    def finer(self) -> list[Finer]:
        """The places told so far with what lies around them: made when asked for, since few texts ask."""
        return [self._finer(sentence, chain) for sentence, chain in self._chains]

    def _finer(self, sentence: Sentence, chain: list[Place]) -> Finer:
        head = finest(chain, sentence)
        return Finer(
            *self._told(sentence, head),
            names_in(sentence, head),
            tuple(names_in(sentence, place) for place in chain if place is not head),
            self.document.span(sentence.base, sentence.base + 1)[0],
            tells_of_event(sentence),
            min(map(rank_of, chain)),
            took_place(sentence, head.first),
            is_of_other_event(sentence),
        )

    def _told(self, sentence: Sentence, place: Place) -> Told:
        return self._written(*words_of(sentence, place)), place

    def _note_wider(self, sentence: Sentence, places: list[Place]) -> None:
        wide = [place for place in places if place.entry and is_around(place)]
        wide += [
            Place(match.first, match.last, match.entry, len(match.prefix))
            for match in sentence.place_names.values()
            if match.entry.attributes["kind"] == "country" and not match.prefix.endswith(("ال", "لل"))
        ]
        for place in wide:
            self._wider.hear(sentence, place)

    def stay(self, sentence: Sentence, told: bool = True) -> None:
        """Remembers where the sentence leaves the story, for later sentences; `told`: it states counts."""
        place = self._used or last_place(self._here, sentence)
        self._used = None
        if place and not told and tells_of_words(sentence, place):
            return
        if place and not is_item(sentence, self._here):
            self.place = self._told(sentence, place)
            self._wider.tell(self.place)
            self._told_at, self._told_in_item = sentence.base, is_dated_item(sentence)

    def of(
        self, sentence: Sentence, span: tuple[int, int], category: str, total: bool = False, until: int | None = None
    ) -> Found:
        """The place of a count at tokens [first, last); `total`: it is one of a time and not of an incident.

        `until`: where its parts begin, whose places are not its own.
        """
        first, last = span
        here = self._here if until is None else [place for place in self._here if place.first < until]
        here = without_incident(here, sentence, first) if total else here
        place = place_for(here, sentence, first, last, category)
        if self.place and self._are_jailed(place, category, total):
            return Found(*self.place, True)
        if self.place and place and self._is_around_story(sentence, place, category, total):
            return Found(*self.place, True)
        if place:
            if not (self._used and is_hospital(sentence, place)):  # one of them died in a hospital, later
                self._used = None if place.origin and place.noun in _PRISONS else place  # "من سجن … إلى سجن …"
            return Found(self._written(*words_of(sentence, place)), place, False)
        if side := side_near(sentence, first, last):
            return Found(self._written(*words_of(sentence, side)), side, False)
        before = self._taken_over(sentence, first, last, category, total)
        place = place_for(self._aside, sentence, first, last, category)
        own = tail_place(here, sentence, last, category, before[1]) if before and not total else None
        if own:
            return Found(self._written(*words_of(sentence, own)), own, True)
        if before and not (place and is_of_claimant(sentence, before[1], place, total)):
            return Found(*before, True)
        if place:
            if self.place is None and not total and rank_of(place) < _STATE and not is_desk(sentence, place):
                self._used = self._used or place  # the police of a town go on: "وأضافت أن …"
            return Found(self._written(*words_of(sentence, place)), place, True)
        if not (total or self._left) and self.place is None and self._dateline:
            return Found(*self._dateline, True)
        place = None
        if not total and category != "released" and not are_handed_over(sentence, first, last):
            place = any_place(here, sentence, first, category)
        if place is None and self.place is None and category in _LOST and not total:
            place = bound_place(here, sentence, last)
        return Found(self._written(*words_of(sentence, place)), place, True) if place else Found("", None, True)

    def _are_jailed(self, place: Place | None, category: str, total: bool) -> bool:
        """Whether a count goes on with the people of the prisons told before: "بينهم ثلاثة من …" says whence."""
        jailed = self.place is not None and self.place[1].noun in _PRISONS and category in _JAILED and total
        return jailed and (place is None or place.origin)

    def _is_around_story(self, sentence: Sentence, state: Place, category: str, total: bool) -> bool:
        """Whether a count told with a state alone goes on with the story's place in it: "… في سامراء. … في العراق"."""
        if total or category in ELSEWHERE or self.place is None or rank_of(state) < _STATE or state.beside:
            return False
        there = self.place[1]
        if rank_of(there) >= _STATE or not (state.entry and there.entry) or self._is_past(sentence):
            return False
        near = self._sentences_since(sentence) <= _GOES_ON
        return near and bool(state.entry.attributes["country"] == there.entry.attributes["country"])

    def _taken_over(self, sentence: Sentence, first: int, last: int, category: str, total: bool) -> Told | None:
        """The place told before that a count without one of its own takes over."""
        again = (town := self._again.town(sentence)) or self._again.building(sentence)
        before = self._told(*again) if again else self._of_same_event(sentence) or self.place
        if before is None or (self._told_in_item and is_dated_item(sentence)):
            return None
        if total or is_tally_of_war(sentence):
            if not town and is_of_land(sentence) and rank_of(before[1]) < _STATE:
                return self._wider.of_land(before[1], self._told)
            if town or sums_up_event(sentence) or (rank_of(before[1]) and goes_on_with_event(sentence)):
                return before  # "عدد ضحايا الحصار في المخيم"
            if not rank_of(before[1]):
                return None  # a running total is not of a street
            return self._wider.of_total(before, is_of_war(sentence), self._told)
        elsewhere = turns_elsewhere(sentence, before[1]) or is_of_other_event(sentence)
        if before == self.place and (self._is_past(sentence) or elsewhere):
            return None
        if category in ELSEWHERE and rank_of(before[1]) < _STATE:
            here = self._hurt_in == sentence.base or not _ON_THE_SPOT.isdisjoint(sentence.texts)
            before = before if here else self._told(*town) if town else None
        if before is None or is_elsewhere_by_nature(sentence, first, last, before[1]):
            return None
        if category in _HURT:
            self._hurt_in = sentence.base
        return before

    def _is_past(self, sentence: Sentence) -> bool:
        """Whether a sentence is too far from the story's place, or tells of an event before the story's."""
        return self._sentences_since(sentence) > _LASTS or is_long_ago(sentence) or self._is_of_past_year(sentence)

    def _of_last_sentence(self) -> Told | None:
        """The place of the sentence read last, which need not be the story's."""
        if self._last is None:
            return None
        sentence, places = self._last
        place = last_place(places, sentence)
        return self._told(sentence, place) if place else None

    def _of_same_event(self, sentence: Sentence) -> Told | None:
        """The place of the sentence before, of whose event this one tells more: "وأدى الانفجار إلى …"."""
        if sentence.text(0) in _OUTCOMES or not _SAME_EVENT.isdisjoint(sentence.texts[:_SUBJECT]):
            return self._of_last_sentence()
        return None

    @lazy
    def _dateline(self) -> Told | None:
        """The town that the story was written in, if no news desk sits there, for a story that names no other place."""
        for span in self.document.sentences[:_OPENING]:
            sentence = Sentence(self.document.tokens[span.first : span.last], {}, span.first)
            if place := place_of_dateline(sentence):
                return self._told(sentence, place)
        return None

    def _sentences_since(self, sentence: Sentence) -> int:
        """How many sentences ago the place was told that later counts take over."""
        return bisect_right(self._starts, sentence.base) - bisect_right(self._starts, self._told_at)

    def _is_of_past_year(self, sentence: Sentence) -> bool:
        """ "في عام 2011": another event than that of a story that knows later years."""
        texts = sentence.texts
        years = [int(text) for before, text in pairwise(texts) if is_year(text) and leads_year(before)]
        return bool(years) and max(years) < self._year

    @lazy
    def _year(self) -> int:
        """The year of the story: that of its publication, else the last one that it names."""
        if self.document.published:
            return self.document.published.year
        return max((int(text) for text in self.document.texts if is_year(text)), default=0)

    @lazy
    def _tells_of_gaza(self) -> bool:
        return "غزة" in self.document.text

    @lazy
    def _starts(self) -> list[int]:
        return [span.first for span in self.document.sentences]

    def _written(self, start: int, end: int) -> str:
        words = " ".join(self.document.normalised.slice(start, end).split())
        if words == "القطاع" and self._tells_of_gaza:
            return "قطاع غزة"  # the short form takes the name that the text gave before
        words = closed(words.strip('"“”«»') if words[:1] in QUOTES else words)
        return "ال" + words[2:] if words.startswith("لل") else words
