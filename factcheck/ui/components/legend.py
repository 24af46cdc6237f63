"""Say which key does what on the Review and the Adjudicate page."""

from factcheck.ui.components.correction_form import PART_KEYS
from factcheck.ui.components.keyboard import Key
from factcheck.ui.wording import VERDICT_SIGNS, offered_verdicts

WORK = (
    Key("k", "previous", "K", "previous", bar=True),
    Key("j", "next", "J", "next", bar=True),
    Key("Shift+j", "next_open", "Shift+J", "next open", bar=True),
    Key("a", "take", "A", "take or release", bar=True),
    Key("e", "evidence", "E", "evidence", bar=True),
    Key("t", "rationale", "T", "rationale", bar=True),
    Key("i", "cite", "I", "cite the nearest fact check"),
    Key("x", "overlap", "X", "next overlapping claim"),
    Key("m", "adjudicate", "M", "adjudicate"),
    Key("h", "highlights", "H", "highlights on and off"),
    Key("u", "undo", "U", "undo", bar=True),
    Key("s", "park", "S", "park", bar=True),
    Key("/", "filter", "/", "filter the queue"),
    Key("ctrl+enter", "save", "Ctrl+Enter", "save & next", bar=True),
    Key("escape", "leave", "Esc", "leave the field"),
    Key("?", "legend", "?", "all keys", bar=True),
)

CORRECTING = {
    "words": "correct the words: those selected, or typed",
    "value": "correct the value",
    "population": "correct who is counted",
    "place": "correct the place",
    "time": "correct the date or time",
    "speaker": "correct who says so",
    "kind": "correct the kind",
    "split": "split the claim",
    "merge": "merge it with others",
    "reject": "reject it: no claim",
    "add": "new claim from selected words",
    "reopen": "reopen what was decided",
}

SETTLING = (
    Key("k", "previous", "K", "previous", bar=True),
    Key("j", "next", "J", "next", bar=True),
    Key("l", "look", "L", "look at the verdicts", bar=True),
    Key("t", "rationale", "T", "rationale", bar=True),
    Key("u", "undo", "U", "undo typing", bar=True),
    Key("o", "open", "O", "open in Review", bar=True),
    Key("ctrl+enter", "save", "Ctrl+Enter", "settle & next", bar=True),
    Key("escape", "leave", "Esc", "leave the field"),
    Key("?", "legend", "?", "all keys", bar=True),
)


def review_keys(*, editor: bool) -> tuple[Key, ...]:
    """Return the keys: a digit a verdict, those of the work, those that correct the machine."""
    return (*_verdict_keys(editor=editor), *WORK, *_correction_keys())


def adjudication_keys(*, editor: bool) -> tuple[Key, ...]:
    """Return the keys: a digit a verdict, then those of settling."""
    return (*_verdict_keys(editor=editor), *SETTLING)


def _correction_keys() -> list[Key]:
    return [Key(k.key.lower(), f"part-{k.part}", k.key, CORRECTING[k.part]) for k in PART_KEYS]


def _verdict_keys(*, editor: bool) -> list[Key]:
    return [
        Key(str(number), f"verdict-{verdict.value}", str(number), VERDICT_SIGNS[verdict].word)
        for number, verdict in enumerate(offered_verdicts(editor=editor), start=1)
    ]
