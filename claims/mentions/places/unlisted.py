"""Names that no list has, of which the parser or the words around say that they are places."""

from functools import cache

from claims.lexicon.countries import country_of, is_demonym
from claims.lexicon.gazetteer import find_entries, fold
from claims.lexicon.place_words import kinds, place_words
from claims.mentions.places.evidence import (
    PLACE_LABELS,
    has_container,
    is_break,
    is_district,
    is_ended,
    is_in_plural,
    is_located,
    is_settled,
)
from claims.mentions.places.names import (
    HYPHENS,
    Name,
    entries_between,
    goes_on,
    is_capital,
    name_ends,
    word_at,
)
from claims.model.sentence import Sentence, Token

ARTICLES = frozenset({"a", "an", "the"})
PARTS = frozenset({"'s", "’s", "and", "&", ","})  # no name without a list holds one of them
CIVIC = frozenset({"City", "Town", "Village"})


def marked_name(sentence: Sentence, at: int) -> Name | None:
    """Return the place that the parser marks from this token on."""
    label = sentence.tokens[at].entity
    before = sentence.tokens[at - 1] if at else None
    inside = before and before.entity == label and is_capital(before)
    if label not in PLACE_LABELS or (inside and before and before.lower not in ARTICLES):
        return None
    end = at
    while end < len(sentence.tokens) and sentence.tokens[end].entity == label:
        if sentence.tokens[end].text in PARTS:
            break
        end += 1
    while end > at and not _is_name_word(sentence, end - 1):
        end -= 1
    end = without_office(sentence, at, end)
    if end == at or sentence.tokens[at].text in place_words("common"):
        return None
    if is_demonym(sentence.tokens[at].text) and sentence.tokens[end - 1].text not in kinds(
        "suffix"
    ):
        return None  # 'in Indian Naval action'
    name = Name(at, end, entries_between(sentence, at, end))
    if name.entries or any(is_break(sentence, i) for i in range(at + 1, end - 1)):
        return None
    return name if _is_plausible(sentence, name) and not _is_pair(sentence, name) else None


def without_office(sentence: Sentence, at: int, end: int) -> int:
    """Leave out 'City' where it belongs to what follows: 'Dublin City Manager'."""
    if end - at < len(CIVIC) - 1 or word_at(sentence, end - 1) not in CIVIC:
        return end
    after = word_at(sentence, end)
    office = after in place_words("office") or after in place_words("civic_name")
    return end - 1 if office and goes_on(sentence, end) else end


def _is_pair(sentence: Sentence, name: Name) -> bool:
    """Tell whether a hyphen joins two places: 'the Greenbrier-Pocahontas County line'."""
    return any(
        sentence.tokens[i].text in HYPHENS
        and entries_between(sentence, name.start, i)
        and entries_between(sentence, i + 1, name.end)
        for i in range(name.start + 1, name.end - 1)
    )


def _is_plausible(sentence: Sentence, name: Name) -> bool:
    """Tell whether the words around a name that no list has speak for a place."""
    last = sentence.tokens[name.end - 1].text
    if name.end - name.start > 1 and last in kinds("suffix"):
        return True
    owner = word_at(sentence, name.end) in ("'s", "’s")
    if sentence.tokens[name.start].entity == "FAC" or owner:
        return False
    return is_located(sentence, name) or has_container(sentence, name)


def _is_name_word(sentence: Sentence, i: int) -> bool:
    token: Token = sentence.tokens[i]
    if not is_capital(token):
        return False
    joined = i > 0 and sentence.tokens[i - 1].text in HYPHENS
    return joined or token.pos not in ("VERB", "AUX", "ADV")


def prefixed_name(sentence: Sentence, at: int) -> Name | None:
    """Return the country at the beginning of a word that the parser leaves whole: 'U.S.-led'."""
    token = sentence.tokens[at]
    first, mark, rest = token.text.partition("-")
    if not mark or not rest.islower() or not country_of(first):
        return None
    if is_demonym(first):
        return Name(at, at + 1, demonym=True, cut=len(mark) + len(rest))
    return Name(at, at + 1, find_entries(fold(first)), cut=len(mark) + len(rest))


@cache
def _telling() -> frozenset[str]:
    shapes = (*kinds("named"), *kinds("prefix"), *place_words("polity"))
    first = {shape.split()[0] for shape in shapes}
    return (
        frozenset(first)
        | place_words("settlement")
        | set(kinds("plural"))
        | set(kinds("singular"))
        | set(kinds("end"))
    )


def telling_words(sentence: Sentence) -> bool:
    """Tell whether any word of a sentence may tell that a name beside it is a place."""
    return not _telling().isdisjoint([t.text for t in sentence.tokens])


def told_name(sentence: Sentence, at: int) -> Name | None:
    """Return a name of which the words around say that it is a place: 'the village of Nuli'."""
    if sentence.tokens[at].pos != "PROPN":
        return None
    for end in name_ends(sentence, at):
        name = Name(at, end)
        inner = range(at + 1, end)
        if goes_on(sentence, end) or any(_cuts(sentence, i) for i in inner):
            continue
        told = (is_settled, is_in_plural, is_district)
        if any(tells(sentence, name) for tells in told):
            return name
        ended = is_ended(sentence, name)
        return name._replace(kind=kinds("end")[word_at(sentence, end - 1)]) if ended else None
    return None


def _cuts(sentence: Sentence, i: int) -> bool:
    word = word_at(sentence, i)
    return word in PARTS or word.isdigit() or is_break(sentence, i)
