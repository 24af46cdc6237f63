// Hear keys and acts of all components and hand them to Python, each exactly once: an act stays in
// the list until Python says that it has seen its number, so that quick typing loses nothing.
// A box that was ticked keeps the focus, but nobody types into it: keys go on there.
const TYPING = "input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable=true],[role=combobox],[role=listbox]";
const PAUSE = 600; // milliseconds without typing after which a text is handed over

const state = (globalThis.factcheckKeys = globalThis.factcheckKeys || { waiting: [], last: 0 });
globalThis.factcheckWaiting = () => state.waiting.some((act) => act.do === "go");

const tell = (act) => document.dispatchEvent(new CustomEvent("factcheck-act", { detail: act }));

const send = (act) => {
  state.last = Math.max(Date.now(), state.last + 1);
  state.waiting.push({ n: state.last, claim: state.claim, ...act });
  channel()("acts", state.waiting);
};

// What concerns one part of the page alone goes by that part's outlet, so that Python draws no more
// than it; unless something waits that must be done before and concerns more.
const channel = () => {
  const near = state.outlet;
  const fits = near && near.host.isConnected && state.waiting.every((act) => near.hears.includes(act.do) && act.claim === near.claim);
  return fits ? near.set : state.set;
};

// Tell the parts of the page which claim is in hand, and what words can become.
const stand = (claim) => {
  globalThis.factcheckHere = { claim, offers: state.data.offers };
  document.dispatchEvent(new CustomEvent("factcheck-here"));
};

// Acts between parts of the page, of which Python hears nothing.
const HERE = new Set(["selection", "overlap", "open", "highlights"]);

// Selected words are what a key is about; else it opens its form or field.
const selected = (want) => {
  const act = { do: "selection", want };
  tell(act);
  return act.taken;
};

const neighbour = (step, onlyOpen) => {
  const { order, open } = state.data;
  let at = order.indexOf(state.claim);
  for (at += step; at >= 0 && at < order.length; at += step) {
    if (!onlyOpen || open.includes(order[at])) return tell({ do: "go", claim: order[at] });
  }
  if (onlyOpen) tell({ do: "next-open", claim: state.claim });
};

const focus = (place) => {
  const field = document.querySelector(`[class*="st-key-${place}"] :is(input,textarea)`);
  if (!field) return;
  field.focus();
  field.scrollIntoView({ block: "nearest" });
};

const LOCAL = {
  next: () => neighbour(1, false),
  previous: () => neighbour(-1, false),
  next_open: () => neighbour(1, true),
  evidence: () => selected("quote") || focus("evidence-url"),
  rationale: () => focus("review-rationale"),
  filter: () => focus("queue-filter"),
  legend: () => state.legend.showModal(),
  overlap: () => tell({ do: "overlap" }),
  highlights: () => tell({ do: "highlights" }),
  "part-add": () => selected("add") || tell({ do: "open", part: "add" }),
  "part-words": () => selected("span") || tell({ do: "open", part: "words" }),
};

const run = (name) => {
  if (LOCAL[name]) LOCAL[name]();
  else if (name.startsWith("part-")) tell({ do: "open", part: name.slice("part-".length) });
  else tell({ do: name });
  // On a small screen the verdicts may lie below it: what a digit chose has to be seen.
  if (name.startsWith("verdict-")) document.querySelector(".st-key-verdicts")?.scrollIntoView({ block: "nearest" });
};

const onAct = (event) => {
  const act = event.detail;
  if (HERE.has(act.do)) return;
  if (act.do === "go") stand((state.claim = act.claim));
  send(act);
};

// A key is about the card that is seen: it may be drawn before this listener is told of its claim.
// A claim that was walked to and is not drawn yet is ahead of it.
const onCard = (event) => {
  if (!globalThis.factcheckWaiting()) stand((state.claim = event.detail));
};

// Leaving the field hands its text over; the act has to come after it, and is about the claim that
// was in hand when the key was pressed.
const finish = (field) => {
  const act = { do: field.closest('[class*="st-key-evidence-"]') ? "attach" : "save", claim: state.claim };
  field.blur();
  setTimeout(() => tell(act), 60);
};

// Without the server a key does nothing, rather than something later.
const cutOff = () => {
  const app = document.querySelector("[data-testid=stApp]");
  return Boolean(app) && app.dataset.testConnectionState !== "CONNECTED";
};

const onKey = (event) => {
  const field = event.composedPath()[0];
  const typing = field.closest && field.closest(TYPING);
  if (!event.isTrusted || state.legend.open || document.querySelector("[role=dialog]")) return;
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && state.data.keys.length) {
    event.preventDefault();
    return finish(typing || document.body);
  }
  if (typing) return void (event.key === "Escape" && field.blur());
  if (event.ctrlKey || event.metaKey || event.altKey || !state.data.on) return;
  const name = state.data.bound[(event.shiftKey && event.key.length === 1 && /[a-z]/i.test(event.key) ? "Shift+" : "") + event.key.toLowerCase()];
  if (!name) return;
  event.preventDefault();
  if (cutOff()) {
    state.said.textContent = "no connection: what you typed is kept; go on when it is back";
    state.said.className = "said wrong";
  } else run(name);
};

// What is typed is held by the tab until Python says that it has it: a server that dies, a lost
// connection or a reload within the pause then lose nothing.
const HELD = "factcheck-typed";
const held = () => JSON.parse(sessionStorage.getItem(HELD) || "{}");
const hold = (changed) => {
  const all = { ...held(), ...changed };
  for (const [key, value] of Object.entries(all)) if (value === null) delete all[key];
  sessionStorage.setItem(HELD, JSON.stringify(all));
};
globalThis.factcheckHold = hold;

const keyOf = (field) => {
  const box = field.closest && field.closest('[class*="st-key-review-"],[class*="st-key-evidence-"]');
  return box && [...box.classList].find((name) => /^st-key-(review|evidence)-/.test(name)).slice("st-key-".length);
};

const typeInto = (field, words) => {
  const kind = field.tagName === "TEXTAREA" ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(field, words);
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

const giveBack = () => {
  for (const [key, words] of Object.entries(held())) {
    const field = document.querySelector(`.st-key-${CSS.escape(key)} :is(textarea,input)`);
    if (field && field !== document.activeElement && field.value !== words) typeInto(field, words);
  }
};

// A text area is handed over on leaving it only; a reload would lose what was typed. The library
// hears Ctrl+Enter as "hand over", so a pause in typing says just that.
const onInput = (event) => {
  const field = event.target;
  const key = ["TEXTAREA", "INPUT"].includes(field.tagName) && field.type !== "checkbox" && keyOf(field);
  if (key) hold({ [key]: field.value });
  if (field.tagName !== "TEXTAREA") return;
  clearTimeout(state.pause);
  state.pause = setTimeout(
    () => field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true })),
    PAUSE,
  );
};

const make = (tag, words) => Object.assign(document.createElement(tag), { textContent: words });

const paint = (data, bar, legend) => {
  const buttons = data.keys.filter((key) => key.bar).map((key) => {
    const button = make("button", "");
    button.className = key.do;
    button.append(make("kbd", key.show), document.createTextNode(key.says));
    button.onclick = () => (key.do === "save" ? tell({ do: "save" }) : run(key.do));
    return button;
  });
  bar.replaceChildren(...buttons);
  const list = document.createElement("dl");
  for (const key of data.keys) {
    const term = document.createElement("dt");
    term.append(make("kbd", key.show));
    list.append(term, make("dd", key.says));
  }
  const close = make("button", "Close");
  close.onclick = () => legend.close();
  legend.replaceChildren(make("h2", "Keyboard"), list, close);
};

// The library keeps its theme by the path that was loaded first, and reads it then only: so each of
// our paths is told, and the page is loaded again where it wears another theme. What was typed is
// in the store by then.
const dress = (wanted, paths) => {
  if (state.theme === wanted) return;
  const here = location.pathname;
  const base = here.slice(0, here.lastIndexOf("/") + 1);
  const name = (path) => `stActiveTheme-${path}-v2`;
  const word = JSON.stringify(wanted[0].toUpperCase() + wanted.slice(1));
  const worn = localStorage.getItem(name(here)) || '"System"';
  for (const path of paths) localStorage.setItem(name(base + path), word);
  state.theme = wanted;
  if (worn !== word) location.reload();
};

// What Python has heard and says: told by the page as a whole, and by the part that it draws alone.
// Either may be run again with what it told before, which must not undo what the other says.
let last = {};
state.heard = (teller, data) => {
  const told = JSON.stringify(data);
  if (last[teller] === told) return;
  last[teller] = told;
  state.waiting = state.waiting.filter((act) => act.n > data.seen);
  const before = held();
  for (const [key, words] of Object.entries(data.handed)) if (before[key] === words) hold({ [key]: null });
  if (state.said.textContent !== data.said) state.said.textContent = data.said;
  state.said.title = data.said; // a long line is cut, so that the bar keeps its height
  state.said.className = data.wrong ? "said wrong" : "said";
  if (!globalThis.factcheckWaiting()) state.claim = data.claim; // an older echo must not move it back
  stand(state.claim);
};

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  state.set = setTriggerValue;
  state.data = data;
  state.legend = parentElement.querySelector("dialog");
  const line = parentElement.querySelector(".said");
  if (state.said !== line) last = {}; // a new page has a line of its own
  state.said = line;
  const { seen, handed, said, wrong, claim, offers } = data;
  state.heard("page", { seen, handed, said, wrong, claim, offers });
  if (state.shown !== data.claim) {
    const pane = document.querySelector(".st-key-claim-pane"); // another claim is read from its head
    if (pane) pane.scrollTop = 0;
    state.shown = data.claim;
  }
  clearTimeout(state.back);
  state.back = setTimeout(giveBack, PAUSE);
  paint(data, parentElement.querySelector(".keys"), state.legend);
  if (data.cookie) document.cookie = `${data.cookie}; path=/; max-age=31536000; samesite=strict`;
  dress(data.theme, data.paths);
  for (const [name, heard] of Object.entries(state.listeners || {})) document.removeEventListener(name, heard);
  state.listeners = { "factcheck-act": onAct, "factcheck-card": onCard, keydown: onKey, input: onInput };
  for (const [name, heard] of Object.entries(state.listeners)) document.addEventListener(name, heard);
}
