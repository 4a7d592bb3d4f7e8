"""Tables over outlets and days: claims, daily_casualties, reference. Their rules: docs/daily_casualties.md."""

from waqai.tables.columns.base import DATE, INT, STRINGS, TIME, Column, Table, count, key, text
from waqai.tables.columns.facts import CATEGORIES, QUALIFIERS, ROLES, SCOPES

FLAGS = ("conflicting", "fell", "jumped", "transposed")

CLAIMS = Table(
    "claims", "one claim over outlets, with its members up to the date",
    (
        key("claim_id", "Stable hash of the first member."),
        Column("date", DATE, "Date of the partition.", nullable=False),
        key("category", "What happened.", values=CATEGORIES), key("scope", "What the count is over.", values=SCOPES),
        count("value", "The number of the first exact member.", unit="people"),
        count("low", "Its lower bound.", unit="people"), count("high", "Its upper bound.", unit="people"),
        key("qualifier", "How it is bounded.", values=QUALIFIERS),
        count("range_low", "Least number of any member.", unit="people"),
        count("range_high", "Greatest number of any member.", unit="people"),
        Column("victims", STRINGS, "Roles of the people.", values=ROLES),
        text("nationality", "Of the people.", standard="ISO 3166-1 alpha-3"),
        text("territory", "ISO 3166-1 alpha-3; PSE-GAZA, PSE-WB; XXX unknown."),
        text("location", "Place as written."), text("place_id", "Place in the gazetteer."),
        Column("event_date", DATE, "Day of the event."), Column("since", DATE, "Start of a running total."),
        Column("claimant_kinds", STRINGS, "Kinds of claimants of its members."),
        Column("first_seen", TIME, "First publication.", unit="UTC"), text("first_source", "Source that had it first."),
        text("first_article_id", "Article that had it first.", refers="articles.article_id", any_date=True),
        Column("last_seen", TIME, "Last publication.", unit="UTC"),
        Column("sources", STRINGS, "All sources that carry it."),
        count("independent_outlets", "Outlets, near-duplicate texts counting once."),
        count("article_count", "Articles that carry it."),
        Column("members", STRINGS, "fact_id of every member.", refers="casualties.fact_id", any_date=True),
        text("supersedes", "The earlier claim of the same event that this one outgrows.", refers="claims.claim_id",
             any_date=True),
        count("supersedes_value", "That claim's number.", unit="people"),
        count("chain_length", "Claims in the chain up to this one."),
    ),
    ("claim_id",), ordered=(("low", "value", "high"), ("range_low", "range_high"), ("first_seen", "last_seen")),
)  # fmt: skip

DAILY = Table(
    "daily_casualties", "one point of a series: a territory, category, scope and kind of claimant on a date",
    (
        Column("date", DATE, "Date of the partition.", nullable=False),
        key("territory", "ISO 3166-1 alpha-3; PSE-GAZA, PSE-WB; XXX unknown."),
        key("category", "What happened.", values=CATEGORIES), key("scope", "What the count is over.", values=SCOPES),
        Column("since", DATE, "Start of a running total."),
        key("claimant_kind", "Kind of claimant; `all`: every claimant, `none`: counts that name nobody."),
        count("best", "Best estimate by the rule of docs/daily_casualties.md.", unit="people", standard="UCDP"),
        count("low", "Low estimate.", unit="people", standard="UCDP"),
        count("high", "High estimate; null: open.", unit="people", standard="UCDP"),
        count("outlets", "Independent outlets."), Column("sources", STRINGS, "Sources."),
        Column("claims", INT, "Claims behind it.", least=0),
        Column("facts", STRINGS, "fact_id of what it rests on.", refers="casualties.fact_id"),
        Column("flags", STRINGS, "Warnings, by the rules of docs/daily_casualties.md.", values=FLAGS,
               caveat="Look before you quote one."),
    ),
    ("date", "territory", "category", "scope", "since", "claimant_kind"), ordered=(("low", "best", "high"),),
)  # fmt: skip

REFERENCE = Table(
    "reference", "one point of an outside series that the operator registered",
    (
        key("series", "Name given at registration."),
        Column("date", DATE, "Date of the point.", nullable=False),
        key("territory", "As in daily_casualties."), key("category", "What happened.", values=CATEGORIES),
        key("scope", "What the count is over.", values=SCOPES), Column("since", DATE, "Start of a running total."),
        count("best", "Its number.", unit="people"), count("low", "Low, where given.", unit="people"),
        count("high", "High, where given.", unit="people"),
    ),
    ("series", "date", "territory", "category", "scope", "since"), ordered=(("low", "best", "high"),),
)  # fmt: skip
