import pytest

from claims.extractors.asset_locations.grounds import find_grounds, fronted


@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        ("The ship is in the Red Sea.", [("in", "Red Sea")]),
        ("The ship sank off the coast of Yemen.", [("off", "Yemen")]),
        ("They pulled their jets out of Syria.", [("out of", "Syria")]),
        ("The ship sank 15 miles south of Crete.", [("north of", "Crete")]),
        ("Jets are at a base in Qatar.", [("at", "Qatar")]),
        ("Jets are in Qatar and Jordan.", [("in", "Qatar"), ("in", "Jordan")]),
        ("The jets landed in Niamey, Niger.", [("in", "Niamey")]),
        ("A jet is in Iranian airspace.", [("in", "Iranian")]),
        ("France sent jets to Estonia.", [("to", "Estonia")]),
        ("A jet lands in Qatar as Iran seizes a ship.", [("in", "Qatar")]),
        ("France sent jets to Estonia, and Sweden will send ships.", [("to", "Estonia")]),
        ("France sent jets to Mali and Niger shut its border.", [("to", "Mali")]),
        ("Jets sent to Mali and Niger were hit.", [("to", "Mali"), ("to", "Niger")]),
        ("France praised Estonia.", []),
    ],
)
def test_each_place_has_the_preposition_that_leads_to_it(text, grounds, scene):
    assert [(g.preposition, g.place.text) for g in find_grounds(scene(text))] == grounds


def test_where_stands_for_the_place_before_it(scene):
    [ground] = fronted(scene("Ramstein, where the jets are based, is in Germany."))
    assert (ground.preposition, ground.place.text) == ("at", "Ramstein")
    assert list(fronted(scene("The jets are based in Ramstein."))) == []
