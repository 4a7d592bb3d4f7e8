"""Plots: Arabic is shaped and ordered, gaps stay gaps, every letter has a glyph in the font used."""

from datetime import date

import matplotlib as mpl
import pytest
from matplotlib import font_manager
from matplotlib import pyplot as plt

from waqai import plots

mpl.use("Agg")


@pytest.fixture
def axes():
    plots.style()
    figure, axes = plt.subplots()
    yield axes
    plt.close(figure)


def point(day, best, low=None, high=None, flags=()):
    return {"date": date(2031, 1, day), "best": best, "low": low, "high": high, "flags": list(flags)}


def test_arabic_is_shaped_and_turned_round():
    shown = plots.rtl("غزة")
    # Initial ghain, medial zay's final form, isolated teh marbuta, the first letter last.
    assert shown[-1] == "\ufecf"
    assert all("\ufb50" <= letter <= "\ufeff" for letter in shown)


def test_latin_and_numbers_keep_their_order():
    assert plots.rtl("UN 38193") == "UN 38193"
    assert plots.rtl("قتلى 38193").startswith("38193 ")
    assert plots.rtl(None) == ""


def test_the_font_has_every_shaped_letter():
    path = font_manager.findfont(plots.FONT, fallback_to_default=False)
    glyphs = font_manager.get_font(path).get_charmap()
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئ لا لأ"
    words = [first + second + third for first in letters for second in letters for third in "به"]
    shown = {letter for word in [*words, letters] for letter in plots.rtl(word)}
    assert not [hex(ord(letter)) for letter in shown if ord(letter) not in glyphs]


def test_a_gap_breaks_the_line(axes):
    plots.series(axes, [point(1, 10, 9, 12), point(2, 12), point(5, 20), point(6, None, 20)], "غزة")
    lines = [line for line in axes.get_lines() if line.get_marker() == "."]
    assert [len(line.get_xdata()) for line in lines] == [2, 1]


def test_flags_are_marked(axes):
    plots.series(axes, [point(1, 10), point(2, 9, flags=["fell"])], "x")
    assert [line.get_marker() for line in axes.get_lines()] == [".", "v"]


def test_network_and_bars_name_each_in_arabic(axes):
    plots.network(axes, {("قطر", "مصر"): 3, ("قطر", "حماس"): 1})
    assert {text.get_text() for text in axes.texts} == {plots.rtl(name) for name in ("قطر", "مصر", "حماس")}
    axes.clear()
    plots.bars(axes, {"صدى": 3, "منارة": 5})
    assert [label.get_text() for label in axes.get_yticklabels()] == [plots.rtl("صدى"), plots.rtl("منارة")]


def test_an_empty_network_is_empty(axes):
    plots.network(axes, {})
    assert not axes.texts
