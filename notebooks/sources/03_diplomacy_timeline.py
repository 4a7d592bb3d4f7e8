# %% [markdown]
# # Diplomacy: acts over time, who met whom, who holds which position
#
# `diplomacy` holds one act per row with its PLOVER type, the actors and targets as written, the topics and the status.

# %%
import itertools
import os
from collections import Counter

import matplotlib.pyplot as plt
import pandas as pd

import waqai
from waqai import plots

plots.style()
pd.set_option("display.max_colwidth", 70)
URI = os.environ.get("WAQAI_DATA_URI", "data")
db = waqai.connect(URI)
acts = db.sql("select * from diplomacy order by date, article_id, start").df()
acts["day"] = pd.to_datetime(acts["date"]).dt.strftime("%Y-%m-%d")
print(len(acts), "acts")

# %% [markdown]
# ## Acts by day and type

# %%
table = pd.crosstab(acts["type"], acts["day"])
table = table.loc[table.sum(axis=1).sort_values(ascending=False, kind="stable").index]
figure, axes = plt.subplots(figsize=(9, 0.4 * len(table) + 1))
plots.grid(axes, {kind: row.to_dict() for kind, row in table.iterrows()}, list(table.columns))
axes.set_title("Acts by publication date and PLOVER type")
plt.show()

# %% [markdown]
# ## Who met whom
# Every pair of parties named together in a CONSULT act; lines are wider the more often, names are as the
# articles write them.

# %%
pairs = Counter()
for row in acts[acts["type"] == "CONSULT"].itertuples():
    parties = sorted({*row.actors, *row.targets})
    pairs.update(itertools.combinations(parties, 2))
figure, axes = plt.subplots(figsize=(8, 8), layout="constrained")
plots.network(axes, pairs)
axes.set_title("CONSULT: who met, called or visited whom")
plt.show()

# %% [markdown]
# ## Positions over time
# What the most active parties demanded, rejected, accepted or dropped, by day.

# %%
POSITIONS = ["REQUEST", "REJECT", "AGREE", "CONCEDE", "SUPPORT", "ACCUSE", "THREATEN"]
positions = acts[acts["type"].isin(POSITIONS)].explode("actors").dropna(subset=["actors"])
most = positions["actors"].value_counts().sort_index().sort_values(ascending=False, kind="stable").head(8).index
shown = positions[positions["actors"].isin(most)]
days = sorted(acts["day"].unique())
figure, axes = plt.subplots(figsize=(9, 5))
parties = list(most)[::-1]
for at, (kind, colour, mark) in enumerate(zip(POSITIONS, plots.COLOURS, "osv^PXD", strict=True)):
    part = shown[shown["type"] == kind]
    # Each kind has its own place within the day, so that none hides another.
    x = [days.index(day) + 0.11 * (at - len(POSITIONS) // 2) for day in part["day"]]
    y = [parties.index(actor) for actor in part["actors"]]
    axes.scatter(x, y, label=kind, color=colour, marker=mark, s=45, zorder=3)
axes.set_xticks(range(len(days)), days, rotation=30, ha="right")
axes.set_yticks(range(len(parties)), parties)
if not shown.empty:
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1))
axes.set_title("Positions of the most active parties")
plt.show()

# %% [markdown]
# ## In their words

# %%
columns = ["day", "source", "type", "mode", "status", "actors", "targets", "topics", "evidence"]
acts[acts["type"].isin(POSITIONS)][columns].head(15)
