"""Other stories told in a headline and a teaser, where no link tells: in plain text and under a "read also".

The teaser takes up its headline's words. The story's own subheadings are shorter; its paragraphs go on with "and".
"""

import re

from waqai.pages.drafts import headline_like
from waqai.pages.likeness import goes_on, parts, shared, teases
from waqai.pages.markers import is_sentence, marker, strip_bullet
from waqai.pages.model import Block
from waqai.pages.printed import is_ago_line, is_date_line

# So many pairs in a row are a list.
_PAIRS = 2
# Half of the headlines share this with the page's own story: they are its subheadings.
_OWN = 0.5
_WORDS, _TEASER, _LABEL = 4, 40, 30
_CUT = re.compile(r"(?:\.\.+|…)\s*$")


def teaser_runs(blocks: list[Block], told: str) -> list[list[tuple[int, int]]]:
    """Lists of other stories in plain text: for each the first block of its items and the one behind the last.

    An item is a headline, labels and dates below it, and one paragraph; half of a list's paragraphs take up their
    headlines' words. `told`: title and first paragraphs of the page's own story, whose subheadings are no list.
    """
    runs: list[list[tuple[int, int]]] = []
    at, behind = 0, -1
    while at < len(blocks):
        stop = _pair(blocks, at)
        if stop is None:
            at += 1
            continue
        if not runs or behind != at:
            runs.append([])
        behind = _labels(blocks, stop)
        runs[-1].append((at, behind))
        at = behind
    return [run for run in runs if len(run) >= _PAIRS and _is_list(blocks, run, parts(told))]


def _is_list(blocks: list[Block], run: list[tuple[int, int]], own: frozenset[str]) -> bool:
    heads = [blocks[start].text for start, _ in run]
    alike = sum(any(teases(blocks[start].text, b.text) for b in blocks[start + 1 : stop]) for start, stop in run)
    near = sum(shared(head, own) >= _OWN for head in heads)
    asked = sum(head[-1] in "؟?" for head in heads)
    return 2 * alike >= len(run) and 2 * near < len(run) and 2 * asked <= len(run)


def _pair(blocks: list[Block], at: int) -> int | None:
    """The block behind the item that begins at a block, or None where none begins."""
    head = blocks[at]
    if head.hint or head.unit >= 0 or not _is_headline(head):
        return None
    below = _labels(blocks, at + 1)
    if below >= len(blocks):
        return None
    teaser = blocks[below]
    if teaser.hint or teaser.unit >= 0 or len(teaser.text) < _TEASER or marker(teaser.text) or goes_on(teaser.text):
        return None
    told = is_sentence(teaser.text) or bool(_CUT.search(teaser.text))
    return below + 1 if told and len(teaser.text) > len(head.text) else None


def _is_headline(block: Block) -> bool:
    text = strip_bullet(block.text)
    if text.count(" ") + 1 < _WORDS or not headline_like(block) or is_date_line(text, 2) or marker(text):
        return False
    return not is_sentence(text) or text[-1] in "؟?!"


def _labels(blocks: list[Block], at: int) -> int:
    """The next block that is no date, counter or label of a word or two."""
    stop = at
    while stop < min(len(blocks), at + 3) and _is_label(blocks[stop]):
        stop += 1
    return stop


def _is_label(block: Block) -> bool:
    text = block.text
    if block.hint or block.unit >= 0 or len(text) > _LABEL + 20:
        return False
    found = marker(text)
    if found:
        return found.role == "related_links" and found.id in ("read_also", "whole_story") and len(text) <= _LABEL
    short = len(text) <= _LABEL and text.count(" ") < _WORDS - 1 and text[-1] not in ".؟!"
    return short or is_ago_line(text) or is_date_line(text, 3)
