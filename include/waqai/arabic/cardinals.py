"""Cardinal numbers in words, digits or both: "ثلاثة عشر", "38 ألفا و193", "ألف ومائتان", "عشرات الآلاف"."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from waqai.arabic.digits import read_digits
from waqai.arabic.tokens import Token
from waqai.lexicons import Matcher, load

_ARTICLES = ("ال", "وال", "بال", "لل", "فال", "ولل", "وبال", "كال")
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Cardinal:
    """A cardinal at tokens [first, last): its value, or the lower bound of a vague quantity."""

    first: int
    last: int
    value: Fraction
    vague: bool = False
    definite: bool = False
    scale: int = 1


@dataclass(frozen=True, slots=True)
class Word:
    """What one token says as a number word."""

    kind: str
    value: Fraction
    conjunction: bool
    definite: bool
    clitic: bool


@cache
def _lexicon() -> tuple[dict[str, Word], Matcher]:
    """Single words by spelling, and the matcher of the phrases for "several"."""
    words: dict[str, Word] = {}
    entries = load("number_words")
    for entry in entries:
        if entry.attributes["kind"] == "few":
            continue
        for spelling, found in Matcher([entry]).spellings():
            kind, value = str(entry.attributes["kind"]), Fraction(str(entry.attributes["value"]))
            definite = found.endswith(("ال", "لل"))
            word = Word(kind, value, found.startswith("و"), definite, found not in ("", "ال"))
            # A spelling that is a number without a clitic is that number: "واحد" is no و with احد.
            if spelling not in words or (words[spelling].clitic and not word.clitic):
                words[spelling] = word
    return words, Matcher([entry for entry in entries if entry.attributes["kind"] == "few"])


def may_begin(token: Token) -> bool:
    """Whether a cardinal may begin at a token: one look-up."""
    words, few = _lexicon()
    return token.text[0].isdigit() or token.text in words or token.text in few


class Reader:
    """Reads cardinals of one token list."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.words, self.few = _lexicon()

    def at(self, index: int) -> Cardinal | None:
        """The longest cardinal that begins at a token, or None."""
        few = self.few.at(self.tokens, index) if self.tokens[index].text in self.few else None
        if few:
            inner = self.at(few.last) if few.last < len(self.tokens) and few.entry.id == "few" else None
            if inner and inner.vague:
                return Cardinal(index, inner.last, inner.value, True)
            return Cardinal(index, few.last, Fraction(3), True)
        word = self.words.get(self.tokens[index].text)
        if word and word.kind == "vague":
            return self._vague(index, word)
        found = self._sum(index, None)
        if not found or found[1] == index:
            return None
        value, last, scale = found
        definite = bool(word and word.definite)
        first = index
        if index and self._is_digits(index) and self._glued(index) and self.tokens[index - 1].text in _ARTICLES:
            first, definite = index - 1, True
        return Cardinal(first, last, value, False, definite, scale)

    def _vague(self, index: int, word: Word) -> Cardinal:
        """عشرات, مئات, آلاف; "عشرات الآلاف" multiplies, its bound being twice its first unit."""
        after = self._word(index + 1)
        if after and after.kind in ("vague", "scale") and after.value > word.value and not after.conjunction:
            unit = after.value / 2 if after.kind == "vague" else after.value
            return Cardinal(index, index + 2, word.value * unit, True, word.definite)
        return Cardinal(index, index + 1, word.value, True, word.definite)

    def _sum(self, index: int, below: int | None) -> tuple[Fraction, int, int] | None:
        """Components of falling scale joined by و; `below`: the scale that the first must stay under."""
        head = self._component(index, below)
        if not head:
            return None
        value, last, scale = head
        if scale >= _THOUSAND:
            half = self._word(last)
            if half and half.kind == "half" and half.conjunction:
                return value + half.value * scale, self._over(last + 1, scale), scale
            rest = self._joined(last)
            more = self._more_of(value, scale, rest)
            if more:
                value, last = value + more[0], more[1]
                rest = self._joined(last)
            tail = self._sum(rest, scale) if rest is not None else None
            if tail and tail[0] < scale and tail[0].denominator == 1 and not self._measures(tail[1]):
                return value + tail[0], tail[1], tail[2]
        return value, last, scale

    def _more_of(self, value: Fraction, scale: int, rest: int | None) -> tuple[Fraction, int] | None:
        """ "مئتا ألف وثلاثة آلاف": the scale said again with the part below a hundred."""
        if rest is None or (value / scale) % 100:
            return None
        more = self._component(rest, scale + 1)
        return (more[0], more[1]) if more and more[2] == scale and more[0] < 100 * scale else None

    def _measures(self, index: int) -> bool:
        """Whether a share sign follows, so that the number before it is no part of the sum."""
        return index < len(self.tokens) and self.tokens[index].text == "%"

    def _component(self, index: int, below: int | None) -> tuple[Fraction, int, int] | None:
        """A number below 1000 with its scale, a scale alone, its dual, or a half of one."""
        word = self._word(index)
        if word and word.kind == "half":
            scale = self._scale(index + 1, definite=True)
            return (word.value * scale, index + 2, scale) if scale else None
        if word and word.kind in ("scale", "pair"):
            return self._scale_alone(index, word, below)
        small = self._small(index)
        if not small:
            return None
        value, last = small
        scale = self._scale(last, definite=False)
        if scale and (below is None or scale < below):
            if self._is_digits(index):
                exact = read_digits(self.tokens[index].text, before_scale=True) if last == index + 1 else value
                if exact is None:
                    return None
                value = exact
            return value * scale, last + 1, scale
        if scale and below is not None:
            return None
        return value, last, 1

    def _scale_alone(self, index: int, word: Word, below: int | None) -> tuple[Fraction, int, int] | None:
        unit = int(word.value)
        if below is not None and unit >= below:
            return None
        if word.kind == "pair":
            return 2 * word.value, index + 1, unit
        over = self._scale(index + 1, definite=False)
        if over and over > unit:
            return word.value * over, index + 2, over
        text = self.tokens[index].text
        # ألفا before an indefinite noun is the construct of the dual: the accusative of one thousand takes no ا there.
        dual = text.endswith("الفا") and self._noun_follows(index + 1)
        return (2 if dual else 1) * word.value, index + 1, unit

    def _noun_follows(self, index: int) -> bool:
        text = self.tokens[index].text if index < len(self.tokens) else ""
        return len(text) > 2 and text[0].isalpha() and not text.startswith(("و", "من", "في", "علي", "ال", "ب", "ل"))

    def _small(self, index: int) -> tuple[Fraction, int] | None:
        """A number in digits, or below 1000 in words."""
        if index < len(self.tokens) and self._is_digits(index):
            return self._digits(index)
        word = self._word(index)
        if not word:
            return None
        if word.kind == "hundred":
            return self._with_rest(word.value, index + 1)
        after = self._word(index + 1)
        if word.kind == "unit" and after and after.kind == "hundred" and after.value == 100 and not after.clitic:
            return self._with_rest(word.value * 100, index + 2)
        return self._under_hundred(index)

    def _with_rest(self, value: Fraction, last: int) -> tuple[Fraction, int]:
        rest = self._joined(last)
        tail = None
        if rest is not None:
            tail = self._digits(rest) if self._is_digits(rest) else self._under_hundred(rest)
        return (value + tail[0], tail[1]) if tail and tail[0] < 100 else (value, last)

    def _under_hundred(self, index: int) -> tuple[Fraction, int] | None:
        word, after = self._word(index), self._word(index + 1)
        if not word or word.kind not in ("unit", "joined", "ten", "tens"):
            return None
        if word.kind in ("unit", "joined") and after and after.kind == "ten" and not after.clitic and word.value < 10:
            return 10 + word.value, index + 2
        if word.kind in ("unit", "joined"):
            rest = self._joined(index + 1)
            tens = self._word(rest) if rest is not None else None
            if rest is not None and tens and tens.kind == "tens":
                return word.value + tens.value, rest + 1
        return (word.value, index + 1) if word.kind != "joined" else None

    def _digits(self, index: int) -> tuple[Fraction, int] | None:
        written, last = self.tokens[index].text, index + 1
        # "38 193": a group of one to three digits and groups of exactly three, as French typography sets it.
        if len(written) <= 3 and written.isdigit() and written[0] != "0":
            while last < len(self.tokens) and self._is_group(last):
                written, last = written + self.tokens[last].text, last + 1
        value = read_digits(written)
        return (value, last) if value is not None else (Fraction(-1), last)

    def _is_group(self, index: int) -> bool:
        token, before = self.tokens[index], self.tokens[index - 1]
        return len(token.text) == 3 and token.text.isdigit() and token.start == before.end + 1

    def _scale(self, index: int, definite: bool) -> int | None:
        """The scale word at a token: ألف, آلاف, مليون …, with the article only where the grammar gives it one."""
        word = self._word(index)
        if not word or word.conjunction or word.kind not in ("scale", "vague") or word.clitic:
            return None
        if word.definite and not definite:
            return None
        if word.kind == "vague":
            return int(word.value / 2) if word.value >= 2000 else None
        return int(word.value)

    def _over(self, index: int, scale: int) -> int:
        """Past the repeated scale of "مليون ونصف المليون"."""
        return index + 1 if self._scale(index, definite=True) == scale else index

    def _joined(self, index: int) -> int | None:
        """Where the next component begins if a و joins it: written onto the word, or apart before digits."""
        if index >= len(self.tokens):
            return None
        if self.tokens[index].text == "و":
            word = self._word(index + 1)
            fits = index + 1 < len(self.tokens) and (self._is_digits(index + 1) or (word and not word.clitic))
            return index + 1 if fits else None
        word = self._word(index)
        prefix_only = word is not None and word.conjunction
        return index if prefix_only else None

    def _word(self, index: int) -> Word | None:
        return self.words.get(self.tokens[index].text) if index < len(self.tokens) else None

    def _is_digits(self, index: int) -> bool:
        return self.tokens[index].text[0].isdigit()

    def _glued(self, index: int) -> bool:
        return self.tokens[index - 1].end == self.tokens[index].start
