"""Attacks that a sentence tells of: what each is, and by whom, where the grammar says it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from waqai.facts.casualties.blame.armed import Party, nisba_at, party_at
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, Matcher, load, words

_BEFALLING = words("word_classes", "befalling")
_ADVERBS = words("armed_words", "adverbs")
_LOSING = words("armed_words", "losing") | words("armed_words", "mourning")
_MADE_IT, _TOOK_ON = words("armed_words", "made_it"), words("armed_words", "took_it_on")
_UNDERTOOK, _DAYS = words("armed_words", "undertook"), words("armed_words", "days")
_WEAPONS, _ATTACKS, _DONE_TO = (words("armed_words", key) for key in ("weapons_of", "attacks_of", "done_to"))
_WARS, _UPON = words("armed_words", "wars"), words("armed_words", "upon")
_STRIKE_ADJECTIVES = 4  # between a noun of attack and the word that says whose it was
_RELATIVE = 9  # tokens behind a noun of attack in which "that … made" stands
_ASIDE = 3  # words of time between a verb and its subject
_MADE = 8  # tokens between "launched X" and the attack launched
_BREAKS = frozenset(("،", ".", "؛", ":", ","))
_CLITICS = ("و", "ف")
# "أوقفت الشرطة تسعة للاشتباه في تفجير": an attack that others are held for, or that came before or after.
_NOT_THEIRS, _LATER = _BREAKS | words("armed_words", "suspected_of"), words("armed_words", "before_or_after")
_HANDS = Matcher([entry for entry in load("armed_words") if entry.id == "by_the_hand"])
_NAMED_AFTER = words("armed_words", "named_after_deeds")
_MARCHED, _MARCHING = words("armed_words", "marched"), words("armed_words", "marching")
_LED_BY = words("armed_words", "no_subject_behind")


@dataclass(frozen=True, slots=True)
class Deed:
    """An attack at tokens [first, last): its cause (id of causes.yaml) and who made it, None where not told.

    `kind`: noun, verb (of attack), agent ("على يد …") or outcome (a verb or masdar of killing, taking and the like).
    """

    first: int
    last: int
    kind: str
    cause: str | None = None
    doer: Party | None = None


def find_deeds(sentence: Sentence) -> list[Deed]:
    """The attacks of a sentence in order."""
    found = [*_nouns(sentence), *_verbs(sentence), *_agents(sentence), *_outcomes(sentence)]
    return _made(sorted(found, key=lambda deed: (deed.first, deed.last)), sentence)


def _made(deeds: list[Deed], sentence: Sentence) -> list[Deed]:
    """The attacks with those whom the verb before them tells: "شنت طائرات … غارات"; and verbs that go on with one."""
    told: list[Deed] = []
    for deed in deeds:
        doer = deed.doer or _launcher(deed, told, sentence) or _subject_before(deed, told, sentence)
        told.append(deed if doer is deed.doer else replace(deed, doer=doer))
    return told


def _launcher(deed: Deed, told: list[Deed], sentence: Sentence) -> Party | None:
    """ "شنت طائرات … غارات": the subject of the verb whose object the attack is."""
    verb = next((d for d in reversed(told) if d.kind == "verb"), None)
    if deed.kind != "noun" or verb is None or verb.doer is None:
        return None
    between = sentence.texts[verb.last : deed.first]
    near = len(between) - (verb.doer.last - verb.doer.first) < _MADE
    later = bool(between) and between[-1] in _LATER
    return verb.doer if near and not later and _NOT_THEIRS.isdisjoint(between) else None


def _subject_before(deed: Deed, told: list[Deed], sentence: Sentence) -> Party | None:
    """ "اقتحمت القوات … واعتقلت …": the subject that a verb joined by "and" shares with the verb before."""
    if deed.kind not in ("verb", "outcome") or sentence.text(deed.first)[:1] not in _CLITICS:
        return None
    verb = next((d for d in reversed(told) if d.kind in ("verb", "outcome")), None)
    return verb.doer if verb and _agrees(sentence, verb.first, deed.first) else None


def _agrees(sentence: Sentence, one: int, two: int) -> bool:
    """Whether two verbs may have one subject: both feminine or both not."""
    return sentence.text(one).endswith("ت") == sentence.text(two).endswith("ت")


def _nouns(sentence: Sentence) -> Iterator[Deed]:
    for match in sentence.matches("cause"):
        if match.last == match.first + 1 and _is_namesake(sentence, match.first):
            continue
        may = match.entry.attributes.get("doer", True)
        doer, last = _of_noun(sentence, match) if may else (None, match.last)
        yield Deed(match.first, last, "noun", match.entry.id, doer)


def _is_namesake(sentence: Sentence, index: int) -> bool:
    """ "حي المسيرة" is named after a march; "مسيرة سلمية", "انطلاق المسيرات" are marches, "بمسيرة" is a drone."""
    before = sentence.text(index - 1)
    if before in _NAMED_AFTER:
        return True
    march = sentence.text(index).removeprefix("ال").startswith("مسير")
    return march and (before in _MARCHED or sentence.text(index + 1) in _MARCHING)


def _of_noun(sentence: Sentence, match: Match) -> tuple[Party | None, int]:
    """Who made an attack told by a noun, and where its phrase ends: by adjective, genitive, "ل", or relative clause."""
    noun = sentence.text(match.first)[len(match.prefix) :]
    if party := _in_genitive(sentence, match.last, noun):
        return party, party.last
    at = match.last
    for k in range(at, at + _STRIKE_ADJECTIVES):
        if nation := nisba_at(sentence, k):
            if noun in _WARS and sentence.text(k + 1) not in _UPON:
                break  # "الحرب السورية" tells where
            return Party(k, k + 1, nation), k + 1
        at = k
        if not _is_adjective(sentence.text(k)):
            break
    party = party_at(sentence, at, ("لل", "ل"), states=True)
    if party is None and sentence.text(at) == "من" and noun in _WEAPONS:
        party = party_at(sentence, at + 1)
    if party:
        return party, party.last
    return _in_relative(sentence, at)


def _is_adjective(text: str) -> bool:
    return len(text) > 3 and text.endswith(("ي", "يه", "يا")) and text not in ("الذي", "التي", "الي")


def _in_genitive(sentence: Sentence, at: int, noun: str) -> Party | None:
    """ "برصاص الجيش", "هجوم مسلحين", "قصف الجيش للمنزل": but "قصف الجيش" alone may be done to it."""
    if sentence.text(at - 1).startswith("ال") and noun.startswith("ال"):
        return None
    if noun not in _WEAPONS | _ATTACKS | _DONE_TO:
        return None
    party = party_at(sentence, at, states=noun in _WEAPONS)
    if party is None or noun not in _DONE_TO:
        return party
    behind = sentence.text(party.last)
    return party if behind[:1] == "ل" and behind[:2] not in ("لا", "لم", "لن") else None


def _in_relative(sentence: Sentence, at: int) -> tuple[Party | None, int]:
    """ "غارة … شنتها طائرات", "عملية قامت بها القوات"."""
    for k in range(at, at + _RELATIVE):
        text = sentence.text(k)
        if text in _MADE_IT:
            subject = _subject(sentence, k + 1)
        elif text in _UNDERTOOK and sentence.text(k + 1) in _TOOK_ON:
            subject = _subject(sentence, k + 2)
        elif text in _BREAKS or k in sentence.outcomes:
            return None, at
        else:
            continue
        return subject, subject.last if subject else at
    return None, at


def _subject(sentence: Sentence, at: int) -> Party | None:
    """The party right behind a verb, over words of time."""
    for k in range(at, at + _ASIDE + 1):
        party = party_at(sentence, k, states=True) if k < len(sentence.tokens) else None
        if party:
            return None if party.object or _is_struck(sentence, at - 1, party) else party
        if sentence.text(k) not in _DAYS:
            return None
    return None


def _is_struck(sentence: Sentence, verb: int, party: Party) -> bool:
    """ "زلزال يضرب اليابان", "إعصار ضرب هايتي": a state behind a masculine verb is not its subject."""
    text = sentence.text(verb).removeprefix("و").removeprefix("ف")
    place = sentence.place_names.get(party.first)
    state = place is not None and place.last == party.last and place.entry.attributes["kind"] == "country"
    return state and not (text.startswith("ت") or text.endswith(("ت", "ته", "تها", "تهم", "تا")))


def _before(sentence: Sentence, index: int, prefix: str) -> Party | None:
    """The party right before a verb: "قوات الاحتلال تقتحم …"; behind "and" it is another verb's object.

    "إعصار يضرب الفلبين ويقتل …": the storm kills.
    """
    if prefix[:1] in _CLITICS:
        return None
    for k in range(max(0, index - 6), index):
        party = party_at(sentence, k, ("", "و"), states=True)
        if party and party.last == index:
            led = sentence.text(k - 1) in _LED_BY or _is_of_disaster(sentence, k)
            return None if party.object or led else party
    return None


def _is_of_disaster(sentence: Sentence, index: int) -> bool:
    """ "فيضانات السودان تقتل …": the land of what nobody made."""
    causes = (match for match in sentence.matches("cause") if match.last == index)
    return any(not match.entry.attributes.get("doer", True) for match in causes)


def _verbs(sentence: Sentence) -> Iterator[Deed]:
    for match in sentence.matches("attack"):
        if sentence.text(match.first) in _ADVERBS:
            continue
        doer = _subject(sentence, match.last) or _before(sentence, match.first, match.prefix)
        cause = match.entry.attributes["cause"]
        if doer or cause not in (None, "explosion"):
            yield Deed(match.first, match.last, "verb", cause, doer)


def _agents(sentence: Sentence) -> Iterator[Deed]:
    for match in _HANDS.find(sentence.tokens):
        if party := party_at(sentence, match.last, states=True):
            yield Deed(match.first, party.last, "agent", None, party)


def _outcomes(sentence: Sentence) -> Iterator[Deed]:
    """Verbs and masdars of killing and taking with their doer: "اعتقلت الشرطة", "الجيش يقتل", "اعتقال الشرطة"."""
    for at, outcome in sentence.outcomes.items():
        text = sentence.text(at)[len(outcome.prefix) :]
        if outcome.role == "verb" and text not in _BEFALLING | _LOSING and not sentence.is_passive(at):
            doer = _subject(sentence, outcome.last) or _before(sentence, at, outcome.prefix)
            yield Deed(at, outcome.last, "outcome", None, doer)
        elif outcome.role == "masdar" and text.removeprefix("ب") in _DONE_TO:
            yield Deed(at, outcome.last, "outcome", None, _subject(sentence, outcome.last))
