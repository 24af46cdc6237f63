"""Start the pages in a process of their own, on this machine only."""

import errno
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from types import FrameType

from factcheck.errors import FactcheckError, Refused, StorageError, UsageError

HOST = "127.0.0.1"
PORT = 8501
START_SECONDS = 60  # a cold start on a slow disk; a warm one takes two
STOP_SECONDS = 10
POLL_SECONDS = 0.1


def refuse_foreign(host: str) -> None:
    """Refuse to listen where others could reach it: there are no accounts yet."""
    if host not in (HOST, "localhost"):
        hint = f"serve on {HOST}, and let a proxy with accounts stand before it"
        raise Refused(
            f"will not listen on {host}: whoever reaches it could change reviews", hint=hint
        )


def free_port(wanted: int = 0) -> int:
    """Return a port nobody listens on: the wanted one; with 0 any."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, wanted))
        except OSError as error:
            reason = "is taken" if error.errno == errno.EADDRINUSE else f"fails: {error.strerror}"
            hint = "name another with --port"
            raise UsageError(f"port {wanted} {reason}", hint=hint) from error
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(
    port: int, *, db: str | None, script_check: bool = False
) -> Iterator[subprocess.Popen[bytes]]:
    """Serve while the block runs; FactcheckError where the server does not come up."""
    entry = str(files("factcheck") / "ui" / "entry.py")
    flags = [f"--{name}={value}" for name, value in _settings(port, script_check=script_check)]
    command = [sys.executable, "-m", "streamlit", "run", entry, *flags]
    environment = os.environ | ({"FACTCHECK_DB": db} if db else {})
    silent = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdout=silent)  # noqa: S603  # our own
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        _wait_until_healthy(process, port)
        yield process
    finally:
        signal.signal(signal.SIGTERM, before)
        _stop(process)


def fetch(port: int, path: str) -> str:
    """Return what the server answers to a path; FactcheckError where it does not."""
    import http.client  # --help starts no server
    import urllib.request

    address = f"http://{HOST}:{port}{path}"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(address, timeout=START_SECONDS) as answer:
            text: str = answer.read().decode(errors="replace")
            return text
    except (OSError, http.client.HTTPException) as error:
        raise FactcheckError(f"the server does not answer at {address}: {error}") from error


def _settings(port: int, *, script_check: bool) -> Iterator[tuple[str, str]]:
    """Yield the settings of the packaged file as flags, which an environment cannot undo."""
    import tomllib  # --help starts no server

    path = Path(str(files("factcheck") / "ui" / "streamlit.toml"))
    if not path.is_file():  # a checkout: the wheel has its own copy
        path = Path(str(files("factcheck"))).parent / ".streamlit" / "config.toml"
    try:
        sections = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise StorageError(
            f"cannot read the server's settings {path}: {error.strerror}"
        ) from error
    changed = {"port": port, "address": HOST, "scriptHealthCheckEnabled": script_check}
    sections["server"] |= changed
    sections["global"] = {"developmentMode": False}
    sections["logger"] = {"enableRich": False}  # rich writes errors to where nobody reads
    yield from _flat(sections, "")


def _flat(table: dict[str, object], prefix: str) -> Iterator[tuple[str, str]]:
    """Yield the values of a table and of the tables in it, under their dotted names."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:  # a flag is given once for each item of a list
            for item in value if isinstance(value, list) else [value]:
                yield f"{prefix}{name}", _flag(item)


def _flag(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _wait_until_healthy(process: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            raise FactcheckError(f"the server ended at once with status {process.returncode}")
        try:
            if fetch(port, "/_stcore/health") == "ok":
                return
        except FactcheckError:
            pass
        time.sleep(POLL_SECONDS)
    raise FactcheckError(f"the server did not come up within {START_SECONDS} s")


def _interrupt(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise KeyboardInterrupt


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
