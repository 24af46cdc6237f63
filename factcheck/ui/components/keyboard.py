"""Hear keys and clicks, and say aloud what was done.

One listener of the page gathers the acts of all components; each has a number, so that none is
lost under quick typing and none is done twice.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import streamlit as st

from factcheck.domain.odd_characters import marked
from factcheck.ui import address, session
from factcheck.ui.acting import Handler, attempt
from factcheck.ui.components.parts import component

NAME = "acts"
OUTLET = "near-acts"

_mount = component("keyboard")
_mount_outlet = component("outlet")


class Key(NamedTuple):
    """Hold a key: what it does, what is printed on it, and whether the bar shows it."""

    bound: str
    do: str
    show: str
    says: str
    bar: bool = False


def keyboard(
    keys: Sequence[Key] = (),
    handlers: Mapping[str, Handler] | None = None,
    *,
    order: Sequence[str] = (),
    still_open: Sequence[str] = (),
    claim: str = "",
    offers: Sequence[Sequence[str]] = (),
) -> None:
    """Mount the listener with the bar of keys at the foot; `order` is the way of J and K.

    `offers` is what selected words of an article can become: act, words, key.
    """
    data = {
        "keys": [{"do": k.do, "show": k.show, "says": k.says, "bar": k.bar} for k in keys],
        "bound": {k.bound: k.do for k in keys},
        "on": session.preferences().single_keys,
        "theme": session.preferences().theme.value,
        "paths": list(address.PATHS),
        "order": list(order),
        "open": list(still_open),
        "claim": claim,
        "offers": [list(offer) for offer in offers],
        "cookie": session.cookie_to_set(),
        **_heard(),
    }
    with st.container(key="keys-bar" if keys else "said-bar"):
        _mount(key=NAME, data=data, on_acts_change=lambda: hear(handlers or {}))


def outlet(handlers: Mapping[str, Handler], *, claim: str) -> None:
    """Mount, in a fragment, what hears acts on a claim that change nothing outside of it."""
    data = {"hears": list(handlers), "claim": claim, **_heard()}
    _mount_outlet(key=OUTLET, data=data, on_acts_change=lambda: hear(handlers, by=OUTLET))


def _heard() -> dict[str, object]:
    """Return what the browser need no longer hold, and the line that is shown and spoken."""
    said = session.notice()
    return {
        "seen": session.last_act(),
        "handed": session.handed(),
        "said": marked(said.words),
        "wrong": said.wrong,
    }


def hear(handlers: Mapping[str, Handler], *, by: str = NAME) -> None:
    """Do the acts that are new; an error becomes the line that is shown and spoken."""
    heard = session.field(by)
    acts = getattr(heard, "acts", None) or []
    for told in acts:
        if not session.take_act(int(told["n"])):
            continue
        handler = handlers.get(str(told["do"]))
        if handler is None:
            continue
        attempt(partial(handler, _written(told)))


def _written(told: object) -> Any:
    """Return what was told with halves of characters replaced: no file or store can hold them."""
    if isinstance(told, str):
        return told.encode("utf-8", "replace").decode("utf-8")
    if isinstance(told, Mapping):
        return {_written(name): _written(value) for name, value in told.items()}
    return [_written(item) for item in told] if isinstance(told, list) else told
