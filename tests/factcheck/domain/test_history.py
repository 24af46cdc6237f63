"""The chain of hashes."""

import pytest

from factcheck.domain.history import GENESIS, Act, chained, first_broken
from tests.factcheck.fakes import START


def a_chain(length):
    entries = []
    for number in range(length):
        act = Act(case_id="c", subject="s", action=f"did {number}", by="ana", at=START)
        entries.append(chained(act, entries[-1] if entries else None))
    return entries


@pytest.mark.parametrize("length", [0, 1, 5])
def test_a_chain_as_written_is_whole(length):
    assert first_broken(a_chain(length)) is None


def test_the_first_entry_hangs_on_nothing():
    assert a_chain(1)[0].previous == GENESIS


@pytest.mark.parametrize("field", ["action", "subject", "before", "after", "why", "by", "hash"])
@pytest.mark.parametrize("at", [0, 2, 4])
def test_a_change_anywhere_is_found_where_it_was_made(field, at):
    chain = a_chain(5)
    chain[at] = chain[at].but(**{field: "altered"})
    assert first_broken(chain) == at + 1


@pytest.mark.parametrize(
    ("spoil", "at"),
    [
        (lambda chain: chain[1:], 1),
        (lambda chain: [*chain[:2], *chain[3:]], 3),
        (lambda chain: [chain[0], chain[2], chain[1]], 2),
    ],
)
def test_a_missing_or_misplaced_entry_is_found(spoil, at):
    assert first_broken(spoil(a_chain(5))) == at
