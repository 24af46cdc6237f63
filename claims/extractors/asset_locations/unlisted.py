"""Names that no list has, where only a place can stand: 'the bombers based at Gvardeysk'."""

from collections.abc import Iterator

from claims.lexicon.asset_words import asset_words
from claims.lexicon.countries import is_demonym
from claims.lexicon.groups import canonical_group
from claims.model.mention import Layer, Mention
from claims.model.place import Place
from claims.model.reading import SentenceReading
from claims.model.sentence import Token

LONGEST = 3  # words of a name: "Muwaffaq Salti"
ARTICLE = 3  # tokens of "al-Kuri"
SHORT = 2  # letters of the shortest name
SHOUTED = 0.5  # share of words in capitals above which case tells nothing
OTHERS = frozenset({"DATE", "TIME", "NORP", "LAW", "LANGUAGE", "MONEY", "PERCENT"})


def unlisted_places(read: SentenceReading) -> Iterator[Mention[Place]]:
    """Yield the proper names after a preposition of place that are nothing else that is known."""
    tokens = read.sentence.tokens
    words = [t.text for t in tokens if t.text.isalpha()]
    if not read.assets or sum(w.isupper() for w in words) > SHOUTED * len(words):
        return
    layers = (read.assets, read.places, read.times, read.numbers)
    taken = [m.span for layer in layers for m in layer]
    for token in tokens[1:]:
        end = _end(read, token.i)
        if end == token.i or not _is_led(read, token.i):
            continue
        span = read.sentence.over(range(token.i, end))
        text = read.sentence.quoted(span)
        if any(span.overlaps(other) for other in taken) or canonical_group(text):
            continue
        place = Place(raw=text, name=text)
        yield Mention(Layer.PLACES, span, text, place, read.sentence.index, end - 1)


def _is_led(read: SentenceReading, at: int) -> bool:
    """Tell whether a preposition leads to a name, or the country that it lies in."""
    before = read.sentence.tokens[at - 1]
    owned = before.tag == "POS" and any(m.span.end == before.start for m in read.places)
    return owned or before.lower in asset_words("anywhere") or _is_left(read, at)


def _is_left(read: SentenceReading, at: int) -> bool:
    """Tell whether an asset leaves or reaches what is named: 'the jets have left Pease'."""
    verb = read.sentence.tokens[at - 1]
    subject = read.sentence.child(verb.i, "nsubj")
    if verb.lemma not in asset_words("leaving") or verb.pos != "VERB" or subject is None:
        return False
    return any(subject in read.sentence.within(m.span) for m in read.assets)


def _end(read: SentenceReading, start: int) -> int:
    """Return the end of the name that begins at a token; the start where there is none."""
    tokens = read.sentence.tokens
    end, names = start, 0
    while end < len(tokens) and names < LONGEST and _is_name(tokens[end]):
        end, names = end + 1, names + 1
        end += _particle(read, end) if names < LONGEST else 0  # 'Abd al-Kuri'
    if end == start:
        return start
    last = tokens[end - 1]
    follower = tokens[end] if end < len(tokens) else None
    if follower is None or follower.pos not in ("NOUN", "PROPN", "PART", "NUM"):
        return end
    site = follower.lower in asset_words("part") and last.dep == "compound"
    return end if site else start


def _particle(read: SentenceReading, at: int) -> int:
    """Return how many tokens of an Arabic article stand here, with the hyphen before a name."""
    near = read.sentence.tokens[at : at + 3]
    if [t.lower for t in near[:2]] not in (["al", "-"], ["el", "-"]) or len(near) < ARTICLE:
        return 0
    return 2 if near[1].end == near[2].start and _is_name(near[2]) else 0


def _is_name(token: Token) -> bool:
    proper = token.pos == "PROPN" and token.tag in ("NNP", "NNPS") and token.entity not in OTHERS
    spelled = token.text[:1].isupper() and not token.text.isupper() and len(token.text) > SHORT
    known = token.lower in asset_words("nowhere") or is_demonym(token.text)
    return proper and spelled and not known
