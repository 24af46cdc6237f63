"""What the locks promise: every file by its hash, no address, one of them within the other."""

import re

import pytest

LOCKS = ["requirements.lock", "requirements-dev.lock"]
PIN = re.compile(r"^(\S+==\S+)", re.MULTILINE)


def pins(text: str) -> set[str]:
    return set(PIN.findall(text))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address(name, root):
    text = (root / name).read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links", text)


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_a_hash(name, root):
    entries = re.split(r"\n(?=\S)", (root / name).read_text(encoding="utf-8"))
    pinned = [entry for entry in entries if PIN.match(entry)]
    assert pinned
    assert not [entry for entry in pinned if "--hash=sha256:" not in entry]


def test_the_lock_for_development_holds_the_whole_of_the_other(root):
    run, dev = (pins((root / name).read_text(encoding="utf-8")) for name in LOCKS)
    assert run < dev
