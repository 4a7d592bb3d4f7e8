"""Whether an act is told in the words of one before it: "دعا غانا إلى سحب قواتها", then "كرر دعوة غانا لسحب قواتها"."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.story import Draft, Story

_FEW = 3  # words that tell an act, fewer say too little to compare
_SHARE = 0.6
_SHORT = 3
_SKIP = words("skip") | words("stop") | words("prepositions")


def is_retold(story: Story, draft: Draft, other: Draft) -> bool:
    """Whether two acts of a type are of the same words for the most part, beside the names of their parties."""
    if _is_entry(story, draft) or _is_entry(story, other):
        return False
    one, two = _words(story, draft), _words(story, other)
    fewer = min(len(one), len(two))
    return fewer >= _FEW and len(one & two) >= _SHARE * fewer


def _is_entry(story: Story, draft: Draft) -> bool:
    """Whether a sentence is an entry of a chronicle, each of which tells an event of its own ("27 مايو: …")."""
    return story.word(story.document.sentences[draft.sentence].first).isdigit()


def _words(story: Story, draft: Draft) -> frozenset[str]:
    """The stems of the words behind a predicate, those of its parties left out."""
    within = story.parties.within
    behind = (story.word(k) for k in range(draft.found.last, draft.last) if k not in within)
    return frozenset(_stem(word) for word in behind if len(word) >= _SHORT and word not in _SKIP)


def _stem(word: str) -> str:
    """A word without what is written before it."""
    for prefix in ("وال", "بال", "لل", "ال", "و", "ب", "ل"):
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORT:
            return word[len(prefix) :]
    return word
