"""The README keeps what it promises."""

import json
import re
import subprocess
import sys

import pytest
import typer

from factcheck.cli.main import app
from factcheck.settings import Settings
from factcheck.workflow.demo_case import demo_folder

BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
COMMANDS = (
    *("extract", "annotate", "summary", "check"),
    *("import", "claims", "assign", "show", "review", "reveal", "disputes", "evidence"),
    *("correct", "add", "split", "merge", "status", "findings", "events", "source", "people"),
    *("publish", "history", "rules", "settings"),
    *(
        "report",
        "serve",
        "demo",
        "train",
        "score",
        "library",
        "case",
        "article",
        "backup",
        "restore",
        "verify",
    ),
)
LINES_OF_THE_LIBRARY = 5


@pytest.fixture(scope="module")
def readme(root):
    return (root / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def blocks(readme):
    return [(language, text) for language, text in BLOCK.findall(readme)]


def test_the_library_does_in_five_lines_what_is_printed_below_them(blocks, root):
    [code] = [text for language, text in blocks if language == "python"]
    [promised] = [text for language, text in blocks if language == "text"]
    assert len([line for line in code.splitlines() if line]) == LINES_OF_THE_LIBRARY
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)  # noqa: S603
    assert ran.stdout == promised


def test_the_list_of_commands_is_generated_anew_and_stays_the_same(root):
    command = [sys.executable, "-m", "cogapp", "--check", "README.md"]
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
    assert ran.returncode == 0, "run 'make readme'"


def test_every_command_stands_in_it_and_explains_itself(readme):
    commands = typer.main.get_command(app).commands
    assert set(COMMANDS) == set(commands)
    for name, command in commands.items():
        assert f"`factcheck {name}" in readme
        assert command.help


def test_the_examples_use_commands_and_options_that_there_are(blocks):
    commands = typer.main.get_command(app).commands
    lines = [line for _, text in blocks for line in text.splitlines()]
    used = [line.split("#")[0] for line in lines if line.startswith("factcheck ")]
    assert used
    for line in used:
        command = commands[line.split()[1]]
        command = getattr(command, "commands", {}).get(line.split()[2], command)
        known = {name for parameter in command.params for name in parameter.opts}
        assert set(re.findall(r"--\w[\w-]*", line)) <= known


def test_the_two_commands_to_start_with_are_targets(blocks, root):
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    first = next(text for _, text in blocks)
    assert re.findall(r"^make (\w+)", first, re.MULTILINE) == ["demo", "test"]
    assert all(f"\n{target}:" in makefile for target in ("demo", "test", "help"))


def test_what_it_links_and_names_is_there(readme, root):
    linked = LINK.findall(readme)
    assert "docs/review.png" in linked
    folders = re.findall(r"^\| `([\w/]+/)`", readme, re.MULTILINE)
    assert [name for name in (*linked, *folders) if not (root / name).exists()] == []
    assert Settings.model_config["env_prefix"] + "db".upper() in readme


def test_the_tour_has_ten_lines_and_quotes_the_articles(readme):
    tour = re.findall(r"^( ?\d+)\. (.+)$", readme, re.MULTILINE)
    assert [int(number) for number, _ in tour] == list(range(1, 11))
    script = json.loads((demo_folder() / "reviews.json").read_text(encoding="utf-8"))
    quoted = dict(re.findall(r"\*(A\d)\*[^“]*click “([^”]+)”", " ".join(t for _, t in tour)))
    assert sorted(quoted) == ["A4", "A5"]
    for label, words in quoted.items():
        article = demo_folder() / script["articles"][int(label[1:]) - 1]
        assert words in article.read_text(encoding="utf-8")
