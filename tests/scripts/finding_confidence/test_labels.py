"""The judged findings."""

import csv

from claims.model.finding import FindingRelation
from claims.relations.signs import Sign
from scripts.finding_confidence.cases import PAIRS
from scripts.finding_confidence.labels import LABELS, Label, read_labels, write_labels

ONE = Label(
    corpus="set",
    case="case",
    whole="whole",
    finding="f1",
    relation=FindingRelation.UPDATE,
    rule="R08",
    sure=0.7,
    signs=(Sign.FAR, Sign.MANY),
    right=False,
    cause="another happening",
    found=False,
)


def test_labels_come_back_as_they_were_written(tmp_path):
    path = tmp_path / "labels.csv"
    write_labels([ONE], path)
    assert read_labels(path) == [ONE]


def test_a_sign_that_is_no_longer_looked_for_is_left_out(tmp_path):
    path = tmp_path / "labels.csv"
    write_labels([ONE], path)
    path.write_text(path.read_text(encoding="utf-8").replace(Sign.MANY, "gone"), encoding="utf-8")
    assert read_labels(path)[0].signs == (Sign.FAR,)


def test_the_file_holds_no_text_and_each_error_its_cause():
    labels = read_labels()
    judged = {(x.corpus, x.finding) for x in labels if x.corpus != PAIRS}
    assert len(judged) >= 200
    assert len({(x.corpus, x.case, x.finding) for x in labels}) == len(labels)
    assert all(label.right != bool(label.cause) for label in labels)
    with LABELS.open(encoding="utf-8", newline="") as file:
        assert max(len(row["cause"]) for row in csv.DictReader(file)) < 50
