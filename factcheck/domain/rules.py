"""By which rules figures are compared and claims shown: of the desk, or of one case."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import Field

from claims import CheckOptions, Resolution
from factcheck.domain.record import Record, Value
from factcheck.settings import FINDING_CONFIDENCE_SHOWN

SHOWN_FROM = 0.3  # of confidence: below it five in six claims are wrong


class Level(StrEnum):
    """Name who set a rule, the weakest first."""

    BUILT_IN = "built in"
    ENVIRONMENT = "environment"
    DESK = "desk"
    CASE = "case"


class Rules(Value):
    """Hold all rules; the defaults are those that are built in."""

    confidence_shown: float = Field(
        default=SHOWN_FROM, ge=0, le=1, description="Less sure claims and findings are hidden."
    )
    policy: Resolution = Resolution.RANGE
    trusted_sources: tuple[str, ...] = Field(
        default=(), description="Sources, the most trusted first, for `source_hierarchy`."
    )
    same_moment_hours: float = Field(default=6, ge=0, allow_inf_nan=False)
    exact_clock_minutes: float = Field(default=30, ge=0, allow_inf_nan=False)
    loose_clock_minutes: float = Field(default=120, ge=0, allow_inf_nan=False)

    def options(self) -> CheckOptions:
        """Return the rules of comparing as the engine takes them."""
        return CheckOptions(
            window=timedelta(hours=self.same_moment_hours),
            exact_clock=timedelta(minutes=self.exact_clock_minutes),
            loose_clock=timedelta(minutes=self.loose_clock_minutes),
            resolution=self.policy,
            sources=self.trusted_sources,
        )


class SomeRules(Value):
    """Hold the rules that one level sets; null: it leaves the rule to the level below."""

    confidence_shown: float | None = Field(default=None, ge=0, le=1)
    policy: Resolution | None = None
    trusted_sources: tuple[str, ...] | None = None
    same_moment_hours: float | None = Field(default=None, ge=0, allow_inf_nan=False)
    exact_clock_minutes: float | None = Field(default=None, ge=0, allow_inf_nan=False)
    loose_clock_minutes: float | None = Field(default=None, ge=0, allow_inf_nan=False)

    def given(self) -> Iterator[tuple[str, object]]:
        """Yield the name and value of each rule that is set."""
        for name in Rules.model_fields:
            value = getattr(self, name)
            if value is not None:
                yield name, value


class StoredRules(SomeRules, Record):
    """Hold what a desk or a case sets; the desk's own bear the case id ''."""

    case_id: str
    changed_at: datetime
    changed_by: str


class RulesInForce(Value):
    """Hold the rules that hold for a case, who set each, and what desk and case say themselves."""

    rules: Rules
    levels: dict[str, Level]
    findings_shown: float = Field(description="The confidence from which findings are shown.")
    desk: StoredRules | None = None
    case: StoredRules | None = None


def in_force(
    environment: SomeRules,
    desk: StoredRules | None = None,
    case: StoredRules | None = None,
    *,
    findings: float = FINDING_CONFIDENCE_SHOWN,
) -> RulesInForce:
    """Return what holds: each level overrides those before it.

    What a desk or a case sets as confidence to show from holds for claims and findings alike.
    Where neither does, findings are shown from `findings`: they are right less often than claims
    of one confidence.
    """
    values: dict[str, object] = {}
    levels = dict.fromkeys(Rules.model_fields, Level.BUILT_IN)
    stacked = ((Level.ENVIRONMENT, environment), (Level.DESK, desk), (Level.CASE, case))
    for level, some in stacked:
        for name, value in some.given() if some else ():
            values[name], levels[name] = value, level
    rules = Rules.model_validate(values)
    by_desk = levels["confidence_shown"] in (Level.DESK, Level.CASE)
    return RulesInForce(
        rules=rules,
        levels=levels,
        findings_shown=rules.confidence_shown if by_desk else findings,
        desk=desk,
        case=case,
    )
