# Assistentens svar på svenska. Variabler: $merchant butiken, $amount pengar, $date en dag, $order
# ett ordernummer, $item en vara, $items flera, $method ett betalsätt, $count ett antal. Belopp och
# datum kommer färdigskrivna ("20 november 2026"). Tilltal: du.

## Namn på saker
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

## Frågor
ask-errand = Jag är inte säker på vad du behöver hjälp med. Gäller det vad du är skyldig, en betalning, mer tid, en retur, en återbetalning, varor som aldrig kom eller en avgift? Du kan också be att få prata med en medarbetare.
ask-order = Vilket köp gäller det?
ask-new-date = Till vilken dag vill du flytta betalningen till { $merchant }? Senast möjliga dag är { $date }.
ask-amount = Hur mycket vill du betala till { $merchant }?
ask-items = Vilka varor skickar du tillbaka till { $merchant }?
ask-confirm = Ska jag göra det?
ask-report-stranger = Vill du anmäla ett köp som du inte har gjort?
ask-register-complaint = Vill du att jag registrerar ett formellt klagomål?
ask-identity-code = Innan jag kan titta på ditt konto behöver jag veta att det är du. Jag har skickat en engångskod till dig. Hur lyder den?
code-wrong = Det är inte koden jag skickade. Titta gärna efter och försök igen.
code-sent-again = Jag har skickat en ny engångskod till dig. Hur lyder den?
not-understood = Förlåt, det där förstod jag inte.
file-unread = Jag kan inte öppna filer här, så berätta gärna med ord vad de visar.

## Artigheter
identified = Tack, koden stämmer.
not-verified = Då kan jag inte titta på kontot eller berätta något om det. Du kan verifiera dig när du vill, eller be att få prata med en medarbetare.
you-are-welcome = Så lite så! Skriv igen när du behöver något.
nothing-changed = Okej, då låter jag allt vara som det är.
done-already = Det är redan gjort, så jag har inte gjort det en gång till.
handed-over = Jag lämnar över samtalet till en medarbetare. Där syns vad du har skrivit och vad som har gjorts, så du behöver inte upprepa dig. Du får svar här.
help-emergency = Om ditt eller någon annans liv är i fara: ring { $number } nu.
help-crisis-line = Du kan också prata med någon: { $line }.
help-debt-advice = Råd om skulder, oberoende av oss: { $name }.
person-answers = Ditt meddelande har nått den medarbetare som har hand om samtalet.
welcome = Hej! Jag är en automatisk assistent. Jag kan berätta vad du är skyldig, ta emot en betalning, flytta en förfallodag, registrera en retur, följa en återbetalning eller ta tag i varor som aldrig kom. Du kan när som helst be att få prata med en medarbetare.
receipt = Kvitto { $evidence }

## Vilket köp
not-yours = Order { $order } är inte en av dina, så den kan jag varken ändra eller berätta något om.
no-such-order = Jag hittar ingen order { $order } på ditt konto.

## Vad som är obetalt
nothing-owed = Du har inget kvar att betala. Allt är betalt.
balance-total = Du har totalt { $amount } kvar att betala, på { $count ->
    [one] ett köp
   *[other] { $count } köp
}:
balance-line = { $merchant }: { $amount } kvar, nästa betalning senast { $date }.
balance-line-overdue = { $merchant }: { $amount } kvar, och förfallodagen var { $date }.
balance-line-paused = { $merchant }: { $amount } kvar, pausat till { $date }.
balance-line-fees = { $merchant }: { $amount } kvar i avgifter.
balance-paid-so-far = Hittills har du betalat { $amount }.
balance-refunded = Butiken har återbetalat { $amount }.
balance-fees = Av det är { $amount } en förseningsavgift.
installment-line = { $amount } ska betalas senast { $date }.
plan-closed = Det finns inget kvar att betala till { $merchant }.
why-purchase = Köpt hos { $merchant } den { $date }: { $amount }
why-refund = Återbetalt av butiken { $date }: { $amount }
why-fee-waived = Förseningsavgift borttagen { $date }: { $amount }
why-goodwill = Avdraget som gottgörelse { $date }: { $amount }
why-other = Andra ändringar: { $amount }
fee-of-payment = Den gäller betalningen på { $amount } med förfallodag { $date }.
refund-expected = Butiken ska göra en återbetalning på { $amount } för det.
interest-spared = Då slipper du { $amount } i ränta.
after-nothing = Därefter är inget kvar att betala till { $merchant }.
after-payment = Därefter är { $amount } kvar att betala till { $merchant }, den { $date }.
after-payments = Därefter är { $amount } kvar att betala till { $merchant } i { $count } betalningar, den sista { $date }.

## Betala
pay-now-proposal = Jag drar { $amount } till { $merchant }{ $method ->
    [none] .
   *[other] , från { $method }.
}
pay-now-done = Klart: { $amount } är betalt till { $merchant }.
pay-now-left = Där är nu { $amount } kvar att betala.
all-paid = Där är nu inget kvar att betala.
below-minimum = Den minsta betalning jag kan ta emot är { $amount }.
exceeds-outstanding = Det är mer än vad som är kvar hos { $merchant }. Kvar att betala är { $amount }; jag kan dra det i stället.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Jag drar { $amount } så att allt blir slutbetalt.
payoff-done = Klart: { $amount } är betalt, och inget är kvar på:

## Mer tid
extend-due-date-proposal = Jag flyttar betalningen på { $amount } till { $merchant } från { $was } till { $date }. Det kostar inget.
extend-due-date-done = Klart: { $amount } till { $merchant } ska nu betalas senast { $date }.
due-date-already = Betalningen till { $merchant } har redan förfallodag { $date }, så det finns inget att ändra.
disputed = Det finns en öppen tvist om köpet hos { $merchant }. Tills den är avgjord ligger förfallodagen kvar.
paused = Planen hos { $merchant } är pausad till { $date }, så inget förfaller innan dess.
too-overdue = Betalningen till { $merchant } skulle ha gjorts senast { $date }. Det är för länge sedan för att jag ska kunna flytta den.
offer-payment-plan = Om det är svårt att betala kan jag dela upp skulden på några månader. Be bara om en betalningsplan.
already-moved = Betalningen till { $merchant } har redan flyttats en gång, till { $date }. Jag kan inte flytta den igen.
date-in-past = { $date } har redan passerat.
no-later-date = Betalningen till { $merchant } kunde flyttas till senast { $date }, och den dagen har passerat.
beyond-limit-date = Jag kan flytta betalningen till { $merchant } till senast { $date }.

## Returer
return-proposal = Jag registrerar att du skickar tillbaka { $items } till { $merchant }.
return-done = Klart: din retur av { $items } till { $merchant } är registrerad.
pause-proposal = Fakturan får vänta så länge: planen pausas till { $date }.
pause-done = Planen är pausad till { $date }. Innan dess förfaller inget, och ingen avgift tas ut.
return-already = Din retur till { $merchant } är redan registrerad sedan { $date }.
return-window-over = En retur till { $merchant } kunde anmälas till och med { $date }, och den dagen har passerat.
no-order-to-return = Jag ser inget köp som fortfarande kan returneras.
not-captured = { $merchant } har inte skickat din order än, så det finns varken något att betala eller något att returnera just nu.

## Återbetalningar
refund-booked = { $merchant } återbetalade { $amount } den { $date }.
refund-paid-out = { $amount } av återbetalningen från { $merchant } har betalats ut till dig.
refund-left-to-pay = Efter återbetalningen är { $amount } kvar att betala till { $merchant }.
refund-awaited = Din retur till { $merchant } registrerades den { $date }. Butiken har inte skickat återbetalningen än.
no-refund = Jag ser ingen återbetalning eller retur på ditt konto.
no-refund-on = Jag ser ingen återbetalning från { $merchant } än.

## Varor som aldrig kom
dispute-proposal = Jag öppnar en tvist med { $merchant } eftersom dina varor inte har kommit.
dispute-done = Klart: en tvist med { $merchant } är öppnad eftersom varorna inte har kommit.
already-disputed = Det finns redan en öppen tvist med { $merchant } sedan { $date }.
dispute-window-over = En tvist med { $merchant } kunde öppnas till och med { $date }, och den dagen har passerat.
expected-by = Din order från { $merchant } är fortfarande på väg. Om den inte har kommit senast { $date } skriver du till mig igen, så öppnar jag en tvist.
no-order-to-dispute = Jag ser inget köp där det fortfarande går att öppna en tvist.

## Förseningsavgifter
fee-explained = De { $amount } hos { $merchant } är en förseningsavgift som togs ut den { $date } eftersom betalningen var sen.
waive-fee-proposal = Jag kan ta bort förseningsavgiften på { $amount } hos { $merchant }, som en gest från oss.
waive-fee-done = Klart: förseningsavgiften på { $amount } hos { $merchant } är borttagen.
waiver-used = Det senaste året har vi redan tagit bort en förseningsavgift åt dig. Nästa gång jag kan göra det är { $date }.
no-fee = Det finns ingen förseningsavgift på ditt konto.
no-fee-on = Det finns ingen förseningsavgift på köpet hos { $merchant }.

## Varor som är fel eller trasiga
dispute-faulty-proposal = Jag öppnar en tvist med { $merchant } eftersom varorna är fel eller trasiga.
dispute-faulty-done = Klart: en tvist med { $merchant } är öppnad eftersom varorna är fel eller trasiga.

## Avbeställa
cancel-proposal = Jag avbeställer din order hos { $merchant } på { $amount }. Då är du inte skyldig något för den.
cancel-done = Klart: din order hos { $merchant } på { $amount } är avbeställd, och du är inte skyldig något för den.
canceled-already = Din order hos { $merchant } avbeställdes den { $date }.
captured-already = { $merchant } skickade varorna den { $date }, så det går inte längre att avbeställa.
offer-return = Om du inte vill behålla dem kan jag registrera en retur. Säg bara till.
no-order-to-cancel = Jag ser inget på ditt konto som går att avbeställa.

## En betalning som inte syns
ask-paid-amount = Hur mycket betalade du?
ask-paid-on = Vilken dag betalade du?
payment-wait = En betalning tar några bankdagar. Om dina { $amount } inte syns den { $date } skriver du till mig igen, så låter jag spåra dem.
payment-found-proposal = Den { $date } kom det in { $amount } utan uppgift om vad det gäller. Jag använder pengarna till { $merchant }.
payment-shows = Dina { $amount } till { $merchant } finns på ditt konto sedan { $date }.
trace-proposal = Jag låter spåra din betalning på { $amount } från den { $date }.
trace-done = Klart: din betalning på { $amount } från den { $date } spåras.
trace-already = Din betalning på { $amount } från den { $date } spåras redan.

## Dela upp det som är kvar
count-label = { $count }
ask-installments = Du har { $amount } att betala. På hur många månader ska jag dela upp det? Det går med { $least } till { $most }. Eller säg hur mycket du kan betala i månaden.
plan-beyond-limit = Jag kan dela upp det på { $least } till { $most } månader.
plan-below-minimum = Minsta månadsbetalning är { $amount }, så { $most } månader är det mesta jag kan erbjuda.
plan-rate-too-low = Med { $part } i månaden skulle det ta mer än { $most } månader, och fler kan jag inte erbjuda.
plan-too-small = Minsta månadsbetalning är { $amount }, så det är för lite kvar att dela upp.
plan-proposal = Jag delar upp { $amount } på { $count } månadsbetalningar på högst { $part }, den första den { $date }. Det kostar inget.
plan-done = Klart: { $amount } är uppdelat på { $count } månadsbetalningar på högst { $part }, den första den { $date }.

## Någon annans köp
account-locked = Ditt konto är spärrat, så ingen kan handla med det.
dispute-stranger-done = En tvist med { $merchant } är öppnad eftersom det inte var du som gjorde köpet.

## Ångra kreditavtalet
withdraw-proposal = Jag registrerar att du ångrar kreditavtalet för { $merchant }. { $amount } ska då betalas på en gång senast { $date }.
withdraw-done = Klart: du har ångrat kreditavtalet för { $merchant }. { $amount } ska betalas på en gång senast { $date }.
withdrawal-over = Kreditavtalet för { $merchant } kunde ångras till och med { $date }, och den dagen har passerat.
no-withdrawal-right = Lagen där du bor ger ingen rätt att ångra det här kreditavtalet.
withdrawn-already = Du ångrade redan kreditavtalet för { $merchant } den { $date }.
no-agreement = Jag ser inget kreditavtal som du kan ångra.

## Annat kort, konto eller annan dag
method-label = { $method }
ask-method = Du betalar nu med { $method }. Vilket ska jag använda i stället?
no-other-method = Det finns inget annat betalsätt sparat. Du kan lägga till ett kort eller konto i dina inställningar; skicka aldrig numret hit.
method-proposal = Jag använder { $method } för dina betalningar från och med nu.
method-done = Klart: { $method } används för dina betalningar från och med nu.
method-already = { $method } är redan det som används.
ask-day = Vilken dag i månaden vill du betala? Det går med den { $least } till den { $most }.
day-beyond-limit = Jag kan välja en dag från den { $least } till den { $most } i månaden.
day-proposal = Från nästa månad ska dina månadsbetalningar betalas dag { $day } i månaden.
day-done = Klart: från nästa månad ska dina månadsbetalningar betalas dag { $day } i månaden.
day-already = Dina månadsbetalningar ska redan betalas dag { $day } i månaden.

## Vad en räkning består av
no-purchase = Jag ser ingen räkning på ditt konto.
invoice-total = { $merchant }, { $date }: { $amount }, som består av:
invoice-item = { $item }: { $amount }
invoice-interest = Ränta: { $amount }
invoice-fee = Förseningsavgift, { $date }: { $amount }
invoice-fee-waived = Förseningsavgift, { $date }, borttagen: { $amount }
invoice-payment = Betalt { $date }: { $amount }
dispute-amount-proposal = Om det inte stämmer öppnar jag en tvist med { $merchant } om beloppet.
dispute-amount-done = Klart: en tvist med { $merchant } om beloppet är öppnad.

## Complaints
complaint-registered = Ditt klagomål är registrerat. En medarbetare svarar senast { $date }.
complaint-already = Det här klagomålet är registrerat sedan { $was }. En medarbetare svarar senast { $date }.
complaint-escalation = Om du inte är nöjd med svaret kan du vända dig till: { $body }.

## Contact details
ask-field = Vad vill du ändra?
field-label = { $field ->
    [email] E-postadress
    [phone] Telefonnummer
   *[address] Postadress
}
ask-value = { $field ->
    [email] Vilken är den nya e-postadressen?
    [phone] Vilket är det nya telefonnumret?
   *[address] Vilken är den nya postadressen?
}
contact-proposal = { field-label }: jag ändrar till { $value }.
contact-done = Klart. { field-label }: { $value }.
contact-already = { field-label }: { $value } står redan på ditt konto, så det finns inget att ändra.

## Invoices and statements
nothing-to-state = Jag ser inget köp som det finns en faktura för.
invoice-proposal = Jag skickar en kopia av fakturan för ditt köp hos { $merchant } den { $date }.
invoice-done = Klart: en kopia av fakturan för ditt köp hos { $merchant } den { $date } är på väg till dig.
ask-month = För vilken månad vill du ha ett kontoutdrag?
period-label = { $first } – { $date }
statement-proposal = Jag skickar ett kontoutdrag från { $first } till { $date }.
statement-done = Klart: kontoutdraget från { $first } till { $date } är på väg till dig.
statement-title = Kontoutdrag från { $first } till { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Köp
    [interest] Ränta
    [fee] Förseningsavgift
    [fee_waived] Förseningsavgift borttagen
    [payment] Betalning
    [refund] Återbetalning
   *[goodwill] Goodwill
} · { $amount }
statement-opening = Skuld före: { $amount }
statement-closing = Skuld efter: { $amount }
statement-due = Kvar att betala: { $amount } till { $merchant }, förfaller { $date }

## Credit
purchase-declined = Ditt köp på { $amount } hos { $merchant } nekades { $date }. Det här var huvudskälen:
no-declined-purchase = Jag ser inget nekat köp på ditt konto.
credit-no-limit = Du har ingen fast gräns: varje köp avgörs för sig.
credit-left = Din kreditgräns är { $limit }. Du är skyldig eller har avtalat { $owed }, så { $amount } finns kvar.
credit-over-limit = Med det här köpet skulle du vara skyldig mer än din kreditgräns.
credit-overdue-debt = En av dina betalningar är försenad.
credit-short-history = Vi vet ännu inte tillräckligt om hur du betalar.
credit-many-open-orders = Du har många öppna köp samtidigt.
credit-not-affordable = Enligt det du har uppgett räcker inkomsten minus utgifterna inte till betalningarna.
credit-account-locked = Ditt konto är låst.
credit-no-promise = Varje köp avgörs på nytt den dag det görs, så vi kan inte säga nu vad nästa svar blir.

## The account and personal data
ask-account-wish = Vad vill du att jag gör?
account-wish-label = { $wish ->
    [export] Skicka mina uppgifter
    [close] Stäng mitt konto
   *[erase] Radera mina uppgifter
}
account-proposal = { $wish ->
    [export] Jag samlar allt vi vet om dig i ett läsbart arkiv och skickar det till dig.
    [close] Jag stänger ditt konto. Efter det går det inte att handla med det.
   *[erase] Jag raderar dina personuppgifter och stänger kontot. Det går inte att ångra.
}
account-done = { $wish ->
    [export] Klart: dina uppgifter är på väg till dig.
    [close] Klart: ditt konto är stängt.
   *[erase] Klart: dina personuppgifter är raderade och kontot är stängt.
}
account-wish-met = { account-wish-label }: det är redan gjort.
data-kept = Enligt lag måste vi spara bokföringen av dina köp till { $date }. Fram till dess kan dina uppgifter inte raderas.
close-owing = { $amount } är fortfarande obetalt. Kontot kan stängas när allt är betalt.
close-disputed = Det finns en öppen tvist om köpet hos { $merchant }. Kontot kan stängas när den är avgjord.
archive-title = Vad vi vet om dig, per { $date }

## Merchants: payouts
payout-to-come = { $amount } betalas ut till dig { $date }.
payout-paid = { $amount } betalades ut till dig { $date }.
payout-orders = Den gäller: { $orders }
payout-kept = Skillnaden på { $amount } mot försäljningen är våra avgifter och avdrag.
no-payout = Jag ser ingen utbetalning till dig än.
no-payout-of = Order { $order } ingår inte i någon utbetalning än.

## Merchants: orders
ask-merchant-step = Vad vill du göra med order { $order }?
merchant-step-label = { $step ->
    [capture] Debitera
    [refund] Återbetala
    [cancel] Avbryta
    [release] Frigöra resten
   *[extend] Förlänga reservationen
}
no-merchant-order = Jag ser ingen order från dig där det är möjligt.
capture-proposal = Jag debiterar { $amount } av order { $order }.
capture-done = Klart: { $amount } av order { $order } är debiterat.
capture-too-much = Det är mer än vad som finns kvar att debitera av order { $order }: { $amount }. Jag kan debitera det i stället.
merchant-captured-already = { $amount } av order { $order } är redan debiterat, så det går inte längre. Det som är debiterat kan återbetalas.
authorization-over = Reservationen för order { $order } gick ut { $date }.
ask-refund-amount = Hur mycket av order { $order } vill du återbetala? Högst { $amount }.
refund-proposal = Jag återbetalar { $amount } av order { $order } till kunden.
refund-done = Klart: { $amount } av order { $order } är återbetalt till kunden.
refund-too-much = Det är mer än vad som kan återbetalas av order { $order }: { $amount }.
refund-window-over = Order { $order } kunde återbetalas till och med { $date }, och den dagen har passerat.
merchant-not-captured = Inget av order { $order } är debiterat än, så det finns inget att återbetala.
merchant-cancel-proposal = Jag avbryter order { $order }.
merchant-cancel-done = Klart: order { $order } är avbruten.
merchant-canceled-already = Order { $order } avbröts { $date }.
release-proposal = Jag frigör de { $amount } som är kvar av order { $order }.
release-done = Klart: resterande { $amount } av order { $order } är frigjort.
extend-proposal = Jag förlänger reservationen för order { $order } från { $was } till { $date }.
extend-done = Klart: reservationen för order { $order } gäller nu till { $date }.
extend-too-far = Reservationen för order { $order } kan förlängas till { $date } som längst.
authorized-until = Reservationen för order { $order } gäller redan till { $date }.

## Merchants: disputes
merchant-dispute-line = Order { $order }: kunden har en tvist öppen sedan { $date }. { $reason ->
    [not_received] Varorna kom aldrig
    [wrong_or_damaged] Varorna är fel eller trasiga
    [not_my_purchase] Kunden har inte köpt detta
    [wrong_amount] Beloppet är fel
   *[refund_missing] En återbetalning saknas
}. Det gäller { $amount }.
dispute-answer-by = Ditt svar behövs senast { $date }. Du kan godta tvisten eller skicka filer som visar hur det var.
dispute-answered = Dina underlag för order { $order } finns hos oss och granskas.
dispute-send-files = Bifoga filerna till tvisten om order { $order } i ditt nästa meddelande.
dispute-answer-over = Tvisten om order { $order } kunde besvaras till och med { $date }, och den dagen har passerat.
evidence-proposal = Jag skickar in de här filerna till tvisten om order { $order }: { $files }
evidence-done = Klart: till tvisten om order { $order } är de här filerna inskickade: { $files }
accept-dispute-proposal = Jag godtar tvisten om order { $order }. Kunden får då tillbaka { $amount }.
accept-dispute-done = Klart: tvisten om order { $order } är godtagen, och kunden får tillbaka { $amount }.
no-open-dispute = Jag ser ingen öppen tvist om dina ordrar.
no-open-dispute-on = Det finns ingen öppen tvist om order { $order }.
dispute-closed = Tvisten om order { $order } avslutades { $date }.

## Löften
person-answers-by = En medarbetare svarar dig senast { $date }.
queue-wait = En medarbetare är troligen hos dig om { $least } till { $most } minuter.
callback-at = Ingen som kan svara är på plats just nu. En medarbetare svarar dig här { $date }, mellan { $from } och { $until }.
person-with-you = { $name } är här nu och svarar dig personligen.
assistant-back = Den automatiska assistenten svarar här igen.
dispute-heard-by = Först får { $merchant } svara. Du hör av oss om det senast { $date }.
trace-heard-by = Senast { $date } får du veta vad som har hittats.
dispute-decided-for-you = Tvisten med { $merchant } är avgjord till din fördel.
dispute-decided-for-shop = Tvisten med { $merchant } är avgjord till butikens fördel. Skriv till oss om du inte håller med.
dispute-undecided = Tvisten med { $merchant } är inte avgjord än.
trace-found = Din betalning på { $amount } har kommit in.
trace-not-found = Din betalning på { $amount } har inte hittats än.
person-looks = En medarbetare har fått i uppdrag att titta på det.
approval-asked = En medarbetare måste godkänna det först, så ännu är inget ändrat. Du hör av oss senast { $date }.
approval-refused = Det du bad om godkändes inte, så inget är ändrat.
answer-overdue = Vi lovade dig svar senast { $date } och har inte hållit det. Vi ber om ursäkt.
goods-come-yet = Har dina varor från { $merchant } kommit? Skriv annars till oss, så kan en tvist öppnas.
payment-still-missing = Din betalning på { $amount } syns inte än. Skriv till oss om du vill att den spåras.
payout-overdue = Din utbetalning på { $amount } utlovades till den { $date } och har inte gjorts. Vi ber om ursäkt.
