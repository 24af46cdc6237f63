// Open the form of a part on its key, at once; Enter saves, Esc leaves. What is typed is handed to
// Python at every pause, and comes back with the claim until it is saved or given up.
const PAUSE = 600; // milliseconds
const HELD = "factcheck-typed"; // see keyboard.js, which may be there later than this

const tell = (act) => document.dispatchEvent(new CustomEvent("factcheck-act", { detail: act }));

const make = (tag, name, words) => {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (words !== undefined) element.textContent = words;
  return element;
};

const named = (view, part) => view.data.parts.find((told) => told.part === part);

const typed = (view) => {
  const found = { ...view.extra };
  for (const field of view.form.querySelectorAll("[name]")) {
    found[field.name] = field.type === "checkbox" ? String(field.checked) : field.value;
  }
  return found;
};

// Typing is of the claim and part that it was begun in, whatever is in hand by now.
const hand = (view, act) => {
  clearTimeout(view.pause);
  view.pause = null;
  tell({ do: act, claim: view.data.claim, part: view.part, typed: typed(view) });
  if (act === "correct") globalThis.factcheckHold?.({ [place(view)]: null });
};

const place = (view) => `correction-${view.data.claim}`;

const changed = (view) => {
  globalThis.factcheckHold?.({ [place(view)]: JSON.stringify({ part: view.part, ...typed(view) }) });
  clearTimeout(view.pause);
  view.pause = setTimeout(() => hand(view, "keep-correction"), PAUSE);
};

const close = (view) => {
  if (view.pause) hand(view, "keep-correction");
  view.part = null;
  view.form.hidden = true;
  view.form.replaceChildren();
  mark(view);
};

const input = (field) => {
  if (field.choices) {
    const select = make("select");
    select.append(new Option("not said", ""), ...field.choices.map(([value, words]) => new Option(words, value)));
    return select;
  }
  const element = make(field.long ? "textarea" : "input");
  if (field.tick) element.type = "checkbox";
  else element.autocomplete = "off";
  return element;
};

const draw = (field, value) => {
  const label = make("label", field.tick ? "tick" : field.long ? "long" : "");
  const element = input(field);
  element.name = field.path;
  if (field.tick) element.checked = value === "true";
  else element.value = value ?? field.value;
  label.append(...(field.tick ? [element, make("span", "", field.label)] : [make("span", "", field.label), element]));
  return label;
};

// Another kind has other fields; what is typed in those of the same name stays.
const kinds = (view, fields, kept) => {
  const select = fields.querySelector("[name=kind]");
  if (!select) return;
  for (const old of fields.querySelectorAll(".of-kind")) old.remove();
  for (const field of view.data.kinds[select.value] || []) {
    const label = draw(view.part === "add" ? { ...field, value: "" } : field, kept[field.path]);
    label.classList.add("of-kind");
    fields.append(label);
  }
};

const open = (view, part, given = {}, focus = true) => {
  if (view.going) { // the claim that was gone to is still on its way: its form, not this one's
    view.then = [part, given];
    return;
  }
  const told = named(view, part);
  if (!told) return;
  if (view.pause) hand(view, "keep-correction");
  const kept = { ...(view.data.typed.part === part ? view.data.typed : {}), ...given };
  view.part = part;
  view.extra = part === "add" ? { article: kept.article || view.data.article, start: kept.start ?? "", end: kept.end ?? "" } : {};
  const fields = make("div", "fields");
  fields.append(...told.fields.map((field) => draw(field, kept[field.path])));
  kinds(view, fields, kept);
  fields.onchange = (event) => event.target.name === "kind" && kinds(view, fields, typed(view));
  const foot = make("div", "foot");
  const save = make("button");
  save.append(make("kbd", "", "Enter"), "save");
  const leave = make("button");
  leave.type = "button";
  leave.append(make("kbd", "", "Esc"), "leave");
  leave.onclick = () => close(view);
  foot.append(save, leave);
  view.form.replaceChildren(fields, foot);
  view.form.setAttribute("aria-label", told.says);
  view.form.hidden = false;
  mark(view);
  if (!focus) return;
  const first = fields.querySelector("[name]");
  first.focus();
  if (first.select) first.select();
  view.form.scrollIntoView({ block: "nearest" });
};

const mark = (view) => {
  for (const button of view.keys.children) {
    button.setAttribute("aria-expanded", String(button.dataset.part === view.part));
    button.className = view.data.typed.part === button.dataset.part ? "typed" : "";
  }
};

const paint = (view) => {
  const buttons = view.data.parts.map((told) => {
    const button = make("button");
    button.type = "button";
    button.dataset.part = told.part;
    button.append(make("kbd", "", told.key), told.says);
    if (told.now) button.title = told.now;
    button.onclick = () => (view.part === told.part ? close(view) : open(view, told.part));
    return button;
  });
  view.keys.replaceChildren(...buttons);
  const were = view.data.parts.filter((told) => told.was).map((told) => {
    const line = make("div", "", `${told.says}: ${told.now || "nothing"} `);
    line.append(make("span", "", "· the machine read "), make("s", "", told.was));
    return line;
  });
  view.were.replaceChildren(...were);
  mark(view);
};

const listen = (view) => {
  view.form.onsubmit = (event) => {
    event.preventDefault();
    hand(view, "correct");
  };
  view.form.oninput = () => changed(view);
  view.form.onkeydown = (event) => {
    if (event.key === "Enter" && event.target.tagName !== "BUTTON" && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      hand(view, "correct");
    }
    if (event.key === "Escape") {
      event.preventDefault();
      close(view);
    }
  };
  view.heard = (event) => {
    const act = event.detail;
    if (act.do === "go" && act.claim !== view.data.claim) {
      if (view.part) close(view);
      view.going = act.claim;
    }
    if (act.do !== "open") return;
    if (view.going || named(view, act.part)) open(view, act.part, act.given);
    else tell({ do: "no-part", part: act.part });
  };
  document.addEventListener("factcheck-act", view.heard);
};

// What the tab holds and Python does not have is newer than what came with the claim.
const giveBack = (view) => {
  const words = JSON.parse(sessionStorage.getItem(HELD) || "{}")[place(view)];
  if (!words || view.part) return;
  const { part, ...given } = JSON.parse(words);
  if (!named(view, part)) return;
  open(view, part, given, false);
  changed(view);
};

export default function (component) {
  const { data, parentElement } = component;
  const root = parentElement.getRootNode();
  const view = root.view || { part: null, pause: null, extra: {} };
  root.view = view;
  if (view.heard) document.removeEventListener("factcheck-act", view.heard);
  const place = `${data.claim} ${data.version}`;
  const fresh = view.place !== place;
  const another = view.data && view.data.claim !== data.claim;
  for (const name of ["keys", "were", "form"]) view[name] = parentElement.querySelector(`.${name}`);
  if (another && view.part && view.pause) hand(view, "keep-correction");
  view.data = data;
  view.place = place;
  paint(view);
  listen(view);
  if (fresh) {
    view.part = null;
    view.form.hidden = true;
    if (data.typed.part) open(view, data.typed.part, {}, false);
    else mark(view);
  }
  giveBack(view);
  const waiting = globalThis.factcheckWaiting && globalThis.factcheckWaiting();
  if (view.going && (view.going === data.claim || !waiting)) {
    const [part, given] = view.then || [];
    view.going = view.then = null;
    if (part) tell({ do: "open", part, given });
  }
  return () => document.removeEventListener("factcheck-act", view.heard);
}
