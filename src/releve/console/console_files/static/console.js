// The console's wiring: the address says which view and conversation, the stream what is new.

import { leave } from "./api.js";
import { decide } from "./approvals.js";
import * as conversation from "./conversation.js";
import { confirmed, pick, say, shown } from "./dialogs.js";
import { here, made } from "./elements.js";
import { showList, showViews } from "./list.js";
import { showStopped, stop } from "./stops.js";
import { listen } from "./stream.js";
import { nameOf } from "./words.js";

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

async function refreshList() {
  rows = await showList(view(), place().get("c"));
}

let due = null;

function refresh(changes) {
  const open = conversation.opened();
  if (open && changes.some((one) => !one.conversation || one.conversation === open.conversation)) {
    shown(conversation.again());
  }
  due ??= setTimeout(() => {
    due = null;
    shown(Promise.all([showViews(view()), refreshList()]));
  }, 250);
}

function next() {
  const waiting = rows.filter((row) => row.owner_kind !== "agent");
  const soonest = waiting.find((row) => row.conversation_id !== place().get("c")) ?? waiting[0];
  if (soonest) return go({ c: soonest.conversation_id });
  say("Nobody waits in this view.");
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
  { key: "n", name: "Next conversation that waits", does: next },
  { key: "j", name: "One down in the list", does: () => step(1) },
  { key: "k", name: "One up in the list", does: () => step(-1) },
  { key: "t", name: "Take over", does: () => offered("Take over") },
  { key: "h", name: "Hold or resume", does: () => offered("Hold") ?? offered("Resume") },
  { key: "q", name: "Back to queue", does: () => offered("Back to queue") },
  { key: "g", name: "Give back to the assistant", does: () => offered("Give back") },
  { key: "e", name: "Wrap up", does: () => offered("Wrap up") },
  { key: "r", name: "Write to the customer", does: () => here("words").focus() },
  { key: "/", name: "Snippets", does: () => conversation.snippets() },
  { key: "Escape", name: "Close the conversation", does: () => go({ c: null }) },
  { key: "?", name: "Show these shortcuts", does: keys },
];

function offered(name) {
  const button = [...here("open-tools").children].find((one) => one.textContent.startsWith(name));
  button?.click();
  return button ? true : null;
}

async function keys() {
  const off = made("input", { type: "checkbox", name: "off" });
  off.checked = localStorage.getItem(KEYS_OFF) === "1";
  const answer = await confirmed(
    "Shortcuts",
    [
      made(
        "ul",
        { class: "options" },
        ...COMMANDS.map((one) => made("li", {}, made("kbd", {}, one.key), ` ${one.name}`)),
      ),
      made("label", {}, made("span", {}, off, " Turn single keys off")),
    ],
    { yes: "Keep" },
  );
  if (answer) localStorage.setItem(KEYS_OFF, answer.get("off") ? "1" : "0");
}

async function palette() {
  const views = [...here("views").querySelectorAll("a")].map((one) => ({
    value: () => go({ view: one.dataset.view, c: null }),
    name: `Go to: ${nameOf(one.dataset.view)}`,
  }));
  const commands = COMMANDS.map((one) => ({ value: one.does, name: one.name, key: one.key }));
  const does = await pick("Commands", [...commands, ...views]);
  if (does) await does();
}

const typing = (target) => target.closest("input, textarea, select, dialog[open]");

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
  const line = event.target.closest("#list button");
  if (line?.dataset.approval) shown(decided(line.dataset.approval));
  else if (line) shown(go({ c: line.dataset.conversation }));
});

here("next").addEventListener("click", () => shown(Promise.resolve(next())));
here("keys-open").addEventListener("click", () => shown(keys()));
here("palette-open").addEventListener("click", () => shown(palette()));
here("leave").addEventListener("click", () =>
  shown(leave().then(() => location.assign("/console"))),
);
here("stop-open")?.addEventListener("click", () => shown(stop()));
document.addEventListener("wrapped-up", () =>
  shown(refreshList().then(() => next() ?? go({ c: null }))),
);
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
