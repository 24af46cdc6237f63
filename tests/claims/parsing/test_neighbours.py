"""Words in capitals by what stands around them."""

import pytest

from claims.parsing.headlines import usage_of
from claims.parsing.truecase import truecased

CASES = {
    "titles": [
        ("COLONEL SANDOVAL MET THE COLONEL.", "Colonel Sandoval met the colonel."),
        ("THE GENERAL STRIKE BEGAN.", "The general strike began."),
        ("HE TOLD PRESIDENT BUSH SO.", "He told President Bush so."),
        (
            "GEN. SANDOVAL AND FOREIGN MINISTER VIDAL LEFT.",
            "Gen. Sandoval and Foreign Minister Vidal left.",
        ),
    ],
    "people": [
        ("POLICE SAW FRANK SANDOVAL.", "Police saw Frank Sandoval."),
        ("GEORGE W. BUSH SAID HE KNEW.", "George W. Bush said he knew."),
        ("THE BUSH PILOT WILL GRANT IT.", "The bush pilot will grant it."),
        ("IGNACIO DE LA FUENTE DIED.", "Ignacio de la Fuente died."),
    ],
    "places": [
        (
            "THREE DIED IN NEW YORK AND IN EL SALVADOR.",
            "Three died in New York and in El Salvador.",
        ),
        ("HE LIVED IN MOBILE, ALABAMA.", "He lived in Mobile, Alabama."),
        ("A MOBILE UNIT CAME.", "A mobile unit came."),
        ("THE BODY LAY ON RIVER ROAD.", "The body lay on River Road."),
        ("THE BODY LAY ON THE ROAD.", "The body lay on the road."),
    ],
    "institutions": [
        (
            "THE SAN MIGUEL POLICE DEPARTMENT SAID SO.",
            "The San Miguel Police Department said so.",
        ),
        ("THE DEPARTMENT SAID SO.", "The department said so."),
        ("THE SUPREME COURT SAT.", "The Supreme Court sat."),
    ],
    "words that are names too": [
        ("IT MAY END IN MAY.", "It may end in May."),
        ("ON 5 MARCH THE MARCH BEGAN.", "On 5 March the march began."),
        ("THEY TOLD US THAT US TROOPS CAME.", "They told us that US troops came."),
        ("THE CHINA TRADE GREW.", "The China trade grew."),
    ],
    "sentences": [
        ("HE CAME AT 5 P.M. AND LEFT. SHE STAYED.", "He came at 5 p.m. and left. She stayed."),
        ("[TEXT] THEY LEFT.", "[Text] They left."),
        ('HE SAID: "WE WON."', 'He said: "We won."'),
        ("IN THE U.S. THE ARMY WAITS.", "In the U.S. The army waits."),
    ],
}


@pytest.mark.parametrize(("shouted", "written"), [c for cases in CASES.values() for c in cases])
def test_a_word_is_written_as_its_neighbours_say(shouted, written):
    # The padding makes short examples long enough to be text in capitals.
    padding = "THE MEN WERE IN THE OLD TOWN. "
    assert truecased([padding + shouted], usage_of([])) == [padding.capitalize() + written]
