"""Web archives: written by warcio, by Wget from a server of ours, and of pages in Chromium."""

import io
import json
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import brotli
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from scripts.reader_files.articles import Expected, article
from scripts.reader_files.pages import NOTICES, SYSTEMS, drawn
from scripts.reader_files.prints import found_browser

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

STAMP = "2024-05-18T10:00:00Z"
INSIDE = ("yoast", "arc", "reportage", "ghost", "drupal")


class Way(NamedTuple):
    """Hold a way in which servers encode bodies."""

    name: str
    encode: Callable[[bytes], bytes]


AS_IT_IS = (Way("identity", bytes),)
ENCODED = (Way("br", brotli.compress), Way("zstd", zstd.compress))
FIRST_LINE = b"WARC/1.1\r\n"
PIXEL = b"\x89PNG\r\n\x1a\n" + b"\0" * 60


def archives() -> Iterator[tuple[str, bytes, Expected]]:
    """Yield the name, the bytes and what must be read of each archive."""
    systems = {f"https://site.example.org/{name}": name for name in INSIDE}
    told = {"several": [_expected(name, url) for url, name in systems.items()]}
    pages = {url: drawn(name, article(SYSTEMS[name])) for url, name in systems.items()}
    yield "systems.warc.gz", written(pages, packed=True), told
    yield "systems.warc", written(pages, packed=False), told
    yield (
        "systems.wacz",
        zipped(written(pages, packed=True), list(pages)[:2]),
        {"several": told["several"][:2]},
    )
    notice = {url: drawn(name, article("dam")) for url, name in _notices().items()}
    yield "notices.warc.gz", written(notice, packed=True), {"error": "holds no article"}
    yield (
        "wget.warc.gz",
        by_wget({f"/{name}": pages[url] for url, name in systems.items()}),
        {"several": [_expected(name, f"/{name}") for name in INSIDE]},
    )
    yield "encoded.warc.gz", written(pages, packed=True, encoded=True), told
    yield "systems.warc.zst", _frames(written(pages, packed=False)), told
    rendered = {url: in_browser(page) for url, page in pages.items()}
    yield "browser.warc.gz", written(rendered, packed=True), told


def _notices() -> dict[str, str]:
    return {f"https://site.example.org/{name}": name for name in NOTICES}


def _expected(name: str, url: str) -> Expected:
    told = article(SYSTEMS[name])
    return {"article": told.id, "headline": told.headline, "outlet": told.outlet, "path": url}


def _frames(archive: bytes) -> bytes:
    """Return an archive compressed as crawlers do: each record by itself."""
    _, *records = archive.split(FIRST_LINE)
    return b"".join(zstd.compress(FIRST_LINE + record) for record in records)


def written(pages: Mapping[str, bytes], *, packed: bool, encoded: bool = False) -> bytes:
    """Return an archive with pages and a picture each; pages encoded as for browsers, or not."""
    sink = io.BytesIO()
    writer = WARCWriter(sink, gzip=packed, warc_version="1.1")
    writer.curr_warc_date = lambda: STAMP  # the same bytes again
    writer.write_record(writer.create_warcinfo_record("pages.warc", {"software": "warcio"}))
    for (url, page), way in zip(
        pages.items(), cycle(ENCODED if encoded else AS_IT_IS), strict=False
    ):
        for address, kind, body, encoding in (
            (url, "text/html; charset=utf-8", way.encode(page), way.name),
            (f"{url}.png", "image/png", PIXEL, "identity"),
        ):
            stated = [("Content-Type", kind), ("Content-Encoding", encoding)]
            stated = stated if encoded else stated[:1]
            headers = StatusAndHeaders("200 OK", stated, protocol="HTTP/1.1")
            payload = io.BytesIO(body)
            writer.write_record(
                writer.create_warc_record(
                    address, "response", payload=payload, http_headers=headers
                )
            )
    return sink.getvalue()


def zipped(archive: bytes, listed: list[str]) -> bytes:
    """Return an archive with a list of its pages."""
    sink = io.BytesIO()
    lines = [json.dumps({"format": "json-pages-1.0", "id": "pages", "title": "All pages"})]
    lines += [json.dumps({"url": url, "ts": STAMP}) for url in listed]
    with zipfile.ZipFile(sink, "w") as packed:
        for name, content in (
            ("archive/data.warc.gz", archive),
            ("pages/pages.jsonl", "\n".join(lines).encode()),
            ("datapackage.json", b'{"profile": "data-package", "wacz_version": "1.1.1"}'),
        ):
            packed.writestr(zipfile.ZipInfo(name, (2024, 5, 18, 10, 0, 0)), content)
    return sink.getvalue()


def by_wget(pages: Mapping[str, bytes]) -> bytes:
    """Return what Wget archives of pages that a server on this machine shows."""
    wget = shutil.which("wget")
    if wget is None:
        raise SystemExit("Wget is not installed")
    with served(pages) as root, TemporaryDirectory() as folder:
        command = [wget, "--quiet", "--warc-file=pages", "--no-warc-keep-log", "--tries=1"]
        subprocess.run([*command, *(root + path for path in pages)], cwd=folder, check=True)
        return (Path(folder) / "pages.warc.gz").read_bytes()


def in_browser(page: bytes) -> bytes:
    """Return a page as Chromium has it after its scripts have run."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_bytes(page)
        command = [str(found_browser()), "--headless", "--no-sandbox", "--disable-gpu"]
        done = subprocess.run(
            [*command, "--dump-dom", file.as_uri()], capture_output=True, check=True
        )
        return done.stdout


@contextmanager
def served(pages: Mapping[str, bytes]) -> Iterator[str]:
    """Serve pages on this machine; give the beginning of their addresses."""

    class Handler(BaseHTTPRequestHandler):
        """Answer with a page, or with 404."""

        def do_GET(self) -> None:
            """Answer one request."""
            body = pages.get(self.path)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body or b"<p>Not found</p>")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
