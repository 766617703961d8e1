// The conversation's bundle, for an ombudsman: asked for with its reason, kept as one archive.

import { fetchFile } from "./api.js";
import { confirmed, shown } from "./dialogs.js";
import { made } from "./elements.js";
import { w } from "./words.js";

const may = JSON.parse(document.documentElement.dataset.may);
const KEPT_MS = 60_000;

// What stands beside a conversation, for whoever may take it out of the house.
export function bundleOf(found) {
  if (!may.bundle) return null;
  return made(
    "section",
    {},
    made("h3", {}, w("bundle")),
    made(
      "button",
      { type: "button", class: "quiet", onclick: () => shown(take(found.conversation)) },
      w("take-bundle"),
    ),
  );
}

export async function take(conversation) {
  const why = made("input", { type: "text", name: "why", required: true, maxlength: 500 });
  const question = [made("p", {}, w("bundle-text")), made("label", {}, w("bundle-why"), why)];
  const answer = await confirmed(w("take-bundle"), question, { yes: w("download") });
  if (!answer) return;
  const path = `conversations/${encodeURIComponent(conversation)}/bundle`;
  const { file, headers } = await fetchFile(path, { why: answer.get("why") });
  save(file, `bundle-${conversation}.zip`);
  const key = made("pre", { tabindex: "0", dir: "ltr" }, headers.get("Releve-Public-Key"));
  await confirmed(w("bundle-taken"), [made("p", {}, w("bundle-key")), key], { yes: w("close") });
}

function save(file, name) {
  const address = URL.createObjectURL(file);
  made("a", { href: address, download: name }).click();
  // The browser reads it a moment later than it was told to.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
