"""What a person says of events, which the engine then takes as given."""

from claims.model.frozen import Frozen


class Decision(Frozen):
    """Hold that claims are of one happening, or that they are not of that of the rest."""

    name: str  # tells apart the events that are split off
    claims: tuple[str, ...]
    together: bool
