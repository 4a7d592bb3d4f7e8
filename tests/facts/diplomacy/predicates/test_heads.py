"""What is sent or deployed is the object of its verb: counted, behind where and when, but no word of another noun."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("جلبت غانا نحو ألفي جندي.", True),
        ("جلبت غانا المزيد من الجنود.", True),
        ("جلبت غانا إلى الضفة الشرقية دبابات.", True),
        ("جلبت غانا، في اليوم التالي، دبابات.", True),
        ("جلبت غانا هذا الأسبوع دبابات.", True),
        ("جلبت غانا وجبات للجنود.", False),
        ("جلبت غانا طعام الجنود.", False),
        ("جلبت غانا إلى عائلات الجنود هدايا.", False),
    ],
)
def test_an_object_and_what_only_stands_there(text: str, sent: bool) -> None:
    assert ("MOBILIZE" in [act.type for act in find_acts(read(text))]) == sent
