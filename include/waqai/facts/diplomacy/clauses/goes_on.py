"""What stands before a verb whose subject was told before: "that he", "when he", "then"."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.predicates.predicates import Found
from waqai.facts.diplomacy.story import THAT, Clause, Story

GOES_ON = THAT | words("when") | {"ثم", "بل", "كما"}
_MOST_BETWEEN = 2
_BETWEEN = (words("skip") | {'"'}) - words("was") - {"كانوا", "كانا"}
_MASDAR = 3
# Behind these no verb stands: "شدد على رفض غانا أي تدخل", "جدد تأكيد رفض غانا كل تدخل".
_LEADS_NOUNS = words("leads_nouns")
_HAD = frozenset(["وكان", "وكانت"])


def word_before(story: Story, clause: Clause) -> str:
    """The word before a verb, over what tells when or that it is so too ("لكنها أيضا هددت", "ثم أمس دعا")."""
    index = clause.found.first - 1
    for k in range(index, max(clause.first, index - _MOST_BETWEEN) - 1, -1):
        if story.word(k) in GOES_ON:
            return story.word(k)
        if story.word(k) not in _BETWEEN:
            break
    return story.word(index)


def had_done(story: Story, clause: Clause) -> bool:
    """Whether "he had" opens a sentence before its verb: who did it was told before ("وكان قد دعا إلى …")."""
    index = clause.found.first - 1 - (story.word(clause.found.first - 1) == "قد")
    return index == clause.first and clause.found.reading.tense == "perfect" and story.word(index) in _HAD


def is_masdar(story: Story, found: Found) -> bool:
    """Whether a verb behind "that" is its verbal noun, which is spelt alike: "قال إن طرد السفير خطأ"."""
    word, that = story.word(found.first), story.word(found.first - 1) in words("that_bare")
    if found.reading.tense != "perfect" or not that or story.word(found.first - 2) in words("before_that"):
        return False
    return len(word) <= _MASDAR and not word.endswith(("ت", "وا"))


def is_led_masdar(story: Story, found: Found) -> bool:
    """Whether what is spelt as a verb is its verbal noun, behind a preposition or a noun that takes it."""
    bare = found.reading.tense == "perfect" and not found.reading.ending and not found.reading.prefix
    return bare and story.word(found.first - 1) in _LEADS_NOUNS
