"""The words for what speaks for two events being one, or against it."""

from typing import NamedTuple


class Said(NamedTuple):
    """Hold what is printed where two events are alike in something, and where not."""

    alike: str
    unlike: str


SIMILARITY_WORDS: dict[str, Said] = {
    "names": Said("names in common", "hardly a name in common"),
    "lead names": Said("names of the openings", "other names in the openings"),
    "words": Said("words in common", "hardly a word in common"),
    "lead words": Said("words of the openings", "other words in the openings"),
    "numbers": Said("numbers in common", "other numbers"),
    "people": Said("the same people", "other people"),
    "time": Said("the same time", "another time"),
    "published": Said("published within days", "published weeks apart"),
    "place": Said("the same place", "another place"),
    "target": Said("the same target", "another target"),
    "agent": Said("the same actor", "another actor"),
    "weapon": Said("the same weapon", "another weapon"),
    "type": Said("the same kind of event", "another kind of event"),
    "word": Said("called the same", "called otherwise"),
}
