// One dialog for everything that asks: a yes, one of several, words.

import { here, made } from "./elements.js";
import { w } from "./words.js";

const dialog = here("dialog");

export function confirmed(heading, parts, { yes = w("yes"), danger = false } = {}) {
  return asked((answer) => {
    const go = made("button", { type: "submit", class: "go", "data-danger": danger }, yes);
    const buttons = made("div", { class: "buttons" }, leave(answer), go);
    const form = made("form", { method: "dialog" }, title(heading), ...parts, buttons);
    form.addEventListener("submit", () => answer(new FormData(form)));
    return form;
  });
}

export function pick(heading, options) {
  return asked((answer) => {
    const rows = options.map(({ value, name, key }) =>
      made(
        "button",
        { type: "button", onclick: () => answer(value) },
        name,
        key ? made("kbd", {}, key) : null,
      ),
    );
    const list = made("div", { class: "options" }, ...rows);
    if (options.length < 9) return made("div", { class: "rows" }, title(heading), list);
    const filter = made("input", { type: "text", "aria-label": w("find"), autofocus: true });
    filter.addEventListener("input", () => {
      for (const row of rows) {
        row.hidden = !row.textContent.toLowerCase().includes(filter.value.trim().toLowerCase());
      }
    });
    filter.addEventListener("keydown", (event) => {
      if (event.key === "Enter") rows.find((row) => !row.hidden)?.click();
    });
    return made("div", { class: "rows" }, title(heading), filter, list);
  });
}

let last = Promise.resolve();

// Closing is told later: the next question begins only then, or it would hear this one's end.
function asked(build) {
  last = last.catch(() => null).then(() => answered(build));
  return last;
}

function answered(build) {
  return new Promise((resolve) => {
    let given = null;
    const answer = (value) => {
      given = value;
      dialog.close();
    };
    dialog.replaceChildren(build(answer));
    dialog.addEventListener("close", () => resolve(given), { once: true });
    dialog.showModal();
  });
}

const title = (heading) => made("h2", { id: "dialog-heading" }, heading);
const leave = (answer) =>
  made("button", { type: "button", class: "quiet", onclick: () => answer(null) }, w("not-now"));

let fading = null;

export async function shown(doing) {
  try {
    return await doing;
  } catch (trouble) {
    say(trouble.message);
    document.dispatchEvent(new CustomEvent("refused"));
    return null;
  }
}

export function say(text) {
  const notice = here("notice");
  notice.textContent = text;
  notice.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => (notice.hidden = true), 12_000);
}
