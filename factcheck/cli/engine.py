"""Run the engine over documents, in this process or in several."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING, TypeVar

from factcheck.errors import EngineFailed

if TYPE_CHECKING:
    from claims import Annotation, Document, Extraction

R = TypeVar("R")
CHUNK = 16  # documents parsed at once; the same with any number of processes, so bytes agree
AHEAD = 4  # chunks that wait for each process, so that a pipe of any length fits in memory


def extracted(documents: Iterable["Document"], *, jobs: int) -> Iterator["Extraction"]:
    """Yield what each document claims, in their order."""
    return _each(_extract, documents, jobs)


def annotated(documents: Iterable["Document"], layer: str) -> Iterator[tuple["Annotation", ...]]:
    """Yield the mentions of a layer of each document, in their order."""
    from claims import ClaimsError, annotate_many  # --help loads no engine

    try:
        yield from annotate_many(documents, layer)
    except ClaimsError as error:
        raise EngineFailed(str(error)) from error


def _extract(documents: list["Document"]) -> list["Extraction"]:
    from claims import ClaimsError, extract_many  # --help loads no engine

    try:
        return list(extract_many(documents))
    except ClaimsError as error:
        raise EngineFailed(str(error)) from error


def _each(
    work: Callable[[list["Document"]], list[R]], documents: Iterable["Document"], jobs: int
) -> Iterator[R]:
    chunks = _chunks(documents)
    if jobs == 1:
        for chunk in chunks:
            yield from work(chunk)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        waiting = [pool.submit(work, chunk) for chunk in islice(chunks, jobs * AHEAD)]
        while waiting:
            yield from waiting.pop(0).result()
            waiting += [pool.submit(work, chunk) for chunk in islice(chunks, 1)]


def _chunks(documents: Iterable["Document"]) -> Iterator[list["Document"]]:
    remaining = iter(documents)
    while chunk := list(islice(remaining, CHUNK)):
        yield chunk
