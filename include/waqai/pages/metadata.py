"""What a page says about itself outside its text: JSON-LD, OpenGraph and other meta elements."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from waqai.pages.markup import Markup
from waqai.pages.model import Metadata
from waqai.trees import Element

_ARTICLE = re.compile(r"(?:News|Blog|Report|Live|Opinion|Analysis|Scholarly|Tech)?\w*(?:Article|Posting)$|Report$")
# Types of interest as JSON may write them: letters escaped, or as they are. The rest is not worth the reading.
_TOLD = re.compile(r"Article|Posting|Report|\\u00")
# In order of trust. A plain "date" is the page's on most sites and the visit's on a few, so it comes last.
_DATE_METAS = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "article.published",
    "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "publish_date",
    "dc.date.issued", "cxenseparse:recs:publishtime", "originalpublicationdate", "article_date_original",
    "dcterms.created", "dc.date.created", "dc.date", "date",
)  # fmt: skip
_UPDATE_METAS = ("article:modified_time", "og:updated_time", "datemodified", "lastmod")
_AUTHOR_METAS = ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl")
_TITLE_METAS = ("og:title", "twitter:title", "headline", "title")
_SITE_METAS, _HANDLE, _ADDRESS = ("og:site_name", "application-name"), "twitter:site", "og:url"
_KEYWORD_METAS, _TAGS = ("news_keywords", "keywords"), "article:tag"
# Most of a page's meta elements are none of these, and are not read.
_METAS = frozenset({*_DATE_METAS, *_UPDATE_METAS, *_AUTHOR_METAS, *_TITLE_METAS, *_SITE_METAS,
                    *_KEYWORD_METAS, _HANDLE, _ADDRESS, _TAGS})  # fmt: skip
_CDATA = re.compile(r"^\s*(?:<!\[CDATA\[|//<!\[CDATA\[)|(?://)?\]\]>\s*$")
_SPLIT = re.compile(r"\s*[,،;؛|]\s*")


def read_metadata(markup: Markup) -> Metadata:
    """Metadata of a parsed page. Damaged JSON-LD is passed over."""
    root = markup.tree.root if markup.tree else None
    top = root.attributes if root else {}
    found = Metadata(
        language=top.get("lang") or top.get("xml:lang") or top.get("{http://www.w3.org/XML/1998/namespace}lang")
    )
    for item in json_ld(markup.scripts):
        _from_json(item, found)
    metas, titles, canonical = _head(markup.head)
    found.title = _first(metas, *_TITLE_METAS) or found.title
    found.head_title = " ".join(titles[0].split()) or None if titles else None
    found.site = found.site or _first(metas, *_SITE_METAS)
    found.handle = (_first(metas, _HANDLE) or "").lstrip("@") or None
    found.authors += [a for name in _AUTHOR_METAS for a in metas.get(name, ()) if not a.startswith("http")]
    keywords = metas.get(_TAGS, []) + [k for n in _KEYWORD_METAS for k in metas.get(n, [])]
    found.keywords += [word for line in keywords for word in _SPLIT.split(line) if word]
    found.raw_dates += [("meta", value) for name in _DATE_METAS for value in metas.get(name, [])[:1]]
    found.raw_dates += [("updated", value) for name in _UPDATE_METAS for value in metas.get(name, [])[:1]]
    found.canonical = canonical or _first(metas, _ADDRESS)
    return found


def _head(elements: list[Element]) -> tuple[dict[str, list[str]], list[str], str | None]:
    """Values of the meta elements by name, titles, and the canonical address."""
    metas: dict[str, list[str]] = {}
    titles: list[str] = []
    canonical = None
    for element in elements:
        get = element.attributes.get
        if element.tag == "title":
            titles.append(element.text())
        elif element.tag == "link":
            if canonical is None and (get("rel") or "").lower() == "canonical":
                canonical = get("href") or ""
        else:
            name = (get("property") or get("name") or get("itemprop") or "").strip().lower()
            if name in _METAS and (value := " ".join((get("content") or "").split())):
                metas.setdefault(name, []).append(value)
    return metas, titles, canonical


def _first(metas: dict[str, list[str]], *names: str) -> str | None:
    return next((metas[name][0] for name in names if metas.get(name)), None)


def json_ld(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """Objects of the page's JSON-LD, those inside @graph and lists too."""
    for script in scripts[:20]:
        if not _TOLD.search(script):
            continue
        try:
            data = json.loads(_CDATA.sub("", script) if "]]>" in script or "CDATA[" in script else script, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _objects(data, 0)


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 5:
        return
    if isinstance(data, list):
        for item in data[:100]:
            yield from _objects(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(data.get(name), depth + 1)


def _from_json(item: dict[str, Any], found: Metadata) -> None:
    kinds = item.get("@type")
    kind = next((k for k in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(k, str)), "")
    if not _ARTICLE.search(kind) and kind != "LiveBlogPosting":
        return
    found.title = found.title or plain(item.get("headline"))
    for name in ("datePublished", "dateCreated"):
        if isinstance(item.get(name), str):
            found.raw_dates.append(("json_ld", item[name]))
            break
    if isinstance(item.get("dateModified"), str):
        found.raw_dates.append(("updated", item["dateModified"]))
    found.authors += _names(item.get("author"), "Person")
    found.agencies += _names(item.get("author"), "Organization") + _names(item.get("sourceOrganization"), "")
    found.site = found.site or next(iter(_names(item.get("publisher"), "")), None)
    found.body = found.body or plain(item.get("articleBody"), keep=True)
    found.language = found.language or plain(item.get("inLanguage"))
    words = item.get("keywords")
    found.keywords += [str(w) for w in words if isinstance(w, str)] if isinstance(words, list) else []
    if isinstance(words, str):
        found.keywords += [word for word in _SPLIT.split(words) if word]
    updates = item.get("liveBlogUpdate")
    if isinstance(updates, list):
        found.updates += [u for u in updates if isinstance(u, dict)]


def plain(value: Any, keep: bool = False) -> str | None:
    """Text of a JSON-LD value: entities resolved, tags taken out (as line breaks where `keep`)."""
    if not isinstance(value, str) or not value.strip():
        return None
    text = html.unescape(value)
    if "<" not in text:
        return text.strip() if keep else " ".join(text.split())
    text = re.sub(r"</?(?:p|br|div|h\d|li)\b[^>]{0,200}>", "\n" if keep else " ", text)
    text = re.sub(r"<[a-zA-Z/][^<>]{0,500}>", "", text)
    return text.strip() if keep else " ".join(text.split())


def _names(value: Any, kind: str) -> list[str]:
    items = value if isinstance(value, list) else [value]
    names = [
        i.get("name") if isinstance(i, dict) else i
        for i in items
        if not isinstance(i, dict) or i.get("@type", kind) == kind or not kind
    ]
    return [" ".join(n.split()) for n in names if isinstance(n, str) and n.strip() and not n.startswith("http")]
