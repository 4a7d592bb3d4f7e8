"""Those who make up or send a delegation, team or committee are part of its name; things are not."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "party",
    [
        "وفد من الصندوق",
        "وفد من رجال الأعمال",
        "فريق من الخبراء الدوليين",
        "مجموعة من المهندسين",
    ],
)
def test_of_whom_it_is_made(party: str) -> None:
    verb = "رفضت" if party.startswith("مجموعة") else "رفض"
    assert acts(f"{verb} {party} المقترح") == [f"REJECT refuse {party} >"]
    assert acts(f"وقال إن {party} {verb} المقترح".replace("إن وفد", "إن وفدا").replace("إن فريق", "إن فريقا"))


def test_things_make_up_no_team() -> None:
    assert acts("رفضت مجموعة من الصور المقترح") == []
