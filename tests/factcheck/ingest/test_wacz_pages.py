import io
import json
import zipfile

import pytest

from factcheck.errors import Refused, UnreadableInput
from factcheck.ingest.unpacking import zstd
from factcheck.ingest.wacz_pages import read
from tests.factcheck.ingest.naming import plain
from tests.factcheck.ingest.web_archive import Archive

PAGE, FRAME = "https://fen.example/1", "https://fen.example/frame"
WARC = Archive().answer(PAGE).answer(FRAME).data
LIST = '{"format": "json-pages-1.0"}\n' + json.dumps({"url": PAGE, "title": "Fire"}) + "\n{\n3\n"


def _zip(**members):
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("datapackage.json", "{}")
        for name, content in members.items():
            packed.writestr(name.replace("__", "/").replace("_", "."), content)
    return sink.getvalue()


def _read(data):
    return read(data, name="a.wacz", content_type=None)


def test_the_pages_that_are_listed_are_articles():
    intake = _read(_zip(archive__data_warc_gz=WARC, pages__pages_jsonl=LIST))
    assert [d.url for d in intake] == [PAGE]
    assert intake[0].model_extra["file"] == "a.wacz"
    assert intake.left_out == ()


def test_without_a_list_all_pages_are_articles():
    intake = _read(_zip(archive__a_warc_gz=WARC, archive__b_warc=Archive(packed=False).data))
    assert [d.url for d in intake] == [PAGE, FRAME]


def test_an_archive_in_it_may_be_compressed_by_zstandard():
    whole = zstd.compress(Archive(packed=False).answer(PAGE).data)
    assert [d.url for d in _read(_zip(archive__a_warc_zst=whole))] == [PAGE]


@pytest.mark.parametrize(
    ("data", "kind", "why"),
    [
        (_zip(), UnreadableInput, "it holds no web archive"),
        (_zip(archive__a_warc=b"Two died."), UnreadableInput, "not with a version"),
        (_zip(archive__a_warc=b"\0" * (101 << 20)), Refused, "unpacks to"),
        (_zip(**{f"a__{n}": b"" for n in range(2001)}), Refused, "members"),
        (_zip(archive__a_warc_gz=WARC)[:-30], UnreadableInput, "damaged"),
        (_zip(archive__a_warc_gz=WARC)[60:], UnreadableInput, "damaged"),
    ],
    ids=plain,
)
def test_what_is_no_archive_or_too_much_is_refused(data, kind, why):
    with pytest.raises(kind, match=why):
        _read(data)
