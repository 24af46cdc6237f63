"""What the pages can do the command line can do: each use case of theirs stands in a command."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = "factcheck.workflow."
WORKFLOW_FOLDER = "factcheck/workflow"

# A use case of the pages that writes and no command imports; what does it on the command line.
ELSEWHERE = {
    "approve_verdict": "status --to approved",
    "change_status": "status --to …",
    "close_claim": "a command ends; it leaves nothing open",
    "dismiss_claim": "status --to dismissed --because …",
    "drop_draft": "a command is typed at once",
    "import_documents": "import - reads standard input",
    "open_claim": "a command ends; it leaves nothing open",
    "publish_verdict": "status --to published, or --to corrected --why …",
    "release_claim": "assign --release",
    "save_draft": "a command is typed at once",
    "take_claim": "assign --to",
}


def writers(sources: Iterable[str]) -> set[str]:
    """The functions that open a transaction that writes, themselves or through another."""
    bodies = [
        (number, node.name, ast.unparse(node).partition("\n")[2])
        for number, source in enumerate(sources)
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef)
    ]
    found = {(number, name) for number, name, body in bodies if "store.write()" in body}
    while True:
        more = {(n, name) for n, name, body in bodies if calls_one(body, n, found)}
        if more <= found:
            return {name for _, name in found if not name.startswith("_")}
        found |= more


def calls_one(body: str, module: int, found: set[tuple[int, str]]) -> bool:
    """Whether a body calls a writer: of its own module, or a public one of another."""
    names = {name for n, name in found if n == module or not name.startswith("_")}
    return bool(re.search(rf"\b({'|'.join(sorted(names))})\(", body))


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


WRITERS = writers(p.read_text(encoding="utf-8") for p in (ROOT / WORKFLOW_FOLDER).glob("*.py"))
PAGES, COMMANDS = used("ui") & WRITERS, used("cli")


@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_act_of_the_pages_has_a_command(name):
    assert name in COMMANDS or name in ELSEWHERE, "give it a command, or say which does the same"


@pytest.mark.parametrize("name", sorted(ELSEWHERE))
def test_what_is_said_to_be_elsewhere_is_used_by_pages_and_by_no_command(name):
    assert name in PAGES
    assert name not in COMMANDS
    assert ELSEWHERE[name]


def test_who_writes_is_found_through_others_too():
    does = "def do(bench):\n    with bench.store.write() as tx: ..."
    asks = "def ask(bench):\n    do(bench)"
    reads = "def look(bench):\n    with bench.store.read() as tx: ..."
    assert writers([asks, does, reads]) == {"do", "ask"}


def test_the_pages_and_the_commands_were_found():
    assert {"review_claim", "edit_event", "take_over"} <= PAGES & COMMANDS
    assert list(imported("from factcheck.workflow.rows import ClaimRow, claim_words")) == [
        "claim_words"
    ]
