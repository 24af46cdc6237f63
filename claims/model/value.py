"""What a claim says, one value a kind; `kind` tells them apart."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from claims.model.asset import Asset
from claims.model.count import Count
from claims.model.frozen import Frozen
from claims.model.place import Place
from claims.model.time import Time


class Kind(StrEnum):
    """Name the kinds of claims."""

    CASUALTY = "casualty"
    QUANTITY = "quantity"
    TIME = "time"
    ASSET_LOCATION = "asset_location"
    LOCATION = "location"
    RESPONSIBILITY = "responsibility"
    STATEMENT = "statement"
    ACTION = "action"
    IDENTITY = "identity"
    FACT = "fact"


class Outcome(StrEnum):
    """Name what befell people."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    CAPTURED = "captured"
    DISPLACED = "displaced"
    CASUALTIES = "casualties"


class Status(StrEnum):
    """Name what people were."""

    MILITARY = "military"
    CIVILIAN = "civilian"
    POLICE = "police"
    MILITIA = "militia"
    CONTRACTOR = "contractor"
    AID_WORKER = "aid_worker"
    JOURNALIST = "journalist"
    UNKNOWN = "unknown"


class Relation(StrEnum):
    """Name how an asset stands to a place."""

    LOCATED_IN = "located_in"
    BASED_AT = "based_at"
    DEPLOYED_TO = "deployed_to"
    TRANSITING = "transiting"
    DEPARTED = "departed"
    LAUNCHED_FROM = "launched_from"
    TARGETED_AT = "targeted_at"


class ActorRole(StrEnum):
    """Name what an actor did in an event."""

    PERPETRATOR = "perpetrator"
    SPONSOR = "sponsor"
    TARGET = "target"
    ORDERED_BY = "ordered_by"


class Basis(StrEnum):
    """Name on what ground someone is held responsible."""

    CLAIMED_BY_ACTOR = "claimed_by_actor"
    DENIED_BY_ACTOR = "denied_by_actor"
    ASSESSED_BY_THIRD_PARTY = "assessed_by_third_party"
    ASSERTED = "asserted"


class Share(StrEnum):
    """Name in what company an actor did it."""

    SOLE = "sole"
    JOINT = "joint"
    HELPED = "helped"


class Population(Frozen):
    """Hold who was counted."""

    raw: str | None = None
    nationality: str | None = Field(default=None, description="ISO 3166 alpha-2.")
    affiliation: str | None = None
    status: Status = Status.UNKNOWN
    age_group: Literal["child", "adult", "elderly"] | None = None
    sex: Literal["female", "male"] | None = None
    names: tuple[str, ...] = ()
    age: int | None = Field(default=None, description="Years, of one person.")
    relation: str | None = Field(default=None, description="As printed: 'his wife'.")
    relation_to: str | None = Field(default=None, description="Whose, by the fullest name.")
    role: str | None = Field(default=None, description="'officer', 'student', 'gunman' …")
    individual: str | None = Field(
        default=None, description="Key of one person, the same in all claims of a document."
    )


class Casualty(Frozen):
    """Say how many people were killed, hurt, taken or lost."""

    kind: Literal["casualty"] = "casualty"
    outcome: Outcome
    count: Count
    population: Population = Population()
    scope: Literal["total", "part"] = "total"
    severity: str | None = None
    cause: str | None = None
    as_of: Time | None = None
    cumulative: bool = False
    time: Time | None = Field(
        default=None, description="When it befell them, where their own clause says it."
    )
    place: Place | None = Field(
        default=None, description="Where it befell them, where their own clause says it."
    )


class Quantity(Frozen):
    """Say how many things, and what was done with them."""

    kind: Literal["quantity"] = "quantity"
    what: str
    unit: str | None = None
    verb: str | None = None
    count: Count


class TimeOf(Time):
    """Say when the event was."""

    kind: Literal["time"] = "time"


class AssetLocation(Frozen):
    """Say where an asset is, was or is going."""

    kind: Literal["asset_location"] = "asset_location"
    asset: Asset
    relation: Relation
    place: Place
    as_of: Time | None = None


class Location(Frozen):
    """Say where the event was."""

    kind: Literal["location"] = "location"
    place: Place


class Responsibility(Frozen):
    """Say who did it, and on what ground."""

    kind: Literal["responsibility"] = "responsibility"
    actor: str
    role: ActorRole = ActorRole.PERPETRATOR
    basis: Basis = Basis.ASSERTED
    canonical: str | None = None
    sponsor: str | None = Field(
        default=None, description="Who backs the actor, bids or helps: 'Iran' of 'Iran-backed'."
    )
    target: str | None = Field(default=None, description="What was attacked, as printed.")
    share: Share | None = Field(default=None, description="Null where the text says nothing.")


class Statement(Frozen):
    """Say that someone said something."""

    kind: Literal["statement"] = "statement"
    speaker: str
    role: str | None = None
    quote: str
    direct: bool = False
    channel: str | None = None


class Action(Frozen):
    """Say who did what to whom."""

    kind: Literal["action"] = "action"
    agent: str | None = None
    action: str
    target: str | None = None
    means: str | None = None
    purpose: str | None = None


class Identity(Frozen):
    """Say what someone or something is."""

    kind: Literal["identity"] = "identity"
    entity: str
    property: str
    value: str


class Fact(Frozen):
    """Say something checkable that is none of the other kinds."""

    kind: Literal["fact"] = "fact"
    subject: str
    predicate: str
    object: str | None = None


Value = Annotated[
    Casualty
    | Quantity
    | TimeOf
    | AssetLocation
    | Location
    | Responsibility
    | Statement
    | Action
    | Identity
    | Fact,
    Field(discriminator="kind"),
]
