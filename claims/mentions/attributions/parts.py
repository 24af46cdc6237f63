"""Describe each word of a sentence as part of one report, for the trained weights.

A word is described by its place relative to the main word of the cue: its side, the branch of the
tree through which it hangs there, quotation marks and other cues between them.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import accumulate

from claims.mentions.attributions.views import View, parts_of
from claims.model.sentence import Sentence, Token

TELLING = ("nsubj", "nsubjpass", "ccomp", "xcomp", "dobj", "acl", "agent", "poss")
WITH_WORD = ("prep", "agent", "mark", "advmod")
BOUNDS = frozenset((",", '"', "“", "”", ";", ":", "-", "--", "—", "."))
DEEPEST = 3  # links told apart
NEAR = (1, 3, 8)  # words: farther than one of these is another distance
MOST_BETWEEN = 2


@dataclass(frozen=True, slots=True)
class _Cue:
    """Hold what every word is set against."""

    view: View
    head: int
    above: frozenset[int]  # the ancestors of the head
    others: frozenset[int]  # the heads of other cues of the sentence
    seen: dict[int, str]  # what a rule saw of this report
    form: str  # the lemma, passives apart
    children: str
    commas: tuple[int, ...]  # how many stand before each word


def part_features(view: View, head: int, others: Collection[int]) -> list[list[str]]:
    """Return what is known of each word of a sentence as part of the report with a head."""
    cue = _cue(view, head, others)
    return [_features(cue, token) for token in view.sentence.tokens]


def _cue(view: View, head: int, others: Collection[int]) -> _Cue:
    sentence = view.sentence
    deps = {sentence.tokens[c].dep for c in sentence.children[head]}
    passive = "*" if deps & {"nsubjpass", "auxpass"} else ""
    report = view.reports.get(head)
    return _Cue(
        view=view,
        head=head,
        above=frozenset(sentence.ancestors(head)),
        others=frozenset(others) - {head},
        seen=parts_of(view, report) if report else {},
        form=sentence.tokens[head].lemma + passive,
        children="|".join(d for d in TELLING if d in deps),
        commas=tuple(accumulate((t.text == "," for t in sentence.tokens), initial=0)),
    )


def _features(cue: _Cue, token: Token) -> list[str]:
    view, i = cue.view, token.i
    side = "=" if i == cue.head else "<" if i < cue.head else ">"
    relation, depth, cut = _relation(cue, i)
    place = side + relation
    own, tag = cue.seen.get(i, "-" if cue.seen else ""), token.tag + side
    governor = view.sentence.tokens[cue.head]
    return [
        "always",
        f"side={side}{_distance(cue, i)}",
        f"place={place}",
        f"depth={place}{depth}{token.pos}",
        f"form={place}@{cue.form}",
        f"governor={place}{governor.tag}",
        f"children={place}@{cue.children}",
        f"quoted={side}{_quoting(cue, i)}{relation}",
        f"form_quoted={cue.form}{side}{view.is_quoted(i)}",
        f"word={token.lower}{side}",
        f"tag={tag}",
        f"entity={place}{token.entity}",
        f"cut={cut}{side}{i in cue.others}",
        f"own={own}{side}",
        f"part={view.part(i)}{side}",
        f"between={side}{_between(cue, i)}",
        *_beside(view.sentence, i, side),
    ]


def _relation(cue: _Cue, i: int) -> tuple[str, int, bool]:
    """Return the branch of a word seen from the head, its depth, and whether a cue lies on it."""
    sentence, path, at = cue.view.sentence, [], i
    if i == cue.head:
        return "head", 0, False
    if i in cue.above:
        return f"up:{sentence.tokens[i].dep}", 0, False
    while at != cue.head and at not in cue.above and sentence.tokens[at].head != at:
        path.append(at)
        at = sentence.tokens[at].head
    branch = sentence.tokens[path[-1] if path else at]
    name = f"{branch.dep}:{branch.lower}" if branch.dep in WITH_WORD else branch.dep
    over = "" if at == cue.head else f"~{_own_branch(cue, at)}"
    depth = min(len(path), DEEPEST)
    return name + over, depth, any(p in cue.others for p in path)


def _own_branch(cue: _Cue, top: int) -> str:
    """Return through which branch the head itself hangs below a common ancestor."""
    tokens, at = cue.view.sentence.tokens, cue.head
    while tokens[at].head not in (top, at):
        at = tokens[at].head
    return tokens[at].dep


def _distance(cue: _Cue, i: int) -> int:
    return bisect_left(NEAR, abs(i - cue.head))


def _between(cue: _Cue, i: int) -> str:
    low, high = min(i, cue.head), max(i, cue.head)
    cues = min(sum(low < o < high for o in cue.others), MOST_BETWEEN) if cue.others else 0
    return f"{cues}{i != cue.head and cue.commas[high] > cue.commas[low + 1]}"


def _quoting(cue: _Cue, i: int) -> str:
    quoted = cue.view.quoted
    if cue.head not in quoted:
        return cue.view.is_quoted(i)
    same = quoted.get(i) == quoted[cue.head]
    return f"{cue.view.is_quoted(i)}c{same}"


def _beside(sentence: Sentence, i: int, side: str) -> Iterator[str]:
    tokens = sentence.tokens
    if i == 0:
        yield f"first{side}"
    else:
        yield f"-1tag={tokens[i - 1].tag}{side}"
        yield f"-1word={tokens[i - 1].lower}"
        if tokens[i - 1].text in BOUNDS:
            yield f"after={tokens[i - 1].text}{side}"
    if i + 1 < len(tokens):
        yield f"+1tag={tokens[i + 1].tag}{side}"
        yield f"+1word={tokens[i + 1].lower}"
        if tokens[i + 1].text in BOUNDS:
            yield f"before={tokens[i + 1].text}{side}"
