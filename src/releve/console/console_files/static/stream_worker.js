// One stream for all tabs; each tab is told what comes.

const ports = new Set();
let source = null;
let last = { name: "lost" };

function tell(name, body) {
  if (name === "open" || name === "lost") last = { name };
  for (const port of ports) port.postMessage({ name, body });
}

function begin() {
  source = new EventSource("/console/api/stream");
  source.onopen = () => tell("open");
  source.onerror = () => {
    tell("lost");
    // A stream that was refused does not come back by itself.
    if (source.readyState === EventSource.CLOSED) setTimeout(begin, 5000);
  };
  for (const name of ["changes", "anew"]) {
    source.addEventListener(name, (event) => tell(name, event.data));
  }
}

onconnect = (event) => {
  const port = event.ports[0];
  ports.add(port);
  port.postMessage(last);
  if (source === null) begin();
};
