"""Events that the event of the story came after: "بعد يومين من مقتل 40 …", "غداة إصابة ستة …"."""

from dataclasses import replace
from datetime import date

from waqai.facts.casualties.grammar.state import Mention
from waqai.facts.casualties.words import Sentence
from waqai.facts.when import DAYS, EventDate, stated_date
from waqai.lexicons import words

_AFTER, _THE_DAY_AFTER = ("بعد", "وبعد"), ("غداه", "وغداه")
_FROM, _ONE = ("من", "علي"), ("واحد", "واحده")
_TIMES = words("place_words", "times_ago")
_SPAN = 6  # tokens of a span of time and of "after" before it


def span_after(sentence: Sentence, mention: Mention) -> str | None:
    """How long before the story a count's masdar tells of: "يومين" of "بعد يومين من مقتل …"; None for other counts."""
    first = mention.first
    if mention.trigger != first or first not in sentence.outcomes:
        return None
    if sentence.text(first - 1) in _THE_DAY_AFTER:
        return "يوم"
    timed = sentence.text(first - 2) in _TIMES or sentence.text(first - 2) in _ONE
    if sentence.text(first - 1) not in _FROM or not timed:
        return None  # "عثروا بعد الغارة على جثتين"
    for at in range(first - 2, max(-1, first - 2 - _SPAN), -1):
        if sentence.text(at) in _AFTER:
            return " ".join(sentence.texts[at + 1 : first - 1])
        if not sentence.text(at)[:1].isalnum():
            return None
    return None


def counted_back(span: str, published: date) -> EventDate | None:
    """The day a span ago, from publication; what it is counted from may be some days old."""
    when = stated_date(f"قبل {span}", published)
    return replace(when, precision=max(when.precision, DAYS)) if when else None
