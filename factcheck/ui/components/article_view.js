// Show a text with stacked, clickable claims. Python cuts the text at every claim's ends, so that
// offsets count code points there and never here; this file only makes elements with textContent.
const LAYERS = ["", "one", "two", "many"];

const tell = (act) =>
  document.dispatchEvent(new CustomEvent("factcheck-act", { detail: act }));

const make = (tag, name, words) => {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (words !== undefined) element.textContent = words;
  return element;
};

// What does not show, or shows as another, stands in an element of its own: its code is painted by
// the style sheet, so that the text stays the text, and it turns no words round but itself.
const spell = (start, words, odd) => {
  const nodes = [];
  let plain = "";
  let at = start;
  for (const letter of words) {
    if (odd[at] === undefined) plain += letter;
    else {
      const alone = make("bdi", "odd", letter);
      alone.dataset.code = odd[at];
      nodes.push(document.createTextNode(plain), alone);
      plain = "";
    }
    at += 1;
  }
  return [...nodes, document.createTextNode(plain)];
};

const mark = (piece, data) => {
  const [start, words, ids, fresh, held] = piece;
  const element = make("span");
  element.dataset.start = start;
  if (ids.length) {
    const judged = ids.find((id) => data.claims[id].tone !== "open");
    const tone = data.claims[held.length ? ids[0] : judged || ids[0]].tone;
    element.className = `mark ${LAYERS[Math.min(ids.length, 3)]} ${tone} ${held.length ? "slot" : ""}`;
    element.dataset.ids = ids.join(" ");
    element.dataset.held = held.join(" ");
    element.title = ids.map((id) => data.claims[id].say).join("\n");
    const glyphs = fresh.map((id) => data.claims[id].glyph).join("");
    if (fresh.length) {
      element.tabIndex = 0;
      element.setAttribute("role", "button");
      element.setAttribute("aria-label", fresh.map((id) => data.claims[id].say).join("; "));
    }
    if (glyphs) {
      const glyph = make("span", "glyph", glyphs);
      glyph.setAttribute("aria-hidden", "true");
      element.append(glyph);
    }
  }
  element.append(...spell(start, words, data.odd));
  return element;
};

// A selection's ends as code points of the text; null outside of it.
const offset = (node, at) => {
  const host = (node.nodeType === 3 ? node.parentElement : node).closest("[data-start]");
  if (!host) return null;
  const before = document.createRange();
  before.setStart(host, host.querySelector(".glyph") ? 1 : 0);
  if (before.comparePoint(node, at) < 0) return +host.dataset.start;
  before.setEnd(node, at);
  return +host.dataset.start + [...before.toString()].length;
};

const selection = (view) => {
  const chosen = view.root.getSelection ? view.root.getSelection() : getSelection();
  if (!chosen || !chosen.rangeCount) return null;
  let range = chosen.getRangeAt(0);
  if (chosen.getComposedRanges) {
    const composed = chosen.getComposedRanges({ shadowRoots: [view.root] })[0];
    if (composed) {
      range = document.createRange();
      range.setStart(composed.startContainer, composed.startOffset);
      range.setEnd(composed.endContainer, composed.endOffset);
    }
  }
  if (range.collapsed || !view.text.contains(range.startContainer)) return null;
  const [start, end] = [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)];
  if (start === null || end === null || start >= end) return null;
  return { start, end, box: range.getBoundingClientRect(), clear: () => chosen.removeAllRanges() };
};

// Where in the text the mouse points.
const caret = (view, event) => {
  const found = document.caretPositionFromPoint?.(event.clientX, event.clientY, { shadowRoots: [view.root] });
  return found && view.text.contains(found.offsetNode) ? [found.offsetNode, found.offset] : null;
};

// Chromium selects nothing where a drag begins between two elements, as on the left half of a
// highlight's first letter: the caret is where the words before end. So that drag is our own.
const press = (view, event) => {
  const at = event.button === 0 && event.detail === 1 && !event.shiftKey && caret(view, event);
  view.from = at && at[0].nodeType === 3 && [0, at[0].length].includes(at[1]) ? at : null;
  if (!view.from) return;
  event.preventDefault();
  getSelection().setBaseAndExtent(...at, ...at);
};

const drag = (view, event) => {
  const to = event.buttons === 1 && view.from && caret(view, event);
  if (to) getSelection().setBaseAndExtent(...view.from, ...to);
};

const drop = (view) => {
  if (view.pop) view.pop.remove();
  view.pop = null;
};

const offers = () => (globalThis.factcheckHere || { offers: [] }).offers;

const offer = (view) => {
  drop(view);
  const chosen = selection(view);
  if (!chosen) return;
  const pop = make("div", "pop");
  for (const [act, words, key] of offers()) {
    const button = make("button", "", words);
    if (key) button.append(make("kbd", "", key));
    button.onclick = () => take(view, act, chosen);
    button.onmousedown = (event) => event.preventDefault(); // the words stay selected
    pop.append(button);
  }
  const frame = view.root.host.getBoundingClientRect();
  pop.style.left = `${Math.max(0, Math.min(chosen.box.left - frame.left, frame.width - 250))}px`;
  pop.style.top = `${chosen.box.bottom - frame.top + 4}px`;
  view.root.append(pop);
  view.pop = pop;
};

const take = (view, act, chosen) => {
  const { start, end } = chosen;
  const text = view.data.pieces.map((piece) => piece[1]).join("");
  const given = { article: view.data.article, start, end, words: [...text].slice(start, end).join("") };
  if (act === "add") tell({ do: "open", part: "add", given });
  else tell({ do: act, article: view.data.article, start, end });
  chosen.clear();
  drop(view);
};

// Ids come shortest first; another click on the same stack goes to the next of it.
const pick = (view, element) => {
  const ids = element.dataset.ids.split(" ");
  tell({ do: "go", claim: ids[(ids.indexOf(view.now) + 1) % ids.length] });
};

const show = (view, claim, scroll) => {
  view.now = claim;
  let stack = [];
  let first = null;
  for (const element of view.text.querySelectorAll(".mark")) {
    const ids = element.dataset.ids.split(" ");
    const on = ids.includes(claim);
    element.classList.toggle("now", on);
    element.classList.toggle("hit", element.dataset.held.split(" ").includes(claim));
    if (on && !first) first = element;
    if (on && ids.length > stack.length) stack = ids;
  }
  view.here.replaceChildren();
  if (stack.length > 1) view.here.append(make("span", "", "here:"));
  for (const id of stack.length > 1 ? stack : []) {
    const chip = make("button", id === claim ? "chip now" : "chip", view.data.claims[id].short);
    chip.onclick = () => tell({ do: "go", claim: id });
    view.here.append(chip);
  }
  const on = view.here.querySelector(".now");
  if (on) view.here.scrollLeft = on.offsetLeft - view.here.offsetLeft - view.here.clientWidth / 3;
  if (first && scroll) {
    const lies = first.offsetTop - view.text.offsetTop - view.text.scrollTop;
    if (lies < 0 || lies > view.text.clientHeight - 60) view.text.scrollTop += lies - 80;
  }
};

const paint = (view) => {
  const pieces = document.createDocumentFragment();
  for (const piece of view.data.pieces) pieces.append(mark(piece, view.data));
  const top = view.painted === view.data.article ? view.text.scrollTop : 0;
  view.text.replaceChildren(pieces);
  view.text.scrollTop = top;
  view.painted = view.data.article;
};

const listen = (view) => {
  view.text.onclick = (event) => {
    const element = event.target.closest(".mark");
    if (element && !selection(view)) pick(view, element);
  };
  view.text.onkeydown = (event) => {
    const element = event.target.closest(".mark");
    if (!element || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    pick(view, element);
  };
  view.text.onmousedown = (event) => press(view, event);
  view.text.onmousemove = (event) => drag(view, event);
  view.text.onmouseup = () => setTimeout(() => offer(view), 0);
  view.heard = (event) => {
    const act = event.detail;
    if (act.do === "selection") {
      const chosen = selection(view);
      act.taken = Boolean(chosen) && offers().some(([offered]) => offered === act.want);
      if (act.taken) take(view, act.want, chosen);
    }
    if (act.do === "highlights") view.text.classList.toggle("bare");
    if (act.do === "overlap") {
      const on = view.text.querySelector(".mark.now.many") || view.text.querySelector(".mark.now.two");
      if (on) pick(view, on);
    }
  };
  document.addEventListener("factcheck-act", view.heard);
  view.follow = () => {
    const { claim } = globalThis.factcheckHere || { claim: view.now };
    show(view, claim, view.shown !== claim);
    view.shown = claim;
  };
  document.addEventListener("factcheck-here", view.follow);
};

const leave = (view) => {
  document.removeEventListener("factcheck-act", view.heard);
  document.removeEventListener("factcheck-here", view.follow);
};

export default function (component) {
  const { data, parentElement } = component;
  const root = parentElement.getRootNode();
  const view = root.view || { root, pop: null };
  root.view = view;
  leave(view);
  Object.assign(view, { data, text: parentElement.querySelector(".text"), here: parentElement.querySelector(".here") });
  const drawn = JSON.stringify([data.article, data.pieces, data.claims]);
  if (view.drawn !== drawn) paint(view);
  view.drawn = drawn;
  listen(view);
  view.follow();
  return () => leave(view);
}
