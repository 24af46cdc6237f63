"""What a click or a key tells, and what does it."""

from collections.abc import Callable, Mapping

from factcheck.errors import FactcheckError
from factcheck.ui import session

Told = Mapping[str, object]  # an act of the browser: its number, what to do, of which claim
Handler = Callable[[Told], None]


def guarded(do: Callable[..., object]) -> Callable[..., None]:
    """Return a callback of a button whose error becomes the line that is shown and spoken."""

    def callback(*args: object) -> None:
        try:
            do(*args)
        except FactcheckError as error:
            session.say(str(error), wrong=True)

    return callback
