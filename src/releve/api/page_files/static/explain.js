// Beneath each plan: why the amount is what it is, and what would become of it. Nothing changes.

import * as lender from "./lender.js";
import { make, say } from "./words.js";

// Which panels are open, so that they stay so when the plans are drawn anew.
const opened = new Set();
const language = () => document.documentElement.lang;
const bdi = (text) => make("bdi", {}, text);
let forms = 0;

export function panels(shown, conversation) {
  return make(
    "div",
    { cls: "looks" },
    panel(shown, "why-amount", (body) => explain(shown, conversation, body)),
    shown.outstanding
      ? panel(shown, "what-if", (body) => body.replaceChildren(form(shown, conversation)))
      : null,
  );
}

function panel(shown, word, fill) {
  const key = `${shown.order} ${word}`;
  const body = make("div", { cls: "look-body" });
  const name = `${say(word)} ${shown.merchant}`;
  const node = make(
    "details",
    { cls: "look", "data-look": word },
    make("summary", { "aria-label": name }, say(word)),
    body,
  );
  node.addEventListener("toggle", () => {
    if (node.open) opened.add(key);
    else opened.delete(key);
    if (node.open && !body.hasChildNodes()) fill(body);
  });
  node.open = opened.has(key);
  return node;
}

async function explain(shown, conversation, body) {
  const found = await lender.why(shown.order, conversation, language()).catch(() => null);
  body.replaceChildren(
    found
      ? make("ol", { cls: "entries" }, ...found.entries.map(entry))
      : make("p", { cls: "look-note" }, say("went-wrong")),
  );
}

function entry(one) {
  const law = [...new Set(one.rules.map((rule) => rule.source))].slice(0, 1);
  return make(
    "li",
    { cls: "entry-line", "data-kind": one.kind },
    make("b", {}, one.kind_text),
    make("span", { cls: "entry-amount" }, bdi(one.amount_text)),
    make("small", {}, bdi(one.on_text), " · ", bdi(one.left_text)),
    ...law.map((source) =>
      make("small", { cls: "entry-law" }, `${say("law-source")}: `, bdi(source)),
    ),
    one.evidence
      ? make("small", {}, `${say("receipt")} `, make("code", { dir: "ltr" }, one.evidence))
      : null,
  );
}

const CHANGES = {
  pay: ["what-if-pay", "pay_early"],
  move: ["what-if-move", "move_date"],
  return: ["what-if-return", "send_back"],
  miss: ["what-if-miss", "miss_next"],
};

function form(shown, conversation) {
  forms += 1;
  const id = (name) => `what-if-${forms}-${name}`;
  const choice = make(
    "select",
    { id: id("change") },
    ...Object.entries(CHANGES).map(([name, [word]]) => make("option", { value: name }, say(word))),
  );
  const day = make("input", { type: "date", id: id("day") });
  const amount = make("input", { type: "number", id: id("amount"), min: "0", step: "any" });
  const items = shown.items.map((item) => make("input", { type: "checkbox", value: item.name }));
  const dayField = field(say("what-if-day"), day);
  const amountField = field(say("what-if-amount"), amount);
  const itemsField = make(
    "fieldset",
    {},
    make("legend", {}, say("what-if-items")),
    ...items.map((box) => make("label", { cls: "tick" }, box, bdi(box.value))),
  );
  const result = make("div", { cls: "foreseen", role: "status" });

  const fit = () => {
    dayField.hidden = choice.value === "return";
    day.required = choice.value === "move";
    amountField.hidden = choice.value !== "pay";
    itemsField.hidden = choice.value !== "return" || items.length < 2;
    result.replaceChildren();
  };
  choice.addEventListener("change", fit);
  fit();

  const wanted = () => {
    const on = day.value || undefined;
    const [, change] = CHANGES[choice.value];
    if (change === "pay_early") return { change, on, amount: minor(amount.value, shown.currency) };
    if (change === "move_date") return { change, to: on };
    if (change === "miss_next") return { change, until: on };
    return { change, items: items.filter((box) => box.checked).map((box) => box.value) };
  };
  const node = make(
    "form",
    { cls: "what-if-form" },
    field(say("what-if"), choice),
    dayField,
    amountField,
    itemsField,
    make("button", { type: "submit", cls: "choice" }, say("what-if-show")),
    result,
  );
  node.addEventListener("submit", async (event) => {
    event.preventDefault();
    result.replaceChildren(...(await foreseen(shown, conversation, wanted())));
  });
  return node;
}

const field = (label, input) => make("label", { cls: "field" }, make("span", {}, label), input);

// Whole minor units, as the API takes amounts.
function minor(typed, currency) {
  if (!typed) return undefined;
  const places = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits;
  return Math.round(Number(typed) * 10 ** places);
}

async function foreseen(shown, conversation, change) {
  try {
    const found = await lender.whatIf(shown.order, change, conversation, language());
    return [
      ...plan(say("what-if-after"), found.after, "after"),
      ...plan(say("what-if-before"), found.before, "before"),
      ...(found.assistant?.answer === "refuse"
        ? found.assistant.lines.map((line) => make("p", { cls: "look-note", dir: "auto" }, line))
        : []),
      make("p", { cls: "look-note" }, say("what-if-preview")),
    ];
  } catch (trouble) {
    if (!(trouble instanceof lender.Trouble)) throw trouble;
    const impossible = trouble.code === "not_possible" || trouble.code === "invalid";
    const word = impossible ? "what-if-not-possible" : "went-wrong";
    return [make("p", { cls: "look-note" }, say(word))];
  }
}

function plan(title, found, when) {
  return [
    make("h4", {}, title),
    make("p", { cls: "foreseen-sum", "data-when": when }, bdi(found.lines.join(" · "))),
    make("ol", { cls: "entries" }, ...found.payments.map(due)),
  ];
}

function due(one) {
  return make(
    "li",
    { cls: "entry-line" },
    make("b", {}, bdi(one.on_text)),
    make("span", { cls: "entry-amount" }, bdi(one.amount_text)),
    one.fee ? make("small", {}, say("entry-late-fee")) : null,
  );
}
