"""Who reports what, by the tree."""

import pytest

from claims.clauses.speech import Form, find_reports


def words(sentence, positions):
    return " ".join(sentence.tokens[i].text for i in positions)


@pytest.mark.parametrize(
    ("text", "form", "source", "cue", "content"),
    [
        ("The mayor said two men died.", Form.VERB, "The mayor", "said", "two men died"),
        (
            "The mayor has denied that they fled.",
            Form.VERB,
            "The mayor",
            "has denied",
            "that they fled",
        ),
        (
            "The army issued a statement confirming that it withdrew.",
            *(Form.VERB, "The army", "confirming", "that it withdrew"),
        ),
        (
            "According to police, two men died.",
            Form.ACCORDING,
            "police",
            "According to",
            "two men died",
        ),
        (
            "The port has two cranes in the yard, the Ada in the east, two officials said.",
            *(Form.VERB, "two officials", "said"),
            "The port has two cranes in the yard , the Ada in the east",
        ),
        (
            "Two were Danes and one was Swiss, an officer told the Herald on condition of calm.",
            *(Form.VERB, "an officer", "told"),
            "Two were Danes and one was Swiss",
        ),
        (
            "The Herald quoted the mayor as saying that two men died.",
            *(Form.VERB, "the mayor", "saying", "that two men died"),
        ),
        ("The army's claim that it won was false.", Form.NOUN, "The army", "claim", "that it won"),
    ],
)
def test_a_report_has_source_cue_and_content(parse, text, form, source, cue, content):
    (sentence,) = parse(text)
    report = next(r for r in find_reports(sentence) if r.content)
    assert report.form is form
    assert words(sentence, report.source) == source
    assert words(sentence, report.cue) == cue
    assert content in words(sentence, report.content)


def test_who_cites_and_who_is_cited_report_the_same_words(parse):
    (sentence,) = parse("The Herald, citing the ministry, reported that two men died.")
    found = {r.form: words(sentence, r.content) for r in find_reports(sentence)}
    assert found[Form.CITING] == found[Form.VERB] == "that two men died"


def test_who_is_told_is_no_source(parse):
    (sentence,) = parse("The strikes failed, the Herald is told.")
    (report,) = find_reports(sentence)
    assert report.source == ()
    assert words(sentence, report.addressee) == "the Herald"


@pytest.mark.parametrize(
    "text",
    [
        "The men ran to the river.",
        "He wanted to say more.",
        "I think it rained.",
        "The town is called Karsk.",
    ],
)
def test_what_is_no_report_is_left(parse, text):
    (sentence,) = parse(text)
    assert not [report for report in find_reports(sentence) if report.content]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The man believed to have fired the shot was arrested.", ""),
        ("The police believed that he had fired.", "The police"),
    ],
)
def test_who_is_believed_does_not_believe(parse, text, source):
    (sentence,) = parse(text)
    reports = [r for r in find_reports(sentence) if r.content]
    assert [words(sentence, r.source) for r in reports] == [source]
