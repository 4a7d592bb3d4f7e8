"""Tables of what was on the pages: articles, segments, sentences, and rejects, which is what is left out."""

from waqai.pages.model import ROLES
from waqai.tables.columns.base import BOOL, FLOAT, INT, STRINGS, TIME, Column, Table, count, key, text

CAPTURE = key("capture_id", "The capture (raw/captures) the page comes from.")
SOURCE = key("source", "Id of the source in the catalog.")
URL = key("url", "Address as fetched.")
START = count("start", "First character, in the original text.", nullable=False, unit="characters")
END = count("end", "Character behind the last.", nullable=False, unit="characters")

ARTICLES = Table(
    "articles", "one story of a page, main or embedded",
    (
        key("article_id", "Stable hash of capture and place on the page."), CAPTURE, SOURCE,
        text("outlet", "Name of the outlet as the page gives it."), URL,
        text("canonical_url", "Address as the page names itself, else as fetched, without tracking parameters."),
        key("kind", "Whether the page is about it or only carries it.", values=("main", "embedded", "update")),
        text("parent_article_id", "The main story of the page that carries it.", refers="articles.article_id"),
        count("story_index", "Place among the page's stories, the main one being 0.", nullable=False),
        text("title", "Headline."),
        text("language", "Language of the text.", standard="ISO 639-1; und where it cannot be told"),
        text("credit", "The agency or outlet that the story is credited to, as written."),
        Column("credit_chain", STRINGS, "All credits of the page, the nearest to the story first."),
        text("author", "Author as written."),
        Column("keywords", STRINGS, "Keywords of the page as written."),
        Column("published_at", TIME, "When it was published.", unit="UTC",
               caveat="Null where unknown: an embedded story's date is never taken from the page that carries it."),
        text("published_rule", "The rule that found the date.",
             caveat='Behind "@" the time zone that its clock was read in, where the page wrote none.'),
        text("published_precision", "How exact the date is.", values=("minute", "hour", "day", "second", "month")),
        key("text", "Paragraphs joined by blank lines.", caveat="Rights stay with the outlet."),
        text("cluster_id", "Near-duplicates on one date share it: the article_id of the one published first.",
             refers="articles.article_id"),
        Column("shared_text", FLOAT, "Share of the text's three-word runs that the cluster's first article has too.",
               least=0, most=1, since=2),
        text("sketch", "MinHash of the text, 32 values in hexadecimal: finds copies on other dates.", since=2),
        key("digest", "Hash of the text."),
    ),
    ("article_id",), version=2, order=("source", "url", "story_index"),
)  # fmt: skip

SEGMENTS = Table(
    "segments", "a run of neighbouring blocks of a page with one role",
    (
        key("segment_id", "Stable hash of capture and order."), CAPTURE,
        text("article_id", "The story it belongs to.", refers="articles.article_id"), SOURCE, URL,
        count("order", "Place on the page, from 0.", nullable=False),
        key("role", "What it is to the page.", values=tuple(sorted(ROLES))),
        Column("story", INT, "Index of its story on the page; -1: none.", nullable=False, least=-1),
        key("text", "Its text."), START, END,
    ),
    ("segment_id",), order=("source", "url", "order"),
)  # fmt: skip

SENTENCES = Table(
    "sentences", "one sentence of an article",
    (
        key("sentence_id", "Stable hash of article and offset."),
        key("article_id", "Its article.", refers="articles.article_id"), SOURCE,
        count("paragraph", "Paragraph in the article, from 0.", nullable=False),
        count("order", "Sentence in the article, from 0.", nullable=False),
        START, END, key("text", "The sentence as written."),
        Column("quoted", BOOL, "Whether it stands inside quotation marks.", nullable=False),
        text("speaker", "Who is said to say it, as written."),
    ),
    ("sentence_id",), order=("source", "article_id", "order"), words="text", ordered=(("start", "end"),),
)  # fmt: skip

REJECTS = Table(
    "rejects", "one thing left out, and why",
    (
        key("reject_id", "Stable hash of capture, stage and reason."),
        key("stage", "Where it was left out.", values=("fetch", "page", "date", "facts")),
        key("reason", "Why: the outcome of the fetch, or the rule that refused it."), SOURCE, URL,
        text("capture_id", "The capture."), text("article_id", "The story, where one was cut."),
        text("detail", "What else is known, such as the message or the date found."),
    ),
    ("reject_id",), order=("source", "url", "stage", "reject_id"),
)  # fmt: skip
