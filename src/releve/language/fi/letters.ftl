# What the lender writes unasked, in Finnish.

letters-heading = Viestit meiltä
letter-bill-subject = { $merchant }: { $amount } erääntyy { $date }
letter-bill = Ostoksesi maksu { $amount } erääntyy { $date }. Kauppa: { $merchant }, tilaus { $order }. Voit maksaa chatissa. Jos olet jo maksanut, sinun ei tarvitse tehdä mitään.
letter-reminder-before-due-subject = { $merchant }: { $amount } erääntyy { $date }
letter-reminder-before-due = Muistutus hyvissä ajoin: ostoksesi maksu { $amount } erääntyy { $date }. Kauppa: { $merchant }, tilaus { $order }. Voit maksaa chatissa. Jos tarvitset lisää aikaa, kerro siitä meille ennen eräpäivää.
letter-reminder-after-due-subject = { $merchant }: { $amount } erääntyi { $date }
letter-reminder-after-due = Ostoksesi maksu { $amount } erääntyi { $date }, emmekä ole vielä saaneet sitä. Kauppa: { $merchant }, tilaus { $order }. Maksathan chatissa. Jos maksoit juuri, sinun ei tarvitse tehdä mitään. Jos et voi maksaa nyt, kirjoita meille, niin katsomme, mikä on mahdollista.
letter-late-fee-subject = { $merchant }: viivästysmaksu { $amount }
letter-late-fee = Veloitimme { $date } viivästysmaksun { $amount }. Kauppa: { $merchant }, tilaus { $order }. Chatissa näet syyn, voit maksaa sen tai kertoa, jos se on mielestäsi väärin.
letter-authorization-expired-subject = { $merchant }: tästä tilauksesta ei ole maksettavaa
letter-authorization-expired = { $merchant } ei vahvistanut ostostasi { $amount } (tilaus { $order }) määräpäivään { $date } mennessä. Mitään ei ole veloitettu, eikä sinulla ole siitä maksettavaa. Jos haluat yhä tuotteet, ota yhteyttä kauppaan.
letter-obligation-subject = Mitä lupasimme sinulle
letter-document-subject = Asiakirjasi
letter-closing = Kysyttävää? Kirjoita meille chatissa. Siellä voit pyytää asiakaspalvelijaa milloin tahansa.
