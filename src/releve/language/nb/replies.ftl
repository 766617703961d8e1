# Assistentens svar på bokmål. Variabler: $merchant butikken, $amount penger, $date en dag, $order
# et ordrenummer, $item én vare, $items flere, $method en betalingsmåte, $count et antall. Beløp og
# datoer kommer ferdig skrevet («20. november 2026»). Tiltale: du.

## Navn på ting
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
confirm-no = Nei

## Spørsmål
ask-errand = Jeg er ikke sikker på hva du trenger hjelp til. Gjelder det hva du skylder, en betaling, mer tid, en retur, en refusjon, varer som aldri kom, eller et gebyr? Du kan også be om å få snakke med en medarbeider.
ask-order = Hvilket kjøp gjelder det?
ask-new-date = Til hvilken dag vil du flytte betalingen til { $merchant }? Siste mulige dag er { $date }.
ask-amount = Hvor mye vil du betale til { $merchant }?
ask-items = Hvilke varer sender du tilbake til { $merchant }?
ask-confirm = Skal jeg gjøre det?
ask-report-stranger = Vil du melde fra om et kjøp som du ikke har gjort?
ask-register-complaint = Vil du at jeg skal registrere en formell klage?
ask-identity-code = Før jeg kan se på kontoen din, må jeg vite at det er deg. Jeg har sendt deg en engangskode. Hva er den?
code-wrong = Det er ikke koden jeg sendte. Sjekk den gjerne og prøv igjen.
code-sent-again = Jeg har sendt deg en ny engangskode. Hva er den?
not-understood = Beklager, det forsto jeg ikke.
file-unread = Jeg kan ikke åpne filer her, så fortell gjerne med ord hva de viser.

## Høflighet
identified = Takk, koden stemmer.
not-verified = Da kan jeg ikke se på kontoen eller fortelle deg noe om den. Du kan bekrefte hvem du er når som helst, eller be om å få snakke med en medarbeider.
you-are-welcome = Bare hyggelig! Skriv igjen når du trenger noe.
nothing-changed = Den er grei, ingenting er endret.
done-already = Det er allerede gjort, så jeg har ikke gjort det en gang til.
handed-over = Jeg gir samtalen videre til en medarbeider. Vedkommende ser hva du har skrevet og hva som er gjort, så du slipper å gjenta deg. Du får svar her.
help-emergency = Hvis ditt eller noen andres liv er i fare, ring { $number } nå.
help-crisis-line = Du kan også snakke med noen: { $line }.
help-debt-advice = Råd om gjeld, uavhengig av oss: { $name }.
person-answers = Meldingen din er hos medarbeideren som har denne samtalen.
welcome = Hei! Jeg er en automatisk assistent. Jeg kan fortelle hva du skylder, ta imot en betaling, flytte en forfallsdato, registrere en retur, følge opp en refusjon eller ta tak i varer som aldri kom. Du kan når som helst be om å få snakke med en medarbeider.
receipt = Kvittering { $evidence }

## Hvilket kjøp
not-yours = Ordre { $order } er ikke en av dine, så den kan jeg verken gjøre noe med eller si noe om.
no-such-order = Jeg finner ingen ordre { $order } på kontoen din.

## Hva som er ubetalt
nothing-owed = Du skylder ingenting. Alt er betalt.
balance-total = Du har { $amount } igjen å betale til sammen, på { $count ->
    [one] ett kjøp
   *[other] { $count } kjøp
}:
balance-line = { $merchant }: { $amount } igjen, neste forfall { $date }.
balance-line-overdue = { $merchant }: { $amount } igjen, og forfallsdatoen var { $date }.
balance-line-paused = { $merchant }: { $amount } igjen, satt på pause til { $date }.
balance-line-fees = { $merchant }: { $amount } igjen i gebyrer.
balance-paid-so-far = Du har betalt { $amount } så langt.
balance-refunded = Butikken har refundert { $amount }.
balance-fees = { $amount } av dette er forsinkelsesgebyr.
installment-line = { $amount } forfaller { $date }.
plan-closed = Det er ingenting igjen å betale til { $merchant }.
why-purchase = Kjøpt hos { $merchant } { $date }: { $amount }
why-refund = Refundert av butikken { $date }: { $amount }
why-fee-waived = Forsinkelsesgebyr fjernet { $date }: { $amount }
why-goodwill = Trukket fra som godtgjørelse { $date }: { $amount }
why-other = Andre endringer: { $amount }
fee-of-payment = Det gjelder betalingen på { $amount } med forfall { $date }.
refund-expected = Butikken skal refundere { $amount } for det.
interest-spared = Da slipper du { $amount } i renter.
after-nothing = Etter det er det ingenting igjen å betale til { $merchant }.
after-payment = Etter det er det { $amount } igjen å betale til { $merchant }, { $date }.
after-payments = Etter det er det { $amount } igjen å betale til { $merchant } i { $count } betalinger, den siste { $date }.

## Betale
pay-now-proposal = Jeg trekker { $amount } til { $merchant }{ $method ->
    [none] .
   *[other] , fra { $method }.
}
pay-now-done = Ferdig: { $amount } er betalt til { $merchant }.
pay-now-left = Der er det nå { $amount } igjen å betale.
all-paid = Der er det nå ingenting igjen å betale.
below-minimum = Den minste betalingen jeg kan ta imot, er { $amount }.
exceeds-outstanding = Det er mer enn det som er igjen hos { $merchant }. Det som er igjen, er { $amount }; jeg kan trekke det i stedet.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Jeg trekker { $amount }, så er alt gjort opp.
payoff-done = Ferdig: { $amount } er betalt, og ingenting er igjen på:

## Mer tid
extend-due-date-proposal = Jeg flytter betalingen på { $amount } til { $merchant } fra { $was } til { $date }. Det koster ingenting.
extend-due-date-done = Ferdig: { $amount } til { $merchant } forfaller nå { $date }.
due-date-already = Betalingen til { $merchant } har allerede forfallsdato { $date }, så det er ingenting å endre.
disputed = Det er en åpen innsigelse på kjøpet hos { $merchant }. Til den er avgjort, blir forfallsdatoen stående.
paused = Planen hos { $merchant } er satt på pause til { $date }, så ingenting forfaller før det.
too-overdue = Betalingen til { $merchant } forfalt { $date }. Det er for lenge siden til at jeg kan flytte den.
offer-payment-plan = Er det vanskelig å betale, kan jeg dele opp gjelden over noen måneder. Bare spør om en betalingsplan.
already-moved = Betalingen til { $merchant } er allerede flyttet én gang, til { $date }. Jeg kan ikke flytte den igjen.
date-in-past = { $date } har allerede vært.
no-later-date = Betalingen til { $merchant } kunne flyttes til senest { $date }, og den dagen har vært.
beyond-limit-date = Jeg kan flytte betalingen til { $merchant } til senest { $date }.

## Returer
return-proposal = Jeg registrerer at du sender { $items } tilbake til { $merchant }.
return-done = Ferdig: returen av { $items } til { $merchant } er registrert.
pause-proposal = Regningen venter så lenge: planen settes på pause til { $date }.
pause-done = Planen er satt på pause til { $date }. Før det forfaller ingenting, og det kommer ingen gebyrer.
return-already = Returen din til { $merchant } er allerede registrert, siden { $date }.
return-window-over = En retur til { $merchant } kunne meldes til og med { $date }, og den dagen har vært.
no-order-to-return = Jeg ser ingen kjøp som fortsatt kan returneres.
not-captured = { $merchant } har ikke sendt denne ordren ennå, så foreløpig er det verken noe å betale eller noe å returnere.

## Refusjoner
refund-booked = { $merchant } refunderte { $amount } den { $date }.
refund-paid-out = { $amount } av refusjonen fra { $merchant } er betalt ut til deg.
refund-left-to-pay = Etter refusjonen er det { $amount } igjen å betale til { $merchant }.
refund-awaited = Returen din til { $merchant } ble registrert { $date }. Butikken har ikke sendt refusjonen ennå.
no-refund = Jeg ser ingen refusjon eller retur på kontoen din.
no-refund-on = Jeg ser ingen refusjon fra { $merchant } ennå.

## Varer som aldri kom
dispute-proposal = Jeg sender en innsigelse til { $merchant } fordi varene dine ikke har kommet.
dispute-done = Ferdig: en innsigelse til { $merchant } er sendt fordi varene ikke har kommet.
already-disputed = Det har vært en åpen innsigelse hos { $merchant } siden { $date }.
dispute-window-over = En innsigelse til { $merchant } kunne sendes til og med { $date }, og den dagen har vært.
expected-by = Ordren din fra { $merchant } er fortsatt på vei. Har den ikke kommet innen { $date }, skriver du til meg igjen, så sender jeg en innsigelse.
no-order-to-dispute = Jeg ser ingen kjøp der det fortsatt går an å sende en innsigelse.

## Forsinkelsesgebyrer
fee-explained = Beløpet på { $amount } hos { $merchant } er et forsinkelsesgebyr som kom den { $date } fordi betalingen var for sen.
waive-fee-proposal = Jeg kan fjerne forsinkelsesgebyret på { $amount } hos { $merchant } for deg, som en velvillig gest.
waive-fee-done = Ferdig: forsinkelsesgebyret på { $amount } hos { $merchant } er fjernet.
waiver-used = Det siste året har vi allerede fjernet et forsinkelsesgebyr for deg. Neste gang jeg kan gjøre det, er { $date }.
no-fee = Det er ikke noe forsinkelsesgebyr på kontoen din.
no-fee-on = Det er ikke noe forsinkelsesgebyr på kjøpet hos { $merchant }.

## Varer som er feil eller ødelagt
dispute-faulty-proposal = Jeg sender en innsigelse til { $merchant } fordi varene er feil eller ødelagt.
dispute-faulty-done = Ferdig: en innsigelse til { $merchant } er sendt fordi varene er feil eller ødelagt.

## Avbestille
cancel-proposal = Jeg avbestiller ordren din hos { $merchant } på { $amount }. Da skylder du ingenting for den.
cancel-done = Ferdig: ordren din hos { $merchant } på { $amount } er avbestilt, og du skylder ingenting for den.
canceled-already = Ordren din hos { $merchant } ble avbestilt { $date }.
captured-already = { $merchant } sendte varene { $date }, så det går ikke lenger an å avbestille.
offer-return = Vil du ikke beholde dem, kan jeg registrere en retur. Bare si fra.
no-order-to-cancel = Jeg ser ingenting på kontoen din som kan avbestilles.

## En betaling som ikke vises
ask-paid-amount = Hvor mye betalte du?
ask-paid-on = Hvilken dag betalte du?
payment-wait = En betaling tar noen bankdager. Hvis { $amount } ikke vises { $date }, skriver du til meg igjen, så får jeg den sporet.
payment-found-proposal = Det kom inn { $amount } { $date } uten opplysning om hva det gjelder. Jeg bruker pengene til { $merchant }.
payment-shows = Betalingen din på { $amount } til { $merchant } har vært på kontoen din siden { $date }.
trace-proposal = Jeg får sporet betalingen din på { $amount } fra { $date }.
trace-done = Ferdig: betalingen din på { $amount } fra { $date } blir sporet.
trace-already = Betalingen din på { $amount } fra { $date } blir allerede sporet.

## Dele opp det som gjenstår
count-label = { $count }
ask-installments = Du har { $amount } å betale. Over hvor mange måneder skal jeg dele det opp? { $least } til { $most } er mulig. Eller si hvor mye du kan betale i måneden.
plan-beyond-limit = Jeg kan dele det opp over { $least } til { $most } måneder.
plan-below-minimum = Den minste månedsbetalingen er { $amount }, så { $most } måneder er det meste jeg kan tilby.
plan-rate-too-low = Med { $part } i måneden ville det ta mer enn { $most } måneder, og flere kan jeg ikke tilby.
plan-too-small = Den minste månedsbetalingen er { $amount }, så det er for lite igjen til å deles opp.
plan-proposal = Jeg deler { $amount } opp i { $count } månedsbetalinger på høyst { $part }, den første { $date }. Det koster ingenting.
plan-done = Ferdig: { $amount } er delt opp i { $count } månedsbetalinger på høyst { $part }, den første { $date }.

## Noen andres kjøp
account-locked = Kontoen din er sperret, så ingen kan handle med den.
dispute-stranger-done = En innsigelse til { $merchant } er sendt fordi det ikke var du som kjøpte dette.

## Angre kredittavtalen
withdraw-proposal = Jeg registrerer at du angrer kredittavtalen for { $merchant }. { $amount } skal da betales samlet innen { $date }.
withdraw-done = Ferdig: du har angret kredittavtalen for { $merchant }. { $amount } skal betales samlet innen { $date }.
withdrawal-over = Kredittavtalen for { $merchant } kunne angres til og med { $date }, og den dagen har vært.
no-withdrawal-right = Loven der du bor gir ingen rett til å angre denne kredittavtalen.
withdrawn-already = Du har allerede angret kredittavtalen for { $merchant }, { $date }.
no-agreement = Jeg ser ingen kredittavtale som du kan angre.

## Et annet kort, en annen konto eller en annen dag
method-label = { $method }
ask-method = Du betaler nå med { $method }. Hva skal jeg bruke i stedet?
no-other-method = Det er ikke lagret noe annet å betale med. Du kan legge til et kort eller en konto i innstillingene dine; send aldri nummeret hit.
method-proposal = Jeg bruker { $method } til betalingene dine fra nå av.
method-done = Ferdig: { $method } brukes til betalingene dine fra nå av.
method-already = { $method } er allerede i bruk.
ask-day = Hvilken dag i måneden vil du betale? Den { $least }. til den { $most }. er mulig.
day-beyond-limit = Jeg kan velge en dag fra den { $least }. til den { $most }. i måneden.
day-proposal = Fra neste måned forfaller månedsbetalingene dine på dag { $day } i måneden.
day-done = Ferdig: fra neste måned forfaller månedsbetalingene dine på dag { $day } i måneden.
day-already = Månedsbetalingene dine forfaller allerede på dag { $day } i måneden.

## Hva en regning består av
no-purchase = Jeg ser ingen regning på kontoen din.
invoice-total = { $merchant }, { $date }: { $amount }, som består av:
invoice-item = { $item }: { $amount }
invoice-interest = Renter: { $amount }
invoice-fee = Forsinkelsesgebyr, { $date }: { $amount }
invoice-fee-waived = Forsinkelsesgebyr, { $date }, fjernet: { $amount }
invoice-payment = Betalt { $date }: { $amount }
dispute-amount-proposal = Hvis det ikke stemmer, sender jeg en innsigelse til { $merchant } om beløpet.
dispute-amount-done = Ferdig: en innsigelse til { $merchant } om beløpet er sendt.

## Complaints
complaint-registered = Klagen din er registrert. En medarbeider svarer innen { $date }.
complaint-already = Denne klagen har vært registrert siden { $was }. En medarbeider svarer innen { $date }.
complaint-escalation = Er du ikke enig i svaret, kan du ta det videre til: { $body }.

## Contact details
ask-field = Hva vil du endre?
field-label = { $field ->
    [email] E-postadresse
    [phone] Telefonnummer
   *[address] Postadresse
}
ask-value = { $field ->
    [email] Hva er den nye e-postadressen?
    [phone] Hva er det nye telefonnummeret?
   *[address] Hva er den nye postadressen?
}
contact-proposal = { field-label }: jeg endrer til { $value }.
contact-done = Ferdig. { field-label }: { $value }.
contact-already = { field-label }: { $value } står allerede på kontoen din, så det er ingenting å endre.

## Invoices and statements
nothing-to-state = Jeg ser ikke noe kjøp som det finnes en faktura for.
invoice-proposal = Jeg sender deg en kopi av fakturaen for kjøpet ditt hos { $merchant } { $date }.
invoice-done = Ferdig: en kopi av fakturaen for kjøpet ditt hos { $merchant } { $date } er på vei til deg.
ask-month = Hvilken måned vil du ha kontoutskrift for?
period-label = { $first } – { $date }
statement-proposal = Jeg sender deg en kontoutskrift fra { $first } til { $date }.
statement-done = Ferdig: kontoutskriften fra { $first } til { $date } er på vei til deg.
statement-title = Kontoutskrift fra { $first } til { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Kjøp
    [interest] Renter
    [fee] Forsinkelsesgebyr
    [fee_waived] Forsinkelsesgebyr fjernet
    [payment] Betaling
    [refund] Refusjon
   *[goodwill] Goodwill
} · { $amount }
statement-opening = Skyldig før: { $amount }
statement-closing = Skyldig etter: { $amount }
statement-due = Igjen å betale: { $amount } til { $merchant }, forfaller { $date }

## Credit
purchase-declined = Kjøpet ditt på { $amount } hos { $merchant } ble avslått { $date }. Dette var hovedgrunnene:
no-declined-purchase = Jeg ser ikke noe avslått kjøp på kontoen din.
credit-no-limit = Du har ingen fast grense: hvert kjøp avgjøres for seg.
credit-left = Kredittgrensen din er { $limit }. Du skylder eller har avtalt { $owed }, så { $amount } er igjen.
credit-over-limit = Med dette kjøpet ville du skylde mer enn kredittgrensen din.
credit-overdue-debt = En av betalingene dine er forfalt.
credit-short-history = Vi vet ennå ikke nok om hvordan du betaler.
credit-many-open-orders = Du har mange åpne kjøp samtidig.
credit-not-affordable = Etter det du har oppgitt, blir det for lite igjen av inntekten til betalingene når utgiftene er trukket fra.
credit-account-locked = Kontoen din er låst.
credit-no-promise = Hvert kjøp avgjøres på nytt den dagen det gjøres, så vi kan ikke si nå hva neste svar blir.

## The account and personal data
ask-account-wish = Hva vil du at jeg skal gjøre?
account-wish-label = { $wish ->
    [export] Send meg opplysningene mine
    [close] Steng kontoen min
   *[erase] Slett opplysningene mine
}
account-proposal = { $wish ->
    [export] Jeg samler alt vi vet om deg i et lesbart arkiv og sender det til deg.
    [close] Jeg stenger kontoen din. Etterpå kan du ikke handle med den.
   *[erase] Jeg sletter personopplysningene dine og stenger kontoen. Det kan ikke angres.
}
account-done = { $wish ->
    [export] Ferdig: opplysningene dine er på vei til deg.
    [close] Ferdig: kontoen din er stengt.
   *[erase] Ferdig: personopplysningene dine er slettet, og kontoen er stengt.
}
account-wish-met = { account-wish-label }: det er allerede gjort.
data-kept = Loven krever at vi oppbevarer regnskapet for kjøpene dine til { $date }. Inntil da kan opplysningene dine ikke slettes.
close-owing = { $amount } er fortsatt ubetalt. Kontoen kan stenges når alt er betalt.
close-disputed = Det er en åpen innsigelse om kjøpet hos { $merchant }. Kontoen kan stenges når den er avgjort.
archive-title = Hva vi vet om deg, per { $date }

## Merchants: payouts
payout-to-come = { $amount } blir utbetalt til deg { $date }.
payout-paid = { $amount } ble utbetalt til deg { $date }.
payout-orders = Den gjelder: { $orders }
payout-kept = Forskjellen på { $amount } fra salget er gebyrene våre og fradrag.
no-payout = Jeg ser ingen utbetaling til deg ennå.
no-payout-of = Ordre { $order } er ikke med i noen utbetaling ennå.

## Merchants: orders
ask-merchant-step = Hva vil du gjøre med ordre { $order }?
merchant-step-label = { $step ->
    [capture] Belaste
    [refund] Refundere
    [cancel] Kansellere
    [release] Frigi resten
   *[extend] Forlenge reservasjonen
}
no-merchant-order = Jeg ser ingen ordre fra deg der det er mulig.
capture-proposal = Jeg belaster { $amount } av ordre { $order }.
capture-done = Ferdig: { $amount } av ordre { $order } er belastet.
capture-too-much = Det er mer enn det som er igjen å belaste av ordre { $order }: { $amount }. Jeg kan belaste det i stedet.
merchant-captured-already = { $amount } av ordre { $order } er allerede belastet, så det går ikke lenger. Det som er belastet, kan refunderes.
authorization-over = Reservasjonen for ordre { $order } utløp { $date }.
ask-refund-amount = Hvor mye av ordre { $order } vil du refundere? Høyst { $amount }.
refund-proposal = Jeg refunderer { $amount } av ordre { $order } til kunden.
refund-done = Ferdig: { $amount } av ordre { $order } er refundert til kunden.
refund-too-much = Det er mer enn det som kan refunderes av ordre { $order }: { $amount }.
refund-window-over = Ordre { $order } kunne refunderes til og med { $date }, og den dagen er over.
merchant-not-captured = Ingenting av ordre { $order } er belastet ennå, så det er ingenting å refundere.
merchant-cancel-proposal = Jeg kansellerer ordre { $order }.
merchant-cancel-done = Ferdig: ordre { $order } er kansellert.
merchant-canceled-already = Ordre { $order } ble kansellert { $date }.
release-proposal = Jeg frigir de { $amount } som er igjen av ordre { $order }.
release-done = Ferdig: de gjenværende { $amount } av ordre { $order } er frigitt.
extend-proposal = Jeg forlenger reservasjonen for ordre { $order } fra { $was } til { $date }.
extend-done = Ferdig: reservasjonen for ordre { $order } gjelder nå til { $date }.
extend-too-far = Reservasjonen for ordre { $order } kan forlenges til { $date } på det lengste.
authorized-until = Reservasjonen for ordre { $order } gjelder allerede til { $date }.

## Merchants: disputes
merchant-dispute-line = Ordre { $order }: kunden har hatt en åpen innsigelse siden { $date }. { $reason ->
    [not_received] Varene kom aldri
    [wrong_or_damaged] Varene er feil eller skadet
    [not_my_purchase] Kunden har ikke kjøpt dette
    [wrong_amount] Beløpet er feil
   *[refund_missing] En refusjon mangler
}. Det gjelder { $amount }.
dispute-answer-by = Svaret ditt trengs innen { $date }. Du kan godta innsigelsen eller sende filer som viser hvordan det var.
dispute-answered = Dokumentasjonen din for ordre { $order } er hos oss og blir vurdert.
dispute-send-files = Legg ved filene til innsigelsen om ordre { $order } i neste melding.
dispute-answer-over = Innsigelsen om ordre { $order } kunne besvares til og med { $date }, og den dagen er over.
evidence-proposal = Jeg sender inn disse filene til innsigelsen om ordre { $order }: { $files }
evidence-done = Ferdig: til innsigelsen om ordre { $order } er disse filene sendt inn: { $files }
accept-dispute-proposal = Jeg godtar innsigelsen om ordre { $order }. Kunden får da tilbake { $amount }.
accept-dispute-done = Ferdig: innsigelsen om ordre { $order } er godtatt, og kunden får tilbake { $amount }.
no-open-dispute = Jeg ser ingen åpen innsigelse om ordrene dine.
no-open-dispute-on = Det er ingen åpen innsigelse om ordre { $order }.
dispute-closed = Innsigelsen om ordre { $order } ble avsluttet { $date }.

## Løfter
person-answers-by = En medarbeider svarer deg innen { $date }.
queue-wait = En medarbeider er trolig hos deg om { $least } til { $most } minutter.
callback-at = Ingen som kan svare, er på jobb akkurat nå. En medarbeider svarer deg her { $date }, mellom { $from } og { $until }.
person-with-you = { $name } er her nå og svarer deg personlig.
assistant-back = Den automatiske assistenten svarer her igjen.
dispute-heard-by = Først får { $merchant } svare. Du hører fra oss om det innen { $date }.
trace-heard-by = Innen { $date } får du vite hva som er funnet.
dispute-decided-for-you = Innsigelsen til { $merchant } er avgjort i din favør.
dispute-decided-for-shop = Innsigelsen til { $merchant } er avgjort i butikkens favør. Skriv til oss hvis du ikke er enig.
dispute-undecided = Innsigelsen til { $merchant } er ikke avgjort ennå.
trace-found = Betalingen din på { $amount } har kommet inn.
trace-not-found = Betalingen din på { $amount } er ikke funnet ennå.
person-looks = En medarbeider er bedt om å se på det.
approval-asked = En medarbeider må godkjenne dette først, så ingenting er endret ennå. Du får svar innen { $date }.
approval-refused = Det du ba om, ble ikke godkjent, så ingenting er endret.
answer-overdue = Vi lovet deg svar innen { $date } og har ikke holdt det. Vi beklager.
goods-come-yet = Har varene dine fra { $merchant } kommet? Hvis ikke, skriv til oss, så kan det sendes en innsigelse.
payment-still-missing = Betalingen din på { $amount } vises ikke ennå. Skriv til oss hvis du vil ha den sporet.
payout-overdue = Utbetalingen din på { $amount } var lovet til { $date } og er ikke gjort. Vi beklager.
