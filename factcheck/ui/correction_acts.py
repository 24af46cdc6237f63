"""What the keys that correct the machine do, and the steps of the work."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from claims import Kind, Teller
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import (
    SAYS,
    Addition,
    Change,
    KindChange,
    Rejection,
    SpanChange,
    SpeakerChange,
    ValueChange,
    replay,
)
from factcheck.domain.status import Status
from factcheck.domain.typed_places import unlisted_words
from factcheck.domain.value_form import form_fields, value_from
from factcheck.domain.value_parts import Part, part_fields, part_said
from factcheck.errors import Conflict, UsageError
from factcheck.ui import address, drafts, session
from factcheck.ui.acting import Handler, Told
from factcheck.ui.article_places import place_in, selected, trimmed
from factcheck.ui.desk import Desk
from factcheck.ui.overtaken import do_on
from factcheck.workflow.change_status import change_status
from factcheck.workflow.compare_again import compare_again
from factcheck.workflow.correct_claim import add_claim, correct_claim
from factcheck.workflow.divide_claim import merge_claims, split_claim
from factcheck.workflow.find_claims import find_article, find_claim

CLASH = "clash"
CUT = "|"  # what is typed where a new claim begins
Typed = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Clash:
    """Hold a correction that was not saved, for somebody else changed the claim meanwhile."""

    part: str
    change: Change
    said: str
    theirs: StoredClaim


class CorrectionActs:
    """Correct, reject, divide and add; the version is that of the claim on screen."""

    def __init__(self, desk: Desk, claim: StoredClaim) -> None:
        self.desk = desk
        self.claim = claim

    def handlers(self) -> dict[str, Handler]:
        """Return what each act does."""
        return {"correct": self.correct, "keep-correction": self.keep, "span": self.move_span}

    def keep(self, told: Told) -> None:
        """Keep what is being typed into a part."""
        place = drafts.correction_place(str(told["claim"]))
        drafts.give_up(self.desk, place)
        typed = {"part": str(told["part"]), **_typed(told)}
        drafts.keep(self.desk, place, typed)
        session.hand_over(
            f"correction-{told['claim']}",
            json.dumps(typed, ensure_ascii=False, separators=(",", ":")),
        )
        session.say(f"draft kept {self.desk.bench.clock():%H:%M} UTC")

    def correct(self, told: Told) -> None:
        """Save what was typed into a part; it is kept as typing where it is refused."""
        claim = self._of(str(told["claim"]))
        self.keep(told)
        acts = CorrectionActs(self.desk, claim)
        part = str(told["part"])
        match part:
            case "split":
                acts.split(_typed(told))
            case "merge":
                acts.merge([ident for ident, on in _typed(told).items() if on == "true"])
            case "add":
                acts.add(_typed(told))
            case "reopen":
                acts.reopen(_typed(told).get("why", ""))
            case "reject":
                acts.reject(_typed(told).get("why", ""))
            case _:
                acts.change(Part(part), _typed(told))
        self._done(claim)

    def change(self, part: Part, typed: Typed) -> None:
        """Correct one part."""
        current, change = self.claim.current, self._change(part, typed)
        if change in (ValueChange(value=current.value), KindChange(value=current.value)):
            raise UsageError("nothing was corrected", hint="change a field, then save")
        self.save(part, change)

    def move_span(self, told: Told) -> None:
        """Move the claim to the selected words."""
        if told["article"] != self.claim.article_id:
            raise UsageError("cannot move a claim to another article", hint="add a new one there")
        start, end = selected(self._article(), told)
        self.save(Part.WORDS, SpanChange(start=start, end=end))

    def split(self, typed: Typed) -> None:
        """Make a claim of each stretch of words between the cuts."""
        lines = [line.strip() for line in typed.get("words", "").split(CUT) if line.strip()]
        if not lines[1:]:
            hint = f"put {CUT} between the words of two claims"
            raise UsageError("one part is no split", hint=hint)
        found = [self._place(line) for line in lines]

        def do(claim: StoredClaim) -> None:
            bench, by = self.desk.bench, self.desk.by
            parts = split_claim(bench, claim.ref, found, by=by, seen=claim.version)
            self._done(claim)
            address.go(claim=parts[0].id, article="")
            told = ", ".join(part.label for part in parts)
            alike = len({part.current.value for part in parts}) < len(parts)
            next_step = (
                "they still say the same: correct their values (V)" if alike else "check them"
            )
            said(self.desk, f"✓ {claim.label} split into {told}", next_step)

        do_on(self.desk, self.claim, f"split in {len(found)}: {' | '.join(lines)}", do)

    def merge(self, ids: list[str]) -> None:
        """Let the claim stand for others."""

        def do(claim: StoredClaim) -> None:
            bench, by = self.desk.bench, self.desk.by
            merged = merge_claims(bench, claim.ref, ids, by=by, seen=claim.version)
            self._done(claim)
            said(self.desk, f"✓ {len(ids)} merged into {merged.label}", "U undoes it")

        do_on(self.desk, self.claim, f"merge {len(ids)} others into it", do)

    def reject(self, why: str) -> None:
        """Say that this is no claim."""
        if not why.strip():
            raise UsageError("cannot reject a claim without a reason", hint="say why it is none")
        self.save("reject", Rejection(why=why.strip()))

    def reopen(self, why: str) -> None:
        """Take a decided claim up again."""
        reason = why.strip()

        def do(claim: StoredClaim) -> None:
            bench, by, seen = self.desk.bench, self.desk.by, claim.version
            change_status(bench, claim.ref, Status.RESEARCHING, by=by, seen=seen, why=reason)
            self._done(claim)
            session.say(f"✓ {claim.label} is open again")

        do_on(self.desk, self.claim, f"open it again: {reason}", do)

    def add(self, typed: Typed) -> None:
        """Add words as a claim: of the article on view, else of that of the claim."""
        ident = typed.get("article") or self.claim.article_id
        article = find_article(self.desk.bench, self.claim.case_id, ident)
        near = self.claim.current.start if ident == self.claim.article_id else 0
        add_words(self.desk, article, typed, near=near)

    def overrule(self, clash: Clash) -> None:
        """Save a correction over what somebody else saved meanwhile."""
        acts = CorrectionActs(self.desk, clash.theirs)
        acts.save(clash.part, clash.change)
        self._done(clash.theirs)

    def _done(self, claim: StoredClaim) -> None:
        drafts.give_up(self.desk, drafts.correction_place(claim.id))

    def _of(self, claim_id: str) -> StoredClaim:
        """Return the claim on screen, or another where typing was ahead of it."""
        if claim_id == self.claim.id:
            return self.claim
        return find_claim(self.desk.bench, self.claim.case_id, claim_id)

    def _change(self, part: Part, typed: Typed) -> Change:
        current = self.claim.current
        match part:
            case Part.WORDS:
                start, end = self._place(typed.get("words", "").strip())
                return SpanChange(start=start, end=end)
            case Part.SPEAKER:
                name, role = typed.get("speaker", "").strip(), typed.get("role", "").strip()
                chain = (Teller(speaker=name, role=role or None, cue=SAYS),) if name else ()
                return SpeakerChange(attribution=chain)
            case Part.KIND:
                return _kind_change(typed)
            case Part.VALUE | Part.POPULATION | Part.PLACE | Part.TIME:
                own = [f.path for f in part_fields(current.kind, part)]
                wanted = {path: typed[path] for path in own if path in typed}
                return ValueChange(value=value_from(current.kind, wanted, current.value))

    def _place(self, words: str) -> tuple[int, int]:
        return place_in(self._article(), words, near=self.claim.current.start)

    def _article(self) -> Article:
        return find_article(self.desk.bench, self.claim.case_id, self.claim.article_id)

    def save(self, part: str, change: Change) -> None:
        """Save a correction; where the claim was changed meanwhile, both versions are kept."""
        bench, by, claim = self.desk.bench, self.desk.by, self.claim
        seen = session.newest(f"claim:{claim.id}", claim.version)
        try:
            saved = correct_claim(bench, claim.ref, change, by=by, seen=seen)
        except Conflict as conflict:
            theirs = find_claim(bench, claim.case_id, claim.id)
            clash = Clash(part, change, self._said(part, change), theirs)
            session.remember(f"{CLASH}:{claim.id}", clash)
            raise conflict from None
        session.remember(f"newest:claim:{claim.id}", saved.version)
        done = "rejected" if saved.rejected else f"{part} corrected"
        unlisted = unlisted_words(saved.current.value) if part == Part.PLACE else ""
        said(self.desk, f"✓ {claim.label} {done}", unlisted, "U undoes it")

    def _said(self, part: str, change: Change) -> str:
        """Return what a part would say after a change."""
        if isinstance(change, Rejection):
            return f"no claim: {change.why}"
        document = self._article().document
        current = self.claim.current
        after = replay(current, [change], text=document.text, document_id=document.id).claim
        return part_said(after or current, Part(part))


class AdditionActs:
    """Add claims to an article in which none is in hand."""

    def __init__(self, desk: Desk, article: Article) -> None:
        self.desk = desk
        self.article = article

    def handlers(self) -> dict[str, Handler]:
        """Return what each act does."""
        return {"correct": lambda told: add_words(self.desk, self.article, _typed(told), near=0)}


def add_words(desk: Desk, article: Article, typed: Typed, *, near: int) -> None:
    """Add words of an article as a claim, and take it in hand."""
    kind = _kind(typed)
    words = typed.get("words", "").strip()
    places = (typed.get(name, "") for name in ("start", "end"))
    start, end = (int(place) if place.isdecimal() else 0 for place in places)
    if article.document.text[start:end].split() != words.split():
        start, end = place_in(article, words, near=near)
    start, end = trimmed(article, start, end)
    value = value_from(kind, _of_kind(kind, typed))
    addition = Addition(start=start, end=end, value=value)
    claim = add_claim(desk.bench, article.id, addition, by=desk.by)
    address.go(claim=claim.id, article="")
    said(desk, f"✓ {claim.label} added", unlisted_words(claim.current.value), "U undoes it")


def said(desk: Desk, done: str, *more: str) -> None:
    """Compare the case again with what was done, and say both."""
    compared = compare_again(desk.bench, desk.case.id, by=desk.by)
    session.say("; ".join(filter(None, (done, *more, compared.value))))


def _kind_change(typed: Typed) -> KindChange:
    kind = _kind(typed)
    return KindChange(value=value_from(kind, _of_kind(kind, typed)))


def _kind(typed: Typed) -> Kind:
    name = typed.get("kind") or Kind.FACT.value
    if name not in {kind.value for kind in Kind}:
        raise UsageError(f"{name!r} is no kind of claim", hint="choose one from the list")
    return Kind(name)


def _of_kind(kind: Kind, typed: Typed) -> dict[str, str]:
    paths = [form_field.path for form_field in form_fields(kind)]
    return {path: typed.get(path, "") for path in paths}


def _typed(told: Told) -> dict[str, str]:
    typed = told.get("typed")
    return {str(k): str(v) for k, v in typed.items()} if isinstance(typed, Mapping) else {}
