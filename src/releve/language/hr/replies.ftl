# Every reply of the assistants in Croatian. Variables: $merchant the shop, $amount money,
# $date a day, $order an order number, $item one thing bought, $items several, $method a way to
# pay, $count a number. Amounts and dates arrive already written for the language.

## Names of things
order-label = { $merchant }{ $item ->
    [none] {""}
   *[other] {" "}· { $item }
} · { $amount } · { $date }
sold-label = { $order }{ $item ->
    [none] {""}
   *[other] {" "}· { $item }
} · { $amount } · { $date }
date-label = { $date }
amount-label = { $amount }
item-label = { $item }
confirm-yes = Da
confirm-no = Ne

## Questions
ask-errand = Nisam siguran što trebate. Radi li se o tome koliko dugujete, o plaćanju, više vremena, povratu robe, povratu novca, robi koja nije stigla ili naknadi? Možete zatražiti i djelatnika.
ask-order = Na koju kupnju mislite?
ask-new-date = Na koji dan želite premjestiti plaćanje za { $merchant }? Posljednji mogući dan je { $date }
ask-amount = Koliko želite platiti za { $merchant }?
ask-items = Koji su artikli za povrat u { $merchant }?
ask-confirm = Da to učinim?
ask-report-stranger = Želite li prijaviti kupnju koju niste obavili?
ask-register-complaint = Želite li da zabilježim službenu pritužbu?
ask-identity-code = Prije nego pogledam vaš račun, moram znati da ste to vi. Poslao sam vam jednokratni kod. Koji je?
code-wrong = To nije kod koji sam poslao. Provjerite ga i pokušajte ponovno.
code-sent-again = Poslao sam vam novi jednokratni kod. Koji je?
not-understood = Oprostite, nisam to razumio.
file-unread = Ovdje ne mogu otvarati datoteke, pa mi riječima recite što je u njima.

## Courtesies
identified = Hvala, kod je ispravan.
not-verified = Tada ne mogu pogledati račun ni išta reći o njemu. Možete se potvrditi u svakom trenutku ili zatražiti djelatnika.
you-are-welcome = Nema na čemu. Javite se ponovno kad god nešto trebate.
nothing-changed = U redu, ništa nije promijenjeno.
done-already = To je već učinjeno, pa to nisam učinio ponovno.
handed-over = Predajem ovaj razgovor djelatniku. Vidi što ste napisali i što je učinjeno, pa ne morate ponavljati. Odgovorit će ovdje.
help-emergency = Ako je u opasnosti vaš život ili život nekoga drugoga, odmah nazovite { $number }.
help-crisis-line = Možete i razgovarati s nekim: { $line }.
help-debt-advice = Savjeti o dugovima, neovisni o nama: { $name }.
person-answers = Vaša je poruka kod djelatnika koji vodi ovaj razgovor.
welcome = Dobar dan! Ja sam automatski asistent. Mogu vam reći koliko dugujete, primiti plaćanje, pomaknuti dospijeće, zabilježiti povrat robe, pratiti povrat novca ili provjeriti robu koja nije stigla. Djelatnika možete zatražiti u svakom trenutku.
receipt = Potvrda { $evidence }

## Which order
not-yours = Narudžba { $order } nije vaša, pa o njoj ne mogu ništa učiniti ni reći.
no-such-order = Ne nalazim narudžbu { $order } na vašem računu.

## What is owed
nothing-owed = Ne dugujete ništa. Sve je plaćeno.
balance-total = Ukupno dugujete { $amount }, za { $count ->
    [one] { $count } kupnju
    [few] { $count } kupnje
   *[other] { $count } kupnji
}:
balance-line = { $merchant }: preostaje { $amount }, sljedeće dospijeće { $date }
balance-line-overdue = { $merchant }: preostaje { $amount }, dospjelo { $date }
balance-line-paused = { $merchant }: preostaje { $amount }, pauzirano do { $date }
balance-line-fees = { $merchant }: preostaje { $amount } naknada.
balance-paid-so-far = Dosad ste platili { $amount }.
balance-refunded = Povrat novca od trgovine: { $amount }.
balance-fees = Od toga je { $amount } naknada za kašnjenje.
installment-line = { $amount } dospijeva { $date }
plan-closed = Za { $merchant } više nema ništa za platiti.
why-purchase = Kupljeno u { $merchant } { $date } { $amount }
why-refund = Povrat novca od trgovine { $date } { $amount }
why-fee-waived = Ukinuta naknada za kašnjenje { $date } { $amount }
why-goodwill = Odbijeno kao znak dobre volje { $date } { $amount }
why-other = Ostale promjene: { $amount }
fee-of-payment = Odnosi se na plaćanje { $amount } koje je dospjelo { $date }
refund-expected = Povrat novca koji bi trgovina za to trebala poslati: { $amount }.
interest-spared = Time štedite { $amount } kamata.
after-nothing = Nakon toga za { $merchant } nema više ništa za platiti.
after-payment = Nakon toga za { $merchant } preostaje platiti { $amount }, i to { $date }
after-payments = Nakon toga za { $merchant } preostaje platiti { $amount }, broj plaćanja: { $count }, posljednje { $date }

## Paying
pay-now-proposal = Naplatit ću { $amount } za { $merchant }{ $method ->
    [none] .
   *[other] , način: { $method }.
}
pay-now-done = Gotovo: plaćeno je { $amount } za { $merchant }.
pay-now-left = Ondje preostaje platiti { $amount }.
all-paid = Ondje više nema ništa za platiti.
below-minimum = Najmanje plaćanje koje mogu primiti je { $amount }.
exceeds-outstanding = To je više nego što preostaje za { $merchant }. Preostaje { $amount }; mogu naplatiti taj iznos.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Naplatit ću { $amount } i podmiriti sve u cijelosti.
payoff-done = Gotovo: plaćeno je { $amount } i ništa ne preostaje za:

## More time
extend-due-date-proposal = Pomaknut ću plaćanje { $amount } za { $merchant } s { $was } na { $date } Ne košta ništa.
extend-due-date-done = Gotovo: { $amount } za { $merchant } sada dospijeva { $date }
due-date-already = Plaćanje za { $merchant } već dospijeva { $date } pa nema što mijenjati.
disputed = Otvoren je prigovor za kupnju u { $merchant }. Dok se o njemu ne odluči, dospijeće ostaje isto.
paused = Plan za { $merchant } je u pauzi do { $date } pa prije toga ništa ne dospijeva.
too-overdue = Plaćanje za { $merchant } dospjelo je { $date } To je bilo predavno da bih ga pomaknuo.
offer-payment-plan = Ako vam je teško platiti, mogu ono što dugujete rasporediti na nekoliko mjeseci. Samo zatražite plan otplate.
already-moved = Plaćanje za { $merchant } već je jednom pomaknuto, na { $date } Ne mogu ga ponovno pomaknuti.
date-in-past = Taj je dan već prošao: { $date }
no-later-date = Plaćanje za { $merchant } moglo se pomaknuti najkasnije na { $date } a to je prošlo.
beyond-limit-date = Plaćanje za { $merchant } mogu pomaknuti najkasnije na { $date }

## Returns
return-proposal = Zabilježit ću povrat robe u { $merchant }: { $items }.
return-done = Gotovo: povrat robe u { $merchant } je zabilježen: { $items }.
pause-proposal = Račun u međuvremenu čeka: plan je u pauzi do { $date }
pause-done = Plan je u pauzi do { $date } Do tada ništa ne dospijeva i ne naplaćuje se nikakva naknada.
return-already = Vaš povrat robe u { $merchant } zabilježen je od { $date }
return-window-over = Povrat robe u { $merchant } mogao se prijaviti do { $date } a to je prošlo.
no-order-to-return = Ne vidim kupnju za koju je povrat robe još moguć.
not-captured = { $merchant } još nije poslao tu narudžbu, pa zasad nema plaćanja ni povrata robe.

## Refunds
refund-booked = Povrat novca od { $merchant }: { $amount }, { $date }
refund-paid-out = Od povrata novca iz { $merchant } isplaćeno vam je { $amount }.
refund-left-to-pay = Nakon povrata novca za { $merchant } preostaje platiti { $amount }.
refund-awaited = Vaš povrat robe u { $merchant } zabilježen je { $date } Trgovina još nije poslala povrat novca.
no-refund = Ne vidim povrat novca ni povrat robe na vašem računu.
no-refund-on = Još ne vidim povrat novca od { $merchant }.

## Goods that never came
dispute-proposal = Otvorit ću prigovor prema { $merchant } jer roba nije stigla.
dispute-done = Gotovo: prigovor prema { $merchant } je otvoren jer roba nije stigla.
already-disputed = Prigovor prema { $merchant } otvoren je od { $date }
dispute-window-over = Prigovor prema { $merchant } mogao se otvoriti do { $date } a to je prošlo.
expected-by = Vaša narudžba iz { $merchant } još je na putu. Ako ne stigne do { $date } javite mi se ponovno i otvorit ću prigovor.
no-order-to-dispute = Ne vidim kupnju za koju se još može otvoriti prigovor.

## Late fees
fee-explained = Iznos { $amount } za { $merchant } je naknada za kašnjenje, obračunata { $date } jer je plaćanje kasnilo.
waive-fee-proposal = Naknada za kašnjenje od { $amount } za { $merchant }: mogu je ukinuti kao znak dobre volje.
waive-fee-done = Gotovo: naknada za kašnjenje od { $amount } za { $merchant } je ukinuta.
waiver-used = U posljednjih godinu dana već vam je oproštena jedna naknada za kašnjenje. Sljedeći put je moguće { $date }
no-fee = Na vašem računu nema stavke naknada za kašnjenje.
no-fee-on = Za kupnju u { $merchant } nije obračunata naknada za kašnjenje.

## Goods that are wrong or damaged
dispute-faulty-proposal = Otvorit ću prigovor prema { $merchant } jer je roba pogrešna ili oštećena.
dispute-faulty-done = Gotovo: prigovor prema { $merchant } je otvoren jer je roba pogrešna ili oštećena.

## Canceling
cancel-proposal = Otkazat ću vašu narudžbu iz { $merchant } za { $amount }. Nakon toga za nju ne dugujete ništa.
cancel-done = Gotovo: narudžba iz { $merchant } za { $amount } je otkazana i za nju ne dugujete ništa.
canceled-already = Vaša narudžba iz { $merchant } otkazana je { $date }
captured-already = { $merchant } je poslao robu { $date } pa više ne mogu otkazati narudžbu.
offer-return = Ako robu ne želite zadržati, mogu zabilježiti povrat. Samo recite.
no-order-to-cancel = Na vašem računu ne vidim ništa što bi se moglo otkazati.

## A payment that doesn't show
ask-paid-amount = Koliko ste platili?
ask-paid-on = Kojeg ste dana platili?
payment-wait = Plaćanja traju nekoliko bankovnih dana. Ako se vaših { $amount } ne vidi { $date } javite mi se ponovno i dat ću ga potražiti.
payment-found-proposal = { $date } je stiglo { $amount } bez svrhe. Iskoristit ću to za { $merchant }.
payment-shows = Vaših { $amount } za { $merchant } na vašem je računu od { $date }
trace-proposal = Dat ću potražiti vaše plaćanje od { $amount }, datum: { $date }
trace-done = Gotovo: traži se vaše plaćanje od { $amount }, datum: { $date }
trace-already = Vaše se plaćanje od { $amount } već traži, datum: { $date }

## Spreading what is owed
count-label = { $count }
ask-installments = Za platiti imate { $amount }. Na koliko mjeseci da rasporedim? Moguće je između { $least } i { $most }. Ili mi recite koliko možete plaćati mjesečno.
plan-beyond-limit = Mogu rasporediti na { $least } do { $most } mjeseci.
plan-below-minimum = Najmanje mjesečno plaćanje je { $amount }, pa najviše mogu ponuditi ovoliko mjeseci: { $most }.
plan-rate-too-low = Uz { $part } mjesečno trajalo bi dulje nego što mogu ponuditi. Najveći broj mjeseci je { $most }.
plan-too-small = Najmanje mjesečno plaćanje je { $amount }, pa je preostalo premalo za raspored.
plan-proposal = Rasporedit ću { $amount } na mjesečna plaćanja (broj: { $count }) od najviše { $part }, prvo { $date } Ne košta ništa.
plan-done = Gotovo: { $amount } je raspoređeno na mjesečna plaćanja (broj: { $count }) od najviše { $part }, prvo { $date }

## Somebody else's purchase
account-locked = Vaš je račun zaključan, pa nitko njime ne može ništa kupiti.
dispute-stranger-done = Prigovor prema { $merchant } je otvoren jer to niste kupili vi.

## Withdrawing from the credit agreement
withdraw-proposal = Zabilježit ću odustanak od ugovora o kreditu za { $merchant }. Tada { $amount } dospijeva odjednom { $date }
withdraw-done = Gotovo: odustali ste od ugovora o kreditu za { $merchant }. { $amount } dospijeva odjednom { $date }
withdrawal-over = Od ugovora o kreditu za { $merchant } mogli ste odustati do { $date } a to je prošlo.
no-withdrawal-right = Pravo vaše zemlje ne daje mogućnost odustanka od ovog ugovora o kreditu.
withdrawn-already = Već ste odustali od ugovora o kreditu za { $merchant }, { $date }
no-agreement = Ne vidim ugovor o kreditu od kojeg biste mogli odustati.

## Another card, account, or day
method-label = { $method }
ask-method = Sada plaćate ovako: { $method }. Što da koristim umjesto toga?
no-other-method = Nema drugog načina plaćanja. Karticu ili račun možete dodati u postavkama; njihov broj nikada ne šaljite ovamo.
method-proposal = Odsad ću za vaša plaćanja koristiti: { $method }.
method-done = Gotovo: odsad se za vaša plaćanja koristi: { $method }.
method-already = Već se koristi: { $method }.
ask-day = Kojeg dana u mjesecu želite plaćati? Moguće je od { $least }. do { $most }.
day-beyond-limit = Mogu odabrati dan u mjesecu od { $least }. do { $most }.
day-proposal = Od sljedećeg mjeseca vaša mjesečna plaćanja dospijevat će { $day }. dana u mjesecu.
day-done = Gotovo: od sljedećeg mjeseca vaša mjesečna plaćanja dospijevaju { $day }. dana u mjesecu.
day-already = Vaša mjesečna plaćanja već dospijevaju { $day }. dana u mjesecu.

## What a bill is made of
no-purchase = Ne vidim nijedan račun za plaćanje.
invoice-total = { $merchant }, { $date } { $amount }, od toga:
invoice-item = { $item }: { $amount }
invoice-interest = Kamate: { $amount }
invoice-fee = Naknada za kašnjenje, obračunata { $date } { $amount }
invoice-fee-waived = Naknada za kašnjenje, ukinuta, obračunata { $date } { $amount }
invoice-payment = Plaćeno { $date } { $amount }
dispute-amount-proposal = Ako to nije točno, otvorit ću prigovor prema { $merchant } zbog iznosa.
dispute-amount-done = Gotovo: prigovor prema { $merchant } zbog iznosa je otvoren.

## Complaints
complaint-registered = Vaša je pritužba zabilježena. Odgovor djelatnika stiže do { $date }
complaint-already = Ova je pritužba zabilježena od { $was } Odgovor djelatnika stiže do { $date }
complaint-escalation = Ako se ne slažete s odgovorom, možete se obratiti ovamo: { $body }.

## Contact details
ask-field = Što želite promijeniti?
field-label = { $field ->
    [email] Adresa e-pošte
    [phone] Telefonski broj
   *[address] Poštanska adresa
}
ask-value = { $field ->
    [email] Koja je nova adresa e-pošte?
    [phone] Koji je novi telefonski broj?
   *[address] Koja je nova poštanska adresa?
}
contact-proposal = { field-label }: promijenit ću u { $value }.
contact-done = Gotovo. { field-label }: { $value }.
contact-already = { field-label }: { $value } već je na vašem računu, pa nema što mijenjati.

## Invoices and statements
nothing-to-state = Ne vidim kupnju za koju postoji račun.
invoice-proposal = Poslat ću vam kopiju računa za kupnju u { $merchant } od { $date }
invoice-done = Gotovo: kopija računa za kupnju u { $merchant } od { $date } na putu je k vama.
ask-month = Za koji mjesec želite izvod?
period-label = { $first } – { $date }
statement-proposal = Poslat ću vam izvod od { $first } do { $date }
statement-done = Gotovo: izvod od { $first } do { $date } na putu je k vama.
statement-title = Izvod od { $first } do { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Kupnja
    [interest] Kamate
    [fee] Naknada za kašnjenje
    [fee_waived] Oproštena naknada za kašnjenje
    [payment] Plaćanje
    [refund] Povrat novca
   *[goodwill] Dobra volja
} · { $amount }
statement-opening = Dug prije: { $amount }
statement-closing = Dug poslije: { $amount }
statement-due = Još za platiti: { $amount } za { $merchant }, dospijeva { $date }

## Credit
purchase-declined = Vaša kupnja za { $amount } u { $merchant } odbijena je { $date } Glavni razlozi:
no-declined-purchase = Ne vidim odbijenu kupnju na vašem računu.
credit-no-limit = Nemate utvrđen limit: o svakoj se kupnji odlučuje zasebno.
credit-left = Vaš limit je { $limit }. Dugujete ili ste ugovorili { $owed }, pa preostaje { $amount }.
credit-over-limit = Ovom biste kupnjom dugovali više od svojeg limita.
credit-overdue-debt = Jedno vaše plaćanje kasni.
credit-short-history = Još ne znamo dovoljno o tome kako plaćate.
credit-many-open-orders = Istodobno imate mnogo otvorenih kupnji.
credit-not-affordable = Prema vašim podacima prihod umanjen za troškove ostavlja premalo za plaćanja.
credit-account-locked = Vaš je račun zaključan.
credit-no-promise = O svakoj se kupnji odlučuje iznova na njezin dan, pa sada ne možemo reći kakav će biti sljedeći odgovor.

## The account and what is known
ask-account-wish = Što želite da učinim?
account-wish-label = { $wish ->
    [export] Pošaljite mi moje podatke
    [close] Zatvorite moj račun
   *[erase] Izbrišite moje podatke
}
account-proposal = { $wish ->
    [export] Sve što znamo o vama stavit ću u čitljivu arhivu i poslati vam je.
    [close] Zatvorit ću vaš račun. Nakon toga njime nije moguća nijedna kupnja.
   *[erase] Izbrisat ću vaše osobne podatke i zatvoriti račun. To se ne može poništiti.
}
account-done = { $wish ->
    [export] Gotovo: vaši su podaci na putu k vama.
    [close] Gotovo: vaš je račun zatvoren.
   *[erase] Gotovo: vaši su osobni podaci izbrisani i račun je zatvoren.
}
account-wish-met = { account-wish-label }: to je već učinjeno.
data-kept = Zakon nas obvezuje da evidenciju za svaku kupnju čuvamo do { $date } Do tada se vaši podaci ne mogu izbrisati.
close-owing = Još nije plaćeno { $amount }. Račun se može zatvoriti kad sve bude plaćeno.
close-disputed = Otvoren je prigovor za kupnju u { $merchant }. Račun se može zatvoriti kad se o njemu odluči.
archive-title = Što znamo o vama, na dan { $date }

## Merchants: payouts
payout-to-come = { $amount } bit će vam isplaćeno { $date }
payout-paid = { $amount } isplaćeno vam je { $date }
payout-orders = Za: { $orders }
payout-kept = Razlika od { $amount } u odnosu na prodaju naše su naknade i ono što je odbijeno.
no-payout = Još ne vidim isplatu vama.
no-payout-of = Narudžba { $order } još nije u isplati.

## Merchants: orders
ask-merchant-step = Što želite učiniti s narudžbom { $order }?
merchant-step-label = { $step ->
    [capture] Naplata
    [refund] Povrat novca
    [cancel] Otkazivanje
    [release] Oslobađanje ostatka
   *[extend] Produljenje autorizacije
}
no-merchant-order = Ne vidim vašu narudžbu za koju je to moguće.
capture-proposal = Naplatit ću { $amount } od narudžbe { $order }.
capture-done = Gotovo: naplaćeno je { $amount } od narudžbe { $order }.
capture-too-much = To je više nego što je preostalo za naplatu od narudžbe { $order }: { $amount }. Mogu naplatiti taj iznos.
merchant-captured-already = Od narudžbe { $order } već je naplaćeno { $amount }, pa to više nije moguće. Za naplaćeno je moguć povrat novca.
authorization-over = Autorizacija narudžbe { $order } istekla je { $date }
ask-refund-amount = Koliki povrat novca želite za narudžbu { $order }? Najviše { $amount }.
refund-proposal = Kupcu ću poslati povrat novca { $amount } za narudžbu { $order }.
refund-done = Gotovo: povrat novca kupcu { $amount } za narudžbu { $order }.
refund-too-much = To je više od povrata novca koji je još moguć za narudžbu { $order }: { $amount }.
refund-window-over = Povrat novca za narudžbu { $order } bio je moguć do { $date } a to je prošlo.
merchant-not-captured = Od narudžbe { $order } još ništa nije naplaćeno, pa nema povrata novca.
merchant-cancel-proposal = Otkazat ću narudžbu { $order }.
merchant-cancel-done = Gotovo: narudžba { $order } je otkazana.
merchant-canceled-already = Narudžba { $order } otkazana je { $date }
release-proposal = Oslobodit ću preostalih { $amount } od narudžbe { $order }.
release-done = Gotovo: preostalih { $amount } od narudžbe { $order } je oslobođeno.
extend-proposal = Produljit ću autorizaciju narudžbe { $order } s { $was } na { $date }
extend-done = Gotovo: autorizacija narudžbe { $order } sada vrijedi do { $date }
extend-too-far = Autorizacija narudžbe { $order } može se produljiti najkasnije do { $date }
authorized-until = Autorizacija narudžbe { $order } već vrijedi do { $date }

## Merchants: disputes
merchant-dispute-line = Narudžba { $order }: kupac ima otvoren prigovor od { $date } { $reason ->
    [not_received] Roba nije stigla
    [wrong_or_damaged] Roba je pogrešna ili oštećena
    [not_my_purchase] Kupac to nije kupio
    [wrong_amount] Iznos je pogrešan
   *[refund_missing] Nedostaje povrat novca
}. Radi se o { $amount }.
dispute-answer-by = Vaš odgovor potreban je do { $date } Možete prihvatiti prigovor ili poslati datoteke koje pokazuju kako je bilo.
dispute-answered = Vaši dokazi za narudžbu { $order } su kod nas i razmatraju se.
dispute-send-files = Datoteke za prigovor na narudžbu { $order } priložite sljedećoj poruci.
dispute-answer-over = Na prigovor za narudžbu { $order } moglo se odgovoriti do { $date } a to je prošlo.
evidence-proposal = Predat ću ove datoteke za prigovor na narudžbu { $order }: { $files }
evidence-done = Gotovo: za prigovor na narudžbu { $order } predane su ove datoteke: { $files }
accept-dispute-proposal = Prihvatit ću prigovor na narudžbu { $order }. Kupac tada dobiva natrag { $amount }.
accept-dispute-done = Gotovo: prigovor na narudžbu { $order } je prihvaćen i kupac dobiva natrag { $amount }.
no-open-dispute = Ne vidim otvoren prigovor na vaše narudžbe.
no-open-dispute-on = Za narudžbu { $order } nema stavke otvoren prigovor.
dispute-closed = Prigovor na narudžbu { $order } zatvoren je { $date }

## What was promised
person-answers-by = Odgovor djelatnika stiže do { $date }
queue-wait = Djelatnik će vam se vjerojatno javiti za { $least } do { $most } min.
callback-at = Trenutačno na poslu nema nikoga tko bi mogao odgovoriti. Djelatnik vam odgovara ovdje { $date } između { $from } i { $until }.
person-with-you = { $name } je sada ovdje i odgovara vam osobno.
assistant-back = Ovdje opet odgovara automatski asistent.
dispute-heard-by = Najprije pitamo { $merchant }. Javit ćemo vam se do { $date }
trace-heard-by = Do { $date } doznat ćete što je nađeno.
dispute-decided-for-you = Prigovor prema { $merchant } riješen je u vašu korist.
dispute-decided-for-shop = Prigovor prema { $merchant } riješen je u korist trgovine. Ako se ne slažete, pišite nam.
dispute-undecided = Prigovor prema { $merchant } još nije riješen.
trace-found = Vaše plaćanje od { $amount } je stiglo.
trace-not-found = Vaše plaćanje od { $amount } još nije nađeno.
person-looks = Zamolili smo djelatnika da to pogleda.
approval-asked = To prvo mora odobriti djelatnik, pa zasad ništa nije promijenjeno. Odgovor stiže do { $date }
approval-refused = To što ste tražili nije odobreno, pa ništa nije promijenjeno.
answer-overdue = Obećali smo vam odgovor do { $date } i nismo to ispunili. Žao nam je.
goods-come-yet = Je li stigla vaša roba iz { $merchant }? Ako nije, pišite nam i može se otvoriti prigovor.
payment-still-missing = Vaše plaćanje od { $amount } još se ne vidi. Pišite nam ako želite da se potraži.
payout-overdue = Vaša isplata od { $amount } bila je obećana za { $date } i nije izvršena. Žao nam je.
