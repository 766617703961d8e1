// How the console words things: the page brings the words of its person's language.

const LANGUAGE = document.documentElement.lang;
const WORDS = await brought();

// The three panes bring them along; the other pages ask.
async function brought() {
  const here = document.getElementById("words-here");
  if (here) return JSON.parse(here.textContent);
  const answer = await fetch(`/console/words?language=${LANGUAGE}`);
  return answer.ok ? answer.json() : {};
}

// What a message says, its variables filled.
export function w(id, values = {}) {
  const text = WORDS[id] ?? id;
  return text.replace(/\{([a-z]+)\}/g, (all, name) => values[name] ?? all);
}

export const known = (id) => id in WORDS;

// What an id of the lender's is called: a reason, an errand, a queue, a code.
export function plain(id) {
  const found = WORDS[`is-${String(id ?? "").replaceAll("_", "-")}`];
  if (found) return found;
  const words = String(id ?? "").replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const dashed = (id) => id.replaceAll("_", "-");
export const nameOf = (view) => w(`view-${dashed(view)}`);
export const emptyOf = (view) => w(`empty-${dashed(view)}`);

const LANGUAGES = new Intl.DisplayNames([LANGUAGE], { type: "language" });
const REGIONS = new Intl.DisplayNames([LANGUAGE], { type: "region" });

export const language = (tag) => (tag ? LANGUAGES.of(tag) : "");
export const market = (code) => (code ? REGIONS.of(code.toUpperCase()) : "");

const MINUTE = 60_000;
const UNITS = { style: "unit", unitDisplay: "narrow", signDisplay: "auto" };
const span = (unit) => new Intl.NumberFormat(LANGUAGE, { ...UNITS, unit });
const MINUTES = span("minute");
const HOURS = span("hour");
const DAYS = span("day");

export function fromNow(moment, now = Date.now()) {
  const minutes = Math.round((new Date(moment) - now) / MINUTE);
  if (Math.abs(minutes) < 1) return w("now");
  if (Math.abs(minutes) < 90) return MINUTES.format(minutes);
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48 ? HOURS.format(hours) : DAYS.format(Math.round(hours / 24));
}

const CLOCK = new Intl.DateTimeFormat(LANGUAGE, { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "short" });

export function told(moment) {
  const then = new Date(moment);
  const today = new Date().toDateString() === then.toDateString();
  const time = CLOCK.format(then);
  return today ? time : w("day-and-time", { day: DAY.format(then), time });
}

export const day = (text) => DAY.format(new Date(text));
