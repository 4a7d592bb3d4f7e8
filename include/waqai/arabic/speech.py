"""Quoted speech: what lies between quotation marks, and who is said to have said it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from waqai.arabic.normalise import normalise
from waqai.arabic.tokens import Token, tokenise
from waqai.lexicons import Matcher, load

_SIGN = re.compile(r'["«“»”\n]')
_OPEN, _CLOSE = "«“", "»”"
_LONGEST_NAME = 14
_VERB_REACH = 12
_SILENCE = 4


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """[start, end) between quotation marks. A quotation runs over a paragraph's end where the next one closes it, or
    opens it anew; a straight mark that is never closed quotes nothing."""
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    signs = list(_SIGN.finditer(text))
    for index, match in enumerate(signs):
        sign = match.group()
        if sign == "\n":
            if opened is not None and not _goes_on(signs, index):
                if text[opened] in _OPEN and _reopens(signs, index):
                    spans.append((opened, match.start()))
                opened = None
        elif sign in _OPEN or (sign == '"' and opened is None):
            opened = match.start() if opened is None or sign in _OPEN else opened
        elif opened is not None:
            spans.append((opened, match.end()))
            opened = None
    return spans


def _paragraph(signs: Sequence[re.Match[str]], index: int) -> list[str]:
    """The quotation marks of the paragraph behind the line break at an index, up to eight of them."""
    found: list[str] = []
    for match in signs[index + 1 : index + 10]:
        if match.group() == "\n" and found:
            break
        if match.group() != "\n":
            found.append(match.group())
    return found


def _goes_on(signs: Sequence[re.Match[str]], index: int) -> bool:
    following = _paragraph(signs, index)
    return bool(following) and (following[0] in _CLOSE or (set(following) == {'"'} and len(following) % 2 == 1))


def _reopens(signs: Sequence[re.Match[str]], index: int) -> bool:
    following = _paragraph(signs, index)
    return bool(following) and following[0] in _OPEN


@cache
def _matcher(*roles: str) -> Matcher:
    return Matcher([entry for entry in load("speech") if entry.attributes["role"] in roles])


@dataclass
class Speakers:
    """Who speaks, sentence after sentence: a name holds for what goes on ("وأضاف", "وتابع") and for open quotations."""

    last: str | None = None
    silent: int = 0

    def of(self, sentence: str, quoted: bool) -> str | None:
        """The speaker of the next sentence of a text, as written, or None."""
        normalised = normalise(sentence)
        tokens = tokenise(normalised)
        said = _said(tokens)
        if said and said.name:
            self.last, self.silent = normalised.slice(tokens[said.name[0]].start, tokens[said.name[1] - 1].end), 0
            return self.last
        if said and not said.goes_on:
            # Somebody speaks who is named elsewhere ("لكن منى قالت"): the last speaker does not go on behind that.
            self.last = None
        if (said or quoted) and self.silent < _SILENCE:
            self.silent = 0
            return self.last
        self.silent += 1
        return None


@dataclass(frozen=True, slots=True)
class _Said:
    """A verb of saying: the tokens of its speaker's name, or whether it goes on with the last one."""

    name: tuple[int, int] | None
    goes_on: bool = False


def _said(tokens: Sequence[Token]) -> _Said | None:
    """What the first verb of saying tells of its speaker; None where nobody speaks."""
    nameless = None
    for verb in _matcher("says", "goes_on").find(tokens):
        behind = bool(verb.first) and tokens[verb.first - 1].text in ('"', "،", ",")
        if verb.first > _VERB_REACH and not behind:
            break
        end = _name_end(tokens, verb.last, behind)
        if end is not None and end > verb.last:
            return _Said((verb.last, end))
        if end is not None and nameless is None:
            nameless = _Said(None, behind or all(_at("lead", tokens, k) for k in range(verb.first)))
    return nameless or _before_colon(tokens)


def _name_end(tokens: Sequence[Token], first: int, behind: bool) -> int | None:
    """Where a name that begins at a token ends; `first` where there is speech without a name, None where no speech."""
    if first >= len(tokens) or _at("that", tokens, first) or _at("setting", tokens, first):
        return first
    if _at("no_name", tokens, first):
        return first if first + 1 < len(tokens) and _at("that", tokens, first + 1) else None
    last = min(first + _LONGEST_NAME, len(tokens))
    for index in range(first, last):
        if _at("setting", tokens, index):
            return index if behind or _speech_follows(tokens, index) else None
        if _at("that", tokens, index):
            return index
        if behind and tokens[index].text in (".", "!", "؟", "؛"):
            return index
    return last if behind and last == len(tokens) else None


def _speech_follows(tokens: Sequence[Token], index: int) -> bool:
    return any(_at("that", tokens, k) for k in range(index, min(index + _LONGEST_NAME, len(tokens))))


def _at(role: str, tokens: Sequence[Token], index: int) -> bool:
    matcher = _matcher(role)
    return tokens[index].text in matcher and matcher.at(tokens, index) is not None


def _before_colon(tokens: Sequence[Token]) -> _Said | None:
    """ "سمير علي: "سنعود"": a short name before a colon and a quotation at the start of a sentence."""
    for index, token in enumerate(tokens[:6]):
        if token.text == ":" and 0 < index < len(tokens) - 1:
            quoted = tokens[index + 1].text == '"'
            return _Said((0, index)) if quoted and all(t.text[0].isalpha() for t in tokens[:index]) else None
    return None
