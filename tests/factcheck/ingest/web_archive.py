"""Web archives, written by warcio as crawlers write them."""

import io

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

WORDS = "Rescuers in Kessel counted nine injured people by the evening, a spokesman said. " * 6
PAGE = f"""<!DOCTYPE html><html><head><link rel="canonical" href="https://other.example/x">
<meta property="og:site_name" content="The Fen Post"></head><body><article><h1>Fire kills two in
Kessel</h1><p>{WORDS}</p></article></body></html>""".encode()


class _Writer(WARCWriter):
    """Hold what is written in memory: the files of warcio are left open until collected."""

    @staticmethod
    def _create_temp_file():
        return io.BytesIO()


class Archive:
    """Write an archive as a crawler does."""

    def __init__(self, *, packed=True, version="1.1"):
        self.sink = io.BytesIO()
        self.writer = _Writer(self.sink, gzip=packed, warc_version=version)

    def answer(self, url, body=PAGE, *, status="200 OK", kind="text/html", more=(), of="response"):
        headers = StatusAndHeaders(status, [("Content-Type", kind), *more], protocol="HTTP/1.1")
        payload = io.BytesIO(body)
        self.writer.write_record(
            self.writer.create_warc_record(url, of, payload=payload, http_headers=headers)
        )
        return self

    def resource(self, url, body, kind):
        self.writer.write_record(
            self.writer.create_warc_record(
                url, "resource", payload=io.BytesIO(body), warc_content_type=kind
            )
        )
        return self

    def revisit(self, url):
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        self.writer.write_record(
            self.writer.create_revisit_record(
                url, "sha1:X", url, "2020-01-01T00:00:00Z", http_headers=headers
            )
        )
        return self

    def about(self):
        self.writer.write_record(self.writer.create_warcinfo_record("a.warc", {"software": "x"}))
        return self

    @property
    def data(self):
        return self.sink.getvalue()
