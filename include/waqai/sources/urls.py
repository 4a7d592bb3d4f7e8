"""URLs and addresses: one spelling for one page, and nothing that leads into the operator's own network."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

# What campaigns and share buttons add; none of it selects a page.
TRACKING = re.compile(
    r"utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|at_(medium|campaign|custom\d*)"
    r"|cmpid|cmp|ocid|ns_(mchannel|source|campaign|linkname|fee)|sr_share|share|from_?share|ref_src|spm|traffic_source",
    re.I,
)
_ODD = re.compile(r"[\x00-\x20\x7f\\]")
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,62}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,62}[a-z0-9_])?)*\.?")
Resolver = Callable[[str, int], list[str]]


class UrlError(ValueError):
    """A URL or address that is not fetched; `outcome` is the reason as it stands in captures."""

    def __init__(self, outcome: str, message: str) -> None:
        super().__init__(message)
        self.outcome = outcome


def canonical_url(url: str) -> str:
    """One spelling for one page: lower-case host, no default port, no fragment, no tracking parameter.

    >>> canonical_url("HTTPS://News.Example.org:443/a?utm_source=x&id=7#top")
    'https://news.example.org/a?id=7'

    Raises UrlError (`bad_url`) on what is no http or https URL, holds control characters or names a user.
    """
    url = url.strip()
    if _ODD.search(url) or len(url) > 4096:
        raise UrlError("bad_url", f"{url[:120]!r} holds characters that no URL may hold, or is too long")
    try:
        parts = urlsplit(url)
        port, name = parts.port, parts.hostname or ""
        host = name if ":" in name else name.encode("idna").decode().lower()
    except (ValueError, UnicodeError) as error:
        raise UrlError("bad_url", f"{url[:120]!r}: {error}") from error
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc:
        raise UrlError("bad_url", f"{url[:120]!r} is not a plain http or https URL")
    if ":" not in host and not _HOST.fullmatch(host):
        raise UrlError("bad_url", f"{host[:80]!r} is no host name")
    default = {"http": 80, "https": 443}[parts.scheme]
    shown = f"[{host}]" if ":" in host else host.rstrip(".")
    place = shown if port in (None, default) else f"{shown}:{port}"
    return urlunsplit((parts.scheme, place, _quoted(parts.path) or "/", _query(parts.query), ""))


def _quoted(path: str) -> str:
    """Arabic letters as percent-escapes, escapes in capitals: servers print both."""
    escaped = quote(path, safe="/%:@!$&'()*+,;=~-._")
    return re.sub(r"%[0-9a-fA-F]{2}", lambda found: found[0].upper(), escaped)


def _query(query: str) -> str:
    if not query or not any(TRACKING.fullmatch(part.split("=")[0]) for part in query.split("&")):
        return quote(query, safe="/%:@!$&'()*+,;=~-._?[]")
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode([(key, value) for key, value in pairs if not TRACKING.fullmatch(key)])


def join(base: str, link: str) -> str:
    """A link as an absolute URL; one that cannot be read (`http://[`) is given as it stands, to be refused later."""
    try:
        return urljoin(base, link)
    except ValueError:
        return link


def belongs(host: str, hosts: Collection[str]) -> bool:
    """Whether `host` is one of `hosts` or below one of them."""
    return any(host == one or host.endswith(f".{one}") for one in hosts)


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host name, by the system's resolver. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True)
class Guard:
    """Decides which addresses may be connected to. `test_hosts` are names that may lie on loopback."""

    test_hosts: frozenset[str] = frozenset()
    resolver: Resolver = field(default=resolve)

    def check_url(self, url: str) -> str:
        """The URL in canonical spelling, its host no private address. Raises UrlError; port rules are checked here."""
        url = canonical_url(url)
        parts = urlsplit(url)
        host = parts.hostname or ""
        if host in self.test_hosts:
            return url
        if parts.port not in (None, 80, 443, 8080, 8443):
            raise UrlError("blocked_address", f"port {parts.port} of {host} is no port of a news page")
        literal = _address(host)
        if literal is not None and not is_public(literal):
            raise UrlError("blocked_address", f"{host} is not a public address")
        return url

    def addresses(self, host: str, port: int) -> list[str]:
        """The addresses to connect to, each checked: called by the connection itself, so no second look-up can differ.

        Raises UrlError `blocked_address` if any address is private, loopback, link-local or the like, `dns` if none.
        """
        try:
            found = self.resolver(host, port)
        except (OSError, UnicodeError) as error:
            raise UrlError("dns", f"{host}: {error}") from error
        if not found:
            raise UrlError("dns", f"{host} has no address")
        for text in found:
            address = _address(text)
            loop_ok = host in self.test_hosts and address is not None and address.is_loopback
            if address is None or not (is_public(address) or loop_ok):
                raise UrlError("blocked_address", f"{host} leads to {text}, which is not a public address")
        return found


_NAT64, _UNICAST = ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("2000::/3")


def is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether an address lies on the open internet; IPv4 inside IPv6 (mapped, 6to4, NAT64) is unwrapped first."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address not in _UNICAST:
            # Nothing else is given out; ::127.0.0.1 and its like are read as IPv4 by some systems.
            return False
    return address.is_global and not address.is_multicast


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """An address literal, also in the spellings that C libraries accept (`0x7f.1`, `2130706433`)."""
    try:
        return ipaddress.ip_address(text.split("%", maxsplit=1)[0])
    except ValueError:
        pass
    if re.fullmatch(r"(0x[0-9a-f]+|\d+)(\.(0x[0-9a-f]+|\d+)){0,3}", text.rstrip(".")):
        try:
            return ipaddress.IPv4Address(socket.inet_aton(text.rstrip(".")))
        except OSError:
            return ipaddress.IPv4Address(0)
    return None
