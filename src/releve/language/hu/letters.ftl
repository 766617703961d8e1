# What the lender writes unasked, in Hungarian.

letters-heading = Üzeneteink
letter-bill-subject = { $merchant }: { $amount }, esedékesség: { $date }
letter-bill = { $amount } fizetendő a vásárlásáért (üzlet: { $merchant }, rendelés: { $order }), esedékesség: { $date } A csevegésben fizethet. Ha már fizetett, nincs teendője.
letter-reminder-before-due-subject = { $merchant }: { $amount }, esedékesség: { $date }
letter-reminder-before-due = Emlékeztető jó előre: { $amount } fizetendő a vásárlásáért (üzlet: { $merchant }, rendelés: { $order }), esedékesség: { $date } A csevegésben fizethet. Ha több időre van szüksége, írjon nekünk e nap előtt.
letter-reminder-after-due-subject = { $merchant }: { $amount }, lejárt esedékesség: { $date }
letter-reminder-after-due = A vásárlásáért (üzlet: { $merchant }, rendelés: { $order }) fizetendő { $amount } esedékessége lejárt ({ $date }), és az összeg még nem érkezett meg. Kérjük, fizessen a csevegésben. Ha épp most fizetett, nincs teendője. Ha most nem tud fizetni, írjon nekünk, és megnézzük, mi lehetséges.
letter-late-fee-subject = { $merchant }: késedelmi díj, { $amount }
letter-late-fee = Késedelmi díjat számítottunk fel: { $amount }, nap: { $date } A vásárlás: { $merchant }, rendelés: { $order }. A csevegésben megnézheti az okát, kifizetheti, vagy jelezheti, ha tévesnek tartja.
letter-authorization-expired-subject = { $merchant }: ezért a rendelésért nem tartozik semmivel
letter-authorization-expired = A következő üzlet nem teljesítette időben a vásárlását: { $merchant } (rendelés: { $order }, összeg: { $amount }, határidő: { $date }). Semmit nem terheltünk Önre, és nem tartozik érte semmivel. Ha továbbra is szeretné az árut, forduljon az üzlethez.
letter-obligation-subject = Amit ígértünk Önnek
letter-document-subject = Az Ön dokumentuma
letter-closing = Kérdése van? Írjon nekünk a csevegésben. Ott bármikor kérhet ügyintézőt.
