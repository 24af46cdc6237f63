"""One line of `annotate`."""

from typing import Any

from claims.model.frozen import Frozen
from claims.model.mention import Layer


class Annotation(Frozen):
    """Hold one mention as the interchange format prints it; `value` is plain JSON."""

    document_id: str
    layer: Layer
    start: int
    end: int
    text: str
    value: dict[str, Any]
