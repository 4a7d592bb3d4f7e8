"""Answers about words are given once, and forgotten when they are too many."""

from waqai.memo import lazy, remembered


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


def test_a_property_is_computed_when_first_asked_for() -> None:
    class Story:
        read = 0

        @lazy
        def size(self) -> int:
            """How much was read."""
            self.read += 1
            return self.read

    first, second = Story(), Story()
    assert first.__dict__ == {}
    assert (first.size, first.size, first.read) == (1, 1, 1)
    assert (second.read, second.size) == (0, 1)
    assert Story.__dict__["size"].__doc__ == "How much was read."
