"""A reader that does what its file says: it takes memory, time, or breaks down."""

import os
import socket
from pathlib import Path

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.outcome import Intake


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    del name
    word, _, rest = data.decode().partition(" ")
    text = ACTS[word](rest) if word in ACTS else None
    return Intake([Document(text=str(text or f"{os.getpid()} {len(data)} {content_type}"))])


def loop(_rest: str) -> None:
    while True:
        pass


def refuse(_rest: str) -> None:
    raise UnreadableInput("a.bin", "it has no text", hint="save it anew")


ACTS = {
    "loop": loop,
    "memory": lambda _: [bytearray(1 << 20) for _ in range(4096)],
    "die": lambda _: os.abort(),
    "raise": lambda _: {}["missing"],
    "refuse": refuse,
    "talk": lambda rest: "x" * int(rest),
    "write": lambda rest: Path(rest).write_text("written by a reader", encoding="utf-8"),
    "connect": lambda rest: socket.create_connection(("127.0.0.1", int(rest)), timeout=1),
    "environment": lambda _: " ".join(os.environ),
    "print": lambda _: print('{"done": true}', flush=True),  # noqa: T201 - it misbehaves
}
