"""Near-duplicates of a date: which articles tell the same, and what they share."""

from array import array
from collections.abc import Sequence

import pyarrow as pa
import pyarrow.compute as pc

from waqai.pages.duplicates import Kin, kin_of, packed

# What clustering asks of an article; `shingles` stand for its text.
SCHEMA = pa.schema(
    [
        ("article_id", pa.string()),
        ("published_at", pa.timestamp("us", tz="UTC")),
        ("url", pa.string()),
        ("story_index", pa.int64()),
        ("shingles", pa.list_(pa.uint64())),
    ]
)
# What has no date comes last.
_ORDER = [(name, "ascending") for name in ("published_at", "url", "story_index", "article_id")]


def outlines(articles: pa.Table) -> pa.Table:
    """The articles as SCHEMA has them."""
    found = [packed(text) for text in articles.column("text").to_pylist()]
    plain = articles.select([name for name in SCHEMA.names if name != "shingles"])
    return plain.append_column("shingles", pa.array(found, SCHEMA.field("shingles").type)).cast(SCHEMA)


def related(found: pa.Table) -> dict[str, Kin]:
    """The kin of each article by its id, from their outlines: a cluster is called after what was published first."""
    ordered = found.take(pc.sort_indices(found.drop_columns(["shingles"]), sort_keys=_ORDER))
    keys: Sequence[str] = ordered.column("article_id").to_pylist()
    sets = (array("Q", one.values.to_numpy().tobytes()) for one in ordered.column("shingles"))
    return dict(zip(keys, kin_of(list(zip(keys, sets, strict=True))), strict=True))


def with_kin(articles: pa.Table, kin: dict[str, Kin]) -> pa.Table:
    """The articles with the columns that tell their kin."""
    told = [kin[key] for key in articles.column("article_id").to_pylist()]
    columns = {
        "cluster_id": [one.cluster for one in told],
        "shared_text": [one.shared for one in told],
        "sketch": [one.sketch or None for one in told],
    }
    for name, values in columns.items():
        place = articles.schema.get_field_index(name)
        field = articles.schema.field(name)
        articles = articles.set_column(place, field, pa.array(values, field.type))
    return articles
