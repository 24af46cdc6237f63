"""One window of a map."""

from claims import Precision
from factcheck.reports.cartography.clipping import Box
from factcheck.reports.cartography.insets import Inset
from factcheck.reports.cartography.marks import Shape
from factcheck.reports.cartography.projection import Spot, view_of
from factcheck.reports.map_parts import MapPlace, MapWay
from factcheck.reports.map_window import Window, draw_window, pins_of


def place(number, lon, lat=20.0, **more):
    return MapPlace(
        number=number, label=f"P{number}", lat=lat, lon=lon, precision=Precision.EXACT, **more
    )


PLACES = [place(1, 38), place(2, 59), place(3, 62)]
VIEW = view_of([Spot(p.lon, p.lat) for p in PLACES], width=760)
X, Y = VIEW.at(60.5, 20)
PART = Inset("A", view_of([Spot(60.5, 20)], width=400), Box(X - 60, Y - 60, X + 60, Y + 60))


def test_places_of_an_inset_are_dots_on_the_map_and_numbers_in_their_window():
    whole = Window(VIEW, PLACES, (), (PART,))
    assert [pin.numbers for pin in pins_of(whole)[1]] == [(1,)]
    drawn = draw_window(whole)
    assert drawn.count('class="dot') == 3
    assert 'class="part"' in drawn
    part = Window(PART.view, PLACES, (), (), PART, frozenset({2, 3}))
    assert sorted(n for pin in pins_of(part)[1] for n in pin.numbers) == [2, 3]
    assert ">P1<" not in draw_window(part)


def test_a_line_within_an_inset_is_drawn_there_alone():
    inner, outer = (MapWay(asset="X", stops=s, clash=True) for s in ((2, 3), (1, 2)))
    assert "way clash" not in draw_window(Window(VIEW, PLACES, [inner], (PART,)))
    assert "way clash" in draw_window(Window(VIEW, PLACES, [outer], (PART,)))
    assert "way clash" in draw_window(Window(VIEW, PLACES, [inner]))


def test_the_sign_of_a_line_stands_where_nothing_else_does():
    way = MapWay(asset="X", stops=(1, 2), clash=True)
    assert "≠" in draw_window(Window(VIEW, PLACES, [way]))
    assert "≠" not in draw_window(Window(VIEW, PLACES, [way.but(clash=False)]))


def test_a_ring_marks_what_was_left():
    assert 'class="mark left point"' in draw_window(
        Window(VIEW, [place(1, 50, shape=Shape.LEFT)], ())
    )
