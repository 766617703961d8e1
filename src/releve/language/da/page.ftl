# What stands around the conversation on the chat's page, in Danish. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Dine køb og betalinger, og nogen at tale med om dem.
sandbox-note = Dette er en sandkasse. Personerne, butikkerne og pengene er opdigtede.
choose-heading = Kom ind som
choose-country = Land
must-verify = Bed mig om en engangskode først
must-verify-more = Som en, der ikke er logget ind endnu
story-several-plans = Flere delbetalinger på én gang
story-late-fee = Har fået et rykkergebyr
story-overdue = En betaling er forfalden
story-return = Sender varer tilbage
story-dispute = Varer, der aldrig kom
story-one-plan = Ét køb, alt i orden
left-to-pay-short = { $amount } tilbage
no-customers = Der er ingen kunder endnu.

## The plans
plans-heading = Dine køb
left-to-pay = Tilbage at betale
next-payment = Næste betaling
overdue-payment = Forfalden
plans-locked = Dine køb vises her, når du har bekræftet, at det er dig.
plans-empty = Du har ingen køb at betale lige nu.
plans-show = Vis køb
plans-hide = Skjul køb
product-pay-in-30 = Betal inden 30 dage
product-pay-in-3 = Betal i 3 dele
product-pay-in-4 = Betal i 4 dele
product-financing-6 = 6 månedlige betalinger
product-financing-12 = 12 månedlige betalinger
left-of = { $amount } tilbage af { $total }
late-fee = Rykkergebyr { $amount }
paused-until = På pause til { $date }
dispute-open = Tvist i gang
return-registered = Retur registreret
state-open = Som planlagt
state-paid = Betalt
state-due = Skal betales
state-overdue = Forfalden
state-paused = På pause
state-not-shipped = Ikke afsendt endnu
installments = Betalinger

## The conversation
conversation-heading = Samtale
you = Du
assistant = Assistenten
message-label = Din besked
message-placeholder = Skriv en besked
send = Send
ask-person = Bed om at tale med et menneske
person-words = Jeg vil gerne tale med et menneske, tak.
typing = Assistenten skriver
options-label = Svar at vælge imellem
starters-label = Ting at spørge om
start-balance = Hvor meget skylder jeg?
start-more-time = Jeg har brug for et par dage mere til at betale
start-return = Jeg vil returnere noget
start-not-received = Min bestilling kom aldrig
handed-over-title = Et menneske tager over
handed-over-text = De ser hele samtalen og svarer her.
receipt = Kvittering
copy-receipt = Kopiér kvitteringsnummeret
copied = Kopieret
inbox-heading = Sandkassens telefon
inbox-text = En engangskode er kommet:
use-code = Brug koden
skip-to-message = Spring til din besked
theme-switch = Lyst eller mørkt
new-conversation = Ny samtale
leave = Forlad

## When something is wrong
not-sent = Ikke sendt
try-again = Prøv igen
offline = Du er offline. Det, du skriver, sendes, når du er tilbage.
unavailable = Vi kan ikke nås lige nu. Prøver igen.
too-long = Beskeden er for lang.
session-over = Din session er afsluttet. Kom ind igen.
not-found = Denne samtale er ikke din, eller den findes ikke længere.
went-wrong = Noget gik galt her. Intet er ændret.
needs-script = Chatten kræver JavaScript, som er slået fra i denne browser.
