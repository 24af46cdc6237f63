"""Draw where ships, aircraft, weapons and troops are, were or are going."""

from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon.asset_relations import OBJECT, SUBJECT, place_prepositions, relation_of
from claims.lexicon.asset_words import asset_words
from claims.model.asset import Asset, AssetClass
from claims.model.clause import Clause, ClauseKind, Role
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Token
from claims.model.span import Span
from claims.model.time import Time
from claims.model.value import AssetLocation, Relation

GAP = 6  # tokens between an asset and its preposition: "(CVN-69), now"
NAMED_CONFIDENCE = 0.85
COMMON_CONFIDENCE = 0.7
BORNE = frozenset({AssetClass.SHIP, AssetClass.AIRCRAFT})
NOMINAL = frozenset({ClauseKind.NOMINAL, ClauseKind.APPOSITION})


class Pair(NamedTuple):
    """Hold an asset with a place, the relation, and the token of the verb that states it."""

    asset: Mention[Asset]
    place: Mention[Place]
    relation: Relation
    verb: int


def extract_asset_locations(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each asset and each place at which a sentence puts it."""
    for read in reading.sentences:
        if not read.assets or not read.places:
            continue
        seen: set[tuple[int, int]] = set()
        for pair in (*_beside(read), *_in_clauses(read)):
            key = (pair.asset.span.start, pair.place.span.start)
            if key not in seen and _is_sited(read, pair) and not _is_ignorance(read, pair):
                seen.add(key)
                yield _draft(read, pair)


def _draft(read: SentenceReading, pair: Pair) -> Draft:
    asset, denied = pair.asset.value, _is_none(read, pair.asset)
    slots = {"asset": pair.asset.span, "place": pair.place.span}
    if number := _number_of(read, pair.asset):
        slots["count"] = number
    return Draft(
        value=AssetLocation(
            asset=asset.model_copy(update={"count": None}) if denied else asset,
            relation=pair.relation,
            place=pair.place.value,
            as_of=_as_of(read, pair),
        ),
        sentence=read.sentence.index,
        span=read.sentence.span,
        slots=slots,
        head=pair.verb,
        negated=denied or None,
        confidence=NAMED_CONFIDENCE if asset.designation else COMMON_CONFIDENCE,
    )


def _is_none(read: SentenceReading, asset: Mention[Asset]) -> bool:
    """Tell whether 'no' stands before the asset: 'no carriers are in the Gulf'."""
    below = (read.sentence.tokens[i] for i in read.sentence.children[asset.head])
    return any(t.dep == "det" and t.lower == "no" for t in below)


def _number_of(read: SentenceReading, asset: Mention[Asset]) -> Span | None:
    """Return the place of the number that counts the asset."""
    count = asset.value.count
    before = [
        m.span
        for m in read.numbers
        if count and m.value.raw == count.raw and m.span.end <= asset.span.start
    ]
    return before[-1] if before else None


def _as_of(read: SentenceReading, pair: Pair) -> Time | None:
    clause = _verbal(read, pair.verb)
    inside = [m.value for m in read.times if clause and m.head in clause.tokens]
    return inside[0] if inside else None


def _literal(read: SentenceReading) -> list[Mention[Place]]:
    return [m for m in read.places if m.value.use is PlaceUse.LITERAL]


def _verbal(read: SentenceReading, i: int) -> Clause | None:
    """Return the clause with a verb in which a token stands, through nouns and appositions."""
    by_predicate = {c.predicate: c for c in read.clauses if c.kind not in NOMINAL}
    clause = read.clause_of(i)
    if clause is not None and clause.kind not in NOMINAL:
        return clause
    for above in read.sentence.ancestors(i):
        if above in by_predicate:
            return by_predicate[above]
    return None


def _is_sited(read: SentenceReading, pair: Pair) -> bool:
    """Tell whether the verb can say where a building is; what moves is where its verb says."""
    building = pair.asset.value.asset_class is AssetClass.INSTALLATION
    return not building or read.sentence.tokens[pair.verb].lemma in asset_words("site")


def _is_ignorance(read: SentenceReading, pair: Pair) -> bool:
    """Tell whether the sentence says that nobody knows: 'it is not clear from where …'."""
    around = [pair.verb, *read.sentence.ancestors(pair.verb)]
    tokens = read.sentence.tokens
    for i in around:
        below = [tokens[j] for j in (i, *read.sentence.children[i])]
        lemmas = {t.lower for t in below}
        if lemmas & asset_words("unknown"):
            return True
        if lemmas & asset_words("known") and any(t.dep == "neg" for t in below):
            return True
    return False


def _beside(read: SentenceReading) -> Iterator[Pair]:
    """Yield assets with the places that directly follow: 'X in A and B, and Y in C'."""
    places = {read.sentence.within(m.span)[0]: m for m in _literal(read) if _tokens(read, m)}
    waiting: list[Mention[Asset]] = []
    for at, asset in enumerate(read.assets):
        waiting.append(asset)
        follower = read.assets[at + 1] if at + 1 < len(read.assets) else None
        found = list(_following(read, asset, places))
        if not found and follower and _is_list(read, asset.span.end, follower.span.start):
            continue
        for preposition, place in found:
            for one in waiting:
                if pair := _stated(read, one, place, preposition):
                    yield pair
        waiting = []


def _tokens(read: SentenceReading, m: Mention[Asset] | Mention[Place]) -> list[int]:
    return read.sentence.within(m.span)


def _following(
    read: SentenceReading, asset: Mention[Asset], places: dict[int, Mention[Place]]
) -> Iterator[tuple[str, Mention[Place]]]:
    """Yield the prepositions and places that come after an asset with nothing else between."""
    inside = _tokens(read, asset)
    at, preposition = (inside[-1] + 1 if inside else len(read.sentence.tokens)), ""
    slack = GAP
    while at < len(read.sentence.tokens) and slack:
        token = read.sentence.tokens[at]
        if at in places and preposition:
            yield preposition, places[at]
            at, slack = _tokens(read, places[at])[-1] + 1, GAP
        elif token.lower in place_prepositions():
            at, preposition = at + 1, token.lower
        elif _passes(token, started=bool(preposition)):
            at, slack = at + 1, slack - 1
        else:
            return


def _passes(token: Token, *, started: bool) -> bool:
    """Tell whether a token may stand between an asset, a preposition and a place."""
    if started:
        return token.lower in asset_words("between") or token.pos in ("DET", "ADJ")
    return token.lower in asset_words("aside") or token.text in ("(", ")") or _is_hull(token)


def _is_hull(token: Token) -> bool:
    return token.text.isupper() and any(c.isdigit() for c in token.text)


def _is_list(read: SentenceReading, start: int, end: int) -> bool:
    """Tell whether only commas, 'and', numbers and adjectives stand between two places."""
    between = [t for t in read.sentence.tokens if start <= t.start and t.end <= end]
    return bool(between) and all(
        t.pos in ("CCONJ", "DET", "NUM", "ADJ") or t.text == "," for t in between
    )


def _stated(
    read: SentenceReading, asset: Mention[Asset], place: Mention[Place], preposition: str
) -> Pair | None:
    """Return the pair where the verb above says a relation, or where no verb is needed."""
    clause = _verbal(read, asset.head)
    if clause is None:
        relation = relation_of("be", preposition)
        return Pair(asset, place, relation, asset.head) if relation else None
    relation = relation_of(clause.lemma, preposition) or relation_of(
        clause.lemma.split(" ")[0], preposition
    )
    named = asset.value.asset_class in BORNE and asset.value.designation
    if relation is None and named:
        relation = relation_of("be", preposition)
        return Pair(asset, place, relation, asset.head) if relation else None
    return Pair(asset, place, relation, clause.predicate) if relation else None


def _in_clauses(read: SentenceReading) -> Iterator[Pair]:
    """Yield assets and places that are arguments of one verb: 'it was sent to Kuwait'."""
    for clause in read.clauses:
        if clause.kind in NOMINAL:
            continue
        assets = _arguments(read, clause)
        assets += _company(read, clause) if assets else []
        for asset in assets:
            for preposition, place in _places_of(read, clause):
                relation = relation_of(clause.lemma, preposition)
                if relation and not place.span.overlaps(asset.span):
                    yield Pair(asset, place, relation, clause.predicate)


def _arguments(read: SentenceReading, clause: Clause) -> list[Mention[Asset]]:
    """Return the assets that the verb is about: its objects, else its subjects."""
    for role in (Role.PATIENT, Role.AGENT, Role.ATTRIBUTE):
        heads = {i for a in clause.of(role) for i in _meant(read, a.head)}
        found = [m for m in read.assets if m.head in heads or heads & set(_tokens(read, m))]
        if found:
            return found
    return []


def _company(read: SentenceReading, clause: Clause) -> list[Mention[Asset]]:
    """Return the ships and aircraft with which another one is: 'is at sea with the USS Ford'."""
    heads = {a.head for a in clause.oblique("with", "alongside")}
    return [m for m in read.assets if m.head in heads and m.value.asset_class in BORNE]


def _meant(read: SentenceReading, i: int) -> Iterator[int]:
    """Yield a noun, what it counts, and names beside either: 'frigates, HMS Kent'."""
    for noun in (i, *_counted(read, i)):
        yield noun
        for name in read.sentence.children[noun]:
            if read.sentence.tokens[name].dep == "appos":
                yield name
                yield from (
                    j for j in read.sentence.subtree(name) if read.sentence.tokens[j].dep == "conj"
                )


def _counted(read: SentenceReading, i: int) -> list[int]:
    """Return what a number noun counts: the jets of 'dozens of jets'."""
    preposition = read.sentence.child(i, "prep")
    if preposition is None or read.sentence.tokens[preposition].lower != "of":
        return []
    below = read.sentence.child(preposition, "pobj")
    return [] if below is None else [below]


def _places_of(read: SentenceReading, clause: Clause) -> Iterator[tuple[str, Mention[Place]]]:
    """Yield the places of a verb with the preposition, 'object' or 'subject' before them."""
    roles = {Role.PATIENT: OBJECT, Role.AGENT: SUBJECT}
    for m in read.places:
        for argument in clause.arguments:
            if argument.head not in _tokens(read, m) and m.head != argument.head:
                continue
            if argument.role is Role.OBLIQUE and argument.preposition:
                if m.value.use is PlaceUse.LITERAL:
                    yield argument.preposition, m
            elif argument.role in roles and m.value.use is not PlaceUse.DEMONYM:
                yield roles[argument.role], m
