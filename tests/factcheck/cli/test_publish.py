"""`factcheck publish` freezes a version, once for what has not changed."""


def test_a_version_is_frozen_once_and_listed(camp, lines):
    ended = camp("publish", "Camp", "--note", "first", "--as", "Ana")
    assert ended.status == 0
    assert ended.out.startswith("version 1, a draft: no verdict is public, sha256 ")
    assert camp("publish", "Camp", "--as", "Ana").out == ended.out
    camp("status", "Camp", "C1", "--to", "triaged", "--as", "Ana")
    assert camp("publish", "Camp", "--as", "Ana").out.startswith("version 2")
    listed = lines("publish", "Camp", "--list")
    assert [(line["number"], line["note"]) for line in listed] == [(1, "first"), (2, "")]
    assert "contents" not in listed[0]


def test_a_case_that_is_not_there_has_no_versions(camp):
    ended = camp("publish", "Nowhere")
    assert (ended.status, ended.out) == (2, "")
    assert "no case 'Nowhere'" in ended.err
