# What stands around the conversation on the chat's page, in Czech. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Vaše nákupy a platby a někdo, s kým si o nich můžete promluvit.
sandbox-note = Tohle je zkušební prostředí. Lidé, obchody i peníze jsou vymyšlené.
choose-heading = Vstoupit jako
choose-country = Země
must-verify = Nejdřív si ode mě vyžádat jednorázový kód
must-verify-more = Jako někdo, kdo ještě není přihlášen
story-several-plans = Několik splátkových plánů najednou
story-late-fee = Má naúčtovaný poplatek z prodlení
story-overdue = Platba je po splatnosti
story-return = Vrací zboží
story-dispute = Zboží, které nikdy nedorazilo
story-one-plan = Jeden nákup, vše v pořádku
left-to-pay-short = Zbývá { $amount }
no-customers = Zatím tu nejsou žádní zákazníci.

## The plans
plans-heading = Vaše nákupy
left-to-pay = Zbývá zaplatit
next-payment = Další platba
overdue-payment = Po splatnosti
plans-locked = Vaše nákupy se tu zobrazí, až ověříte, že jste to vy.
plans-empty = Teď nemáte nic k zaplacení.
plans-show = Zobrazit nákupy
plans-hide = Skrýt nákupy
product-pay-in-30 = Zaplatit do 30 dnů
product-pay-in-3 = Zaplatit ve 3 splátkách
product-pay-in-4 = Zaplatit ve 4 splátkách
product-financing-6 = 6 měsíčních splátek
product-financing-12 = 12 měsíčních splátek
left-of = Zbývá { $amount } z { $total }
late-fee = Poplatek z prodlení { $amount }
paused-until = Pozastaveno do { $date }
dispute-open = Probíhá reklamace
return-registered = Vrácení zaevidováno
state-open = Podle plánu
state-paid = Zaplaceno
state-due = K zaplacení
state-overdue = Po splatnosti
state-paused = Pozastaveno
state-not-shipped = Ještě neodesláno
installments = Platby

## The conversation
conversation-heading = Konverzace
you = Vy
assistant = Asistent
message-label = Vaše zpráva
message-placeholder = Napište zprávu
send = Odeslat
ask-person = Chci mluvit s člověkem
person-words = Chci mluvit s člověkem, prosím.
typing = Asistent píše
options-label = Odpovědi na výběr
starters-label = Na co se zeptat
start-balance = Kolik dlužím?
start-more-time = Potřebuji pár dní navíc na zaplacení
start-return = Chci něco vrátit
start-not-received = Moje objednávka nikdy nedorazila
handed-over-title = Konverzaci přebírá člověk
handed-over-text = Vidí celou konverzaci a odpoví tady.
receipt = Doklad
copy-receipt = Kopírovat číslo dokladu
copied = Zkopírováno
inbox-heading = Zkušební telefon
inbox-text = Přišel jednorázový kód:
use-code = Použít tento kód
skip-to-message = Přejít na vaši zprávu
theme-switch = Světlý nebo tmavý
new-conversation = Nová konverzace
leave = Odejít

## When something is wrong
not-sent = Neodesláno
try-again = Zkusit znovu
offline = Jste offline. Co napíšete, se odešle, až budete zpět.
unavailable = Právě nejsme dostupní. Zkoušíme to znovu.
too-long = Tato zpráva je příliš dlouhá.
session-over = Vaše relace skončila. Vstupte prosím znovu.
not-found = Tato konverzace není vaše, nebo už neexistuje.
went-wrong = Něco se tu pokazilo. Nic se nezměnilo.
needs-script = Chat potřebuje JavaScript, který je v tomto prohlížeči vypnutý.
