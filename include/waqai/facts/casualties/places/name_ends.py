"""Where the name behind a noun of places ends, if no gazetteer knows it; the nouns that such a name follows."""

from waqai.facts.casualties.places.leads import BARE_SIDES, EVENTS, SIDES, SORTS
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, words

# Nouns that a place name follows; the place is written with them ("مدينة الباب", "مخيم النهر").
NOUNS = words("place_words", "place_nouns")
# Nouns of much else ("مركز", "جماعة", "كمين"): a name behind one is known as a place, or what lies around it is told.
LOOSE = words("place_words", "loose_nouns")
BY_NOUN = {prefix + noun: noun for noun in NOUNS | LOOSE for prefix in ("", "ب", "ل", "وب")}
# "… وقرية …": these are no verbs behind "and".
BY_NOUN |= {"و" + noun: noun for noun in words("place_words", "joined_nouns")}
_NAME_LINKS = words("place_words", "name_links")
# First words of names of more than one word.
COMPOUND = words("place_words", "compound_names")
NAME_END = BARE_SIDES | EVENTS | words("place_words", "place_end") | words("place_words", "added_to")
NAME_END |= words("place_words", "described_places")
_LED = words("place_words", "place_leads_joined")
_OWNED = ("تها", "تهم", "تهن", "نهم", "لهم")  # endings with a pronoun
SEATED = words("place_words", "seated_bodies")
_QUOTED = 6  # a name in quotation marks is no longer
# Streets, squares and quarters bear the names of people.
NAMED_FOR = words("place_words", "named_for_people")
_REVIVED = words("place_words", "what_is_revived")
_SIZES = words("place_words", "sizes")
_BUILDINGS = words("place_words", "buildings")
_PROVINCES = words("place_words", "nouns_of_provinces")


def name_end(sentence: Sentence, at: int, known: dict[int, Match], noun: str) -> int:
    """The token behind a name that no gazetteer knows: one word, two, or three where the first begins a compound."""
    text, last = sentence.text(at), at
    closing = next((k for k in range(at + 1, at + _QUOTED) if sentence.text(k) == '"'), 0)
    if sentence.text(at - 1) == '"' and closing and not any(k in sentence.outcomes for k in range(at, closing)):
        return closing
    longest = 3 if text in COMPOUND or text[1:] in COMPOUND else 2
    if sentence.text(at - 1) == '"':
        longest = 4
    if noun == "مقر" and text.removeprefix("ال") in SEATED:
        return seat_end(sentence, at)
    longest += sum(sentence.text(k) in _NAME_LINKS for k in range(at + 1, at + _QUOTED))
    while last - at < longest and (is_name(sentence, last) or (last == at and _is_foreign(sentence, at, noun))):
        joined = last in known and known[last].prefix[-1:] == "ب"
        if joined and not (last == at and text in COMPOUND):  # "باب توما" begins with no preposition
            break
        clitic = last in known and known[last].prefix.removesuffix("ال" if text in COMPOUND else "")
        if last > at and (clitic or _is_led(sentence, last)):
            break  # but "واد الحمص"
        last += 1
    if last > at and _is_hyphened(sentence, last):
        last += 2
    return last + (last - at == longest and _is_third(sentence, last))


def _is_third(sentence: Sentence, index: int) -> bool:
    """A third word of a foreign name, with what lies around the place right behind it: "قرية كو مين ثار بإقليم …"."""
    strange = is_name(sentence, index) and not _is_led(sentence, index) and not sentence.is_known(index)
    if not strange or sentence.text(index).startswith("ال") or index in sentence.place_names:
        return False
    text, known = sentence.text(index + 1), sentence.place_names.get(index + 1)
    return text in SIDES or (text[:1] == "ب" and text in BY_NOUN) or (known is not None and known.prefix == "ب")


def seat_end(sentence: Sentence, at: int) -> int:
    """The token behind the body whose seat is named: "صحيفة “النسيم”", "حزب النسيم", "القوات …ية"."""
    behind = sentence.text(at + 1)
    closing = next((k for k in range(at + 2, at + _QUOTED) if sentence.text(k) == '"'), 0) if behind == '"' else 0
    if closing:
        return closing + 1
    return at + 1 + (behind.startswith("ال") or (is_name(sentence, at + 1) and not _is_led(sentence, at + 1)))


def _is_foreign(sentence: Sentence, at: int, noun: str) -> bool:
    """Whether what follows a noun of provinces is a foreign name that begins like "and": "ولاية واهاكا"."""
    text = sentence.text(at)
    foreign = text[:1] == "و" and text.endswith("ا") and not text.endswith(("وا", "ها", "نا"))
    return foreign and noun in _PROVINCES and not sentence.is_known(at)


def _is_led(sentence: Sentence, index: int) -> bool:
    """Whether a further word goes on with something else: "… بقصف", "… بتهمة", "… سكنية"."""
    text = sentence.text(index)
    if text in _SIZES and BY_NOUN.get(sentence.text(index - 3), BY_NOUN.get(sentence.text(index - 2), "")).endswith(
        "ه"
    ):
        return False  # "قرية تل حجر صغير": no adjective of the village, which is feminine
    nation = sentence.people.get(index)
    if nation and nation.number == "sg" and nation.definite and BY_NOUN.get(sentence.text(index - 2)) in _BUILDINGS:
        return not sentence.text(index - 1).startswith("ال")  # "مستشفى الصداقة التركي"
    folk = nation is not None and nation.number == "pl" and sentence.text(index + 1).startswith("وال")
    if nation and (nation.role == "person" or nation.definite) and not folk:
        return sentence.text(index - 1) not in COMPOUND  # but "بلدتي دوير الأكراد والعنكاوي"
    if (
        text.startswith(("تست", "يست", "است"))
        or _is_past_verb(text)
        or (text[0] == "و" and text not in ("واسط", "وادي", "واد"))
    ):
        return True  # "مشرحة … تستقبل", "عقبة … وتم": a verb
    if _is_ali(sentence, index - 1) and text.startswith(("بو", "بن")):
        return False  # "سيدي علي بوزيان"
    if text.startswith("م") and text.endswith("ين") and sentence.text(index - 1).startswith("ال"):
        return True  # "ساحة الأبطال مطالبين": how people stood there
    if text[0] in "بل" and text[1:] in EVENTS:
        return True  # "قرية … لقصف", "… بقصف"
    return text in SORTS or (text[0] == "ب" and len(text) > 3 and sentence.text(index - 1) not in COMPOUND)


def _is_past_verb(text: str) -> bool:
    """ "محكمة الرصافة قررت": behind a name what is written like a verb of hers begins the clause."""
    return text.endswith("ت") and len(text) > 3 and not text.startswith("ال") and not text.endswith(("ات", "وت", "يت"))


def _is_hyphened(sentence: Sentence, index: int) -> bool:
    """Whether a hyphen without spaces joins two parts of a name: "سار-بول"."""
    if sentence.text(index) != "-" or index + 1 >= len(sentence.tokens):
        return False
    before, hyphen, behind = sentence.tokens[index - 1 : index + 2]
    return before.end == hyphen.start and hyphen.end == behind.start and behind.text[0].isalpha()


def _is_ali(sentence: Sentence, index: int) -> bool:
    """ "سيدي علي …": the name that is written like the preposition, but "انهيار تلة على …" by its last letter."""
    if sentence.text(index) != "علي" or sentence.text(index - 1) not in COMPOUND:
        return False
    return not (sentence.written and sentence.written(index).endswith("ى"))


def is_name(sentence: Sentence, index: int) -> bool:
    text = sentence.text(index)
    if sentence.is_a("rise", index) or sentence.is_a("fall", index):
        return False
    if (
        len(text) < 2
        or not text[0].isalpha()
        or (text in NAME_END and text not in COMPOUND and not _is_ali(sentence, index))
        or (index in sentence.outcomes and not is_named_for_dead(sentence, index))
        or (index in sentence.numbers and not text.startswith("ال"))  # "شارع الستين"
        or text in _LED
        or (text.endswith("ا") and text[:-1] in EVENTS)  # "شهدت البلدة انفجارا"
        or (text.endswith(_OWNED) and index not in sentence.place_names)  # "منطقة سكنهم"
    ):
        return False
    rest = text[1:]
    if sentence.text(index - 1) == "احياء" and text in _REVIVED:
        return False  # "خلال إحياء الذكرى", written as "quarters"
    if text == "بحي":
        return False
    if text[0] in "وبلف" and len(text) > 3 and (rest[:2] == "ال" or rest in NOUNS or rest in SIDES or text[:2] == "لل"):
        return False
    return not ((text[0] == "و" and len(text) > 4 and text not in ("واسط", "وادي")) or text in NOUNS)


def is_named_for_dead(sentence: Sentence, index: int) -> bool:
    """ "ساحة الشهداء", "دوار الموت", "مستشفى شهداء الأقصى": a place named for the dead."""
    named = BY_NOUN.get(sentence.text(index - 1)) in NAMED_FOR
    text = sentence.text(index)
    return named and (text.startswith("ال") or (text == "شهداء" and sentence.text(index + 1).startswith("ال")))
