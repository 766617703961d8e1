# What stands around the conversation on the chat's page, in Norwegian Bokmål. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Kjøpene og betalingene dine, og noen å snakke med om dem.
sandbox-note = Dette er en sandkasse. Personene, butikkene og pengene er oppdiktet.
choose-heading = Kom inn som
choose-country = Land
must-verify = Be meg om en engangskode først
must-verify-more = Som en som ikke er logget inn ennå
story-several-plans = Flere delbetalinger samtidig
story-late-fee = Har fått et forsinkelsesgebyr
story-overdue = En betaling er forfalt
story-return = Sender varer tilbake
story-dispute = Varer som aldri kom
story-one-plan = Ett kjøp, alt i orden
left-to-pay-short = { $amount } igjen
no-customers = Det finnes ingen kunder ennå.

## The plans
plans-heading = Kjøpene dine
left-to-pay = Igjen å betale
next-payment = Neste betaling
overdue-payment = Forfalt
plans-locked = Kjøpene dine vises her når du har bekreftet at det er deg.
plans-empty = Du har ingen kjøp å betale akkurat nå.
plans-show = Vis kjøp
plans-hide = Skjul kjøp
product-pay-in-30 = Betal innen 30 dager
product-pay-in-3 = Betal i 3 deler
product-pay-in-4 = Betal i 4 deler
product-financing-6 = 6 månedlige betalinger
product-financing-12 = 12 månedlige betalinger
left-of = { $amount } igjen av { $total }
late-fee = Forsinkelsesgebyr { $amount }
paused-until = På pause til { $date }
dispute-open = Tvist pågår
return-registered = Retur registrert
state-open = I rute
state-paid = Betalt
state-due = Å betale
state-overdue = Forfalt
state-paused = På pause
state-not-shipped = Ikke sendt ennå
installments = Betalinger

## The conversation
conversation-heading = Samtale
you = Du
assistant = Assistenten
message-label = Meldingen din
message-placeholder = Skriv en melding
send = Send
ask-person = Be om å få snakke med et menneske
person-words = Jeg vil snakke med et menneske, takk.
typing = Assistenten skriver
options-label = Svar å velge mellom
starters-label = Ting å spørre om
start-balance = Hvor mye skylder jeg?
start-more-time = Jeg trenger noen dager ekstra for å betale
start-return = Jeg vil returnere noe
start-not-received = Bestillingen min kom aldri
handed-over-title = Et menneske tar over
handed-over-text = De ser hele samtalen og svarer her.
receipt = Kvittering
copy-receipt = Kopier kvitteringsnummeret
copied = Kopiert
inbox-heading = Sandkassens telefon
inbox-text = En engangskode har kommet:
use-code = Bruk koden
skip-to-message = Hopp til meldingen din
theme-switch = Lyst eller mørkt
new-conversation = Ny samtale
leave = Forlat

## When something is wrong
not-sent = Ikke sendt
try-again = Prøv igjen
offline = Du er frakoblet. Det du skriver sendes når du er tilbake.
unavailable = Vi kan ikke nås akkurat nå. Prøver igjen.
too-long = Meldingen er for lang.
session-over = Økten din er avsluttet. Kom inn igjen.
not-found = Denne samtalen er ikke din, eller den finnes ikke lenger.
went-wrong = Noe gikk galt her. Ingenting er endret.
needs-script = Chatten trenger JavaScript, som er slått av i denne nettleseren.
