"""Train the weights for attributions from annotated documents."""

import json
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import tee
from pathlib import Path
from typing import Any

from claims.mentions.attributions.heads import candidates, head_features
from claims.mentions.attributions.joining import join_attributions
from claims.mentions.attributions.parts import part_features
from claims.mentions.attributions.reports import find_reported
from claims.mentions.attributions.views import CONTENT, CUE, SOURCE, View, views_of
from claims.mentions.attributions.weights import CARD, HEADS, NO, PARTS, YES
from claims.model.attribution import Attribution
from claims.model.document import Document
from claims.model.sentence import Sentence
from claims.parsing.quotations import find_quotations
from claims.parsing.sentences import parse_documents

NONE = "O"
HEAD_POS = (("VERB",), ("AUX",), ("NOUN", "PROPN", "ADJ"))
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest time that an archive can state
# Tuned on PolNeAR's training part by halves: little matters but the least frequency.
FOR_HEADS = {"c1": 0.05, "c2": 0.3, "max_iterations": 150, "feature.minfreq": 2}
FOR_PARTS = {
    "c1": 0.1,
    "c2": 0.05,
    "max_iterations": 120,
    "feature.minfreq": 3,
    "feature.possible_transitions": True,
}

Example = tuple[Document, Sequence[Attribution]]


@dataclass(frozen=True, slots=True)
class Counts:
    """Tell what was trained on."""

    documents: int
    attributions: int
    candidates: int


def train(examples: Iterable[Example], out: Path, **card: Any) -> Counts:
    """Write the weights learned from documents and their attributions to a file.

    `card` goes into the file beside them: where the texts come from and who may use them. The
    attributions of a document are all that there are in it: what is not marked counts as none.
    """
    import pycrfsuite  # noqa: PLC0415 -- only training and reading should load it

    heads, parts = (pycrfsuite.Trainer(verbose=False) for _ in ("heads", "parts"))
    documents = attributions = seen = 0
    for views, marked in _read(examples):
        documents += 1
        for view in views:
            own = marked.get(view.sentence.index, {})
            attributions += len(own)
            for i in candidates(view.sentence):
                heads.append([head_features(view, i)], [YES if i in own else NO])
                seen += 1
            for head, value in own.items():
                parts.append(part_features(view, head, own), labels_of(view.sentence, value))
    counts = Counts(documents, attributions, seen)
    heads.set_params(FOR_HEADS)
    parts.set_params(FOR_PARTS)
    _write(out, {HEADS: heads, PARTS: parts}, {**card, **asdict(counts)})
    return counts


def labels_of(sentence: Sentence, value: Attribution) -> list[str]:
    """Return the part of a report that each word of a sentence is."""
    labels = [NONE] * len(sentence.tokens)
    for part, spans in ((CONTENT, value.content), (SOURCE, value.source), (CUE, value.cue)):
        for i in (i for span in spans for i in sentence.within(span)):
            labels[i] = part
    return labels


def head_of(sentence: Sentence, cue: Sequence[int]) -> int:
    """Return the main word of a cue: a verb that hangs on a word outside it, if there is one.

    'has said' is 'said', 'also told' is 'told', 'according to' is 'according'.
    """
    inside = set(cue)
    tops = [
        i for i in cue if sentence.tokens[i].head not in inside or sentence.tokens[i].head == i
    ]
    for group in (tops, cue):
        for kinds in HEAD_POS:
            for i in group:
                if sentence.tokens[i].pos in kinds:
                    return i
    return cue[0]


def _read(
    examples: Iterable[Example],
) -> Iterator[tuple[list[View], dict[int, dict[int, Attribution]]]]:
    """Yield the sentences of each document and, by sentence and head, what is marked in them."""
    for_parsing, for_marks = tee(examples)
    parses = parse_documents(document for document, _ in for_parsing)
    for (document, marked), sentences in zip(for_marks, parses, strict=True):
        quotations = find_quotations(document.text)
        rules = [m for s in sentences for m in find_reported(s, quotations)]
        joined = join_attributions(sentences, rules, quotations)
        yield views_of(sentences, joined, quotations), _filed(sentences, marked)


def _filed(
    sentences: Sequence[Sentence], marked: Sequence[Attribution]
) -> dict[int, dict[int, Attribution]]:
    found: dict[int, dict[int, Attribution]] = {}
    for value in marked:
        for sentence in sentences:
            cue = [i for span in value.cue for i in sentence.within(span)]
            if cue:
                found.setdefault(sentence.index, {})[head_of(sentence, cue)] = value
                break
    return found


def _write(out: Path, trainers: Mapping[str, Any], card: Mapping[str, Any]) -> None:
    """Train, then write all at once: who reads meanwhile finds the old file whole."""
    with tempfile.TemporaryDirectory(dir=out.parent) as folder:
        whole = Path(folder) / out.name
        with zipfile.ZipFile(whole, "w") as packed:
            for name, trainer in trainers.items():
                path = Path(folder) / name
                trainer.train(str(path))
                _pack(packed, name, path.read_bytes())
            _pack(packed, CARD, json.dumps(card, indent=2, sort_keys=True).encode())
        whole.replace(out)


def _pack(packed: zipfile.ZipFile, name: str, data: bytes) -> None:
    """Add a file under a fixed time, so that equal weights are equal bytes."""
    packed.writestr(zipfile.ZipInfo(name, LONG_AGO), data, zipfile.ZIP_DEFLATED)
