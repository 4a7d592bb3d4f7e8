"""Answers about words are given once, and forgotten when they are too many."""

from waqai.memo import remembered


def test_a_word_is_asked_about_once_until_all_is_forgotten() -> None:
    asked: list[str] = []

    @remembered(2)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length(word) for word in ("fig", "date", "fig", "date")] == [3, 4, 3, 4]
    assert asked == ["fig", "date"]
    assert length("plum") == 4
    assert length("fig") == 3
    assert asked == ["fig", "date", "plum", "fig"]
