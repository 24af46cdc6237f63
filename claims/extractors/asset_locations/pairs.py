"""Which thing is at which place, and the word that says so."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from claims.extractors.asset_locations.grounds import Ground
from claims.extractors.asset_locations.scene import Scene, Thing
from claims.extractors.asset_locations.things import kind_before, tops
from claims.lexicon.asset_words import asset_words
from claims.model.asset import AssetClass
from claims.model.clause import Argument, Clause, ClauseKind, Role, Voice
from claims.model.value import Relation

PREMODIFIERS = frozenset({"DET", "ADJ", "NUM", "PROPN", "NOUN", "ADV"})
CHAIN = 4  # words between a thing and its preposition: "(CVN-69), now"


class Pair(NamedTuple):
    """Hold a thing with its ground and the relation.

    `head` is the token on which polarity and modality are read, `clause` the one whose time
    holds; `certain` pairs stand outside the scope of the verb's negation; of `inferred` ones
    only the preposition tells the relation.
    """

    thing: Thing
    ground: Ground
    relation: Relation
    head: int
    clause: Clause | None = None
    certain: bool = False
    inferred: bool = False


@dataclass(frozen=True)
class Setting:
    """Hold the things and places of a sentence, and what stands beside what."""

    scene: Scene
    things: list[Thing]
    grounds: list[Ground]

    @cached_property
    def tops(self) -> dict[int, list[int]]:
        """Return the heads through which each thing is an argument, by its first token."""
        return {t.start: tops(self.scene, t) for t in self.things}

    @cached_property
    def hosts(self) -> dict[tuple[int, int], list[Thing]]:
        """Return the things directly before each place that a preposition leads to."""
        return {(g.at, g.start): self._hosts(g) for g in self.grounds}

    def before(self, ground: Ground) -> list[Thing]:
        """Return the things directly before a place."""
        return self.hosts.get((ground.at, ground.start), [])

    @cached_property
    def asides(self) -> dict[int, int]:
        """Return the first token of each relative clause by its last: ', which left Naples,'."""
        found: dict[int, int] = {}
        for clause in self.scene.clauses.values():
            if clause.kind is ClauseKind.RELATIVE:
                below = self.scene.sentence.subtree(clause.predicate)
                found[below[-1]] = below[0]
        return found

    def of(self, heads: set[int]) -> list[Thing]:
        """Return the things that have one of the heads as their own or above them."""
        found = [
            t
            for t in self.things
            if not heads.isdisjoint(self.tops[t.start]) or not heads.isdisjoint(t.tokens)
        ]
        named = {t.asset.name for t in found if not t.pronoun}
        return [t for t in found if not (t.pronoun and t.asset.name in named)]

    def arguments(self, clause: Clause, *roles: Role) -> list[Thing]:
        """Return the things that are arguments of a clause in one of the roles."""
        heads = {a.head for a in clause.of(*roles)}
        if not heads.isdisjoint(self.equals):
            heads = {i for head in heads for i in (head, *self.equals.get(head, ()))}
        return self.of(heads) or self._adrift(clause, roles)

    @cached_property
    def equals(self) -> dict[int, list[int]]:
        """Return the subjects that a copula equals with a noun: 'Brooke is the first to have'."""
        return {
            said.head: [a.head for a in clause.of(Role.AGENT)]
            for clause in self.scene.clauses.values()
            if clause.lemma == "be"
            for said in clause.of(Role.ATTRIBUTE)
        }

    def _adrift(self, clause: Clause, roles: tuple[Role, ...]) -> list[Thing]:
        """Return the subject that the parser hangs on a verb without saying as what."""
        subject = Role.PATIENT if clause.voice is Voice.PASSIVE else Role.AGENT
        if subject not in roles or clause.of(subject):
            return []
        return [
            t
            for t in self.things
            if t.end <= clause.predicate and self._hangs(t, clause.predicate)
        ]

    def _hangs(self, thing: Thing, verb: int) -> bool:
        """Tell whether a thing hangs on a verb, or the verb on the word for its kind."""
        token = self.scene.sentence.tokens[thing.head]
        kinds = {kind_before(self.scene, t) for t in self.group(thing)}
        misread = self.scene.sentence.tokens[verb].head in kinds
        return misread or (token.dep == "dep" and token.head == verb)

    def is_thing(self, argument: Argument) -> bool:
        """Tell whether an argument is a thing."""
        return bool(self.of({argument.head}))

    def _hosts(self, ground: Ground) -> list[Thing]:
        """Return what is before a place; who goes along is where the rest goes.

        A comma, or the start, makes it a clause of its own: '…, with the Cole in Rota'.
        """
        return [
            t
            for t in self._before(ground)
            if (company := self.company_mark(t)) is None
            or (self.scene.word(company - 1) in (",", "") and self._rests(ground))
        ]

    def _rests(self, ground: Ground) -> bool:
        still = asset_words("still") - asset_words("path")
        return ground.preposition in still

    def company_mark(self, thing: Thing) -> int | None:
        """Return the 'with' of a thing that only goes along: 'with 40 aircraft'."""
        at = self.group(thing)[0].start - 1
        tokens = self.scene.sentence.tokens
        while at > 0 and tokens[at].pos in PREMODIFIERS:
            at -= 1
        return at if self.scene.word(at) in asset_words("company") else None

    def _before(self, ground: Ground) -> list[Thing]:
        return [self.whole(t) for t in self._adjoining(ground)]

    def whole(self, thing: Thing) -> Thing:
        """Return what a unit only says the origin of: 'troops from the Pipil Battalion'."""
        tokens = self.scene.sentence.tokens
        for top in self.tops[thing.start]:
            link = tokens[top].head
            if tokens[top].dep == "pobj" and tokens[link].lower in ("of", "from"):
                owners = [t for t in self.things if tokens[link].head in t.tokens]
                if owners and thing.asset.asset_class is AssetClass.UNIT:
                    return owners[0]
        return thing

    def _adjoining(self, ground: Ground) -> list[Thing]:
        if ground.at in self.scene.clauses:  # 'Incirlik, where bombs are stored'
            return []
        at = ground.at - 1
        slack = CHAIN
        ends = {t.end - 1: t for t in self.things}
        chain = {g.end - 1: g for g in self.grounds if g.end <= ground.at}
        while at >= 0 and slack:
            if at in ends:
                return self.group(ends[at])
            if at in self.asides and self.asides[at] < at:
                at = self.asides[at] - 1
            elif at in chain:
                at = min(chain[at].at, chain[at].start) - 1
            elif self._aside(at):
                at, slack = at - 1, slack - 1
            else:
                break
        return self._above(ground)

    def _above(self, ground: Ground) -> list[Thing]:
        """Return the thing on which the parser hangs the preposition."""
        above = self.scene.sentence.tokens[ground.at].head
        found = [t for t in self.things if above in t.tokens and t.end <= ground.at]
        return self.group(found[0]) if found else []

    def _aside(self, at: int) -> bool:
        token = self.scene.sentence.tokens[at]
        hull = token.text.isupper() and any(c.isdigit() for c in token.text)
        inner = token.text in ("(", ")", "-") or token.pos == "NUM"
        return hull or inner or token.lower in asset_words("aside")

    def group(self, last: Thing) -> list[Thing]:
        """Return the things of the list that a thing closes: 'X, Y and Z'."""
        found = [last]
        for thing in reversed([t for t in self.things if t.end <= last.start]):
            if not self._is_list(thing.end, found[0].start):
                break
            found.insert(0, thing)
        return found

    def _is_list(self, start: int, end: int) -> bool:
        between = self.scene.sentence.tokens[start:end]
        plain = ("CCONJ", "DET", "NUM", "ADJ", "ADV")
        link = any(t.pos == "CCONJ" or t.text == "," for t in between)
        return link and all(
            t.pos in plain
            or t.text in (",", "-")
            or t.dep in ("compound", "nmod", "amod", "poss", "case")
            for t in between
        )


def without_twins(pairs: Iterator[Pair]) -> Iterator[Pair]:
    """Yield the pairs, the first of each thing at each place."""
    seen: set[tuple[int, int]] = set()
    known: set[tuple[str, int]] = set()
    told: set[tuple[str, int, Relation]] = set()  # 'sits at Slite, since it was beached there'
    for pair in pairs:
        key = (pair.thing.start, pair.ground.start)
        name = (pair.thing.asset.surface, pair.ground.start)
        again = name in known and pair.relation is Relation.LOCATED_IN and not pair.thing.number
        same = (pair.thing.asset.name, pair.ground.place.span.start, pair.relation)
        again = again or (same in told and not pair.thing.number)
        if key not in seen and not again:
            told.add(same)
            seen.add(key)
            known.add(name)
            yield pair
