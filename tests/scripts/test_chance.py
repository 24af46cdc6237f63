"""Chance that a seed repeats."""

from scripts.chance import seeded


def test_the_same_seed_gives_the_same_numbers():
    first, again, other = seeded(7), seeded(7), seeded(8)
    numbers = [first.random() for _ in range(9)]
    assert numbers == [again.random() for _ in range(9)]
    assert numbers != [other.random() for _ in range(9)]
