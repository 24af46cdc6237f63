"""The articles of a folder, and what in it cannot be read."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from factcheck.domain.formats import ENDINGS, shown_endings
from factcheck.errors import Refused, UnreadableInput

Failed = Callable[[UnreadableInput], None]


def articles_in(folder: str, *, failed: Failed, most: int | None = None) -> Iterator[str]:
    """Yield the files that look like articles by name, of subfolders too; hidden ones are not.

    Links to files are followed, links to folders are not: they may lead in circles. Refused where
    more than `most` files and folders would have to be looked at; null: there is no limit.
    """
    found: list[str] = []
    looked = 0
    for place, folders, files in os.walk(folder, onerror=lambda error: failed(_closed(error))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        looked += len(folders) + len(files)
        if most is not None and looked > most:
            what = f"will not look through {folder}: it holds over {most:,} files and folders"
            raise Refused(what, hint="name a part of it")
        for name in folders:
            if (Path(place) / name).is_symlink():
                why = "it is a link to a folder"
                hint = "name the folder itself to have it read"
                failed(UnreadableInput(str(Path(place) / name), why, hint=hint))
        found += [str(Path(place) / name) for name in files if _is_article(name)]
    if not found:
        hint = f"expected files such as {shown_endings(between=', ')}"
        failed(UnreadableInput(folder, "the folder holds no article", hint=hint))
    yield from sorted(found)


def _is_article(name: str) -> bool:
    return not name.startswith(".") and name.lower().endswith(ENDINGS)


def _closed(error: OSError) -> UnreadableInput:
    return UnreadableInput(str(error.filename), error.strerror or "it cannot be opened")
