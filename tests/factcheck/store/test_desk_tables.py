"""What a desk and its reviewers set, as it lies in tables."""

import pytest

from factcheck.domain.preferences import Preferences
from factcheck.domain.reviewer import Reviewer
from factcheck.domain.rules import StoredRules
from factcheck.errors import StorageError
from tests.factcheck.fakes import START


def test_preferences_and_rules_come_back_as_they_were(any_store):
    own = Preferences(reviewer="ana", editor=True, single_keys=False, theme="dark")
    rules = StoredRules(
        case_id="", trusted_sources=("A", "B"), policy="range", changed_at=START, changed_by="ana"
    )
    with any_store.write() as tx:
        tx.reviewers.put(Reviewer(id="ana", name="Ana", created_at=START))
        tx.preferences.put(own)
        tx.rules.put(rules)
    with any_store.read() as tx:
        assert tx.preferences.get("ana") == own.but(version=1)
        assert tx.rules.get("") == rules.but(version=1)
        assert tx.rules.find("c") is None


def test_nobody_has_preferences_who_is_not_known(sqlite_store):
    with pytest.raises(StorageError), sqlite_store.write() as tx:
        tx.preferences.put(Preferences(reviewer="nobody"))
