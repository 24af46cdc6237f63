"""Choose the words of the sentence that a claim needs."""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from claims.extractors.facts.notes import NO_VERB
from claims.extractors.facts.predications import WHOLE
from claims.lexicon.load import words
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Fact, Responsibility
from claims.resolution.speakers import is_denial

WORD = re.compile(r"[\w’']+")  # a token may hold more than a word: '#denied'
HEAVY = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM"))
Place = tuple[int, int]  # sentence and predicate
Held = set[int]  # positions of the words that a claim holds
Facts = Mapping[int, Sequence[tuple[Draft, Held]]]  # by sentence


def narrowed(
    reading: Reading,
    drafts: Sequence[Draft],
    taken: Container[Place] = (),
    reported: Container[Place] = (),
) -> list[Draft | None]:
    """Return each draft with the words that it needs, and null for facts that are not wanted.

    Where several claims stand in a sentence, no facts are wanted of clauses, by sentence and
    predicate, that are `reported`; of those `taken` by other claims only what these leave unsaid.
    Where the claims of a sentence together would lose words, some get more.
    """
    facts: dict[int, list[tuple[Draft, Held]]] = {}
    for draft in drafts:
        if isinstance(draft.value, Fact) and draft.words and WHOLE not in draft.slots:
            tree = reading.sentences[draft.sentence].sentence
            facts.setdefault(draft.sentence, []).append((draft, held_by(tree, draft)))
    kept: list[Draft | None] = []
    beside: list[int] = []  # places of facts that must bring something
    fuller: dict[int, Draft] = {}  # by place: the same claim with all that its clause says
    for at, draft in enumerate(drafts):
        short, long = _in_fewer_words(reading, draft, facts)
        fact = isinstance(draft.value, Fact)
        place = draft.sentence, draft.head
        entire = WHOLE in draft.slots
        if fact and draft.words and place in taken and place not in reported and not entire:
            beside.append(at)
        left_out = place in taken or place in reported or entire
        kept.append(None if fact and left_out else short)
        if long is not None:
            fuller[at] = long
    kept = _with_unsaid(reading, once(_noted(kept)), [(at, drafts[at]) for at in beside])
    return _with_all_that_weighs(reading, kept, fuller)


def _noted(drafts: Sequence[Draft | None]) -> list[Draft | None]:
    """Leave out sentences of notes of which there is another claim."""
    others = {d.sentence for d in drafts if d is not None and NO_VERB not in d.flags}
    return [
        None if d is not None and NO_VERB in d.flags and d.sentence in others else d
        for d in drafts
    ]


def _with_unsaid(
    reading: Reading, drafts: list[Draft | None], facts: Sequence[tuple[int, Draft]]
) -> list[Draft | None]:
    """Add the shortest facts that say what no claim of their sentence says.

    Of a clause of which two are added, also the longest, which says how they go together.
    """
    if not facts:
        return drafts
    trees = {d.sentence: reading.sentences[d.sentence].sentence for _, d in facts}
    held: dict[int, Held] = {}
    for draft in drafts:
        if draft is not None and draft.sentence in trees:
            own = held_by(trees[draft.sentence], draft)
            held.setdefault(draft.sentence, set()).update(own)
    added: dict[Place, int] = {}
    sized = [(at, draft, held_by(trees[draft.sentence], draft)) for at, draft in facts]
    sized.sort(key=lambda f: len(f[2]))
    for at, draft, said in sized:
        before = held.setdefault(draft.sentence, set())
        if (said - before) & needed_of(reading.sentences[draft.sentence]):
            drafts[at] = draft
            before |= said
            place = draft.sentence, draft.head
            added[place] = added.get(place, 0) + 1
    for at, draft, _ in sized:
        if added.get((draft.sentence, draft.head), 0) > 0 and "whole" in draft.slots:
            drafts[at] = draft
    return drafts


def lacks(
    reading: Reading, draft: Draft, hedges: Sequence[str], opening: str, *, negated: bool
) -> bool:
    """Tell whether a draft and its opening leave out a word that weakens or denies it."""
    said = " ".join([opening, *(reading.text(p) for p in pieces_of(draft)), draft.link]).lower()
    if any(hedge.lower() not in said for hedge in hedges):
        return True
    tree = reading.sentences[draft.sentence].sentence
    return negated and not {t.i for t in tree.tokens if _denies(t.lower)} <= held_by(tree, draft)


def whole(draft: Draft) -> Draft:
    """Return a draft in the words of its whole sentence."""
    return replace(draft, words=(draft.span,), shared=(), link="", tail="")


def _in_fewer_words(reading: Reading, draft: Draft, facts: Facts) -> tuple[Draft, Draft | None]:
    """Return a claim in the words of the shortest fact that says all of it, and of the longest.

    Else in the words of its sentence.
    """
    sentence = reading.sentences[draft.sentence]
    tree = sentence.sentence
    if draft.words:
        return draft, None
    if draft.span != tree.span:
        return whole(draft), None
    slots = {i for span in draft.slots.values() for i in tree.within(span)}
    wanted = {draft.head, *slots}
    holding = [
        (len(held), fact)
        for fact, held in facts.get(draft.sentence, ())
        if wanted <= held and _is_safe(tree, fact, slots)
    ]
    if not holding:
        return whole(draft), None
    _, shortest = min(holding, key=lambda f: f[0])
    _, longest = max((f for f in holding if f[1].head == shortest.head), key=lambda f: f[0])
    if isinstance(draft.value, Responsibility):
        return _like(draft, longest), None  # what was done is no slot of it
    return _like(draft, shortest), _like(draft, longest)


def _like(draft: Draft, fact: Draft) -> Draft:
    """Return a claim in the words of a fact."""
    return replace(draft, words=fact.words, shared=fact.shared, link=fact.link, tail=fact.tail)


def _is_safe(tree: Sentence, fact: Draft, slots: Container[int]) -> bool:
    """Tell whether a fact reads alone, with no subject that may be from the wrong place.

    'A raid hit Taji, killing two' does not say that the raid was killing two.
    """
    head = tree.tokens[fact.head]
    if fact.link and head.tag == "VBG" and head.dep == "advcl":
        return False
    shared = (i for span in fact.shared for i in tree.within(span))
    return not fact.link or any(i in slots for i in shared)


def pieces_of(draft: Draft) -> tuple[Span, ...]:
    """Return where the words of a draft stand, a subject from elsewhere included."""
    return (*draft.words, *draft.shared)


def held_by(tree: Sentence, draft: Draft) -> Held:
    """Return the tokens that stand in the words of a draft."""
    return {i for span in pieces_of(draft) for i in tree.within(span)}


def once(drafts: Sequence[Draft | None]) -> list[Draft | None]:
    """Leave out facts in the words of another claim."""
    said = {pieces_of(d) for d in drafts if d is not None and not isinstance(d.value, Fact)}
    found: list[Draft | None] = []
    for draft in drafts:
        again = draft is not None and isinstance(draft.value, Fact) and pieces_of(draft) in said
        found.append(None if again else draft)
        if draft is not None:
            said.add(pieces_of(draft))
    return found


def _with_all_that_weighs(
    reading: Reading, drafts: list[Draft | None], fuller: Mapping[int, Draft]
) -> list[Draft | None]:
    """Give claims more words where all of a sentence together would lose some.

    First all that their clauses say, then the longest the whole sentence.
    """
    of_sentence: dict[int, list[int]] = {}
    for at, draft in enumerate(drafts):
        if draft is not None:
            of_sentence.setdefault(draft.sentence, []).append(at)
    for index, places in of_sentence.items():
        tree = reading.sentences[index].sentence
        needed = needed_of(reading.sentences[index])
        held = {at: held_by(tree, d) for at in places if (d := drafts[at]) is not None}
        if needed <= set().union(*held.values()):
            continue
        longest = sorted(held, key=lambda at: -len(held[at]))
        for at in (at for at in longest if at in fuller):
            lost = needed - set().union(*held.values())
            more = held_by(tree, fuller[at])
            if lost & more:
                drafts[at], held[at] = fuller[at], more
        most = max(held, key=lambda at: len(held[at]))
        draft = drafts[most]
        if draft is not None and needed - set().union(*held.values()):
            drafts[most] = whole(draft)
    return drafts


def needed_of(sentence: SentenceReading) -> set[int]:
    """Return what may not be lost of a sentence: all words of weight but who says it."""
    tree = sentence.sentence
    frames = [s for m in sentence.attributions for s in (*m.value.source, *m.value.cue)]
    frame = {i for span in frames for i in tree.within(span)}
    said = {t.i for t in tree.tokens if t.pos in HEAVY and t.i not in frame}
    return said | {t.i for t in tree.tokens if t.pos == "NUM" or _weighs(t.lower)}


@lru_cache(maxsize=1 << 14)  # the words of a few articles
def _weighs(token: str) -> bool:
    return any(map(_is_weight, WORD.findall(token)))


def _is_weight(word: str) -> bool:
    return (
        word in _listed() or _is_short(word) or is_denial(word) or any(c.isdigit() for c in word)
    )


@cache
def _listed() -> frozenset[str]:
    listed = _negations() | words("framing", "hedges")
    return listed | words("clauses", "limiting") | words("framing", "modal_hedges")


@lru_cache(maxsize=1 << 14)
def _denies(token: str) -> bool:
    return any(w in _negations() or _is_short(w) or is_denial(w) for w in WORD.findall(token))


@cache
def _negations() -> frozenset[str]:
    listed = words("clauses", "negators") | words("clauses", "negative_determiners")
    return listed | words("clauses", "negative_pronouns")


def _is_short(word: str) -> bool:
    return word.endswith(("n't", "n’t"))
