// The kill switch: what may be stopped is asked for, stopped with a reason, and shown to all.

import { ask } from "./api.js";
import { confirmed } from "./dialogs.js";
import { here, made } from "./elements.js";
import { market, plain, w } from "./words.js";

export async function stop() {
  const scopes = await ask("stops");
  const kinds = scopes.scopes.map((one) =>
    made("option", { value: JSON.stringify(one) }, stopName(one)),
  );
  const reason = made("input", { type: "text", name: "reason", required: true, maxlength: 500 });
  const answer = await confirmed(
    w("stop-an-assistant"),
    [
      made("p", {}, w("stop-text")),
      made("label", {}, w("what-stops"), made("select", { name: "scope" }, ...kinds)),
      made("label", {}, w("why"), reason),
    ],
    { yes: w("stop-it"), danger: true },
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
  const stops = found.map((one) => w("stopped", { what: stopName(one), reason: one.reason }));
  bar.textContent = stops.join("  ");
}

function stopName({ scope, name }) {
  if (scope === "all") return w("every-assistant");
  return `${plain(scope)}: ${scope === "market" ? market(name) : plain(name)}`;
}
