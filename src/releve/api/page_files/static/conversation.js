// One conversation on the page: sending, streaming, trying again, and what stands around it.

import * as lender from "./lender.js";
import * as log from "./log.js";
import * as people from "./people.js";
import * as plans from "./plans.js";
import { make, say, speak } from "./words.js";

const STARTERS = ["start-balance", "start-more-time", "start-return", "start-not-received"];
const TRIES_MAX = 6;
const LINE_PAUSE_MS = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 110;

const input = document.getElementById("message");
const handed = document.getElementById("handed");
const phone = document.getElementById("phone");
const person = document.getElementById("person");
const sandbox = "sandbox" in document.documentElement.dataset;
const otherTabs = "BroadcastChannel" in window ? new BroadcastChannel("releve-turns") : null;
// People write in bursts: a message waits so long for another one, and longer while one is being
// typed; what came together is one message and is answered once.
const BURST_MS = 400;
const DRAFT_MS = 4000;
const BURST_CHARACTERS_MAX = 2000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

let current = null;

// Show a conversation; `onLost` is called when the session is over.
export async function show(shown, onLost) {
  current = { id: shown.conversation, language: shown.language, onLost, queue: Promise.resolve() };
  await speak(shown.language);
  draw(shown);
  input.focus({ preventScroll: true });
}

export function hide() {
  current = null;
  people.stop();
}

function draw(shown) {
  log.clear();
  current.asked = null;
  current.known = new Set(shown.turns.map((turn) => turn.message));
  const welcome = log.theirs(shown.language);
  welcome.line({ message: "welcome", text: shown.welcome });
  const written = [...shown.people];
  const lastWritten = written.at(-1)?.number ?? 0;
  for (const [place, turn] of shown.turns.entries()) {
    people.drawn(written, shown.language, place);
    log.mine(turn.said);
    const entry = log.theirs(turn.answer.language);
    for (const line of turn.answer.lines) entry.line(line);
    entry.receipts(turn.answer.lines);
    current.entry = entry;
  }
  people.drawn(written, shown.language);
  const last = shown.turns.at(-1);
  stand(shown.phase);
  const { language, phase } = shown;
  people.watch(current.id, { language, phase, last: lastWritten, onPhase });
  if (!last) start(welcome);
  else if (phase !== "with_person") offer(last.answer, current.entry);
  unsent();
  current.identified = shown.identified;
  plans.refresh(current.id, current.identified);
}

function start(welcome) {
  const options = STARTERS.map((word) => ({ value: word, label: say(word) }));
  current.asked = log.choices(options, "starters", (option) => send(option.label));
  welcome.choices(current.asked);
}

function stand(phase) {
  const withPerson = phase === "with_person";
  person.hidden = withPerson;
  handed.replaceChildren(
    ...(withPerson
      ? [make("b", {}, say("handed-over-title")), make("span", {}, say("handed-over-text"))]
      : []),
  );
}

// Somebody else has the conversation now: what was asked before is not to be pressed any more.
function onPhase(phase) {
  stand(phase);
  current?.asked?.remove();
}

function offer(answer, entry) {
  current.asked?.remove();
  current.asked = null;
  phone.replaceChildren();
  const asks = answer.asks;
  if (!asks) return;
  if (asks.options.length) {
    current.asked = log.choices(asks.options, asks.slot, choose);
    entry.choices(current.asked);
  }
  if (asks.slot === "identity_code" && sandbox) ring(current.id);
}

function choose(option) {
  send(option.label, option.value);
  input.focus({ preventScroll: true });
}

// The code the sandbox "sent" to the customer's phone.
async function ring(conversation) {
  const { codes } = await lender.inbox(document.documentElement.lang).catch(() => ({ codes: [] }));
  const sent = codes.find((code) => code.conversation === conversation);
  if (!sent || current?.id !== conversation) return;
  phone.replaceChildren(
    make("b", {}, say("inbox-heading")),
    make("span", {}, say("inbox-text")),
    make("code", { dir: "ltr" }, sent.code),
    make(
      "button",
      { type: "button", cls: "choice", onclick: () => choose({ label: sent.code }) },
      say("use-code"),
    ),
  );
}

export function send(text, chosen = null) {
  if (!current || !text.trim()) return;
  current.asked?.remove();
  current.asked = null;
  if (chosen === null && joined(text)) return;
  const message = { message: lender.messageId(), text, ...(chosen === null ? {} : { chosen }) };
  keep(message);
  current.burst = null;
  const sending = enqueue(message);
  if (chosen === null) current.burst = sending;
}

// Whether a message was added to the one that waits.
function joined(text) {
  const burst = current.burst;
  if (!burst || burst.message.text.length + text.length > BURST_CHARACTERS_MAX) return false;
  burst.message.text += `\n${text}`;
  burst.entry = log.mine(text);
  burst.since = performance.now();
  keep(burst.message);
  return true;
}

function enqueue(message) {
  const conversation = current;
  const sending = { message, entry: log.mine(message.text), since: performance.now() };
  const deliver = async () => {
    await burstOver(conversation, sending);
    await deliverTo(conversation, sending.message, sending.entry);
  };
  conversation.queue = conversation.queue.then(deliver, deliver);
  return sending;
}

async function burstOver(conversation, sending) {
  const waited = () => performance.now() - sending.since;
  while (conversation === current && conversation.burst === sending) {
    if (waited() >= (input.value.trim() ? DRAFT_MS : BURST_MS)) conversation.burst = null;
    else await pause(BURST_MS / 8);
  }
}

async function deliverTo(conversation, message, entry) {
  for (let tries = 1; ; tries += 1) {
    try {
      await take(conversation, message, entry);
      return;
    } catch (trouble) {
      if (!(trouble instanceof lender.Trouble)) throw trouble;
      if (!trouble.passing || tries >= TRIES_MAX) {
        fail(conversation, message, entry, trouble);
        return;
      }
      entry.waits(say(navigator.onLine ? "unavailable" : "offline"));
      await comeBack(trouble.retryAfter || Math.min(2 ** (tries - 1), 8));
    }
  }
}

// Wait some seconds; without a network, for the network.
async function comeBack(seconds) {
  if (!navigator.onLine) {
    await new Promise((resolve) => addEventListener("online", resolve, { once: true }));
    return;
  }
  await pause(seconds * 1000);
}

async function take(conversation, message, entry) {
  const reply = log.theirs(conversation.language);
  let lines = 0;
  try {
    for await (const event of lender.write(conversation.id, message)) {
      if (event.event === "accepted") {
        entry.sent();
        reply.wait();
      } else if (event.event === "line") {
        if (lines) await pause(LINE_PAUSE_MS);
        lines += 1;
        reply.line(event, true);
      } else {
        await finish(conversation, message, event, reply, lines);
      }
    }
  } catch (trouble) {
    reply.remove();
    throw trouble;
  }
}

async function finish(conversation, message, answer, reply, lines) {
  forget(conversation.id, message);
  conversation.known.add(message.message);
  otherTabs?.postMessage({ conversation: conversation.id, message: message.message });
  if (current !== conversation) return;
  reply.speaks(answer.language);
  reply.receipts(answer.lines);
  if (!lines) reply.remove();
  conversation.language = answer.language;
  await speak(answer.language);
  stand(answer.phase);
  people.stood(answer.phase, answer.language);
  offer(answer, reply);
  conversation.identified ||= answer.lines.some((line) => line.message === "identified");
  await plans.refresh(conversation.id, conversation.identified);
  log.toEnd();
}

function fail(conversation, message, entry, trouble) {
  if (trouble.code === "no_session") {
    conversation.onLost();
    return;
  }
  if (trouble.code === "too_long") {
    forget(conversation.id, message);
    entry.failed(`${say("not-sent")}. ${say("too-long")}`);
    return;
  }
  const why = trouble.passing ? say("not-sent") : `${say("not-sent")}. ${say("went-wrong")}`;
  entry.failed(why, () => {
    entry.waits("");
    conversation.queue = conversation.queue.then(() => deliverTo(conversation, message, entry));
    input.focus({ preventScroll: true });
  });
}

// A message not yet answered survives a reload, and goes out again under its own name.
const shelf = (id) => `releve-unsent-${id}`;

function unsentOf(id) {
  try {
    return JSON.parse(sessionStorage.getItem(shelf(id)) ?? "[]");
  } catch {
    return [];
  }
}

function store(id, messages) {
  try {
    if (messages.length) sessionStorage.setItem(shelf(id), JSON.stringify(messages));
    else sessionStorage.removeItem(shelf(id));
  } catch {
    // A browser that keeps nothing loses an unsent message on reload, as any form does.
  }
}

function keep(message) {
  const others = unsentOf(current.id).filter((kept) => kept.message !== message.message);
  store(current.id, [...others, message]);
}

function forget(id, message) {
  store(id, unsentOf(id).filter((kept) => kept.message !== message.message));
}

function unsent() {
  const left = unsentOf(current.id).filter((message) => !current.known.has(message.message));
  store(current.id, left);
  for (const message of left) enqueue(message);
}

// Another tab went on with this conversation: read it again once nothing of ours is under way.
otherTabs?.addEventListener("message", ({ data }) => {
  const conversation = current;
  if (!conversation || data.conversation !== conversation.id) return;
  conversation.queue = conversation.queue.then(async () => {
    if (current !== conversation || conversation.known.has(data.message)) return;
    const shown = await lender.readAgain(conversation.id).catch(() => null);
    if (!shown || current !== conversation) return;
    conversation.language = shown.language;
    await speak(shown.language);
    draw(shown);
  });
});

person.addEventListener("click", () => {
  send(say("person-words"));
  input.focus({ preventScroll: true });
});
