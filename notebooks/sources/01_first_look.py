# %% [markdown]
# # A first look at the tables
#
# Which tables there are, how many rows they hold, what a casualty fact looks like, and what was left out and why.
# Set `WAQAI_DATA_URI` to your own data folder or `s3://` prefix; every number below then is yours.

# %%
import os

import matplotlib.pyplot as plt
import pandas as pd

import waqai
from waqai import plots

plots.style()
pd.set_option("display.max_colwidth", 60)
URI = os.environ.get("WAQAI_DATA_URI", "data")
db = waqai.connect(URI)

# %% [markdown]
# `connect` gives a DuckDB connection with a view per table. The partition date is the publication date in UTC.

# %%
names = [name for (name,) in db.sql("select view_name from duckdb_views() where not internal order by 1").fetchall()]
overview = pd.concat(
    db.sql(f"select '{name}' as table_name, count(*) as rows, min(date) as first, max(date) as last from {name}").df()
    for name in names
)
overview

# %% [markdown]
# ## Casualty facts
# A row is one count as claimed in one article: its bounds (`high` empty means open-ended), its scope, who says so, and
# the words it rests on.

# %%
casualties = db.sql("select * from casualties order by date, source, article_id, start").df()
casualties[
    ["date", "source", "category", "qualifier", "low", "high", "scope", "location", "claimant", "evidence"]
].head(12)

# %%
kinds = db.sql(
    "select category, count(*) as facts from casualties where not hypothetical group by 1 order by 2 desc"
).df()
figure, axes = plt.subplots(figsize=(9, 3))
plots.bars(axes, dict(zip(kinds.category, kinds.facts, strict=True)))
axes.set_title("Casualty facts by category")
plt.show()

# %% [markdown]
# ## Where
# Arabic place names as the articles write them.

# %%
places = db.sql(
    """
    select location, count(*) as facts from casualties where location is not null
    group by 1 order by 2 desc, 1 limit 12
    """
).df()
figure, axes = plt.subplots()
plots.bars(axes, dict(zip(places.location, places.facts, strict=True)), colour=plots.COLOURS[2])
axes.set_title("Facts by place, as written")
plt.show()

# %% [markdown]
# ## What was left out
# Nothing is dropped in silence: `rejects` says what, at which stage, and why.

# %%
db.sql("select stage, reason, count(*) as things from rejects group by all order by things desc, stage, reason").df()
