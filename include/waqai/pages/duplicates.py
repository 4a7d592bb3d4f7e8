"""Near-duplicates: stories that share most of their text, so that a syndicated copy confirms nothing.

MinHash (datasketch) proposes pairs, the exact share of common three-word shingles decides. The result depends on the
texts and their order alone: hashes are seeded, no clock, no randomness.
"""

import hashlib
from collections.abc import Sequence

from datasketch import MinHash, MinHashLSH

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import tokenise

_SIZE = 3
_PERMUTATIONS = 64
_PROPOSE = 0.3
# Alike: half of all shingles common, or three quarters of the shorter story found in the longer.
_JACCARD = 0.5
_CONTAINED = 0.75
_FEWEST = 12


def shingles(text: str) -> frozenset[int]:
    """64-bit hashes of a text's runs of three folded words, the same on every machine; of fewer words, of the run."""
    words = [token.text for token in tokenise(fold(text))]
    runs = {" ".join(words[i : i + _SIZE]) for i in range(max(1, len(words) - _SIZE + 1))} - {""}
    return frozenset(int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest()) for run in runs)


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
    return common / len(one | other) >= _JACCARD or shared_text(one, other) >= _CONTAINED


def clusters(texts: Sequence[tuple[str, str]]) -> list[str]:
    """The cluster of each (id, text), in order: the id of the cluster's first member. Empty texts stand alone.

    >>> clusters([("a", "نص أول"), ("b", "شيء آخر"), ("c", "نص أول")])
    ['a', 'b', 'a']
    """
    sets = [shingles(text) for _, text in texts]
    parent = list(range(len(texts)))
    lsh = MinHashLSH(threshold=_PROPOSE, num_perm=_PERMUTATIONS)
    same: dict[frozenset[int], int] = {}
    for index, found in enumerate(sets):
        if not found:
            continue
        if found in same:
            _join(parent, same[found], index)
            continue
        same[found] = index
        sketch = MinHash(num_perm=_PERMUTATIONS, seed=1, hashfunc=_own)
        sketch.update_batch(sorted(found))
        for near in sorted(lsh.query(sketch)):
            if alike(sets[near], found):
                _join(parent, near, index)
        lsh.insert(index, sketch)
    return [texts[_root(parent, index)][0] for index in range(len(texts))]


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
