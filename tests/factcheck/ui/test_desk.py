import pytest

from factcheck.ui.desk import first_case


@pytest.mark.parametrize(("demos", "chosen"), [((True, False), 1), ((True, True), 0)])
def test_work_goes_before_the_demo(desk, demos, chosen):
    cases = tuple(
        desk.case.model_copy(update={"id": str(i), "demo": d}) for i, d in enumerate(demos)
    )
    assert first_case(cases).id == str(chosen)
