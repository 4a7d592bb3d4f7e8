"""Names of places in a sentence: of the gazetteer, behind a place noun ("قرية …"), by an adjective ("الحدود …")."""

from waqai.arabic.normalise import fold
from waqai.facts.casualties.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, load, words

# Nouns that a place name follows; the place is written with them ("مدينة الباب", "مخيم النهر").
_NOUNS = words("place_words", "place_nouns")
_BY_NOUN = {prefix + noun: noun for noun in _NOUNS for prefix in ("", "ب", "ل", "وب")}
# Nouns with the article that an adjective names ("الحدود …", "المشفى الوطني").
_HEADS = {
    prefix + word: word
    for word in words("place_words", "place_heads")
    for prefix in ("", "ب", "ل" if not word.startswith("ال") else "-")
} | {"لل" + word[2:]: word for word in words("place_words", "place_heads")}
_SIDES = words("place_words", "sides")
# "بشمال …", "بضواحي …".
SIDES = frozenset(clitic + side for side in _SIDES for clitic in ("", "ب", "وب"))
# Nouns of events: a name behind one of them is where it happened ("هجوم الساحل").
_EVENTS = words("place_words", "events")
# Of a state these words tell who did it ("هجمات روسيا"), of a town where it happened.
_TOWN_EVENTS = words("place_words", "events_of_towns")
_NAME_LINKS = words("place_words", "name_links")
_LEADS = SIDES | _EVENTS | words("place_words", "place_leads") | words("place_words", "place_leads_joined")
# Nouns of bodies: a name behind one of them says whose it is, not where ("حكومة دمشق", "جيش مصر").
_FOLK = words("place_words", "folk")
# "الموالية ل…", "المدعومة من …": whose side somebody is on.
_SIDED = words("place_words", "allegiances")
_BODIES = words("place_words", "bodies")
# First words of names of more than one word.
_COMPOUND = words("place_words", "compound_names")
_END = _SIDES | _EVENTS | words("place_words", "place_end") | words("place_words", "added_to")
_NEAR_FROM = SIDES | words("place_words", "near_from")
_LETTERS = 3  # of a name with "و" there are more
_QUOTED = 6  # a name in quotation marks is no longer
_MANY = words("place_words", "many_places")
# Streets, squares and quarters bear the names of people.
_NAMED_FOR = words("place_words", "named_for_people")
# Of "مستشفيات …" a town's name tells where, and none of them.
_PLURAL_HOUSES = words("place_words", "houses_of_a_place")
# Adjectives that say what sort of place it is, and name none ("منطقة سكنية").
_SORTS = frozenset(form for word in words("place_words", "place_sorts") for form in (word, word + "ه"))
_GENERIC = words("place_words", "place_generic")
# Offices: "رئيس بلدية …" is a person, not a place.
_TITLED = words("place_words", "place_titles")
_SIDE_ADJECTIVES = words("place_words", "side_adjectives")
MONTHS = frozenset(fold(form) for entry in load("months") for form in entry.forms)
_FRONTS = words("word_classes", "fronts")
_BORDERS = words("word_classes", "borders")
_SEATS = words("place_words", "seats")
_DONE_BY = _EVENTS | words("place_words", "same_event") | {"ال" + word for word in _EVENTS} | {"التصعيد", "تصعيد"}
_CAPITAL = frozenset(prefix + "العاصمه" for prefix in ("", "ب", "و")) | {"للعاصمه"}
_TITLES = frozenset((":", ".", "|", "/"))
_BYLINES = words("place_words", "bylines")
_TOWNS = frozenset(("city", "town", "camp", "village", "territory", "governorate"))


def may_begin(text: str) -> bool:
    """Whether a place that no gazetteer names may begin with a word."""
    return text in _BY_NOUN or text in _HEADS


def behind_noun(sentence: Sentence, index: int, known: dict[int, Match]) -> Place | None:
    """The name behind a place noun, with the noun: of the gazetteer, or one or two words that look like a name."""
    noun = _BY_NOUN.get(sentence.text(index))
    if noun is None or (sentence.text(index)[0] == "و" and noun[0] != "و" and sentence.text(index)[1] != "ب"):
        return None
    if noun == "شبه" and sentence.text(index + 1).removeprefix("ال") != "جزيره":
        return None  # "بشكل شبه يومي"
    if noun == "وادي" and (index == 0 or index + 1 in sentence.things or _is_brought(sentence, index)):
        return None  # the verb وأدى is folded alike
    skip = sentence.text(index).index(noun)
    at = index + 1
    while sentence.text(at) == '"' or sentence.text(at) in _NOUNS:
        at += 1
    quoted = sentence.text(at - 1) == '"'
    if sentence.text(index - 1) in _TITLED or not (quoted or _may_name(sentence, at, noun, known)):
        return None
    origin, goal = is_origin(sentence, index), sentence.text(index - 1) == "الي"
    if index in known and known[index].last > at:  # "ريف دمشق" is a name with its noun
        last = known[index].last
        while sentence.text(last) in _SIDE_ADJECTIVES:
            last += 1
        return Place(index, last, known[index].entry, skip, noun=noun, origin=origin, goal=goal)
    if at in known and not known[at].prefix.endswith(("و", "ب", "ل")):
        if noun in _PLURAL_HOUSES:
            return Place(at, known[at].last, known[at].entry, 0, origin=origin, goal=goal)
        last = _others(sentence, noun, at, known[at].last)
        return Place(index, last, known[at].entry, skip, noun=noun, origin=origin, goal=goal)
    last = _others(sentence, noun, at, _name_end(sentence, at, known))
    return Place(index, last, None, skip, noun=noun, origin=origin, goal=goal) if last > at else None


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
    person = at in sentence.people and sentence.people[at].role == "person" and text not in _COMPOUND
    if person and noun in _NAMED_FOR and sentence.people[at].definite and sentence.people[at].number == "pl":
        return True  # "جسر الأئمة", "حي المهندسين"
    if text == "لا" and sentence.text(at + 1).startswith(("ي", "ت")):
        return False  # "ممر لا يتجاوز عرضه"
    if noun == "دايره" and at not in known and text != "قسم":
        return False  # "دائرة العقوبات", "دائرة الهجرة"
    if (
        person
        or (_is_sort(text) and at not in known)
        or text in _GENERIC
        or (noun == "قضاء" and not _is_district(sentence, at))
    ):
        return False
    if noun in ("جبهه", "جبهات") and text in _FRONTS:
        return False
    nation = sentence.people.get(at)
    return not (nation and nation.role == "nation" and not nation.definite and at not in known)


def _is_district(sentence: Sentence, at: int) -> bool:
    """Whether what follows "قضاء" is a district's name: one of the gazetteer, or a foreign word led by a preposition."""
    if at in sentence.place_names:
        return True
    text, led = sentence.text(at), sentence.text(at - 2) in _LEADS or sentence.text(at - 1) != "قضاء"
    return led and len(text) > 3 and not text.startswith("ال") and not text.endswith(("ه", "هم", "ها", "ات"))


def _is_sort(text: str) -> bool:
    """Whether a word without the article is an adjective that names no place ("سكنية", "محاصرة")."""
    return text in _SORTS or (text.endswith("ه") and len(text) > 4 and text.startswith("م")) or text.endswith("يه")


def _name_end(sentence: Sentence, at: int, known: dict[int, Match]) -> int:
    """The token behind a name that no gazetteer knows: one word, two, or three where the first begins a compound."""
    text, last = sentence.text(at), at
    closing = next((k for k in range(at + 1, at + _QUOTED) if sentence.text(k) == '"'), 0)
    if sentence.text(at - 1) == '"' and closing and not any(k in sentence.outcomes for k in range(at, closing)):
        return closing
    longest = 3 if text in _COMPOUND or text[1:] in _COMPOUND else 2
    if sentence.text(at - 1) == '"':
        longest = 4
    longest += sum(sentence.text(k) in _NAME_LINKS for k in range(at + 1, at + _QUOTED))
    while last - at < longest and _is_name(sentence, last) and not (last in known and known[last].prefix[-1:] == "ب"):
        if last > at and ((last in known and known[last].prefix) or _is_led(sentence, last)):
            break
        last += 1
    return last


def _is_led(sentence: Sentence, index: int) -> bool:
    """Whether a further word goes on with something else: "… بقصف", "… بتهمة", "… سكنية"."""
    text = sentence.text(index)
    nation = sentence.people.get(index)
    if nation and (nation.role == "person" or nation.definite):
        return True
    if text.startswith(("تست", "يست")) or (text[0] == "و" and text not in ("واسط", "وادي", "واد")):
        return True  # "مشرحة … تستقبل", "عقبة … وتم": a verb
    return text in _SORTS or (text[0] == "ب" and len(text) > 3 and sentence.text(index - 1) not in _COMPOUND)


def _others(sentence: Sentence, noun: str, at: int, last: int) -> int:
    """The token behind the names that a plural noun has besides the one at [at, last)."""
    while noun in _MANY and last > at and (further := _coordinated(sentence, last)):
        last = further
    return last


def _coordinated(sentence: Sentence, at: int) -> int:
    """The token behind a further name of "بلدتي … و…", 0 where none follows."""
    text, known = sentence.text(at), sentence.place_names.get(at)
    if known and known.prefix.startswith("و"):
        return known.last
    if text == "،" and _is_name(sentence, at + 1):
        return at + 2
    if not text.startswith("و") or len(text) <= _LETTERS or at in sentence.outcomes or text.endswith(("ها", "هم")):
        return 0
    return at + 1 if text[1:] not in _END and text[1:] not in _NOUNS else 0


def _is_name(sentence: Sentence, index: int) -> bool:
    text = sentence.text(index)
    if sentence.is_a("rise", index) or sentence.is_a("fall", index):
        return False
    if (
        len(text) < 2
        or not text[0].isalpha()
        or (text in _END and text not in _COMPOUND)
        or index in sentence.outcomes
        or index in sentence.numbers
    ):
        return False
    rest = text[1:]
    if (
        text[0] in "وبلف"
        and len(text) > 3
        and (rest[:2] == "ال" or rest in _NOUNS or rest in SIDES or text[:2] == "لل")
    ):
        return False
    return not ((text[0] == "و" and len(text) > 4 and text not in ("واسط", "وادي")) or text in _NOUNS)


def by_adjective(sentence: Sentence, index: int) -> Place | None:
    """Land or a building that its adjectives name, behind a preposition or a side: "على الحدود …", "في الكنيسة …"."""
    word = _HEADS.get(sentence.text(index))
    if word is None:
        return None
    before, skip = sentence.text(index - 1), 0 if sentence.text(index).startswith(("ال", "لل")) else 1
    if not (skip or before in _LEADS or sentence.text(index).startswith("لل")):
        return None
    last = index + 1
    while last - index < 3 and (_is_adjective(sentence.text(last)) or _is_at_border(word, sentence.text(last))):
        last += 1
    capital = word == "العاصمه"
    other = sentence.place_names.get(index + 2)
    if word in _BORDER and sentence.text(index + 1) == "مع" and other and not other.prefix:
        return Place(index, other.last, None, skip, True, word)  # "قرب الحدود مع …"
    if last == index + 1 or (capital and _behind_comma(sentence, last) in sentence.place_names):
        return None
    noun = "مدينه" if capital else "باديه" if word in _LANDS else word
    origin = is_origin(sentence, index)
    return Place(index, last, None, skip, not capital, noun, origin, before == "الي")


def _behind_comma(sentence: Sentence, index: int) -> int:
    """ "العاصمة السعودية، الرياض": the token of the capital's name."""
    return index + (sentence.text(index) == "،")


_LANDS = words("place_words", "lands")
_BORDER = frozenset(("الحدود", "الشريط", "السياج"))


def _is_at_border(head: str, text: str) -> bool:
    """ "السياج الحدودي" is one of a kind, where "السوق الحدودي" may be any."""
    return head in _BORDER and text == "الحدودي"


def _is_adjective(text: str) -> bool:
    if not text.startswith("ال") or text[2:] in _SORTS:
        return False
    return text.endswith(("ي", "يه", "المحتل", "المحتله", "الوطني", "الكبير", "القديم", "القديمه")) and len(text) > 4


def is_origin(sentence: Sentence, index: int) -> bool:
    """ "أحدهما من بلدة …", "من أهالي قرية …": where a person comes from is not where it happened."""
    if sentence.text(index - 1) in _FOLK and sentence.text(index - 2) == "من":
        return True
    return sentence.text(index - 1) == "من" and sentence.text(index - 2) not in _NEAR_FROM


def named(sentence: Sentence, match: Match) -> Place | None:
    """A gazetteer name counts where a preposition, a side, an event or another place leads it."""
    before, prefix = sentence.text(match.first - 1), match.prefix
    before = sentence.text(match.first - 2) if before == '"' else before
    clitic = prefix.removesuffix("ال").removesuffix("لل")
    led = before in _LEADS or clitic.endswith(("ب", "ل")) or prefix.endswith("لل") or _is_title(sentence, match)
    led = led or _is_capital(sentence, match.first) or sentence.text(match.first) in SIDES
    led = led or (
        before.removeprefix("ل").removeprefix("ب") in _TOWN_EVENTS and match.entry.attributes["kind"] in _TOWNS
    )
    goal = before == "الي" and sentence.text(match.first - 2) not in SIDES
    origin = is_origin(sentence, match.first)
    if before in _BODIES and before != "من" and not clitic.endswith("ب") and not origin:
        return None
    month = sentence.text(match.first).removeprefix(clitic) in MONTHS and match.last == match.first + 1
    if month or _is_side_taken(sentence, match, clitic) or _is_doer(sentence, match, clitic):
        return None
    if before == "في" and sentence.text(match.first - 2) in _SEATS:
        return None  # "تحالف دعم الشرعية في …" names who it is
    if match.entry.attributes["weak"] and not led:
        return None
    if match.entry.id == "alqtae" and _is_adjective(sentence.text(match.last)):
        if sentence.text(match.last) not in _SIDE_ADJECTIVES:
            return None  # "شهداء القطاع الصحي"
    if prefix in ("وال", "فال") or (clitic.startswith(("و", "ف")) and not clitic.endswith(("ب", "ل"))):
        return None
    if not led and (before.startswith(("ال", "وال", "بال", "لل")) or match.first > 1 or _is_of_verb(before)):
        return None  # "وزارة الداخلية السعودية", "وأحصت طهران": an adjective or an actor
    skip = 0 if sentence.text(match.first).startswith("لل") else len(clitic)
    return Place(match.first, match.last, match.entry, skip, led, origin=origin, goal=goal)


def _is_side_taken(sentence: Sentence, match: Match, clitic: str) -> bool:
    """Whether a state is named as one that somebody sides with, or that agrees with another one ("بين … و…")."""
    before, kind = sentence.text(match.first - 1), match.entry.attributes["kind"]
    if before == "من" and sentence.text(match.first - 2) in _SIDED:
        return True
    if before == "بين" and kind == "country":
        return sentence.text(match.first - 2) not in _BORDERS
    return clitic.endswith("ل") and before in _SIDED and (kind == "country" or "موالي" in before)


def _is_doer(sentence: Sentence, match: Match, clitic: str) -> bool:
    """ "قصف لروسيا …", "التصعيد لتركيا": a state that ل joins to an attack made it."""
    led = clitic.endswith("ل") or match.prefix.endswith("لل")
    deed = sentence.text(match.first - 1).removeprefix("و").removeprefix("ب")
    return led and match.entry.attributes["kind"] == "country" and deed in _DONE_BY


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
