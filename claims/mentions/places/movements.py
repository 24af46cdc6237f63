"""What the words around a name say of troops and ships that come, leave, strike or fight there."""

from claims.lexicon.countries import country_of
from claims.lexicon.place_words import place_words
from claims.lexicon.vessels import vessel_end
from claims.mentions.places.names import Name, goes_on, is_capital
from claims.model.sentence import Sentence, Token


def is_port_of_call(sentence: Sentence, name: Name) -> bool:
    """Tell whether ships or troops leave, reach or strike it: 'HMS Kent left Dover'."""
    verb = _verb(sentence, sentence.tokens[name.end - 1])
    subject = None if verb is None else sentence.child(verb.i, "nsubj")
    if verb is None or subject is None:
        return False
    phrase = {sentence.tokens[i].lower for i in sentence.subtree(subject)}
    if verb.lemma in place_words("taken"):
        state = country_of(sentence.tokens[subject].text) is not None
        if state or phrase & place_words("fighter"):
            return True
    if verb.lemma not in place_words("called_at"):
        return False
    return bool(phrase & place_words("mover")) or _is_ship(sentence, subject)


def _verb(sentence: Sentence, place: Token) -> Token | None:
    """Return the verb of which a place is the object, or the aim: 'left Dover for Lisbon'."""
    over = sentence.tokens[place.head]
    if place.dep == "pobj" and over.lower == "for":
        return sentence.tokens[over.head]
    return over if place.dep == "dobj" else None


def _is_ship(sentence: Sentence, subject: int) -> bool:
    """Tell whether a ship is subject: listed, or a name with an article, as no person has."""
    token = sentence.tokens[subject]
    article = sentence.child(subject, "det")
    named = token.pos == "PROPN" and is_capital(token) and country_of(token.text) is None
    if named and article is not None and sentence.tokens[article].lower == "the":
        return True
    words = [t.text for t in sentence.tokens[: subject + 1]]
    return any(vessel_end(words, i) == subject + 1 for i in range(subject))


def is_fought_over(sentence: Sentence, name: Name) -> bool:
    """Tell whether a fight or a disaster is there: 'Fighting was heavy around Sake'."""
    before = sentence.tokens[name.start - 1] if name.start else None
    if before is None or before.lower not in place_words("where") or goes_on(sentence, name.end):
        return False
    token = sentence.tokens[before.head]
    if token.lower not in place_words("happening") and token.pos not in ("VERB", "AUX"):
        token = sentence.tokens[token.head]
    subject = sentence.child(token.i, "nsubj", "nsubjpass")
    what = token if subject is None else sentence.tokens[subject]
    return bool({token.lower, what.lower} & place_words("happening"))


def is_moved(sentence: Sentence, name: Name) -> bool:
    """Tell whether something moves to or from it, or is kept there: 'based at Larissa'."""
    before = sentence.tokens[name.start - 1] if name.start else None
    if before is None or before.dep not in ("prep", "pcomp") or goes_on(sentence, name.end):
        return False
    towards = before.lower in place_words("locator") or before.lower in ("at", "on", "for")
    mover = sentence.tokens[before.head]
    if mover.pos == "ADP":  # 'out of Kidal', 'back to Tapa'
        mover = sentence.tokens[mover.head]
        towards = True
    return towards and mover.lemma in place_words("moving")
