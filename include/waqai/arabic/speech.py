"""Quoted speech: what lies between quotation marks, and who is said to have said it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from waqai.arabic.normalise import fold, normalise
from waqai.arabic.tokens import Token, tokenise
from waqai.lexicons import Match, Matcher, load

_SIGN = re.compile(r'["«“»”\n]')
_OPEN, _CLOSE = "«“", "»”"
_LONGEST_NAME = 14
_VERB_REACH = 12
_SILENCE = 4
_THAT_REACH = 18
_QUOTED_NAME = 7
_ENDS = (".", "!", "؟", "؛")


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
        behind = _quote_ends(tokens, verb.first)
        if verb.first > _VERB_REACH and not behind:
            break
        end = _name_end(tokens, verb, behind)
        if end is not None and end > verb.last:
            return _Said((verb.last, end))
        if end is not None and nameless is None:
            begins = verb.prefix[:1] in ("و", "ف") or all(_at("lead", tokens, k) for k in range(verb.first))
            nameless = _Said(None, behind or begins)
    return nameless or _before_colon(tokens)


def _quote_ends(tokens: Sequence[Token], index: int) -> bool:
    """Whether a quotation ends right before a token, a comma between or not: ""سنعود"، قال سمير"."""
    before = [token.text for token in tokens[max(0, index - 2) : index]]
    return before[-1:] == ['"'] or (before[:1] == ['"'] and before[1:] in (["،"], [","]))


def _name_end(tokens: Sequence[Token], verb: Match, behind: bool) -> int | None:
    """Where the name behind a verb ends; right behind it where there is speech without a name, None where no speech."""
    first = verb.last
    if first >= len(tokens) or _at("that", tokens, first):
        return first
    if _at("pause", tokens, first) or _at("setting", tokens, first):
        return first if _speech_follows(tokens, first, verb) else None
    if _at("no_name", tokens, first):
        return first if first + 1 < len(tokens) and _at("that", tokens, first + 1) else None
    index, last = first, min(first + _LONGEST_NAME, len(tokens))
    while index < last:
        if _at("that", tokens, index):
            taken = index > first + 1 and tokens[index - 1].text == fold(
                str(verb.entry.attributes.get("preposition", ""))
            )
            return index - taken
        closing = _quoted_name_end(tokens, index)
        if closing is None and (_at("pause", tokens, index) or _at("setting", tokens, index)):
            return index if behind or _speech_follows(tokens, index, verb) else None
        if behind and tokens[index].text in _ENDS:
            return index
        index = closing or index + 1
    return last if behind and last == len(tokens) else None


def _quoted_name_end(tokens: Sequence[Token], index: int) -> int | None:
    """Behind the closing mark of a name in quotation marks, where "that" or a comma follows: شبكة "نهر" أن."""
    if tokens[index].text != '"':
        return None
    for last in range(index + 2, min(index + _QUOTED_NAME, len(tokens) - 1)):
        if tokens[last].text == '"':
            follows = tokens[last + 1].text in ("،", ",") or _at("that", tokens, last + 1)
            return last + 1 if follows else None
    return None


def _speech_follows(tokens: Sequence[Token], index: int, verb: Match) -> bool:
    """Whether "that" comes later, or, for a verb that takes words at once, a quotation."""
    reach = range(index, min(index + _THAT_REACH, len(tokens)))
    if any(_at("that", tokens, k) for k in reach):
        return True
    return bool(verb.entry.attributes.get("open")) and any(tokens[k].text == '"' for k in reach)


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
