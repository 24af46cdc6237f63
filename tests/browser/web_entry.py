"""The product's own server, with a web of its own behind its one way out.

What `factcheck/ui/entry.py` serves, but names and connections lead to pages that stand here: the
addresses that names have are public ones, checked as always. Nothing of the product opens
addresses of this machine, nor can a setting.
"""

from functools import partial

import streamlit as st

from factcheck.bootstrap import now, open_workbench
from factcheck.ingest.fetching import Fetcher
from factcheck.ui import desk
from factcheck.ui.serving import guards, screen_path
from factcheck.ui.serving.files import routes
from tests.factcheck.ingest.fetching.web import Web, page

STORY = (
    "<html lang=en><head><title>Bridge closes</title></head><body><article>"
    "<h1>Bridge closes at Tarn Ford</h1>"
    "<p>The bridge at Tarn Ford was closed on Monday after a barge struck it and three people were"
    " injured, the harbour office said.</p>"
    "<p>Engineers said that two of its nine piers were damaged, and that lorries would be sent by"
    " way of Ostley for at least a week.</p></article></body></html>"
)
ENTRIES = (
    (
        "Mine reopens",
        "The mine at Dunmoor reopened on Friday. Four miners were injured there in May.",
    ),
    ("School fire", "A fire destroyed a school in Ostley on Friday. Two teachers were injured."),
    ("Bridge closes", ""),
)
FEED = "".join(
    f"<item><title>{title}</title><link>https://fen.example/{at}</link>"
    f"<description>{text}</description></item>"
    for at, (title, text) in enumerate(ENTRIES)
)
PAGES = {
    "/bridge": page(STORY.encode(), Content_Type="text/html; charset=utf-8"),
    "/feed": page(
        f"<rss version='2.0'><channel><title>Fen</title>{FEED}</channel></rss>".encode(),
        Content_Type="application/rss+xml",
    ),
}
NAMES = {"fen.example": ["93.184.215.14"], "inner.example": ["10.0.0.7"]}

web = Web(PAGES, names=NAMES)
fetch = Fetcher(clock=now, resolve=web.resolve, dial=web.dial)
desk.open_workbench = partial(open_workbench, fetch=fetch)
app = st.App(screen_path(), middleware=guards(), routes=routes())
