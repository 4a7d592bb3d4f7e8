"""Names of places in a sentence: of the gazetteer where something leads them, or by an adjective ("الحدود …")."""

from waqai.arabic.normalise import fold
from waqai.facts.casualties.places.leads import EVENTS, LEADS, SIDE_ADJECTIVES, SIDES, SORTS, is_goal, is_origin
from waqai.facts.casualties.places.name_ends import BY_NOUN
from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.places.seats import main_seat
from waqai.facts.casualties.places.shaken import is_shaken
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, load, words

# Nouns with the article that an adjective names ("الحدود …", "المشفى الوطني").
_HEADS = {
    prefix + word: word
    for word in words("place_words", "place_heads")
    for prefix in ("", "ب", "ل" if not word.startswith("ال") else "-")
} | {"لل" + word[2:]: word for word in words("place_words", "place_heads")}
BEGIN = frozenset((*BY_NOUN, *_HEADS))  # words that a place may begin with which no gazetteer names
# Of a state these words tell who did it ("هجمات روسيا"), of a town where it happened.
_TOWN_EVENTS = words("place_words", "events_of_towns")
# "الموالية ل…", "المدعومة من …": whose side somebody is on.
_SIDED = words("place_words", "allegiances")
# Nouns of bodies: a name behind one of them says whose it is, not where ("حكومة دمشق", "جيش مصر").
_BODIES = words("place_words", "bodies")
# "شرطة نيويورك", "محاكم صفاقس": of a town they are where they work, if nothing else tells it.
_LOCAL = words("place_words", "local_bodies")
MONTHS = frozenset(fold(form) for entry in load("months") for form in entry.forms)
_DAYS = frozenset(fold(form) for entry in load("weekdays") for form in entry.forms)
_BORDERS = words("word_classes", "borders")
_CAMPAIGNS, _CAMPAIGN_ZONES = words("place_words", "campaigns"), words("place_words", "campaign_zones")
_SEATS = words("place_words", "seats")
_DONE_BY = (
    EVENTS | words("place_words", "same_event") | {"ال" + word for word in EVENTS} | words("place_words", "escalation")
)
_ADJECTIVES, _NIGHTS = words("place_words", "towns_like_adjectives"), words("place_words", "towns_like_nights")
# Of a state behind them these tell who made them.
_DEEDS = words("place_words", "deeds_of_states")
_LED_WORDS = words("place_words", "words_like_led_towns")
_OLD = frozenset(("القديمه", "العتيقه"))
_CAPITAL = frozenset(prefix + "العاصمه" for prefix in ("", "ب", "و")) | {"للعاصمه"}
_ACROSS = frozenset(("عرض", "بعرض"))
_SEAS = frozenset(("البحر", "بحر", "المحيط"))
# What stands between a name and what leads it.
_PARTED = frozenset(('"', "جمهوريه"))
_IN = frozenset(("في", "وفي", "ففي"))
_TITLES = frozenset((":", ".", "|", "/"))
_BYLINES = words("place_words", "bylines")
_TOWNS = frozenset(("city", "town", "camp", "village", "territory", "governorate"))


def by_adjective(sentence: Sentence, index: int) -> Place | None:
    """Land or a building that its adjectives name, behind a preposition or a side: "على الحدود …", "في الكنيسة …"."""
    word = _HEADS.get(sentence.text(index))
    if word is None:
        return None
    before, skip = sentence.text(index - 1), 0 if sentence.text(index).startswith(("ال", "لل")) else 1
    if word == "الحدود" and before in _BOTH_SIDES:
        return Place(index - 1, index + 1, None, int(before[:1] == "ب"), noun=word)  # "على جانبي الحدود"
    if word == "المقر":
        return main_seat(sentence, index, skip)
    if not (skip or before in LEADS or sentence.text(index).startswith("لل")):
        return None
    if word == "المدينه":  # "المدينة الساحلية" describes one
        old = sentence.text(index + 1) in _OLD
        return Place(index, index + 2, None, skip, noun=word, origin=is_origin(sentence, index)) if old else None
    last = index + 1
    while last - index < 3 and (_is_adjective(sentence.text(last)) or _is_road(word, sentence.text(last))):
        last += 1
    capital = word == "العاصمه"
    other = sentence.place_names.get(index + 2)
    if word in _BORDER and sentence.text(index + 1) == "مع" and other and not other.prefix:
        return Place(index, other.last, None, skip, True, word)  # "قرب الحدود مع …"
    if last == index + 1 or (capital and _behind_comma(sentence, last) in sentence.place_names):
        return None
    noun = "مدينه" if capital else "باديه" if word in _LANDS else word
    origin = is_origin(sentence, index)
    return Place(index, last, None, skip, not capital or before in _IN or bool(skip), noun, origin, before == "الي")


def _is_road(head: str, text: str) -> bool:
    """ "الطريق الصحراوي", "الطريق الدائري": adjectives that name a road and nothing else."""
    return head == "الطريق" and text in _ROADS


def _behind_comma(sentence: Sentence, index: int) -> int:
    """ "العاصمة السعودية، الرياض": the token of the capital's name."""
    return index + (sentence.text(index) == "،")


_LANDS = words("place_words", "lands")
_PAPERS = words("place_words", "papers")
_ROADS = words("place_words", "roads")
_BORDER, _BOTH_SIDES = words("place_words", "borders"), words("place_words", "both_sides")


def _is_adjective(text: str) -> bool:
    if not text.startswith("ال") or text[2:] in SORTS:
        return False
    return text.endswith(("ي", "يه", "المحتل", "المحتله", "الوطني", "الكبير", "القديم", "القديمه")) and len(text) > 4


def named(sentence: Sentence, match: Match) -> Place | None:
    """A gazetteer name counts where a preposition, a side, an event or another place leads it."""
    before, prefix = sentence.text(match.first - 1), match.prefix
    if match.entry.attributes["weak"] and prefix.endswith(("ال", "لل")):
        return None  # "بالصور", "للحجة": a name without an article that is a word too takes none
    before = sentence.text(match.first - 2) if before in _PARTED else before
    clitic = prefix.removesuffix("ال").removesuffix("لل")
    goal = is_goal(sentence, match.first) and sentence.text(match.first - 2) not in SIDES
    origin = is_origin(sentence, match.first) and sentence.text(match.first) not in _SEAS  # "جثث من البحر …"
    led = origin or _is_led(sentence, match, before, clitic)  # "من أبناء …"
    local = before in _LOCAL and match.entry.attributes["kind"] in _TOWNS and not clitic
    if before in _BODIES and before != "من" and not clitic.endswith("ب") and not origin and not local:
        return None
    month = sentence.text(match.first).removeprefix(clitic) in MONTHS and match.last == match.first + 1
    if month or _is_side_taken(sentence, match, clitic) or _is_doer(sentence, match, clitic):
        return None
    if match.last == match.first + 1 and (_is_plain_word(sentence, match.first) or _is_of_capital(sentence, match)):
        return None
    if _is_in_a_name(sentence, match, before):
        return None
    if local:
        aside = sentence.text(match.last) in SIDES  # "شرطة … شرق …": the town and what lies around it
        return Place(match.first, match.last, match.entry, 0, led=aside, origin=origin)
    if match.entry.attributes["weak"] and not led:
        return None
    adjective = sentence.text(match.last)
    if match.entry.id == "alqtae" and _is_adjective(adjective) and adjective not in SIDE_ADJECTIVES:
        return None  # "شهداء القطاع الصحي"
    if clitic == "و" and before in SIDES and sentence.text(match.first)[1:] in SIDES:
        return _of_two_sides(sentence, match)
    if prefix in ("وال", "فال") or (clitic.startswith(("و", "ف")) and not clitic.endswith(("ب", "ل"))):
        return None
    said = any(verb.last == match.first for verb in sentence.matches("says"))
    if not led and (said or before.startswith(("ال", "وال", "بال", "لل")) or match.first > 1 or _is_of_verb(before)):
        return None  # "وزارة الداخلية السعودية", "وأحصت طهران", "أعلنت طهران": an adjective or an actor
    skip = 0 if sentence.text(match.first).startswith("لل") else len(clitic)
    return Place(match.first, match.last, match.entry, skip, led, origin=origin, goal=goal)


def _is_led(sentence: Sentence, match: Match, before: str, clitic: str) -> bool:
    """Whether a preposition, a side, an event, a sea or a title leads a place; `before`: the word that may."""
    if before in LEADS or clitic.endswith(("ب", "ل")) or match.prefix.endswith("لل") or _is_title(sentence, match):
        return True
    if before == "بجمهوريه" or _is_capital(sentence, match.first) or _is_side_of_land(sentence, match):
        return True
    event = before.removeprefix("و").removeprefix("ل").removeprefix("ب") in _TOWN_EVENTS | EVENTS
    at_sea = before in _ACROSS and sentence.text(match.first) in _SEAS  # "في عرض البحر …"
    return (event and match.entry.attributes["kind"] in _TOWNS) or at_sea or is_shaken(sentence, match)


def _is_in_a_name(sentence: Sentence, match: Match, before: str) -> bool:
    """ "في نيويورك تايمز", "تحالف دعم الشرعية في …": a place in the name of a paper, a campaign or a body."""
    if sentence.text(match.last) in _PAPERS:
        return True
    zone = before in _CAMPAIGNS and sentence.text(match.first) in _CAMPAIGN_ZONES
    body = sentence.text(match.first - 2) if before == "في" else before if match.prefix == "ب" else ""
    return zone or body in _SEATS


def _is_plain_word(sentence: Sentence, index: int) -> bool:
    """ "مسيرات سلمية", "من ليل الأربعاء", "بحجة …": words that are names of towns too."""
    text, before = sentence.text(index), sentence.text(index - 1)
    if text in _LED_WORDS or (index in sentence.names and _is_person(sentence, index)):
        return True
    if text in _ADJECTIVES:
        return before in _TOWN_EVENTS or before.endswith(("ات", "ه"))
    return text in _NIGHTS and sentence.text(index + 1) in _DAYS


def _is_person(sentence: Sentence, index: int) -> bool:
    """ "حكم على عمران محمود", "… على عمران علي": a given name with another one behind it."""
    if sentence.text(index + 1) == "علي":  # "في عمران على يد …" is a place
        return sentence.text(index - 1) == "علي"
    return index + 1 in sentence.names


def _is_of_capital(sentence: Sentence, match: Match) -> bool:
    """ "العاصمة السويدية، ستوكهولم": an adjective of a state that is the name of a town too."""
    behind = _behind_comma(sentence, match.last) in sentence.place_names
    return sentence.text(match.first - 1) in _CAPITAL and sentence.text(match.first).endswith("يه") and behind


def _is_side_of_land(sentence: Sentence, match: Match) -> bool:
    """ "شمال سيناء", written so; the states called "جنوب …" are no sides of a land."""
    return sentence.text(match.first) in SIDES and match.entry.attributes["kind"] != "country"


def _of_two_sides(sentence: Sentence, match: Match) -> Place | None:
    """ "بشمال ووسط سيناء", written so; "إقليم شمال وشرق سوريا" is the name of an administration."""
    before = match.first - 1
    if sentence.text(before - 1) in BY_NOUN or match.entry.attributes["kind"] == "country":
        return None
    return Place(before, match.last, match.entry, int(sentence.text(before).startswith("ب")))


def _is_side_taken(sentence: Sentence, match: Match, clitic: str) -> bool:
    """Whether a state is named as one that somebody sides with, or that agrees with another one ("بين … و…")."""
    before, kind = sentence.text(match.first - 1), match.entry.attributes["kind"]
    if before == "من" and sentence.text(match.first - 2) in _SIDED:
        return True
    if before == "بين" and kind == "country":
        return sentence.text(match.first - 2) not in _BORDERS
    return clitic.endswith("ل") and before in _SIDED and (kind == "country" or "موال" in before)


def _is_doer(sentence: Sentence, match: Match, clitic: str) -> bool:
    """ "قصف لروسيا …", "قصف روسيا": a state that made an attack."""
    led = clitic.endswith("ل") or match.prefix.endswith("لل")
    deed = sentence.text(match.first - 1).removeprefix("و").removeprefix("ب")
    if match.entry.attributes["kind"] != "country":
        return False
    return (led and deed in _DONE_BY) or (not clitic and deed in _DEEDS)


def _is_of_verb(before: str) -> bool:
    """Whether a word is a verb with "and", whose subject follows: "وأحصت", "وتعرفت"."""
    return before.startswith("و") and before.endswith("ت") and len(before) > 4


def _is_title(sentence: Sentence, match: Match) -> bool:
    """ "مدينة: …", "مدينة.. …", "مدينة خاص: …": a headline's first word tells where."""
    if match.first or match.prefix:
        return False
    return sentence.text(match.last + (sentence.text(match.last) in _BYLINES)) in _TITLES


def _is_capital(sentence: Sentence, index: int) -> bool:
    """ "العاصمة …", with an adjective of the country between or not."""
    at = index - 1 - (sentence.text(index - 1) == "،")
    while index - at < 4 and sentence.text(at).startswith("ال") and sentence.text(at).endswith("يه"):
        at -= 1
    return sentence.text(at) in _CAPITAL
