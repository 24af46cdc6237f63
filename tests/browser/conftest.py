"""A real server with a store of its own, and a real browser that may speak to that server only."""

import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from factcheck.bootstrap import open_workbench
from factcheck.settings import Settings
from factcheck.workflow.demo_case import open_demo

START_SECONDS = 60
STEADY = 250  # milliseconds; a button is painted before it listens
FLAGS = ("no-sandbox", "headless=new", "disable-gpu", "disable-dev-shm-usage")
SILENT = ("disable-background-networking", "disable-component-update", "disable-sync")
IDLE = """(steady) => {
  const app = document.querySelector('[data-testid=stApp]');
  const state = app ? app.dataset : {};
  const hears = !document.querySelector('.st-key-keys-bar') || globalThis.factcheckKeys?.listeners;
  const still = hears && state.testConnectionState === 'CONNECTED'
    && state.testScriptState === 'notRunning' && !document.querySelector('[data-stale=true]');
  if (!still) { globalThis.stillSince = 0; return false; }
  globalThis.stillSince ||= performance.now();
  return performance.now() - globalThis.stillSince >= steady;
}"""

expect.set_options(timeout=15_000)


@dataclass
class Desk:
    """A page of the workbench as a reviewer sees it."""

    page: Page

    def idle(self):
        """Wait until the script rests, and stays so."""
        self.page.wait_for_function(IDLE, arg=STEADY, timeout=60_000)
        self.page.evaluate("() => { globalThis.stillSince = 0 }")

    def open(self, path):
        self.page.goto(path)
        self.page.locator("[data-testid=stMainBlockContainer]").wait_for()
        self.idle()

    def sign_in(self, name):
        asked = self.page.get_by_label("Your name")
        asked.fill(name)
        asked.press("Enter")
        expect(asked).to_have_count(0, timeout=60_000)  # the store opens, with the demo in it
        self.idle()

    def select(self, words):
        """Draw the mouse over the whole of a mark, until its words may become a claim."""
        words.scroll_into_view_if_needed()
        box = words.bounding_box()
        self.page.mouse.move(box["x"] + 3, box["y"] + 10)
        self.page.mouse.down()
        self.page.mouse.move(box["x"] + box["width"] - 1, box["y"] + 10, steps=6)
        self.page.mouse.up()
        self.page.get_by_role("button", name="+ New claim").wait_for()

    def press(self, key):
        self.page.keyboard.press(key)
        self.idle()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def health(port):
    connection = HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", "/_stcore/health")
        return connection.getresponse().read()
    finally:
        connection.close()


def wait_until_healthy(process, port, log):
    for _ in range(START_SECONDS * 10):
        try:
            if health(port) == b"ok":
                return
        except OSError:
            time.sleep(0.1)
        if process.poll() is not None:
            break
    pytest.fail(f"no server on port {port}: {log.read_text()}")


@dataclass
class Server:
    """A server on a store that lies in a folder; killed, it can be started again."""

    folder: Path
    root: Path
    entry: str = "factcheck/ui/entry.py"
    port: int = field(default_factory=free_port)
    process: subprocess.Popen | None = None

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        log = self.folder / "server.log"
        entry = str(self.root / self.entry)
        settings = {"server.port": self.port, "global.developmentMode": "false"}
        flags = [f"--{name}={value}" for name, value in settings.items()]
        command = [sys.executable, "-m", "streamlit", "run", entry, *flags]
        environment = {**os.environ, "FACTCHECK_DATA_FOLDER": str(self.folder / "data")}
        with log.open("ab") as out:
            self.process = subprocess.Popen(
                command, cwd=self.root, env=environment, stdout=out, stderr=subprocess.STDOUT
            )
        wait_until_healthy(self.process, self.port, log)

    def kill(self):
        self.process.kill()
        self.process.wait(20)

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


@contextmanager
def served(folder, root, **how):
    """Serve a store that lies in a folder."""
    running = Server(folder, root, **how)
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory):
    """A data folder with the demo case, as a server makes it at its first start."""
    folder = tmp_path_factory.mktemp("demo") / "data"
    bench = open_workbench(Settings(data_folder=folder))
    open_demo(bench)
    bench.store.close()
    return folder


@pytest.fixture
def server(tmp_path, root, demo_store):
    """A server with a store of the test's own, which holds the demo case."""
    if not (tmp_path / "data").exists():  # a test may have brought its own
        shutil.copytree(demo_store, tmp_path / "data")
    with served(tmp_path, root) as running:
        yield running


@pytest.fixture
def address(server):
    """The address of a server of the test's own."""
    return server.address


@pytest.fixture(scope="module")
def shared_address(tmp_path_factory, root, demo_store):
    """The address of a server that the tests of a module share, for those that only look."""
    folder = tmp_path_factory.mktemp("desk")
    shutil.copytree(demo_store, folder / "data")
    with served(folder, root) as running:
        yield running.address


@pytest.fixture(scope="session")
def browser(browser_path):
    with sync_playwright() as playwright:
        arguments = [f"--{flag}" for flag in (*FLAGS, *SILENT)]
        running = playwright.chromium.launch(executable_path=browser_path, args=arguments)
        yield running
        running.close()


@contextmanager
def opening(browser, address):
    """Yield a function that opens a page; whatever asks of another machine fails the test."""
    foreign, contexts = [], []
    local = (address, address.replace("http", "ws"), "data:", "blob:", "about:")

    def opened(*, width=1440, height=900, dark=False, **how):
        context = browser.new_context(
            base_url=address,
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            accept_downloads=True,
            **{"reduced_motion": "reduce", **how},
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda r: None if r.url.startswith(local) else foreign.append(r.url))
        page.on("pageerror", lambda error: foreign.append(str(error)))
        return Desk(page)

    yield opened
    for context in contexts:
        context.close()
    assert not foreign


@pytest.fixture
def open_desk(browser, address):
    """A function that opens a page of a server of the test's own."""
    with opening(browser, address) as opened:
        yield opened


@pytest.fixture
def open_shared_desk(browser, shared_address):
    """A function that opens a page of the server that the module shares."""
    with opening(browser, shared_address) as opened:
        yield opened


@pytest.fixture
def shots(tmp_path) -> Path:
    """A folder for pictures; set SHOTS to look at them."""
    folder = Path(os.environ.get("SHOTS", tmp_path / "shots"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
