"""A sentence with what this family of claims needs to look up again and again."""

from dataclasses import dataclass, replace
from functools import cached_property

from claims.extractors.asset_locations.unlisted import unlisted_places
from claims.lexicon.armory import asset_heads
from claims.lexicon.asset_words import asset_words
from claims.model.asset import Asset, AssetClass
from claims.model.clause import Clause, ClauseKind, Role
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span

NAMED_FOR_PLACES = frozenset({AssetClass.SHIP, AssetClass.UNIT})
WATERS = frozenset({"sea", "ocean", "gulf", "strait", "bay", "river", "canal", "lake"})
TERRITORIAL = "territorial"
VERBLESS = frozenset({ClauseKind.NOMINAL, ClauseKind.APPOSITION})


@dataclass(frozen=True, slots=True)
class Thing:
    """Hold an asset as one part of a sentence: its tokens, first and one past the last."""

    asset: Asset
    start: int
    end: int
    head: int
    span: Span
    number: Span | None = None
    denied: bool = False
    topic: bool = False  # the subject of a verb
    pronoun: bool = False
    definite: bool = False  # one word after 'the'

    @property
    def tokens(self) -> range:
        """Return the tokens of its words."""
        return range(self.start, self.end)

    @property
    def is_name(self) -> bool:
        """Tell whether its words name it and do not only say what it is."""
        words = self.asset.surface
        return self.asset.designation is not None or words != words.lower()

    def counted(self, count: Count | None) -> Asset:
        """Return the asset with another count."""
        return self.asset.model_copy(update={"count": count})


@dataclass(frozen=True)
class Scene:
    """Hold a sentence as read, its verbal clauses and who stands in which."""

    read: SentenceReading

    @property
    def sentence(self) -> Sentence:
        """Return the sentence."""
        return self.read.sentence

    @cached_property
    def clauses(self) -> dict[int, Clause]:
        """Return the clauses with a verb, or a predicate in its place, by predicate."""
        return {c.predicate: c for c in self.read.clauses if c.kind not in VERBLESS}

    @cached_property
    def places(self) -> tuple[Mention[Place], ...]:
        """Return the places; a people before its waters or airspace stands for its land.

        A ship that bears the name of a place is none.
        """
        listed = (
            self._hyphened(self._realm(m))
            for m in self.read.places
            if not any(self.is_named_for(a, m) for a in self.read.assets)
        )
        found = (*listed, *unlisted_places(self.read))
        return tuple(sorted(found, key=lambda m: m.span.start))

    def is_named_for(self, asset: Mention[Asset], place: Mention[Place]) -> bool:
        """Tell whether words are the name of a ship or unit and not of the place.

        Towns take no article, seas do: 'the Washington in the Philippine Sea'.
        """
        named = asset.value.asset_class in NAMED_FOR_PLACES
        if not named or not asset.span.overlaps(place.span):
            return False
        longer = asset.span.contains(place.span) and asset.span != place.span
        before = next(
            (t for t in reversed(self.sentence.tokens) if t.end <= place.span.start), None
        )
        bare = before is not None and before.pos in ("DET", "NOUN", "ADJ", "PART", "PUNCT")
        kind = before is not None and before.lemma.lower() in asset_heads()
        return longer or kind or (place.value.kind not in WATERS and bare)

    def realm_of(self, place: Mention[Place]) -> int | None:
        """Return the 'waters' of 'Indian waters', the 'airspace' of 'Estonian airspace'."""
        at = next((t.i for t in self.sentence.tokens if t.start >= place.span.end), None)
        if at is None:
            return None
        noun = at + 1 if self.word(at) == TERRITORIAL else at
        return noun if self.word(noun) in asset_words("realm") else None

    def _hyphened(self, place: Mention[Place]) -> Mention[Place]:
        """Return a place with what a hyphen adds to its name: 'from Nancy-Ochey'."""
        at = next((t.i for t in self.sentence.tokens if t.start >= place.span.end), 0)
        mark, rest = self.sentence.tokens[at], self.sentence.tokens[at : at + 2][-1]
        joined = mark.text == "-" and mark.start == place.span.end and rest.start == mark.end
        known = any(m.span.start == rest.start for m in self.read.places)
        if not joined or known or rest.pos != "PROPN" or not rest.text[:1].isupper():
            return place
        span = Span(start=place.span.start, end=rest.end)
        text = self.sentence.quoted(span)
        value = place.value.model_copy(update={"raw": text, "use": PlaceUse.LITERAL})
        return replace(place, span=span, text=text, value=value)

    def _realm(self, place: Mention[Place]) -> Mention[Place]:
        alone = self.sentence.tokens[place.head]  # 'in the Caribbean'
        named = alone.dep == "pobj" and alone.tag == "NNP" and place.value.kind != "country"
        if place.value.use is not PlaceUse.DEMONYM or (self.realm_of(place) is None and not named):
            return place
        return replace(place, value=place.value.model_copy(update={"use": PlaceUse.LITERAL}))

    @cached_property
    def owners(self) -> dict[int, int]:
        """Return for each token the predicate in whose clause it stands."""
        return {i: p for p, c in self.clauses.items() for i in (*c.tokens, p)}

    def clause_at(self, i: int) -> Clause | None:
        """Return the clause with a verb in which a token stands."""
        owner = self.owners.get(i)
        return None if owner is None else self.clauses[owner]

    def word(self, i: int) -> str:
        """Return a word in lower case, nothing beyond the ends."""
        tokens = self.sentence.tokens
        return tokens[i].lower if 0 <= i < len(tokens) else ""

    def lemma(self, i: int) -> str:
        """Return a lemma in lower case."""
        return self.sentence.tokens[i].lemma.lower()

    def verb(self, clause: Clause) -> tuple[str, ...]:
        """Return the ways in which the predicate of a clause is listed, the fullest first.

        A particle may be taken for an adverb or a preposition: 'take off', 'pulled back'.
        """
        first = bare = clause.lemma.split(" ")[0]
        after = [self.word(clause.predicate + 1)]
        after.extend(self._taken(clause))
        if first == "be":  # 'is already under way', 'is back'
            after = [self.word(c) for c in self.sentence.children[clause.predicate]]
            bare = self._complement(clause.predicate)
        return tuple(dict.fromkeys((*(f"{first} {a}" for a in after), bare, clause.lemma, first)))

    def _taken(self, clause: Clause) -> list[str]:
        """Return the nouns with which a verb says one thing: 'drop anchor', 'have its home'."""
        heads = (a.head for a in clause.of(Role.PATIENT) if a.head > clause.predicate)
        return [w for h in heads for w in (self.lemma(h), self.word(h))]

    def _complement(self, copula: int) -> str:
        """Return the participle that a copula takes, 'home-ported', else the copula."""
        below = (self.sentence.tokens[c] for c in self.sentence.children[copula])
        taken = (t.lemma.lower() for t in below if t.dep == "acomp" and t.tag == "VBN")
        return next(taken, "be")
