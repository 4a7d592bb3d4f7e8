"""Places that a sentence names for something else: where people met or agreed, how far it is, where somebody lives."""

from waqai.facts.casualties.claims.names import THAT
from waqai.facts.casualties.places.leads import SIDES
from waqai.facts.casualties.places.offices import is_desk
from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.words import FREEING, Sentence
from waqai.lexicons import words

_MEETINGS = frozenset(
    clitic + word for word in words("place_words", "meetings") for clitic in ("", "ب", "ال", "و", "وال")
) | words("place_words", "own_meetings")
_GAMES, _DURING = frozenset(("مباراه", "بطوله")), frozenset(("خلال", "اثناء", "في", "عقب", "بعد"))
_ACCORDS, _FAR = words("place_words", "agreed_on"), 7  # tokens from an accord to where it was reached
_LEFT_OUT = words("place_words", "left_out")
_ASIDE = 4  # tokens between a place and the word that leaves it out
_BECAUSE = words("place_words", "because_of")
_MOVEMENTS = ("الجهاد", "المقاومه")
_COMMAS = frozenset(("،", "؛", ","))
_LENGTHS, _AT = words("place_words", "lengths"), frozenset(("مسافه", "بعد"))
_DISTANT, _MEASURED = words("place_words", "distant"), 8  # tokens from "تبعد" to the place it is measured from
_OPENS = frozenset(("،", "(", "و", "التي", "الذي", "والتي", "والذي"))
_LIES, _UNNAMED = words("place_words", "lies_in"), {"ال" + noun for noun in words("place_words", "settled_places")}
_UNNAMED |= {"ال" + noun for noun in words("place_words", "nouns_of_provinces")} | {"الجزيره"}
_SCHOOLS = words("place_words", "schools")
_HOMES = words("place_words", "homes")
_SEAT, _CAME = "مقر", words("place_words", "came_from")
_ONCE = "سابقا"
_RECOGNITION = words("place_words", "recognition")
_LOCAL_OFFICES = words("place_words", "local_offices")
_ENVOYS, _POSTED = words("place_words", "envoys"), 4  # tokens from an envoy to where he is posted
_OF_ENVOYS = words("place_words", "seats_of_envoys")
_REACH = max(_FAR, _MEASURED)
# One of these stands beside a place that is an aside, but for where people speak or study: a rule adds its own here.
_WORDS = _ENVOYS | _MEETINGS | _ACCORDS | _LEFT_OUT | _HOMES | FREEING | _RECOGNITION | _LIES | _DISTANT
_WORDS |= _AT | {_ONCE, "عاصمه", "طريق", "الاسلامي", "الاسلاميه"}
_TOLD_PRESS, _PRESS = words("place_words", "told_press"), words("place_words", "the_press")
_BEFORE = frozenset(("امام", "وامام"))
_SPEAKER, _TO_THAT = 14, 5  # tokens from "said" to where it was said, and from there to "that"


def _is_their_cause(sentence: Sentence, place: Place) -> bool:
    """ "ارتقى شهيدا على طريق القدس": what they fell for, and no road."""
    road = "طريق" in sentence.texts[place.first - 2 : place.first + 1] and sentence.text(place.last - 1) == "القدس"
    return road and any("شهيد" in text or "شهداء" in text for text in sentence.texts[: place.first])


def _is_in_name(sentence: Sentence, place: Place) -> bool:
    """ "حركة الجهاد الإسلامي في …", "المقاومة الإسلامية في …": the land in the name of a movement."""
    behind_in = [sentence.text(place.first - k) for k in (3, 2, 1)]
    return behind_in[2] == "في" and behind_in[1].startswith("الاسلامي") and behind_in[0].endswith(_MOVEMENTS)


def is_aside(sentence: Sentence, place: Place, before: list[Place]) -> bool:
    """Whether a place tells nothing of where people suffered; `before`: the places named before it."""
    if _is_of_the_press(sentence, place):
        return True
    if _is_of_speech(sentence, place) or _is_of_their_studies(sentence, place, before):
        return True
    if _is_what_town_is(place, before) or _is_where_they_came_from(sentence, place):
        return True
    if _WORDS.isdisjoint(sentence.texts[max(0, place.first - _REACH) : place.last + 1]):
        return False  # nearly all of them
    return (
        _is_of_meeting(sentence, place)
        or _is_left_out(sentence, place)
        or _is_home(sentence, place)
        or _is_their_cause(sentence, place)
        or _is_in_name(sentence, place)
        or _is_to_be_freed(sentence, place)
        or _is_of_past_post(sentence, place)
        or _is_recognised(sentence, place)
        or _is_post_of_envoy(sentence, place)
        or _is_around_unnamed(sentence, place)
        or (bool(before) and (_is_measure(sentence, place, before[-1]) or _is_measured_from(sentence, place)))
    )


def nearest_before(sentence: Sentence, place: Place, kind: frozenset[str], reach: int) -> int | None:
    """Where the nearest word of a class stands before a place: `reach` words at most, no outcome or comma between."""
    if kind.isdisjoint(sentence.texts[max(place.first - reach, 0) : place.first]):
        return None  # nearly all of them
    for at in range(place.first - 1, max(place.first - reach - 1, -1), -1):
        if sentence.text(at) in kind:
            return at
        if at in sentence.outcomes or sentence.text(at) in _COMMAS or sentence.text(at) in _BECAUSE:
            return None
    return None


def _is_of_meeting(sentence: Sentence, place: Place) -> bool:
    """Where people meet to talk or come to terms: "قبيل قمة في …", "تتواصل بـ… المفاوضات", "توصلا إليه في …"."""
    behind = sentence.text(place.last) in _MEETINGS
    at = nearest_before(sentence, place, _MEETINGS, 4)
    if at is not None and sentence.text(at) in _GAMES and sentence.text(at - 1) in _DURING:
        return False  # "أصيب أربعة خلال مباراة … في …": there
    met = behind or at is not None
    return met or nearest_before(sentence, place, _ACCORDS, _FAR) is not None


def _is_left_out(sentence: Sentence, place: Place) -> bool:
    """ "باستثناء …", "دون احتساب …": of what is told of this place is none."""
    return not _LEFT_OUT.isdisjoint(sentence.texts[max(0, place.first - _ASIDE) : place.first])


def _is_home(sentence: Sentence, place: Place) -> bool:
    """ "ومقره بريطانيا", "التي تقيم في …": the seat of a body, the home of a speaker."""
    at = place.first - 1 - (sentence.text(place.first - 1) in SIDES)
    return sentence.text(at - (sentence.text(at) == "في")) in _HOMES


def _is_of_their_studies(sentence: Sentence, place: Place, before: list[Place]) -> bool:
    """ "قصف الحي … مقتل طالبين في كلية الهندسة": where people study or serve, behind a place where they suffered."""
    if place.noun not in _SCHOOLS:
        return False
    at = place.first - 1 - (not place.skip)
    person = sentence.people.get(at) or sentence.people.get(at - 1)
    return bool(before) and person is not None and person.id in ("student", "worker")


def _is_what_town_is(place: Place, before: list[Place]) -> bool:
    """ "مدينة … مقر البرلمان": what a town is the seat of, right behind it."""
    return place.noun == _SEAT and place.skip == 0 and bool(before) and before[-1].last == place.first


def _is_where_they_came_from(sentence: Sentence, place: Place) -> bool:
    """ "مسلحون قدموا من شمال …": where those who did it came from; of people who fled it is told where they were."""
    at = place.first - 1 - (sentence.text(place.first - 1) in SIDES)
    came = sentence.text(at) == "من" and sentence.text(at - 1) in _CAME
    return came and not any(outcome.value == "displaced" for outcome in sentence.outcomes.values())


def _is_to_be_freed(sentence: Sentence, place: Place) -> bool:
    """ "جيش تحرير كوسوفو", "حركة تحرير السودان": what a movement is named for."""
    return sentence.is_liberation(place.first - 1)


def _is_post_of_envoy(sentence: Sentence, place: Place) -> bool:
    """ "استدعت السفير الكيني في أكرا بسبب اختفاء …": where he is posted, unless he or his house suffered there."""
    at = nearest_before(sentence, place, _ENVOYS, _POSTED)
    if at is None or sentence.text(place.first - 1) not in ("في", "لدي"):
        return False
    return sentence.text(at - 1) not in _OF_ENVOYS and sentence.outcome_before(at) is None


def _is_of_past_post(sentence: Sentence, place: Place) -> bool:
    """ "مسؤول التدريب سابقا في …": where somebody served once."""
    return sentence.text(place.first - (not place.skip) - 1) == _ONCE


def _is_of_the_press(sentence: Sentence, place: Place) -> bool:
    """ "قال الوزير للصحفيين في بروكسل": where reporters were told; "مقتل صحفيين في …" is led by no "to"."""
    at = place.first - 1 - (not place.skip)
    return sentence.text(at) in _TOLD_PRESS or (sentence.text(at) in _PRESS and sentence.text(at - 1) in _BEFORE)


def _is_of_speech(sentence: Sentence, place: Place) -> bool:
    """ "قال الوزير في فيينا إن …": a town of news desks between the verb of saying and what is said."""
    if THAT.isdisjoint(sentence.texts[place.last : place.last + _TO_THAT]):
        return False
    reach = range(place.last, place.last + _TO_THAT)
    that = next((k for k in reach if not (sentence.is_a("time_words", k) or sentence.text(k) in _COMMAS)), -1)
    spoken = sentence.text(that) in THAT
    at = place.first - 1 - (not place.skip)
    if not spoken or not is_desk(sentence, place) or sentence.text(at) in _LOCAL_OFFICES:
        return False
    verbs = [verb.last for verb in sentence.matches("says") if place.first - _SPEAKER <= verb.first < place.first]
    return bool(verbs) and not any(
        sentence.text(k) in THAT or k in sentence.outcomes for k in range(verbs[-1], place.first)
    )


def _is_recognised(sentence: Sentence, place: Place) -> bool:
    """ "الاعتراف بمدينة …", "عاصمة ل…": what a state claims for itself."""
    before = sentence.text(place.first - 1)
    return place.skip > 0 and (before in _RECOGNITION or (before == "عاصمه" and sentence.text(place.first)[0] == "ل"))


def _is_around_unnamed(sentence: Sentence, place: Place) -> bool:
    """ "الولاية الواقعة غرب …": what lies around a place told before, which is named by its noun alone."""
    at = place.first - 1 - (sentence.text(place.first - 1) in SIDES)
    at -= sentence.text(at) in ("في", "الي")
    return sentence.text(at) in _LIES and sentence.text(at - 1).removeprefix("ب") in _UNNAMED


def _is_measure(sentence: Sentence, place: Place, before: Place) -> bool:
    """ "مدينة … التي تبعد 60 كيلومترا عن …": from where the distance of the place before is measured."""
    at = next((k for k in range(before.last, before.last + 3) if sentence.text(k) in _DISTANT), None)
    if at is None or not at < place.first <= at + _MEASURED:
        return False
    return all(sentence.text(k) in _OPENS for k in range(before.last, at))


def _is_measured_from(sentence: Sentence, place: Place) -> bool:
    """ "في مدينة … على مسافة نحو 40 كيلومترا جنوب …": from where it is told how far another place is."""
    before = range(place.first - 1, max(-1, place.first - 1 - _MEASURED), -1)
    unit = next((k for k in before if sentence.text(k) in _LENGTHS), None)
    return unit is not None and not _AT.isdisjoint(sentence.texts[max(0, unit - _ASIDE - 1) : unit])
