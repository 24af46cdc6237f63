"""Parsed and read texts for the tests of the engine."""

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from claims.model.document import Document
from claims.model.reading import Reading
from claims.model.sentence import Sentence
from claims.parsing.sentences import parse_documents


@cache
def _parse(text: str) -> tuple[Sentence, ...]:
    [sentences] = parse_documents([Document(text=text)])
    return sentences


@pytest.fixture(scope="session")
def parse() -> Callable[[str], tuple[Sentence, ...]]:
    """Return a function from a text to its sentences."""
    return _parse


@pytest.fixture(scope="session")
def read() -> Callable[..., Reading]:
    """Return a function from a text and fields of its document to what the layers saw."""
    from claims.pipeline import read_many  # noqa: PLC0415 -- parsing is tested without it

    def reading(text: str, **fields: Any) -> Reading:
        [found] = read_many([Document(text=text, **fields)])
        return found

    return reading
