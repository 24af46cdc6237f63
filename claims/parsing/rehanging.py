"""Rehang what the parser hung on the wrong word, where agreement, a mark or a clock says so."""

from collections.abc import Sequence
from itertools import pairwise

from claims.lexicon.load import words
from claims.model.sentence import Token

HALVES = frozenset(("a.m.", "p.m.", "am", "pm"))
SUBJECTS = ("nsubj", "nsubjpass")
SINGLE = ("NN", "NNP")
OF_SEVERAL = frozenset(("have", "are", "were"))  # beside these the verb shows the number: VBP
FINITE = ("VBD", "VBZ", "VBP")
NUMBER = "CD"


def rehung(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens of a sentence with heads that fit its words.

    'The driver, Tom Hale, and a guard were hurt' tells of two people, so the guard stands beside
    the driver and not behind his name; in 'at 9 p.m. local time' the zone belongs to the clock; in
    'Troops said …; residents said …' the second report holds nothing of the first.
    """
    found = list(tokens)
    lower = {token.lower for token in found}
    deps = {token.dep for token in found}
    if not HALVES.isdisjoint(lower):
        _hold_halves(found)
    if "time" in lower:
        _hold_zones(found)
    if "between" in lower:
        _hold_ranges(found)
    if "appos" in deps and "conj" in deps:
        _widen_subjects(found)
    if ";" in lower:
        _part_reports(found)
    if "prt" in deps and "off" in lower:
        _hold_places(found)
    if "acl" in deps and not lower.isdisjoint(("when", "after", "as")):
        _finish_asides(found)
    return found if _is_tree(found) else list(tokens)


def _is_tree(tokens: Sequence[Token]) -> bool:
    """Tell whether each word leads to a root: a ring would be walked for ever."""
    rooted = {token.i for token in tokens if token.head == token.i}
    for token in tokens:
        path, at = [token.i], token.head
        while at not in rooted and at not in path:
            path.append(at)
            at = tokens[at].head
        if at not in rooted:
            return False
        rooted.update(path)
    return True


def _hold_halves(tokens: list[Token]) -> None:
    """Make 'a.m.' the noun of the number before it, which the parser may take for the object."""
    for half in tokens[1:]:
        clock = tokens[half.i - 1]
        astray = half.lower in HALVES and half.head != clock.head and half.dep == "advmod"
        above = tokens[clock.head].head != half.i  # of 'around 5 a.m.' it is the noun already
        if astray and above and clock.tag == NUMBER and clock.dep in ("pobj", "npadvmod"):
            tokens[half.i] = half._replace(dep=clock.dep, head=clock.head, pos="NOUN", tag="NN")
            tokens[clock.i] = clock._replace(dep="nummod", head=half.i)


def _hold_zones(tokens: list[Token]) -> None:
    """Hang 'local time' on the clock before it, and what hung on it where the clock hangs."""
    for time in tokens:
        first = _opening(tokens, time.i) if time.lower == "time" else 0
        clock = tokens[first - 1] if first else time
        if clock is time or clock.lower not in HALVES or time.head == clock.i:
            continue
        tokens[time.i] = time._replace(dep="npadvmod", head=clock.i)
        above = tokens[clock.head] if clock.dep == "pobj" else clock
        for child in tokens[time.i + 1 :]:
            if child.head == time.i and child.dep == "prep":
                tokens[child.i] = child._replace(head=above.head)


def _opening(tokens: Sequence[Token], head: int) -> int:
    """Return where the words right before a noun that hang on it begin."""
    first = head
    while first and tokens[first - 1].head == head:
        first -= 1
    return first if first < head else 0


def _hold_ranges(tokens: list[Token]) -> None:
    """Hang 'between 10 and' on the '20' of 'between 10 and 20 people'."""
    for opening, low, joiner, high in zip(
        tokens, tokens[1:], tokens[2:], tokens[3:], strict=False
    ):
        if opening.lower != "between" or joiner.lower != "and" or low.tag != NUMBER:
            continue
        if high.tag == NUMBER and high.dep == "nummod" and low.dep == "pobj":
            tokens[opening.i] = opening._replace(dep="quantmod", head=high.i)
            tokens[low.i] = low._replace(dep="quantmod", head=high.i)
            tokens[joiner.i] = joiner._replace(head=high.i)


def _widen_subjects(tokens: list[Token]) -> None:
    """Make what is joined to a name behind a subject of one a subject of a verb of several."""
    for name in tokens:
        subject = tokens[name.head]
        if name.dep != "appos" or subject.dep not in SUBJECTS or subject.tag not in SINGLE:
            continue
        if subject.tag == name.tag == "NNP":
            continue  # no name renames a name: 'Ann Lowe, 34; Tom Hale, 8; and …' is a list
        joined = [t for t in tokens[name.i :] if t.head == name.i and t.dep in ("conj", "cc")]
        if [t.dep for t in joined] == ["cc", "conj"] and _is_of_several(tokens, subject.head):
            for token in joined:
                tokens[token.i] = token._replace(head=subject.i)


def _is_of_several(tokens: Sequence[Token], verb: int) -> bool:
    """Tell whether a verb, or the first word of its group, has the form for several."""
    group = [t for t in tokens if t.head == verb and t.dep in ("aux", "auxpass") and t.i < verb]
    first = group[0] if group else tokens[verb]
    return first.lower in OF_SEVERAL or (first.tag == "VBP" and not group)


def _part_reports(tokens: list[Token]) -> None:
    """Set two reports beside each other that a semicolon parts: the second begins after it."""
    for mark in tokens:
        second = tokens[mark.head]
        if mark.text != ";" or second.head != second.i or second.tag not in FINITE:
            continue
        firsts = [t for t in tokens[: mark.i] if t.dep == "ccomp" and t.head == second.i]
        subjects = [t for t in tokens if t.head == second.i and t.dep in SUBJECTS]
        if len(firsts) != 1 or len(subjects) != 1 or not mark.i < subjects[0].i < second.i:
            continue
        first = firsts[0]
        if first.tag in FINITE and any(
            t.head == first.i and t.dep in SUBJECTS for t in tokens[: first.i]
        ):
            tokens[first.i] = first._replace(dep="ROOT", head=first.i)
            tokens[second.i] = second._replace(dep="conj", head=first.i)
            tokens[mark.i] = mark._replace(head=first.i)


def _finish_asides(tokens: list[Token]) -> None:
    """Give a subject that a report has too much its verb, which an aside holds for its own.

    'The number of people killed when a ship overturned rose to 22, the mayor said': the parser
    makes it the ship that rose, and the number a second subject of 'said'.
    """
    for told in [t for t in tokens if t.head == t.i and t.tag in FINITE]:
        subjects = [t for t in tokens if t.head == told.i and t.dep in SUBJECTS and t.i < told.i]
        match subjects:
            case [first, last]:
                _give_verb(tokens, first, last, told)
            case _:  # none too much
                pass


def _give_verb(tokens: list[Token], first: Token, last: Token, told: Token) -> None:
    """Give the first of two subjects of a report the verb of an aside between them."""
    for verb in tokens[first.i + 1 : last.i]:
        own = _reduced(tokens, verb)
        if own is not None:
            _swap(tokens, verb, own)
            tokens[verb.i] = verb._replace(dep="ccomp", head=told.i)
            tokens[first.i] = first._replace(head=verb.i)
            return


def _reduced(tokens: Sequence[Token], verb: Token) -> Token | None:
    """Return the participle behind the subject of an aside's verb that may be its verb instead."""
    if verb.dep not in ("advcl", "relcl") or verb.tag not in FINITE:
        return None
    subject = next((t for t in tokens[: verb.i] if t.head == verb.i and t.dep in SUBJECTS), None)
    if subject is None:
        return None
    between = tokens[subject.i + 1 : verb.i]
    return next((t for t in between if t.head == subject.i and t.tag == "VBN"), None)


def _swap(tokens: list[Token], verb: Token, own: Token) -> None:
    """Make a participle the verb of an aside, with the subject and opening of the one it had."""
    tokens[own.i] = own._replace(tag="VBD", dep=verb.dep, head=verb.head)
    for token in tokens[: own.i]:
        if token.head == verb.i:
            tokens[token.i] = token._replace(head=own.i)


def _hold_places(tokens: list[Token]) -> None:
    """Read 'off' before a name on the water as a preposition: 'capsized off Lamu'.

    Rebels cut off a town, but of what only happens nothing is the object.
    """
    for off, place in pairwise(tokens):
        named = off.lower == "off" and off.dep == "prt" and place.text[0].isupper()
        if not named or tokens[off.head].lemma not in words("clauses", "befalling_verbs"):
            continue
        head = place
        while head.dep == "compound" and head.head == head.i + 1:
            head = tokens[head.head]
        tokens[off.i] = off._replace(pos="ADP", tag="IN", dep="prep")
        tokens[head.i] = head._replace(pos="PROPN", tag="NNP", dep="pobj", head=off.i)
