from scripts.chance import seeded
from scripts.reader_trials.spoiling import LONGEST, spoiled
from tests.factcheck.ingest.docx.making import document, p
from tests.factcheck.ingest.pdf.making import pdf

FILES = [b"Two died on the quay. " * 40, document(p("Two died.")), pdf(["Two died."]), b""]


def spoilt(seed: int) -> list[bytes]:
    chance = seeded(seed)
    return [spoiled(data, FILES, chance) for data in FILES * 20]


def test_the_same_seed_spoils_the_same_way():
    assert spoilt(1) == spoilt(1) != spoilt(2)


def test_files_are_changed_and_stay_small():
    found = spoilt(3)
    same = sum(one == was for one, was in zip(found, FILES * 20, strict=True))
    assert same < len(found) / 3
    assert max(map(len, found)) <= LONGEST
