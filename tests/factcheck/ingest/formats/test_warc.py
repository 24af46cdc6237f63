import gzip

import pytest

from factcheck.ingest.formats.warc import looks, read
from tests.factcheck.ingest.naming import plain
from tests.factcheck.ingest.web_archive import Archive


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (Archive().about().data, True),
        (b"WARC/1.0\r\n", True),
        (gzip.compress(b"x"), False),
        (b"Two died.", False),
    ],
    ids=plain,
)
def test_an_archive_is_known_by_its_version_line(data, is_one):
    assert looks(data[:4096], whole=data) is is_one


def test_an_archive_is_read():
    data = Archive().answer("https://fen.example/1").data
    (found,) = read(data, name="a.warc.gz", content_type=None)
    assert found.url == "https://fen.example/1"
