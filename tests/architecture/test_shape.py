"""The house rules a linter cannot state: size, names, mirrored tests, words as data, the root."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    path for house in ("claims", "factcheck") for path in (ROOT / house).rglob("*.py")
)
BESIDE = sorted(path for folder in ("scripts", "tests") for path in (ROOT / folder).rglob("*.py"))
REFUSED_NAMES = {
    *("utils", "util", "helpers", "helper", "common", "misc", "tools", "base", "core", "models"),
}
ROOT_ENTRIES = {
    *("pyproject.toml", "README.md", "app.py", "factcheck", "claims", "tests", ".streamlit"),
    *("Makefile", "LICENSE", "CHANGELOG.md", "requirements.lock", "requirements-dev.lock"),
    *(".pre-commit-config.yaml", ".gitignore", ".ci", "docs", "scripts", "benchmarks"),
}
A_TEST = re.compile(r"^\s*def test_", re.MULTILINE)
MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 45
FEWEST_WORDS_OF_A_LIST = 6  # shorter collections that span lines are records, not vocabulary


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def long_functions(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MAX_FUNCTION_LINES:
                yield f"{node.name} has {lines} lines"


def refused_names(path: Path) -> set[str]:
    return {*path.parent.parts, path.stem} & REFUSED_NAMES


def mirror(path: Path) -> Path | None:
    """The test file of a module; None where a module needs none."""
    if path.stem in {"__init__", "__main__"} or "migrations" in path.parts:
        return None
    return Path("tests") / path.parent / f"test_{path.stem}.py"


def word_lists(source: str) -> Iterator[str]:
    tree = ast.parse(source)
    public = {node.value for node in tree.body if isinstance(node, ast.Assign) and _is_all(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and node not in public and node.end_lineno != node.lineno:
            words = _words(node)
            if words >= FEWEST_WORDS_OF_A_LIST:
                yield f"line {node.lineno}: {words} words; put them into the lexicon"


def _words(node: ast.expr) -> int:
    """How many words a collection spells out, or a string that is split at once."""
    if isinstance(node, ast.List | ast.Set | ast.Tuple):
        return sum(_is_word(item) for item in node.elts)
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split")):
            return len(text.split())
    return 0


def _is_all(node: ast.Assign) -> bool:
    return any(isinstance(name, ast.Name) and name.id == "__all__" for name in node.targets)


def _is_word(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def tracked() -> set[str]:
    """What stands in the root, ignored files apart."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return {line.split("/")[0] for line in done.stdout.splitlines()}


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_is_small_and_named_for_what_it_does(path):
    source = path.read_text(encoding="utf-8")
    assert not refused_names(path.relative_to(ROOT)), "name the idea, not the drawer"
    assert source.count("\n") <= MAX_FILE_LINES
    assert not list(long_functions(source))


@pytest.mark.parametrize("path", BESIDE, ids=named)
def test_tests_and_scripts_keep_the_same_limits(path):
    source = path.read_text(encoding="utf-8")
    assert source.count("\n") <= MAX_FILE_LINES
    assert not list(long_functions(source))


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_has_its_mirrored_test(path):
    test = mirror(path.relative_to(ROOT))
    if test is None:
        return
    assert (ROOT / test).is_file(), f"{test} is missing"
    assert A_TEST.search((ROOT / test).read_text(encoding="utf-8")), f"{test} tests nothing"


@pytest.mark.parametrize(
    "path", [p for p in MODULES if p.is_relative_to(ROOT / "claims")], ids=named
)
def test_the_engine_keeps_its_words_as_data(path):
    assert not list(word_lists(path.read_text(encoding="utf-8")))


def test_the_root_holds_only_what_belongs_there():
    assert tracked() <= ROOT_ENTRIES


@pytest.mark.parametrize("folder", ["claims", "factcheck"])
def test_both_packages_have_modules_to_look_at(folder):
    assert any(path.is_relative_to(ROOT / folder) for path in MODULES)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("claims/utils.py", {"utils"}),
        ("claims/core/spans.py", {"core"}),
        ("claims/model/span.py", set()),
        ("factcheck/ui/pages/claims_page.py", set()),
    ],
)
def test_a_refused_name_is_seen_in_files_and_folders(path, found):
    assert refused_names(Path(path)) == found


@pytest.mark.parametrize(
    ("path", "test"),
    [
        ("claims/pipeline.py", Path("tests/claims/test_pipeline.py")),
        ("claims/model/span.py", Path("tests/claims/model/test_span.py")),
        ("claims/model/__init__.py", None),
        ("factcheck/__main__.py", None),
        ("factcheck/store/migrations/env.py", None),
    ],
)
def test_the_mirror_of_a_module_is_where_one_looks_for_it(path, test):
    assert mirror(Path(path)) == test


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("WORDS = (\n'a', 'b', 'c',\n'd', 'e', 'f')", 1),
        ("WORDS = {\n'a', 'b', 'c',\n'd', 'e', 'f'}", 1),
        ("WORDS = (\n'a b c '\n'd e f').split()", 1),
        ("WORDS = ('a', 'b', 'c', 'd', 'e', 'f')", 0),
        ("__all__ = [\n'a', 'b', 'c',\n'd', 'e', 'f']", 0),
        ("KINDS = [\n1, 2, 3,\n4, 5, 6]", 0),
    ],
)
def test_a_word_list_longer_than_a_line_is_seen(source, count):
    assert len(list(word_lists(source))) == count


@pytest.mark.parametrize(
    ("lines", "count"), [(MAX_FUNCTION_LINES - 1, 0), (MAX_FUNCTION_LINES, 1)]
)
def test_a_long_function_is_seen(lines, count):
    source = "def f():\n" + "    g()\n" * lines
    assert len(list(long_functions(source))) == count
