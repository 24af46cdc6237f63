"""Which files a path on the machine of the workbench stands for."""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from factcheck.bootstrap import articles_in
from factcheck.errors import FactcheckError, UnreadableInput
from factcheck.workflow.import_files import FileLine, GivenFile, skipped

LARGEST = 64 * 2**20 + 1  # bytes: more than any reader takes, which says so; never cut short
LOOKED_AT = 20_000  # files and folders: a second's work, and `/` is no folder of articles


@dataclass(frozen=True, slots=True)
class PathFound:
    """Hold the files that a path stands for, by what they are called, and what is left out."""

    files: tuple[GivenFile, ...]
    left_out: tuple[FileLine, ...] = field(default=())
    is_folder: bool = False

    @property
    def words(self) -> str:
        """Return how many files there are, before any is read."""
        count = _many(len(self.files), "file")
        if not self.is_folder:
            return f"{count} to read"
        folders = {str(Path(file.name).parent) for file in self.files}
        among = f" in {_many(len(folders), 'folder')}" if folders else ""
        left = f"; left out: {_many(len(self.left_out), 'other')}" if self.left_out else ""
        return f"{count} to read{among}{left}"


def files_at(typed: str) -> PathFound | None:
    """Return the files of a path, of a folder those below it too; null where none is typed.

    Hidden files and folders are of the machine, not of the desk; links may lead out of the folder
    and are left out.

    Raises:
        UnreadableInput: Nothing is there.
        Refused: The folder holds too much to look through.
    """
    if not typed.strip():
        return None
    path = Path(typed.strip()).expanduser()
    try:
        path.stat()
        is_folder = path.is_dir()
    except (OSError, ValueError) as error:  # a null character is a ValueError
        why = getattr(error, "strerror", None) or "it is no path"
        raise UnreadableInput(repr(typed.strip()), why) from error
    return _in_folder(path) if is_folder else PathFound((_given(path, path.name),))


def _in_folder(folder: Path) -> PathFound:
    errors: list[FactcheckError] = []
    found = [Path(n) for n in articles_in(str(folder), failed=errors.append, most=LOOKED_AT)]
    names = {path: str(path.relative_to(folder)) for path in found}
    left_out = [skipped(str(folder), error) for error in errors]
    left_out += [_link(names[path]) for path in found if path.is_symlink()]
    files = tuple(_given(path, name) for path, name in names.items() if not path.is_symlink())
    return PathFound(files, tuple(left_out), is_folder=True)


def _link(name: str) -> FileLine:
    hint = "name the file itself to have it read"
    return skipped(name, UnreadableInput(name, "it is a link", hint=hint))


def _given(path: Path, name: str) -> GivenFile:
    return GivenFile(name, partial(_bytes, path, name))


def _bytes(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError as error:
        raise UnreadableInput(name, error.strerror or "it cannot be opened") from error


def _many(number: int, what: str) -> str:
    return f"{number:,} {what}{'s' * (number != 1)}"
