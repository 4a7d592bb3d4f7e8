"""Who wrote or held the text in which a verb says something: "رسالة وجهها X إلى Y، دعا فيها إلى …"."""

from waqai.facts.diplomacy.actors.subjects import RELATIVES
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Clause, Story

_BACK = 20
_OWN = ("ها", "ه")
_LED = "ب"  # "أدلى بها"


def writer_of(story: Story, clause: Clause) -> list[Party]:
    """The subject of the verb behind a text noun, whose object it is, before a verb with "in it"."""
    if story.word(clause.found.last) not in words("in_it"):
        return []
    for index in range(clause.found.first - 1, max(clause.first, clause.found.first - _BACK), -1):
        if not story.word(index).endswith(_OWN) or not _is_of_text(story, index):
            continue
        party = story.parties.at.get(index + 1)
        if party and party.prefix in ("", "ال") and party.last <= clause.found.first:
            return [party]
    return []


def _is_of_text(story: Story, index: int) -> bool:
    """Whether a word with a pronoun is the verb, or the preposition of the verb, right behind a text."""
    index -= story.word(index).startswith(_LED) and len(story.word(index)) <= len("بها")
    index -= 1
    if story.word(index).removeprefix("و") in RELATIVES:
        index -= 1 + (story.word(index - 1) in ("،", ","))
    text = story.word(index)  # "بيان" begins with a letter that is a preposition of others
    return text in words("addresses") or text.lstrip("وبلف").removeprefix("ال") in words("addresses")
