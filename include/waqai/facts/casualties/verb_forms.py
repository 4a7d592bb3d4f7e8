"""Verbs of the casualty grammar in all persons and numbers, from the citation forms that a lexicon entry has."""

from collections.abc import Callable, Iterator
from typing import Any

from waqai.arabic.forms import perfects, presents
from waqai.arabic.normalise import fold
from waqai.lexicons import Match, words

_MANNERS = words("word_classes", "manners")
_PRONOUNS = {"of_one": ("ه", "ها"), "of_two": ("هما",), "of_many": ("هم", "هن")}


def forms_of(keys: dict[str, Any], perfect: Callable[[str], Iterator[tuple[str, bool]]]) -> list[str]:
    """Forms of the citation forms that an entry has, in the perfect and the present."""
    made = [form for base in keys.get("perfect", ()) for form in _conjugated(base, perfect)]
    return made + [form for base in keys.get("present", ()) for form in _conjugated(base, presents)]


def all_perfects(base: str) -> Iterator[tuple[str, bool]]:
    """The perfect with the feminine plural ("اختطفن"), which people have and states do not."""
    yield from perfects(base)
    if not base.endswith(("ي", "ا", "ن")):
        yield base + "ن", False


def _conjugated(base: str, conjugate: Callable[[str], Iterator[tuple[str, bool]]]) -> list[str]:
    """Folded forms of a verb; of a phrase the first word is the verb ("لقي مصرع")."""
    verb, _, rest = fold(base).partition(" ")
    return [f"{form} {rest}".strip() for form, _ in conjugate(verb)]


def with_objects(base: str, kind: str) -> list[str]:
    """ "قتله", "قتلتهما", "قتلوهم": he, she and they did it to those who were named before."""
    stem = fold(base)
    root = stem[:-1] if stem.endswith(("ي", "ا")) else stem
    bases = (root + "ا" if root != stem else stem, root + "ت", root + "و")
    return [form + ending for form in bases for ending in _PRONOUNS[kind]]


def is_no_verb(match: Match, text: str) -> bool:
    """Whether a verb's form is a noun: one of manner, or "لضبط", "لأسر": ل or س before what is no imperfect."""
    verb = text[len(match.prefix) :]
    return text in _MANNERS or (match.prefix[-1:] in ("ل", "س") and (verb[0] not in "يتنا" or verb == "اسر"))
