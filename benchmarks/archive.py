"""Print how long a web archive of many articles takes to read, and what memory this process had.

    python benchmarks/archive.py [--articles 1000] [--keep FILE]

The archive is written by warcio: a page an article, 60 KB each with menus, teasers and scripts,
its pictures and requests beside it, compressed as crawlers do.
"""

import argparse
import io
import resource
import time
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from factcheck.ingest import read
from scripts.chance import Random, seeded

WANTED_SECONDS = 60
WANTED_MEMORY = 300  # MB of this process
TOWNS = ("Fenmouth", "Port Alma", "Kessel", "Ostrava Falls", "Norwick", "Halden")
THINGS = ("a ferry", "a warehouse", "a bridge", "a school bus", "a grain silo", "a crane")


def page(number: int, chance: Random) -> str:
    """Return a page as publishing systems write them: an article among much else."""
    town, thing = chance.choice(TOWNS), chance.choice(THINGS)
    dead, hurt = chance.randint(1, 40), chance.randint(2, 90)
    headline = f"{dead} die as {thing} burns in {town}, case {number}"
    told = "".join(
        f"<p>Paragraph {n}: rescuers in {town} counted {hurt + n} injured people by the evening,"
        f" a spokesman of the district said, and {dead} bodies were found in {thing}.</p>"
        for n in range(chance.randint(8, 24))
    )
    menu = "".join(f'<li><a href="/s/{n}">Section {n}</a></li>' for n in range(120))
    teasers = "".join(
        f'<div class="teaser"><a href="/t/{n}"><h3>Teaser {n} of the day</h3></a>'
        f"<p>Some words that lead to another article, number {n}.</p></div>"
        for n in range(90)
    )
    script = "<script>var data=" + "x" * 20_000 + ";</script>"
    facts = (
        f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{headline}",'
        '"datePublished":"2024-05-17T17:14:00+01:00","publisher":{"name":"The Fen Post"}}</script>'
    )
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{headline}</title>{facts}{script}</head><body>"
        f"<nav><ul>{menu}</ul></nav><main><article><h1>{headline}</h1>{told}</article></main>"
        f"<aside>{teasers}</aside><footer><ul>{menu}</ul></footer>{script}</body></html>"
    )


def archive(articles: int) -> bytes:
    """Return a compressed archive of articles, with what a crawler keeps beside them."""
    chance = seeded(4)
    sink = io.BytesIO()
    writer = WARCWriter(sink, gzip=True)
    for number in range(articles):
        url = f"https://post.example/news/{number}"
        writer.write_record(writer.create_warc_record(url, "request", http_headers=asked(number)))
        for address, kind, body in (
            (url, "text/html; charset=utf-8", page(number, chance).encode()),
            (f"{url}.jpg", "image/jpeg", chance.randbytes(6000)),
        ):
            headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
            writer.write_record(
                writer.create_warc_record(
                    address, "response", payload=io.BytesIO(body), http_headers=headers
                )
            )
    return sink.getvalue()


def asked(number: int) -> StatusAndHeaders:
    """Return the headers of a request."""
    line = f"GET /news/{number} HTTP/1.1"
    return StatusAndHeaders(line, [("Host", "post.example")], is_http_request=True)


def main() -> None:
    """Write the archive, read it, print both."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    data = archive(given.articles)
    if given.keep:
        given.keep.write_bytes(data)
    before = time.perf_counter()
    intake = read(data, name="benchmark.warc.gz")
    seconds = time.perf_counter() - before
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{len(intake):,} articles of {given.articles:,} from {len(data) / 2**20:.1f} MB in"
        f" {seconds:.1f} s (at most {WANTED_SECONDS} for 1,000), this process {memory:.0f} MB"
        f" (at most {WANTED_MEMORY})"
    )
    for left_out in intake.left_out[:3]:
        print(left_out)


if __name__ == "__main__":
    main()
