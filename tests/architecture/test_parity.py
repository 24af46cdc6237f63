"""What the pages can do the command line can do: each use case of theirs stands in a command."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = "factcheck.workflow."

# A use case of the pages that no command imports, and what does the same on the command line.
ELSEWHERE = {
    "approve_verdict": "status --to approved",
    "case_lines": "case list",
    "cases_by_change": "case list",
    "change_status": "status --to …",
    "changed_at": "a command reads anew",
    "close_claim": "a command ends; it leaves nothing open",
    "count_open": "case list counts contradictions and disagreements",
    "dismiss_claim": "status --to dismissed --because …",
    "drop_draft": "a command is typed at once",
    "import_file": "import reads files",
    "is_out_of_date": "report reads the case anew",
    "is_sure": "claims --all",
    "library_stamp": "a command reads anew",
    "list_articles": "case list and claims name them",
    "claims_of_event": "claims",
    "list_events": "events",
    "load_draft": "a command is typed at once",
    "matches_of": "library match",
    "open_claim": "a command ends; it leaves nothing open",
    "own_lease": "people here",
    "publish_verdict": "status --to published, or --to corrected --why …",
    "queue": "claims --mine",
    "release_claim": "assign --release",
    "save_draft": "a command is typed at once",
    "show_article": "claims",
    "show_gate": "status refuses a step and says what it waits for",
    "show_places": "report --format svg,geojson",
    "stamp_of": "a command reads anew",
    "take_claim": "assign --to",
    "waiting_for": "claims --mine",
}


def used(folder: str) -> set[str]:
    """The functions of the workflow that the modules of a folder import."""
    return {
        name
        for path in (ROOT / "factcheck" / folder).rglob("*.py")
        for name in imported(path.read_text(encoding="utf-8"))
    }


def imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(WORKFLOW):
            yield from (alias.name for alias in node.names if alias.name.islower())


PAGES, COMMANDS = used("ui"), used("cli")


@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_act_of_the_pages_has_a_command(name):
    assert name in COMMANDS or name in ELSEWHERE, "give it a command, or say which does the same"


@pytest.mark.parametrize("name", sorted(ELSEWHERE))
def test_what_is_said_to_be_elsewhere_is_used_by_pages_and_by_no_command(name):
    assert name in PAGES
    assert name not in COMMANDS
    assert ELSEWHERE[name]


def test_the_pages_and_the_commands_were_found():
    assert {"review_claim", "edit_event", "take_over"} <= PAGES & COMMANDS
    assert list(imported("from factcheck.workflow.rows import ClaimRow, claim_words")) == [
        "claim_words"
    ]
