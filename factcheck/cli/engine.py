"""Run the engine over documents, in this process or in several."""

import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from factcheck.cli.inputs import Inputs
from factcheck.cli.workbench import settings
from factcheck.errors import EngineFailed, UnreadableInput

if TYPE_CHECKING:
    from claims import Annotation, Document, Extraction

R = TypeVar("R")
CHUNK = 16  # documents parsed at once; the same with any number of processes, so bytes agree
AHEAD = 4  # chunks that wait for each process, so that a pipe of any length fits in memory


@dataclass(frozen=True)
class Failed:
    """Say that the engine failed on one document, and how."""

    document: "Document"
    why: str


Work = Callable[[list["Document"]], list[R | Failed]]


def extracted(given: Inputs, *, jobs: int) -> Iterator["Extraction"]:
    """Yield what each document claims, in their order."""
    return _kept(given, _each(_extract, given.documents(), jobs))


def each_extracted(
    documents: Iterable["Document"], *, jobs: int
) -> Iterator["Extraction | Failed"]:
    """Yield what each document claims, or how the engine failed on it, in their order."""
    return _each(_extract, documents, jobs)


def annotated(given: Inputs, layer: str) -> Iterator[tuple["Annotation", ...]]:
    """Yield the mentions of a layer of each document, in their order."""
    return _kept(given, _each(partial(_annotate, layer), given.documents(), 1))


def _extract(documents: list["Document"]) -> list["Extraction | Failed"]:
    from claims import extract_many  # --help loads no engine

    weights = settings().attribution_weights
    return _tried(partial(extract_many, attribution_weights=weights), documents)


def _annotate(layer: str, documents: list["Document"]) -> list[tuple["Annotation", ...] | Failed]:
    from claims import annotate_many  # --help loads no engine

    weights = settings().attribution_weights
    return _tried(partial(annotate_many, layer=layer, attribution_weights=weights), documents)


def _tried(
    work: Callable[[list["Document"]], Iterable[R]], documents: list["Document"]
) -> list[R | Failed]:
    """Return the results; what makes the engine fail takes no other document along."""
    from claims import EngineUnavailable

    try:
        return list(work(documents))
    except EngineUnavailable as error:
        raise EngineFailed(str(error)) from error
    except Exception as error:  # noqa: BLE001  # one article must not take the others along
        if len(documents) == 1:
            return [Failed(documents[0], f"{type(error).__name__}: {error}")]
        return [result for one in documents for result in _tried(work, [one])]


def _kept(given: Inputs, results: Iterable[R | Failed]) -> Iterator[R]:
    """Yield what succeeded, and name what did not."""
    for result in results:
        if isinstance(result, Failed):
            why = f"the engine failed on it ({result.why})"
            given.read -= 1
            given.fail(UnreadableInput(given.label(result.document), why))
        else:
            yield result


def _each(work: Work[R], documents: Iterable["Document"], jobs: int) -> Iterator[R | Failed]:
    chunks = _chunks(documents)
    if jobs == 1:
        for chunk in chunks:
            yield from work(chunk)
        return
    with _processes(jobs) as submit:
        waiting = [submit(work, chunk) for chunk in islice(chunks, jobs * AHEAD)]
        while waiting:
            yield from waiting.pop(0).result()
            waiting += [submit(work, chunk) for chunk in islice(chunks, 1)]


@contextmanager
def _processes(jobs: int) -> Iterator[Callable[..., Future[list[R | Failed]]]]:
    """Give a way to hand out work; where the block ends early, the processes end with it."""
    from loky import BrokenProcessPool, ProcessPoolExecutor  # one process needs none of it

    pool = ProcessPoolExecutor(jobs, initializer=_deafen)

    def submit(work: Work[R], chunk: list["Document"]) -> Future[list[R | Failed]]:
        # A process that starts is deaf to Ctrl+C from its first moment: it inherits the mask.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            handed: Future[list[R | Failed]] = pool.submit(work, chunk)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return handed

    try:
        yield submit
    except BaseException as error:
        # The pool kills them itself: whoever else does it in the middle of a result leaves the
        # pool waiting for the other half.
        pool.shutdown(kill_workers=True)
        if isinstance(error, BrokenProcessPool):
            why = "a process of --jobs ended before its work did"
            raise EngineFailed(why, hint="try fewer, memory may be short") from error
        raise
    pool.shutdown()


def _deafen() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _chunks(documents: Iterable["Document"]) -> Iterator[list["Document"]]:
    remaining = iter(documents)
    while chunk := list(islice(remaining, CHUNK)):
        yield chunk
