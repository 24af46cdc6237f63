import pytest
from lxml.html import document_fromstring

from factcheck.ingest.page_hidden import strip_hidden

SHOWN = "<p>Two workers were hurt on Friday when a crane fell on the new quay.</p>"


def stripped(body: str, *, head: str = "", styles: str = "") -> tuple[int, str]:
    tree = document_fromstring(f"<html><head>{head}</head><body>{SHOWN}{body}</body></html>")
    return strip_hidden(tree, styles=styles), tree.text_content()


@pytest.mark.parametrize(
    "element",
    [
        '<p style="display:none">Ninety died.</p>',
        '<p style="visibility : hidden">Ninety died.</p>',
        '<p style="opacity:0">Ninety died.</p>',
        '<p style="font-size: 0px;">Ninety died.</p>',
        '<p style="position:absolute;left:-9999px">Ninety died.</p>',
        '<p style="text-indent:-5000px">Ninety died.</p>',
        '<p style="color:#FFF; background:white">Ninety died.</p>',
        "<p hidden>Ninety died.</p>",
        "<noscript>Ninety died.</noscript>",
    ],
)
def test_what_no_browser_shows_is_taken_out_and_counted(element):
    count, text = stripped(element)
    assert count == 1
    assert "Ninety" not in text
    assert "Two workers" in text


@pytest.mark.parametrize(
    "element",
    [
        '<p style="opacity:0.5">Ninety died.</p>',
        '<p style="font-size:0.9em">Ninety died.</p>',
        '<p style="margin-left:-8px">Ninety died.</p>',
        '<p style="color:#fff;background-color:#000">Ninety died.</p>',
        "<p>Ninety died.</p>",
    ],
)
def test_what_a_browser_shows_stays(element):
    count, text = stripped(element)
    assert (count, "Ninety" in text) == (0, True)


@pytest.mark.parametrize(
    ("rule", "count"),
    [
        (".spy{display:none}", 1),
        ("p.spy , .other { color: red; display: none }", 1),
        ("#one{visibility:hidden}", 1),
        ("/* .x{ */ .spy{font-size:0}", 1),
        ("@media print{.spy{display:none}}", 0),
        ("@media print{.a{color:red}.spy{display:none}} .b{color:red}", 0),
        ("@media print{.a{color:red}} .spy{display:none}", 1),
        (".js .spy{display:none}", 0),
        (".spy:hover{display:none}", 0),
        (".spy{color:red", 0),
    ],
)
def test_a_rule_for_a_class_or_an_id_hides_what_bears_it(rule, count):
    body = '<p class="small spy" id="one">Ninety died.</p>'
    assert stripped(body, head=f"<style>{rule}</style>")[0] == count
    assert stripped(body, styles=rule)[0] == count


def test_a_page_that_would_hide_nearly_all_shows_it_by_a_script():
    tree = document_fromstring(f'<html><body><div class="x">{SHOWN}</div></body></html>')
    assert strip_hidden(tree, styles=".x{display:none}") == 0
    assert "Two workers" in tree.text_content()
