"""Answers about words, remembered, and properties computed once."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class _Memo(dict[str, T]):
    def __init__(self, answer: Callable[[str], T], most: int) -> None:
        super().__init__()
        self._answer, self._most = answer, most

    def __missing__(self, word: str) -> T:
        if len(self) >= self._most:
            self.clear()
        answer = self[word] = self._answer(word)
        return answer


def remembered(most: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Remembers what a function says of each word; all is forgotten when there are `most` of them.

    It is asked of every word of every text, mostly of words that are rare. An `lru_cache` keeps its entries in the
    order of their use, and so writes to memory all over on every look: that takes several times as long as a look.
    """

    def remember(answer: Callable[[str], T]) -> Callable[[str], T]:
        return _Memo(answer, most).__getitem__

    return remember


class lazy(Generic[T]):
    """A property that is computed when it is first asked for, and then is an attribute like any other.

    As `functools.cached_property`, which before Python 3.12 takes a lock each time: a sentence has many.
    """

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, kind: type, name: str) -> None:
        self._name = name

    def __get__(self, owner: Any, kind: type | None = None) -> T:
        found = self._compute(owner)
        owner.__dict__[self._name] = found
        return found
