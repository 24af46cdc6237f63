"""Looking again at judged claims."""

import json

from claims import Kind, extract
from claims.framing.signs import Sign
from claims.model.document import Document
from scripts.confidence.gather import gathered, signs_of
from scripts.confidence.labels import Label

TEXT = "Two miners died in the blast on Monday, police said."


def test_the_signs_of_a_claim_are_found_by_its_id():
    document = Document(id="d1", text=TEXT)
    found = signs_of(document)
    assert {claim.id for claim in extract(document).claims} <= found.keys()


def test_a_claim_that_is_drawn_no_more_keeps_its_signs(tmp_path):
    (tmp_path / "set").mkdir()
    line = json.dumps({"id": "d1", "text": TEXT})
    (tmp_path / "set" / "docs.jsonl").write_text(line + "\n", encoding="utf-8")
    drawn = extract(Document(id="d1", text=TEXT)).claims[0]
    labels = [
        Label("set", "d1", drawn.id, drawn.kind, 0.1, (Sign.PAGE_MARKS,), right=True, cause=""),
        Label("set", "d1", "gone", Kind.FACT, 0.1, (Sign.DEEP,), right=True, cause=""),
    ]
    (now, found), (old, lost) = gathered(labels, tmp_path)
    assert found
    assert now.own > 0.1
    assert Sign.PAGE_MARKS not in now.signs
    assert (old, lost) == (labels[1], False)
