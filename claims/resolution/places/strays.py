"""Leave names open whose only places the article speaks against: better none than a far one."""

import re
from collections.abc import Sequence

from claims.lexicon.place_forms import form_words
from claims.model.document import Document
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse
from claims.resolution.places.choice import Choice, Outcome, Toponym
from claims.resolution.places.weights import WELL_KNOWN

NEXT = re.compile(r"(?:\s+[A-Z][\w'’]*){1,3}")
WITHIN = re.compile(r"(?:\s+[A-Z][\w'’]*){1,3}\s+(?:in|at|near)\s+")
FEWEST = 2  # names of a list that agree on a state
LEAST = 0.5  # of the weight of a name that may say something


def is_site(document: Document, m: Mention[Place]) -> bool:
    """Tell whether a name is the beginning of a building's: 'Victoria Hospital'."""
    after = NEXT.match(document.text, m.span.end)
    embedded = m.value.use is PlaceUse.EMBEDDED
    words = after[0].lower().split() if after else []
    return embedded and any(word in form_words("site") for word in words)


def is_far_namesake(toponym: Toponym, choice: Choice, outcome: Outcome) -> bool:
    """Tell whether a place is in a country that nothing else in the article is in."""
    country = choice.ranked[0].country
    share = outcome.context.country_share(toponym.key, country)
    told = sum(w for key, (_, w) in outcome.context.own.items() if key != toponym.key)
    return told >= LEAST and share <= 0 and outcome.home.country != country


def is_off_its_list(toponym: Toponym, choice: Choice, outcome: Outcome) -> bool:
    """Tell whether a small town is in another state than all the towns of its list."""
    entry, own = choice.ranked[0], outcome.context.own
    mates = [own[mate] for mate in toponym.mates if mate in own]
    sure = {(e.country, e.area) for e, w in mates if w >= LEAST and e.kind == "city"}
    many = sum(w >= LEAST and e.kind == "city" for e, w in mates) >= FEWEST
    small = entry.kind == "city" and entry.population < WELL_KNOWN and not toponym.stated
    agree = many and len(sure) == 1 and all(area for _, area in sure)
    return small and agree and (entry.country, entry.area) not in sure


def holders(
    document: Document, mentions: Sequence[Mention[Place]], stated: Sequence[int | None]
) -> list[int | None]:
    """Return the containers, those of buildings too: 'Victoria Hospital in Masisi'."""
    found = list(stated)
    for i in range(len(mentions) - 1):
        gap = document.text[mentions[i].span.end : mentions[i + 1].span.start]
        if found[i] is None and is_site(document, mentions[i]) and WITHIN.fullmatch(gap):
            found[i] = i + 1
    return found
