"""A title behind a name, or a name behind its title, is one party with it ("فلان، وزير الدولة،")."""

from dataclasses import replace

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.names_before import end_of_aside, name_before
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.predicates.predicates import read_word

_KNOWN_AS = words("known_as")
_APART, _NEAR = 12, 3
_COURTESIES = words("courtesies")
# How princes and sheikhs are introduced, whose offices stand behind their names.
_RANKS = frozenset(["الشيخ", "الامير", "سمو"])
_ALLIES = words("allies_of")
_ENDS = frozenset([".", "؛", "ثم", "ان"])
_FINITE = frozenset(["perfect", "present"])
_SPOKESMEN = ("المتحدث", "المتحدثه", "الناطق", "الناطقه")
# "Head of foreign policy": an office of one.
_POLICY = "السياسه"
# Titles that one who is known by name may hold with no other told before.
_OFFICES = frozenset(
    (
        "emir",
        "king",
        "sultan",
        "president",
        "prime_minister",
        "minister",
        "crown_prince",
        "deputy_minister",
        "secretary",
        "envoy",
    )
)


def join_appositions(tokens: list[Token], parties: list[Party], opens: frozenset[int] = frozenset()) -> list[Party]:
    """A title between commas behind a name belongs to it: "فلان، وزير الدولة،"; `opens`: where sentences begin."""
    kept: list[Party] = []
    for index, party in enumerate(parties):
        if not party.prefix and tokens[party.first - 1].text in _ALLIES and party.first:
            party.first, party.prefix = party.first - 1, "و"  # "سوريا وحليفتها روسيا"
        before = kept[-1] if kept else None
        if before and party.first < before.last:
            continue  # within the office of who was named before
        if party.kind not in PEOPLE and (before is None or before.kind != "org"):
            kept.append(party)  # a state, a movement: it is no one's title, and no name of the body before it
            continue
        first = name_before(tokens, party, opens)
        behind = parties[index + 1] if index + 1 < len(parties) else None
        holder = before is not None and before.kind == "person" and party.kind == "title"
        if before and _honours(before, party) and not _is_guest(tokens, before, party, behind):
            kept.append(_with_honours(kept, party))
        elif before and _is_called(tokens, before, party):
            kept[-1] = replace(party, first=before.first, prefix=before.prefix)
        elif before and _heads_names(tokens, before, party):
            kept[-1] = replace(party, first=before.first, title=before.key, prefix=before.prefix)
        elif first < party.first and (before is None or before.last <= first):
            end = party.first - (tokens[party.first - 1].text == "،")
            last = _end_of_office(tokens, party, behind) if end < party.first or first in opens else party.last
            kept.append(Party(first, last, first, end, "person", "named", "", party.country, title=party.key))
        elif before and holder and _is_office_of(tokens, before, party, [behind, _next_person(parties, index)]):
            last = _end_of_office(tokens, party, behind) if before.last < party.first else party.last
            before.last, before.title, before.country = last, party.key, before.country or party.country
        else:
            kept.append(party)
    return kept


def _end_of_office(tokens: list[Token], title: Party, behind: Party | None) -> int:
    """Where an office told beside a name ends: at the comma behind it, over what no lexicon reads of it."""
    second = behind is not None and behind.first == title.last and behind.kind == "title" and not behind.prefix
    return title.last if second else end_of_aside(tokens, title) or title.last


def _next_person(parties: list[Party], index: int) -> Party | None:
    """Who is told of next behind a party, over offices and what prepositions lead ("… في مكتبه بالوزارة نظيره")."""
    near = parties[index + 1 : index + 1 + _NEAR]
    return next((party for party in near if party.prefix in ("", "ال") and party.kind in PEOPLE), None)


def _is_office_of(tokens: list[Token], before: Party, party: Party, behind: list[Party | None]) -> bool:
    """Whether a title is the office, or one more office, of the person named before it."""
    if not holds(tokens, before, party):
        return _is_his_rank(tokens, before, party, behind)
    further = before.last > before.name_last and party.first == before.last
    return not (further and all(_may_be_met(tokens, before, party, each) for each in behind))


def _honours(title: Party, person: Party) -> bool:
    """Whether a title stands right before a person's honorifics: it is the same person's, and not of another land."""
    if person.title == "counterpart" or (title.country and person.country not in (None, title.country)):
        return False  # "التقى الوزير الغاني نظيره الكيني فلان"
    beside = person.kind == "person" and not person.prefix and person.first == title.last
    whole = title.kind == "title" and title.stands_for is None and (title.key == "cleric" or not title.bare)
    return beside and whole and (title.key == "cleric" or person.name_first > person.first)


def _is_guest(tokens: list[Token], host: Party, person: Party, behind: Party | None) -> bool:
    """Whether who is named with an office behind another office is met: "استقبل رئيس المجلس وزير الدفاع فلان".

    One who has two offices meets somebody told behind: "استقبل نائب الرئيس وزير الدفاع فلان سفير غانا".
    """
    return person.title in _OFFICES and _may_be_met(tokens, host, person, behind)


def _with_honours(kept: list[Party], person: Party) -> Party:
    """A person with the titles before the honorifics, taken off `kept`: "قائد … آية الله السيد فلان"."""
    while kept and _honours(kept[-1], person):
        title = kept.pop()
        person = replace(person, first=title.first, title=person.title or title.key, prefix=title.prefix)
    return person


def _is_called(tokens: list[Token], before: Party, party: Party) -> bool:
    """Whether a party is the name by which the body before it is known ("الجماعة المعروفة باسم X")."""
    known = before.kind == "org" and tokens[before.last - 1].text in _KNOWN_AS
    return known and party.first == before.last + 1 and tokens[before.last].text in ("باسم", "ب")


def _heads_names(tokens: list[Token], title: Party, person: Party) -> bool:
    """Whether a title in the dual stands before the names of the two who hold it ("الوزيران فلان وفلان")."""
    head = tokens[title.first].text
    two = title.kind == "title" and "ال" in head[:4] and head.endswith(("ان", "ين"))
    beside = person.kind == "person" and not person.prefix and person.first == title.last
    return two and beside and tokens[min(person.last, len(tokens) - 1)].text.startswith("و")


def holds(tokens: list[Token], before: Party, party: Party) -> bool:
    """Whether a title behind a person, with a comma or without, is the office of that person."""
    if before.kind != "person" or party.kind != "title" or party.key == "counterpart":
        return False
    if party.bare:
        return party.prefix in ("", "ال") and _is_enclosed(tokens, before, party)
    second = party.key == "deputy" and party.first == before.last and not party.bare  # "النائب الثاني لرئيس المجلس"
    if party.prefix and not (party.prefix == "ال" and (second or _is_enclosed(tokens, before, party))):
        return False
    if before.country and party.country and before.country != party.country:
        return False
    if party.first == before.last:  # "فلان وزير الخارجية"
        known = before.key == "named" or before.title is not None or party.key in _OFFICES
        known = known or tokens[party.first + 1].text == _POLICY
        return known or _speaks_for(tokens, before, party)
    told = before.last > before.name_last and tokens[before.name_last].text == "،"  # his office stands in an aside
    return not told and party.first == before.last + 1 and tokens[before.last].text == "،"


def _is_enclosed(tokens: list[Token], before: Party, party: Party) -> bool:
    """Whether a title with the article stands between commas behind a name ("الملك فلان، القائد الأعلى للقوات،")."""
    if before.last >= len(tokens) or tokens[before.last].text != "،" or party.first != before.last + 1:
        return False
    end = end_of_aside(tokens, party)
    return end is not None and tokens[end].text == "،" and (end == party.last or not party.bare)


def _is_his_rank(tokens: list[Token], before: Party, party: Party, behind: list[Party | None]) -> bool:
    """Whether an office with nothing behind it is that of the sheikh or prince named before it."""
    front = {token.text for token in tokens[max(0, before.first - 1) : before.name_first + 1]}
    comma = before.last < len(tokens) and tokens[before.last].text == "،"  # "… الأمير فلان بن فلان، ولي العهد"
    if before.kind != "person" or party.first != before.last + comma or front.isdisjoint(_RANKS):
        return False
    if party.kind != "title" or party.prefix or not party.bare or party.key not in _OFFICES:
        return False
    return comma or not all(_may_be_met(tokens, before, party, each) for each in behind)


def _may_be_met(tokens: list[Token], before: Party, party: Party, behind: Party | None) -> bool:
    """Whether a title behind a name may be whom that person meets: a verb of meeting leads, and no other party follows.

    "استقبل الشيخ فلان وزير العدل", but not "استقبل الشيخ فلان وزير العدل سفير غانا".
    """
    verb = next((k for k in range(before.first - 1, -1, -1) if tokens[k].text not in _COURTESIES), 0)
    readings = read_word(tokens[verb].text)
    if not any(r.tense in _FINITE and r.entry.attributes.get("type") == "CONSULT" for r in readings):
        return False
    if behind is None or behind.prefix not in ("", "ال") or behind.first - party.last > _APART:
        return True
    between = [token.text for token in tokens[party.last : behind.first]]
    return any(word in _ENDS or any(r.tense in _FINITE for r in read_word(word)) for word in between)


def _speaks_for(tokens: list[Token], before: Party, party: Party) -> bool:
    """Whether a spokesman's title behind a name is that person's ("رحب فلان المتحدث باسم …"): no one met him."""
    spokesman = party.key == "spokesman" or tokens[party.first + 1].text in _SPOKESMEN
    readings = read_word(tokens[before.first - 1].text) if before.first else ()
    return spokesman and not any(reading.entry.attributes.get("type") == "CONSULT" for reading in readings)
