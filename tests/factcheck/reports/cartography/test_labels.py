"""Nothing covers anything."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.cartography.clipping import Box
from factcheck.reports.cartography.labels import Room, Wanted, line_points, place_label

FRAME = Box(0, 0, 760, 500)
POINT = st.tuples(st.floats(20, 740), st.floats(20, 480))
LABELS = st.lists(st.tuples(POINT, st.floats(30, 220), st.floats(12, 45)), max_size=25)


def around(x, y, radius):
    return Box(x - radius, y - radius, x + radius, y + radius)


@given(LABELS)
def test_no_label_covers_a_label_or_a_mark_or_leaves_the_map(wanted):
    room = Room(FRAME)
    marks = [at for at, _, _ in wanted]
    for x, y in marks:
        room.take(around(x, y, 10))
    placed = [
        place_label(room, Wanted(x, y, 10, wide, high))
        for (x, y), (_, wide, high) in zip(marks, wanted, strict=True)
    ]
    labels = [box for box in placed if box is not None]
    assert not any(a.meets(b) for a, b in combinations(labels, 2))
    assert not any(label.meets(around(x, y, 10)) for label in labels for x, y in marks)
    assert all(FRAME.holds(label) for label in labels)


def test_a_label_stands_to_the_right_of_its_mark_where_it_can():
    wanted = Wanted(100, 100, 10, 80, 14)
    box = place_label(Room(FRAME), wanted)
    assert box.left > 110
    assert line_points(wanted, box) == []
    wanted = Wanted(750, 100, 10, 80, 14)
    assert place_label(Room(FRAME), wanted).right < 740


def test_a_label_farther_off_has_a_line_to_its_mark():
    room, wanted = Room(FRAME), Wanted(100, 100, 10, 80, 14)
    for left, top in ((150, 70), (40, 70), (80, 78), (80, 114)):
        room.take(Box(left, top, left + 12, top + (8 if left == 80 else 60)))
    box = place_label(room, wanted)
    assert box is not None
    assert line_points(wanted, box)


def test_a_label_without_room_is_left_out():
    room = Room(FRAME)
    room.take(Box(0, 0, 760, 500))
    assert place_label(room, Wanted(100, 100, 10, 80, 14)) is None


def test_a_line_is_kept_free():
    room = Room(FRAME)
    room.take_line([(100, 100), (300, 100)])
    assert not room.free(Box(190, 95, 210, 105))
    assert room.free(Box(190, 110, 210, 120))
