"""People who were missing and are found: "العثور على سبعة حجاج كانوا في عداد المفقودين" tells of none missing."""

from waqai.facts.casualties.grammar.state import Mention
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_FINDS, _WERE = words("word_classes", "finds_people"), words("word_classes", "were")
_BEFORE, _BEHIND = 5, 4  # tokens from the finding to the people, and from them to what they had been


def are_found(sentence: Sentence, mention: Mention) -> bool:
    """Whether those told as missing are found, and "were" says that they are missing no longer."""
    if mention.category != "missing":
        return False
    count = mention.count
    finding = sentence.texts[max(0, count.first - _BEFORE) : count.first]
    return not _FINDS.isdisjoint(finding) and not _WERE.isdisjoint(sentence.texts[count.first : count.last + _BEHIND])
