"""Linguistic knowledge as data: YAML files of entries, each with examples that the tests run both ways.

A file is a mapping: `about` (what the file holds and what its keys mean) and `entries`, a list. An entry has an `id`,
its `forms` (one spelling each, any script habit: they are folded), `prefixes` (`noun`, `verb` or `none`: which clitics
may be written onto its first word; default `none`), other keys as the file's `about` says, and
`examples: {match: [...], skip: [...]}`: sentences in which the entry must, or must not, be found.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, KeysView, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.resources import files
from itertools import compress
from typing import Any, NamedTuple

import yaml

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import CONJUNCTIONS, NOUN_PREFIXES, VERB_PREFIXES, Token, texts_of, tokenise, with_prefixes

PREFIXES = {"noun": NOUN_PREFIXES, "verb": VERB_PREFIXES, "joined": ("", *CONJUNCTIONS), "none": ("",)}


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One term: its id, its spellings, its attributes (the other keys of its YAML mapping) and its examples.

    Each is loaded once and is equal to none but itself, so that it is looked up by what it is, not by all its words.
    """

    id: str
    forms: tuple[str, ...]
    prefixes: str = "none"
    attributes: dict[str, Any] = field(default_factory=dict)
    match: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()


class Match(NamedTuple):
    """An entry found at tokens [first, last) behind a clitic prefix (empty where there is none)."""

    entry: Entry
    first: int
    last: int
    prefix: str


# As `Match(…)`, of a tuple: without the call in between, since matches are made by the hundred.
_match: Callable[[tuple[Entry, int, int, str]], Match] = partial(tuple.__new__, Match)


class LexiconError(ValueError):
    """A lexicon file is malformed; the message names the file, the key and the remedy."""


@cache
def load(name: str) -> tuple[Entry, ...]:
    """Entries of `lexicons/ar/<name>.yaml` in file order. Raises LexiconError for a malformed file."""
    return parse(name, files(__package__).joinpath("ar", f"{name}.yaml").read_text(encoding="utf8"))


def parse(name: str, text: str) -> tuple[Entry, ...]:
    """Entries of a lexicon's YAML text; `name` is for the messages of LexiconError."""
    try:
        data = read_yaml(text)
    except yaml.YAMLError as error:
        raise LexiconError(f"{name}.yaml: no YAML ({' '.join(str(error).split())}); mend the line") from None
    if not (isinstance(data, dict) and isinstance(data.get("about"), str) and isinstance(data.get("entries"), list)):
        raise LexiconError(f"{name}.yaml: about, entries: a text and a list are needed; add what lacks")
    entries = tuple(_entry(name, raw) for raw in data["entries"])
    for key, times in Counter(entry.id for entry in entries).items():
        if times > 1:
            raise LexiconError(f"{name}.yaml: entries: id {key!r} stands {times} times; give each its own id")
    return entries


def read_yaml(text: str) -> Any:
    """What a YAML text holds. libyaml's loader reads the big files ten times faster than the pure one."""
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """The folded forms of one entry: a closed class that code asks by membership. Raises KeyError for an unknown id."""
    found = {entry.id: entry for entry in load(name)}
    return frozenset(map(fold, found[key].forms))


def load_all() -> dict[str, tuple[Entry, ...]]:
    """Every lexicon by name."""
    names = sorted(
        file.name[:-5] for file in files(__package__).joinpath("ar").iterdir() if file.name.endswith(".yaml")
    )
    return {name: load(name) for name in names}


def _entry(name: str, raw: Any) -> Entry:
    if not isinstance(raw, dict):
        raise LexiconError(f"{name}.yaml: entries: {raw!r} is no mapping; write {{id: …, forms: […]}}")
    raw = dict(raw)
    try:
        key, forms = str(raw.pop("id")), raw.pop("forms")
    except KeyError as missing:
        raise LexiconError(f"{name}.yaml: entries: {raw} lacks {missing}; add it") from None
    forms = _texts(f"{name}.yaml: {key}: forms", forms)
    if not all(tokenise(form) for form in forms):
        raise LexiconError(f"{name}.yaml: {key}: forms: one is empty; write a word or take it out")
    examples = raw.pop("examples", None) or {}
    if not isinstance(examples, dict) or set(examples) - {"match", "skip"}:
        raise LexiconError(f"{name}.yaml: {key}: examples: write {{match: […], skip: […]}}")
    prefixes = raw.pop("prefixes", "none")
    if prefixes not in PREFIXES:
        raise LexiconError(f"{name}.yaml: {key}: prefixes {prefixes!r}; use one of {sorted(PREFIXES)}")
    match, skip = (_texts(f"{name}.yaml: {key}: {which}", examples.get(which, [])) for which in ("match", "skip"))
    return Entry(key, forms, prefixes, raw, match, skip)


def _texts(place: str, found: Any) -> tuple[str, ...]:
    """A list of texts. A word that YAML takes for a number or a truth value is refused: it wants quotes."""
    if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
        raise LexiconError(f"{place}: {found!r} is no list of texts; write [word, …], figures in quotes")
    return tuple(found)


_Term = tuple[tuple[str, ...], Entry, str]


class _Begun(NamedTuple):
    """The terms that begin with one word: those that are the word alone, and the longer ones, the longest first, by
    the word that must stand behind it: few texts have it there."""

    alone: tuple[tuple[Entry, str], ...]
    longer: dict[str, tuple[_Term, ...]]


_NOTHING = _Begun((), {})


class Matcher(dict[str, _Begun]):
    """Finds entries in tokens: one dictionary look-up a token, one for the next, then along the words of the term.

    It is that dictionary, of the first words of terms with their clitics, so that `in` is the fastest test of a word.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        for entry in entries:
            # One object for all spellings that begin this term alone: there are half a million of them.
            plain = {prefix: _Begun(((entry, prefix),), _NOTHING.longer) for prefix in PREFIXES[entry.prefixes]}
            for form in entry.forms:
                first, *rest = [token.text for token in tokenise(fold(form))]
                for prefix, alone in plain.items():
                    term = (tuple(rest), entry, prefix) if rest else None
                    for spelt in with_prefixes(first, (prefix,), form.startswith("ال")):
                        self._add(spelt, alone, term)

    def _add(self, spelt: str, alone: _Begun, term: _Term | None) -> None:
        """Adds a term to those that begin with a spelling: `alone`, or a longer one."""
        begun = self.get(spelt, _NOTHING)
        if term:
            same = sorted((*begun.longer.get(term[0][0], ()), term), key=lambda term: -len(term[0]))
            begun = _Begun(begun.alone, {**begun.longer, term[0][0]: tuple(same)})
        else:
            begun = _Begun(begun.alone + alone.alone, begun.longer) if begun is not _NOTHING else alone
        self[spelt] = begun

    def spellings(self) -> Iterator[tuple[str, str]]:
        """Each one-word spelling that is found, with the clitic prefix in it."""
        for first, begun in self.items():
            yield from ((first, prefix) for _, prefix in begun.alone)

    @property
    def first_words(self) -> KeysView[str]:
        """Each spelling of a first word, with its clitics."""
        return self.keys()

    def seconds(self, first: str) -> KeysView[str] | None:
        """The words of which one must stand behind a first word; None where that is a term alone."""
        alone, longer = self[first]
        return None if alone else longer.keys()

    def at(self, tokens: Sequence[Token], index: int) -> Match | None:
        """The longest entry that begins at a token, or None; behind the last token begins none."""
        begun = self.get(tokens[index].text) if index < len(tokens) else None
        if begun is None:
            return None
        alone, longer = begun
        behind = index + 1
        if longer and behind < len(tokens):
            for rest, entry, prefix in longer.get(tokens[behind].text, ()):
                last = behind + len(rest)
                if last == behind + 1 or (last <= len(tokens) and tuple(texts_of(tokens[behind:last])) == rest):
                    return _match((entry, index, last, prefix))
        if alone:
            entry, prefix = alone[0]
            return _match((entry, index, behind, prefix))
        return None

    def find(self, tokens: Sequence[Token], begins: Iterable[int] | None = None) -> Iterator[Match]:
        """All entries in order, the longest at each place, without overlap; `begins`: where one may begin, if known."""
        end = 0
        if begins is None:
            begins = compress(range(len(tokens)), map(self.__contains__, texts_of(tokens)))
        for index in begins:
            if index >= end and (match := self.at(tokens, index)):
                end = match.last
                yield match
