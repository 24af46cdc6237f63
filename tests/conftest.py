"""What every test may ask for."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from scripts.browser import ADVICE, find_browser

ROOT = Path(__file__).resolve().parents[1]
IN_CI = bool(os.environ.get("CI"))

# No deadline: the first example loads the parser. In CI the same examples every time, so that a
# change is not blamed for what an earlier one did; elsewhere new ones are tried on every run.
settings.register_profile("local", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("local"), derandomize=True)
settings.load_profile("ci" if IN_CI else "local")


FIRST = "golden"  # its longest file takes minutes: begun last, it would run alone at the end


def pytest_collection_modifyitems(items):
    """Begin with what takes longest."""
    items.sort(key=lambda item: item.path.parent.name != FIRST)


def absent(what: str) -> None:
    """Skip the test with a reason; in CI fail, where a silent skip would pass for a proof."""
    if IN_CI:
        pytest.fail(f"{what}, and CI must not skip this test")
    pytest.skip(what)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the checkout with texts that the project may read and not ship."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        absent("no folder `shared` beside the checkout")
    return folder


@pytest.fixture(scope="session")
def browser_path() -> Path:
    """A Chromium or Chrome that runs."""
    path = find_browser()
    if path is None:
        absent(ADVICE)
    return path


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    """A folder whose `data` holds a case with hostile words in every field, and that case."""
    from tests.factcheck.hostile_case import hostile_folder  # noqa: PLC0415 - loads the whole product

    folder = tmp_path_factory.mktemp("hostile")
    return folder, hostile_folder(folder / "data")
