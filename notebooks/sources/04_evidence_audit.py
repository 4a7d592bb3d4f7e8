# %% [markdown]
# # Evidence audit: from a number down to the bytes
#
# Take the highest running total of the tables, read the sentences behind it, and go down to the record fetched.

# %%
import os
from datetime import date

from IPython.display import HTML

import waqai
from waqai.tables.store import Store
from waqai.tables.trace import find, record

URI = os.environ.get("WAQAI_DATA_URI", "data")
db = waqai.connect(URI)
store = Store(URI)

# %% [markdown]
# ## Pick a number

# %%
number = db.sql(
    """
    select * from daily_casualties
    where claimant_kind = 'all' and scope = 'cumulative' and category = 'killed' and best is not null
    order by outlets desc, best desc, date limit 1
    """
).df()
number[["date", "territory", "category", "since", "best", "low", "high", "outlets", "sources", "flags"]]

# %% [markdown]
# ## The sentences behind it
# Each fact stands at [start, end) of its article's text; the words are marked in their sentence.

# %%
facts = list(number["facts"].iloc[0]) if len(number) else []
day = date.fromisoformat(str(number["date"].iloc[0])[:10]) if facts else None
traces = [find(store, URI, fact, day) for fact in facts]


def marked(trace):
    """The sentence with the evidence marked, right to left."""
    text, at = trace.sentence["text"], trace.sentence["start"]
    first, last = trace.fact["start"] - at, trace.fact["end"] - at
    return (
        f'<p dir="rtl" style="text-align:right">{text[:first]}<mark>{text[first:last]}</mark>{text[last:]}'
        f" <small>({trace.fact['source']})</small></p>"
    )


HTML("".join(marked(trace) for trace in traces if trace.sentence))

# %% [markdown]
# ## The whole way
# The same text as `waqai trace FACT_ID` prints.

# %%
print(traces[0].as_text() if traces else "No running total in these tables.")

# %% [markdown]
# ## Down to the bytes
# The record of the page in the WARC file, and the evidence in it: nothing between them is taken on
# trust.

# %%
for trace in traces[:1]:
    if trace.capture is None:
        print("raw/ no longer has the capture")
        continue
    found = record(URI, trace.capture)
    charset = (found.content_type or "").partition("charset=")[2] or "utf-8"
    page = found.body.decode(charset, errors="replace")
    at = page.find(trace.fact["evidence"])
    print(found.kind, found.status, found.content_type, len(found.body), "bytes")
    print(page[max(0, at - 80) : at + 120])

# %% [markdown]
# ## Does every fact stand where it says?
# For all facts of all dates: the evidence is exactly the article's text from `start` to `end`.

# %%
db.sql(
    """
    select count(*) as facts,
           count(*) filter (substring(a.text, f.start + 1, f."end" - f.start) = f.evidence) as found_at_their_place
    from casualties f join articles a using (article_id)
    """
).df()
