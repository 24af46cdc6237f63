from claims.lexicon.load import table
from claims.parsing import syntax


def test_the_engine_says_which_model_reads():
    assert syntax.engine().startswith(f"{syntax.RULES} / en_core_web_")


def test_tokens_carry_labels_and_offsets_without_white_space():
    [[tokens]] = list(syntax.parse(["Two  soldiers died."]))
    assert [t.text for t in tokens] == ["Two", "soldiers", "died", "."]
    assert [t.head for t in tokens] == [1, 2, 2, 2]
    assert (tokens[1].start, tokens[1].end, tokens[1].lemma) == (5, 13, "soldier")


def test_every_file_of_the_packaged_model_has_its_hash():
    hashes = table("model_hashes")
    assert len(hashes) >= 20
    assert all(len(value) == 64 for value in hashes.values())
