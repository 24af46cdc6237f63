"""A word that names a happening."""

from claims.model.event import EventType
from claims.model.frozen import Frozen


class Trigger(Frozen):
    """Hold an event word: 'rocket attack', 'struck', 'the strikes'."""

    type: EventType
    lemma: str
    nominal: bool
    definite: bool = False
    plural: bool = False
    weapon: str | None = None
