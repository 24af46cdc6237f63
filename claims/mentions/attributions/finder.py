"""Find who says what in a document: by rules, then by trained weights that see their answer."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from claims.clauses.closing import closing_report
from claims.clauses.phrases import below, unbroken
from claims.clauses.speech import is_heard, quoted_as
from claims.lexicon.load import words
from claims.mentions.attributions.headlines import headline_report
from claims.mentions.attributions.heads import candidates, head_features
from claims.mentions.attributions.joining import join_attributions
from claims.mentions.attributions.parts import part_features
from claims.mentions.attributions.pieces import MOSTLY, merged, quoted_share
from claims.mentions.attributions.reports import find_reported, mention_of
from claims.mentions.attributions.transcripts import find_turns
from claims.mentions.attributions.views import CONTENT, CUE, SOURCE, View, views_of
from claims.mentions.attributions.weights import Weights, weights_of
from claims.model.attribution import Attribution
from claims.model.mention import Mention
from claims.model.reading import Quotation
from claims.model.sentence import Sentence
from claims.model.span import Span

SURE = 0.5  # of a head: the best sum of parts found and parts right on annotated articles
SURE_OF_RULE = 0.3  # where a rule sees it too
QUESTIONS = ("WP", "WP$", "WDT", "WRB")
MARKS = frozenset(('"', "“", "”", "‘", "’", "``", "''"))
BRACKETS = frozenset("[]")
STOPS = MARKS | {",", ":", ";"}  # of them a quotation may end in one


def find_all_attributions(
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    *,
    weights: Path | None = None,
) -> tuple[Mention[Attribution], ...]:
    """Return the reports of speech of a document in reading order."""
    by_rule = [m for s in sentences for m in find_reported(s, quotations)]
    joined = join_attributions(sentences, by_rule, quotations)
    trained = weights_of(weights)
    views = views_of(sentences, joined, quotations)
    found = [m for view in views for m in _reports(view, trained, quotations)]
    turns = {(m.sentence, m.head): m for m in find_turns(sentences)}
    others = [m for m in found if (m.sentence, m.head) not in turns]
    reports = join_attributions(sentences, others, quotations)
    return tuple(sorted([*turns.values(), *reports], key=lambda m: m.sentence))


def _reports(
    view: View, trained: Weights, quotations: Sequence[Quotation]
) -> Iterator[Mention[Attribution]]:
    heads = list(_heads(view, trained))
    for head in heads:
        labels = trained.labels(part_features(view, head, heads))
        value = _value(view, head, labels, quotations)
        if value is not None:
            yield mention_of(view.sentence, head, value)


def _heads(view: View, trained: Weights) -> Iterator[int]:
    seen = set()
    for i in candidates(view.sentence):
        seen.add(i)
        least = SURE_OF_RULE if i in view.reports else SURE
        if _is_settled(view, i) or trained.probability(head_features(view, i)) >= least:
            yield i
    yield from (i for i in view.reports if i not in seen)


def _value(
    view: View, head: int, labels: Sequence[str], quotations: Sequence[Quotation]
) -> Attribution | None:
    """Return a report by its labels; what they leave open is as the rule saw it."""
    rule = view.reports[head].value if head in view.reports else None
    pieces = {
        part: _runs(view.sentence, [i for i, label in enumerate(labels) if label == part], marks)
        for part, marks in ((SOURCE, MARKS | BRACKETS), (CUE, STOPS), (CONTENT, MARKS))
    }
    if not pieces[CONTENT] or _is_cited(view.sentence, head) or _is_settled(view, head):
        return rule
    near = [quotations[n] for n in sorted({*view.quoted.values()})]
    content = _whole(view.sentence, head, pieces[CONTENT], near)
    direct = quoted_share(content, near) >= MOSTLY
    if rule and all(any(p.contains(own) for p in rule.content) for own in content):
        content, direct = rule.content, rule.direct
    cue = pieces[CUE] or (view.sentence.over([head]),)
    return Attribution(
        source=_source(view.sentence, head, pieces[SOURCE], rule),
        cue=cue,
        content=content,
        direct=direct,
        told=rule is not None
        or direct
        or _is_telling(view.sentence, head)
        or _puts_figure(view.sentence, head),
        addressee=rule.addressee if rule else (),
    )


def _source(
    sentence: Sentence, head: int, labelled: tuple[Span, ...], rule: Attribution | None
) -> tuple[Span, ...]:
    """Return the source as labelled, else as the rule saw it.

    Who is told is no source, nor is who 'is believed to' have done something.
    """
    heard = sentence.child(head, "nsubjpass")
    others = [*rule.addressee] if rule else []
    others += [sentence.over([heard])] if heard is not None else []
    kept = tuple(s for s in labelled if not any(o.overlaps(s) for o in others))
    if sentence.tokens[head].lower == "according" or _is_inverted(sentence, head, kept):
        kept = tuple(s for s in kept if s.start > sentence.tokens[head].start)
    if rule and (is_heard(sentence, head) or not kept or _is_overrun(sentence, kept, rule)):
        return rule.source
    return kept


def _is_inverted(sentence: Sentence, head: int, sources: Sequence[Span]) -> bool:
    """Tell whether who speaks stands right behind the cue: '…, two badly, said the official'."""
    return any(
        head + 1 < len(sentence.tokens) and s.start == sentence.tokens[head + 1].start
        for s in sources
    )


def _is_overrun(sentence: Sentence, kept: Sequence[Span], rule: Attribution) -> bool:
    """Tell whether a label took the relative before a source with it: 'a man who police say'."""
    first = sentence.within(kept[0])
    opens = bool(first) and sentence.tokens[first[0]].tag in ("WP", "WDT")
    return opens and bool(rule.source) and rule.source[0].start > kept[0].start


def _is_cited(sentence: Sentence, head: int) -> bool:
    """Tell whether a cue names the origin of another's words, which grammar settles alone."""
    return sentence.tokens[head].lower == "citing"


def _is_settled(view: View, head: int) -> bool:
    """Tell whether a cue closes its sentence or tells a headline.

    Of either the tree makes nothing, and so do weights that see the tree.
    """
    sentence = view.sentence
    if head not in view.reports:
        return False
    titled = any(report.head == head for report in headline_report(sentence))
    quoted = quoted_as(sentence, head) is not None
    return titled or quoted or closing_report(sentence, head) is not None


def _is_telling(sentence: Sentence, head: int) -> bool:
    """Tell whether a cue that no rule knows puts a clause forward as so: 'quipped that …'."""
    clause = sentence.child(head, "ccomp")
    if clause is None or sentence.tokens[head].lemma in words("speech", "attitudes"):
        return False
    opening = sentence.tokens[below(sentence, clause)[0]]
    if opening.tag in QUESTIONS or opening.lower in ("if", "whether"):
        return False  # 'is investigating who fired'
    return sentence.child(clause, "nsubj", "nsubjpass", "expl") is not None


def _puts_figure(sentence: Sentence, head: int) -> bool:
    """Tell whether a cue puts a figure forward: 'put the number of missing at 27'."""
    if sentence.tokens[head].lemma not in words("speech", "figure_cues"):
        return False
    at = next((c for c in sentence.children[head] if sentence.tokens[c].lower == "at"), None)
    figure = sentence.child(at, "pobj") if at is not None else None
    return figure is not None and sentence.tokens[figure].tag == "CD"


def _runs(sentence: Sentence, positions: Sequence[int], marks: frozenset[str]) -> tuple[Span, ...]:
    """Return the unbroken runs as spans, without these marks at their ends."""
    spans = []
    for run in unbroken(positions):
        plain = [i for i in run if sentence.tokens[i].text not in marks]
        if plain:
            spans.append(sentence.over([plain[0], plain[-1]]))
    return tuple(spans)


def _whole(
    sentence: Sentence, head: int, content: Sequence[Span], near: Sequence[Quotation]
) -> tuple[Span, ...]:
    """Return the pieces of a content, with each quotation whole of which they hold most."""
    found = list(content)
    cue = sentence.tokens[head].start
    for quotation in near:
        inside = sentence.within(quotation.span)
        held = sum(
            any(p.start <= sentence.tokens[i].start < p.end for p in content) for i in inside
        )
        if held > MOSTLY * len(inside) and not quotation.span.start <= cue < quotation.span.end:
            found.append(quotation.span)
    return merged(found)
