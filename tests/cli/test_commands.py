"""The console script: help that teaches, errors in one line, the steps on the sample newsroom."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from waqai.cli import COMMANDS, group, main
from waqai.newsroom import Newsroom


def call(*words: str) -> Result:
    return CliRunner().invoke(group, list(words))


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_help_teaches_by_example(name: str) -> None:
    result = call(name, "--help")
    assert result.exit_code == 0, result.output
    assert "waqai" in result.output or name == "doctor"


def test_extract_keeps_the_order_and_says_what_is_wrong_with_a_line(tmp_path: Path) -> None:
    source, sink = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    good = {"doc_id": "a", "text": "قتل ثلاثة أشخاص في حريق.", "published": "2024-07-08"}
    source.write_text(json.dumps(good) + "\n" + '{"doc_id": "b"}\nno json\n', encoding="utf8")
    assert call("extract", "--input", str(source), "--output", str(sink)).exit_code == 0
    lines = [json.loads(line) for line in sink.read_text(encoding="utf8").splitlines()]
    assert [line["doc_id"] for line in lines] == ["a", "b", None]
    assert [(fact["category"], fact["low"]) for fact in lines[0]["casualties"]] == [("killed", 3)]
    assert all("error" in line for line in lines[1:])


def test_segment_prints_a_line_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><body><h1>وصول قافلة مساعدات</h1><article><p>وصلت قافلة مساعدات إلى المدينة صباح اليوم، وفق ما أعلنت"
        " البلدية في بيان.</p><p>وقال المتحدث إن التوزيع يبدأ غدا في أربعة أحياء.</p></article></body></html>",
        encoding="utf8",
    )
    result = call("segment", str(page), "--published", "2024-07-08")
    assert result.exit_code == 0, result.output
    line = json.loads(result.output)
    assert line["published_at"].startswith("2024-07-08")
    assert line["stories"][0]["kind"] == "main"
    assert "أربعة أحياء" in line["stories"][0]["text"]


def test_fetch_build_and_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Newsroom() as newsroom:
        monkeypatch.setenv("WAQAI_NEWSROOM_URL", newsroom.url)
        fetched = call("fetch", "--date", "2024-07-07", "--source", "newsroom-sada", "--data", str(tmp_path))
    assert fetched.exit_code == 0, fetched.output
    assert re.search(r"newsroom-sada: \d+ ok.*; touched 2024-07-07", fetched.output)
    assert "\n  waqai build --date 2024-07-07" in fetched.output
    built = call("build", "--date", "2024-07-07", "--data", str(tmp_path))
    assert built.exit_code == 0, built.output
    listed = call("tables", "--data", str(tmp_path))
    assert "articles" in listed.output
    assert "2024-07-07" in listed.output


def test_a_source_that_gives_nothing_is_told_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The discard port: nobody answers.
    monkeypatch.setenv("WAQAI_NEWSROOM_URL", "http://127.0.0.1:9")
    fetched = call("fetch", "--date", "2024-07-07", "--source", "newsroom-barid", "--data", str(tmp_path))
    assert fetched.exit_code == 0, fetched.output
    assert "robots_unreachable" in fetched.output
    assert "`waqai sources check newsroom-barid --date 2024-07-07` says why" in fetched.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["build", "--date", "8 July"], "write it as 2024-07-08"),
        (["fetch", "--date", "2024-07-08", "--source", "no-such-source"], "no-such-source"),
        (["extract", "--input", "no-such-file"], "does not exist"),
        (["fetch", "--date", "2999-01-01"], "lies in the future"),
        (["sources", "chek", "un-news-ar"], "waqai sources check un-news-ar"),
        (["sources", "un-nws-ar"], "Did you mean 'un-news-ar'?"),
        (["sources", "check"], "waqai sources check NAME"),
        (["replay", "https://a.example/never"], "`waqai fetch`"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["waqai", *words])
    with pytest.raises(SystemExit) as stop:
        main()
    assert stop.value.code == 2
    assert said in capsys.readouterr().err


def test_doctor_finds_a_sound_set_up(tmp_path: Path) -> None:
    result = call("doctor", "--data", str(tmp_path))
    assert "lexicons" in result.output
    assert "FIX  catalog" not in result.output
