"""Where words mean a person, and where they are common words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.hidden_names import Names


def shown(text, *names, places=()):
    """Return the text with a sign for each letter of what was found."""
    for start, end in Names(names, places).found(text):
        text = (
            text[:start] + "".join(c if c.isspace() else "█" for c in text[start:end]) + text[end:]
        )
    return text


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Rose Hope", "Rose Hope, 34, was killed.", "████ ████, 34, was killed."),
        ("Rose Hope", "They buried Rose on Sunday.", "They buried ████ on Sunday."),
        ("Rose Hope", "Rose said it. Hope, 34, died.", "████ said it. ████, 34, died."),
        ("Rose Hope", "Police named Ms. Hope as a victim.", "Police named Ms. ████ as a victim."),
        ("Rose Hope", "Mrs. Hope’s son and Rose’s sister", "Mrs. ████’s son and ████’s sister"),
        ("Mark Will", "“Mark was a friend,” he said.", "“████ was a friend,” he said."),
        ("May Ling", "A friend of May wept.", "A friend of ███ wept."),
        ("Mary White", "MARY WHITE KILLED IN TOWN", "████ █████ KILLED IN TOWN"),
        ("Ann Harwood", "HARWOOD WAS A NURSE; the Harwoods", "███████ WAS A NURSE; the ████████"),
        ("José Pérez", "Jose Perez and PÉREZ", "████ █████ and █████"),
        ("Ng Li", "Officers told Ms. Li of it.", "Officers told Ms. ██ of it."),
        ("Ann Harwood", "ask @annharwood, #RIPHarwood", "ask ███████████, ███████████"),
        ("Jordan Fox", "They met Jordan there.", "They met ██████ there."),
        ("Ann Mary-Rose Bell", "Mary-Rose\nBell", "█████████\n████"),
        ("Mark Will", "mark Will down", "mark ████ down"),
        ("J. K.", "J. K. and K", "██ ██ and K"),
        ("Rose Hope", "Rose", "████"),
        ("Rose Hope", "The Hopes wept; killed · Hopes", "The █████ wept; killed · █████"),
        ("Rose Hope", "Then Rose Ann Hope came", "Then ████ Ann ████ came"),
        ("John Harwood", "John Sunday, John, Mr. John.", "████ Sunday, ████, Mr. ████."),
        ("John Harwood", "POLICE NAME JOHN AS VICTIM", "POLICE NAME ████ AS VICTIM"),
        ("Nurse Rose Hope", "Nurse Rose Hope, a NURSE", "█████ ████ ████, a NURSE"),
        ("Grace Ann Roe", "Grace said so.", "█████ said so."),
        ("Rose Hope", "killed · Hope · people", "killed · ████ · people"),
        ("Rose Hope", "the Courier has “Rose”", "the Courier has “████”"),
        ("Rose Hope", "killed Rose Monday", "killed ████ Monday"),
    ],
)
def test_the_person_is_found(name, text, expected):
    assert shown(text, name) == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Rose Hope", "Prices rose. They hope so."),
        ("Rose Hope", "Rose petals lay in the road. Hope for survivors faded."),
        ("Rose Hope", "He spoke in the Rose Garden."),
        ("Rose Hope", "“Hope for the best,” she said. He said: “Rose petals.”"),
        ("Rose Hope", "GENEVA — Hope for a truce faded."),
        ("Mark Will", "Will the truce hold? Mark the day."),
        ("Mary White", "The White House said so; white smoke rose."),
        ("May Brown", "in May, on 3 May, May 2024, since May; it may rain"),
        ("Ann Roe", "roe deer, Roebuck"),
        ("Ann de Bo", "de facto, An hour"),
        ("", "nobody is named"),
        ("John Harwood", "the mayor, John Smith, and John Stuart Mill spoke"),
        ("Rose Hope", "the hopes of many; High Hopes"),
        ("J. K.", "Mr. K and J"),
        ("Rose Hope", "rose. Hope for survivors faded"),
    ],
)
def test_a_common_word_stays(name, text):
    assert shown(text, name) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Jordan and near Jordan.", "In Jordan and near Jordan."),
        ("Police named Jordan as the victim.", "Police named ██████ as the victim."),
    ],
)
def test_a_place_that_is_called_the_same_stays(text, expected):
    assert shown(text, "Jordan Fox", places=["Jordan"]) == expected


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("/2024/ann-harwood-dies", ["ann-harwood"]),
        ("Harwood_obituary.pdf", ["Harwood"]),
        ("/harwoodton", []),
    ],
)
def test_addresses_are_searched_in_any_case(address, found):
    spans = Names(["Ann Harwood"]).in_address(address)
    assert [address[a:b] for a, b in spans] == found


@given(st.text(), st.lists(st.text(max_size=12), max_size=3))
def test_what_is_found_lies_in_the_text_in_order(text, names):
    end = 0
    for start, stop in Names(names).found(text):
        assert end <= start < stop <= len(text)
        end = stop
