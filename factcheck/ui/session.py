"""What one browser session remembers; the only file that touches `st.session_state`.

The rest lives where it survives: work and drafts in the store, the place in the address, the
reviewer's name in a cookie of this site.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from typing import NamedTuple, TypeVar
from urllib.parse import parse_qsl, quote, unquote, urlencode

import streamlit as st

from factcheck.domain.preferences import Preferences

COOKIE = "factcheck"
HANDED_KEPT = 20  # fields: more than one form has
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Habits:
    """Hold who sits here; kept by the browser for a year."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """Hold the line that says what was saved, or why not."""

    words: str = ""
    wrong: bool = False
    page: str | None = None  # the path of the page that shows it; null until one does


class Uploaded(NamedTuple):
    """Hold a file that was handed in."""

    name: str
    kind: str
    data: bytes


def uploaded(held: object) -> Uploaded | None:
    """Return the file that a field for files holds, if there is one."""
    if not isinstance(held, BytesIO) or not hasattr(held, "name"):
        return None
    return Uploaded(str(held.name), str(getattr(held, "type", "")), held.getvalue())


def habits() -> Habits:
    """Return the habits of this visit, else those that the cookie tells."""
    known = st.session_state.get("habits")
    return known if isinstance(known, Habits) else habits_of(st.context.cookies.get(COOKIE, ""))


def keep_habits(new: Habits) -> None:
    """Remember habits; `cookie_to_set` then tells the browser."""
    st.session_state["habits"] = new


def cookie_to_set() -> str:
    """Return the cookie for the habits of this visit, empty where the browser has it."""
    known = st.session_state.get("habits")
    return f"{COOKIE}={written(known)}" if isinstance(known, Habits) else ""


def written(known: Habits) -> str:
    """Return habits as the value of a cookie.

    >>> written(Habits(name="Ana"))
    'name%3DAna'
    """
    return quote(urlencode({"name": known.name}), safe="")


def habits_of(cookie: str) -> Habits:
    """Read the value of a cookie; what is not understood is left out."""
    fields = dict(parse_qsl(unquote(cookie)))
    return Habits(name=fields.get("name", ""))


def preferences() -> Preferences:
    """Return how the reviewer of this visit likes to work."""
    return remembered("preferences", Preferences(reviewer=""))


def say(words: str, *, wrong: bool = False) -> None:
    """Set the line that is shown and spoken."""
    st.session_state["notice"] = Notice(words, wrong)


def notice() -> Notice:
    """Return the line that is shown and spoken."""
    return remembered("notice", Notice())


def turn_to(page: str) -> None:
    """Leave what was said on another page behind; what no page has shown yet is this one's."""
    said = notice()
    if said.page is None:
        st.session_state["notice"] = replace(said, page=page)
    elif said.page != page:
        say("")


def remembered(name: str, default: T) -> T:
    """Return what the session remembers under a name, if it is of the default's type."""
    value = st.session_state.get(f"kept:{name}" if name != "notice" else name)
    return value if isinstance(value, type(default)) else default


def held(name: str, kind: type[T]) -> T | None:
    """Return what the session remembers under a name, if it is of the kind."""
    value = st.session_state.get(f"kept:{name}")
    return value if isinstance(value, kind) else None


def remember(name: str, value: object) -> None:
    """Remember a value for this visit."""
    st.session_state[f"kept:{name}"] = value


def newest(name: str, drawn: int) -> int:
    """Return the version that the reader last saw or made: acts may be ahead of what is drawn."""
    return max(drawn, remembered(f"newest:{name}", 0))


def forget(name: str) -> None:
    """Forget a value."""
    st.session_state.pop(f"kept:{name}", None)


def field(key: str) -> object:
    """Return what a widget holds; null where it is not shown."""
    return st.session_state.get(key)


def set_field(key: str, value: object) -> None:
    """Set what a widget will show; before it is drawn in this run."""
    st.session_state[key] = value


def hand_over(key: str, words: object) -> None:
    """Note that what was typed into a field is kept, so that the browser need not hold it."""
    latest = {**handed(), key: str(words or "")}
    remember("handed", dict(list(latest.items())[-HANDED_KEPT:]))


def handed() -> dict[str, str]:
    """Return what was lately handed over, by the key of its field."""
    return remembered("handed", {})


def empty_fields(prefix: str) -> None:
    """Forget the widgets whose keys start so; they begin anew from what is stored."""
    for key in [k for k in st.session_state if str(k).startswith(prefix)]:
        del st.session_state[key]


def refill(form: str, of: str, typed: Mapping[str, object]) -> None:
    """Let the widgets of a form that are on screen show what is given, by the names of fields.

    Forgetting them is not enough: the browser goes on showing what it has.
    """
    for key in [k for k in st.session_state if _named(str(k), form, of) in typed]:
        st.session_state[key] = typed[_named(str(key), form, of)]


def _named(key: str, form: str, of: str) -> str:
    """Return the name of the field whose widget has the key; empty where it is of no such form."""
    first, _, rest = key.partition("-")
    name, _, owner = rest.partition("-")
    return name if first == form and owner.partition(".")[0] == of else ""


def fields_of(form: str, of: str) -> dict[str, object]:
    """Return what the widgets of a form hold, by the names of their fields.

    Keys are 'FORM-NAME-OF'; `of` may have a round after it, as in 'CLAIM.3'.
    """
    found = {}
    for key, value in st.session_state.items():
        name = _named(str(key), form, of)
        if name:
            found[name] = value
    return found


def take_act(number: int) -> bool:
    """Tell whether the act of this number is new, and remember that it is done."""
    if number <= last_act():
        return False
    remember("act", number)
    return True


def last_act() -> int:
    """Return the number of the last act of the browser that was done."""
    return remembered("act", 0)
