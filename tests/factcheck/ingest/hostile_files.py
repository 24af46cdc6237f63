"""Files that an attacker would send: each with what must be said of it, or be read from it."""

import json
import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

from tests.factcheck.ingest.docx.making import SPACE, document, p, root
from tests.factcheck.ingest.odt.making import listed, numbers, odt
from tests.factcheck.ingest.odt.making import p as odt_p
from tests.factcheck.ingest.pdf.making import FONT, assembled, pdf

MEGABYTE = 1024 * 1024
OVERLAPS = 150
STORY = "Two workers were hurt on Friday when a crane fell on the new quay, officials said. "
LINE = "<w:p><w:r><w:t>x</w:t></w:r></w:p>"


class Hostile(NamedTuple):
    """A file: what it is called, how it is made, what is said of it; or what it must hold."""

    name: str
    make: Callable[[], bytes]
    said: str = ""
    holds: str = ""


def zipped(*members: tuple[str, bytes]) -> bytes:
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return kept.getvalue()


def word(xml: str | bytes) -> bytes:
    return zipped(("word/document.xml", xml if isinstance(xml, bytes) else xml.encode()))


def body(inner: str) -> str:
    return f"<w:document {SPACE}><w:body>{inner}</w:body></w:document>"


def overlapping() -> bytes:
    """Many members that are the same few bytes: small, and endless when unpacked."""
    one = zipped(("word/document.xml", b"0" * MEGABYTE))
    directory, end = one.find(b"PK\x01\x02"), one.rfind(b"PK\x05\x06")
    entries = one[directory:end] * OVERLAPS
    counts = (0, 0, OVERLAPS, OVERLAPS, len(entries), directory, 0)
    return one[:directory] + entries + struct.pack("<4s4H2LH", b"PK\x05\x06", *counts)


def with_wrong_lengths() -> bytes:
    """A member that says it is shorter than it is."""
    whole = document(p(STORY))
    at = whole.find(b"PK\x01\x02")
    return whole[: at + 24] + struct.pack("<L", 7) + whole[at + 28 :]


def dense_document() -> bytes:
    """Some 300 kB that take over a gigabyte once they are a tree."""
    pieces = "".join(f'<w:p w:a="{n % 97}"><w:r><w:t>{n}</w:t></w:r></w:p>' for n in range(40_000))
    return word(body(pieces * 42))


def long_numbers() -> bytes:
    """Entries of a list whose numbers are a megabyte each: the text has none of them."""
    level = f'<w:lvl w:ilvl="0"><w:lvlText w:val="{"%1" * (MEGABYTE // 4)}"/></w:lvl>'
    kind = f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
    one = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    number = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    entry = f"<w:p>{number}<w:r><w:t>{STORY}</w:t></w:r></w:p>"
    return document(entry * 2000, numbering=root("numbering", kind + one))


def nested(depth: int) -> str:
    """Lists in lists."""
    inner = odt_p("deep")
    for _ in range(depth):
        inner = listed(inner, style="")
    return inner


def encrypted_office() -> bytes:
    name = "EncryptedPackage".encode("utf-16-le")
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + name + bytes(4096)


def pdf_of(
    stream: bytes, *, coded: str = "", size: int | None = None, extra: bytes = b""
) -> bytes:
    length = len(stream) if size is None else size
    uses = b"/Resources << /Font << /F 3 0 R >> /XObject << /X 5 0 R >> >>"
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
            FONT,
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R %s >>" % uses,
            b"<< /Length %d %s %s >>\nstream\n%s\nendstream"
            % (length, coded.encode(), extra, stream),
            b"<< >>",
        ]
    )


def pages_in_a_circle() -> bytes:
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 9999 >>",
            b"<< /Type /Pages /Kids [2 0 R] /Parent 3 0 R /Count 3 >>",
            b"<< >>",
        ]
    )


def tables_in_a_circle() -> bytes:
    data = pdf([STORY])
    start = data.rfind(b"xref\n0")
    return data.replace(b"/Root", b"/Prev %d /Root" % start)


def stream_that_calls_itself() -> bytes:
    extra = (
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>"
    )
    return pdf_of(b"/X Do " * 50, extra=extra)


def dense_stream() -> bytes:
    """A page of a gigabyte of spaces in one megabyte."""
    squeezer = zlib.compressobj(9)
    block = b" " * MEGABYTE
    squeezed = b"".join(squeezer.compress(block) for _ in range(900)) + squeezer.flush()
    return pdf_of(squeezed, coded="/Filter /FlateDecode")


def page(inner: str, head: str = "") -> bytes:
    article = f"<article><h1>Crane falls</h1><p>{STORY * 2}</p>{inner}</article>"
    return f"<!doctype html><html><head>{head}</head><body>{article}</body></html>".encode()


def laughs(root: str, inner: str) -> str:
    told = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    return f'<!DOCTYPE {root} [<!ENTITY a0 "ha">{told}]>{inner}'


def letters_in_letters() -> bytes:
    depth = 3000
    head = "MIME-Version: 1.0\r\n" + "".join(
        f'Content-Type: multipart/related; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(depth)
    )
    return head.encode()


def saved(part: str, headers: str = "Content-Type: text/html") -> bytes:
    head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'
    return f"{head}--x\r\n{headers}\r\n\r\n{part}\r\n--x--\r\n".encode()


def json_line(**fields: object) -> bytes:
    return json.dumps({"text": STORY, **fields}).encode() + b"\n"


XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
ARCHIVES = (
    Hostile("ratio.docx", lambda: word(b"0" * 60 * MEGABYTE), "times its size"),
    Hostile("sizes.docx", lambda: word(b"0" * 101 * MEGABYTE), "it unpacks to"),
    Hostile(
        "crowd.docx",
        lambda: zipped(("word/document.xml", b""), *((f"a{n}", b"") for n in range(2001))),
        "it has 2,002 members",
    ),
    Hostile("nested.docx", lambda: word(word(body(p("x")))), "is damaged"),
    Hostile("overlapping.docx", overlapping, "it unpacks to|times its size|is damaged"),
    Hostile("wrong_lengths.docx", with_wrong_lengths, "is damaged"),
    Hostile("cut_off.docx", lambda: document(p(STORY))[:-40], "damaged archive"),
    Hostile("dense.docx", dense_document, "over 768 MB|over 30 seconds"),
    Hostile("encrypted.docx", encrypted_office, "encrypted with a password"),
    Hostile("old.doc", lambda: encrypted_office()[:400], "of an old Office"),
    Hostile("laughs.docx", lambda: word(laughs("w", body(p("&a9;")))), "entities|is damaged"),
    Hostile("outside.docx", lambda: word(XXE + body(p("&e;"))), "defines entities"),
    Hostile("deep.docx", lambda: word(body("<w:sdt>" * 100_000)), "is damaged"),
    Hostile("long_numbers.docx", long_numbers, holds=STORY.strip()),
    Hostile("ratio.odt", lambda: odt(odt_p("0" * 60 * MEGABYTE)), "times its size"),
    Hostile("deep.odt", lambda: odt("<text:section>" * 100_000), "is damaged|its size"),
    Hostile(
        "deep_lists.odt",
        lambda: odt(listed(*[nested(100)] * 100, odt_p(STORY)), looks=numbers("1" * 999)),
        holds=STORY.strip(),
    ),
    Hostile("outside.odt", lambda: odt("", meta=XXE + "<a>&e;</a>"), "defines entities"),
    Hostile("no_text.docx", lambda: document("<w:p/>" * 9), "it holds no text"),
)
PDFS = (
    Hostile("cut_off.pdf", lambda: pdf([STORY])[:250], "damaged"),
    Hostile(
        "encrypted.pdf",
        lambda: pdf(
            [STORY],
            trailer=b"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <%s> /U <%s> >>"
            b" /ID [<00> <00>]" % (b"ab" * 32, b"cd" * 32),
        ),
        "encrypted and needs a password",
    ),
    Hostile("circle.pdf", pages_in_a_circle, "no text|has 9,999 pages|damaged"),
    Hostile("tables.pdf", tables_in_a_circle, "damaged", "Two workers were hurt"),
    Hostile("itself.pdf", stream_that_calls_itself, "no text|broke down"),
    Hostile("dense.pdf", dense_stream, "no text|over 768 MB|broke down|over 30 seconds"),
    Hostile("lengths.pdf", lambda: pdf_of(b"BT /F 9 Tf (x) Tj ET", size=10**9), "no text|damaged"),
    Hostile(
        "missing.pdf",
        lambda: pdf([STORY]).replace(b"/Kids [4 0 R] /Count 1", b"/Kids [9 0 R] /Count 1"),
        "no text|damaged",
    ),
    Hostile(
        "huge.pdf",
        lambda: pdf([STORY]).replace(b"[0 0 600 800]", b"[0 0 9e9 9e9]"),
        "no text",
        "Two workers were hurt",
    ),
)
PAGES = (
    Hostile("deep.html", lambda: page("<div>" * 100_000 + "x"), "", "Two workers were hurt"),
    Hostile("digits.html", lambda: page("<p>" + "1" * 40_000 + "</p>"), "", "Two workers"),
    Hostile(
        "signs.html", lambda: page("<p>a\x00b&#xD800;c\u202ed\u200be</p>"), "", "\u202ed\u200be"
    ),
    Hostile("laughs.html", lambda: laughs("html", "").encode() + page("&a9;"), "", "Two workers"),
    Hostile("word.html", lambda: page("<p>" + "w" * 5 * MEGABYTE), "", "Two workers"),
    Hostile(
        "brackets.html",
        lambda: page("", f'<script type="application/ld+json">{"[" * 200_000}</script>'),
        "",
        "Two workers",
    ),
    Hostile(
        "styles.html", lambda: page("", "<style>" + "@media{" * 200_000 + "</style>"), "", "Two"
    ),
    Hostile("attributes.html", lambda: page(f"<p {'a=1 ' * 200_000}>x</p>"), "", "Two workers"),
    Hostile("tables.html", lambda: page("<table><tr><td>" * 5_000), "", "Two workers"),
    Hostile(
        "letters.mhtml", letters_in_letters, "holds no page|damaged saved page|not a text|binary"
    ),
    Hostile(
        "charset.mhtml", lambda: saved("x", "Content-Type: text/html; charset=bogus"), "", "x"
    ),
    Hostile(
        "base64.mhtml",
        lambda: saved("%%%", "Content-Type: text/html\r\nContent-Transfer-Encoding: base64"),
        "no article|not HTML",
    ),
)
TEXTS = (
    Hostile("quote.csv", lambda: b'text,title\n"' + b"a,b\n" * MEGABYTE, "", "a,b"),
    Hostile(
        "columns.csv", lambda: b"text,title" + b",x" * MEGABYTE + b"\nTwo died.,A\n", "", "Two"
    ),
    Hostile("nothing.csv", lambda: b"text,title\n" + b"\x00,\x00\n" * 9, "binary|empty"),
    Hostile("surrogates.jsonl", lambda: json_line(headline="\ud800x"), "", "Two workers"),
    Hostile("deep.jsonl", lambda: b'{"text": ' * 100_000, "JSON"),
    Hostile("digits.txt", lambda: b"1" * 40_000 + STORY.encode(), "", "Two workers"),
    Hostile(
        "dimensions.html",
        lambda: b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">2L", 2**31 - 1, 2**31 - 1),
        "it is a picture",
    ),
    Hostile("squeezed.txt", lambda: b"\x1f\x8b" + bytes(99), "it is a compressed file"),
)
ALL: Mapping[str, Hostile] = {one.name: one for one in (*ARCHIVES, *PDFS, *PAGES, *TEXTS)}
