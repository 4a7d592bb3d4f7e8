"""Deeds told by a verb inside what somebody denies."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("نفى الوزير الغاني التقارير التي قالت إن كينيا وتوغو توصلتا لاتفاق", "AGREE sign كينيا + توغو > denied"),
        ("نفى مصدر غاني أن يكون الرئيس قد التقى نظيره الكيني", "CONSULT meet الرئيس > نظيره الكيني denied"),
    ],
)
def test_denied(text: str, told: str) -> None:
    assert told in acts(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("نفى الوزير الغاني التقارير، وقال إن كينيا وتوغو توصلتا لاتفاق", "AGREE sign كينيا + توغو >"),
        ("نفى الوزير الغاني ذلك. التقى الرئيس الغاني نظيره الكيني", "CONSULT meet الرئيس الغاني > نظيره الكيني"),
    ],
)
def test_not_denied(text: str, told: str) -> None:
    assert told in acts(text)


def test_what_one_denies_to_have_done_is_denied() -> None:
    assert acts("نفت كينيا أنها طردت السفير الغاني.")[-1].endswith("denied")
    assert not acts("نفت كينيا الخبر، وقالت إنها طردت السفير الغاني.")[-1].endswith("denied")
