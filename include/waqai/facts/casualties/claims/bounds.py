"""Where a claimant's name is over: its noun phrase is complete, or a verb, a pronoun or an object begins."""

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_PERSONS = words("claim_words", "heads_of_persons")
_HONOURED = words("claim_words", "honoured")
_PRONOUNS = ("ها", "هم", "ته")
_SAME = words("claim_words", "same_speaker")
_MEDIA = words("claim_words", "heads_of_media")
_ADJECTIVES = words("claim_words", "common_adjectives")
_SHORT = 4
_GODS = words("claim_words", "bodies_of_a_creed")
_IN_NAMES = words("claim_words", "ends_of_given_names")  # "ذبيح الله", "صلاح الدين"
_PARTICIPLES = words("claim_words", "in_what_mood")
_OBJECTS = words("claim_words", "objects_of_claims")
_ARTICLES = ("ال", "لل", "بال", "وال", "ولل")
_OPENING = words("claim_words", "within_names")
# Foreign ranks of two words: "اللفتنانت جنرال".
_LESSER, _RANKS = words("claim_words", "lesser_ranks"), words("claim_words", "ranks_behind")
_INDEFINITE = words("claim_words", "indefinite_adjectives")
_FORCES = words("claim_words", "accused_forces")
_BODIES, _MOVEMENTS = words("claim_words", "accused_bodies"), words("claim_words", "names_of_movements")
_WITHIN = _OPENING | _SAME
_TO_US = words("claim_words", "our_outlet")


def is_nisba(text: str) -> bool:
    """Whether a word looks like an adjective of belonging: "اليمنية", "الرسمي", "المحليون"."""
    return text.endswith(("ي", "يه", "يون", "يين", "يتان", "يان")) and len(text) > _SHORT


def is_outlet_told(text: str) -> bool:
    """Whether a word is to whom it was told, a foreign outlet or the text's own: "لـBBC", "لشبكتنا"."""
    return text in _TO_US or (text[:1] == "ل" and text[1:].isascii() and text[1:].isalpha())


def leaves_name(sentence: Sentence, index: int, first: int) -> bool:
    """Whether a word behind the first can be no part of the name that began there."""
    if index <= first:
        return False
    text = sentence.text(index)
    if index in sentence.names or index in sentence.placed or text in _WITHIN:
        return False
    if _is_verb(sentence, index, first) or _has_pronoun(text) or text in _PARTICIPLES | _OBJECTS:
        return True
    return _is_bare_noun(sentence, index, first) and _is_closed(sentence, first, index)


def is_behind_quoted(sentence: Sentence, index: int) -> bool:
    """ "(دعت) منظمة «…» | غانا إلى …", "(أعلن) مجلس «…» | الحرب": only adjectives go on with a quoted name."""
    text = sentence.text(index)
    if index in sentence.place_names:
        return not (text.startswith("ال") and is_nisba(text))
    return text.startswith("ال") and not is_nisba(text) and not text.endswith(("ه", "ات"))


def is_land_behind(sentence: Sentence, index: int, first: int) -> bool:
    """ "(اتهمت) وزارة الصحة بأكرا | كينيا": a state behind a name that is complete is another party."""
    land = sentence.place_names.get(index) if index > first + 1 else None
    adjective = is_nisba(sentence.text(index)) and sentence.text(index).startswith("ال")  # "وزارة الداخلية السعودية"
    if land is None or land.prefix or adjective or land.entry.attributes["kind"] != "country":
        return False
    return sentence.text(index - 1).startswith("ال") or index - 1 in sentence.placed


def object_start(sentence: Sentence, first: int, last: int) -> int:
    """Where the object of a verb begins in what looks like its subject's name: "(انتقد) وزير الصحة | الحصار"."""
    for k in range(first + 1, last):
        if _is_other_side(sentence, k):
            return k
    for k in range(first + 2, last):
        text, closed = sentence.text(k), sentence.text(k - 1).startswith(_ARTICLES)
        quotes = sentence.texts[first:k].count('"')
        closed = closed or (sentence.text(k - 1) == '"' and quotes == 2)  # "(انتقدت) منظمة «…» | الطريقة"
        closed = closed or sentence.text(k - 1) in _MOVEMENTS  # "(نعت) حركة حماس | القائد"
        if sentence.text(k - 1) in _INDEFINITE and text.startswith("ال"):
            return k  # "(اتهم) مسؤول عسكري | الحركة"
        titled = sentence.text(k - 1) in _MOVEMENTS and k + 1 in sentence.names  # "حركة حماس | القيادي سامي"
        adjective = (is_nisba(text) and not titled) or text in _ADJECTIVES or k in sentence.names
        if closed and text.startswith("ال") and not adjective:
            return k
    return last


def _is_other_side(sentence: Sentence, index: int) -> bool:
    """ "(اتهم) الجيش | الحركة", "(اتهم) التحالف | المقاتلين": a body behind a definite word, or no nominative."""
    text, before = sentence.text(index), sentence.text(index - 1)
    accusative = text.startswith("ال") and text.endswith("ين") and not before.endswith(("ين", "ي"))
    return (before.startswith("ال") or before in _MOVEMENTS) and (text in _BODIES or accusative)


def _is_verb(sentence: Sentence, index: int, first: int) -> bool:
    """A plural verb ("أكدوا"), a verb of saying joined with "and", a participle that goes on ("قائلا")."""
    text = sentence.text(index)
    if (
        text.endswith("وا")
        and len(text) > _SHORT
        and not text.startswith("ال")
        and not _is_person(sentence, first, index)
    ):
        return True
    said = sentence.says.get(index)
    plural = text.endswith(("ت", "وا")) and len(text) > _SHORT - 1 and index > first + 1  # "وسائل إعلام محلية نشرت …"
    return said is not None and (said.prefix.startswith("و") or said.entry.id == "goes_on" or plural)


def _has_pronoun(text: str) -> bool:
    """A noun with a pronoun, an object or a new topic: "غاراته", "ومقرها"."""
    return len(text) > _SHORT and text.endswith(_PRONOUNS) and not text.startswith(("ال", "لل", "بال", "وال"))


def _is_closed(sentence: Sentence, first: int, index: int) -> bool:
    """Whether the phrase is definite by now: a word with the article or a place stands in its last part."""
    closed = False
    for k in range(first, index):
        text = sentence.text(k)
        place = k > first and sentence.text(first) not in _MEDIA and k in sentence.placed  # "صحيفة نيويورك …"
        if (text.startswith(_ARTICLES) and not _is_in_given_name(sentence, k)) or place:
            closed = True
        elif text.startswith(("و", "ب", "ل")) or text in _OPENING:
            closed = False  # "الجيش ومصادر …", "الوزارة بحكومة …"
    return closed


def _is_in_given_name(sentence: Sentence, index: int) -> bool:
    """ "ذبيح الله", "صلاح الدين": no end of a name, as "حزب الله" is."""
    return sentence.text(index) in _IN_NAMES and sentence.text(index - 1) not in _GODS


def _is_bare_noun(sentence: Sentence, index: int, first: int) -> bool:
    """Whether an indefinite word stands behind a body's complete name: "كتائب … رسالة", "الجيش … قصف"."""
    text, before = sentence.text(index), sentence.text(index - 1)
    if text in _MEDIA and index > first + 1:
        return True  # "(أبلغ) مدير الحديقة وكالة …": whom he told
    if text.startswith(("ال", "لل", "و", "ب", "ل", '"', "(", "ابو", "ام ")) or not text[0].isalpha():
        return False
    if before in _HONOURED or (text in _RANKS and before in _LESSER):
        return False
    return text in _FORCES or not _is_person(sentence, first, index)


def _is_person(sentence: Sentence, first: int, index: int) -> bool:
    """Whether the words so far are a title or a given name, so that any unknown word may be a name: "فرنسوا"."""
    return any(sentence.text(k) in _PERSONS or k in sentence.names for k in range(first, index))
