// Who else is at the open conversation: said by this console, and told of the others.

import { ask, sendLast } from "./api.js";
import { here } from "./elements.js";
import { w } from "./words.js";

const EVERY = 15_000;
const WRITES_FOR = 12_000;
const may = JSON.parse(document.documentElement.dataset.may);
let at = null;
let wrote = 0;
let said = "";

const path = (id, verb) => `conversations/${encodeURIComponent(id)}/${verb}`;
const writes = () => Date.now() - wrote < WRITES_FOR && here("words").value;
const doing = () => (writes() ? "writing" : "looking");

// The conversation that is open now, null for none.
export function atConversation(id) {
  if (at === id) return;
  if (at) leaveNow();
  at = id;
  wrote = 0;
  here("company").textContent = "";
  if (at) say();
}

export function show(company) {
  const writes = company.filter((one) => one.writing).map((one) => one.name);
  const looks = company.filter((one) => !one.writing).map((one) => one.name);
  const parts = [
    writes.length ? w("others-write", { names: writes.join(", ") }) : "",
    looks.length ? w("others-look", { names: looks.join(", ") }) : "",
  ];
  const text = parts.filter(Boolean).join(" · ");
  const place = here("company");
  // Said again only where it is news: a screen reader reads it out.
  if (place.textContent !== text) place.textContent = text;
  place.dataset.writing = writes.length ? "yes" : "no";
}

export async function lookAgain() {
  const id = at;
  if (!id) return;
  const { company } = await ask(path(id, "company"));
  if (at === id) show(company);
}

function say() {
  const id = at;
  if (!id || !may.conversation_do) return;
  said = doing();
  ask(path(id, "look"), { doing: said })
    .then(({ company }) => at === id && show(company))
    .catch(() => null);
}

function leaveNow() {
  if (may.conversation_do) sendLast(path(at, "look"), { doing: "gone" });
}

setInterval(say, EVERY);
setInterval(() => at && doing() !== said && say(), 3_000);
here("words").addEventListener("input", () => {
  wrote = Date.now();
  if (doing() !== said) say();
});
addEventListener("pagehide", () => at && leaveNow());
addEventListener("pageshow", (event) => event.persisted && say());
