"""Who tells a headline."""

import pytest

from claims.mentions.attributions.headlines import headline_report

BODY = "\n\nTwo people were killed in Karsk on Monday."


@pytest.mark.parametrize(
    ("title", "source", "content"),
    [
        ("Police: Man shot by his own brother", "Police", "Man shot by his own brother"),
        ("Karsk sheriff: Woman shot her son", "Karsk sheriff", "Woman shot her son"),
        ("Two killed in Karsk blast: officials", "officials", "Two killed in Karsk blast"),
        ("Two killed in Karsk blast — police", "police", "Two killed in Karsk blast"),
        ("Two killed in Karsk blast, officials say", "officials", "Two killed in Karsk blast"),
        ("Ten die in raid on rebel town Monitor", "Monitor", "Ten die in raid on rebel town"),
        ("Monitors 15 killed in raid on town", "Monitors", "15 killed in raid on town"),
        ("Army says two killed in Karsk", "Army", "two killed in Karsk"),
    ],
)
def test_words_for_a_speaker_tell_a_headline(parse, title, source, content):
    sentence = parse(title + BODY)[0]
    (report,) = headline_report(sentence)
    assert sentence.over(report.source).of(title) == source
    assert sentence.over(report.content).of(title) == content


@pytest.mark.parametrize(
    "title",
    [
        "Update: Two killed in Karsk blast",
        "Karsk war: Two killed in blast",
        "Two killed in Karsk blast - Rudvik Herald",
        "Two killed in Karsk car-bomb blast",
        "Police find two dead in Karsk",
    ],
)
def test_a_topic_or_a_paper_tells_no_headline(parse, title):
    assert not list(headline_report(parse(title + BODY)[0]))


def test_a_sentence_of_the_body_is_no_headline(parse):
    assert not list(headline_report(parse("Police: two men were killed in Karsk on Monday.")[-1]))
