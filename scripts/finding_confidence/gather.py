"""Look again at the findings of labels.csv: are they still found, and with what signs?

Run `python -m scripts.finding_confidence.gather FOLDER` after a rule, a link of events or a sign
changed; FOLDER holds `corpora` and `gold`. A judged finding counts in every case that makes it.
What is found no more stays in the file, marked, and is not fitted. Pairs of notes are judged by
the relation that was written down for them. Then run `python -m scripts.finding_confidence.fit`.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from claims import Extraction, Finding, extract_many
from claims.events.across import link_events
from claims.model.finding import FindingRelation
from claims.origins.groups import find_origins
from claims.origins.marks import marks_of
from claims.relations.compare import ruled
from claims.relations.confidence import seen_in
from claims.relations.entries import entries_of
from claims.relations.signs import Seen, signs_of
from scripts.finding_confidence.cases import (
    NEWS,
    PAIRS,
    SIDES,
    Case,
    Line,
    cases_of,
    documents_of,
    pairs_in,
)
from scripts.finding_confidence.labels import LABELS, Label, read_labels, write_labels

STRENGTH = list(FindingRelation)

Judgement = tuple[bool, str]  # whether right, and what is wrong


def found_in(extractions: Sequence[Extraction]) -> Iterator[Seen]:
    """Yield what is seen of the findings of one case."""
    origins, events = find_origins(list(map(marks_of, extractions))), link_events(extractions)
    entries = entries_of(extractions, events, origins)
    yield from seen_in(ruled(entries), extractions, entries, events, origins)


def all_found(corpus: str, folder: Path) -> Iterator[tuple[Case, Seen]]:
    """Yield what is seen of all findings of all cases of a corpus."""
    cases, documents = cases_of(corpus, folder), documents_of(corpus, folder)
    wanted = dict.fromkeys(name for case in cases for name in case.documents)
    read = {e.document.id: e for e in extract_many([documents[name] for name in wanted])}
    for case in cases:
        for seen in found_in([read[name] for name in case.documents]):
            yield case, seen


def labelled(case: Case, seen: Seen, judged: Mapping[tuple[str, str], Judgement]) -> Label | None:
    """Return what is seen of a finding, if it was judged."""
    known = judged.get((case.corpus, seen.finding.id))
    if known is None:
        return None
    right, cause = known
    return _label(case, seen, right=right, cause=cause)


def _label(case: Case, seen: Seen, *, right: bool, cause: str) -> Label:
    finding = seen.finding
    return Label(
        corpus=case.corpus,
        case=case.name,
        whole=case.whole,
        finding=finding.id,
        relation=finding.relation,
        rule=finding.rule,
        sure=finding.confidence,
        signs=signs_of(seen),
        right=right,
        cause=cause,
    )


def of_pairs(folder: Path) -> Iterator[Label]:
    """Yield the finding that answers each pair of notes, right where its relation is expected."""
    pairs = list(pairs_in(folder))
    read = iter(extract_many([document for _, both in pairs for document in both]))
    for line, _ in pairs:
        answers = [s for s in found_in([next(read), next(read)]) if _answers(line, s.finding)]
        if answers:
            strongest = min(answers, key=lambda s: STRENGTH.index(s.finding.relation))
            right = strongest.finding.relation.value == line["relation"]
            case = Case(PAIRS, line["id"], line["id"], ())
            yield _label(case, strongest, right=right, cause="" if right else "another relation")


def _answers(line: Line, finding: Finding) -> bool:
    """Tell whether a finding rests on the words that decide, in both notes."""
    hit = set()
    for side in SIDES:
        start = line[side]["text"].index(line["deciding"][side])
        end = start + len(line["deciding"][side])
        own = [v for v in finding.values if v.document_id == f"{line['id']}-{side}"]
        hit |= {side for v in own if v.start < end and start < v.end}
    return len(hit) == len(SIDES)


def gathered(labels: Sequence[Label], folder: Path) -> list[Label]:
    """Return the judged findings as seen now, those of pairs, and those that are found no more."""
    judged = {
        (label.corpus, label.finding): (label.right, label.cause)
        for label in labels
        if label.corpus != PAIRS
    }
    now = [
        label
        for corpus in NEWS
        for case, seen in all_found(corpus, folder)
        if (label := labelled(case, seen, judged)) is not None
    ]
    known = {(label.corpus, label.finding) for label in now}
    gone = {
        (label.corpus, label.finding): replace(label, found=False)
        for label in labels
        if label.corpus != PAIRS and (label.corpus, label.finding) not in known
    }
    return [*now, *gone.values(), *of_pairs(folder)]


def main() -> None:
    """Rewrite the file and say how many findings were found."""
    rows = gathered(read_labels() if LABELS.exists() else [], Path(sys.argv[1]))
    write_labels(rows)
    print(f"{sum(row.found for row in rows)} of {len(rows)} rows found", file=sys.stderr)


if __name__ == "__main__":
    main()
