"""Make a case of long articles: some 200 claims in 5,000 words each, other figures in each."""

from pathlib import Path

from claims import Document
from factcheck.bootstrap import open_workbench
from factcheck.settings import Settings
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.create_case import create_case
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_article import import_documents
from factcheck.workflow.sign_in import sign_in
from scripts.chance import Random, seeded

WORDS = 5000
TELLING = 0.215  # of the paragraphs say who was killed where: makes some 200 claims
PLACES = ("Basra", "Mosul", "Kirkuk", "Aleppo", "Homs", "Kharkiv", "Odesa", "Aden", "Tripoli")
PLACES += ("Misrata", "Benghazi", "Khartoum", "Goma", "Maiduguri", "Kabul", "Herat", "Quetta")
PEOPLE = ("soldiers", "civilians", "rebels", "policemen", "fishermen", "children", "medics")
TELLERS = ("police said", "a spokesman for the army said", "the health ministry said")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
QUIET = (  # questions claim nothing
    "And what of the glass on the road, of the traders and their stalls?",
    "Who could say what would come next for the families in the street?",
    "What of the talks, then, and of the long road to the coast?",
    "When would the schools open, and would the buses ever run again?",
    "And how much more rain, how much more mud in the river?",
)


def article(number: int) -> Document:
    """Return an article; the same number makes the same text."""
    chance = seeded(number)
    paragraphs: list[str] = []
    words = 0
    while words < WORDS:
        paragraph = _telling(chance) if chance.random() < TELLING else []
        paragraph += [chance.choice(QUIET) for _ in range(3)]
        paragraphs.append(" ".join(paragraph))
        words += len(paragraphs[-1].split())
    text = "\n\n".join([f"Fighting goes on, report {number}", *paragraphs])
    published = f"2020-03-{1 + number % 28:02}"
    return Document(id=f"long {number}", text=text, outlet=f"Post {number}", published=published)


def make_case(folder: Path, *, name: str, articles: int, by: str) -> None:
    """Import, extract and check a case of that many articles in the store of a folder."""
    bench = open_workbench(Settings(data_folder=folder))
    reviewer = sign_in(bench, by).id
    case = create_case(bench, name, by=reviewer).id
    import_documents(bench, case, [article(n + 1) for n in range(articles)], by=reviewer)
    extract_claims(bench, case, by=reviewer)
    check_consistency(bench, case, by=reviewer)


def _telling(chance: Random) -> list[str]:
    died, hurt = chance.randrange(2, 60), chance.randrange(2, 90)
    who, where, day = chance.choice(PEOPLE), chance.choice(PLACES), chance.choice(DAYS)
    return [
        f"{died} {who} were killed in {where} on {day}, {chance.choice(TELLERS)}.",
        f"{hurt} others were wounded.",
    ]
