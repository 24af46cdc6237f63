import re

import pytest

from factcheck.ui.components.parts import HERE, component, part


def test_each_component_has_its_three_files():
    for name in ("sheet", "article_view", "keyboard"):
        assert callable(component(name))


def test_a_file_that_is_not_there_is_an_error():
    with pytest.raises(FileNotFoundError):
        part("nothing.css")


def test_no_file_names_another_host():
    files = [p for p in HERE.iterdir() if p.suffix in (".js", ".css", ".html")]
    assert files
    for path in files:
        assert not re.search(r"https?://\w|url\(|@import", path.read_text(encoding="utf-8"))
