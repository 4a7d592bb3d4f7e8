"""Who the author is, in a paragraph below the text: "سلمى الحاج صحفية تغطي ..." under the name that signs it."""

import re

from waqai.lexicons import words
from waqai.pages.drafts import prose
from waqai.pages.likeness import goes_on
from waqai.pages.markers import is_sentence, key, marker
from waqai.pages.model import Block

_LABEL, _LONGEST = 60, 500
# No story has more paragraphs; on a hostile page each would be compared with all others.
_MOST = 400
# Words of a name, and where the trade stands behind it.
_NAME, _TRADE = 4, 6


_ARABIC = re.compile("[\u0621-\u064a]")


def mark_bios(blocks: list[Block]) -> None:
    """Marks a paragraph that begins with a signed name and its trade, or with a trade under a name; and that name."""
    if not any(not block.text.isascii() and _ARABIC.search(block.text, 0, _LABEL) for block in blocks):
        return
    open_ = [i for i, b in enumerate(blocks) if b.inside and b.unit < 0 and b.hint in ("", "body", "byline")]
    told = [i for i in open_ if prose(blocks[i])]
    if len(told) < 2 or len(open_) > _MOST:
        return
    for place, at in enumerate(open_):
        block = blocks[at]
        if len(block.text) > _LONGEST or not is_sentence(block.text) or block.links > 0.5:
            continue
        below = next((i for i in told if i > at), None)
        before = blocks[open_[place - 1]]
        named = before if place and _is_name(before) else None
        above = at <= told[0] and not (named and key(block.text).startswith(f"{key(named.text)} "))
        if above or (below is not None and goes_on(blocks[below].text)) or not _is_bio(blocks, at, named):
            continue
        block.hint = "byline"
        if named and key(named.text) != key(block.text):
            named.hint = "byline"


def _is_bio(blocks: list[Block], at: int, named: Block | None) -> bool:
    parts = key(blocks[at].text).split()[: _NAME + _TRADE]
    trade = next((i for i, word in enumerate(parts[:_TRADE]) if word in words("page_words", "trades")), None)
    if trade is None:
        return False
    if trade == 0:
        return named is not None or blocks[at].item or blocks[at].text.startswith("*")
    name = " ".join(parts[: min(trade, 2)])
    signed = any(name in key(b.text) for b in blocks if b is not blocks[at] and len(b.text) <= _LABEL)
    return trade > 1 and signed


def _is_name(block: Block) -> bool:
    """Whether a line may be a person's name: a few words and no more."""
    text = block.text.strip(" :.*-–—")
    plain = bool(re.fullmatch(r"[^\W\d_]+(?:[ .][^\W\d_]+){0,4}", text))
    return plain and len(text) <= _LABEL and not block.heading and not marker(text)
