"""What makes a claim more or less sure."""

import pytest

from claims.framing.signs import Sign, Signs
from claims.framing.stance import Stance
from claims.model.attribution import Teller
from claims.model.claim import Modality
from claims.model.count import Count
from claims.model.reading import Draft
from claims.model.sentence import Section
from claims.model.value import (
    Basis,
    Casualty,
    Fact,
    Identity,
    Outcome,
    Responsibility,
    Statement,
)

POLICE = Teller(speaker="the police", cue="said")
FACT = Fact(subject="The bridge", predicate="links", object="two towns")
BRIDGE = "The bridge links two towns of the valley."


def seen(read, text=BRIDGE, value=FACT, word=None, chain=(), **more):
    """Return the signs of a claim of the only sentence, which hangs on a word of it."""
    reading = read(text, headline=more.get("headline"))
    tree = reading.sentences[0].sentence
    main = next(t.i for t in tree.tokens if t.head == t.i)
    head = next((t.i for t in tree.tokens if t.text == word), main)
    draft = Draft(
        value,
        0,
        tree.span,
        more.get("slots", {}),
        head,
        words=more.get("words", (tree.span,)),
        shared=more.get("shared", ()),
        trigger=more.get("trigger", head),
    )
    stance = Stance(modality=more.get("modality", Modality.ASSERTED))
    section = more.get("section", Section.BODY)
    return set(
        Signs(reading).of(draft, chain, stance, section, checkable=more.get("checkable", True))
    )


def test_a_plain_claim_shows_no_sign(read):
    assert seen(read) == set()
    assert seen(read, "The bridge links two towns, police said.", chain=(POLICE,)) == set()


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        (Sign.PAGE_MARKS, "The bridge links two towns | Valley News"),
        (Sign.PAGE_MARKS, "The bridge links two towns, see www.valley.example for more."),
        (Sign.LONG, f"The bridge links two towns{' and two farms' * 10}."),
        (Sign.NO_VERB, "A bridge between two towns."),
        (Sign.REPORT_UNTOLD, "The bridge links two towns according to police."),
        (Sign.MODAL_ASSERTED, "The bridge may link two towns of the valley."),
    ],
)
def test_a_sentence_shows_it(read, sign, text):
    assert sign in seen(read, text)
    assert sign not in seen(read)


def test_a_headline_may_do_without_a_verb(read):
    text = "Two dead in blast"
    assert Sign.NO_VERB not in seen(read, text, headline=text)
    assert Sign.NO_VERB in seen(read, text)


@pytest.mark.parametrize(
    ("sign", "teller"),
    [
        (Sign.ODD_CUE, POLICE.model_copy(update={"cue": "striking"})),
        (Sign.ODD_CUE, POLICE.model_copy(update={"cue": ":"})),
        (Sign.ODD_TELLER, POLICE.model_copy(update={"speaker": "["})),
        (Sign.ODD_TELLER, POLICE.model_copy(update={"speaker": "They"})),
        (Sign.ODD_TELLER, POLICE.model_copy(update={"speaker": "News | Valley police"})),
        (Sign.ODD_TELLER, POLICE.model_copy(update={"speaker": "a teller " * 10})),
    ],
)
def test_its_teller_shows_it(read, sign, teller):
    assert sign in seen(read, chain=(teller,))


@pytest.mark.parametrize(
    "teller",
    [
        POLICE,
        POLICE.model_copy(update={"speaker": "NATO", "cue": "has repeatedly warned"}),
        POLICE.model_copy(update={"speaker": "UN", "cue": "according to"}),
    ],
)
def test_a_name_and_a_verb_of_saying_are_no_sign(read, teller):
    assert not {Sign.ODD_CUE, Sign.ODD_TELLER} & seen(read, chain=(teller,))


@pytest.mark.parametrize(
    ("sign", "how"),
    [
        (Sign.QUOTE_UNTOLD, {"section": Section.QUOTE}),
        (Sign.HEDGED, {"modality": Modality.HEDGED}),
        (Sign.HEDGED, {"modality": Modality.ALLEGED}),
        (Sign.UNCHECKABLE, {"checkable": False}),
        (Sign.NOUN, {"word": "towns"}),
        (Sign.PRONOUN, {"value": FACT.model_copy(update={"subject": "It"})}),
        (Sign.NO_OBJECT, {"value": FACT.model_copy(update={"object": None})}),
        (Sign.FEW_WORDS, {"words": ()}),
    ],
)
def test_the_claim_itself_shows_it(read, sign, how):
    assert sign in seen(read, **how)
    assert sign not in seen(read)


def test_a_subject_from_elsewhere_and_a_long_role_show_themselves(read):
    whole = read(BRIDGE).sentences[0].sentence.span
    assert Sign.SHARED in seen(read, shared=(whole,))
    long = f"The bridge links two towns{' and two farms' * 4}."
    role = read(long).sentences[0].sentence.span
    assert Sign.LONG_SLOT in seen(read, long, slots={"object": role})
    assert Sign.LONG_SLOT not in seen(read, long, slots={"quote": role})


def test_a_predicate_deep_in_the_sentence_shows_it(read):
    text = "Police said he knew who told the man that drove the van which hit her."
    assert Sign.DEEP in seen(read, text, word="hit")
    assert Sign.DEEP not in seen(read, text, word="said")


def test_quotations_show_their_length_and_directness(read):
    short = Statement(speaker="the mayor", quote="a bridge", direct=True)
    long = Statement(speaker="the mayor", quote="the bridge links two towns of the valley")
    assert {Sign.SHORT_QUOTE, Sign.DIRECT} <= seen(read, value=short)
    assert not {Sign.SHORT_QUOTE, Sign.DIRECT} & seen(read, value=long)


def test_deaths_and_roles_and_denied_deeds_may_hang_on_a_noun(read):
    text = "The minister regretted the death of a miner."
    dead = Casualty(
        outcome=Outcome.KILLED, count=Count.model_validate({"raw": "a", "min": 1, "max": 1})
    )
    role = Identity(entity="Roe", property="role", value="minister")
    denied = Responsibility(actor="the mine", basis=Basis.DENIED_BY_ACTOR)
    for value in (dead, role, denied):
        assert Sign.NOUN not in seen(read, text, value, "death")
    blamed = Responsibility(actor="the mine")
    assert Sign.NOUN in seen(read, text, blamed, "death")


def test_blame_needs_a_word_for_what_was_done(read):
    blamed = Responsibility(actor="the mine")
    text = "The mine is behind the others."
    assert Sign.NO_EVENT_WORD in seen(read, text, blamed, trigger=None)
    assert Sign.NO_EVENT_WORD not in seen(read, text, blamed)
    suspected = blamed.model_copy(update={"basis": Basis.ASSESSED_BY_THIRD_PARTY})
    assert Sign.NO_EVENT_WORD not in seen(read, text, suspected, trigger=None)


def test_an_identity_told_by_a_verb_is_less_sure_than_a_role_beside_a_name(read):
    role = Identity(entity="Roe", property="role", value="minister")
    told = role.model_copy(update={"property": "is"})
    assert Sign.COPULA in seen(read, value=told)
    assert Sign.COPULA not in seen(read, value=role)


def test_an_accusation_is_alleged_by_nature(read):
    blamed = Responsibility(actor="the mine")
    assert Sign.HEDGED not in seen(read, value=blamed, modality=Modality.ALLEGED)


def test_all_that_is_seen_is_told(read):
    found = seen(read, section=Section.QUOTE, checkable=False, word="towns")
    assert found == {Sign.NOUN, Sign.QUOTE_UNTOLD, Sign.UNCHECKABLE}
