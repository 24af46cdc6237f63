import codecs

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.encodings import decode

TEXT = "Kata’eb said “12” were hurt – café"


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (TEXT.encode(), TEXT, "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), TEXT, "utf-8 with byte-order mark"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), TEXT, "utf-16-le with byte-order mark"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT, "utf-16-be with byte-order mark"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), TEXT, "utf-32-le with byte-order mark"),
        (TEXT.encode("cp1252"), TEXT, "cp1252"),
        (b"a\r\nb\n", "a\r\nb\n", "utf-8"),
        (b"", "", "utf-8"),
    ],
)
def test_the_encoding_is_found_and_recorded(data, text, encoding):
    decoded = decode(data, name="a.txt")
    assert (decoded.text, decoded.encoding, decoded.damaged) == (text, encoding, 0)


@pytest.mark.parametrize(
    ("data", "content_type", "encoding"),
    [
        (b'<meta charset="koi8-r">', None, "koi8-r"),
        (b"<meta http-equiv=x content='text/html; charset=iso-8859-1'>\x93", None, "cp1252"),
        (b"hello", "text/html; charset=Windows-1251", "cp1251"),
        (b"<meta charset=nonsense>", None, "utf-8"),
        (b"<meta charset=base64>", "text/html; charset=rot13", "utf-8"),
        ("<meta charset=ascii>’".encode(), "text/html; charset=ascii", "cp1252"),
    ],
)
def test_a_declared_encoding_is_used_where_it_is_one_and_fits(data, content_type, encoding):
    assert decode(data, name="a.html", content_type=content_type).encoding == encoding


def test_damaged_utf8_stays_utf8_and_is_counted():
    decoded = decode("“12” hurt".encode() + b"\xff", name="a.txt")
    assert decoded.text == "“12” hurt\ufffd"
    assert (decoded.encoding, decoded.damaged) == ("utf-8, damaged", 1)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (codecs.BOM_UTF16_LE + b"\x00\xd8\x00", "byte-order mark says utf-16-le"),
        (codecs.BOM_UTF8 + b"ab\xff", "which byte 2 does not fit"),
        (b"\x81\x8d\x8f", "neither UTF-8 nor Windows-1252 fits"),
        (bytes(range(32)) * 9, "it is a binary file"),
        (TEXT.encode("utf-16-le")[:40], "it is a binary file"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data, why):
    with pytest.raises(UnreadableInput, match=why) as caught:
        decode(data, name="a.txt")
    assert "\n" not in str(caught.value)
    assert "a.txt" in str(caught.value)
