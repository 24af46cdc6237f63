"""Read paragraphs in which the parts of each attribution are marked inline.

`{S1 The mayor} {C1 said} {T1 the bridge was closed}.` marks source, cue and content of attribution
1; the same mark again is a further piece of the same part, and braces may nest. An empty line ends
a paragraph, a line that begins with `#` is a comment.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
PARTS = {"S": "source", "C": "cue", "T": "content"}
_BRACE = re.compile(r"\{(?:(?P<part>[SCT])(?P<number>[1-9]\d*) )?|\}")

Span = tuple[int, int]
Mark = tuple[str, int]


@dataclass(frozen=True)
class Attribution:
    """Who says what: the pieces of each part, in order; no source where the text names none."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True)
class Paragraph:
    """A text without its marks, the attributions in it, and where it was read."""

    text: str
    attributions: tuple[Attribution, ...]
    where: str


class UnreadableMark(ValueError):
    """A mark breaks the format; the message says in which file and line."""

    def __init__(self, where: str, fault: str) -> None:
        super().__init__(f"{where}: {fault}")


def read_folder(folder: Path = CORPUS) -> list[Paragraph]:
    """Return the paragraphs of all files, by name of the file."""
    return [paragraph for path in sorted(folder.glob("*.txt")) for paragraph in read(path)]


def read(path: Path) -> list[Paragraph]:
    """Return the paragraphs of one file."""
    return [
        parse(marked, f"{path.name}:{line}")
        for line, marked in _blocks(path.read_text(encoding="utf-8"))
    ]


def parse(marked: str, where: str = "text") -> Paragraph:
    """Take the marks out of one paragraph."""
    text, pieces = _unbraced(marked, where)
    for (part, number), (start, end) in pieces:
        if text[start:end] != text[start:end].strip() or start == end:
            piece = text[start:end]
            raise UnreadableMark(where, f"{part}{number} is empty or ends in space: {piece!r}")
    numbers = sorted({number for (_, number), _ in pieces})
    return Paragraph(text, tuple(_joined(number, pieces, where) for number in numbers), where)


def _blocks(whole: str) -> Iterator[tuple[int, str]]:
    """Yield each paragraph with the number of its first line."""
    lines: list[str] = []
    for number, line in enumerate((*whole.splitlines(), ""), start=1):
        if line.strip() and not line.startswith("#"):
            lines.append(line)
        elif lines and not line.strip():
            yield number - len(lines), "\n".join(lines)
            lines = []


def _unbraced(marked: str, where: str) -> tuple[str, list[tuple[Mark, Span]]]:
    text = ""
    at = 0
    opened: list[tuple[Mark, int]] = []
    pieces: list[tuple[Mark, Span]] = []
    for brace in _BRACE.finditer(marked):
        text += marked[at : brace.start()]
        at = brace.end()
        if brace["part"]:
            opened.append(((brace["part"], int(brace["number"])), len(text)))
        elif brace[0] == "{":
            near = marked[brace.start() : brace.start() + 20]
            raise UnreadableMark(where, f"no mark like {{S1 …}}, {{C1 …}} or {{T1 …}}: {near!r}")
        elif opened:
            mark, start = opened.pop()
            pieces.append((mark, (start, len(text))))
        else:
            raise UnreadableMark(where, f"nothing is open before {marked[:at][-20:]!r}")
    if opened:
        (part, number), _ = opened[-1]
        raise UnreadableMark(where, f"{part}{number} is not closed")
    return text + marked[at:], sorted(pieces, key=lambda piece: piece[1])


def _joined(number: int, pieces: list[tuple[Mark, Span]], where: str) -> Attribution:
    found = {
        name: tuple(span for mark, span in pieces if mark == (letter, number))
        for letter, name in PARTS.items()
    }
    if not found["content"] or len(found["cue"]) != 1:
        fault = f"attribution {number} needs content and one cue in one piece"
        raise UnreadableMark(where, fault)
    return Attribution(**found)
