"""What a desk may set: by environment (FACTCHECK_…), by argument, else the defaults here."""

from enum import StrEnum
from pathlib import Path

from platformdirs import user_data_path
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

DATABASE_NAME = "factcheck.sqlite3"
CONFIDENCE_SHOWN = 0.3  # below it five in six claims are wrong
FINDING_CONFIDENCE_SHOWN = 0.4  # of findings; below it more than half are wrong


class Policy(StrEnum):
    """Name how one figure is chosen where several stand."""

    RANGE = "range"
    LOWEST_REPORTED = "lowest_reported"
    LATEST_CREDIBLE = "latest_credible"
    SOURCE_HIERARCHY = "source_hierarchy"
    TEAM_DECISION = "team_decision"


def default_data_folder() -> Path:
    """Return the folder for data of this user, by the custom of the operating system."""
    return user_data_path("factcheck", appauthor=False)


class Settings(BaseSettings):
    """Hold the settings of one run."""

    model_config = SettingsConfigDict(env_prefix="FACTCHECK_", frozen=True)

    data_folder: Path = Field(default_factory=default_data_folder)
    db: str = Field(default="", description="SQLAlchemy URL; empty: a file in the data folder.")
    reviewer: str = Field(default="", description="Who works here, where nobody says so.")
    confidence_shown: float = Field(default=CONFIDENCE_SHOWN, ge=0, le=1)
    finding_confidence_shown: float = Field(default=FINDING_CONFIDENCE_SHOWN, ge=0, le=1)
    policy: Policy = Policy.RANGE
    trusted_sources: tuple[str, ...] = Field(
        default=(), description="Sources, the most trusted first, for `source_hierarchy`."
    )
    same_moment_hours: float = Field(
        default=6, ge=0, description="Figures of two offices this close in time are of one moment."
    )
    exact_clock_minutes: float = Field(
        default=30, ge=0, description="By how much two exact clock times may differ and agree."
    )
    loose_clock_minutes: float = Field(
        default=120, ge=0, description="The same where one is about, or a full hour."
    )
    attribution_weights: Path | None = Field(
        default=None, description="Weights that `factcheck train` wrote; none: those shipped."
    )

    publisher: str = Field(default="", description="Who publishes the reports.")
    publisher_url: str = Field(default="", description="The publisher's own address.")
    report_page: str = Field(
        default="", description="Address at which reports will stand; {case} is the case's id."
    )
    legend_url: str = Field(default="", description="Where the publisher explains its verdicts.")
    interests: str = Field(default="", description="Interests and funding, as reports state them.")
    licence: str = Field(default="", description="Under which reports may be used.")
    templates: Path | None = Field(
        default=None, description="Folder of templates and report.css that restyle reports."
    )

    @property
    def db_url(self) -> str:
        """Return the address of the store."""
        return self.db or f"sqlite:///{self.data_folder / DATABASE_NAME}"

    @property
    def evidence_folder(self) -> Path:
        """Return the folder of evidence files, named by their SHA-256."""
        return self.data_folder / "evidence"
