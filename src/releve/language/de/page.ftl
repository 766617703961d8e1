# What stands around the conversation on the chat's page, in German. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Ihre Einkäufe und Zahlungen, und jemand, mit dem man darüber reden kann.
sandbox-note = Dies ist eine Sandbox. Die Personen, die Läden und das Geld sind erfunden.
choose-heading = Eintreten als
choose-country = Land
must-verify = Zuerst nach einem Einmalcode fragen
must-verify-more = Als jemand, der noch nicht angemeldet ist
story-several-plans = Mehrere Ratenpläne zugleich
story-late-fee = Hat eine Mahngebühr bekommen
story-overdue = Eine Zahlung ist überfällig
story-return = Schickt Ware zurück
story-dispute = Ware, die nie ankam
story-one-plan = Ein Einkauf, alles in Ordnung
left-to-pay-short = { $amount } offen
no-customers = Es gibt noch keine Kunden.

## The plans
plans-heading = Ihre Einkäufe
left-to-pay = Noch zu zahlen
next-payment = Nächste Zahlung
overdue-payment = Überfällig
plans-locked = Ihre Einkäufe erscheinen hier, sobald Sie bestätigt haben, dass Sie es sind.
plans-empty = Sie haben zurzeit nichts zu zahlen.
plans-show = Einkäufe zeigen
plans-hide = Einkäufe ausblenden
product-pay-in-30 = In 30 Tagen zahlen
product-pay-in-3 = In 3 Raten zahlen
product-pay-in-4 = In 4 Raten zahlen
product-financing-6 = 6 Monatsraten
product-financing-12 = 12 Monatsraten
left-of = { $amount } von { $total } offen
late-fee = Mahngebühr { $amount }
paused-until = Pausiert bis { $date }
dispute-open = Reklamation offen
return-registered = Rücksendung gemeldet
state-open = Im Plan
state-paid = Bezahlt
state-due = Fällig
state-overdue = Überfällig
state-paused = Pausiert
state-not-shipped = Noch nicht versandt
installments = Zahlungen

## The conversation
conversation-heading = Gespräch
you = Sie
assistant = Assistent
message-label = Ihre Nachricht
message-placeholder = Nachricht schreiben
send = Senden
ask-person = Mit einem Menschen sprechen
person-words = Ich möchte bitte mit einem Menschen sprechen.
typing = Der Assistent schreibt
options-label = Antworten zur Auswahl
starters-label = Mögliche Fragen
start-balance = Wie viel schulde ich?
start-more-time = Ich brauche ein paar Tage mehr zum Zahlen
start-return = Ich möchte etwas zurückschicken
start-not-received = Meine Bestellung kam nie an
handed-over-title = Ein Mensch übernimmt
handed-over-text = Das ganze Gespräch liegt dort vor; die Antwort kommt hier.
receipt = Beleg
copy-receipt = Belegnummer kopieren
copied = Kopiert
inbox-heading = Telefon der Sandbox
inbox-text = Ein Einmalcode ist gekommen:
use-code = Diesen Code verwenden
skip-to-message = Zur Nachricht springen
theme-switch = Hell oder dunkel
new-conversation = Neues Gespräch
leave = Verlassen

## When something is wrong
not-sent = Nicht gesendet
try-again = Noch einmal versuchen
offline = Sie sind offline. Was Sie schreiben, geht hinaus, sobald Sie wieder verbunden sind.
unavailable = Wir sind gerade nicht erreichbar. Es wird erneut versucht.
too-long = Diese Nachricht ist zu lang.
session-over = Ihre Sitzung ist beendet. Bitte treten Sie erneut ein.
not-found = Dieses Gespräch ist nicht Ihres, oder es besteht nicht mehr.
went-wrong = Hier ist etwas schiefgegangen. Es wurde nichts geändert.
needs-script = Der Chat braucht JavaScript, das in diesem Browser ausgeschaltet ist.
