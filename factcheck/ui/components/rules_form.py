"""Draw the rules of comparing and showing, with who set each."""

import streamlit as st

from claims import Resolution
from factcheck.domain.rules import Level, Rules
from factcheck.ui import session
from factcheck.ui.acting import guarded
from factcheck.ui.components.kept_fields import KeptFields
from factcheck.ui.components.sheet import draw, el, quiet
from factcheck.ui.desk import Desk
from factcheck.ui.settings_acts import RULE_NAMES, RulesActs, Scope, SettingsActs

HEIGHT = 84  # pixels: three sources
POLICIES = {
    "range": "the whole range, lowest to highest",
    "lowest_reported": "the lowest that is reported",
    "latest_credible": "the latest that is credible",
    "source_hierarchy": "that of the most trusted source",
    "team_decision": "what the desk decides by hand",
}


def case_settings(desk: Desk, acts: SettingsActs) -> None:
    """Draw whether the desk is one person in this case."""
    draw("case-head", [el("h3", "This case")])
    st.toggle(
        "A desk of one",
        value=desk.case.solo,
        key=f"solo-{desk.case.id}",
        on_change=guarded(acts.solo),
    )
    st.caption("Who proposes a verdict may approve it and settle disputes; every report says so.")


def rules_form(desk: Desk) -> None:
    """Draw the choice of a scope, and its rules."""
    draw("rules-head", [el("h3", "Rules of comparing and showing")])
    chosen = st.segmented_control(
        "Set for",
        [scope.value for scope in Scope],
        default=str(session.field("scope") or Scope.CASE.value),
        required=True,
        key="scope",
    )
    acts = RulesActs(desk, Scope(chosen or Scope.CASE))
    fields = KeptFields(acts.typed(), form="rules", of=acts.of, keep=guarded(acts.keep))
    for name in Rules.model_fields:
        with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
            _field(fields, name)
            if acts.own is not None and getattr(acts.own, name) is not None:
                leave = guarded(acts.leave)
                st.button("Unset", key=f"leave-{name}", on_click=leave, args=(name,))
        draw(f"from-{name}", [el("div", quiet(told_from(acts, name)), cls="small")])
    st.button("Save these rules", key="save-rules", type="primary", on_click=guarded(acts.save))
    st.caption(
        "Saving another policy, source or tolerance compares the case again at once; for the desk "
        "every case that does not set it itself. The command line reads the same rules."
    )


def told_from(acts: RulesActs, name: str) -> str:
    """Return where the value of a rule comes from."""
    level = acts.view.levels[name]
    own = {Level.DESK: acts.view.desk, Level.CASE: acts.view.case}.get(level)
    if own is not None:
        scope = "this case" if level is Level.CASE else "the desk"
        return f"from: {scope}, last changed by {own.changed_by} {own.changed_at:%Y-%m-%d}"
    apart = f"; findings from {acts.view.findings_shown:g}" if name == "confidence_shown" else ""
    if level is Level.ENVIRONMENT:
        return f"from: the environment, FACTCHECK_{name.upper()}{apart}"
    return f"from: built in{apart}"


def _field(fields: KeptFields, name: str) -> None:
    label = RULE_NAMES[name]
    if name == "policy":
        fields.choice(name, label, [r.value for r in Resolution], words=POLICIES)
    elif name == "trusted_sources":
        fields.area(name, label, height=HEIGHT)
    else:
        fields.text(name, label)
