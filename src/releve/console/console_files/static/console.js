// The console's wiring: the address says which view and conversation, the stream what is new.

import { leave, speak } from "./api.js";
import { decide } from "./approvals.js";
import * as bulk from "./bulk.js";
import { take as takeBundle } from "./bundle.js";
import * as conversation from "./conversation.js";
import { confirmed, pick, say, shown } from "./dialogs.js";
import { here, made } from "./elements.js";
import { showList, showViews } from "./list.js";
import { showStopped, stop } from "./stops.js";
import { listen } from "./stream.js";
import { nameOf, w } from "./words.js";

const KEYS_OFF = "releve-keys-off";
let rows = [];

const place = () => new URLSearchParams(location.search);
const may = JSON.parse(document.documentElement.dataset.may);
const first = may.conversation ? "needs_person" : may.approval ? "approvals" : "none";
const view = () => place().get("view") ?? first;

function go(changes) {
  const wanted = place();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) wanted.delete(name);
    else wanted.set(name, value);
  }
  history.pushState(null, "", `?${wanted}`);
  return arrive();
}

async function arrive() {
  const wanted = place().get("c");
  await Promise.all([showViews(view()), refreshList()]);
  if (wanted && may.conversation) await conversation.show(wanted);
  else conversation.close();
  document.title = `${wanted ? here("open-name").textContent : nameOf(view())} · Relève`;
}

let latest = null;

// Where another list was asked for meanwhile, that one is waited for: it is as new, and is shown.
async function refreshList() {
  let asked = (latest = showList(view(), place().get("c")));
  let found = await asked;
  while (asked !== latest) found = await (asked = latest);
  rows = found ?? rows;
}

let due = null;

function refresh(changes) {
  const open = conversation.opened();
  const shownNow = open?.conversation;
  const near = changes.filter((one) => !one.conversation || one.conversation === shownNow);
  if (open && near.some((one) => one.kind !== "look")) shown(conversation.again());
  else if (open && near.length) shown(conversation.lookAgain());
  if (changes.some((one) => one.kind !== "look")) due ??= setTimeout(readAgain, pace());
}

// Many consoles hear of a change at once, and must not all ask at once: the slower the answers are,
// the longer each waits before it asks again, and no two for quite as long.
let took = 0;
const pace = () => (150 + 10 * took) * (1 + Math.random());

async function readAgain() {
  due = null;
  const asked = performance.now();
  await shown(Promise.all([showViews(view()), refreshList()]));
  took = Math.min(500, performance.now() - asked);
}

function next(ended = null) {
  const open = rows.filter((row) => row.conversation_id !== ended);
  const waiting = open.filter((row) => row.owner_kind !== "agent");
  const soonest = waiting.find((row) => row.conversation_id !== place().get("c")) ?? waiting[0];
  if (soonest) return go({ c: soonest.conversation_id });
  say(w("nobody-waits"));
  return null;
}

function step(by) {
  const at = rows.findIndex((row) => row.conversation_id === place().get("c"));
  const there = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
  return there ? go({ c: there.conversation_id }) : null;
}

async function decided(id) {
  const conversation = await decide(id);
  if (conversation) await go({ c: conversation });
  else await Promise.all([showViews(view()), refreshList()]);
}

const COMMANDS = [
  { key: "n", name: w("key-next"), does: () => next() },
  { key: "j", name: w("key-down"), does: () => step(1) },
  { key: "k", name: w("key-up"), does: () => step(-1) },
  { key: "x", name: w("key-choose"), does: () => choose() },
  { key: "X", name: w("key-range"), shown: "Shift X", does: () => choose({ range: true }) },
  { key: "a", name: w("key-all"), does: () => bulk.possible(view()) && bulk.all() },
  { key: "t", name: w("take-over"), does: () => several(bulk.take) ?? offered("take-over") },
  { key: "h", name: w("key-hold"), does: () => offered("hold") ?? offered("resume") },
  {
    key: "q",
    name: w("back-to-queue"),
    does: () => several(bulk.release) ?? offered("back-to-queue"),
  },
  { key: "g", name: w("key-give-back"), does: () => offered("give-back") },
  { key: "e", name: w("wrap-up"), does: () => several(bulk.wrapUp) ?? offered("wrap-up") },
  { key: "r", name: w("key-write"), does: () => here("words").focus() },
  { key: "/", name: w("snippets"), does: () => conversation.snippets() },
  { key: "l", name: w("key-translate"), does: () => here("translate").click() },
  { key: "Escape", name: w("key-close"), does: away },
  { key: "?", name: w("key-keys"), does: keys },
];

// With several chosen a key is for all of them.
const several = (does) => (bulk.count() ? does() : null);

function choose(how) {
  const line = document.activeElement.closest("#list li");
  const focused = line?.querySelector("[data-conversation]")?.dataset.conversation;
  const id = focused ?? place().get("c") ?? rows[0]?.conversation_id;
  if (id && bulk.possible(view())) bulk.toggle(id, how);
}

function away() {
  if (bulk.count()) return bulk.clear();
  return go({ c: null });
}

function offered(name) {
  const button = here("open-tools").querySelector(`[data-does="${name}"]`);
  button?.click();
  return button ? true : null;
}

async function keys() {
  const off = made("input", { type: "checkbox", name: "off" });
  off.checked = localStorage.getItem(KEYS_OFF) === "1";
  const answer = await confirmed(
    w("shortcuts"),
    [
      made(
        "ul",
        { class: "options" },
        ...COMMANDS.map((one) =>
          made("li", {}, made("kbd", {}, one.shown ?? one.key), ` ${one.name}`),
        ),
      ),
      made("label", {}, made("span", {}, off, ` ${w("keys-off")}`)),
    ],
    { yes: w("keep") },
  );
  if (answer) localStorage.setItem(KEYS_OFF, answer.get("off") ? "1" : "0");
}

async function palette() {
  const views = [...here("views").querySelectorAll("a")].map((one) => ({
    value: () => go({ view: one.dataset.view, c: null }),
    name: w("go-to", { view: nameOf(one.dataset.view) }),
  }));
  const commands = COMMANDS.map((one) => ({
    value: one.does,
    name: one.name,
    key: one.shown ?? one.key,
  }));
  const open = conversation.opened();
  const more = may.bundle && open ? [open.conversation] : [];
  const bundles = more.map((id) => ({ value: () => takeBundle(id), name: w("take-bundle") }));
  const does = await pick(w("commands"), [...commands, ...bundles, ...views]);
  if (does) await does();
}

const typing = (target) =>
  target.closest("input:not([type=checkbox]), textarea, select, dialog[open]");

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    if (!here("dialog").open) shown(palette());
    return;
  }
  const plainKey = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === "Escape" && typing(event.target) && !here("dialog").open) {
    here("transcript").focus();
    return;
  }
  if (!plainKey || typing(event.target) || here("dialog").open) return;
  if (localStorage.getItem(KEYS_OFF) === "1") return;
  const command = COMMANDS.find((one) => one.key === event.key);
  if (!command) return;
  event.preventDefault();
  shown(Promise.resolve(command.does()));
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("#views a");
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    shown(go({ view: link.dataset.view, c: null }));
  }
  const box = event.target.closest("#list input[data-choose]");
  if (box) bulk.toggle(box.dataset.choose, { range: event.shiftKey });
  const line = event.target.closest("#list button");
  if (line?.dataset.approval) shown(decided(line.dataset.approval));
  else if (line) shown(go({ c: line.dataset.conversation }));
});

bulk.onChange(() => shown(Promise.all([showViews(view()), refreshList()])));
here("language").addEventListener("change", ({ target }) => shown(speak(target.value)));
here("next").addEventListener("click", () => shown(Promise.resolve(next())));
here("keys-open").addEventListener("click", () => shown(keys()));
here("palette-open").addEventListener("click", () => shown(palette()));
here("leave").addEventListener("click", () =>
  shown(leave().then(() => location.assign("/console"))),
);
here("stop-open")?.addEventListener("click", () => shown(stop()));
document.addEventListener("wrapped-up", () => {
  const ended = place().get("c");
  shown(refreshList().then(() => next(ended) ?? go({ c: null })));
});
document.addEventListener("refused", () => {
  conversation.again().catch(() => null);
});
addEventListener("popstate", () => shown(arrive()));

shown(arrive());
shown(showStopped());
if (may.conversation) {
  listen((changes) => {
    refresh(changes);
    if (changes.some((one) => one.kind === "stop")) shown(showStopped());
  });
} else {
  // The stream names conversations: whoever reads none looks again from time to time.
  here("live").hidden = true;
  setInterval(() => shown(showStopped()), 30_000);
}
