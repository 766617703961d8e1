# What the lender writes unasked, in Slovak.

letters-heading = Správy od nás
letter-bill-subject = { $merchant }: { $amount }, splatnosť { $date }
letter-bill = Suma { $amount } za váš nákup v obchode { $merchant } (objednávka { $order }) je splatná { $date }. Zaplatiť môžete v čete. Ak ste už zaplatili, nemusíte nič robiť.
letter-reminder-before-due-subject = { $merchant }: { $amount }, splatnosť { $date }
letter-reminder-before-due = Včasná pripomienka: suma { $amount } za váš nákup v obchode { $merchant } (objednávka { $order }) bude splatná { $date }. Zaplatiť môžete v čete. Ak potrebujete viac času, dajte nám vedieť pred týmto dňom.
letter-reminder-after-due-subject = { $merchant }: { $amount }, splatnosť bola { $date }
letter-reminder-after-due = Suma { $amount } za váš nákup v obchode { $merchant } (objednávka { $order }) bola splatná { $date } a zatiaľ sme ju nedostali. Zaplaťte ju, prosím, v čete. Ak ste práve zaplatili, nemusíte nič robiť. Ak teraz zaplatiť nemôžete, napíšte nám a pozrieme sa, čo je možné.
letter-late-fee-subject = { $merchant }: poplatok z omeškania { $amount }
letter-late-fee = Dňa { $date } sme k vášmu nákupu v obchode { $merchant } (objednávka { $order }) pripísali poplatok z omeškania { $amount }. V čete zistíte prečo, môžete ho zaplatiť alebo nám napísať, že je podľa vás nesprávny.
letter-authorization-expired-subject = { $merchant }: za túto objednávku nič nedlhujete
letter-authorization-expired = Obchod { $merchant } nedokončil váš nákup za { $amount } (objednávka { $order }) do { $date }. Nič nebolo strhnuté a nič zaň nedlhujete. Ak tovar stále chcete, obráťte sa na obchod.
letter-obligation-subject = Čo sme vám sľúbili
letter-document-subject = Váš dokument
letter-closing = Máte otázky? Napíšte nám do četu. Kedykoľvek tam môžete požiadať o pracovníka.
