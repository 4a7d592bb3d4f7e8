"""Names of foreign places that no gazetteer knows, by their shape behind "في" or a side ("في زوريكا", "قرب ...غراد").

Behind a preposition an Arabic noun does not end in ا or و but in a few ways: the accusative alone has that alif.
"""

from itertools import compress

from waqai.facts.casualties.places.leads import EVENTS, SIDES
from waqai.facts.casualties.places.name_ends import BY_NOUN
from waqai.facts.casualties.places.names import MONTHS
from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_LEADS = words("place_words", "foreign_leads")
_ENDINGS = tuple(words("place_words", "foreign_endings"))
_VOWELS = ("ا", "و")
# "في ضحايا", "في كتابها", "في بلدنا": broken plurals and pronouns.
_ARABIC = ("ايا", "ها", "نا", "هما", "كما", "تما", "ءا")
_TOWN_EVENTS = words("place_words", "events_of_towns")
# "في القرية (جنوب …)", "في انفجار (شرق …)" name nothing.
_COMMON = words("place_words", "place_nouns") | EVENTS | _TOWN_EVENTS | {"عاصمه", "مكان", "موقع"}
_LENT = words("place_words", "foreign_words") | MONTHS
_TANWIN = ("\u064b", "\u064b\u0627")  # an accusative written as one
_SHORTEST, _STEM = 4, 3
_OWNED = ("هم", "ها", "هما")
_BRACKETS = 9  # tokens of brackets that tell where a place lies
# "على" leads a foreign name as well, if something befell it.
_UPON, _NEAR = frozenset(("علي", "وعلي")), 4
_STRUCK = EVENTS | words("place_words", "same_event") | words("place_words", "attacks_alone") | _TOWN_EVENTS
FIRST_WORDS = words("place_words", "first_words")
_COMPOUND = words("place_words", "compound_names")
_AROUND = SIDES | {"في"}


def looks_foreign(text: str) -> bool:
    """Whether a word without the article has a shape that an Arabic noun behind a preposition has not."""
    if len(text) < _SHORTEST or text.startswith(("ال", "لل")) or text in _LENT:
        return False
    if text.endswith(_VOWELS):
        elative = len(text) == _SHORTEST and text[0] == text[-1]  # "في أسوأ …"
        return not (text.endswith(_ARABIC) or elative)
    return text.endswith(_ENDINGS) and any(text[_STEM:].endswith(ending) for ending in _ENDINGS)


def foreign(sentence: Sentence, index: int) -> Place | None:
    """The foreign name at a token behind "في" or a side, where the word means nothing else to the grammar."""
    if sentence.text(index) in FIRST_WORDS:
        return _compound(sentence, index)
    if sentence.text(index - 1) not in _LEADS or not looks_foreign(sentence.text(index)):
        return None
    if sentence.is_known(index) or index in sentence.things or index in sentence.names:
        return None
    if sentence.text(index - 1) in _UPON and not _is_struck(sentence, index - 1):
        return None
    if sentence.written and sentence.written(index).endswith(_TANWIN):
        return None  # "شمال: حصارا على …"
    return Place(index, index + 1, None)


def _compound(sentence: Sentence, index: int) -> Place | None:
    """ "في كريات …", "قرب سيدي …": the first word of names of two words that mean nothing else behind a preposition."""
    before, second = sentence.text(index - 1), sentence.text(index + 1)
    if before not in _LEADS - _UPON or len(second) < _STEM or not second.isalpha():
        return None
    other = sentence.is_known(index + 1) or sentence.is_a("time_words", index + 1) or index + 1 in sentence.numbers
    return None if other or second in _COMMON else Place(index, index + 2, None)


def _is_struck(sentence: Sentence, index: int) -> bool:
    """ "هجوم على …", "غارات إسرائيلية على …"; what is said or done of persons ("الحراسة على …") is no place's."""
    return any(word in _STRUCK for word in sentence.texts[max(0, index - _NEAR) : index])


def behind_leads(sentence: Sentence) -> list[int]:
    """Words of a foreign shape behind what leads such names."""
    texts = sentence.texts
    led = compress(range(1, len(texts)), map(_LEADS.__contains__, texts))
    return [index for index in led if looks_foreign(texts[index])]


def before_brackets(sentence: Sentence) -> list[int]:
    """Words that brackets follow."""
    if "(" not in sentence.texts:
        return []  # nearly all sentences
    return [index - 1 for index, text in enumerate(sentence.texts) if text == "(" and index]


def bracketed(sentence: Sentence, index: int) -> Place | None:
    """A name with what lies around it in brackets: "في قندوز (شمال)", "مذبحة الكاليتوس (ولاية …)"."""
    text = sentence.text(index)
    if not _is_around(sentence, index + 1) or len(text) < _SHORTEST or text in _LENT or not text.isalpha():
        return None
    first = index - (sentence.text(index - 1) in _COMPOUND)  # "بني مراد (…)"
    before = sentence.text(first - 1)
    event = before in EVENTS | _TOWN_EVENTS and text.startswith("ال")
    if not (before in _LEADS or event) or text.removeprefix("ال") in _COMMON:
        return None
    common = sentence.is_known(index) or index in sentence.things or index in sentence.names
    if (common and first == index) or text.endswith(_OWNED):
        return None
    return Place(first, index + 1, None)


def _is_around(sentence: Sentence, index: int) -> bool:
    """Whether brackets open here with a side or a wider place: "(شمال)", "(100 كلم شرق العاصمة)"."""
    if sentence.text(index) != "(" or ")" not in sentence.texts[index : index + _BRACKETS]:
        return False
    last = sentence.texts.index(")", index)
    return any(
        sentence.text(k) in SIDES or sentence.text(k) in BY_NOUN or k in sentence.place_names
        for k in range(index + 1, last)
    )


def quoted(sentence: Sentence, index: int) -> Place | None:
    """A name in quotation marks behind "في" with what lies around it: "في “الفردوس” بحلب", "في "الزهراء" قرب حمص"."""
    first = index + 1
    if sentence.text(index) != '"' or sentence.text(index - 1) != "في" or not sentence.text(first).startswith("ال"):
        return None
    if sentence.is_known(first) or first in sentence.things or sentence.text(first)[2:] in EVENTS:
        return None
    last = index + 2  # of two words it may be a group: "في “الجيش الحر” بريف …"
    match = sentence.place_names.get(last + 1) or sentence.place_names.get(last + 2)
    if sentence.text(last) != '"' or match is None:
        return None
    led = match.prefix == "ب" if match.first == last + 1 else sentence.text(last + 1) in _AROUND
    return Place(index, last + 1, None) if led else None
