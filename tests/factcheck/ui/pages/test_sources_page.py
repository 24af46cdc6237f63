"""The Sources page, without a browser."""

import pytest

from factcheck.domain.evidence import Reliability
from factcheck.workflow.grade_source import grade_source, list_sources

NAME, IDENT = "U.S. Central Command", "u-s-central-command"


def fields(app):
    return {w.key: w for w in (*app.selectbox, *app.text_input, *app.text_area)}


def test_an_editor_takes_a_source_of_the_case_into_the_register(open_page, desk):
    app = open_page("sources", editor=True, source=IDENT)
    fields(app)["source-reliability-u_s_central_command.0"].set_value("B").run()
    fields(app)["source-rationale-u_s_central_command.0"].set_value("Often right.").run()
    app.button(key="grade-source").click().run()
    assert not app.exception
    [source] = list_sources(desk.bench)
    assert (source.name, source.reliability, source.rationale) == (NAME, "B", "Often right.")
    assert "source-reliability-u_s_central_command.1" in fields(app)


def test_typing_is_kept_and_a_grade_is_needed(open_page, desk):
    app = open_page("sources", editor=True, source=IDENT)
    fields(app)["source-rationale-u_s_central_command.0"].set_value("half a thought").run()
    app.button(key="grade-source").click().run()
    assert "no grade is given" in app.session_state["notice"].words
    assert list_sources(desk.bench) == []
    again = open_page("sources", editor=True, source=IDENT)
    kept = fields(again)["source-rationale-u_s_central_command.0"]
    assert kept.value == "half a thought"


def test_a_source_is_added_by_name_and_shown(open_page, desk):
    app = open_page("sources", editor=True)
    fields(app)["source-name-new.0"].set_value("Lloyd's List").run()
    fields(app)["source-reliability-new.0"].set_value("A").run()
    app.button(key="add-source").click().run()
    assert [s.name for s in list_sources(desk.bench)] == ["Lloyd's List"]
    assert app.query_params["source"] == "lloyd-s-list"


def test_simple_mode_changes_no_grade(open_page, desk):
    grade_source(desk.bench, NAME, Reliability.C, by="ana")
    app = open_page("sources", source=IDENT)
    assert not {"grade-source", "add-source"} & {b.key for b in app.button}
    assert "editor mode" in " ".join(c.value for c in app.caption)


@pytest.mark.parametrize(("signed_in", "shown"), [(True, True), (False, False)])
def test_without_a_name_no_source_is_shown(open_page, signed_in, shown):
    app = open_page("sources", signed_in=signed_in)
    assert bool(app.caption and "Grades" in app.caption[0].value) is shown


def test_a_grade_changed_elsewhere_meanwhile_is_not_overwritten(open_page, desk):
    grade_source(desk.bench, NAME, Reliability.C, by="ana")
    app = open_page("sources", editor=True, source=IDENT)
    fields(app)["source-reliability-u_s_central_command.1"].set_value("A").run()
    grade_source(desk.bench, NAME, Reliability.D, by="bo", seen=1)
    app.button(key="grade-source").click().run()
    assert "changed by somebody else" in app.session_state["notice"].words
    assert [s.reliability for s in list_sources(desk.bench)] == ["D"]
