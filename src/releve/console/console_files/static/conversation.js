// The open conversation: what was said, who has it, and what its agent can do with it.

import { ask, newest, newId } from "./api.js";
import { atConversation, lookAgain, show as showCompany } from "./company.js";
import { showContext } from "./context.js";
import { confirmed, pick, say, shown } from "./dialogs.js";
import { here, made } from "./elements.js";
import * as translation from "./translation.js";
import { language, market, plain, told, w } from "./words.js";

const root = document.documentElement;
const me = root.dataset.agent;
const may = JSON.parse(root.dataset.may);
const drafts = new Map();
// The last message to the customer that was there when somebody began to write.
const began = new Map();
const lastAsked = newest();
let open = null;
let ticking = null;

export const opened = () => open;
export { lookAgain };

export async function show(id) {
  if (open && open.conversation !== id) keepDraft();
  const found = await lastAsked(ask(`conversations/${encodeURIComponent(id)}`));
  if (found) draw(found);
}

// Read anew what is open; what was left meanwhile stays closed.
export async function again() {
  const id = open?.conversation;
  if (!id) return;
  const found = await ask(`conversations/${encodeURIComponent(id)}`);
  if (open?.conversation === id) draw(found);
}

function draw(found) {
  const id = found.conversation;
  const fresh = open?.conversation !== id;
  const mineNow = has(found) && !(open && !fresh && has(open));
  open = found;
  here("conversation-empty").hidden = true;
  here("open").hidden = false;
  document.body.dataset.opened = "";
  fill(found, fresh, mineNow);
  atConversation(id);
  translate(found);
}

function translate(found) {
  translation.offer(found);
  translation
    .fetchFor(found)
    .then((more) => more && open?.conversation === found.conversation && transcript(open, false));
}

export function close() {
  lastAsked(null);
  keepDraft();
  open = null;
  atConversation(null);
  here("open").hidden = true;
  here("conversation-empty").hidden = false;
  delete document.body.dataset.opened;
}

function keepDraft() {
  if (open) drafts.set(open.conversation, here("words").value);
}

function fill(found, fresh, mineNow) {
  const customer = found.plans?.customer ?? found.work[0]?.brief.customer ?? found.writer;
  here("open-name").textContent = customer;
  here("open-about").textContent = [
    owner(found.owner),
    language(found.language),
    market(found.market),
    w(found.identified ? "identified" : "not-identified"),
  ].join(" · ");
  tools(found);
  transcript(found, fresh);
  showContext(found, here("context"));
  const mine = has(found);
  here("composer").hidden = !(mine || may.conversation_do);
  const toCustomer = document.querySelector('input[value="say"]');
  toCustomer.disabled = !mine;
  if (!mine) document.querySelector('input[value="note"]').checked = true;
  else if (mineNow) toCustomer.checked = true;
  kind();
  if (fresh) here("words").value = drafts.get(found.conversation) ?? "";
  showCompany(found.company);
  clock(found);
}

export const has = (found) => found.owner.kind === "agent" && found.owner.name === me;

function owner(by) {
  if (by.kind === "assistant") return w("assistant-has-it");
  if (by.kind === "queue") return w("waits-in", { queue: plain(by.name) });
  return by.name === me ? w("you-have-it") : w("owned-by", { name: by.said || by.name });
}

function tools(found) {
  const buttons = [];
  if (!may.conversation_do) return here("open-tools").replaceChildren();
  if (has(found)) {
    const stint = found.work[0]?.stint ?? "talk";
    buttons.push(
      tool(stint === "hold" ? "resume" : "hold", "H", hold),
      tool("back-to-queue", "Q", release),
      tool("give-back", "G", giveBack),
      tool("wrap-up", "E", wrapUp, "go"),
    );
  } else {
    buttons.push(tool("take-over", "T", take, "go"));
  }
  here("open-tools").replaceChildren(...buttons);
}

function tool(name, key, does, style = "quiet") {
  const button = made(
    "button",
    { type: "button", class: style, "data-does": name },
    `${w(name)} `,
    made("kbd", {}, key),
  );
  button.addEventListener("click", () => shown(does()));
  return button;
}

function transcript(found, fresh) {
  const log = here("transcript");
  const atEnd = fresh || log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  log.replaceChildren(...found.parts.map(part));
  if (atEnd) log.scrollTop = log.scrollHeight;
}

function part(one) {
  const name = one.name || w(`voice-${one.voice}`);
  const when = made("time", {}, told(one.at));
  const head = made("header", {}, made("bdi", {}, made("b", {}, name)), when);
  if (one.voice === "note") head.append(made("span", {}, w("private")));
  const proofs = one.effects.map((effect) =>
    made(
      "button",
      { type: "button", onclick: () => shown(evidence(effect.evidence)) },
      `${plain(effect.effect)} · ${w("record")}`,
    ),
  );
  return made(
    "article",
    { class: "said", "data-voice": one.voice },
    head,
    made("div", { class: "original", dir: "auto" }, one.text),
    translation.beside(one.part),
    proofs.length ? made("div", { class: "proofs" }, ...proofs) : null,
  );
}

async function evidence(id) {
  const { body } = await ask(`evidence/${encodeURIComponent(id)}`);
  let text = body;
  try {
    text = JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    text = body;
  }
  await confirmed(`${w("record")} ${id}`, [made("pre", { tabindex: "0", dir: "ltr" }, text)], {
    yes: w("close"),
  });
}

function clock(found) {
  clearInterval(ticking);
  const work = found.work[0];
  const since = work?.stint_since;
  const ahead = Date.now() - new Date(found.now);
  const draws = () => {
    const passed = Date.now() - ahead - new Date(since);
    const seconds = since ? Math.max(0, Math.floor(passed / 1000)) : 0;
    const minutes = String(Math.floor(seconds / 60)).padStart(2, "0");
    here("clock").textContent = work?.stint
      ? `${plain(work.stint)} ${minutes}:${String(seconds % 60).padStart(2, "0")}`
      : "";
  };
  draws();
  if (work?.stint) ticking = setInterval(draws, 1000);
}

const to = (verb, body = {}) =>
  ask(`conversations/${encodeURIComponent(open.conversation)}/${verb}`, body);

export async function take() {
  await to("take", { revision: open.revision });
  await show(open.conversation);
  here("words").focus();
}

export async function hold() {
  const stint = open.work[0]?.stint === "hold" ? "talk" : "hold";
  await to("stint", { stint });
  await show(open.conversation);
}

export async function release() {
  const queues = JSON.parse(root.dataset.queues);
  const skill = await pick(
    w("which-queue"),
    queues.map((queue) => ({ value: queue, name: plain(queue) })),
  );
  if (!skill) return;
  await to("release", { skill });
  await show(open.conversation);
}

export async function giveBack() {
  const text = made("p", {}, w("give-back-text"));
  if (!(await confirmed(w("give-back-heading"), [text], { yes: w("give-back") }))) return;
  await to("end", { code: "given_back" });
  await show(open.conversation);
}

export async function wrapUp() {
  await to("stint", { stint: "after_contact" }).catch(() => null);
  const codes = JSON.parse(root.dataset.codes);
  const answer = await confirmed(
    w("how-ended"),
    [
      labelled(w("ended-as"), made("select", { name: "code" }, ...codes.map(asOption))),
      labelled(w("note-may"), made("input", noteField)),
    ],
    { yes: w("wrap-up") },
  );
  if (!answer) return;
  await ended(answer.get("code"), answer.get("note").trim());
}

const noteField = { type: "text", name: "note", maxlength: 2000 };
const labelled = (name, field) => made("label", {}, name, field);
const asOption = (code) => made("option", { value: code }, plain(code));

async function ended(code, note = "") {
  await to("end", { code, note });
  document.dispatchEvent(new CustomEvent("wrapped-up"));
}

export async function snippets() {
  if (!open || !has(open)) return say(w("take-first"));
  const one = await pick(
    w("snippets"),
    open.snippets.map((each) => ({
      value: each,
      name: each.code ? `${each.name} → ${plain(each.code)}` : each.name,
    })),
  );
  if (!one) return null;
  return one.code ? macro(one) : written(one.text);
}

function written(text) {
  const words = here("words");
  words.value = [words.value.trimEnd(), text].filter(Boolean).join("\n");
  delete words.dataset.id;
  words.focus();
}

async function macro(one) {
  const message = newId();
  const answer = await confirmed(
    one.name,
    [
      labelled(
        w("sent-to-customer"),
        made("textarea", { name: "text", rows: 4, required: true, dir: one.direction }, one.text),
      ),
      made("p", {}, w("then-wrapped-up", { code: plain(one.code) })),
    ],
    { yes: w("send-and-wrap-up") },
  );
  if (!answer) return;
  await to("messages", { message, text: answer.get("text").trim() });
  await ended(one.code);
}

function kind() {
  here("composer").dataset.kind = document.querySelector('input[name="kind"]:checked').value;
}

async function send(event) {
  event?.preventDefault();
  const words = here("words");
  const text = words.value.trim();
  if (!text || !open) return;
  const note = here("composer").dataset.kind === "note";
  const message = (words.dataset.id ??= newId());
  if (note) await to("notes", { message, text });
  else if (!(await sent(message, text))) return;
  words.value = "";
  began.delete(open.conversation);
  delete words.dataset.id;
  drafts.delete(open.conversation);
  await show(open.conversation);
}

// False where somebody else wrote meanwhile, and the writer wants to look first.
async function sent(message, text) {
  const seen = began.get(open.conversation) ?? open.written;
  try {
    await to("messages", { message, text, seen });
  } catch (trouble) {
    if (trouble.code !== "overtaken") throw trouble;
    await again();
    const quoted = made("blockquote", { dir: "auto" }, text);
    const question = [made("p", {}, w("overtaken-text")), quoted];
    if (!(await confirmed(w("overtaken"), question, { yes: w("send-anyway") }))) return false;
    await to("messages", { message, text });
  }
  return true;
}

here("composer").addEventListener("submit", (event) => shown(send(event)));
here("composer").addEventListener("change", kind);
here("snippets-open").addEventListener("click", () => shown(snippets()));
here("words").addEventListener("input", (event) => {
  delete event.target.dataset.id;
  if (!open) return;
  if (!event.target.value) began.delete(open.conversation);
  else if (!began.has(open.conversation)) began.set(open.conversation, open.written);
});
here("translate").addEventListener("click", () => {
  translation.turn();
  if (!open) return;
  transcript(open, false);
  translate(open);
});
here("words").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) shown(send(event));
});
