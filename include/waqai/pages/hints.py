"""The role that the names of an element suggest (tag, class, id, itemprop): English on pages of any language."""
# ruff: noqa: E501  (one rule a line reads better than one alternative a line)

import re
from functools import lru_cache

_TAGS = {
    "nav": "navigation", "footer": "navigation", "figcaption": "caption", "aside": "related_links", "address": "byline",
    "h1": "", "amp-ad": "advertisement", "amp-sidebar": "navigation", "amp-social-share": "share", "dialog": "navigation",
}  # fmt: skip
# In order of trust: the first rule that finds its words decides.
_RULES: tuple[tuple[str, str], ...] = (
    ("body", r"article_?-?body|entry-?content|post-?(?:content|body|text)|story-?(?:body|content|text)|article-?(?:content|text)|"
             r"articlebody|news-?(?:body|text|details|content)|body-?text|content-?body|amp-wp-article-content"),
    ("live_update", r"live-?(?:blog)?-?(?:update|entry|post|item)|timeline-?item|liveblog__?post|live-post"),
    ("comment", r"(?:^|[-_ ])(?:comments?|commentlist|comment-list|disqus_thread|disqus|fb-comments|respond|livefyre|responses)(?:$|[-_ ])"),
    ("quote_card", r"pull-?quote|quote-?card|twitter-tweet|instagram-media|tweet-embed|fb-post"),
    ("advertisement", r"(?:^|[-_ ])(?:ads?|advert\w*|adsense|adsbygoogle|dfp|sponsor\w*|ad-?(?:slot|unit|container|wrap\w*|box|block|banner)|banner)(?:$|[-_ ]|\d)"),
    ("related_links", r"related|read-?(?:also|more|next)|more-?(?:news|stories|from|articles|on)|recommend|outbrain|taboola|"
                      r"trending|popular|most-?(?:read|viewed|popular)|see-?also|also-?read|similar|(?:^|[-_ ])(?:teasers?|promo|recirc\w*|sidebar|side-bar|rail|widget|carousel|aside)(?:$|[-_ ])|"
                      r"you-?may|latest-?(?:news|posts)|next-?(?:up|article)|prev-?(?:next|post)|suggest|read_?more"),
    ("caption", r"caption|photo-?credit|image-?credit|img-?(?:desc|title)|gallery|slideshow|(?:^|[-_ ])credit(?:$|[-_ ])"),
    ("share", r"(?:^|[-_ ])(?:share\w*|sharing|social\w*|addthis\w*|addtoany\w*|a2a\w*|sharedaddy|follow\w*|newsletter\w*|subscri\w*|sign-?up|sns|print|toolbar|tools|app-promo|donate\w*|paywall)(?:$|[-_ ])"),
    ("keywords", r"(?:^|[-_ ])(?:tags?|keywords?|topics?|tag-?(?:list|links|s?-?container)|tagcloud|post-?tags|article-?tags|cat-?links|tags-links|categories)(?:$|[-_ ])"),
    ("navigation", r"(?:^|[-_ ])(?:nav\w*|menu\w*|breadcrumbs?|bread-?crumbs?|pagination|pager|masthead|top-?bar|site-?header|page-?header-?top|"
                   r"global-?header|footer\w*|site-?footer|cookie\w*|consent|gdpr|modal|popup|overlay|skip-?link|screen-reader-text|visually-?hidden|sr-only|ticker|login|search\w*|weather|legal-links)(?:$|[-_ ])"),
    ("legal", r"copyright|disclaimer|terms-of|(?:^|[-_ ])legal(?:$|[-_ ])"),
    ("byline", r"byline|(?:^|[-_ ])(?:authors?|author-?(?:name|info|box|bio|meta)|writer|contributor\w*|about-?author|reporter|post-author)(?:$|[-_ ])"),
    ("dateline", r"(?:^|[-_ ])(?:date\w*|date-?time|pub-?date|published(?:-?(?:on|at|date|time))?|publish-?date|timestamp|time|post-?(?:date|meta)|entry-?(?:date|meta)|article-?(?:date|meta|info)|posted-on|updated|story-?date|meta)(?:$|[-_ ])"),
    ("standfirst", r"standfirst|sub-?(?:title|head\w*)|(?:^|[-_ ])(?:summary|lede?|deck|dek|excerpt|sapo|chapo|kicker-text|intro|article-?(?:summary|lead|desc\w*))(?:$|[-_ ])"),
)  # fmt: skip
_PATTERNS = tuple((role, re.compile(pattern)) for role, pattern in _RULES)
_ANY = re.compile("|".join(f"(?:{pattern})" for _, pattern in _RULES))
_PROPS = {"articlebody": "body", "datepublished": "dateline", "author": "byline", "keywords": "keywords", "description": "standfirst",
          "comment": "comment", "headline": ""}  # fmt: skip
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
    if names:
        plain = _CAMEL.sub("-", names).lower().replace("_", "-")
        if _ANY.search(plain):
            return next(name for name, pattern in _PATTERNS if pattern.search(plain))
    return _TAGS.get(tag, "")
