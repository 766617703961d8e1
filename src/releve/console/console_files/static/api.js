// The console's requests: JSON, with the session's word against forged ones.

const csrf = document.documentElement.dataset.csrf;

export class Refused extends Error {
  constructor(status, code, detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

export async function ask(path, body) {
  const options = { headers: { Accept: "application/json" }, credentials: "same-origin" };
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
    throw new Refused(0, "away", "The lender cannot be reached. Your words are still here.");
  }
  if (response.status === 401) {
    const here = location.pathname + location.search;
    location.assign(`/console/sign-in?next=${encodeURIComponent(here)}`);
  }
  const found = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refused(response.status, found.error, found.detail ?? "Something went wrong.");
  }
  return found;
}

export const leave = () =>
  fetch("/console/sign-out", { method: "POST", headers: { "X-CSRF-Token": csrf } });

export const newId = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
