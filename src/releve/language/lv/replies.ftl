# Every reply of the assistants in Latvian. Variables: $merchant the shop, $amount money,
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
confirm-yes = Jā
confirm-no = Nē

## Questions
ask-errand = Neesmu pārliecināts, kas jums vajadzīgs. Vai runa ir par parādu, maksājumu, vairāk laika, preču atgriešanu, naudas atmaksu, nesaņemtām precēm vai maksu? Varat lūgt arī darbinieku.
ask-order = Kuru pirkumu jūs domājat?
ask-new-date = Uz kuru dienu vēlaties pārcelt maksājumu veikalam { $merchant }? Pēdējā iespējamā diena: { $date }.
ask-amount = Cik vēlaties samaksāt veikalam { $merchant }?
ask-items = Kuru preču atgriešanu veikalam { $merchant } vēlaties?
ask-confirm = Vai man to darīt?
ask-report-stranger = Vai vēlaties ziņot par pirkumu, ko neveicāt?
ask-register-complaint = Vai reģistrēt oficiālu sūdzību?
ask-identity-code = Pirms apskatu jūsu kontu, man jāzina, ka tas esat jūs. Nosūtīju jums vienreizējo kodu. Kāds tas ir?
code-wrong = Tas nav kods, ko nosūtīju. Lūdzu, pārbaudiet to un mēģiniet vēlreiz.
code-sent-again = Nosūtīju jums jaunu vienreizējo kodu. Kāds tas ir?
not-understood = Atvainojiet, es to nesapratu.
file-unread = Šeit nevaru atvērt failus, tāpēc, lūdzu, pastāstiet vārdiem, kas tajos ir.

## Courtesies
identified = Paldies, kods ir pareizs.
not-verified = Tad nevaru apskatīt kontu un neko par to teikt. Varat apstiprināt savu identitāti jebkurā laikā vai lūgt darbinieku.
you-are-welcome = Lūdzu. Rakstiet atkal, kad kaut ko vajag.
nothing-changed = Labi, nekas nav mainīts.
done-already = Tas jau ir izdarīts, tāpēc es to nedarīju vēlreiz.
handed-over = Nododu šo sarunu darbiniekam. Viņš redz, ko rakstījāt un kas izdarīts, tāpēc jums nav jāatkārto. Viņš atbildēs šeit.
help-emergency = Ja jūsu vai kāda cita dzīvība ir apdraudēta, tūlīt zvaniet { $number }.
help-crisis-line = Varat arī ar kādu parunāt: { $line }.
help-debt-advice = No mums neatkarīgi padomi par parādiem: { $name }.
person-answers = Jūsu ziņa ir pie darbinieka, kurš vada šo sarunu.
welcome = Labdien! Esmu automātisks asistents. Varu pateikt, cik esat parādā, pieņemt maksājumu, pārcelt maksājuma termiņu, reģistrēt preču atgriešanu, sekot naudas atmaksai vai noskaidrot par nesaņemtām precēm. Darbinieku varat lūgt jebkurā laikā.
receipt = Apliecinājums { $evidence }

## Which order
not-yours = Pasūtījums { $order } nav jūsu, tāpēc par to neko nevaru darīt vai teikt.
no-such-order = Nevaru atrast pasūtījumu { $order } jūsu kontā.

## What is owed
nothing-owed = Jūs neko neesat parādā. Viss ir samaksāts.
balance-total = Kopā esat parādā { $amount } par { $count ->
    [zero] { $count } pirkumiem
    [one] { $count } pirkumu
   *[other] { $count } pirkumiem
}:
balance-line = { $merchant }: atlicis { $amount }, nākamais termiņš: { $date }.
balance-line-overdue = { $merchant }: atlicis { $amount }, termiņš bija: { $date }.
balance-line-paused = { $merchant }: atlicis { $amount }, pauze līdz: { $date }.
balance-line-fees = { $merchant }: atlikušas maksas { $amount }.
balance-paid-so-far = Līdz šim esat samaksājis { $amount }.
balance-refunded = Veikala naudas atmaksa: { $amount }.
balance-fees = No tā { $amount } ir kavējuma maksa.
installment-line = { $amount } jāmaksā: { $date }.
plan-closed = Veikalam { $merchant } vairs nav nekas jāmaksā.
why-purchase = Pirkums veikalā { $merchant }, { $date }: { $amount }
why-refund = Veikala naudas atmaksa, { $date }: { $amount }
why-fee-waived = Noņemta kavējuma maksa, { $date }: { $amount }
why-goodwill = Atskaitīts kā pretimnākšana, { $date }: { $amount }
why-other = Citas izmaiņas: { $amount }
fee-of-payment = Tas ir par maksājumu { $amount }, kura termiņš bija: { $date }.
refund-expected = Par to no veikala sagaidāma naudas atmaksa: { $amount }.
interest-spared = Tā jūs ietaupāt procentus: { $amount }.
after-nothing = Pēc tam veikalam { $merchant } vairs nav nekas jāmaksā.
after-payment = Pēc tam veikalam { $merchant } atliek maksāt { $amount }, termiņš: { $date }.
after-payments = Pēc tam veikalam { $merchant } atliek maksāt { $amount }, maksājumu skaits: { $count }, pēdējais: { $date }.

## Paying
pay-now-proposal = Paņemšu { $amount } veikalam { $merchant }{ $method ->
    [none] .
   *[other] , no: { $method }.
}
pay-now-done = Izdarīts: veikalam { $merchant } samaksāts { $amount }.
pay-now-left = Tur atliek maksāt { $amount }.
all-paid = Tur vairs nav nekas jāmaksā.
below-minimum = Mazākais maksājums, ko varu pieņemt, ir { $amount }.
exceeds-outstanding = Tas ir vairāk, nekā atlicis veikalam { $merchant }. Atlicis { $amount }; varu paņemt šo summu.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Paņemšu { $amount } un nokārtošu visu pilnībā.
payoff-done = Izdarīts: samaksāts { $amount }, un nekas nav atlicis par:

## More time
extend-due-date-proposal = Pārcelšu maksājumu { $amount } veikalam { $merchant }: bija { $was }, būs { $date }. Tas neko nemaksā.
extend-due-date-done = Izdarīts: { $amount } veikalam { $merchant }, jaunais termiņš: { $date }.
due-date-already = Maksājuma veikalam { $merchant } termiņš jau ir { $date }, tāpēc nav ko mainīt.
disputed = Par pirkumu veikalā { $merchant } ir atvērts strīds. Līdz lēmumam maksājuma termiņš paliek tāds pats.
paused = Veikala { $merchant } plānam ir pauze līdz: { $date }. Pirms tam nekas nav jāmaksā.
too-overdue = Maksājuma veikalam { $merchant } termiņš bija { $date }. Tas ir pārāk sen, lai es to pārceltu.
offer-payment-plan = Ja ir grūti maksāt, varu parādu sadalīt vairākos mēnešos. Vienkārši lūdziet maksājumu plānu.
already-moved = Maksājums veikalam { $merchant } jau vienreiz pārcelts uz: { $date }. Vēlreiz pārcelt nevaru.
date-in-past = Šī diena jau ir pagājusi: { $date }.
no-later-date = Maksājumu veikalam { $merchant } varēja pārcelt vēlākais uz: { $date }, un tas ir pagājis.
beyond-limit-date = Maksājumu veikalam { $merchant } varu pārcelt vēlākais uz: { $date }.

## Returns
return-proposal = Reģistrēšu preču atgriešanu veikalam { $merchant }: { $items }.
return-done = Izdarīts: preču atgriešana veikalam { $merchant } ir reģistrēta: { $items }.
pause-proposal = Rēķins tikmēr gaida: plānam būs pauze līdz: { $date }.
pause-done = Plānam ir pauze līdz: { $date }. Līdz tam nekas nav jāmaksā, un maksas netiek pieskaitītas.
return-already = Jūsu preču atgriešana veikalam { $merchant } ir reģistrēta kopš: { $date }.
return-window-over = Par preču atgriešanu veikalam { $merchant } varēja paziņot līdz: { $date }, un tas ir pagājis.
no-order-to-return = Neredzu pirkumu, kuram vēl iespējama preču atgriešana.
not-captured = Veikals { $merchant } vēl nav nosūtījis šo pasūtījumu, tāpēc pagaidām nav ko maksāt, un atgriešana nav iespējama.

## Refunds
refund-booked = Naudas atmaksa no veikala { $merchant }: { $amount }, { $date }.
refund-paid-out = No veikala { $merchant } naudas atmaksas jums izmaksāts { $amount }.
refund-left-to-pay = Pēc naudas atmaksas veikalam { $merchant } atliek maksāt { $amount }.
refund-awaited = Jūsu preču atgriešana veikalam { $merchant } reģistrēta { $date }. Veikals vēl nav nosūtījis naudas atmaksu.
no-refund = Jūsu kontā neredzu naudas atmaksu vai preču atgriešanu.
no-refund-on = Vēl neredzu naudas atmaksu no veikala { $merchant }.

## Goods that never came
dispute-proposal = Atvēršu strīdu ar veikalu { $merchant }, jo preces nav saņemtas.
dispute-done = Izdarīts: strīds ar veikalu { $merchant } ir atvērts, jo preces nav saņemtas.
already-disputed = Strīds ar veikalu { $merchant } ir atvērts kopš: { $date }.
dispute-window-over = Strīdu ar veikalu { $merchant } varēja atvērt līdz: { $date }, un tas ir pagājis.
expected-by = Jūsu pasūtījums no veikala { $merchant } vēl ir ceļā. Ja tas nepienāk līdz: { $date }, rakstiet man vēlreiz, un atvēršu strīdu.
no-order-to-dispute = Neredzu pirkumu, par kuru vēl var atvērt strīdu.

## Late fees
fee-explained = Summa { $amount } veikalam { $merchant } ir kavējuma maksa, pieskaitīta { $date }, jo maksājums kavējās.
waive-fee-proposal = Kā pretimnākšanu varu noņemt: kavējuma maksa { $amount }, veikals { $merchant }.
waive-fee-done = Izdarīts: kavējuma maksa { $amount }, veikals { $merchant }, ir noņemta.
waiver-used = Pēdējā gada laikā jums jau atlaista viena kavējuma maksa. Nākamreiz tas iespējams: { $date }.
no-fee = Jūsu kontā nav nevienas kavējuma maksas.
no-fee-on = Pirkumam veikalā { $merchant } nav pieskaitīta kavējuma maksa.

## Goods that are wrong or damaged
dispute-faulty-proposal = Atvēršu strīdu ar veikalu { $merchant }, jo preces ir nepareizas vai bojātas.
dispute-faulty-done = Izdarīts: strīds ar veikalu { $merchant } ir atvērts, jo preces ir nepareizas vai bojātas.

## Canceling
cancel-proposal = Atcelšu jūsu pasūtījumu veikalā { $merchant } par { $amount }. Pēc tam par to neko nebūsiet parādā.
cancel-done = Izdarīts: pasūtījums veikalā { $merchant } par { $amount } ir atcelts, un par to neko neesat parādā.
canceled-already = Jūsu pasūtījums veikalā { $merchant } tika atcelts: { $date }.
captured-already = Veikals { $merchant } nosūtīja preces { $date }, tāpēc pasūtījumu vairs nevaru atcelt.
offer-return = Ja nevēlaties preces paturēt, varu reģistrēt atgriešanu. Vienkārši pasakiet.
no-order-to-cancel = Jūsu kontā neredzu neko, ko varētu atcelt.

## A payment that doesn't show
ask-paid-amount = Cik jūs samaksājāt?
ask-paid-on = Kurā dienā jūs samaksājāt?
payment-wait = Maksājumi prasa dažas bankas dienas. Ja jūsu { $amount } nav redzami šajā dienā: { $date }, rakstiet man vēlreiz, un lūgšu maksājumu meklēt.
payment-found-proposal = { $date } saņemts { $amount } bez norādes, par ko. Izmantošu to veikalam { $merchant }.
payment-shows = Jūsu { $amount } veikalam { $merchant } ir jūsu kontā kopš: { $date }.
trace-proposal = Lūgšu meklēt jūsu maksājumu { $amount }, datums: { $date }.
trace-done = Izdarīts: jūsu maksājums { $amount }, datums: { $date }, tiek meklēts.
trace-already = Jūsu maksājums { $amount }, datums: { $date }, jau tiek meklēts.

## Spreading what is owed
count-label = { $count }
ask-installments = Jums jāmaksā { $amount }. Uz cik mēnešiem sadalīt? Iespējams no { $least } līdz { $most }. Vai arī pasakiet, cik varat maksāt mēnesī.
plan-beyond-limit = Varu sadalīt uz { $least } līdz { $most } mēnešiem.
plan-below-minimum = Mazākais mēneša maksājums ir { $amount }, tāpēc lielākais mēnešu skaits, ko varu piedāvāt, ir { $most }.
plan-rate-too-low = Ar { $part } mēnesī tas ilgtu vairāk, nekā varu piedāvāt. Lielākais mēnešu skaits ir { $most }.
plan-too-small = Mazākais mēneša maksājums ir { $amount }, tāpēc atlicis pārāk maz, ko sadalīt.
plan-proposal = Sadalīšu { $amount } mēneša maksājumos (skaits: { $count }), katrs ne vairāk kā { $part }, pirmais: { $date }. Tas neko nemaksā.
plan-done = Izdarīts: { $amount } sadalīts mēneša maksājumos (skaits: { $count }), katrs ne vairāk kā { $part }, pirmais: { $date }.

## Somebody else's purchase
account-locked = Jūsu konts ir bloķēts, tāpēc neviens ar to neko nevar nopirkt.
dispute-stranger-done = Strīds ar veikalu { $merchant } ir atvērts, jo to nepirkāt jūs.

## Withdrawing from the credit agreement
withdraw-proposal = Reģistrēšu, ka atkāpjaties no kredītlīguma par veikalu { $merchant }. Tad { $amount } jāmaksā vienā reizē: { $date }.
withdraw-done = Izdarīts: esat atkāpies no kredītlīguma par veikalu { $merchant }. { $amount } jāmaksā vienā reizē: { $date }.
withdrawal-over = No kredītlīguma par veikalu { $merchant } varējāt atkāpties līdz: { $date }, un tas ir pagājis.
no-withdrawal-right = Jūsu valsts likums nedod tiesības atkāpties no šī kredītlīguma.
withdrawn-already = No kredītlīguma par veikalu { $merchant } jau esat atkāpies: { $date }.
no-agreement = Neredzu kredītlīgumu, no kura varētu atkāpties.

## Another card, account, or day
method-label = { $method }
ask-method = Tagad maksājat ar: { $method }. Ko izmantot tā vietā?
no-other-method = Cita maksāšanas veida nav. Karti vai kontu varat pievienot konta iestatījumos; lūdzu, nekad nesūtiet numuru šeit.
method-proposal = Turpmāk jūsu maksājumiem izmantošu: { $method }.
method-done = Izdarīts: turpmāk jūsu maksājumiem tiek izmantots: { $method }.
method-already = Jau tiek izmantots: { $method }.
ask-day = Kurā mēneša dienā vēlaties maksāt? Iespējams no { $least }. līdz { $most }.
day-beyond-limit = Varu izvēlēties mēneša dienu no { $least }. līdz { $most }.
day-proposal = No nākamā mēneša jūsu mēneša maksājumi būs jāmaksā mēneša { $day }. dienā.
day-done = Izdarīts: no nākamā mēneša jūsu mēneša maksājumi jāmaksā mēneša { $day }. dienā.
day-already = Jūsu mēneša maksājumi jau jāmaksā mēneša { $day }. dienā.

## What a bill is made of
no-purchase = Jūsu kontā neredzu rēķinu.
invoice-total = { $merchant }, { $date }: { $amount }, tajā skaitā:
invoice-item = { $item }: { $amount }
invoice-interest = Procenti: { $amount }
invoice-fee = Kavējuma maksa, pieskaitīta { $date }: { $amount }
invoice-fee-waived = Kavējuma maksa, pieskaitīta { $date } un noņemta: { $amount }
invoice-payment = Samaksāts { $date }: { $amount }
dispute-amount-proposal = Ja tas nav pareizi, atvēršu strīdu ar veikalu { $merchant } par summu.
dispute-amount-done = Izdarīts: strīds ar veikalu { $merchant } par summu ir atvērts.

## Complaints
complaint-registered = Jūsu sūdzība ir reģistrēta. Darbinieks atbildēs līdz: { $date }.
complaint-already = Šī sūdzība ir reģistrēta kopš: { $was }. Darbinieks atbildēs līdz: { $date }.
complaint-escalation = Ja nepiekrītat atbildei, varat vērsties šeit: { $body }.

## Contact details
ask-field = Ko vēlaties mainīt?
field-label = { $field ->
    [email] E-pasta adrese
    [phone] Tālruņa numurs
   *[address] Pasta adrese
}
ask-value = { $field ->
    [email] Kāda ir jaunā e-pasta adrese?
    [phone] Kāds ir jaunais tālruņa numurs?
   *[address] Kāda ir jaunā pasta adrese?
}
contact-proposal = { field-label }: mainīšu uz { $value }.
contact-done = Izdarīts. { field-label }: { $value }.
contact-already = { field-label }: { $value } jau ir jūsu kontā, tāpēc nav ko mainīt.

## Invoices and statements
nothing-to-state = Neredzu pirkumu, par kuru ir rēķins.
invoice-proposal = Nosūtīšu jums rēķina kopiju par pirkumu veikalā { $merchant }, { $date }.
invoice-done = Izdarīts: rēķina kopija par pirkumu veikalā { $merchant }, { $date }, ir ceļā pie jums.
ask-month = Par kuru mēnesi vēlaties izrakstu?
period-label = { $first } – { $date }
statement-proposal = Nosūtīšu jums izrakstu par laiku: { $first } – { $date }.
statement-done = Izdarīts: izraksts par laiku { $first } – { $date } ir ceļā pie jums.
statement-title = Izraksts par laiku: { $first } – { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Pirkums
    [interest] Procenti
    [fee] Kavējuma maksa
    [fee_waived] Atlaista kavējuma maksa
    [payment] Maksājums
    [refund] Naudas atmaksa
   *[goodwill] Pretimnākšana
} · { $amount }
statement-opening = Parāds pirms tam: { $amount }
statement-closing = Parāds pēc tam: { $amount }
statement-due = Vēl jāmaksā: { $amount } veikalam { $merchant }, termiņš: { $date }

## Credit
purchase-declined = Jūsu pirkums par { $amount } veikalā { $merchant } tika noraidīts { $date }. Galvenie iemesli:
no-declined-purchase = Jūsu kontā neredzu noraidītu pirkumu.
credit-no-limit = Noteikta limita jums nav: par katru pirkumu lemj atsevišķi.
credit-left = Jūsu limits ir { $limit }. Esat parādā vai apņēmies { $owed }, tāpēc no tā atlicis { $amount }.
credit-over-limit = Ar šo pirkumu jūs būtu parādā vairāk par savu limitu.
credit-overdue-debt = Kāds jūsu maksājums ir nokavēts.
credit-short-history = Mēs vēl nezinām pietiekami, kā jūs maksājat.
credit-many-open-orders = Jums vienlaikus ir daudz atvērtu pirkumu.
credit-not-affordable = Pēc jūsu sniegtajām ziņām no ienākumiem pēc izdevumiem maksājumiem paliek par maz.
credit-account-locked = Jūsu konts ir bloķēts.
credit-no-promise = Par katru pirkumu lemj no jauna tajā dienā, tāpēc tagad nevaram pateikt, kāda būs nākamā atbilde.

## The account and what is known
ask-account-wish = Ko man darīt?
account-wish-label = { $wish ->
    [export] Nosūtīt man manus datus
    [close] Slēgt manu kontu
   *[erase] Dzēst manus datus
}
account-proposal = { $wish ->
    [export] Visu, ko par jums zinām, ielikšu lasāmā arhīvā un nosūtīšu jums.
    [close] Slēgšu jūsu kontu. Pēc tam ar to nevar veikt nevienu pirkumu.
   *[erase] Dzēsīšu jūsu personas datus un slēgšu kontu. To nevar atsaukt.
}
account-done = { $wish ->
    [export] Izdarīts: jūsu dati ir ceļā pie jums.
    [close] Izdarīts: jūsu konts ir slēgts.
   *[erase] Izdarīts: jūsu personas dati ir dzēsti un konts slēgts.
}
account-wish-met = { account-wish-label }: tas jau ir izdarīts.
data-kept = Likums liek mums glabāt pirkumu uzskaiti līdz: { $date }. Līdz tam jūsu datus nevar dzēst.
close-owing = Vēl nav samaksāts { $amount }. Kontu var slēgt, kad viss ir samaksāts.
close-disputed = Par pirkumu veikalā { $merchant } ir atvērts strīds. Kontu var slēgt, kad tas izlemts.
archive-title = Ko par jums zinām, datums: { $date }

## Merchants: payouts
payout-to-come = { $amount } jums tiks izmaksāts: { $date }.
payout-paid = { $amount } jums tika izmaksāts: { $date }.
payout-orders = Tas ir par: { $orders }
payout-kept = Starpība { $amount } no pārdošanas ir mūsu maksas un atskaitījumi.
no-payout = Vēl neredzu izmaksu jums.
no-payout-of = Pasūtījums { $order } vēl nav izmaksā.

## Merchants: orders
ask-merchant-step = Ko vēlaties darīt ar pasūtījumu { $order }?
merchant-step-label = { $step ->
    [capture] Iekasēt
    [refund] Naudas atmaksa
    [cancel] Atcelt
    [release] Atbrīvot atlikumu
   *[extend] Pagarināt autorizāciju
}
no-merchant-order = Neredzu jūsu pasūtījumu, kuram tas ir iespējams.
capture-proposal = Iekasēšu { $amount } no pasūtījuma { $order }.
capture-done = Izdarīts: no pasūtījuma { $order } iekasēts { $amount }.
capture-too-much = Tas ir vairāk, nekā no pasūtījuma { $order } vēl var iekasēt: { $amount }. Varu iekasēt šo summu.
merchant-captured-already = No pasūtījuma { $order } jau iekasēts { $amount }, tāpēc tas vairs nav iespējams. Par iekasēto var veikt naudas atmaksu.
authorization-over = Pasūtījuma { $order } autorizācija beidzās: { $date }.
ask-refund-amount = Cik lielu naudas atmaksu vēlaties par pasūtījumu { $order }? Ne vairāk kā { $amount }.
refund-proposal = Veikšu klientam naudas atmaksu { $amount } par pasūtījumu { $order }.
refund-done = Izdarīts: naudas atmaksa klientam { $amount } par pasūtījumu { $order }.
refund-too-much = Tas ir vairāk par naudas atmaksu, kas vēl iespējama pasūtījumam { $order }: { $amount }.
refund-window-over = Naudas atmaksa par pasūtījumu { $order } bija iespējama līdz: { $date }, un tas ir pagājis.
merchant-not-captured = No pasūtījuma { $order } vēl nekas nav iekasēts, tāpēc naudas atmaksas nav.
merchant-cancel-proposal = Atcelšu pasūtījumu { $order }.
merchant-cancel-done = Izdarīts: pasūtījums { $order } ir atcelts.
merchant-canceled-already = Pasūtījums { $order } tika atcelts: { $date }.
release-proposal = Atbrīvošu atlikušos { $amount } no pasūtījuma { $order }.
release-done = Izdarīts: atlikušie { $amount } no pasūtījuma { $order } ir atbrīvoti.
extend-proposal = Pagarināšu pasūtījuma { $order } autorizāciju: bija { $was }, būs { $date }.
extend-done = Izdarīts: pasūtījuma { $order } autorizācija tagad ir spēkā līdz: { $date }.
extend-too-far = Pasūtījuma { $order } autorizāciju var pagarināt vēlākais līdz: { $date }.
authorized-until = Pasūtījuma { $order } autorizācija jau ir spēkā līdz: { $date }.

## Merchants: disputes
merchant-dispute-line = Pasūtījums { $order }: klientam ir atvērts strīds kopš: { $date }. { $reason ->
    [not_received] Preces nav saņemtas
    [wrong_or_damaged] Preces ir nepareizas vai bojātas
    [not_my_purchase] Klients to nav pircis
    [wrong_amount] Summa ir nepareiza
   *[refund_missing] Trūkst naudas atmaksas
}. Runa ir par { $amount }.
dispute-answer-by = Jūsu atbilde vajadzīga līdz: { $date }. Varat atzīt strīdu vai sūtīt failus, kas parāda, kā bija.
dispute-answered = Jūsu pierādījumi par pasūtījumu { $order } ir pie mums un tiek izskatīti.
dispute-send-files = Lūdzu, pievienojiet pasūtījuma { $order } strīda failus nākamajai ziņai.
dispute-answer-over = Uz strīdu par pasūtījumu { $order } varēja atbildēt līdz: { $date }, un tas ir pagājis.
evidence-proposal = Iesniegšu šos failus strīdam par pasūtījumu { $order }: { $files }
evidence-done = Izdarīts: strīdam par pasūtījumu { $order } ir iesniegti šie faili: { $files }
accept-dispute-proposal = Atzīšu strīdu par pasūtījumu { $order }. Klients tad saņem atpakaļ { $amount }.
accept-dispute-done = Izdarīts: strīds par pasūtījumu { $order } ir atzīts, un klients saņem atpakaļ { $amount }.
no-open-dispute = Neredzu atvērtu strīdu par jūsu pasūtījumiem.
no-open-dispute-on = Par pasūtījumu { $order } nav atvērta strīda.
dispute-closed = Strīds par pasūtījumu { $order } tika slēgts: { $date }.

## What was promised
person-answers-by = Darbinieks jums atbildēs līdz: { $date }.
queue-wait = Darbinieks ar jums, visticamāk, būs pēc { $least }–{ $most } min.
callback-at = Pašlaik darbā nav neviena, kas varētu atbildēt. Darbinieks jums atbildēs šeit: { $date }, plkst. { $from }–{ $until }.
person-with-you = { $name } tagad ir šeit un atbild jums personīgi.
assistant-back = Šeit atkal atbild automātiskais asistents.
dispute-heard-by = Vispirms vaicājam veikalam { $merchant }. Jūs no mums dzirdēsiet līdz: { $date }.
trace-heard-by = Kas atrasts, uzzināsiet līdz: { $date }.
dispute-decided-for-you = Strīds ar veikalu { $merchant } ir izlemts jūsu labā.
dispute-decided-for-shop = Strīds ar veikalu { $merchant } ir izlemts veikala labā. Ja nepiekrītat, rakstiet mums.
dispute-undecided = Strīds ar veikalu { $merchant } vēl nav izlemts.
trace-found = Jūsu maksājums { $amount } ir saņemts.
trace-not-found = Jūsu maksājums { $amount } vēl nav atrasts.
person-looks = Darbiniekam ir lūgts to apskatīt.
approval-asked = Vispirms tas jāapstiprina darbiniekam, tāpēc pagaidām nekas nav mainīts. Atbildi saņemsiet līdz: { $date }.
approval-refused = Jūsu lūgums netika apstiprināts, tāpēc nekas nav mainīts.
answer-overdue = Apsolījām jums atbildi līdz: { $date }, un neesam to ievērojuši. Mums žēl.
goods-come-yet = Vai preces no veikala { $merchant } ir saņemtas? Ja nē, rakstiet mums, un var atvērt strīdu.
payment-still-missing = Jūsu maksājums { $amount } vēl nav redzams. Rakstiet mums, ja vēlaties to meklēt.
payout-overdue = Jūsu izmaksa { $amount } bija apsolīta šajā dienā: { $date }, un nav veikta. Mums žēl.
