import pytest

from claims.parsing.rehanging import rehung


def _head(sentence, word, *, last=False):
    tokens = sentence.tokens
    found = [t for t in tokens if t.text == word][-1 if last else 0]
    return tokens[found.head].text


@pytest.mark.parametrize(
    ("text", "word", "head"),
    [
        ("The patrol ship Karsk Star and a tug have been sent to the port.", "tug", "ship"),
        ("A woman, Zeynep Demir, and her 2-year-old daughter were rescued.", "daughter", "woman"),
        ("The blast hit at 9 p.m. local time in the capital.", "time", "p.m."),
        ("The blast hit at 9 p.m. local time in the capital.", "in", "hit"),
        ("The fighting began shortly before 5 a.m.", "a.m.", "before"),
        ("Between 60,000 and 80,000 people marched on Sunday.", "60,000", "80,000"),
        ("The army said the town was quiet; residents said shelling went on.", "said", "said"),
        ("Ann Lowe, 34; Tom Hale, 8; and Rita Moss, 6, were all shot.", "Moss", "Hale"),
        ("Their friend, the driver and owner of the bus, was hurt.", "owner", "driver"),
        ("A ferry capsized off Lamu on Wednesday.", "Lamu", "off"),
        ("They cut off Karsk.", "Karsk", "cut"),
        ("They had no time to leave before 5 a.m. on Sunday.", "time", "had"),
    ],
)
def test_words_hang_where_their_form_and_marks_say(parse, text, word, head):
    (sentence,) = parse(text)
    assert _head(sentence, word) == head


def test_of_two_reports_the_second_holds_nothing_of_the_first(parse):
    (sentence,) = parse("The army said the town was quiet; residents said shelling went on.")
    roots = [t.text for t in sentence.tokens if t.head == t.i]
    first, second = (t for t in sentence.tokens if t.text == "said")
    assert (roots, first.dep, second.dep, second.head) == (["said"], "ROOT", "conj", first.i)


def test_what_is_hung_again_stays_as_it_is(parse):
    (sentence,) = parse("The blast hit at 9 p.m. local time; police said two men died.")
    assert rehung(sentence.tokens) == list(sentence.tokens)


def test_a_toll_that_climbs_when_a_ship_sinks_climbs_itself(parse):
    (sentence,) = parse(
        "The number of people killed when a passenger ferry overturned near Lamu island climbed to"
        " 22 on Friday, the Red Cross said, as two navy ships joined the search."
    )
    assert _head(sentence, "ferry") == "overturned"
    assert _head(sentence, "number") == "climbed"
    assert _head(sentence, "climbed") == "said"


@pytest.mark.parametrize(
    "text", ["They left around 12:30 p.m. on Monday.", "It fell at 5:27 a.m."]
)
def test_no_word_hangs_in_a_ring(parse, text):
    (sentence,) = parse(text)
    roots = {t.i for t in sentence.tokens if t.head == t.i}
    assert all(roots & {t.i, *sentence.ancestors(t.i)} for t in sentence.tokens)
