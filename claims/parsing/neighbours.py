"""Decide by its neighbours how a word in capitals is written."""

import re
from collections.abc import Sequence

from claims.lexicon.countries import country_of
from claims.lexicon.gazetteer import find_entries, fold
from claims.lexicon.load import words
from claims.lexicon.name_phrases import Phrases, phrase_at
from claims.lexicon.word_case import is_common, is_first_name, is_surname
from claims.parsing.capitals import Word
from claims.parsing.word_kinds import Kind

SENTENCE_END = re.compile(r"[.!?…]['\"”’)\]]*\s+['\"“‘(\[]*$|\n\s*\n\W*$|[,:]\s*[\"“]$")
LARGE = 100_000  # people; smaller towns whose names are common words are seldom meant
LONGEST_PLACE = 3  # words
ARTICLES = frozenset({"a", "an", "the", "this", "that", "some", "no", "every", "each"})
LOCATIVE = frozenset({"in", "at", "near", "from"})


class Line:
    """Holds the words of one stretch and how each is written so far."""

    def __init__(
        self, stretch: Sequence[Word], alone: Sequence[tuple[str, Kind]], surnames: set[str]
    ) -> None:
        """Begin with each word as it is written by itself; new surnames are added to the set."""
        self._words = stretch
        self._lower = [word.lower for word in stretch]
        self._forms = [form for form, _ in alone]
        self._kinds = [kind for _, kind in alone]
        self._surnames = surnames

    def set(self, i: int, form: str, kind: Kind) -> None:
        """Write a word so."""
        self._forms[i], self._kinds[i] = form, kind

    def forms(self) -> list[str]:
        """Return the words as written, sentences with a capital."""
        return [
            self._begun(i, form) + word.ending.lower()
            for i, (word, form) in enumerate(zip(self._words, self._forms, strict=True))
        ]

    def read_phrases(self, *known: Phrases) -> None:
        """Write known names of several words as listed."""
        i = 0
        while i < len(self._words):
            found = next((p for table in known if (p := phrase_at(table, self._lower, i))), None)
            if found and all(self._joined(j) for j in range(i, i + len(found) - 1)):
                for j, part in enumerate(found, start=i):
                    self.set(j, part, Kind.COMMON if part.islower() else Kind.NAME)
                i += len(found)
            else:
                i += 1

    def read_places(self) -> None:
        """Write names of places that have several words: 'New York', 'El Salvador'."""
        i = 0
        while i < len(self._words):
            i = self._place_end(i) or i + 1

    def _place_end(self, i: int) -> int | None:
        """Write the place that begins at a word, and return where it ends."""
        for size in range(LONGEST_PLACE, 1, -1):
            end = i + size
            if end > len(self._words) or not all(self._joined(j) for j in range(i, end - 1)):
                continue
            if self._is_place(i, end):
                for j in range(i, end):
                    inner = j > i and self._lower[j] in words("truecase", "lowered")
                    form = self._lower[j] if inner else self._lower[j].capitalize()
                    self.set(j, form, Kind.NAME)
                return end
        return None

    def _is_place(self, i: int, end: int) -> bool:
        listed = self._lower[i:end]
        common = [is_common(word) for word in listed]
        if listed[0] in ARTICLES or self._words[end - 2].ending or (common[-1] and common[0]):
            large = LARGE
        else:
            large = 0
        if large and not all(common):
            return False
        entries = find_entries(fold(" ".join(listed)))
        return any(e.kind != "city" or e.population >= large for e in entries)

    def read_neighbours(self) -> None:
        """Decide what a word means by what stands before and after it."""
        for i, lower in enumerate(self._lower):
            if lower in words("truecase", "lowered") or lower in words(
                "truecase", "articles_of_names"
            ):
                self._read_particle(i)
            elif lower in words("truecase", "month_or_word"):
                self._read_month(i)
            elif lower == "us":
                self._read_us(i)
            elif self._kinds[i] is Kind.COMMON:
                self._read_common(i)

    def _read_particle(self, i: int) -> None:
        """Write 'de la' within a name in lower case, the article that begins one as its part."""
        lower = self._lower[i]
        before, after = self._is_name(i - 1, i - 1), self._is_name(i + 1, i)
        if lower in words("truecase", "articles_of_names"):
            inner = i > 0 and self._lower[i - 1] in words("truecase", "lowered") and before
            if after and not inner:
                self.set(i, lower.capitalize(), Kind.NAME)
            elif inner:
                self.set(i, lower, Kind.NAME)
            return
        goes_on = i + 1 < len(self._words) and (
            self._lower[i + 1] in words("truecase", "articles_of_names") or after
        )
        if before and goes_on:
            self.set(i, lower, Kind.NAME)

    def _read_month(self, i: int) -> None:
        dated = re.match(r"[ ,]*\d", self._words[i].after) or re.search(
            r"\d\s*$", self._words[i].before
        )
        before = self._lower[i - 1] if i else ""
        ended = re.match(r"\s*[.,;)]|$", self._words[i].after)
        if dated or (before in words("truecase", "before_month") and (before == "in" or ended)):
            self.set(i, self._lower[i].capitalize(), Kind.CAPITAL)
        elif self._kinds[i] is Kind.COMMON:
            self._read_common(i)

    def _read_us(self, i: int) -> None:
        """Tell the country from the pronoun."""
        before = self._lower[i - 1] if i else ""
        after = self._lower[i + 1] if i + 1 < len(self._words) else ""
        country = before == "the" or (after in words("truecase", "after_us") and self._joined(i))
        if country or before not in words("truecase", "before_us"):
            self.set(i, self._words[i].stem, Kind.CAPITAL)

    def _read_common(self, i: int) -> None:
        """See names in words that are common by themselves: 'Frank Lopez', 'President Bush'."""
        lower, before = self._lower[i], self._lower[i - 1] if i else ""
        if lower in words("truecase", "titles") and self._is_titled(i):
            self._write_title(i)
        elif (
            is_first_name(lower) and self._is_name(i + 1, i) and not country_of(self._forms[i + 1])
        ):
            self.set(i, lower.capitalize(), Kind.NAME)
        elif is_surname(lower) and self._follows_first_name(i):
            self._learn(i)
        elif lower in words("truecase", "after_names") and self._is_name(i - 1, i - 1):
            self.set(i, lower.capitalize(), Kind.CAPITAL)
        elif lower in words("truecase", "heads"):
            self._read_head(i)
        elif lower in words("truecase", "streets"):
            self._read_street(i)
        elif self._is_known(i, before):
            self.set(i, lower.capitalize(), Kind.NAME)

    def _read_head(self, i: int) -> None:
        """Write what an institution's name has between its place and its last word."""
        j = i - 1
        while j > 0 and self._is_modifier(j):
            j -= 1
        if j < i - 1 and j >= 0 and self._is_name(j, j):
            for k in range(j + 1, i + 1):
                self.set(k, self._lower[k].capitalize(), Kind.CAPITAL)

    def _is_modifier(self, j: int) -> bool:
        between = self._words[j].after.strip() == "" and self._lower[j]
        return between in words("truecase", "before_heads")

    def _read_street(self, i: int) -> None:
        """Write a street that is called by a common word: 'on River Road'."""
        before = self._lower[i - 2] if i > 1 else ""
        named = i > 1 and self._lower[i - 1] not in ARTICLES
        joined = named and self._joined(i - 1) and self._joined(i - 2)
        if joined and before in words("truecase", "before_streets"):
            self.set(i - 1, self._lower[i - 1].capitalize(), Kind.CAPITAL)
            self.set(i, self._lower[i].capitalize(), Kind.CAPITAL)

    def _is_titled(self, i: int) -> bool:
        """Tell whether a title stands before a name; a surname that is a common word is learnt."""
        j = i + 1
        while j < len(self._words) and self._joined(j - 1) and self._is_title(j):
            j += 1
        if self._is_name(j, j - 1):
            return self._words[i].ending == ""
        strict = self._lower[j - 1] not in words("truecase", "common_titles")
        if strict and j < len(self._words) and self._joined(j - 1) and is_surname(self._lower[j]):
            self._learn(j)
            return True
        return False

    def _write_title(self, i: int) -> None:
        """Write a title with a capital, and what says of what: 'Defense Minister'."""
        self.set(i, self._lower[i].capitalize(), Kind.CAPITAL)
        if i and self._lower[i - 1] in words("truecase", "before_titles") and self._joined(i - 1):
            self.set(i - 1, self._lower[i - 1].capitalize(), Kind.CAPITAL)

    def _is_title(self, j: int) -> bool:
        lower = self._lower[j]
        return lower in words("truecase", "titles") or lower in words("truecase", "abbreviations")

    def _learn(self, i: int) -> None:
        self.set(i, self._lower[i].capitalize(), Kind.NAME)
        self._surnames.add(self._lower[i])

    def _follows_first_name(self, i: int) -> bool:
        """See 'George' or 'George W.' before a word."""
        j = i - 1
        while j >= 0 and len(self._lower[j]) == 1 and self._joined(j):
            j -= 1
        return self._is_name(j, j) and is_first_name(self._lower[j]) and self._joined(i - 1)

    def _is_known(self, i: int, before: str) -> bool:
        """See a surname that the document has given before, or a town with what holds it."""
        known = self._lower[i] in self._surnames and before not in ARTICLES
        return known or (before in LOCATIVE and self._has_container(i))

    def _has_container(self, i: int) -> bool:
        """See ', Alabama' after a word that is a town's name too."""
        if i + 1 >= len(self._words) or self._words[i].after.strip() != ",":
            return False
        containers = find_entries(fold(self._lower[i + 1]))
        larger = any(e.kind in ("country", "region") for e in containers)
        return larger and bool(find_entries(self._lower[i]))

    def _is_name(self, i: int, gap: int) -> bool:
        """Tell whether a word is a name and directly follows, or stands before, the gap's word."""
        if not 0 <= i < len(self._words) or self._kinds[i] is not Kind.NAME:
            return False
        return self._joined(gap)

    def _joined(self, i: int) -> bool:
        """Tell whether only space, a hyphen or an initial's full stop follows a word."""
        word = self._words[i]
        stopped = len(word.stem) == 1 or self._lower[i] in words("truecase", "abbreviations")
        gap = word.after.strip()
        return not word.ending and (gap in ("", "-") or (stopped and gap == "."))

    def _begun(self, i: int, form: str) -> str:
        """Write the word that begins a sentence with a capital."""
        return form[:1].upper() + form[1:] if form.islower() and self._begins(i) else form

    def _begins(self, i: int) -> bool:
        before = self._words[i].before
        if i == 0:
            return before.strip("\"'“‘([ \n-") == ""
        if before[:1] == "]":
            return before.strip('] \n"“:') == "" and self._begins(self._bracket_start(i))
        if SENTENCE_END.search(before) is None:
            return False
        last = self._lower[i - 1]
        if before[:1] != "." or not (len(last) == 1 or last in words("truecase", "stopped")):
            return True
        return len(last) == 1 and self._lower[i] in words("truecase", "openers")

    def _bracket_start(self, i: int) -> int:
        """Return the first word in the bracket that closes before a word."""
        i -= 1
        while i > 0 and "[" not in self._words[i].before:
            i -= 1
        return i
