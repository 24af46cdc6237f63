"""See what makes a claim more or less sure: how its sentence reads and who tells it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from claims.framing.stance import Stance
from claims.lexicon.load import words
from claims.model.attribution import Teller
from claims.model.claim import Modality
from claims.model.reading import Draft, Reading
from claims.model.sentence import Section, Sentence
from claims.model.value import (
    Basis,
    Casualty,
    Fact,
    Identity,
    Kind,
    Responsibility,
    Statement,
)

LONG = 30  # words; parses of longer sentences go wrong more often
DEEP = 4  # steps from the predicate up to the main verb
MANY, SHORT, FEW = 8, 6, 5  # words of a name or role, of a quotation, of all that a claim says
LONGEST_NAME = 70  # characters; what is longer is no name but a piece of text
SHORTEST_NAME = 4  # 'THAT' and '[' are none; an organisation has letters enough
PAGE = re.compile(r"[|_�/]\s?[|_�/]|\s\||://|www\.|\.com\b|\?\?\?|�")  # what no sentence holds
MARKS = frozenset('|/[]_;:"')
VERBS = ("VERB", "AUX")
LONG_VERB = 5  # letters; of shorter verbs too little would be left, their forms are listed
SAYING = ("neutral", "assert", "deny", "confirm", "assess", "told")  # lists of verbs
NAMED: dict[str, str] = {
    Kind.STATEMENT: "speaker",
    Kind.RESPONSIBILITY: "actor",
    Kind.ACTION: "agent",
    Kind.IDENTITY: "entity",
    Kind.FACT: "subject",
}  # what a kind of claim is about
ROLE = "role"  # the property of an identity read off a name, 'minister Roe'
WORD = re.compile(r"\w+")


class Sign(StrEnum):
    """Name what is seen of a claim; its weight lies in the table `confidence`."""

    PAGE_MARKS = "marks of a web page in the sentence"
    LONG = "sentence of more than 30 words"
    NO_VERB = "sentence hangs on no verb"
    UNSURE_PARSE = "parser unsure of a word"
    DEEP = "predicate deep in the sentence"
    NOUN = "predicate is no verb"
    ODD_CUE = "told by no reporting word"
    ODD_TELLER = "teller is no name"
    QUOTE_UNTOLD = "quotation without teller"
    REPORT_UNTOLD = "reporting word without teller"
    HEDGED = "hedged or alleged"
    MODAL_ASSERTED = "asserted beside a word of possibility"
    UNCHECKABLE = "not checkable"
    PRONOUN = "named by a pronoun"
    LONG_SLOT = "role of more than 8 words"
    FEW_WORDS = "says no more than 5 words"
    SHARED = "subject from elsewhere in the sentence"
    NO_OBJECT = "verb alone"
    SHORT_QUOTE = "quotation of less than 6 words"
    DIRECT = "direct quotation"
    NO_EVENT_WORD = "blame without a word for what was done"
    COPULA = "identity told by a verb"


@dataclass(frozen=True, slots=True)
class Framed:
    """Hold a draft with what its frame says of it."""

    draft: Draft
    tree: Sentence
    chain: Sequence[Teller]
    stance: Stance
    section: Section
    checkable: bool

    @property
    def name(self) -> str | None:
        """Return whom or what the claim is about, where its kind has a name."""
        named: str | None = getattr(self.draft.value, NAMED.get(self.draft.value.kind, ""), None)
        return named


class Signs:
    """See the signs of the claims of a document; each sentence is looked at once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._seen: dict[int, tuple[Sign, ...]] = {}

    def of(
        self,
        draft: Draft,
        chain: Sequence[Teller],
        stance: Stance,
        section: Section,
        *,
        checkable: bool,
    ) -> tuple[Sign, ...]:
        """Return what is seen of a claim: first of its sentence, then of itself."""
        tree = self._reading.sentences[draft.sentence].sentence
        held = self._seen.get(draft.sentence)
        if held is None:
            held = tuple(sign for sign, test in OF_SENTENCES.items() if test(tree))
            self._seen[draft.sentence] = held
        framed = Framed(draft, tree, chain, stance, section, checkable)
        of_tree = (s for s in held if s not in OF_BOTH or OF_BOTH[s](framed))
        return *of_tree, *(sign for sign, test in OF_CLAIMS.items() if test(framed))


def _hangs_on_no_verb(tree: Sentence) -> bool:
    if tree.section is Section.HEADLINE:  # which may well do without
        return False
    root = next((t for t in tree.tokens if t.head == t.i), None)
    return root is not None and root.pos not in VERBS


def _has(tree: Sentence, key: str) -> bool:
    listed = words("framing", key)
    return any(t.lower in listed for t in tree.tokens)


def _odd_cue(framed: Framed) -> bool:
    return not all(_reports(teller.cue) for teller in framed.chain)


@lru_cache(maxsize=1 << 10)
def _reports(cue: str) -> bool:
    """Tell whether a cue holds a form of a verb of saying or holding true."""
    found = WORD.findall(cue.lower())
    return any(w in words("framing", "report_words") or w.startswith(_stems()) for w in found)


@cache
def _stems() -> tuple[str, ...]:
    """Return verbs of saying without their last letter, which their forms may change."""
    return tuple(
        {verb[:-1] for kind in SAYING for verb in words("speech", kind) if len(verb) >= LONG_VERB}
    )


def _odd_teller(framed: Framed) -> bool:
    return any(_is_no_name(teller.speaker) for teller in framed.chain)


def _is_no_name(speaker: str) -> bool:
    within = SHORTEST_NAME <= len(speaker) <= LONGEST_NAME or speaker.isupper()
    pronoun = speaker.lower() in words("framing", "pronouns_told")
    return not within or pronoun or not speaker[0].isalnum() or not MARKS.isdisjoint(speaker)


def _untold(framed: Framed) -> bool:
    return framed.section is Section.QUOTE and not framed.chain


def _reported_untold(framed: Framed) -> bool:
    """Tell whether nobody tells the claim; who tells what someone is, nobody needs to know."""
    told = framed.chain or isinstance(framed.draft.value, Identity)
    return not told and not _untold(framed)


def _asserted(framed: Framed) -> bool:
    return framed.stance.modality is Modality.ASSERTED


def _hedged(framed: Framed) -> bool:
    """Tell whether a claim is hedged; that of an accusation is nothing to wonder at."""
    hedged = framed.stance.modality in (Modality.HEDGED, Modality.ALLEGED)
    return hedged and not isinstance(framed.draft.value, Responsibility)


def _deep(framed: Framed) -> bool:
    above = framed.tree.ancestors(framed.draft.head)
    return any(step >= DEEP for step, _ in enumerate(above, 1))


def _named_by_pronoun(framed: Framed) -> bool:
    name = framed.name
    return name is not None and name.lower() in words("framing", "pronouns_told")


def _long_slot(framed: Framed) -> bool:
    start, text = framed.tree.span.start, framed.tree.text
    return any(
        text[span.start - start : span.end - start].count(" ") >= MANY
        for slot, span in framed.draft.slots.items()
        if slot != "quote"
    )


def _few_words(framed: Framed) -> bool:
    start, text = framed.tree.span.start, framed.tree.text
    own = (text[span.start - start : span.end - start] for span in framed.draft.words)
    return sum(len(words_.split()) for words_ in own) <= FEW


def _short_quote(framed: Framed) -> bool:
    value = framed.draft.value
    return isinstance(value, Statement) and len(value.quote.split()) < SHORT


def _direct(framed: Framed) -> bool:
    value = framed.draft.value
    return isinstance(value, Statement) and value.direct


def _no_verb(framed: Framed) -> bool:
    """Tell whether a claim hangs on a noun; deaths, roles and denied deeds may well do so."""
    value = framed.draft.value
    denied = isinstance(value, Responsibility) and value.basis is Basis.DENIED_BY_ACTOR
    noun = framed.tree.tokens[framed.draft.head].pos not in VERBS
    return noun and not denied and not isinstance(value, Casualty | Identity)


def _blames_for_nothing(framed: Framed) -> bool:
    value = framed.draft.value
    blamed = isinstance(value, Responsibility) and value.basis is Basis.ASSERTED
    return blamed and framed.draft.trigger is None


def _told_by_verb(framed: Framed) -> bool:
    value = framed.draft.value
    return isinstance(value, Identity) and value.property != ROLE


def _verb_alone(framed: Framed) -> bool:
    value = framed.draft.value
    return isinstance(value, Fact) and value.object is None


OF_SENTENCES: dict[Sign, Callable[[Sentence], bool]] = {
    Sign.PAGE_MARKS: lambda tree: PAGE.search(tree.text) is not None,
    Sign.LONG: lambda tree: len(tree.tokens) > LONG,
    Sign.NO_VERB: _hangs_on_no_verb,
    Sign.UNSURE_PARSE: lambda tree: any(t.dep in ("dep", "meta") for t in tree.tokens),
    Sign.REPORT_UNTOLD: lambda tree: _has(tree, "report_words"),
    Sign.MODAL_ASSERTED: lambda tree: _has(tree, "words_of_possibility"),
}
OF_BOTH: dict[Sign, Callable[[Framed], bool]] = {
    Sign.REPORT_UNTOLD: _reported_untold,
    Sign.MODAL_ASSERTED: _asserted,
}
OF_CLAIMS: dict[Sign, Callable[[Framed], bool]] = {
    Sign.DEEP: _deep,
    Sign.NOUN: _no_verb,
    Sign.ODD_CUE: _odd_cue,
    Sign.ODD_TELLER: _odd_teller,
    Sign.QUOTE_UNTOLD: _untold,
    Sign.HEDGED: _hedged,
    Sign.UNCHECKABLE: lambda framed: not framed.checkable,
    Sign.PRONOUN: _named_by_pronoun,
    Sign.LONG_SLOT: _long_slot,
    Sign.FEW_WORDS: _few_words,
    Sign.SHARED: lambda framed: bool(framed.draft.shared),
    Sign.NO_OBJECT: _verb_alone,
    Sign.SHORT_QUOTE: _short_quote,
    Sign.DIRECT: _direct,
    Sign.NO_EVENT_WORD: _blames_for_nothing,
    Sign.COPULA: _told_by_verb,
}
