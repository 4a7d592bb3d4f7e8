"""Places in the names of those who tell of a count: "مدير الدفاع المدني بولاية …", "شرطة مدينة …"."""

from waqai.facts.casualties.claim import Claim
from waqai.facts.casualties.place import Place
from waqai.facts.casualties.place_chains import chain_of
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_OFFICES, _DESKS = words("place_words", "local_offices"), words("place_words", "news_desks")
_REACH = 4  # tokens from an office to its place


def is_of_office(sentence: Sentence, place: Place) -> bool:
    """Whether a place is what an office is of; in a capital sit those of the whole land."""
    return not is_desk(sentence, place) and not _OFFICES.isdisjoint(
        sentence.texts[max(0, place.first - _REACH) : place.first]
    )


def is_desk(sentence: Sentence, place: Place) -> bool:
    """Whether a place is a capital or another town that the whole land is spoken for from."""
    name = [sentence.tokens[place.first].text[place.skip :], *sentence.texts[place.first + 1 : place.last]]
    return name[-1] in _DESKS or " ".join(name) in _DESKS


def of_claimants(places: list[Place], sentence: Sentence, claims: list[Claim]) -> list[Place]:
    """Places within a claimant's name, with what lies around them: "شرطة ولاية … في جنوب …"."""
    found: list[Place] = []
    for place in places:
        named = any(claim.first <= place.first < claim.last for claim in claims)
        if named or (found and len(chain_of([found[-1], place], sentence)) > 1):
            found.append(place)
    return found
