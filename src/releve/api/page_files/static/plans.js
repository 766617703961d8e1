// The plans pane: totals on top, then each purchase with its payments as dots on a line.

import * as explain from "./explain.js";
import * as inbox from "./inbox.js";
import * as lender from "./lender.js";
import * as log from "./log.js";
import { make, picture, say } from "./words.js";

const pane = document.querySelector(".plans");
const totals = document.getElementById("totals");
const body = document.getElementById("plans-body");
const toggle = document.getElementById("plans-toggle");

toggle.addEventListener("click", () => {
  open(!pane.classList.contains("is-open"));
  log.toEnd();
});

function open(wanted) {
  pane.classList.toggle("is-open", wanted);
  toggle.setAttribute("aria-expanded", String(wanted));
  toggle.textContent = say(wanted ? "plans-hide" : "plans-show");
}

// Before the customer is identified there is nothing to ask for.
export async function refresh(conversation, identified) {
  open(pane.classList.contains("is-open"));
  inbox.refresh(conversation);
  if (!identified) {
    draw(null);
    return;
  }
  const asked = lender.plans(conversation, document.documentElement.lang);
  const shown = await asked.catch(() => null);
  // What goes wrong shows in the conversation; what is drawn here stays.
  if (shown) draw(shown, conversation);
}

function draw(shown, conversation) {
  if (shown === null) {
    totals.replaceChildren();
    toggle.hidden = true;
    body.replaceChildren();
    totals.append(make("p", { cls: "plans-empty" }, say("plans-locked")));
    return;
  }
  toggle.hidden = shown.plans.length === 0;
  totals.replaceChildren(...summary(shown));
  const plans = shown.plans.map((one) => plan(one, conversation));
  body.replaceChildren(
    plans.length ? make("ul", {}, ...plans) : make("p", { cls: "plans-empty" }, say("plans-empty")),
  );
}

function summary(shown) {
  const drawn = [total(say("left-to-pay"), shown.outstanding_text)];
  const next = shown.next_due;
  if (next) {
    const label = say(next.overdue ? "overdue-payment" : "next-payment");
    const more = make("small", {}, make("bdi", {}, next.due_text), " · ", bdi(next.merchant));
    drawn.push(total(label, next.amount_text, more, next.overdue));
  }
  return drawn;
}

function total(label, amount, more = null, late = false) {
  return make(
    "dl",
    { cls: late ? "total is-late" : "total" },
    make("dt", {}, label),
    make("dd", {}, bdi(amount), more),
  );
}

function plan(shown, conversation) {
  const items = shown.items.map((item) => item.name).join(", ");
  return make(
    "li",
    { cls: "plan", "data-order": shown.order },
    make(
      "div",
      { cls: "plan-head" },
      make("h3", { dir: "auto" }, shown.merchant),
      make("span", { cls: "plan-sum" }, bdi(sum(shown))),
    ),
    make("p", { cls: "plan-items" }, ...between(bdi(items), shown.product_text, bdi(shown.order))),
    make("div", { cls: "flags" }, ...flags(shown)),
    shown.installments.length
      ? make("ol", dotsAttributes(shown), ...shown.installments.map(dot))
      : null,
    shown.captured_on ? explain.panels(shown, conversation) : null,
  );
}

const sum = (shown) => (shown.outstanding ? shown.outstanding_text : shown.amount_text);

// A long plan scrolls by itself, so the keyboard must reach it.
function dotsAttributes(shown) {
  const name = `${say("installments")}: ${shown.merchant}`;
  const one = shown.installments.length === 1;
  const attributes = { cls: one ? "dots is-one" : "dots", "aria-label": name };
  return shown.installments.length > 4 ? { ...attributes, tabindex: "0" } : attributes;
}

// What the dots do not say already.
function flags(shown) {
  const flag = (kind, text) => make("span", { cls: `flag is-${kind}` }, text);
  const told = shown.installments.length > 0 && shown.state !== "paid";
  return [
    shown.paused_text && flag("paused", shown.paused_text),
    !told && flag(shown.state, shown.state_text),
    shown.fees_text && flag("fee", shown.fees_text),
    shown.disputed && flag("disputed", say("dispute-open")),
    shown.returned && flag("returned", say("return-registered")),
  ].filter(Boolean);
}

function dot(part) {
  const sign = make("span", { cls: "dot-sign", "aria-hidden": "true" });
  if (part.state !== "due") sign.append(picture(part.state));
  const partly = part.state !== "paid" && part.paid > 0;
  return make(
    "li",
    { cls: `dot is-${part.state}`, "data-state": part.state },
    sign,
    make("b", {}, bdi(partly ? part.outstanding_text : part.amount_text)),
    make("span", {}, bdi(part.due_text)),
    make("span", { cls: "dot-state" }, part.state_text),
  );
}

const between = (...parts) => parts.flatMap((part, place) => (place ? [" · ", part] : [part]));
const bdi = (text) => make("bdi", {}, text);
