"""Print how long the library of earlier fact checks takes to import and to search.

    python benchmarks/library.py [--entries 10000] [--searches 200] [--plainly]

Entries and claims are made up from templates, the same every time. A search is what a claim card
asks for: from the claim to the matches with their reasons, through the store. Each of the claims
has an entry that says it in other words; how many are shown it first is printed too (fifteen
templates make their words commoner than words are, so that some fall below the threshold).
Seconds are those of the processor. `--plainly` takes the full-text index away, as on a database
that has none. The exit code is 1 where a limit is missed.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from claims import Claim, Document, Fact
from factcheck.bootstrap import open_workbench, read_fact_checks
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.settings import Settings
from factcheck.store import sqlite
from factcheck.store.sql_store import open_engine
from factcheck.workflow.import_fact_checks import import_fact_checks
from factcheck.workflow.ports import Workbench
from factcheck.workflow.search_library import matches_of
from scripts.chance import seeded

SEARCH_SECONDS = 0.050  # of the slowest but one in twenty
IMPORT_SECONDS = 60.0
SEED = 11
BEGINNING = date(2016, 1, 1)
DAYS = 3000

SYLLABLES = """
Al Bar Cor Dun El Fen Gra Hol Ist Jor Kal Lor Mar Nor Os Pel Qua Ros Sten Tar Ul Vel
ana bury dorf eska field gard holm ija kesh lund mir nau ona pur rath sk ten um vik wick
"""
FIRST, LAST = (line.split() for line in SYLLABLES.strip().splitlines())
PEOPLE = ("Minister", "President", "Senator", "Mayor", "Governor", "General", "Doctor")
# One thing said in two ways: of a place, a number, a person.
THINGS = (
    ("{n} soldiers were killed in an attack near {p}", "Attack near {p} left {m} troops dead"),
    ("{n} people drowned off the coast of {p}", "Over {m} migrants drown off {p}"),
    ("{w} raised taxes in {p} by {n} percent", "Taxes in {p} went up {m}% under {w}"),
    ("{w} said that crime in {p} has fallen by {n} percent", "{w}: crime is down {m}% in {p}"),
    ("The hospital in {p} turned away {n} patients", "{m} patients refused by a hospital in {p}"),
    ("{n} ballots were found in a river near {p}", "Ballots dumped in the river at {p}: {m}"),
    ("A video shows a shark in the flooded streets of {p}", "Shark swims through flood in {p}"),
    ("{w} owns a villa in {p} worth {n} million", "{w} bought a {m} million villa in {p}"),
    ("Vaccines caused {n} deaths in {p}", "{m} died in {p} after they were vaccinated"),
    ("The bridge at {p} collapsed and killed {n}", "{p} bridge collapse: {m} dead"),
    ("{w} voted against the pensions of {p}", "{w} opposed pensions for {p} in a vote"),
    ("{n} schools in {p} were closed after the storm", "Storm shut {m} schools in {p}"),
    ("Police in {p} arrested {n} protesters", "{m} demonstrators detained by {p} police"),
    ("Drinking the water of {p} cures the flu", "Water from {p} is a cure for influenza"),
    ("{w} has banned meat in the canteens of {p}", "Meat is forbidden in {p} canteens by {w}"),
)


def entries(count: int) -> Iterator[tuple[dict[str, object], str, date]]:
    """Yield records, each with another sentence about the same thing and a day."""
    chance = seeded(SEED)
    for number in range(count):
        said, checked = chance.choice(THINGS)
        place = chance.choice(FIRST) + chance.choice(LAST)
        who = f"{chance.choice(PEOPLE)} {chance.choice(FIRST)}{chance.choice(LAST)}"
        told = {"p": place, "w": who, "n": chance.randint(2, 900)}
        told["m"] = told["n"] if number % 3 else chance.randint(2, 900)
        day = BEGINNING + timedelta(days=chance.randrange(DAYS))
        url = f"https://checks.example/{number}"
        yield _record(checked.format(**told), url, day, number), said.format(**told) + ".", day


def _record(claim: str, url: str, day: date, number: int) -> dict[str, object]:
    label = ("False", "Mostly false", "True", "Fake", "Missing context")[number % 5]
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": url,
        "claimReviewed": claim,
        "datePublished": (day + timedelta(days=4)).isoformat(),
        "author": {
            "@type": "Organization",
            "name": "The Checkers",
            "url": "https://checks.example",
        },
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": f"Poster {number % 97}"},
            "datePublished": day.isoformat(),
            "appearance": [{"@type": "CreativeWork", "url": f"https://posts.example/{number}"}],
        },
        "reviewRating": {"@type": "Rating", "alternateName": label, "ratingExplanation": claim},
    }


def _claim(sentence: str, day: date) -> tuple[StoredClaim, Article]:
    document = Document(text=sentence, published=day)
    value = Fact(subject=sentence, predicate="is said")
    claim = Claim(
        id="c",
        document_id=document.id,
        text=sentence,
        start=0,
        end=len(sentence),
        standalone=sentence,
        value=value,
    )
    stored = StoredClaim(id="c", case_id="x", article_id="a", number=1, machine=claim)
    article = Article.model_construct(id="a", case_id="x", number=1, document=document)
    return stored, article


def _import(bench: Workbench, feed: bytes) -> float:
    before = time.process_time()
    read = read_fact_checks(feed, name="feed.json")
    done = import_fact_checks(bench, read.reviews, file_name="feed.json", by="bench")
    taken = time.process_time() - before
    print(f"import: {done.new} new, {done.known} known in {taken:.1f} s")
    return taken


def _search(bench: Workbench, wanted: list[tuple[str, str, date]]) -> tuple[list[float], int]:
    """Return the seconds of each search, and how many found what they should first."""
    seconds, right = [], 0
    for url, sentence, day in wanted:
        claim, article = _claim(sentence, day)
        before = time.process_time()
        found = matches_of(bench, claim, article)
        seconds.append(time.process_time() - before)
        right += bool(found) and found[0].entry.url == url
    return seconds, right


def _take_index_away(settings: Settings) -> None:
    with open_engine(settings.db_url).begin() as connection:
        for event in ("insert", "delete", "update"):
            connection.exec_driver_sql(f"DROP TRIGGER fact_checks_index_{event}")
        sqlite.drop_index(connection, "fact_checks")


def main() -> int:
    """Measure, print, and tell whether the limits hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--searches", type=int, default=200)
    parser.add_argument("--plainly", action="store_true")
    asked = parser.parse_args()
    made = list(entries(asked.entries))
    feed = {"@type": "DataFeed", "dataFeedElement": [{"item": [record]} for record, _, _ in made]}
    with TemporaryDirectory() as folder:
        settings = Settings(data_folder=Path(folder))
        bench = open_workbench(settings)
        if asked.plainly:
            _take_index_away(settings)
        taken = [_import(bench, json.dumps(feed).encode()) for _ in range(2)]
        step = max(1, len(made) // asked.searches)
        wanted = [(str(record["url"]), said, day) for record, said, day in made[::step]]
        seconds, right = _search(bench, wanted)
        bench.store.close()
    slow = quantiles(seconds, n=20)[-1]
    told = f"median {median(seconds) * 1000:.1f} ms, 95 % within {slow * 1000:.1f} ms"
    print(f"search of {asked.entries} entries: {len(seconds)} claims, {told},")
    print(
        f"worst {max(seconds) * 1000:.1f} ms; shown the right one first: {right} of {len(wanted)}"
    )
    return int(slow > SEARCH_SECONDS or taken[0] > IMPORT_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
