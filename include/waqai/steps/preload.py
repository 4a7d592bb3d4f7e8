"""The library, loaded and used once, so that processes forked from this one find it warm: 5 s of CPU a task."""

import gc
from datetime import date

from waqai.facts.pipeline import extract
from waqai.pages.reader import read_page
from waqai.sources.catalog import load_catalog

_TEXT = "قتل ثلاثة أشخاص في غارة، وفق مصدر طبي."
_PAGE = f"<html><head><title>خبر</title></head><body><article><p>{_TEXT}</p></article></body></html>"


def warm() -> None:
    """Loads lexicons, grammar, readers and catalog. No connection is opened, no thread started: neither lives on."""
    from waqai.steps import build, fetch, rollup

    assert build and fetch and rollup
    load_catalog()
    page = read_page(_PAGE.encode(), url="http://127.0.0.1/", published=date(2024, 1, 1))
    for story in page.stories:
        extract(story.text, date(2024, 1, 1))
    gc.collect()
    # What is here stays: the collector of a forked process need not touch it, so its pages stay shared.
    gc.freeze()
