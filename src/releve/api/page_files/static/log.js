// How what was said is drawn: entries, lines with their amounts and days, receipts, choices.

import { make, say } from "./words.js";

const log = document.getElementById("log");

export function clear() {
  log.replaceChildren();
}

export function toEnd() {
  log.scrollTop = log.scrollHeight;
  // Where the window is too low for a pane of its own, the page scrolls instead.
  if (getComputedStyle(log).overflowY === "visible") {
    document.scrollingElement.scrollTop = document.scrollingElement.scrollHeight;
  }
}

// What the customer said, with room beneath for how its sending goes.
export function mine(text) {
  const state = make("div", { cls: "state-of-message", role: "status" });
  const entry = make(
    "div",
    { cls: "entry mine" },
    make("span", { cls: "unseen" }, say("you")),
    make("div", { cls: "bubble", dir: "auto" }, text),
    state,
  );
  log.append(entry);
  toEnd();
  return {
    entry,
    waits: (words) => state.replaceChildren(words),
    sent: () => state.replaceChildren(),
    failed: (words, again) => {
      const button = make("button", { type: "button", onclick: again }, say("try-again"));
      state.replaceChildren(...(again ? [words, button] : [words]));
      toEnd();
    },
  };
}

// A person's message: as the assistant's side, beneath the person's name.
export function person(name, language) {
  return theirs(language, name);
}

// The assistant's side of a turn: dots while it is awaited, then its lines.
export function theirs(language, name = "") {
  const bubble = make("div", { cls: "bubble", lang: language, dir: "auto" });
  const dots = make(
    "div",
    { cls: "typing" },
    make("i"),
    make("i"),
    make("i"),
    make("span", { cls: "unseen" }, say("typing")),
  );
  const entry = make(
    "div",
    { cls: name ? "entry theirs by-person" : "entry theirs" },
    make("span", { cls: name ? "who" : "unseen", dir: "auto" }, name || say("assistant")),
  );
  return {
    wait() {
      entry.append(dots);
      log.append(entry);
      toEnd();
    },
    line(line, fresh = false) {
      dots.remove();
      if (!bubble.isConnected) entry.append(bubble);
      if (!entry.isConnected) log.append(entry);
      bubble.append(drawn(line, fresh));
      toEnd();
    },
    receipts(lines) {
      // One chip for each record, beneath the last of the lines that it proves.
      const given = new Map(lines.map((line, place) => [line.evidence, place]));
      const drawnLines = [...bubble.children];
      for (const [evidence, place] of given) {
        if (evidence) drawnLines[place].after(receipt(evidence));
      }
    },
    choices(node) {
      if (!entry.isConnected) log.append(entry);
      entry.append(node);
      toEnd();
    },
    speaks(spoken) {
      bubble.lang = spoken;
    },
    remove() {
      entry.remove();
    },
  };
}

function drawn(line, fresh) {
  const paragraph = make("p", { cls: fresh ? "line is-new" : "line", "data-line": line.message });
  let rest = line.text;
  const marks = [...(line.marks ?? [])];
  while (rest) {
    const found = marks
      .map((mark) => [rest.indexOf(mark), mark])
      .filter(([place]) => place >= 0)
      .sort(([a, long], [b, longer]) => a - b || longer.length - long.length)[0];
    if (!found) {
      paragraph.append(rest);
      break;
    }
    const [place, mark] = found;
    paragraph.append(rest.slice(0, place), make("bdi", {}, mark));
    rest = rest.slice(place + mark.length);
  }
  return paragraph;
}

function receipt(evidence) {
  const label = make("span", {}, say("receipt"));
  return make(
    "button",
    {
      type: "button",
      cls: "receipt",
      title: say("copy-receipt"),
      onclick: async () => {
        await copy(evidence);
        label.textContent = say("copied");
        setTimeout(() => (label.textContent = say("receipt")), 2000);
      },
    },
    label,
    make("code", { dir: "ltr" }, evidence),
  );
}

async function copy(text) {
  // The clipboard is there on secure origins only; elsewhere the number stays to be selected.
  await navigator.clipboard?.writeText(text).catch(() => undefined);
}

// Buttons for what can be answered. A yes comes first and strong, a no beside it.
export function choices(options, slot, choose) {
  const buttons = options.map((option, place) =>
    make(
      "button",
      {
        type: "button",
        cls: slot === "confirm" && place === 0 ? "choice is-first" : "choice",
        dir: "auto",
        "data-value": option.value,
        onclick: () => choose(option),
      },
      option.label,
    ),
  );
  const name = say(slot === "starters" ? "starters-label" : "options-label");
  return make("div", { cls: "choices", role: "group", "aria-label": name }, ...buttons);
}
