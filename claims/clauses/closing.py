"""Read the report that closes a sentence: 'One man died he said', with no comma to part it.

Texts that lost their commas run what is said and who says it together, and the parser takes 'he
said' for a relative clause of the noun before it. A verb of saying that ends a sentence, and whose
subject stands right before it, reports all that stands before the two.
"""

from collections.abc import Sequence

from claims.lexicon.load import words
from claims.model.sentence import Sentence, Token

FINITE = ("VBD", "VBZ", "VBP", "VBN")  # which the tagger mixes
FEWEST_BEFORE = 3  # words of a clause that can be reported so
LONGEST_TAIL = 10  # words after the verb: 'told Reuters on Monday in a statement'
LONGEST_SOURCE = 14  # words of 'a spokesman for the ministry of health in the south'
PRONOUNS = ("he", "she", "they", "it")
WITHIN = ("PROPN", "NOUN", "ADJ", "NUM", "PART")
LINKS = ("of", "in", "at", "for", "from", "with")
CITING = ("cite", "quote", "refer")
BODIES = ("bodies", "institutions", "outlet_nouns")
SPEAKERS = (*BODIES, "further_speakers", "sources", "titles", "witness_nouns")
MODIFIERS = ("official_adjectives", "source_modifiers")
MOMENTS = ("DATE", "TIME")
PLACES = ("GPE", "LOC")
QUOTES = ("``", "''")
SUBJECTS = ("nsubj", "nsubjpass", "expl")

Closing = tuple[list[int], list[int]]  # who speaks, what is said


def closing_report(sentence: Sentence, verb: int) -> Closing | None:
    """Return who speaks and what is said where a verb of saying closes a sentence, else None."""
    tokens = sentence.tokens
    token = tokens[verb]
    if token.lemma not in _verbs() or token.tag not in FINITE:
        return None
    if not _is_plain(sentence, verb) or not _is_tail(sentence, verb):
        return None
    source = _source(sentence, verb)
    if not source or source[0] < FEWEST_BEFORE or not _follows(tokens, source[0]):
        return None
    if _is_quoted(tokens[: source[0]]):
        return None
    last = source[0] - 1 if tokens[source[0] - 1].text == "," else source[0]
    content = list(range(last))
    return (source, content) if _is_clause(sentence, content) else None


def _verbs() -> frozenset[str]:
    return words("speech", "closing")


def _is_plain(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb says that somebody said: 'would not say' does not."""
    below = (sentence.tokens[c] for c in sentence.children[verb])
    other = ("neg", "auxpass", "agent")
    return not any(t.dep in other or t.tag in ("MD", "TO") for t in below)


def _is_tail(sentence: Sentence, verb: int) -> bool:
    """Tell whether nothing is reported after a verb: only to whom, when, where, or 'adding …'."""
    tokens = sentence.tokens
    for token in tokens[verb + 1 :]:
        if token.tag == "VBG" and token.i > verb + 1 and not _leads_on(tokens[token.i - 1]):
            after_comma = tokens[token.i - 1].text == ","
            return not after_comma or token.lemma in CITING or token.lemma in _verbs()
        opens = token.tag in QUOTES or token.text in (":", "-", "--", "—", "–")
        if opens or token.pos in ("VERB", "AUX", "SCONJ") or token.lower in ("that", "and", "but"):
            return token.tag == "VBG" and token.i == verb + 1
        if token.i - verb > LONGEST_TAIL:
            return False
    return True


def _leads_on(token: Token) -> bool:
    return token.pos in ("ADP", "DET", "ADJ")


def _follows(tokens: tuple[Token, ...], first: int) -> bool:
    """Tell whether a source follows words that nothing ties to it: neither 'as' nor 'what'."""
    before = tokens[first - 1]
    if before.text == ",":
        return tokens[first - 2].tag not in QUOTES
    commas = any(t.text == "," for t in tokens[:first])
    tied = before.pos in ("ADP", "SCONJ", "CCONJ", "PUNCT", "DET", "AUX")
    return not commas and not tied and before.tag not in ("WDT", "WP", "WRB", "TO", *QUOTES)


def _is_quoted(before: tuple[Token, ...]) -> bool:
    """Tell whether a source follows a quotation, or stands in one."""
    marks = [t.i for t in before if t.tag in QUOTES]
    return len(marks) % 2 == 1 or (bool(marks) and marks[-1] - marks[0] > len(before) / 2)


def _is_clause(sentence: Sentence, content: list[int]) -> bool:
    """Tell whether words hold a verb with its subject."""
    inside = set(content)
    for i in content:
        token = sentence.tokens[i]
        subject = sentence.child(i, *SUBJECTS)
        if token.pos in ("VERB", "AUX") and subject is not None and subject in inside:
            return True
    return False


def _source(sentence: Sentence, verb: int) -> list[int]:
    """Return the words of who speaks, which end where the verb begins."""
    tokens, last = sentence.tokens, verb - 1
    while last > 0 and (tokens[last].pos in ("ADV", "AUX") or tokens[last].entity in MOMENTS):
        last -= 1
    token = tokens[last]
    if token.lower in PRONOUNS:
        return [last]
    aged = token.lower == "old" and tokens[last - 1].text == "-"  # 'the 18-year-old'
    if token.pos not in ("NOUN", "PROPN") and not aged:
        return []
    first = _first(tokens, last)
    if aged:
        return list(range(first, last + 1))
    head = _head(tokens, first, last)
    if tokens[first].pos != "DET" and tokens[first - 1].pos == "ADP":
        first = _after_place(tokens, first, head)
    first = _without_strangers(tokens, first, head)
    known = can_speak(tokens[head]) or tokens[head].entity in ("PERSON", "ORG")
    return list(range(first, last + 1)) if known else []


def _without_strangers(tokens: tuple[Token, ...], first: int, head: int) -> int:
    """Return where a phrase begins without a noun before it that is no part of it.

    'Four children Al Jazeera', 'after school activists'.
    """
    at, kind = head, tokens[head].entity
    if tokens[first].pos == "DET" and (
        kind != "ORG" or any(can_speak(t) for t in tokens[first:head])
    ):
        return first
    while at > first and _goes_with(tokens, at - 1, kind):
        at -= 1
    if at > first and tokens[at - 1].pos == "DET":
        at -= 1
    return at


def _goes_with(tokens: tuple[Token, ...], at: int, kind: str) -> bool:
    """Tell whether a word before the head of a source may belong to it."""
    token, after = tokens[at], tokens[at + 1]
    if token.pos == "DET":
        return False
    hyphen = "-" in (token.text, after.text) or _is_compound(tokens, at)
    speaks = can_speak(token, BODIES if kind == "ORG" else SPEAKERS)
    if hyphen or speaks or token.pos in ("ADJ", "PART"):
        return True
    if token.lower == "and":
        return _names(tokens[at - 1])
    listed = any(token.lower in words("speakers", k) for k in MODIFIERS)
    named = token.pos in ("PROPN", "NUM") and (kind != "ORG" or token.entity == kind)
    return named or listed


def _first(tokens: tuple[Token, ...], last: int) -> int:
    """Return where the words of a noun phrase begin that ends at a place."""
    at = last
    while at > 0 and last - at < LONGEST_SOURCE:
        token = tokens[at - 1]
        if token.pos == "DET":
            before = tokens[at - 2] if at > 1 else None
            if before is None or not _links(tokens, at - 2):
                return at - 1
            at -= 2
        elif token.entity in MOMENTS:
            return at
        elif token.pos in WITHIN or _joins(tokens, at - 1):
            at -= 1
        else:
            return at
    return at


def _joins(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether a word that is no name or noun goes on with a source."""
    joined = tokens[at].lower == "and" and at > 0 and _names(tokens[at - 1])
    return joined or _is_compound(tokens, at) or _links(tokens, at)


def _is_compound(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether a token is the hyphen or the second half of 'state-run'."""
    hyphen = at if tokens[at].text == "-" else at - 1
    return hyphen > 0 and tokens[hyphen].text == "-" and tokens[hyphen - 1].pos in WITHIN


def _links(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether a preposition says whose source it is: 'a source in the hospital'."""
    return tokens[at].lower in LINKS and at > 0 and can_speak(tokens[at - 1])


def _names(token: Token) -> bool:
    """Tell whether a token may end the first of two sources: 'Xelil and Turkish officials'."""
    return token.entity == "PERSON" or (token.entity not in PLACES and can_speak(token))


def _head(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Return the last word of a phrase before its first preposition."""
    linked = (i for i in range(first + 1, last) if _links(tokens, i))
    return next(linked, last + 1) - 1


def _after_place(tokens: tuple[Token, ...], first: int, head: int) -> int:
    """Return where a phrase begins whose first words belong to a preposition before it.

    'near Damascus British Foreign Secretary William Hague', 'in clashes activists'.
    """
    at, kind = first, tokens[first].entity
    while at < head and (tokens[at].entity == kind if kind else tokens[at].pos == "ADJ"):
        at += 1
    if not kind and at < head:
        at += 1  # the noun
    return at


def can_speak(token: Token, lists: Sequence[str] = SPEAKERS) -> bool:
    """Tell whether a noun says that somebody or something speaks: 'officials', 'ministry'."""
    forms = {token.lemma.lower(), token.lower}  # the lemma of 'media' may be 'medium'
    known = any(forms & words("speakers", name) for name in lists)
    return known and token.pos in ("NOUN", "PROPN")
