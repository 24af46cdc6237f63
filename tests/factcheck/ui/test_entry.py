from importlib.resources import files

import pytest
from streamlit.web.server.app_discovery import discover_asgi_app


@pytest.mark.parametrize("script", ["factcheck/ui/entry.py", "app.py"])
def test_streamlit_finds_the_application_in_both_scripts(root, script):
    assert discover_asgi_app(root / script).is_asgi_app


def test_the_command_starts_the_packaged_one(root):
    assert str(files("factcheck") / "ui" / "entry.py") == str(root / "factcheck/ui/entry.py")


def test_the_pages_alone_are_no_application(root):
    assert not discover_asgi_app(root / "factcheck/ui/serving/screen.py").is_asgi_app
