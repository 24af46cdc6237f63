"""Parts of a number, read off neighbouring words."""

import pytest

from claims.extractors.casualties.inclusions import see_included
from claims.extractors.casualties.nouns import see_nouns
from claims.extractors.casualties.tolls import see_tolls
from claims.extractors.casualties.verbs import see_verbs
from claims.model.value import Outcome


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("A raid killed ten people including two women nine children and a guard.", None,
         ["women", "children", "guard"]),
        ('"Ten men -- among them four miners and four guards -- were killed," he said.', None,
         ["miners", "guards"]),
        ("The death toll has risen to 86 30 of them children.", None, ["children"]),
        ("Eleven children were among 18 people killed in Orlen.", None, ["children"]),
        ("There were also 20 women among the dead.", None, ["women"]),
        ("Those killed included six women and two guards.", None, ["women", "guards"]),
        ("The victims included six women.", Outcome.KILLED, ["women"]),
        ("The flood killed 14 men, 11 of them in one village.", None, ["11"]),
        ("The flood killed 14 men; 11 of them had moved in.", None, []),
        ("Among those killed were six women and two guards.", None, ["women", "guards"]),
        ("Twelve women were among the victims of the raid.", Outcome.KILLED, ["women"]),
        ("Thirty miners were identified among those killed.", None, ["miners"]),
        ("Among the guests were six women.", None, []),
        ("The victims included six women.", None, []),
        ("A raid killed ten people including one bridge.", None, []),
        ("A raid killed ten people and wounded six women.", None, []),
        ("Six women were among the guests.", None, []),
    ],
)  # fmt: skip
def test_listed_parts_are_seen_without_commas(read, text, told, expected):
    (reading,) = read(text).sentences
    whole = [*see_tolls(reading), *see_verbs(reading), *see_nouns(reading)]
    found = list(see_included(reading, whole, told))
    tokens = reading.sentence.tokens
    assert [tokens[s.victim].text for s in found] == expected
    assert all(s.part and s.outcome is Outcome.KILLED for s in found)
