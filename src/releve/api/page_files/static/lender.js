// The lender's API as this page uses it. Whatever goes wrong becomes one Trouble with a code.

export class Trouble extends Error {
  constructor(code, { status = 0, retryAfter = 0 } = {}) {
    super(code);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  // Worth trying again by itself: the message may not have got there, or not been answered.
  get passing() {
    return ["offline", "unavailable", "too_many"].includes(this.code);
  }
}

async function ask(method, path, body, accept = "application/json") {
  const headers = { Accept: accept };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  let response;
  try {
    response = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
  } catch {
    throw new Trouble("offline");
  }
  if (response.ok) return response;
  const told = await response.json().catch(() => ({}));
  throw new Trouble(told.error ?? "internal", {
    status: response.status,
    retryAfter: Number(response.headers.get("Retry-After")) || 0,
  });
}

const json = async (...asked) => (await ask(...asked)).json();
const conversationPath = (id) => `/api/v1/conversations/${encodeURIComponent(id)}`;

export const customers = (language) =>
  json("GET", `/api/v1/sandbox/customers?lang=${encodeURIComponent(language)}`);
export const signIn = (customer, signedIn) =>
  json("POST", "/api/v1/sessions", { customer, signed_in: signedIn });
export const signOut = () => ask("DELETE", "/api/v1/sessions/current");
export const session = () => json("GET", "/api/v1/sessions/current");
export const inbox = (language) =>
  json("GET", `/api/v1/sandbox/inbox?lang=${encodeURIComponent(language)}`);
export const begin = () => json("POST", "/api/v1/conversations");
export const readAgain = (id) => json("GET", conversationPath(id));
export const people = (id, after) => json("GET", `${conversationPath(id)}/people?after=${after}`);
export const plans = (id, language) =>
  json("GET", `${conversationPath(id)}/plans?lang=${encodeURIComponent(language)}`);
const ofOrder = (order, door, id, language) =>
  `/api/v1/orders/${encodeURIComponent(order)}/${door}` +
  `?conversation=${encodeURIComponent(id)}&lang=${encodeURIComponent(language)}`;
export const why = (order, id, language) => json("GET", ofOrder(order, "why", id, language));
export const whatIf = (order, change, id, language) =>
  json("POST", ofOrder(order, "what-if", id, language), change);

// The events of an answer as they arrive; the last one is the whole answer.
export async function* write(id, message) {
  const path = `${conversationPath(id)}/messages`;
  const response = await ask("POST", path, message, "application/x-ndjson");
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read().catch(() => ({ done: true }));
    if (done) throw new Trouble("offline");
    const rows = (rest + value).split("\n");
    rest = rows.pop();
    for (const row of rows) {
      const event = JSON.parse(row);
      if (event.event === "error") throw new Trouble(event.error, { status: 200 });
      yield event;
      if (event.event === "answer") return;
    }
  }
}

// A name for a message, made once: sent again under it, the message is answered once.
export function messageId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `p-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
