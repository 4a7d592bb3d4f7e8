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
figure, axes = plt.subplots()
for category, colour in (("killed", plots.COLOURS[1]), ("injured", plots.COLOURS[0])):
    plots.series(axes, points("PSE-GAZA", category, "cumulative"), category, colour)
axes.set_title("Gaza Strip, running totals as claimed")
axes.legend()
figure.autofmt_xdate()
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
if axes.get_legend_handles_labels()[0]:
    axes.legend()
figure.autofmt_xdate()
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
# `waqai reference FILE --series NAME --format gaza-daily` registers an outside series; without one this
# part is empty.

# %%
reference = Store(URI).read("reference").to_pylist()
comparisons = compare(daily, reference)
print("\n".join(result.as_text() for result in comparisons) or "No series is registered.")

# %%
theirs = [p for p in reference if (p["territory"], p["category"], p["scope"]) == ("PSE-GAZA", "killed", "cumulative")]
if theirs:
    figure, axes = plt.subplots()
    axes.plot(
        [p["date"] for p in theirs], [p["best"] for p in theirs], color=plots.COLOURS[4], label=theirs[0]["series"]
    )
    plots.series(axes, points("PSE-GAZA", "killed", "cumulative"), "Waqai", plots.COLOURS[0])
    axes.set_title("Killed in the Gaza Strip: ours beside the registered series")
    axes.legend()
    figure.autofmt_xdate()
    plt.show()
