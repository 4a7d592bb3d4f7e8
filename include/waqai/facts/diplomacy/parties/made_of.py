"""Who makes up or sends a delegation, team or committee: "وفد من الصندوق", "فريق من الخبراء الدوليين"."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party_words import class_of, matcher
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.parties.title_owners import BELONGS

_MADE_OF = frozenset(["team", "committee"])
_QUOTED = 12


def makers_end(phrase: Phrase, word: str) -> int | None:
    """End of the noun, which no lexicon need have, behind `word` and a head that is not definite; None without one."""
    made_of = phrase.entry.id in _MADE_OF
    if not (made_of or phrase.entry.id == "delegation") or phrase.closed or word not in BELONGS["delegation"]:
        return None
    index = phrase.end + 1
    head, behind = phrase.word(index), phrase.word(index + 1)
    if head == '"':  # "وفد من “الشؤون المدنية”"
        closing = next((k for k in range(index + 1, min(index + _QUOTED, phrase.last)) if phrase.word(k) == '"'), 0)
        return closing + 1 if closing else None
    owned = not made_of and head[:1].isalpha() and not head.startswith("ال") and behind.startswith("ال")
    known = matcher().at(phrase.tokens, index)
    if head in words("stop") or (known and class_of(known) != "title_person") or not (head.startswith("ال") or owned):
        return None
    if made_of and not (known or head.endswith("ين")):
        return None  # "مجموعة من الصور"
    end = index + 1 + owned
    end += made_of and phrase.word(end).startswith("ال") and phrase.word(end).endswith("يين")  # "الخبراء الدوليين"
    return end if end <= phrase.last and phrase.word(end - 1) not in words("stop") else None
