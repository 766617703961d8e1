# What the lender writes unasked, in Croatian.

letters-heading = Poruke od nas
letter-bill-subject = { $merchant }: { $amount }, dospijeće { $date }
letter-bill = { $amount } za vašu kupnju u trgovini { $merchant } (narudžba { $order }) dospijeva { $date } Platiti možete u chatu. Ako ste već platili, ne trebate ništa učiniti.
letter-reminder-before-due-subject = { $merchant }: { $amount }, dospijeće { $date }
letter-reminder-before-due = Pravodoban podsjetnik: { $amount } za vašu kupnju u trgovini { $merchant } (narudžba { $order }) dospijeva { $date } Platiti možete u chatu. Ako trebate više vremena, javite nam prije tog dana.
letter-reminder-after-due-subject = { $merchant }: { $amount }, dospjelo { $date }
letter-reminder-after-due = { $amount } za vašu kupnju u trgovini { $merchant } (narudžba { $order }) dospjelo je { $date } i još nismo primili uplatu. Molimo vas da platite u chatu. Ako ste upravo platili, ne trebate ništa učiniti. Ako sada ne možete platiti, pišite nam pa ćemo vidjeti što je moguće.
letter-late-fee-subject = { $merchant }: naknada za kašnjenje { $amount }
letter-late-fee = Dana { $date } zaračunali smo naknadu za kašnjenje { $amount } za vašu kupnju u trgovini { $merchant } (narudžba { $order }). U chatu možete vidjeti zašto, platiti je ili nam reći ako smatrate da je pogrešna.
letter-authorization-expired-subject = { $merchant }: za ovu narudžbu ne dugujete ništa
letter-authorization-expired = Trgovina { $merchant } nije dovršila vašu kupnju od { $amount } (narudžba { $order }) do { $date } Ništa nije naplaćeno i ne dugujete ništa za nju. Ako i dalje želite robu, obratite se trgovini.
letter-obligation-subject = Što smo vam obećali
letter-document-subject = Vaš dokument
letter-closing = Imate pitanja? Pišite nam u chatu. Ondje u svakom trenutku možete zatražiti djelatnika.
