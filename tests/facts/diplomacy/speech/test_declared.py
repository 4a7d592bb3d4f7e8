"""Whose a text is that speaks of "us"."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "بيان صادر عن حركة فتح\nندين الهجوم على القرية ونطالب كينيا بالتحقيق",
            ["ACCUSE accuse_verb حركة فتح >", "REQUEST request_verb حركة فتح > كينيا"],
        ),
        (
            "باريس في 6 يناير - نحن وزراء خارجية غانا نطالب كينيا بالتحقيق",
            ["REQUEST request_verb وزراء خارجية غانا > كينيا"],
        ),
        (
            "نحن الموقعين أدناه، منظمات المجتمع المدني في أكرا، نطالب كينيا بالتحقيق",
            ["REQUEST request_verb منظمات المجتمع المدني > كينيا"],
        ),
        ("حوار | الوزير الغاني لرويترز: نرفض العرض الكيني", ["REJECT refuse الوزير الغاني > كينيا"]),
        ("إننا في حركة فتح نطالب كينيا بالتحقيق", ["REQUEST request_verb حركة فتح > كينيا"]),
        (
            "وزارة الخارجية الغانية\nحدث ذلك أمس. إننا نطالب كينيا بالتحقيق",
            ["REQUEST request_verb وزارة الخارجية الغانية > كينيا"],
        ),
        (
            "الوزير الغاني لرويترز: عدنا أمس\nكيف ترون الوضع؟\nنطالب كينيا بالتحقيق",
            ["REQUEST request_verb الوزير الغاني > كينيا"],
        ),
    ],
)
def test_who_says_we(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "عاد وفد حركة فتح أمس\nنطالب كينيا بالتحقيق",
        "كتاب عن حركة فتح صدر أمس. نطالب كينيا بالتحقيق",
    ],
)
def test_no_one_does(text: str) -> None:
    assert acts(text) == []
