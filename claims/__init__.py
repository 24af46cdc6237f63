"""Claims of news text: typed, attributed, placed, and compared. `extract`, `annotate`, `check`.

Importing this package is cheap: the engine behind the functions is loaded by their first call.
"""

from claims.cases.growing import Known, Load, grow
from claims.cases.traces import Trace, trace_of_json
from claims.errors import (
    ClaimsError,
    EngineUnavailable,
    UnknownLayer,
    UnreadableDocument,
    UnreadableTime,
    UnreadableWeights,
)
from claims.framing.corrections import correction_note
from claims.lexicon.countries import country_name
from claims.lexicon.outlets import is_outlet_name
from claims.lexicon.word_case import is_common as is_common_word
from claims.lexicon.word_case import is_first_name
from claims.mentions.attributions.training import train as train_attributions
from claims.mentions.numbers.by_words import number_by_words
from claims.model.annotation import Annotation
from claims.model.asset import Asset, AssetClass
from claims.model.attribution import Attribution, SpeakerType, Teller
from claims.model.claim import Claim, Modality, Polarity, Worthiness, claim_id
from claims.model.count import Count, Modifier
from claims.model.coverage import Coverage, Reason
from claims.model.decision import Decision
from claims.model.document import Document, canonical_text
from claims.model.event import Event, EventType
from claims.model.extraction import Comparison, Extraction
from claims.model.finding import (
    EventGroup,
    EventQuestion,
    EventSide,
    Finding,
    FindingRelation,
    FindingValue,
    Independence,
    Origin,
    Slot,
)
from claims.model.mention import Layer
from claims.model.place import Place, PlaceUse, Precision
from claims.model.sentence import Section
from claims.model.span import Span
from claims.model.summary import (
    DocumentSummary,
    EventSummary,
    Fate,
    Figure,
    SlotFigure,
    SlotSummary,
    Toll,
    Victim,
)
from claims.model.time import Granularity, Time, TimeMod, TimeType
from claims.model.value import (
    Action,
    ActorRole,
    AssetLocation,
    Basis,
    Casualty,
    Fact,
    Identity,
    Kind,
    Location,
    Outcome,
    Population,
    Quantity,
    Relation,
    Responsibility,
    Share,
    Statement,
    Status,
    TimeOf,
    Value,
)
from claims.parsing.loading import engine
from claims.pipeline import annotate, annotate_many, check, extract, extract_many
from claims.relations.options import CheckOptions, Resolution
from claims.resolution.places.by_name import place_by_name
from claims.resolution.speaker_types import is_identified
from claims.summaries import summarise, summarise_events

__all__ = [
    "Action",
    "ActorRole",
    "Annotation",
    "Asset",
    "AssetClass",
    "AssetLocation",
    "Attribution",
    "Basis",
    "Casualty",
    "CheckOptions",
    "Claim",
    "ClaimsError",
    "Comparison",
    "Count",
    "Coverage",
    "Decision",
    "Document",
    "DocumentSummary",
    "EngineUnavailable",
    "Event",
    "EventGroup",
    "EventQuestion",
    "EventSide",
    "EventSummary",
    "EventType",
    "Extraction",
    "Fact",
    "Fate",
    "Figure",
    "Finding",
    "FindingRelation",
    "FindingValue",
    "Granularity",
    "Identity",
    "Independence",
    "Kind",
    "Known",
    "Layer",
    "Load",
    "Location",
    "Modality",
    "Modifier",
    "Origin",
    "Outcome",
    "Place",
    "PlaceUse",
    "Polarity",
    "Population",
    "Precision",
    "Quantity",
    "Reason",
    "Relation",
    "Resolution",
    "Responsibility",
    "Section",
    "Share",
    "Slot",
    "SlotFigure",
    "SlotSummary",
    "Span",
    "SpeakerType",
    "Statement",
    "Status",
    "Teller",
    "Time",
    "TimeMod",
    "TimeOf",
    "TimeType",
    "Toll",
    "Trace",
    "UnknownLayer",
    "UnreadableDocument",
    "UnreadableTime",
    "UnreadableWeights",
    "Value",
    "Victim",
    "Worthiness",
    "annotate",
    "annotate_many",
    "canonical_text",
    "check",
    "claim_id",
    "correction_note",
    "country_name",
    "engine",
    "extract",
    "extract_many",
    "grow",
    "is_common_word",
    "is_first_name",
    "is_identified",
    "is_outlet_name",
    "number_by_words",
    "place_by_name",
    "summarise",
    "summarise_events",
    "trace_of_json",
    "train_attributions",
]
