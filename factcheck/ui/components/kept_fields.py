"""Draw fields whose typing is kept at every pause, so that a reload loses nothing."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import streamlit as st

from factcheck.ui.wording import plain

NO_WORDS: Mapping[str, str] = MappingProxyType({})
PAUSE = "600ms"  # of typing, after which a line is kept; a text area says so by keyboard.js


class KeptFields:
    """Draw fields that show what was typed and hand each change to `keep` (name, value).

    `form` and `of` make the keys: another `of` is another, empty form.
    """

    def __init__(
        self,
        typed: Mapping[str, object],
        *,
        form: str,
        of: str,
        keep: Callable[[str, str], None],
    ) -> None:
        self.typed = typed
        self.form = form
        self.of = of
        self.keep = keep

    def key(self, name: str) -> str:
        """Return the key of a field's widget; its class on the page begins `st-key-`."""
        return f"{self.form}-{name}-{self.of}"

    def text(self, name: str, label: str, *, hint: str = "") -> None:
        """Draw a line."""
        st.text_input(
            label,
            value=self._words(name),
            placeholder=hint,
            live=PAUSE,
            key=self.key(name),
            on_change=self.keep,
            args=(name, self.key(name)),
        )

    def area(self, name: str, label: str, *, height: int, hint: str = "") -> None:
        """Draw some lines."""
        st.text_area(
            label,
            value=self._words(name),
            placeholder=hint,
            height=height,
            key=self.key(name),
            on_change=self.keep,
            args=(name, self.key(name)),
        )

    def check(self, name: str, label: str, *, otherwise: bool = False) -> None:
        """Draw a box to tick."""
        st.checkbox(
            label,
            value=bool(self.typed.get(name, otherwise)),
            key=self.key(name),
            on_change=self.keep,
            args=(name, self.key(name)),
        )

    def buttons(self, name: str, label: str, options: Sequence[str], *, otherwise: str) -> None:
        """Draw a few choices, one of which holds."""
        st.segmented_control(
            label,
            options,
            default=self._words(name) or otherwise,
            required=True,
            key=self.key(name),
            on_change=self.keep,
            args=(name, self.key(name)),
        )

    def choice(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        *,
        otherwise: str = "",
        words: Mapping[str, str] = NO_WORDS,
    ) -> None:
        """Draw many choices, one of which holds; without `otherwise` none may hold.

        `words` says what stands for an option, where its own name is not enough.
        """
        chosen = self._words(name) or otherwise
        st.selectbox(
            label,
            options,
            index=options.index(chosen) if chosen in options else None,
            format_func=lambda option: words.get(str(option), plain(option)),
            placeholder="not said",
            key=self.key(name),
            on_change=self.keep,
            args=(name, self.key(name)),
        )

    def several(self, name: str, label: str, options: Sequence[str]) -> None:
        """Draw choices, any of which may hold."""
        held = self.typed.get(name)
        st.multiselect(
            label,
            options,
            default=list(held) if isinstance(held, list | tuple) else [],
            format_func=plain,
            key=self.key(name),
            on_change=self.keep,
            args=(name, self.key(name)),
        )

    def _words(self, name: str) -> str:
        value = self.typed.get(name)
        return "" if value is None else str(value)
