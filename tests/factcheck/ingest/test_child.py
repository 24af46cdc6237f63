import io

from factcheck.ingest.answers import Last, Request, heard
from factcheck.ingest.child import serve

READER = "tests.factcheck.ingest.misbehaving"


def answers(*files: tuple[str, bytes]):
    asked = b"".join(Request(module, "a", None, len(d)).line() + d for module, d in files)
    sink = io.BytesIO()
    serve(io.BytesIO(asked), sink, seconds=3600)
    return [heard(line) for line in sink.getvalue().splitlines(keepends=True)]


def test_each_request_is_answered_in_turn():
    (kind, first), done, (again, second), done_too = answers((READER, b"one"), (READER, b"three"))
    assert (kind, again, done[0], done_too[0]) == ("document", "document", Last.DONE, Last.DONE)
    assert (first.text.split()[1], second.text.split()[1]) == ("3", "5")


def test_an_error_and_a_bug_are_told_apart_and_end_nothing():
    kinds = [kind for kind, _ in answers((READER, b"refuse"), (READER, b"raise"), (READER, b"a"))]
    assert kinds == [Last.ERROR, Last.BROKEN, "document", Last.DONE]


def test_no_request_is_no_answer():
    assert answers() == []
