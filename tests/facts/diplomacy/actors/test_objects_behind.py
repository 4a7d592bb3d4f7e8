"""The party behind a verb of someone told before is asked or backed; where it agrees with the verb, it acts."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وصل الرئيس الكيني إلى أكرا. ودعا غانا إلى الحوار.", "REQUEST call_verb الرئيس الكيني > غانا"),
        ("وصل الرئيس الكيني إلى أكرا. ودعت غانا إلى الحوار.", "REQUEST call_verb غانا >"),
        ("أكدت كينيا أنها تدعم غانا.", "SUPPORT back_any كينيا > غانا"),
        ("قال الرئيس الكيني إن غانا رفضت العرض. وحذرت غانا من العواقب.", "THREATEN warn غانا >"),
    ],
)
def test_object_or_subject(text: str, told: str) -> None:
    assert acts(text)[-1] == told


def test_nobody_asks_organisations_of_any_kind() -> None:
    rows = acts("أوقفت كينيا مساعداتها لغانا، وطالبت منظمات حقوقية بالتحقيق")
    assert rows[-1] == "REQUEST request_verb منظمات حقوقية >"
    rows = acts("أوقفت كينيا مساعداتها لغانا، وطالبت المنظمات الحقوقية بالتحقيق")
    assert rows[-1] == "REQUEST request_verb كينيا > المنظمات الحقوقية"
