"""Draw the evidence of a claim, and the form for another item."""

from collections.abc import Callable, Sequence

import streamlit as st

from factcheck.domain.evidence import CREDIBILITY_WORDS, Evidence, EvidenceType, Stance
from factcheck.domain.odd_characters import marked
from factcheck.domain.verdict import Verdict
from factcheck.ui.components.kept_fields import KeptFields
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import plain

FILES = "/evidence"  # where files of items are opened, see `serving.files`
SEAL = 12  # digits of a SHA-256 that are printed
HEIGHT = 68  # pixels: two lines
SIGNS = {"supports": ("↑", "good"), "refutes": ("↓", "bad"), "context": ("·", "old")}
WANTED = {
    Verdict.SUPPORTED: Stance.SUPPORTS,
    Verdict.MOSTLY_SUPPORTED: Stance.SUPPORTS,
    Verdict.MOSTLY_REFUTED: Stance.REFUTES,
    Verdict.REFUTED: Stance.REFUTES,
}
CREDIBILITY = {str(n): f"{n} · {words}" for n, words in CREDIBILITY_WORDS.items()}


def evidence_list(items: Sequence[Evidence], origins: Sequence[str]) -> None:
    """Draw the items and how many independent origins they rest on."""
    draw("evidence-list", evidence_nodes(items, origins))


def evidence_nodes(items: Sequence[Evidence], origins: Sequence[str]) -> list[Node]:
    """Return a line an item; what was withdrawn stays, struck out of account in words."""
    if not items:
        return [el("p", "No evidence yet.", cls="quiet small")]
    lines = [_item(item) for item in items]
    named = f"{len(origins)} independent origin{'s' * (len(origins) != 1)}: {'; '.join(origins)}"
    return [el("ul", *lines, cls="lines small"), el("p", named, cls="quiet small")]


def misfit(verdict: str, items: Sequence[Evidence]) -> str:
    """Return what is odd where no item does what the verdict says; empty where nothing is."""
    wanted = WANTED.get(Verdict(verdict)) if verdict else None
    live = [item.stance for item in items if item.withdrawn is None]
    if wanted is None or not live or wanted in live:
        return ""
    return f"The verdict is ‘{plain(verdict)}’, and no item of evidence {wanted.value} the claim."


def _item(item: Evidence) -> Node:
    glyph, tone = SIGNS[item.stance.value]
    name = item.title or item.url or item.file_name or item.note or "excerpt"
    link = el("a", name, href=item.url) if item.url else el("b", name)
    about: list[str | None] = [
        item.publisher,
        f"origin: {item.origin}" if item.origin else None,
        item.locator,
    ]
    about += [plain(item.proximity), "first-hand" if item.first_hand else None]
    about += [
        None if item.named else "not named",
        CREDIBILITY_WORDS[item.credibility] if item.credibility else None,
    ]
    nodes: list[Node] = [el("span", f"{glyph} {item.stance.value} ", cls=f"tone {tone}"), link]
    nodes.append(quiet(" · " + " · ".join(str(a) for a in about if a)))
    nodes += _file(item)
    if item.excerpt:
        nodes.append(el("blockquote", f"“{item.excerpt}”"))
    if item.withdrawn:
        nodes.append(el("div", f"withdrawn: {item.withdrawn}", cls="warn open"))
    return el("li", *nodes, quiet(f" by {item.added_by}"))


def _file(item: Evidence) -> list[Node]:
    """Return the link to the file, with the seal that is checked when it is opened."""
    if item.sha256 is None:
        return []
    link = el("a", f"📎 {item.file_name or 'file'}", href=f"{FILES}/{item.id}")
    seal = quiet(f" SHA-256 {item.sha256[:SEAL]}…, checked when opened")
    return [el("div", link, seal, title=item.sha256)]


def evidence_form(fields: KeptFields, *, editor: bool, on_attach: Callable[[], None]) -> None:
    """Draw the form for another item."""
    with st.container(key="evidence-form", gap="xsmall"):
        if fields.typed.get("article"):
            st.caption("Quoted from an article of the case, with its place.")
        fields.text("url", "Link `E`", hint="https://…")
        fields.area("excerpt", "Excerpt, verbatim", height=HEIGHT)
        stances = [s.value for s in Stance]
        fields.buttons("stance", "This item", stances, otherwise=Stance.SUPPORTS.value)
        left, right = st.columns(2, gap="small")
        with left:
            fields.text("publisher", "Publisher")
        with right:
            fields.text("origin", "Origin: who said it first")
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            fields.check("primary", "primary document")
            fields.check("first_hand", "first-hand")
            fields.check("named", "origin named", otherwise=True)
        st.file_uploader("File", key=fields.key("file"), label_visibility="collapsed")
        if editor:
            _grading(fields)
        st.button("Attach evidence `Ctrl+Enter`", key="evidence-attach", on_click=on_attach)


def _grading(fields: KeptFields) -> None:
    left, right = st.columns(2, gap="small")
    with left:
        fields.choice("type", "Type", [t.value for t in EvidenceType], otherwise="other")
        fields.text("title", "Title")
    with right:
        label = "Credibility of the item"
        fields.choice("credibility", label, list(CREDIBILITY), words=CREDIBILITY)
        fields.text("published", "Published")
    fields.text("locator", "Page, paragraph, minute")
    fields.text("note", "Note")


def withdrawal_form(
    items: Sequence[Evidence], *, of: str, on_withdraw: Callable[[Sequence[Evidence]], None]
) -> None:
    """Draw the choice of an item that no longer counts, and the reason."""
    names = {
        item.id: marked(f"{item.stance.value}: {item.title or item.url or item.excerpt}")
        for item in items
    }
    st.selectbox(
        "Item", list(names), format_func=lambda ident: names[str(ident)], key=f"withdraw-item-{of}"
    )
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input("Because", key=f"withdraw-why-{of}", placeholder="reason")
        st.button("Withdraw", key="withdraw", on_click=on_withdraw, args=(items,))
