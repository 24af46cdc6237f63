"""Add what the claims of a sentence leave unsaid one by one, and as a whole."""

from collections.abc import Mapping, Sequence

from claims.extractors.facts.predications import WHOLE
from claims.framing.narrowing import held_by, needed_of, once
from claims.lexicon.load import words
from claims.model.clause import Clause
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.value import Fact, Identity, Kind, Statement

Drafts = Sequence[Draft | None]


def completed(reading: Reading, drafts: Sequence[Draft], kept: Drafts) -> list[Draft | None]:
    """Return the `kept` of the drafts, null or not, with further facts of sentences of few claims.

    Each clause is said by itself, and what no claim holds together is said as a whole.
    """
    return _with_wholes(reading, drafts, _with_facts(reading, kept, drafts))


def _with_wholes(reading: Reading, drafts: Sequence[Draft], kept: Drafts) -> list[Draft | None]:
    """Add whole sentences of which no single claim says all that weighs."""
    said: dict[int, list[Draft]] = {}
    for draft in kept:
        if draft is not None:
            said.setdefault(draft.sentence, []).append(draft)
    return [
        draft
        if WHOLE in draft.slots and _is_scattered(reading, said.get(draft.sentence, ()))
        else before
        for before, draft in zip(kept, drafts, strict=True)
    ]


def _is_scattered(reading: Reading, claims: Sequence[Draft]) -> bool:
    """Tell whether claims of one sentence, at most one of a kind of its own, say it in parts."""
    own = [d for d in claims if not isinstance(d.value, Fact | Identity)]
    if not claims or len(own) > 1:
        return False
    sentence = reading.sentences[claims[0].sentence]
    weighty = needed_of(sentence)
    return not any(weighty <= held_by(sentence.sentence, d) for d in claims)


def _with_facts(
    reading: Reading, kept: Sequence[Draft | None], drafts: Sequence[Draft]
) -> list[Draft | None]:
    """Add the facts of sentences with few claims that use other words than these.

    Where one claim of a kind of its own stands, beside a report or none, each clause is wanted by
    itself, but of reports none that the claim dates. Where more is claimed, the claims say it in
    parts, and what is between marks is checked as a quotation.
    """
    found: dict[int, list[Draft]] = {}
    for draft in drafts:
        if not isinstance(draft.value, Fact | Identity):
            found.setdefault(draft.sentence, []).append(draft)
    few = {index: own for index, own in found.items() if _are_few(own)}
    added = [
        draft
        if before is None and isinstance(draft.value, Fact) and _is_beside(reading, draft, few)
        else before
        for before, draft in zip(kept, drafts, strict=True)
    ]
    return once(added)


def _are_few(drafts: Sequence[Draft]) -> bool:
    """Tell whether there is but one claim, reports in other words aside."""
    reports = [d.value for d in drafts if isinstance(d.value, Statement)]
    return len(drafts) - len(reports) <= 1 and not any(r.direct for r in reports)


def _is_beside(reading: Reading, fact: Draft, few: Mapping[int, Sequence[Draft]]) -> bool:
    """Tell whether a fact says something beside the few claims of its sentence."""
    claims = few.get(fact.sentence, ())
    if not claims or not fact.words or WHOLE in fact.slots or reading.is_quoted(fact.words[-1]):
        return False
    if not any(isinstance(d.value, Statement) for d in claims):
        return True
    sentence = reading.sentences[fact.sentence]
    clause = sentence.clause_of(fact.head)
    return clause is not None and not (
        _is_report(sentence, clause, fact) or _is_dated(clause, claims)
    )


def _is_report(sentence: SentenceReading, clause: Clause, fact: Draft) -> bool:
    """Tell whether a fact is the report itself, 'Roe said', 'released a statement', or a question.

    A report of what was asked, 'what she was doing', says nothing.
    """
    tree = sentence.sentence
    head = tree.over([fact.head])
    cues = (cue for m in sentence.attributions for cue in m.value.cue)
    told = {tree.tokens[a.head].lemma for a in clause.arguments}
    asks = tree.tokens[tree.within(fact.words[0])[0]].tag.startswith("W")
    bare = fact.words[-1].end == head.end and any(c.contains(head) for c in cues)
    return asks or bare or bool(told & words("speech", "carriers"))


def _is_dated(clause: Clause, claims: Sequence[Draft]) -> bool:
    """Tell whether a claim says when what a clause tells of was."""
    heads = [d.head for d in claims if d.value.kind == Kind.TIME]
    return any(head == clause.predicate or head in clause.tokens for head in heads)
