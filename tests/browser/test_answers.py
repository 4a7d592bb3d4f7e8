"""Answers kept in memory: only as long as the files stay, only so many, only small ones."""

from pathlib import Path

import pyarrow as pa
import pytest

from waqai.browser.answers import Answers, print_of, tables_in


class Maker:
    """Counts how often an answer is made."""

    def __init__(self, size: int = 1) -> None:
        self.made, self.size = 0, size

    def __call__(self) -> pa.Table:
        self.made += 1
        return pa.table({"n": pa.array([self.made] * self.size, pa.int64())})


def test_the_same_question_is_answered_once() -> None:
    answers, make = Answers(), Maker()
    assert [answers.get(key, make)["n"][0].as_py() for key in ("a", "a", "b", "a")] == [1, 1, 2, 1]


def test_the_longest_unasked_is_forgotten() -> None:
    answers, make = Answers(most=250_000), Maker()
    for key in ("a", "b", "a", "c", "a", "b"):
        answers.get(key, make)
    assert make.made == 4


def test_large_answers_are_not_kept() -> None:
    answers, make = Answers(largest=100), Maker(size=1000)
    answers.get("a", make)
    answers.get("a", make)
    assert make.made == 2


def test_what_fails_is_not_kept() -> None:
    answers = Answers()
    with pytest.raises(ZeroDivisionError):
        answers.get("a", lambda: 1 / 0)
    assert answers.get("a", Maker())["n"].to_pylist() == [1]


def test_print_changes_with_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    assert print_of(folder) == ()
    (folder / "date=2024-01-01").mkdir(parents=True)
    assert print_of(folder) == ()
    file = folder / "date=2024-01-01" / "articles.parquet"
    file.write_bytes(b"one")
    before = print_of(folder)
    assert len(before) == 1 == len(set(before))
    file.write_bytes(b"three")
    assert print_of(folder) != before


def test_tables_in_a_query() -> None:
    assert tables_in("SELECT * FROM casualties AS f JOIN articles AS a ON …") == ("articles", "casualties")
    assert tables_in("SELECT * FROM daily_casualties") == ("daily_casualties",)
    assert tables_in("SELECT 1") == ()
