"""What the pages of a report share: the words that they print for parts of the contents."""

import re
from datetime import datetime
from itertools import groupby
from types import SimpleNamespace

from claims import FindingRelation, Independence
from factcheck.consistency.matrix import Cell, MatrixRow
from factcheck.domain.time_words import date_words
from factcheck.domain.value_words import ENDLESS, figure
from factcheck.domain.wording import INDEPENDENCE_WORDS, RELATION_SIGNS, Sign, plain
from factcheck.reports.article_parts import ArticlePart
from factcheck.reports.casualty_people import PersonRow
from factcheck.reports.casualty_table import TollRow
from factcheck.reports.claim_parts import ClaimPart
from factcheck.reports.contents import Contents
from factcheck.reports.evidence_parts import EvidencePart
from factcheck.reports.finding_parts import FindingPart
from factcheck.reports.map_parts import POINTS
from factcheck.reports.moments import in_utc, moment
from factcheck.reports.place_parts import AREAS, PlaceAbout, PlaceFeature, Way

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
MOST_COLUMNS = 6  # articles side by side; more do not fit a page
TELLING = (FindingRelation.CONTRADICTION, FindingRelation.UPDATE)


def count_words(number: int, thing: str) -> str:
    """Return a number with its thing: '1 item', '2 items'."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def backing(claim: ClaimPart) -> str:
    """Return on how much a verdict rests: items apart from origins."""
    items = count_words(len(claim.evidence), "item")
    told = f"{items} from {count_words(claim.origins, 'independent origin')}"
    gone = f"; {count_words(claim.withdrawn, 'item')} withdrawn" if claim.withdrawn else ""
    return told + gone


def cited(item: EvidencePart) -> str:
    """Return who published an item, and when."""
    parts = (item.author, item.publisher, printed(item.published))
    return ", ".join(part for part in parts if part)


def printed(published: str | None) -> str:
    """Return a date as given; one of ISO 8601 with a time of day is spelled out."""
    try:
        when = datetime.fromisoformat(published or "")
    except ValueError:
        return published or ""
    return moment(when) if "T" in (published or "") else published or ""


def day(when: str) -> str:
    """Return the day of a time in ISO 8601; a week, a month or a year in words."""
    day = when[: len("2020-03-13")]
    return day if ISO_DAY.fullmatch(day) else date_words(when) or when


def standing_of(item: EvidencePart) -> str:
    """Return what an item is and from whom, in a line."""
    parts = [plain(item.type), plain(item.proximity), *(["first hand"] if item.first_hand else [])]
    origin = item.origin or ("not named" if not item.named else "")
    if origin:
        parts.append(
            f"origin: {origin}" + ("" if item.named or not item.origin else " (not named)")
        )
    if item.derived_from:
        parts.append(f"rests on {item.derived_from}")
    if item.grade:
        parts.append(f"grade {item.grade}")
    return " · ".join(parts)


def spread(row: MatrixRow) -> str:
    """Return fewest–most over the figures of a slot; empty where they are words."""
    figures = [f for cell in row.cells for f in cell.figures if f.min is not None]
    if not figures:
        return ""
    low = min(f.min for f in figures if f.min is not None)
    highs = [f.max for f in figures if f.max is not None]
    most = figure(max(highs)) if len(highs) == len(figures) else ENDLESS
    return figure(low) if figure(low) == most else f"{figure(low)}–{most}"


def findings_by(contents: Contents, ids: tuple[str, ...]) -> list[FindingPart]:
    """Return the findings with these ids that are sure enough to be shown, in their order."""
    return [f for f in contents.findings if f.id in ids and f.shown]


def shown_findings(contents: Contents) -> list[FindingPart]:
    """Return the findings that a page shows."""
    return [f for f in contents.findings if f.shown]


def hidden_findings(contents: Contents) -> int:
    """Return how many findings are too unsure for a page."""
    return len(contents.findings) - len(shown_findings(contents))


def sources(finding: FindingPart) -> str:
    """Return whether the claims of a finding rest on one source, and why."""
    told = INDEPENDENCE_WORDS[finding.independence]
    known = finding.independence is not Independence.UNKNOWN and finding.independence_why
    return f"{told}: {finding.independence_why}" if known else told


def listed_claims(contents: Contents) -> list[ClaimPart]:
    """Return the claims that were extracted and not pursued further, in reading order."""
    return [c for c in contents.claims if not c.worked_on and c.status.open]


def tolls(contents: Contents) -> list[list[TollRow]]:
    """Return the rows of the table of casualties, an event at a time."""
    rows = groupby(contents.casualties, key=lambda row: row.event_id)
    return [list(group) for _, group in rows]


def people_of(contents: Contents, event_id: str) -> list[PersonRow]:
    """Return who died or was hurt in an event."""
    return [person for person in contents.victims if person.event_id == event_id]


def about(person: PersonRow) -> str:
    """Return who a person was: age, role and relation, as far as they are told."""
    kin = "" if person.relation == person.person else person.relation
    age = "" if person.age is None else str(person.age)
    return ", ".join(part for part in (age, person.role, kin) if part) or "–"


def asked(contents: Contents) -> list[ClaimPart]:
    """Return the claims with an open question, or on which somebody was asked to reply."""
    standing = ((c, c.verdict.standing) for c in contents.told)
    return [c for c, view in standing if view and (view.open_questions or view.reply_sought)]


def key_of(contents: Contents, claim: ClaimPart) -> int | None:
    """Return the key under which the legend explains the verdict on a claim."""
    standing = claim.verdict.standing
    keys = (e.key for e in contents.legend if standing and e.verdict is standing.verdict)
    return next(keys, None)


def columns(contents: Contents) -> tuple[ArticlePart, ...]:
    """Return the articles that stand side by side; none where they are too many for a page."""
    return contents.articles if len(contents.articles) <= MOST_COLUMNS else ()


def speaking(contents: Contents, row: MatrixRow) -> list[tuple[ArticlePart, Cell]]:
    """Return the articles that say something of a slot, each with what it says."""
    return [(a, c) for a, c in zip(contents.articles, row.cells, strict=True) if c.figures]


def article_name(article: ArticlePart) -> str:
    """Return the short name of an article with its outlet."""
    return f"{article.label} {article.outlet or ''}".strip()


def relation(row: MatrixRow) -> Sign:
    """Return how the strongest relation on a slot is shown."""
    return RELATION_SIGNS[row.relation]


def decision(finding: FindingPart) -> str:
    """Return what the desk made of a finding."""
    by = f" by {finding.decided_by}" if finding.decided_by else ""
    why = f": {finding.why}" if finding.why else ""
    return f"{finding.state.value}{by}{why}"


def degrees(feature: PlaceFeature) -> str:
    """Return coordinates as finely as a place is known; a dash where there are none."""
    if feature.geometry is None:
        return "–"
    lon, lat = feature.geometry.coordinates
    area = feature.properties.precision in AREAS
    north, east = (f"{abs(n):.0f}°" if area else f"{abs(n):.2f}°" for n in (lat, lon))
    point = f"{north} {'N' if lat >= 0 else 'S'}, {east} {'E' if lon >= 0 else 'W'}"
    return f"about {point}" if area else point


def closeness(place: PlaceAbout) -> str:
    """Return how closely a place is known; of what is no point, how far off it may be."""
    known = plain(place.precision)
    if place.precision in POINTS or not place.radius_km:
        return known
    radius = f"{figure(round(place.radius_km))} km"
    return (
        f"{known}, about {radius} around"
        if place.precision in AREAS
        else f"{known}, within {radius}"
    )


def way_words(way: Way) -> str:
    """Return where an asset is put, in the order of time; or that it cannot be in all of them."""
    told = zip(way.names, way.stops, way.as_of, way.left or (False,) * len(way.stops), strict=True)
    parts, before = [], ""
    for name, number, when, left in told:
        verb = "left" if left else "put in"
        same = "in" if verb == before == "put in" else verb
        parts.append(f"{same} {name} ({number}){f', as of {when}' if when else ''}")
        before = verb
    if way.clash:
        return f"{'; and '.join(parts)}: these contradict each other"
    return ("; then " if way.ordered else "; and ").join(parts)


FILTERS = {
    "article_name": article_name,
    "backing": backing,
    "cited": cited,
    "closeness": closeness,
    "day": day,
    "decision": decision,
    "degrees": degrees,
    "figure": figure,
    "in_utc": in_utc,
    "plain": plain,
    "relation": relation,
    "sources": sources,
    "spread": spread,
    "standing_of": standing_of,
    "way_words": way_words,
}

# What templates may call; never a module, through which they would reach the machine.
WORDS = SimpleNamespace(
    TELLING=TELLING,
    about=about,
    asked=asked,
    columns=columns,
    count_words=count_words,
    findings_by=findings_by,
    hidden_findings=hidden_findings,
    key_of=key_of,
    listed_claims=listed_claims,
    people_of=people_of,
    shown_findings=shown_findings,
    speaking=speaking,
    tolls=tolls,
)
