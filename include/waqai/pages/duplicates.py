"""Near-duplicates: stories that share most of their text, so that a syndicated copy confirms nothing.

MinHash (datasketch) proposes pairs, the exact share of common three-word shingles decides. The result depends on the
texts and their order alone: hashes are seeded, no clock, no randomness.
"""

import hashlib
import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from datasketch import MinHash, MinHashLSH

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import tokenise

Packed: TypeAlias = "array[int]"
_SIZE = 3
_PERMUTATIONS = 64
# Values of a sketch that are kept for comparison with other days.
_KEPT = 32
_PROPOSE = 0.3
# Alike: half of all shingles common, or three quarters of the shorter story found in the longer.
_JACCARD = 0.5
_CONTAINED = 0.75
_FEWEST = 12
# So many runs with a figure, of which less than this share of what the words have in common is common.
_FIGURES, _SAME_FIGURES = 6, 0.35
_COMMON = 64
_TURNS = (0, 0x5BD1E995, 0x2545F491, 0x6C078965)
_DIGIT = re.compile(r"\d")


def shingles(text: str) -> frozenset[int]:
    """64-bit hashes of a text's runs of three folded words, the same on every machine; of fewer words, of the run."""
    words = [token.text for token in tokenise(fold(text))]
    runs = {" ".join(words[i : i + _SIZE]) for i in range(max(1, len(words) - _SIZE + 1))} - {""}
    return frozenset(map(_hashed, runs))


def _hashed(run: str) -> int:
    """A run's hash; its last bit says whether the run has a figure in it."""
    value = int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest())
    return value | 1 if _DIGIT.search(run) else value & ~1


def shared_text(one: frozenset[int], other: frozenset[int]) -> float:
    """Share (0 to 1) of the shorter text's shingles that the other has too."""
    return len(one & other) / max(1, min(len(one), len(other)))


def alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two texts are copies of one another but for small edits or added paragraphs."""
    if one == other:
        return bool(one)
    if min(len(one), len(other)) < _FEWEST:
        return False
    common = len(one & other)
    if _other_figures(one, other, common):
        return False
    return common / len(one | other) >= _JACCARD or shared_text(one, other) >= _CONTAINED


def _other_figures(one: frozenset[int], other: frozenset[int], common: int) -> bool:
    """Whether the words are common and the figures are not: the bulletin of another day, which is no copy."""
    here, there = ({value for value in found if value & 1} for found in (one, other))
    fewest = min(len(here), len(there))
    return fewest >= _FIGURES and len(here & there) / fewest < _SAME_FIGURES * common / min(len(one), len(other))


@dataclass(frozen=True, slots=True)
class Kin:
    """What a text has in common with those read with it.

    `cluster`: id of the cluster's first text; `shared`: share (0 to 1) of its shingles that this first one has too;
    `sketch`: 32 MinHash values in hexadecimal, for likeness to texts of other days; empty for an empty text.
    """

    cluster: str
    shared: float
    sketch: str


def packed(text: str) -> Packed:
    """A text's shingles in order, in an eighth of the memory that a set of them takes."""
    return array("Q", sorted(shingles(text)))


def kin(texts: Sequence[tuple[str, str]]) -> list[Kin]:
    """The kin of each (id, text), in order; a cluster is called after its first. Empty texts stand alone."""
    return kin_of([(key, packed(text)) for key, text in texts])


def kin_of(texts: Sequence[tuple[str, Packed]]) -> list[Kin]:
    """As `kin`, for texts that were packed before: a large date's do not fit into memory otherwise."""
    sets = [found for _, found in texts]
    parent = list(range(len(texts)))
    lsh = MinHashLSH(threshold=_PROPOSE, num_perm=_PERMUTATIONS)
    samples = _Samples()
    same: dict[bytes, int] = {}
    sketches = [""] * len(texts)
    for index, found in enumerate(sets):
        if not found:
            continue
        known = same.setdefault(hashlib.blake2b(found.tobytes(), digest_size=16).digest(), index)
        if known != index:
            _join(parent, known, index)
            sketches[index] = sketches[known]
            continue
        sketch = MinHash(num_perm=_PERMUTATIONS, seed=1, hashfunc=_own)
        sketch.update_batch(_weighed(found))
        sketches[index] = "".join(f"{value:08x}" for value in sketch.hashvalues[:_KEPT].tolist())
        for near in sorted({*lsh.query(sketch), *samples.near(index, found)}):
            if alike(frozenset(sets[near]), frozenset(found)):
                _join(parent, near, index)
        lsh.insert(index, sketch)
    firsts = [_root(parent, index) for index in range(len(texts))]
    return [
        Kin(texts[first][0], _share(own, sets[first]) if first != index else 1.0, sketches[index])
        for index, (first, own) in enumerate(zip(firsts, sets, strict=True))
    ]


def _weighed(found: Packed) -> list[int]:
    """Shingles for a sketch, those with a figure four times: by them alone it tells the bulletins of two days apart."""
    return [value ^ turn for value in found for turn in (_TURNS if value & 1 else _TURNS[:1])]


class _Samples:
    """A quarter of each text's shingles, by which a short text finds the long one that it was cut from.

    MinHash compares by what two texts have in common of all that both have: a lead of a long story is far below that.
    """

    def __init__(self) -> None:
        self.held: dict[int, list[int]] = {}
        self.sizes: dict[int, int] = {}

    def near(self, index: int, found: Packed) -> list[int]:
        """Earlier texts that have half of the shorter one's sample; the text is kept for the next."""
        sample = [value for value in found if value >> 1 & 3 == 0]
        self.sizes[index] = len(sample)
        counts: dict[int, int] = {}
        for value in sample:
            held = self.held.setdefault(value, [])
            for other in held:
                counts[other] = counts.get(other, 0) + 1
            # A run that so many texts have is nobody's own.
            if len(held) < _COMMON:
                held.append(index)
        return [o for o, count in counts.items() if 2 * count >= min(len(sample), self.sizes[o])]


def _share(own: Packed, first: Packed) -> float:
    return len(frozenset(own) & frozenset(first)) / max(1, len(own))


def clusters(texts: Sequence[tuple[str, str]]) -> list[str]:
    """The clusters alone.

    >>> clusters([("a", "نص أول"), ("b", "شيء آخر"), ("c", "نص أول")])
    ['a', 'b', 'a']
    """
    return [one.cluster for one in kin(texts)]


def _own(hashed: int) -> int:
    """MinHash wants 32 bits; the shingles are hashed already."""
    return hashed & 0xFFFFFFFF


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index


def _join(parent: list[int], one: int, other: int) -> None:
    first, second = sorted((_root(parent, one), _root(parent, other)))
    parent[second] = first
