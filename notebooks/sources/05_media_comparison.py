# %% [markdown]
# # Which outlets report, how fast, in what words
#
# From `articles`, `claims` and the evidence of `casualties`.

# %%
import os
from collections import Counter, defaultdict

import matplotlib.pyplot as plt
import pandas as pd

import waqai
from waqai import plots
from waqai.arabic.normalise import normalise
from waqai.arabic.tokens import tokenise
from waqai.lexicons import Matcher, load

plots.style()
URI = os.environ.get("WAQAI_DATA_URI", "data")
db = waqai.connect(URI)

# %% [markdown]
# ## Who reports how much

# %%
db.sql(
    """
    select a.source, count(distinct a.article_id) as articles, count(f.fact_id) as casualty_facts,
           count(distinct a.credit) as credits, count(distinct f.claimant) as claimants
    from articles a left join casualties f using (article_id)
    where a.kind = 'main' group by 1 order by 2 desc, 1
    """
).df()

# %% [markdown]
# ## Who has it first, and how long the others take
# Over claims that at least two outlets carry. Near-duplicates of one agency text are counted as they stand.

# %%
times = db.sql(
    """
    with member as (select claim_id, first_seen, unnest(members) as fact_id from claims),
         seen as (select distinct m.claim_id, m.first_seen, f.source, f.published_at
                  from member m join casualties f using (fact_id))
    select claim_id, source, min(epoch(published_at) - epoch(first_seen)) / 3600 as hours
    from seen where claim_id in (select claim_id from seen group by 1 having count(distinct source) > 1)
    group by 1, 2
    """
).df()
lags = times.groupby("source")["hours"].agg(["count", "median", "max"]).round(1).sort_index()
lags.columns = ["shared claims", "median hours behind", "most"]
lags

# %%
figure, axes = plt.subplots(figsize=(9, 3))
plots.bars(axes, lags["median hours behind"].to_dict() if len(lags) else {})
axes.set_title("Median hours behind the first outlet, over claims that several carry")
plt.show()

# %% [markdown]
# ## In what words
# The word each outlet chooses for the killed: شهيد, قتيل, ضحية … found with the project's own lexicon, as the outlet
# spells it but without the letters written onto it (و, ب, ال …).

# %%
matcher = Matcher(load("outcomes"))
words = defaultdict(Counter)
for source, evidence in db.sql(
    "select source, evidence from casualties where category = 'killed' order by fact_id"
).fetchall():
    folded = normalise(evidence)
    tokens = tokenise(folded)
    for match in list(matcher.find(tokens))[:1]:
        start = tokens[match.first].start + len(match.prefix)
        words[source][folded.slice(start, tokens[match.last - 1].end)] += 1
table = pd.DataFrame(words).fillna(0).astype(int)
table = table.loc[table.sum(axis=1).sort_values(ascending=False, kind="stable").index].head(12)
table

# %%
figure, axes = plt.subplots()
plots.shares(axes, {source: words[source] for source in sorted(words, reverse=True)})
axes.set_title("Words for the killed, by outlet")
plt.show()

# %% [markdown]
# ## Where outlets disagree

# %%
db.sql(
    """
    select date, territory, category, scope, best, low, high, sources, flags from daily_casualties
    where claimant_kind = 'all' and len(flags) > 0 order by date, territory, category
    """
).df()
