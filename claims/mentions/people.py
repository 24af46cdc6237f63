"""Find persons with their roles, and unnamed speakers such as 'a senior military source'."""

from collections.abc import Iterator

from claims.clauses.phrases import noun_phrase, trimmed
from claims.lexicon.load import words
from claims.model.mention import Layer, Mention, Person
from claims.model.sentence import Sentence

NAME_TAGS = ("NNP", "NNPS")
ROLE_POS = ("NOUN", "PROPN", "ADJ", "PUNCT", "ADP", "PART", "DET")
QUOTES = frozenset("\"“”'‘’")
NICKNAME = 4  # tokens from the first mark to the surname
LONGEST_ROLE = 8  # words before a name; longer runs are two phrases


def find_people(sentence: Sentence) -> Iterator[Mention[Person]]:
    """Yield persons by name in reading order, then speakers without one.

    'Defense Secretary Mark Esper' gives the name 'Mark Esper' with its role; ships that bear a
    person's name are none.
    """
    named = list(_named(sentence))
    yield from named
    taken = {i for m in named for i in sentence.within(m.span)}
    for token in sentence.tokens:
        speaks = token.pos == "NOUN" and token.lemma in words("speakers", "sources")
        if speaks and token.i not in taken and token.dep not in ("compound", "appos", "attr"):
            yield _unnamed(sentence, token.i)


def _named(sentence: Sentence) -> Iterator[Mention[Person]]:
    start = 0
    while start < len(sentence.tokens):
        end = _entity_end(sentence, start)
        if end > start:
            mention = _person(sentence, start, end)
            if mention is not None:
                yield mention
        start = max(end, start + 1)


def _entity_end(sentence: Sentence, start: int) -> int:
    """Return the end of the run of person names that begins here."""
    end = start
    while end < len(sentence.tokens) and sentence.tokens[end].entity == "PERSON":
        end += 1
    return _past_nickname(sentence, end) if end > start else end


def _past_nickname(sentence: Sentence, end: int) -> int:
    """Return the end of a name past what its bearer is called: 'Thomas "Tom" Reyes'."""
    nickname = sentence.tokens[end : end + NICKNAME]
    quoted = len(nickname) == NICKNAME and {nickname[0].text, nickname[2].text} <= QUOTES
    if quoted and all(nickname[i].pos == "PROPN" for i in (1, 3)):
        return end + NICKNAME
    return end


def _person(sentence: Sentence, start: int, end: int) -> Mention[Person] | None:
    while start < end and _is_title(sentence, start):
        start += 1
    name = [i for i in range(start, end) if sentence.tokens[i].tag in NAME_TAGS]
    if not name or _is_vessel(sentence, start):
        return None
    name = list(range(name[0], name[-1] + 1))
    span = sentence.over(name)
    role = _role_before(sentence, name[0]) or _role_after(sentence, name)
    person = Person(name=sentence.quoted(span), role=role)
    head = next((i for i in name if sentence.tokens[i].head not in name), name[-1])
    return Mention(Layer.PEOPLE, span, person.name, person, sentence.index, head)


def _is_title(sentence: Sentence, i: int) -> bool:
    return sentence.tokens[i].lower in words("speakers", "titles")


def _is_vessel(sentence: Sentence, start: int) -> bool:
    """Tell whether a name belongs to a ship: 'USS Harry S Truman'."""
    near = sentence.tokens[max(0, start - 1) : start + 1]
    return any(t.lower.replace(".", "") in words("speakers", "vessel_prefixes") for t in near)


def _role_before(sentence: Sentence, first: int) -> str | None:
    """Return the run of title words that ends where the name begins."""
    start = first
    while start > max(0, first - LONGEST_ROLE) and _may_be_role(sentence, start - 1):
        start -= 1
    run = trimmed(sentence, range(start, first))
    while run and sentence.tokens[run[0]].pos in ("DET", "ADP", "PART"):
        run = run[1:]
    titled = [i for i in run if _is_title(sentence, i)]
    if not titled or all(
        sentence.tokens[i].lower in words("speakers", "courtesy") for i in titled
    ):
        return None
    return sentence.quoted(sentence.over(run))


def _may_be_role(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    if token.entity == "PERSON" or token.text in (",", "“", "”", '"', ":", ";"):
        return False
    return token.pos in ("NOUN", "PROPN", "ADJ") or token.text in (".", "-", "’s", "'s", "of")


def _role_after(sentence: Sentence, name: list[int]) -> str | None:
    """Return the title in apposition: 'Mark Esper, the defense secretary'."""
    for i in name:
        for child in sentence.children[i]:
            if sentence.tokens[child].dep == "appos" and child > name[-1]:
                phrase = noun_phrase(sentence, child)
                if any(_is_title(sentence, at) for at in phrase):
                    if sentence.tokens[phrase[0]].pos == "DET":
                        phrase = phrase[1:]
                    return sentence.quoted(sentence.over(phrase))
    return None


def _unnamed(sentence: Sentence, head: int) -> Mention[Person]:
    span = sentence.over(noun_phrase(sentence, head))
    text = sentence.quoted(span)
    return Mention(Layer.PEOPLE, span, text, Person(name=text, named=False), sentence.index, head)
