// The sandbox's door: choose a country, then a customer with a story.

import * as lender from "./lender.js";
import { make } from "./words.js";

const markets = document.getElementById("markets");
const customers = document.getElementById("customers");
const mustVerify = document.getElementById("must-verify");

// Draw who can come in; `onChosen` gets (customer, signedIn).
export async function draw(onChosen) {
  const language = document.documentElement.lang;
  const samples = await lender.customers(language);
  const names = new Intl.DisplayNames([language], { type: "language" });
  const wanted = markets.querySelector(":checked")?.value ?? home();
  const own = samples.markets.find(({ market }) => market === wanted) ?? samples.markets[0];

  const open = (market) => {
    const cards = market.customers.map((customer) => card(customer, names, onChosen));
    customers.replaceChildren(...cards);
  };
  markets.replaceChildren(
    ...samples.markets.map((market) =>
      make(
        "label",
        {},
        make("input", {
          type: "radio",
          name: "market",
          value: market.market,
          checked: market === own,
          onchange: () => open(market),
        }),
        make("span", {}, market.market_text),
      ),
    ),
  );
  if (own) open(own);
  return samples.markets.length;
}

function home() {
  return new Intl.Locale(navigator.language).maximize().region?.toLowerCase();
}

function card(customer, names, onChosen) {
  return make(
    "li",
    {},
    make(
      "button",
      {
        type: "button",
        cls: "customer",
        "data-customer": customer.customer,
        onclick: () => onChosen(customer.customer, !mustVerify.checked),
      },
      make("b", { dir: "auto" }, customer.name),
      make("span", { cls: "tongue" }, names.of(customer.language)),
      make("span", { cls: "story" }, customer.story_text),
      make("span", { cls: "left" }, customer.left_text),
    ),
  );
}
