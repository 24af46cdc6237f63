"""Cases of any shape, in every format; a thousand reviews: `python -m benchmarks.reports`."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.domain.report import ReportFormat, ReportOptions
from tests.factcheck.reports.conftest import HOUSE
from tests.factcheck.reports.generating import a_case
from tests.factcheck.reports.reading_back import CHECKS, check

FORMATS = sorted(set(ReportFormat) - {ReportFormat.PDF})  # slow; a few are drawn elsewhere
OURS = ReportOptions(house=HOUSE)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=True))
def test_every_format_is_valid_and_says_what_the_case_says(rng):
    assert check(a_case(rng), OURS, FORMATS) == len(FORMATS)


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=True))
def test_every_format_is_valid_with_names_withheld(rng):
    assert check(a_case(rng), OURS.but(withhold=True), FORMATS) == len(FORMATS)


def test_every_format_is_read_back():
    assert set(CHECKS) == set(ReportFormat)
