"""Words for happenings in one form."""

from claims.resolution.stems import event_stem


def test_forms_of_a_word_are_one(parse):
    [sentence] = parse("The bombing and the king.")
    stems = [event_stem(t) for t in sentence.tokens if t.pos == "NOUN"]
    assert stems == ["bomb", "king"]
