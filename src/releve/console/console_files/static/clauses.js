// The clauses in force beside a conversation: each value, and the law or the section it stands in.

import { made } from "./elements.js";
import { plain } from "./words.js";

export function clauses(found) {
  return (found.clauses ?? []).map((clause, at) =>
    made(
      "details",
      { class: "clause", open: at === 0 && clause.rules.length < 6 },
      made("summary", {}, plain(clause.errand)),
      made(
        "dl",
        {},
        ...clause.rules.flatMap((rule) => [
          made("dt", {}, plain(rule.name)),
          made(
            "dd",
            {},
            rule.value,
            made("small", { dir: "auto" }, `${rule.meaning} · ${rule.source}`),
          ),
        ]),
      ),
    ),
  );
}
