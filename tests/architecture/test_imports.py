"""What a start may load: the list of modules decides, not a clock."""

import subprocess
import sys

import pytest

HEAVY = {"spacy", "streamlit", "pandas", "sqlalchemy", "numpy", "altair", "trafilatura", "jinja2"}
REPORT = "import sys; print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
HELP = """
import runpy, sys
sys.argv = ["factcheck", "--help"]
try:
    runpy.run_module("factcheck", run_name="__main__", alter_sys=True)
except SystemExit as end:
    assert not end.code, end.code
"""


def loaded_by(code: str, root) -> set[str]:
    command = [sys.executable, "-c", f"{code}\n{REPORT}"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("code", [HELP, "import claims", "import factcheck.cli.main"])
def test_a_start_loads_nothing_heavy(code, root):
    assert not loaded_by(code, root) & HEAVY


def test_something_heavy_would_be_seen(root):
    assert "numpy" in loaded_by("import claims, numpy", root)
