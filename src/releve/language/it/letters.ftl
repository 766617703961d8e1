# What the lender writes unasked, in Italian.

letters-heading = Messaggi da parte nostra
letter-bill-subject = { $merchant }: { $amount } in scadenza il { $date }
letter-bill = Il pagamento di { $amount } per il Suo acquisto da { $merchant } (ordine { $order }) ha scadenza { $date }. Può pagare nella chat. Se ha già pagato, non deve fare nulla.
letter-reminder-before-due-subject = { $merchant }: { $amount } in scadenza il { $date }
letter-reminder-before-due = Un promemoria per tempo: il pagamento di { $amount } per il Suo acquisto da { $merchant } (ordine { $order }) ha scadenza { $date }. Può pagare nella chat. Se Le serve più tempo, ce lo dica prima di quel giorno.
letter-reminder-after-due-subject = { $merchant }: { $amount }, scadenza { $date }
letter-reminder-after-due = Il pagamento di { $amount } per il Suo acquisto da { $merchant } (ordine { $order }) aveva scadenza { $date } e non ci è ancora arrivato. Può pagare nella chat. Se ha appena pagato, non deve fare nulla. Se ora non può pagare, ci scriva: vedremo che cosa è possibile.
letter-late-fee-subject = { $merchant }: penale di ritardo di { $amount }
letter-late-fee = In data { $date } abbiamo addebitato una penale di ritardo di { $amount } per il Suo acquisto da { $merchant } (ordine { $order }). Nella chat può vedere il motivo, pagarla o dirci se la ritiene sbagliata.
letter-authorization-expired-subject = { $merchant }: per questo ordine non deve nulla
letter-authorization-expired = { $merchant } non ha completato il Suo acquisto di { $amount } (ordine { $order }) entro il termine: { $date }. Non è stato addebitato nulla e non deve nulla. Se desidera ancora gli articoli, si rivolga al negozio.
letter-obligation-subject = Che cosa Le avevamo promesso
letter-document-subject = Il Suo documento
letter-closing = Domande? Ci scriva nella chat. Lì può chiedere in qualsiasi momento di parlare con una persona.
