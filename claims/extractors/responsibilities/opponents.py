"""Tell an enemy's accusation from what investigators, courts and other third parties find."""

from claims.extractors.responsibilities.actors import body_of
from claims.extractors.responsibilities.held import LEXICON, Held
from claims.lexicon.load import words
from claims.model.clause import Role
from claims.model.reading import SentenceReading
from claims.resolution.speakers import Tellers


def is_accused(sentence: SentenceReading, tellers: Tellers, held: Held) -> bool:
    """Tell whether a body that fights lays a deed to somebody: 'the army blamed the rebels'.

    Who clears somebody, 'the army ruled out the rebels', is no opponent in this.
    """
    if held.negated:
        return False
    chain = tellers.at(sentence.sentence.tokens[held.at].start)
    told = [word for t in chain[-1:] for word in (t.speaker, t.role or "")]
    return any(map(_fights, told or _accusers(sentence, held)))


def _accusers(sentence: SentenceReading, held: Held) -> list[str]:
    """Return who is the subject of the verb that accuses."""
    tree = sentence.sentence
    agents = () if held.clause is None else held.clause.of(Role.AGENT)
    return [tree.quoted(tree.over(body_of(tree, agent).tokens)) for agent in agents]


def _fights(name: str) -> bool:
    """Tell whether a name is that of an army, a militia, rebels: not of police or a court."""
    found = name.lower().replace("'s", "").replace("’s", "").split()
    return bool(words(LEXICON, "fighting").intersection(found))
