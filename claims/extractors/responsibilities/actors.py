"""Tell who can have done it, and by which words he is named."""

from claims.clauses.noun_phrases import phrase
from claims.clauses.phrases import bare, entity_span, noun_phrase
from claims.extractors.responsibilities.harm import is_harm, objects_of
from claims.extractors.responsibilities.held import LEXICON
from claims.lexicon.load import words
from claims.mentions.events import singular
from claims.model.clause import Argument, Role
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span

ENTITIES = ("ORG", "GPE", "NORP", "PERSON")
UNNAMED = ("PRON", "DET")
NAMED = ("oprd", "dobj", "attr")
BESIDE = ("compound", "poss", "nmod")
AFTER = ("relcl", "acl", "amod", "advmod", "acomp", "appos", "punct", "cc", "conj", "mark")


def can_act(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a word names a person, a group or a state, not a rocket or a blast."""
    token = sentence.sentence.tokens[head]
    if not is_nameable(sentence, head):
        return False
    if token.lemma.lower() in words(LEXICON, "actors"):
        return True
    named = token.pos == "PROPN" and token.text[0].isalnum()
    return named and token.entity in (*ENTITIES, "") and not _is_natural(sentence, head)


def _is_natural(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a name is that of a storm or a war: 'Hurricane Ida'."""
    tree = sentence.sentence
    near = {singular(tree.tokens[i]) for i in (head, *tree.children[head])}
    return bool(near & words(LEXICON, "natural"))


def is_nameable(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a word stands for somebody: no happening, weapon or 'no one'."""
    tree = sentence.sentence
    token = tree.tokens[head]
    if token.pos in UNNAMED or token.lower in words("clauses", "negative_pronouns"):
        return False
    if any(t.head == head for t in sentence.triggers) or is_harm(sentence, head):
        return False
    if _is_weapon(sentence, head):
        return False
    below = {tree.tokens[c].lower for c in tree.children[head]}
    return not below & words("clauses", "negative_determiners")


def _is_weapon(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a word is a weapon, or a maker's name before one: 'a Volt & Harker gun'."""
    tree = sentence.sentence
    known = words("event_words", "weapons") | words("crimes", "arms")
    at_hand = [tree.tokens[head]]
    if tree.tokens[head].pos == "PROPN":
        at_hand += [*tree.tokens[head + 1 : head + 2]]
        at_hand += [tree.tokens[c] for c in tree.children[head] if tree.tokens[c].dep == "appos"]
    return any(singular(token) in known for token in at_hand)


def named(tree: Sentence, actor: Argument) -> Argument:
    """Return the name of 'a gang called the Harrow Boys', else the actor as it stands.

    In 'the paramilitary Harrow Guards' the parser may take the adjective for the noun.
    """
    if tree.tokens[actor.head].pos not in ("NOUN", "ADJ"):
        return actor
    names = (name for c in tree.children[actor.head] for name in _names(tree, actor.head, c))
    name = next((at for at in names if tree.tokens[at].pos == "PROPN"), None)
    return actor if name is None else Argument(actor.role, name, phrase(tree, name))


def _names(tree: Sentence, head: int, child: int) -> list[int]:
    """Return the words below a noun that may be its name."""
    if tree.tokens[child].lower in words(LEXICON, "naming"):
        return [c for c in tree.children[child] if tree.tokens[c].dep in NAMED]
    return [child] if _renames(tree, head, child) else []


def _renames(tree: Sentence, head: int, child: int) -> bool:
    """Tell whether a name follows a noun between commas: not its short form in brackets."""
    opened = any(t.text in ("[", "(") for t in tree.tokens[head:child])
    return tree.tokens[child].dep == "appos" and child > head and not opened


def actor_span(tree: Sentence, actor: Argument) -> Span:
    """Return the words that name an actor, without what is said of him behind the name."""
    said = {
        i
        for child in tree.children[actor.head]
        if child > actor.head and _says_more(tree, child)
        for i in tree.subtree(child)
    }
    if tree.tokens[actor.head].dep == "appos":  # the name itself, not what it renames
        return tree.over(bare(tree, noun_phrase(tree, actor.head)))
    inner = [i for i in actor.tokens if i > actor.head and tree.tokens[i].dep == "relcl"]
    said |= {i for at in inner for i in tree.subtree(at)}
    said |= {i for i in actor.tokens if tree.tokens[i].lower in words("event_words", "weekdays")}
    kept = tuple(i for i in actor.tokens if i not in said) or (actor.head,)
    return entity_span(tree, Argument(actor.role, actor.head, kept))


def _says_more(tree: Sentence, child: int) -> bool:
    token = tree.tokens[child]
    if token.dep == "prep":
        below = {tree.tokens[c].lower for c in tree.children[child]}
        company = below & words(LEXICON, "company") or token.lower in words(LEXICON, "company")
        return bool(company) or token.lower == "behind" or tree.child(child, "pcomp") is not None
    return token.dep in AFTER and token.text not in "-–/'’()"


def body_of(tree: Sentence, speaker: Argument) -> Argument:
    """Return the body for which a spokesman speaks, else the speaker: 'a spokesman for X'."""
    if tree.tokens[speaker.head].lemma.lower() not in words(LEXICON, "spokesmen"):
        return speaker
    beside = [c for c in tree.children[speaker.head] if tree.tokens[c].dep in BESIDE]
    spoken_for = [*objects_of(tree, speaker.head, "for", "of", "from"), *beside]
    found = next((c for c in spoken_for if tree.tokens[c].pos == "PROPN"), None)
    return speaker if found is None else Argument(Role.AGENT, found, phrase(tree, found))
