"""CAMEO root codes: one for every type that a predicate may have."""

from waqai.facts.diplomacy import find_acts
from waqai.facts.diplomacy.attributes.cameo import ROOTS
from waqai.facts.diplomacy.predicates.predicates import entries
from waqai.facts.document import read


def test_every_type_has_a_root_code() -> None:
    types = {str(entry.attributes["type"]) for entry in entries() if "type" in entry.attributes}
    assert types == set(ROOTS)
    assert all(code.isdigit() and len(code) == 2 for code in ROOTS.values())


def test_an_act_carries_its_root_code() -> None:
    act = find_acts(read("فرضت كندا عقوبات على بيلاروسيا."))[0]
    assert (act.type, act.cameo_root) == ("SANCTION", "16")
