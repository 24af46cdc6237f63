"""Parse texts into sentences of tokens."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any

from claims.lexicon.foreign_names import foreign_name
from claims.lexicon.load import words
from claims.model.sentence import Token
from claims.parsing.loading import ABBREVIATIONS, parser

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc
    from spacy.tokens import Token as Word

BATCH = 64  # paragraphs a batch; larger ones gain nothing measurable
NAMES = "names"  # under which a parse keeps the words for which its tokens stand
OFFSET = "offset"  # under which it keeps the offset of its text
GROUP = "ORG"
STARTS = "SENT_START"
UNSIGNED = 2**64  # numbers are without a sign in arrays of spaCy
NO_START = UNSIGNED - 1  # -1
COPIED: list[int | str] = [
    *(STARTS, "IS_SPACE", "IDX", "ORTH", "LEMMA", "LOWER", "POS", "TAG", "DEP", "HEAD"),
    "ENT_TYPE",
]


def _cut(text: str, offset: int) -> "Doc":
    """Cut a text into words; tell the model what it cannot know: names, where no sentence ends."""
    doc = _hold_sentences(_join_names(parser().make_doc(text), text))
    doc.user_data[OFFSET] = offset
    return doc


def _join_names(doc: "Doc", text: str) -> "Doc":
    """Put its last word for each name in words of another language; `_parted` undoes it."""
    found = (doc.char_span(*match.span()) for match in foreign_name().finditer(text))
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
    held = []
    for i, (before, text) in enumerate(pairwise([token.text for token in doc]), start=1):
        last = before[-1]
        between = (last.isalnum() or last == ",") and text[0].isalnum()
        if between or (last == "." and _goes_on(doc, i - 1, doc[i])):
            held.append(i)
    # Token by token, spaCy would look through the text for each. A column is declared as a table.
    starts: Any = doc.to_array(STARTS)
    starts[held] = NO_START
    return doc.from_array(STARTS, starts)


def _goes_on(doc: "Doc", stop: int, token: "Word") -> bool:
    """Tell whether a full stop is an abbreviation's that goes with the word or number after it."""
    short = doc[stop].text.removesuffix(".")
    if not short and stop and not doc[stop - 1].whitespace_:
        short = doc[stop - 1].text
    if token.text[0].isdigit():
        return short in words(ABBREVIATIONS, "before_numbers")
    named = token.text[0].isupper() and token.lower_ not in words(ABBREVIATIONS, "beginnings")
    return named and short.lower() in words(ABBREVIATIONS, "before_names")


def parse(pieces: Iterable[tuple[str, int]]) -> Iterator[list[list[Token]]]:
    """Yield the sentences of each text as tokens; an offset to add comes with each text."""
    nlp = parser()
    spelled = _Spelled(nlp.vocab.strings)
    docs = (_cut(text, offset) for text, offset in pieces)
    for doc in nlp.pipe(docs, batch_size=BATCH):
        yield list(_sentences(doc, spelled))


class _Spelled(dict[int, str]):
    """Looks the strings of a model up by its numbers for them, each once."""

    def __init__(self, strings: "StringStore") -> None:
        super().__init__()
        self._strings = strings

    def __missing__(self, number: int) -> str:
        self[number] = text = self._strings[number]
        return text


def _sentences(doc: "Doc", spelled: _Spelled) -> Iterator[list[Token]]:
    """Yield the tokens of each sentence, white space left out and heads renumbered."""
    rows = doc.to_array(COPIED).tolist()  # asking each token for each of them takes thrice as long
    parted = doc.user_data.get(NAMES)
    starts = (i for i, row in enumerate(rows) if i and row[0] == 1)
    for first, last in pairwise((0, *starts, len(rows))):
        kept = [i for i in range(first, last) if not rows[i][1]]
        tokens = _tokens(rows, kept, doc.user_data[OFFSET], spelled)
        if parted:
            tokens = list(_parted(tokens, [parted[i] for i in kept], doc.user_data[OFFSET]))
        if tokens:
            yield tokens


def _tokens(rows: list[list[int]], kept: list[int], offset: int, spelled: _Spelled) -> list[Token]:
    place = {i: at for at, i in enumerate(kept)}
    tokens = []
    for at, i in enumerate(kept):
        _, _, idx, orth, lemma, lower, pos, tag, dep, steps, entity = rows[i]
        text = spelled[orth]
        start = idx + offset
        tokens.append(
            Token(
                at,
                start,
                start + len(text),
                text,
                spelled[lemma].lower(),
                spelled[lower],
                spelled[pos],
                spelled[tag],
                spelled[dep],
                place.get((i + steps) % UNSIGNED, at),
                spelled[entity],
            )
        )
    return tokens


def _parted(
    tokens: list[Token], words: list[list[tuple[int, str]]], offset: int
) -> Iterator[Token]:
    """Yield each token, or the words of the name that it stands for: the last one is its head."""
    last = [end - 1 for end in accumulate(map(len, words))]
    for token, parts in zip(tokens, words, strict=True):
        head = last[token.i]
        for at, (idx, text) in enumerate(parts, start=head + 1 - len(parts)):
            start = idx + offset
            moved = token._replace(
                i=at, start=start, end=start + len(text), text=text, head=last[token.head]
            )
            yield moved if len(parts) == 1 else _in_name(moved, head)


def _in_name(token: Token, last: int) -> Token:
    """Return a word of a name as such; all but the last hang on the last."""
    lower = token.text.lower()
    word = token._replace(lemma=lower, lower=lower, pos="PROPN", tag="NNP", entity=GROUP)
    return word if word.i == last else word._replace(dep="compound", head=last)
