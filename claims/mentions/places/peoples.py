"""Names of peoples: 'Russian', 'Ohioans', 'South Ossetian'."""

from claims.lexicon.countries import is_demonym
from claims.lexicon.gazetteer import OWN_SOURCE, Entry, find_entries, fold
from claims.lexicon.place_words import place_words
from claims.mentions.places.article import Article
from claims.mentions.places.names import Name, entries_between, quoted, word_at
from claims.model.sentence import Sentence, Token

ENDINGS = ("an", "n", "ian", "ite", "er")  # Ohio-an, Minnesota-n, Paris-ian, Richmond-ite
KNOWN = 200_000  # people of a town whose own have a name that all readers know
MOST_WORDS = 2  # 'South Ossetian', 'New Yorkers'
SHORTEST = 4  # letters of a place that gives its people their name
HYPHENS = frozenset({"-", "–"})


def people_at(sentence: Sentence, at: int, ends: list[int], article: Article) -> Name | None:
    """Return the people whose name begins at a token; a person of the article bears none."""
    end = next((e for e in ends if is_people(sentence, at, e)), None)
    if end is None or _is_else(sentence, at, end, article):
        return None
    return Name(at, end, demonym=True)


def is_people(sentence: Sentence, at: int, end: int) -> bool:
    """Tell whether the words are the name of a people, listed or made from a place's."""
    last = sentence.tokens[end - 1]
    if _is_listed(sentence, at, end):
        return True
    return end - at <= MOST_WORDS and _is_of_region(last, quoted(sentence, at, end))


def _is_listed(sentence: Sentence, at: int, end: int) -> bool:
    """Tell whether the words are a people, and no country: 'Philippines' is one."""
    words = quoted(sentence, at, end)
    if end > at + 1 and word_at(sentence, at) not in place_words("compass"):
        return is_demonym(words)
    if not is_demonym(words):
        return False
    if sentence.tokens[end - 1].dep not in ("amod", "compound", "nmod"):
        key = fold(words)  # 'the Caribbean'
        if any(fold(e.name) == key for e in find_entries(key) if e.ident.startswith(OWN_SOURCE)):
            return False
    return not any(e.kind == "country" for e in entries_between(sentence, at, end))


def _is_else(sentence: Sentence, at: int, end: int, article: Article) -> bool:
    """Tell whether it is a person's name, or part of that of an ethnic group of one country."""
    token = sentence.tokens[at]
    if quoted(sentence, at, min(end + 1, len(sentence.tokens))) in place_words("union"):
        return True
    if token.text in article.surnames and token.pos == "PROPN" and token.text[-1:] != "s":
        return True
    before = at - 2 if word_at(sentence, at - 1) in HYPHENS else at - 1
    if word_at(sentence, before) in place_words("ethnic") and before >= 0:
        return True
    after = word_at(sentence, end) in HYPHENS and is_demonym(word_at(sentence, end + 1))
    return after and token.text in place_words("ethnic")


def _is_of_region(token: Token, words: str) -> bool:
    """Tell whether the words are those of a region or great town with a people's ending."""
    plural = words.endswith("s") and token.pos in ("PROPN", "NOUN") and token.entity != "PERSON"
    if (not plural and token.entity != "NORP") or len(words) <= SHORTEST or words.isupper():
        return False
    stem = words.removesuffix("s")
    return any(
        stem.endswith(ending) and _has_people(fold(stem.removesuffix(ending)))
        for ending in ENDINGS
    )


def _has_people(key: str) -> bool:
    return len(key) >= SHORTEST and any(_is_great(e) for e in find_entries(key))


def _is_great(entry: Entry) -> bool:
    ours = entry.ident.startswith(OWN_SOURCE)
    return (entry.kind in ("region", "country") and (ours or entry.population >= KNOWN)) or (
        entry.kind == "city" and entry.population >= KNOWN
    )
