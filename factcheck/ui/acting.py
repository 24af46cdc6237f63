"""What a click or a key tells, and what does it."""

import logging
from collections.abc import Callable, Mapping

from factcheck.errors import FactcheckError
from factcheck.ui import session

Told = Mapping[str, object]  # an act of the browser: its number, what to do, of which claim
Handler = Callable[[Told], None]

LOG = logging.getLogger(__name__)
WHERE = "the cause stands in the terminal that the workbench was started from"


def guarded(do: Callable[..., object]) -> Callable[..., None]:
    """Return a callback of a button whose error becomes the line that is shown and spoken."""

    def callback(*args: object) -> None:
        attempt(lambda: do(*args))

    return callback


def attempt(do: Callable[[], object]) -> None:
    """Do it; an error becomes the line that is shown and spoken, an unforeseen one is logged."""
    try:
        do()
    except FactcheckError as error:
        session.say(str(error), wrong=True)
    except Exception:
        LOG.exception("an act failed")
        session.say(f"this did not work; {WHERE}", wrong=True)
