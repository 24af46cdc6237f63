"""Gather the mentions of victims into persons."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from claims.lexicon.load import words
from claims.lexicon.word_case import is_first_name
from claims.model.value import Outcome
from claims.victims.described import TABLE, Described, Form
from claims.victims.individual import (
    Individual,
    best_of,
    conflict,
    is_set_apart,
    name_words,
    names_agree,
)
from claims.victims.roster import Roster
from claims.victims.sightings import OneSeen

LOOK_BACK = 3  # sentences in which a pronoun has its antecedent
APART = {Outcome.KILLED, Outcome.INJURED}  # of which nobody is both, as first told
Listed = tuple[int, tuple[int, int] | None]  # sentence, and where it says the outcome
POINTING = (Form.PRONOUN, Form.REFLEXIVE, Form.DEFINITE)


class Gathering:
    """Hold the victims found so far; each mention joins one of them or is of a new one."""

    def __init__(
        self, roster: Roster, *, several: bool, lists: frozenset[Listed] = frozenset()
    ) -> None:
        """Begin with nobody; `several` says that the article counts people who were hurt.

        `lists` are the sentences, and where they say the outcome, that name several victims.
        """
        self.roster = roster
        self.lists = lists
        self.several = several
        self.victims: list[Individual] = []
        self._rows: dict[int, Individual] = {}  # by the roster's persons
        self._seen: dict[int, OneSeen] = {}

    def add(self, seen: OneSeen) -> None:
        """Add a mention to the person of whom it speaks, or begin a new one.

        A mention without a claim, which only tells a name, begins nobody.
        """
        told = self._meant(seen)
        row = self._row(told, seen)
        victim = self._known(told, seen, row)
        if victim is None:
            if seen.claim is None:
                return
            victim = Individual()
            self.victims.append(victim)
        if row is not None:
            self._rows[id(row)] = victim
            victim.join(row)
        victim.take(told, seen.sentence)
        if seen.claim is not None:
            victim.members.append(seen.claim)
            self._seen[seen.claim] = seen

    def _meant(self, seen: OneSeen) -> Described:
        """Return whom 'himself' stands for, who does it; a word that is no name describes."""
        if seen.told.form is Form.NAME and self._is_no_name(seen):
            return replace(seen.told, form=Form.INDEFINITE, name=None)
        mirrored = seen.told.form is Form.REFLEXIVE and seen.agent is not None
        return seen.agent if mirrored and seen.agent else seen.told

    def _is_no_name(self, seen: OneSeen) -> bool:
        """Tell whether a single word is hardly a name: no full name or first name goes with it."""
        person = self.roster.find(seen.told, seen.sentence)
        own = name_words(seen.told.name) if person is None else person.words
        aged = seen.told.age is not None or (person is not None and person.age is not None)
        if set(own) & words("crimes", "no_names"):
            return True
        return not own or (len(own) == 1 and not aged and not is_first_name(own[0]))

    def _row(self, told: Described, seen: OneSeen) -> Individual | None:
        """Return the person of the roster of whom a mention speaks by name or pronoun."""
        if told.name:
            return self._by_surname(told) or self.roster.find(told, seen.sentence)
        if told.form not in (Form.PRONOUN, Form.REFLEXIVE):
            return None
        if any(self._fits(v, told, seen) for v in self.victims):
            return None
        doer = seen.agent.name if seen.agent else None
        for person in self.roster.before(seen.sentence, seen.head, 2):
            known = person.age is not None or is_first_name(person.words[0])
            if known and not conflict(person, told) and person.name != doer:
                return person
        return None

    def _by_surname(self, told: Described) -> Individual | None:
        """Return the only victim who bears a surname: by it one tells of whom one told before."""
        own = name_words(told.name)
        known = [v for v in self.victims if own and own[-1] in v.words and not conflict(v, told)]
        if len(own) != 1 or len(known) != 1:
            return None
        return next((p for p in self.roster.people if self._rows.get(id(p)) is known[0]), None)

    def _recent(self, seen: OneSeen) -> list[Individual]:
        return [v for v in self.victims if seen.sentence - v.last <= LOOK_BACK]

    def _known(self, told: Described, seen: OneSeen, row: Individual | None) -> Individual | None:
        """Return the victim of whom a mention speaks, if it was told of before."""
        if row is not None and id(row) in self._rows:
            return self._rows[id(row)]
        fits = [v for v in self.victims if self._fits(v, told, seen)]
        if told.further and told.form is not Form.NAME:
            fits = [v for v in fits if not v.words and not v.nouns - words(TABLE, "generic")]
        if row is not None:
            fits = [v for v in fits if not v.words and not conflict(v, row)]
            fits = [
                v for v in fits if self._may_be_named(v, row) and not self._parted(v, told, seen)
            ]
            if (seen.sentence, seen.said) in self.lists:
                fits = [v for v in fits if not is_set_apart(v, self.victims)]
        elif told.form in POINTING:
            fits = [v for v in fits if v in self._recent(seen)] or fits
        elif told.form is Form.KIN:
            fits = [v for v in fits if not self._parted(v, told, seen)]
            fits = [v for v in fits if v.relation or not v.words or self._owned(v, told, seen)]
        else:
            fits = [v for v in fits if self._repeats(v, told, seen)]
        if told.form not in POINTING:  # pronouns follow who was named last, whatever befell them
            fits = [v for v in fits if not self._contrary(v, seen)] or fits
        return best_of(fits, told, seen.sentence)

    def _contrary(self, victim: Individual, seen: OneSeen) -> bool:
        """Tell whether one was told dead and the other hurt."""
        others = [self._seen[m] for m in victim.members]
        if any((o.sentence, o.head) == (seen.sentence, seen.head) for o in others):
            return False
        before = {o.outcome for o in others}
        return seen.outcome not in before and before | {seen.outcome} >= APART

    def _owned(self, victim: Individual, told: Described, seen: OneSeen) -> bool:
        """Tell whether 'my son' may be a victim known by name; 'his' may mean that victim."""
        owner = (told.relation or "").split()[0].lower()
        other = {"his": "female", "her": "male"}.get(owner) == (victim.sex or told.sex)
        subject = next(self.roster.before(seen.sentence, seen.head, 0), None)
        other = other or (subject is not None and not names_agree(subject.words, victim.words))
        return owner in ("my", "our") or other or seen.sentence - victim.last > 1

    def _may_be_named(self, victim: Individual, row: Individual) -> bool:
        """Tell whether a name may be that of 'his wife': not where it may be the husband's."""
        if victim.relation is None or (row.sex and row.sex == victim.sex):
            return True
        begun = min(self._seen[m].sentence for m in victim.members)
        return self.roster.first_named(row) > begun

    def _repeats(self, victim: Individual, told: Described, seen: OneSeen) -> bool:
        """Tell whether 'a man' may be somebody told of before: in one event, or of one age."""
        if told.age is not None and told.age == victim.age:
            return True
        events = {self._seen[m].event for m in victim.members}
        return seen.event in events and not self._parted(victim, told, seen)

    def _parted(self, victim: Individual, told: Described, seen: OneSeen) -> bool:
        """Tell whether one is dead and the other hurt, and nothing tells that they are one."""
        alike = told.age is not None and told.age == victim.age
        here = any(self._seen[m].sentence == seen.sentence for m in victim.members)
        apart = (self.several or here or told.form is Form.KIN) and self._contrary(victim, seen)
        return apart and seen.claim is not None and not alike

    def _fits(self, victim: Individual, told: Described, seen: OneSeen) -> bool:
        """Tell whether nothing forbids that a mention is of a victim."""
        if conflict(victim, told) or self._beside(victim, seen):
            return False
        doer = seen.agent if told.form is not Form.REFLEXIVE else None
        if doer is not None and doer is not told and doer.name and victim.words:
            return self.roster.find(doer, seen.sentence) is not self.roster.find(
                Described(Form.NAME, victim.name), seen.sentence
            )
        return True

    def _beside(self, victim: Individual, seen: OneSeen) -> bool:
        """Tell whether the sentence counts them one beside the other: 'his wife and a guard'."""
        for member in victim.members:
            other = self._seen[member]
            if other.sentence != seen.sentence or other.head == seen.head:
                continue
            if other.said == seen.said is not None:
                return True
            # whom he hurt before he turned on himself: 'wounded his brother and killed himself'
            mirrored = Form.REFLEXIVE in (seen.told.form, other.told.form)
            if mirrored and other.agent is not None and other.agent == seen.agent:
                return True
        return False


def gather(roster: Roster, seen: Iterable[OneSeen], *, several: bool) -> list[Individual]:
    """Return the victims of an article in the order of their first mention."""
    mentions = list(seen)
    gathering = Gathering(roster, several=several, lists=_lists(mentions))
    for one in mentions:
        gathering.add(one)
    return _without_doubles(gathering.victims)


def _lists(seen: Iterable[OneSeen]) -> frozenset[Listed]:
    """Return where a sentence names several victims of one verb."""
    named = Counter(
        (s.sentence, s.said) for s in seen if s.told.form is Form.NAME and s.claim is not None
    )
    return frozenset(place for place, number in named.items() if number > 1)


def _without_doubles(victims: Sequence[Individual]) -> list[Individual]:
    """Join the nameless who turned out to be of one age with the one who is named."""
    kept: list[Individual] = []
    for victim in victims:
        aged = [
            k
            for k in kept
            if victim.age is not None and k.age == victim.age and not conflict(k, victim)
        ]
        twin = next((k for k in aged if bool(k.words) is not bool(victim.words)), None)
        if twin is None:
            kept.append(victim)
        else:
            twin.join(victim)
            twin.members += victim.members
    return kept
