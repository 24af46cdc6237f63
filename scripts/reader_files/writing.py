"""Write the files that readers are tested on, with the table of what each must yield."""

import json
from collections.abc import Iterable
from pathlib import Path

from scripts.reader_files.articles import Expected

TABLE = "expected.json"
Made = Iterable[tuple[str, bytes, Expected]]


def write_files(folder: Path, kinds: Iterable[Made], *, kept: str = "") -> None:
    """Write all files of some kinds and the table, and print how many and how large they are.

    Files that are there and whose names begin with `kept` stay as they are.
    """
    folder.mkdir(parents=True, exist_ok=True)
    table: dict[str, Expected] = _rows_of(folder / TABLE, kept) if kept else {}
    for kind in kinds:
        for name, data, expected in kind:
            (folder / name).write_bytes(data)
            table[name] = expected
    told = json.dumps(table, indent=1, ensure_ascii=False, sort_keys=True)
    (folder / TABLE).write_text(told + "\n", encoding="utf-8")
    size = sum((folder / name).stat().st_size for name in table)
    print(f"{len(table)} files, {size:,} bytes in {folder}")


def _rows_of(path: Path, begin: str) -> dict[str, Expected]:
    told = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {name: row for name, row in told.items() if name.startswith(begin)}
