"""Whom the holder of a title belongs to ("قيادي في الحركة"), or is accredited to ("السفير لدى")."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.parties.party_words import class_of, country_of_entry, given_names, matcher
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.parties.quoted_names import LINKS
from waqai.lexicons import Match

_FAR_LINKS = {"ambassador": ("لدي", "الي"), "delegate": ("لدي", "عن", "في"), "envoy": ("الي", "في")}
# "an official of the United Nations", "a leader in the movement": whom the holder of a title belongs to.
BELONGS = {
    "official": ("من", "في"),
    "commander": ("من", "في"),
    "experts": ("من", "في"),
    "member": ("من", "في", "عن"),
    "adviser": ("في",),
    "delegation": ("من", "عن"),
    "team": ("من",),
    "delegate": ("من",),
    "deputy": ("عن",),
}
# Those who are sent by a leader, and the roles of those who send them.
_SENT = frozenset(["envoy", "delegate", "adviser"])
# "نائبه فلان" bears that name; folding writes "مستشارة" so, too.
_OWNED = ("ه", "ها", "هم")
# Those who serve another, and of these those who may have held his office since.
_VICE = frozenset(["deputy", "deputy_minister", "minister"])
_MEN_OF = _VICE | _SENT | frozenset(["spokesman", "ambassador", "assistant", "director"])
_SENDERS = frozenset(
    ["president", "prime minister", "king", "emir", "sultan", "chancellor", "UN secretary-general", "pope"]
)
_ASKS = words("asks")
# Titles of those who are sent to a state, or who watch it for others.
_SENT_TO = frozenset(["envoy", "ambassador", "delegate", "commissioner", "experts"])
BODIES = frozenset(["movement", "body", "office", "title_org"])


def leads_on(phrase: Phrase, word: str) -> bool:
    """Whether a word leads to what a title's holder is for or accredited to ("باسم", "السفير لدى")."""
    if word == "عن" and _is_voiced(phrase.word(phrase.end + 1)):
        return False
    if word.startswith("باسمه"):  # "its spokesman"
        return True
    return word in LINKS or (word in _FAR_LINKS.get(phrase.entry.id, ()) and not _travels(phrase, word))


def _is_voiced(word: str) -> bool:
    """Whether what stands behind "عن" is what one voices and not whom one stands for ("أعرب المندوب عن أسفه")."""
    return word.endswith(("ها", "هم", "هما")) or word in words("his_feelings")


def _travels(phrase: Phrase, word: str) -> bool:
    """Whether "to" tells where the holder of a title goes ("وصل السفير إلى المدينة"), not where he is accredited.

    He is accredited where his name stands behind the place.
    """
    place = matcher().at(phrase.tokens, phrase.end + 1) if phrase.end + 1 < phrase.last else None
    if word == "الي" and place and class_of(place) == "person":  # "brought X his thanks"
        return True
    if word == "الي" and place is None and bare(phrase.word(phrase.first - 1)) in words("take_to"):
        return True  # "دعا السفير إلى الحوار"
    if word != "الي" or not any(bare(phrase.word(phrase.first - k)) in words("travels") for k in (1, 2)):
        return False
    return place is None or phrase.word(place.last) not in given_names()


def sent_by(phrase: Phrase, leader: Match) -> bool:
    """Whether the office of a leader behind ل tells whose envoy someone is ("المبعوث الخاص للرئيس")."""
    personal = phrase.word(phrase.end - 1) in words("personal")
    return phrase.closed and personal and phrase.entry.id in _SENT and leader.prefix in ("ل", "لل")


def is_mans_of(phrase: Phrase, known: Match) -> bool:
    """Whether a known person is whose man the holder of a title is, and not its holder.

    A title without article or state is of whoever stands behind it ("مبعوث فلان"); behind the title of a leader stands
    the leader's own name ("مستشار الرئيس فلان").
    """
    if known.prefix or not phrase.person or phrase.entry.id not in _MEN_OF:
        return False
    head = phrase.tokens[phrase.first].text
    if not phrase.closed:
        return not head.endswith(_OWNED)
    own = head.startswith(("ال", "وال", "لل", "بال"))
    return not own and phrase.entry.id not in _VICE and known.entry.attributes.get("role") in _SENDERS


def is_leader(tokens: list[Token], index: int) -> bool:
    """Whether a known person who sends envoys is named here, so that the name is no envoy's."""
    match = matcher().at(tokens, index)
    return match is not None and match.entry.attributes.get("role") in _SENDERS


def owner_of(phrase: Phrase, lead: str) -> Match | None:
    """The party behind من or في that a title's holder belongs to; behind في no state, which is a place."""
    match = matcher().at(phrase.tokens, phrase.end + 1) if phrase.end + 1 < phrase.last else None
    if match is None or match.prefix not in ("", "ال") or match.last > phrase.last:
        return None
    kind = class_of(match)
    if lead == "في" or kind != "state":
        return match if kind in BODIES else None
    return None if any(phrase.word(phrase.first - k) in _ASKS for k in (1, 2)) else match


def is_elsewhere(phrase: Phrase, match: Match) -> bool:
    """Whether what stands behind ل is no part of a title: the goal of one of another state ("وصل الوزير الكيني لغانا"),
    who is no envoy to it, or a guest ("استضافة الرئيس لوفد").
    """
    if match.entry.id == "delegation":
        return True
    another = class_of(match) == "state" and phrase.country not in (None, country_of_entry(match.entry))
    return another and phrase.entry.id not in _SENT_TO
