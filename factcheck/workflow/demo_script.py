"""The script of the demo case: which claims were reviewed, by whom, and how."""

from collections.abc import Mapping, Sequence

from claims import Span
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.evidence import EvidenceText, Excerpt
from factcheck.domain.record import Value
from factcheck.domain.review import ReviewText
from factcheck.errors import UnreadableInput


class ScriptedQuote(Value):
    """Point to words that occur once in an article of the demo."""

    file: str
    quote: str


class ScriptedEvidence(EvidenceText):
    """Hold an item, who gave it, and from which article it is quoted, if from one."""

    by: str
    quoted_from: ScriptedQuote | None = None

    def text(self, articles: Mapping[str, Article]) -> EvidenceText:
        """Return what a reviewer would fill in."""
        fields = {name: getattr(self, name) for name in EvidenceText.model_fields}
        text = EvidenceText.model_validate(fields)
        if self.quoted_from is None:
            return text
        article = articles[self.quoted_from.file]
        span = place_of(self.quoted_from.quote, article)
        return text.but(article=Excerpt(article_id=article.id, start=span.start, end=span.end))


class ScriptedReview(ReviewText):
    """Hold a review and whose it is."""

    by: str

    def text(self) -> ReviewText:
        """Return what a reviewer would fill in."""
        fields = {name: getattr(self, name) for name in ReviewText.model_fields}
        return ReviewText.model_validate(fields)


class ScriptedDismissal(Value):
    """Hold who dismissed a claim and why."""

    by: str
    because: str
    why: str = ""


class ScriptedClaim(ScriptedQuote):
    """Address a claim by its file, kind and words, and hold what was done with it."""

    kind: str
    evidence: tuple[ScriptedEvidence, ...] = ()
    reviews: tuple[ScriptedReview, ...] = ()
    taken_by: str | None = None
    dismissed: ScriptedDismissal | None = None
    approved_by: str | None = None
    published_by: str | None = None


class Script(Value):
    """Hold the whole script; the first reviewer is the host, who imports."""

    about: str = ""
    reviewers: tuple[str, ...]
    articles: tuple[str, ...]
    claims: tuple[ScriptedClaim, ...] = ()


def place_of(quote: str, article: Article) -> Span:
    """Return where the words stand in the article; UnreadableInput unless exactly once."""
    text = article.document.text
    if text.count(quote) != 1:
        times = text.count(quote)
        raise UnreadableInput(
            f"the demo's words {quote!r}",
            f"they occur {times} times in {article.title!r}",
            hint="expected words that occur once",
        )
    start = text.index(quote)
    return Span(start=start, end=start + len(quote))


def find_claim(
    candidates: Sequence[StoredClaim], article: Article, scripted: ScriptedClaim
) -> StoredClaim | None:
    """Return the claim of the kind whose slots lie most in the words; the shortest of equals."""
    quote = place_of(scripted.quote, article)
    of_kind = [c for c in candidates if c.current.kind == scripted.kind and c.counts]
    scored = [(_slots_within(c, quote), c) for c in of_kind if c.current.span.overlaps(quote)]
    fitting = [(score, c) for score, c in scored if score]
    best = min(
        fitting,
        key=lambda s: (-s[0], s[1].current.end - s[1].current.start, s[1].number),
        default=None,
    )
    return best[1] if best else None


def _slots_within(claim: StoredClaim, quote: Span) -> int:
    """Return how many characters of the claim's slots stand in the words."""
    spans = [Span(start=s, end=e) for s, e in claim.current.slots.values()]
    shared = (min(s.end, quote.end) - max(s.start, quote.start) for s in spans)
    return sum(max(0, characters) for characters in shared)
