from datetime import date

import pytest

from claims import Document
from factcheck.errors import EmptyInput, Refused, UnreadableInput
from factcheck.ingest.answers import (
    Last,
    Request,
    heard,
    request_of,
    told,
    told_broken,
    told_error,
)
from factcheck.ingest.claim_review_table import read_table
from factcheck.ingest.outcome import Intake
from factcheck.workflow.ports import ReadReviews


def test_a_request_comes_back_as_it_was_whatever_its_name_holds():
    request = Request("factcheck.ingest.formats.html", "a\n\udc80.html", None, 7)
    assert request.line().count(b"\n") == 1
    assert request_of(request.line()) == request


def test_documents_and_what_was_left_out_come_back_as_they_were():
    document = Document(text="Two died.\n", published=date(2020, 3, 13), captions=["A crane"])
    error = UnreadableInput("a, record 2", "it is cut off", hint="save it anew")
    lines = list(told(Intake([document], [error])))
    assert all(line.count(b"\n") == 1 for line in lines)
    (kind, first), (other, second), last = map(heard, lines)
    assert (kind, first, other) == ("document", document, "left_out")
    assert (type(second), str(second)) == (UnreadableInput, str(error))
    assert last == (Last.DONE, True)


@pytest.mark.parametrize(
    "error", [EmptyInput("a.html"), Refused("too large"), UnreadableInput("a", "b", hint="c")]
)
def test_an_error_comes_back_as_its_own_class_with_its_words(error):
    kind, again = heard(told_error(error))
    assert kind == Last.ERROR
    assert (type(again), str(again), again.hint) == (type(error), str(error), error.hint)


def test_what_broke_is_a_word():
    assert heard(told_broken("KeyError")) == (Last.BROKEN, "KeyError")


def test_fact_checks_come_back_as_they_were():
    review = read_table("claim,url,rating\nTwo died.,https://a.example.org/1,False\n").reviews[0]
    error = UnreadableInput("a fact check of a", "it has no address")
    (kind, again), (_, left_out), (last, _) = map(heard, told(ReadReviews((review,), (error,))))
    assert (kind, again, str(left_out), last) == ("review", review, str(error), Last.DONE)
