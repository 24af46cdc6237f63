"""Which article the Import page shows, and what its buttons do to it."""

from dataclasses import dataclass
from typing import NamedTuple

from factcheck.domain.article import Article
from factcheck.errors import UsageError
from factcheck.ui import address, session
from factcheck.ui.desk import Desk
from factcheck.ui.wording import article_label
from factcheck.workflow.describe_article import (
    ArticleFacts,
    describe_article,
    facts_of,
    may_undo,
    undo_description,
)
from factcheck.workflow.list_cases import list_articles
from factcheck.workflow.set_version import make_apart, make_version
from factcheck.workflow.show_changes import VersionChanges, show_changes
from factcheck.workflow.show_original import show_original

CHOSEN = "article-shown"  # the widget that chooses an article
OF, WHY = "article-of", "article-why"
FACTS = ("outlet", "headline", "published")


@dataclass(frozen=True, slots=True)
class ArticlePlace:
    """Hold the articles of a case and the one that is shown, with what changed in it."""

    desk: Desk
    articles: tuple[Article, ...]
    chosen: Article
    changes: VersionChanges | None
    undoable: bool

    @property
    def names(self) -> dict[str, str]:
        """Return what each article is called where it is chosen."""
        labels = {a.id: article_label(a.number, a.document.outlet) for a in self.articles}
        return {a.id: f"{labels[a.id]} · {a.title}{_mark(a)}" for a in self.articles}

    @property
    def older_ones(self) -> tuple[Article, ...]:
        """Return the articles that the chosen one can be a newer version of."""
        if self.chosen.supersedes is not None:
            return ()
        free = (a for a in self.articles if a.superseded_by is None and a.id != self.chosen.id)
        return tuple(free)

    def label(self, article_id: str | None) -> str:
        """Return the short name of an article; '' where it is none of these."""
        return next((a.label for a in self.articles if a.id == article_id), "")


class Download(NamedTuple):
    """Hold a file of an article by what a button needs."""

    name: str
    number: int
    content_type: str


def arrive(desk: Desk) -> ArticlePlace | None:
    """Return the article that is chosen, else the newest correction, else the latest."""
    articles = tuple(list_articles(desk.bench, desk.case.id))
    if not articles:
        return None
    wanted = str(session.field(CHOSEN) or address.place("article"))
    newest = max(articles, key=lambda a: (a.supersedes is not None, a.number))
    chosen = next((a for a in articles if a.id == wanted), newest)
    changes = show_changes(desk.bench, chosen.id, by=desk.by) if chosen.supersedes else None
    return ArticlePlace(desk, articles, chosen, changes, may_undo(desk.bench, chosen))


def _mark(article: Article) -> str:
    if article.taken_back:
        return f" ({article.wire_status})"
    return " (superseded)" if article.superseded_by else ""


class ArticleActs:
    """Say what the chosen article is, and take it back."""

    def __init__(self, place: ArticlePlace) -> None:
        self.place = place
        self.bench, self.by = place.desk.bench, place.desk.by

    def make_version(self) -> None:
        """Make it a newer version of the article that is chosen beside it."""
        of = next((a for a in self.place.older_ones if a.id == session.field(OF)), None)
        if of is None:
            raise UsageError("no earlier article is chosen", hint="choose what it is a version of")
        make_version(self.bench, self.place.chosen.id, of.id, by=self.by, why=_why())
        session.empty_fields("article-of")
        told = f"✓ {self.place.chosen.label} is a newer version of {of.label}"
        session.say(f"{told}; the case is checked with it")

    def make_apart(self) -> None:
        """Make it an article of its own."""
        make_apart(self.bench, self.place.chosen.id, by=self.by, why=_why())
        session.say(f"✓ {self.place.chosen.label} is an article of its own; the case is checked")

    def describe(self) -> None:
        """Save outlet, headline and date as they are typed."""
        article = self.place.chosen
        before = facts_of(article).model_dump()
        fields = {name: session.field(field_key(name, article)) for name in FACTS}
        typed = {n: before[n] if said is None else str(said) for n, said in fields.items()}
        facts = ArticleFacts.model_validate(typed)
        seen = article.version
        describe_article(self.bench, article.id, facts, by=self.by, seen=seen, why=_why())
        session.say(f"✓ {article.label} saved and read again; reviews stay with their claims")

    def undo(self) -> None:
        """Take the latest description back."""
        article = undo_description(self.bench, self.place.chosen.id, by=self.by)
        session.say(f"✓ {article.label} is described as before, and read again")

    def original(self, number: int) -> bytes:
        """Return the bytes of a file of the article."""
        return show_original(self.bench, self.place.chosen.id, number=number).data


def downloads(article: Article) -> list[Download]:
    """Return the files of an article."""
    return [
        Download(file.name, number, file.content_type)
        for number, file in enumerate(article.originals, start=1)
    ]


def field_key(name: str, article: Article) -> str:
    """Return the key of a field; another version of the article is another, filled anew."""
    return f"article-{name}-{article.id}.{article.version}"


def _why() -> str:
    return str(session.field(WHY) or "").strip()
