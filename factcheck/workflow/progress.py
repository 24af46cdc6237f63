"""How far a long piece of work is, for whoever waits for it."""

from collections.abc import Callable
from typing import NamedTuple

from factcheck.domain.odd_characters import marked

Told = Callable[[int, int], None]  # how many articles are done, and of how many


class At(NamedTuple):
    """Hold where an import is: at which file, the first is 1, and how far in it.

    `articles` is 0 until the file is read.
    """

    file: str
    number: int
    done: int = 0
    articles: int = 0

    def part(self, files: int) -> float:
        """Return the part of an import that is done, 0 to 1; a file counts by its articles.

        >>> At("a.rss", 2, 1, 2).part(4)
        0.375
        """
        within = self.done / self.articles if self.articles else 0.0
        return min(1.0, (self.number - 1 + within) / max(1, files))

    def words(self, files: int) -> str:
        """Return where an import is, for people.

        >>> At("a.rss", 2, 0, 30).words(4)
        'file 2 of 4: a.rss, article 1 of 30'
        """
        which = f"file {self.number:,} of {files:,}: " if files > 1 else ""
        reading = f", article {self.done + 1:,} of {self.articles:,}" if self.articles else " …"
        return f"{which}{marked(self.file)}{reading}"


Watch = Callable[[At], None]


def tell_nobody(done: int, total: int) -> None:
    """Say nothing of articles."""
    del done, total


def nobody_watches(at: At) -> None:
    """Say nothing of files."""
    del at


def within(watch: Watch, file: str, number: int) -> Told:
    """Return what tells of the articles of one file, to whom the import is shown.

    >>> within(print, "a.rss", 2)(1, 3)
    At(file='a.rss', number=2, done=1, articles=3)
    """
    return lambda done, total: watch(At(file, number, done, total))
