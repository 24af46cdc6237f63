"""The judged claims."""

import csv

from claims import Kind
from claims.framing.signs import Sign
from scripts.confidence.labels import LABELS, Label, read_labels, write_labels

ONE = Label(
    "set", "d1", "c1", Kind.TIME, 0.85, (Sign.LONG, Sign.DEEP), right=False, cause="wrong time"
)


def test_labels_come_back_as_they_were_written(tmp_path):
    path = tmp_path / "labels.csv"
    write_labels([ONE], path)
    assert read_labels(path) == [ONE]


def test_a_sign_that_is_no_longer_looked_for_is_left_out(tmp_path):
    path = tmp_path / "labels.csv"
    write_labels([ONE], path)
    path.write_text(path.read_text(encoding="utf-8").replace(Sign.DEEP, "gone"), encoding="utf-8")
    assert read_labels(path)[0].signs == (Sign.LONG,)


def test_the_file_holds_no_text_and_each_error_its_cause():
    labels = read_labels()
    assert len(labels) > 1000
    assert len({(x.corpus, x.document, x.claim) for x in labels}) == len(labels)
    assert all(label.right != bool(label.cause) for label in labels)
    with LABELS.open(encoding="utf-8", newline="") as file:
        assert max(len(row["cause"]) for row in csv.DictReader(file)) < 50
