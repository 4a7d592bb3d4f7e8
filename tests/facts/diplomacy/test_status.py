"""Whether an act occurred, goes on, is planned, proposed or denied; whether its predicate is negated."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("التقى الرئيس الغاني الرئيس الكيني", ["CONSULT meet الرئيس الغاني > الرئيس الكيني"]),
        ("من المقرر أن يلتقي الرئيس الغاني الرئيس الكيني", ["CONSULT meet الرئيس الغاني > الرئيس الكيني planned"]),
        ("يعتزم الرئيس الغاني زيارة كينيا", ["CONSULT make_visit الرئيس الغاني > كينيا planned"]),
        ("نفت غانا توقيع اتفاق مع كينيا", ["REJECT deny غانا > كينيا", "AGREE reach_noun غانا > كينيا denied"]),
    ],
)
def test_the_status(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("لم يلتق الرئيس الغاني الرئيس الكيني", []),
        ("ألغت غانا زيارة الوفد إلى كينيا", ["REJECT cancel غانا >"]),
        ("قبل أن يلتقي الرئيس الغاني الرئيس الكيني عاد الوفد", []),
    ],
)
def test_neither_done_nor_planned(text: str, told: list[str]) -> None:
    assert acts(text) == told
