# Every reply of the assistants in Slovenian. Variables: $merchant the shop, $amount money,
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
ask-errand = Nisem prepričan, kaj potrebujete. Gre za to, koliko dolgujete, za plačilo, več časa, vračilo blaga, vračilo denarja, blago, ki ni prispelo, ali pristojbino? Lahko prosite tudi za svetovalca.
ask-order = Kateri nakup imate v mislih?
ask-new-date = Na kateri dan želite prestaviti plačilo za { $merchant }? Zadnji možni dan: { $date }.
ask-amount = Koliko želite plačati za { $merchant }?
ask-items = Kateri izdelki so za vračilo v { $merchant }?
ask-confirm = Naj to storim?
ask-report-stranger = Želite prijaviti nakup, ki ga niste opravili?
ask-register-complaint = Naj zabeležim uradno pritožbo?
ask-identity-code = Preden pogledam vaš račun, moram vedeti, da ste to vi. Poslal sem vam enkratno kodo. Katera je?
code-wrong = To ni koda, ki sem jo poslal. Preverite jo in poskusite znova.
code-sent-again = Poslal sem vam novo enkratno kodo. Katera je?
not-understood = Oprostite, tega nisem razumel.
file-unread = Tukaj ne morem odpirati datotek, zato mi z besedami povejte, kaj je v njih.

## Courtesies
identified = Hvala, koda je prava.
not-verified = Potem ne morem pogledati računa niti povedati česa o njem. Kadar koli se lahko potrdite ali prosite za svetovalca.
you-are-welcome = Ni za kaj. Pišite znova, kadar koli kaj potrebujete.
nothing-changed = V redu, nič ni spremenjeno.
done-already = To je že urejeno, zato tega nisem storil znova.
handed-over = Pogovor predajam svetovalcu. Vidi, kaj ste napisali in kaj je bilo storjeno, zato vam ni treba ponavljati. Odgovoril bo tukaj.
help-emergency = Če je v nevarnosti vaše življenje ali življenje koga drugega, takoj pokličite { $number }.
help-crisis-line = Lahko se tudi z nekom pogovorite: { $line }.
help-debt-advice = Svetovanje o dolgovih, neodvisno od nas: { $name }.
person-answers = Vaše sporočilo je pri svetovalcu, ki vodi ta pogovor.
welcome = Pozdravljeni! Sem samodejni pomočnik. Povem vam lahko, koliko dolgujete, sprejmem plačilo, prestavim rok plačila, zabeležim vračilo blaga, spremljam vračilo denarja ali preverim blago, ki ni prispelo. Kadar koli lahko prosite za svetovalca.
receipt = Potrdilo { $evidence }

## Which order
not-yours = Naročilo { $order } ni vaše, zato o njem ne morem storiti ali povedati ničesar.
no-such-order = Naročila { $order } ne najdem v vašem računu.

## What is owed
nothing-owed = Ničesar ne dolgujete. Vse je plačano.
balance-total = Skupaj dolgujete { $amount }, za { $count ->
    [one] { $count } nakup
    [two] { $count } nakupa
    [few] { $count } nakupe
   *[other] { $count } nakupov
}:
balance-line = { $merchant }: ostane { $amount }, naslednji rok plačila: { $date }.
balance-line-overdue = { $merchant }: ostane { $amount }, rok plačila je bil: { $date }.
balance-line-paused = { $merchant }: ostane { $amount }, začasno ustavljeno do datuma: { $date }.
balance-line-fees = { $merchant }: ostane { $amount } pristojbin.
balance-paid-so-far = Doslej ste plačali { $amount }.
balance-refunded = Vračilo denarja od trgovine: { $amount }.
balance-fees = Od tega je { $amount } zamudna pristojbina.
installment-line = { $amount } zapade v plačilo: { $date }.
plan-closed = Za { $merchant } ni več ničesar za plačati.
why-purchase = Kupljeno v { $merchant }, { $date }: { $amount }
why-refund = Vračilo denarja od trgovine, { $date }: { $amount }
why-fee-waived = Odpisana zamudna pristojbina, { $date }: { $amount }
why-goodwill = Odšteto kot znak dobre volje, { $date }: { $amount }
why-other = Druge spremembe: { $amount }
fee-of-payment = Gre za plačilo { $amount }, ki je zapadlo: { $date }.
refund-expected = Pričakovano vračilo denarja od trgovine za to: { $amount }.
interest-spared = S tem prihranite { $amount } obresti.
after-nothing = Potem za { $merchant } ni več ničesar za plačati.
after-payment = Potem ostane za { $merchant } plačati { $amount }, datum: { $date }.
after-payments = Potem ostane za { $merchant } plačati { $amount }, število plačil: { $count }, zadnje: { $date }.

## Paying
pay-now-proposal = Vzel bom { $amount } za { $merchant }{ $method ->
    [none] .
   *[other] , način: { $method }.
}
pay-now-done = Urejeno: za { $merchant } je plačano { $amount }.
pay-now-left = Tam ostane za plačati { $amount }.
all-paid = Tam ni več ničesar za plačati.
below-minimum = Najmanjše plačilo, ki ga lahko sprejmem, je { $amount }.
exceeds-outstanding = To je več, kot ostane za { $merchant }. Ostane { $amount }; lahko vzamem ta znesek.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Vzel bom { $amount } in vse v celoti poravnal.
payoff-done = Urejeno: plačano je { $amount } in nič ne ostane za:

## More time
extend-due-date-proposal = Prestavil bom plačilo { $amount } za { $merchant } z datuma { $was } na datum { $date }. Nič ne stane.
extend-due-date-done = Urejeno: { $amount } za { $merchant } zdaj zapade: { $date }.
due-date-already = Plačilo za { $merchant } že zapade na ta dan: { $date }. Ni česa spremeniti.
disputed = Za nakup v { $merchant } je odprta reklamacija. Dokler ni odločeno, rok plačila ostane enak.
paused = Načrt za { $merchant } je v mirovanju do datuma { $date }, zato prej nič ne zapade.
too-overdue = Plačilo za { $merchant } je zapadlo: { $date }. To je predolgo nazaj, da bi ga prestavil.
offer-payment-plan = Če težko plačate, lahko to, kar dolgujete, razporedim na več mesecev. Samo prosite za načrt odplačevanja.
already-moved = Plačilo za { $merchant } je bilo enkrat že prestavljeno, na datum { $date }. Znova ga ne morem prestaviti.
date-in-past = Ta dan je že minil: { $date }.
no-later-date = Plačilo za { $merchant } je bilo mogoče prestaviti najpozneje na datum { $date }, kar je minilo.
beyond-limit-date = Plačilo za { $merchant } lahko prestavim najpozneje na datum { $date }.

## Returns
return-proposal = Zabeležil bom vračilo blaga v { $merchant }: { $items }.
return-done = Urejeno: vračilo blaga v { $merchant } je zabeleženo: { $items }.
pause-proposal = Račun medtem počaka: načrt je v mirovanju do datuma { $date }.
pause-done = Načrt je v mirovanju do datuma { $date }. Do takrat nič ne zapade in ni pristojbin.
return-already = Vaše vračilo blaga v { $merchant } je zabeleženo od datuma { $date }.
return-window-over = Vračilo blaga v { $merchant } je bilo mogoče prijaviti do datuma { $date }, kar je minilo.
no-order-to-return = Ne vidim nakupa, za katerega je vračilo blaga še mogoče.
not-captured = { $merchant } tega naročila še ni odposlal, zato zaenkrat ni plačila in ni vračila.

## Refunds
refund-booked = Vračilo denarja od { $merchant }: { $amount }, { $date }.
refund-paid-out = Od vračila denarja iz { $merchant } vam je bilo izplačano { $amount }.
refund-left-to-pay = Po vračilu denarja ostane za { $merchant } plačati { $amount }.
refund-awaited = Vaše vračilo blaga v { $merchant } je bilo zabeleženo: { $date }. Trgovina še ni poslala vračila denarja.
no-refund = Na vašem računu ne vidim vračila denarja ali vračila blaga.
no-refund-on = Vračila denarja od { $merchant } še ne vidim.

## Goods that never came
dispute-proposal = Odprl bom reklamacijo pri { $merchant }, ker blago ni prispelo.
dispute-done = Urejeno: reklamacija pri { $merchant } je odprta, ker blago ni prispelo.
already-disputed = Reklamacija pri { $merchant } je odprta od datuma { $date }.
dispute-window-over = Reklamacijo pri { $merchant } je bilo mogoče odpreti do datuma { $date }, kar je minilo.
expected-by = Vaše naročilo iz { $merchant } je še na poti. Če ne prispe do datuma { $date }, mi pišite znova in odprl bom reklamacijo.
no-order-to-dispute = Ne vidim nakupa, za katerega je še mogoče odpreti reklamacijo.

## Late fees
fee-explained = Znesek { $amount } za { $merchant } je zamudna pristojbina, zaračunana { $date }, ker je plačilo zamujalo.
waive-fee-proposal = Zamudna pristojbina { $amount } za { $merchant }: lahko jo odpišem kot znak dobre volje.
waive-fee-done = Urejeno: zamudna pristojbina { $amount } za { $merchant } je odpisana.
waiver-used = V zadnjem letu vam je bila ena zamudna pristojbina že odpisana. Naslednjič je mogoče: { $date }.
no-fee = Na vašem računu ni postavke zamudna pristojbina.
no-fee-on = Za nakup v { $merchant } ni zaračunana zamudna pristojbina.

## Goods that are wrong or damaged
dispute-faulty-proposal = Odprl bom reklamacijo pri { $merchant }, ker je blago napačno ali poškodovano.
dispute-faulty-done = Urejeno: reklamacija pri { $merchant } je odprta, ker je blago napačno ali poškodovano.

## Canceling
cancel-proposal = Preklical bom vaše naročilo iz { $merchant } za { $amount }. Potem zanj ne dolgujete ničesar.
cancel-done = Urejeno: naročilo iz { $merchant } za { $amount } je preklicano in zanj ne dolgujete ničesar.
canceled-already = Vaše naročilo iz { $merchant } je bilo preklicano: { $date }.
captured-already = { $merchant } je blago poslal: { $date }. Zato naročila ne morem več preklicati.
offer-return = Če blaga ne želite obdržati, lahko zabeležim vračilo. Samo povejte.
no-order-to-cancel = Na vašem računu ne vidim ničesar, kar bi bilo mogoče preklicati.

## A payment that doesn't show
ask-paid-amount = Koliko ste plačali?
ask-paid-on = Kateri dan ste plačali?
payment-wait = Plačila trajajo nekaj bančnih dni. Če vaših { $amount } na ta dan ni vidnih: { $date }, mi pišite znova in dal bom poizvedbo.
payment-found-proposal = Prispelo je { $amount }, datum: { $date }, brez namena. Uporabil jih bom za { $merchant }.
payment-shows = Vaših { $amount } za { $merchant } je na vašem računu od datuma { $date }.
trace-proposal = Dal bom poizvedbo za vaše plačilo { $amount } z datumom { $date }.
trace-done = Urejeno: za vaše plačilo { $amount } z datumom { $date } teče poizvedba.
trace-already = Za vaše plačilo { $amount } z datumom { $date } poizvedba že teče.

## Spreading what is owed
count-label = { $count }
ask-installments = Plačati imate { $amount }. Na koliko mesecev naj razporedim? Mogoče je od { $least } do { $most }. Ali pa povejte, koliko lahko plačate na mesec.
plan-beyond-limit = Razporedim lahko na { $least } do { $most } mesecev.
plan-below-minimum = Najmanjše mesečno plačilo je { $amount }, zato je največje število mesecev, ki ga lahko ponudim: { $most }.
plan-rate-too-low = Pri znesku { $part } na mesec bi trajalo dlje, kot lahko ponudim. Največje število mesecev je { $most }.
plan-too-small = Najmanjše mesečno plačilo je { $amount }, zato je ostalo premalo za razporeditev.
plan-proposal = Razporedil bom { $amount } na mesečna plačila (število: { $count }) po največ { $part }, prvo: { $date }. Nič ne stane.
plan-done = Urejeno: { $amount } je razporejeno na mesečna plačila (število: { $count }) po največ { $part }, prvo: { $date }.

## Somebody else's purchase
account-locked = Vaš račun je zaklenjen, zato z njim nihče ne more ničesar kupiti.
dispute-stranger-done = Reklamacija pri { $merchant } je odprta, ker tega niste kupili.

## Withdrawing from the credit agreement
withdraw-proposal = Zabeležil bom odstop od kreditne pogodbe za { $merchant }. Potem { $amount } zapade v enem znesku: { $date }.
withdraw-done = Urejeno: odstopili ste od kreditne pogodbe za { $merchant }. { $amount } zapade v enem znesku: { $date }.
withdrawal-over = Od kreditne pogodbe za { $merchant } ste lahko odstopili do datuma { $date }, kar je minilo.
no-withdrawal-right = Pravo vaše države ne daje pravice do odstopa od te kreditne pogodbe.
withdrawn-already = Od kreditne pogodbe za { $merchant } ste že odstopili: { $date }.
no-agreement = Ne vidim kreditne pogodbe, od katere bi lahko odstopili.

## Another card, account, or day
method-label = { $method }
ask-method = Zdaj plačujete tako: { $method }. Kaj naj uporabim namesto tega?
no-other-method = Drugega načina plačila ni. Kartico ali račun lahko dodate v nastavitvah; številke nikoli ne pošiljajte sem.
method-proposal = Odslej bom za vaša plačila uporabljal: { $method }.
method-done = Urejeno: odslej se za vaša plačila uporablja: { $method }.
method-already = Že v uporabi: { $method }.
ask-day = Kateri dan v mesecu želite plačevati? Mogoče je od { $least }. do { $most }.
day-beyond-limit = Izberem lahko dan v mesecu od { $least }. do { $most }.
day-proposal = Od naslednjega meseca bodo vaša mesečna plačila zapadla { $day }. dan v mesecu.
day-done = Urejeno: od naslednjega meseca vaša mesečna plačila zapadejo { $day }. dan v mesecu.
day-already = Vaša mesečna plačila že zapadejo { $day }. dan v mesecu.

## What a bill is made of
no-purchase = Na vašem računu ne vidim ničesar za plačilo.
invoice-total = { $merchant }, { $date }: { $amount }, od tega:
invoice-item = { $item }: { $amount }
invoice-interest = Obresti: { $amount }
invoice-fee = Zamudna pristojbina, zaračunana { $date }: { $amount }
invoice-fee-waived = Zamudna pristojbina, zaračunana { $date } in odpisana: { $amount }
invoice-payment = Plačano { $date }: { $amount }
dispute-amount-proposal = Če to ni prav, bom odprl reklamacijo pri { $merchant } zaradi zneska.
dispute-amount-done = Urejeno: reklamacija pri { $merchant } zaradi zneska je odprta.

## Complaints
complaint-registered = Vaša pritožba je zabeležena. Odgovor svetovalca bo najpozneje: { $date }.
complaint-already = Ta pritožba je zabeležena od datuma { $was }. Odgovor svetovalca bo najpozneje: { $date }.
complaint-escalation = Če se z odgovorom ne strinjate, se lahko obrnete sem: { $body }.

## Contact details
ask-field = Kaj želite spremeniti?
field-label = { $field ->
    [email] E-poštni naslov
    [phone] Telefonska številka
   *[address] Poštni naslov
}
ask-value = { $field ->
    [email] Kateri je novi e-poštni naslov?
    [phone] Katera je nova telefonska številka?
   *[address] Kateri je novi poštni naslov?
}
contact-proposal = { field-label }: spremenil bom v { $value }.
contact-done = Urejeno. { field-label }: { $value }.
contact-already = { field-label }: { $value } je že na vašem računu, zato ni česa spremeniti.

## Invoices and statements
nothing-to-state = Ne vidim nakupa, za katerega obstaja račun.
invoice-proposal = Poslal vam bom kopijo računa za nakup v { $merchant }, { $date }.
invoice-done = Urejeno: kopija računa za nakup v { $merchant }, { $date }, je na poti k vam.
ask-month = Za kateri mesec želite izpisek?
period-label = { $first } – { $date }
statement-proposal = Poslal vam bom izpisek za obdobje { $first } – { $date }.
statement-done = Urejeno: izpisek za obdobje { $first } – { $date } je na poti k vam.
statement-title = Izpisek za obdobje { $first } – { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Nakup
    [interest] Obresti
    [fee] Zamudna pristojbina
    [fee_waived] Odpisana zamudna pristojbina
    [payment] Plačilo
    [refund] Vračilo denarja
   *[goodwill] Dobra volja
} · { $amount }
statement-opening = Dolg prej: { $amount }
statement-closing = Dolg potem: { $amount }
statement-due = Še za plačati: { $amount } za { $merchant }, rok: { $date }

## Credit
purchase-declined = Vaš nakup za { $amount } v { $merchant } je bil zavrnjen: { $date }. Glavni razlogi:
no-declined-purchase = Na vašem računu ne vidim zavrnjenega nakupa.
credit-no-limit = Stalne omejitve nimate: o vsakem nakupu se odloča posebej.
credit-left = Vaša omejitev je { $limit }. Dolgujete ali ste dogovorili { $owed }, zato ostane { $amount }.
credit-over-limit = S tem nakupom bi dolgovali več, kot je vaša omejitev.
credit-overdue-debt = Eno vaše plačilo zamuja.
credit-short-history = O tem, kako plačujete, še ne vemo dovolj.
credit-many-open-orders = Hkrati imate odprtih veliko nakupov.
credit-not-affordable = Po vaših podatkih prihodek brez stroškov pušča premalo za plačila.
credit-account-locked = Vaš račun je zaklenjen.
credit-no-promise = O vsakem nakupu se odloča na novo na njegov dan, zato zdaj ne moremo reči, kakšen bo naslednji odgovor.

## The account and what is known
ask-account-wish = Kaj naj storim?
account-wish-label = { $wish ->
    [export] Pošljite mi moje podatke
    [close] Zaprite moj račun
   *[erase] Izbrišite moje podatke
}
account-proposal = { $wish ->
    [export] Vse, kar vemo o vas, bom dal v berljiv arhiv in vam ga poslal.
    [close] Zaprl bom vaš račun. Potem z njim ni mogoč noben nakup.
   *[erase] Izbrisal bom vaše osebne podatke in zaprl račun. Tega ni mogoče razveljaviti.
}
account-done = { $wish ->
    [export] Urejeno: vaši podatki so na poti k vam.
    [close] Urejeno: vaš račun je zaprt.
   *[erase] Urejeno: vaši osebni podatki so izbrisani in račun je zaprt.
}
account-wish-met = { account-wish-label }: to je že urejeno.
data-kept = Zakon nam nalaga hrambo knjig za vsak nakup do datuma { $date }. Do takrat vaših podatkov ni mogoče izbrisati.
close-owing = Odprtih je še { $amount }. Račun je mogoče zapreti, ko bo vse plačano.
close-disputed = Za nakup v { $merchant } je odprta reklamacija. Račun je mogoče zapreti, ko bo odločeno.
archive-title = Kaj vemo o vas, na dan { $date }

## Merchants: payouts
payout-to-come = { $amount } vam bo izplačano: { $date }.
payout-paid = { $amount } vam je bilo izplačano: { $date }.
payout-orders = Za: { $orders }
payout-kept = Razlika { $amount } glede na prodajo so naše pristojbine in odbitki.
no-payout = Izplačila vam še ne vidim.
no-payout-of = Naročilo { $order } še ni v izplačilu.

## Merchants: orders
ask-merchant-step = Kaj želite storiti z naročilom { $order }?
merchant-step-label = { $step ->
    [capture] Bremenitev
    [refund] Vračilo denarja
    [cancel] Preklic
    [release] Sprostitev ostanka
   *[extend] Podaljšanje avtorizacije
}
no-merchant-order = Ne vidim vašega naročila, za katero je to mogoče.
capture-proposal = Bremenil bom { $amount } od naročila { $order }.
capture-done = Urejeno: od naročila { $order } je bremenjeno { $amount }.
capture-too-much = To je več, kot ostane za bremenitev od naročila { $order }: { $amount }. Lahko bremenim ta znesek.
merchant-captured-already = Od naročila { $order } je že bremenjeno { $amount }, zato to ni več mogoče. Za bremenjeno je mogoče vračilo denarja.
authorization-over = Avtorizacija naročila { $order } se je končala: { $date }.
ask-refund-amount = Kolikšno vračilo denarja želite za naročilo { $order }? Največ { $amount }.
refund-proposal = Kupcu bom poslal vračilo denarja { $amount } za naročilo { $order }.
refund-done = Urejeno: vračilo denarja kupcu { $amount } za naročilo { $order }.
refund-too-much = To je več od vračila denarja, ki je še mogoče za naročilo { $order }: { $amount }.
refund-window-over = Vračilo denarja za naročilo { $order } je bilo mogoče do datuma { $date }, kar je minilo.
merchant-not-captured = Od naročila { $order } še nič ni bremenjeno, zato ni vračila denarja.
merchant-cancel-proposal = Preklical bom naročilo { $order }.
merchant-cancel-done = Urejeno: naročilo { $order } je preklicano.
merchant-canceled-already = Naročilo { $order } je bilo preklicano: { $date }.
release-proposal = Sprostil bom preostalih { $amount } od naročila { $order }.
release-done = Urejeno: preostalih { $amount } od naročila { $order } je sproščenih.
extend-proposal = Avtorizacijo naročila { $order } bom podaljšal z datuma { $was } na datum { $date }.
extend-done = Urejeno: avtorizacija naročila { $order } zdaj velja do datuma { $date }.
extend-too-far = Avtorizacijo naročila { $order } je mogoče podaljšati najpozneje do datuma { $date }.
authorized-until = Avtorizacija naročila { $order } že velja do datuma { $date }.

## Merchants: disputes
merchant-dispute-line = Naročilo { $order }: kupec ima odprto reklamacijo od datuma { $date }. { $reason ->
    [not_received] Blago ni prispelo
    [wrong_or_damaged] Blago je napačno ali poškodovano
    [not_my_purchase] Kupec tega ni kupil
    [wrong_amount] Znesek je napačen
   *[refund_missing] Manjka vračilo denarja
}. Gre za { $amount }.
dispute-answer-by = Vaš odgovor potrebujemo do datuma { $date }. Reklamacijo lahko sprejmete ali pošljete datoteke, ki kažejo, kako je bilo.
dispute-answered = Vaša dokazila za naročilo { $order } so pri nas in se pregledujejo.
dispute-send-files = Datoteke za reklamacijo naročila { $order } priložite naslednjemu sporočilu.
dispute-answer-over = Na reklamacijo naročila { $order } je bilo mogoče odgovoriti do datuma { $date }, kar je minilo.
evidence-proposal = Za reklamacijo naročila { $order } bom predložil te datoteke: { $files }
evidence-done = Urejeno: za reklamacijo naročila { $order } so predložene te datoteke: { $files }
accept-dispute-proposal = Sprejel bom reklamacijo naročila { $order }. Kupec potem dobi nazaj { $amount }.
accept-dispute-done = Urejeno: reklamacija naročila { $order } je sprejeta in kupec dobi nazaj { $amount }.
no-open-dispute = Ne vidim odprte reklamacije za vaša naročila.
no-open-dispute-on = Za naročilo { $order } ni odprte reklamacije.
dispute-closed = Reklamacija naročila { $order } je bila zaprta: { $date }.

## What was promised
person-answers-by = Odgovor svetovalca dobite najpozneje: { $date }.
queue-wait = Svetovalec bo z vami predvidoma čez { $least } do { $most } min.
callback-at = Trenutno v službi ni nikogar, ki bi lahko odgovoril. Svetovalec vam bo odgovoril tukaj: { $date } med { $from } in { $until }.
person-with-you = { $name } je zdaj tukaj in vam odgovarja osebno.
assistant-back = Tukaj spet odgovarja samodejni pomočnik.
dispute-heard-by = Najprej vprašamo { $merchant }. Oglasimo se vam najpozneje: { $date }.
trace-heard-by = Kaj je bilo ugotovljeno, izveste najpozneje: { $date }.
dispute-decided-for-you = Reklamacija pri { $merchant } je rešena v vašo korist.
dispute-decided-for-shop = Reklamacija pri { $merchant } je rešena v korist trgovine. Če se ne strinjate, nam pišite.
dispute-undecided = Reklamacija pri { $merchant } še ni rešena.
trace-found = Vaše plačilo { $amount } je prispelo.
trace-not-found = Vaše plačilo { $amount } še ni najdeno.
person-looks = Svetovalca smo prosili, naj to pogleda.
approval-asked = To mora najprej odobriti svetovalec, zato še ni nič spremenjeno. Odgovor dobite najpozneje: { $date }.
approval-refused = Vaša prošnja ni bila odobrena, zato ni nič spremenjeno.
answer-overdue = Obljubili smo vam odgovor do datuma { $date } in tega nismo izpolnili. Žal nam je.
goods-come-yet = Je vaše blago iz { $merchant } prispelo? Če ne, nam pišite in mogoče je odpreti reklamacijo.
payment-still-missing = Vaše plačilo { $amount } še ni vidno. Pišite nam, če želite poizvedbo.
payout-overdue = Vaše izplačilo { $amount } je bilo obljubljeno za datum { $date } in ni izvedeno. Žal nam je.
