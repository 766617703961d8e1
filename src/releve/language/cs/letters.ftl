# What the lender writes unasked, in Czech.

letters-heading = Zprávy od nás
letter-bill-subject = { $merchant }: { $amount }, splatnost { $date }
letter-bill = Částka { $amount } za váš nákup v obchodě { $merchant } (objednávka { $order }) je splatná { $date }. Zaplatit můžete v chatu. Pokud jste už zaplatili, nemusíte nic dělat.
letter-reminder-before-due-subject = { $merchant }: { $amount }, splatnost { $date }
letter-reminder-before-due = Včasná připomínka: částka { $amount } za váš nákup v obchodě { $merchant } (objednávka { $order }) bude splatná { $date }. Zaplatit můžete v chatu. Pokud potřebujete více času, dejte nám vědět před tímto dnem.
letter-reminder-after-due-subject = { $merchant }: { $amount }, splatnost byla { $date }
letter-reminder-after-due = Částka { $amount } za váš nákup v obchodě { $merchant } (objednávka { $order }) byla splatná { $date } a zatím jsme ji nedostali. Zaplaťte ji prosím v chatu. Pokud jste právě zaplatili, nemusíte nic dělat. Pokud teď zaplatit nemůžete, napište nám a podíváme se, co je možné.
letter-late-fee-subject = { $merchant }: poplatek z prodlení { $amount }
letter-late-fee = Dne { $date } jsme k vašemu nákupu v obchodě { $merchant } (objednávka { $order }) připsali poplatek z prodlení { $amount }. V chatu zjistíte proč, můžete ho zaplatit nebo nám napsat, že je podle vás chybný.
letter-authorization-expired-subject = { $merchant }: za tuto objednávku nic nedlužíte
letter-authorization-expired = Obchod { $merchant } nedokončil váš nákup za { $amount } (objednávka { $order }) do { $date }. Nic nebylo strženo a nic za něj nedlužíte. Pokud zboží stále chcete, obraťte se na obchod.
letter-obligation-subject = Co jsme vám slíbili
letter-document-subject = Váš dokument
letter-closing = Máte dotazy? Napište nám do chatu. Kdykoli si tam můžete vyžádat pracovníka podpory.
