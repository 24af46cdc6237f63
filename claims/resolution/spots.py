"""Find the place that 'there' or 'the city' means, where only one can be meant."""

from claims.lexicon.load import table, words
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Sentence, Token

REACH = 1  # sentences back in which the place of 'there' is looked for
FAR = 3  # the same for 'the city', which says what it is


def spot(reading: Reading, sentence: SentenceReading, token: Token) -> str | None:
    """Return the place that a word stands for; none where two may be meant."""
    if token.lower == "there":
        return _there(reading, sentence, token)
    kinds: dict[str, list[str]] = table("speakers")["place_kinds"]
    if token.lower not in kinds or not _is_plain(sentence.sentence, token):
        return None
    return _of_kind(reading, sentence, token, kinds[token.lower])


def _there(reading: Reading, sentence: SentenceReading, token: Token) -> str | None:
    """Return the one place of this sentence or else of the one before it."""
    if (
        token.tag not in ("RB", "EX")
        or token.dep == "expl"
        or not _is_whereabouts(sentence, token)
    ):
        return None
    for at in range(sentence.sentence.index, max(-1, sentence.sentence.index - REACH - 1), -1):
        told = reading.sentences[at]
        found = _innermost([m for m in told.places if m.span.end <= token.start])
        if found:
            sites = _sites(told, before=token.start) or _in_site(told, found[0])
            return found[0].text if len(found) == 1 and not sites else None
        if _sites(told, before=token.start):
            return None
    return None


def _is_whereabouts(sentence: SentenceReading, token: Token) -> bool:
    """Tell whether 'there' says where something is: not 'out there' or 'there, he said'."""
    before = sentence.sentence.tokens[token.i - 1] if token.i else None
    return token.dep == "advmod" and token.i > 0 and (before is None or before.pos != "ADV")


def _of_kind(
    reading: Reading, sentence: SentenceReading, token: Token, kinds: list[str]
) -> str | None:
    """Return the one place of a kind in the sentences before; a village is one only if told."""
    first = max(0, sentence.sentence.index - FAR)
    near = reading.sentences[first : sentence.sentence.index + 1]
    found = [(told, m) for told in near for m in told.places if m.span.end <= token.start]
    called = [m for told, m in found if _is_called(told, m, token.lower)]
    fitting = called or [m for _, m in found if m.value.kind in kinds]
    literal = [m for _, m in found if m.value.use is PlaceUse.LITERAL]
    if len({m.value.name for m in fitting}) != 1 or not literal:
        return None
    meant, last = fitting[-1], literal[-1]
    nearest = last.value.name == meant.value.name or meant.value.name in last.value.within
    return meant.text if nearest else None


def _is_called(told: SentenceReading, mention: Mention[Place], noun: str) -> bool:
    """Tell whether the words beside a name say what it is: 'the village of Homa'."""
    tree = told.sentence
    inside = tree.within(mention.span)
    if not inside:
        return False
    before = [t.lower for t in tree.tokens[max(0, inside[0] - 2) : inside[0]]]
    after = [t.lower for t in tree.tokens[inside[-1] + 1 : inside[-1] + 2]]
    part = noun in words(
        "speakers", "place_parts"
    )  # 'a suburb of Homs', 'the Homs suburb' are not Homs
    whole = before == [noun, "of"] or after == [noun]
    return (whole and not part) or before[1:] == [noun]


def _innermost(found: list[Mention[Place]]) -> list[Mention[Place]]:
    """Return the literal places that hold no other one of them, each once."""
    literal = [m for m in found if m.value.use is PlaceUse.LITERAL]
    holding = {name for m in literal for name in m.value.within}
    kept = {m.value.name: m for m in literal if m.value.name not in holding}
    return list(kept.values())


def _sites(told: SentenceReading, *, before: int) -> bool:
    """Tell whether a sentence names a site by a common noun: 'in a hospital in Homs'."""
    tree = told.sentence
    return any(
        t.dep == "pobj"
        and t.pos == "NOUN"
        and t.start < before
        and t.entity not in ("DATE", "TIME")
        and tree.tokens[t.head].lower in words("speakers", "whereabouts")
        for t in tree.tokens
    )


def _in_site(told: SentenceReading, mention: Mention[Place]) -> bool:
    """Tell whether a place says where a thing is: 'a hospital in Homs', not 'clashes in Homs'."""
    tree = told.sentence
    inside = tree.within(mention.span)
    outer = next((tree.tokens[i].head for i in inside if tree.tokens[i].head not in inside), None)
    if outer is None or tree.tokens[outer].dep != "prep":
        return False
    above = tree.tokens[outer].head
    return tree.tokens[above].pos == "NOUN" and above not in {m.head for m in told.triggers}


def _is_plain(tree: Sentence, token: Token) -> bool:
    """Tell whether a token is the noun of 'the city', with nothing else said of it."""
    before = tree.tokens[token.i - 1].lower if token.i else ""
    following = tree.tokens[token.i + 1 : token.i + 2]
    further = any(t.pos in ("PROPN", "NOUN") or t.lower == "of" for t in following)
    kin = {tree.tokens[c].dep for c in tree.children[token.i]}
    said = kin & {"relcl", "prep", "acl", "appos", "amod", "compound"}
    return before == "the" and not further and not said and token.dep not in ("compound", "attr")
