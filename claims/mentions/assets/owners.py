"""Tell who has an asset."""

from claims.lexicon.asset_words import asset_words
from claims.lexicon.countries import country_of
from claims.lexicon.forces import force_named, short_name, units
from claims.lexicon.gazetteer import fold
from claims.mentions.assets.view import Found, View
from claims.model.asset import AssetClass

OWNER_WORDS = 6  # of "the Royal New Zealand Navy 's"
REACH = 7  # tokens before an asset that may name its owner: "Russia 's ageing Black Sea"
DESCRIBING = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "ADV", "PART"})
MARKS = frozenset({"-", "'s", "’s", "'"})
LIVE = frozenset({AssetClass.PEOPLE, AssetClass.UNIT, AssetClass.SHIP, AssetClass.AIRCRAFT})


def operator_of(view: View, found: Found) -> str | None:
    """Return who has it: by list, by the words before and after, as subject of 'keeps'."""
    if found.operator:
        return found.operator
    told = _owner_before(view, found.start) or _owner_after(view, found) or _holder(view, found)
    return told or (short_name(found.maker) if found.maker else None)


def nation_before(view: View, at: int) -> str | None:
    """Return the code of the country in the words before: 'North Korea's new destroyer'."""
    for stop in range(at, max(0, at - REACH), -1):
        for start in range(max(0, stop - OWNER_WORDS), stop):
            if code := country_of(view.quoted(start, stop)):
                return code
        if (
            view.sentence.tokens[stop - 1].pos not in DESCRIBING
            and view.words[stop - 1] not in MARKS
        ):
            return None
    return None


def _owner_before(view: View, at: int) -> str | None:
    """Return the country or force before: 'Russian warplanes', 'the Royal Navy's frigates'."""
    for stop in range(at, max(0, at - REACH), -1):
        token = view.sentence.tokens[stop - 1]
        last = token.text
        named = last[:1].isupper() or token.lower in asset_words("force") or last in MARKS
        other = _is_maker(view, stop) or (stop < at and _goes_on(view, stop))
        for start in range(0) if other or not named else range(max(0, stop - OWNER_WORDS), stop):
            if owner := _named(view, start, stop):
                return owner
        if last == "-" and _is_dash(view, stop - 1):
            return None
        describing = token.pos in DESCRIBING or token.text in MARKS or token.tag in ("VBN", "VBG")
        if not describing:
            return None
    return None


def _is_dash(view: View, i: int) -> bool:
    """Tell whether a mark stands apart, as a dash, and joins no two words."""
    return i == 0 or view.sentence.tokens[i - 1].end < view.sentence.tokens[i].start


def _goes_on(view: View, stop: int) -> bool:
    """Tell whether the name of something else goes on: 'a Kenya Airways Boeing'."""
    after = view.sentence.tokens[stop]
    return after.pos == "PROPN" and after.text[:1].isupper() and not country_of(after.text)


def _is_maker(view: View, stop: int) -> bool:
    """Tell whether the nation before only made it: 'Turkish-made drones'."""
    return view.lower(stop) in ("-", "–") or view.lower(stop) in asset_words("made")


def _named(view: View, start: int, stop: int) -> str | None:
    """Return the country or force that the words are, in full."""
    words = view.quoted(start, stop)
    if not any(c.isupper() for c in words) or words[:1] in MARKS:
        return None
    if force := force_named(words):
        return force
    if code := country_of(words):
        return short_name(code)
    unit = units().get(fold(words)) if words[:1].isupper() else None
    return unit.name if unit and unit.type.asset_class is AssetClass.UNIT else None


def _owner_after(view: View, found: Found) -> str | None:
    """Return the owner after: 'frigates of the Indian Navy', 'soldiers from Chad'."""
    link = view.token(found.end)
    if link is None or link.lower not in ("of", "from") or found.type.asset_class not in LIVE:
        return None
    start = found.end + 1 + (view.lower(found.end + 1) == "the")
    for stop in range(min(len(view.words), start + OWNER_WORDS), start, -1):
        owner = _named(view, start, stop)
        if owner is None:
            continue
        country = country_of(view.quoted(start, stop)) is not None
        return None if country and not _hails(view, found, link.lower, link.head) else owner
    return None


def _hails(view: View, found: Found, link: str, above: int) -> bool:
    """Tell whether men are 'from Chad', and not brought away from there."""
    if link == "of" or found.type.asset_class is not AssetClass.PEOPLE:
        return False
    near = (above, *view.sentence.ancestors(found.head))
    verbs = {view.sentence.tokens[i].lemma.lower() for i in near}
    return found.start <= above < found.end and verbs.isdisjoint(asset_words("away"))


def _holder(view: View, found: Found) -> str | None:
    """Return the subject of the verb that says who keeps, sends or moves the asset."""
    verbs = "owner" if found.type.asset_class is AssetClass.INSTALLATION else "holder"
    tokens = view.sentence.tokens
    path = {*range(found.start, found.end)}
    for i in view.sentence.ancestors(found.head):
        path.add(i)
        if tokens[i].pos in ("VERB", "AUX"):
            keeps = tokens[i].lemma in asset_words(verbs)
            subject = _subject_of(view, i) if keeps else None
            return None if subject is None or subject in path else _subject(view, subject)
    return None


def _subject_of(view: View, verb: int) -> int | None:
    """Return the subject of a verb, that of 'plans' for 'plans to station'."""
    token = view.sentence.tokens[verb]
    subject = view.sentence.child(verb, "nsubj")
    if subject is None and token.dep in ("xcomp", "conj") and token.head != verb:
        return view.sentence.child(token.head, "nsubj")
    return subject


def _subject(view: View, subject: int) -> str | None:
    if view.sentence.tokens[subject].pos == "PRON":
        return None
    below = [j for j in view.sentence.subtree(subject) if j <= subject]
    words = view.quoted(min(below), subject + 1)
    if known := _named(view, min(below), subject + 1) or _owner_before(view, subject):
        return known
    plain = words.removeprefix("The ").removeprefix("the ")
    force = view.lower(subject) in asset_words("force")
    return plain.replace(".", "") if plain[:1].isupper() and force else None
