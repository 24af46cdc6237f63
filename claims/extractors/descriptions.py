"""Draw what is said of a person in passing: age, origin, calling."""

import re
from collections.abc import Iterator

from claims.clauses.noun_phrases import conjuncts
from claims.clauses.phrases import article
from claims.lexicon.load import words
from claims.model.mention import Mention, Person
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.value import Fact
from claims.resolution.ages import CLOSING, age_behind

CONFIDENCE = 0.6  # nothing but the words beside a name speaks for it
IS = "is"
PEOPLE = "NORP"  # 'Zavian' before a name
YEARS = "years old"
AGED = re.compile(r"(?:\d{1,3}|\w+(?:-\w+)?)-year-old")
NAMED = ("PROPN", "NOUN", "ADJ", "VERB", "NUM", "ADV", "PART", "PUNCT")
BEFORE = frozenset(
    ("compound", "amod", "nmod", "poss", "nummod", "advmod", "npadvmod", "case", "punct")
)


def extract_descriptions(reading: Reading) -> Iterator[Draft]:
    """Yield what names carry with them, each once a document, as sentences with 'is'.

    Roles are identities, and are not drawn here.
    """
    seen: set[tuple[str, str]] = set()
    for sentence in reading.sentences:
        for mention in sentence.people:
            if not mention.value.named:
                continue
            for draft in _of_person(sentence, mention):
                key = mention.value.name.split()[-1], _object(draft)
                if key not in seen:
                    seen.add(key)
                    yield draft


def _object(draft: Draft) -> str:
    value = draft.value
    return (value.object or "") if isinstance(value, Fact) else ""


def _of_person(sentence: SentenceReading, mention: Mention[Person]) -> Iterator[Draft]:
    tree = sentence.sentence
    name = tree.within(mention.span)
    if not name:
        return
    age = age_behind(tree, name[-1])
    if age is not None:
        yield _draft(tree, mention, [age], tail=YEARS)
    origin = _origin(tree, name, age)
    if origin:
        yield _draft(tree, mention, origin)
    yield from _before(tree, mention, name[0])


def _origin(tree: Sentence, name: list[int], age: int | None) -> list[int]:
    """Return 'from Karsk' behind a name and its age."""
    at = (name[-1] if age is None else age) + 1
    while at < len(tree.tokens) and tree.tokens[at].text in (",", ")"):
        at += 1
    if at >= len(tree.tokens) or tree.tokens[at].lower != "from":
        return []
    below = tree.subtree(at)
    named = any(tree.tokens[i].entity in ("GPE", "LOC") for i in below)
    behind = tree.tokens[at].head in (*name, age)
    solid = below[-1] - below[0] + 1 == len(below) and below[0] == at
    verbal = any(tree.tokens[i].pos == "VERB" for i in below)
    return below if named and behind and solid and not verbal else []


def _before(tree: Sentence, mention: Mention[Person], first: int) -> Iterator[Draft]:
    """Yield 'filmmaker' and '46-year-old' before a name."""
    run = _run_before(tree, first) or _renamed(tree, mention.head, first)
    if not run or len(conjuncts(tree, mention.head)) > 1 or _is_plural(tree, mention):
        return
    yield from _aged(tree, mention, run)
    noun = tree.tokens[run[-1]]
    listed = words("speakers", "titles") | words("speakers", "courtesy")
    if {tree.tokens[i].lower for i in run} & listed:
        return
    opening = tree.tokens[run[0]]
    if len(run) == 1 and noun.entity == PEOPLE:
        yield _draft(tree, mention, run)
    if noun.tag != "NN" or noun.pos != "NOUN":
        return
    if AGED.fullmatch(_text(tree, run[:AGE_TOKENS])):
        run = run[AGE_TOKENS:]
        opening = tree.tokens[run[0]] if run else opening
    if run:
        yield _draft(tree, mention, run, link=f"{IS}{_article(tree, opening, run)}")


AGE_TOKENS = 5  # '46-year-old' is parsed into numbers, hyphens and words


def _text(tree: Sentence, run: list[int]) -> str:
    return tree.quoted(tree.over(run)) if run else ""


def _aged(tree: Sentence, mention: Mention[Person], run: list[int]) -> Iterator[Draft]:
    age = run[:AGE_TOKENS]
    if AGED.fullmatch(_text(tree, age)):
        yield _draft(tree, mention, age)


def _run_before(tree: Sentence, first: int) -> list[int]:
    """Return the unbroken words of its noun phrase before a name, without an article."""
    start = first
    while start > 0 and _leads(tree, tree.tokens[start - 1], first):
        start -= 1
    while start < first and tree.tokens[start].pos in ("PUNCT", "PART"):
        start += 1
    return list(range(start, first))


def _renamed(tree: Sentence, head: int, first: int) -> list[int]:
    """Return the noun phrase that a name renames: 'her brother' in 'her brother Tom Hale fell'."""
    noun = tree.tokens[head].head
    parted = tree.tokens[first - 1].text == ","
    if tree.tokens[head].dep != "appos" or noun != first - (2 if parted else 1):
        return []
    run = [i for i in tree.subtree(noun) if i < first - parted]
    solid = bool(run) and run[-1] - run[0] + 1 == len(run)
    marked = {tree.tokens[i].dep for i in run} & {"det", "prep", "cc", "appos"}
    owned = tree.child(noun, "poss") is not None
    return run if solid and not marked and (owned or not parted) else []


def _leads(tree: Sentence, token: Token, first: int) -> bool:
    """Tell whether a token belongs to what leads to a name; articles and possessors do not."""
    if token.pos not in NAMED or token.text in CLOSING - {"-"} or token.entity == "PERSON":
        return False
    if token.dep not in BEFORE:
        return False
    at = token
    while at.head < first and at.head != at.i:
        if tree.tokens[at.head].dep not in BEFORE:
            return False
        at = tree.tokens[at.head]
    return at.head >= first


def _is_plural(tree: Sentence, mention: Mention[Person]) -> bool:
    return tree.tokens[mention.head].tag == "NNPS"


def _article(tree: Sentence, opening: Token, run: list[int]) -> str:
    """Return the article that what somebody is wants; 'his brother' has its own."""
    if any(tree.tokens[i].dep == "poss" for i in run):
        return ""
    return f" {article(opening.text)}"


def _draft(
    tree: Sentence,
    mention: Mention[Person],
    said: list[int],
    *,
    link: str = IS,
    tail: str = "",
) -> Draft:
    what = tree.over(said)
    return Draft(
        value=Fact(subject=mention.value.name, predicate=IS, object=tree.quoted(what)),
        sentence=tree.index,
        span=tree.span,
        slots={"subject": mention.span, "object": what},
        head=mention.head,
        negated=False,
        confidence=CONFIDENCE,
        words=(what,),
        shared=(mention.span,),
        link=link,
        tail=tail,
    )
