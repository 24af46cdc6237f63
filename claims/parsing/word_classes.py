"""Give words their part of speech by the rules of the model, asking those once for each kind.

The rules see of a word its tag, its label and whether it is white space, of a few words also how
they are written, and of fewer what stands beside them. Matched against every word they take a
tenth of the time of a parse.
"""

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

NAME, RULES = "word_classes", "attribute_ruler"
SEEN: list[int | str] = ["ORTH", "LOWER", "TAG", "DEP", "IS_SPACE"]
GIVEN: list[int | str] = ["POS", "MORPH", "LEMMA"]
BY_RULES: list[int | str] = ["TAG", "DEP"]
WORDING = "LOWER"
READ = frozenset((WORDING, "TAG", "DEP", "IS_SPACE"))  # what rules may read of a word
LONGEST = 2  # words of a rule

Row = list[int]
Kind = tuple[int, ...]  # the written form where a rule names it, else 0; tag, label, white space


class WordClasses:
    """Hold what the rules give each kind of word that was seen."""

    def __init__(self, rules: AttributeRuler) -> None:
        patterns = _patterns(rules)
        self._rules = rules
        self._strings = rules.vocab.strings
        self._named = _Written(patterns)
        self._paired = _Written([p for p in patterns if len(p) > 1])
        self._forms: dict[int, tuple[int, bool]] = {}
        self._known: dict[tuple[Kind, ...], Row] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set the part of speech and form of each word, and the lemma of exceptions."""
        rows: list[Row] = doc.to_array(SEEN).tolist()
        forms = [self._form(row[1]) for row in rows]
        kinds = [(form, *row[2:]) for row, (form, _) in zip(rows, forms, strict=True)]
        given = []
        for i, (_, paired) in enumerate(forms):
            before = max(i - 1, 0) if paired else i
            after = i + 2 if paired else i + 1
            key = ((i - before,), *kinds[before:after])
            known = self._known.get(key)
            if known is None:
                known = self._known[key] = self._ask(doc, rows[before:after], i - before)
            given.append(known)
        return _set(doc, GIVEN, given) if given else doc

    def _form(self, lower: int) -> tuple[int, bool]:
        """Return a word if a rule names it, else 0, and whether one names it beside another."""
        known = self._forms.get(lower)
        if known is None:
            text = self._strings[lower]
            known = lower if text in self._named else 0, text in self._paired
            self._forms[lower] = known
        return known

    def _ask(self, doc: Doc, rows: list[Row], at: int) -> Row:
        """Return what the rules give one of a few words that stand side by side."""
        few = Doc(doc.vocab, words=[self._strings[row[0]] for row in rows])
        _set(few, BY_RULES, [row[2:4] for row in rows])
        answer: Row = self._rules(few).to_array(GIVEN)[at].tolist()
        return answer


def _set(doc: Doc, attributes: list[int | str], rows: list[Row]) -> Doc:
    values: Any = np.array(rows, dtype=np.uint64)  # declared as arrays of another library
    return doc.from_array(attributes, values)


class _Written:
    """Tells which words patterns name, in lower case."""

    def __init__(self, patterns: list[list[dict[str, Any]]]) -> None:
        wanted = [token[WORDING] for pattern in patterns for token in pattern if WORDING in token]
        self._words = frozenset(_spelled(wanted))
        shapes = [one["REGEX"] for one in wanted if isinstance(one, dict) and "REGEX" in one]
        self._shapes = [re.compile(shape) for shape in shapes]

    def __contains__(self, word: str) -> bool:
        return word in self._words or any(shape.search(word) for shape in self._shapes)


def _spelled(wanted: list[Any]) -> Iterator[str]:
    for one in wanted:
        yield from [one] if isinstance(one, str) else one.get("IN", ())


def _patterns(rules: AttributeRuler) -> list[list[dict[str, Any]]]:
    found: Any = rules.patterns  # declared as a dictionary of anything
    return [pattern for rule in found for pattern in rule["patterns"]]


def _can_be_looked_up(pattern: list[dict[str, Any]]) -> bool:
    return len(pattern) <= LONGEST and all(token.keys() <= READ for token in pattern)


@Language.factory(NAME)
def _create(nlp: Language, name: str) -> WordClasses:  # noqa: ARG001 -- spaCy's signature
    rules: Any = nlp.get_pipe(RULES)  # declared as any callable
    return WordClasses(rules)


def ask_rules_once(nlp: Language) -> None:
    """Put look-ups in the place of the rules of a model, where they read no more than those."""
    rules: Any = nlp.get_pipe(RULES) if nlp.has_pipe(RULES) else None
    if rules is None or not all(map(_can_be_looked_up, _patterns(rules))):
        return
    nlp.add_pipe(NAME, after=RULES)
    nlp.disable_pipe(RULES)
