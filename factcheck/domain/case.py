"""A case: the articles, claims and judgements that belong together."""

from datetime import datetime

from pydantic import Field

from factcheck.domain.record import Record


class Case(Record):
    """Hold one case."""

    id: str
    name: str = Field(description="As typed; no two cases share one, whatever its letter case.")
    description: str = ""
    solo: bool = Field(
        default=False, description="A desk of one: who proposes may approve; reports say so."
    )
    demo: bool = False
    created_at: datetime
    created_by: str
    changed_at: datetime = Field(description="Last change of anything in the case, UTC.")
