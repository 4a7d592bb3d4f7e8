"""Posts of social media within a text: "… — الدفاع المدني (@handle) August 19, 2021" signs the words before it."""

import re

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import tokenise
from waqai.facts.casualties.claims.kinds import kind_of
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document
from waqai.facts.model import Casualty

_SIGNED = re.compile(r"\s[—–-] ?(?P<name>[^\n(@—–]{3,60}?) ?\((?P<handle>@\w+)\)")
_LONGEST = 400  # characters of a post


def carry_from_posts(document: Document, facts: list[Casualty]) -> None:
    """Sets the claimant of facts that name none in the line that a signature with a handle ends, or the one above."""
    if "(@" not in document.text:
        return
    for signed in _SIGNED.finditer(document.text):
        body = document.text.rfind("\n", 0, signed.start("name") - 3) + 1
        said = [fact for fact in facts if max(body, signed.start() - _LONGEST) <= fact.start < signed.start()]
        for fact in said:
            if fact.claimant is None:
                fact.claimant, fact.claimant_kind = signed["name"], _kind(signed["name"])


def _kind(name: str) -> str | None:
    sentence = Sentence(tokenise(fold(name)), {})
    return kind_of(sentence, 0, len(sentence.tokens))
