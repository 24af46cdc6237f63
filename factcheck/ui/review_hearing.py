"""What the Review page does about each act of the browser."""

from factcheck.ui.acting import Handler
from factcheck.ui.correction_acts import AdditionActs, CorrectionActs
from factcheck.ui.review_acts import ReviewActs
from factcheck.ui.review_place import ReviewPlace


def handlers_at(place: ReviewPlace) -> dict[str, Handler]:
    """Return what does each act at a place."""
    if place.card is None:
        correcting = AdditionActs(place.desk, place.view.article).handlers()
    else:
        correcting = CorrectionActs(place.desk, place.card.claim).handlers()
    return ReviewActs(place).handlers() | correcting
