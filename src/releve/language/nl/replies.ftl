# Antwoorden van de assistent in het Nederlands. Variabelen: $merchant de winkel, $amount geld,
# $date een dag, $order een bestelnummer, $item één artikel, $items meer, $method een betaalwijze,
# $count een aantal. Bedragen en datums komen kant-en-klaar ("20 november 2026"). Aanspreking: je.

## Namen van dingen
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
confirm-no = Nee

## Vragen
ask-errand = Ik weet niet zeker wat je nodig hebt. Gaat het over wat je nog moet betalen, een betaling, meer tijd, een retour, een terugbetaling, artikelen die nooit zijn aangekomen of kosten? Je kunt ook om een medewerker vragen.
ask-order = Om welke aankoop gaat het?
ask-new-date = Naar welke dag wil je de betaling aan { $merchant } verplaatsen? De laatst mogelijke dag is { $date }.
ask-amount = Hoeveel wil je aan { $merchant } betalen?
ask-items = Welke artikelen stuur je terug naar { $merchant }?
ask-confirm = Zal ik dat doen?
ask-report-stranger = Wil je een aankoop melden die je niet hebt gedaan?
ask-register-complaint = Wil je dat ik een formele klacht registreer?
ask-identity-code = Voordat ik in je account kan kijken, moet ik weten dat jij het bent. Ik heb je een eenmalige code gestuurd. Welke is het?
code-wrong = Dat is niet de code die ik heb gestuurd. Kijk hem nog even na en probeer het opnieuw.
code-sent-again = Ik heb je een nieuwe eenmalige code gestuurd. Welke is het?
not-understood = Sorry, dat begreep ik niet.
file-unread = Ik kan hier geen bestanden openen, dus vertel in woorden wat erin staat.

## Beleefdheden
identified = Dank je wel, de code klopt.
not-verified = Dan kan ik niet in het account kijken en er niets over vertellen. Je kunt altijd nog bevestigen wie je bent, of om een medewerker vragen.
you-are-welcome = Graag gedaan! Stuur gerust weer een bericht als je iets nodig hebt.
nothing-changed = Prima, er is niets veranderd.
done-already = Dat is al gedaan, dus ik heb het niet nog een keer gedaan.
handed-over = Ik draag dit gesprek over aan een medewerker. Die ziet wat je hebt geschreven en wat er is gedaan, dus je hoeft niets te herhalen. Je krijgt hier antwoord.
help-emergency = Als uw leven of dat van iemand anders in gevaar is, bel dan nu { $number }.
help-crisis-line = U kunt ook met iemand praten: { $line }.
help-debt-advice = Advies over schulden, los van ons: { $name }.
person-answers = Je bericht is bij de medewerker die dit gesprek heeft overgenomen.
welcome = Hallo! Ik ben een automatische assistent. Ik kan je vertellen wat je nog moet betalen, een betaling aannemen, een vervaldatum verplaatsen, een retour aanmelden, een terugbetaling volgen of uitzoeken waar artikelen blijven. Je kunt op elk moment om een medewerker vragen.
receipt = Ontvangstbewijs { $evidence }

## Welke bestelling
not-yours = Bestelling { $order } is niet van jou, dus daar kan ik niets mee doen en niets over zeggen.
no-such-order = Ik kan in je account geen bestelling { $order } vinden.

## Wat nog openstaat
nothing-owed = Je hoeft niets meer te betalen. Alles is betaald.
balance-total = Je moet in totaal nog { $amount } betalen, voor { $count ->
    [one] één aankoop
   *[other] { $count } aankopen
}:
balance-line = { $merchant }: nog { $amount }, eerstvolgende betaling uiterlijk { $date }.
balance-line-overdue = { $merchant }: nog { $amount }, en de vervaldatum was { $date }.
balance-line-paused = { $merchant }: nog { $amount }, gepauzeerd tot { $date }.
balance-line-fees = { $merchant }: nog { $amount } aan kosten.
balance-paid-so-far = Je hebt tot nu toe { $amount } betaald.
balance-refunded = De winkel heeft { $amount } terugbetaald.
balance-fees = Daarvan is { $amount } een boete voor te late betaling.
installment-line = { $amount }, uiterlijk { $date } te betalen.
plan-closed = Er staat niets meer open bij { $merchant }.
why-purchase = Gekocht bij { $merchant } op { $date }: { $amount }
why-refund = Terugbetaald door de winkel op { $date }: { $amount }
why-fee-waived = Boete kwijtgescholden op { $date }: { $amount }
why-goodwill = Uit coulance afgetrokken op { $date }: { $amount }
why-other = Andere wijzigingen: { $amount }
fee-of-payment = Die hoort bij de betaling van { $amount } die op { $date } moest binnen zijn.
refund-expected = De terugbetaling van de winkel daarvoor is { $amount }.
interest-spared = Daarmee bespaart u { $amount } rente.
after-nothing = Daarna is er bij { $merchant } niets meer te betalen.
after-payment = Daarna is er bij { $merchant } nog { $amount } te betalen, op { $date }.
after-payments = Daarna is er bij { $merchant } nog { $amount } te betalen in { $count } keer, de laatste op { $date }.

## Betalen
pay-now-proposal = Ik schrijf { $amount } af voor { $merchant }{ $method ->
    [none] .
   *[other] , via { $method }.
}
pay-now-done = Gelukt: { $amount } is betaald aan { $merchant }.
pay-now-left = Daar staat nu nog { $amount } open.
all-paid = Daar staat nu niets meer open.
below-minimum = De kleinste betaling die ik kan aannemen is { $amount }.
exceeds-outstanding = Dat is meer dan er bij { $merchant } nog openstaat. Er staat nog { $amount } open; dat kan ik wel afschrijven.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Ik schrijf { $amount } af, en dan is alles betaald.
payoff-done = Gelukt: { $amount } is betaald, en er staat niets meer open bij:

## Meer tijd
extend-due-date-proposal = Ik verplaats de betaling van { $amount } aan { $merchant } van { $was } naar { $date }. Dat kost niets.
extend-due-date-done = Gelukt: { $amount } aan { $merchant } hoef je nu pas op { $date } te betalen.
due-date-already = De betaling aan { $merchant } heeft al { $date } als vervaldatum, dus er hoeft niets te veranderen.
disputed = Er loopt een geschil over de aankoop bij { $merchant }. Tot daarover is beslist, blijft de vervaldatum zoals hij is.
paused = De betaling aan { $merchant } is gepauzeerd tot { $date }. Tot die dag hoef je niets te betalen.
too-overdue = De vervaldatum van de betaling aan { $merchant } was { $date }. Dat is te lang geleden om hem nog te verplaatsen.
offer-payment-plan = Als betalen moeilijk is, kan ik het bedrag over een paar maanden spreiden. Vraag gerust om een betalingsregeling.
already-moved = De betaling aan { $merchant } is al een keer verplaatst, naar { $date }. Ik kan dat niet nog een keer doen.
date-in-past = { $date } is al voorbij.
no-later-date = De betaling aan { $merchant } kon uiterlijk naar { $date } worden verplaatst, en die dag is voorbij.
beyond-limit-date = Ik kan de betaling aan { $merchant } uiterlijk naar { $date } verplaatsen.

## Retouren
return-proposal = Ik meld een retour aan voor { $merchant }: { $items }.
return-done = Gelukt: de retour van { $items } aan { $merchant } is aangemeld.
pause-proposal = De rekening wacht zolang: de betaling wordt gepauzeerd tot { $date }.
pause-done = De betaling is gepauzeerd tot { $date }. Tot die dag hoef je niets te betalen en komen er geen kosten bij.
return-already = Je retour aan { $merchant } is al aangemeld, op { $date }.
return-window-over = Een retour aan { $merchant } kon tot en met { $date } worden aangemeld, en die dag is voorbij.
no-order-to-return = Ik zie geen aankoop die nog retour kan.
not-captured = { $merchant } heeft die bestelling nog niet verzonden, dus er valt nu nog niets te betalen of te retourneren.

## Terugbetalingen
refund-booked = { $merchant } heeft { $amount } terugbetaald op { $date }.
refund-paid-out = Van de terugbetaling van { $merchant } is { $amount } naar je overgemaakt.
refund-left-to-pay = Na de terugbetaling staat er bij { $merchant } nog { $amount } open.
refund-awaited = Je retour aan { $merchant } is op { $date } aangemeld. De winkel heeft de terugbetaling nog niet gestuurd.
no-refund = Ik zie geen terugbetaling of retour in je account.
no-refund-on = Ik zie nog geen terugbetaling van { $merchant }.

## Artikelen die nooit zijn aangekomen
dispute-proposal = Ik open een geschil met { $merchant }, omdat je artikelen niet zijn aangekomen.
dispute-done = Gelukt: er is een geschil met { $merchant } geopend, omdat de artikelen niet zijn aangekomen.
already-disputed = Er loopt al een geschil met { $merchant }, sinds { $date }.
dispute-window-over = Een geschil met { $merchant } kon tot en met { $date } worden geopend, en die dag is voorbij.
expected-by = Je bestelling bij { $merchant } is nog onderweg. Is die op { $date } nog niet aangekomen, stuur me dan weer een bericht; dan open ik een geschil.
no-order-to-dispute = Ik zie geen aankoop waarvoor nog een geschil kan worden geopend.

## Boetes voor te late betaling
fee-explained = De { $amount } bij { $merchant } is een boete voor te late betaling, op { $date } in rekening gebracht.
waive-fee-proposal = Uit coulance kan ik de boete voor te late betaling van { $amount } bij { $merchant } laten vervallen.
waive-fee-done = Gelukt: de boete voor te late betaling van { $amount } bij { $merchant } is vervallen.
waiver-used = In het afgelopen jaar is er al een boete voor te late betaling voor je vervallen. De volgende keer dat ik dat kan doen is { $date }.
no-fee = Er staat geen boete voor te late betaling op je account.
no-fee-on = Er staat geen boete voor te late betaling op de aankoop bij { $merchant }.

## Verkeerde of beschadigde artikelen
dispute-faulty-proposal = Ik open een geschil met { $merchant }, omdat de artikelen verkeerd of beschadigd zijn.
dispute-faulty-done = Gelukt: er is een geschil met { $merchant } geopend, omdat de artikelen verkeerd of beschadigd zijn.

## Annuleren
cancel-proposal = Ik annuleer je bestelling bij { $merchant } van { $amount }. Je bent er dan niets voor verschuldigd.
cancel-done = Gelukt: je bestelling bij { $merchant } van { $amount } is geannuleerd, en je bent er niets voor verschuldigd.
canceled-already = Je bestelling bij { $merchant } is op { $date } geannuleerd.
captured-already = { $merchant } heeft de artikelen op { $date } verzonden, dus annuleren kan niet meer.
offer-return = Wil je ze niet houden, dan kan ik een retour aanmelden. Zeg het gerust.
no-order-to-cancel = Ik zie niets op je account dat geannuleerd kan worden.

## Een betaling die niet te zien is
ask-paid-amount = Hoeveel heb je betaald?
ask-paid-on = Op welke dag heb je betaald?
payment-wait = Een betaling duurt een paar bankdagen. Is je { $amount } op { $date } nog niet te zien, stuur me dan weer een bericht; dan laat ik de betaling opsporen.
payment-found-proposal = Op { $date } is { $amount } binnengekomen zonder te zeggen waarvoor. Ik gebruik het voor { $merchant }.
payment-shows = Je betaling van { $amount } voor { $merchant } staat sinds { $date } op je account.
trace-proposal = Ik laat je betaling van { $amount } van { $date } opsporen.
trace-done = Gelukt: je betaling van { $amount } van { $date } wordt opgespoord.
trace-already = Je betaling van { $amount } van { $date } wordt al opgespoord.

## Spreiden wat er openstaat
count-label = { $count }
ask-installments = Je hebt { $amount } te betalen. Over hoeveel maanden zal ik dat spreiden? { $least } tot en met { $most } kan. Of zeg hoeveel je per maand kunt betalen.
plan-beyond-limit = Ik kan het over { $least } tot en met { $most } maanden spreiden.
plan-below-minimum = De kleinste maandbetaling is { $amount }, dus meer dan { $most } maanden kan niet.
plan-rate-too-low = Met { $part } per maand zou het langer dan { $most } maanden duren, en meer kan ik niet bieden.
plan-too-small = De kleinste maandbetaling is { $amount }, dus er staat te weinig open om te spreiden.
plan-proposal = Ik spreid { $amount } over { $count } maandbetalingen van hoogstens { $part }, de eerste op { $date }. Dat kost niets.
plan-done = Gelukt: { $amount } is gespreid over { $count } maandbetalingen van hoogstens { $part }, de eerste op { $date }.

## Een aankoop van iemand anders
account-locked = Je account is geblokkeerd, dus niemand kan er iets mee kopen.
dispute-stranger-done = Er is een geschil met { $merchant } geopend, omdat je dit niet hebt gekocht.

## De kredietovereenkomst herroepen
withdraw-proposal = Ik leg vast dat je de kredietovereenkomst voor { $merchant } herroept. { $amount } moet dan in één keer betaald zijn op { $date }.
withdraw-done = Gelukt: de kredietovereenkomst voor { $merchant } is herroepen. { $amount } moet in één keer betaald zijn op { $date }.
withdrawal-over = De kredietovereenkomst voor { $merchant } kon tot en met { $date } worden herroepen, en die dag is voorbij.
no-withdrawal-right = De wet waar je woont geeft geen recht om deze kredietovereenkomst te herroepen.
withdrawn-already = Je hebt de kredietovereenkomst voor { $merchant } al herroepen, op { $date }.
no-agreement = Ik zie geen kredietovereenkomst die je kunt herroepen.

## Een andere kaart, rekening of dag
method-label = { $method }
ask-method = Je betaalt nu met { $method }. Wat zal ik in plaats daarvan gebruiken?
no-other-method = Er is niets anders opgeslagen om mee te betalen. Je kunt in je instellingen een kaart of rekening toevoegen; stuur het nummer nooit hierheen.
method-proposal = Ik gebruik vanaf nu { $method } voor je betalingen.
method-done = Gelukt: vanaf nu wordt { $method } gebruikt voor je betalingen.
method-already = { $method } wordt al gebruikt.
ask-day = Op welke dag van de maand wil je betalen? De { $least }e tot en met de { $most }e kan.
day-beyond-limit = Ik kan een dag kiezen van de { $least }e tot en met de { $most }e van de maand.
day-proposal = Vanaf volgende maand moeten je maandbetalingen op dag { $day } van de maand betaald zijn.
day-done = Gelukt: vanaf volgende maand moeten je maandbetalingen op dag { $day } van de maand betaald zijn.
day-already = Je maandbetalingen moeten al op dag { $day } van de maand betaald zijn.

## Waaruit een rekening bestaat
no-purchase = Ik zie geen rekening op je account.
invoice-total = { $merchant }, { $date }: { $amount }, bestaande uit:
invoice-item = { $item }: { $amount }
invoice-interest = Rente: { $amount }
invoice-fee = Boete voor te late betaling van { $date }: { $amount }
invoice-fee-waived = Boete voor te late betaling van { $date }, vervallen: { $amount }
invoice-payment = Betaald op { $date }: { $amount }
dispute-amount-proposal = Klopt dat niet, dan open ik een geschil met { $merchant } over het bedrag.
dispute-amount-done = Gelukt: er is een geschil met { $merchant } over het bedrag geopend.

## Complaints
complaint-registered = Je klacht is geregistreerd. Een medewerker antwoordt uiterlijk op { $date }.
complaint-already = Deze klacht is geregistreerd sinds { $was }. Een medewerker antwoordt uiterlijk op { $date }.
complaint-escalation = Ben je het niet eens met het antwoord, dan kun je terecht bij: { $body }.

## Contact details
ask-field = Wat wil je wijzigen?
field-label = { $field ->
    [email] E-mailadres
    [phone] Telefoonnummer
   *[address] Postadres
}
ask-value = { $field ->
    [email] Wat is het nieuwe e-mailadres?
    [phone] Wat is het nieuwe telefoonnummer?
   *[address] Wat is het nieuwe postadres?
}
contact-proposal = { field-label }: ik wijzig het in { $value }.
contact-done = Gedaan. { field-label }: { $value }.
contact-already = { field-label }: { $value } staat al in je account, dus er valt niets te wijzigen.

## Invoices and statements
nothing-to-state = Ik zie geen aankoop waarvoor er een factuur is.
invoice-proposal = Ik stuur je een kopie van de factuur voor je aankoop bij { $merchant } van { $date }.
invoice-done = Gedaan: een kopie van de factuur voor je aankoop bij { $merchant } van { $date } is naar je onderweg.
ask-month = Van welke maand wil je een rekeningoverzicht?
period-label = { $first } – { $date }
statement-proposal = Ik stuur je een rekeningoverzicht van { $first } tot en met { $date }.
statement-done = Gedaan: het rekeningoverzicht van { $first } tot en met { $date } is naar je onderweg.
statement-title = Rekeningoverzicht van { $first } tot en met { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Aankoop
    [interest] Rente
    [fee] Boete voor te late betaling
    [fee_waived] Boete vervallen
    [payment] Betaling
    [refund] Terugbetaling
   *[goodwill] Coulance
} · { $amount }
statement-opening = Vooraf open: { $amount }
statement-closing = Daarna open: { $amount }
statement-due = Nog te betalen: { $amount } aan { $merchant }, vervalt op { $date }

## Credit
purchase-declined = Je aankoop van { $amount } bij { $merchant } is op { $date } geweigerd. Dit waren de belangrijkste redenen:
no-declined-purchase = Ik zie geen geweigerde aankoop in je account.
credit-no-limit = Er is voor jou geen vaste limiet: elke aankoop wordt apart beslist.
credit-left = Je limiet is { $limit }. Je bent { $owed } schuldig of hebt dat afgesproken, dus er blijft { $amount } over.
credit-over-limit = Met deze aankoop zou je meer schuldig zijn dan je limiet.
credit-overdue-debt = Een van je betalingen is te laat.
credit-short-history = We weten nog niet genoeg over hoe je betaalt.
credit-many-open-orders = Je hebt veel aankopen tegelijk openstaan.
credit-not-affordable = Volgens wat je hebt opgegeven blijft er na je uitgaven te weinig inkomen over voor de betalingen.
credit-account-locked = Je account is geblokkeerd.
credit-no-promise = Elke aankoop wordt op de dag zelf opnieuw beslist; wat het volgende antwoord is, kunnen we nu niet zeggen.

## The account and personal data
ask-account-wish = Wat wil je dat ik doe?
account-wish-label = { $wish ->
    [export] Mijn gegevens sturen
    [close] Mijn account sluiten
   *[erase] Mijn gegevens wissen
}
account-proposal = { $wish ->
    [export] Ik zet alles wat we over je weten in een leesbaar archief en stuur het je.
    [close] Ik sluit je account. Daarna kun je er niets meer mee kopen.
   *[erase] Ik wis je persoonsgegevens en sluit het account. Dat kan niet ongedaan worden gemaakt.
}
account-done = { $wish ->
    [export] Gedaan: je gegevens zijn naar je onderweg.
    [close] Gedaan: je account is gesloten.
   *[erase] Gedaan: je persoonsgegevens zijn gewist en het account is gesloten.
}
account-wish-met = { account-wish-label }: dat is al gedaan.
data-kept = De wet verplicht ons de boeken van je aankopen te bewaren tot { $date }. Tot dan kunnen je gegevens niet worden gewist.
close-owing = Er staat nog { $amount } open. Het account kan dicht zodra alles is betaald.
close-disputed = Er loopt een geschil over de aankoop bij { $merchant }. Het account kan dicht zodra dat is beslist.
archive-title = Wat we over je weten, op { $date }

## Merchants: payouts
payout-to-come = Op { $date } wordt { $amount } aan je uitbetaald.
payout-paid = Op { $date } is { $amount } aan je uitbetaald.
payout-orders = Dit is voor: { $orders }
payout-kept = Het verschil van { $amount } met de verkopen zijn onze kosten en inhoudingen.
no-payout = Ik zie nog geen uitbetaling aan jou.
no-payout-of = Bestelling { $order } zit nog in geen uitbetaling.

## Merchants: orders
ask-merchant-step = Wat wil je met bestelling { $order } doen?
merchant-step-label = { $step ->
    [capture] Incasseren
    [refund] Terugbetalen
    [cancel] Annuleren
    [release] De rest vrijgeven
   *[extend] De autorisatie verlengen
}
no-merchant-order = Ik zie geen bestelling van jou waarbij dat kan.
capture-proposal = Ik incasseer { $amount } van bestelling { $order }.
capture-done = Gedaan: { $amount } van bestelling { $order } is geïncasseerd.
capture-too-much = Dat is meer dan wat er van bestelling { $order } nog te incasseren is: { $amount }. Dat bedrag kan ik incasseren.
merchant-captured-already = Van bestelling { $order } is al { $amount } geïncasseerd, dus dat kan niet meer. Wat is geïncasseerd, kan worden terugbetaald.
authorization-over = De autorisatie van bestelling { $order } is op { $date } verlopen.
ask-refund-amount = Hoeveel van bestelling { $order } wil je terugbetalen? Hoogstens { $amount }.
refund-proposal = Ik doe een terugbetaling aan de klant: { $amount } van bestelling { $order }.
refund-done = Gedaan: { $amount } van bestelling { $order } is terugbetaald aan de klant.
refund-too-much = Dat is meer dan wat er van bestelling { $order } nog kan worden terugbetaald: { $amount }.
refund-window-over = Bestelling { $order } kon tot en met { $date } worden terugbetaald, en die dag is voorbij.
merchant-not-captured = Van bestelling { $order } is nog niets geïncasseerd, dus er is niets terug te betalen.
merchant-cancel-proposal = Ik annuleer bestelling { $order }.
merchant-cancel-done = Gedaan: bestelling { $order } is geannuleerd.
merchant-canceled-already = Bestelling { $order } is op { $date } geannuleerd.
release-proposal = Ik geef de { $amount } vrij die van bestelling { $order } over is.
release-done = Gedaan: de resterende { $amount } van bestelling { $order } is vrijgegeven.
extend-proposal = Ik verleng de autorisatie van bestelling { $order } van { $was } tot { $date }.
extend-done = Gedaan: de autorisatie van bestelling { $order } loopt nu tot { $date }.
extend-too-far = De autorisatie van bestelling { $order } kan hoogstens tot { $date } worden verlengd.
authorized-until = De autorisatie van bestelling { $order } loopt al tot { $date }.

## Merchants: disputes
merchant-dispute-line = Bestelling { $order }: de klant heeft sinds { $date } een geschil lopen. { $reason ->
    [not_received] De artikelen zijn nooit aangekomen
    [wrong_or_damaged] De artikelen zijn verkeerd of beschadigd
    [not_my_purchase] De klant heeft dit niet gekocht
    [wrong_amount] Het bedrag klopt niet
   *[refund_missing] Een terugbetaling ontbreekt
}. Het gaat om { $amount }.
dispute-answer-by = Je antwoord is nodig uiterlijk op { $date }. Je kunt het geschil accepteren of bestanden sturen die laten zien hoe het was.
dispute-answered = Je bewijs voor bestelling { $order } is bij ons en wordt bekeken.
dispute-send-files = Voeg de bestanden voor het geschil over bestelling { $order } toe aan je volgende bericht.
dispute-answer-over = Het geschil over bestelling { $order } kon tot en met { $date } worden beantwoord, en die dag is voorbij.
evidence-proposal = Ik dien deze bestanden in voor het geschil over bestelling { $order }: { $files }
evidence-done = Gedaan: voor het geschil over bestelling { $order } zijn deze bestanden ingediend: { $files }
accept-dispute-proposal = Ik accepteer het geschil over bestelling { $order }. De klant krijgt dan { $amount } terug.
accept-dispute-done = Gedaan: het geschil over bestelling { $order } is geaccepteerd en de klant krijgt { $amount } terug.
no-open-dispute = Ik zie geen lopend geschil over je bestellingen.
no-open-dispute-on = Er loopt geen geschil over bestelling { $order }.
dispute-closed = Het geschil over bestelling { $order } is op { $date } gesloten.

## Wat is beloofd
person-answers-by = Een medewerker antwoordt je uiterlijk op { $date }.
queue-wait = Een medewerker is er waarschijnlijk over { $least } tot { $most } minuten voor je.
callback-at = Op dit moment is er niemand aan het werk die kan antwoorden. Een medewerker antwoordt je hier op { $date } tussen { $from } en { $until } uur.
person-with-you = { $name } is er nu en antwoordt je persoonlijk.
assistant-back = De automatische assistent antwoordt hier weer.
dispute-heard-by = Eerst mag { $merchant } reageren. Je hoort er uiterlijk op { $date } van ons over.
trace-heard-by = Je hoort uiterlijk op { $date } wat er is gevonden.
dispute-decided-for-you = Het geschil met { $merchant } is in jouw voordeel beslist.
dispute-decided-for-shop = Het geschil met { $merchant } is in het voordeel van de winkel beslist. Ben je het er niet mee eens, schrijf ons dan.
dispute-undecided = Het geschil met { $merchant } is nog niet beslist.
trace-found = Je betaling van { $amount } is binnengekomen.
trace-not-found = Je betaling van { $amount } is nog niet gevonden.
person-looks = Een medewerker is gevraagd ernaar te kijken.
approval-asked = Een medewerker moet dit eerst goedkeuren, dus er is nog niets veranderd. Je hoort uiterlijk op { $date } van ons.
approval-refused = Wat je vroeg, is niet goedgekeurd, dus er is niets veranderd.
answer-overdue = We hebben je uiterlijk op { $date } antwoord beloofd en dat niet waargemaakt. Onze excuses.
goods-come-yet = Zijn je artikelen van { $merchant } aangekomen? Zo niet, schrijf ons, dan kan er een geschil worden geopend.
payment-still-missing = Je betaling van { $amount } is nog niet te zien. Schrijf ons als je de betaling wilt laten opsporen.
payout-overdue = Je uitbetaling van { $amount } was beloofd voor { $date } en is niet gedaan. Onze excuses.
