"""Feeds, stories of agencies and web archives that an attacker would send."""

import gzip
import json
import zlib
from collections.abc import Mapping

import brotli

from factcheck.ingest.unpacking import zstd
from tests.factcheck.ingest.hostile_files import MEGABYTE, STORY, Hostile, zipped
from tests.factcheck.ingest.web_archive import Archive

PAGE = f"<html><body><article><h1>Crane</h1><p>{STORY * 5}</p></article></body></html>".encode()
URL = "https://fen.example/1"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
OUTSIDE = '<!ENTITY x SYSTEM "file:///etc/passwd">'
REMOTE = '<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;'


def feed(inner: str, *, before: str = "") -> bytes:
    entry = f"<item><title>Crane</title>{inner}</item>"
    return f"{before}<rss version='2.0'><channel>{entry}</channel></rss>".encode()


def told(text: str) -> str:
    return f"<description>{text}</description>"


def item(inner: str, *, before: str = "") -> bytes:
    meta = '<itemMeta><itemClass qcode="ninat:text"/></itemMeta>'
    space = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
    return f"{before}<newsItem {space} guid='a'>{meta}{inner}</newsItem>".encode()


def inline(text: str) -> str:
    return f"<contentSet><inlineData contenttype='text/html'>{text}</inlineData></contentSet>"


def story(**fields: object) -> bytes:
    usual = {"uri": "urn:1", "versioncreated": "2024-05-17", "body_html": f"<p>{STORY}</p>"}
    return json.dumps({**usual, **fields}).encode()


def record(block: bytes, *, length: object = None, version: bytes = b"WARC/1.0") -> bytes:
    size = str(len(block) if length is None else length).encode()
    head = b"\r\nWARC-Type: response\r\nWARC-Target-URI: " + URL.encode()
    return version + head + b"\r\nContent-Length: " + size + b"\r\n\r\n" + block + b"\r\n\r\n"


def answer(body: bytes, *headers: bytes) -> bytes:
    return b"\r\n".join([b"HTTP/1.1 200 OK", b"Content-Type: text/html", *headers, b"", body])


def wacz(*members: tuple[str, bytes]) -> bytes:
    return zipped(("datapackage.json", b"{}"), *members)


def bomb(megabytes: int, *, before: bytes = b"") -> bytes:
    """Return nothing, compressed; what it unpacks to is never held whole here."""
    packer = zlib.compressobj(wbits=31)
    packed = [packer.compress(before)]
    packed += [packer.compress(bytes(MEGABYTE)) for _ in range(megabytes)]
    return b"".join([*packed, packer.flush()])


def wide(data: bytes) -> bytes:
    """Return data whose unpacking would hold 128 MB."""
    packer = zstd.ZstdCompressor(options={int(zstd.CompressionParameter.window_log): 27})
    return packer.compress(data) + packer.flush()


def zstd_bomb(megabytes: int, *, before: bytes = b"") -> bytes:
    packer = zstd.ZstdCompressor()
    packed = [packer.compress(before)]
    packed += [packer.compress(bytes(MEGABYTE)) for _ in range(megabytes)]
    return b"".join([*packed, packer.flush()])


def brotli_bomb(megabytes: int) -> bytes:
    packer = brotli.Compressor(quality=5)
    packed = [packer.process(bytes(MEGABYTE)) for _ in range(megabytes)]
    return b"".join([*packed, packer.finish()])


FEEDS = (
    Hostile(
        "laughs.rss", lambda: feed(told("&l9;"), before=f"<!DOCTYPE a [{LAUGHS}]>"), "entities"
    ),
    Hostile(
        "outside.rss", lambda: feed(told("&x;"), before=f"<!DOCTYPE a [{OUTSIDE}]>"), "entities"
    ),
    Hostile("remote.rss", lambda: feed(told("a"), before=f"<!DOCTYPE a [{REMOTE}]>"), "entities"),
    Hostile(
        "included.rss",
        lambda: feed(
            told(STORY)
            + '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>'
        ),
        holds=STORY[:40],
    ),
    Hostile(
        "styled.rss",
        lambda: feed(
            told(STORY), before='<?xml-stylesheet href="file:///etc/passwd" type="text/xsl"?>'
        ),
        holds=STORY[:40],
    ),
    Hostile(
        "deep.rss", lambda: feed("<a>" * 100_000 + "</a>" * 100_000), "nested|Excessive depth"
    ),
    Hostile("deep_text.rss", lambda: feed(told("&lt;div&gt;" * 100_000)), "nested"),
    Hostile("long_text.rss", lambda: feed(told("a " * (6 * MEGABYTE))), "nested|XML|text"),
    Hostile("many.rss", lambda: b"<rss><channel>" + b"<item/>" * 500_000, "has a text|nested"),
    Hostile("open.rss", lambda: feed(f"<description><![CDATA[{STORY}"), "has no text"),
    Hostile("surrogate.rss", lambda: feed(told(f"{STORY}&#xD800;&#0;&#27;")), holds=STORY[:40]),
    Hostile("nul.rss", lambda: feed(told(STORY + "\0\x1b")), holds=STORY[:40]),
    Hostile(
        "codec.rss",
        lambda: b"<?xml version='1.0' encoding='zip'?>" + feed(told(STORY)),
        holds=STORY[:40],
    ),
    Hostile(
        "hidden.rss",
        lambda: feed(told(f"&lt;p hidden&gt;root:&lt;/p&gt;{STORY}")),
        holds=STORY[:40],
    ),
    Hostile("attributes.rss", lambda: b"<rss " + b"a='b' " * 100_000 + b"/>", "nested|XML|empty"),
)
STORIES = (
    Hostile(
        "laughs.xml", lambda: item(inline("&l9;"), before=f"<!DOCTYPE a [{LAUGHS}]>"), "entities"
    ),
    Hostile(
        "outside.xml", lambda: item(inline("&x;"), before=f"<!DOCTYPE a [{OUTSIDE}]>"), "entities"
    ),
    Hostile("deep.xml", lambda: item("<a>" * 100_000), "XML"),
    Hostile("deep_text.xml", lambda: item(inline("&lt;div&gt;" * 100_000)), "nested"),
    Hostile("sets.xml", lambda: item("<contentSet/>" * 500_000 + inline(STORY)), holds=STORY[:40]),
    Hostile("deep.ninjs", lambda: b'{"uri":"a","body_text":' + b"[" * 1_000_000, "no story"),
    Hostile(
        "digits.ninjs", lambda: b'{"uri":"a","pubstatus":' + b"9" * 1_000_000 + b"}", "no story"
    ),
    Hostile("endless.ninjs", lambda: story(version=1e308 * 10), holds=STORY[:40]),
    Hostile("surrogate.ninjs", lambda: story(headline="\ud800\udfff\0"), holds=STORY[:40]),
    Hostile(
        "kinds.ninjs",
        lambda: story(
            headlines=[3, None, {"value": []}],
            bodies={"a": 1},
            signals={"a": {"b": "c"}},
            ednote=7,
            version=[],
        ),
        holds=STORY[:40],
    ),
)
ARCHIVES = (
    Hostile("version.warc", lambda: record(answer(PAGE), version=b"WARC/9.9"), "WARC/9.9"),
    Hostile("huge.warc", lambda: record(answer(PAGE), length=10**30), "before the length"),
    Hostile("negative.warc", lambda: record(answer(PAGE), length=-1), "states no length"),
    Hostile("short.warc", lambda: record(answer(PAGE), length=30), "longer than"),
    Hostile("headers.warc", lambda: b"WARC/1.0\r\n" + b"a: b\r\n" * 500_000, "headers"),
    Hostile("line.warc", lambda: b"WARC/1.0\r\na: " + b"b" * 10 * MEGABYTE, "a line has over"),
    Hostile("bomb.warc.gz", lambda: bomb(600, before=record(b"", length=10**9)[:-4]), "more than"),
    Hostile(
        "empty.warc.gz", lambda: Archive().data + gzip.compress(b"") * 200_000, "no|fit|one of"
    ),
    Hostile(
        "bomb.warc.zst", lambda: zstd_bomb(600, before=record(b"", length=10**9)[:-4]), "more than"
    ),
    Hostile(
        "empty.warc.zst",
        lambda: zstd.compress(b"WARC") + zstd.compress(b"") * 200_000,
        "fit|one of",
    ),
    Hostile(
        "brotli.warc", lambda: record(answer(brotli_bomb(200), b"Content-Encoding: br")), "over"
    ),
    Hostile(
        "zstd.warc", lambda: record(answer(zstd_bomb(200), b"Content-Encoding: zstd")), "over"
    ),
    Hostile(
        "parts.warc",
        lambda: record(answer(zstd.compress(b"") * 200_000, b"Content-Encoding: zstd")),
        "compressed parts",
    ),
    Hostile(
        "window.warc",
        lambda: record(answer(wide(PAGE), b"Content-Encoding: zstd")),
        "compression is damaged",
    ),
    Hostile("body.warc", lambda: record(answer(bomb(200), b"Content-Encoding: gzip")), "over"),
    Hostile(
        "twice.warc",
        lambda: record(answer(gzip.compress(bomb(9)), b"Content-Encoding: gzip, gzip")),
        "no article",
    ),
    Hostile(
        "chunks.warc",
        lambda: record(answer(b"ffffffffffffffff\r\n" + PAGE, b"Transfer-Encoding: chunked")),
        holds="Two workers",
    ),
    Hostile(
        "address.warc",
        lambda: record(answer(PAGE)).replace(
            URL.encode(), b"https://fen.example/<script>\x1b[31m"
        ),
        holds="Two workers",
    ),
    Hostile(
        "pages.wacz",
        lambda: wacz(
            ("archive/a.warc", record(answer(PAGE))), ("pages/pages.jsonl", b"[" * 100_000)
        ),
        holds="Two workers",
    ),
    Hostile("bomb.wacz", lambda: wacz(("archive/a.warc", bytes(120 * MEGABYTE))), "unpacks"),
    Hostile(
        "ways.wacz",
        lambda: wacz(
            ("archive/../../../../var/a.warc", record(answer(PAGE))), ("/etc/x", b"root:")
        ),
        holds="Two workers",
    ),
    Hostile(
        "members.wacz", lambda: wacz(*((f"archive/{n}.warc", b"") for n in range(3000))), "members"
    ),
    Hostile("inner.wacz", lambda: wacz(("archive/a.warc.gz", bomb(90) * 9)), "not|damaged"),
)
ALL: Mapping[str, Hostile] = {one.name: one for one in (*FEEDS, *STORIES, *ARCHIVES)}
