# Assistentens svar på dansk. Variabler: $merchant butikken, $amount penge, $date en dag, $order et
# ordrenummer, $item én vare, $items flere, $method en betalingsmåde, $count et antal. Beløb og
# datoer kommer færdigskrevne ("20. november 2026"). Tiltale: du.

## Navne på ting
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
confirm-yes = Ja
confirm-no = Nej

## Spørgsmål
ask-errand = Jeg er ikke sikker på, hvad du har brug for. Handler det om, hvad du skylder, en betaling, mere tid, en retur, en refusion, varer der aldrig kom, eller et gebyr? Du kan også bede om at tale med en medarbejder.
ask-order = Hvilket køb drejer det sig om?
ask-new-date = Til hvilken dag vil du flytte betalingen til { $merchant }? Den sidste mulige dag er { $date }.
ask-amount = Hvor meget vil du betale til { $merchant }?
ask-items = Hvilke varer sender du tilbage til { $merchant }?
ask-confirm = Skal jeg gøre det?
ask-report-stranger = Vil du anmelde et køb, som du ikke har foretaget?
ask-register-complaint = Skal jeg registrere en formel klage?
ask-identity-code = Før jeg kan se på din konto, skal jeg vide, at det er dig. Jeg har sendt dig en engangskode. Hvad er den?
code-wrong = Det er ikke den kode, jeg sendte. Kig lige efter, og prøv igen.
code-sent-again = Jeg har sendt dig en ny engangskode. Hvad er den?
not-understood = Undskyld, det forstod jeg ikke.
file-unread = Jeg kan ikke åbne filer her, så fortæl gerne med ord, hvad de viser.

## Høflighed
identified = Tak, koden er rigtig.
not-verified = Så kan jeg ikke se på kontoen eller fortælle dig noget om den. Du kan til enhver tid bekræfte, hvem du er, eller bede om at tale med en medarbejder.
you-are-welcome = Det var så lidt! Skriv igen, når du har brug for noget.
nothing-changed = Det er i orden, der er ikke ændret noget.
done-already = Det er allerede gjort, så jeg har ikke gjort det igen.
handed-over = Jeg giver samtalen videre til en medarbejder. Vedkommende kan se, hvad du har skrevet, og hvad der er gjort, så du behøver ikke gentage noget. Du får svar her.
help-emergency = Hvis dit eller en andens liv er i fare, så ring { $number } nu.
help-crisis-line = Du kan også tale med nogen: { $line }.
help-debt-advice = Rådgivning om gæld, uafhængig af os: { $name }.
person-answers = Din besked er hos den medarbejder, der har samtalen.
welcome = Hej! Jeg er en automatisk assistent. Jeg kan fortælle, hvad du skylder, tage imod en betaling, flytte en forfaldsdato, registrere en retur, følge en refusion eller tage fat i varer, der aldrig kom. Du kan til enhver tid bede om at tale med en medarbejder.
receipt = Kvittering { $evidence }

## Hvilken ordre
not-yours = Ordre { $order } er ikke en af dine, så den kan jeg hverken gøre noget ved eller sige noget om.
no-such-order = Jeg kan ikke finde en ordre { $order } på din konto.

## Hvad der mangler at blive betalt
nothing-owed = Du skylder ikke noget. Alt er betalt.
balance-total = Du mangler at betale { $amount } i alt, for { $count ->
    [one] ét køb
   *[other] { $count } køb
}:
balance-line = { $merchant }: { $amount } tilbage, næste forfaldsdato er { $date }.
balance-line-overdue = { $merchant }: { $amount } tilbage, og forfaldsdatoen var { $date }.
balance-line-paused = { $merchant }: { $amount } tilbage, sat på pause til { $date }.
balance-line-fees = { $merchant }: { $amount } tilbage i gebyrer.
balance-paid-so-far = Du har indtil nu betalt { $amount }.
balance-refunded = Butikken har refunderet { $amount }.
balance-fees = Heraf er { $amount } et rykkergebyr.
installment-line = { $amount } skal betales senest { $date }.
plan-closed = Der er ikke mere at betale til { $merchant }.
why-purchase = Købt hos { $merchant } den { $date }: { $amount }
why-refund = Refunderet af butikken den { $date }: { $amount }
why-fee-waived = Rykkergebyr fjernet den { $date }: { $amount }
why-goodwill = Trukket fra som godtgørelse den { $date }: { $amount }
why-other = Andre ændringer: { $amount }
fee-of-payment = Det gælder betalingen på { $amount }, som forfaldt den { $date }.
refund-expected = Butikken skal refundere { $amount } for det.
interest-spared = Så slipper du for { $amount } i renter.
after-nothing = Derefter er der intet tilbage at betale til { $merchant }.
after-payment = Derefter er der { $amount } tilbage at betale til { $merchant }, den { $date }.
after-payments = Derefter er der { $amount } tilbage at betale til { $merchant } i { $count } betalinger, den sidste den { $date }.

## Betale
pay-now-proposal = Jeg trækker { $amount } til { $merchant }{ $method ->
    [none] .
   *[other] , fra { $method }.
}
pay-now-done = Klaret: { $amount } er betalt til { $merchant }.
pay-now-left = Her er der nu { $amount } tilbage at betale.
all-paid = Her er der nu ikke mere at betale.
below-minimum = Den mindste betaling, jeg kan tage imod, er { $amount }.
exceeds-outstanding = Det er mere, end der er tilbage hos { $merchant }. Der er { $amount } tilbage; det kan jeg trække i stedet.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Jeg trækker { $amount }, så er det hele betalt.
payoff-done = Klaret: { $amount } er betalt, og der er intet tilbage på:

## Mere tid
extend-due-date-proposal = Jeg flytter betalingen på { $amount } til { $merchant } fra { $was } til { $date }. Det koster ikke noget.
extend-due-date-done = Klaret: { $amount } til { $merchant } skal nu betales senest { $date }.
due-date-already = Betalingen til { $merchant } har allerede forfaldsdato { $date }, så der er ikke noget at ændre.
disputed = Der er en åben indsigelse mod købet hos { $merchant }. Indtil den er afgjort, bliver forfaldsdatoen, som den er.
paused = Planen hos { $merchant } er sat på pause til { $date }, så intet forfalder før det.
too-overdue = Betalingen til { $merchant } forfaldt { $date }. Det er for længe siden, til at jeg kan flytte den.
offer-payment-plan = Hvis det er svært at betale, kan jeg dele gælden op over nogle måneder. Du skal bare bede om en betalingsplan.
already-moved = Betalingen til { $merchant } er allerede flyttet én gang, til { $date }. Jeg kan ikke flytte den igen.
date-in-past = { $date } er allerede passeret.
no-later-date = Betalingen til { $merchant } kunne senest flyttes til { $date }, og den dag er passeret.
beyond-limit-date = Jeg kan senest flytte betalingen til { $merchant } til { $date }.

## Returneringer
return-proposal = Jeg registrerer, at du sender { $items } retur til { $merchant }.
return-done = Klaret: din retur af { $items } til { $merchant } er registreret.
pause-proposal = Regningen venter så længe: planen sættes på pause til { $date }.
pause-done = Planen er sat på pause til { $date }. Før det forfalder intet, og der kommer ingen gebyrer.
return-already = Din retur til { $merchant } er allerede registreret, siden { $date }.
return-window-over = En retur til { $merchant } kunne meldes til og med { $date }, og den dag er passeret.
no-order-to-return = Jeg kan ikke se noget køb, der stadig kan returneres.
not-captured = { $merchant } har ikke sendt den ordre endnu, så der er foreløbig hverken noget at betale eller noget at returnere.

## Refusioner
refund-booked = { $merchant } refunderede { $amount } den { $date }.
refund-paid-out = { $amount } af refusionen fra { $merchant } er udbetalt til dig.
refund-left-to-pay = Efter refusionen er der { $amount } tilbage at betale til { $merchant }.
refund-awaited = Din retur til { $merchant } blev registreret den { $date }. Butikken har ikke sendt refusionen endnu.
no-refund = Jeg kan ikke se nogen refusion eller retur på din konto.
no-refund-on = Jeg kan ikke se nogen refusion fra { $merchant } endnu.

## Varer, der aldrig kom
dispute-proposal = Jeg opretter en indsigelse mod { $merchant }, fordi dine varer ikke er kommet.
dispute-done = Klaret: der er oprettet en indsigelse mod { $merchant }, fordi varerne ikke er kommet.
already-disputed = Der har været en åben indsigelse mod { $merchant } siden { $date }.
dispute-window-over = En indsigelse mod { $merchant } kunne oprettes til og med { $date }, og den dag er passeret.
expected-by = Din ordre fra { $merchant } er stadig på vej. Er den ikke kommet senest { $date }, så skriv til mig igen, og jeg opretter en indsigelse.
no-order-to-dispute = Jeg kan ikke se noget køb, hvor der stadig kan oprettes en indsigelse.

## Rykkergebyrer
fee-explained = De { $amount } hos { $merchant } er et rykkergebyr, som kom på den { $date }, fordi betalingen var for sen.
waive-fee-proposal = Jeg kan fjerne rykkergebyret på { $amount } hos { $merchant } som en venlig gestus.
waive-fee-done = Klaret: rykkergebyret på { $amount } hos { $merchant } er fjernet.
waiver-used = Inden for det seneste år har vi allerede fjernet et rykkergebyr for dig. Næste gang jeg kan gøre det, er { $date }.
no-fee = Der er ikke noget rykkergebyr på din konto.
no-fee-on = Der er ikke noget rykkergebyr på købet hos { $merchant }.

## Varer, der er forkerte eller beskadigede
dispute-faulty-proposal = Jeg opretter en indsigelse mod { $merchant }, fordi varerne er forkerte eller beskadigede.
dispute-faulty-done = Klaret: der er oprettet en indsigelse mod { $merchant }, fordi varerne er forkerte eller beskadigede.

## Afbestille
cancel-proposal = Jeg afbestiller din ordre hos { $merchant } på { $amount }. Så skylder du ikke noget for den.
cancel-done = Klaret: din ordre hos { $merchant } på { $amount } er afbestilt, og du skylder ikke noget for den.
canceled-already = Din ordre hos { $merchant } blev afbestilt { $date }.
captured-already = { $merchant } sendte varerne { $date }, så det er for sent at afbestille.
offer-return = Hvis du ikke vil beholde dem, kan jeg registrere en retur. Du skal bare sige til.
no-order-to-cancel = Jeg kan ikke se noget på din konto, der kan afbestilles.

## En betaling, der ikke kan ses
ask-paid-amount = Hvor meget betalte du?
ask-paid-on = Hvilken dag betalte du?
payment-wait = En betaling tager nogle bankdage. Kan { $amount } ikke ses { $date }, så skriv til mig igen, og jeg får betalingen sporet.
payment-found-proposal = Der kom { $amount } ind { $date } uden oplysning om, hvad det gælder. Jeg bruger pengene til { $merchant }.
payment-shows = Din betaling på { $amount } til { $merchant } har været på din konto siden { $date }.
trace-proposal = Jeg får din betaling på { $amount } fra { $date } sporet.
trace-done = Klaret: din betaling på { $amount } fra { $date } bliver sporet.
trace-already = Din betaling på { $amount } fra { $date } bliver allerede sporet.

## Dele det op, der mangler
count-label = { $count }
ask-installments = Du har { $amount } at betale. Over hvor mange måneder skal jeg dele det op? Fra { $least } til { $most } er muligt. Eller sig, hvor meget du kan betale om måneden.
plan-beyond-limit = Jeg kan dele det op over { $least } til { $most } måneder.
plan-below-minimum = Den mindste månedlige betaling er { $amount }, så { $most } måneder er det meste, jeg kan tilbyde.
plan-rate-too-low = Med { $part } om måneden ville det tage mere end { $most } måneder, og flere kan jeg ikke tilbyde.
plan-too-small = Den mindste månedlige betaling er { $amount }, så der er for lidt tilbage at dele op.
plan-proposal = Jeg deler { $amount } op i { $count } månedlige betalinger på højst { $part }, den første { $date }. Det koster ikke noget.
plan-done = Klaret: { $amount } er delt op i { $count } månedlige betalinger på højst { $part }, den første { $date }.

## En andens køb
account-locked = Din konto er spærret, så ingen kan købe noget med den.
dispute-stranger-done = Der er oprettet en indsigelse mod { $merchant }, fordi det ikke var dig, der købte dette.

## Fortryde kreditaftalen
withdraw-proposal = Jeg registrerer, at du fortryder kreditaftalen for { $merchant }. { $amount } skal så betales på én gang senest { $date }.
withdraw-done = Klaret: du har fortrudt kreditaftalen for { $merchant }. { $amount } skal betales på én gang senest { $date }.
withdrawal-over = Kreditaftalen for { $merchant } kunne fortrydes til og med { $date }, og den dag er passeret.
no-withdrawal-right = Loven, hvor du bor, giver ingen ret til at fortryde denne kreditaftale.
withdrawn-already = Du har allerede fortrudt kreditaftalen for { $merchant }, { $date }.
no-agreement = Jeg kan ikke se nogen kreditaftale, som du kan fortryde.

## Et andet kort, en anden konto eller en anden dag
method-label = { $method }
ask-method = Du betaler nu med { $method }. Hvad skal jeg bruge i stedet?
no-other-method = Der er ikke gemt andet at betale med. Du kan tilføje et kort eller en konto i dine indstillinger; send aldrig nummeret hertil.
method-proposal = Jeg bruger { $method } til dine betalinger fra nu af.
method-done = Klaret: { $method } bruges til dine betalinger fra nu af.
method-already = { $method } er allerede i brug.
ask-day = Hvilken dag i måneden vil du betale? Den { $least }. til den { $most }. er mulige.
day-beyond-limit = Jeg kan vælge en dag fra den { $least }. til den { $most }. i måneden.
day-proposal = Fra næste måned forfalder dine månedlige betalinger på dag { $day } i måneden.
day-done = Klaret: fra næste måned forfalder dine månedlige betalinger på dag { $day } i måneden.
day-already = Dine månedlige betalinger forfalder allerede på dag { $day } i måneden.

## Hvad en regning består af
no-purchase = Jeg kan ikke se nogen regning på din konto.
invoice-total = { $merchant }, { $date }: { $amount }, som består af:
invoice-item = { $item }: { $amount }
invoice-interest = Renter: { $amount }
invoice-fee = Rykkergebyr, { $date }: { $amount }
invoice-fee-waived = Rykkergebyr, { $date }, fjernet: { $amount }
invoice-payment = Betalt { $date }: { $amount }
dispute-amount-proposal = Hvis det ikke passer, opretter jeg en indsigelse mod { $merchant } om beløbet.
dispute-amount-done = Klaret: der er oprettet en indsigelse mod { $merchant } om beløbet.

## Complaints
complaint-registered = Din klage er registreret. En medarbejder svarer senest { $date }.
complaint-already = Denne klage har været registreret siden { $was }. En medarbejder svarer senest { $date }.
complaint-escalation = Er du ikke enig i svaret, kan du gå videre til: { $body }.

## Contact details
ask-field = Hvad vil du ændre?
field-label = { $field ->
    [email] E-mailadresse
    [phone] Telefonnummer
   *[address] Postadresse
}
ask-value = { $field ->
    [email] Hvad er den nye e-mailadresse?
    [phone] Hvad er det nye telefonnummer?
   *[address] Hvad er den nye postadresse?
}
contact-proposal = { field-label }: jeg ændrer til { $value }.
contact-done = Færdig. { field-label }: { $value }.
contact-already = { field-label }: { $value } står allerede på din konto, så der er intet at ændre.

## Invoices and statements
nothing-to-state = Jeg ser intet køb, som der findes en faktura for.
invoice-proposal = Jeg sender dig en kopi af fakturaen for dit køb hos { $merchant } den { $date }.
invoice-done = Færdig: en kopi af fakturaen for dit køb hos { $merchant } den { $date } er på vej til dig.
ask-month = Hvilken måned vil du have et kontoudtog for?
period-label = { $first } – { $date }
statement-proposal = Jeg sender dig et kontoudtog fra { $first } til { $date }.
statement-done = Færdig: kontoudtoget fra { $first } til { $date } er på vej til dig.
statement-title = Kontoudtog fra { $first } til { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Køb
    [interest] Renter
    [fee] Rykkergebyr
    [fee_waived] Rykkergebyr fjernet
    [payment] Betaling
    [refund] Refusion
   *[goodwill] Goodwill
} · { $amount }
statement-opening = Gæld før: { $amount }
statement-closing = Gæld efter: { $amount }
statement-due = Tilbage at betale: { $amount } til { $merchant }, forfalder { $date }

## Credit
purchase-declined = Dit køb på { $amount } hos { $merchant } blev afvist { $date }. Det var hovedårsagerne:
no-declined-purchase = Jeg ser intet afvist køb på din konto.
credit-no-limit = Du har ingen fast grænse: hvert køb afgøres for sig.
credit-left = Din kreditgrænse er { $limit }. Du skylder eller har aftalt { $owed }, så der er { $amount } tilbage.
credit-over-limit = Med dette køb ville du skylde mere end din kreditgrænse.
credit-overdue-debt = En af dine betalinger er forfalden.
credit-short-history = Vi ved endnu ikke nok om, hvordan du betaler.
credit-many-open-orders = Du har mange åbne køb på samme tid.
credit-not-affordable = Efter det, du har oplyst, er der for lidt tilbage af din indkomst til betalingerne, når udgifterne er trukket fra.
credit-account-locked = Din konto er låst.
credit-no-promise = Hvert køb afgøres på ny den dag, det sker, så vi kan ikke sige nu, hvad det næste svar bliver.

## The account and personal data
ask-account-wish = Hvad vil du have mig til at gøre?
account-wish-label = { $wish ->
    [export] Send mig mine oplysninger
    [close] Luk min konto
   *[erase] Slet mine oplysninger
}
account-proposal = { $wish ->
    [export] Jeg samler alt, hvad vi ved om dig, i et læsbart arkiv og sender det til dig.
    [close] Jeg lukker din konto. Derefter kan der ikke købes med den.
   *[erase] Jeg sletter dine personoplysninger og lukker kontoen. Det kan ikke fortrydes.
}
account-done = { $wish ->
    [export] Færdig: dine oplysninger er på vej til dig.
    [close] Færdig: din konto er lukket.
   *[erase] Færdig: dine personoplysninger er slettet, og kontoen er lukket.
}
account-wish-met = { account-wish-label }: det er allerede gjort.
data-kept = Loven kræver, at vi gemmer regnskabet for dine køb til { $date }. Indtil da kan dine oplysninger ikke slettes.
close-owing = { $amount } er stadig ubetalt. Kontoen kan lukkes, når alt er betalt.
close-disputed = Der er en åben indsigelse om købet hos { $merchant }. Kontoen kan lukkes, når den er afgjort.
archive-title = Hvad vi ved om dig, pr. { $date }

## Merchants: payouts
payout-to-come = { $amount } bliver udbetalt til dig { $date }.
payout-paid = { $amount } blev udbetalt til dig { $date }.
payout-orders = Den gælder: { $orders }
payout-kept = Forskellen på { $amount } fra salget er vores gebyrer og fradrag.
no-payout = Jeg ser ingen udbetaling til dig endnu.
no-payout-of = Ordre { $order } er ikke med i nogen udbetaling endnu.

## Merchants: orders
ask-merchant-step = Hvad vil du gøre med ordre { $order }?
merchant-step-label = { $step ->
    [capture] Hæve
    [refund] Refundere
    [cancel] Annullere
    [release] Frigive resten
   *[extend] Forlænge reservationen
}
no-merchant-order = Jeg ser ingen ordre fra dig, hvor det er muligt.
capture-proposal = Jeg hæver { $amount } af ordre { $order }.
capture-done = Færdig: { $amount } af ordre { $order } er hævet.
capture-too-much = Det er mere, end der er tilbage at hæve af ordre { $order }: { $amount }. Jeg kan hæve det i stedet.
merchant-captured-already = { $amount } af ordre { $order } er allerede hævet, så det kan ikke lade sig gøre længere. Det, der er hævet, kan refunderes.
authorization-over = Reservationen for ordre { $order } udløb { $date }.
ask-refund-amount = Hvor meget af ordre { $order } vil du refundere? Højst { $amount }.
refund-proposal = Jeg refunderer { $amount } af ordre { $order } til kunden.
refund-done = Færdig: { $amount } af ordre { $order } er refunderet til kunden.
refund-too-much = Det er mere, end der kan refunderes af ordre { $order }: { $amount }.
refund-window-over = Ordre { $order } kunne refunderes til og med { $date }, og den dag er forbi.
merchant-not-captured = Intet af ordre { $order } er hævet endnu, så der er intet at refundere.
merchant-cancel-proposal = Jeg annullerer ordre { $order }.
merchant-cancel-done = Færdig: ordre { $order } er annulleret.
merchant-canceled-already = Ordre { $order } blev annulleret { $date }.
release-proposal = Jeg frigiver de { $amount }, der er tilbage af ordre { $order }.
release-done = Færdig: de resterende { $amount } af ordre { $order } er frigivet.
extend-proposal = Jeg forlænger reservationen for ordre { $order } fra { $was } til { $date }.
extend-done = Færdig: reservationen for ordre { $order } gælder nu til { $date }.
extend-too-far = Reservationen for ordre { $order } kan højst forlænges til { $date }.
authorized-until = Reservationen for ordre { $order } gælder allerede til { $date }.

## Merchants: disputes
merchant-dispute-line = Ordre { $order }: kunden har haft en åben indsigelse siden { $date }. { $reason ->
    [not_received] Varerne kom aldrig
    [wrong_or_damaged] Varerne er forkerte eller beskadigede
    [not_my_purchase] Kunden har ikke købt dette
    [wrong_amount] Beløbet er forkert
   *[refund_missing] En refusion mangler
}. Det gælder { $amount }.
dispute-answer-by = Dit svar skal bruges senest { $date }. Du kan acceptere indsigelsen eller sende filer, der viser, hvordan det var.
dispute-answered = Din dokumentation for ordre { $order } er hos os og bliver set på.
dispute-send-files = Vedhæft filerne til indsigelsen om ordre { $order } i din næste besked.
dispute-answer-over = Indsigelsen om ordre { $order } kunne besvares til og med { $date }, og den dag er forbi.
evidence-proposal = Jeg indsender disse filer til indsigelsen om ordre { $order }: { $files }
evidence-done = Færdig: til indsigelsen om ordre { $order } er disse filer indsendt: { $files }
accept-dispute-proposal = Jeg accepterer indsigelsen om ordre { $order }. Kunden får så { $amount } tilbage.
accept-dispute-done = Færdig: indsigelsen om ordre { $order } er accepteret, og kunden får { $amount } tilbage.
no-open-dispute = Jeg ser ingen åben indsigelse om dine ordrer.
no-open-dispute-on = Der er ingen åben indsigelse om ordre { $order }.
dispute-closed = Indsigelsen om ordre { $order } blev afsluttet { $date }.

## Løfter
person-answers-by = En medarbejder svarer dig senest { $date }.
queue-wait = En medarbejder er nok hos dig om { $least } til { $most } minutter.
callback-at = Ingen, der kan svare, er på arbejde lige nu. En medarbejder svarer dig her { $date }, mellem { $from } og { $until }.
person-with-you = { $name } er her nu og svarer dig personligt.
assistant-back = Den automatiske assistent svarer her igen.
dispute-heard-by = Først får { $merchant } lov at svare. Du hører fra os om det senest { $date }.
trace-heard-by = Senest { $date } får du at vide, hvad der er fundet.
dispute-decided-for-you = Indsigelsen mod { $merchant } er afgjort til din fordel.
dispute-decided-for-shop = Indsigelsen mod { $merchant } er afgjort til butikkens fordel. Skriv til os, hvis du ikke er enig.
dispute-undecided = Indsigelsen mod { $merchant } er ikke afgjort endnu.
trace-found = Din betaling på { $amount } er kommet ind.
trace-not-found = Din betaling på { $amount } er ikke fundet endnu.
person-looks = En medarbejder er blevet bedt om at se på det.
approval-asked = En medarbejder skal godkende det først, så der er ikke ændret noget endnu. Du får svar senest { $date }.
approval-refused = Det, du bad om, blev ikke godkendt, så der er ikke ændret noget.
answer-overdue = Vi lovede dig svar senest { $date } og har ikke holdt det. Det beklager vi.
goods-come-yet = Er dine varer fra { $merchant } kommet? Hvis ikke, så skriv til os, og der kan oprettes en indsigelse.
payment-still-missing = Din betaling på { $amount } kan ikke ses endnu. Skriv til os, hvis du vil have den sporet.
payout-overdue = Din udbetaling på { $amount } var lovet til { $date } og er ikke foretaget. Det beklager vi.
