"""What a hostile article, file or colleague wrote stays words, wherever it is shown."""

import pytest

from tests.browser.conftest import opening, served
from tests.factcheck.hostile import PAYLOADS, word

pytestmark = pytest.mark.browser

PAGES = ("", "review", "claims", "consistency", "adjudicate", "sources", "reports", "import")
PAGES += ("library", "settings")
OPEN_FORMS = """() => document.querySelectorAll(
  '[data-testid=stExpander] details:not([open]) summary').forEach((form) => form.click())"""

# What is wrong in a document: markup that came of a payload, words of one in what Streamlit reads
# as Markdown, a character that turns words round outside of its own element.
WRONG = r"""() => {
  const told = /zq\d{3}z|evil\.example|pwned/;
  const odd = /[\u202a-\u202e\u2066-\u2069\u200b\u2060]/;
  const makers = 'script,iframe,object,embed,base,meta,link,img,video,audio,style,template,marquee'
    + ',math,form,use,animate';
  const markdown = '[data-testid=stMarkdownContainer],.katex,[data-testid=stIconMaterial]';
  const wrong = [];
  if (globalThis.pwned) wrong.push('a script ran');
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('[data-testid=stIFrame]')) continue;
      const shown = element.outerHTML.slice(0, 200);
      const ours = element.closest('.map, figure.map');
      if (!ours && element.matches(makers) && told.test(element.outerHTML)) wrong.push(shown);
      if (element.matches(markdown) && told.test(element.textContent)) wrong.push(shown);
      for (const { name, value } of element.attributes) {
        const web = name === 'href' && element.tagName === 'A' && /^https?:/.test(value);
        if (/^(on|src|href|xlink|action|style|formaction|poster|background)/.test(name)
          && told.test(value) && !web) wrong.push(`${name}: ${shown}`);
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (odd.test(node.data) && !node.parentElement.closest('.odd, textarea, script, style')) {
        wrong.push(`unmarked: ${node.parentElement.outerHTML.slice(0, 200)}`);
      }
    }
  };
  look(document);
  return wrong;
}"""
TEXT = r"""() => {
  const words = [];
  const look = (root) => {
    words.push(root.textContent);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document.body);
  return words.join('\n');
}"""


@pytest.fixture(scope="module")
def hostile_desk(browser, hostile, root):
    folder, case = hostile
    with served(folder, root) as server, opening(browser, server.address) as opened:
        desk = opened()
        desk.open(f"/settings?case={case.id}")
        desk.sign_in("Ana")
        desk.page.get_by_role("radio", name="editor").click()
        desk.idle()
        yield desk


def wrong(desk):
    """What is wrong in the page and in the frames that it holds."""
    desk.idle()
    return [line for frame in desk.page.frames for line in frame.evaluate(WRONG)]


def opened(desk):
    """Yield after each thing that a page can open."""
    page = desk.page
    page.evaluate(OPEN_FORMS)
    yield "forms"
    for tab in page.locator("[data-testid=stTab]").all()[1:]:
        tab.click()
        yield tab.inner_text()
    for button in page.locator("[data-testid=stPopoverButton]").all():
        button.click()
        yield button.inner_text()
        page.keyboard.press("Escape")
    for field in page.get_by_role("combobox").all():
        if field.is_visible() and field.is_enabled():
            field.click()
            yield "choices"
            page.keyboard.press("Escape")


def test_nothing_hostile_runs_loads_or_is_read_as_markup(hostile_desk):
    desk = hostile_desk
    found, text = [], ""
    for path in PAGES:
        desk.open(f"/{path}")
        desk.page.wait_for_timeout(500)
        for what in opened(desk):
            found += [f"/{path} {what}: {line}" for line in wrong(desk)]
        text += "".join(frame.evaluate(TEXT) for frame in desk.page.frames)
    assert found == []
    assert [number for number in range(len(PAYLOADS)) if word(number) not in text] == []


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("<p>zq001z</p>", False),
        ("<a href='https://evil.example.org'>zq001z</a>", False),
        ("<a href='javascript:pwned'>zq001z</a>", True),
        ("<img alt=zq001z>", True),
        ("<b onclick='pwned=1'>x</b>", True),
        ("<p data-testid=stMarkdownContainer>zq001z</p>", True),
        ("<p>\u202ezq001z</p>", True),
        ("<p><bdi class=odd>\u202e</bdi>zq001z</p>", False),
        ("<script>globalThis.pwned=1</script>", True),
    ],
)
def test_what_is_looked_for_is_seen_where_it_is(browser, markup, seen):
    page = browser.new_page()
    page.set_content(markup)
    assert bool(page.evaluate(WRONG)) is seen
    page.close()
