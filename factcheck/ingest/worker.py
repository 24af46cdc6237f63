"""One child process that reads files: a hostile one costs the child, never this process."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, cast

import factcheck
from factcheck.errors import FactcheckError, UnreadableInput
from factcheck.ingest.answers import OUT_OF_MEMORY, Last, Request, heard


class Limits(NamedTuple):
    """Hold what one file may cost."""

    memory: int = 768 * 1024 * 1024  # bytes; a page of 10 MB takes about half of it
    seconds: int = 30  # the longest article takes one
    answer: int = 64 * 1024 * 1024  # bytes; this process holds them
    files: int = 200  # after which a child is replaced: libraries leak


LIMITS = Limits()
SAVE_ANEW = "open it in the program that made it, and save it anew or as text"
# What a process needs to start at all; a child gets no secret of the environment.
_KEPT = frozenset(("PATH", "LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR"))
_KEPT |= frozenset(("LD_LIBRARY_PATH", "PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "VIRTUAL_ENV"))


class Answer(NamedTuple):
    """Hold what a file held, such as documents, and an error for each part that was not read."""

    items: list[Any]
    left_out: list[UnreadableInput]


class Worker:
    """Be one child process."""

    def __init__(self, limits: Limits = LIMITS, *, python: str = sys.executable) -> None:
        """Start the process.

        Raises:
            FactcheckError: It does not start.
        """
        self.limits = limits
        self.files = 0
        self._ended_for = ""
        kept = {name: os.environ[name] for name in sorted(_KEPT & os.environ.keys())}
        command = ["-m", "factcheck.ingest.child", str(limits.memory), str(limits.seconds)]
        try:
            self._process = subprocess.Popen(  # noqa: S603  # our own module
                [python, *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=Path(factcheck.__file__).resolve().parents[1],
                env={**kept, "PYTHONUTF8": "1"},
                start_new_session=True,
            )
        except OSError as error:
            why = error.strerror or "the system refuses"
            message = f"cannot start the process that reads files: {why}"
            raise FactcheckError(message, hint="free some memory and try again") from error

    @property
    def usable(self) -> bool:
        """Tell whether it can read another file."""
        return self._process.poll() is None and self.files < self.limits.files

    def read(
        self, module: str, data: bytes, *, name: str, content_type: str | None, seconds: int = 0
    ) -> Answer:
        """Have one file read; `seconds` where it may take longer than others.

        Raises:
            FactcheckError: What the reader says; an UnreadableInput where the reader broke down.
        """
        self.files += 1
        seconds = seconds or self.limits.seconds
        clock = threading.Timer(seconds, self._stop_late, (seconds,))
        clock.daemon = True
        clock.start()
        try:
            self._ask(Request(module, name, content_type, len(data), seconds), data)
            return self._answer(name)
        finally:
            clock.cancel()

    def close(self) -> None:
        """End the process, its group with it."""
        if self._process.poll() is None:
            self._kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):  # what it did not take any more
                    pipe.close()

    def _ask(self, request: Request, data: bytes) -> None:
        pipe = cast("BinaryIO", self._process.stdin)
        # A process that is gone says so by its answer, which is none.
        with suppress(OSError):
            pipe.write(request.line())
            pipe.write(data)
            pipe.flush()

    def _answer(self, name: str) -> Answer:
        items: list[Any] = []
        left_out: list[UnreadableInput] = []
        for line in self._lines():
            kind, value = heard(line)
            match kind:
                case "left_out":
                    left_out.append(value)
                case Last.DONE:
                    return Answer(items, left_out)
                case Last.ERROR:
                    raise value
                case Last.BROKEN:
                    raise self._broken(name, str(value))
                case _:
                    items.append(value)
        raise self._broken(name)

    def _lines(self) -> Iterator[bytes]:
        """Yield lines until the process is gone or says too much."""
        pipe = cast("BinaryIO", self._process.stdout)
        left = self.limits.answer
        while left > 0 and (line := pipe.readline(left)).endswith(b"\n"):
            left -= len(line)
            yield line
        if left <= 0 or line:
            self._ended_for = self._ended_for or f"its text has over {self.limits.answer:,} bytes"

    def _broken(self, name: str, why: str = "") -> UnreadableInput:
        """Return the error of a reader that did not end well; it reads no other file."""
        if why == OUT_OF_MEMORY:
            self._ended_for = f"it takes over {self.limits.memory >> 20} MB of memory to read"
        elif why:
            self._ended_for = f"its reader failed ({why}): it is damaged, or not what it seems"
        self._kill()
        ended = self._process.wait()
        crashed = f"its reader broke down (status {ended}): it is damaged, or too large"
        return UnreadableInput(name, self._ended_for or crashed, hint=SAVE_ANEW)

    def _stop_late(self, seconds: int) -> None:
        self._ended_for = f"it takes over {seconds} seconds to read"
        self._kill()

    def _kill(self) -> None:
        with suppress(OSError):  # it is gone already
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
