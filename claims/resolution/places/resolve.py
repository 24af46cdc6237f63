"""Say which place a name means: by what contains it, where the outlet is, what is near it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from claims.lexicon.gazetteer import Entry
from claims.lexicon.place_forms import form_words
from claims.model.document import Document
from claims.model.mention import Mention
from claims.model.place import Grounds, Place
from claims.resolution.places.candidates import DIVISIONS, RIVERS, Named, list_candidates
from claims.resolution.places.choice import Choice, Outcome, Toponym, choose
from claims.resolution.places.containment import Containers, find_containers
from claims.resolution.places.datelines import is_dateline
from claims.resolution.places.filling import fill
from claims.resolution.places.geography import holds
from claims.resolution.places.headline import headline_toponyms
from claims.resolution.places.home import possible_homes
from claims.resolution.places.lists import list_kinds, list_mates
from claims.resolution.places.relative import displace
from claims.resolution.places.strays import holders, is_far_namesake, is_off_its_list, is_site
from claims.resolution.places.unlisted import place_unlisted

LONGEST_CHAIN = 3  # 'Taji, Baghdad Governorate, Iraq'


class Key(NamedTuple):
    """Tell the senses of one name in one article apart: 'Paris' and 'Paris, Texas'."""

    name: str
    container: str = ""
    division: bool = False  # 'Washington state'
    river: bool = False  # 'the Dnipro' beside the town


def resolve_places(
    document: Document, mentions: Sequence[Mention[Place]]
) -> tuple[Mention[Place], ...]:
    """Return the mentions with what each means; one that is not known leaves the rest alone."""
    named = list_candidates(document, mentions)
    containers = find_containers(document, mentions, [n.entries for n in named])
    named = [_elsewhere(i, named, containers) for i in range(len(mentions))]
    own = [_key(i, named, containers) for i in range(len(mentions))]
    keys = _defined(own)
    toponyms = _toponyms(document, mentions, named, containers, keys)
    homes = possible_homes(document, {n.key for n in named if n.entries})
    outcome = choose([*toponyms.values(), *headline_toponyms(document)], homes)
    choices = {
        key: _unless_stray(t, choice, outcome)
        for (key, t), choice in zip(toponyms.items(), outcome.choices, strict=False)
    }  # a headline's come last
    filled = []
    for i, m in enumerate(mentions):
        choice = choices[keys[i]]
        if keys[i] != own[i]:
            choice = choice._replace(grounds=Grounds.DEFINED)
        far = choice.ranked and is_far_namesake(toponyms[keys[i]], choice, outcome)
        if far and is_site(document, m):
            choice = choice._replace(ranked=())
        outer = containers.stated[i]
        big = choices[keys[outer]].ranked[:1] if outer is not None else ()
        filled.append(fill(m, named[i], choice, big[0] if big else None))
    outers = holders(document, filled, containers.stated)
    return tuple(displace(document, place_unlisted(filled, outers, outcome)))


def _unless_stray(toponym: Toponym, choice: Choice, outcome: Outcome) -> Choice:
    """Return what a name was taken for, nothing where its list speaks against it."""
    stray = choice.ranked and is_off_its_list(toponym, choice, outcome)
    return choice._replace(ranked=()) if stray else choice


def _key(i: int, named: Sequence[Named], containers: Containers) -> Key:
    outer = containers.stated[i]
    container = named[outer].key if outer is not None else ""
    kinds = named[i].kinds
    return Key(named[i].key, container, division=kinds == DIVISIONS, river=kinds == RIVERS)


def _elsewhere(i: int, named: Sequence[Named], containers: Containers) -> Named:
    """Return a name without candidates where none lies in what the text says contains it."""
    outer = containers.stated[i]
    if outer is None:
        return named[i]
    outers = named[outer].entries
    if any(holds(a, b) or holds(b, a) for a in outers for b in named[i].entries):
        return named[i]
    return named[i]._replace(entries=())


def _defined(keys: Sequence[Key]) -> list[Key]:
    """Return the keys, bare names with the container that the article tells most often.

    Beside 'Washington state' a bare 'Washington' is the state, beside 'Baghdad province' the town.
    """
    states = form_words("city_first")
    told = Counter(key for key in keys if key.container or (key.division and key.name in states))
    known: dict[str, Key] = {}
    for key, _ in told.most_common():
        known.setdefault(key.name, key)
    bare = [not (key.container or key.division or key.river) for key in keys]
    return [known.get(key.name, key) if b else key for key, b in zip(keys, bare, strict=True)]


def _toponyms(
    document: Document,
    mentions: Sequence[Mention[Place]],
    named: Sequence[Named],
    containers: Containers,
    keys: Sequence[Key],
) -> dict[Key, Toponym]:
    """Return each sense of each name with all that is told of it."""
    members: dict[Key, list[int]] = defaultdict(list)
    for i, key in enumerate(keys):
        members[key].append(i)
    inner: dict[int, list[int]] = defaultdict(list)
    for i, outer in enumerate(containers.stated):
        if outer is not None:
            inner[outer].append(i)
    listed = list_kinds(document, mentions, named)
    mates = list_mates(document, mentions, named)
    found = {}
    for key, group in members.items():
        outers = chain.from_iterable(_chain(i, containers) for i in group)
        shared = (containers.shared[i] for i in group)
        inside = (j for i in group for j in inner[i])
        found[key] = Toponym(
            key=key.name,
            text=mentions[group[0]].text,
            entries=named[group[0]].entries,
            kinds=frozenset(chain.from_iterable(named[i].kinds for i in group)),
            stated=_entries(named, outers),
            shared=_entries(named, (i for i in shared if i is not None)),
            inside=_entries(named, inside),
            listed=frozenset(filter(None, (listed[i] for i in group))),
            mentions=len(group),
            mates=frozenset(chain.from_iterable(mates[i] for i in group)),
            dateline=not key.container and any(is_dateline(document, mentions[i]) for i in group),
        )
    return found


def _chain(i: int, containers: Containers) -> list[int]:
    """Return what contains a mention, what contains that, and so on."""
    found: list[int] = []
    outer = containers.stated[i]
    while outer is not None and len(found) < LONGEST_CHAIN:
        found.append(outer)
        outer = containers.stated[outer]
    return found


def _entries(named: Sequence[Named], indices: Iterable[int]) -> tuple[Entry, ...]:
    """Return the candidates of several mentions, each name once."""
    once = {named[i].key: named[i].entries for i in indices}
    return tuple(chain.from_iterable(once.values()))
