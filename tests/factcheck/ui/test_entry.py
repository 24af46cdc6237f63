from importlib.resources import files

from streamlit.web.server.app_discovery import discover_asgi_app


def test_streamlit_finds_the_application_in_the_entry(root):
    path = root / "factcheck/ui/entry.py"
    assert discover_asgi_app(path).is_asgi_app
    assert str(files("factcheck") / "ui" / "entry.py") == str(path)


def test_the_pages_alone_are_no_application(root):
    assert not discover_asgi_app(root / "factcheck/ui/serving/screen.py").is_asgi_app
