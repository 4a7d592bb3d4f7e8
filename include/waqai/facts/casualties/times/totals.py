"""Windows and running totals from count to count: a heading's, a whole's for its parts, one told again ("منهم")."""

from waqai.arabic.dates import may_tell_date
from waqai.facts.casualties.grammar.state import HURT, Mention
from waqai.facts.casualties.times.scope import scope_of
from waqai.facts.casualties.times.since import since_of
from waqai.facts.casualties.times.windows import is_event, is_long_window
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document
from waqai.facts.model import Casualty
from waqai.lexicons import words
from waqai.lexicons.patterns import pattern
from waqai.memo import lazy

_HEADING, _LABEL, _FEW, _BESIDE, _OPENING = 30, 16, 2, 4, 400
# Counts in a clause of their own, and not a label with a figure.
_CLAUSE_RULES = ("verb", "masdar", "before", "of_one", "relative", "participle")
_STOPS = (".", "!", "؟")
_BULLETS = words("word_classes", "bullets")
_BROUGHT = frozenset(clitic + verb for verb in words("claim_words", "brought") for clitic in ("", "و"))
_SAME_TIME = pattern("scope", "same_time")
_OF_THEM = pattern("scope", "of_them")
_RECORDED = pattern("scope", "recorded")
_ADDED_UP = pattern("scope", "added_up")
_ON_A_DAY = pattern("scope", "on_a_day")
_KILLED = pattern("scope", "killed")
_BARE = ("verb_bare", "before_verb")
_TODAY = pattern("scope", "of_the_day")
_ALSO = pattern("scope", "also_hurt")
# What is told of next is of one total: the hurt behind the dead, those who fled behind both.
_TOLD_ON = {"killed": ("injured", "displaced"), "injured": ("displaced",)}
_SHORT = 14
# "هذه الهجمات أدت إلى …": those that the sentence before told of, and in its window.
_THESE = pattern("scope", "these")
_BURIED = pattern("scope", "buried")
_LISTS_ON, _COVERED = pattern("scope", "lists_on"), pattern("scope", "covered")


class Totals:
    """The heading over a bulletin's lines and the total told last."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._heading = ""
        self._heads: list[str] = []  # lines since then, one of which may be the heading
        self._listed = False  # whether the lines below the heading have bullets
        self.before = ""
        self.last: Casualty | None = None

    def head(self, text: str, size: int) -> None:
        """Takes a short line without a count for the heading of those below it, if it tells a window or a start."""
        if size <= _HEADING or text[-1:] == ":":
            self._heads.append(text)

    @property
    def heading(self) -> str:
        """The last line that heads those below it; few sentences ask, and few lines tell a window or a start."""
        while self._heads:
            text = self._heads.pop()
            if self._of(text, "killed") != "incident":
                self._heading = text
                self._heads.clear()
        return self._heading

    @lazy
    def _covers(self) -> bool:
        """Whether the text is a report that says what time it is about: its counts are of that time."""
        return _COVERED.search(self.document.normalised.text) is not None

    def _of(self, text: str, category: str) -> str:
        return scope_of(text, "", category, None, self.document.published)

    def leave(self, facts: list[Casualty], text: str) -> None:
        """Remembers the last count of a sentence and its words."""
        self.last, self.before = (facts[-1] if facts else None), text

    def set_scope(
        self, fact: Casualty, sentence: Sentence, mention: Mention, clause: str, before: Casualty | None
    ) -> None:
        """Sets scope and start of a fact; `before`: its parent's fact, else the one before it in the sentence."""
        prose = fact.rule.startswith(_CLAUSE_RULES) or not _BROUGHT.isdisjoint(sentence.texts)
        self._end_list(sentence)
        heading = self.heading if len(sentence.tokens) <= _LABEL else ""
        if prose and heading and (heading[-1] in _STOPS or _TODAY.search(clause)):
            heading = ""
        # One or two people behind a verb or masdar are no total, whatever "since" stands beside them.
        few = fact.high is not None and fact.high <= _FEW and fact.rule.startswith(_CLAUSE_RULES)
        fact.scope = "incident" if few else self._told_scope(fact, sentence, mention, clause, heading)
        if fact.rule == "lost" and fact.value is None and _BURIED.search(clause):
            fact.scope = "cumulative"
        if mention.parent and before and before.scope != "incident":
            fact.scope, fact.since = before.scope, before.since
        elif fact.scope == "cumulative":
            fact.since = since_of(clause, heading, self.document.published)
            if not fact.since and self._is_only_large(fact, clause) and self._covers:
                fact.scope = "period"
        elif fact.scope == "incident":
            self._take_over(fact, mention, clause, before)

    def _is_only_large(self, fact: Casualty, clause: str) -> bool:
        """Whether nothing but its size makes a count a running total."""
        return fact.category in HURT and self._of(clause, fact.category) == "incident"

    def _told_scope(self, fact: Casualty, sentence: Sentence, mention: Mention, clause: str, heading: str) -> str:
        """The scope that the clause and the heading tell."""
        beside = " ".join(sentence.texts[max(0, mention.first - _BESIDE) : mention.last + _BESIDE])
        around = f"{self.document.normalised.text[:_OPENING]} {clause}"
        people = fact.low or fact.high
        return scope_of(clause, heading, fact.category, people, self.document.published, beside, around)

    def _end_list(self, sentence: Sentence) -> None:
        """A heading over lines with bullets heads none without."""
        bullet = sentence.text(0) in _BULLETS
        if self._listed and not bullet:
            self._heading = ""
            self._heads.clear()
        self._listed = bullet

    def _take_over(self, fact: Casualty, mention: Mention, clause: str, before: Casualty | None) -> None:
        told = self.last if before is None else before
        total = told if told and told.scope != "incident" else None  # of few counts
        whole = total if before and (mention.parent or (total and _SAME_TIME.search(clause))) else None
        if before is None and total and not _TODAY.search(clause):
            among = _OF_THEM.search(clause) is not None
            same = total.category == fact.category or not _KILLED.search(clause)
            recorded = _RECORDED.search(clause) is not None and _is_many(fact)
            whole = total if same and (among or recorded) else None
        published = self.document.published
        if whole:
            fact.scope, fact.since = whole.scope, whole.since
        elif before is None and _THESE.search(clause) and self._of(self.before, "killed") != "incident":
            fact.scope = self._of(self.before, "killed")
            fact.since = since_of(self.before, "", published) if fact.scope == "cumulative" else None
        elif before and before.scope != "incident" and (_THESE.search(clause) or _goes_on(fact, before, clause)):
            fact.scope, fact.since = before.scope, before.since
        elif _lists_on(before, clause) or (_is_many(fact) and self._covers and _may_be_of_window(clause)):
            fact.scope = "period"
        elif fact.rule.startswith(("tall", "rise")) and _ADDED_UP.search(clause) and not _ON_A_DAY.search(clause):
            fact.scope = "cumulative"


def _is_many(fact: Casualty) -> bool:
    return fact.high is None or fact.high > _FEW


def _may_be_of_window(clause: str) -> bool:
    """Whether a clause of a report names no day of its own, but at most a month or a year."""
    return is_long_window(clause) or not may_tell_date(clause.split())


def _lists_on(before: Casualty | None, clause: str) -> bool:
    """Whether a list of what was done in the window of the count before goes on, with no event or day of its own."""
    if before is None or before.scope != "period" or not _LISTS_ON.match(clause):
        return False
    return _TODAY.search(clause) is None and not is_event(clause)


def _goes_on(fact: Casualty, before: Casualty, clause: str) -> bool:
    """ "قُتل 20 منذ …، كما أُصيب 50": the hurt, those who fled, a bare number, others; no day is told."""
    also = fact.category in _TOLD_ON.get(before.category, ())
    hurt = also and _ALSO.match(clause)
    same = before.category == fact.category and fact.rule in _BARE
    others = fact.rule.endswith("_other") and _is_many(fact) and not is_event(clause)
    return bool(hurt or same or others) and clause.count(" ") <= _SHORT and not _TODAY.search(clause)
