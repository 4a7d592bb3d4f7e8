"""What the words of a sentence mean: outcomes by what stands beside them, words written like others, passives."""

import pytest
from told import sentence


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("قتل ثلاثة", "killed"),
        ("لقي ثلاثة مصرعهم", "killed"),
        ("لقي ثلاثة ترحيبا", None),
        ("توقيف لضبط المتهم", "detained"),
        ("مات طفل", "killed"),
        ("مستشفى شهداء الأقصى", None),  # the name of a hospital
        ("سقط شهداء الأقصى", "killed"),
        ("جبهة تحرير أورومو", None),  # whoever they mean to free
        ("عملية تحرير الرهائن", "released"),
    ],
)
def test_outcome_words(text: str, outcome: str | None) -> None:
    found = sentence(text).outcomes
    assert next((term.value for term in found.values()), None) == outcome


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("قتل إمام مسجد", True),
        ("قتل أمام منزله", False),  # in front of
        ("لا نعرف، أم لا", False),  # or
        ("قتلت أم", True),
    ],
)
def test_persons_written_like_particles(text: str, person: bool) -> None:
    assert bool(sentence(text).people) is person


def test_ali_is_no_preposition_where_a_name_follows() -> None:
    assert 0 in sentence("علي سامي الراوي").names
    assert 1 not in sentence("وقف على الجسر").names
    assert 1 not in sentence("حكم على سامي الراوي").names


def test_a_passive_by_its_vowel() -> None:
    assert sentence("قُتل القائد").is_passive(0)
    assert not sentence("قتل القائد").is_passive(0)
    assert not sentence("قَتل القائد").is_passive(0)


def test_killers_are_not_he_killed_him() -> None:
    assert not sentence("قتلة الشاب").outcomes
    assert sentence("قتله الجنود").outcomes


def test_oujda_is_not_and_a_grandmother() -> None:
    assert not sentence("في مدينة وجدة").people
    assert sentence("رجل وجدة").people


def test_the_outcome_that_ends_right_before_a_token() -> None:
    words = sentence("قتل ثلاثة في حريق")
    before = words.outcome_before(1)
    assert before is not None and before.value == "killed"
    assert words.outcome_before(3) is None
