"""Whether an act occurred, goes on, is planned, proposed or denied; and whether a predicate is negated."""

from functools import cache

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.attributes.denied import is_denied_report
from waqai.facts.diplomacy.attributes.to_come import (
    end_of_setting,
    is_announced_to_come,
    is_to_come,
    is_what_one_will_go_for,
)
from waqai.facts.diplomacy.context import PUNCTUATION, bare, words
from waqai.facts.diplomacy.predicates.predicates import Found
from waqai.lexicons import Matcher, load

# Verbs whose perfect tells a thing done; "decided", "announced" may tell one to come.
_DONE = frozenset(["CONSULT", "RETREAT", "COOPERATE", "AGREE"])
_DEEDS = frozenset(["CONSULT", "AGREE", "SANCTION", "AID", "COOPERATE", "RETREAT", "MOBILIZE", "CONCEDE", "PROTEST"])
# What "before he did" tells as done after something else; words only stand in the way.
_AFTERWARDS = frozenset(["AGREE", "CONCEDE", "COOPERATE", "REJECT", "SANCTION"])
_LASTING = frozenset(["REQUEST", "REJECT", "SUPPORT", "THREATEN"])
_MEETINGS = frozenset(["CONSULT", "PROTEST"])
_THERE = words("there_is_no")

# "whether he will": behind these "if" asks, and is no condition.
WHETHER = frozenset(["ما", "عما", "فيما", "مما"])
_BEFORE_NOUN = 7
_STILL_BACK = 6
_SUBJECT = 3  # words from the verb, its subject between
_PRESENT = ("ي", "ت", "ن")
_AWAITED = words("awaited")
_DENIED = 3  # before the clause, which may begin with whoever denies
# "may lead to": what stands behind is not told as done.
_LEADS_TO = words("leads_on_to")
_COMES_ABOUT, _IF_ALONE = words("happened") | words("brings_about"), words("if_alone")
_NEGATION, _PREVENTS = words("negation"), words("prevents")


@cache
def _matcher(kind: str) -> Matcher:
    return Matcher([entry for entry in load("act_context") if entry.id == kind])


def _has(tokens: list[Token], first: int, last: int, kind: str) -> bool:
    matcher = _matcher(kind)
    return any(matcher.at(tokens, k) for k in range(max(0, first), last) if tokens[k].text in matcher)


def negated(tokens: list[Token], index: int, first: int) -> bool:
    """Whether a negation stands just before a predicate."""
    before = [token.text for token in tokens[max(first, index - 2) : index]]
    if before == ["دون", "ان"]:
        return True
    there = len(before) == 2 and before[1] in _THERE  # "there is no agreement"
    return bool(before) and before[0 if there else -1] in _NEGATION


def prevented(tokens: list[Token], found: Found, first: int) -> bool:
    """Whether an act told by a noun is called off, forbidden, or only what something may lead to ("ألغت زيارة …")."""
    led = tokens[found.first].text[0] == "ل"
    noun = found.reading.tense == "noun" or tokens[found.first - 1].text == "الي"
    if found.reading.tense == "noun" and _is_condition(tokens, found.first, first):
        return True
    if not noun or found.reading.entry.attributes["type"] not in _DEEDS:
        return False
    if found.first > first and tokens[found.first - 1].text in words("any"):  # "any meeting of the two …"
        return True
    if found.first > first and _is_spoken_of(tokens, found):
        return True
    if _is_not_held(tokens, found, first):
        return True
    for index in range(found.first - 1, max(first, found.first - _BEFORE_NOUN) - 1, -1):
        word = tokens[index].text
        if word in PUNCTUATION:
            return False
        if word in _PREVENTS or (word == "اجل" and tokens[index - 1].text != "من"):
            return True
        may = tokens[index + 1].text if word in ("قد", "وقد") else ""
        if may in _LEADS_TO or (led and may[:1] in ("ي", "ت")):
            return True
    return False


def asked_whether(tokens: list[Token], index: int, first: int) -> bool:
    """Whether it is only asked if something is so ("لم يتضح ما إذا كانت غانا ستنسحب")."""
    for k in range(index - 1, max(first, index - _BEFORE_NOUN) - 1, -1):
        if tokens[k].text in PUNCTUATION:
            return False
        if tokens[k].text == "اذا" and k > first and tokens[k - 1].text in WHETHER:
            return True
    return False


def _is_condition(tokens: list[Token], index: int, first: int) -> bool:
    """Whether a noun tells what may come about ("في حال رفض غانا العرض", "إذا تم توقيع الاتفاق")."""
    while index - 1 > first and tokens[index - 1].text in _COMES_ABOUT:
        index -= 1
    return index > first and tokens[index - 1].text in _IF_ALONE


def _is_not_held(tokens: list[Token], found: Found, first: int) -> bool:
    """Whether talks are what a negated verb is done to ("لن تجري محادثات"), not "the talks", whose outcome it tells."""
    if found.reading.entry.attributes["type"] != "CONSULT":
        return False
    if found.reading.prefix:
        return found.reading.prefix == "ال" and _are_not_resumed(tokens, found.first, first)
    verb, behind = found.first - 1, [token.text for token in tokens[found.last : found.last + 2]]
    own = not {"مع", "بين"}.isdisjoint(behind)  # no one's: "before the minister's meeting with …"
    return own and verb > first and tokens[verb].text[:1] in _PRESENT and tokens[verb - 1].text in words("never_or_not")


def _are_not_resumed(tokens: list[Token], index: int, first: int) -> bool:
    """Whether a negated verb of beginning stands before "the talks", or its subject between ("لن تستأنف غانا …")."""
    for k in range(index - 1, max(first, index - _SUBJECT) - 1, -1):
        if tokens[k].text in words("resumes_talks"):
            return k > 0 and tokens[k - 1].text in words("never_or_not")
        if tokens[k].text in PUNCTUATION:
            return False
    return False


def _is_still_done(tokens: list[Token], index: int) -> bool:
    """Whether "still" stands before a verb, or before its subject ("لا يزال الوزير يطالب")."""
    for k in range(index - 1, max(-1, index - _STILL_BACK), -1):
        if tokens[k].text in words("still"):
            return True
        if tokens[k].text in PUNCTUATION:
            break
    return False


def _is_spoken_of(tokens: list[Token], found: Found) -> bool:
    """Whether a deed told by a noun is only what talks are about or what someone works for ("محادثات بشأن إعادة …")."""
    kind, before = found.reading.entry.attributes["type"], tokens[found.first - 1].text
    if kind in _MEETINGS:
        return False
    if (kind != "AGREE" and before in words("about_what")) or (kind == "AGREE" and before == "اجل"):
        return True
    return tokens[found.first].text[0] == "ل" and before.removeprefix("ال").removeprefix("لل") in words("talks_for")


def status_of(tokens: list[Token], found: Found, clause: tuple[int, int], headline: bool) -> str:
    """The status of an act whose clause is tokens [first, last)."""
    entry, reading = found.reading.entry, found.reading
    fixed = entry.attributes.get("status")
    if fixed:
        return str(fixed)
    kind = str(entry.attributes["type"])
    first, last = clause
    if "س" in reading.prefix and reading.tense == "present":
        return "planned"
    if kind in _DEEDS and reading.tense == "noun" and _is_denied(tokens, found, first):
        return "denied"
    if reading.tense in ("perfect", "present") and is_denied_report(tokens, found.first):
        return "denied"
    announced = kind in _DEEDS and reading.tense == "perfect" and is_announced_to_come(tokens, found, last)
    if announced or is_what_one_will_go_for(tokens, found):
        return "planned"
    if kind in _AFTERWARDS and _is_before_that(tokens, found):
        return "occurred"
    if kind in _LASTING and reading.tense == "present" and _is_still_done(tokens, found.first):
        return "ongoing"
    if kind not in _DEEDS and reading.tense in ("noun", "participle") and _is_intended(tokens, found, first):
        return "planned"
    if (kind not in _DEEDS and _is_planned_that(tokens, found)) or _is_weeks_ahead(tokens, found):
        return "planned"
    if kind not in _DEEDS or (kind in _DONE and reading.tense == "perfect" and not _is_intent(tokens, found)):
        return "occurred"
    if kind == "PROTEST" and (_goes_on(tokens[found.first].text) or _demonstrate(found)):
        return "ongoing"
    if kind == "CONSULT" and reading.tense == "noun" and _was_held(tokens, found.last):
        return "occurred"
    if _has(tokens, first - 3, found.first, "proposal"):
        return "proposed"
    if _is_future(tokens, found, first - 3, end_of_setting(tokens, found, last)):
        return "planned"
    if _has(tokens, first - 2, last, "ongoing"):
        return "ongoing"
    if kind == "CONSULT" and reading.tense == "present" and is_to_come(tokens, found.first, last):
        return "planned"
    return "ongoing" if reading.tense == "present" and not headline else "occurred"


def _is_planned_that(tokens: list[Token], found: Found) -> bool:
    """ "من المقرر أن تفتتح غانا …": behind "it is planned that" nothing is done yet, whatever its kind."""
    that = found.reading.tense == "present" and found.first and tokens[found.first - 1].text in ("ان", "بان")
    return bool(that) and _has(tokens, found.first - 5, found.first, "future")


def _is_weeks_ahead(tokens: list[Token], found: Found) -> bool:
    """ "على بعد أسابيع من قمة …": what is so far ahead."""
    texts = [token.text for token in tokens[max(0, found.first - 4) : found.first]]
    return found.reading.tense == "noun" and texts[:2] == ["علي", "بعد"] and texts[3:] == ["من"]


def _is_future(tokens: list[Token], found: Found, first: int, last: int) -> bool:
    """Whether words tell an act to come, and not only what stands before it ("المنطقة المرتقبة … الاتفاق الغاني")."""
    matcher = _matcher("future")
    for k in range(max(0, first), last):
        if tokens[k].text not in matcher or not matcher.at(tokens, k):
            continue
        of_another = k and k < found.first and tokens[k].text in _AWAITED and tokens[k - 1].text.startswith("ال")
        if not of_another:
            return True
    return False


def _goes_on(verb: str) -> bool:
    """Whether a verb tells that what was begun lasts ("واصل العمال إضرابهم")."""
    return not words("goes_on_by_itself").isdisjoint((verb, bare(verb)))


def _demonstrate(found: Found) -> bool:
    """Whether the present tells of people who stand in the streets, in headlines too ("طلاب يتظاهرون")."""
    return found.reading.entry.id == "demonstrate" and found.reading.tense == "present"


def _was_held(tokens: list[Token], index: int) -> bool:
    """Whether a relative clause tells at once that talks were held ("المحادثات التي عقدها الوزيران")."""
    if index + 1 >= len(tokens) or tokens[index].text not in words("relatives"):
        return False
    verb = tokens[index + 1].text
    return verb in words("held") and verb[0] not in "يت"


def _is_denied(tokens: list[Token], found: Found, first: int) -> bool:
    """Whether a deed told by a noun is what somebody denies: "نفت … توقيع اتفاق"."""
    for index in range(found.first - 1, max(-1, first - _DENIED, found.first - _BEFORE_NOUN) - 1, -1):
        if tokens[index].text in PUNCTUATION or tokens[index].text in _PREVENTS:
            return False
        if tokens[index].text in words("denies"):
            return True
    return False


def unreal(tokens: list[Token], found: Found, first: int) -> bool:
    """Whether a verb is told as a condition, a purpose or a doubt ("إذا وافق", "قبل أن توقع", "قد يلتقي")."""
    if found.reading.tense not in ("perfect", "present") or found.reading.entry.attributes.get("may"):
        return False
    if (
        found.reading.tense == "present" and first < found.first and tokens[found.first - 1].text == "الا"
    ):  # "that he not"
        return True
    if found.reading.tense == "present" and first < found.first and tokens[found.first - 1].text in ("ان", "بان"):
        if found.first - 2 > first and _is_before_that(tokens, found):
            return not _came_next(tokens, found, first)
        # "that he meet": told as done only behind "it is planned that".
        return not _has(tokens, max(first, found.first - 5), found.first, "future")
    if found.reading.tense == "present" and tokens[max(first, found.first - 1)].text in words("whenever"):
        return True
    matcher = _matcher("unreal")
    for k in range(max(first, found.first - 4), found.first):
        match = matcher.at(tokens, k) if tokens[k].text in matcher else None
        if match is None or found.first - match.last > 1:
            continue
        # "he may have", "until he": with the perfect they tell what was done.
        done = found.reading.tense == "perfect" and match.last == match.first + 1 and tokens[k].text in ("قد", "حتي")
        if not done:
            return True
    return "ل" in found.reading.prefix and found.reading.tense == "present"


def _came_next(tokens: list[Token], found: Found, first: int) -> bool:
    """Whether "before he did" tells what came next ("أوقفت غانا تمويلها قبل أن تنسحب"), and not what else waits for."""
    kind = found.reading.entry.attributes["type"]
    if kind == "CONSULT":
        return True
    before = [token.text for token in tokens[first : found.first - 2]]
    told = words("not_done_before").isdisjoint(before) and not ("علي" in before and "ان" in before)
    if "اي" in [token.text for token in tokens[found.last : found.last + _SUBJECT]]:
        return False  # "before they sign any deal": what may come
    return kind in _AFTERWARDS and told


def _is_before_that(tokens: list[Token], found: Found) -> bool:
    """Whether "before" leads a verb of the present ("he did …, before he met X")."""
    before = [token.text for token in tokens[max(0, found.first - 2) : found.first]]
    return found.reading.tense == "present" and before == ["قبل", "ان"]


def _is_intended(tokens: list[Token], found: Found, first: int) -> bool:
    """Whether words are what someone means to say ("تعتزم غانا مطالبة كينيا بتعويض")."""
    for index in range(found.first - 1, max(-1, first - _DENIED, found.first - _BEFORE_NOUN) - 1, -1):
        if tokens[index].text in PUNCTUATION:
            return False
        if tokens[index].text in words("means_to_say"):
            return True
    return False


def _is_intent(tokens: list[Token], found: Found) -> bool:
    """Whether the verb itself tells an intention (اعتزم)."""
    return any(root in tokens[found.first].text for root in ("عتزم", "ستعد"))
