"""What an act is about, by the topic words of its clause, else of its sentence."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cache

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.lexicons import Match, Matcher, load
from waqai.memo import lazy

# How many topic words make a topic that of a whole text: where a clause takes up a deal, and where it takes up nothing;
# deals and talks are seldom about nothing that their text names.
LEAST, OFTEN = 2, 5
MANY = {"AGREE": 3, "CONSULT": 4}
# What is taken up is what the text is about even where it tells of other things too.
_SHARE = 0.4
# Topics of talks, which go on through a whole text; the rest are those of single sentences.
_CARRIED = frozenset(["ceasefire", "hostages_prisoners", "nuclear", "humanitarian_aid", "normalization"])


@cache
def _matcher() -> Matcher:
    return Matcher(load("topics"))


def may_begin_topic(word: str) -> bool:
    """Whether a folded word is the first of a topic's."""
    return word in _matcher()


# Spans of tokens.
Spans = Sequence[tuple[int, int]]


def topics_between(tokens: list[Token], first: int, last: int, names: Spans = ()) -> list[str]:
    """Topics of tokens [first, last) in the order of the lexicon, without repeats; none told within spans of names."""
    return _in_order(
        {
            match.entry.id
            for match in _matcher().find(tokens[first:last])
            if not any(start <= first + match.first and first + match.last <= end for start, end in names)
        }
    )


def _in_order(topics: set[str]) -> list[str]:
    """Topics in the order of the lexicon, where "none" is a word that is about nothing."""
    return [entry.id for entry in load("topics") if entry.id in topics and entry.id != "none"] if topics else []


def terms_of(tokens: list[Token], first: int, last: int) -> list[str]:
    """Topics of what a deal or plan says, told right behind its clause ("…، يقضي بانسحاب القوات")."""
    says = next((k for k in range(first, min(last, first + _NEAR)) if tokens[k].text in _SAYS), None)
    return topics_between(tokens, says, last) if says is not None else []


_SAYS = words("says_by_its_terms")
_NEAR = 6
_THE_DEAL = words("the_deal")


def is_taken_up(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a clause speaks of a deal, talks or a step named before ("الاتفاق"), so that it has their topic."""
    return any(token.text in _THE_DEAL for token in tokens[first:last])


class Subject:
    """What a text as a whole is about: its topic words are looked for once for all its acts."""

    def __init__(self, tokens: list[Token], places: list[int]) -> None:
        self._tokens, self._places = tokens, places  # `places`: where a topic word may begin, in order
        self._found: dict[int, Match | None] = {}

    def between(self, first: int, last: int, names: Spans = ()) -> list[str]:
        """`topics_between` of the text's tokens, of which only those are looked at where a topic may begin."""
        found, end = set(), first
        for place in self._places[bisect_left(self._places, first) : bisect_left(self._places, last)]:
            match = self._at(place, last) if place >= end else None
            if match:
                end = match.last
                if not any(start <= place and end <= behind for start, behind in names):
                    found.add(match.entry.id)
        return _in_order(found)

    def _at(self, place: int, last: int) -> Match | None:
        """The topic that begins at a place and ends before another, found once but where it would end behind that."""
        if place not in self._found:
            self._found[place] = _matcher().at(self._tokens, place)
        match = self._found[place]
        return match if match is None or match.last <= last else _matcher().at(self._tokens[:last], place)

    @lazy
    def _counts(self) -> Counter[str]:
        counts = Counter(match.entry.id for match in _matcher().find(self._tokens, self._places))
        del counts["none"]
        return counts

    def main(self, least: int = LEAST) -> list[str]:
        """The topic that at least half of a text's topic words are about, where there are enough of them; else none."""
        counts = self._counts
        top = [(topic, times) for topic, times in counts.most_common(1) if least <= LEAST or topic in _CARRIED]
        return [top[0][0]] if top and top[0][1] >= least and 2 * top[0][1] >= counts.total() else []

    def taken_up(self) -> list[str]:
        """The topic of a deal, step or decision that a clause only takes up: the one most told of; else none."""
        counts = self._counts
        return [topic for topic, times in counts.most_common(1) if _SHARE * counts.total() <= times]
