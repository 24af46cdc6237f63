"""Who a sentence holds responsible for what, before it is made a claim."""

from dataclasses import dataclass

from claims.model.clause import Argument, Clause
from claims.model.value import ActorRole, Basis

LEXICON = "responsibility"


@dataclass(frozen=True, slots=True)
class Held:
    """Hold one actor with the ground on which a sentence names him; positions are tokens."""

    actor: Argument
    basis: Basis | None  # None: by who tells it
    clause: Clause | None  # that says so; a noun such as 'claim of responsibility' has none
    at: int  # by which teller, polarity and modality are found
    deed: int | None = None  # the verb or noun that names what was done
    role: ActorRole = ActorRole.PERPETRATOR
    negated: bool | None = None  # None: by the clauses around `at`
    among: int = 1  # actors named for this one deed
