// What was said in another language, beside what a machine makes of it.

import { ask } from "./api.js";
import { here, made } from "./elements.js";
import { language, w } from "./words.js";

const root = document.documentElement;
const WANTED = "releve-translate";
const texts = new Map();
let of = null;

export const on = () => localStorage.getItem(WANTED) === "1";
export const useful = (found) =>
  root.dataset.translates === "yes" && found.language !== root.lang.split("-")[0];

export function offer(found) {
  const button = here("translate");
  button.hidden = !useful(found);
  button.setAttribute("aria-pressed", String(on()));
  if (of !== found.conversation) {
    texts.clear();
    of = found.conversation;
  }
}

export function turn() {
  localStorage.setItem(WANTED, on() ? "0" : "1");
}

// What a part says in the person's language, null where nothing is known of it.
export function beside(part) {
  const text = on() ? texts.get(part) : null;
  if (!text) return null;
  return made(
    "div",
    { class: "translated", lang: root.lang, dir: "auto" },
    made("small", {}, w("machine-translation")),
    made("div", { dir: "auto" }, text),
  );
}

// True where something came that was not there before.
export async function fetchFor(found) {
  const note = here("translation-note");
  note.hidden = true;
  if (!on() || !useful(found)) return false;
  const spoken = new Set(["customer", "assistant", "agent", "lender"]);
  const parts = found.parts.filter((one) => spoken.has(one.voice));
  if (parts.every((one) => texts.has(one.part))) return false;
  const before = texts.size;
  let trouble = "away";
  try {
    const to = root.lang.split("-")[0];
    const id = encodeURIComponent(found.conversation);
    const answer = await ask(`conversations/${id}/translation?to=${to}`);
    if (of !== found.conversation) return false;
    for (const [part, text] of Object.entries(answer.texts)) texts.set(part, text);
    trouble = answer.trouble;
  } catch {
    trouble = "away";
  }
  note.hidden = !trouble;
  note.textContent = trouble
    ? w(`translation-${trouble}`, { language: language(found.language) })
    : "";
  return texts.size > before;
}
