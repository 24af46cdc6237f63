"""Who says so."""

from enum import StrEnum

from pydantic import Field

from claims.model.frozen import Frozen
from claims.model.span import Span


class SpeakerType(StrEnum):
    """Name the kind of a teller."""

    OFFICIAL = "official"
    WITNESS = "witness"
    WIRE = "wire"
    OUTLET = "outlet"
    ORGANISATION = "organisation"
    SOCIAL = "social"
    DOCUMENT = "document"
    UNKNOWN = "unknown"


UNNAMED = "unnamed"  # the speaker of "Fox News is told": no word stands for it


class Teller(Frozen):
    """Hold one link of the chain of who says so."""

    speaker: str = Field(description="Fullest name as printed in the article, or 'unnamed'.")
    role: str | None = None
    named: bool = True
    type: SpeakerType = SpeakerType.UNKNOWN
    canonical: str | None = Field(default=None, description="A normal form, where known.")
    cue: str = Field(description="The words that report, 'said'.")
    direct: bool = Field(default=False, description="Whether the words are quoted.")
    start: int | None = None
    end: int | None = None


class Attribution(Frozen):
    """Hold one report of speech as seen in the text; each part may lie in several pieces."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    direct: bool = False
    told: bool = Field(
        default=True,
        description="Whether the content is put forward as so; not where it is wanted or praised.",
    )
    addressee: tuple[Span, ...] = Field(default=(), description="Who is told, 'Fox News'.")
