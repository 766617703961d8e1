// What waits for a yes: listed by its day, looked at with what would be done now, and decided.

import { ask } from "./api.js";
import { confirmed, pick } from "./dialogs.js";
import { made } from "./elements.js";
import { day, market, plain, w } from "./words.js";

export async function approvalRows() {
  const { rows } = await ask("approvals");
  return rows;
}

export function approvalLine(row) {
  return made(
    "li",
    {},
    made(
      "button",
      { type: "button", "data-approval": row.approval_id },
      made(
        "span",
        { class: "line" },
        made("b", {}, row.effect_names.map(plain).join(", ")),
        made("span", { class: "due" }, w("by-day", { day: day(row.due_on) })),
      ),
      made(
        "small",
        {},
        [row.amount_text, plain(row.errand), market(row.market)].filter(Boolean).join(" · "),
      ),
      made(
        "small",
        {},
        w("said-yes", {
          done: row.approved_by.length,
          count: row.agents_needed,
          name: row.asked_by,
        }),
      ),
    ),
  );
}

export async function decide(id) {
  const found = await ask(`approvals/${encodeURIComponent(id)}`);
  const choices = [];
  if (found.mine_to_decide) {
    choices.push({ value: "approve", name: w("approve-dots") });
    choices.push({ value: "refuse", name: w("refuse-dots") });
  }
  if (found.conversation_id) choices.push({ value: "open", name: w("open-conversation") });
  const choice = await pick(heading(found), choices);
  if (choice === "open") return found.conversation_id;
  if (choice) await sayWord(found, choice);
  return null;
}

const heading = (found) =>
  [found.effect_names.map(plain).join(", "), found.amount_text].filter(Boolean).join(" · ");

async function sayWord(found, verb) {
  const reason = made("input", {
    type: "text",
    name: "reason",
    maxlength: 2000,
    required: verb === "refuse",
  });
  const effects = JSON.stringify(found.effects, null, 2);
  const differs = found.same
    ? []
    : [made("p", { class: "stopped" }, w("different-since", { what: found.changed.join("; ") }))];
  const answer = await confirmed(
    w(verb === "approve" ? "approve-heading" : "refuse-heading"),
    [
      ...differs,
      made("pre", { tabindex: "0" }, effects),
      made("label", {}, w(verb === "approve" ? "why-may" : "why"), reason),
    ],
    { yes: w(verb), danger: verb === "refuse" },
  );
  if (answer) {
    const path = `approvals/${encodeURIComponent(found.approval_id)}/${verb}`;
    await ask(path, { reason: answer.get("reason") ?? "" });
  }
}
