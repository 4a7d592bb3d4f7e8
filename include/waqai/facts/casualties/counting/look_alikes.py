"""Words that are written alike once they are folded, and told apart by their letters or by what stands beside them."""

from typing import TYPE_CHECKING

from waqai.arabic.numbers import find_numbers
from waqai.facts.casualties.counting.wronged import are_wronged
from waqai.lexicons import Match, words

if TYPE_CHECKING:
    from waqai.facts.casualties.words import Sentence

_BEHIND_OR = words("word_classes", "behind_or")
_SEATS = words("word_classes", "seats") | words("word_classes", "homes")
_PRAYED_IN = words("word_classes", "prayed_in")
_LED_BY, _DEEDS = words("word_classes", "leads_to_deeds"), words("word_classes", "deeds_done_to")
_FIRES, _SHIPS = words("word_classes", "fires"), words("word_classes", "ships")
_RISKS, _KIN = words("word_classes", "risks"), frozenset(("افراد", "مع", "بعض"))
_CITED, _QUOTED = words("word_classes", "cited"), 6  # tokens over who cites
_SPOKESMEN = words("name_words", "speaks_for")
_THAT = frozenset(("ان", "انه", "انها", "بانه", "بانها", "بان"))
_WATCHED = words("claim_words", "watched")
_STUDIES_AT, _DEMANDED = words("word_classes", "studies_at"), 7  # tokens to what is demanded
_OF_MONEY = words("word_classes", "trades_of_money")
_SUNK = 10  # tokens from a ship to its sinking
# An imam, a mother, a hostess, a grandmother, a governor, a witness, a student, a Malian, a woman who assists, or not.
AMBIGUOUS = frozenset(("امام", "ام", "مضيفه", "وجده", "والي", "شاهد", "وطالب", "مالي", "ماليا", "المالي", "مساعده"))
_SPENT, _LIFETIMES = words("word_classes", "spent_of_life"), words("word_classes", "lifetimes")
_SPANS = 6  # tokens over "أكثر من", "نحو" and a number


def is_nobody(sentence: "Sentence", index: int) -> bool:
    """Whether a word that may name somebody is another here: in front of, or, adding, Oujda, "and to", watch, aid."""
    others = (_is_in_front, _is_or, _is_adding, _is_oujda, is_and_to, bids_watch, _and_demands, _is_financial, _is_aid)
    return any(is_other(sentence, index) for is_other in others)


def leads_to(sentence: "Sentence", index: int) -> bool:
    """ "يؤدي" (leads to) is written like "يودي" (takes the life of) but for its hamza."""
    return sentence.written is not None and "ؤ" in sentence.written(index)


def struck_him(sentence: "Sentence", index: int) -> bool:
    """ "فأصابه" (and hit him) is written like "إصابة" (injury) but for its hamza and its dots."""
    written = sentence.written(index) if sentence.written and sentence.texts[index].endswith("اصابه") else ""
    return "أصاب" in written and written.endswith("ه")


def is_confiding(sentence: "Sentence", match: Match) -> bool:
    """ "أسر الكاتب لأصدقائه أنه يخشى …": who confides something captures nobody."""
    confides = sentence.texts[match.first].removeprefix("و") in ("اسر", "اسرت") and match.last - match.first == 1
    behind = sentence.texts[match.last : match.last + _QUOTED]
    at = next((k for k, text in enumerate(behind) if text in _THAT), None)
    return confides and at is not None and any(text.startswith("ل") for text in behind[:at])


def is_killers(sentence: "Sentence", match: Match) -> bool:
    """ "قتلة" (killers) is written like "قتله" (he killed him) but for its dots."""
    one_word = match.last - match.first == 1
    return one_word and sentence.written is not None and sentence.written(match.first).endswith("ة")


def are_charges(sentence: "Sentence", match: Match) -> bool:
    """ "التهم" (the charges) is written like "it devoured", of which a fire is the subject."""
    if sentence.texts[match.first] != "التهم":
        return False
    return _FIRES.isdisjoint((sentence.text(match.first - 1), sentence.text(match.last)))


def is_of_ship(sentence: "Sentence", match: Match) -> bool:
    """ "حطام السفينة … غرقها": what sank is a ship, and nobody."""
    sunk = sentence.texts[match.first].removeprefix("ب").removeprefix("ل") in ("غرقها", "غرقه")
    return sunk and not _SHIPS.isdisjoint(sentence.texts[max(0, match.first - _SUNK) : match.first])


def is_addressed(sentence: "Sentence", match: Match) -> bool:
    """ "موت يا مواطن": somebody is spoken to."""
    return sentence.text(match.last) == "يا"


def is_risked(sentence: "Sentence", match: Match) -> bool:
    """ "يغامر بحياته", "نجا بحياته": who risks his life or saves it has not lost it."""
    life = sentence.texts[match.first] in ("بحياته", "بحياتها", "بحياتهما", "بحياتهم")
    return life and sentence.text(match.first - 1).removeprefix("و") in _RISKS


def is_citing(sentence: "Sentence", match: Match) -> bool:
    """ "استشهد الوزير بمقال": who cites a text does not die."""
    if "ستشهد" not in sentence.texts[match.first]:
        return False
    if not _CITED.isdisjoint(sentence.texts[match.last : match.last + _QUOTED]):
        return True
    spokesman = sentence.text(match.last).removeprefix("ال") in _SPOKESMEN  # "استشهد المتحدث باسم الوزارة بالسفينة"
    return spokesman and any(text.startswith("بال") for text in sentence.texts[match.last : match.last + _QUOTED])


def _is_or(sentence: "Sentence", index: int) -> bool:
    """ "أم" (or) is written like "أم" (mother): it stands behind a comma, or before "that" and negations."""
    if sentence.texts[index] != "ام":
        return False
    if sentence.text(index - 1).removeprefix("ب") in _SEATS:
        return True  # "محلية أم كدادة": a place
    return sentence.text(index - 1) in ("،", '"') or sentence.text(index + 1) in _BEHIND_OR


def _is_adding(sentence: "Sentence", index: int) -> bool:
    """ "…، مضيفة أن" (and added) is written like "مضيفة" (a hostess): it stands behind a comma or a quotation."""
    return sentence.texts[index] == "مضيفه" and sentence.text(index - 1) in ("،", '"')


def _is_oujda(sentence: "Sentence", index: int) -> bool:
    """ "مدينة وجدة": the town that is written like "and a grandmother"."""
    return sentence.texts[index] == "وجده" and index in sentence.place_names and not sentence.place_names[index].prefix


def _is_in_front(sentence: "Sentence", index: int) -> bool:
    """ "أمام منزله" is written like "إمام" but for its hamza: an imam leads prayers somewhere, or is written so."""
    if sentence.texts[index] != "امام":
        return False
    written = sentence.written(index) if sentence.written else ""
    return "أ" in written or not ("إ" in written or sentence.text(index + 1) in _PRAYED_IN)


def is_and_to(sentence: "Sentence", index: int) -> bool:
    """ "وإلى" (and to) is folded like "والي" (a governor), and written otherwise."""
    return sentence.text(index) == "والي" and sentence.written is not None and sentence.written(index) != "والي"


def bids_watch(sentence: "Sentence", index: int) -> bool:
    """ "شاهد الفيديو", "شاهد بالصور": the reader is bid to watch, and is written like a witness."""
    return sentence.texts[index] == "شاهد" and sentence.text(index + 1) in _WATCHED


def _and_demands(sentence: "Sentence", index: int) -> bool:
    """ "وطالب أهله بالتحقيق", "وطالب بالإفراج عنه": who demands something is written like "and a student"."""
    if sentence.texts[index] != "وطالب":
        return False
    behind = sentence.texts[index + 1 : index + _DEMANDED]
    asked = next((k for k, text in enumerate(behind) if text[:1] == "ب" and text not in _STUDIES_AT), None)
    if asked is None or any(not text.isalpha() for text in behind[:asked]):
        return False
    school = sentence.written is not None and sentence.written(index + 1).endswith("ة")  # "وطالب مدرسة بالرصاص"
    return asked == 0 or behind[0].startswith("ال") or (behind[0].endswith(("ه", "ها", "هم", "ون")) and not school)


def _is_financial(sentence: "Sentence", index: int) -> bool:
    """ "مستشارا ماليا", "متورطين ماليا": of money, written like a Malian: by one's trade, or an adverb."""
    before = sentence.text(index - 1).removeprefix("ال")
    if sentence.texts[index] not in ("مالي", "ماليا", "المالي"):
        return False
    adverb = sentence.texts[index] == "ماليا" and before.endswith(("ين", "ون", "ات", "ه"))
    return adverb or before.removesuffix("ا") in _OF_MONEY


def _is_aid(sentence: "Sentence", index: int) -> bool:
    """ "توقف مساعدة القوات": aid is written like a woman who assists, whose master or name stands behind her."""
    if sentence.texts[index] != "مساعده" or sentence.written is None or not sentence.written(index).endswith("ة"):
        return False
    master = next((m.entry for m in sentence.matches("people") if m.first == index + 1), None)
    one = master is not None and master.attributes.get("number") == "sg"
    return not one and not any(name.first == index + 1 for name in sentence.matches("name"))


def is_spending(sentence: "Sentence", match: Match) -> bool:
    """ "قضى ثلثي حياته", "قضى نحو عشرين عاما", "قضى معظم وقته": who spends a time does not die."""
    if sentence.texts[match.first].removeprefix("و") not in ("قضي", "قضت", "قضوا", "قضيا"):
        return False
    at = match.first + 1
    ahead = find_numbers(sentence.tokens[at : at + _SPANS])  # a sentence's own numbers leave out those of times
    at += next((number.last for number in ahead if number.first == 0), 0)
    end = at + _SPANS
    while at < end and sentence.text(at) in _SPENT:
        at += 1
    thing = sentence.things.get(at)
    return sentence.text(at) in _LIFETIMES or (thing is not None and thing.id == "time" and not thing.definite)


def is_and_one_of(sentence: "Sentence", index: int) -> bool:
    """ "ثلاثة عمال وأحد المارة": "and one of" is folded like the number, which stands before no definite plural."""
    if sentence.text(index) != "واحد" or sentence.numbers[index].last > index + 1:
        return False
    if sentence.written is not None and "أ" in sentence.written(index):
        return sentence.text(index + 1).startswith("ال") or index + 1 in sentence.people
    person = sentence.people.get(index + 1)
    return person is not None and person.number == "pl" and person.prefix == "ال"


def are_families(sentence: "Sentence", match: Match) -> bool:
    """ "قالت أسر الضحايا": families are written like "capturing", behind a woman's verb, before an article.

    "الموظفين وأسرهم", "أفراد أسرهم": so are theirs.
    """
    if sentence.texts[match.first].removeprefix("و") == "اسرهم":
        return sentence.texts[match.first] != "اسرهم" or sentence.text(match.first - 1).removeprefix("و") in _KIN
    if sentence.texts[match.first] != "اسر" or match.last - match.first > 1:
        return False
    verb = sentence.text(match.first - 1)
    return verb.endswith("ت") and len(verb) > 3 and verb[:2] != "ال" and sentence.text(match.last).startswith("ال")


def is_doer(sentence: "Sentence", match: Match) -> bool:
    """ "باغتيالها رؤساء البلديات": a pronoun on a masdar is who did it where those who suffered it stand behind."""
    people = sentence.people.get(match.last) if match.last - match.first == 1 else None
    deed = people is not None and people.prefix in ("", "ال") and people.number == "pl"
    text = sentence.texts[match.first]
    led = text[:1] == "ب" or sentence.text(match.first - 1) in _LED_BY  # "قتله الجنود" is a verb
    return deed and led and any(root in text for root in _DEEDS)


LOOK_ALIKES = (are_charges, are_wronged, is_of_ship, is_risked, is_addressed, is_citing, is_confiding, is_spending)
