from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from factcheck.ui.serving import screen_path


@pytest.mark.usefixtures("data_folder")
def test_the_script_runs_and_asks_for_a_name():
    app = AppTest.from_file(str(screen_path().resolve()), default_timeout=60).run()
    assert not app.exception
    assert [field.label for field in app.text_input] == ["Your name"]


def test_no_folder_beside_it_is_taken_for_pages():
    assert not (Path(screen_path()).parent / "pages").exists()
