"""Draw from roles, appositions and 'X-backed' what someone or something is."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.clauses.phrases import article, bare, noun_phrase
from claims.lexicon.countries import countries, country_of
from claims.lexicon.load import words
from claims.model.clause import ClauseKind, Role
from claims.model.mention import Mention, Person
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Identity

BACKED = frozenset(("backed", "aligned", "supported", "sponsored", "funded"))
BACKED_BY = "backed_by"
ROLE = "role"
IS = "is"
TITLE_END = re.compile(r"\b(?:of|for|to|at)\b|,")


def extract_identities(reading: Reading) -> Iterator[Draft]:
    """Yield what is said of named persons and groups, each once a document."""
    seen: set[tuple[str, str, str]] = set()
    for sentence in reading.sentences:
        for draft in _of_sentence(reading, sentence):
            value = draft.value
            if isinstance(value, Identity):
                key = _key(value)
                if key not in seen:
                    seen.add(key)
                    yield draft


def _key(value: Identity) -> tuple[str, str, str]:
    """Return what makes two identities one: of a role, the surname and the title."""
    entity, what = value.entity.casefold(), value.value.casefold()
    if value.property == ROLE:
        title = TITLE_END.split(what)[0]
        return entity.split()[-1], ROLE, title.split()[-1] if title.split() else what
    return entity, value.property, what


def _of_sentence(reading: Reading, sentence: SentenceReading) -> Iterator[Draft]:
    yield from _roles(reading, sentence)
    for at in _hyphened(sentence.sentence):
        yield from _backed(sentence.sentence, at)
    yield from _copulas(sentence)


def _hyphened(tree: Sentence) -> Iterator[int]:
    """Yield where 'backed' stands behind a hyphen and a name."""
    for backer, hyphen, word in zip(tree.tokens, tree.tokens[1:], tree.tokens[2:], strict=False):
        if word.text in BACKED and hyphen.text == "-" and backer.pos in ("PROPN", "ADJ"):
            yield word.i


def _roles(reading: Reading, sentence: SentenceReading) -> Iterator[Draft]:
    """Yield the role of each person that is printed with it."""
    tree = sentence.sentence
    for mention in sentence.people:
        role = mention.value.role
        if role is None or not mention.value.named:
            continue
        near = Span(
            start=max(tree.span.start, mention.span.start - len(role) - len(", ")),
            end=min(tree.span.end, mention.span.end + len(role) + len(", the ")),
        )
        at = reading.text(near).find(role)
        if at >= 0:
            where = Span(start=near.start + at, end=near.start + at + len(role))
            draft = _draft(
                tree, (mention.span, where), (mention.value.name, ROLE, role), mention.head
            )
            yield _said_alone(tree, draft, mention, where)


def _said_alone(tree: Sentence, draft: Draft, mention: Mention[Person], role: Span) -> Draft:
    """Put a role in words of its own: '[Tom Hale is] governor of Karsk'."""
    name = tree.within(mention.span)
    inside = tree.within(role)
    if not name or not inside:
        return draft
    if role.start > mention.span.start:
        before = tree.tokens[inside[0] - 1]
        opened = tree.over([before.i, *inside]) if before.pos == "DET" else role
        return replace(draft, words=(opened,), shared=(mention.span,), link=IS)
    outside = [i for i in (*inside, *name) if tree.tokens[i].head not in (*inside, *name)]
    noun = tree.tokens[mention.head].head if tree.tokens[mention.head].dep == "appos" else None
    rooted = [i for i in (*inside, *name) if tree.tokens[i].head == i]
    if len(outside + rooted) != 1 or (outside + rooted)[0] not in (mention.head, noun):
        return draft
    while len(inside) > 1 and tree.tokens[inside[-1]].text.endswith("."):
        inside.pop()  # a rank between role and name
    said = tree.over(inside)
    return replace(draft, words=(said,), shared=(mention.span,), link=_link(tree, said))


def _link(tree: Sentence, role: Span) -> str:
    """Return what joins a name and a role: 'is an' for 'envoy', 'is' for titles and 'his aide'."""
    inside = [tree.tokens[i] for i in tree.within(role)]
    own = any(t.dep in ("det", "poss") or t.tag == "POS" for t in inside)
    titled = any(t.pos == "PROPN" for t in inside[-1:])
    if not inside or own or titled:
        return IS
    return f"{IS} {article(inside[0].text)}"


def _backed(tree: Sentence, at: int) -> Iterator[Draft]:
    """Read 'an Iranian-backed militia group' where it is said of a name."""
    noun = tree.tokens[tree.tokens[at].head]
    named = _renamed(tree, noun.i)
    if named is None:
        return
    backer = tree.tokens[at - 2]
    code = country_of(backer.text)
    name = countries()[code].name if code in countries() else backer.text
    entity = tree.over(bare(tree, noun_phrase(tree, named)))
    where = tree.over(noun_phrase(tree, noun.i))
    yield _draft(tree, (entity, where), (tree.quoted(entity), BACKED_BY, name), named)


def _renamed(tree: Sentence, noun: int) -> int | None:
    """Return the name to which a noun is an apposition, or the noun where it is a name."""
    token = tree.tokens[noun]
    if token.dep in ("appos", "attr"):
        above = token.head if token.dep == "appos" else tree.child(token.head, "nsubj")
        return above if above is not None and tree.tokens[above].pos == "PROPN" else None
    return noun if token.pos == "PROPN" else None


def _copulas(sentence: SentenceReading) -> Iterator[Draft]:
    """Yield 'X is a Y' and 'X was the leader of Y' for names."""
    tree = sentence.sentence
    for clause in sentence.clauses:
        if clause.lemma != "be" or clause.kind is ClauseKind.APPOSITION:
            continue
        for agent in clause.of(Role.AGENT):
            for attribute in clause.of(Role.ATTRIBUTE):
                nouns = tree.tokens[agent.head].pos, tree.tokens[attribute.head].pos
                if nouns[0] != "PROPN" or nouns[1] not in ("NOUN", "PROPN"):
                    continue
                entity = tree.over(bare(tree, noun_phrase(tree, agent.head)))
                what = tree.over(bare(tree, noun_phrase(tree, attribute.head)))
                titled = tree.tokens[attribute.head].lower in words("speakers", "titles")
                texts = tree.quoted(entity), ROLE if titled else IS, tree.quoted(what)
                yield _draft(tree, (entity, what), texts, clause.predicate)


def _draft(
    tree: Sentence, places: tuple[Span, Span], texts: tuple[str, str, str], head: int
) -> Draft:
    entity, what = places
    return Draft(
        value=Identity(entity=texts[0], property=texts[1], value=texts[2]),
        sentence=tree.index,
        span=tree.span,
        slots={"entity": entity, "value": what},
        head=head,
        negated=None if texts[1] == IS else False,
    )
