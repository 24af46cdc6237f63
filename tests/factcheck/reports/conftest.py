"""A case at every stage of the work, for reports."""

import pytest

from claims import AssetLocation, Event, Location, Place
from factcheck.consistency.matrix import Cell
from factcheck.domain.evidence import EvidenceText, Excerpt, Source, Stance
from factcheck.domain.report import House
from factcheck.domain.review import ReviewText
from factcheck.domain.status import DismissReason
from factcheck.domain.verdict import Verdict, VerdictFlag
from factcheck.reports.contents import contents_of
from factcheck.workflow.attach_evidence import attach_evidence, withdraw_evidence
from factcheck.workflow.change_status import dismiss_claim
from factcheck.workflow.publish_report import load_dossier
from factcheck.workflow.publish_verdict import approve_verdict, publish_verdict
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.conftest import fill
from tests.factcheck.fakes import START, claim_named, memory_bench

HOUSE = House(
    publisher="The Desk",
    publisher_url="https://desk.example",
    page="https://desk.example/camp.html",
)
HOSTILE = (
    "</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)> \"'&amp; **b** | a\n# h",
    "[x](javascript:alert(3)) ![i](https://evil.example/p.png) `c` ~~s~~ \\",
    '=HYPERLINK("https://evil.example","x")',
    "\u202eevil\u202c {{ 7 * 7 }} {% raw %}",
)


@pytest.fixture
def worked(bench, case):
    """C1 published as supported, C2 in dispute, C3 proposed as outdated, C4 dismissed."""
    first, second, third, fourth = (claim_named(bench, case.id, f"C{n}") for n in (1, 2, 3, 4))
    article = load_dossier(bench, case.id).articles[1]
    for item in (
        EvidenceText(stance=Stance.SUPPORTS, title="List", origin="Clinic", sha256="ab" * 32),
        EvidenceText(
            stance=Stance.SUPPORTS, title="Talk", origin="Army", url="https://army.example/1"
        ),
        EvidenceText(
            stance=Stance.REFUTES, article=Excerpt(article_id=article.id, start=0, end=9)
        ),
        EvidenceText(stance=Stance.CONTEXT, title="Map", publisher="Atlas", published="1999"),
    ):
        attach_evidence(bench, first.ref, item, by="ana")
    gone = attach_evidence(bench, first.ref, EvidenceText(stance=Stance.REFUTES), by="ana")
    withdraw_evidence(bench, gone.id, by="ana", why="a hoax", seen=gone.version)
    _judge(bench, first, "ana", Verdict.SUPPORTED, conclusion="Three died.", as_of=START)
    approve_verdict(bench, first.ref, by="bo", seen=_version(bench, first))
    publish_verdict(bench, first.ref, by="bo", seen=_version(bench, first))
    _judge(bench, second, "ana", Verdict.REFUTED, nothing_found=True)
    _judge(bench, second, "bo", Verdict.MIXED, nothing_found=True)
    _judge(
        bench,
        third,
        "bo",
        Verdict.OUTDATED,
        nothing_found=True,
        flags=(VerdictFlag.WRONG_TIME,),
        open_questions="A later list.",
        reply_sought="Asked the army on 3 May; no answer.",
    )
    because, seen = DismissReason.OUT_OF_SCOPE, _version(bench, fourth)
    dismiss_claim(bench, fourth.ref, because, by="ana", seen=seen, why="not_our beat")
    return case


@pytest.fixture
def dossier(bench, worked):
    return load_dossier(bench, worked.id)


@pytest.fixture
def contents(dossier):
    return contents_of(dossier)


@pytest.fixture
def unworked():
    """The same case with no work done."""
    bench = memory_bench()
    return load_dossier(bench, fill(bench).id)


@pytest.fixture
def placed(unworked):
    """The case with no work done, whose claims say where: a camp, a ship in a sea, nowhere."""
    camp = Place(raw="Taji", name=HOSTILE[0], kind="base", lat=33.53, lon=44.26, precision="exact")
    sea = Place(raw="the sea", name="Red Sea", kind="sea", lat=-20, lon=-38.5, precision="sea")
    ship = {"name": "USS Nimitz", "surface": "the Nimitz", "class": "ship"}
    values = (
        Location(place=camp),
        AssetLocation(asset=ship, relation="located_in", place=sea),
        Location(place=Place(raw="Al Fulan", name="Al Fulan")),
    )
    claims = [
        stored.but(
            machine=stored.machine.model_copy(update={"value": value, "event": Event(key="e")})
        )
        for stored, value in zip(unworked.claims, values, strict=False)
    ]
    return contents_of(unworked.but(claims=tuple(claims)))


@pytest.fixture
def part(contents):
    """Return the claim of the report with this label."""
    return lambda label: next(c for c in contents.claims if c.label == label)


def hostile(dossier):
    """Return the dossier with hostile words wherever somebody can type."""
    one, two, three, four = HOSTILE
    case = dossier.case.but(name=one, description=two)
    reviews = tuple(
        r.but(conclusion=two, rationale=one, open_questions=three, reply_sought=four)
        for r in dossier.reviews
    )
    evidence = tuple(
        e.but(
            title=one,
            url="javascript:alert(4)",
            archive_url=four,
            excerpt=two,
            publisher=three,
            author=one,
            locator=two,
            note=four,
            origin=one,
        )
        for e in dossier.evidence
    )
    reviewers = tuple(r.but(name=one) for r in dossier.reviewers)
    articles = tuple(_hostile_article(a) for a in dossier.articles)
    return dossier.but(
        case=case, reviews=reviews, evidence=evidence, reviewers=reviewers, articles=articles
    )


def _hostile_article(article):
    one, two, _, four = HOSTILE
    added = {"outlet": one, "url": "data:text/html,<script>", "headline": two, "byline": four}
    text = article.document.text + one + two
    document = article.document.model_validate({**article.document.model_dump(), **added})
    return article.but(document=document.model_copy(update={"text": text}), file_name=one)


def _judge(bench, claim, by, verdict, **fields):
    text = ReviewText(verdict=verdict, rationale="It says so.", **fields)
    return review_claim(bench, claim.ref, text, by=by, seen=0)


def _version(bench, claim):
    return claim_named(bench, claim.case_id, f"C{claim.number}").version


@pytest.fixture
def source_of_army():
    """Return the source behind C1-E2, with this grade."""

    def graded(reliability):
        at = {"changed_at": START, "changed_by": "ana"}
        return Source(id="army", name="Army", domain="army.example", reliability=reliability, **at)

    return graded


@pytest.fixture
def many(contents):
    """The same contents with eight articles, of which the first two say something."""
    [first, *_] = contents.articles
    new = range(len(contents.articles) + 1, 9)
    others = tuple(first.but(id=f"x{n}", label=f"A{n}", outlet=f"Outlet {n}") for n in new)
    rows = tuple(
        row.but(cells=(*row.cells, *(Cell(article_id=a.id, figures=()) for a in others)))
        for row in contents.matrix
    )
    return contents.but(articles=(*contents.articles, *others), matrix=rows)
