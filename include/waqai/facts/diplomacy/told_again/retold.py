"""Whether an act is told in the words of one before it: "دعا غانا إلى سحب قواتها", then "كرر دعوة غانا لسحب قواتها"."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.story import Draft, Story
from waqai.facts.diplomacy.told_again.inside_acts import keys_of

_FEW = 3  # words that tell an act, fewer say too little to compare
_SHARE = 0.6
_SHORT = 3
_ON = "علي"
_DENIALS = frozenset(["deny"])
_THIS = frozenset(["هذه", "هذا", "تلك", "ذلك"])
_SKIP = words("skip") | words("stop") | words("prepositions")


def is_retold(story: Story, draft: Draft, other: Draft) -> bool:
    """Whether two acts of a type are of the same words for the most part, beside the names of their parties."""
    if _is_entry(story, draft) or _is_entry(story, other):
        return False
    one, two = _words(story, draft), _words(story, other)
    fewer = min(len(one), len(two))
    return fewer >= _FEW and len(one & two) >= _SHARE * fewer


def is_another_deal(story: Story, draft: Draft, other: Draft) -> bool:
    """Whether the same agree on a second thing: "اتفقا على تبادل الأسرى. … كما اتفقا على فتح المعابر"."""
    if not (other.sentence and _agrees_on(story, draft) and _agrees_on(story, other)):
        return False
    one, two = _words(story, draft), _words(story, other)
    return len(one) > 1 and len(two) > 1 and not one & two


def _agrees_on(story: Story, draft: Draft) -> bool:
    """Whether an act is told by a verb of agreeing in the past with what it is on."""
    told = draft.found.reading.entry.id == "agree_verb" and draft.found.reading.tense == "perfect"
    return told and _ON in (story.word(k) for k in range(draft.found.last, draft.last))


def is_denied_again(story: Story, draft: Draft, other: Draft) -> bool:
    """Whether who has denied something takes up his denial: "نفت غانا القصف، قائلة: ننفي هذه الادعاءات"."""
    if not {draft.found.reading.entry.id, other.found.reading.entry.id} <= _DENIALS or draft.targets:
        return False
    if draft.sentence - other.sentence > 1 or not keys_of(draft.actors) & keys_of(other.actors):
        return False
    pairs = ((story.word(k), story.word(k + 1)) for k in range(draft.found.last, draft.last))
    return any(this in _THIS and charges in words("charges_made") for this, charges in pairs)


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
