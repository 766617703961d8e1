// The console's pages of tables: forms that post, the kill switch, the palette, and keys.
//
// A form with `data-post` sends its fields as JSON to the console's API and then reads its page
// anew (or goes on to `data-next`). A field named `a.b` is `b` in the object `a`; one with
// `data-as` is sent as a number, a list of lines, JSON, or left out where it is empty.

import { ask, leave } from "./api.js";
import { confirmed, pick, say, shown } from "./dialogs.js";
import { here, made } from "./elements.js";
import { showStopped, stop } from "./stops.js";

const KEYS_OFF = "releve-keys-off";
const DONE = "releve-done";

const AS = {
  number: (text) => (text === "" ? null : Number(text)),
  optional: (text) => text || null,
  json: (text) => JSON.parse(text || "[]"),
};

function bodyOf(form) {
  const body = {};
  for (const field of form.elements) {
    if (!field.name || (field.type === "radio" && !field.checked)) continue;
    const path = field.name.split(".");
    const last = path.pop();
    const at = path.reduce((inner, name) => (inner[name] ??= {}), body);
    if (field.type === "checkbox") {
      at[last] ??= [];
      if (field.checked) at[last].push(field.value);
    } else {
      at[last] = (AS[field.dataset.as] ?? String)(field.value);
    }
  }
  return body;
}

async function post(form) {
  let body;
  try {
    body = bodyOf(form);
  } catch {
    say("What should come of it is no JSON.");
    return;
  }
  const { sure, done, next } = form.dataset;
  if (sure && !(await confirmed(sure, [], { yes: form.dataset.yes, danger: true }))) return;
  const button = form.querySelector('[type="submit"]');
  button.disabled = true;
  try {
    await ask(form.dataset.post, body);
    sessionStorage.setItem(DONE, done ?? "Done.");
    location.assign(next ?? location.pathname + location.search);
  } catch (trouble) {
    button.disabled = false;
    throw trouble;
  }
}

document.addEventListener("submit", (event) => {
  if (!event.target.dataset.post) return;
  event.preventDefault();
  shown(post(event.target));
});

// What a customer would be told, as soon as its choices change.
async function preview(form) {
  const asked = new URLSearchParams(new FormData(form));
  asked.delete("why");
  const { told } = await ask(`${form.dataset.preview}?${asked}`);
  const lines = told.map((line) => made("p", {}, line));
  form.querySelector("[data-told]").replaceChildren(...lines);
}

for (const form of document.querySelectorAll("form[data-preview]")) {
  form.addEventListener("change", () => shown(preview(form)));
  shown(preview(form));
}

document.addEventListener("click", (event) => {
  const record = event.target.closest("[data-evidence]");
  if (record) shown(evidence(record.dataset.evidence));
});

async function evidence(id) {
  const { body } = await ask(`evidence/${encodeURIComponent(id)}`);
  const text = JSON.stringify(JSON.parse(body), null, 2);
  await confirmed(id, [made("pre", { tabindex: "0" }, text)], { yes: "Close" });
}

const ways = () => [...document.querySelectorAll(".tabs a")];

async function palette() {
  const pages = ways().map((way) => ({
    value: () => way.click(),
    name: `Go to: ${way.textContent}`,
  }));
  const halt = here("stop-open") ? [{ value: stop, name: "Stop an assistant" }] : [];
  const does = await pick("Commands", [...pages, ...halt]);
  if (does) await does();
}

function step(by) {
  const rows = [...document.querySelectorAll(".scrolls tbody a")];
  const at = rows.indexOf(document.activeElement);
  rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
}

// One key a score: of the question that has the focus, else of the first that has none yet.
function score(value) {
  const form = document.querySelector("form.rubric");
  if (!form) return false;
  const all = [...form.querySelectorAll("fieldset")];
  const open = all.find((one) => !one.querySelector("input:checked"));
  const at = document.activeElement?.closest?.("form.rubric fieldset") ?? open;
  const box = at?.querySelector(`input[value="${value}"]`);
  if (!box) return false;
  box.checked = true;
  const next = all[all.indexOf(at) + 1];
  const to = next?.querySelector("input") ?? form.querySelector("textarea");
  to.focus();
  return true;
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  m: () => score("met"),
  n: () => score("not_met"),
  a: () => score("not_applicable"),
};
const writing = (target) =>
  target.closest('textarea, select, dialog[open], input:not([type="radio"], [type="checkbox"])');

document.addEventListener("keydown", (event) => {
  const held = event.ctrlKey || event.metaKey;
  if (held && event.key.toLowerCase() === "k") {
    event.preventDefault();
    if (!here("dialog").open) shown(palette());
  } else if (held && event.key === "Enter") {
    event.target.closest("form[data-post]")?.requestSubmit();
  } else if (!held && !event.altKey && !writing(event.target)) {
    if (localStorage.getItem(KEYS_OFF) === "1" || !KEYS[event.key]) return;
    event.preventDefault();
    KEYS[event.key]();
  }
});

here("palette-open").addEventListener("click", () => shown(palette()));
here("stop-open")?.addEventListener("click", () => shown(stop()));
here("leave").addEventListener("click", () =>
  shown(leave().then(() => location.assign("/console"))),
);

// The turn that is reviewed is the last one shown.
const talk = document.querySelector(".transcript");
if (talk) talk.scrollTop = talk.scrollHeight;

const done = sessionStorage.getItem(DONE);
if (done) {
  sessionStorage.removeItem(DONE);
  here("done").textContent = done;
  here("done").hidden = false;
}
// Until here a press would have been lost: what needs this script says so by being disabled.
for (const button of document.querySelectorAll("button:disabled")) button.disabled = false;
document.body.dataset.ready = "yes";
shown(showStopped());
setInterval(() => shown(showStopped()), 30_000);
