"""Polls among the paragraphs: a question and answers to choose from, whatever their elements are called."""

from waqai.lexicons import words
from waqai.pages.markers import is_sentence, key
from waqai.pages.markup import Markup
from waqai.pages.model import Block

_ANSWERS = words("page_words", "poll_answers")
_QUESTION, _ANSWER, _CALL = 200, 40, 20
_LEAST, _MOST = 2, 10
_OPEN = frozenset({"", "body"})


def mark_polls(markup: Markup) -> None:
    """Marks questions, the answers below them (two at least, one of them to tick or a yes or a no), and the button."""
    blocks = markup.blocks
    for at, block in enumerate(blocks):
        if not block.inside or block.hint not in _OPEN or not block.text.endswith(("؟", "?")):
            continue
        if len(block.text) > _QUESTION:
            continue
        stop = at + 1
        while stop < len(blocks) and stop - at <= _MOST and _is_answer(blocks[stop]):
            stop += 1
        answers = blocks[at + 1 : stop]
        if len(answers) >= _LEAST and any(_is_chosen(markup, answer) for answer in answers):
            for part in (block, *answers):
                part.hint = "navigation"


def _is_answer(block: Block) -> bool:
    short = len(block.text) <= (_ANSWER if block.links < 0.5 else _CALL)
    return block.inside and block.hint in _OPEN and short and not block.heading and not is_sentence(block.text)


def _is_chosen(markup: Markup, block: Block) -> bool:
    ticked = markup.ticked
    offered = bool(ticked) and (block.node in ticked or markup.nodes[block.node].parent in ticked)
    return offered or key(block.text) in _ANSWERS
