import io
import zipfile

import pytest

from factcheck.ingest.formats.wacz import looks, read
from tests.factcheck.ingest.naming import plain
from tests.factcheck.ingest.web_archive import Archive


def _zip(*names):
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as packed:
        for name in names:
            packed.writestr(name, Archive(packed=False).answer("https://fen.example/1").data)
    return sink.getvalue()


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (_zip("archive/a.warc", "datapackage.json"), True),
        (_zip("archive/a.warc", "pages/pages.jsonl"), True),
        (_zip("word/document.xml"), False),
        (b"archive/ datapackage.json", False),
    ],
    ids=plain,
)
def test_an_archive_is_known_by_the_names_in_it(data, is_one):
    assert looks(data[:4096], whole=data) is is_one


def test_an_archive_is_read():
    (found,) = read(_zip("archive/a.warc"), name="a.wacz", content_type=None)
    assert found.url == "https://fen.example/1"
