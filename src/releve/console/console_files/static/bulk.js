// Several conversations at once: choosing them, doing the same with each, and taking it back.

import { ask, sendLast } from "./api.js";
import { confirmed, pick, shown } from "./dialogs.js";
import { here, made } from "./elements.js";
import { plain, w } from "./words.js";

const UNDO_SECONDS = 10;
const root = document.documentElement;
const may = JSON.parse(root.dataset.may);
const chosen = new Set();
let rows = [];
let last = null;
let waiting = null;
let changed = () => null;

export const possible = (view) => may.conversation_do && view !== "approvals" && view !== "none";
export const count = () => chosen.size;
export const has = (id) => chosen.has(id);
export const onChange = (does) => (changed = does);

// What the list shows now: what is not there any more is not chosen any more.
export function within(found) {
  rows = found;
  const there = new Set(rows.map((row) => row.conversation_id));
  for (const id of chosen) if (!there.has(id)) chosen.delete(id);
  draw();
}

export function clear() {
  chosen.clear();
  draw();
}

export function all() {
  const every = rows.every((row) => chosen.has(row.conversation_id));
  for (const row of rows) {
    if (every) chosen.delete(row.conversation_id);
    else chosen.add(row.conversation_id);
  }
  draw();
}

export function toggle(id, { range = false } = {}) {
  const place = rows.findIndex((row) => row.conversation_id === id);
  const from = rows.findIndex((row) => row.conversation_id === last);
  if (range && place >= 0 && from >= 0) {
    const [first, end] = [Math.min(place, from), Math.max(place, from)];
    for (const row of rows.slice(first, end + 1)) chosen.add(row.conversation_id);
  } else if (chosen.has(id)) chosen.delete(id);
  else if (place >= 0) chosen.add(id);
  last = id;
  draw();
}

function draw() {
  const bar = here("bulk");
  bar.hidden = chosen.size === 0;
  here("bulk-count").textContent = w("chosen", { count: chosen.size });
  for (const box of here("list").querySelectorAll("input[data-choose]")) {
    box.checked = chosen.has(box.dataset.choose);
  }
}

const wanted = () => rows.filter((row) => chosen.has(row.conversation_id));
const one = (row) => ({ conversation: row.conversation_id, revision: row.revision });

async function each(deed, conversations, more = {}) {
  const { results } = await ask("bulk", { deed, conversations, ...more });
  changed();
  return results;
}

export async function take() {
  const names = namesOf(wanted());
  const results = await each("take", wanted().map(one));
  clear();
  tell(w("bulk-taken"), results, names);
  undoable(results.filter((told) => told.said === "done" && told.before), async (undone) => {
    const queued = undone.filter((told) => told.before.kind === "queue");
    const assisted = undone.filter((told) => told.before.kind === "assistant");
    const back = [];
    if (queued.length) {
      const skills = queued.map((told) => ({
        conversation: told.conversation_id,
        skill: told.before.name,
      }));
      back.push(...(await each("release", skills)));
    }
    if (assisted.length) {
      const ids = assisted.map((told) => ({ conversation: told.conversation_id }));
      back.push(...(await each("give_back", ids)));
    }
    tell(w("bulk-undone"), back, names);
  });
}

export async function release() {
  const queues = JSON.parse(root.dataset.queues);
  const names = namesOf(wanted());
  const skill = await pick(
    w("which-queue"),
    queues.map((queue) => ({ value: queue, name: plain(queue) })),
  );
  if (!skill) return;
  const results = await each("release", wanted().map((row) => ({ ...one(row), skill })));
  clear();
  tell(w("bulk-released"), results, names);
  undoable(results.filter((told) => told.said === "done"), async (undone) => {
    const again = undone.map((told) => ({
      conversation: told.conversation_id,
      revision: told.revision,
    }));
    tell(w("bulk-undone"), await each("take", again), names);
  });
}

// A wrap-up cannot be taken back, so it waits until nobody wants to.
export async function wrapUp() {
  const codes = JSON.parse(root.dataset.codes);
  const ending = wanted();
  const names = namesOf(ending);
  const options = codes.map((code) => made("option", { value: code }, plain(code)));
  const answer = await confirmed(
    w("how-ended-several", { count: ending.length }),
    [
      made("label", {}, w("ended-as"), made("select", { name: "code" }, ...options)),
      made(
        "label", {}, w("note-may"), made("input", { type: "text", name: "note", maxlength: 2000 }),
      ),
    ],
    { yes: w("wrap-up") },
  );
  if (!answer) return;
  const body = { code: answer.get("code"), note: answer.get("note").trim() };
  clear();
  const does = async () => {
    const results = await each("wrap_up", ending.map(one), body);
    tell(w("bulk-wrapped-up"), results, names);
  };
  const atLast = () =>
    sendLast("bulk", { deed: "wrap_up", conversations: ending.map(one), ...body });
  tell(w("bulk-will-wrap-up", { count: ending.length }), [], names);
  undoable(ending, () => tell(w("bulk-undone"), [], names), { later: does, atLast });
}

const namesOf = (found) =>
  new Map(found.map((row) => [row.conversation_id, row.name || row.conversation_id]));

function tell(heading, results, names) {
  const done = results.filter((told) => told.said === "done").length;
  const lines = results.map((told) =>
    made(
      "li",
      { "data-said": told.said },
      made("bdi", {}, names.get(told.conversation_id) ?? told.conversation_id),
      ` — ${became(told)}`,
    ),
  );
  here("bulk-heading").textContent = results.length
    ? `${heading} ${w("bulk-done-of", { done, count: results.length })}`
    : heading;
  here("bulk-lines").replaceChildren(...lines);
  here("bulk-told").hidden = false;
}

function became(told) {
  if (told.said === "owned" && told.owner) {
    if (told.owner.kind === "agent") return w("owned-by", { name: told.owner.name });
    if (told.owner.kind === "queue") return w("waits-in", { queue: plain(told.owner.name) });
    return w("assistant-has-it");
  }
  return w(`bulk-${told.said.replaceAll("_", "-")}`);
}

function undoable(results, undo, { later = null, atLast = null } = {}) {
  settle();
  const button = here("bulk-undo");
  if (!results.length) return;
  let left = UNDO_SECONDS;
  const show = () => (button.textContent = w("undo-seconds", { seconds: left }));
  button.hidden = false;
  show();
  const ticking = setInterval(() => {
    left -= 1;
    if (left > 0) show();
    else settle();
  }, 1000);
  waiting = { ticking, later, atLast, undo: () => undo(results) };
}

// What waits is done now: its time is over, or something else begins.
function settle() {
  const before = waiting;
  stop();
  if (before?.later) shown(before.later());
}

function stop() {
  if (waiting) clearInterval(waiting.ticking);
  waiting = null;
  here("bulk-undo").hidden = true;
}

here("bulk-undo").addEventListener("click", () => {
  const undo = waiting?.undo;
  stop();
  if (undo) shown(Promise.resolve(undo()));
});
here("bulk-away").addEventListener("click", () => {
  settle();
  here("bulk-told").hidden = true;
});
here("bulk-take").addEventListener("click", () => shown(take()));
here("bulk-release").addEventListener("click", () => shown(release()));
here("bulk-wrap-up").addEventListener("click", () => shown(wrapUp()));
here("bulk-all").addEventListener("click", () => all());
here("bulk-none").addEventListener("click", () => clear());
addEventListener("pagehide", () => {
  waiting?.atLast?.();
  stop();
});
