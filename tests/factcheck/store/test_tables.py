"""Tables and the values they keep."""

import pytest

from factcheck.store import layouts
from factcheck.store.shelf import Layout
from factcheck.store.tables import Table

LAYOUTS = [value for value in vars(layouts).values() if isinstance(value, Layout)]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.what)
def test_every_field_has_its_column_and_no_column_is_left_over(layout):
    fields, columns = set(layout.record.model_fields), set(layout.table.columns.keys())
    repeated = {
        "cases": {"folded"},
        "articles": {"outlet", "marks"},
        "findings": {"relation"},
        "claims": columns - fields - {"seal"},
        "fact_checks": {"words"},
    }
    assert columns - fields - {"seal"} == repeated.get(layout.table.name, set())
    assert fields <= columns


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.what)
def test_the_key_is_the_primary_key_or_unique(layout):
    primary = {c.name for c in layout.table.primary_key}
    unique = [column.name for column in layout.table.columns if column.unique]
    assert set(layout.key) in (primary, set(unique))


def test_every_constraint_has_a_name():
    for table in Table.metadata.tables.values():
        assert all(constraint.name for constraint in table.constraints)
