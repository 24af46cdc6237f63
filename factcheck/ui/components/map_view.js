// Draw a map from the text of an SVG element. Only known elements and attributes are built, and
// none of them can load, link or run anything, whatever the text says.
const TAGS = new Set("svg title desc style rect path circle line polygon text".split(" "));
const KEPT = new Set([
  ..."class d x y x1 y1 x2 y2 cx cy r points width height viewBox role".split(" "),
]);

const build = (node, space) => {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
  if (node.nodeType !== Node.ELEMENT_NODE || !TAGS.has(node.localName)) return "";
  const element = document.createElementNS(space, node.localName);
  for (const { name, value } of node.attributes) {
    if (KEPT.has(name)) element.setAttribute(name, value);
  }
  element.append(...[...node.childNodes].map((child) => build(child, space)));
  return element;
};

export default function (component) {
  const { data, parentElement } = component;
  const frame = parentElement.querySelector(".map");
  const root = parentElement.getRootNode();
  if (root.drawn === data.svg) return;
  root.drawn = data.svg;
  const read = new DOMParser().parseFromString(data.svg, "image/svg+xml").documentElement;
  frame.replaceChildren(build(read, read.namespaceURI));
}
