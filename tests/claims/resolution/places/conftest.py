"""Places of texts, resolved; and entries and mentions built by hand."""

import pytest

from claims.lexicon.gazetteer import Entry
from claims.mentions.places import find_all_places
from claims.model.document import Document
from claims.model.mention import Layer, Mention
from claims.model.place import Place
from claims.model.span import Span
from claims.resolution.places import resolve_places


@pytest.fixture
def resolved(parse):
    """Return a function from a text, and fields of its document, to its mentions by name."""

    def places(text, **fields):
        found = tuple(find_all_places(parse(text)))
        return {m.text: m.value for m in resolve_places(Document(text=text, **fields), found)}

    return places


@pytest.fixture
def mentions_of():
    """Return a function from a text and the names in it to mentions, nothing resolved."""

    def mentions(text, *names, **fields):
        found, at = [], 0
        for name in names:
            at = text.index(name, at)
            span = Span(start=at, end=at + len(name))
            value = Place(raw=name, name=name, **fields)
            found.append(Mention(Layer.PLACES, span, name, value, 0, 0))
            at += len(name)
        return found

    return mentions


@pytest.fixture
def entry():
    """Return a function that makes an entry of a name: a town of Texas unless said."""

    def made(name, kind="city", **fields):
        known = {
            "ident": f"test:{name}:{fields}",
            "country": "US",
            "area": "TX",
            "lat": 33.0,
            "lon": -95.0,
            "population": 10_000,
            "zone": None,
            **fields,
        }
        return Entry(name=name, kind=kind, **known)

    return made
