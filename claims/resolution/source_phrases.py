"""Read the words of a source: its head, the person in it, and what is said of that person."""

from collections.abc import Sequence

from claims.clauses.closing import can_speak
from claims.clauses.phrases import bare, noun_phrase, trimmed, unbroken
from claims.lexicon.load import words
from claims.model.mention import Mention, Person
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.span import Span
from claims.resolution.sources import SPEECH

RELATIVE = ("who", "which", "that", "whom")
BESIDE = ("appos", "compound", "nmod")
SUBJECTS = ("nsubj", "nsubjpass")
PLACES = ("GPE", "LOC", "NORP")
KINDS = ("sources", "further_speakers", "organisation_nouns", "bodies", "persons")
NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X")


def head_of(sentence: SentenceReading, span: Span) -> int | None:
    """Return the head of the words of a source; of a mangled phrase, its last name or noun."""
    tree = sentence.sentence
    inside = tree.within(span)
    if not inside:
        return None
    tops = [i for i in inside if tree.tokens[i].head not in inside or tree.tokens[i].head == i]
    tops = [i for i in tops if tree.tokens[i].dep in SUBJECTS] or tops or inside[:1]
    people = [i for i in tops[1:] if is_person_noun(tree.tokens[i])]
    torn = bool(people) and tree.tokens[tops[0]].entity in PLACES  # 'Karsk', 'sheriff'
    head = people[0] if torn else tops[0]
    if tree.tokens[head].pos in NOMINAL or tree.tokens[head].lower in RELATIVE:
        return head
    nominal = [i for i in inside if tree.tokens[i].pos in ("NOUN", "PROPN")]
    people = [i for i in nominal if is_person_noun(tree.tokens[i])]
    return next(reversed(people or nominal), head)


def likeliest(tree: Sentence, pieces: Sequence[Span]) -> Span | None:
    """Return the piece of a source that names who speaks: a person rather than what he does.

    'Briefing newsmen, Prof. Reed said': the first piece is no speaker.
    """
    if not pieces:
        return None
    heads = [[tree.tokens[i] for i in tree.within(piece)] for piece in pieces]
    if any(_names(t) for t in heads[0]):
        return pieces[0]
    return next((p for p, h in zip(pieces, heads, strict=True) if _is_person(h)), pieces[0])


def _names(token: Token) -> bool:
    speaks = can_speak(token) or is_person_noun(token) or token.pos == "PRON"
    return speaks or token.entity in ("PERSON", "ORG", "GPE", "NORP")


def _is_person(tokens: Sequence[Token]) -> bool:
    return any(t.entity == "PERSON" for t in tokens)


def named_aside(
    people: Sequence[Mention[Person]], tree: Sentence, span: Span
) -> tuple[Mention[Person], str] | None:
    """Return the person and role of 'the chief of aid and relief, Anna Reed,' in any tree."""
    inside = tree.within(span)
    comma = next((i for i in inside if tree.tokens[i].text == ","), None)
    if comma is None or not any(is_person_noun(t) for t in tree.tokens[inside[0] : comma]):
        return None
    found = next((m for m in people if tree.within(m.span)[:1] == [comma + 1]), None)
    role = tree.quoted(tree.over(bare(tree, range(inside[0], comma))))
    return None if found is None else (found, role)


def person_at(
    people: list[Mention[Person]], tree: Sentence, head: int, phrase: list[int]
) -> Mention[Person] | None:
    """Return the person who is the head of a phrase or stands in apposition to it."""
    appositions = {c for c in tree.children[head] if tree.tokens[c].dep in ("appos", "nmod")}
    for mention in people:
        if mention.head == head or mention.head in appositions:
            return mention
    return next((m for m in people if head in tree.within(m.span) and phrase), None)


def is_human(tree: Sentence, head: int) -> bool:
    """Tell whether a name is a person's: by its kind, or by what is said beside it."""
    if tree.tokens[head].entity in ("PERSON", ""):
        return True
    kin = [tree.tokens[c] for c in tree.children[head] if tree.tokens[c].dep in BESIDE]
    return any(is_person_noun(t) for t in kin)


def is_person_noun(token: Token) -> bool:
    """Tell whether a noun says what a person is: 'officer', 'mayor', 'neighbor'."""
    listed = [words("speakers", key) for key in ("sources", "titles", "epithets")]
    return any(token.lemma.lower() in nouns for nouns in listed)


def is_several(tree: Sentence, head: int) -> bool:
    """Tell whether further heads are coordinated with this one."""
    return any(tree.tokens[c].dep == "conj" for c in tree.children[head])


def source_phrase(tree: Sentence, head: int, told: Sequence[Span] = ()) -> list[int]:
    """Return the words of a source without its own 's and without asides.

    Nor does it reach into what is `told`, into which the tree may draw it: '… the raid: police'.
    """
    phrase = [i for i in _up_to_aside(tree, head) if not _is_own_mark(tree, i, head)]
    while len(phrase) > 1 and tree.tokens[phrase[0]].text == "[":
        phrase = phrase[1:]
    free = [i for i in phrase if not any(s.start <= tree.tokens[i].start < s.end for s in told)]
    if head not in free or len(free) == len(phrase):
        return phrase
    return trimmed(tree, next(run for run in unbroken(free) if head in run)) or [head]


def _up_to_aside(tree: Sentence, head: int) -> list[int]:
    """Return a noun phrase up to an aside: 'The ministry' of 'The ministry, quoted by Reuters'."""
    phrase = noun_phrase(tree, head)
    asides = [c for c in tree.children[head] if tree.tokens[c].dep == "acl" and c in phrase]
    cut = next((c for c in asides if tree.tokens[c - 1].text == ","), None)
    return phrase if cut is None else [i for i in phrase if i < cut - 1]


def opens_with_kind(tree: Sentence, phrase: Sequence[int]) -> bool:
    """Tell whether a speaker is one word of a kind, capital as the first: 'Militia denies …'."""
    first = next((t.i for t in tree.tokens if t.text[:1].isalpha()), None)
    if list(phrase) != [first]:
        return False
    token = tree.tokens[phrase[0]]
    return any(
        word in words("speakers", kind)
        for word in (token.lower, token.lemma.lower())
        for kind in KINDS
    )


def role_beside(tree: Sentence, head: int, person: int) -> str | None:
    """Return the role to which a name stands in apposition: 'the union's chairman, Reed'."""
    if head == person or not is_person_noun(tree.tokens[head]):
        return None
    return tree.quoted(tree.over(bare(tree, noun_phrase(tree, head))))


def _is_own_mark(tree: Sentence, i: int, head: int) -> bool:
    """Tell whether a token is the 's of the head: 'the ministry's claim' is the ministry's."""
    return tree.tokens[i].dep == "case" and tree.tokens[i].head == head


def speaks(tree: Sentence, token: Token) -> bool:
    """Tell whether a pronoun is the subject of a verb of saying."""
    verb = tree.tokens[token.head].lemma.lower()
    said = any(verb in words("speech", key) for key in SPEECH)
    return said and token.dep == "nsubj"
