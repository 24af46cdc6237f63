"""Captions of figures, which readers of main text drop."""

from lxml.html import Element, HtmlElement

from factcheck.ingest.characters import one_line

MOST_CAPTIONS = 200
_FIGURES = "//article//figure | //main//figure | //body/figure | //body/div//figure | //td//figure"
_OUTSIDE = "ancestor::aside or ancestor::nav or ancestor::footer"


def keep_captions(tree: HtmlElement) -> list[str]:
    """Put a plain paragraph in the place of each captioned figure; return the captions.

    Figures beside the article (teasers, menus) stay as they are. A figure with several captions
    has them in one paragraph.
    """
    captions: list[str] = []
    figures = tree.xpath(f"({_FIGURES})[not({_OUTSIDE})]")[:MOST_CAPTIONS]
    for figure in figures:
        texts = [one_line(c.text_content()) for c in figure.xpath(".//figcaption")]
        caption = " ".join(text for text in texts if text)
        if not caption or figure.getparent() is None:
            continue
        paragraph = Element("p")
        paragraph.text = caption
        paragraph.tail = figure.tail
        figure.getparent().replace(figure, paragraph)
        if caption not in captions:
            captions.append(caption)
    return captions
