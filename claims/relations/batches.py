"""Know what else a batch holds around a finding: links of events, numbers, other findings."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from claims.model.finding import EventGroup, Finding, FindingRelation
from claims.model.value import Casualty, Quantity
from claims.relations.entries import Entry

FEW = 3  # a number of people or things; smaller ones are equal by chance
SAME_FIGURE = ("R07", "R35")
AGREEING = "agreeing"
MOST_JOINED = 6  # articles of one finding of which each two are counted


class Company:
    """Know what else a batch holds: the numbers of each article, and what its findings join."""

    def __init__(self, findings: Iterable[Finding], entries: Iterable[Entry]) -> None:
        self._numbers: dict[str, set[float]] = {}
        for entry in entries:
            number = _number(entry)
            if number:
                self._numbers.setdefault(entry.document.id, set()).add(number)
        self._joined: Counter[tuple[str, frozenset[str]]] = Counter()
        for finding in findings:
            documents = dict.fromkeys(value.document_id for value in finding.values)
            kind = AGREEING if finding.rule in SAME_FIGURE else finding.relation.value
            for pair in combinations(list(documents)[:MOST_JOINED], 2):
                self._joined[kind, frozenset(pair)] += 1

    def echoed(self, entries: Sequence[Entry]) -> bool:
        """Tell whether some article has a number that is set against it from another."""
        told = [(entry.document.id, number) for entry in entries if (number := _number(entry))]
        own = {(document, number) for document, number in told}
        return any(
            number >= FEW and number in self._numbers[document] and (document, number) not in own
            for document in {document for document, _ in told}
            for _, number in told
        )

    def agree(self, documents: Iterable[str]) -> bool:
        """Tell whether two of the articles give one figure for another thing."""
        return self._most(AGREEING, documents) > 0

    def clashes(self, documents: Iterable[str]) -> int:
        """Return how many contradictions join some two of the articles."""
        return self._most(FindingRelation.CONTRADICTION.value, documents)

    def _most(self, kind: str, documents: Iterable[str]) -> int:
        pairs = combinations(sorted(documents)[:MOST_JOINED], 2)
        return max((self._joined[kind, frozenset(pair)] for pair in pairs), default=0)


def _number(entry: Entry) -> float | None:
    value = entry.claim.value
    return value.count.best if isinstance(value, Casualty | Quantity) else None


class Links:
    """Know how surely articles tell of events, and about which events a person is asked."""

    def __init__(self, events: Sequence[EventGroup]) -> None:
        self._sure = {
            (group.event, document.document_id): document.certainty
            for group in events
            for document in group.documents
        }
        self._main = {
            (group.event, document.document_id): document.main
            for group in events
            for document in group.documents
        }
        group_of = {claim: group.event for group in events for claim in group.claims}
        self._asked = {
            frozenset(group_of.get(side.claims[0], "") for side in question.sides)
            for group in events
            for question in group.questions
        }
        self._told: dict[str, int] = {}
        for group in events:
            for document in group.documents:
                self._told[document.document_id] = self._told.get(document.document_id, 0) + 1

    def sure(self, entry: Entry) -> float | None:
        """Return how sure it is that the article of a claim tells of its event."""
        return self._sure.get((entry.event or "", entry.document.id))

    def aside(self, entry: Entry) -> bool:
        """Tell whether the event of a claim is not what its article is chiefly about."""
        return not self._main.get((entry.event or "", entry.document.id), True)

    def asked(self, events: Iterable[str]) -> bool:
        """Tell whether a person is asked if two of the events are one."""
        return any(frozenset(pair) in self._asked for pair in combinations(sorted(events), 2))

    def told(self, entry: Entry) -> int:
        """Return of how many events the article of a claim tells."""
        return self._told.get(entry.document.id, 0)
