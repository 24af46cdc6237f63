// Build elements from a tree of [tag, attributes, children]; words become text nodes only, so that
// no article, name or message can ever be markup.
const TAGS = new Set([
  ..."div span p b i h1 h3 h4 table thead tbody tr th td ul ol li kbd button a mark time blockquote".split(" "),
  ..."details summary dl dt dd section pre".split(" "),
]);
const KEPT = { cls: "class", label: "aria-label", title: "title", role: "role", colspan: "colspan", id: "data-id", current: "aria-current", follow: "data-follow", scope: "scope" };

// A name before '@' passes for the host to the eye.
const followed = (url) =>
  /^\/evidence\/\w+$/.test(url || "") ||
  (/^https?:\/\//i.test(url || "") && URL.canParse(url) && !new URL(url).username);

// Named for their size; each stands right under the title of the page.
const LEVELS = { h3: "2", h4: "2" };

const build = (node) => {
  if (typeof node === "string") return document.createTextNode(node);
  const [tag, attributes, children] = node;
  const element = document.createElement(TAGS.has(tag) ? tag : "span");
  if (LEVELS[tag]) element.setAttribute("aria-level", LEVELS[tag]);
  for (const [name, real] of Object.entries(KEPT)) {
    if (attributes[name] !== undefined) element.setAttribute(real, attributes[name]);
  }
  if (followed(attributes.href)) {
    Object.assign(element, { href: attributes.href, target: "_blank", rel: "noopener noreferrer nofollow" });
  }
  if (attributes.act) {
    element.onclick = () => document.dispatchEvent(new CustomEvent("factcheck-act", { detail: attributes.act }));
    if (tag !== "button" && tag !== "a") element.tabIndex = 0;
    element.onkeydown = (event) => {
      if (!["Enter", " "].includes(event.key) || tag === "button") return;
      event.preventDefault();
      element.click();
    };
  }
  element.append(...children.map(build));
  return element;
};

// Make what is drawn into what is wanted, and leave alone what is the same: of a long list a key
// changes a row or two. Each child of an element is drawn as one node.
const patch = (drawn, was, now) => {
  if (JSON.stringify(was) === JSON.stringify(now)) return;
  const alike = typeof was !== "string" && was[0] === now[0] && JSON.stringify(was[1]) === JSON.stringify(now[1]);
  if (alike) patchAll(drawn, was[2], now[2]);
  else drawn.replaceWith(build(now));
};

const patchAll = (parent, was, now) => {
  const drawn = [...parent.childNodes];
  now.forEach((node, at) => (at < was.length ? patch(drawn[at], was[at], node) : parent.append(build(node))));
  for (const gone of drawn.slice(now.length)) gone.remove();
};

// Rows that follow the claim in hand are marked here: the browser knows of a key before Python does.
const follow = (sheet, claim) => {
  for (const row of sheet.querySelectorAll("[data-follow=claim] [data-id]")) {
    row.setAttribute("aria-current", String(row.dataset.id === claim));
  }
};

const show = (root, sheet) => {
  const here = sheet.querySelector("[aria-current=true]");
  if (here && root.here !== here.dataset.id) reveal(here);
  root.here = here ? here.dataset.id : null;
};

// Bring a row into view within its list; the page itself must not move under the reader.
const reveal = (row) => {
  const list = row.closest(".scroll");
  if (!list) return;
  const [at, frame] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (at.top < frame.top) list.scrollTop -= frame.top - at.top;
  if (at.bottom > frame.bottom) list.scrollTop += at.bottom - frame.bottom;
};

export default function (component) {
  const { data, parentElement } = component;
  const sheet = parentElement.querySelector(".sheet");
  const root = parentElement.getRootNode();
  if (root.nodes) patchAll(sheet, root.nodes, data.nodes);
  else sheet.replaceChildren(...data.nodes.map(build));
  root.nodes = data.nodes;
  if (data.claim && root.claim !== data.claim) document.dispatchEvent(new CustomEvent("factcheck-card", { detail: data.claim }));
  root.claim = data.claim;
  document.removeEventListener("factcheck-here", root.heard);
  root.heard = null;
  if (sheet.querySelector("[data-follow=claim]")) {
    root.heard = () => {
      follow(sheet, globalThis.factcheckHere.claim);
      show(root, sheet);
    };
    document.addEventListener("factcheck-here", root.heard);
    if (globalThis.factcheckHere) follow(sheet, globalThis.factcheckHere.claim);
  }
  show(root, sheet);
  return () => document.removeEventListener("factcheck-here", root.heard);
}
