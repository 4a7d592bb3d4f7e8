"""Whether a count is threatened, feared, planned, conditional or denied rather than reported."""

from collections.abc import Collection
from functools import cache

from waqai.facts.casualties.certainty.demanded import is_demanded, is_of_culprits
from waqai.facts.casualties.certainty.leading_to import is_led_to, leads, may_have_come
from waqai.facts.casualties.certainty.prepared_for import is_prepared_for
from waqai.facts.casualties.counting.when_told import before_when
from waqai.facts.casualties.patterns import Mention
from waqai.facts.casualties.words import Sentence, Term
from waqai.lexicons import load, words

_WAS, _BACK = words("word_classes", "was_once"), 8
_MOVED, _BEHIND = ("released", "displaced"), 4
# Of those whom one may ask to be freed or held; "طلبت جثة ابنها الذي استشهد" tells of a death.
_ABILITY = "ability"
_DEMAND, _DEMANDED = "demand", ("released", "detained")
_TO_COME = words("word_classes", "to_come")
_DEALS = words("word_classes", "deals")
_IN_WHICH = words("word_classes", "in_which")
_PLANS = words("word_classes", "plans")
_GOT_AWAY = words("word_classes", "got_away")
_NAMING = words("claim_words", "naming_oneself")
_STOP = words("word_classes", "hypothetical_stop") | words("unreal_words", "presupposes")
_NEGATES, _BUT_FOR = words("unreal_words", "negates_verb"), words("unreal_words", "but_for")
_RESPONSIBLE = words("unreal_words", "responsible")
_WARNS, _WARNED, _PAUSES = words("unreal_words", "warns_of"), 9, frozenset((".", "،", "؛", ":", "ان"))
_CONSIDERS, _THOUGHT_OF = words("unreal_words", "considers"), 4
_STIPULATES, _AGREED = words("unreal_words", "stipulates"), 22
_NEEDS, _NEEDY = words("unreal_words", "needs_help"), 3  # "يحتاج 14 ألف جريح إلى العلاج": they are hurt
_COURTS, _COURT = words("unreal_words", "courts"), 4
_COMMAS = ("،", ",", ":")
_IMPERFECT = ("ي", "ت", "س")
_LED_TO, _UNDONE = words("word_classes", "leads_to"), frozenset(("fear", "intent", "demand"))
_GUESSED = 2  # tokens from an outcome to "most likely"
_AFTER = words("unreal_words", "after")  # "بعد أن تم" is written like "إن تم" (if it is done)
_INTENDS = words("unreal_words", "intends")
_FOILS = words("unreal_words", "foils")
_CUSTODY = words("unreal_words", "custody")  # "رهن الاعتقال" is no condition
_ASIDE = 12  # tokens between commas
_SETS_OUT, _SENT = words("unreal_words", "sets_out"), 9


@cache
def _reach() -> dict[str, int]:
    return {entry.id: int(entry.attributes.get("reach", 5)) for entry in load("hypotheticals")}


def is_hypothetical(sentence: Sentence, mention: Mention) -> bool:
    """A hypothetical word within its reach before the outcome, with no clause of fact between; or a future verb."""
    trigger = sentence.outcomes.get(mention.first)
    if trigger and trigger.role == "verb" and trigger.prefix.endswith("س"):
        return True
    if trigger and trigger.role == "verb" and sentence.text(trigger.last) in _IN_WHICH:
        return False  # "نجا من محاولة اغتيال قتل فيها اثنان"
    if _is_denied(sentence, mention) or _is_warned_of(sentence, mention) or is_prepared_for(sentence, mention):
        return True
    if (mention.category in _MOVED and _is_agreed(sentence, mention)) or _may_reach(sentence, mention):
        return True
    if is_demanded(sentence, mention) or is_led_to(sentence, mention) or may_have_come(sentence, mention):
        return True
    if _is_guessed(sentence, mention) or _may_befall_them(sentence, mention):
        return True
    planned = trigger is not None and trigger.role == "masdar"  # "تعتزم السلطات غدا الإفراج عن تسعة"
    first = _before_aside(sentence, before_when(sentence, mention.first, 0)) if planned else mention.first
    for back in range(1, 9):
        at = first - back
        if at < 0 or sentence.text(at) in _STOP or is_of_culprits(sentence, at) or _is_responsible(sentence, at):
            return False
        word = sentence.hypotheticals.get(at)
        near = word and first - word.last < _reach()[word.id]
        near = near and not (word and word.id == _DEMAND and mention.category not in _DEMANDED)
        near = near and not (word and word.id == _ABILITY and mention.rule.startswith("noun"))  # "… نقل 12 جريحا"
        if near and not _is_counted(sentence, at):
            return not _tells_of_fact(sentence, mention, at)
        other = sentence.outcomes.get(at)
        theirs = other is not None and mention.rule == "coordinated" and other.value == mention.category
        if other and other.role == "verb" and back > 1 and not theirs and not leads(sentence, at):
            return False  # "تؤدي", as it is folded, is the verb of "تودي بحياة" too
    return False


def _before_aside(sentence: Sentence, at: int) -> int:
    """Where an aside opens that closes before a masdar: "تعتزم السلطات، وهي المرة الأولى، | الإفراج عن تسعة"."""
    if sentence.text(at - 1) != "،":
        return at
    opening = next((k for k in range(at - 2, max(-1, at - _ASIDE), -1) if sentence.text(k) == "،"), at)
    return at if any(k in sentence.outcomes for k in range(opening, at - 1)) else opening


def _is_denied(sentence: Sentence, mention: Mention) -> bool:
    """ "لم يقتل 200 شخص", "200 شخص لم يقتلوا": the verb is denied of so many, but not in "لم يقتل سوى اثنين"."""
    if mention.count.value in (None, 0):
        return False
    behind = range(mention.first, mention.last + 1)
    denied = [k for k in (mention.first - 1, *behind) if sentence.text(k) in _NEGATES]
    if not denied or not _BUT_FOR.isdisjoint(sentence.texts[denied[0] : mention.last + 1]):
        return False
    verb = sentence.outcomes.get(denied[0] + 1)
    return verb is not None and verb.role == "verb" and verb.first in behind


def _is_guessed(sentence: Sentence, mention: Mention) -> bool:
    """ "قتلوا كلهم على الأرجح": what is likely is not known."""
    behind = range(mention.last - 1, mention.last + _GUESSED)
    return any(sentence.text(k) == "علي" and sentence.text(k + 1) == "الارجح" for k in behind)


def _may_befall_them(sentence: Sentence, mention: Mention) -> bool:
    """ "غادر خمسة جنود خشية اعتقالهم", "يلاحقون ثلاثة رجال لاعتقالهم": feared or meant for those before it."""
    if mention.rule != "of_many":
        return False
    fates = (sentence.outcomes.get(k) for k in range(mention.count.last, mention.last))
    fate = next((o for o in fates if o and o.role == "of_many" and o.last == mention.last), None)
    if fate is None:
        return False
    if fate.prefix in ("ل", "ول") and sentence.text(fate.first - 1) not in _LED_TO:
        return True
    words_before = (sentence.hypotheticals.get(k) for k in range(mention.count.last, fate.first))
    return any(w and w.id in _UNDONE and fate.first - w.last < _reach()[w.id] for w in words_before)


def _is_warned_of(sentence: Sentence, mention: Mention) -> bool:
    """ "حذرت المنظمة من مقتل 200 شخص": an outcome that somebody warns of, with the one who warns between."""
    if sentence.text(mention.first - 1) != "من":
        return False
    warned = range(mention.first - 2, max(-1, mention.first - 2 - _WARNED), -1)
    return next((sentence.text(k) in _WARNS for k in warned if sentence.text(k) in _WARNS | _PAUSES), False)


def _is_responsible(sentence: Sentence, at: int) -> bool:
    """ "المسؤولون عن مقتل سبعة" did it; officials who fear it did not."""
    return sentence.text(at) in _RESPONSIBLE and sentence.text(at + 1) == "عن"


def _is_counted(sentence: Sentence, at: int) -> bool:
    """ "900 طالب و40 معلما", "سامي الراوي (طالب)", "ثلاثة، طالب وعاملان": a student is written like "demanded"."""
    if sentence.text(at) != "طالب":
        return False
    if sentence.text(at - 1) == "(" or any(number.last == at for number in sentence.numbers.values()):
        return True
    joined = sentence.people.get(at + 1)
    return sentence.text(at - 1) in _COMMAS and joined is not None and joined.prefix == "و"


def _tells_of_fact(sentence: Sentence, mention: Mention, at: int) -> bool:
    """Whether what looks hypothetical tells what has happened: "وقد حصد …", "طلب عدم ذكر اسمه", "محاولة … وقتلت"."""
    text = sentence.text(at)
    return (
        _is_past(sentence, at)
        or _is_sentenced(sentence, at)
        or (
            text in _STIPULATES and mention.first == at + 1 and mention.rule.startswith("noun")
        )  # "يقضي 17 سجينا عقوبات"
        or (text in _NEEDS and mention.rule.startswith("noun") and mention.first - at <= _NEEDY)
        or _inflicts(sentence, mention, at)
        or (text == "عدم" and sentence.text(at + 1) in _NAMING)
        or (text in _PLANS and (_goes_on(sentence, mention.first) or _is_foiled_with(sentence, mention, at)))
        or (text == "ان" and sentence.text(at - 1) in _AFTER)
        or (text == "رهن" and sentence.text(at + 1) in _CUSTODY)
        or (text in _INTENDS and _does_beside(sentence, mention.first, at))
    )


def _may_reach(sentence: Sentence, mention: Mention) -> bool:
    """ "القتلى قد يتجاوزون 900": what a tally may reach, who may die; "قد تجاوزوا" tells what it has reached."""
    between, behind = range(mention.first + 1, mention.count.first), range(mention.count.last, mention.last - 1)
    if any(sentence.text(k) == "قد" and sentence.text(k + 1).startswith("ي") for k in behind):
        return True  # "14 ألف رضيع قد يموتون"
    ends = (sentence.outcomes.get(mention.last - k) for k in (1, 2, 3))
    verb = next((verb for verb in ends if verb and verb.last == mention.last), None)
    if verb and mention.rule == "before_verb" and (verb.prefix.endswith("س") or sentence.text(verb.first - 1) == "سوف"):
        return True  # "مئة ألف طفل سيموتون", "… سيلقون حتفهم"
    return any(sentence.text(k) == "قد" and sentence.text(k + 1).startswith(("ي", "تت")) for k in between)


def _is_sentenced(sentence: Sentence, index: int) -> bool:
    """ "محكمة تقضي بسجن تسعة": a court's verdict, and not what a plan says."""
    beside = sentence.texts[max(0, index - _COURT) : index + _COURT]
    return sentence.text(index) in _STIPULATES and not _COURTS.isdisjoint(beside)


def _is_past(sentence: Sentence, index: int) -> bool:
    """ "كان القصف قد تسبب …", "وقد حصد …" tell of the past, unlike "قد يتسبب"."""
    text = sentence.text(index)
    if text in ("وقد", "فقد"):
        return not sentence.text(index + 1).startswith("ي")  # nearly always: "وقد أودع", "فقد تم"
    if text != "قد":
        return False
    behind = sentence.text(index + 1)
    if not behind.startswith(("ي", "ت", "ن", "ا")) or (behind.startswith("ا") and behind.endswith("ت")):  # "قد أعلنت"
        return True
    return any(sentence.text(k) in _WAS for k in range(max(0, index - _BACK), index))


def _goes_on(sentence: Sentence, index: int) -> bool:
    """ "أحبطت محاولة تسلل وقتلت …": a perfect joined by "and" goes on with what was done, not with a plan.

    Behind a comma a word spelt like a masdar too is one where an attempt was made ("نجا من محاولة اغتيال، وقتل حارسه").
    """
    text, outcome = sentence.text(index), sentence.outcomes.get(index)
    apart = sentence.text(index - 1) == "،" and outcome is not None and outcome.role == "verb"
    apart = apart and not _GOT_AWAY.isdisjoint(sentence.texts[:index])
    return text[:1] in "وف" and text[1:2] not in "يس" and (text.endswith(("ت", "وا")) or apart)


def _is_foiled_with(sentence: Sentence, mention: Mention, at: int) -> bool:
    """ "إحباط محاولة اعتداء … وتوقيف شقيقين": who is caught where an attempt is foiled is caught."""
    joined = sentence.text(mention.first).startswith("و") and mention.category == "detained"
    return joined and sentence.text(at - 1) in _FOILS


def _does_beside(sentence: Sentence, index: int, at: int) -> bool:
    """ "تخطط لتوسيع المركز وتعتقل 20 عاملا": joined to the verb of planning, and no plan."""
    text, plans = sentence.text(index), sentence.text(at).removeprefix("و")
    joined = text[:1] == "و" and text[1:2] == plans[:1] and sentence.outcomes[index].role == "verb"
    return joined and {"ان", "لان"}.isdisjoint(sentence.texts[at:index])


def _inflicts(sentence: Sentence, mention: Mention, index: int) -> bool:
    """ "غارات توقع 5 قتلى": the verb of an attack, written like "expect", with the dead right behind it."""
    if sentence.text(index) != "توقع" or not mention.rule.startswith("noun"):
        return False
    dead = sentence.outcomes.get(index + 1)  # "توقع قتيلين و7 جرحى"
    return mention.first == index + 1 or index + 1 in sentence.numbers or (dead is not None and dead.role == "noun")


def _is_agreed(sentence: Sentence, mention: Mention) -> bool:
    """ "اتفاق لإجلاء 900 شخص", "الإفراج عن تسعة أسرى غدا": who shall be moved or freed, and is not yet."""
    behind = {sentence.text(k) for k in (*range(mention.first, mention.count.first), *_behind(mention))}
    trigger = sentence.outcomes.get(mention.first)
    for_it = trigger is not None and trigger.role == "masdar" and trigger.prefix.endswith("ل")
    if (behind & _TO_COME and not _is_perfect(trigger, sentence)) or _is_near(
        sentence, mention, _CONSIDERS, _THOUGHT_OF
    ):
        return True
    if trigger is not None and trigger.role == "masdar" and _is_near(sentence, mention, _STIPULATES, _AGREED):
        return True
    return for_it and (_is_near(sentence, mention, _DEALS, 3) or _is_near(sentence, mention, _SETS_OUT, _SENT))


def _is_perfect(trigger: Term | None, sentence: Sentence) -> bool:
    """ "أفرجت السلطات لاحقا عن أربعة": a verb that tells what was done, later than something else."""
    if trigger is None or trigger.role != "verb":
        return False
    return sentence.text(trigger.first).removeprefix("و").removeprefix("ف")[:1] not in _IMPERFECT


def _behind(mention: Mention) -> range:
    return range(mention.last, mention.last + _BEHIND)


def _is_near(sentence: Sentence, mention: Mention, words: Collection[str], reach: int) -> bool:
    """Whether one of the words stands in the clause before an outcome, at most so many tokens from it."""
    for at in range(mention.first - 1, max(-1, mention.first - 1 - reach), -1):
        if sentence.text(at) in words:
            return True
        if sentence.text(at) in (".", "؛", ":", "،"):
            return False
    return False
