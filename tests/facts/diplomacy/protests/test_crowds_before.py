"""A crowd that is counted before the verb of its protest."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "crowd"),
    [
        ("آلاف العمال احتشدوا أمام مقر الحكومة الغانية", "آلاف العمال"),
        ("كان أكثر من 700 شخص خرجوا في تظاهرة في أكرا", "أكثر من 700 شخص"),
        ("قالت الشرطة إن نحو ألف شخص تظاهروا في أكرا", "نحو ألف شخص"),
    ],
)
def test_counted(text: str, crowd: str) -> None:
    (act,) = [act for act in acts(text) if act.startswith("PROTEST")]
    assert f" {crowd} >" in act


@pytest.mark.parametrize(
    "text",
    ["قال إن آلاف السكان في أكرا تظاهروا", "في أكرا تظاهروا أمس", "قال إن مئات تظاهروا"],
)
def test_not_told(text: str) -> None:
    (act,) = [act for act in acts(text) if act.startswith("PROTEST")]
    assert act.endswith("demonstrate >")
