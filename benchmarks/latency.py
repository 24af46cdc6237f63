"""Print what the Review page takes from a key to the painted answer, in a real browser.

    python benchmarks/latency.py [--folder FOLDER] [--articles 25] [--sessions 10] [--times 15]

The case has some 5,000 claims in long articles, about 200 in each 5,000 words; it is made anew, or
found in the folder of an earlier run. Each verdict is given to another claim. Of ten sessions each
works at its own pace, one key every two seconds. The exit code is 1 where a limit is missed.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from long_case import make_case
from playwright.sync_api import Browser, Page, sync_playwright

from factcheck.cli.server import HOST, free_port, serving
from factcheck.settings import DATABASE_NAME
from scripts.browser import ADVICE, find_browser

FLAGS = ("no-sandbox", "headless=new", "disable-gpu", "disable-dev-shm-usage", "disable-sync")
NEXT_MS, VERDICT_MS, SHARED_MS = 100, 250, 500  # limits, of the median
PACE = 2.0  # seconds between two keys of one of several reviewers
VERDICTS = ("supported", "mixed", "refuted", "insufficient_evidence")
WATCH = """([what, verdict]) => {
  const roots = () => [...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean);
  const view = roots().find((root) => root.querySelector('.text'));
  const card = roots().find((root) => root.host.closest('.st-key-claim-card'));
  const shown = () => ({
    next: [...view.querySelectorAll('.mark.now, .mark.hit')].map((e) => e.dataset.start).join()
      + (view.querySelector('.chip.now') || view).textContent.slice(0, 99),
    verdict: String(Boolean(document.querySelector(
      `.st-key-verdict-${verdict} button[data-testid=stBaseButton-primary]`))),
    save: card.querySelector('b').textContent,
  })[what];
  const before = shown();
  globalThis.took = null;
  const look = (since) => {
    if (shown() === before) return requestAnimationFrame(() => look(since));
    const painted = () => { globalThis.took = performance.now() - since; };
    requestAnimationFrame(() => setTimeout(painted));
  };
  addEventListener('keydown', (event) => look(event.timeStamp), { capture: true, once: true });
}"""
QUIET = """() => {
  const app = document.querySelector('[data-testid=stApp]').dataset;
  const now = performance.now();
  if (app.testScriptState !== 'notRunning') globalThis.since = now;
  globalThis.since ??= now;
  return now - globalThis.since > 300;
}"""


def open_page(browser: Browser, address: str, name: str) -> Page:
    """Sign somebody in on the Review page of the long case."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.set_default_timeout(40_000)
    page.goto(f"{address}/review?case=Long case")
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Your name").press("Enter")
    page.locator(".st-key-claim-card").wait_for()
    rest(page)
    return page


def rest(page: Page) -> None:
    """Wait until the page is at rest."""
    page.evaluate("() => { globalThis.since = undefined }")
    page.wait_for_function(QUIET)


def watch(page: Page, what: str, verdict: str = "") -> None:
    """Begin to watch for the answer to the next key."""
    page.evaluate(WATCH, [what, verdict])


def took(page: Page) -> float:
    """Return the milliseconds from the key to the painted answer."""
    page.wait_for_function("() => globalThis.took !== null")
    found: float = page.evaluate("() => globalThis.took")
    return found


def alone(page: Page, times: int) -> dict[str, list[float]]:
    """Return what one reviewer waits for each key, milliseconds."""
    found: dict[str, list[float]] = {"next": [], "verdict": [], "save": []}
    for number in range(times):
        kind = number % len(VERDICTS)
        for what, key in (("next", "j"), ("verdict", str(kind + 1)), ("save", "Control+Enter")):
            watch(page, what, VERDICTS[kind])
            page.keyboard.press(key)
            found[what].append(took(page))
            rest(page)
    return found


def together(pages: list[Page], times: int) -> list[float]:
    """Return what each of several reviewers waits for a verdict, each at an own pace."""
    found = []
    for number in range(times):
        kind = number % len(VERDICTS)
        for page in pages:
            watch(page, "verdict", VERDICTS[kind])
        for page in pages:
            page.keyboard.press(str(kind + 1))
            time.sleep(PACE / len(pages))
        found += [took(page) for page in pages]
        for page in pages:
            page.keyboard.press("j")
            time.sleep(PACE / len(pages))
        for page in pages:
            rest(page)
    return found


def told(name: str, found: list[float], limit: float) -> bool:
    """Print the middle and the slowest of the times; tell whether the limit is missed."""
    slow = sorted(found)[int(len(found) * 0.9)]
    within = "" if median(found) <= limit else "  MISSED"
    print(f"{name:34} median {median(found):5.0f} ms, nine of ten {slow:5.0f} ms", end=" ")
    print(f"(at most {limit:.0f}){within}", flush=True)
    return bool(within)


def main() -> int:
    """Measure one reviewer, then several."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="of the store; kept for the next run")
    parser.add_argument("--articles", type=int, default=25)
    parser.add_argument("--sessions", type=int, default=10)
    parser.add_argument("--times", type=int, default=15)
    given: Any = parser.parse_args()
    path = find_browser() or sys.exit(ADVICE)
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.folder or Path(scratch)
        if not (folder / DATABASE_NAME).exists():
            make_case(folder, name="Long case", articles=given.articles, by="Ana")
        port = free_port()
        os.environ["FACTCHECK_DATA_FOLDER"] = str(folder)
        with serving(port, db=None), sync_playwright() as playwright:
            flags = [f"--{flag}" for flag in FLAGS]
            browser = playwright.chromium.launch(executable_path=path, args=flags)
            missed = measured(browser, f"http://{HOST}:{port}", given.sessions, given.times)
            browser.close()
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    return int(any(missed))


def measured(browser: Browser, address: str, sessions: int, times: int) -> list[bool]:
    """Measure and print; tell of each limit whether it is missed."""
    names = [f"Reviewer {int(time.time())} {n}" for n in range(sessions)]  # new ones in each run
    first = open_page(browser, address, names[0])
    found = alone(first, times)
    missed = [
        told("next claim, in the browser", found["next"], NEXT_MS),
        told("verdict painted and kept", found["verdict"], VERDICT_MS),
        told("saved, and the next claim painted", found["save"], VERDICT_MS),
    ]
    if sessions > 1:
        pages = [first] + [open_page(browser, address, name) for name in names[1:]]
        shared = together(pages, max(1, times // 3))
        missed.append(told(f"verdict with {sessions} sessions at once", shared, SHARED_MS))
    return missed


if __name__ == "__main__":
    sys.exit(main())
