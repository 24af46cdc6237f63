import pytest

from factcheck.ingest.xml_prologue import DOCTYPE, after_asides, first_element


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("<?xml version='1.0'?>\n<!-- <html> --><rss version='2.0'>", "rss"),
        ("<!DOCTYPE rss PUBLIC '-//N//D' 'http://x/y.dtd'><rss>", "rss"),
        ("\ufeff<rdf:RDF xmlns:rdf='x'>", "RDF"),
        ("<?xml-stylesheet href='a'?><feed/>", "feed"),
        ("Two died.", ""),
        ("", ""),
        ("<", ""),
    ],
)
def test_the_first_element_tells_what_xml_is(text, name):
    assert first_element(text) == name


def test_comments_and_instructions_are_passed_over():
    text = "<?a b?> <!-- c --><!DOCTYPE d [e]>"
    found = DOCTYPE.match(text, after_asides(text))
    assert found[2] == "["
    assert after_asides("Two died.") == 0
