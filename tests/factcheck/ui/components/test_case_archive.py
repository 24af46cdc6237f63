"""A case goes out as one file, and comes in."""


def test_the_case_can_be_had_and_what_is_not_chosen_cannot_be_taken_in(open_page):
    app = open_page("desk")
    assert "Export this case" in [button.label for button in app.get("download_button")]
    assert app.button(key="import-case").disabled
