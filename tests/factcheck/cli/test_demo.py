"""`factcheck demo` makes the demo case and starts."""

import os
import signal
import socket

from factcheck.cli.server import HOST
from factcheck.settings import DATABASE_NAME


def test_a_check_makes_the_case_runs_a_page_and_ends(started, root, tmp_path):
    environment = {k: v for k, v in os.environ.items() if k != "FACTCHECK_DATA_FOLDER"}
    environment |= {"XDG_DATA_HOME": str(tmp_path), "PYTHONPATH": str(root)}
    ids = []
    for _ in range(2):
        out, err = started("demo", "--check", env=environment).communicate(timeout=120)
        assert out.endswith("is there, the server is healthy, the first page runs\n")
        assert err == "demo: reading, extracting and comparing five articles …\n"
        ids.append(out.split()[2])
    assert ids[0] == ids[1]
    assert (tmp_path / "factcheck" / DATABASE_NAME).is_file()


def test_where_its_port_is_taken_it_takes_another(started):
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        process = started("demo", "--no-open", "--port", taken.getsockname()[1])
        line = process.stdout.readline()
        assert "http://127.0.0.1:" in line
        assert f":{taken.getsockname()[1]}/" not in line
    assert "/review?case=" in line
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=20)
    assert process.returncode == 130


def test_a_store_that_cannot_be_opened_ends_with_6(started):
    process = started("demo", "--db", "sqlite:////proc/no/a.sqlite3")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (6, "")
    assert "cannot make the folder /proc/no" in err
