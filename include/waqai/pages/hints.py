"""The role that the names of an element suggest (tag, class, id, itemprop): English on pages of any language."""
# ruff: noqa: E501  (one rule a line reads better than one alternative a line)

import re
from functools import lru_cache

from waqai.pages.ranked import Ranked

TAGS = {
    "nav": "navigation", "footer": "navigation", "figcaption": "caption", "aside": "related_links", "address": "byline",
    "h1": "", "amp-ad": "advertisement", "amp-sidebar": "navigation", "amp-social-share": "share", "dialog": "navigation",
}  # fmt: skip
# In order of trust, the first rule that finds its words decides: role, whole words between hyphens, parts of words.
_RULES: tuple[tuple[str, str, str], ...] = (
    # The foot of an article holds its tags and sources; no role of its own, and not that of the page's foot.
    ("", r"(?:entry|article|post)-?footer", ""),
    # The posts of a discussion: the first tells, the others answer (`forum.py`).
    ("post", r"(?:td-)?post-message-\d+|postbody|post-?bodycopy|message-user-content|message-body", ""),
    ("body", "",
        r"article_?-?body|entry-?content|post-?(?:content|body|text)|story-?(?:body|content|text)|article-?(?:content|text)|"
        r"articlebody|news-?(?:body|text|details|content)|body-?text|content-?body|amp-wp-article-content|"
        r"(?:intro|full|message)-?text"),
    ("live_update", "",
        # Not the parts of an update that are named after it ("live-post__title").
        r"(?:live-?(?:blog)?-?-?(?:update|entry|post|item)|timeline-?item|widget-message)(?:-?(?:wrap\w*|inner))?"
        r"(?!s?-{0,2}(?:time|date|stamp|title|head|body|text|content|shar|foot|meta|author|owner|user|bubble|image|media|photo|view|info|inner|icon|link|reply|list|aside|main|s\b))"),
    ("comment",
        r"comments?|commentlist|comment-list|disqus-thread|disqus|fb-comments|respond|livefyre|responses", ""),
    ("quote_card", "", r"pull-?quote|quote-?card|twitter-tweet|instagram-media|tweet-embed|fb-post"),
    ("legal", r"cookie\w*|consent|gdpr", r"cookie-?(?:banner|notice|bar|law|consent|policy)"),
    ("advertisement",
        r"(?:ads?|advert\w*|adsense|adsbygoogle|dfp|sponsor\w*|ad-?(?:slot|unit|container|wrap\w*|box|block|banner)|banner)(?:\d[^-]*)?", ""),
    ("related_links",
        r"teasers?|promo|recirc\w*|sidebar|side-bar|rail|widget(?<!elementor-widget)(?!-message)|carousel|aside",
        r"related|read-?(?:also|more|next)|more-?(?:news|stories|from|articles|on)|recommend|outbrain|taboola|trending|popular|"
        r"most-?(?:read|viewed|popular)|see-?also|also-?read|similar|you-?may|latest-?(?:news|posts)|next-?(?:up|article)|"
        r"prev-?(?:next|post)|suggest"),
    ("caption", r"credit|legend|cap(?<!drop-cap)|photographer|(?:jw|vjs|plyr|mejs)-\S+",
        r"caption|(?:photo|image|img|pic)-?cap(?:$|-)|(?:photo|image|img|media|picture)-?-?(?:credit|desc|legend|copyright|source)|(?:photo|image|img)-?(?:title|text)|gallery|slideshow|"
        r"slide-?(?:desc|caption|title|text)|"
        r"video-?(?:card|title|player|box|embed|desc)"),
    ("share",
        r"share\w*|sharing|social\w*|addthis\w*|addtoany\w*|a2a\w*|sharedaddy|follow\w*|newsletter\w*|subscri\w*|sign-?up|sns|print|toolbar|"
        r"tools|app-promo|donate\w*|paywall", ""),
    ("keywords",
        r"tags?|keywords?|topics?|tag-?(?:list|links|s?-?container)|tagcloud|post-?tags|article-?tags|cat-?links|tags-links|categories", ""),
    ("navigation",
        r"nav\w*|menu\w*|breadcrumbs?|bread-?crumbs?|pagination|pager|masthead|top-?bar|site-?header|page-?header-?top|global-?header|"
        r"footer\w*|site-?footer|modal|popup|overlay|skip-?link|screen-reader-text|visually-?hidden|sr-only|ticker|"
        r"login|search\w*|weather|legal-links", ""),
    ("legal", r"legal", r"copyright|disclaimer|terms-of"),
    ("credit", r"(?:article-|news-|post-)?sources?|agency", ""),
    ("byline", r"authors?|author-?(?:name|info|box|bio|meta)|writer|contributor\w*|about-?author|reporter|post-author", r"byline"),
    # The day of the visit, not that of the story.
    ("navigation", r"today\w*|current-?date|date-?now|now|clock-?date", ""),
    ("dateline",
        r"date\w*|date-?time|pub-?date|published(?:-?(?:on|at|date|time))?|publish-?date|timestamp|time|post-?(?:date|meta)|"
        r"entry-?(?:date|meta)|article-?(?:date|meta|info)|posted-on|updated|story-?date|meta", ""),
    ("standfirst",
        r"summary|lede?|deck|dek|excerpt|sapo|chapo|kicker-text|intro|article-?(?:summary|lead|desc\w*)|(?:story|news|post)-?lead",
        r"standfirst|sub-?(?:title|head\w*)"),
)  # fmt: skip


_NONE = len(_RULES)
_WORDS = Ranked({rank: words for rank, (_, words, _) in enumerate(_RULES) if words}, whole=True)
_PARTS = Ranked({rank: parts for rank, (_, _, parts) in enumerate(_RULES) if parts}, whole=False)
_PROPS = {"articlebody": "body", "datepublished": "dateline", "author": "byline", "keywords": "keywords", "description": "standfirst",
          "comment": "comment", "headline": ""}  # fmt: skip
# No name that a person gave is longer; on a hostile page one may fill it.
_LONGEST = 500
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(16384)
def hint_of(tag: str, names: str, prop: str, role: str) -> str:
    """The role suggested by a tag, its class and id in one string, its itemprop and its ARIA role; empty for none."""
    if prop:
        found = _PROPS.get(prop.lower())
        if found:
            return found
    if role in ("navigation", "contentinfo", "search", "menu", "dialog", "banner"):
        return "navigation"
    if role == "complementary":
        return "related_links"
    best = min(map(_rank, names.split()), default=_NONE)
    return _RULES[best][0] if best < _NONE else TAGS.get(tag, "")


@lru_cache(32768)
def _rank(name: str) -> int:
    """Number of the first rule that one class or id meets, `_NONE` for no rule. Pages share most of their names."""
    name = name[:_LONGEST]
    plain = (name if name.islower() else _CAMEL.sub("-", name).lower()).replace("_", "-")
    return _PARTS.lowest(plain, _WORDS.lowest(plain, _NONE))
