# Odpowiedzi asystenta po polsku. Zmienne: $merchant sklep, $amount kwota, $date dzień, $order numer
# zamówienia, $item jeden produkt, $items kilka, $method sposób płatności, $count liczba. Kwoty i
# daty przychodzą gotowe („20 listopada 2026”). Bezosobowo i uprzejmie, bez form na Pan i Pani.

## Nazwy rzeczy
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
confirm-yes = Tak
confirm-no = Nie

## Pytania
ask-errand = Nie mam pewności, w czym pomóc. Czy chodzi o kwotę do zapłaty, płatność, więcej czasu, zwrot towaru, zwrot pieniędzy, produkty, które nie dotarły, czy o opłatę? Można też poprosić o rozmowę z konsultantem.
ask-order = O który zakup chodzi?
ask-new-date = Na jaki dzień przenieść płatność dla sklepu { $merchant }? Ostatni możliwy dzień to { $date }.
ask-amount = Jaką kwotę wpłacić do sklepu { $merchant }?
ask-items = Które produkty wracają do sklepu { $merchant }?
ask-confirm = Czy mam to zrobić?
ask-report-stranger = Czy chodzi o zgłoszenie zakupu, który zrobił ktoś inny?
ask-register-complaint = Czy mam zarejestrować formalną skargę?
ask-identity-code = Zanim zajrzę na konto, muszę wiedzieć, z kim rozmawiam. Właśnie wysyłam kod jednorazowy. Jak on brzmi?
code-wrong = To nie jest kod, który został wysłany. Proszę go sprawdzić i spróbować jeszcze raz.
code-sent-again = Wysyłam nowy kod jednorazowy. Jak on brzmi?
not-understood = Przepraszam, nie rozumiem.
file-unread = Nie mogę tu otwierać plików, proszę więc opisać słowami, co zawierają.

## Uprzejmości
identified = Dziękuję, kod się zgadza.
not-verified = W takim razie nie mogę zajrzeć na konto ani nic o nim powiedzieć. Tożsamość można potwierdzić w każdej chwili. Można też poprosić o rozmowę z konsultantem.
you-are-welcome = Cała przyjemność po mojej stronie! Proszę pisać, gdy znów przyda się pomoc.
nothing-changed = W porządku, nic się nie zmieniło.
done-already = To zostało już zrobione, więc nie robię tego po raz drugi.
handed-over = Przekazuję tę rozmowę konsultantowi. Zobaczy wszystkie wiadomości i to, co zostało zrobione, więc niczego nie trzeba powtarzać. Odpowiedź pojawi się tutaj.
help-emergency = Jeśli czyjeś życie jest w niebezpieczeństwie, proszę od razu zadzwonić pod numer { $number }.
help-crisis-line = Można też z kimś porozmawiać: { $line }.
help-debt-advice = Porady w sprawie długów, niezależne od nas: { $name }.
person-answers = Wiadomość jest u konsultanta, który prowadzi tę rozmowę.
welcome = Dzień dobry! Tu automatyczny asystent. Mogę sprawdzić kwotę do zapłaty, przyjąć płatność, przesunąć termin płatności, zgłosić zwrot towaru, sprawdzić zwrot pieniędzy lub zająć się produktami, które nie dotarły. W każdej chwili można poprosić o rozmowę z konsultantem.
receipt = Potwierdzenie { $evidence }

## Które zamówienie
not-yours = Zamówienie { $order } należy do kogoś innego, więc nie mogę nic z nim zrobić ani nic o nim powiedzieć.
no-such-order = Na tym koncie nie ma zamówienia { $order }.

## Ile jest do zapłaty
nothing-owed = Nie ma nic do zapłaty. Wszystko jest opłacone.
balance-total = Łącznie do zapłaty: { $amount } za { $count ->
    [one] { $count } zakup
    [few] { $count } zakupy
    [many] { $count } zakupów
   *[other] { $count } zakupu
}:
balance-line = { $merchant }: do zapłaty { $amount }, najbliższy termin to { $date }.
balance-line-overdue = { $merchant }: do zapłaty { $amount }, termin minął { $date }.
balance-line-paused = { $merchant }: do zapłaty { $amount }, wstrzymane do { $date }.
balance-line-fees = { $merchant }: do zapłaty { $amount } z tytułu opłat.
balance-paid-so-far = Dotychczasowe wpłaty: { $amount }.
balance-refunded = Zwrot pieniędzy od sklepu: { $amount }.
balance-fees = W tym opłata za opóźnienie: { $amount }.
installment-line = { $amount } do zapłaty, termin: { $date }.
plan-closed = W sklepie { $merchant } nie ma już nic do zapłaty.
why-purchase = Zakup w sklepie { $merchant }, { $date }: { $amount }
why-refund = Zwrot pieniędzy od sklepu, { $date }: { $amount }
why-fee-waived = Opłata za opóźnienie anulowana, { $date }: { $amount }
why-goodwill = Odliczone w geście dobrej woli, { $date }: { $amount }
why-other = Inne zmiany: { $amount }
fee-of-payment = Dotyczy płatności { $amount } z terminem { $date }.
refund-expected = Należny zwrot pieniędzy od sklepu: { $amount }.
interest-spared = Oszczędność na odsetkach: { $amount }.
after-nothing = Potem w sklepie { $merchant } nic już nie zostanie do zapłaty.
after-payment = Potem w sklepie { $merchant } zostanie do zapłaty { $amount }, termin: { $date }.
after-payments = Potem w sklepie { $merchant } zostanie do zapłaty { $amount } w { $count } płatnościach, ostatnia { $date }.

## Płatność
pay-now-proposal = Pobiorę { $amount } dla sklepu { $merchant }{ $method ->
    [none] .
   *[other] , metoda płatności: { $method }.
}
pay-now-done = Gotowe: wpłata { $amount } dla sklepu { $merchant } została przyjęta.
pay-now-left = Za ten zakup pozostaje do zapłaty { $amount }.
all-paid = Za ten zakup nie ma już nic do zapłaty.
below-minimum = Najmniejsza płatność, jaką mogę przyjąć, to { $amount }.
exceeds-outstanding = To więcej, niż zostało do zapłaty w sklepie { $merchant }. Pozostaje { $amount } – mogę pobrać tę kwotę.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Pobiorę { $amount } i wszystko będzie spłacone.
payoff-done = Gotowe: wpłata { $amount } została przyjęta i nie ma już nic do zapłaty za:

## Więcej czasu
extend-due-date-proposal = Przesunę płatność { $amount } dla sklepu { $merchant } z { $was } na { $date }. To nic nie kosztuje.
extend-due-date-done = Gotowe: nowy termin płatności { $amount } dla sklepu { $merchant } to { $date }.
due-date-already = Termin płatności dla sklepu { $merchant } to już { $date }, więc nie ma czego zmieniać.
disputed = Trwa spór dotyczący zakupu w sklepie { $merchant }. Do jego rozstrzygnięcia termin płatności się nie zmienia.
paused = Spłata w sklepie { $merchant } jest wstrzymana do { $date }, więc wcześniej nic nie trzeba płacić.
too-overdue = Termin płatności dla sklepu { $merchant } minął { $date }. To zbyt dawno, aby go jeszcze przesunąć.
offer-payment-plan = Jeśli trudno zapłacić, mogę rozłożyć dług na kilka miesięcy. Wystarczy poprosić o plan spłaty.
already-moved = Płatność dla sklepu { $merchant } była już raz przesunięta, na { $date }. Nie mogę przesunąć jej ponownie.
date-in-past = Ten dzień już minął: { $date }.
no-later-date = Płatność dla sklepu { $merchant } można było przesunąć najpóźniej na { $date }, a ten dzień już minął.
beyond-limit-date = Płatność dla sklepu { $merchant } mogę przesunąć najpóźniej na { $date }.

## Zwroty towaru
return-proposal = Zgłoszę zwrot towaru do sklepu { $merchant }: { $items }.
return-done = Gotowe, zwrot towaru do sklepu { $merchant } jest zgłoszony: { $items }.
pause-proposal = Rachunek w tym czasie poczeka: spłata zostanie wstrzymana do { $date }.
pause-done = Spłata jest wstrzymana do { $date }. Do tego dnia nic nie trzeba płacić i nie będzie żadnych opłat.
return-already = Zwrot towaru do sklepu { $merchant } jest zgłoszony już od { $date }.
return-window-over = Zwrot towaru do sklepu { $merchant } można było zgłosić do { $date }, a ten dzień już minął.
no-order-to-return = Nie widzę zakupu, dla którego zwrot towaru jest jeszcze możliwy.
not-captured = Sklep { $merchant } nie wysłał jeszcze tego zamówienia, więc na razie nie ma nic do zapłaty ani do zwrotu.

## Zwroty pieniędzy
refund-booked = Zwrot pieniędzy od sklepu { $merchant } z { $date }: { $amount }.
refund-paid-out = Ze zwrotu pieniędzy od sklepu { $merchant } wypłacono { $amount }.
refund-left-to-pay = Po zwrocie pieniędzy pozostaje do zapłaty { $amount } w sklepie { $merchant }.
refund-awaited = Zwrot towaru do sklepu { $merchant } zgłoszono { $date }. Sklep nie przesłał jeszcze zwrotu pieniędzy.
no-refund = Na tym koncie nie widzę zwrotu pieniędzy ani zwrotu towaru.
no-refund-on = Nie widzę jeszcze zwrotu pieniędzy od sklepu { $merchant }.

## Produkty, które nie dotarły
dispute-proposal = Otworzę spór ze sklepem { $merchant }, ponieważ produkty nie dotarły.
dispute-done = Gotowe: spór ze sklepem { $merchant } jest otwarty, ponieważ produkty nie dotarły.
already-disputed = Spór ze sklepem { $merchant } jest już otwarty od { $date }.
dispute-window-over = Spór ze sklepem { $merchant } można było otworzyć do { $date }, a ten dzień już minął.
expected-by = Zamówienie ze sklepu { $merchant } jest jeszcze w drodze. Jeśli nie dotrze do { $date }, proszę napisać do mnie ponownie, a otworzę spór.
no-order-to-dispute = Nie widzę zakupu, dla którego można jeszcze otworzyć spór.

## Opłaty za opóźnienie
fee-explained = Kwota { $amount } w sklepie { $merchant } to opłata za opóźnienie, naliczona { $date }, ponieważ płatność wpłynęła po terminie.
waive-fee-proposal = Mogę w geście dobrej woli anulować opłatę za opóźnienie: { $amount }, sklep { $merchant }.
waive-fee-done = Gotowe, opłata za opóźnienie jest anulowana: { $amount }, sklep { $merchant }.
waiver-used = W ciągu ostatniego roku jedna opłata za opóźnienie została już anulowana. Następny raz będzie możliwy { $date }.
no-fee = Na tym koncie nie ma opłaty za opóźnienie.
no-fee-on = Dla zakupu w sklepie { $merchant } nie ma opłaty za opóźnienie.

## Produkty niewłaściwe lub uszkodzone
dispute-faulty-proposal = Otworzę spór ze sklepem { $merchant }, ponieważ produkty są niewłaściwe lub uszkodzone.
dispute-faulty-done = Gotowe: spór ze sklepem { $merchant } jest otwarty, ponieważ produkty są niewłaściwe lub uszkodzone.

## Anulowanie
cancel-proposal = Anuluję zamówienie w sklepie { $merchant } na { $amount }. Nie trzeba będzie za nie nic płacić.
cancel-done = Gotowe: zamówienie w sklepie { $merchant } na { $amount } jest anulowane i nie trzeba za nie nic płacić.
canceled-already = Zamówienie w sklepie { $merchant } zostało anulowane { $date }.
captured-already = Sklep { $merchant } wysłał produkty { $date }, więc nie można już anulować.
offer-return = Jeśli produkty nie są potrzebne, mogę zgłosić zwrot towaru. Wystarczy powiedzieć.
no-order-to-cancel = Nie widzę na tym koncie niczego, co można anulować.

## Wpłata, której nie widać
ask-paid-amount = Ile wynosiła wpłata?
ask-paid-on = Którego dnia była wpłata?
payment-wait = Wpłata idzie kilka dni roboczych. Jeśli { $amount } nie będzie widać { $date }, proszę napisać do mnie ponownie, a zlecę jej odszukanie.
payment-found-proposal = { $date } wpłynęło { $amount } bez informacji, za co. Zaliczę to na poczet sklepu { $merchant }.
payment-shows = Wpłata { $amount } dla sklepu { $merchant } jest na koncie od { $date }.
trace-proposal = Zlecę odszukanie wpłaty { $amount } z { $date }.
trace-done = Gotowe: wpłata { $amount } z { $date } jest poszukiwana.
trace-already = Wpłata { $amount } z { $date } jest już poszukiwana.

## Rozłożenie długu
count-label = { $count }
ask-installments = Do zapłaty jest { $amount }. Na ile miesięcy to rozłożyć? Możliwa liczba: od { $least } do { $most }. Można też podać kwotę możliwą do zapłaty co miesiąc.
plan-beyond-limit = Mogę to rozłożyć na liczbę miesięcy od { $least } do { $most }.
plan-below-minimum = Najmniejsza miesięczna wpłata to { $amount }, więc największa możliwa liczba miesięcy to { $most }.
plan-rate-too-low = Przy kwocie { $part } miesięcznie trwałoby to dłużej niż { $most } miesięcy, a więcej nie mogę zaproponować.
plan-too-small = Najmniejsza miesięczna wpłata to { $amount }, więc zostało za mało, aby to rozłożyć.
plan-proposal = Rozłożę { $amount } na miesięczne wpłaty, ich liczba: { $count }, każda najwyżej { $part }, pierwsza { $date }. To nic nie kosztuje.
plan-done = Gotowe: { $amount } rozłożone na miesięczne wpłaty, ich liczba: { $count }, każda najwyżej { $part }, pierwsza { $date }.

## Cudzy zakup
account-locked = Konto jest zablokowane, więc nikt nie może nim nic kupić.
dispute-stranger-done = Spór ze sklepem { $merchant } jest otwarty, ponieważ ten zakup zrobił ktoś inny.

## Odstąpienie od umowy kredytu
withdraw-proposal = Zarejestruję odstąpienie od umowy kredytu dla sklepu { $merchant }. Wtedy { $amount } trzeba zapłacić jednorazowo do { $date }.
withdraw-done = Gotowe: odstąpienie od umowy kredytu dla sklepu { $merchant } jest zarejestrowane. { $amount } trzeba zapłacić jednorazowo do { $date }.
withdrawal-over = Od umowy kredytu dla sklepu { $merchant } można było odstąpić do { $date }, a ten dzień już minął.
no-withdrawal-right = Prawo tego kraju nie daje możliwości odstąpienia od tej umowy kredytu.
withdrawn-already = Odstąpienie od umowy kredytu dla sklepu { $merchant } jest już zarejestrowane od { $date }.
no-agreement = Nie widzę umowy kredytu, od której można odstąpić.

## Inna karta, inne konto lub inny dzień
method-label = { $method }
ask-method = Obecny sposób płatności: { $method }. Czego użyć zamiast tego?
no-other-method = Nie ma zapisanego innego sposobu płatności. Kartę lub konto można dodać w ustawieniach; proszę nigdy nie wysyłać tu numeru.
method-proposal = Od teraz będę używać { $method } do płatności.
method-done = Gotowe: od teraz do płatności używane jest { $method }.
method-already = { $method } jest już w użyciu.
ask-day = Którego dnia miesiąca najlepiej płacić? Możliwe dni: od { $least } do { $most }.
day-beyond-limit = Mogę wybrać dzień miesiąca od { $least } do { $most }.
day-proposal = Od następnego miesiąca miesięczne wpłaty będą przypadać na dzień { $day } miesiąca.
day-done = Gotowe: od następnego miesiąca miesięczne wpłaty przypadają na dzień { $day } miesiąca.
day-already = Miesięczne wpłaty przypadają już na dzień { $day } miesiąca.

## Z czego składa się rachunek
no-purchase = Nie widzę rachunku na tym koncie.
invoice-total = { $merchant }, { $date }: { $amount }, w tym:
invoice-item = { $item }: { $amount }
invoice-interest = Odsetki: { $amount }
invoice-fee = Opłata za opóźnienie z { $date }: { $amount }
invoice-fee-waived = Opłata za opóźnienie z { $date }, anulowana: { $amount }
invoice-payment = Wpłata z { $date }: { $amount }
dispute-amount-proposal = Jeśli to się nie zgadza, otworzę spór ze sklepem { $merchant } o kwotę.
dispute-amount-done = Gotowe: spór ze sklepem { $merchant } o kwotę jest otwarty.

## Complaints
complaint-registered = Skarga jest zarejestrowana. Konsultant odpowie najpóźniej { $date }.
complaint-already = Ta skarga jest zarejestrowana od { $was }. Konsultant odpowie najpóźniej { $date }.
complaint-escalation = Jeśli odpowiedź nie będzie zadowalająca, można się zwrócić tutaj: { $body }.

## Contact details
ask-field = Co mam zmienić?
field-label = { $field ->
    [email] Adres e-mail
    [phone] Numer telefonu
   *[address] Adres pocztowy
}
ask-value = { $field ->
    [email] Jaki jest nowy adres e-mail?
    [phone] Jaki jest nowy numer telefonu?
   *[address] Jaki jest nowy adres pocztowy?
}
contact-proposal = { field-label }: zmienię na { $value }.
contact-done = Gotowe. { field-label }: { $value }.
contact-already = { field-label }: { $value } jest już na koncie, więc nie ma czego zmieniać.

## Invoices and statements
nothing-to-state = Nie widzę zakupu, do którego jest faktura.
invoice-proposal = Wyślę kopię faktury za zakup w sklepie { $merchant } z { $date }.
invoice-done = Gotowe: kopia faktury za zakup w sklepie { $merchant } z { $date } jest w drodze.
ask-month = Z którego miesiąca ma być wyciąg?
period-label = { $first } – { $date }
statement-proposal = Wyślę wyciąg od { $first } do { $date }.
statement-done = Gotowe: wyciąg od { $first } do { $date } jest w drodze.
statement-title = Wyciąg od { $first } do { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Zakup
    [interest] Odsetki
    [fee] Opłata za opóźnienie
    [fee_waived] Opłata anulowana
    [payment] Płatność
    [refund] Zwrot
   *[goodwill] Rekompensata
} · { $amount }
statement-opening = Zadłużenie przed: { $amount }
statement-closing = Zadłużenie po: { $amount }
statement-due = Pozostało do zapłaty: { $amount } dla { $merchant }, termin { $date }

## Credit
purchase-declined = Zakup za { $amount } w sklepie { $merchant } został odrzucony { $date }. Główne powody:
no-declined-purchase = Nie widzę na koncie odrzuconego zakupu.
credit-no-limit = Nie ma ustalonego stałego limitu: o każdym zakupie decyduje się osobno.
credit-left = Limit wynosi { $limit }. Zadłużenie i to, co uzgodnione, to { $owed }, więc zostaje { $amount }.
credit-over-limit = Po tym zakupie zadłużenie przekroczyłoby Twój limit.
credit-overdue-debt = Jedna z Twoich płatności jest zaległa.
credit-short-history = Nie wiemy jeszcze dość o tym, jak płacisz.
credit-many-open-orders = Masz wiele otwartych zakupów naraz.
credit-not-affordable = Według podanych danych po odjęciu wydatków z Twoich dochodów zostaje za mało na płatności.
credit-account-locked = Twoje konto jest zablokowane.
credit-no-promise = O każdym zakupie decyduje się od nowa w jego dniu; nie możemy teraz powiedzieć, jaka będzie następna odpowiedź.

## The account and personal data
ask-account-wish = Co mam zrobić?
account-wish-label = { $wish ->
    [export] Wysłać moje dane
    [close] Zamknąć moje konto
   *[erase] Usunąć moje dane
}
account-proposal = { $wish ->
    [export] Zbiorę wszystko, co wiemy, w czytelnym archiwum i je wyślę.
    [close] Zamknę konto. Potem nie będzie można robić nim zakupów.
   *[erase] Usunę dane osobowe i zamknę konto. Tego nie można cofnąć.
}
account-done = { $wish ->
    [export] Gotowe: dane są w drodze.
    [close] Gotowe: konto jest zamknięte.
   *[erase] Gotowe: dane osobowe są usunięte, a konto zamknięte.
}
account-wish-met = { account-wish-label }: to już zostało zrobione.
data-kept = Prawo nakazuje nam przechowywać księgi zakupów do { $date }. Do tego czasu danych nie można usunąć.
close-owing = Pozostało do zapłaty { $amount }. Konto można zamknąć, gdy wszystko będzie zapłacone.
close-disputed = Trwa spór o zakup w sklepie { $merchant }. Konto można zamknąć, gdy zostanie rozstrzygnięty.
archive-title = Co wiemy, stan na { $date }

## Merchants: payouts
payout-to-come = Wypłata { $amount } nastąpi { $date }.
payout-paid = Wypłata { $amount } nastąpiła { $date }.
payout-orders = Obejmuje: { $orders }
payout-kept = Różnica { $amount } względem sprzedaży to nasze opłaty i potrącenia.
no-payout = Nie widzę jeszcze żadnej wypłaty.
no-payout-of = Zamówienia { $order } nie ma jeszcze w żadnej wypłacie.

## Merchants: orders
ask-merchant-step = Co zrobić z zamówieniem { $order }?
merchant-step-label = { $step ->
    [capture] Pobrać
    [refund] Zwrócić
    [cancel] Anulować
    [release] Zwolnić resztę
   *[extend] Przedłużyć autoryzację
}
no-merchant-order = Nie widzę zamówienia, przy którym jest to możliwe.
capture-proposal = Pobiorę { $amount } z zamówienia { $order }.
capture-done = Gotowe: pobrano { $amount } z zamówienia { $order }.
capture-too-much = To więcej, niż zostało do pobrania z zamówienia { $order }: { $amount }. Mogę pobrać tę kwotę.
merchant-captured-already = Z zamówienia { $order } pobrano już { $amount }, więc nie jest to już możliwe. To, co pobrano, można zwrócić.
authorization-over = Autoryzacja zamówienia { $order } wygasła { $date }.
ask-refund-amount = Ile zwrócić z zamówienia { $order }? Najwyżej { $amount }.
refund-proposal = Zwrócę klientowi { $amount } z zamówienia { $order }.
refund-done = Gotowe: zwrócono klientowi { $amount } z zamówienia { $order }.
refund-too-much = To więcej, niż można jeszcze zwrócić z zamówienia { $order }: { $amount }.
refund-window-over = Zamówienie { $order } można było zwrócić do { $date }, a ten dzień już minął.
merchant-not-captured = Z zamówienia { $order } nic jeszcze nie pobrano, więc nie ma czego zwracać.
merchant-cancel-proposal = Anuluję zamówienie { $order }.
merchant-cancel-done = Gotowe: zamówienie { $order } jest anulowane.
merchant-canceled-already = Zamówienie { $order } anulowano { $date }.
release-proposal = Zwolnię { $amount }, które zostało z zamówienia { $order }.
release-done = Gotowe: pozostałe { $amount } z zamówienia { $order } jest zwolnione.
extend-proposal = Przedłużę autoryzację zamówienia { $order } z { $was } do { $date }.
extend-done = Gotowe: autoryzacja zamówienia { $order } obowiązuje teraz do { $date }.
extend-too-far = Autoryzację zamówienia { $order } można przedłużyć najdalej do { $date }.
authorized-until = Autoryzacja zamówienia { $order } już obowiązuje do { $date }.

## Merchants: disputes
merchant-dispute-line = Zamówienie { $order }: klient prowadzi spór od { $date }. { $reason ->
    [not_received] Towar nie dotarł
    [wrong_or_damaged] Towar jest niewłaściwy lub uszkodzony
    [not_my_purchase] Klient tego nie kupił
    [wrong_amount] Kwota jest błędna
   *[refund_missing] Brakuje zwrotu
}. Chodzi o { $amount }.
dispute-answer-by = Odpowiedź jest potrzebna najpóźniej { $date }. Można uznać spór albo przysłać pliki, które pokazują, jak było.
dispute-answered = Dowody do zamówienia { $order } są u nas i są sprawdzane.
dispute-send-files = Proszę załączyć pliki do sporu o zamówienie { $order } w następnej wiadomości.
dispute-answer-over = Na spór o zamówienie { $order } można było odpowiedzieć do { $date }, a ten dzień już minął.
evidence-proposal = Przekażę te pliki do sporu o zamówienie { $order }: { $files }
evidence-done = Gotowe: do sporu o zamówienie { $order } przekazano te pliki: { $files }
accept-dispute-proposal = Uznam spór o zamówienie { $order }. Klient dostanie wtedy z powrotem { $amount }.
accept-dispute-done = Gotowe: spór o zamówienie { $order } jest uznany, a klient dostaje z powrotem { $amount }.
no-open-dispute = Nie widzę otwartego sporu o zamówienia.
no-open-dispute-on = Nie ma otwartego sporu o zamówienie { $order }.
dispute-closed = Spór o zamówienie { $order } zamknięto { $date }.

## Co zostało obiecane
person-answers-by = Konsultant odpowie najpóźniej { $date }.
queue-wait = Konsultant odpowie prawdopodobnie za { $least }–{ $most } min.
callback-at = Nie ma teraz w pracy nikogo, kto mógłby odpowiedzieć. Konsultant odpowie tutaj { $date } między { $from } a { $until }.
person-with-you = { $name } jest tu teraz i odpowiada osobiście.
assistant-back = Tutaj znów odpowiada automatyczny asystent.
dispute-heard-by = Najpierw pytamy sklep { $merchant }. Damy znać najpóźniej { $date }.
trace-heard-by = Najpóźniej { $date } powiemy, co udało się znaleźć.
dispute-decided-for-you = Spór ze sklepem { $merchant } został rozstrzygnięty na Państwa korzyść.
dispute-decided-for-shop = Spór ze sklepem { $merchant } został rozstrzygnięty na korzyść sklepu. W razie sprzeciwu proszę do nas napisać.
dispute-undecided = Spór ze sklepem { $merchant } nie jest jeszcze rozstrzygnięty.
trace-found = Wpłata { $amount } dotarła.
trace-not-found = Wpłata { $amount } nie została jeszcze odnaleziona.
person-looks = Konsultant otrzymał zadanie, by się tym zająć.
approval-asked = Najpierw musi to zatwierdzić konsultant, więc na razie nic się nie zmieniło. Odpowiedź otrzymasz najpóźniej { $date }.
approval-refused = Ta prośba nie została zatwierdzona, więc nic się nie zmieniło.
answer-overdue = Obiecaliśmy odpowiedź najpóźniej { $date } i nie dotrzymaliśmy słowa. Przepraszamy.
goods-come-yet = Czy produkty ze sklepu { $merchant } dotarły? Jeśli nie, proszę do nas napisać, a będzie można otworzyć spór.
payment-still-missing = Wpłaty { $amount } jeszcze nie widać. Proszę do nas napisać, jeśli mamy jej poszukać.
payout-overdue = Wypłata { $amount } była obiecana na { $date } i nie nastąpiła. Przepraszamy.
