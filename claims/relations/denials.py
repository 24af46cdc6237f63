"""Read what a sentence denies: the word that denies, what it bears on, and of whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from claims.lexicon.load import words
from claims.relations.passages import TABLE, Passage, Word

SCOPE = 2  # content words after a negation that it bears on first
NEAR = 4  # words before a predicate in which its verb stands
NONE_OF = ("none", "neither")
INFINITIVE = "to"
EVER, BEFORE = "never", "before"  # 'before' at the end of a sentence is of no one time
OWN = 2  # words from 'we' to its 'not': 'we did not', 'we have never'
DOUBLED = 2  # words before 'denied' in which a 'not' takes it back


@dataclass(frozen=True)
class Sign:
    """Hold a word that turns what a sentence says, and what it bears on."""

    word: Word
    scope: tuple[str, ...]
    subject: str | None = None  # stem of the head of what it is denied of
    predicate: bool = False  # of what something was: 'was not in the building'
    none_of: str | None = None  # the noun of 'none of the missiles', as printed
    deed: bool = False  # 'denied', 'we did not': of having done it

    @property
    def start(self) -> int:
        """Return where the word stands."""
        return self.word.span.start


def denials_of(passage: Passage) -> Iterator[Sign]:
    """Yield the words that say that something did not happen or is not so."""
    found = passage.words
    for n, word in enumerate(found):
        deed = word.text in words(TABLE, "denying")
        if not deed and word.text not in words(TABLE, "negators"):
            continue
        after = [w for w in found[n + 1 :] if not w.told]
        if _taken_back(found, n) if deed else (_is_no_fact(found, n) or _is_idle(after)):
            continue
        before = found[n - 1].text if n else ""
        predicate = before in words(TABLE, "being") and _opens_phrase(after)
        scope = [w for w in after if w.content][:SCOPE]
        several = scope[0].text if scope and word.text in NONE_OF else None
        subject = None if deed else _subject(found[:n])
        own = deed or _is_own_deed(found, n)
        yield Sign(word, tuple(w.stem for w in scope), subject, predicate, several, own)


def _is_own_deed(found: Sequence[Word], n: int) -> bool:
    """Tell whether speakers deny what they did themselves: 'we did not attack the town'."""
    before = [w.text for w in found[max(0, n - OWN) : n]]
    spoken = not words(TABLE, "speakers_selves").isdisjoint(before)
    return spoken and words(TABLE, "being").isdisjoint(before)


def _is_no_fact(found: Sequence[Word], n: int) -> bool:
    """Tell whether a negation is of what can or may be: 'could not be reached'."""
    marks = words(TABLE, "not_facts")
    return found[n].text in marks or (n > 0 and found[n - 1].text in marks)


def _is_idle(after: Sequence[Word]) -> bool:
    """Tell whether a negation denies nothing that happened: 'not only', 'did not comment'.

    A name after it corrects who or which was meant: 'Perez, not Gomez'; of 'was not told' the
    words do not say what of.
    """
    if not after:
        return True
    corrects = after[0].capital and after[0].content
    numbered = after[0].text[0].isdigit()  # 'No. 1'
    opened = takewhile(lambda w: not w.content, after)
    telling = any(w.text in words(TABLE, "telling") for w in opened)
    return corrects or numbered or telling or after[0].text in words(TABLE, "no_denial")


def _taken_back(found: Sequence[Word], n: int) -> bool:
    """Tell whether a denial is itself denied: 'did not deny'."""
    near = {w.text for w in found[max(0, n - DOUBLED) : n]}
    return not near.isdisjoint(words(TABLE, "negators"))


def _opens_phrase(after: Sequence[Word]) -> bool:
    return bool(after) and after[0].text in words(TABLE, "stop")


def _subject(before: Sequence[Word]) -> str | None:
    """Return the stem of the noun that a clause is about: 'brothers of the suspect were not'.

    None where a clause opens with the negation, as in 'none of the missiles'.
    """
    clause: list[Word] = []
    for word in before:
        if word.told or word.text in words(TABLE, "clause_openers"):
            clause = []
        else:
            clause.append(word)
    head = None
    for word in clause:
        if word.content:
            head = word.stem
        elif head and word.text in words(TABLE, "prepositions"):
            break
    return head


def affirms(passage: Passage, sign: Sign) -> bool:
    """Tell whether a sentence says as a fact what another denies, of the same subject and time."""
    if not words(TABLE, "negators").isdisjoint(passage.told_words):
        return False
    if sign.word.text != EVER and _happened_before(passage):
        return False
    if sign.subject is not None and sign.subject not in passage.stems:
        return False
    return any(
        _is_fact(passage.words, n, sign)
        for n, word in enumerate(passage.words)
        if sign.scope
        and word.stem == sign.scope[0]
        and word.content
        and sign.none_of in (None, word.text)
    )


def _happened_before(passage: Passage) -> bool:
    """Tell whether a sentence is of earlier times: 'has been attacked before', 'previously'."""
    found = [w for w in passage.words if not w.told]
    if not words(TABLE, "previously").isdisjoint(w.text for w in found):
        return True
    return bool(found) and found[-1].text == BEFORE


def _is_kept_from(found: Sequence[Word], n: int) -> bool:
    """Tell whether something was kept from happening: 'kept the virus from spreading'."""
    return n > 0 and found[n - 1].text == "from" and found[n].text.endswith("ing")


def _is_fact(found: Sequence[Word], n: int, sign: Sign) -> bool:
    """Tell whether what a word says is put as a fact, with 'was' where 'was not' is denied."""
    near = {w.text for w in found[max(0, n - NEAR) : n]}
    if sign.predicate and near.isdisjoint(words(TABLE, "being")):
        return False
    aimed = INFINITIVE in {w.text for w in found[max(0, n - DOUBLED) : n]} or _is_kept_from(
        found, n
    )
    unreal = words(TABLE, "not_facts") | words(TABLE, "asking")
    return not aimed and near.isdisjoint(unreal)
