"""Acts that are told of no one, or of one alone: aid that comes in, criticism, meetings called together."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("انتقادات دولية واسعة لكينيا", ["ACCUSE criticism_of > كينيا"]),
        ("دخلت 120 شاحنة مساعدات إلى دارفور", ["AID aid_enters > دارفور"]),
        ("عقد الرئيس الكيني اجتماعا طارئا لبحث الهجوم", ["CONSULT call_together الرئيس الكيني >"]),
        ("أقنع الرئيس الكيني نظيره الغاني بالعودة", ["REQUEST convince الرئيس الكيني > نظيره الغاني"]),
        ("قلد الرئيس الكيني رئيس وزراء غانا وساما", ["SUPPORT decorate الرئيس الكيني > رئيس وزراء غانا"]),
    ],
)
def test_acts(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "انتقادات واسعة لأسلوبه في اللعب",
        "لم تدخل أي شاحنة مساعدات إلى دارفور",
        "أقنع المدرب اللاعب بالبقاء",
        "عقد الرئيس الكيني مؤتمرا صحفيا",
    ],
)
def test_none(text: str) -> None:
    assert acts(text) == []
