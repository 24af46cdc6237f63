"""Read files one after the other within limits: `python -m factcheck.ingest.child BYTES SECONDS`.

This is the process that meets what strangers wrote. It takes requests on standard input, answers
on standard output (see `answers`), and may neither write a file nor connect nor start a program.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from factcheck.errors import FactcheckError
from factcheck.ingest.answers import (
    OUT_OF_MEMORY,
    Request,
    request_of,
    told,
    told_broken,
    told_error,
)

if sys.platform != "win32":  # there the parent's clock alone holds
    import resource

LONGEST_REQUEST = 64 * 1024  # bytes of its line; a name is the longest part
SPARE_SECONDS = 5  # of processor time beyond the parent's clock, which ends it first
_FORBIDDEN = (
    "socket.connect",
    "socket.getaddrinfo",
    "socket.bind",
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
)


def serve(source: BinaryIO, sink: BinaryIO, *, seconds: int) -> None:
    """Answer requests until there are no more; end after one that took all memory."""
    while line := source.readline(LONGEST_REQUEST):
        request = request_of(line)
        data = source.read(request.size)
        _allow_time((request.seconds or seconds) + SPARE_SECONDS)
        spent = False
        for answer in _answers(request, data):
            sink.write(answer)
            spent = answer == told_broken(OUT_OF_MEMORY)
        sink.flush()
        if spent:
            return


def _answers(request: Request, data: bytes) -> Iterator[bytes]:
    try:
        reader = import_module(request.module)
        found = reader.read(data, name=request.name, content_type=request.content_type)
        yield from told(found)
    except FactcheckError as error:
        yield told_error(error)
    except MemoryError:
        yield told_broken(OUT_OF_MEMORY)
    except Exception as error:
        yield told_broken(type(error).__name__)


def limit_memory(most: int) -> None:
    """Hold this process to some bytes of memory and to no file of its own."""
    if sys.platform == "win32":
        return
    for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        with suppress(ValueError, OSError):  # a system that knows no such limit
            resource.setrlimit(kind, (most, most))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _allow_time(seconds: int) -> None:
    """Let the process have some more seconds of the processor: it may outlive its parent."""
    if sys.platform == "win32":
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(usage.ru_utime + usage.ru_stime) + seconds
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _refuse(event: str, _arguments: Any) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(event)


def main() -> None:
    """Set the limits and serve; what libraries print goes nowhere."""
    memory, seconds = map(int, sys.argv[1:3])
    sink = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    limit_memory(memory)
    sys.addaudithook(_refuse)
    serve(sys.stdin.buffer, sink, seconds=seconds)


if __name__ == "__main__":
    main()
