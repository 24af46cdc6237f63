"""What the beginning of a file shows before anything of it is parsed."""

from functools import lru_cache

from factcheck.domain.formats import shown_endings
from factcheck.errors import UnreadableInput
from factcheck.ingest.encodings import MARKS

HEAD = (
    16 * 1024
)  # bytes in which a file shows what it is: four thousand characters at their widest
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"  # also what holds an encrypted one
_ARCHIVE = b"PK\x03\x04"
# Names of members, which are not packed, and what an archive with them is.
_MEMBERS = {
    b"xl/workbook": "a spreadsheet (.xlsx)",
    b"ppt/presentation": "a presentation (.pptx)",
    b"mimetypeapplication/vnd.oasis.opendocument": "an OpenDocument file",
    b"mimetypeapplication/epub+zip": "a book (.epub)",
}
_FOREIGN = {
    b"{\\rtf": "a Rich Text document (.rtf)",
    b"%!PS": "a PostScript file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"II*\x00": "a picture",
    b"MM\x00*": "a picture",
    b"RIFF": "a picture, sound or film",
    b"ID3": "a sound",
    b"OggS": "a sound or film",
    b"\x1aE\xdf\xa3": "a film",
    b"\x1f\x8b": "a compressed file",
    b"BZh": "a compressed file",
    b"\xfd7zXZ": "a compressed file",
    b"(\xb5/\xfd": "a compressed file",
    b"\x5d\x2a\x4d\x18": "a web archive compressed with a dictionary, which is not read",
    b"7z\xbc\xaf": "a compressed archive",
    b"Rar!": "a compressed archive",
    b"SQLite format 3\x00": "a database",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
}
_BOX = b"ftyp"  # after four bytes: films, and pictures of telephones


@lru_cache(maxsize=2)
def opening(head: bytes) -> str:
    """Return the first bytes as text, roughly: marks such as `<html` are right."""
    return rough_text(head)


def rough_text(data: bytes) -> str:
    """Return bytes as text by their byte-order mark, else each byte as a character."""
    for mark, encoding in MARKS.items():
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    return data.decode("latin-1")


def refuse_foreign(data: bytes, *, name: str) -> None:
    """Refuse what is plainly no article, such as a picture.

    Raises:
        UnreadableInput: It is; the error says what.
    """
    if data.startswith(_OLD_OFFICE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        what = (
            "an office document encrypted with a password" if locked else "a file of an old Office"
        )
        raise UnreadableInput(name, f"it is {what}", hint="save it as .docx without a password")
    if other := _foreign(data):
        raise UnreadableInput(name, f"it is {other}", hint=f"give one of {shown_endings()}")


def _foreign(data: bytes) -> str | None:
    """Return what a file is, if it is none that any reader knows."""
    if data.startswith(_ARCHIVE):
        held = (what for member, what in _MEMBERS.items() if member in data)
        return next(held, "a zip archive that holds no Word document")
    if data[4:8] == _BOX:
        return "a picture or film"
    return next((what for mark, what in _FOREIGN.items() if data.startswith(mark)), None)
