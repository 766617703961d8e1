// The kill switch: what may be stopped is asked for, stopped with a reason, and shown to all.

import { ask } from "./api.js";
import { confirmed } from "./dialogs.js";
import { here, made } from "./elements.js";
import { plain } from "./words.js";

export async function stop() {
  const scopes = await ask("stops");
  const kinds = scopes.scopes.map((one) =>
    made("option", { value: JSON.stringify(one) }, `${plain(one.scope)} ${plain(one.name)}`),
  );
  const reason = made("input", { type: "text", name: "reason", required: true, maxlength: 500 });
  const answer = await confirmed(
    "Stop an assistant",
    [
      made("p", {}, "From the next message on people answer instead, until it is let go on."),
      made("label", {}, "What is to stop", made("select", { name: "scope" }, ...kinds)),
      made("label", {}, "Why", reason),
    ],
    { yes: "Stop it", danger: true },
  );
  if (!answer) return;
  const scope = JSON.parse(answer.get("scope"));
  await ask("stops", { ...scope, reason: answer.get("reason") });
  await showStopped();
}

export async function showStopped() {
  const { stopped: found } = await ask("stops");
  const bar = here("stopped");
  bar.hidden = !found.length;
  bar.textContent = found.map((one) => `Stopped: ${one.said} — ${one.reason}`).join("  ");
}
