"""What a layer saw in the text, whether or not it becomes a claim."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from claims.model.frozen import Frozen
from claims.model.span import Span

V = TypeVar("V")


class Layer(StrEnum):
    """Name the layers that `annotate` prints."""

    TIMES = "times"
    NUMBERS = "numbers"
    PLACES = "places"
    ASSETS = "assets"
    PEOPLE = "people"
    ATTRIBUTIONS = "attributions"
    EVENTS = "events"


@dataclass(frozen=True, slots=True)
class Mention(Generic[V]):
    """Hold what stands at one place of a text; `head` is its main token in the sentence."""

    layer: Layer
    span: Span
    text: str
    value: V
    sentence: int
    head: int


class Person(Frozen):
    """Hold a person or speaker as printed."""

    name: str
    role: str | None = None
    named: bool = True
    canonical: str | None = None
