"""What reading one file brought."""

from collections.abc import Iterable, Sequence

from claims import Document
from factcheck.errors import UnreadableInput


class Intake(list[Document]):
    """Hold the documents of one file, and in `left_out` an error for each that was not read."""

    def __init__(
        self, documents: Iterable[Document], left_out: Sequence[UnreadableInput] = ()
    ) -> None:
        super().__init__(documents)
        self.left_out = tuple(left_out)
