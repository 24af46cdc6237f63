"""Cases of any shape, drawn by a seeded generator: what people and articles can put into them."""

import hashlib
import string
from datetime import UTC, datetime, timedelta

from claims import (
    AssetLocation,
    Casualty,
    Claim,
    Count,
    Document,
    Fact,
    Kind,
    Location,
    Place,
    Quantity,
    Responsibility,
    Span,
    Statement,
    Teller,
    TimeOf,
    claim_id,
)
from factcheck.domain.article import Article
from factcheck.domain.case import Case
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.evidence import Evidence, Proximity, Reliability, Source, Stance
from factcheck.domain.history import Act, chained
from factcheck.domain.review import Review
from factcheck.domain.reviewer import Reviewer
from factcheck.domain.status import DismissReason, Status
from factcheck.domain.verdict import Confidence, Verdict, VerdictFlag

HOSTILE = (
    "</script><script>alert(1)</script>",
    "<!-- x --><img src=x onerror=alert(2)>",
    "]]>&amp;&lt;'\"",
    '=HYPERLINK("https://evil.example")',
    "+1-1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "#N/A",
    "{{ 7 * 7 }}{% raw %}",
    "**b** | `c` # h\n- x\n1. y",
    "[x](javascript:alert(3))",
    "\u202eevil\u202c\u200b",
    "\x00\x07\ufffe",
    "e\u0301 \uff1d1 🙂 漢字",
    "line one\nline two\r\n\r\nline three",
    "",
    " ",
)
PLAIN = ("Three people were killed", "the army", "a list of the clinic", "It is so.", "Ann Roe")
KINDS = 8


class Drawing:
    """Draw a case; the same numbers give the same case."""

    def __init__(self, rng):
        self.rng = rng

    def one(self, choices):
        return self.rng.choice(list(choices))

    def words(self):
        if self.rng.random() < 0.4:
            return self.one(PLAIN)
        if self.rng.random() < 0.7:
            return self.one(HOSTILE)
        letters = string.printable + "äß漢\u2028\u00a0"
        return "".join(self.one(letters) for _ in range(self.rng.randrange(40)))

    def maybe(self, value):
        return value if self.rng.random() < 0.6 else None

    def when(self):
        return datetime(2024, 5, 1, tzinfo=UTC) + timedelta(minutes=self.rng.randrange(90_000))

    def url(self):
        path = self.one(("a", "b?c=d&e", "ü", "a,b", "%3Cscript%3E"))
        return self.one((f"https://paper.example/{path}", "javascript:alert(4)", "data:,x"))

    def count(self):
        low = self.one((None, 0, 1, 3, 17, 2500))
        high = None if low is None else self.one((None, low, low + 4))
        return Count(min=low, max=high, best=low if high == low else None, raw=self.words())

    def place(self):
        point = {"lat": 33.5, "lon": 44.2, "precision": "exact"} if self.rng.random() < 0.5 else {}
        return Place(raw=self.words(), name=self.words() or "x", **point)

    def value(self):
        makers = (
            lambda: Casualty(outcome=self.one(("killed", "injured")), count=self.count()),
            lambda: Quantity(what=self.words(), count=self.count()),
            lambda: Statement(speaker=self.words(), quote=self.words()),
            lambda: Fact(subject=self.words(), predicate=self.words()),
            lambda: Location(place=self.place()),
            lambda: AssetLocation(
                asset={"name": self.words(), "surface": self.words(), "class": "ship"},
                relation="located_in",
                place=self.place(),
            ),
            lambda: TimeOf(raw=self.words(), timex="2024-05-02", start=self.when()),
            lambda: Responsibility(actor=self.words()),
        )
        return makers[self.rng.randrange(KINDS)]()


def a_case(rng, *, claims=5, articles=2, judged=None):
    """Return a case with so many claims; all, or so many, with a review or more and evidence."""
    draw = Drawing(rng)
    papers = [_article(draw, n) for n in range(1, articles + 1)]
    found = [_claim(draw, papers, n) for n in range(1, claims + 1)]
    found = list({c.id: c for c in found}.values())
    worked = found[:judged]
    reviews = [r for c in worked for r in _reviews(draw, c)]
    evidence = [e for c in worked for e in _evidence(draw, c, rng.randrange(4))]
    return Dossier(
        case=Case(
            id="case",
            name=draw.words() or "Case",
            description=draw.words(),
            solo=rng.random() < 0.2,
            created_at=draw.when(),
            created_by="ana",
            changed_at=draw.when(),
        ),
        articles=tuple(papers),
        claims=tuple(found),
        reviews=tuple(reviews),
        evidence=tuple(evidence),
        sources=(_source(draw),),
        reviewers=tuple(
            Reviewer(id=i, name=draw.words() or i, created_at=draw.when()) for i in ("ana", "bo")
        ),
        history=tuple(_history(draw, found)),
    )


def _article(draw, number):
    body = " ".join(draw.words() for _ in range(30)).replace("\x00", "\ufffd")
    text = f"Article {number}. {body} The end."
    document = Document(
        id=f"d{number}",
        text=text,
        published=draw.maybe(draw.when()),
        outlet=draw.maybe(draw.words()),
        headline=draw.maybe(draw.words()),
        url=draw.maybe(draw.url()),
    )
    return Article(
        id=f"a{number}",
        case_id="case",
        number=number,
        document=document,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        imported_at=draw.when(),
        imported_by="ana",
        file_name=draw.maybe(draw.words()),
        engine="rules 0",
    )


def _claim(draw, papers, number):
    paper = draw.one(papers)
    text = paper.document.text
    start = draw.rng.randrange(len(text) - 1)
    span = Span(start=start, end=min(len(text), start + 1 + draw.rng.randrange(60)))
    value = draw.value()
    teller = Teller(speaker=draw.words() or "x", named=draw.rng.random() < 0.5, cue="said")
    machine = Claim(
        id=claim_id(text, span, Kind(value.kind), {"n": (number, number)}),
        document_id=paper.document.id,
        text=span.of(text),
        start=span.start,
        end=span.end,
        standalone=f"Claim {number}: {draw.words()}",
        value=value,
        attribution=(teller,) if draw.rng.random() < 0.5 else (),
        hedges=tuple(draw.words() for _ in range(draw.rng.randrange(2))),
        confidence=draw.rng.random(),
    )
    status = draw.one(Status)
    public = status.public
    return StoredClaim(
        id=machine.id,
        case_id="case",
        article_id=paper.id,
        number=number,
        machine=machine,
        status=status,
        dismissed_because=draw.one(DismissReason) if status is Status.DISMISSED else None,
        proposed_by="ana",
        approved_by="bo" if public else None,
        published_at=draw.when() if public else None,
    )


def _reviews(draw, claim):
    for who in ("ana", "bo")[: 1 + (draw.rng.random() < 0.3)]:
        yield Review(
            case_id="case",
            claim_id=claim.id,
            reviewer=who,
            verdict=draw.one(Verdict),
            confidence=draw.maybe(draw.one(Confidence)),
            conclusion=draw.words(),
            rationale=draw.words(),
            flags=tuple(sorted({draw.one(VerdictFlag) for _ in range(draw.rng.randrange(3))})),
            as_of=draw.maybe(draw.when()),
            open_questions=draw.words(),
            reply_sought=draw.words(),
            saved_at=draw.when(),
            created_at=draw.when(),
        )


def _evidence(draw, claim, count):
    for number in range(count):
        yield Evidence(
            id=f"{claim.id}-{number}",
            case_id="case",
            claim_id=claim.id,
            stance=draw.one(Stance),
            title=draw.words(),
            url=draw.maybe(draw.url()),
            archive_url=draw.maybe(draw.url()),
            excerpt=draw.words(),
            locator=draw.words(),
            publisher=draw.maybe(draw.words()),
            author=draw.maybe(draw.words()),
            published=draw.maybe(draw.one(("2024-05-01", "2024-05-01T10:00:00Z", "in May"))),
            accessed=draw.maybe(draw.when()),
            file_name=draw.maybe(draw.words()),
            sha256=draw.maybe(hashlib.sha256(claim.id.encode()).hexdigest()),
            proximity=draw.one(Proximity),
            origin=draw.maybe(draw.words()),
            credibility=draw.maybe(draw.rng.randrange(1, 7)),
            note=draw.words(),
            added_by="ana",
            added_at=draw.when(),
            withdrawn=draw.one((None, None, None, "a hoax")),
        )


def _source(draw):
    return Source(
        id="paper",
        name="Paper",
        domain="paper.example",
        reliability=draw.one(Reliability),
        changed_at=draw.when(),
        changed_by="ana",
    )


def _history(draw, claims):
    last = None
    for claim in claims:
        act = Act(
            case_id="case",
            subject=f"claim:{claim.id}",
            action="moved",
            before="extracted",
            after=claim.status.value,
            why=draw.words(),
            by="ana",
            at=draw.when(),
        )
        last = chained(act, last)
        yield last
