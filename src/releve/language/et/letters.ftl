# What the lender writes unasked, in Estonian.

letters-heading = Meie sõnumid
letter-bill-subject = { $merchant }: { $amount }, maksetähtpäev { $date }
letter-bill = { $amount } teie ostu eest (kauplus { $merchant }, tellimus { $order }), maksetähtpäev { $date }. Maksta saate vestluses. Kui olete juba maksnud, ei ole vaja midagi teha.
letter-reminder-before-due-subject = { $merchant }: { $amount }, maksetähtpäev { $date }
letter-reminder-before-due = Õigeaegne meeldetuletus: { $amount } teie ostu eest (kauplus { $merchant }, tellimus { $order }), maksetähtpäev { $date }. Maksta saate vestluses. Kui vajate rohkem aega, andke meile enne seda päeva teada.
letter-reminder-after-due-subject = { $merchant }: { $amount }, maksetähtpäev oli { $date }
letter-reminder-after-due = Teie ostu (kauplus { $merchant }, tellimus { $order }) makse { $amount } tähtpäev oli { $date } ja me ei ole seda veel saanud. Palun makske vestluses. Kui äsja maksite, ei ole vaja midagi teha. Kui te ei saa praegu maksta, kirjutage meile ja vaatame, mis on võimalik.
letter-late-fee-subject = { $merchant }: viivistasu { $amount }
letter-late-fee = Arvestasime teie ostule (kauplus { $merchant }, tellimus { $order }) viivistasu { $amount }, kuupäev { $date }. Vestluses näete, miks, saate selle maksta või öelda, kui see on teie meelest vale.
letter-authorization-expired-subject = { $merchant }: selle tellimuse eest te midagi ei võlgne
letter-authorization-expired = Kauplus { $merchant } ei viinud teie ostu summas { $amount } (tellimus { $order }) õigeaegselt lõpule, tähtpäev oli { $date }. Midagi ei ole maha arvatud ja te ei võlgne selle eest midagi. Kui soovite kaupa endiselt, pöörduge kaupluse poole.
letter-obligation-subject = Mida me teile lubasime
letter-document-subject = Teie dokument
letter-closing = Küsimusi? Kirjutage meile vestluses. Seal saate igal ajal paluda klienditeenindajat.
