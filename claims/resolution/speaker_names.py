"""Find the fullest name in an article for a speaker who is 'he', 'the source' or a surname."""

from collections.abc import Sequence
from dataclasses import replace

from claims.clauses.closing import can_speak
from claims.clauses.phrases import bare
from claims.lexicon.load import words
from claims.model.mention import Mention, Person
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Token
from claims.model.span import Span
from claims.resolution.ages import Ages
from claims.resolution.antecedents import FARTHEST, Antecedents, nouns_of
from claims.resolution.bodies import Bodies
from claims.resolution.full_names import Roster, is_full_name
from claims.resolution.genders import PRONOUNS, Gender, gender_of
from claims.resolution.named import Named
from claims.resolution.rivals import has_rival
from claims.resolution.source_phrases import (
    RELATIVE,
    head_of,
    is_human,
    is_person_noun,
    is_several,
    named_aside,
    opens_with_kind,
    person_at,
    role_beside,
    source_phrase,
    speaks,
)
from claims.resolution.speaker_types import canonical_name, is_outlet

PERSONAL = ("he", "she")
FIRST = ("i", "we", "me", "us")
QUOTES = "'‘“\""
OTHERS = ("they", "it")
FIRST_AND_LAST = 2  # names
NEAR = 3  # sentences back in which 'they' and 'it' look for who spoke last
PLURAL_TAGS = ("NNS", "NNPS")
MOMENTS = ("DATE", "TIME")  # 'on Sunday claimed': no day speaks


class Cast:
    """Know the persons of a document and who spoke last."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.roster = Roster(reading)
        self.bodies = Bodies(reading)
        self._antecedents = Antecedents(reading, self.roster)
        self.ages = Ages(reading, self.roster)
        self._spoken: list[tuple[int, int, Named]] = []  # sentence and start, who spoke
        self._meant: dict[int, Named] = {}  # start of a pronoun that speaks, who it is

    def people_of(self, sentence: SentenceReading) -> list[Mention[Person]]:
        """Return the persons of a sentence, bare surnames included."""
        return self._antecedents.people_of(sentence)

    def speaker(
        self, sentence: SentenceReading, span: Span, told: Sequence[Span] = ()
    ) -> Named | None:
        """Return who is meant by the words of a source; sources come in reading order.

        What is `told` is no part of the source, whatever the tree says. A 'we' within a
        quotation names nobody: whoever the quotation is of says so.
        """
        head = head_of(sentence, span)
        if head is None:
            return None
        head = self._antecedent_of_relative(sentence, head)
        token = sentence.sentence.tokens[head]
        if token.lower.strip(QUOTES) in FIRST or (
            token.entity in MOMENTS and not can_speak(token)
        ):
            return None
        found = self._by_pronoun(sentence, token) or self._by_phrase(sentence, head, told)
        if not (found.human and found.named):
            found = self._by_aside(sentence, span) or found
        self._spoken.append((sentence.sentence.index, token.start, found))
        return found

    def has_spoken(self, name: str) -> bool:
        """Tell whether somebody told something before: 'the 16-year-old' is no spokesman."""
        return any(who.name == name for _, _, who in self._spoken)

    def by_role(self, sentence: SentenceReading, head: int) -> Named | None:
        """Return the one person of whom the noun of 'the filmmaker' was told before.

        'The former president' and 'the French president' are others than the president.
        """
        token = sentence.sentence.tokens[head]
        noun = token.lemma.lower()
        before = self._reading.sentences[: sentence.sentence.index]
        if not any(noun in words("speakers", k) for k in ("titles", "epithets")):
            return None
        said = {
            sentence.sentence.tokens[c].lower
            for c in sentence.sentence.children[head]
            if sentence.sentence.tokens[c].dep in ("amod", "compound", "nmod", "poss")
        }
        fitting = {
            self.roster.person_of(m).name
            for earlier in before
            for m in earlier.people
            if m.value.named and _holds(m.value.role, noun, said)
        }
        if len(fitting) != 1:
            return None
        return Named(fitting.pop(), Span(start=token.start, end=token.end), human=True)

    def certain(
        self, sentence: SentenceReading, head: int, *, subject: bool = False
    ) -> str | None:
        """Return the name of the one person whom a pronoun or an epithet can mean.

        With `subject` only somebody who was the subject of a sentence.
        """
        known = self._meant.get(sentence.sentence.tokens[head].start)
        if known is not None:
            return known.name
        mention = self._antecedents.certain(sentence, head)
        if mention is not None and subject and not self._was_subject(mention):
            return None
        return self.roster.person_of(mention).name if mention else None

    def _named(self, mention: Mention[Person], token: Token) -> Named:
        person = self.roster.person_of(mention)
        here = Span(start=token.start, end=token.end)
        return Named(person.name, here, person.role, human=True)

    def _antecedent_of_relative(self, sentence: SentenceReading, head: int) -> int:
        token = sentence.sentence.tokens[head]
        if token.lower not in RELATIVE:
            return head
        verb = sentence.sentence.tokens[token.head]
        return verb.head if verb.dep == "relcl" else head

    def _by_pronoun(self, sentence: SentenceReading, token: Token) -> Named | None:
        if self._reading.is_quoted(Span(start=token.start, end=token.end)):
            return None
        found: Named | None = None
        if token.lower in PERSONAL:
            found = self._person(sentence, token)
        elif token.lower in OTHERS:
            found = self._last(sentence, token, plural=token.lower == "they")
        return found

    def _person(self, sentence: SentenceReading, token: Token) -> Named | None:
        """Return who 'he' is: who spoke last, unless somebody else was named since."""
        sure = self._antecedents.certain(sentence, token.i)
        near = self._antecedents.nearest(sentence, token.i)
        tells = speaks(sentence.sentence, token)
        other = self._antecedents.has_stranger(sentence, token.i)
        last = self._last_person(sentence, token) if tells and not other else None
        if last is not None and self._is_upstaged(last[0], sentence):
            last = None
        found: Named | None = None
        if last is not None and (near is None or last[0] >= near.sentence):
            found = replace(last[1], span=Span(start=token.start, end=token.end))
        elif sure is not None:
            found = self._named(sure, token)
        if found is not None:
            self._meant[token.start] = found
        elif near is not None and self._stands_out(near, sentence):
            found = self._named(near, token)
        return found

    def _is_upstaged(self, index: int, sentence: SentenceReading) -> bool:
        """Tell whether a nameless person acted since: 'The shooter waved. He said …'."""
        since = self._reading.sentences[index + 1 : sentence.sentence.index]
        return any(self._antecedents.has_stranger(s, len(s.sentence.tokens)) for s in since)

    def _last_person(self, sentence: SentenceReading, token: Token) -> tuple[int, Named] | None:
        """Return the sentence and the last one to speak whom a pronoun fits.

        Nobody where a lone name of unknown kind spoke since.
        """
        asked = PRONOUNS[token.lower]
        for index, start, who in reversed(self._spoken):
            if start >= token.start:
                continue
            if sentence.sentence.index - index > FARTHEST or _may_be_human(who):
                return None
            if who.human and _gender(who) in (asked, None):
                return index, who
        return None

    def _stands_out(self, mention: Mention[Person], sentence: SentenceReading) -> bool:
        """Tell whether somebody with a full name was the subject, here or a sentence before."""
        near = sentence.sentence.index - mention.sentence <= 1
        full = is_full_name(self.roster.person_of(mention).name)
        return near and full and self._was_subject(mention)

    def _was_subject(self, mention: Mention[Person]) -> bool:
        there = self._reading.sentences[mention.sentence].sentence
        return there.tokens[mention.head].dep in ("nsubj", "nsubjpass")

    def _last(self, sentence: SentenceReading, token: Token, *, plural: bool) -> Named | None:
        """Return the body or the several who spoke last, not far before.

        Of two who spoke in one sentence the outer one goes on: 'The group said an aide told …'.
        """
        index = sentence.sentence.index
        spoken = [
            (at, who)
            for at, start, who in self._spoken
            if index - at <= NEAR and start < token.start and not who.human
        ]
        if spoken and has_rival(self._reading, spoken[-1][0], sentence, token):
            return None
        who = next((who for at, who in spoken if at == spoken[-1][0]), None)
        fits = who is not None and (who.plural is plural or (plural and who.named))
        return replace(who, span=Span(start=token.start, end=token.end)) if who and fits else None

    def _by_aside(self, sentence: SentenceReading, span: Span) -> Named | None:
        people = [m for m in self._antecedents.people_of(sentence) if is_full_name(m.value.name)]
        found = named_aside(people, sentence.sentence, span)
        if found is None:
            return None
        mention, role = found
        return Named(self.roster.person_of(mention).name, mention.span, role, human=True)

    def _by_phrase(self, sentence: SentenceReading, head: int, told: Sequence[Span]) -> Named:
        tree = sentence.sentence
        phrase = source_phrase(tree, head, told)
        person = person_at(self._antecedents.people_of(sentence), tree, head, phrase)
        if person is not None:
            full = self.roster.person_of(person)
            role = full.role or person.value.role or role_beside(tree, head, person.head)
            return Named(full.name, person.span, role, human=True)
        span = tree.over(phrase)
        token = tree.tokens[head]
        known = self._known_by_noun(sentence, head, span)
        if known is not None:
            return known
        lemmas = tuple(tree.tokens[i].lemma for i in phrase)
        plural = token.tag in PLURAL_TAGS or is_several(tree, head)
        if token.pos == "PROPN" and not opens_with_kind(tree, phrase):
            human = not plural and is_human(tree, head)
            name = tree.quoted(span).partition(",")[0]  # 'Anna Reed, speaking in Homs'
            if token.entity == "ORG" and not human and len(phrase) > 1:
                lemmas = (*lemmas, "organization")
            if token.entity == "GPE" and not human:
                lemmas = (*lemmas, "government")  # 'Moscow said'
            return Named(name, span, lemmas=lemmas, human=human, plural=plural)
        return Named(
            tree.quoted(span),
            span,
            tree.quoted(tree.over(bare(tree, phrase))),
            named=False,
            lemmas=lemmas,
            noun=token.lemma.lower(),
            human=not plural and is_person_noun(token),
            plural=plural,
        )

    def _known_by_noun(self, sentence: SentenceReading, head: int, span: Span) -> Named | None:
        """Return whom 'the spokesman' or 'the group' names, where it was named or told before."""
        tree = sentence.sentence
        inside = tree.within(span)
        opening = tree.tokens[inside[0]].lower if inside else ""
        if opening not in ("the", "that", "this") or len(inside) > len(("the", "noun")):
            return None
        noun, plural = tree.tokens[head].lemma.lower(), tree.tokens[head].tag in PLURAL_TAGS
        if noun in words("speakers", "sources") or noun in words("speakers", "titles"):
            for _, start, who in reversed(self._spoken):
                same = noun == who.noun or noun in nouns_of(who.role)
                if start < span.start and same and who.plural is plural:
                    return replace(who, span=span)
            told = None if plural else self.by_role(sentence, head)
            return told and replace(told, span=span)
        body = self.bodies.meant(tree, head)
        return Named(body, span, noun, lemmas=(noun,)) if body else None


def _holds(role: str | None, noun: str, said: set[str]) -> bool:
    """Tell whether a role is that of 'the noun', with what else is said of it."""
    told = nouns_of(role)
    if not role or told[-1:] != [noun]:
        return False
    other = {*told[:-1]} & words("speakers", "other_office") - said
    return not other and said <= {*role.lower().split()}


def _gender(who: Named) -> Gender | None:
    """Return the gender told by what somebody is, or by the first of the last two names."""
    return gender_of(" ".join(who.name.split()[-FIRST_AND_LAST:]), who.noun or who.role)


def _may_be_human(who: Named) -> bool:
    """Tell whether a lone name may be a surname that was taken for a body."""
    lone = who.named and not who.human and len(who.name.split()) == 1
    return lone and not (is_outlet(who.name) or who.name.isupper() or canonical_name(who.name))


def is_generic(name: str) -> bool:
    """Tell whether a phrase names no one in particular: 'those', 'anyone'."""
    return name.lower() in words("speakers", "generic")
