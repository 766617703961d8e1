// How the console words things: queues, reasons, times.

const NAMES = {
  needs_person: "Needs a person",
  mine: "Mine",
  my_language: "In my languages",
  over_ten_minutes: "Over ten minutes",
  vulnerable: "Vulnerable customers",
  complaints: "Complaints by deadline",
  with_assistant: "With an assistant now",
  approvals: "Awaiting approval",
  none: "Your work",
};

const EMPTY = {
  needs_person: "Nobody waits. What an assistant hands over appears here at once.",
  mine: "You have no conversation. Press N for the next that waits.",
  my_language: "Nobody waits in your languages.",
  over_ten_minutes: "Nobody has waited for ten minutes.",
  vulnerable: "No open conversation needs special care.",
  complaints: "No complaint is open.",
  with_assistant: "No assistant has talked with anybody for a quarter of an hour.",
  approvals: "Nothing waits for a yes.",
  none: "Your roles read no conversations. What is stopped is shown above.",
};

export const nameOf = (view) => NAMES[view] ?? plain(view);
export const emptyOf = (view) => EMPTY[view] ?? "Nothing here.";

export function plain(id) {
  const words = String(id ?? "").replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });
const REGIONS = new Intl.DisplayNames(["en"], { type: "region" });

export const language = (tag) => (tag ? LANGUAGES.of(tag) : "");
export const market = (code) => (code ? REGIONS.of(code.toUpperCase()) : "");

const MINUTE = 60_000;

export function fromNow(moment, now = Date.now()) {
  const minutes = Math.round((new Date(moment) - now) / MINUTE);
  if (Math.abs(minutes) < 1) return "now";
  if (Math.abs(minutes) < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48 ? `${hours} h` : `${Math.round(hours / 24)} d`;
}

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });

export function told(moment) {
  const then = new Date(moment);
  const today = new Date().toDateString() === then.toDateString();
  return today ? CLOCK.format(then) : `${DAY.format(then)}, ${CLOCK.format(then)}`;
}

export const day = (text) => DAY.format(new Date(text));
