"""A counted group of people: its bounds, the noun that counts it, who the people are."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Count:
    """A counted group at tokens [first, last) of its sentence.

    `head`: person, outcome, other ("others"), bare (a number alone), unknown (a number before an unknown noun), named
    (a person by name), title (a definite singular without name), of_one (a pronoun), each, the_other, of, thing.
    `plain` is true where no number is written (dual, singular, name). `category` is that of an outcome noun; `noun` is
    the lexicon's name of the counting noun, `word` that noun as written, without clitics and the accusative's ending;
    `called` a name that stands behind the count.
    """

    first: int
    last: int
    value: int | None
    low: int | None
    high: int | None
    qualifier: str
    head: str
    category: str | None = None
    tags: list[str] = field(default_factory=list)
    nation: str | None = None
    plain: bool = False
    definite: bool = False
    prefix: str = ""
    noun: str = ""
    word: str = ""
    called: str = ""
    name: str | None = None


def single(first: int, last: int, value: int, head: str, prefix: str) -> Count:
    return Count(first, last, value, value, value, "exact", head, plain=True, prefix=prefix)
