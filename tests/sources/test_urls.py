"""One spelling for one page; nothing that leads into the operator's own network."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waqai.sources.urls import Guard, UrlError, belongs, canonical_url, join


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTPS://News.Example.ORG:443/A", "https://news.example.org/A"),
        ("http://a.org", "http://a.org/"),
        ("http://a.org:80/x#top", "http://a.org/x"),
        ("https://a.org/x?utm_source=a&id=7&fbclid=z", "https://a.org/x?id=7"),
        ("https://a.org/x?b=2&a=1", "https://a.org/x?b=2&a=1"),
        ("https://a.org/x?q=", "https://a.org/x?q="),
        ("https://a.org/خبر", "https://a.org/%D8%AE%D8%A8%D8%B1"),
        ("https://a.org/%d8%ae", "https://a.org/%D8%AE"),
        ("https://a.org./x", "https://a.org/x"),
        ("https://موقع.example/", "https://xn--4gbrim.example/"),
        ("  https://a.org/x \n", "https://a.org/x"),
    ],
)
def test_spellings_of_one_page_become_one(url: str, canonical: str) -> None:
    assert canonical_url(url) == canonical
    assert canonical_url(canonical) == canonical


@pytest.mark.parametrize(
    "url",
    ["", "a.org", "//a.org/x", "ftp://a.org", "javascript:x", "http://", "http://u@a.org/", "http://u:p@a.org/",
     "http://a.org:99999/", "http://a.org:x/", "http://a b.org/", "http://a.org/\r\nX: 1", "http://[::1", "http://a..b/",
     "http://a.org/" + "x" * 5000, "http://a.org\\@b.org/", "data:text/html,x", "http://-/"],
)  # fmt: skip
def test_odd_urls_are_refused(url: str) -> None:
    with pytest.raises(UrlError) as caught:
        canonical_url(url)
    assert caught.value.outcome == "bad_url"


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.1", "2130706433", "0x7f.1", "0177.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1",
     "169.254.169.254", "100.64.0.1", "0.0.0.0", "255.255.255.255", "224.0.0.1", "[::1]", "[fe80::1]", "[fc00::1]",
     "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[::]", "[::127.0.0.1]", "[::7f00:1]",
     "[2001:0:7f00:1::]", "[64:ff9b:1::7f00:1]", "[100::1]", "[fe80::1%25eth0]", "①②⑦.⓪.⓪.①"],
)  # fmt: skip
def test_addresses_that_are_not_public_are_refused(host: str) -> None:
    with pytest.raises(UrlError) as caught:
        Guard().check_url(f"http://{host}/")
    assert caught.value.outcome in ("blocked_address", "bad_url")


@pytest.mark.parametrize("url", ["http://a.org:22/", "http://a.org:6379/", "https://a.org:25/"])
def test_ports_of_other_services_are_refused(url: str) -> None:
    with pytest.raises(UrlError, match="port"):
        Guard().check_url(url)


@pytest.mark.parametrize(
    "url",
    ["http://93.184.216.34/", "https://a.org:8443/", "http://[2606:2800:220:1::1]/", "http://[64:ff9b::5db8:d822]/"],
)
def test_public_addresses_are_let_through(url: str) -> None:
    assert Guard().check_url(url) == url


def test_a_test_host_may_lie_on_loopback_and_nowhere_else() -> None:
    assert Guard(frozenset({"t.org"}), lambda h, p: ["127.0.0.1"]).addresses("t.org", 80) == ["127.0.0.1"]
    for other in ("10.0.0.1", "169.254.169.254"):
        with pytest.raises(UrlError):
            Guard(frozenset({"t.org"}), lambda h, p, other=other: [other]).addresses("t.org", 80)
    with pytest.raises(UrlError):
        Guard(frozenset({"t.org"}), lambda h, p: ["127.0.0.1"]).addresses("u.org", 80)


def test_a_name_without_address_is_dns() -> None:
    def fails(host: str, port: int) -> list[str]:
        raise OSError("no such name")

    for resolver in (fails, lambda h, p: []):
        with pytest.raises(UrlError) as caught:
            Guard(resolver=resolver).addresses("a.org", 80)
        assert caught.value.outcome == "dns"


def test_hosts_below_a_host_belong_to_it_and_lookalikes_do_not() -> None:
    assert belongs("a.org", {"a.org"}) and belongs("www.a.org", {"a.org"})
    assert not belongs("evila.org", {"a.org"}) and not belongs("a.org.evil.net", {"a.org"})


@given(st.text(max_size=80))
def test_any_text_is_a_url_or_a_refusal(text: str) -> None:
    for url in (text, f"http://{text}", f"http://a.org/{text}"):
        try:
            once = canonical_url(url)
        except UrlError:
            continue
        assert canonical_url(once) == once


def test_a_link_that_cannot_be_read_is_left_as_it_is() -> None:
    assert join("http://a.org/", "http://[") == "http://["
