import pytest

from factcheck.ingest.formats.odt import looks, read
from tests.factcheck.ingest.odt.making import TYPE, odt, p

DATA = odt(p("Two died."))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (DATA, True),
        (DATA.replace(b"opendocument.text", b"opendocument.calc"), False),
        (f"mimetype{TYPE}".encode(), False),
        (b"PK\x03\x04" + bytes(300) + f"mimetype{TYPE}".encode(), False),
    ],
)
def test_a_document_is_known_by_the_type_it_states(data, expected):
    assert looks(data, whole=data) is expected


def test_a_document_is_read():
    (found,) = read(DATA, name="a.odt", content_type=None)
    assert found.text == "Two died."
