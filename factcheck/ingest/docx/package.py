"""The parts of a Word document, as XML; the names of what is read in them."""

from typing import cast

from lxml import etree

from factcheck.ingest.archives import Archive
from factcheck.ingest.written_article import CAPTION
from factcheck.ingest.xml_parts import parse_part

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
LOOSE = W[1:-1].encode()
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
USUAL = "word/document.xml"


class Package:
    """Hold the parts of one document."""

    def __init__(self, data: bytes, *, name: str) -> None:
        self.name = name
        self._archive = Archive(data, name=name)
        self.main = self._main()

    def part(self, path: str) -> etree._Element | None:
        """Return a part as XML; none where there is no such part.

        Raises:
            Refused: It defines entities, as no office program writes.
            UnreadableInput: It is no XML.
        """
        data = self._archive.read(path)
        if data is None:
            return None
        # The strict form of the standard names the same elements otherwise.
        return parse_part(data.replace(STRICT, LOOSE), path=path, name=self.name)

    def beside(self, ending: str) -> list[etree._Element]:
        """Return the parts beside the main one whose names begin so, such as `header`."""
        folder = self.main.rpartition("/")[0]
        paths = [
            path
            for path in self._archive.members
            if path.startswith(f"{folder}/{ending}") and path.endswith(".xml")
        ]
        parts = (self.part(path) for path in sorted(paths))
        return [part for part in parts if part is not None]

    def _main(self) -> str:
        """Return the name of the part that holds the text."""
        relations = self.part("_rels/.rels")
        for relation in relations.iter(_RELATION) if relations is not None else ():
            if str(relation.get("Type", "")).endswith("/officeDocument"):
                return cast("str", relation.get("Target", USUAL)).lstrip("/")
        return USUAL


def properties(package: Package) -> dict[str, str]:
    """Return the properties of a document by their bare names: title, creator, created."""
    core = package.part("docProps/core.xml")
    if core is None:
        return {}
    return {
        etree.QName(child).localname: " ".join(str(child.text).split())
        for child in core.iterchildren("{*}*")
        if child.text and child.text.strip()
    }


def style_names(package: Package) -> dict[str, str]:
    """Return what each style is called in English, by its id, which may be in any language.

    Styles that are built on the one of captions, as those of pictures and tables, are called so.
    """
    found: dict[str, str] = {}
    above: dict[str, str] = {}
    for part in package.beside("styles"):
        for style in part.iter(f"{W}style"):
            named, parent = style.find(f"{W}name"), style.find(f"{W}basedOn")
            if named is not None:
                found[style.get(f"{W}styleId", "")] = str(named.get(f"{W}val", "")).casefold()
            if parent is not None:
                above[style.get(f"{W}styleId", "")] = str(parent.get(f"{W}val", ""))
    return {
        key: CAPTION if found.get(above.get(key, "")) == CAPTION else name
        for key, name in found.items()
    }
