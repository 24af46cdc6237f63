"""Web archives with a list of their pages (WACZ): a zip of WARC files."""

import io
import json
from collections.abc import Iterator

from factcheck.errors import UnreadableInput
from factcheck.ingest.archives import Archive
from factcheck.ingest.outcome import Intake
from factcheck.ingest.warc_pages import Harvest, gather

ARCHIVES = "archive/"
LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
MOST_PAGES = 20_000
EXPECTED = "expected a .wacz file with archive/*.warc.gz in it"


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the pages that the archive lists; without a list, all pages in it.

    Raises:
        Refused: The zip holds more than it may.
        UnreadableInput: It is damaged, or holds no article.
    """
    archive = Archive(data, name=name)
    members = [member for member in archive.members if _is_warc(member)]
    if not members:
        raise UnreadableInput(name, "it holds no web archive", hint=EXPECTED)
    harvest = Harvest(name, wanted=set(_pages(archive)))
    for member in members:
        gather(archive.read(member) or b"", harvest)
    return harvest.intake()


def _is_warc(member: str) -> bool:
    return member.startswith(ARCHIVES) and member.endswith((".warc", ".warc.gz", ".warc.zst"))


def _pages(archive: Archive) -> Iterator[str]:
    """Yield the addresses of the pages that somebody visited; frames in them are not listed."""
    for name in LISTS:
        for line in io.BytesIO(archive.read(name) or b"").readlines()[:MOST_PAGES]:
            try:
                page = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(page, dict) and isinstance(page.get("url"), str):
                yield page["url"]
