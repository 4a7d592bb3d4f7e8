"""Cardinal numbers in words, digits or both: "ثلاثة عشر", "38 ألفا و193", "ألف ومائتان", "عشرات الآلاف"."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from waqai.arabic.digits import read_digits
from waqai.arabic.tokens import Token
from waqai.lexicons import Match, Matcher, load

_ARTICLES = ("ال", "وال", "بال", "لل", "فال", "ولل", "وبال", "كال")
_THOUSAND = 1000
_CONSTRUCTS = ("الفا", "مليونا", "مليارا", "بليونا")
# What a figure that cannot be told is worth: it is passed over, whole.
_UNREADABLE = Fraction(-1)


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
            if kind in ("vague", "hundred") and found.endswith("ك"):
                continue  # "كمية" (a quantity) is written like "as a hundred"
            definite = found.endswith(("ال", "لل"))
            word = Word(kind, value, found.startswith("و"), definite, found not in ("", "ال"))
            # A spelling that is a number without a clitic is that number: "واحد" is no و with احد.
            if spelling not in words or (words[spelling].clitic and not word.clitic):
                words[spelling] = word
    return words, Matcher([entry for entry in entries if entry.attributes["kind"] == "few"])


@cache
def beginnings() -> frozenset[str]:
    """The words with which a cardinal may begin; others begin with a digit."""
    words, few = _lexicon()
    return frozenset(words).union(few.first_words)


class Reader:
    """Reads cardinals of one token list."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.words, self.few = _lexicon()

    def at(self, index: int) -> Cardinal | None:
        """The longest cardinal that begins at a token, or None."""
        few = self.few.at(self.tokens, index) if self.tokens[index].text in self.few else None
        # "العدد من 20 إلى 27" speaks of the number, "عدد من الناس" of several.
        if few and not (few.entry.attributes.get("indefinite") and few.prefix.endswith(("ال", "لل"))):
            return self._several(few)
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

    def _several(self, few: Match) -> Cardinal:
        """ "عدد من", "بضع مئات" (the bound of what follows), "بضعة عشر", "بضع وعشرون" (three more than the ten)."""
        last = few.last
        unit = self._word(last)
        if unit and unit.kind == "vague":
            inner = self._vague(last, unit)
            return Cardinal(few.first, inner.last, inner.value, True)
        if few.entry.id == "few_odd":
            at = self._joined(last)
            ten = self._word(last if at is None else at)
            if ten and ten.kind == ("ten" if at is None else "tens"):
                return Cardinal(few.first, (last if at is None else at) + 1, 3 + ten.value, True)
        return Cardinal(few.first, last, Fraction(3), True)

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
        if scale >= _THOUSAND and value > 0:
            part = self._fraction(last)
            if part and self._begins_joined(last):
                return value + part[0] * scale, self._over(part[1], scale), scale
            rest = self._joined(last)
            more = self._more_of(value, scale, rest)
            if more:
                value, last = value + more[0], more[1]
                rest = self._joined(last)
            tail = self._sum(rest, scale) if rest is not None else None
            if tail and 0 <= tail[0] < scale and tail[0].denominator == 1 and not self._measures(tail[1]):
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
        part = self._fraction(index)
        if part:
            scale = self._scale(part[1], definite=True)
            return (part[0] * scale, part[1] + 1, scale) if scale else None
        word = self._word(index)
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
                if exact is None or exact < 0 or (exact >= _THOUSAND and self._is_plural(last)):
                    return _UNREADABLE, last + 1, scale  # "3000 آلاف": one of the two is a slip
                value = exact
            return value * scale, last + 1, scale
        if scale and below is not None:
            return None
        return value, last, 1

    def _fraction(self, index: int) -> tuple[Fraction, int] | None:
        """ "نصف", "ثلثي", "ثلاثة أرباع" at a token, and where it ends."""
        word, after = self._word(index), self._word(index + 1)
        if word and word.kind == "half":
            return word.value, index + 1
        if word and word.kind == "unit" and after and after.kind == "quarters" and not after.clitic:
            return word.value * after.value, index + 2
        return None

    def _begins_joined(self, index: int) -> bool:
        word = self._word(index)
        return word is not None and word.conjunction

    def _scale_alone(self, index: int, word: Word, below: int | None) -> tuple[Fraction, int, int] | None:
        unit = int(word.value)
        if below is not None and unit >= below:
            return None
        if word.kind == "pair":
            return 2 * word.value, index + 1, unit
        over = self._scale(index + 1, definite=False)
        if over and over >= unit:
            return word.value * over, index + 2, over
        text = self.tokens[index].text
        # ألفا before an indefinite noun is the construct of the dual: the accusative of one thousand takes no ا there.
        dual = text.endswith(_CONSTRUCTS) and self._noun_follows(index + 1)
        return (2 if dual else 1) * word.value, index + 1, unit

    def _noun_follows(self, index: int) -> bool:
        text = self.tokens[index].text if index < len(self.tokens) else ""
        if text.endswith("وا"):
            return False  # "إن مليونا شردوا"
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
        return (value + tail[0], tail[1]) if tail and 0 <= tail[0] < 100 else (value, last)

    def _under_hundred(self, index: int) -> tuple[Fraction, int] | None:
        word, after = self._word(index), self._word(index + 1)
        if not word or word.kind not in ("unit", "joined", "ten", "tens", "zero"):
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
        # Not behind a slash, where it is the end of a date.
        dated = index > 0 and self.tokens[index - 1].text == "/" and self._glued(index)
        if len(written) <= 3 and written.isdecimal() and written[0] != "0" and not dated:
            while last < len(self.tokens) and self._is_group(last):
                last += 1
            written = "".join(token.text for token in self.tokens[index:last])
        value = read_digits(written)
        return (value, last) if value is not None else (_UNREADABLE, last)

    def _is_group(self, index: int) -> bool:
        token, before = self.tokens[index], self.tokens[index - 1]
        return len(token.text) == 3 and token.text.isdecimal() and token.start == before.end + 1

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

    def _is_plural(self, index: int) -> bool:
        """Whether the scale at a token is "thousands", which only three to ten are counted in."""
        word = self._word(index)
        return word is not None and word.kind == "vague"

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
        return index if self._begins_joined(index) or self._is_and_one(index) else None

    def _is_and_one(self, index: int) -> bool:
        """Whether "واحد" is و and the أحد of eleven: "مئة وأحد عشر"."""
        word, after = self._word(index), self._word(index + 1)
        if not (word and word.value == 1 and after and self.tokens[index].text.startswith("و")):
            return False
        return after.kind == "ten" and not after.clitic

    def _word(self, index: int) -> Word | None:
        return self.words.get(self.tokens[index].text) if index < len(self.tokens) else None

    def _is_digits(self, index: int) -> bool:
        return self.tokens[index].text[0].isdecimal()

    def _glued(self, index: int) -> bool:
        return self.tokens[index - 1].end == self.tokens[index].start
