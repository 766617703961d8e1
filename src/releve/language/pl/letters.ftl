# What the lender writes unasked, in Polish.

letters-heading = Wiadomości od nas
letter-bill-subject = { $merchant }: { $amount }, termin płatności { $date }
letter-bill = { $amount } za zakup w sklepie { $merchant } (zamówienie { $order }), termin płatności: { $date }. Zapłacić można na czacie. Jeśli płatność już wyszła, nie trzeba nic robić.
letter-reminder-before-due-subject = { $merchant }: { $amount }, termin płatności { $date }
letter-reminder-before-due = Przypominamy z wyprzedzeniem: { $amount } za zakup w sklepie { $merchant } (zamówienie { $order }), termin płatności: { $date }. Zapłacić można na czacie. Jeśli potrzeba więcej czasu, prosimy o wiadomość przed tym dniem.
letter-reminder-after-due-subject = { $merchant }: { $amount }, termin płatności minął { $date }
letter-reminder-after-due = Termin płatności { $amount } za zakup w sklepie { $merchant } (zamówienie { $order }) minął { $date }, a wpłata jeszcze do nas nie dotarła. Prosimy o zapłatę na czacie. Jeśli płatność właśnie wyszła, nie trzeba nic robić. Jeśli zapłata teraz nie jest możliwa, prosimy o wiadomość, a sprawdzimy, co da się zrobić.
letter-late-fee-subject = { $merchant }: opłata za opóźnienie { $amount }
letter-late-fee = Dnia { $date } naliczyliśmy opłatę za opóźnienie { $amount } za zakup w sklepie { $merchant } (zamówienie { $order }). Na czacie można sprawdzić powód, zapłacić ją albo zgłosić, że jest niesłuszna.
letter-authorization-expired-subject = { $merchant }: za to zamówienie nic nie trzeba płacić
letter-authorization-expired = Sklep { $merchant } nie zrealizował zakupu na kwotę { $amount } (zamówienie { $order }) do { $date }. Nic nie zostało pobrane i nic nie trzeba za niego płacić. Jeśli towar jest nadal potrzebny, prosimy o kontakt ze sklepem.
letter-obligation-subject = Co obiecaliśmy
letter-document-subject = Dokument dla Ciebie
letter-closing = Pytania? Prosimy pisać na czacie. W każdej chwili można tam poprosić o rozmowę z konsultantem.
