"""A story whose own figures differ, its newer versions, and what the desk made of it."""

from factcheck.domain.finding import FindingState
from factcheck.workflow.decide_finding import decide_finding
from tests.factcheck.corrected import AT, TEXT, bring, story

WITHIN = f"{TEXT}\n\nThe mayor put it at 5 killed."
TYPO = WITHIN.replace("a truck", "a lorry")  # no word of a claim
ALTERED = WITHIN.replace("5 killed", "6 killed")
ELSEWHERE = "A colonel spoke of 9 killed on the coast road."


def other(text=ELSEWHERE):
    """Return an article of another outlet."""
    return story(text, url="https://post.example/1", outlet="The Post", headline="Coast road")


def newer(text):
    """Return a newer version of the story."""
    return story(text, url=AT, updated="2020-03-13")


def findings(bench, case):
    """Return the findings of a case by what their claims say."""
    with bench.store.read() as tx:
        return {
            tuple(sorted(v.text for v in f.finding.values)): f
            for f in sorted(tx.findings.where(case_id=case.id), key=lambda f: f.current)
        }


def decide(bench, case, *figures, state=FindingState.DISMISSED, why="two counts"):
    """Decide a finding by the figures that it compares."""
    found = findings(bench, case)[figures]
    return decide_finding(bench, case.id, found.id, state, by="ana", seen=found.version, why=why)


def told(bench, case, finding):
    """Return the acts on a finding, in their order."""
    with bench.store.read() as tx:
        return tx.history(case.id, subject=f"finding:{finding.id}")


__all__ = ["bring", "decide", "findings", "newer", "other", "story", "told"]
