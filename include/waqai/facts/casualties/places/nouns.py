"""Names of places behind a noun of places: "قرية …", "مخيم …", "بلدتي … و…"; the place is written with it."""

from waqai.facts.casualties.places.leads import LEADS, SIDE_ADJECTIVES, SIDES, SORTS, is_goal, is_origin
from waqai.facts.casualties.places.name_ends import (
    BY_NOUN,
    COMPOUND,
    LOOSE,
    NAME_END,
    NAMED_FOR,
    NOUNS,
    is_name,
    is_named_for_dead,
    name_end,
)
from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, words

_NAMED_FOR_MEN = NAMED_FOR | {"مطار", "مستشفي", "مشفي", "ملعب", "جامعه", "قاعده", "ميناء"}
_LETTERS = 3  # of a name with "و" there are more
_MANY = words("place_words", "many_places")
_STRETCHES = words("place_words", "stretches")
# Of "مستشفيات …" a town's name tells where, and none of them.
_PLURAL_HOUSES = words("place_words", "houses_of_a_place")
_GENERIC = words("place_words", "place_generic")
# Offices: "رئيس بلدية …" is a person, not a place.
_TITLED = words("place_words", "place_titles")
# "منفذ الهجوم" is who made it.
_DEEDS = words("place_words", "same_event")
# Roads are told by both their ends.
_LINES, _DASHES = words("place_words", "lines"), frozenset(("-", "–", "—"))
_COLOURS = words("place_words", "colours")
# Nouns of places that are adjectives too.
_ADJECTIVES = words("place_words", "nouns_like_adjectives")
_BRANCHING = words("place_words", "branching")
_PASSAGES = words("place_words", "passages")
_DIRECTORATES = words("place_words", "directorates")
_ACTING, _STRUCK = words("place_words", "acting_bodies"), words("place_words", "struck")
_TOLD_OF = LEADS | words("place_words", "again_leads") | BY_NOUN.keys()
_FRONTS = words("word_classes", "fronts")


def behind_noun(sentence: Sentence, index: int, known: dict[int, Match]) -> Place | None:
    """The name behind a place noun, with the noun: of the gazetteer, or one or two words that look like a name."""
    noun = BY_NOUN.get(sentence.text(index))
    if noun is None:
        return None
    if (noun in _ACTING and _acts(sentence, index)) or _is_another_word(sentence, index, noun):
        return None  # "قضت محكمة …", "نقلا عن بوابة …"
    led = sentence.text(index - 1) in LEADS or sentence.text(index - 1).removeprefix("و") in _STRUCK
    bare = sentence.text(index) == noun and not led and index + 1 not in known
    if (bare and noun in _ADJECTIVES) or (noun in LOOSE and not _leads_loose(sentence, index, noun)):
        return None  # "مصادر محلية", "انتخابات بلدية"
    skip = sentence.text(index).index(noun)
    at = index + 1
    while sentence.text(at) == '"' or sentence.text(at) in NOUNS:
        at += 1
    quoted = sentence.text(at - 1) == '"'
    whole = index in known and known[index].last > at  # "ريف دمشق" is a name with its noun
    if sentence.text(index - 1) in _TITLED or not (quoted or whole or _may_name(sentence, at, noun, known)):
        return None
    # "من معبر …": one passes there and does not come from it.
    origin = noun not in _PASSAGES and is_origin(sentence, index)
    goal = is_goal(sentence, index)
    if whole:
        last = known[index].last
        while sentence.text(last) in SIDE_ADJECTIVES:
            last += 1
        return Place(index, last, known[index].entry, skip, noun=noun, origin=origin, goal=goal)
    if at in known and not known[at].prefix.endswith(("و", "ب", "ل")):
        if noun in _PLURAL_HOUSES:
            return Place(at, known[at].last, known[at].entry, 0, origin=origin, goal=goal)
        last = _far_end(sentence, noun, _others(sentence, noun, at, known[at].last))
        return Place(index, last, known[at].entry, skip, noun=noun, origin=origin, goal=goal)
    last = _far_end(sentence, noun, _others(sentence, noun, at, name_end(sentence, at, known, noun)))
    if noun in LOOSE and not (_is_proper(sentence, at) and _has_surroundings(sentence, noun, last)):
        return None
    return Place(index, last, None, skip, noun=noun, origin=origin, goal=goal) if last > at else None


def _is_another_word(sentence: Sentence, index: int, noun: str) -> bool:
    """ "لإحياء ذكرى …", "عن طريق …" (by way of), "بشكل شبه يومي", and "وأدى", which is folded like a valley."""
    behind = sentence.text(index + 1)
    if noun != sentence.text(index) and (who := sentence.people.get(index)) and not who.prefix:
        return True  # "9 بحارة كانوا …": sailors, and not in a quarter
    if noun == "احياء":
        return behind == "ذكري"
    if noun == "طريق":
        return sentence.text(index - 1) == "عن"
    if noun == "فرع":
        return behind in _BRANCHING  # "زعيم فرع التنظيم في …"
    if noun == "شبه":
        return behind.removeprefix("ال") != "جزيره"
    return noun == "وادي" and (index == 0 or index + 1 in sentence.things or _is_brought(sentence, index))


def _acts(sentence: Sentence, index: int) -> bool:
    """Whether nothing leads a body to a place, so that it speaks or decides, or somebody speaks to it: "لبوابة …"."""
    text, before = sentence.text(index), sentence.text(index - 1)
    if text[:1] in "بو" and text not in BY_NOUN.values():
        return False
    return text.startswith("ل") or not (before in _TOLD_OF or before.removeprefix("و") in _STRUCK)


def _is_brought(sentence: Sentence, index: int) -> bool:
    """ "وأدى لسقوط …", "وأدى إلى …": the verb, by its hamza or by what it brought."""
    written = sentence.written(index) if sentence.written else ""
    behind = sentence.text(index + 1)
    known = index + 1 in sentence.place_names
    return "أ" in written or written.endswith("ى") or (behind[:1] == "ل" and len(behind) > 4 and not known)


def _may_name(sentence: Sentence, at: int, noun: str, known: dict[int, Match]) -> bool:
    """Whether what stands behind a place noun can be its name: not "سجن جندي", "قضاء الحكم", "منطقة سكنية"."""
    text = sentence.text(at)
    if noun == "مدينه" and at in known and known[at].prefix == "":
        return True  # "مدينة جدة", which is a grandmother too
    if (text == "اب" and noun.startswith("محافظ")) or is_named_for_dead(sentence, at):
        return True  # "محافظة إب", which is a father too
    person = at in sentence.people and sentence.people[at].role == "person" and text not in COMPOUND
    if person and noun in NAMED_FOR and sentence.people[at].definite and sentence.people[at].number == "pl":
        return True  # "جسر الأئمة", "حي المهندسين"
    if person and noun in _NAMED_FOR_MEN and at in sentence.names and sentence.text(at + 1).startswith("ال"):
        return True  # "مطار رفيق الحريري", who is a companion too
    if text == "لا" and sentence.text(at + 1).startswith(("ي", "ت")):
        return False  # "ممر لا يتجاوز عرضه"
    if noun.startswith("مديري") and text in _DIRECTORATES:
        return False
    if noun == "دايره" and at not in known and text != "قسم":
        return False  # "دائرة العقوبات", "دائرة الهجرة"
    if (
        person
        or (_is_sort(text) and at not in known and not _is_listed(sentence, noun, at) and not _disagrees(noun, text))
        or text in _GENERIC
        or (noun == "قضاء" and not _is_district(sentence, at))
    ):
        return False
    if (noun in ("جبهه", "جبهات") and text in _FRONTS) or text in _DEEDS:
        return False
    nation = sentence.people.get(at)
    return not (nation and nation.role == "nation" and not nation.definite and at not in known)


def _disagrees(noun: str, text: str) -> bool:
    """ "بلدة جديد …": no adjective of the town, which is feminine, but the first word of a name."""
    return noun.endswith("ه") and text in SORTS and text + "ه" in SORTS


def _is_listed(sentence: Sentence, noun: str, at: int) -> bool:
    """ "قرى مجدلية والبارة": with a second name behind it, what looks like an adjective is a name."""
    return noun in _MANY and sentence.text(at) not in SORTS and sentence.text(at + 1).startswith("وال")


def _is_district(sentence: Sentence, at: int) -> bool:
    """Whether a district's name follows "قضاء": one of the gazetteer, or a foreign word led by a preposition."""
    if at in sentence.place_names:
        return True
    text, led = sentence.text(at), sentence.text(at - 2) in LEADS or sentence.text(at - 1) != "قضاء"
    return led and len(text) > 3 and not text.startswith("ال") and not text.endswith(("ه", "هم", "ها", "ات"))


def _is_sort(text: str) -> bool:
    """Whether a word is an adjective that names no place ("سكنية", "محاصرة"); with the article it is a name."""
    if text.startswith("ال"):
        return text.endswith("يه") and text[2:] in NOUNS  # "حرم الكلية"
    return text in SORTS or (text.endswith("ه") and len(text) > 4 and text.startswith("م")) or text.endswith("يه")


def _others(sentence: Sentence, noun: str, at: int, last: int) -> int:
    """The token behind the names that a plural noun has besides the one at [at, last)."""
    while noun in _MANY and last > at and (further := _coordinated(sentence, last)):
        if noun in _STRETCHES and last not in sentence.place_names and not sentence.text(last).startswith("وال"):
            break  # "سواحل زوارة وأنقذ الحرس …": a verb
        last = further
    return last


def _coordinated(sentence: Sentence, at: int) -> int:
    """The token behind a further name of "بلدتي … و…", 0 where none follows."""
    text, known = sentence.text(at), sentence.place_names.get(at)
    if known and known.prefix.startswith("و"):
        return known.last
    if text == "،" and (at + 1 in sentence.place_names or sentence.text(at + 1).startswith("ال")):
        return at + 2 if is_name(sentence, at + 1) else 0
    if not text.startswith("و") or len(text) <= _LETTERS or at in sentence.outcomes or text.endswith(("ها", "هم")):
        return 0
    if text[1:] in NAME_END or text[1:] in NOUNS:
        return 0
    longer = text[1:] in COMPOUND or (text.startswith("وال") and sentence.text(at + 1) in _COLOURS)
    return at + 1 + (longer and is_name(sentence, at + 1))  # "… والتل الأحمر", "… وأبو رمانة"


def _leads_loose(sentence: Sentence, index: int, noun: str) -> bool:
    """Whether something leads a noun of much else to a place: "بجماعة …" is a commune, "من جماعة …" is a movement."""
    text, before = sentence.text(index), sentence.text(index - 1)
    if noun == "جماعه":
        return text == "بجماعه" or before in SIDES
    return text != noun or before in LEADS


def _is_proper(sentence: Sentence, at: int) -> bool:
    """Whether a word has the shape of a name: "كمين محكم" has none."""
    text = sentence.text(at)
    named = text.startswith(("ال", "ابو")) or text in COMPOUND or at in sentence.place_names
    return named or sentence.text(at - 1) == '"'


def _has_surroundings(sentence: Sentence, noun: str, index: int) -> bool:
    """Whether what lies around a place follows its name: "بمحافظة …", "في …", "قرب …", "، …"."""
    known = sentence.place_names
    if index in known:
        return known[index].prefix == "ب"
    text = sentence.text(index)
    around = text in SIDES or (text[:1] == "ب" and text in BY_NOUN) or (noun != "جماعه" and text in ("في", "،"))
    return around and any(k in known and known[k].prefix in ("", "ب") for k in (index + 1, index + 2))


def _far_end(sentence: Sentence, noun: str, last: int) -> int:
    """The token behind the other end of a road or line ("طريق سنجة - سنار"), else `last`."""
    if noun not in _LINES or sentence.text(last) not in _DASHES or not is_name(sentence, last + 1):
        return last
    match = sentence.place_names.get(last + 1)
    return match.last if match else last + 2
