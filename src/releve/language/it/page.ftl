# What stands around the conversation on the chat's page, in Italian. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = I tuoi acquisti e pagamenti, e qualcuno con cui parlarne.
sandbox-note = Questo è un ambiente di prova. Le persone, i negozi e il denaro sono inventati.
choose-heading = Entra come
choose-country = Paese
must-verify = Chiedimi prima un codice monouso
must-verify-more = Come chi non ha ancora effettuato l’accesso
story-several-plans = Più piani insieme
story-late-fee = Ha ricevuto una penale di mora
story-overdue = Un pagamento è in ritardo
story-return = Sta restituendo articoli
story-dispute = Articoli mai arrivati
story-one-plan = Un acquisto, tutto in regola
left-to-pay-short = Restano { $amount }
no-customers = Non ci sono ancora clienti.

## The plans
plans-heading = I tuoi acquisti
left-to-pay = Da pagare
next-payment = Prossimo pagamento
overdue-payment = In ritardo
plans-locked = I tuoi acquisti compaiono qui dopo la verifica della tua identità.
plans-empty = Al momento non hai nulla da pagare.
plans-show = Mostra acquisti
plans-hide = Nascondi acquisti
product-pay-in-30 = Paga entro 30 giorni
product-pay-in-3 = Paga in 3 rate
product-pay-in-4 = Paga in 4 rate
product-financing-6 = 6 rate mensili
product-financing-12 = 12 rate mensili
left-of = Restano { $amount } di { $total }
late-fee = Penale di mora { $amount }
paused-until = In pausa fino al { $date }
dispute-open = Contestazione aperta
return-registered = Reso registrato
state-open = In regola
state-paid = Pagato
state-due = Da pagare
state-overdue = In ritardo
state-paused = In pausa
state-not-shipped = Non ancora spedito
installments = Pagamenti

## The conversation
conversation-heading = Conversazione
you = Tu
assistant = Assistente
message-label = Il tuo messaggio
message-placeholder = Scrivi un messaggio
send = Invia
ask-person = Parla con una persona
person-words = Vorrei parlare con una persona, per favore.
typing = L’assistente sta scrivendo
options-label = Risposte tra cui scegliere
starters-label = Cose da chiedere
start-balance = Quanto devo?
start-more-time = Mi serve qualche giorno in più per pagare
start-return = Voglio restituire qualcosa
start-not-received = Il mio ordine non è mai arrivato
handed-over-title = Subentra una persona
handed-over-text = Vede tutta la conversazione e risponde qui.
receipt = Ricevuta
copy-receipt = Copia il numero della ricevuta
copied = Copiato
inbox-heading = Il telefono di prova
inbox-text = È arrivato un codice monouso:
use-code = Usa questo codice
skip-to-message = Vai al tuo messaggio
theme-switch = Chiaro o scuro
new-conversation = Nuova conversazione
leave = Esci

## When something is wrong
not-sent = Non inviato
try-again = Riprova
offline = Sei offline. Ciò che scrivi partirà quando torni in linea.
unavailable = Al momento non siamo raggiungibili. Nuovo tentativo in corso.
too-long = Questo messaggio è troppo lungo.
session-over = La tua sessione è terminata. Entra di nuovo.
not-found = Questa conversazione non è tua o non esiste più.
went-wrong = Qualcosa è andato storto. Non è cambiato nulla.
needs-script = La chat richiede JavaScript, disattivato in questo browser.
