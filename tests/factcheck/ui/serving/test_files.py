import pytest
from starlette.requests import Request

from factcheck.domain.evidence import EvidenceText
from factcheck.ui.serving import files
from factcheck.ui.session import COOKIE, Habits, written
from factcheck.workflow.attach_evidence import attach_evidence

FORM = b"%PDF-1.7 a form"


@pytest.fixture
def ask(bench, monkeypatch):
    """A function that asks for the file of an item as a browser would."""
    monkeypatch.setattr(files, "files_bench", lambda: bench)

    def asked(item, *, name="Cleo", site="same-origin"):
        cookie = f"{COOKIE}={written(Habits(name=name))}".encode()
        headers = [(b"cookie", cookie), (b"sec-fetch-site", site.encode())]
        scope = {"type": "http", "method": "GET", "headers": headers}
        return files.open_file(Request({**scope, "path_params": {"item": item}}))

    return asked


@pytest.fixture
def item(desk, fresh_row, ref_of):
    text = EvidenceText(stance="refutes", file_name="Liste ä.pdf")
    return attach_evidence(desk.bench, ref_of(fresh_row.claim_id), text, by=desk.by, data=FORM)


def test_a_file_is_given_to_be_saved_and_may_not_run(ask, item):
    answer = ask(item.id)
    assert (answer.status_code, answer.body) == (200, FORM)
    assert (
        answer.headers["content-disposition"] == "attachment; filename*=UTF-8''Liste%20%C3%A4.pdf"
    )
    assert "sandbox" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("who", [{"name": ""}, {"name": "Nobody"}, {"site": "cross-site"}])
def test_nobody_else_gets_it(ask, item, who):
    answer = ask(item.id, **who)
    assert answer.status_code == 403
    assert FORM not in answer.body


@pytest.mark.usefixtures("item")
def test_what_is_not_there_is_said(ask):
    assert ask("zebra").status_code == 404


def test_an_altered_file_is_not_given(ask, item, data_folder):
    kept = next(path for path in data_folder.rglob(item.sha256))
    kept.write_bytes(b"another form")
    answer = ask(item.id)
    assert answer.status_code == 409
    assert b"was altered" in answer.body


def test_there_is_one_way_to_a_file():
    assert [route.path for route in files.routes()] == ["/evidence/{item}"]
