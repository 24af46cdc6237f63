"""Whatever the browser tells is done, or refused in a sentence, and what is kept stays whole."""

import logging
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from factcheck.bootstrap import open_workbench
from factcheck.settings import Settings
from factcheck.workflow.verify_store import verify_store
from scripts.chance import seeded
from scripts.endurance.acts import DONE, REFUSED, Acting, try_acts

EXAMPLES = 300
FEW = 20


@pytest.fixture
def bench(data_folder):
    return open_workbench(Settings(data_folder=data_folder, db=""))


@pytest.fixture
def quiet():
    context = logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context")
    before = context.level
    context.setLevel(logging.ERROR)
    yield
    context.setLevel(before)


@pytest.mark.usefixtures("quiet")
def test_no_act_fails_in_a_way_that_nobody_foresaw(bench):
    acting = Acting(bench)
    came = set()

    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
    @given(some.randoms(use_true_random=False))
    def act(chance):
        came.add(acting.one(chance))

    act()
    assert came == {DONE, REFUSED}
    assert not [sentence for look in verify_store(bench) for sentence in look.wrong]


@pytest.mark.usefixtures("quiet")
def test_the_acts_are_counted(bench):
    came = try_acts(bench, FEW, seeded(3))
    assert came.done + came.refused == FEW
    assert (came.failed, came.wrong) == ((), ())


@pytest.mark.usefixtures("quiet")
def test_what_nobody_foresaw_is_named(bench):
    def broken():
        raise RuntimeError("no clock")

    acting = Acting(bench)
    acting.desks = [replace(d, bench=replace(bench, clock=broken)) for d in acting.desks]
    came = {acting.one(seeded(number)) for number in range(FEW)}
    assert [what for what in came if "no clock" in what]
