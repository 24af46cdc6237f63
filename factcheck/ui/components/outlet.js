// Carry acts to Python from a part of the page that is drawn alone, and bring back what it says.
const state = (globalThis.factcheckKeys = globalThis.factcheckKeys || { waiting: [], last: 0 });

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const host = parentElement.getRootNode().host || parentElement;
  state.outlet = { set: setTriggerValue, host, hears: data.hears, claim: data.claim };
  if (state.heard && state.said) state.heard("outlet", data);
}
