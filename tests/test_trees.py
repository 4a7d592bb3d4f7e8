"""Both parsers give the same blocks; what Lexbor chokes on goes to the other."""

from pathlib import Path

import pytest
from timing import within

from waqai.pages.charset import decode_page
from waqai.pages.markup import Markup
from waqai.pages.walk import read_markup
from waqai.trees import LexborTree, LxmlTree, is_tame, parse_tree

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*pages/*.[ht]*"))
K = 6_000
HARD = {
    "nested": "<div>" * 100_000,
    "reopened": "".join(f"<font size={k}><p>" for k in range(K)),
    "hidden closings": "".join(f'<font x{k} title="</font>"><p title="</font></p>">' for k in range(K // 2)),
    "emphasis": "".join(f"<em/{k}><p>" for k in range(K)),
    "upper case": "".join(f"<FONT SIZE={k}><P>" for k in range(K)),
}
TAME = {
    "nested": "<div>" * 12_000,
    "lists": "<ul><li>" * 6_000,
    "reopened": "".join(f"<font size={k}><p>" for k in range(500)),
    "late paragraphs": "<p>" + "".join(f"<font size={k}>" for k in range(21)) + "<p>x" * 11_000,
    "links": "".join(f"<a href={k}><p>" for k in range(6_000)),
    "cells": "".join(f"<table><tr><td><a href={k}>" for k in range(3_000)),
    "alike": "<b><i><p>" * 4_000,
    "misnested": "<b><i><a><p>" * 1_500 + "</b></i></a></p>" * 1_500,
    "never opened": "<x>" * 6_000 + "</y>" * 6_000,
    "fostered": "<table>" + "<b>x" * 11_000,
}


def seen(markup: Markup) -> list[tuple[str, str, str, int, bool, bool, str]]:
    return [(b.text, b.tag, b.hint, b.heading, b.item, b.bold, b.stamp) for b in markup.blocks]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_the_same_blocks_by_either_parser(path: Path) -> None:
    page = decode_page(path.read_bytes())[0].encode()
    one, other = read_markup(page, LexborTree.of), read_markup(page, LxmlTree.of)
    assert seen(one) == seen(other)
    assert (one.scripts, one.alts) == (other.scripts, other.alts)


@pytest.mark.parametrize("name", HARD)
def test_what_lexbor_chokes_on_goes_to_the_other(name: str) -> None:
    assert not is_tame(HARD[name].encode())
    assert not isinstance(parse_tree(HARD[name].encode()), LexborTree)


@pytest.mark.parametrize("name", TAME)
def test_the_worst_that_lexbor_gets_is_read_in_time(name: str) -> None:
    assert is_tame(TAME[name].encode())
    within(2, lambda: read_markup(TAME[name].encode()))


def test_an_ordinary_page_is_tame() -> None:
    assert is_tame("<p>كلام <b class=x>بارز</b> و<a href=/x>رابط</a></p>".encode() * 200)
