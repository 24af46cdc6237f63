"""Tell the Review page acts by chance, with words that no form would let through.

Each act is done, or refused in a sentence; nothing may fail in a way that nobody foresaw, and what
is kept has to be whole afterwards.
"""

import logging
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from factcheck.domain.record import ClaimRef
from factcheck.domain.status import DismissReason, Status
from factcheck.errors import FactcheckError
from factcheck.ui import session
from factcheck.ui.acting import Handler
from factcheck.ui.components.correction_form import PART_KEYS
from factcheck.ui.desk import Desk
from factcheck.ui.review_acts import ReviewActs
from factcheck.ui.review_hearing import handlers_at
from factcheck.ui.review_place import ReviewPlace, in_reading_order
from factcheck.ui.review_steps import ReviewSteps
from factcheck.workflow.case_reading import CaseReader
from factcheck.workflow.list_cases import cases_by_change
from factcheck.workflow.ports import Workbench
from factcheck.workflow.rows import ClaimRow
from factcheck.workflow.show_article import show_article, show_claim
from factcheck.workflow.sign_in import sign_in
from factcheck.workflow.verify_store import verify_store
from scripts.chance import Random

NAMES = ("Ana", "Bo", "Cleo")
WORDS: tuple[str, ...] = (
    "",
    " ",
    "12",
    "-1",
    "1e999",
    "nan",
    "∞",
    "٣",
    "true",
    "Erbil",
    "casualty",
    "mixed",
    "|",
)
WORDS += ("a | b", "2020-13-45", "2020-03-11T18:00", "2020-03-11T18:00+25:00", "<script>")
WORDS += ("\u202ex", "\x00", "x" * 5000, "https://a.example.org", "javascript:1", "C1", "A1 0 5")
REVIEW = ("rationale", "conclusion", "as_of", "open_questions", "nothing_found")
EVIDENCE = ("url", "excerpt", "publisher", "origin", "title", "published", "locator", "primary")
TICKED = ("nothing_found", "primary")
FIELDS: tuple[str, ...] = ("words", "kind", "speaker", "role", "why", "article", "start", "end")
FIELDS += ("count.best", "place.name", "time.raw", "population.raw", "subject", "predicate")
MOST_FIELDS = 5
DONE, REFUSED = "done", "refused"
Doing = Callable[[], object]


class Came(NamedTuple):
    """Count what came of the acts; `failed` names those that failed in a way nobody foresaw."""

    done: int
    refused: int
    failed: tuple[str, ...]
    wrong: tuple[str, ...]  # what is kept otherwise than it was saved


class Acting:
    """Do acts by chance on the case that changed last, as one of three reviewers."""

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self.reader = CaseReader()
        self.desks = [self._desk(name) for name in NAMES]

    def one(self, chance: Random) -> str:
        """Do one act; return that it was done or refused, else what went wrong with it."""
        place = self._place(chance)
        name, do = _act(chance, place)
        try:
            do()
        except FactcheckError as error:
            return REFUSED if str(error).strip() else f"{name}: refused without a word"
        except Exception as error:  # noqa: BLE001 -- any other is what is looked for
            return f"{name}: {error!r}"
        return DONE

    def _desk(self, name: str) -> Desk:
        reviewer, case = sign_in(self.bench, name), cases_by_change(self.bench)[0]
        return Desk(self.bench, reviewer.id, reviewer.name, case, (case,), editor=True)

    def _place(self, chance: Random) -> ReviewPlace:
        desk = chance.choice(self.desks)
        case = self.reader.read(self.bench, desk.case.id)
        row: ClaimRow = chance.choice(case.rows)
        view = show_article(self.bench, row.article_id, by=desk.by)
        ref = ClaimRef(case_id=row.case_id, claim_id=row.claim_id)
        card = show_claim(self.bench, ref, by=desk.by, findings=())
        return ReviewPlace(desk, case, view, card, tuple(in_reading_order(view)), {})


def try_acts(bench: Workbench, number: int, chance: Random) -> Came:
    """Do so many acts, and look at the end whether all that is kept is whole."""
    context = logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context")
    context.setLevel(logging.ERROR)  # it misses its browser in each act
    acting = Acting(bench)
    found: Counter[str] = Counter()
    for _ in range(number):
        found[acting.one(chance)] += 1
    done, refused = found.pop(DONE, 0), found.pop(REFUSED, 0)
    wrong = tuple(sentence for look in verify_store(bench) for sentence in look.wrong)
    return Came(
        done, refused, tuple(f"{n} times {what}" for what, n in found.most_common()), wrong
    )


def _act(chance: Random, place: ReviewPlace) -> tuple[str, Doing]:
    """Return an act by chance, with its name."""
    handlers = handlers_at(place)
    kinds: Sequence[Callable[[], tuple[str, Doing]]] = (
        lambda: _told(chance, place, handlers),
        lambda: _typed(chance, place),
        lambda: _step(chance, place),
    )
    return chance.choices(kinds, weights=(4, 2, 1))[0]()


def _told(
    chance: Random, place: ReviewPlace, handlers: Mapping[str, Handler]
) -> tuple[str, Doing]:
    do = chance.choice(sorted(handlers))
    some = chance.sample(FIELDS, chance.randrange(MOST_FIELDS))
    told: dict[str, object] = {
        "n": chance.randrange(1 << 40),
        "claim": chance.choice([place.claim_id, place.claim_id, *_ids(place), _word(chance)]),
        "article": chance.choice([place.view.article.id, _word(chance)]),
        "part": chance.choice([key.part for key in PART_KEYS]),
        "typed": {name: _word(chance, place) for name in some} | _others(chance, place),
        "start": chance.choice([0, 5, -3, 10**9]),
        "end": chance.choice([0, 9, 40, 10**9]),
        "entry": _word(chance),
        "stance": chance.choice(["supports", "refutes", "context"]),
    }
    return f"{do} {told}"[:300], lambda: handlers[do](told)


def _typed(chance: Random, place: ReviewPlace) -> tuple[str, Doing]:
    acts = ReviewActs(place)
    of_review = chance.random() < 1 / 2
    name = chance.choice(REVIEW if of_review else EVIDENCE)
    words: object = chance.random() < 1 / 2 if name in TICKED else _word(chance, place)
    key = f"{'review' if of_review else 'evidence'}-{name}-{place.claim_id}"
    session.set_field(key, words)
    keep = acts.keep_review if of_review else acts.keep_evidence
    return f"keep {key} {words!r}"[:300], lambda: keep(name, key)


def _step(chance: Random, place: ReviewPlace) -> tuple[str, Doing]:
    assert place.card is not None  # noqa: S101 -- a place by chance has a claim in hand
    steps = ReviewSteps(place.desk, place.card.claim)
    session.set_field(f"step-why-{place.claim_id}", _word(chance))
    session.set_field(f"dismiss-{place.claim_id}", chance.choice(list(DismissReason)).value)
    target = chance.choice(list(Status))
    ways: dict[str, Doing] = {
        "confirm": steps.confirm,
        "reveal": steps.reveal,
        "dismiss": steps.dismiss,
        f"step to {target}": lambda: steps.step(target),
    }
    name = chance.choice(sorted(ways))
    return name, ways[name]


def _word(chance: Random, place: ReviewPlace | None = None) -> str:
    text = place.view.article.document.text if place else ""
    start = chance.randrange(len(text)) if text else 0
    return chance.choice([*WORDS, text[start : start + 30], text[start : start + 30]])


def _ids(place: ReviewPlace) -> list[str]:
    return [row.claim_id for row in place.rows[:3]]


def _others(chance: Random, place: ReviewPlace) -> dict[str, str]:
    return {ident: "true" for ident in _ids(place) if chance.random() < 1 / 4}
