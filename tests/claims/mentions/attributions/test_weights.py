"""The trained weights and the files they come in."""

import json
import zipfile
from importlib.resources import files

import pytest

from claims.errors import UnreadableWeights
from claims.mentions.attributions.heads import head_features
from claims.mentions.attributions.parts import part_features
from claims.mentions.attributions.views import views_of
from claims.mentions.attributions.weights import CARD, SHIPPED, Weights, weights_of


def test_the_weights_shipped_know_said_from_fell(parse):
    [view] = views_of(parse("The mayor said that the bridge fell."), (), ())
    sure = {
        t.text: weights_of().probability(head_features(view, t.i)) for t in view.sentence.tokens
    }
    assert sure["said"] > 0.9
    assert sure["fell"] < 0.1


def test_the_parts_of_a_report_are_labelled(parse):
    [view] = views_of(parse("The mayor said that the bridge fell."), (), ())
    labels = weights_of().labels(part_features(view, 2, [2]))
    assert "".join(labels) == "SSCTTTTO"


def test_the_file_says_what_it_was_learned_from():
    with zipfile.ZipFile(str(files("claims.lexicon") / SHIPPED)) as packed:
        card = json.loads(packed.read(CARD))
    assert card["source"] == "scripts/attributions/corpus"
    assert card["attributions"] > 1000


@pytest.mark.parametrize("content", [b"", b"PK nonsense"])
def test_any_other_file_is_refused_by_name(tmp_path, content):
    path = tmp_path / "weights.zip"
    path.write_bytes(content)
    with pytest.raises(UnreadableWeights, match=r"weights\.zip"):
        Weights(path)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(UnreadableWeights, match="absent"):
        Weights(tmp_path / "absent.zip")
