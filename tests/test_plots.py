"""Plots: Arabic runs right to left and joins, gaps stay gaps, every letter has a glyph in the font used."""

from datetime import date

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib import font_manager
from matplotlib import pyplot as plt

from waqai import plots
from waqai.tables.reference_check import compare

mpl.use("Agg")


@pytest.fixture
def axes():
    plots.style()
    figure, axes = plt.subplots()
    yield axes
    plt.close(figure)


def point(day, best, low=None, high=None, flags=()):
    return {"date": date(2031, 1, day), "best": best, "low": low, "high": high, "flags": list(flags)}


def ink(text):
    """Columns of a drawn text, from its first to its last inked one: how many pixels each has."""
    figure = plt.figure(figsize=(8, 1), dpi=100)
    figure.text(0.1, 0.4, text, fontsize=40)
    figure.canvas.draw()
    dark = (np.asarray(figure.canvas.buffer_rgba())[:, :, 0] < 128).sum(axis=0)
    plt.close(figure)
    inked = np.flatnonzero(dark)
    return dark[inked[0] : inked[-1] + 1]


def test_arabic_runs_from_right_to_left():
    plots.style()
    # A tall alef and a row of low letters: the first letter must stand at the right end.
    first, last = ink("امممم"), ink("مممما")
    alef = ink("ا").max()
    assert first[-8:].max() >= alef - 1 and first[:8].max() < alef / 2
    assert last[:8].max() >= alef - 1


def test_arabic_letters_are_joined():
    plots.style()
    # Joined letters are narrower than the same letters kept apart by zero-width non-joiners.
    assert len(ink("عععع")) < 0.9 * len(ink("\u200c".join("عععع")))


def test_the_font_has_every_letter():
    path = font_manager.findfont(plots.FONT, fallback_to_default=False)
    glyphs = font_manager.get_font(path).get_charmap()
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئ،؛؟٪٠١٢٣٤٥٦٧٨٩«»"
    assert not [letter for letter in letters if ord(letter) not in glyphs]


def test_a_gap_breaks_the_line(axes):
    plots.series(axes, [point(1, 10, 9, 12), point(2, 12), point(5, 20), point(6, None, 20)], "غزة")
    lines = [line for line in axes.get_lines() if line.get_marker() == "."]
    assert [len(line.get_xdata()) for line in lines] == [2, 1]


def test_flags_are_marked(axes):
    plots.series(axes, [point(1, 10), point(2, 9, flags=["fell"])], "x")
    assert [line.get_marker() for line in axes.get_lines()] == [".", "v"]


def test_network_and_bars_name_each_in_arabic(axes):
    plots.network(axes, {("قطر", "مصر"): 3, ("قطر", "حماس"): 1})
    assert {text.get_text() for text in axes.texts} == {"قطر", "مصر", "حماس"}
    axes.clear()
    plots.bars(axes, {"صدى": 3, "منارة": 5})
    assert [label.get_text() for label in axes.get_yticklabels()] == ["صدى", "منارة"]


def test_an_empty_network_is_empty(axes):
    plots.network(axes, {})
    assert not axes.texts


def test_a_comparison_shows_each_verdict_and_hollow_points_without_a_start(axes):
    reference = [reference_point(day, 100 + 10 * day) for day in range(1, 6)]
    mine = [our_point(1, 110), our_point(2, 110), our_point(3, 999), our_point(4, 140, since=None)]
    plots.comparison(axes, compare(mine, reference))
    drawn = {line.get_label(): line for line in axes.get_lines() if not line.get_label().startswith("_")}
    assert list(drawn) == ["t4p", "Waqai, exact", "Waqai, off by a day", "Waqai, wrong"]
    assert len(drawn["t4p"].get_xdata()) == 5
    assert [list(line.get_ydata()) for line in axes.get_lines()[1:]] == [[110], [140], [110], [999]]
    assert [line.get_markerfacecolor() == "none" for line in axes.get_lines()[1:]] == [False, True, False, False]
    assert axes.get_legend().get_title().get_text() == "Hollow: start not stated"


def our_point(day, best, since=date(2023, 10, 7)):
    key = {"territory": "PSE-GAZA", "category": "killed", "scope": "cumulative", "claimant_kind": "all"}
    return key | {"date": date(2031, 1, day), "best": best, "low": best, "high": best, "since": since}


def reference_point(day, best):
    return our_point(day, best) | {"series": "t4p"}


def test_shares_add_up_and_the_rare_are_told_together(axes):
    rows = {"منارة": {"شهيد": 3, "قتيل": 1}, "صدى": {"قتيل": 1, "ضحية": 1}, "بريد": {}}
    plots.shares(axes, rows, most=2)
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["شهيد", "قتيل", "others"]
    widths = [[bar.get_width() for bar in bars] for bars in axes.containers]
    assert widths == [[0.75, 0, 0], [0.25, 0.5, 0], [0, 0.5, 0]]
    assert [bar.get_x() for bar in axes.containers[2]] == [1, 0.5, 0]


def test_a_grid_shows_the_number_of_each_cell_and_nothing_for_none(axes):
    plots.grid(axes, {"AGREE": {"2031-01-01": 2}, "REJECT": {}}, ["2031-01-01", "2031-01-02"])
    assert [text.get_text() for text in axes.texts] == ["2", "", "", ""]
    axes.clear()
    plots.grid(axes, {}, [])


def test_those_who_act_together_stand_side_by_side(axes):
    edges = {("قطر", "مصر"): 3, ("تركيا", "عمان"): 2, ("قطر", "حماس"): 1}
    plots.network(axes, edges)
    order = [text.get_text() for text in axes.texts]
    assert order == ["قطر", "حماس", "مصر", "تركيا", "عمان"]
    assert all(-90.1 <= text.get_rotation() <= 90.1 or text.get_rotation() >= 269.9 for text in axes.texts)
