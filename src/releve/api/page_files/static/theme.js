// Light or dark: the system's until somebody chooses here. Runs before the first paint.
(() => {
  const root = document.documentElement;
  const key = "releve-theme";
  let chosen = null;
  try {
    chosen = localStorage.getItem(key);
  } catch {
    chosen = null;
  }
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;

  const dark = () =>
    root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;

  document.addEventListener("click", (event) => {
    if (!event.target.closest("#theme")) return;
    root.dataset.theme = dark() ? "light" : "dark";
    try {
      localStorage.setItem(key, root.dataset.theme);
    } catch {
      // A browser that keeps nothing still shows what was chosen.
    }
  });
})();
