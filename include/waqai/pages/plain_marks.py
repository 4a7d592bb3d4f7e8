"""What markup would have told of a plain text: its title, the lines before it, lists of headlines, labels at the end.

A text whose paragraphs end as sentences do tells by that alone which of its lines are none: those behind the last
paragraph are labels and headlines, and so is a long row of them elsewhere. Texts without full stops stay as they are.
"""

import re
from collections.abc import Iterator

from waqai.pages.counters import counter
from waqai.pages.credit import is_signature
from waqai.pages.digest import is_digest_title
from waqai.pages.drafts import headline_like, prose
from waqai.pages.markers import is_sentence, key, marker, overlap
from waqai.pages.model import Block
from waqai.pages.printed import is_ago_line, is_date_line
from waqai.pages.teasers import teaser_runs

_CLOCK = re.compile(r"(?<!\d)[0-2]?\d:[0-5]\d(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Share of a title's words that the first paragraphs have, and how many of them are looked at.
_ALIKE, _LEAD = 0.4, 3
# So many lines are a list: behind the story, among its paragraphs, and where each has a bullet.
_LIST, _AMONG, _BULLETS = 3, 6, 2
_SHORT, _LINE, _LONG, _LABEL = 120, 60, 90, 40
_GOES_ON = re.compile(r"(?:و\w|كما\s)")
_NUMBERED = re.compile(r"[\d٠-٩]{1,2}\s?[-.)–]")
# Share of the long lines of a text that end as sentences do, for the others to tell anything.
_PUNCTUATED = 0.6
_ENDED = re.compile(r"[.؟?!…:][\"'»”)\]]*\s*$")
_QUESTION = re.compile(r"[^.؟?!]{12,120}[؟?!]$")
_HEADLINE, _FRONT = 25, 3
_MOST = 300


def plain_title(blocks: list[Block]) -> str | None:
    """The title of a plain text: a headline-like line before its first paragraph.

    Marks it, the date below it, and the lines around as navigation.
    """
    first = next((i for i, b in enumerate(blocks) if not b.hint and (prose(b) or _is_told_item(b))), None)
    if not first:
        return None
    at = _title_at(blocks, first)
    title = blocks[at].text if at >= 0 else None
    for index, block in enumerate(blocks[:first]):
        if marker(block.text) or block.unit >= 0 or block.hint:
            continue
        dated = 0 <= at < index and is_date_line(block.text, 3)
        block.hint = "title" if index == at else "dateline" if dated else "navigation"
        # A day with a time above the title is the story's; a day alone may be that of the visit.
        if at - 3 <= index < at and is_date_line(block.text) and _CLOCK.search(block.text):
            block.hint = "dateline"
    return title


def _is_told_item(block: Block) -> bool:
    return block.item and is_sentence(block.text) and not _QUESTION.match(block.text)


def _title_at(blocks: list[Block], first: int) -> int:
    """Index of the title's line, or -1: one that has the story's words, else one that is signed, else the last."""
    likely = [
        index
        for index, block in enumerate(blocks[:first])
        if block.unit < 0 and not block.item and not block.hint and headline_like(block) and block.text.count(" ") > 2
        and not is_sentence(block.text) and not marker(block.text) and not is_date_line(block.text)
    ]  # fmt: skip
    signed = [index for index in likely if any(map(_is_signed, blocks[index + 1 : min(index + 3, first)]))]
    told = " ".join(block.text for block in blocks[first : first + _LEAD])
    alike = [index for index in likely if overlap(blocks[index].text, told) >= _ALIKE]
    both = [index for index in signed if index in alike]
    near = [index for index in signed[-1:] if not alike or overlap(blocks[index].text, told)]
    digests = [index for index in likely if is_digest_title(blocks[index].text)]
    found = digests[:1] or both or near or alike[:1] or [i for i in likely if not _is_meta(blocks[i].text)][-1:]
    return _own_line(blocks, likely, signed, found[0], told) if found else -1


def _own_line(blocks: list[Block], likely: list[int], signed: list[int], at: int, told: str) -> int:
    """The title's own line rather than one below it (standfirst, caption) or one that leads to it (breadcrumbs)."""
    own = key(blocks[at].text)
    least = _told(blocks[at].text, told) + 1
    above = [i for i in likely if at - _FRONT <= i < at and _told(blocks[i].text, told) > least]
    if above:
        return above[0]
    ends = [
        i for i in likely if i != at and (i in signed or at not in signed) and own.endswith(f" {key(blocks[i].text)}")
    ]
    return next((i for i in ends if blocks[i].text != blocks[at].text), at)


def _told(text: str, told: str) -> float:
    """How many of a line's words the story has."""
    return overlap(text, told) * text.count(" ")


def _is_signed(block: Block) -> bool:
    found = marker(block.text)
    return is_date_line(block.text, 3) or bool(found and found.role in ("byline", "dateline"))


def _is_meta(text: str) -> bool:
    """A line of name, date and counters run together."""
    return bool(_YEAR.search(text)) and is_date_line(text, 8)


def mark_lists(blocks: list[Block]) -> None:
    """Lists of headlines among and behind the paragraphs, and the labels behind the last of them."""
    first = next((i for i, block in enumerate(blocks) if prose(block) and not block.hint), None)
    if first is None or not _is_punctuated(blocks):
        return
    for start, stop in _rows(blocks, first):
        ends = stop == len(blocks) or _ends(blocks[stop])
        # The last paragraph may lack its full stop; a headline does not begin with "and".
        goes_on = ends and len(blocks[start].text) >= _LINE and bool(_GOES_ON.match(blocks[start].text))
        row = blocks[start + goes_on : stop]
        if not blocks[start - 1].text.rstrip().endswith(":") and _is_list(row, ends):
            _mark(row)


def mark_teasers(blocks: list[Block], title: str | None) -> None:
    """Lists of other stories, a headline and a teaser each: the stories of a digest, links elsewhere."""
    digest = bool(title) and is_digest_title(title or "")
    if digest:
        at = next((i for i, block in enumerate(blocks) if block.hint == "title"), len(blocks))
        for block in blocks[at + 1 :]:
            block.hint = "" if block.hint == "navigation" else block.hint
    story = [block.text for block in blocks if prose(block) and not block.hint][:_LEAD]
    for run in teaser_runs(blocks, " ".join([title or "", *(() if digest else story)])):
        if digest and len(run) < _LIST:
            continue
        for number, (start, stop) in enumerate(run):
            for block in blocks[start:stop]:
                if digest:
                    block.unit, block.unit_kind = number, "update"
                else:
                    block.hint = "related_links"
            blocks[start].hint = "title" if digest else "related_links"
        at = run[0][0] - 1
        if not digest and at > 0 and not blocks[at].hint and _is_line(blocks[at]) and len(blocks[at].text) <= _LABEL:
            blocks[at].hint = "navigation"


def _is_list(row: list[Block], ends: bool) -> bool:
    """Whether lines without a full stop are a list: by their number, bullets, or length where the story is over."""
    if not row or 2 * sum(map(_is_line, row)) < len(row):
        return False
    if not ends:
        return len(row) >= (_BULLETS if all(block.item for block in row) else _AMONG)
    return len(row) >= _LIST or all(len(block.text) <= _SHORT for block in row)


def _is_punctuated(blocks: list[Block]) -> bool:
    long = [block for block in blocks if len(block.text) >= _LONG and not block.item]
    ended = sum(bool(_ENDED.search(block.text)) for block in long)
    return ended >= _PUNCTUATED * len(long) and (ended > 1 or sum(map(prose, blocks)) > 2)


def _rows(blocks: list[Block], first: int) -> Iterator[tuple[int, int]]:
    """Runs of neighbouring lines that are no sentences; a question among them is a headline as they are."""
    start = first + 1
    while start < len(blocks):
        stop = start
        while stop < len(blocks) and (
            _is_line(blocks[stop])
            or (_asks(blocks[stop]) and (stop > start or blocks[stop].item))
            or (stop > start and _is_dated(blocks[stop]))
        ):
            stop += 1
        if stop > start:
            yield start, stop
        start = stop + 1


def _is_dated(block: Block) -> bool:
    """A day, or how long ago, beside a headline of a list."""
    return block.unit < 0 and not block.hint and (is_date_line(block.text) or is_ago_line(block.text))


def _asks(block: Block) -> bool:
    return block.unit < 0 and not block.hint and bool(_QUESTION.match(block.text)) and not marker(block.text)


def _is_line(block: Block) -> bool:
    """Whether a block is no sentence, and nothing that its words tell: a marker, a date, a signature."""
    if block.unit >= 0 or block.hint or _ENDED.search(block.text) or len(block.text) > _MOST or marker(block.text):
        return False
    return (
        not _NUMBERED.match(block.text)
        and not counter(block.text)
        and not is_date_line(block.text)
        and not is_signature(block.text, None)
    )


def _ends(block: Block) -> bool:
    """Whether the story, or the one in a box, is over before a block."""
    found = marker(block.text)
    return counter(block.text) == "comments" or bool(
        found and (found.ends or (found.role == "related_links" and found.alone))
    )


def _mark(lines: list[Block]) -> None:
    for block in lines:
        block.hint = "related_links" if len(block.text) >= _HEADLINE else "navigation"
