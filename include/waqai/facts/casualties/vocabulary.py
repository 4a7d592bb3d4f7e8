"""The vocabulary of the casualty grammar: lexicon entries in all their written forms, and the matchers made of them."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import cache

from waqai.arabic.forms import perfects
from waqai.arabic.normalise import fold
from waqai.facts.casualties.verb_forms import all_perfects, forms_of, with_objects
from waqai.lexicons import Entry, Matcher, load, words
from waqai.lexicons.towns import gazetteer


# Forms stay unfolded here: folded, "ألماني" would look as if it had the article.
def _accusative(form: str) -> list[str]:
    folded = fold(form)
    return [form] if folded[-1] in "اه" or " " in folded or folded == "ام" else [form, form + "ا"]


def _duals(form: str) -> list[str]:
    if fold(form) == "ام":  # its dual is written like "الأمين"
        return []
    head, _, rest = form.partition(" ")
    stem = head[:-1] + "ت" if head[-1] in "ةه" else head
    made = [f"{stem}{ending} {rest}".strip() for ending in ("ان", "ين")]
    if rest and head not in _SOUND:
        made += [f"{stem}{ending} {rest}" for ending in ("ا", "ي")]  # "رجلا أمن", "رجلي أمن"
    return made


# Nouns whose plural in construct is written like their dual ("موظفي إغاثة").
_SOUND = words("word_classes", "sound_plurals")


_OWNERS = ("ه", "ها", "هم", "هما", "نا")


def _owned(form: str, endings: Sequence[str], owners: Sequence[str]) -> list[str]:
    """ "سائقها", "زوجته", and of two "طفليها", "والداه": a noun with its owner written onto it."""
    if " " in form or form[-1] in "اى" or fold(form) == "ضحيه":
        return []
    stem = form[:-1] + "ت" if form[-1] in "ةه" else form
    return [stem + ending + owner for ending in endings for owner in owners]


def _owned_plurals(plurals: Sequence[str]) -> list[str]:
    """ "جنودها", "موظفيهم", "عاملاتها": plurals with their owner written onto them."""
    made = []
    for form in plurals:
        if form.endswith("اء") and " " not in form:  # "زملائه", "أصدقاؤها"
            made += [form[:-1] + seat + owner for seat in "ءئؤ" for owner in _OWNERS]
        if " " in form or len(form) < 4 or fold(form)[-1] in "اهيء" or form.endswith("ون"):
            continue
        stem = form[:-1] if form.endswith("ين") else form
        made += [stem + owner for owner in _OWNERS]
        if form.startswith("م") and form.endswith("ين"):  # "مرافقوه"; "قاتلوه" is a verb
            made += [form[:-2] + "و" + owner for owner in _OWNERS]
    return made


def _variants(entry: Entry, plurals: Sequence[str], value: str | None, role: str) -> list[Entry]:
    """Entries of one noun by grammatical number: the dual is made by rule where it does not look like the plural."""
    many = {fold(form) for form in plurals}
    single = [form for base in entry.forms for form in _accusative(base)]
    both = [form for base in entry.forms for form in _duals(base) if fold(base)[-1] != "ا" or fold(base) == "ابنا"]
    if role == "person":
        # "عسكريه" is written like the adjective عسكرية.
        owners = _OWNERS if entry.attributes.get("kin") else _OWNERS[1:]
        single += [form for base in entry.forms for form in _owned(base, ("",), owners)]
        both += [f for base in entry.forms if fold(f"{base}ين") not in many for f in _owned(base, ("ي",), owners)]
        both += [
            f
            for base in entry.forms
            if len(base) > 3 or fold(f"{base}ين") not in many
            for f in _owned(base, ("ا",), owners)
        ]
        both += [f"{base}ي" for base in entry.attributes.get("pairs", ())]
    shapes = {"pl": [*plurals, *_owned_plurals(plurals if role == "person" else ())], "sg": single, "du": both}
    keys = {"role": role, "value": value}
    return [
        Entry(entry.id, tuple(kept), "noun", {**keys, "number": number})
        for number, forms in shapes.items()
        if (kept := [form for form in forms if number == "pl" or fold(form) not in many])
    ]


def people() -> list[Entry]:
    found = []
    for entry in load("persons"):
        found += _variants(entry, entry.attributes.get("plural", ()), entry.attributes.get("tag"), "person")
    return found


@cache
def plurals_in_construct() -> dict[str, Entry]:
    """Sound plurals that have lost their ن to a noun behind them: "متطوعي" of "أحد متطوعي الجمعية"."""
    forms = [(fold(form), entry.attributes["number"], entry) for entry in people() for form in entry.forms]
    made = {form + "ي": entry for form, number, entry in forms if number == "sg" and form[-1] not in "اهي"}
    return made | {form[:-1]: entry for form, number, entry in forms if number == "pl" and form.endswith("ين")}


# Nisbas that are everyday adjectives as well ("مالي": of Mali, financial).
_COMMON = frozenset(("مالي",))
_UNITS = words("name_words", "units")


def nations() -> list[Entry]:
    found = []
    nisbas = {entry.id: list(entry.attributes.get("adjectives", ())) for entry in load("states")}
    for entry in load("nationalities"):
        for base in dict.fromkeys([*entry.forms, *nisbas.pop(entry.id, ())]):
            plurals = [base + ending for ending in ("ين", "ون", "ات")] + list(entry.attributes.get("plural", ()))
            shaped = Entry(entry.id, (base, base + "ة"), "noun")
            found += _variants(shaped, plurals, entry.id, "nation")
    for key, adjectives in nisbas.items():
        for base in adjectives:
            if fold(base) in _COMMON:
                continue
            plurals = [base + ending for ending in ("ين", "ون", "ات")]
            found += _variants(Entry(key, (base, base + "ة"), "noun"), plurals, key, "nation")
    return found


def _flat(name: str, role: str) -> list[Entry]:
    return [Entry(e.id, e.forms, e.prefixes, {"role": role, **e.attributes}) for e in load(name)]


def outcomes() -> list[Entry]:
    """Outcome words with their verbs in all persons and numbers."""
    found = []
    for entry in _flat("outcomes", "outcome"):
        keys = entry.attributes
        made = forms_of(keys, all_perfects)
        made += [form for base in keys.get("with_object", ()) for form in with_objects(base, entry.attributes["kind"])]
        found.append(Entry(entry.id, (*entry.forms, *dict.fromkeys(made)), entry.prefixes, keys))
    return found


def attacks() -> list[Entry]:
    """Verbs of attack in all persons and numbers."""
    found = []
    for entry in load("attacks"):
        keys = entry.attributes
        found.append(Entry(entry.id, tuple(dict.fromkeys(forms_of(keys, perfects))), entry.prefixes, keys))
    return found


@cache
def matcher(kind: str) -> Matcher:
    """The matcher of one layer."""
    return Matcher(matcher_entries(kind))


def _in_accusative(entry: Entry) -> Entry:
    """An entry with its nouns in the accusative too: "قصفا", "قصفا جويا"."""
    forms = [*entry.forms]
    for form in entry.forms:
        head, _, adjective = form.partition(" ")
        if not head.startswith("ال") and (not adjective or adjective.endswith("ي")):
            forms += [f"{noun} {adjective}{adjective and 'ا'}".strip() for noun in _accusative(head)[1:]]
    return replace(entry, forms=tuple(dict.fromkeys(forms)))


def _claimants(role: str) -> list[Entry]:
    return [entry for entry in load("claimants") if entry.attributes.get("role") == role]


def _states() -> list[Entry]:
    """States by their names and by what stands for them ("كييف", "الكرملين")."""
    return [replace(state, forms=(*state.forms, *state.attributes["metonyms"])) for state in load("states")]


_LAYERS: dict[str, Callable[[], Sequence[Entry]]] = {
    "outcome": outcomes,
    "people": lambda: people() + nations(),
    "thing": lambda: _flat("things", "thing"),
    "name": lambda: _flat("names", "name"),
    "hypothetical": lambda: _flat("hypotheticals", "hypothetical"),
    "says": lambda: _claimants("verb"),
    "kind": lambda: _claimants("kind"),
    "state": _states,
    "according": lambda: _claimants("according"),
    "cause": lambda: [*map(_in_accusative, load("causes"))],
    "attack": attacks,
}


def matcher_entries(kind: str) -> Sequence[Entry]:
    """The entries of one layer."""
    return _LAYERS[kind]()


# Particles that count one person, and those that open, take up or close what awaits its people.
_ONE = frozenset(("one_of", "one_of_them", "the_other", "others"))
_STEERS = frozenset(("negation", "rise", "breaks"))
THE_NUMBER = words("word_classes", "the_number")


@cache
def layers_of_words() -> dict[str, tuple[str, ...]]:
    """The layers whose terms may begin with a word: one look-up a token for all of them.

    Beside the layers of `matcher` these are `place` (names of the gazetteer), `joined_name` ("وسلمى"), and the words
    that no other layer has and that the passes over a sentence stop at: `one` (to count one person) and `steers`.
    """
    found: dict[str, tuple[str, ...]] = {}
    shared: dict[tuple[str, ...], tuple[str, ...]] = {}  # few combinations of layers for very many words
    names = matcher("name").first_words
    joined = [f"و{name}" for name in names if f"و{name}" not in names and name != "علي"]
    firsts: dict[str, Collection[str]] = {kind: matcher(kind).first_words for kind in _LAYERS}
    firsts |= {"place": gazetteer().first_words, "joined_name": joined}
    firsts |= {"one": _of_classes(_ONE) | words("name_words", "called"), "steers": _of_classes(_STEERS) | THE_NUMBER}
    for layer, spellings in firsts.items():
        for word in spellings:
            layers = (*found.get(word, ()), layer)
            found[word] = shared.setdefault(layers, layers)
    return found


@cache
def fates() -> Matcher:
    """The matcher of phrases that say what befell the people before them."""
    return Matcher(load("fates"))


@cache
def particle(name: str) -> Matcher:
    """The matcher of one closed class of particles.yaml."""
    return Matcher([entry for entry in load("particles") if entry.id == name])


@cache
def particle_classes() -> dict[str, frozenset[str]]:
    """The classes of particles.yaml that may begin with a word."""
    found: dict[str, set[str]] = {}
    for entry in load("particles"):
        for word in particle(entry.id).first_words:
            found.setdefault(word, set()).add(entry.id)
    return {word: frozenset(classes) for word, classes in found.items()}


def _of_classes(names: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word, classes in particle_classes().items() if classes & names)


@cache
def groups() -> Matcher:
    """The matcher of bodies that people belong to."""
    return Matcher(load("groups"))


@cache
def armed_bodies() -> frozenset[str]:
    """First words of bodies that people belong to: behind a verb they did it, though the words also count things."""
    return frozenset(groups().first_words)


def is_force(word: str) -> bool:
    """Whether a word names men under arms or in office, though it may count things as well ("وحدة", "فرقة")."""
    return word in armed_bodies() or word in _UNITS


@cache
def month_names() -> frozenset[str]:
    """Folded names of months in one word."""
    return frozenset(fold(form) for entry in load("months") for form in entry.forms if " " not in form)


@cache
def countries() -> frozenset[str]:
    """Folded first words of names of states, some of which are written like the accusative of their nisba ("سوريا")."""
    return frozenset(fold(form).split()[0] for entry in load("states") for form in entry.forms)
