// The views with their counts, and the list of the one that is open.

import { ask, newest } from "./api.js";
import { approvalLine, approvalRows } from "./approvals.js";
import * as bulk from "./bulk.js";
import { here, made } from "./elements.js";
import { emptyOf, fromNow, language, market, nameOf, plain, w } from "./words.js";

const may = JSON.parse(document.documentElement.dataset.may);
const CARE = new Set(["self_harm_risk", "vulnerable", "deceased", "third_party"]);

const lastCounts = newest();
const lastRows = newest();

async function counted() {
  const { counts, views } = may.conversation ? await ask("views") : { counts: {}, views: [] };
  if (may.approval) {
    counts.approvals = (await approvalRows()).length;
    views.push("approvals");
  }
  return { counts, views };
}

export async function showViews(at) {
  const found = await lastCounts(counted());
  if (!found) return;
  const { counts, views } = found;
  const lines = views.map((view) =>
    made(
      "li",
      {},
      made(
        "a",
        { href: `?view=${view}`, "data-view": view, "aria-current": view === at ? "page" : null },
        made("span", {}, nameOf(view)),
        made("span", { class: "count" }, String(counts[view] ?? 0)),
      ),
    ),
  );
  here("views").replaceChildren(...lines);
}

// The rows that are shown; nothing where another list was asked for meanwhile.
export async function showList(view, opened) {
  const rows = await lastRows(view === "approvals" ? approvalRows() : conversationRows(view));
  if (!rows) return undefined;
  here("list-heading").textContent = nameOf(view);
  const lines = rows.map((row) =>
    view === "approvals" ? approvalLine(row) : line(row, opened, bulk.possible(view)),
  );
  const focused = whatHasFocus();
  here("list").replaceChildren(...lines);
  if (focused) here("list").querySelector(focused)?.focus();
  const empty = here("list-empty");
  empty.hidden = rows.length > 0;
  empty.textContent = emptyOf(view);
  bulk.within(bulk.possible(view) ? rows : []);
  return rows;
}

// The list is drawn anew under whoever goes through it by keys.
function whatHasFocus() {
  const { activeElement } = document;
  if (!here("list").contains(activeElement)) return null;
  for (const name of ["choose", "conversation", "approval"]) {
    const id = activeElement.dataset[name];
    if (id) return `[data-${name}="${CSS.escape(id)}"]`;
  }
  return null;
}

async function conversationRows(view) {
  if (!may.conversation || view === "none") return [];
  return (await ask(`conversations?view=${encodeURIComponent(view)}`)).rows;
}

function chooser(row) {
  return made("input", {
    type: "checkbox",
    "data-choose": row.conversation_id,
    "aria-label": w("choose", { name: row.name || row.conversation_id }),
    checked: bulk.has(row.conversation_id),
  });
}

function line(row, opened, choosing) {
  const due = row.answer_by ?? row.due_at;
  const late = due && new Date(due) < Date.now();
  const about = [plain(row.errand === "none" ? row.reason : row.errand), language(row.language)];
  const where = row.owner_kind === "agent" ? row.owner : plain(row.owner_kind && row.owner);
  return made(
    "li",
    {},
    choosing ? chooser(row) : null,
    made(
      "button",
      {
        type: "button",
        "data-conversation": row.conversation_id,
        "aria-current": row.conversation_id === opened ? "true" : null,
      },
      made(
        "span",
        { class: "line" },
        made("b", { dir: "auto" }, row.name || row.conversation_id),
        due ? made("span", { class: "due", "data-late": late }, fromNow(due)) : null,
      ),
      made(
        "span",
        { class: "line" },
        made("small", {}, [...about, market(row.market)].filter(Boolean).join(" · ")),
        row.reason
          ? made(
              "span",
              { class: "tag", "data-kind": CARE.has(row.reason) ? "care" : null },
              plain(row.reason),
            )
          : null,
      ),
      where ? made("small", {}, where) : null,
    ),
  );
}
