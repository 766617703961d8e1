// What the sandbox would have sent to who is signed in: each letter under its subject. Outside a
// sandbox the page has no place for it.

import * as lender from "./lender.js";
import { make } from "./words.js";

const pane = document.getElementById("inbox");
const heading = document.getElementById("inbox-heading");
const body = document.getElementById("inbox-body");
let drawn = { conversation: null, key: "" };

export async function refresh(conversation) {
  if (!pane) return;
  if (drawn.conversation !== conversation) clear(conversation);
  const shown = await lender.inbox(document.documentElement.lang).catch(() => null);
  if (!shown || drawn.conversation !== conversation) return;
  const key = JSON.stringify([shown.letters_text, shown.letters]);
  // What has not changed stays, with the letters that are open.
  if (key === drawn.key) return;
  drawn.key = key;
  heading.textContent = shown.letters_text;
  body.replaceChildren(...shown.letters.map(letter));
  pane.hidden = shown.letters.length === 0;
}

function clear(conversation) {
  drawn = { conversation, key: "" };
  pane.hidden = true;
  pane.open = false;
  body.replaceChildren();
}

function letter(one) {
  return make(
    "details",
    { cls: "letter", lang: one.language, dir: one.direction, "data-kind": one.kind },
    make(
      "summary",
      {},
      make("b", { dir: "auto" }, one.subject),
      make("small", {}, make("bdi", {}, one.at_text)),
    ),
    make("p", { cls: "letter-text" }, one.text),
  );
}
