"""A hostile text of four times the length takes about four times as long, not 16 times."""

import time

import pytest

from claims import Document, extract

LONGER = 4  # times the text; so far apart, a busy machine's clock does not blur 4 and 16
SLOWER = 8  # that text may take at most this many times as long
SIZE = 4000  # characters: as many as one parse takes at once
QUICK = 0.2  # seconds of CPU; below it a clock measures itself


@pytest.mark.parametrize(
    "unit",
    ["1", "(", " ", "A", "1,", "((a", "\n \n", "photo ", "A, ", "the ", "three men, "],
)
def test_time_grows_as_the_text_does(unit):
    def seconds(size):
        document = Document(text=f"Two died. {unit * (size // len(unit))}")
        began = time.process_time()
        extract(document)
        return time.process_time() - began

    extract(Document(text="Two died."))  # the parser is loaded once
    once = min(seconds(SIZE) for _ in range(2))
    longer = min(seconds(LONGER * SIZE) for _ in range(2))
    assert longer <= max(SLOWER * once, QUICK)
