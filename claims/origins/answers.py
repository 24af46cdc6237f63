"""Answer for a whole batch whether its events and findings rest on one source."""

from collections.abc import Iterable, Sequence
from itertools import combinations, product

from claims.model.claim import Claim
from claims.model.extraction import Extraction
from claims.model.finding import EventGroup, Independence, Origin
from claims.origins.groups import counted_once
from claims.origins.independence import (
    UNKNOWN,
    UNNAMED_SOURCE,
    Answer,
    Facts,
    answer_of,
    answer_of_claims,
    facts_of,
    is_of_nobody_named,
)

MOST = 6  # articles of which each two are asked; of more the first speak for all
MOST_CLAIMS = 4  # of each article


class Answers:
    """Know of each two articles of a batch whether they rest on one source; each is read once."""

    def __init__(self, extractions: Sequence[Extraction], origins: Sequence[Origin]) -> None:
        self._extractions = {extraction.document.id: extraction for extraction in extractions}
        self._origins = origins
        self._counted = counted_once(origins)
        self._shared: dict[str, set[int]] = {}
        for n, origin in enumerate(origins):
            for document in origin.documents:
                self._shared.setdefault(document, set()).add(n)
        self._facts: dict[str, Facts] = {}
        self._known: dict[tuple[str, str], Answer] = {}

    def of_claims(self, claims: Iterable[Claim]) -> Answer:
        """Return whether claims rest on one source: who is named for them decides, else articles.

        They are independent where two of them are, and of one source where each two are.
        """
        told: dict[str, list[Claim]] = {}
        for claim in claims:
            own = told.setdefault(claim.document_id, [])
            if len(own) < MOST_CLAIMS:
                own.append(claim)
        if len(told) == 1:
            [both] = told.values()
            return _together(self._pair(a, b) for a, b in combinations(both, 2))
        few = combinations(list(told.values())[:MOST], 2)
        return _together(self._pair(a, b) for one, two in few for a, b in product(one, two))

    def of_documents(self, documents: Sequence[str]) -> Answer:
        """Return whether articles rest on one source."""
        return _together(self._articles(a, b) for a, b in combinations(documents[:MOST], 2))

    def of_event(self, group: EventGroup) -> EventGroup:
        """Return an event with how many origins its articles have, and whether they are one."""
        documents = [document.document_id for document in group.documents]
        answer = self.of_documents(documents) if len(documents) > 1 else UNKNOWN
        return group.model_copy(
            update={
                "origins": len({self._counted.get(d, d) for d in documents}),
                "independence": answer.independence,
                "independence_why": answer.why if len(documents) > 1 else "",
            }
        )

    def _pair(self, one: Claim, other: Claim) -> Answer:
        answer = answer_of_claims(one, other)
        if answer is not None:
            return answer
        told = self._articles(one.document_id, other.document_id)
        apart = told.independence is Independence.INDEPENDENT
        return UNNAMED_SOURCE if apart and any(map(is_of_nobody_named, (one, other))) else told

    def _articles(self, one: str, other: str) -> Answer:
        pair = (min(one, other), max(one, other))
        if pair not in self._known:
            self._known[pair] = self._answer(*pair)
        return self._known[pair]

    def _answer(self, one: str, other: str) -> Answer:
        if one == other:
            return Answer(independence=Independence.SAME, why="one article makes both")
        both = self._shared.get(one, set()) & self._shared.get(other, set())
        shared = self._origins[min(both)] if both else None
        return answer_of(self._told(one), self._told(other), shared)

    def _told(self, document: str) -> Facts:
        if document not in self._facts:
            self._facts[document] = facts_of(self._extractions[document])
        return self._facts[document]


def _together(answers: Iterable[Answer]) -> Answer:
    """Return what answers on each two say of all."""
    found = list(answers)
    for answer in found:
        if answer.independence is Independence.INDEPENDENT:
            return answer
    return next((a for a in found if a.independence is Independence.UNKNOWN), _first(found))


def _first(found: Sequence[Answer]) -> Answer:
    return found[0] if found else UNKNOWN
