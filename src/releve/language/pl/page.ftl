# What stands around the conversation on the chat's page, in Polish. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Twoje zakupy i płatności oraz ktoś, z kim można o nich porozmawiać.
sandbox-note = To środowisko testowe. Osoby, sklepy i pieniądze są zmyślone.
choose-heading = Wejdź jako
choose-country = Kraj
must-verify = Najpierw poproś mnie o kod jednorazowy
must-verify-more = Jako ktoś, kto nie jest jeszcze zalogowany
story-several-plans = Kilka planów naraz
story-late-fee = Naliczono opłatę za zwłokę
story-overdue = Płatność jest po terminie
story-return = Odsyła towar
story-dispute = Towar nigdy nie dotarł
story-one-plan = Jeden zakup, wszystko w porządku
left-to-pay-short = Pozostało { $amount }
no-customers = Nie ma jeszcze klientów.

## The plans
plans-heading = Twoje zakupy
left-to-pay = Pozostało do zapłaty
next-payment = Następna płatność
overdue-payment = Po terminie
plans-locked = Twoje zakupy pojawią się tutaj po potwierdzeniu tożsamości.
plans-empty = Obecnie nie masz nic do zapłaty.
plans-show = Pokaż zakupy
plans-hide = Ukryj zakupy
product-pay-in-30 = Zapłać w ciągu 30 dni
product-pay-in-3 = Zapłać w 3 częściach
product-pay-in-4 = Zapłać w 4 częściach
product-financing-6 = 6 płatności miesięcznych
product-financing-12 = 12 płatności miesięcznych
left-of = Pozostało { $amount } z { $total }
late-fee = Opłata za zwłokę { $amount }
paused-until = Wstrzymano do { $date }
dispute-open = Spór w toku
return-registered = Zwrot zgłoszony
state-open = Zgodnie z planem
state-paid = Zapłacono
state-due = Do zapłaty
state-overdue = Po terminie
state-paused = Wstrzymano
state-not-shipped = Jeszcze nie wysłano
installments = Płatności

## The conversation
conversation-heading = Rozmowa
you = Ty
assistant = Asystent
message-label = Twoja wiadomość
message-placeholder = Napisz wiadomość
send = Wyślij
ask-person = Poproś o człowieka
person-words = Chcę porozmawiać z człowiekiem.
typing = Asystent pisze
options-label = Odpowiedzi do wyboru
starters-label = O co można zapytać
start-balance = Ile mam do zapłaty?
start-more-time = Potrzebuję kilku dni więcej na zapłatę
start-return = Chcę zwrócić zakupiony towar
start-not-received = Moje zamówienie nigdy nie dotarło
handed-over-title = Rozmowę przejmuje człowiek
handed-over-text = Widzi całą rozmowę i odpowie tutaj.
receipt = Potwierdzenie
copy-receipt = Kopiuj numer potwierdzenia
copied = Skopiowano
inbox-heading = Telefon testowy
inbox-text = Przyszedł kod jednorazowy:
use-code = Użyj tego kodu
skip-to-message = Przejdź do swojej wiadomości
theme-switch = Jasny lub ciemny
new-conversation = Nowa rozmowa
leave = Wyjdź

## When something is wrong
not-sent = Nie wysłano
try-again = Spróbuj ponownie
offline = Brak połączenia. Wiadomość zostanie wysłana, gdy wrócisz do sieci.
unavailable = Chwilowo nie możemy odpowiedzieć. Próbujemy ponownie.
too-long = Ta wiadomość jest za długa.
session-over = Twoja sesja się skończyła. Wejdź ponownie.
not-found = To nie jest Twoja rozmowa albo już jej nie ma.
went-wrong = Coś poszło nie tak. Nic nie zostało zmienione.
needs-script = Czat wymaga JavaScriptu, który jest wyłączony w tej przeglądarce.
