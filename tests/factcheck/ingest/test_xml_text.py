import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.xml_text import decode_xml, parse_xml


def _parsed(text, **how):
    return parse_xml(Decoded(text, "utf-8"), name="a.xml", **how)


@pytest.mark.parametrize(
    ("data", "content_type", "text", "encoding"),
    [
        (b"<?xml version='1.0' encoding='iso-8859-1'?><a>\xfc</a>", None, "ü", "cp1252"),
        (b"<a>\xc3\xbc</a>", None, "ü", "utf-8"),
        (b"<a>\xfc</a>", "text/xml; charset=latin1", "ü", "cp1252"),
        ("\ufeff<a>ü</a>".encode("utf-16-le"), None, "ü", "utf-16-le with byte-order mark"),
    ],
)
def test_xml_is_decoded_as_it_says_itself(data, content_type, text, encoding):
    decoded = decode_xml(data, name="a.xml", content_type=content_type)
    assert (parse_xml(decoded, name="a.xml").text, decoded.encoding) == (text, encoding)


def test_names_of_html_stand_for_their_characters():
    assert _parsed("<a>Two&nbsp;died &amp; &ldquo;one&rdquo; &lt;</a>").text == (
        "Two\u00a0died & “one” <"
    )


@pytest.mark.parametrize(
    ("written", "stands"),
    [
        ("&#228;", "ä"),
        ("&#xE4;", "ä"),
        ("&#xD800;", "\ufffd"),
        ("&#0;", "\ufffd"),
        ("&#27;", "\ufffd"),
        ("&#x110000;", "\ufffd"),
        ("&#9999999999;", "\ufffd"),
    ],
)
def test_numbers_stand_for_characters_or_for_nothing(written, stands):
    assert _parsed(f"<a>{written}</a>").text == stands


BOMB = "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><a>&c;</a>"
FILE = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
PARAMETER = "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://x.example/'> %b;]><a/>"


@pytest.mark.parametrize("text", [BOMB, FILE, PARAMETER, "<!-- x -->" + BOMB, "<?a?>\n" + FILE])
@pytest.mark.parametrize("mend", [True, False])
def test_entities_of_its_own_are_refused(text, mend):
    with pytest.raises(UnreadableInput, match="it defines entities of its own"):
        _parsed(text, mend=mend)


def test_a_type_that_is_only_named_is_passed_over():
    """RSS 0.91 names the place of its definition, which is not asked for."""
    assert _parsed("<!DOCTYPE rss SYSTEM 'http://x.example/r.dtd'><rss>a</rss>").text == "a"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<a><b></a>", "it is not well-formed XML"),
        ("Two died.", "it is not well-formed XML"),
        ("<a>" * 300 + "x" + "</a>" * 300, "Excessive depth"),
        ("<a>&unknown;</a>", "not well-formed"),
    ],
)
def test_what_is_not_well_formed_is_named(text, why):
    with pytest.raises(UnreadableInput, match=why):
        _parsed(text)


def test_what_is_not_well_formed_can_be_mended():
    assert "".join(_parsed("<a>Q & A <b>one</a>", mend=True).itertext()).startswith("Q")
    for hopeless in ("Two died.", "<a>" * 300 + "x" + "</a>" * 300):
        with pytest.raises(UnreadableInput):
            _parsed(hopeless, mend=True)
