// Which view is shown, and the way from one to the other.

import * as conversation from "./conversation.js";
import * as door from "./door.js";
import * as lender from "./lender.js";
import { say } from "./words.js";

const root = document.documentElement;
const notice = document.getElementById("notice");
const input = document.getElementById("message");
const who = document.getElementById("who");
const sandbox = "sandbox" in root.dataset;

function tell(word) {
  notice.textContent = word ? say(word) : "";
  notice.hidden = !word;
}

function view(name) {
  document.body.dataset.view = name;
}

const place = () => location.pathname.match(/^\/conversations\/([\w-]+)$/)?.[1] ?? null;
const query = () => location.search;

async function arrive() {
  const id = place();
  try {
    if (id) await enter(id);
    else await knock();
  } catch (trouble) {
    if (!(trouble instanceof lender.Trouble)) throw trouble;
    await refuse(trouble);
  }
}

async function refuse(trouble) {
  const words = { no_session: "session-over", not_found: "not-found" };
  tell(words[trouble.code] ?? (trouble.passing ? "unavailable" : "went-wrong"));
  if (trouble.passing) {
    setTimeout(arrive, (trouble.retryAfter || 2) * 1000);
    return;
  }
  if (place()) {
    history.replaceState(null, "", `/${query()}`);
    await knock(true).catch(() => view("door"));
  } else {
    view("door");
  }
}

// The door; where there is none, whoever has a session goes straight to a conversation.
async function knock(keepNotice = false) {
  conversation.hide();
  who.textContent = "";
  if (!sandbox) {
    await lender.session();
    await begin();
    return;
  }
  const markets = await door.draw(comeIn);
  if (!keepNotice) tell(markets ? null : "no-customers");
  view("door");
}

async function comeIn(customer, signedIn) {
  try {
    await lender.signIn(customer, signedIn);
    await begin();
  } catch (trouble) {
    if (!(trouble instanceof lender.Trouble)) throw trouble;
    tell(trouble.passing ? "unavailable" : "went-wrong");
  }
}

async function begin() {
  const opened = await lender.begin();
  history.pushState(null, "", `/conversations/${opened.conversation}${query()}`);
  await enter(opened.conversation);
}

async function enter(id) {
  const [shown, session] = await Promise.all([lender.readAgain(id), lender.session()]);
  who.textContent = session.name;
  tell(null);
  view("desk");
  await conversation.show(shown, () => refuse(new lender.Trouble("no_session")));
}

function post() {
  const text = input.value;
  if (!text.trim()) return;
  input.value = "";
  conversation.send(text);
}

document.getElementById("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  post();
  input.focus({ preventScroll: true });
});

input.addEventListener("keydown", (event) => {
  // While an input method composes a word, Enter belongs to it.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  post();
});

document.getElementById("new").addEventListener("click", () => begin().catch(refuse));

document.getElementById("leave").addEventListener("click", async () => {
  await lender.signOut().catch(() => undefined);
  history.pushState(null, "", `/${query()}`);
  await arrive();
});

addEventListener("popstate", arrive);
arrive();
