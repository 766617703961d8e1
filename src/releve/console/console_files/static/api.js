// The console's requests: JSON, with the session's word against forged ones.

import { known, w } from "./words.js";

const csrf = document.documentElement.dataset.csrf;

export class Refused extends Error {
  constructor(status, code, detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

export async function ask(path, body) {
  const response = await answered(path, body);
  return response.json().catch(() => ({}));
}

// A file that the lender makes of it, with what its headers say.
export async function fetchFile(path, body) {
  const response = await answered(path, body);
  return { file: await response.blob(), headers: response.headers };
}

async function answered(path, body) {
  const options = {
    headers: { Accept: "application/json", "Accept-Language": document.documentElement.lang },
    credentials: "same-origin",
  };
  if (body !== undefined) {
    options.method = "POST";
    options.headers["Content-Type"] = "application/json";
    options.headers["X-CSRF-Token"] = csrf;
    options.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(`/console/api/${path}`, options);
  } catch {
    throw new Refused(0, "away", w("trouble-away"));
  }
  if (response.status === 401) {
    const here = location.pathname + location.search;
    location.assign(`/console/sign-in?next=${encodeURIComponent(here)}`);
  }
  if (response.ok) return response;
  const found = await response.json().catch(() => ({}));
  throw new Refused(response.status, found.error, said(found));
}

function said(found) {
  const id = `trouble-${String(found.error ?? "").replaceAll("_", "-")}`;
  return known(id) ? w(id) : (found.detail ?? w("trouble"));
}

// What is sent as the page goes away: nobody waits for its answer.
export function sendLast(path, body) {
  fetch(`/console/api/${path}`, {
    method: "POST",
    keepalive: true,
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
    body: JSON.stringify(body),
  }).catch(() => null);
}

export async function speak(language) {
  await fetch("/console/language", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
    body: JSON.stringify({ language }),
  });
  location.reload();
}

export const leave = () =>
  fetch("/console/sign-out", { method: "POST", headers: { "X-CSRF-Token": csrf } });

export const newId = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

// Of several questions under way only the last one's answer counts: an older one's, that comes
// later, is undefined.
export function newest() {
  let asked = 0;
  return async (answer) => {
    asked += 1;
    const mine = asked;
    const found = await answer;
    return mine === asked ? found : undefined;
  };
}
