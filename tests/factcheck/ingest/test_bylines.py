import pytest

from factcheck.ingest import read
from factcheck.ingest.bylines import outlet_in
from factcheck.ingest.printed_head import read_head

TEXT = "\n\nTwo workers were hurt on Friday when a crane fell on the quay, officials said.\n"


@pytest.mark.parametrize(
    ("byline", "author", "outlet"),
    [
        ("Njeri Wambui, Coast Daily", "Njeri Wambui", "Coast Daily"),
        ("A. Writer | The Fen Post", "A. Writer", "The Fen Post"),
        ("A. Writer for The Fen Post", "A. Writer", "The Fen Post"),
        ("Oda Marsh (The Upland Courier)", "Oda Marsh", "The Upland Courier"),
        ("Oda Marsh and Bo Tarn, Associated Press", "Oda Marsh and Bo Tarn", "Associated Press"),
        ("Oda Marsh, in Karsa, for Reuters", "Oda Marsh, in Karsa", "Reuters"),
        ("Oda Marsh - Bay Tribune.", "Oda Marsh", "Bay Tribune"),
    ],
)
def test_an_outlet_in_a_byline_is_read_where_nothing_else_states_one(byline, author, outlet):
    assert outlet_in({"byline": byline}) == {"byline": author, "outlet": outlet}
    assert outlet_in({"byline": byline, "outlet": "Another"}) == {}


@pytest.mark.parametrize(
    "byline",
    [
        "Njeri Wambui",
        "A. Writer, Political Correspondent",
        "A. Writer, Fenmouth",
        "A. Writer, Washington",
        "A. Writer, World News",
        "A. Writer, Medical Examiner",
        "Anna Lind, Jane Post",
        "Anna Lind and Tom Post",
        "Emily Times",
        "Coast Daily",
        "Coast Daily Staff",
        "Oda Marsh of the Coast Guard",
        None,
        ["Oda Marsh, Coast Daily"],
    ],
)
def test_an_office_a_town_and_a_person_are_no_outlet(byline):
    assert outlet_in({"byline": byline}) == {}


def test_the_byline_of_a_file_is_read_so_after_all_that_states_the_outlet():
    head = "Two workers hurt as a crane falls\nBy A. N. Writer, Coast Daily"
    (found,) = read(f"{head}{TEXT}".encode(), name="a.txt")
    assert (found.byline, found.outlet) == ("A. N. Writer", "Coast Daily")
    (stated,) = read(f"{head}\nOutlet: Fen Post{TEXT}".encode(), name="a.txt")
    assert (stated.byline, stated.outlet) == ("A. N. Writer, Coast Daily", "Fen Post")


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By J. R. Dale", "J. R. Dale"),
        ("By A. Writer | The Fen Post", "A. Writer | The Fen Post"),
        ("By Friday it was over. Nobody knew", None),
        ("By Plan B. Nobody knew it then.", None),
    ],
)
def test_initials_end_no_byline(line, byline):
    assert read_head([line]).byline == byline
