"""Draw how far a case is."""

from collections import Counter
from collections.abc import Mapping

from factcheck.domain.agreement import FEW
from factcheck.domain.verdict import Verdict
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import STATUS_TONES, VERDICT_SIGNS, article_label, plain
from factcheck.workflow.list_cases import ArticleLine, CaseOverview


def case_overview(overview: CaseOverview, *, editor: bool) -> None:
    """Draw figures, stages, verdicts and articles of the case."""
    draw("case-figures", figure_nodes(overview))
    draw("case-articles", article_nodes(overview, editor=editor))


def figure_nodes(overview: CaseOverview) -> list[Node]:
    """Return the figures of the case."""
    summary, agreement = overview.summary, overview.agreement
    told = agreement.alpha is not None and agreement.claims >= FEW
    alpha = f"{agreement.alpha:.2f}" if told else "–"
    mine = (f"{overview.mine_done}/{overview.mine}", "of yours done")
    figures = [
        (str(summary.articles), "articles"),
        (str(summary.claims), "claims"),
        mine if overview.mine else ("0", "in your hands"),
        (str(summary.contradictions), "open contradictions"),
        (str(summary.disagreements), "reviewers disagree"),
        (alpha, "agreement of reviewers (alpha)"),
    ]
    boxes = [el("div", el("div", n, cls="big"), quiet(label), cls="box") for n, label in figures]
    stages = {STATUS_TONES[s]: f"{n} {plain(s)}" for s, n in summary.by_status.items() if n}
    shares = [
        el("span", cls=f"share {STATUS_TONES[s]} w{width(n, summary.claims)}", title=plain(s))
        for s, n in summary.by_status.items()
    ]
    said = " · ".join(f"{n} {plain(s)}" for s, n in summary.by_status.items() if n)
    bar = el("div", *shares, cls="track", label=", ".join(stages.values()))
    return [el("div", *boxes, cls="grid"), el("h3", "Where the work stands"), bar, quiet(said)]


def width(part: int, whole: int) -> int:
    """Return a share in steps of five percent, for the classes of the bar; some is never none."""
    return max(5, 5 * round(20 * part / whole)) if part and whole else 0


def article_nodes(overview: CaseOverview, *, editor: bool = True) -> list[Node]:
    """Return the articles with their figures, and the verdicts given, in the words of the mode."""
    heads = [
        el("th", said, scope="col", cls="number") for said in ("Claims", "Done", "In conflict")
    ]
    head = el("tr", el("th", "Article", scope="col"), *heads)
    rows = [_article(line) for line in overview.articles]
    table = el("table", el("thead", head), el("tbody", *rows))
    in_mode: Counter[str] = Counter()
    for verdict, number in overview.by_verdict.items():
        full = Verdict(verdict)
        in_mode[full if editor else full.simple.full] += number
    scrolled = el("div", table, cls="scroll")
    return [el("h3", "Articles"), scrolled, el("h3", "Verdicts"), _verdicts(in_mode)]


def _article(line: ArticleLine) -> Node:
    article = line.article
    label = article_label(article.number, article.document.outlet)
    act = {"do": "article", "article": article.id}
    numbers = [line.claims, line.done, line.contradictions]
    return el(
        "tr",
        el("td", el("button", label, act=act), " ", quiet(article.title)),
        *(el("td", str(n), cls="number") for n in numbers),
    )


def _verdicts(given: Mapping[str, int]) -> Node:
    signs = [
        el("span", f"{sign.glyph} {sign.word} {given[verdict.value]}", cls=f"tone {sign.tone}")
        for verdict, sign in VERDICT_SIGNS.items()
        if given.get(verdict.value)
    ]
    return el("div", *signs, cls="flow") if signs else el("p", "None yet.", cls="quiet")
