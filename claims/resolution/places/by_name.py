"""Say which place is meant by a name that stands alone, as a person types it."""

from claims.lexicon.countries import country_name
from claims.model.document import Document
from claims.model.mention import Layer, Mention
from claims.model.place import Place
from claims.model.span import Span
from claims.resolution.places.resolve import resolve_places

TYPED = "typed"  # stands for the id of a document


def place_by_name(words: str, *, country: str | None = None) -> Place:
    """Return the place of a name; its `gazetteer` is null where none is listed so.

    What contains it may follow the name, each after a comma; `country` is an ISO 3166 code.

    >>> place_by_name("Paris").country, place_by_name("Paris, Texas").within[0]
    ('FR', 'Texas')
    >>> place_by_name("Paris", country="CA").within[0]
    'Ontario'
    >>> place_by_name("Atlantis Nowhereville").gazetteer is None
    True
    """
    names = [part.strip() for part in words.split(",") if part.strip()]
    land = country_name(country)
    printed = ", ".join((*names, land) if land else names)
    document, mentions, at = Document(id=TYPED, text=printed), [], 0
    for name in printed.split(", "):
        span = Span(start=at, end=at + len(name))
        at = span.end + len(", ")
        place = Place(raw=name, name=name)
        mentions.append(Mention(Layer.PLACES, span, name, place, sentence=0, head=0))
    found = [mention.value for mention in resolve_places(document, mentions)]
    first, *outer = found
    lands = {place.country for place in outer if place.country}
    if lands and first.country not in lands:
        return Place(raw=first.raw, name=first.raw, country=country)
    return first.model_copy(update={"raw": words})
