// The pages of work and people need a script for one thing: signing out.

import { leave } from "./api.js";

document.getElementById("leave").addEventListener("click", async () => {
  await leave();
  location.assign("/console");
});
