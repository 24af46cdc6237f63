"""Twice a hostile text takes about twice the time."""

import time

import pytest

from claims import Document, extract

SLOWER = 2.6  # twice the text may take at most this many times as long
SIZE = 4000  # characters: as many as one parse takes at once
QUICK = 0.1  # seconds of CPU; below it a clock measures itself


@pytest.mark.parametrize(
    "unit",
    ["1", "(", " ", "A", "1,", "((a", "\n \n", "photo ", "A, ", "the ", "three men, "],
)
def test_twice_the_text_takes_about_twice_the_time(unit):
    def seconds(size):
        document = Document(text=f"Two died. {unit * (size // len(unit))}")
        began = time.process_time()
        extract(document)
        return time.process_time() - began

    extract(Document(text="Two died."))  # the parser is loaded once
    once = min(seconds(SIZE) for _ in range(2))
    twice = min(seconds(2 * SIZE) for _ in range(2))
    assert twice <= max(SLOWER * once, QUICK)
