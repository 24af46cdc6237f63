"""Write SVG: every word that goes in comes out as a word."""

import re
from collections.abc import Iterable, Sequence
from html import escape

# What XML cannot hold, and the signs that turn the direction of the words that follow them.
UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)


class Markup(str):
    """Be text that is SVG already."""

    __slots__ = ()


def words(said: str) -> Markup:
    """Return words as SVG text: no sign in them means anything; lone surrogates become '?'.

    >>> words("<b>Taji & 'x'")
    "&lt;b&gt;Taji &amp; &#x27;x&#x27;"
    """
    kept = UNPRINTABLE.sub("", said).encode(errors="replace").decode()
    return Markup(escape(" ".join(kept.split()), quote=True))


def el(tag: str, *children: str, **attributes: str | float) -> Markup:
    """Return an element; `font_size` is written 'font-size', `class_` is written 'class'.

    >>> el("text", "a<b", x=1.04, class_="name")
    '<text x="1" class="name">a&lt;b</text>'
    """
    told = "".join(f' {_name(name)}="{_value(value)}"' for name, value in attributes.items())
    inner = "".join(child if isinstance(child, Markup) else words(child) for child in children)
    return Markup(f"<{tag}{told}>{inner}</{tag}>" if inner else f"<{tag}{told}/>")


def number(value: float) -> str:
    """Return a number of pixels: a tenth is as fine as an eye sees.

    >>> number(3.04), number(-0.02)
    ('3', '0')
    """
    told = f"{value:.1f}".removesuffix(".0")
    return "0" if told == "-0" else told


def path(lines: Iterable[Sequence[tuple[float, float]]], *, closed: bool) -> str:
    """Return the outline of lines or rings, in steps from point to point."""
    found = []
    for line in lines:
        tenths = [(round(x * 10), round(y * 10)) for x, y in line]
        x, y = tenths[0]
        steps = [f"M{_tenths(x)} {_tenths(y)}"]
        mark = "l"
        for ahead in tenths[1:]:
            if ahead != (x, y):
                steps.append(f"{mark}{_tenths(ahead[0] - x)} {_tenths(ahead[1] - y)}")
                (x, y), mark = ahead, " "
        if len(steps) > 1:
            found.append("".join(steps) + ("z" if closed else ""))
    return "".join(found)


def _tenths(value: int) -> str:
    whole, part = divmod(abs(value), 10)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{part}" if part else f"{sign}{whole}"


def _name(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def _value(value: str | float) -> str:
    return words(value) if isinstance(value, str) else number(value)
