"""The name of a claimant: where it begins behind a verb of saying and where it ends."""

from waqai.facts.casualties.claims.bounds import is_behind_quoted, is_land_behind, is_nisba, is_outlet_told, leaves_name
from waqai.facts.casualties.claims.kinds import kind_at, kind_of
from waqai.facts.casualties.claims.spans import apposition_end, bracket_end, is_abbreviated
from waqai.facts.casualties.claims.told import is_told
from waqai.facts.casualties.counting.look_alikes import is_and_to
from waqai.facts.casualties.vocabulary import matcher
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

THAT = words("claim_words", "claim_that")
STOP = THAT | words("claim_words", "claim_stop")
SKIP = words("claim_words", "claim_skip")
# Verbal nouns that tell what is reported: "أفادت مصادر بوصول …".
_HAPPENINGS = words("claim_words", "happenings")
# What somebody stands for, which is no report either: "أكد الوزير تمسك بلاده …".
_STANCES = words("claim_words", "stances")
_BY_HAPPENINGS = frozenset(f"ب{word}{whose}" for word in _HAPPENINGS for whose in ("", "ه", "ها"))
# What a figure is told in: "بيان صادر عن …", "أرقام المنظمة"; the name stands behind it.
_VESSELS = words("claim_words", "claim_vessels")
_OF = words("claim_words", "claim_of")
_REPORT_ADJECTIVES = words("claim_words", "report_adjectives")
_WHICH_REPORT = words("claim_words", "which_report") | words("claim_words", "which_report_with_l")
_NONE = words("claim_words", "no_claimant")
_OFFICIAL = words("claim_words", "official")
# Places that belong to a body's name wherever they stand behind في.
_SEATS = words("word_classes", "seats")
# Names of one word: what stands behind them is told of them or by them.
_ALONE = words("claim_words", "names_of_one_word")
_NUMBERED = words("word_classes", "numbered")
_VERB = 5
_TAKEN_ALONG = frozenset(("عن", "من", "مع"))  # prepositions that the word before may take
_FOR_NEWS = ("للانباء", "للاعلام", "للاخبار")  # what follows them with "عن" is whom they quote
_PREPOSITIONS = words("word_classes", "prepositions")
_ORDINALS = words("claim_words", "ordinals")
_AFFAIRS = words("claim_words", "affairs")
_WARDS, _SERVICES = words("claim_words", "wards"), words("claim_words", "services")
_PERSONS = words("claim_words", "heads_of_persons")
# "مصدر في الشرطة", "قيادي في الحركة": whom one serves.
_SERVED = ("army", "police", "rescue", "health_ministry", "movement")
_SOURCES = words("claim_words", "nameless_sources")
_CLITIC = 4  # letters of a word with its preposition: "لأمن …"
_OWN_L = words("claim_words", "own_l")
_CALLED = words("claim_words", "called")
_ISSUED_THINGS = words("claim_words", "issued_things")  # "صدر عن الوزارة بيان …"
_QUOTED = 9
_IN_NAMES = frozenset((".", "-"))  # "قناة «س.ب.س»"
LONGEST = 15


def name_start(sentence: Sentence, at: int) -> tuple[int, int]:
    """Where the name begins at or behind a token, and the letters of a clitic on it: "بيان صادر عن …", "تقرير ل…"."""
    first = at
    while sentence.text(at) in SKIP or is_outlet_told(sentence.text(at)):
        at += 1
    at += sentence.text(at) in _WHICH_REPORT and is_report(sentence.text(at + 1))
    if sentence.text(at) == "ما" and sentence.text(at + 1) in _CALLED and sentence.text(at + 2).startswith("ب"):
        return at + 2, 1  # "ما يسمى بالمكتب …"
    if sentence.text(at) == "ما" and sentence.text(at + 1) in _CALLED and sentence.text(at + 2) == '"':
        return at + 2, 0  # "ما يسمى «المركز …»"
    at = _behind_the_report(sentence, at)
    while is_vessel(sentence.text(at)) or (at > first and _is_of_report(sentence, at)):
        at += 1
    before = sentence.text(at - 1).removeprefix("ال")
    of_report = is_vessel(before) or before in _OF or before in _REPORT_ADJECTIVES or is_nisba(before)
    if at == first or not of_report:
        return at, 0
    return at, int(is_clitic(sentence, at))


def is_clitic(sentence: Sentence, at: int) -> bool:
    """Whether the first letter is the preposition: "بيان لمحافظة المدينة", and not "بيان لجنة …", "بيان لبنان"."""
    if not sentence.text(at).startswith("ل") or sentence.text(at).startswith("لل"):
        return False
    place = sentence.place_names.get(at)
    if (
        len(sentence.text(at)) < _CLITIC
        or sentence.text(at) in _OWN_L
        or (place and not place.prefix)
        or at in sentence.names
    ):
        return False
    kinds = matcher("kind").at(sentence.tokens, at)
    return kinds is None or bool(kinds.prefix)


def _behind_the_report(sentence: Sentence, at: int) -> int:
    """The name behind a definite report ("الحصيلة الرسمية ل…", "البيانات الصادرة عن …"), the report where none is."""
    if not (sentence.text(at).startswith("ال") and sentence.text(at)[2:] in _VESSELS):
        return at
    k = at + 1
    while sentence.text(k).startswith("ال") and sentence.text(k)[2:] in _REPORT_ADJECTIVES:
        k += 1
    k += 2 * (sentence.text(k) == "رقم" and sentence.text(k + 1).isdigit())
    if sentence.text(k).startswith("ال") and sentence.text(k)[2:] in _OF and sentence.text(k + 1) in _OF:
        return k + 2
    name = matcher("kind").at(sentence.tokens, k) if k < len(sentence.tokens) else None
    return k if name and name.prefix.startswith("ل") else at


def _is_of_report(sentence: Sentence, at: int) -> bool:
    """Whether a word behind a report goes on about it: "صادر عن", "جديدة", "تقارير إعلامية"."""
    text = sentence.text(at)
    nisba = is_nisba(text) and not text.startswith(("ال", "لل")) and is_vessel(sentence.text(at - 1))
    nisba = nisba and at not in sentence.place_names and at not in sentence.names
    return text in _OF or text in _REPORT_ADJECTIVES or (nisba and kind_of(sentence, at, at + 1) is None)


def is_vessel(text: str) -> bool:
    """Whether a word is what figures are told in, and not who tells them."""
    return text in _VESSELS or (text[:1] in ("ل", "ب") and text[1:] in _VESSELS)


def is_report(text: str) -> bool:
    """Whether a word is a report that is issued, in the accusative too: "بيانا", "التقرير"."""
    return is_vessel(text.removeprefix("ال").removesuffix("ا"))


def is_own_report(text: str) -> bool:
    """Whether a word is a report of the one named before: "بيانها", "تقريره"."""
    return any(text.endswith(own) and is_vessel(text[: -len(own)]) for own in ("ها", "هم", "ه"))


def names_nobody(sentence: Sentence, first: int) -> bool:
    """Whether what stands there is a report and no reporter: "المعلومات الأولية", "حصيلة جديدة رفعت …"."""
    text = sentence.text(first)
    text = "ال" + text[2:] if text.startswith("لل") else text
    if sentence.is_a("time_words", first) is not None and text.startswith("ال"):
        return True  # "أعلن الأسبوع الماضي …"
    if text.removeprefix("و") in _PREPOSITIONS and (text != "والي" or is_and_to(sentence, first)):
        return True  # "أوردت وفي وقت سابق أن …"
    if text.removeprefix("ل").removeprefix("ال") in ("عدد", "عديد") and kind_at(sentence, first + 2) is None:
        return True  # "وفقا للعديد من التقديرات"
    if text in _HAPPENINGS or not _NONE.isdisjoint((text, text.removeprefix("ال"), text.removeprefix("ل"))):
        return True
    if is_nisba(text) and not text.startswith("ال") and is_nisba(sentence.text(first - 1)):
        return True  # "تقارير صحفية أميركية"
    if text.startswith("ال") and text[2:] in _VESSELS and _tells_no_author(sentence.text(first + 1)):
        return True
    return text in ("رفعت", "رفع") and is_vessel(sentence.text(first - 2))


def _tells_no_author(adjective: str) -> bool:
    """Whether a definite report's adjective says nothing of who made it: "البيانات المتوفرة", "الأرقام الأولية"."""
    if not adjective.startswith("ال") or adjective[2:] in _OFFICIAL or adjective[2:] in _OF:
        return False
    return not is_nisba(adjective) or adjective[2:] in _REPORT_ADJECTIVES


def name_end(sentence: Sentence, at: int) -> int:
    """The token behind a claimant's name: it goes over a quoted name and over "في غزة" behind a ministry."""
    known = matcher("kind").at(sentence.tokens, at) if at < len(sentence.tokens) else None
    last = known.last if known else _behind_number(sentence, at)
    while last < len(sentence.tokens) and last - at < LONGEST:
        if sentence.text(last) == '"' and _quotes_outlet(sentence, at, last):
            break
        if sentence.text(last) == '"' and (closing := _quoted_name(sentence, last)):
            last = closing
            if is_behind_quoted(sentence, last):
                break
        elif sentence.text(last) == "(" and last == at + 1 and _is_bracketed_name(sentence, last):
            last = bracket_end(sentence, last)  # "قناة (…)"
        elif sentence.text(last) == "،" and last > at and kind_of(sentence, at, last):
            return apposition_end(sentence, last) or last
        elif ends_name(sentence, last, at) and not is_abbreviated(sentence, last):
            break
        else:
            last += 1
    return last


def _quotes_outlet(sentence: Sentence, first: int, opening: int) -> bool:
    """ "مصادر عسكرية «سكاي نيوز»": an outlet in quotes behind sources was told."""
    return opening > first + 1 and sentence.text(first) in _SOURCES and kind_at(sentence, opening + 1) == "agency"


def _is_bracketed_name(sentence: Sentence, opening: int) -> bool:
    """Whether brackets hold a name and no age: "قناة (…)", not "خالد (32 عاما)"."""
    return bracket_end(sentence, opening) > 0 and not sentence.text(opening + 1).isdigit()


def _behind_number(sentence: Sentence, at: int) -> int:
    """The token behind the number of those who speak: "ثلاثة من سكان الحي", "5 مصادر"; the first where none is."""
    if at not in sentence.numbers:
        return at
    teller = sentence.numbers[at].last
    teller += sentence.text(teller) == "من"
    return teller if kind_at(sentence, teller) is not None and teller not in sentence.outcomes else at


def _quoted_name(sentence: Sentence, opening: int) -> int:
    """The token behind a short quotation that begins here (a name in quotes), 0 where none does."""
    head = sentence.text(opening - 1)  # "مجموعة «…»"; behind "الشرطة «…" stand one's words
    named = head in _CALLED or (kind_at(sentence, opening - 1) is not None and not head.startswith("ال"))
    for at in range(opening + 2, min(opening + _QUOTED, len(sentence.tokens))):
        if sentence.text(at) == '"':
            return at + 1
        stopped = sentence.text(at) in (THAT if named else STOP) and sentence.text(at) not in _IN_NAMES
        if at in sentence.outcomes or stopped:
            return 0
    return 0


def ends_name(sentence: Sentence, index: int, first: int) -> bool:
    text = sentence.text(index)
    if index == first and text.startswith("لل"):
        return False
    if text in _TAKEN_ALONG and index > first + 1 and _goes_on_with_preposition(sentence, index):
        return False
    if (
        leaves_name(sentence, index, first)
        or is_land_behind(sentence, index, first)
        or (index > first + 1 and text in _ISSUED_THINGS)
    ):
        return True
    if text == "في" and (kind_of(sentence, first, index) or sentence.text(first) in _PERSONS):
        serves = sentence.text(first) in _SOURCES | _PERSONS and kind_at(sentence, index + 1) in _SERVED
        return (
            not serves
            and index + 1 not in sentence.place_names
            and sentence.text(index + 1).removeprefix("ال") not in _SEATS
        )
    if index > first and text in _HAPPENINGS and _is_definite(sentence, index - 1):
        return True  # "أكدت مصادر ميدانية استهداف …", "أكدت الوزارة وجود …"
    if index > first and text in _STANCES and (_is_definite(sentence, index - 1) or index - 1 in sentence.names):
        return True
    if index > first and text in ("احد", "احدي"):
        return True  # "نعت صفحات موالية أحد …"
    if text == "و" and (index + 1 in sentence.outcomes or not sentence.text(index + 1).isalpha()):
        return True
    if text in _BY_HAPPENINGS:
        return True
    if text == "من" and index > first and sentence.text(index + 1)[:2] != "ال":
        return True
    if index > first and text.startswith("ل") and is_told(sentence, index, first):
        return True
    if index > first + 1 and _goes_on_with_ll(sentence, index, first):
        return False
    outcome = sentence.outcomes.get(index)
    serves = text in _SERVICES and index == first + 1 and not sentence.text(first).startswith("ال")
    told = outcome and (outcome.role != "noun" or not outcome.definite or sentence.text(index - 1).startswith("ال"))
    if told and not serves:
        return True  # but "نادي الأسير", "أجهزة الإسعاف" are names
    if index == first + 1 and sentence.text(first) in _ALONE and not (text.startswith("ال") and is_nisba(text)):
        return True
    if index > first and text.startswith("ي") and text.endswith("ون") and len(text) > _VERB:
        return True  # "الأهالي يقتاتون …"
    if text[:1].isdigit() and sentence.text(index - 1) not in _NUMBERED:
        return True
    return (text in STOP or index in sentence.numbers) and not _is_of_name(sentence, index, first)


def _is_definite(sentence: Sentence, index: int) -> bool:
    """Whether a word may end a name: an adjective, or a noun with the article."""
    return is_nisba(sentence.text(index)) or sentence.text(index).startswith("ال")


def _goes_on_with_preposition(sentence: Sentence, index: int) -> bool:
    """A preposition that the word before takes: "الهيئة العامة للوقاية من الحرائق", "الحكومة المعينة من البرلمان"."""
    before, behind = sentence.text(index - 1), sentence.text(index + 1)
    if before.startswith("لل") and len(before) > _VERB:
        if sentence.text(index) == "عن":
            return before not in _FOR_NEWS and behind.startswith("ال") and index - 1 not in sentence.people
        return sentence.text(index) in ("من", "مع") and behind.startswith("ال") and kind_at(sentence, index - 1) is None
    if before.removeprefix("ال").startswith("مدافع") and sentence.text(index) == "عن":
        return True
    participle = before.startswith("الم") and not is_nisba(before) and "ال" in sentence.text(index - 2)[:3]
    if sentence.text(index) != "من" or not participle:
        return False
    return behind.startswith("ال") or index + 1 in sentence.place_names or kind_at(sentence, index + 1) is not None


def _is_of_name(sentence: Sentence, index: int, first: int) -> bool:
    """Whether a word that mostly ends a name, or a number, is part of this one."""
    text, before = sentence.text(index), sentence.text(index - 1)
    if text.startswith("ال") and before.startswith("ال") and text in _ORDINALS:
        return True  # "المنطقة العسكرية الثانية"
    if index <= first:
        return False
    if text == "علي" and (index in sentence.names or before == "بن" or _is_ali(sentence, index)):
        return True  # the name, written like the preposition
    whose = before in _AFFAIRS or kind_at(sentence, index - 1) is not None
    if text in _WARDS and whose and not before.startswith("ال"):
        return True  # "منسقية النازحين", "هيئة شؤون الضحايا"
    return before == "عبد"  # "عبد الواحد" is no number


def _is_ali(sentence: Sentence, index: int) -> bool:
    """Whether "علي" behind a name is written with dots, as the preposition mostly is not."""
    return sentence.written is not None and index - 1 in sentence.names and sentence.written(index) == "علي"


def _goes_on_with_ll(sentence: Sentence, index: int, first: int) -> bool:
    """ "المنسقية العامة للنازحين واللاجئين": whom a body is for belongs to its name, whatever befell them."""
    text = sentence.text(index)
    joined = text.startswith("وال") and sentence.text(index - 1).startswith("لل")
    outcome = sentence.outcomes.get(index)
    whose = text.startswith("وال") and sentence.text(first) in _SEATS  # "وزارة الهجرة والمهجرين"
    return outcome is not None and outcome.role == "noun" and (text.startswith("لل") or joined or whose)
