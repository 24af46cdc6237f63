"""Reports that close a sentence where no comma parts them."""

import pytest

from claims.clauses.closing import closing_report


def words(sentence, positions):
    return " ".join(sentence.tokens[i].text for i in positions)


def closed(sentence):
    found = (closing_report(sentence, t.i) for t in sentence.tokens)
    return next((f for f in found if f is not None), None)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Two men were hurt in the air strikes he said.",
            "he",
            "Two men were hurt in the air strikes",
        ),
        (
            "The blast reached 51 houses a source in Karsk National Hospital told Rudvik.",
            "a source in Karsk National Hospital",
            "The blast reached 51 houses",
        ),
        (
            "Rebels took the town on Saturday army spokesman Oleh Marenko told the Herald.",
            "army spokesman Oleh Marenko",
            "Rebels took the town on Saturday",
        ),
        (
            "Rebels fled the port in northern Karsk Al Rudvik TV channel reported on Sunday.",
            "Al Rudvik TV channel",
            "Rebels fled the port in northern Karsk",
        ),
        (
            "The strikes killed four children Human Rights Watch said in a statement.",
            "Human Rights Watch",
            "The strikes killed four children",
        ),
        (
            "Shells fell on the children as they left school activists said.",
            "activists",
            "Shells fell on the children as they left school",
        ),
        (
            "The rebels left the town the ministry said adding that nobody was hurt.",
            "the ministry",
            "The rebels left the town",
        ),
    ],
)
def test_all_before_the_subject_is_said(parse, text, source, content):
    (sentence,) = parse(text)
    found = closed(sentence)
    assert found is not None
    assert (words(sentence, found[0]), words(sentence, found[1])) == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "The rebels left as the ministry said.",  # tied by 'as'
        "The rebels did what the ministry said.",
        "Two men were hurt but police would not say.",
        "The rebels left the town and the ministry said that nobody was hurt.",
        "“The rebels left the town” the ministry said.",  # a quotation is read as such
        "The rebels left the town they took.",
        "The list of names the ministry said.",  # no clause
        "After a day of rain, the rebels left the bridge he said was safe.",
    ],
)
def test_what_a_word_ties_to_the_verb_is_no_report_of_the_sentence(parse, text):
    (sentence,) = parse(text)
    assert closed(sentence) is None
