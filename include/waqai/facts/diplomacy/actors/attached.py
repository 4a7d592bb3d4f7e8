"""What a subject has with it before its verb: whose it is, who leads it, who is of it ("X بقيادة فلان ترفض")."""

from collections.abc import Callable, Mapping

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import may_be_verb

_BY_WHOM = words("by_whom")
_ATTACHED, _LED_BY = words("attached"), words("led_by")
# "among them" by itself, and what says so behind a preposition: "ومن خلفها X", "بمن فيهم X".
_AMONG, _AMONG_LED, _BEFORE_AMONG = words("among_them"), words("among_them_led"), words("before_among")
_ALLIES = words("and_its_allies")
_ITS = ("ها", "هم", "وه", "يه", "اه", "فه", "قه", "له", "ءه")
_COMMAS = ("،", ",")
_REACH = 7


def over_attached(word: Callable[[int], str], ending: Mapping[int, Party], index: int, first: int, all_: bool) -> int:
    """The place before what tells whose a party is or who is with it: "القوات المدعومة من X", "X وحلفاؤها".

    `all_`: the verb is of all of them, and not of the last as in "فصائل بينها X الذي رفض".
    """
    if all_ and (lead := _led(word, ending, index, first)) is not None:
        return lead
    if index in ending:
        led = ending[index]
        head = led.first - (2 if led.prefix in ("", "ال") and word(led.first - 1) in _BY_WHOM else 1)
        if head > first and _attaches(word(head)):
            return head if head in ending else head + 1
        near = (led.first, led.first - 1)
        return next((k for k in near if k > first and k in ending and word(k) in _ALLIES), index)
    for with_it in (index - 1, index - 2):
        if with_it > first and word(with_it).startswith("و") and word(with_it).endswith(_ITS) and with_it in ending:
            return with_it
    return index


def _led(word: Callable[[int], str], ending: Mapping[int, Party], index: int, first: int) -> int | None:
    """Where a party ends that others behind it belong to or lead: "فصائل من بينها X", "المعارضة بقيادة فلان"."""
    for k in range(index - 2, max(first, index - _REACH), -1):
        among = word(k) in _AMONG or (word(k) in _AMONG_LED and word(k - 1) in _BEFORE_AMONG)
        if among or word(k) in _LED_BY:
            end = k
            while among and word(end - 1) in _BEFORE_AMONG:
                end -= 1
            end -= word(end - 1) in _COMMAS
            return end if end in ending else None
        if not word(k)[:1].isalpha() or may_be_verb(word(k)):
            return None
    return None


def _attaches(word: str) -> bool:
    """Whether a word tells whose side those before it are on ("القوات المدعومة من …", "الجيش بقيادته")."""
    return word in _ATTACHED or (word.startswith("ب") and len(word) > 5 and word.endswith(_ITS))
