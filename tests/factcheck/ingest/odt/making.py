"""Small OpenDocument texts written by hand."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        *(("office", "office"), ("style", "style"), ("text", "text"), ("table", "table")),
        *(("draw", "drawing"), ("meta", "meta")),
    )
)
TYPE = "application/vnd.oasis.opendocument.text"


def odt(body: str, *, looks: str = "", **parts: str) -> bytes:
    """An archive with this body; `looks` are automatic styles, parts go by name: `meta` …"""
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", TYPE, compress_type=0)
        archive.writestr("content.xml", content(body, looks=looks))
        for name, part in parts.items():
            path = "META-INF/manifest.xml" if name == "manifest" else f"{name}.xml"
            archive.writestr(path, part)
    return kept.getvalue()


def content(body: str, *, looks: str = "") -> str:
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    return root(f"<office:automatic-styles>{looks}</office:automatic-styles>{text}")


def root(inner: str) -> str:
    return f"<office:document {SPACES}>{inner}</office:document>"


def p(text: str, style: str = "") -> str:
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{text}</text:p>"


def listed(*items: str, style: str = "L", more: str = "") -> str:
    told = "".join(f"<text:list-item>{item}</text:list-item>" for item in items)
    named = f'text:style-name="{style}"' if style else ""
    return f"<text:list {named} {more}>{told}</text:list>"


def numbers(*forms: str, style: str = "L", more: str = "") -> str:
    levels = "".join(
        f'<text:list-level-style-number text:level="{n}" style:num-format="{form}"'
        f' style:num-suffix="." {more}/>'
        for n, form in enumerate(forms, start=1)
    )
    return f'<text:list-style style:name="{style}">{levels}</text:list-style>'
