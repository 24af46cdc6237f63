"""Say which key does what on the Review page."""

from factcheck.ui.components.keyboard import Key
from factcheck.ui.wording import VERDICT_SIGNS, offered_verdicts

WORK = (
    Key("k", "previous", "K", "previous", bar=True),
    Key("j", "next", "J", "next", bar=True),
    Key("Shift+j", "next_open", "Shift+J", "next open", bar=True),
    Key("a", "take", "A", "take or release", bar=True),
    Key("e", "evidence", "E", "evidence", bar=True),
    Key("t", "rationale", "T", "rationale", bar=True),
    Key("n", "add", "N", "new claim from a selection", bar=True),
    Key("x", "overlap", "X", "next overlapping claim"),
    Key("u", "undo", "U", "undo", bar=True),
    Key("s", "park", "S", "park", bar=True),
    Key("/", "filter", "/", "filter the queue"),
    Key("ctrl+enter", "save", "Ctrl+Enter", "save & next", bar=True),
    Key("escape", "leave", "Esc", "leave the field"),
    Key("?", "legend", "?", "all keys", bar=True),
)


def review_keys(*, editor: bool) -> tuple[Key, ...]:
    """Return the keys: a digit a verdict, then those of the work."""
    verdicts = [
        Key(str(number), f"verdict-{verdict.value}", str(number), VERDICT_SIGNS[verdict].word)
        for number, verdict in enumerate(offered_verdicts(editor=editor), start=1)
    ]
    return (*verdicts, *WORK)
