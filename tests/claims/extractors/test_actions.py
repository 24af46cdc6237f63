"""Who did what to whom."""

import pytest

from claims.extractors.actions import extract_actions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Karsk Front launched a rocket attack against coalition forces in Orlen.",
            ("Karsk Front", "launched a rocket attack", "coalition forces"),
        ),
        (
            "President Kell authorized the strike.",
            ("President Kell", "authorized the strike", None),
        ),
        ("The launch was ordered on Monday.", (None, "ordered launch", None)),
        (
            "The United States launched strikes that targeted the bases.",
            ("United States", "launched strikes", "bases"),
        ),
        (
            "Rebel groups continue to attack the bases.",
            ("Rebel groups", "continue to attack", "bases"),
        ),
        (
            "The government is believed to have ordered the raid.",
            ("government", "ordered the raid", None),
        ),
    ],
)
def test_an_action_has_agent_deed_and_target(read, text, expected):
    draft = next(extract_actions(read(text)))
    assert (draft.value.agent, draft.value.action, draft.value.target) == expected


def test_means_that_were_not_used_carry_their_negation(read):
    text = "These strikes did not involve cruise missiles."
    (draft,) = extract_actions(read(text))
    assert draft.value.means == "cruise missiles"
    assert draft.slots["negation"].of(text) == "not"


def test_what_somebody_wants_cannot_be_checked(read):
    (draft,) = extract_actions(read("The army wanted to send a message."))
    assert (draft.checkable, draft.not_checkable_because) == (False, "intent")


@pytest.mark.parametrize(
    "text",
    [
        "The sea was calm.",
        "It is not clear from which bases they launched.",
        "The ministry released a statement.",
        "They came to attack.",
        "The force used the bridge.",
        "The force fired ten rockets.",
    ],
)
def test_what_is_no_deed_is_left(read, text):
    assert not list(extract_actions(read(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army attacked the base to protect its men.", "to protect its men"),
        ("The army attacked the base in response to the raid.", "response to the raid"),
        ("The army attacked the base.", None),
    ],
)
def test_an_action_has_its_purpose_where_one_is_said(read, text, expected):
    assert next(extract_actions(read(text))).value.purpose == expected
