from claims.model.document import Document
from claims.model.extraction import Comparison, Extraction


def test_an_extraction_reads_back_equal():
    extraction = Extraction(document=Document(text=""), note="the text is empty")
    assert Extraction.model_validate_json(extraction.model_dump_json()) == extraction


def test_nothing_compared_is_nothing_found():
    assert Comparison() == Comparison(findings=(), events=(), origins=())
