// The words around the conversation, and the page's language and direction.

const root = document.documentElement;
let words = JSON.parse(root.dataset.words);

export const say = (word) => words[word] ?? word;

// Go on in another language, unless the address fixes one.
export async function speak(language) {
  if (language === root.lang || "fixed" in root.dataset) return;
  const response = await fetch(`/page/words/${encodeURIComponent(language)}`).catch(() => null);
  if (!response?.ok) return;
  const spoken = await response.json();
  words = spoken.words;
  root.lang = spoken.language;
  root.dir = spoken.direction;
  document.title = say("page-title");
  for (const node of document.querySelectorAll("[data-word]")) {
    node.textContent = say(node.dataset.word);
  }
  for (const node of document.querySelectorAll("[data-word-label]")) {
    node.setAttribute("aria-label", say(node.dataset.wordLabel));
  }
  for (const node of document.querySelectorAll("[data-word-placeholder]")) {
    node.placeholder = say(node.dataset.wordPlaceholder);
  }
}

// An element with attributes, classes and children; text is only ever text.
export function make(tag, { cls, ...attributes } = {}, ...children) {
  const node = document.createElement(tag);
  if (cls) node.className = cls;
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export function picture(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PICTURES[name]);
  path.setAttribute("fill", "none");
  path.setAttribute("stroke", "currentColor");
  path.setAttribute("stroke-width", "2.4");
  path.setAttribute("stroke-linecap", "round");
  path.setAttribute("stroke-linejoin", "round");
  svg.append(path);
  return svg;
}

const PICTURES = {
  paid: "M3 8.5 6.5 12 13 4.5",
  overdue: "M8 3v6M8 12.6v.2",
  paused: "M5.5 4v8M10.5 4v8",
};
