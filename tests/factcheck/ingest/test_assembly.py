from datetime import date

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.assembly import build_document, lost_in, published_fields
from factcheck.ingest.dates import read_date
from factcheck.ingest.encodings import Decoded


def test_a_document_notes_its_file_and_encoding_and_leaves_out_what_is_not_known():
    facts = {"outlet": "The Fen Post", "byline": None, "captions": []}
    document = build_document("Two died.", facts, decoded=Decoded("", "cp1252", 3), name="a.txt")
    assert (document.outlet, document.replaced) == ("The Fen Post", 3)
    assert document.model_extra == {"file": "a.txt", "encoding": "cp1252"}


def test_a_fact_that_the_model_refuses_is_a_readable_error():
    with pytest.raises(UnreadableInput, match=r"a\.txt"):
        build_document("x", {"published": "soon"}, decoded=Decoded("", "utf-8"), name="a.txt")


@pytest.mark.parametrize(
    ("raw", "when", "as_printed"),
    [("13 March 2020", date(2020, 3, 13), "13 March 2020"), ("soon", None, "soon")],
)
def test_a_date_stands_as_read_and_as_printed(raw, when, as_printed):
    fields = published_fields(read_date(raw), raw)
    assert fields == {"published": when, "published_as_printed": as_printed}


def test_what_no_store_carries_is_counted_where_the_file_did_not_hold_the_sign_itself():
    assert lost_in("a\ufffdb", Decoded("a\x00b", "utf-8")) == 1
    assert lost_in("a\ufffdb", Decoded("a\ufffdb", "utf-8")) == 0
    assert lost_in("a\ufffdb", Decoded("a\ufffdb", "utf-8, damaged", 1)) == 1
