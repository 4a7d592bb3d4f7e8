"""Bytes to text: declared, sniffed, mislabelled and twice encoded."""

import pytest

from waqai.pages.charset import as_utf8, decode_page
from waqai.pages.reader import read_page

TEXT = "<html><p>قالت الوزارة إن الهدنة بدأت في المدينة وإن الطرفين التزما بها منذ الصباح"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16-le"), ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"), ("windows-1256", "windows-1256"), ("iso-8859-6", "iso-8859-6"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "declared", [None, "text/html; charset=utf-8", "text/html; charset=windows-1252", "text/html; charset=x-none"]
)
def test_arabic_is_read_whatever_is_declared(encoding: str, name: str, declared: str | None) -> None:
    assert decode_page(TEXT.encode(encoding), declared) == (TEXT, name)


def test_utf8_that_calls_itself_windows_1256_stays_utf8() -> None:
    page = '<meta charset="windows-1256">' + TEXT
    assert decode_page(page.encode()) == (page, "utf-8")


def test_meta_of_the_page_is_believed_for_other_scripts() -> None:
    page = '<meta charset="windows-1251"><p>Добрый день, вот новости'
    assert decode_page(page.encode("windows-1251")) == (page, "windows-1251")


def test_western_page_is_not_taken_for_arabic() -> None:
    page = "<p>Le président a été réélu à l'issue du deuxième tour"
    assert decode_page(page.encode("latin-1"), "text/html; charset=ISO-8859-1") == (page, "cp1252")


def test_text_encoded_twice_is_mended() -> None:
    twice = "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in TEXT.encode()).encode()
    assert decode_page(twice) == (TEXT, "utf-8 twice")


def test_utf8_cut_in_a_letter_or_with_a_stray_byte_stays_utf8() -> None:
    assert decode_page(TEXT.encode()[:-1])[1] == "utf-8"
    assert decode_page(TEXT.encode().replace(b"<p>", b"<p>\xa0"))[0].endswith(TEXT[9:])


@pytest.mark.parametrize("data", [b"", b"\xff", b"\xff\xfe", b"\x00" * 300, bytes(range(256)) * 4, b"\x80" * 1000])
def test_bytes_of_no_meaning_do_not_raise(data: bytes) -> None:
    text, charset = decode_page(data)
    assert isinstance(text, str) and charset


def test_page_says_its_charset() -> None:
    assert read_page((TEXT + ".</p>").encode("windows-1256")).charset == "windows-1256"


@pytest.mark.parametrize("data", [TEXT.encode(), TEXT.encode("windows-1256"), b"\xef\xbb\xbf" + TEXT.encode()])
def test_whatever_its_encoding_a_page_comes_to_the_parser_in_utf8(data: bytes) -> None:
    assert as_utf8(data, *decode_page(data)) == TEXT.encode()


def test_what_is_utf8_goes_as_it_came_and_what_is_not_quite_is_mended() -> None:
    data = TEXT.encode()
    assert as_utf8(data, *decode_page(data)) is data
    assert as_utf8(data[:-1], *decode_page(data[:-1])).endswith("\ufffd".encode())
