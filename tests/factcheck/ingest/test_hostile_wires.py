import json
import subprocess
import sys

import pytest

from tests.factcheck.ingest.hostile_wires import ALL
from tests.factcheck.ingest.test_hostile_files import PARENT_MOST

LONGEST = 12  # seconds on a busy machine; alone none takes four
PEAK = "peak memory"
READ_ALL = """
import json, pathlib, sys, time
from factcheck.errors import FactcheckError
from factcheck.ingest import read
told = {}
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    began = time.monotonic()
    try:
        found = {"texts": [d.text for d in read(path.read_bytes(), name=path.name)]}
    except FactcheckError as error:
        found = {"error": str(error)}
    told[path.name] = found | {"seconds": time.monotonic() - began}
status = pathlib.Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
told["peak memory"] = [int(line.split()[1]) >> 10 for line in lines if line.startswith("VmHWM")]
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory, root):
    """What one process says that reads all files one after the other."""
    folder = tmp_path_factory.mktemp("hostile")
    for one in ALL.values():
        (folder / one.name).write_bytes(one.make())
    command = [sys.executable, "-c", READ_ALL, str(folder)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", ALL)
def test_a_hostile_file_is_read_or_refused_in_one_clear_line(name, told):
    hostile, found = ALL[name], told[name]
    if error := found.get("error"):
        assert hostile.said, error
        assert any(words in error for words in hostile.said.split("|")), error
        assert name in error
        assert "\n" not in error
    else:
        (text,) = found["texts"]
        assert hostile.holds, text[:200]
        assert hostile.holds in text
        assert "root:" not in text
    assert found["seconds"] < LONGEST


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
def test_the_process_that_asks_stays_small_whatever_the_files_are(told):
    (megabytes,) = told[PEAK]
    assert megabytes < PARENT_MOST
