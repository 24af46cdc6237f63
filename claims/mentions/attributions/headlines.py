"""Read who tells a headline: 'Police: …', '… : sheriff', '… – officials', '…, police say'."""

from collections.abc import Iterator

from claims.clauses.closing import can_speak
from claims.clauses.speech import Form, Report
from claims.lexicon.load import words
from claims.model.sentence import Section, Sentence, Token

LONGEST = 6  # words of a teller
FEWEST_SAID = 3
DASHES = ("-", "--", "–", "—")
PARTS = ("NOUN", "PROPN", "ADJ", "DET", "PART", "ADP", "CCONJ")
OPENERS = ("activists", "monitor", "monitors", "officials", "police", "sources")
SAYS = ("say", "says", "said")
NAMES = ("PERSON", "ORG")


def headline_report(sentence: Sentence) -> Iterator[Report]:
    """Yield the report that a headline makes of itself, if it does.

    Words for a speaker stand before its first colon, or after its last colon, dash or comma; after
    a dash names do not count, for papers put their own there.
    """
    if sentence.section is not Section.HEADLINE:
        return
    found = _opening(sentence) or _closing(sentence) or _saying(sentence) or _bare(sentence)
    if found is not None:
        yield found


def _opening(sentence: Sentence) -> Report | None:
    tokens = sentence.tokens
    colon = next((t.i for t in tokens[: LONGEST + 1] if t.text == ":"), 0)
    if not _is_teller(tokens[:colon], named=False) or len(tokens) - colon <= FEWEST_SAID:
        return None
    return Report(
        colon, Form.COLON, (colon,), tuple(range(colon)), tuple(range(colon + 1, len(tokens)))
    )


def _closing(sentence: Sentence) -> Report | None:
    tokens = sentence.tokens
    first = max(FEWEST_SAID, len(tokens) - LONGEST - 1)
    marks = [t.i for t in tokens[first:] if t.text in (":", *DASHES)]
    if not marks:
        return None
    mark = next((i for i in marks if tokens[i].text == ":"), marks[-1])
    if _is_hyphen(tokens, mark) or not _is_teller(
        tokens[mark + 1 :], named=tokens[mark].text == ":"
    ):
        return None
    return Report(
        mark, Form.COLON, (mark,), tuple(range(mark + 1, len(tokens))), tuple(range(mark))
    )


def _is_hyphen(tokens: tuple[Token, ...], i: int) -> bool:
    """Tell whether a dash stands within a word: 'car-bomb'."""
    return tokens[i].text in DASHES and tokens[i].start == tokens[i - 1].end


def _saying(sentence: Sentence) -> Report | None:
    """Read '…, police say' and 'Police say two killed', of which the tree makes nothing."""
    tokens = sentence.tokens
    verb = next((t.i for t in tokens[1:] if t.lower in SAYS), 0)
    if not verb:
        return None
    if _is_teller(tokens[:verb], named=True) and len(tokens) - verb > FEWEST_SAID:
        after = tuple(range(verb + 1, len(tokens)))
        return Report(verb, Form.VERB, (verb,), tuple(range(verb)), after)
    comma = next((i for i in range(verb - 1, 0, -1) if tokens[i].text == ","), 0)
    ends = len(tokens) == verb + 1 or tokens[verb + 1].text in (".", "|", *DASHES)
    if comma < FEWEST_SAID or not ends or not _is_teller(tokens[comma + 1 : verb], named=True):
        return None
    return Report(verb, Form.VERB, (verb,), tuple(range(comma + 1, verb)), tuple(range(comma)))


def _bare(sentence: Sentence) -> Report | None:
    """Read '20 rebels killed in blast Monitor', of which the colon is lost."""
    tokens = sentence.tokens
    last = len(tokens) - 1
    if last > FEWEST_SAID and tokens[0].lower in OPENERS and tokens[1].pos == "NUM":
        return Report(0, Form.COLON, (0,), (0,), tuple(range(1, last + 1)))  # 'Monitors 15 killed'
    if last <= FEWEST_SAID or tokens[last].lower not in words("speech", "bare_tellers"):
        return None
    before = tokens[last - 1]
    apart = tokens[last].text[:1].isupper() and before.text.islower() and before.pos == "NOUN"
    return Report(last, Form.COLON, (last,), (last,), tuple(range(last))) if apart else None


def _is_teller(found: tuple[Token, ...], *, named: bool) -> bool:
    """Tell whether words name who speaks; `named` where a name alone will do."""
    if not 0 < len(found) <= LONGEST or any(t.pos not in PARTS for t in found):
        return False
    last = found[-1]
    if last.lower in words("speech", "labels") or "/" in last.text:
        return False
    noun = can_speak(last) or last.lemma.lower() in words("speakers", "document_nouns")
    name = last.entity in NAMES or (last.pos == "PROPN" and last.text.isupper())
    return noun or (named and name)
