# %% [markdown]
# # Casualty series with their bounds
#
# `daily_casualties` holds a point per date, territory, category, scope and kind of claimant: best, low and high in
# UCDP's sense (the rule: `docs/daily_casualties.md`). Gaps are gaps: a day on which nobody gave a figure has no point.

# %%
import os
from collections import Counter
from datetime import date, timedelta

import matplotlib.pyplot as plt
import pandas as pd

import waqai
from waqai import plots
from waqai.tables.reference_check import compare
from waqai.tables.store import Store

plots.style()
URI = os.environ.get("WAQAI_DATA_URI", "data")
db = waqai.connect(URI)
# The plots show the last days of the tables; raise this for a longer look.
DAYS = 60
daily = Store(URI).read("daily_casualties").to_pylist()
first = max((p["date"] for p in daily), default=date.today()) - timedelta(days=DAYS)


def points(territory, category, scope, claimant="all"):
    """Points of one series; of several starts those of the one with most points."""
    key = territory, category, scope, claimant
    chosen = [p for p in daily if (p["territory"], p["category"], p["scope"], p["claimant_kind"]) == key]
    chosen = [p for p in chosen if p["date"] >= first]
    starts = Counter(str(p["since"]) for p in chosen)
    return [p for p in chosen if str(p["since"]) == max(sorted(starts), key=starts.get)]


# %% [markdown]
# ## The running total of the Gaza Strip
# The line is the best estimate, the band its bounds; ▼ marks a total that fell, ▲ one that rose by more than the daily
# figures allow, × outlets in conflict, □ digits that look transposed. A flag never changes a number.

# %%
figure, both = plt.subplots(2, 1, figsize=(9, 6), sharex=True, layout="constrained")
for axes, category, colour in zip(both, ("killed", "injured"), (plots.COLOURS[1], plots.COLOURS[0]), strict=True):
    plots.series(axes, points("PSE-GAZA", category, "cumulative"), category, colour)
    axes.set_title(f"Gaza Strip, {category}: running total as claimed")
plt.show()

# %% [markdown]
# ## By claimant
# The same series as each kind of claimant gives it (`none`: nobody is named).

# %%
claimants = sorted(
    {p["claimant_kind"] for p in daily if p["territory"] == "PSE-GAZA" and p["scope"] == "period"} - {"all"}
)
figure, axes = plt.subplots()
for claimant, colour in zip(claimants, plots.COLOURS, strict=False):
    plots.series(axes, points("PSE-GAZA", "killed", "period", claimant), claimant, colour)
axes.set_title("Gaza Strip, killed in a stated window (mostly the last 24 hours), by claimant")
axes.set_ylim(bottom=0)
if axes.get_legend_handles_labels()[0]:
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1))
plt.show()

# %% [markdown]
# ## Points with a flag
# Look at these before quoting them.

# %%
columns = ["date", "territory", "category", "scope", "best", "low", "high", "outlets", "flags"]
pd.DataFrame([p for p in daily if p["flags"] and p["claimant_kind"] == "all"], columns=columns)

# %% [markdown]
# ## How a toll grew
# In `claims` a rising toll is a chain: each claim `supersedes` the last lower one.

# %%
db.sql(
    """
    select date, category, territory, location, supersedes_value as was, value as is_now, first_source,
           independent_outlets
    from claims where supersedes is not null order by date, category, value
    """
).df()

# %% [markdown]
# ## Against a registered series
# `waqai reference FILE --series NAME --format gaza-daily` registers an outside series; without one this part is empty.
# (The exported page compares the invented sample with a series as invented.)
# `waqai check FROM..TO --plots FOLDER` prints and draws the same.

# %%
reference = Store(URI).read("reference").to_pylist()
comparisons = compare(daily, reference)
print("\n".join(result.as_text() for result in comparisons) or "No series is registered.")

# %%
killed = [result for result in comparisons if result.key[1:] == ("PSE-GAZA", "killed", "cumulative")]
if killed:
    figure, axes = plt.subplots()
    plots.comparison(axes, [result for result in killed if result.key == killed[0].key])
    axes.set_title("Killed in the Gaza Strip: ours beside the registered series")
    plt.show()
