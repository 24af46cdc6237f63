"""Copied passages."""

from claims.origins.shingles import copied, prints_of, shingles


def prose(seed, length):
    """Words that no other seed has in this order."""
    return " ".join(f"w{(n * 7919 + seed * 104729) % 99991}" for n in range(length))


def test_a_copy_is_found_and_a_text_of_its_own_is_not():
    texts = [prose(1, 120), prose(2, 120), prose(1, 120) + " " + prose(3, 40)]
    [(one, other, share)] = copied([*map(prints_of, texts)])
    assert (one, other) == (0, 2)
    assert share == 1


def test_a_passage_in_a_long_article_is_found():
    passage = prose(9, 150)
    texts = [prose(1, 900) + " " + passage, passage + " " + prose(2, 900)]
    assert [(i, j) for i, j, _ in copied([*map(prints_of, texts)])] == [(0, 1)]


def test_a_short_text_within_a_long_one_is_found():
    passage = prose(9, 60)
    assert [
        (i, j) for i, j, _ in copied([*map(prints_of, [passage, prose(1, 900) + " " + passage])])
    ] == [(0, 1)]


def test_one_shared_sentence_is_no_copy():
    shared = prose(9, 12)
    texts = [prose(1, 200) + " " + shared, prose(2, 200) + " " + shared]
    assert list(copied([*map(prints_of, texts)])) == []


def test_boilerplate_of_many_is_not_compared():
    texts = [prose(9, 50)] * 70
    assert list(copied([*map(prints_of, texts)])) == []


def test_samples_choose_alike_in_copies():
    text = prose(4, 400)
    sampled = shingles(text, sampled=True)
    assert 0 < len(sampled) < len(shingles(text, sampled=False))
    assert sampled <= shingles(f"before {text}", sampled=True)
    assert shingles("too short", sampled=False) == frozenset()
