"""Keep how each reviewer likes to work."""

from factcheck.domain.preferences import Density, Preferences, Theme
from factcheck.workflow.ports import Workbench


def show_preferences(bench: Workbench, reviewer: str) -> Preferences:
    """Return what the reviewer prefers, the defaults where nothing was ever chosen."""
    with bench.store.read() as tx:
        return tx.preferences.find(reviewer) or Preferences(reviewer=reviewer)


def keep_preferences(
    bench: Workbench,
    reviewer: str,
    *,
    editor: bool | None = None,
    single_keys: bool | None = None,
    theme: Theme | None = None,
    density: Density | None = None,
) -> Preferences:
    """Save what is given, leave the rest; the latest wins, for it is one person's own."""
    told = {"editor": editor, "single_keys": single_keys, "theme": theme, "density": density}
    changes = {name: value for name, value in told.items() if value is not None}
    with bench.store.write() as tx:
        tx.reviewers.get(reviewer)
        before = tx.preferences.find(reviewer) or Preferences(reviewer=reviewer)
        return tx.preferences.put(before.but(**changes))
