"""What 'not until Monday' says: a start, where 'until Monday' says an end."""

from claims.model.expression import TimeExpression
from claims.model.mention import Mention
from claims.model.sentence import Sentence
from claims.resolution.tenses import governor_of

UNTIL = ("until", "till")
NEGATIONS = ("not", "n't", "n’t", "never", "no")


def as_start(sentence: Sentence, mention: Mention[TimeExpression]) -> TimeExpression:
    """Return a time whose 'until' hangs on a negated verb with 'from' in its place."""
    value = mention.value
    verb = governor_of(sentence, mention.head) if value.signal in UNTIL else None
    if verb is None:
        return value
    below = (sentence.tokens[c] for c in sentence.children[verb])
    negated = any(t.dep == "neg" or t.lower in NEGATIONS for t in below)
    return value.model_copy(update={"signal": "from"}) if negated else value
