"""Small Word documents written by hand."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(body: str, **parts: str) -> bytes:
    """An archive with this body, and other parts by name: `core`, `footnotes`, `header1` …"""
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", root("document", f"<w:body>{body}</w:body>"))
        for name, part in parts.items():
            folder = "docProps" if name == "core" else "word"
            archive.writestr(f"{folder}/{name}.xml", part)
    return kept.getvalue()


def root(name: str, inner: str) -> str:
    return f"<w:{name} {SPACE}>{inner}</w:{name}>"


def p(text: str, style: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}<w:r><w:t>{text}</w:t></w:r></w:p>"
