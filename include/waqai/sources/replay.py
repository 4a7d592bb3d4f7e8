"""The bytes of a captured page, from its WARC record."""

from waqai.sources.captures import RawStore, find_captures
from waqai.sources.warc import read_record


def replay(uri: str, url_or_id: str) -> bytes:
    """The decoded body of the newest capture of a URL (as fetched or canonical), or of a capture id.

    `uri` is the data URI, with raw/ below it. Raises FileNotFoundError where nothing was captured or kept.
    """
    store = RawStore(f"{uri}/raw")
    kept = [row for row in find_captures(store, url_or_id) if row.warc_file and row.warc_offset is not None]
    whole = [row for row in kept if row.outcome == "ok"] or kept
    if not whole:
        raise FileNotFoundError(f"no bytes of {url_or_id} lie in {uri}/raw; `waqai fetch` gets a day's pages")
    newest = max(whole, key=lambda row: row.fetched_at)
    with store.open(newest.warc_file or "") as file:
        return read_record(file, newest.warc_offset or 0).body
