"""How a finding reads."""

from claims.model.finding import FindingRelation
from claims.relations.wording import Spot, Verdict, finding, publisher, shortened, told
from tests.claims.making import article, entries, killed

VERDICT = Verdict(FindingRelation.CONTRADICTION, "R09b", "differs", "high", "both cannot be true")
ELEVEN = (killed(11), {"words": "Police count 11 dead.", "slots": {"count": (13, 15)}})
EIGHT = (killed(8), {"words": "Firemen count 8 dead.", "slots": {"count": (14, 15)}})


def spots(*articles):
    return [Spot(entry) for entry in entries(*articles)]


def test_a_finding_names_values_outlets_and_why_in_one_sentence():
    found = finding(VERDICT, spots(article("Ledger", ELEVEN), article("Radio", EIGHT)), "killed")
    assert found.explanation == ("The Ledger has “11”, The Radio has “8”: both cannot be true.")
    assert [(v.text, v.start, v.end) for v in found.values] == [("11", 13, 15), ("8", 14, 15)]
    assert found.slot.label == "killed · blast in Mirkot"


def test_the_id_follows_from_content_and_not_from_the_order_of_input():
    one, other = article("a", ELEVEN), article("b", EIGHT)
    first = finding(VERDICT, spots(one, other), "killed")
    assert first.id == finding(VERDICT, spots(other, one), "killed").id
    assert first.id != finding(VERDICT, spots(one), "killed").id


def test_a_value_printed_twice_is_told_once():
    assert told(spots(article("a", ELEVEN, ELEVEN))) == "The a has “11”"


def test_long_words_are_cut_and_the_nameless_are_told_apart_by_their_id():
    assert shortened("word " * 40).endswith("…")
    assert shortened("a  b") == "a b"
    nameless = article("a", ELEVEN)
    document = nameless.document.model_copy(update={"outlet": None})
    [entry] = entries(nameless.model_copy(update={"document": document}))
    assert publisher(entry) == "article a"


def test_a_finding_is_as_sure_as_its_two_surest_claims_of_two_texts():
    def sure(name, *shares):
        return article(name, *((killed(8), {"confidence": share}) for share in shares))

    def of(*articles):
        return finding(VERDICT, spots(*articles), "killed").confidence

    assert of(sure("a", 0.7), sure("b", 0.6)) == 0.6
    assert of(sure("a", 0.7), sure("b", 0.6), sure("c", 0.2)) == 0.6
    assert of(sure("a", 0.7, 0.7), sure("b", 0.2)) == 0.2
    assert of(sure("a", 0.7, 0.4)) == 0.4
    assert of(sure("a", 0.9), sure("b", 0.9)) == VERDICT.certainty
