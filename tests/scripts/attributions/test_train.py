"""The weights shipped are those of the corpus here."""

import json
import zipfile

from scripts.attributions.marks import read_folder
from scripts.attributions.train import TARGET, digest, examples


def test_the_weights_were_learned_from_this_corpus():
    with zipfile.ZipFile(TARGET) as packed:
        card = json.loads(packed.read("card.json"))
    assert card["corpus"] == digest(), "run python -m scripts.attributions.train and commit"


def test_each_paragraph_is_a_document_with_its_marks():
    paragraphs = read_folder()[:20]
    for paragraph, (document, marked) in zip(paragraphs, examples(paragraphs), strict=True):
        assert document.text == paragraph.text
        assert len(marked) == len(paragraph.attributions)


def test_another_corpus_has_another_digest(tmp_path):
    (tmp_path / "a.txt").write_text("{S1 She} {C1 said} {T1 no}.")
    first = digest(tmp_path)
    (tmp_path / "a.txt").write_text("{S1 He} {C1 said} {T1 no}.")
    assert digest(tmp_path) != first
