"""Rule R31: what one text affirms of an event and another denies."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from claims.events.names import Sameness, fold, same_actor
from claims.lexicon.load import words
from claims.model.claim import Modality, Polarity
from claims.model.finding import Finding, FindingRelation
from claims.model.value import Action, Fact, Identity, Statement
from claims.relations.entries import UNREAL, Entry, gap
from claims.relations.pairing import WINDOW, Gathering, blocks
from claims.relations.wording import Spot, Verdict

TABLE = "relations"
WORD = re.compile(r"[a-z][a-z’'-]+|\d+")
ALIKE = 0.6  # shared share of content words from which two predications are one
FEWEST = 2  # shared content words: a verb alone says too little
ENDINGS = ("ing", "ed", "es", "s", "d")


def compare_polarity(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield R31: one thing said to be done and not done, used and not used."""
    for slot in blocks(entries, _slot).values():
        gathering = Gathering("polarity")
        negated = [e for e in slot if _negated(e)][:WINDOW]
        affirmed = [e for e in slot if e.affirmed and not _negated(e)]
        for no in negated:
            for yes in affirmed:
                if _same_thing(no, yes) and _two_voices(no, yes):
                    gathering.add(_verdict(no, yes), (Spot(no), Spot(yes)), no.order)
        yield from gathering.findings()


def _slot(entry: Entry) -> str | None:
    value = entry.claim.value
    if isinstance(value, Statement):
        return f"said {entry.topic}" if entry.topic and not value.direct else None
    known = isinstance(value, Action | Fact | Identity) and entry.claim.checkable
    return entry.event if known else None


def _negated(entry: Entry) -> bool:
    claim = entry.claim
    if claim.modality in UNREAL:
        return False
    if isinstance(claim.value, Statement):
        cue = claim.attribution[-1].cue.lower() if claim.attribution else ""
        return bool(words(TABLE, "denials") & set(cue.split()))
    return claim.polarity is Polarity.NEGATED or claim.modality is Modality.DENIED


def _verdict(no: Entry, yes: Entry) -> Verdict:
    source = _teller(no) is not None and _teller(no) == _teller(yes)
    passed = gap(no, yes)
    if source and passed and passed.total_seconds() > 0:
        why = "the same source denied it first and now says so"
        return Verdict(FindingRelation.UPDATE, "R31", "denial, then admission", "medium", why)
    why = "one says that it was so and the other that it was not"
    return Verdict(FindingRelation.CONTRADICTION, "R31", "polarity", "high", why)


def _teller(entry: Entry) -> str | None:
    """Return who says it, named or described."""
    value = entry.claim.value
    return fold(value.speaker) if isinstance(value, Statement) else entry.source


def _two_voices(one: Entry, other: Entry) -> bool:
    """Tell whether two texts or two named sources speak, in sentences of their own.

    An article that denies what it says elsewhere speaks of another moment.
    """
    if one.document.id != other.document.id:
        return True
    named = one.source is not None and other.source is not None
    return named and one.source != other.source and one.claim.start != other.claim.start


def _same_thing(one: Entry, other: Entry) -> bool:
    a, b = _content(_said(one)), _content(_said(other))
    shared = len(a & b)
    whole = isinstance(one.claim.value, Statement)  # long words of mouth share much by chance
    size = len(a | b) if whole else min(len(a), len(b))
    return shared >= FEWEST and shared >= ALIKE * size and _one_doer(one, other)


def _one_doer(no: Entry, yes: Entry) -> bool:
    """Tell whether one doer is meant: who denies a deed does not deny that it was done."""
    a, b = no.claim.value, yes.claim.value
    if not isinstance(a, Action) or not isinstance(b, Action) or a.agent is None:
        return True
    return b.agent is not None and same_actor(a.agent, b.agent) is not Sameness.DIFFERENT


def _said(entry: Entry) -> str:
    value = entry.claim.value
    if isinstance(value, Action):
        return " ".join(filter(None, (value.action, value.target, value.means)))
    if isinstance(value, Fact):
        return " ".join(filter(None, (value.subject, value.predicate, value.object)))
    if isinstance(value, Statement):
        return value.quote
    return f"{value.entity} {value.value}" if isinstance(value, Identity) else ""


@lru_cache(maxsize=4096)
def _content(text: str) -> frozenset[str]:
    found = WORD.findall(text.lower())
    dropped = words(TABLE, "action_stop") | words(TABLE, "negations")
    return frozenset(_stem(w) for w in found if w not in dropped)


def _stem(word: str) -> str:
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > len(ending) + 1:
            return word[: -len(ending)]
    return word
