import pytest

from factcheck.ui.components.import_result import SHOWN, note_nodes, table_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.ui.import_acts import Line
from factcheck.workflow.import_files import FileLine, Outcome

HEAD = "Outcome Article From Why"


@pytest.mark.parametrize(
    ("outcome", "more", "told"),
    [
        (Outcome.READ, {}, "✓ read A2 Two died f.txt"),
        (
            Outcome.READ,
            {"of": "A1", "why": "looks like a version of A1: nearly the same text"},
            "⚠ read A2 Two died f.txt looks like a version of A1: nearly the same text",
        ),
        (
            Outcome.VERSION,
            {"of": "A1", "why": "the same address, a changed text"},
            "✓ version A2 Two died f.txt a version of A1: the same address, a changed text",
        ),
        (
            Outcome.KNOWN,
            {"of": "A2, from f.pdf", "why": "the same words"},
            "= known A2 Two died f.txt it is A2, from f.pdf: the same words",
        ),
        (
            Outcome.SKIPPED,
            {"article": "", "title": "", "why": "cannot read f.txt: it is a picture"},
            "✗ skipped f.txt it is a picture",
        ),
        (
            Outcome.SKIPPED,
            {"article": "", "title": "", "why": "cannot read f.txt, entry 2: it has no text"},
            "✗ skipped f.txt entry 2: it has no text",
        ),
    ],
)
def test_it_is_said_of_each_article_what_became_of_it_and_why(outcome, more, told):
    line = FileLine(
        file="f.txt", outcome=outcome, **{"article": "A2", "title": "Two died", **more}
    )
    assert words_of(table_nodes([line])) == f"Latest import 1 {outcome} {HEAD} {told}"


def test_an_article_leads_to_its_claims_and_what_was_skipped_does_not():
    read = FileLine(file="a", outcome=Outcome.READ, article="A1", article_id="x1", title="T")
    assert "'article': 'x1'" in str(table_nodes([read]))
    assert "'do'" not in str(table_nodes([FileLine(file="b", outcome=Outcome.SKIPPED)]))


def test_of_very_many_those_that_were_skipped_are_shown_first():
    many = [FileLine(file=f"{n}.txt", outcome=Outcome.KNOWN) for n in range(SHOWN)]
    told = words_of(table_nodes([*many, FileLine(file="last.txt", outcome=Outcome.SKIPPED)]))
    assert f"{SHOWN} known · 1 skipped · {SHOWN} are shown, the skipped ones first" in told
    assert told.index("last.txt") < told.index("0.txt")
    assert f"{SHOWN - 1}.txt" not in told


def test_a_sentence_stands_below_the_table_or_alone():
    note = Line("mid", "A1: it was read in part")
    assert words_of(note_nodes([note], alone=False)) == "⚠ A1: it was read in part"
    assert words_of(note_nodes([note], alone=True)).startswith("Latest import")
    assert note_nodes([], alone=True) == []
