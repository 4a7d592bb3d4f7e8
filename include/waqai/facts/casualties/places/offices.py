"""Places in the names of those who tell of a count: "مدير الدفاع المدني بولاية …", "شرطة مدينة …"."""

from collections.abc import Iterator

from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.places.chains import chain_of
from waqai.facts.casualties.places.place import Place, rank_of
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_OFFICES, _DESKS = words("place_words", "local_offices"), words("place_words", "news_desks")
_TOWNS, _SETTLED = frozenset(("city", "town", "village")), words("place_words", "settled_places")
_HELD = frozenset(("بلديه", "حاكم", "محافظ", "والي", "عمده"))
_LOCAL = frozenset(("city", "town", "village", "governorate", "province", "region", "state"))
_OF_TOWNS = frozenset(("شرطه", "بلديه", "عمده"))  # they speak of their town; its hospitals speak of others too
_STATE = 6  # `rank_of` a country
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
    known = {place.first for place in found}
    return found + [place for place in _of_holders(sentence, claims) if place.first not in known]


def _of_holders(sentence: Sentence, claims: list[Claim]) -> Iterator[Place]:
    """ "رئيس بلدية …", "حاكم …": the town or province of one who speaks, which is no place of the sentence."""
    for at, match in sentence.place_names.items():
        named = any(claim.first <= at < claim.last for claim in claims)
        if named and not match.prefix and sentence.text(at - 1) in _HELD and match.entry.attributes["kind"] in _LOCAL:
            yield Place(at, match.last, match.entry, 0, led=False)


def is_of_claimant(sentence: Sentence, before: Place, seat: Place, total: bool) -> bool:
    """Whether a count is told of where the claimant is: in another country, or an office's own part of the land."""
    if is_in_another_land(before, seat, total):
        return True
    if total or rank_of(seat) >= _STATE or not is_of_office(sentence, seat):
        return False
    own = sentence.text(seat.first - 1) in _OF_TOWNS
    return rank_of(before) >= _STATE or (own and is_other_town(before, seat))


def is_other_town(before: Place, seat: Place) -> bool:
    """Whether a town's office speaks where the story told of another town last."""
    return _is_town(before) and _is_town(seat) and before.entry != seat.entry


def _is_town(place: Place) -> bool:
    kind = place.entry and place.entry.attributes["kind"]
    return kind in _TOWNS and (not place.noun or place.noun in _SETTLED)


def is_in_another_land(before: Place, claimants: Place, total: bool) -> bool:
    """Whether the claimant's seat, and not the place told before, is where the people of a count were."""
    if total:
        return True
    if before.entry is None or claimants.entry is None:
        return False
    return bool(before.entry.attributes["country"] != claimants.entry.attributes["country"])
