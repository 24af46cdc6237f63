import time

import pytest
from lxml import etree

from factcheck.ingest.markup import (
    TooDeep,
    flow_of,
    flow_of_markup,
    flow_of_text,
    is_spent,
    line_of_markup,
    name_of,
    words_of,
)


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<p>Two <b>people</b> died.</p><p>One lives.</p>", ["Two people died.", "One lives."]),
        ("Two died.<br/>One lives.", ["Two died.", "One lives."]),
        ("<div>Two<!-- not --> died.</div>after", ["Two died.", "after"]),
        ("<p>Two&nbsp;died &amp; one&lt;2&gt; lives</p>", ["Two died & one<2> lives"]),
        ("<table><tr><td>Dead</td><td>2</td></tr></table>", ["Dead 2"]),
        ("<ul><li>One</li><li>Two</li></ul>", ["One", "Two"]),
        ("Two died.", ["Two died."]),
        ("AT&T lost 2", ["AT&T lost 2"]),
        ("<script>alert(1)</script><style>p{}</style>", []),
        ("<!-- nothing -->", []),
        (" \n", []),
    ],
)
def test_markup_becomes_paragraphs(markup, lines):
    assert flow_of_markup(markup).lines == lines


def test_captions_stand_among_the_paragraphs_and_are_known():
    flow = flow_of_markup("<p>A.</p><figure><img><figcaption>The ferry.</figcaption></figure>")
    assert (flow.lines, flow.captions) == (["A.", "The ferry."], ["The ferry."])


@pytest.mark.parametrize(
    ("markup", "lines", "hidden"),
    [
        ("<p>A.</p><p style='display: none'>9 died</p>", ["A."], 1),
        ("<p>A.</p><p hidden>9 died</p>tail", ["A.", "tail"], 1),
        ("<p>A.</p><p hidden></p>", ["A."], 0),
        ("<p style='color: red'>A.</p>", ["A."], 0),
    ],
)
def test_what_is_hidden_is_left_out_and_counted(markup, lines, hidden):
    flow = flow_of_markup(markup)
    assert (flow.lines, flow.hidden) == (lines, hidden)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("One.\nTwo.", ["One.", "Two."]),
        ("One\nof these.\n\nTwo.", ["One of these.", "Two."]),
        ("One.\r\n \r\nTwo.", ["One.", "Two."]),
        ("", []),
    ],
)
def test_plain_text_has_paragraphs_of_its_own(text, lines):
    assert flow_of_text(text).lines == lines


@pytest.mark.parametrize(
    ("markup", "line"),
    [("Two <i>die</i>", "Two die"), ("A &amp; B", "A & B"), ("", None), (None, None)],
)
def test_a_headline_is_one_line(markup, line):
    assert line_of_markup(markup) == line


def test_names_and_words_of_elements():
    element = etree.fromstring("<a:Item xmlns:a='x'>Two <b>died</b>.</a:Item>")
    assert (name_of(element), words_of(element)) == ("item", "Two died.")
    assert flow_of(element).words == 2


def test_nesting_without_end_is_no_silent_loss():
    with pytest.raises(TooDeep):
        flow_of_markup("<div>" * 5000 + "9 died")
    assert flow_of_markup("<div>" * 1000 + "9 died").lines == ["9 died"]


def test_want_of_memory_is_told_from_other_errors():
    error = etree.XMLSyntaxError("out of memory", etree.ErrorTypes.ERR_NO_MEMORY, 1, 1)
    assert is_spent(error)
    assert not is_spent(etree.XMLSyntaxError("tag", etree.ErrorTypes.ERR_TAG_NOT_FINISHED, 1, 1))
    assert not is_spent(ValueError())


@pytest.mark.parametrize("piece", ["<p>a", "<div hidden>a</div>", "<b>", "&amp;", "a\n\n"])
def test_long_markup_is_read_in_time(piece):
    started = time.perf_counter()
    flow_of_markup("<p>" + piece * 20_000 if piece != "<b>" else piece * 1000)
    assert time.perf_counter() - started < 2
