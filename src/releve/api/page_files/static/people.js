// What people write to the customer. It is asked for while the page is seen: often while one of
// them has the conversation, seldom while the assistant does, so that a person who comes is heard.

import * as lender from "./lender.js";
import * as log from "./log.js";

const WITH_PERSON_MS = 2000;
const WITH_ASSISTANT_MS = 10000;

let watched = null;
let timer = 0;

// Draw what was written after a turn of that place (all that is left, where none is named).
export function drawn(messages, language, after = Infinity) {
  while (messages.length && messages[0].after_turn <= after) draw(messages.shift(), language);
}

function draw(message, language) {
  const entry = message.name ? log.person(message.name, language) : log.theirs(language);
  const lines = message.lines.length
    ? message.lines
    : message.text.split("\n").map((text) => ({ message: "person", text }));
  for (const line of lines) entry.line(line);
}

// From now on look for what comes after that number; `onPhase` hears where things stand.
export function watch(id, { language, phase, last, onPhase }) {
  watched = { id, language, phase, last, onPhase };
  again();
}

export function stood(phase, language) {
  if (!watched) return;
  const changed = watched.phase !== phase;
  Object.assign(watched, { phase, language });
  // What brought the change about may have been said by people.
  if (changed) look();
  else again();
}

export function stop() {
  watched = null;
  clearTimeout(timer);
}

function again() {
  clearTimeout(timer);
  const pause = watched?.phase === "with_person" ? WITH_PERSON_MS : WITH_ASSISTANT_MS;
  timer = setTimeout(look, pause);
}

async function look() {
  const looking = watched;
  if (!looking) return;
  if (document.visibilityState === "visible") {
    const found = await lender.people(looking.id, looking.last).catch(() => null);
    if (watched !== looking) return;
    if (found) take(looking, found);
  }
  again();
}

function take(looking, found) {
  const fresh = found.messages.filter((message) => message.number > looking.last);
  if (fresh.length) {
    looking.last = fresh.at(-1).number;
    drawn(fresh, looking.language);
  }
  if (found.phase !== looking.phase) {
    looking.phase = found.phase;
    looking.onPhase(found.phase);
  }
}

document.addEventListener("visibilitychange", () => {
  if (watched && document.visibilityState === "visible") look();
});
