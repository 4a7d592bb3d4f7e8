"""The day of a count's event, or its year; parts of a count, and those told beside it, have that of the whole."""

from datetime import date

from waqai.facts.casualties.grammar.state import HURT
from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.times.after_events import counted_back, span_after
from waqai.facts.casualties.times.event_years import last_year_of, year_beside, year_of_event
from waqai.facts.casualties.words import Sentence
from waqai.facts.model import Casualty
from waqai.facts.when import YEAR, EventDate, event_date, stated_date

_REPORTS = ("published", "reported")  # days of a text that tells none of the event
_BESIDE = ("_other", "coordinated")  # rules of counts told beside another: "وإصابة 5 آخرين", "وزوجته"


def set_date(
    fact: Casualty,
    sentence: Sentence,
    mention: Mention,
    told: tuple[str, str],
    published: date | None,
    before: Casualty | None,
) -> None:
    """The day of the event, from the clause, the sentence and publication; a total is as of its publication.

    `told`: the clause and the sentence, empty where they can hold no date; `before`: the fact of the whole or before.
    """
    if fact.scope != "incident":
        ended = last_year_of(sentence, mention, published) if published and fact.scope == "period" else None
        fact.until = ended or (published.isoformat() if published else None)
        return
    when = event_date(told[0], published, 0, told[1])
    if published and (span := span_after(sentence, mention)):
        when = counted_back(span, published)
    elif published and (earlier := _earlier(sentence, mention, told[0], published)):
        when = earlier
    elif published and when and when.rule in _REPORTS:
        when = year_of_event(sentence, mention, published) or _of_whole(mention, before) or when
    if when:
        fact.event_date, fact.date_prec = when.iso, when.precision


def _earlier(sentence: Sentence, mention: Mention, clause: str, published: date) -> EventDate | None:
    """The year of an event before that of the story, whose day the sentence or the clause may tell besides."""
    if stated_date(clause, published) is None:
        return year_of_event(sentence, mention, published, beside=True)
    several = mention.category in HURT and not mention.count.plain and not mention.count.definite
    return year_beside(sentence, mention, published) if several else None


def _of_whole(mention: Mention, before: Casualty | None) -> EventDate | None:
    """The year of the count that this one is a part of, or told beside."""
    if before is None or before.date_prec != YEAR or not before.event_date:
        return None
    joined = mention.parent or mention.rule.endswith(_BESIDE)
    return EventDate(date.fromisoformat(before.event_date), YEAR, "year") if joined else None
