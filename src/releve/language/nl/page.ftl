# What stands around the conversation on the chat's page, in Dutch. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Je aankopen en betalingen, en iemand om erover te praten.
sandbox-note = Dit is een zandbak. De mensen, de winkels en het geld zijn verzonnen.
choose-heading = Kom binnen als
choose-country = Land
must-verify = Vraag me eerst om een eenmalige code
must-verify-more = Als iemand die nog niet is ingelogd
story-several-plans = Meerdere betaalplannen tegelijk
story-late-fee = Heeft aanmaningskosten gekregen
story-overdue = Een betaling is te laat
story-return = Stuurt artikelen terug
story-dispute = Artikelen die nooit kwamen
story-one-plan = Eén aankoop, alles in orde
left-to-pay-short = Nog { $amount }
no-customers = Er zijn nog geen klanten.

## The plans
plans-heading = Je aankopen
left-to-pay = Nog te betalen
next-payment = Volgende betaling
overdue-payment = Te laat
plans-locked = Je aankopen verschijnen hier zodra je hebt bevestigd dat jij het bent.
plans-empty = Je hebt nu niets te betalen.
plans-show = Toon aankopen
plans-hide = Verberg aankopen
product-pay-in-30 = Betaal binnen 30 dagen
product-pay-in-3 = Betaal in 3 delen
product-pay-in-4 = Betaal in 4 delen
product-financing-6 = 6 maandelijkse betalingen
product-financing-12 = 12 maandelijkse betalingen
left-of = Nog { $amount } van { $total }
late-fee = Aanmaningskosten { $amount }
paused-until = Gepauzeerd tot { $date }
dispute-open = Geschil loopt
return-registered = Retour aangemeld
state-open = Op schema
state-paid = Betaald
state-due = Te betalen
state-overdue = Te laat
state-paused = Gepauzeerd
state-not-shipped = Nog niet verzonden
installments = Betalingen

## The conversation
conversation-heading = Gesprek
you = Jij
assistant = Assistent
message-label = Je bericht
message-placeholder = Schrijf een bericht
send = Versturen
ask-person = Vraag om een medewerker
person-words = Ik wil graag een medewerker spreken.
typing = De assistent schrijft
options-label = Antwoorden om uit te kiezen
starters-label = Dingen om te vragen
start-balance = Hoeveel moet ik nog betalen?
start-more-time = Ik heb een paar dagen extra nodig om te betalen
start-return = Ik wil iets terugsturen
start-not-received = Mijn bestelling is nooit aangekomen
handed-over-title = Een medewerker neemt het over
handed-over-text = Die ziet het hele gesprek en antwoordt hier.
receipt = Bewijs
copy-receipt = Kopieer het bewijsnummer
copied = Gekopieerd
inbox-heading = De telefoon van de zandbak
inbox-text = Er kwam een eenmalige code:
use-code = Gebruik deze code
skip-to-message = Ga naar je bericht
theme-switch = Licht of donker
new-conversation = Nieuw gesprek
leave = Verlaten

## When something is wrong
not-sent = Niet verstuurd
try-again = Opnieuw proberen
offline = Je bent offline. Wat je schrijft wordt verstuurd zodra je terug bent.
unavailable = We zijn nu niet bereikbaar. We proberen het opnieuw.
too-long = Dit bericht is te lang.
session-over = Je sessie is afgelopen. Kom opnieuw binnen.
not-found = Dit gesprek is niet van jou, of het bestaat niet meer.
went-wrong = Er ging hier iets mis. Er is niets veranderd.
needs-script = De chat heeft JavaScript nodig, en dat staat uit in deze browser.
