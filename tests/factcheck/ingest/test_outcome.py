from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.outcome import Intake


def test_an_intake_is_its_documents_and_what_was_left_out():
    error = UnreadableInput("a, line 2", "it is no document")
    intake = Intake([Document(text="One.")], [error])
    assert [document.text for document in intake] == ["One."]
    assert intake.left_out == (error,)
    assert Intake([]).left_out == ()
