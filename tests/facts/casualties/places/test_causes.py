"""Of a province or a state the place of what happened is meant, where the sentence tells it."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قتل تسعة عمال في كينيا يوم الاثنين إثر انفجار في مستودع قرب مدينة مومباسا.", "مدينة مومباسا"),
        ("قتل خمسة جنود في محافظة الأنبار عندما انفجرت عبوة في قضاء هيت.", "قضاء هيت"),
        ("قتل قائد المسلحين في كينيا في عملية دهم قرب مدينة مومباسا.", "مدينة مومباسا"),
        # Several places, another country, another count, no cause.
        ("قتل ثلاثون شخصا في العراق إثر هجمات في سامراء وتكريت.", "العراق"),
        ("قتل ثلاثون شخصا في العراق إثر قصف على دمشق.", "العراق"),
        ("قتل ثلاثون شخصا في العراق عقب عودتهم من دمشق.", "العراق"),
        ("قتل ثلاثون شخصا في العراق في هجمات أثارت قلق من يقيم من الأجانب والطلاب منهم خاصة في بعقوبة.", "العراق"),
    ],
)
def test_where_it_happened(text: str, place: str) -> None:
    assert values(text, "location") == [place]
