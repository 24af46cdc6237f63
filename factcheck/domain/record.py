"""What every stored value shares."""

from typing import Self

from pydantic import BaseModel, ConfigDict, Field


class Value(BaseModel):
    """Be an immutable value; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def but(self, **changes: object) -> Self:
        """Return the same value with some fields changed, validated anew."""
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self).model_validate({**fields, **changes})


class Record(Value):
    """Be a value with a version: 0 was never saved, each save adds one."""

    version: int = Field(default=0, ge=0, description="Of the stored row this was read from.")


class ClaimRef(Value):
    """Point to one claim of one case."""

    case_id: str
    claim_id: str
