""" "The latter" as who acts: the one named last before who agrees with it ("التقى غانا … ودعت الأخيرة")."""

from itertools import compress

from waqai.facts.diplomacy.parties.gender import is_feminine, is_masculine
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.predicates.predicates import may_be_verb

_WORDS = {"الاخير": False, "الاخيره": True}
_FAR = 40
_DOERS = PEOPLE | {"state", "body", "movement", "org", "office"}
_BY = (("من", "قبل"), ("من", "جانب"))


def is_latter(word: str) -> bool:
    """Whether a folded word is "the latter", of a man or a woman."""
    return word in _WORDS


def latter(texts: list[str], parties: list[Party]) -> list[Party]:
    """Parties that stand for the one whom "the latter" means, where it is a noun behind a verb and no adjective."""
    found: list[Party] = []
    for index in compress(range(len(texts)), map(_WORDS.__contains__, texts)):
        if not _is_doer(texts, index):
            continue
        before = [p for p in parties if index - _FAR <= p.first and p.last <= index and p.kind in _DOERS]
        fits = [party for party in before if _agrees(texts, party, _WORDS[texts[index]])]
        if fits:
            one = fits[-1]
            found.append(
                Party(
                    index,
                    index + 1,
                    index,
                    index + 1,
                    one.kind,
                    one.key,
                    "",
                    one.country,
                    stands_for=one,
                    folded=one.folded,
                )
            )
    return found


def _is_doer(texts: list[str], index: int) -> bool:
    verb = texts[index - 1] if index else ""
    if (texts[index - 2] if index > 1 else "", verb) in _BY:
        return True
    return may_be_verb(verb) and not verb.startswith("ال")


def _agrees(texts: list[str], party: Party, feminine: bool) -> bool:
    """Whether a party is of a gender: a woman is told by her title, a movement may be called "the movement"."""
    if party.kind in PEOPLE:
        head, titled = texts[party.first], party.kind == "title" or party.name_first > party.first
        his = "counterpart" in (party.key, party.title) and not head.endswith("ته")  # "نظيره", but "نظيرته"
        return feminine == (titled and head.endswith("ه") and not his)
    if party.kind == "movement":
        return not (is_masculine(party) if feminine else party.folded.split()[0].endswith("ه"))
    return is_feminine(party) == feminine or (feminine and party.kind == "state")
