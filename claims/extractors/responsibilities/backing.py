"""Find who stands behind an actor and in what company he acted: sponsors, helpers, partners."""

from collections.abc import Iterator

from claims.clauses.noun_phrases import phrase
from claims.clauses.phrases import entity_span
from claims.extractors.responsibilities.harm import objects_of
from claims.extractors.responsibilities.held import LEXICON, Held
from claims.lexicon.countries import countries, country_of
from claims.lexicon.load import words
from claims.model.clause import Argument, Role, Voice
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import ActorRole, Share

NAMES = ("PROPN", "ADJ", "NOUN")
HYPHENS = ("-", "–")
MANNER = ("advmod", "acomp", "oprd", "amod", "appos")


def sponsor_of(sentence: SentenceReading, held: Held) -> tuple[str, Span] | None:
    """Return who backs an actor, or bids or helps him do it, with the words that say so.

    'Iranian-backed' gives 'Iran', as the claims of who somebody is do.
    """
    if held.role is not ActorRole.PERPETRATOR:
        return None
    tree = sentence.sentence
    at = _hyphened(tree, held.actor)
    if at is not None:
        code, printed = country_of(tree.tokens[at].text), tree.tokens[at].text
        return (countries()[code].name if code in countries() else printed), tree.over([at])
    backer = next(_backers(sentence, held), None) or next(_bidders(sentence, held), None)
    if backer is None:
        return None
    span = entity_span(tree, backer)
    return tree.quoted(span), span


def _hyphened(tree: Sentence, actor: Argument) -> int | None:
    """Return the 'Iran' of 'an Iran-backed militia', or of 'the Front, an Iran-backed group'."""
    beside = [c for c in tree.children[actor.head] if tree.tokens[c].dep == "appos"]
    for i in (*actor.tokens, *(i for at in beside for i in phrase(tree, at))):
        backed = tree.tokens[i].lower in words(LEXICON, "backed") and i > 1
        if backed and tree.tokens[i - 1].text in HYPHENS and tree.tokens[i - 2].pos in NAMES:
            return i - 2
    return None


def _backers(sentence: SentenceReading, held: Held) -> Iterator[Argument]:
    """Yield who backs the actor or ordered the deed: 'which is funded by Iran'."""
    heads = {held.actor.head, *(() if held.deed is None else (held.deed,))}
    for clause in sentence.clauses:
        known = clause.lemma in words(LEXICON, "backing") and clause.voice is Voice.PASSIVE
        if known and heads & {a.head for a in clause.of(Role.PATIENT)}:
            for agent in clause.of(Role.AGENT):
                if _is_named(sentence.sentence, agent.head) and agent.head != held.actor.head:
                    yield agent


def _bidders(sentence: SentenceReading, held: Held) -> Iterator[Argument]:
    """Yield the name after 'on behalf of', 'on the orders of', 'with the help of'."""
    tree = sentence.sentence
    for noun in _company_nouns(tree, held):
        for at in objects_of(tree, noun, "of", "from", "by"):
            if _is_named(tree, at):
                yield Argument(Role.OBLIQUE, at, phrase(tree, at))
        owner = tree.child(noun, "poss")
        if owner is not None and _is_named(tree, owner):
            yield Argument(Role.OBLIQUE, owner, phrase(tree, owner))


def _company_nouns(tree: Sentence, held: Held) -> Iterator[int]:
    """Yield the 'behalf' or 'help' that hangs on the deed or on what the actor does for it."""
    for head in _near(tree, held):
        for key, links in (("bidding", "bid_by"), ("helping", "with_help")):
            for at in objects_of(tree, head, *words(LEXICON, links)):
                if tree.tokens[at].lemma.lower() in words(LEXICON, key):
                    yield at


def _near(tree: Sentence, held: Held) -> Iterator[int]:
    if held.clause is not None:
        yield held.clause.predicate
    if held.deed is not None:
        yield held.deed
    yield held.actor.head
    for child in tree.children[held.actor.head]:
        if tree.tokens[child].dep in ("acl", "relcl"):
            yield child


def _is_named(tree: Sentence, i: int) -> bool:
    return tree.tokens[i].pos in ("PROPN", "NOUN") and tree.tokens[i].entity not in (
        "DATE",
        "TIME",
    )


def share_of(sentence: SentenceReading, held: Held) -> Share | None:
    """Return in what company an actor did it, None where the sentence does not say."""
    tree = sentence.sentence
    said = {tree.tokens[i].lower for i in _manners(tree, held)}
    if said & words(LEXICON, "sole"):
        return Share.SOLE
    if said & words(LEXICON, "joint") or (held.among > 1 and _coordinated(tree, held.actor)):
        return Share.JOINT
    helped = (tree.tokens[i].lemma.lower() for i in _company_nouns(tree, held))
    return Share.HELPED if words(LEXICON, "helping").intersection(helped) else None


def _coordinated(tree: Sentence, actor: Argument) -> bool:
    """Tell whether 'and' joins an actor to another, not a bracket or a slip of the parser."""
    token = tree.tokens[actor.head]
    led = tree.child(token.head, "cc") if token.dep == "conj" else None
    return led is not None or tree.child(actor.head, "cc") is not None


def _manners(tree: Sentence, held: Held) -> Iterator[int]:
    """Yield the words of manner on the deed and its actor: 'alone', 'jointly', 'together with'."""
    heads = [*_near(tree, held)]
    verb = held.clause.predicate if held.clause is not None else None
    while verb is not None and tree.tokens[verb].dep in ("advcl", "xcomp", "conj"):
        verb = tree.tokens[verb].head
        heads.append(verb)  # 'acted alone when it bombed'
    for head in heads:
        for child in tree.children[head]:
            if tree.tokens[child].dep in (*MANNER, "prep"):
                yield child
            if tree.tokens[child].dep == "prep":  # 'together with', 'along with'
                yield from tree.children[child]
