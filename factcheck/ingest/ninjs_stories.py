"""ninjs, the news in JSON of the IPTC, versions 1 to 3: one story, a list, or one a line."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from claims import Document
from factcheck.errors import EmptyInput, UnreadableInput
from factcheck.ingest.assembly import build_document, lost_in, published_fields
from factcheck.ingest.characters import clean_deep, one_line
from factcheck.ingest.dates import Printed, read_date
from factcheck.ingest.encodings import Decoded, decode
from factcheck.ingest.markup import Flow, TooDeep, flow_of_markup, flow_of_text
from factcheck.ingest.outcome import Intake
from factcheck.ingest.story import plain_byline, told_story
from factcheck.ingest.wire_marks import sent_under_embargo, status_of

EXPECTED = "expected ninjs: an object with 'uri' and a body"
LONGEST_NOTE = 2000
MOST_STORIES = 5000
_NAMES = frozenset(("uri", "guid"))
_PARTS = frozenset(("body_text", "body_html", "body_xhtml", "bodies", "headline", "headlines"))
_PARTS |= frozenset(("pubstatus", "versioncreated"))
_WRAPPERS = ("items", "_items", "results", "stories", "hits")
Story = Mapping[str, Any]


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the stories of a file.

    Raises:
        EmptyInput: It holds white space only.
        UnreadableInput: Not one story could be read.
    """
    decoded = decode(data, name=name, content_type=content_type)
    if not decoded.text.strip():
        raise EmptyInput(name)
    documents: list[Document] = []
    left_out: list[UnreadableInput] = []
    for number, value in enumerate(_values(decoded.text), start=1):
        if number > MOST_STORIES:
            why = f"it has more than {MOST_STORIES:,} stories, of which these were read"
            left_out.append(UnreadableInput(name, why, hint="split it"))
            break
        where = f"{name}, story {number}"
        try:
            documents.append(_document(value, where, decoded, name))
        except UnreadableInput as error:
            left_out.append(error)
    if not documents:
        raise _nothing(name, left_out)
    return Intake(documents, left_out)


def _nothing(name: str, left_out: list[UnreadableInput]) -> UnreadableInput:
    if len(left_out) == 1:
        return left_out[0]
    why = f"none of its {len(left_out)} stories has a text"
    first = f"; first: {left_out[0].message}" if left_out else ""
    return UnreadableInput(name, f"{why}{first}", hint=EXPECTED)


def _values(text: str) -> Iterator[Any]:
    """Yield the stories: of one piece of JSON, of its list, or of the lines; null for no JSON."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        # Split at line feeds alone: JSON may hold U+2028 and its like within a text.
        for line in filter(str.strip, text.split("\n")):
            yield _parsed(line)
        return
    if isinstance(whole, dict) and not _is_story(whole):
        whole = next((whole[k] for k in _WRAPPERS if isinstance(whole.get(k), list)), whole)
    yield from whole if isinstance(whole, list) else [whole]


def _parsed(line: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _is_story(value: Any) -> bool:
    if not isinstance(value, dict) or "text" in value:
        return False
    keys = {str(key).lower() for key in value}
    return bool(keys & _NAMES) and bool(keys & _PARTS)


def _document(value: Any, where: str, decoded: Decoded, name: str) -> Document:
    if not _is_story(value):
        raise UnreadableInput(where, "it is no story", hint=EXPECTED)
    # Version 3 writes versionCreated where 1 and 2 write versioncreated.
    story: Story = {str(key).lower(): item for key, item in clean_deep(value).items()}
    kind = _word(story.get("type")) or "text"
    try:
        flow = _body(story)
    except TooDeep as error:
        raise UnreadableInput(where, "its text is nested without end", hint=EXPECTED) from error
    headline = _headline(story)
    facts = _facts(story)
    text = told_story(headline, flow, note=facts["edition_note"], status=facts["wire_status"])
    if not text:
        what = f"a {kind}" if kind != "text" else "a story"
        raise UnreadableInput(where, f"it is {what} without a text", hint=EXPECTED)
    noted: dict[str, Any] = {"captions": flow.captions, "hidden_elements": flow.hidden}
    noted["replaced"] = lost_in(text, decoded)
    return build_document(
        text, {**facts, **noted, "headline": headline}, decoded=decoded, name=name
    )


def _facts(story: Story) -> dict[str, Any]:
    sent, until = _date(story, "versioncreated"), _date(story, "embargoed", "embargoeduntil")
    first = _date(story, "contentcreated", "firstcreated")
    note = _word(story.get("ednote"), longest=LONGEST_NOTE)
    embargoed = sent_under_embargo(until, sent)
    status = status_of(
        _word(story.get("pubstatus")), signals=_signals(story), note=note, embargoed=embargoed
    )
    version = story.get("version")
    return {
        # What a desk gets is the version: its days are counted from when that was sent.
        **published_fields(sent or first),
        "first_published": first.raw if first else None,
        "outlet": _outlet(story),
        "byline": plain_byline(_word(story.get("byline")) or _word(story.get("by"))),
        "language": _word(story.get("language")),
        "url": _url(story),
        "slugline": _word(story.get("slugline")),
        "located": _word(story.get("located")),
        "wire_id": _word(story.get("uri"), longest=2000) or _word(story.get("guid"), longest=2000),
        "wire_version": str(version) if isinstance(version, int) else _word(version),
        "wire_status": status.value,
        "edition_note": note,
        "embargoed_until": until.raw if until else None,
    }


def _body(story: Story) -> Flow:
    """Return the text of a story: its richest whole form."""
    forms = [(key.partition("_")[2], story[key]) for key in story if key.startswith("body_")]
    for body in _listed(story.get("bodies")):
        lowered = {str(key).lower(): item for key, item in body.items()}
        said = f"{lowered.get('contenttype') or ''} {lowered.get('role') or ''}"
        forms.append((said, lowered.get("value")))
    flows = [_flow(kind, text) for kind, text in forms if isinstance(text, str)]
    # Forms say the same; one that is cut or lacks paragraphs is not the one to take.
    return max(flows, key=lambda flow: (flow.words, len(flow.lines)), default=Flow())


def _flow(kind: str, text: str) -> Flow:
    marked = "htm" in kind.lower() or text.lstrip().startswith("<")
    return flow_of_markup(text) if marked else flow_of_text(text)


def _headline(story: Story) -> str | None:
    said = [item.get("value") for item in _main_first(_listed(story.get("headlines")))]
    for text in (story.get("headline"), *said, story.get("title")):
        if found := _word(text):
            return found
    return None


def _main_first(items: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return sorted(items, key=lambda item: item.get("role") not in ("main", None))


def _outlet(story: Story) -> str | None:
    """Return who sent a story out."""
    sources = _listed(story.get("infosources")) or _listed(story.get("infosource"))
    named = [source.get("name") for source in sources]
    for said in (story.get("provider"), story.get("source"), story.get("copyrightholder"), *named):
        if found := _word(said, longest=200):
            return found
    return None


def _url(story: Story) -> str | None:
    said = [_word(story.get(key), longest=2000) for key in ("webcanonical", "url", "uri")]
    return next((u for u in said if u and u.startswith(("http://", "https://"))), None)


def _signals(story: Story) -> list[str]:
    """Return the codes that say how a story differs from what was sent before."""
    codes: list[str] = []
    for key in ("signal", "signals"):
        value = story.get(key)
        for item in value if isinstance(value, list) else [value]:
            said = item.values() if isinstance(item, dict) else [item]
            codes += [word for word in said if isinstance(word, str)]
    return codes


def _date(story: Story, *names: str) -> Printed | None:
    for name in names:
        if (said := _word(story.get(name))) and (printed := read_date(said)):
            return printed
    return None


def _listed(value: Any) -> list[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _word(value: Any, *, longest: int = 500) -> str | None:
    return one_line(value, longest=longest) or None if isinstance(value, str) else None
