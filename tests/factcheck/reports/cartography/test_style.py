"""The style within a map."""

import re

import pytest

from factcheck.reports.cartography.style import BOTH, DARK_STYLE, LIGHT_STYLE


@pytest.mark.parametrize("style", [LIGHT_STYLE, DARK_STYLE, BOTH])
def test_it_loads_nothing_and_reaches_nothing_but_maps(style):
    assert not re.search(r"url\(|@import|<", style)
    inner = style.replace("@media screen and (prefers-color-scheme:dark){", "")
    rules = [rule.strip() for rule in re.findall(r"([^{}]+)\{", inner)]
    assert rules
    assert all(rule.startswith(".place-map ") for rule in rules)
    assert style.count("{") == style.count("}")


def test_print_is_never_dark():
    assert "@media screen and (prefers-color-scheme:dark)" in BOTH
    assert "@media" not in LIGHT_STYLE
