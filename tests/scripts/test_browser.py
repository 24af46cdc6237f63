import pytest

from scripts import browser


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Write a program that ends with a status and name it as the browser to use."""

    def write(status: int):
        path = tmp_path / "browser"
        path.write_text(f"#!/bin/sh\nexit {status}\n", encoding="utf-8")
        path.chmod(0o755)
        monkeypatch.setenv("CHROMIUM", str(path))
        return path

    return write


def test_the_browser_named_by_the_environment_is_used(program):
    path = program(0)
    assert browser.find_browser() == path


@pytest.mark.parametrize("status", [1, 127])
def test_a_browser_that_does_not_start_is_not_found(program, status):
    program(status)
    assert browser.find_browser() is None


def test_a_named_browser_that_is_missing_is_not_replaced_by_another(tmp_path, monkeypatch):
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "missing"))
    assert browser.find_browser() is None
