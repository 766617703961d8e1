# Assistentens svar på svenska. Variabler: $merchant butiken, $amount pengar, $date en dag, $order
# ett ordernummer, $item en vara, $items flera, $method ett betalsätt, $count ett antal. Belopp och
# datum kommer färdigskrivna ("20 november 2026"). Tilltal: du.

## Namn på saker
order-label = { $merchant }{ $item ->
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
ask-identity-code = Innan jag kan titta på ditt konto behöver jag veta att det är du. Jag har skickat en engångskod till dig. Hur lyder den?
code-wrong = Det är inte koden jag skickade. Titta gärna efter och försök igen.
not-understood = Förlåt, det där förstod jag inte.

## Artigheter
identified = Tack, koden stämmer.
not-verified = Då kan jag inte titta på kontot eller berätta något om det. Du kan verifiera dig när du vill, eller be att få prata med en medarbetare.
you-are-welcome = Så lite så! Skriv igen när du behöver något.
nothing-changed = Okej, då låter jag allt vara som det är.
done-already = Det är redan gjort, så jag har inte gjort det en gång till.
handed-over = Jag lämnar över samtalet till en medarbetare. Där syns vad du har skrivit och vad som har gjorts, så du behöver inte upprepa dig. Du får svar här.
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
offer-payment-plan = Om det är svårt att betala kan en medarbetare titta på en betalningsplan tillsammans med dig. Säg bara till.
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
ask-installments = Du har { $amount } att betala. På hur många månader ska jag dela upp det? Det går med { $least } till { $most }.
plan-beyond-limit = Jag kan dela upp det på { $least } till { $most } månader.
plan-below-minimum = Minsta månadsbetalning är { $amount }, så { $most } månader är det mesta jag kan erbjuda.
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
