import pytest


@pytest.mark.parametrize(("relation", "any_shown"), [("consistent", True), ("nothing", False)])
def test_the_address_chooses_relations(open_page, relation, any_shown):
    app = open_page("consistency", relation=relation)
    shown = [b for b in app.button if b.key.startswith("accepted-")]
    if any_shown:
        assert 0 < len(shown) <= 15
    else:
        assert len(shown) == len(
            [b for b in open_page("consistency").button if b.key.startswith("accepted-")]
        )
