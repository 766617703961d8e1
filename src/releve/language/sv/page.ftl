# What stands around the conversation on the chat's page, in Swedish. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Dina köp och betalningar, och någon att prata med om dem.
sandbox-note = Det här är en sandlåda. Personerna, butikerna och pengarna är påhittade.
choose-heading = Kom in som
choose-country = Land
must-verify = Be mig om en engångskod först
must-verify-more = Som någon som inte är inloggad än
story-several-plans = Flera delbetalningar samtidigt
story-late-fee = Har fått en förseningsavgift
story-overdue = En betalning är försenad
story-return = Skickar tillbaka varor
story-dispute = Varor som aldrig kom
story-one-plan = Ett köp, allt i ordning
left-to-pay-short = { $amount } kvar
no-customers = Det finns inga kunder än.

## The plans
plans-heading = Dina köp
left-to-pay = Kvar att betala
next-payment = Nästa betalning
overdue-payment = Försenat
plans-locked = Dina köp visas här när du har bekräftat att det är du.
plans-empty = Du har inga köp att betala just nu.
plans-show = Visa köp
plans-hide = Dölj köp
product-pay-in-30 = Betala inom 30 dagar
product-pay-in-3 = Betala i 3 delar
product-pay-in-4 = Betala i 4 delar
product-financing-6 = 6 månadsbetalningar
product-financing-12 = 12 månadsbetalningar
left-of = { $amount } kvar av { $total }
late-fee = Förseningsavgift { $amount }
paused-until = Pausad till { $date }
dispute-open = Tvist pågår
return-registered = Retur registrerad
state-open = Enligt plan
state-paid = Betald
state-due = Att betala
state-overdue = Försenad
state-paused = Pausad
state-not-shipped = Inte skickad än
installments = Betalningar

## The conversation
conversation-heading = Samtal
you = Du
assistant = Assistenten
message-label = Ditt meddelande
message-placeholder = Skriv ett meddelande
send = Skicka
ask-person = Be att få prata med en människa
person-words = Jag vill prata med en människa, tack.
typing = Assistenten skriver
options-label = Svar att välja mellan
starters-label = Saker att fråga om
start-balance = Hur mycket är jag skyldig?
start-more-time = Jag behöver några dagar till för att betala
start-return = Jag vill returnera något
start-not-received = Min beställning kom aldrig
handed-over-title = En människa tar över
handed-over-text = De ser hela samtalet och svarar här.
receipt = Kvitto
copy-receipt = Kopiera kvittonumret
copied = Kopierat
inbox-heading = Sandlådans telefon
inbox-text = En engångskod har kommit:
use-code = Använd koden
skip-to-message = Hoppa till ditt meddelande
theme-switch = Ljust eller mörkt
new-conversation = Nytt samtal
leave = Lämna

## When something is wrong
not-sent = Inte skickat
try-again = Försök igen
offline = Du är offline. Det du skriver skickas när du är tillbaka.
unavailable = Vi går inte att nå just nu. Försöker igen.
too-long = Meddelandet är för långt.
session-over = Din session har avslutats. Kom in igen.
not-found = Det här samtalet är inte ditt, eller så finns det inte längre.
went-wrong = Något gick fel här. Inget har ändrats.
needs-script = Chatten behöver JavaScript, som är avstängt i den här webbläsaren.
