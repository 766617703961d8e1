// What is known beside the conversation: the brief, the plans as lines in time, earlier contacts.

import { drawn, made } from "./elements.js";
import { day, plain, told } from "./words.js";

export function showContext(found, place) {
  const sections = [brief(found), plans(found), earlier(found), rules(found)];
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
    "Brief",
    pairs([
      ["Handed over", plain(work.reason)],
      ["Wants", known.wanted.map(plain).join(", ")],
      ["About", known.orders.join(", ")],
      ["Heard", known.signals.map(plain).join(", ")],
      ["Done so far", known.done.map(plain).join("; ")],
      ["Owes", work.owed_text],
      ["Due with a person", told(work.due_at)],
      ["Callback", work.callback && `${told(work.callback[0])} – ${told(work.callback[1])}`],
      ["Stays with people", work.stays_with_people && "The assistant came to this end before"],
    ]),
  );
}

function plans(found) {
  if (!found.plans) return null;
  const rows = found.plans.plans;
  if (!rows.length) return section("Plans", made("p", {}, "No plan is open."));
  return section(
    `Plans · ${found.plans.outstanding_text}`,
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
        made("small", {}, `${plan.order} · ${plain(plan.state)}`),
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
  const said = parts.map((part) => `${day(part.due_on)}: ${part.state}`).join(", ");
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
  if (!rows.length) return section("Earlier contacts", made("p", {}, "None."));
  return section(
    "Earlier contacts",
    pairs(rows.map((row) => [told(row.at), `${plain(row.errand)}: ${plain(row.outcome)}`])),
  );
}

function rules(found) {
  return section("In force", pairs([["Policy", found.policy]]));
}
