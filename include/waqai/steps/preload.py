"""The library, loaded and used once, so that processes forked from this one find it warm: 6 s of CPU a task."""

import gc
from datetime import date

from waqai.arabic.sentences import split
from waqai.facts.pipeline import extract
from waqai.newsroom.stories import load_stories
from waqai.pages.duplicates import packed
from waqai.pages.reader import read_page
from waqai.sources.catalog import load_catalog
from waqai.tables.version import extractor_version

_PAGE = "<html><head><title>خبر</title></head><body><article><p>قتل ثلاثة في غارة.</p></article></body></html>".encode()


def warm() -> None:
    """Loads catalog, readers, lexicons and grammar by reading the sample newsroom's stories, which touch all of them.

    No connection is opened and no thread started: neither lives on in a forked process.
    """
    # pyarrow loads pandas when it makes its first table: a second of CPU, and 300 modules.
    import pandas
    import pyarrow.pandas_compat

    from waqai.monitoring import report
    from waqai.steps import build, fetch, rollup

    assert pandas and pyarrow and build and fetch and report and rollup
    load_catalog()
    read_page(_PAGE, url="http://127.0.0.1/", published=date(2024, 1, 1))
    for story in load_stories():
        split(story.text)
        extract(story.text, story.day)
        packed(story.text)
    # Files name the extractor that is loaded here, whatever becomes of its sources meanwhile.
    extractor_version()
    gc.collect()
    # What is here stays: the collector of a forked process need not touch it, so its pages stay shared.
    gc.freeze()
