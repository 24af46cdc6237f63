import subprocess
import sys
import time
from pathlib import Path

import pytest

from factcheck.errors import FactcheckError
from factcheck.ingest import read
from factcheck.ingest.worker import LIMITS
from tests.factcheck.ingest.hostile_files import ALL

PARENT_MOST = 300  # megabytes
SPARE = 8  # seconds beyond the limit in which a child is ended on a busy machine
READ_ALL = """
import pathlib, sys
from factcheck.errors import FactcheckError
from factcheck.ingest import read
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    try:
        read(path.read_bytes(), name=path.name)
    except FactcheckError as error:
        assert "\\n" not in str(error)
# The usage of resources would count the process that started this one, too.
status = pathlib.Path("/proc/self/status").read_text().split()
print(int(status[status.index("VmHWM:") + 1]) // 1024)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("hostile")
    for one in ALL.values():
        (place / one.name).write_bytes(one.make())
    return place


@pytest.mark.parametrize("name", ALL)
def test_a_hostile_file_is_read_or_refused_in_one_clear_line(name, folder):
    hostile = ALL[name]
    began = time.monotonic()
    try:
        (document,) = read((folder / name).read_bytes(), name=name)
    except FactcheckError as error:
        told = str(error)
        assert hostile.said, told
        assert any(words in told for words in hostile.said.split("|")), told
        assert name in told
        assert "\n" not in told
    else:
        assert hostile.holds, document.text[:200]
        assert hostile.holds in document.text
        assert "root:" not in document.text
    assert time.monotonic() - began < LIMITS.seconds + SPARE


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells it")
def test_the_process_that_asks_stays_small_whatever_the_files_are(folder, root):
    command = [sys.executable, "-c", READ_ALL, str(folder)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < PARENT_MOST
