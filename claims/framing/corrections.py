"""Find the note in which an editor says what of the article was corrected."""

from collections.abc import Iterable, Iterator

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.span import Span

NOTE_CHARACTERS = 600  # a note on a correction is a short paragraph
IN_CORRECTION = "in_correction"  # flag of a claim that tells what an earlier version had said


def correction_note(text: str) -> str | None:
    r"""Return the paragraph in which the editor says what was corrected, as it is printed.

    >>> correction_note("Two died.\n\nAn earlier version of this article said that five died.")
    'An earlier version of this article said that five died.'
    """
    span = correction_span(text)
    return None if span is None else span.of(text)[:NOTE_CHARACTERS]


def correction_span(text: str) -> Span | None:
    """Return where the last paragraph stands that says what was corrected."""
    end = len(text)
    for line in reversed(text.splitlines(keepends=True)):
        start, paragraph = end - len(line), line.strip()
        told = " ".join(paragraph.casefold().split())
        if told and any(_opens(told, phrase) for phrase in words("corrections", "notes")):
            start += len(line) - len(line.lstrip())
            return Span(start=start, end=start + len(paragraph))
        end -= len(line)
    return None


def with_corrections(text: str, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Mark the claims within the note: there an article tells what its earlier version said."""
    note = correction_span(text)
    for claim in claims:
        within = note is not None and note.contains(claim.span)
        flags = (*claim.flags, IN_CORRECTION)
        yield claim.model_copy(update={"flags": flags}) if within else claim


def _opens(told: str, phrase: str) -> bool:
    """Tell whether a paragraph has the phrase where a note has it, and not in a quotation."""
    at = told.find(phrase)
    return at == 0 or (at > 0 and " " in phrase and not told.startswith(("“", '"')))
