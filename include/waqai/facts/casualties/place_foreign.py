"""Names of foreign places that no gazetteer knows, by their shape behind "في" or a side ("في زوريكا", "قرب ...غراد").

Behind a preposition an Arabic noun does not end in ا or و but in a few ways: the accusative alone has that alif.
"""

from waqai.facts.casualties.place import Place
from waqai.facts.casualties.place_leads import EVENTS, SIDES
from waqai.facts.casualties.place_names import MONTHS
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_LEADS = words("place_words", "foreign_leads")
_ENDINGS = tuple(words("place_words", "foreign_endings"))
_VOWELS = ("ا", "و")
# "في ضحايا", "في كتابها", "في بلدنا": broken plurals and pronouns.
_ARABIC = ("ايا", "ها", "نا", "هما", "كما", "تما", "ءا")
_LENT = words("place_words", "foreign_words") | MONTHS
_TANWIN = ("\u064b", "\u064b\u0627")  # an accusative written as one
_SHORTEST, _STEM = 4, 3
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
    if sentence.text(index - 1) not in _LEADS or not looks_foreign(sentence.text(index)):
        return None
    if sentence.is_known(index) or index in sentence.things or index in sentence.names:
        return None
    if sentence.written and sentence.written(index).endswith(_TANWIN):
        return None  # "شمال: حصارا على …"
    return Place(index, index + 1, None)


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
