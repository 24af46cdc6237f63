"""A hundred things that a hostile article, file or colleague may write into a field.

Each holds a word of its own (`word(number)`), so that a test can ask how it came out: where markup
was read as markup, what stands before the word is gone.
"""

SITE = "https://evil.example.org"
RUN = "globalThis.pwned=1"

HTML = (
    f"<script>{RUN}</script>ZQ",
    f"</script><script>{RUN}</script>ZQ",
    f"<ScRiPt src={SITE}/a.js></sCrIpT>ZQ",
    f"<<script>{RUN}//<</script>ZQ",
    f"<img src=x onerror={RUN} alt=ZQ>",
    f'<img src="{SITE}/p.png" onload="{RUN}">ZQ',
    f'"><img src=x onerror="{RUN}">ZQ',
    f"'><img src=x onerror='{RUN}'>ZQ",
    f"--><img src=x onerror={RUN}>ZQ<!--",
    "<!-- ZQ",
    f"<svg onload={RUN}>ZQ</svg>",
    f"<svg><script>{RUN}</script>ZQ</svg>",
    f"<svg><animate onbegin={RUN} attributeName=x dur=1s>ZQ",
    f"<svg><use href={SITE}/s.svg#x></use>ZQ</svg>",
    f"<math><mtext><img src=x onerror={RUN}>ZQ</math>",
    f"<iframe src={SITE}>ZQ</iframe>",
    f"<iframe srcdoc='<script>parent.{RUN}</script>'></iframe>ZQ",
    f"<object data={SITE}/o.swf>ZQ</object>",
    f"<embed src={SITE}/e.swf>ZQ",
    f"<link rel=stylesheet href={SITE}/s.css>ZQ",
    f"<style>@import '{SITE}/s.css'; body{{display:none}}</style>ZQ",
    f"<base href={SITE}/>ZQ",
    f"<meta http-equiv=refresh content='0;url={SITE}'>ZQ",
    f"<body onload={RUN}>ZQ",
    f"<input autofocus onfocus={RUN} value=ZQ>",
    f"<details open ontoggle={RUN}>ZQ</details>",
    f"<video autoplay src={SITE}/v.mp4 onerror={RUN}>ZQ</video>",
    f"<audio src=x onerror={RUN}>ZQ</audio>",
    f"<marquee onstart={RUN}>ZQ</marquee>",
    f"<form action={SITE}><button>ZQ</button></form>",
    f"<a href='javascript:{RUN}'>ZQ</a>",
    f"<a href='java\tscript:{RUN}'>ZQ</a>",
    f"<div style='background:url({SITE}/b.png)'>ZQ</div>",
    f"<div onmouseover={RUN} style='position:fixed;inset:0'>ZQ</div>",
    f"<template><script>{RUN}</script></template>ZQ",
    f"<noscript><p title='</noscript><img src=x onerror={RUN}>'>ZQ",
    f"<textarea></textarea><script>{RUN}</script>ZQ",
    f"<title></title><script>{RUN}</script>ZQ",
    "<b>ZQ</b><i>x</i><u>y</u>",
    "<plaintext>ZQ",
)
ENTITIES = (
    f"&lt;script&gt;{RUN}&lt;/script&gt;ZQ",
    f"&#60;img src=x onerror={RUN}&#62;ZQ",
    f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003eZQ",
    "%3Cscript%3EZQ%3C/script%3E",
    "&amp;&nbsp;&copy;ZQ",
    "]]><!ENTITY x SYSTEM 'file:///etc/passwd'>ZQ",
)
LINKS = (
    f"javascript:{RUN}//ZQ",
    f"JaVaScRiPt:{RUN}//ZQ",
    f"data:text/html,<script>{RUN}</script>ZQ",
    f"vbscript:{RUN}'ZQ",
    "file:///etc/passwd#ZQ",
    "//evil.example.org/ZQ",
    f"blob:{SITE}/ZQ",
    "https://[ZQ",
    f"https://user:pass@{SITE[8:]}:99999/ZQ",
    "about:blank#ZQ",
)
MARKDOWN = (
    f"![ZQ]({SITE}/m.png)",
    f"![ZQ][1]\n\n[1]: {SITE}/r.png",
    f"[ZQ](javascript:{RUN})",
    f"[ZQ]({SITE})",
    f"<{SITE}/ZQ>",
    "**ZQ** __b__ *i* ~~s~~",
    "# ZQ",
    "> ZQ",
    "- ZQ\n- x",
    "1. ZQ",
    "| ZQ | b |\n|---|---|\n| c | d |",
    "```ZQ\ncode\n```",
    "`ZQ`",
    "---\nZQ\n---",
    "[^1]: ZQ",
    "- [x] ZQ",
)
STREAMLIT = (
    ":material/ZQ:",
    ":material/delete: ZQ",
    ":red[ZQ]",
    ":red-background[ZQ]",
    ":rainbow[ZQ]",
    ":blue-badge[ZQ]",
    ":small[ZQ]",
    ":shortcode_ZQ:",
    ":streamlit: ZQ",
    "$ZQ^2$",
    "$$\\href{javascript:alert(1)}{ZQ}$$",
    "<- ZQ ->",
)
TEMPLATES = (
    "{{ 7 * 7 }}ZQ",
    "{% raw %}ZQ{% endraw %}",
    "${7*7}ZQ",
    "#{7*7}ZQ",
    "<%= 7*7 %>ZQ",
    "{0.__class__}ZQ %s %(x)s",
    "datum['ZQ'] || warn(1)",
    '{"signal": "warn(1)", "ZQ": 1}',
    "'; DROP TABLE claims; --ZQ",
    f'=HYPERLINK("{SITE}","ZQ")',
)
CHARACTERS = (
    "\u202eZQ\u202c evil",
    "a\u200bb\u2060ZQ\ufeff",
    "B\u0430sra ZQ",
    "\x1b[31mZQ\x1b[0m \x07\x9b32m",
    "nul \x00 ZQ",
    "ZQ" + "w" * 400,
)
TEMPLATES_OF_ALL = (*(*HTML, *ENTITIES, *LINKS, *MARKDOWN, *STREAMLIT, *TEMPLATES, *CHARACTERS),)
PAYLOADS = tuple(
    text.replace("ZQ", f"zq{number:03}z") for number, text in enumerate(TEMPLATES_OF_ALL)
)


def word(number):
    """The word that tells a payload from all others."""
    return f"zq{number:03}z"
