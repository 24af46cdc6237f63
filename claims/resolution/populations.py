"""Who the people of a noun phrase are: status, nationality, age, sex, names."""

from collections.abc import Collection, Iterable
from functools import cache
from itertools import pairwise
from typing import Literal

from claims.lexicon.countries import country_of, is_demonym
from claims.lexicon.groups import canonical_group
from claims.lexicon.load import table, words
from claims.model.sentence import Sentence, Token
from claims.model.value import Population, Status

TABLE = "populations"
NAMED = "PERSON"
BEFORE_HEAD = frozenset(("compound", "amod", "nmod", "poss", "case", "punct", "npadvmod"))
AGE_WORDS = 4  # tokens of an age before 'old': '6-year-'
LONGEST_SIDE, LONGEST_GROUP = 9, 4  # tokens of 'of the … group', of a group's name
LEADING = frozenset(("DET", "PUNCT", "PART"))  # not a part of the description
AgeGroup = Literal["child", "adult", "elderly"]
Sex = Literal["female", "male"]


def is_people(sentence: Sentence, head: int) -> bool:
    """Tell whether a noun, adjective or number at the head of a phrase stands for people."""
    token = sentence.tokens[head]
    word = token.lower
    if word in words(TABLE, "things") or token.lemma.lower() in words(TABLE, "things"):
        return False
    if token.entity == NAMED or word in words(TABLE, "people") or word in _statuses():
        return True
    if token.pos in ("NOUN", "PROPN") and token.lemma.lower() in words(TABLE, "people"):
        return True
    aged = is_aged(sentence, head) or (token.pos == "PROPN" and is_aged_name(sentence, head))
    if is_demonym(token.text) or token.entity == "NORP" or aged:
        return True
    return word.endswith(_person_endings())


@cache
def _person_endings() -> tuple[str, ...]:
    return tuple(table(TABLE)["person_endings"])


def is_combatant(sentence: Sentence, head: int) -> bool:
    """Tell whether a noun names people who bear arms: 'rebels', 'soldiers'."""
    return _statuses().get(sentence.tokens[head].lower) in (Status.MILITARY, Status.MILITIA)


def is_aged(sentence: Sentence, head: int) -> bool:
    """Tell whether an age stands for a person: 'a 6-year-old', 'a 16-year old'."""
    if sentence.tokens[head].lower != "old" or head < AGE_WORDS:
        return False
    units = words(TABLE, "age_units")
    unit, hyphen = sentence.tokens[head - 2], sentence.tokens[head - 1]
    joined = sentence.tokens[head - 2].tag == "HYPH" and hyphen.lower in units
    return unit.lower in units or joined


def is_aged_name(sentence: Sentence, head: int) -> bool:
    """Tell whether an age goes with a name: '19-year-old Ann Roe', 'Ann Roe, 19,'."""
    before = any(sentence.tokens[c].lower == "old" for c in sentence.children[head])
    after = sentence.tokens[head + 1 : head + 4]
    said = [t.text for t in (*after[:1], *after[2:])] == [",", ","] and after[1].pos == "NUM"
    return before or said


def is_plural(token: Token) -> bool:
    """Tell whether a noun is plural; names and capitals hide it from the tagger.

    >>> from claims.model.sentence import Token
    >>> maids = Token(0, 0, 5, "MAIDS", "maids", "maids", "PROPN", "NNP", "dobj", 0, "")
    >>> is_plural(maids)
    True
    """
    if token.tag in ("NNS", "NNPS"):
        return token.entity != NAMED
    known = token.lower in words(TABLE, "people") or token.lower in _statuses()
    ending = token.lower.endswith(("s", "men", "people", "children"))
    return token.tag == "NNP" and token.entity != NAMED and known and ending


def is_elliptical(sentence: Sentence, head: int) -> bool:
    """Tell whether the head leaves its noun out: '12', 'dozens', '12 others', 'two more'."""
    token = sentence.tokens[head]
    return token.pos == "NUM" or token.lower in words(TABLE, "elliptical")


def population_tokens(
    sentence: Sentence, head: int, tokens: Collection[int], counted: Collection[int]
) -> list[int]:
    """Return the tokens that describe the people: modifiers and head, without the number.

    'of them' and 'of people' are followed to the noun that is counted.
    """
    noun = noun_of(sentence, head)
    first = noun
    while first - 1 in tokens and _modifies(sentence, first - 1, noun, counted):
        first -= 1
    kept = list(range(first, noun + 1))
    while kept and (kept[0] in counted or sentence.tokens[kept[0]].pos in LEADING):
        kept.pop(0)
    return kept


def noun_of(sentence: Sentence, head: int) -> int:
    """Return the noun that is counted: of 'dozens of civilians', 'one of the soldiers'."""
    if not is_elliptical(sentence, head) and sentence.tokens[head].lower != "number":
        return head
    for child in sentence.children[head]:
        if sentence.tokens[child].lower == "of":
            below = sentence.child(child, "pobj")
            if below is not None and sentence.tokens[below].pos in ("NOUN", "PROPN"):
                return below
    return head


def _modifies(sentence: Sentence, i: int, noun: int, counted: Collection[int]) -> bool:
    token = sentence.tokens[i]
    if i in counted:
        return False
    if token.pos == "NUM":
        return sentence.tokens[i + 1].tag == "HYPH" and _hangs_on(sentence, i, noun)
    if token.pos in ("ADP", "DET", "CCONJ", "VERB", "AUX"):
        return token.tag == "HYPH" or (token.tag in ("VBN", "VBG") and token.dep in BEFORE_HEAD)
    return token.dep in BEFORE_HEAD and _hangs_on(sentence, i, noun)


def _hangs_on(sentence: Sentence, i: int, noun: int) -> bool:
    return noun in sentence.ancestors(i)


def read_population(
    sentence: Sentence, described: list[int], *, names: Iterable[str] = ()
) -> Population:
    """Return who the described people are; the words decide, nothing is guessed."""
    tokens = [sentence.tokens[i] for i in described]
    lowers = [t.lower for t in tokens]
    pieces = set(lowers) | {f"{a} {b}" for a, b in pairwise(lowers)}
    raw = sentence.quoted(sentence.over(described)) if described else None
    side = _side(sentence, described)
    return Population(
        raw=raw,
        nationality=nationality(tokens),
        affiliation=_affiliation(tokens[:-1]) or _affiliation(side or []),
        status=_status(lowers, pieces) or _membership(sentence, described, side),
        age_group=_age_group(pieces),
        sex=_sex(pieces),
        names=tuple(names),
    )


def nationality(tokens: list[Token]) -> str | None:
    """Return the one country that modifiers name, two letters; two countries name none."""
    codes = set()
    for i, token in enumerate(tokens):
        pair = f"{token.text} {tokens[i + 1].text}" if i + 1 < len(tokens) else ""
        code = country_of(token.text) or (country_of(pair) if pair else None)
        if code:
            codes.add(code)
    return codes.pop() if len(codes) == 1 else None


@cache
def _statuses() -> dict[str, Status]:
    return {
        word: Status(status) for status, group in table(TABLE)["status"].items() for word in group
    }


def _status(lowers: list[str], pieces: set[str]) -> Status | None:
    """Return the status that the last word or pair names, else that of an earlier word."""
    known = _statuses()
    for word in reversed(lowers):
        pair = next((p for p in pieces if p.endswith(f" {word}") and p in known), None)
        if pair or word in known:
            return known[pair or word]
    return None


def _side(sentence: Sentence, described: list[int]) -> list[Token] | None:
    """Return the words for the side of 'members of the rebel group'; none of other people."""
    head = sentence.tokens[described[-1]] if described else None
    if head is None or head.lower not in words(TABLE, "membership"):
        return None
    side = [i for i in described[:-1] if sentence.tokens[i].pos != "PUNCT"]
    for child in sentence.children[head.i]:
        if sentence.tokens[child].lower in ("of", "from"):
            side += sentence.subtree(child)[1:LONGEST_SIDE]
    return [sentence.tokens[i] for i in side]


def _membership(sentence: Sentence, described: list[int], tokens: list[Token] | None) -> Status:
    """Return what the members, leaders or men of a side are."""
    if tokens is None:
        return Status.UNKNOWN
    lowers = [t.lower for t in tokens]
    pieces = set(lowers) | {f"{a} {b}" for a, b in pairwise(lowers)}
    known = (_status(lowers, pieces) if _sided(pieces) else None) or _armed(tokens)
    if known:
        return known
    unsaid = not set(lowers) - words(TABLE, "sides")
    return (_armed_before(sentence, described[0]) if unsaid else None) or Status.UNKNOWN


def _armed_before(sentence: Sentence, i: int) -> Status | None:
    """Return the side on which 'its leader' is, where an armed one is named before it."""
    status = status_before(sentence, i)
    return status if status in (Status.MILITARY, Status.MILITIA) else None


def status_before(sentence: Sentence, i: int) -> Status | None:
    """Return the status of the people or the group named last before a token."""
    for token in reversed(sentence.tokens[:i]):
        if token.pos not in ("NOUN", "PROPN") or token.dep in BEFORE_HEAD:
            continue
        described = [
            c for c in sentence.children[token.i] if sentence.tokens[c].dep in BEFORE_HEAD
        ]
        lowers = [sentence.tokens[c].lower for c in (*described, token.i) if c <= token.i]
        pieces = set(lowers) | {f"{a} {b}" for a, b in pairwise(lowers)}
        group = token.lower in words(TABLE, "sides")
        status = _status(lowers if group else lowers[-1:], pieces)
        if status is not None:
            return status
    return None


def _sided(pieces: set[str]) -> bool:
    """Tell whether a side bears arms or helps, and is not only a crowd of civilians."""
    known = _statuses()
    return any(known.get(piece, Status.CIVILIAN) is not Status.CIVILIAN for piece in pieces)


def _armed(tokens: list[Token]) -> Status | None:
    """Return what the people of an armed group are whose name words hold."""
    if any(t.text in words(TABLE, "armed_short") for t in tokens):
        return Status.MILITIA
    runs = (tokens[i : i + n] for n in range(1, LONGEST_GROUP + 1) for i in range(len(tokens)))
    names = {canonical_group(" ".join(t.text for t in run)) for run in runs}
    if names & words(TABLE, "state_forces"):
        return Status.MILITARY
    return Status.MILITIA if names - {None} - words(TABLE, "unarmed") else None


def _age_group(pieces: set[str]) -> AgeGroup | None:
    groups: tuple[AgeGroup, ...] = ("child", "adult", "elderly")
    return next((group for group in groups if pieces & words(TABLE, group)), None)


def _sex(pieces: set[str]) -> Sex | None:
    found: list[Sex] = [s for s in ("female", "male") if pieces & words(TABLE, s)]
    return found[0] if len(found) == 1 else None


def _affiliation(tokens: list[Token]) -> str | None:
    """Return the side or organisation that a modifier names: 'coalition', 'Hezbollah'."""
    for token in tokens:
        known = token.lower in words(TABLE, "affiliations")
        organisation = token.entity == "ORG" and token.pos == "PROPN"
        if known or (organisation and country_of(token.text) is None):
            return token.text
    return None
