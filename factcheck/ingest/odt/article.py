"""The article of an OpenDocument text."""

from lxml import etree

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.archives import Archive
from factcheck.ingest.odt.blocks import Reading
from factcheck.ingest.odt.styles import META, OFFICE, STYLE, read_styles
from factcheck.ingest.written_article import Written, written_document
from factcheck.ingest.xml_parts import SAVE_ANEW, parse_part

MANIFEST, CONTENT = "META-INF/manifest.xml", "content.xml"
_ENCRYPTED = b"encryption-data"
_AROUND = tuple(
    f"{STYLE}{kind}{which}" for kind in ("header", "footer") for which in ("", "-first", "-left")
)


def read_article(data: bytes, *, name: str) -> Document:
    """Return the document: headline, paragraphs, rows of tables, then footnotes.

    Tracked changes are read as if they were accepted, and counted.

    Raises:
        Refused: The archive is not to be believed.
        UnreadableInput: It is damaged, encrypted, or holds no text.
    """
    archive = Archive(data, name=name)
    if _ENCRYPTED in (archive.read(MANIFEST) or b""):
        raise UnreadableInput(name, "it is encrypted with a password", hint=SAVE_ANEW)
    content, looks, meta = (_part(archive, p) for p in (CONTENT, "styles.xml", "meta.xml"))
    body = content.find(f"{OFFICE}body/{OFFICE}text") if content is not None else None
    if content is None or body is None:
        raise UnreadableInput(name, "it holds no text of a word processor", hint=SAVE_ANEW)
    styles = read_styles([part for part in (looks, content) if part is not None])
    reading = Reading(styles)
    blocks = list(reading.blocks(body))
    around = [
        block.text
        for part in (looks.iter(*_AROUND) if looks is not None else ())
        for block in Reading(styles).blocks(part)
    ]
    written = Written(
        blocks, around, reading.notes, _stated(meta), reading.hidden, reading.changes
    )
    return written_document(written, encoding="odt", name=name)


def _part(archive: Archive, path: str) -> etree._Element | None:
    data = archive.read(path)
    return None if data is None else parse_part(data, path=path, name=archive.name)


def _stated(meta: etree._Element | None) -> dict[str, str]:
    """Return what the file states of itself; who changed it last is not who wrote it."""
    if meta is None:
        return {}
    found = {
        etree.QName(one).localname: " ".join(str(one.text).split())
        for one in meta.iterfind(f"{OFFICE}meta/*")
        if one.text and one.text.strip()
    }
    first = meta.findtext(f"{OFFICE}meta/{META}initial-creator")
    return {**found, "creator": " ".join(first.split())} if first else found
