"""The one base of all values."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """Be an immutable value."""

    model_config = ConfigDict(frozen=True)
