# Every reply of the assistants in Romanian. Variables: $merchant the shop, $amount money,
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
confirm-no = Nu

## Questions
ask-errand = Nu sunt sigur ce aveți nevoie. Este vorba despre cât datorați, o plată, mai mult timp, un retur, o rambursare, produse care nu au ajuns sau o taxă? Puteți cere și un consultant.
ask-order = La care cumpărătură vă referiți?
ask-new-date = În ce zi doriți să mutați plata către { $merchant }? Ultima zi posibilă este { $date }.
ask-amount = Cât doriți să plătiți către { $merchant }?
ask-items = Ce produse returnați la { $merchant }?
ask-confirm = Să fac asta?
ask-report-stranger = Doriți să semnalați o cumpărătură pe care nu ați făcut-o?
ask-register-complaint = Doriți să înregistrez o reclamație oficială?
ask-identity-code = Înainte de a mă uita la contul dumneavoastră, trebuie să știu că sunteți dumneavoastră. V-am trimis un cod unic. Care este?
code-wrong = Acesta nu este codul pe care l-am trimis. Vă rog să îl verificați și să încercați din nou.
code-sent-again = V-am trimis un nou cod unic. Care este?
not-understood = Îmi pare rău, nu am înțeles.
file-unread = Nu pot deschide fișiere aici, așa că spuneți-mi în cuvinte ce conțin.

## Courtesies
identified = Mulțumesc, codul este corect.
not-verified = Atunci nu pot să mă uit la cont și nici să vă spun ceva despre el. Vă puteți verifica oricând sau puteți cere un consultant.
you-are-welcome = Cu plăcere. Scrieți din nou oricând aveți nevoie.
nothing-changed = În regulă, nu s-a schimbat nimic.
done-already = Acest lucru a fost deja făcut, așa că nu l-am făcut din nou.
handed-over = Predau această conversație unui consultant. Vede ce ați scris și ce s-a făcut, deci nu trebuie să repetați. Răspunde aici.
help-emergency = Dacă viața dumneavoastră sau a altcuiva este în pericol, sunați acum la { $number }.
help-crisis-line = Puteți vorbi și cu cineva: { $line }.
help-debt-advice = Consiliere privind datoriile, independentă de noi: { $name }.
person-answers = Mesajul dumneavoastră este la consultantul care are această conversație.
welcome = Bună ziua! Sunt un asistent automat. Vă pot spune cât datorați, pot prelua o plată, muta o scadență, înregistra un retur, urmări o rambursare sau verifica produse care nu au ajuns. Puteți cere oricând un consultant.
receipt = Confirmare { $evidence }

## Which order
not-yours = Comanda { $order } nu este a dumneavoastră, deci nu pot face sau spune nimic despre ea.
no-such-order = Nu găsesc comanda { $order } în contul dumneavoastră.

## What is owed
nothing-owed = Nu datorați nimic. Totul este plătit.
balance-total = Datorați în total { $amount }, pentru { $count ->
    [one] o cumpărătură
    [few] { $count } cumpărături
   *[other] { $count } de cumpărături
}:
balance-line = { $merchant }: au rămas { $amount }, următoarea scadență pe { $date }.
balance-line-overdue = { $merchant }: au rămas { $amount }, cu scadența pe { $date }.
balance-line-paused = { $merchant }: au rămas { $amount }, suspendat până la { $date }.
balance-line-fees = { $merchant }: au rămas taxe de { $amount }.
balance-paid-so-far = Ați plătit până acum { $amount }.
balance-refunded = Magazinul a trimis o rambursare de { $amount }.
balance-fees = Din aceasta, { $amount } este o taxă de întârziere.
installment-line = { $amount } sunt scadenți pe { $date }.
plan-closed = Nu mai este nimic de plătit către { $merchant }.
why-purchase = Cumpărat de la { $merchant } pe { $date }: { $amount }
why-refund = Rambursare de la magazin pe { $date }: { $amount }
why-fee-waived = Taxă de întârziere eliminată pe { $date }: { $amount }
why-goodwill = Scăzut ca gest de bunăvoință pe { $date }: { $amount }
why-other = Alte modificări: { $amount }
fee-of-payment = Este pentru plata de { $amount } care era scadentă pe { $date }.
refund-expected = Pentru aceasta, magazinul ar trebui să trimită o rambursare de { $amount }.
interest-spared = Astfel economisiți dobândă de { $amount }.
after-nothing = După aceea nu mai este nimic de plătit către { $merchant }.
after-payment = După aceea rămân de plătit { $amount } către { $merchant }, pe { $date }.
after-payments = După aceea rămân de plătit { $amount } către { $merchant }, număr de plăți: { $count }, ultima pe { $date }.

## Paying
pay-now-proposal = Voi lua { $amount } pentru { $merchant }{ $method ->
    [none] .
   *[other] , din { $method }.
}
pay-now-done = Gata: s-au plătit { $amount } către { $merchant }.
pay-now-left = Acolo au rămas de plătit { $amount }.
all-paid = Acolo nu mai este nimic de plătit.
below-minimum = Cea mai mică plată pe care o pot lua este { $amount }.
exceeds-outstanding = Este mai mult decât a rămas la { $merchant }. Au rămas { $amount }; pot lua această sumă.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Voi lua { $amount } și voi achita totul.
payoff-done = Gata: s-au plătit { $amount } și nu a mai rămas nimic la:

## More time
extend-due-date-proposal = Voi muta plata de { $amount } către { $merchant } de pe { $was } pe { $date }. Nu costă nimic.
extend-due-date-done = Gata: { $amount } către { $merchant } au acum scadența pe { $date }.
due-date-already = Plata către { $merchant } are deja scadența pe { $date }, deci nu este nimic de schimbat.
disputed = Există o dispută deschisă despre cumpărătura de la { $merchant }. Până la decizie, scadența rămâne neschimbată.
paused = Planul de la { $merchant } este suspendat până la { $date }, deci nimic nu este scadent până atunci.
too-overdue = Plata către { $merchant } era scadentă pe { $date }. A trecut prea mult timp ca să o pot muta.
offer-payment-plan = Dacă vă este greu să plătiți, pot eșalona ce datorați pe câteva luni. Cereți doar un plan de plată.
already-moved = Plata către { $merchant } a fost deja mutată o dată, pe { $date }. Nu o pot muta din nou.
date-in-past = { $date } a trecut deja.
no-later-date = Plata către { $merchant } putea fi mutată cel târziu pe { $date }, iar acea zi a trecut.
beyond-limit-date = Pot muta plata către { $merchant } cel târziu pe { $date }.

## Returns
return-proposal = Voi înregistra returul către { $merchant }: { $items }.
return-done = Gata: returul către { $merchant } este înregistrat: { $items }.
pause-proposal = Între timp factura așteaptă: planul este suspendat până la { $date }.
pause-done = Planul este suspendat până la { $date }. Până atunci nimic nu este scadent și nu se percepe nicio taxă.
return-already = Returul către { $merchant } este înregistrat deja din { $date }.
return-window-over = Un retur către { $merchant } putea fi anunțat până la { $date }, iar acea zi a trecut.
no-order-to-return = Nu văd nicio cumpărătură pentru care mai este posibil un retur.
not-captured = { $merchant } nu a expediat încă această comandă, deci deocamdată nu este nimic de plătit și niciun retur de făcut.

## Refunds
refund-booked = Rambursare de la { $merchant }: { $amount }, pe { $date }.
refund-paid-out = Din rambursarea de la { $merchant } vi s-au plătit înapoi { $amount }.
refund-left-to-pay = După rambursare rămân de plătit { $amount } către { $merchant }.
refund-awaited = Returul către { $merchant } a fost înregistrat pe { $date }. Magazinul nu a trimis încă rambursarea.
no-refund = Nu văd nicio rambursare și niciun retur în contul dumneavoastră.
no-refund-on = Nu văd încă o rambursare de la { $merchant }.

## Goods that never came
dispute-proposal = Voi deschide o dispută cu { $merchant } pentru că produsele nu au ajuns.
dispute-done = Gata: disputa cu { $merchant } este deschisă pentru că produsele nu au ajuns.
already-disputed = Disputa cu { $merchant } este deschisă deja din { $date }.
dispute-window-over = O dispută cu { $merchant } putea fi deschisă până la { $date }, iar acea zi a trecut.
expected-by = Comanda de la { $merchant } este încă pe drum. Dacă nu ajunge până la { $date }, scrieți-mi din nou și voi deschide o dispută.
no-order-to-dispute = Nu văd nicio cumpărătură pentru care se mai poate deschide o dispută.

## Late fees
fee-explained = Suma de { $amount } la { $merchant } este o taxă de întârziere, percepută pe { $date } pentru că plata a întârziat.
waive-fee-proposal = Pot elimina taxa de întârziere de { $amount } la { $merchant }, ca gest de bunăvoință.
waive-fee-done = Gata: taxa de întârziere de { $amount } la { $merchant } a fost eliminată.
waiver-used = În ultimul an v-a fost deja anulată o taxă de întârziere. Data viitoare se poate pe { $date }.
no-fee = Nu există nicio taxă de întârziere în contul dumneavoastră.
no-fee-on = Nu există nicio taxă de întârziere la cumpărătura de la { $merchant }.

## Goods that are wrong or damaged
dispute-faulty-proposal = Voi deschide o dispută cu { $merchant } pentru că produsele sunt greșite sau deteriorate.
dispute-faulty-done = Gata: disputa cu { $merchant } este deschisă pentru că produsele sunt greșite sau deteriorate.

## Canceling
cancel-proposal = Voi anula comanda de la { $merchant } de { $amount }. După aceea nu mai datorați nimic pentru ea.
cancel-done = Gata: comanda de la { $merchant } de { $amount } este anulată și nu datorați nimic pentru ea.
canceled-already = Comanda de la { $merchant } a fost anulată pe { $date }.
captured-already = { $merchant } a trimis produsele pe { $date }, deci nu mai pot anula comanda.
offer-return = Dacă nu doriți să le păstrați, pot înregistra un retur. Trebuie doar să spuneți.
no-order-to-cancel = Nu văd nimic în contul dumneavoastră care să poată fi anulat.

## A payment that doesn't show
ask-paid-amount = Cât ați plătit?
ask-paid-on = În ce zi ați plătit?
payment-wait = Plățile durează câteva zile bancare. Dacă suma de { $amount } nu apare pe { $date }, scrieți-mi din nou și voi cere căutarea ei.
payment-found-proposal = Pe { $date } au intrat { $amount } fără să se spună pentru ce. Voi folosi suma pentru { $merchant }.
payment-shows = Suma de { $amount } pentru { $merchant } este în contul dumneavoastră din { $date }.
trace-proposal = Voi cere căutarea plății de { $amount } din { $date }.
trace-done = Gata: plata de { $amount } din { $date } este căutată.
trace-already = Plata de { $amount } din { $date } este deja căutată.

## Spreading what is owed
count-label = { $count }
ask-installments = Aveți de plătit { $amount }. Pe câte luni să eșalonez suma? Se poate între { $least } și { $most }. Sau spuneți-mi cât puteți plăti pe lună.
plan-beyond-limit = O pot eșalona pe { $least } până la { $most } luni.
plan-below-minimum = Cea mai mică plată lunară este { $amount }, deci numărul maxim de luni pe care îl pot oferi este { $most }.
plan-rate-too-low = Cu { $part } pe lună ar dura mai mult decât pot oferi. Numărul maxim de luni este { $most }.
plan-too-small = Cea mai mică plată lunară este { $amount }, deci a rămas prea puțin de eșalonat.
plan-proposal = Voi eșalona { $amount } în plăți lunare (număr: { $count }) de cel mult { $part }, prima pe { $date }. Nu costă nimic.
plan-done = Gata: { $amount } sunt eșalonați în plăți lunare (număr: { $count }) de cel mult { $part }, prima pe { $date }.

## Somebody else's purchase
account-locked = Contul dumneavoastră este blocat, deci nimeni nu poate cumpăra nimic cu el.
dispute-stranger-done = Disputa cu { $merchant } este deschisă pentru că nu ați cumpărat dumneavoastră acest lucru.

## Withdrawing from the credit agreement
withdraw-proposal = Voi înregistra retragerea din contractul de credit pentru { $merchant }. { $amount } vor fi atunci de plătit integral pe { $date }.
withdraw-done = Gata: retragerea din contractul de credit pentru { $merchant } este înregistrată. { $amount } sunt de plătit integral pe { $date }.
withdrawal-over = Vă puteați retrage din contractul de credit pentru { $merchant } până la { $date }, iar acea zi a trecut.
no-withdrawal-right = Legea din țara dumneavoastră nu dă dreptul de a vă retrage din acest contract de credit.
withdrawn-already = V-ați retras deja din contractul de credit pentru { $merchant }, pe { $date }.
no-agreement = Nu văd niciun contract de credit din care vă puteți retrage.

## Another card, account, or day
method-label = { $method }
ask-method = Acum plătiți cu { $method }. Ce să folosesc în loc?
no-other-method = Nu este salvată nicio altă modalitate de plată. Puteți adăuga un card sau un cont în setările contului; vă rog să nu trimiteți niciodată numărul aici.
method-proposal = De acum înainte voi folosi { $method } pentru plățile dumneavoastră.
method-done = Gata: de acum înainte pentru plățile dumneavoastră se folosește { $method }.
method-already = { $method } este deja în uz.
ask-day = În ce zi a lunii doriți să plătiți? Se poate între { $least } și { $most }.
day-beyond-limit = Pot alege o zi a lunii de la { $least } la { $most }.
day-proposal = Începând de luna viitoare, plățile lunare vor fi scadente în ziua { $day } a lunii.
day-done = Gata: începând de luna viitoare, plățile lunare sunt scadente în ziua { $day } a lunii.
day-already = Plățile lunare sunt deja scadente în ziua { $day } a lunii.

## What a bill is made of
no-purchase = Nu văd nicio factură în contul dumneavoastră.
invoice-total = { $merchant }, { $date }: { $amount }, compus din:
invoice-item = { $item }: { $amount }
invoice-interest = Dobândă: { $amount }
invoice-fee = Taxă de întârziere, percepută pe { $date }: { $amount }
invoice-fee-waived = Taxă de întârziere, percepută pe { $date } și eliminată: { $amount }
invoice-payment = Plătit pe { $date }: { $amount }
dispute-amount-proposal = Dacă nu este corect, voi deschide o dispută cu { $merchant } despre sumă.
dispute-amount-done = Gata: disputa cu { $merchant } despre sumă este deschisă.

## Complaints
complaint-registered = Reclamația dumneavoastră este înregistrată. Un consultant răspunde până la { $date }.
complaint-already = Această reclamație este înregistrată din { $was }. Un consultant răspunde până la { $date }.
complaint-escalation = Dacă nu sunteți de acord cu răspunsul, vă puteți adresa aici: { $body }.

## Contact details
ask-field = Ce doriți să schimbați?
field-label = { $field ->
    [email] Adresă de e-mail
    [phone] Număr de telefon
   *[address] Adresă poștală
}
ask-value = { $field ->
    [email] Care este noua adresă de e-mail?
    [phone] Care este noul număr de telefon?
   *[address] Care este noua adresă poștală?
}
contact-proposal = { field-label }: voi schimba în { $value }.
contact-done = Gata. { field-label }: { $value }.
contact-already = { field-label }: { $value } este deja în contul dumneavoastră, deci nu este nimic de schimbat.

## Invoices and statements
nothing-to-state = Nu văd nicio cumpărătură pentru care există o factură.
invoice-proposal = Vă voi trimite o copie a facturii pentru cumpărătura de la { $merchant } din { $date }.
invoice-done = Gata: o copie a facturii pentru cumpărătura de la { $merchant } din { $date } este pe drum către dumneavoastră.
ask-month = Pentru ce lună doriți extrasul?
period-label = { $first } – { $date }
statement-proposal = Vă voi trimite un extras de la { $first } la { $date }.
statement-done = Gata: extrasul de la { $first } la { $date } este pe drum către dumneavoastră.
statement-title = Extras de la { $first } la { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Cumpărătură
    [interest] Dobândă
    [fee] Taxă de întârziere
    [fee_waived] Taxă de întârziere anulată
    [payment] Plată
    [refund] Rambursare
   *[goodwill] Bunăvoință
} · { $amount }
statement-opening = Datorat înainte: { $amount }
statement-closing = Datorat după: { $amount }
statement-due = Încă de plătit: { $amount } către { $merchant }, scadent pe { $date }

## Credit
purchase-declined = Cumpărătura de { $amount } de la { $merchant } a fost refuzată pe { $date }. Motivele principale:
no-declined-purchase = Nu văd nicio cumpărătură refuzată în contul dumneavoastră.
credit-no-limit = Nu aveți o limită fixă: fiecare cumpărătură se decide separat.
credit-left = Limita dumneavoastră este { $limit }. Datorați sau v-ați angajat la { $owed }, deci rămân { $amount } din ea.
credit-over-limit = Cu această cumpărătură ați datora mai mult decât limita dumneavoastră.
credit-overdue-debt = O plată a dumneavoastră este restantă.
credit-short-history = Nu știm încă destul despre cum plătiți.
credit-many-open-orders = Aveți multe cumpărături deschise în același timp.
credit-not-affordable = După cele spuse de dumneavoastră, din venit minus cheltuieli rămâne prea puțin pentru plăți.
credit-account-locked = Contul dumneavoastră este blocat.
credit-no-promise = Fiecare cumpărătură se decide din nou în ziua ei, deci nu putem spune acum care va fi următorul răspuns.

## The account and what is known
ask-account-wish = Ce doriți să fac?
account-wish-label = { $wish ->
    [export] Trimiteți-mi datele mele
    [close] Închideți contul meu
   *[erase] Ștergeți datele mele
}
account-proposal = { $wish ->
    [export] Voi pune tot ce știm despre dumneavoastră într-o arhivă pe care o puteți citi și v-o voi trimite.
    [close] Voi închide contul dumneavoastră. După aceea nu se mai poate face nicio cumpărătură cu el.
   *[erase] Voi șterge datele personale și voi închide contul. Acest lucru nu poate fi anulat.
}
account-done = { $wish ->
    [export] Gata: datele dumneavoastră sunt pe drum.
    [close] Gata: contul dumneavoastră este închis.
   *[erase] Gata: datele personale sunt șterse și contul este închis.
}
account-wish-met = { account-wish-label }: acest lucru a fost deja făcut.
data-kept = Legea ne obligă să păstrăm evidența cumpărăturilor până la { $date }. Până atunci datele nu pot fi șterse.
close-owing = Au rămas de plătit { $amount }. Contul poate fi închis după ce totul este plătit.
close-disputed = Există o dispută deschisă despre cumpărătura de la { $merchant }. Contul poate fi închis după ce se decide.
archive-title = Ce știm despre dumneavoastră, la { $date }

## Merchants: payouts
payout-to-come = { $amount } vi se vor plăti pe { $date }.
payout-paid = { $amount } vi s-au plătit pe { $date }.
payout-orders = Este pentru: { $orders }
payout-kept = Diferența de { $amount } față de vânzări reprezintă taxele noastre și ce s-a dedus.
no-payout = Nu văd încă nicio plată către dumneavoastră.
no-payout-of = Comanda { $order } nu este încă într-o plată.

## Merchants: orders
ask-merchant-step = Ce doriți să faceți cu comanda { $order }?
merchant-step-label = { $step ->
    [capture] Încasare
    [refund] Rambursare
    [cancel] Anulare
    [release] Eliberarea restului
   *[extend] Prelungirea autorizării
}
no-merchant-order = Nu văd nicio comandă a dumneavoastră pentru care este posibil.
capture-proposal = Voi încasa { $amount } din comanda { $order }.
capture-done = Gata: s-au încasat { $amount } din comanda { $order }.
capture-too-much = Este mai mult decât a rămas de încasat din comanda { $order }: { $amount }. Pot încasa această sumă.
merchant-captured-already = Din comanda { $order } s-au încasat deja { $amount }, deci nu mai este posibil. Pentru ce s-a încasat se poate face o rambursare.
authorization-over = Autorizarea comenzii { $order } s-a încheiat pe { $date }.
ask-refund-amount = Ce rambursare doriți pentru comanda { $order }? Cel mult { $amount }.
refund-proposal = Voi face clientului o rambursare de { $amount } din comanda { $order }.
refund-done = Gata: clientul primește o rambursare de { $amount } din comanda { $order }.
refund-too-much = Este mai mult decât rambursarea care mai este posibilă pentru comanda { $order }: { $amount }.
refund-window-over = Rambursarea pentru comanda { $order } era posibilă până la { $date }, iar acea zi a trecut.
merchant-not-captured = Din comanda { $order } nu s-a încasat încă nimic, deci nu există rambursare de făcut.
merchant-cancel-proposal = Voi anula comanda { $order }.
merchant-cancel-done = Gata: comanda { $order } este anulată.
merchant-canceled-already = Comanda { $order } a fost anulată pe { $date }.
release-proposal = Voi elibera restul de { $amount } din comanda { $order }.
release-done = Gata: restul de { $amount } din comanda { $order } este eliberat.
extend-proposal = Voi prelungi autorizarea comenzii { $order } de la { $was } la { $date }.
extend-done = Gata: autorizarea comenzii { $order } este acum valabilă până la { $date }.
extend-too-far = Autorizarea comenzii { $order } poate fi prelungită cel târziu până la { $date }.
authorized-until = Autorizarea comenzii { $order } este deja valabilă până la { $date }.

## Merchants: disputes
merchant-dispute-line = Comanda { $order }: clientul are o dispută deschisă din { $date }. { $reason ->
    [not_received] Produsele nu au ajuns
    [wrong_or_damaged] Produsele sunt greșite sau deteriorate
    [not_my_purchase] Clientul nu a cumpărat acest lucru
    [wrong_amount] Suma este greșită
   *[refund_missing] Lipsește o rambursare
}. Este vorba de { $amount }.
dispute-answer-by = Răspunsul dumneavoastră este necesar până la { $date }. Puteți accepta disputa sau trimite fișiere care arată cum a fost.
dispute-answered = Dovezile dumneavoastră pentru comanda { $order } au ajuns la noi și sunt analizate.
dispute-send-files = Vă rog să atașați fișierele pentru disputa despre comanda { $order } la următorul mesaj.
dispute-answer-over = La disputa despre comanda { $order } se putea răspunde până la { $date }, iar acea zi a trecut.
evidence-proposal = Voi depune aceste fișiere pentru disputa despre comanda { $order }: { $files }
evidence-done = Gata: pentru disputa despre comanda { $order } s-au depus aceste fișiere: { $files }
accept-dispute-proposal = Voi accepta disputa despre comanda { $order }. Clientul primește atunci înapoi { $amount }.
accept-dispute-done = Gata: disputa despre comanda { $order } este acceptată, iar clientul primește înapoi { $amount }.
no-open-dispute = Nu văd nicio dispută deschisă despre comenzile dumneavoastră.
no-open-dispute-on = Nu există nicio dispută deschisă despre comanda { $order }.
dispute-closed = Disputa despre comanda { $order } a fost închisă pe { $date }.

## What was promised
person-answers-by = Un consultant vă răspunde până la { $date }.
queue-wait = Un consultant va fi probabil cu dumneavoastră în { $least } până la { $most } minute.
callback-at = În acest moment nu lucrează nimeni care poate răspunde. Un consultant vă răspunde aici pe { $date }, între { $from } și { $until }.
person-with-you = { $name } este aici acum și vă răspunde personal.
assistant-back = Aici răspunde din nou asistentul automat.
dispute-heard-by = Întâi este întrebat magazinul { $merchant }. Primiți vești de la noi până la { $date }.
trace-heard-by = Aflați până la { $date } ce s-a găsit.
dispute-decided-for-you = Disputa cu { $merchant } este decisă în favoarea dumneavoastră.
dispute-decided-for-shop = Disputa cu { $merchant } este decisă în favoarea magazinului. Dacă nu sunteți de acord, scrieți-ne.
dispute-undecided = Disputa cu { $merchant } nu este încă decisă.
trace-found = Plata dumneavoastră de { $amount } a intrat.
trace-not-found = Plata dumneavoastră de { $amount } nu a fost găsită încă.
person-looks = Un consultant a fost rugat să se uite.
approval-asked = Mai întâi trebuie să aprobe un consultant, așa că deocamdată nu s-a schimbat nimic. Primiți un răspuns până la { $date }.
approval-refused = Ce ați cerut nu a fost aprobat, așa că nu s-a schimbat nimic.
answer-overdue = V-am promis un răspuns până la { $date } și nu ne-am ținut de cuvânt. Ne pare rău.
goods-come-yet = Au ajuns produsele de la { $merchant }? Dacă nu, scrieți-ne și se poate deschide o dispută.
payment-still-missing = Plata dumneavoastră de { $amount } nu apare încă. Scrieți-ne dacă doriți să fie căutată.
payout-overdue = Plata de { $amount } către dumneavoastră era promisă pentru { $date } și nu a fost făcută. Ne pare rău.
