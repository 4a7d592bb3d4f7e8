"""Who mourns, and who is mourned: behind the verb the first of them is its subject, and alive."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_MOURNED, _MOURNERS = words("people_words", "mourned_ones"), words("people_words", "mourning_heads")
_PREPOSITIONS = words("word_classes", "prepositions")
_WHOSE, _TITLE = 4, 3  # tokens from who mourns to the dead, and from a title to the name of who has it


def mourns(sentence: Sentence, count: Count, verb_end: int, subject_before: bool) -> bool:
    """Whether the person counted behind a verb of mourning, which ends at `verb_end`, is the one who mourns.

    A person right behind the verb does ("نعى رئيس البلاد الضحايا"), unless the accusative tells.
    """
    if count.value != 1:
        return False
    if _has_mourned_behind(sentence, count) or (_holds_office(sentence, count, verb_end) and not subject_before):
        return True
    if _is_named_subject(sentence, count, verb_end) and not subject_before:
        return True
    accusative = sentence.text(count.first).endswith("ا")
    return count.first == verb_end and not (accusative or count.definite)


def _is_named_subject(sentence: Sentence, count: Count, at: int) -> bool:
    """ "نعت سعاد الراوي، أخت الشاعر، أخاها": a bare name right behind a verb that opens its clause."""
    verb = sentence.outcome_before(at)
    right_behind = verb is not None and count.first == at and count.first in sentence.names
    opens = not sentence.text(at - 2)[:1].isalpha() and sentence.text(at - 1)[:1] != "و"
    return count.head == "named" and right_behind and opens


def _holds_office(sentence: Sentence, count: Count, at: int) -> bool:
    """ "نعى الرئيس سامي الراوي الشاعر …", "نعى رئيس الوزراء سامي الراوي …": an office of state behind the verb."""
    named = count.first in sentence.names and count.first - at <= _TITLE
    return sentence.text(at) in _MOURNERS and (count.first == at or named)


def _has_mourned_behind(sentence: Sentence, count: Count) -> bool:
    """ "نعى الرئيس سامي الراوي الضحايا": the dead stand behind who mourns them, as if in his name."""
    for at in range(count.first + 1, count.last + _WHOSE):
        if sentence.text(at) in _MOURNED:
            return True
        if not sentence.text(at).isalpha() or sentence.text(at) in _PREPOSITIONS:
            return False
    return False
