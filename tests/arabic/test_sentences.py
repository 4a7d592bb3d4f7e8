"""Sentences: boundaries against a table of hard contexts, speakers, offsets, and bounded work on hostile texts."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from timing import linear

from waqai.arabic.sentences import split

TABLE = yaml.safe_load(Path(__file__).with_name("sentences.yaml").read_text(encoding="utf8"))
FAMILIES = TABLE["families"]


def written(family: dict[str, Any], case: Any) -> tuple[str, list[str]]:
    """(text, its sentences) of a case."""
    sentences = case["sentences"] if isinstance(case, dict) else case
    between = case["join"] if isinstance(case, dict) else "" if family.get("glued") else " "
    return between.join(sentences), sentences


def ends(text: str, sentences: list[str]) -> set[int]:
    """Offsets at which sentences end."""
    found, at = set(), 0
    for sentence in sentences:
        at = text.index(sentence, at) + len(sentence)
        found.add(at)
    return found


def test_boundaries_reach_the_promised_score() -> None:
    both = missed = wrong = 0
    for family in FAMILIES:
        for case in family["cases"]:
            text, sentences = written(family, case)
            expected, found = ends(text, sentences), {sentence.end for sentence in split(text)}
            both += len(expected & found)
            missed += len(expected - found)
            wrong += len(found - expected)
    assert both + missed >= 300
    assert 2 * both / (2 * both + missed + wrong) >= 0.98, (both, missed, wrong)


@pytest.mark.parametrize("family", [f for f in FAMILIES if f["name"] != "open"], ids=lambda family: str(family["name"]))
def test_each_hard_context(family: dict[str, Any]) -> None:
    cases = [written(family, case) for case in family["cases"]]
    found = [[sentence.text for sentence in split(text)] for text, _ in cases]
    assert found == [sentences for _, sentences in cases]


@pytest.mark.parametrize("family", [f for f in FAMILIES if f["name"] != "open"], ids=lambda family: str(family["name"]))
def test_contexts_do_not_disturb_those_behind_them(family: dict[str, Any]) -> None:
    cases = [written(family, case) for case in family["cases"]]
    text = "\n".join(text for text, _ in cases)
    assert [s.text for s in split(text)] == [sentence for _, sentences in cases for sentence in sentences]


@pytest.mark.parametrize("case", TABLE["speech"], ids=lambda case: str(case["text"][:30]))
def test_speakers(case: dict[str, Any]) -> None:
    found = split(case["text"])
    assert [sentence.speaker for sentence in found] == case["speakers"]
    assert [sentence.quoted for sentence in found] == case.get("quoted", [sentence.quoted for sentence in found])


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("«أول.\nثان.\nثالث».", [True, True, True]),
        ("«أول.\n«ثان».", [True, True]),
        ('"أول.\nثان".\nثالث.', [True, True, False]),
        ('رسم 5" لوحة.\nثان.\nثالث.', [False, False, False]),
        ("«أول.\nثان بلا إغلاق.\nثالث.", [False, False, False]),
        ("أول. «ثان» ثم بقية طويلة من الكلام.", [False, False]),
    ],
)
def test_quotations_over_paragraphs(text: str, quoted: list[bool]) -> None:
    assert [sentence.quoted for sentence in split(text)] == quoted


def test_paragraphs_and_offsets() -> None:
    text = "\n\n  أول. ثان\n \nثالث؟ رابع!  \n"
    found = split(text)
    assert [(s.text, s.paragraph, s.order) for s in found] == [
        ("أول.", 0, 0),
        ("ثان", 0, 1),
        ("ثالث؟", 1, 2),
        ("رابع!", 1, 3),
    ]
    assert all(text[s.start : s.end] == s.text for s in found)


SIGNS = st.sampled_from(
    ["قال", "سمير", "أ", "م", "12", "3.5", ".", "..", "؟", "!", "«", "»", '"', "(", ")", "\n", " ", ":", "•", "و", "…"]
)


@given(st.one_of(st.text(), st.lists(SIGNS, max_size=40).map(" ".join), st.lists(SIGNS).map("".join)))
def test_every_character_but_white_space_belongs_to_one_sentence(text: str) -> None:
    found = split(text)
    assert "".join("".join(sentence.text.split()) for sentence in found) == "".join(text.split())
    assert all(text[s.start : s.end] == s.text and s.text == s.text.strip() for s in found)
    assert [s.order for s in found] == list(range(len(found)))


@pytest.mark.parametrize(
    "unit",
    [".", "؟", "«", "«\n", '"', '"\n', "أ. ", "قال ", "قال «", "\n", "... ", "3.", "كلمة ", "م.م", "• ", "(؟)", "»؟"],
)
def test_hostile_texts_stay_linear(unit: str) -> None:
    linear(lambda times: split(unit * times), 4000)
