"""Puts a page together: stories with their dates, languages and credits from what segmenter and markup found."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from waqai.arabic.clock import clock_in
from waqai.arabic.normalise import fold
from waqai.pages.credit import agencies_in, author_of, chain
from waqai.pages.dates import Dated, candidates, choose
from waqai.pages.drafts import Draft, Labelled
from waqai.pages.language import WESTERN, language_of
from waqai.pages.local_time import zone_in, zone_of
from waqai.pages.markers import key, marker
from waqai.pages.model import Metadata, Page, Segment, Story, named_rule

_TEXT = frozenset({"body", "embedded_story", "live_update", "quote_card", "comment"})
_ARABIC = re.compile("[\u0621-\u064a]{2}")
# A story has words: three of letters at least.
_SPEECH = re.compile(r"(?:[^\W\d_]{2,}\W+){2}[^\W\d_]{2,}")
_WORDS = re.compile(r"\s*[,،;؛|#\n]\s*")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a page from outside: address, day of publication, time of the fetch, encoding, country."""

    url: str | None = None
    published: date | None = None
    fetched: datetime | None = None
    charset: str = "utf-8"
    country: str | None = None


def assemble(
    labelled: list[Labelled], drafts: list[Draft], title: str | None, outlet: str | None, meta: Metadata, known: Known
) -> Page:
    """The page of labelled blocks. Rejected as `no_article` where no story has any text."""
    main = drafts[0]
    lead = "\n\n".join(main.paragraphs) or "\n\n".join(p for draft in drafts[1:3] for p in draft.paragraphs)
    language = language_of(lead or title or "", meta.language)
    raw = meta.raw_dates + main.stamps
    zone = zone_in(written for _, written in raw) or zone_of(known.url or meta.canonical, known.country)
    dated = choose(candidates(raw, known.url, known.fetched, language, zone), known.published)
    # A line of authors may name agencies instead of a person.
    lines = main.credits or [name for line in main.bylines for name in agencies_in(line)]
    credit = chain(lines, main.paragraphs[0] if main.paragraphs else "", meta.agencies, outlet)
    first = Story("main", title, "\n\n".join(main.paragraphs), dated.value, dated.rule, language,
                  credit[0] if credit else None)  # fmt: skip
    stories = [first, *(_story(draft, dated, language, known, outlet, zone) for draft in drafts[1:])]
    page = Page(
        known.url, meta.canonical, language, title, dated.value, dated.rule, dated.precision,
        dated.candidates, dated.disagree, credit, _author(main, meta, outlet), outlet,
        tuple(_keywords(main, meta)), tuple(stories),
        tuple(runs(labelled, lambda role, text, story: _language(role, text, stories[story]))), known.charset,
    )  # fmt: skip
    if not any(_SPEECH.search(story.text) for story in stories):
        return page.rejected("no_article")
    if known.fetched and dated.value and dated.value > known.fetched + timedelta(days=1):
        return page.rejected("date_in_future")
    return page


def _story(draft: Draft, page: Dated, language: str, known: Known, outlet: str | None, zone: tzinfo | None) -> Story:
    text = "\n\n".join(draft.paragraphs)
    own = choose(candidates(draft.stamps, None, known.fetched, language, zone), None)
    value, rule = own.value, own.rule
    if draft.kind == "update" and value is None and page.value:
        value, rule = _at_clock(page.value, page.precision == "day", draft.clock, zone)
    credit = chain(draft.credits, draft.paragraphs[0] if draft.paragraphs else "", (), outlet)
    tongue = language_of(text, language)
    return Story(draft.kind, draft.title, text, value, rule, tongue, credit[0] if credit else None)


def _at_clock(page: datetime, whole: bool, written: str | None, zone: tzinfo | None) -> tuple[datetime, str]:
    """An update's time on the page's day (`whole`: of which no time is known), with the rule that told it.

    The clock counts in the zone written beside it, else in the page's; without one the day alone counts.
    """
    clock = clock_in(fold(written or "").lower())
    own = (clock.zone if clock else None) or zone
    if clock is None or own is None:
        return page.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=UTC), "page"
    rule = named_rule("clock", "" if clock.zone else str(own))
    return replace(clock, zone=own).on((page if whole else page.astimezone(own)).date()), rule


def _author(main: Draft, meta: Metadata, outlet: str | None) -> str | None:
    named = [author_of(line) for line in main.bylines] + [author_of(name) for name in meta.authors]
    own = {key(name) for name in (outlet, meta.handle) if name}
    return next((name for name in named if name and key(name) not in own), None)


def _keywords(main: Draft, meta: Metadata) -> Iterable[str]:
    """Keywords of the markup, else those printed under the story; a list without separators stays one line."""
    words = list(meta.keywords)
    for line in main.keywords if not words else ():
        found = marker(line)
        words += _WORDS.split(found.rest if found else line)
    return dict.fromkeys(word.strip(" .#:") for word in words if 1 < len(word.strip(" .#:")) <= 300)


def _language(role: str, text: str, story: Story) -> str:
    """A segment's language: of its own words where it is text, else its story's."""
    if role not in _TEXT or len(text) <= 80 or text == story.text:
        return story.language
    # Western pages quote Western languages seldom; a change of script is what matters.
    same = story.language in WESTERN and (text.isascii() or not _ARABIC.search(text))
    return story.language if same else language_of(text, story.language)


def runs(labelled: list[Labelled], language: Callable[[str, str, int], str]) -> list[Segment]:
    """Neighbouring blocks of one role and story as one segment; paragraphs of prose are parted by a blank line.

    `language`: of a role, a text and the number of a story.
    """
    found: list[Segment] = []
    group: list[Labelled] = []
    for item in [*labelled, None]:
        if group and (item is None or (item.role, item.story) != (group[0].role, group[0].story) or _alone(item)):
            role, story, first, last = group[0].role, group[0].story, group[0].block.start, group[-1].block.end
            glue = "\n\n" if role in ("body", "embedded_story", "live_update") else "\n"
            text = glue.join(g.text for g in group)
            found.append(Segment(role, story, text, first, last, language(role, text, story)))
            group = []
        if item is not None:
            group.append(item)
    return found


def _alone(item: Labelled) -> bool:
    return item.role in ("title", "keywords", "credit") and bool(marker(item.block.text))
