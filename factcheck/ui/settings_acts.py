"""What the Settings page does: the reviewer's own choices, and the rules of the case or desk."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from pydantic import ValidationError

from claims import Resolution
from factcheck.domain.preferences import Density, Preferences, Theme
from factcheck.domain.rules import Rules, RulesInForce, SomeRules, StoredRules
from factcheck.errors import UsageError
from factcheck.ui import drafts, session
from factcheck.ui.desk import Desk
from factcheck.ui.wording import plain
from factcheck.workflow.create_case import set_solo
from factcheck.workflow.keep_preferences import keep_preferences
from factcheck.workflow.save_draft import load_draft
from factcheck.workflow.set_rules import RulesSet, set_rules
from factcheck.workflow.show_rules import DESK, show_rules
from factcheck.workflow.sign_in import rename_reviewer

Typed = dict[str, object]
SIMPLE, EDITOR = "simple", "editor"
RULE_NAMES = {
    "confidence_shown": "Claims and findings shown from a confidence of",
    "policy": "Where several figures stand, take",
    "trusted_sources": "Trusted sources, the most trusted first, one a line",
    "same_moment_hours": "Figures this close in time are of one moment (hours)",
    "exact_clock_minutes": "Two exact times may differ by (minutes)",
    "loose_clock_minutes": "The same where one says ‘about’ (minutes)",
}


class Scope(StrEnum):
    """Name for whom rules are set."""

    CASE = "this case"
    DESK = "the whole desk"


class SettingsActs:
    """Do what is asked for on the page; the versions are those on screen."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def rename(self) -> None:
        """Take another name; what was done under the old one stays one's own."""
        name = str(session.field("own-name") or "")
        renamed = rename_reviewer(self.desk.bench, self.desk.by, name)
        session.keep_habits(replace(session.habits(), name=renamed.name))
        session.say(f"✓ you are {renamed.name} from now on")

    def mode(self) -> None:
        """Show the simple words or all of them."""
        editor = session.field("own-mode") == EDITOR
        self._kept(keep_preferences(self.desk.bench, self.desk.by, editor=editor))

    def keys(self) -> None:
        """Let a single key do something, or not."""
        on = bool(session.field("own-keys"))
        self._kept(keep_preferences(self.desk.bench, self.desk.by, single_keys=on))

    def theme(self) -> None:
        """Wear other colours."""
        theme = Theme(str(session.field("own-theme")))
        self._kept(keep_preferences(self.desk.bench, self.desk.by, theme=theme))

    def density(self) -> None:
        """Stand closer or wider."""
        density = Density(str(session.field("own-density")))
        self._kept(keep_preferences(self.desk.bench, self.desk.by, density=density))

    def _kept(self, own: Preferences) -> None:
        session.remember("preferences", own)
        session.say("✓ saved for you, on every machine")

    def solo(self) -> None:
        """Say whether the desk is one person in this case."""
        alone = bool(session.field(f"solo-{self.desk.case.id}"))
        case = self.desk.case
        set_solo(self.desk.bench, case.id, solo=alone, by=self.desk.by, seen=case.version)
        session.say("✓ a desk of one" if alone else "✓ four eyes: who proposes does not approve")


class RulesActs:
    """Set and unset the rules of a scope."""

    def __init__(self, desk: Desk, scope: Scope) -> None:
        self.desk = desk
        self.scope = scope
        self.case_id = desk.case.id if scope is Scope.CASE else DESK
        self.view: RulesInForce = show_rules(desk.bench, self.case_id)

    @property
    def own(self) -> StoredRules | None:
        """Return what the scope sets itself."""
        return self.view.case if self.scope is Scope.CASE else self.view.desk

    @property
    def seen(self) -> int:
        """Return the version on screen."""
        return self.own.version if self.own else 0

    @property
    def place(self) -> str:
        """Return where typing is kept."""
        return f"rules:{self.case_id}"

    @property
    def of(self) -> str:
        """Return what tells the fields of this scope and version from others."""
        return f"{self.case_id or 'desk'}.{self.seen}"

    def typed(self) -> Typed:
        """Return what the fields show: the draft, over the rules in force."""
        draft = load_draft(self.desk.bench, self.desk.case.id, self.place, by=self.desk.by)
        return {**shown(self.view.rules), **(draft.typed if draft else {})}

    def keep(self, name: str, key: str) -> None:
        """Keep a field as typing."""
        drafts.keep(self.desk, self.place, {name: session.field(key)})
        session.say("not saved yet")

    def save(self) -> None:
        """Save what differs from the rules in force."""
        typed = self.typed() | session.fields_of("rules", self.of.split(".")[0])
        before = shown(self.view.rules)
        changed = {name: words for name, words in typed.items() if words != before.get(name)}
        if not changed:
            raise UsageError("nothing was changed", hint="change a field, then save")
        wanted = read_rules(changed)
        self._done(self._set(wanted), "saved")

    def leave(self, name: str) -> None:
        """Set a rule no longer: the level below decides."""
        self._done(self._set(SomeRules(), leave=(name,)), "left to the level below")

    def _set(self, wanted: SomeRules, leave: tuple[str, ...] = ()) -> RulesSet:
        bench, by = self.desk.bench, self.desk.by
        return set_rules(bench, self.case_id, wanted, by=by, seen=self.seen, leave=leave)

    def _done(self, result: RulesSet, what: str) -> None:
        drafts.give_up(self.desk, self.place)
        session.empty_fields("rules-")
        number = len(result.checked)
        again = f"; {number} case{'s' * (number != 1)} compared again" if number else ""
        session.say(f"✓ {what} for {self.scope}{again}")


def shown(rules: Rules) -> Typed:
    """Return the rules as their fields show them.

    >>> shown(Rules())["same_moment_hours"]
    '6'
    """
    lines = "\n".join(rules.trusted_sources)
    figures = {
        name: f"{value:g}"
        for name, value in rules.model_dump().items()
        if isinstance(value, int | float)
    }
    return {"policy": rules.policy.value, "trusted_sources": lines, **figures}


def read_rules(typed: Mapping[str, object]) -> SomeRules:
    """Return the rules that were typed; UsageError where a field is not what it should be."""
    fields: Typed = {name: words for name, words in typed.items() if name in Rules.model_fields}
    if "trusted_sources" in fields:
        lines = str(fields["trusted_sources"] or "").splitlines()
        fields["trusted_sources"] = tuple(" ".join(x.split()) for x in lines if x.strip())
    try:
        return SomeRules.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        name = RULE_NAMES[str(first["loc"][0])]
        raise UsageError(
            f"cannot take {first['input']!r} for ‘{name}’", hint=_expected(str(first["loc"][0]))
        ) from error


def _expected(name: str) -> str:
    if name == "confidence_shown":
        return "expected a number from 0 to 1, such as 0.3"
    if name == "policy":
        return f"expected one of {', '.join(plain(r) for r in Resolution)}"
    return "expected a number that is not negative, such as 30"
