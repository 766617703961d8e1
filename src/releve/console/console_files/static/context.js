// What is known beside the conversation: the brief, the plans as lines in time, earlier contacts.

import { bundleOf } from "./bundle.js";
import { clauses } from "./clauses.js";
import { drawn, made } from "./elements.js";
import { day, plain, told, w } from "./words.js";

export function showContext(found, place) {
  const sections = [brief(found), plans(found), earlier(found), rules(found), bundleOf(found)];
  place.replaceChildren(...sections.filter(Boolean));
}

function section(heading, ...children) {
  return made("section", {}, made("h3", {}, heading), ...children);
}

function pairs(rows) {
  const shown = rows.filter(([, value]) => value);
  return made(
    "dl",
    {},
    ...shown.flatMap(([name, value]) => [
      made("dt", {}, name),
      made("dd", { dir: "auto" }, value),
    ]),
  );
}

function brief(found) {
  const work = found.work[0];
  if (!work) return null;
  const known = work.brief;
  return section(
    w("brief"),
    pairs([
      [w("handed-over"), plain(work.reason)],
      [w("wants"), known.wanted.map(plain).join(", ")],
      [w("about"), known.orders.join(", ")],
      [w("heard"), known.signals.map(plain).join(", ")],
      [w("done-so-far"), known.done.map(ended).join("; ")],
      [w("owes"), work.owed_text],
      [w("due-with-person"), told(work.due_at)],
      [w("callback"), work.callback && `${told(work.callback[0])} – ${told(work.callback[1])}`],
      [w("stays"), work.stays_with_people && w("stays-why")],
    ]),
  );
}

// As the brief has it: an errand, and how it ended.
const ended = (text) => text.split(": ").map(plain).join(": ");

function plans(found) {
  if (!found.plans) return null;
  const rows = found.plans.plans;
  if (!rows.length) return section(w("plans"), made("p", {}, w("no-plan")));
  return section(
    `${w("plans")} · ${found.plans.outstanding_text}`,
    ...rows.map((plan) =>
      made(
        "div",
        { class: "plan" },
        made(
          "header",
          {},
          made("b", { dir: "auto" }, plan.merchant),
          made("span", {}, plan.outstanding_text ?? plan.left_text ?? ""),
        ),
        made("small", {}, `${plan.order} · ${plan.state_text ?? plain(plan.state)}`),
        timeline(plan, found.plans.today),
      ),
    ),
  );
}

function timeline(plan, today) {
  const parts = plan.installments;
  if (!parts.length) return "";
  const times = [...parts.map((part) => Date.parse(part.due_on)), Date.parse(today)];
  const first = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - first);
  const x = (time) => 8 + ((time - first) / span) * 284;
  const now = x(Date.parse(today));
  const states = parts.map((part) => `${day(part.due_on)}: ${part.state_text ?? part.state}`);
  const said = states.join(", ");
  return drawn(
    "svg",
    { class: "timeline", viewBox: "0 0 300 36", role: "img", "aria-label": said },
    drawn("line", { class: "axis", x1: 4, x2: 296, y1: 18, y2: 18 }),
    drawn("line", { class: "today", x1: now, x2: now, y1: 4, y2: 32 }),
    ...parts.map((part) =>
      drawn(
        "circle",
        { cx: x(Date.parse(part.due_on)), cy: 18, r: 5, "data-state": part.state },
        drawn("title", {}, `${day(part.due_on)} ${part.amount_text ?? ""}`),
      ),
    ),
  );
}

function earlier(found) {
  const rows = found.earlier;
  if (!rows.length) return section(w("earlier"), made("p", {}, w("none")));
  return section(
    w("earlier"),
    pairs(rows.map((row) => [told(row.at), `${plain(row.errand)}: ${plain(row.outcome)}`])),
  );
}

function rules(found) {
  return section(w("in-force"), pairs([[w("policy"), found.policy]]), ...clauses(found));
}
