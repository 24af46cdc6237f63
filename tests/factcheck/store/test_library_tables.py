from factcheck.domain.fact_check import FactCheck
from factcheck.store.library_tables import FactCheckRow, FactCheckWordRow


def test_the_columns_bear_the_names_of_the_fields_and_of_what_is_searched():
    columns = set(FactCheckRow.__table__.columns.keys())
    assert columns == {*FactCheck.model_fields, "words", "seal"}


def test_words_go_with_their_entry():
    [key] = FactCheckWordRow.__table__.foreign_keys
    assert (key.column.table.name, key.ondelete) == ("fact_checks", "CASCADE")
