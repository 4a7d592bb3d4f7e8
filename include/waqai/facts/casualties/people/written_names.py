"""The name of a person counted by name, as the text writes it: with father's names and the surname, without clitics."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.names import is_name_like
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import Document
from waqai.lexicons import words

_LINKS = words("place_words", "name_links") | words("name_words", "names_by_kin")
_ENDS = words("name_words", "sure_name_ends")
_LONGEST = 6
_BEHIND_NAMES = words("name_words", "behind_names")


def written_name(document: Document, sentence: Sentence, count: Count) -> str | None:
    """The words of the name; None where the count is of nobody named."""
    if not count.name:
        return None
    told = count.name.split()
    first = next((k for k in range(count.first, count.last + 1) if _stands(sentence, k, told)), None)
    if first is None:
        return " ".join(told)
    last = _end(sentence, first, first + len(told))
    written = document.words(sentence.base + first, sentence.base + last).replace('"', " ").split()
    joined = sentence.joined_names.get(first)
    return " ".join([written[0][len(joined.prefix) :], *written[1:]] if joined else written)


def _stands(sentence: Sentence, at: int, name: list[str]) -> bool:
    return sentence.texts[at : at + len(name)] == name


def _end(sentence: Sentence, first: int, last: int) -> int:
    """Where a name of which the words [first, last) are known ends."""
    if last - 1 > first and last - 1 in sentence.outcomes:
        last -= 1  # "سامي قتل"
    if cut := next((k for k in range(first + 1, last) if _is_behind_name(sentence, k)), None):
        return cut  # "لقي أبو طه مصرعه", "سامي الراوي المختفي"
    while last - first < _LONGEST and _goes_on(sentence, first, last):
        last += 1
    return last


def _is_behind_name(sentence: Sentence, at: int) -> bool:
    return not sentence.text(at)[:1].isalpha() or sentence.text(at) in _BEHIND_NAMES


def _goes_on(sentence: Sentence, first: int, at: int) -> bool:
    text, before = sentence.text(at), sentence.text(at - 1)
    if _is_behind_name(sentence, at) or at in sentence.outcomes or at in sentence.numbers:
        return False
    if before in _LINKS:
        return True
    if text in _LINKS and before not in ("و", "من"):
        return sentence.text(at + 1)[:1].isalpha()
    whole = before.startswith("ال") and sentence.text(at - 2) not in _LINKS
    known = at in sentence.people or at in sentence.things or at in sentence.place_names
    if whole or known:
        return False
    if at in sentence.names:
        return True
    if text.startswith("ال"):
        return text.endswith("ي") and at - first >= 1
    return is_name_like(sentence, at) and sentence.text(at + 1) in _ENDS
