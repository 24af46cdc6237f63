"""Who may import whom: the contracts stand in pyproject.toml, import-linter reads them."""

import subprocess
import sys


def test_the_import_contracts_are_kept(root):
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", code, "--no-cache"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
