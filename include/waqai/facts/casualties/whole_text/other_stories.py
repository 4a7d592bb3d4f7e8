"""Where a text turns to another story: a line of a list of headlines, or the teasers that follow its own story."""

import re
from bisect import bisect_left

from waqai.arabic.normalise import fold
from waqai.facts.casualties.claims.kinds import kind_at
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document
from waqai.facts.openings import opening
from waqai.lexicons import words
from waqai.memo import lazy

_HEADLINE = (4, 22)  # spaces in a headline
_STOPS = '.!؟:…"”»،)'
# "نفى …", "أعلنت …": verbs that open a teaser, as they open a story.
_OPENERS = words("word_classes", "openers")
_SHORTEST = 60  # characters of a teaser
_JOINED = ("و", "كما ")
_TELLER = 7  # tokens before the colon of a line
_OWN = 2  # paragraphs that a story begins with


class OtherStories:
    """The stories of a text besides the one it begins with."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._told_line = False  # whether the sentence read last is a line that opens with who tells it

    def begins(self, sentence: Sentence) -> bool:
        """Whether another story begins with a sentence."""
        start, end = self.document.span(sentence.base, sentence.base + len(sentence.tokens))
        before, self._told_line = self._told_line, self._is_told_line(sentence, start)
        if before and self._told_line:
            return True
        return self._is_headline(start, end) or self._is_teaser(start) or _is_of_its_hour(sentence)

    def _is_told_line(self, sentence: Sentence, start: int) -> bool:
        """Whether a line opens with who tells it: "مراسلنا: …". Of two such lines each is a story of its own."""
        if start and self.document.text[start - 1] != "\n":
            return False
        first = opening(sentence.texts, 0, len(sentence.texts))
        if ":" not in sentence.texts[first + 1 : first + _TELLER]:
            return False
        return sentence.text(first).startswith("مراسل") or kind_at(sentence, first) is not None

    def _is_headline(self, start: int, end: int) -> bool:
        """Whether the sentence is a line of a list of headlines, each of which tells of something else."""
        text = self.document.text
        before, behind = bisect_left(self._line_breaks, start), bisect_left(self._line_breaks, end)
        opening = self._line_breaks[before - 1] + 1 if before else 0
        line = text[opening : self._line_breaks[behind] if behind < len(self._line_breaks) else len(text)].strip()
        above = opening
        while above and text[above - 1].isspace():
            above -= 1
        if not above or self._line_breaks[0] >= above or not _HEADLINE[0] <= line.count(" ") <= _HEADLINE[1]:
            return False
        return line[-1] not in _STOPS and text[above - 1] not in _STOPS and line[0].isalnum() and ":" not in line

    def _is_teaser(self, start: int) -> bool:
        """Whether a paragraph of the teasers at the end begins here."""
        return start >= self._tail and "\n" in self.document.text[max(0, start - 2) : start]

    @lazy
    def _tail(self) -> int:
        """Where the teasers begin that no "and" joins to the story, whose own paragraphs one joins; else the end."""
        told = [(found.start(), found.group()) for found in re.finditer(r"\S[^\n]*", self.document.text)]
        joined = [at for at, (_, paragraph) in enumerate(told) if paragraph.startswith(_JOINED)]
        if not joined:
            return len(self.document.text)
        at = max(joined[-1] + 1, _OWN)
        while at + 1 < len(told):
            if _opens(told[at][1]) and _opens(told[at + 1][1]):
                return told[at][0]
            at += 1
        return len(self.document.text)

    @lazy
    def _line_breaks(self) -> list[int]:
        return [found.start() for found in re.finditer("\n", self.document.text)]


def _is_of_its_hour(sentence: Sentence) -> bool:
    """Whether a line of a live blog begins, with its hour: "18:42 …"."""
    hour, colon, minute = sentence.text(0), sentence.text(1), sentence.text(2)
    return sentence.base > 0 and colon == ":" and hour.isdigit() and minute.isdigit()


def _opens(paragraph: str) -> bool:
    """Whether a paragraph begins as a story does, with a bare verb."""
    return len(paragraph) >= _SHORTEST and fold(paragraph.split(maxsplit=1)[0]) in _OPENERS
