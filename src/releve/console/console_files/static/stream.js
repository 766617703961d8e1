// What is new, from one stream for all of a browser's tabs: a seventh stream of its own would hang.

import { ask } from "./api.js";
import { here } from "./elements.js";
import { w } from "./words.js";

const STREAM = "/console/api/stream";
const PRESENT_EVERY = 15_000;
const may = JSON.parse(document.documentElement.dataset.may);

export function listen(told) {
  const state = (name) => {
    here("live").dataset.state = name;
    here("live").textContent = w(name === "live" ? "live" : "connecting-again");
  };
  const take = (name, body) => {
    if (name === "open") return state("live");
    if (name === "lost") return state("lost");
    if (name === "anew") return told([{ kind: "anew", conversation: null }]);
    return told(JSON.parse(body).changes);
  };
  if (typeof SharedWorker === "undefined") {
    alone(take);
  } else {
    const worker = new SharedWorker(new URL("./stream_worker.js", import.meta.url), {
      name: `releve-${document.documentElement.dataset.agent}`,
    });
    worker.port.onmessage = ({ data }) => take(data.name, data.body);
    worker.port.start();
  }
  if (may.conversation_do) {
    const present = () => ask("presence", { ready: !document.hidden }).catch(() => null);
    present();
    setInterval(present, PRESENT_EVERY);
  }
}

function alone(take) {
  const source = new EventSource(STREAM);
  source.onopen = () => take("open");
  source.onerror = () => take("lost");
  for (const name of ["changes", "anew"]) {
    source.addEventListener(name, (event) => take(name, event.data));
  }
}
