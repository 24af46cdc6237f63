"""Which agency an article credits."""

import pytest

from claims.model.document import Document
from claims.origins.credits import agency, credits_of


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"text": "BAGHDAD (Reuters) - Two rockets fell."}, ("Reuters",)),
        ({"text": "ORLEN, March 13 (AP) — Two rockets fell."}, ("Associated Press",)),
        ({"text": "By Ann Lee, Associated Press\nTwo rockets fell."}, ("Associated Press",)),
        ({"text": "Two fell.", "byline": "AFP"}, ("Agence France-Presse",)),
        ({"text": "Two fell.", "authors": ["Ann Lee", "dpa"]}, ("Deutsche Presse-Agentur",)),
        ({"text": "Two fell.", "outlet": "Delta News Service"}, ("Delta News Service",)),
        ({"text": "Two fell.\n(Reporting by Ann Lee; Editing by Bo Hay)"}, ("Reuters",)),
        ({"text": "Two fell.\n© 2020 AFP"}, ("Agence France-Presse",)),
        ({"text": "Two fell.\nThe AP contributed to this report."}, ("Associated Press",)),
        ({"text": "The minister told Reuters that two rockets fell."}, ()),
        ({"text": "The army (of the north) - two rockets fell."}, ()),
        ({"text": ""}, ()),
    ],
)
def test_credits_are_read_where_agencies_put_them(fields, expected):
    assert credits_of(Document(**fields)) == expected


def test_an_agency_is_known_by_its_table_or_its_kind():
    assert agency("the AP") == "Associated Press"
    assert agency("Northern News Agency") == "Northern News Agency"
    assert agency("Daily Ledger") is None
