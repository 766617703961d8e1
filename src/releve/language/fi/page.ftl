# What stands around the conversation on the chat's page, in Finnish. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Ostoksesi ja maksusi, ja joku jolta kysyä niistä.
sandbox-note = Tämä on hiekkalaatikko. Ihmiset, kaupat ja rahat ovat keksittyjä.
choose-heading = Tule sisään asiakkaana
choose-country = Maa
must-verify = Kysy minulta ensin kertakäyttökoodi
must-verify-more = Asiakkaana, joka ei ole vielä kirjautunut
story-several-plans = Useita maksusuunnitelmia yhtä aikaa
story-late-fee = Saanut viivästysmaksun
story-overdue = Maksu on myöhässä
story-return = Palauttaa tavaroita
story-dispute = Tavarat eivät koskaan tulleet
story-one-plan = Yksi ostos, kaikki kunnossa
left-to-pay-short = { $amount } jäljellä
no-customers = Asiakkaita ei vielä ole.

## The plans
plans-heading = Ostoksesi
left-to-pay = Maksamatta
next-payment = Seuraava maksu
overdue-payment = Myöhässä
plans-locked = Ostoksesi näkyvät tässä, kun olet vahvistanut henkilöllisyytesi.
plans-empty = Sinulla ei ole nyt maksettavia ostoksia.
plans-show = Näytä ostokset
plans-hide = Piilota ostokset
product-pay-in-30 = Maksa 30 päivässä
product-pay-in-3 = Maksa 3 erässä
product-pay-in-4 = Maksa 4 erässä
product-financing-6 = 6 kuukausierää
product-financing-12 = 12 kuukausierää
left-of = { $amount } jäljellä, yhteensä { $total }
late-fee = Viivästysmaksu { $amount }
paused-until = Tauolla { $date } asti
dispute-open = Riita avoinna
return-registered = Palautus kirjattu
state-open = Aikataulussa
state-paid = Maksettu
state-due = Maksettavana
state-overdue = Myöhässä
state-paused = Tauolla
state-not-shipped = Ei vielä lähetetty
installments = Maksut

## The conversation
conversation-heading = Keskustelu
you = Sinä
assistant = Avustaja
message-label = Viestisi
message-placeholder = Kirjoita viesti
send = Lähetä
ask-person = Pyydä ihmistä
person-words = Haluan puhua ihmisen kanssa, kiitos.
typing = Avustaja kirjoittaa
options-label = Vastausvaihtoehdot
starters-label = Kysymyksiä aluksi
start-balance = Paljonko olen velkaa?
start-more-time = Tarvitsen muutaman päivän lisää maksuaikaa
start-return = Palautan ostoksen kauppaan
start-not-received = Tilaukseni ei koskaan tullut
handed-over-title = Ihminen jatkaa tästä
handed-over-text = Hän näkee koko keskustelun ja vastaa tässä.
receipt = Kuitti
copy-receipt = Kopioi kuitin numero
copied = Kopioitu
inbox-heading = Hiekkalaatikon puhelin
inbox-text = Kertakäyttökoodi tuli:
use-code = Käytä koodia
skip-to-message = Siirry viestikenttään
theme-switch = Vaalea tai tumma
new-conversation = Uusi keskustelu
leave = Poistu

## When something is wrong
not-sent = Ei lähetetty
try-again = Yritä uudelleen
offline = Olet ilman verkkoa. Viestisi lähetetään, kun yhteys palaa.
unavailable = Emme ole juuri nyt tavoitettavissa. Yritetään uudelleen.
too-long = Viesti on liian pitkä.
session-over = Istuntosi on päättynyt. Tule sisään uudelleen.
not-found = Tämä keskustelu ei ole sinun, tai sitä ei enää ole.
went-wrong = Jokin meni vikaan. Mitään ei muutettu.
needs-script = Keskustelu tarvitsee JavaScriptin, joka on pois päältä tässä selaimessa.
