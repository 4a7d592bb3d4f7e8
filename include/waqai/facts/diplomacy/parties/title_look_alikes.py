"""Words spelt as a title that are none there: a crowd "of hundreds", "doing away with", "scheduled"."""

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.of_the_sea import is_of_the_sea
from waqai.facts.diplomacy.parties.party_words import given_names, matcher, titles_of_both
from waqai.facts.diplomacy.parties.unto import UNTO
from waqai.facts.diplomacy.predicates.gatherings import is_verb_of_gathering
from waqai.lexicons import Match

_HONOURED = frozenset(["رييس", "الرييس", "نايب", "السيد"])
_STATE_SECURITY = frozenset(("امن", "لامن", "بامن"))


def is_no_title(tokens: list[Token], match: Match, last: int) -> bool:
    """Whether the words of a title at `match` mean something else, in the sentence that ends before `last`."""
    kind = match.entry.id
    if kind == "official":
        return match.last < last and tokens[match.last].text == "عن"  # "responsible for"
    if kind == "court":
        return is_doing_away(tokens, match, last) or is_denied_claim(tokens, match, last)
    if kind == "army":
        return is_of_the_sea(tokens, match.first)
    if kind == "team":
        return is_verb_of_gathering(tokens, match.first, last)
    if kind == "commissioner":
        return is_scheduled(tokens, match, last)
    if kind == "state" and tokens[match.first - 1].text.removesuffix("ه") in _STATE_SECURITY:
        return True  # "نيابة أمن الدولة": a court's name, and no state
    if kind == "state" and is_courtesy(tokens, match, last):
        return True
    if tokens[match.first].text == "دوله" and tokens[match.first - 1].text in words("whichever"):
        return True  # "any state that backs X": none that is named
    return not is_owned_by_two(tokens, match, last)


def is_courtesy(tokens: list[Token], match: Match, last: int) -> bool:
    """Whether the word for a state only honours who heads a government: "دولة رئيس مجلس الوزراء", "دولة الرئيس"."""
    following = tokens[match.last].text if match.last < last else ""
    return tokens[match.last - 1].text.removeprefix(match.prefix) == "دوله" and following in _HONOURED


def is_owned_by_two(tokens: list[Token], match: Match, last: int) -> bool:
    """Whether two own a title of two people ("زعيمي البلدين", "رئيسي غانا وتوغو"); true of all other titles."""
    if tokens[match.last - 1].text.removeprefix(match.prefix) not in titles_of_both():
        return True
    one, two = (tokens[k].text if k < last else "" for k in (match.last, match.last + 1))
    pair = one in words("both_oblique") or (one.startswith("ال") and one.endswith("تين"))  # "الكوريتين"
    return pair or (two.startswith("و") and two[1:] in matcher() and one in matcher())


def counts_crowd(tokens: list[Token], index: int, last: int) -> bool:
    """Whether a number of people follows, of whom a verb tells: "تجمع مئات من السكان"."""
    word = tokens[index].text if index < last else ""
    return word in words("crowd_counts") and word != "من"


def is_officer(tokens: list[Token], match: Match, last: int) -> bool:
    """Whether the word for a team is a general's rank: a given name follows ("الفريق محمد")."""
    following = tokens[match.last].text if match.last < last else ""
    definite = tokens[match.last - 1].text.endswith(("الفريق", "للفريق"))
    return definite and following in given_names() and following != "علي"


def is_scheduled(tokens: list[Token], match: Match, last: int) -> bool:
    """Whether the word for a rapporteur tells what is scheduled ("الاجتماع المقرر الشهر المقبل")."""
    word = tokens[match.last - 1].text.removeprefix(match.prefix.removesuffix("ال"))
    following = tokens[match.last].text if match.last < last else ""
    return word in ("المقرر", "المقرره") and following not in words("rapporteurs")


def is_doing_away(tokens: list[Token], match: Match, last: int) -> bool:
    """Whether the word for the judiciary stands for doing away with something ("القضاء على الفقر")."""
    judiciary = tokens[match.last - 1].text.endswith("قضاء")
    return judiciary and match.last < last and tokens[match.last].text in ("علي", UNTO, "عليه", "عليها", "عليهم")


def is_denied_claim(tokens: list[Token], match: Match, last: int) -> bool:
    """Whether the word for the prosecution is a claim that someone denies ("نفت فيه الادعاء بأنها …")."""
    if tokens[match.last - 1].text not in words("charges_made") or match.last >= last:
        return False
    index = match.first - 1
    while index > 0 and (tokens[index].text == '"' or tokens[index].text in words("in_it")):
        index -= 1
    return tokens[index].text in words("denies") or tokens[match.last].text.startswith("بان")
