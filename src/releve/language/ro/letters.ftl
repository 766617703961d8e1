# What the lender writes unasked, in Romanian.

letters-heading = Mesaje de la noi
letter-bill-subject = { $merchant }: { $amount }, scadență { $date }
letter-bill = Plata de { $amount } pentru cumpărătura de la { $merchant } (comanda { $order }) are scadența pe { $date }. Puteți plăti în chat. Dacă ați plătit deja, nu trebuie să faceți nimic.
letter-reminder-before-due-subject = { $merchant }: { $amount }, scadență { $date }
letter-reminder-before-due = O reamintire din timp: plata de { $amount } pentru cumpărătura de la { $merchant } (comanda { $order }) are scadența pe { $date }. Puteți plăti în chat. Dacă aveți nevoie de mai mult timp, spuneți-ne înainte de acea zi.
letter-reminder-after-due-subject = { $merchant }: { $amount }, scadența a fost { $date }
letter-reminder-after-due = Plata de { $amount } pentru cumpărătura de la { $merchant } (comanda { $order }) avea scadența pe { $date } și încă nu am primit-o. Vă rugăm să plătiți în chat. Dacă tocmai ați plătit, nu trebuie să faceți nimic. Dacă nu puteți plăti acum, scrieți-ne și vedem ce este posibil.
letter-late-fee-subject = { $merchant }: taxă de întârziere de { $amount }
letter-late-fee = Pe { $date } am adăugat o taxă de întârziere de { $amount } la cumpărătura de la { $merchant } (comanda { $order }). În chat puteți vedea de ce, o puteți plăti sau ne puteți spune dacă o considerați greșită.
letter-authorization-expired-subject = { $merchant }: nu datorați nimic pentru această comandă
letter-authorization-expired = { $merchant } nu a finalizat cumpărătura de { $amount } (comanda { $order }) până pe { $date }. Nu s-a încasat nimic și nu datorați nimic pentru ea. Dacă mai doriți produsele, adresați-vă magazinului.
letter-obligation-subject = Ce v-am promis
letter-document-subject = Documentul dumneavoastră
letter-closing = Întrebări? Scrieți-ne în chat. Acolo puteți cere oricând un consultant.
