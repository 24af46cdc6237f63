"""Choose the reader of a file by what it holds, then by what it is called."""

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from factcheck.domain.formats import Format, format_named
from factcheck.errors import EmptyInput, Refused
from factcheck.ingest.openings import HEAD, refuse_foreign
from factcheck.ingest.outcome import Intake
from factcheck.ingest.workers import read_in_child

MAX_BYTES = 25 * 1024 * 1024  # what an upload may be; ten thousand times a long article
MAX_PDF_BYTES = 64 * 1024 * 1024  # pictures make them large; their text is not
MAX_HTML_BYTES = 10 * 1024 * 1024  # a parsed page takes about twenty times its size
MAX_ARCHIVE_BYTES = 64 * 1024 * 1024  # a thousand pages and some of their pictures, compressed
ARCHIVE_SECONDS = 120  # a thousand pages take 20 where nothing else runs
_NOTHING = b"\x00\t\n\r\x0b\x0c \xef\xbb\xbf\xfe\xff"  # white space and byte-order marks


class Reader(NamedTuple):
    """Hold where the reader of a format is, whether a child process runs it, and its limits."""

    module: str
    in_child: bool = False
    most_bytes: int = MAX_BYTES
    seconds: int = 0  # that the child may take, where its usual ones are too few


class ReaderModule(Protocol):
    """Be what each module of `formats` is."""

    def looks(self, head: bytes, *, whole: bytes) -> bool:
        """Tell whether a file is of this format by what it holds; cheap, and parses nothing."""

    def read(self, data: bytes, *, name: str, content_type: str | None) -> Intake:
        """Read the whole file."""


# In the order in which they are asked: the first that knows the file by what it holds reads it.
READERS: Mapping[Format, Reader] = {
    Format.WARC: Reader(
        "factcheck.ingest.formats.warc",
        in_child=True,
        most_bytes=MAX_ARCHIVE_BYTES,
        seconds=ARCHIVE_SECONDS,
    ),
    Format.WACZ: Reader(
        "factcheck.ingest.formats.wacz",
        in_child=True,
        most_bytes=MAX_ARCHIVE_BYTES,
        seconds=ARCHIVE_SECONDS,
    ),
    Format.NEWSML: Reader("factcheck.ingest.formats.newsml", in_child=True),
    Format.FEED: Reader("factcheck.ingest.formats.feed", in_child=True),
    Format.PDF: Reader("factcheck.ingest.formats.pdf", in_child=True, most_bytes=MAX_PDF_BYTES),
    Format.DOCX: Reader("factcheck.ingest.formats.docx", in_child=True),
    Format.ODT: Reader("factcheck.ingest.formats.odt", in_child=True),
    Format.MHTML: Reader("factcheck.ingest.formats.mhtml", in_child=True),
    Format.HTML: Reader("factcheck.ingest.formats.html", in_child=True, most_bytes=MAX_HTML_BYTES),
    Format.NINJS: Reader("factcheck.ingest.formats.ninjs", in_child=True),
    Format.JSON: Reader("factcheck.ingest.formats.json_lines"),
    Format.CSV: Reader("factcheck.ingest.formats.csv_table"),
    Format.MARKDOWN: Reader("factcheck.ingest.formats.markdown", in_child=True),
    Format.TEXT: Reader("factcheck.ingest.formats.text"),
}


def read(data: bytes, *, name: str, content_type: str | None = None) -> Intake:
    """Read one file.

    Args:
        data: The whole file.
        name: What to call it in errors; its ending counts where the content does not decide.
        content_type: What a server or a browser said it is, with or without a charset.

    Raises:
        EmptyInput: The file holds nothing, or white space only.
        UnreadableInput: It holds no article that can be read.
        Refused: It is too large.
    """
    _check_size(data, max(reader.most_bytes for reader in READERS.values()), name)
    if not data.strip(_NOTHING):
        raise EmptyInput(name)
    reader = READERS[format_of(data, name=name, content_type=content_type)]
    _check_size(data, reader.most_bytes, name)
    if reader.in_child:
        return read_in_child(
            reader.module, data, name=name, content_type=content_type, seconds=reader.seconds
        )
    return _module(reader).read(data, name=name, content_type=content_type)


def format_of(data: bytes, *, name: str, content_type: str | None = None) -> Format:
    """Tell the format: the content decides where it is plain, then the type, then the name.

    Raises:
        UnreadableInput: It is plainly something else, such as a picture.
    """
    head = data[:HEAD]
    for known, reader in READERS.items():
        if _module(reader).looks(head, whole=data):
            return known
    refuse_foreign(data, name=name)
    return format_named(name, content_type) or Format.TEXT


def _module(reader: Reader) -> ReaderModule:
    return cast("ReaderModule", import_module(reader.module))


def _check_size(data: bytes, limit: int, name: str) -> None:
    if len(data) > limit:
        raise Refused(
            f"cannot read {name}: it has {len(data):,} bytes", hint=f"at most {limit:,} are read"
        )
