"""A post's signature names who tells what stands in it; other words between dashes and brackets name nobody."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("لقي 15 شخصا مصرعهم في انهيار جسر.\n— الدفاع المدني الليبي (@civil) March 3, 2020", ["الدفاع المدني الليبي"]),
        ("غرق 6 أطفال في النهر — خفر السواحل (@coast) 2 مايو 2021", ["خفر السواحل"]),
        # Who told it first keeps it.
        ("قالت الشرطة إن 15 شخصا لقوا مصرعهم.\n— قناة الجبل (@jabal) March 3, 2020", ["الشرطة"]),
        ("لقي 15 شخصا مصرعهم في انهيار جسر.\nوعاد السير — ببطء (بعد الظهر).", [None]),
        ("قتل 4 عمال في حريق.\nوانهار جسر.\nوأغلق الطريق — الدفاع المدني الليبي (@civil_ly)", [None]),
    ],
)
def test_who_signs_a_post(text: str, claimants: list[str | None]) -> None:
    assert [fact.claimant for fact in find_casualties(read(text))] == claimants


def test_the_kind_of_the_signer() -> None:
    (fact,) = find_casualties(read("غرق 6 أطفال في النهر — خفر السواحل (@coast) 2 مايو 2021"))
    assert fact.claimant_kind == "rescue"
