"""Tables of facts: casualties and diplomacy, one row as claimed in one article."""

from waqai.tables.columns.base import BOOL, DATE, FLOAT, INT, STRINGS, TIME, Column, Table, count, key, text
from waqai.tables.columns.pages import CAPTURE, END, SOURCE, START, URL

CATEGORIES = ("killed", "injured", "missing", "detained", "captive", "released", "displaced", "casualties")
QUALIFIERS = ("exact", "at_least", "more_than", "about", "up_to", "range", "vague")
SCOPES = ("incident", "period", "cumulative")
ROLES = ("civilian", "child", "woman", "elderly", "journalist", "medic", "aid_worker", "rescuer", "soldier", "police",
         "militant", "settler", "official", "prisoner", "migrant")  # fmt: skip
TOPICS = ("ceasefire", "hostages_prisoners", "humanitarian_aid", "withdrawal", "nuclear", "sanctions", "borders",
          "recognition", "normalization", "military_aid", "governance", "refugees", "human_rights", "trade",
          "other")  # fmt: skip
GUIDE = "Waqai annotation guidelines"
PLOVER = "PLOVER"
UCDP = "UCDP GED"

_SHARED = (
    key("fact_id", "Stable hash of article, offsets and order."),
    key("article_id", "The article it stands in.", refers="articles.article_id"),
    text("sentence_id", "The sentence it stands in.", refers="sentences.sentence_id"),
    CAPTURE, SOURCE, URL,
    Column("published_at", TIME, "When the article was published.", unit="UTC"),
)  # fmt: skip
_EVIDENCE = (
    key("evidence", "The words the fact rests on, verbatim from the article's text."), START, END,
    key("rule", "Id of the grammar rule that read it."),
    Column("confidence", FLOAT, "Share of this rule's facts that were right on the development set.", nullable=False,
           least=0, most=1),
)  # fmt: skip
_DATED = (
    Column("event_date", DATE, "Day of the event, where the text or the publication date tells it."),
    Column("date_prec", INT, "How exact it is: 1 that day … 5 the year.", standard=UCDP, least=1, most=5),
)

CASUALTIES = Table(
    "casualties", "one count of people as claimed in one article",
    (
        *_SHARED,
        key("category", "What happened to them.", values=CATEGORIES, standard=GUIDE),
        count("value", "The number as stated; null for vague quantities and ranges.", unit="people"),
        count("low", "Inclusive lower bound; null: open.", unit="people"),
        count("high", "Inclusive upper bound; null: open.", unit="people"),
        key("qualifier", "How the number is bounded.", values=QUALIFIERS, standard=GUIDE),
        key("scope", "What the count is over.", values=SCOPES, standard=GUIDE,
            caveat="A cumulative figure is a running total: never add it to others."),
        Column("since", DATE, "Start of a running total."), Column("until", DATE, "Its end, where stated."),
        Column("victims", STRINGS, "Roles of the people.", standard=GUIDE, values=ROLES),
        text("nationality", "Of the people, where stated.", standard="ISO 3166-1 alpha-3"),
        text("location", "The most specific place named for the count, as written."),
        text("claimant", "Who reports the figure, as written."),
        text("claimant_kind", "Kind of claimant."), text("relayed_by", "Who passes the claim on, as written."),
        Column("hypothetical", BOOL, "Threat, fear, forecast, denial: not something that happened.", nullable=False),
        *_EVIDENCE, *_DATED,
        text("place_id", "Place in Waqai's gazetteer."),
        Column("lat", FLOAT, "Latitude of the place.", unit="degrees, WGS 84", least=-90, most=90),
        Column("lon", FLOAT, "Longitude of the place.", unit="degrees, WGS 84", least=-180, most=180),
        Column("where_prec", INT, "How exact the place is: 1 the spot … 7 international.", standard=UCDP, least=1,
               most=7),
        text("subset_of", "The fact whose people these belong to: do not add the two.", refers="casualties.fact_id"),
        text("cause", "What killed or hurt them, where the sentence ties it to the count."),
        text("perpetrator", "Who did it, as written, where the sentence says so by its grammar: the subject of the"
             " verb, the maker of the attack.",
             caveat="As the article tells it; who is merely named beside the count is never taken for who did it."),
        text("sex", "Where stated.", values=("female", "male")),
        text("age_group", "Where stated.", values=("child", "elderly", "adult")),
        text("name", "Name of a person counted by name."),
        Column("quoted", BOOL, "Whether it stands inside quotation marks.", nullable=False),
        Column("contradicted", BOOL, "Whether the same article gives another count of the same.", nullable=False),
        text("perpetrator_id", "The same by id: ISO 3166-1 alpha-3 code of a state, or an actor's of the ontology.",
             since=2, caveat="Null where the words name nobody known (gunmen, police of a state not named)."),
    ),
    ("fact_id",), version=2, order=("source", "url", "article_id", "start", "end", "fact_id"), words="evidence",
    dated=True, ordered=(("low", "value", "high"), ("start", "end"), ("since", "until")),
)  # fmt: skip

TYPES = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
         "THREATEN", "SANCTION", "MOBILIZE", "PROTEST")  # fmt: skip
DIPLOMACY = Table(
    "diplomacy", "one act as reported in one article",
    (
        *_SHARED,
        key("type", "What kind of act.", values=TYPES, standard=PLOVER),
        text("mode", "Kind of consultation.", values=("meet", "visit", "phone", "mediate", "talks", "multilateral")),
        Column("actors", STRINGS, "Who acts, as written, without titles."),
        Column("targets", STRINGS, "Who is acted on or met with."),
        Column("topics", STRINGS, "What it is about.", standard=GUIDE, values=TOPICS),
        key("status", "Whether it happened.", values=("occurred", "ongoing", "planned", "proposed", "denied")),
        text("location", "Where, as written."),
        *_EVIDENCE, *_DATED,
        Column("actor_ids", STRINGS, "Actors in Waqai's ontology.", standard="Wikidata, ISO 3166, PLOVER sectors"),
        Column("target_ids", STRINGS, "Targets in Waqai's ontology.", standard="Wikidata, ISO 3166, PLOVER sectors"),
        Column("quoted", BOOL, "Whether it stands inside quotation marks.", nullable=False),
        text("stance", "The position that the act takes on the issue.",
             values=("demands", "accepts", "rejects", "drops", "conditions"), since=2),
        text("issue", "What is negotiated.", values=("ceasefire", "hostages_prisoners", "withdrawal",
                                                     "humanitarian_aid", "nuclear", "sanctions"), since=2),
        text("condition", "The words that the position hangs on, as written.", since=2),
        text("cameo_root", "CAMEO root code of the type, by PLOVER's conversion table (draft 0.8, 2021).", since=3,
             standard="CAMEO"),
    ),
    ("fact_id",), version=3, order=("source", "url", "article_id", "start", "end", "fact_id"), words="evidence",
    dated=True, ordered=(("start", "end"),),
)  # fmt: skip
