"""Try one source, as a run would but keeping nothing, and explain what is seen and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from waqai.sources.catalog import Source
from waqai.sources.client import Client, ContactError, Limits, Response, user_agent
from waqai.sources.discovery import Found, Item, discover
from waqai.sources.fetch import LIVE, state_folder, unit_names
from waqai.sources.hints import date_of_page
from waqai.sources.state import State
from waqai.sources.urls import Guard

QUICK = Limits(tries=1, total=30)
REMEDIES = {
    "robots": "its robots.txt forbids this; leave it out of the source",
    "robots_unreachable": "its robots.txt cannot be read, so nothing may be fetched; is there a network?",
    "http_403": "the server refuses programs; that is an answer: ask the publisher",
    "http_404": "the address has changed; look for the new one on the site and correct the YAML file",
    "feed_is_html": "the address is a page, not a feed; look for the feed's own address",
    "empty_feed": "nothing is listed; is the address still in use?",
    "foreign_host": "add the host to `hosts` if it belongs to the outlet",
    "blocked_address": "the name leads into a private network; is the resolver right?",
    "dns": "the name cannot be resolved; is there a network, and is the address right?",
    "connect": "no connection; is there a network?",
    "timeout": "the server is too slow; try again later",
}


@dataclass(frozen=True)
class Seen:
    """One thing looked at; `remedy` is empty where all is well."""

    what: str
    good: bool = True
    remedy: str = ""


def check(source: Source, day: date, raw: str, limits: Limits = QUICK) -> Iterator[Seen]:
    """What a fetch of `day` would meet: the catalog's entry, contact, lists, one page, archive files. Never raises for
    what a server does.
    """
    yield Seen(f"enabled: {'yes' if source.enabled else 'no'}, for {source.why}")
    read = bool(source.terms.read)
    terms = f"terms (read {source.terms.read or 'never'}): {source.terms.note} {source.terms.url or ''}".rstrip()
    yield Seen(terms, read, "" if read else "read them, and write the day into terms.read")
    try:
        agent = user_agent(live=source.needs_contact)
    except ContactError as error:
        yield Seen("contact: none", False, str(error))
        return
    yield Seen(f"asks as: {agent}")
    if source.web_urls:
        yield from _live(source, day, raw, agent, limits)
    if source.archive:
        yield from _archives(source, day, raw, limits)


def _live(source: Source, day: date, raw: str, agent: str, limits: Limits) -> Iterator[Seen]:
    state = State(state_folder(raw))
    try:
        guard = Guard(source.allowed_hosts if source.sample else frozenset())
        client = Client(
            agent, state, guard, hosts=source.allowed_hosts, interval=1 / source.rate, limits=limits
        )  # fmt: skip
        answers: list[Response] = []

        def get(url: str) -> Response:
            answers.append(client.get(url, types=None))
            return answers[-1]

        found = discover(source, day, get)
        yield from _lists(found, answers)
        yield _counted(source, found, day)
        item = next((one for one in found.items.values() if one.hint and one.hint.day == day), None)
        item = item or next(iter(found.items.values()), None)
        if item:
            yield _page(client, item)
    finally:
        state.close()


def _lists(found: Found, answers: list[Response]) -> Iterator[Seen]:
    bad = {problem.url: problem for problem in found.problems}
    for answer in answers:
        problem = bad.get(answer.url)
        if problem is None:
            yield Seen(f"list {answer.url}: {len(answer.data):,} bytes")
        else:
            said = f"list {problem.url}: {problem.outcome}" + (f" ({problem.message})" if problem.message else "")
            yield Seen(said, False, REMEDIES.get(problem.outcome, "look at the address in a browser"))


def _counted(source: Source, found: Found, day: date) -> Seen:
    dated = [item.hint.day for item in found.items.values() if item.hint]
    count = dated.count(day)
    span = f", dated {min(dated)} to {max(dated)}" if dated else ", none of them dated"
    said = f"items: {len(found.items)}{span if found.items else ''}; {count} of {day}"
    if not found.items:
        return Seen(said, False, "correct the lists above")
    if not source.items_min <= count <= source.items_max:
        expected = f"{source.items_min} to {source.items_max} a day are expected"
        return Seen(said, False, f"{expected}: is the day over, and does the list reach back to it?")
    return Seen(said)


def _page(client: Client, item: Item) -> Seen:
    answer = client.get(item.url)
    if answer.outcome != "ok":
        said = f"page {item.url}: {answer.outcome}" + (f" ({answer.message})" if answer.message else "")
        return Seen(said, False, REMEDIES.get(answer.outcome, "look at the page in a browser"))
    hint = date_of_page(answer.data, answer.url)
    return Seen(f"page {item.url}: {len(answer.data):,} bytes, date {hint or 'not stated in its head'}")


def _archives(source: Source, day: date, raw: str, limits: Limits) -> Iterator[Seen]:
    try:
        names = [name for name in unit_names(source, day, raw, limits) if name != LIVE]
    except (ValueError, OSError) as error:
        yield Seen("archive: cannot be listed", False, str(error))
        return
    for name in names[:10]:
        yield Seen(f"archive file {name}")
    more = f", {len(names) - 10} more not shown" if len(names) > 10 else ""
    remedy = "" if names else "no file concerns the day: look at the patterns under archive.files"
    yield Seen(f"archive: {len(names)} files for {day}{more}", bool(names), remedy)
