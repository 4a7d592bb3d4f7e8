"""What the search for an act's targets knows: its predicate, its clause and its actors."""

import pytest
from told import acts

from waqai.facts.diplomacy.arguments import Arguments
from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.diplomacy.predicates.predicates import Found, read_word
from waqai.facts.diplomacy.targets.target_search import Search, replace_after
from waqai.facts.document import read


def search(text: str) -> Search:
    document = read(text)
    arguments = Arguments(document, Parties(document))
    found = Found(read_word(document.texts[0])[0], 0, 1)
    return Search(arguments, found, 1, len(document.tokens), [])


def test_its_kind_and_words() -> None:
    found = search("طردت غانا وكينيا السفير")
    assert found.kind == "SANCTION"
    assert (found.word(1), found.word(99)) == ("غانا", "")
    assert [party.key for party in found.joined(found.arguments.parties.at[1])] == ["GHA", "KEN"]


def test_its_own_actors_are_left_out_and_it_may_begin_later() -> None:
    found = search("طردت غانا وكينيا السفير")
    ghana = found.arguments.parties.at[1]
    found.actors.append(ghana)
    assert [party.key for party in found.joined(ghana)] == ["KEN"]
    assert (replace_after(found, 3).after, found.after) == (3, 1)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "التقى رئيس غانا نائب الرئيس الكيني جون موتوا، ومستشار الأمن القومي بيتر كاماو",
            ["CONSULT meet رئيس غانا > جون موتوا + بيتر كاماو"],
        ),
        (
            "فرضت غانا رسوما جمركية على واردات الصلب من كينيا",
            ["SANCTION impose غانا > كينيا"],
        ),
        (
            "التقى رئيس غانا نائب الرئيس الكيني جون موتوا، ووزير الخارجية بيتر كاماو رفض التعليق",
            ["CONSULT meet رئيس غانا > جون موتوا"],
        ),
        (
            "أبلغ الرئيس الغاني نظيره الكيني في اتصال هاتفي بأن الصلب من الاتحاد الأوروبي غال",
            ["CONSULT call_within الرئيس الغاني > نظيره الكيني"],
        ),
    ],
)
def test_a_list_goes_on_behind_a_comma_and_ends_where_something_is_said(text: str, told: list[str]) -> None:
    assert acts(text) == told
