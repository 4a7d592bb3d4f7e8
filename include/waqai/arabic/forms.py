"""Written forms of a predicate: the persons and numbers of its verbs, nouns and participles, all folded."""

from collections.abc import Iterator

# Endings of the perfect and whether they say "I" or "we"; written onto the stem.
_PERFECT = (("", False), ("ت", False), ("ا", False), ("تا", False), ("وا", False), ("و", False), ("نا", True))
_PRESENT = (("", False), ("ون", False), ("وا", False), ("و", False), ("ان", False), ("ا", False))
# "I do" (ا…) is left out: once folded it looks like the perfect of many verbs (أنتقد, انتقد).
_PERSONS = (("ي", False), ("ت", False), ("ن", True))


def perfects(base: str, hamza: bool = False) -> Iterator[tuple[str, bool]]:
    """Perfect forms of a citation form (he did); the flag is True for the first person.

    `hamza`: its last letter, folded to ا, is a consonant (بدأ, بدأت), no vowel (دعا, دعت).
    """
    if base.endswith("ي"):
        stem = base[:-1]
        yield from ((base, False), (stem + "ت", False), (stem + "وا", False), (stem + "و", False), (stem + "ا", False))
        yield from ((base + "ا", False), (stem + "تا", False), (base + "نا", True))
    elif base.endswith("ا") and not hamza:
        stem = base[:-1]
        yield from ((base, False), (stem + "ت", False), (stem + "وا", False), (stem + "و", False), (stem + "تا", False))
        yield stem + "ونا", True
    else:
        for ending, first in _PERFECT:
            yield base + ending, first
        if len(base) == 3 and base[1] == "ا":  # hollow: زار, زرنا
            yield base[0] + base[2] + "نا", True


def presents(base: str) -> Iterator[tuple[str, bool]]:
    """Imperfect forms of a citation form (he does), the short ones after لم too."""
    for person, first in _PERSONS:
        stem = person + base[1:]
        if stem.endswith(("ي", "و")) and len(stem) > 3:
            weak = stem[:-1]
            yield from ((stem, first), (weak, first), (stem + "ان", first))
            yield from ((weak + "ون", first), (weak + "وا", first))
        else:
            yield from ((stem + ending, first) for ending, _ in (_PRESENT if not first else _PRESENT[:1]))


def participles(base: str) -> Iterator[str]:
    """Active participles of the masculine singular, indefinite: مطالب, مطالبا, مطالبة, مطالبين.

    The nominative مطالبون is left out: a predicate so written is most often passive.
    """
    yield from (base + ending for ending in ("ا", "ه", "ين", "ان", "تين"))
    if base.endswith("ي"):
        yield base[:-1] + "ين"


def nouns(base: str) -> Iterator[tuple[str, bool]]:
    """Forms of a noun; the flag is True for the stem that possessive endings are written onto."""
    yield base, True
    if base.endswith("ه"):
        stem = base[:-1] + "ت"
        yield from ((stem, True), (stem + "ين", False), (stem + "ان", False), (stem + "ي", True))
    else:
        yield from ((base + "ا", False), (base + "ين", False), (base + "ان", False))
        if base.endswith("ء"):  # لقائه, لقاؤه
            yield from ((base[:-1] + "ي", True), (base[:-1] + "و", True))
