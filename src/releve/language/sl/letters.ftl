# What the lender writes unasked, in Slovenian.

letters-heading = Naša sporočila
letter-bill-subject = { $merchant }: { $amount }, rok plačila { $date }
letter-bill = { $amount } za vaš nakup pri { $merchant } (naročilo { $order }), rok plačila: { $date }. Plačate lahko v klepetu. Če ste že plačali, vam ni treba storiti ničesar.
letter-reminder-before-due-subject = { $merchant }: { $amount }, rok plačila { $date }
letter-reminder-before-due = Pravočasen opomnik: { $amount } za vaš nakup pri { $merchant } (naročilo { $order }), rok plačila: { $date }. Plačate lahko v klepetu. Če potrebujete več časa, nam to povejte pred tem dnem.
letter-reminder-after-due-subject = { $merchant }: { $amount }, rok plačila je bil { $date }
letter-reminder-after-due = Rok plačila za vaš nakup pri { $merchant } (naročilo { $order }) je bil { $date }, zneska { $amount } pa še nismo prejeli. Prosimo, plačajte v klepetu. Če ste pravkar plačali, vam ni treba storiti ničesar. Če zdaj ne morete plačati, nam pišite in pogledali bomo, kaj je mogoče.
letter-late-fee-subject = { $merchant }: zamudna pristojbina { $amount }
letter-late-fee = Zaračunali smo zamudno pristojbino { $amount } za vaš nakup pri { $merchant } (naročilo { $order }, datum: { $date }). V klepetu lahko vidite, zakaj, jo plačate ali nam poveste, če menite, da je napačna.
letter-authorization-expired-subject = { $merchant }: za to naročilo ne dolgujete ničesar
letter-authorization-expired = { $merchant } ni pravočasno zaključil vašega nakupa za { $amount } (naročilo { $order }, rok: { $date }). Nič ni bilo zaračunano in zanj ne dolgujete ničesar. Če blago še želite, se obrnite na trgovino.
letter-obligation-subject = Kaj smo vam obljubili
letter-document-subject = Vaš dokument
letter-closing = Vprašanja? Pišite nam v klepetu. Tam lahko kadar koli prosite za svetovalca.
