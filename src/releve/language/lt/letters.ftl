# What the lender writes unasked, in Lithuanian.

letters-heading = Mūsų žinutės
letter-bill-subject = { $merchant }: { $amount }, mokėjimo terminas { $date }
letter-bill = { $amount } už jūsų pirkinį parduotuvėje { $merchant } (užsakymas { $order }) reikia sumokėti iki { $date } imtinai. Sumokėti galite pokalbyje. Jei jau sumokėjote, nieko daryti nereikia.
letter-reminder-before-due-subject = { $merchant }: { $amount }, mokėjimo terminas { $date }
letter-reminder-before-due = Primename iš anksto: { $amount } už jūsų pirkinį parduotuvėje { $merchant } (užsakymas { $order }) reikia sumokėti iki { $date } imtinai. Sumokėti galite pokalbyje. Jei reikia daugiau laiko, praneškite mums prieš tą dieną.
letter-reminder-after-due-subject = { $merchant }: { $amount }, mokėjimo terminas buvo { $date }
letter-reminder-after-due = { $amount } už jūsų pirkinį parduotuvėje { $merchant } (užsakymas { $order }) reikėjo sumokėti iki { $date } imtinai, bet dar negavome. Prašome sumokėti pokalbyje. Jei ką tik sumokėjote, nieko daryti nereikia. Jei dabar sumokėti negalite, parašykite mums ir pažiūrėsime, kas įmanoma.
letter-late-fee-subject = { $merchant }: delspinigių mokestis { $amount }
letter-late-fee = Delspinigių mokestį { $amount } už jūsų pirkinį parduotuvėje { $merchant } (užsakymas { $order }) priskaičiavome { $date } Pokalbyje galite pamatyti, kodėl, jį sumokėti arba pasakyti, jei manote, kad jis neteisingas.
letter-authorization-expired-subject = { $merchant }: už šį užsakymą nieko nesate skolingi
letter-authorization-expired = Parduotuvė { $merchant } neužbaigė jūsų pirkinio už { $amount } (užsakymas { $order }) iki { $date } imtinai. Nieko nenuskaičiuota, ir nieko už jį nesate skolingi. Jei prekių vis dar norite, kreipkitės į parduotuvę.
letter-obligation-subject = Ką jums pažadėjome
letter-document-subject = Jūsų dokumentas
letter-closing = Turite klausimų? Rašykite mums pokalbyje. Ten bet kada galite prašyti darbuotojo.
