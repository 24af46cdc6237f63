"""The table of casualties for spreadsheets: a row a figure's group, then a row a person."""

import csv
import io
from collections.abc import Iterator

from factcheck.reports.casualty_people import PersonRow
from factcheck.reports.casualty_table import TollRow
from factcheck.reports.cells import as_text
from factcheck.reports.contents import Contents
from factcheck.reports.csv_table import BETWEEN, BYTE_ORDER_MARK, Cell


def casualty_csv(contents: Contents) -> str:
    """Return the tolls and the people of each event; numbers stay numbers, all else is text."""
    table = io.StringIO()
    writer = csv.DictWriter(table, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(_printed(row) for row in casualty_rows(contents))
    return BYTE_ORDER_MARK + table.getvalue()


def casualty_rows(contents: Contents) -> Iterator[dict[str, Cell]]:
    """Yield what a table says of each toll, then of each person, by column."""
    report = f"{contents.report_id} version {contents.version}"
    events = {row.event_id: row for row in contents.casualties}
    for row in contents.casualties:
        yield {"report": report, **_happened(row), **_toll(row)}
    for person in contents.victims:
        happened = _happened(events[person.event_id]) if person.event_id in events else {}
        yield {"report": report, **happened, **_person(person)}


def _printed(cells: dict[str, Cell]) -> dict[str, str | float]:
    return {k: c if isinstance(c, int | float) else as_text(c) for k, c in cells.items()}


def _happened(row: TollRow) -> dict[str, Cell]:
    return {"event": row.event, "event_where": row.where, "event_when": row.when}


def _toll(row: TollRow) -> dict[str, Cell]:
    figures = [f"{f.words} ({f.said_by}, {f.article} {', '.join(f.claims)})" for f in row.figures]
    return {
        "line": "group" if row.part else "toll",
        "outcome": row.outcome,
        "who": row.who,
        "min": row.min,
        "best": row.best,
        "max": row.max,
        "established": row.established,
        "origins": row.origins,
        "figures": BETWEEN.join(figures),
        "claims": BETWEEN.join(c for f in row.figures for c in f.claims),
    }


def _person(person: PersonRow) -> dict[str, Cell]:
    return {
        "line": "person",
        "outcome": person.outcome,
        "who": person.person,
        "age": person.age,
        "relation": person.relation,
        "role": person.role,
        "when": person.when,
        "where": person.where,
        "named_by": BETWEEN.join(person.named_by),
        "claims": BETWEEN.join(person.claims),
    }


COLUMNS = (
    *("report", "event", "event_where", "event_when", "line", "outcome", "who", "min", "best"),
    *("max", "established", "origins", "figures", "age", "relation", "role", "when", "where"),
    *("named_by", "claims"),
)
