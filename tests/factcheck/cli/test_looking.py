"""`factcheck show`, `history`, `disputes` and `reveal` tell what the claim card tells."""

from tests.factcheck.checks import feed, record


def judge(camp, who, verdict, why):
    given = ("--verdict", verdict, "--rationale", why, "--nothing-found")
    return camp("review", "Camp", "C1", *given, "--as", who)


def test_the_card_hides_a_first_verdict_until_it_is_revealed(camp):
    judge(camp, "Ana", "mixed", "Two say so.")
    hidden = camp("show", "Camp", "C1", "--as", "Bo").out
    assert "hidden until yours is in: 1" in hidden
    assert "Two say so." not in hidden
    assert "yours: ana: mixed; Two say so." in camp("show", "Camp", "C1", "--as", "Ana").out
    shown = camp("reveal", "Camp", "C1", "--as", "Bo")
    assert (shown.status, shown.out) == (0, "ana: mixed; Two say so.\n")
    assert "ana: mixed; Two say so." in camp("show", "Camp", "C1", "--as", "Bo").out


def test_the_card_tells_evidence_findings_and_steps(camp):
    camp("evidence", "add", "Camp", "C1", "--stance", "refutes", "--url", "https://one.example")
    told = camp("show", "Camp", "C1").out
    assert "refutes: https://one.example" in told
    assert "may become approved" not in told
    assert "may become on hold" in told
    assert "status: researching" in told


def test_disagreements_are_listed_and_then_settled(camp, lines):
    assert lines("disputes", "Camp") == []
    judge(camp, "Ana", "mixed", "Two say so.")
    judge(camp, "Bo", "refuted", "None does.")
    [one] = lines("disputes", "Camp", "--as", "Ana")
    assert (one["claim"], one["state"]) == ("C1", "open")
    assert one["verdicts"] == ["ana: mixed", "bo: refuted"]
    assert "a third person" in one["missing"][0]
    camp("review", "Camp", "C1", "--verdict", "mixed", "--adjudicate", "--as", "Cy")
    assert [each["state"] for each in lines("disputes", "Camp")] == ["settled"]


def test_the_history_tells_who_did_what(camp, lines):
    judge(camp, "Ana", "mixed", "Two say so.")
    whole, own = lines("history", "Camp"), lines("history", "Camp", "C1")
    assert [line["number"] for line in whole] == list(range(1, len(whole) + 1))
    assert [line["action"] for line in own] == ["reviewed", "moved"]
    assert own[0]["by"] == "ana"
    assert camp("history", "Camp", "C99").status == 2


def test_the_card_tells_earlier_fact_checks_with_the_reason(camp, here):
    killed = record("Attack in Baghdad on Friday killed four soldiers")
    assert "earlier fact check" not in camp("show", "Camp", "C1").out
    (here / "feed.json").write_bytes(feed(killed))
    camp("library", "import", "feed.json", "--as", "Ana")
    told = camp("show", "Camp", "C1").out
    assert "earlier fact check F1 The Checkers: False (≈ refuted): “Attack in Baghdad" in told
    assert "in common" in told
