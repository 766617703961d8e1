# Odpovědi asistenta v češtině. Proměnné: $merchant obchod, $amount částka, $date den, $order číslo
# objednávky, $item jedno zboží, $items více, $method způsob platby, $count počet. Částky a data
# přicházejí hotové („20. listopadu 2026“). Vykáme.

## Názvy věcí
order-label = { $merchant }{ $item ->
    [none] {""}
   *[other] {" "}· { $item }
} · { $amount } · { $date }
date-label = { $date }
amount-label = { $amount }
item-label = { $item }
confirm-yes = Ano
confirm-no = Ne

## Otázky
ask-errand = Nevím jistě, s čím potřebujete pomoct. Jde o to, kolik dlužíte, o platbu, o více času, o vrácení zboží, o vrácení peněz, o zboží, které nedorazilo, nebo o poplatek? Můžete si také vyžádat pracovníka podpory.
ask-order = O který nákup jde?
ask-new-date = Na který den chcete přesunout platbu obchodu { $merchant }? Poslední možný den je { $date }.
ask-amount = Kolik chcete obchodu { $merchant } zaplatit?
ask-items = Které zboží posíláte zpět obchodu { $merchant }?
ask-confirm = Mám to udělat?
ask-identity-code = Než se podívám na váš účet, potřebuji vědět, že jste to vy. Poslali jsme vám jednorázový kód. Jak zní?
code-wrong = To není kód, který jsme poslali. Zkontrolujte ho prosím a zkuste to znovu.
not-understood = Omlouvám se, tomu nerozumím.

## Zdvořilosti
identified = Děkuji, kód souhlasí.
not-verified = V tom případě se na účet nemohu podívat ani vám o něm nic říct. Totožnost můžete kdykoli ověřit, nebo si vyžádejte pracovníka podpory.
you-are-welcome = Rádo se stalo! Napište zase, až budete něco potřebovat.
nothing-changed = V pořádku, nic se nezměnilo.
done-already = To už je hotové, podruhé se to neprovedlo.
handed-over = Předávám tuto konverzaci pracovníkovi podpory. Uvidí vaše zprávy i to, co se už udělalo, takže nemusíte nic opakovat. Odpověď dostanete tady.
person-answers = Vaše zpráva je u pracovníka podpory, který má tuto konverzaci na starosti.
welcome = Dobrý den! Jsem automatický asistent. Mohu vám říct, kolik dlužíte, přijmout platbu, posunout datum splatnosti, zaznamenat vrácení zboží, sledovat vrácení peněz nebo řešit zboží, které nedorazilo. Kdykoli si můžete vyžádat pracovníka podpory.
receipt = Potvrzení { $evidence }

## Která objednávka
not-yours = Objednávka { $order } není vaše, takže s ní nemohu nic udělat ani o ní nic říct.
no-such-order = Na vašem účtu nevidím objednávku { $order }.

## Kolik zbývá zaplatit
nothing-owed = Nic nedlužíte. Vše je zaplaceno.
balance-total = Celkem dlužíte { $amount } za { $count ->
    [one] { $count } nákup
    [few] { $count } nákupy
    [many] { $count } nákupu
   *[other] { $count } nákupů
}:
balance-line = { $merchant }: zbývá { $amount }, nejbližší splatnost { $date }.
balance-line-overdue = { $merchant }: zbývá { $amount }, splatnost byla { $date }.
balance-line-paused = { $merchant }: zbývá { $amount }, pozastaveno do { $date }.
balance-line-fees = { $merchant }: na poplatcích zbývá { $amount }.
balance-paid-so-far = Dosud máte zaplaceno { $amount }.
balance-refunded = Vrácení peněz od obchodu: { $amount }.
balance-fees = Z toho poplatek z prodlení: { $amount }.
installment-line = { $amount }, splatnost { $date }.
plan-closed = Obchodu { $merchant } už nezbývá nic zaplatit.

## Placení
pay-now-proposal = Strhnu { $amount } pro obchod { $merchant }{ $method ->
    [none] .
   *[other] , způsob platby: { $method }.
}
pay-now-done = Hotovo: { $amount } pro obchod { $merchant } je zaplaceno.
pay-now-left = Za tento nákup teď zbývá zaplatit { $amount }.
all-paid = Za tento nákup už nezbývá nic zaplatit.
below-minimum = Nejmenší platba, kterou mohu přijmout, je { $amount }.
exceeds-outstanding = To je víc, než zbývá zaplatit obchodu { $merchant }. Zbývá { $amount }; mohu strhnout tuto částku.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Strhnu { $amount } a vše bude doplaceno.
payoff-done = Hotovo: { $amount } je zaplaceno a nic už nezbývá za:

## Více času
extend-due-date-proposal = Přesunu platbu { $amount } obchodu { $merchant } z { $was } na { $date }. Nic to nestojí.
extend-due-date-done = Hotovo: platba { $amount } obchodu { $merchant } má teď splatnost { $date }.
due-date-already = Platba obchodu { $merchant } už má splatnost { $date }, takže není co měnit.
disputed = K nákupu v obchodě { $merchant } je otevřený spor. Než se rozhodne, datum splatnosti se nemění.
paused = Splácení v obchodě { $merchant } je pozastaveno do { $date }, dřív tedy nic platit nemusíte.
too-overdue = Platba obchodu { $merchant } měla splatnost { $date }. To je příliš dávno na to, aby ji šlo přesunout.
offer-payment-plan = Pokud je pro vás těžké zaplatit, pracovník podpory s vámi může projít splátkový plán. Stačí říct.
already-moved = Platba obchodu { $merchant } už byla jednou přesunuta, na { $date }. Znovu ji přesunout nemohu.
date-in-past = Tento den už uplynul: { $date }.
no-later-date = Platbu obchodu { $merchant } bylo možné přesunout nejpozději na { $date } a ten den už uplynul.
beyond-limit-date = Platbu obchodu { $merchant } mohu přesunout nejpozději na { $date }.

## Vrácení zboží
return-proposal = Zaznamenám vrácení zboží obchodu { $merchant }: { $items }.
return-done = Hotovo, vrácení zboží obchodu { $merchant } je zaznamenáno: { $items }.
pause-proposal = Platba zatím počká: splácení bude pozastaveno do { $date }.
pause-done = Splácení je pozastaveno do { $date }. Do té doby nic platit nemusíte a žádné poplatky nepřibudou.
return-already = Vaše vrácení zboží obchodu { $merchant } je zaznamenáno už od { $date }.
return-window-over = Vrácení zboží obchodu { $merchant } bylo možné nahlásit do { $date } a ten den už uplynul.
no-order-to-return = Nevidím nákup, u kterého by vrácení zboží bylo ještě možné.
not-captured = Obchod { $merchant } tuto objednávku ještě neodeslal, takže zatím není co platit ani co vracet.

## Vrácení peněz
refund-booked = Vrácení peněz od obchodu { $merchant } ze dne { $date }: { $amount }.
refund-paid-out = Z vrácení peněz od obchodu { $merchant } vám bylo vyplaceno { $amount }.
refund-left-to-pay = Po vrácení peněz zbývá obchodu { $merchant } zaplatit { $amount }.
refund-awaited = Vaše vrácení zboží obchodu { $merchant } bylo zaznamenáno { $date }. Vrácení peněz obchod ještě neposlal.
no-refund = Na vašem účtu nevidím vrácení peněz ani vrácení zboží.
no-refund-on = Od obchodu { $merchant } zatím nevidím vrácení peněz.

## Zboží, které nedorazilo
dispute-proposal = Otevřu spor s obchodem { $merchant }, protože vaše zboží nedorazilo.
dispute-done = Hotovo: spor s obchodem { $merchant } je otevřený, protože zboží nedorazilo.
already-disputed = Spor s obchodem { $merchant } je otevřený už od { $date }.
dispute-window-over = Spor s obchodem { $merchant } bylo možné otevřít do { $date } a ten den už uplynul.
expected-by = Vaše objednávka z obchodu { $merchant } je ještě na cestě. Pokud nedorazí do { $date }, napište mi znovu a otevřu spor.
no-order-to-dispute = Nevidím nákup, u kterého by ještě šlo otevřít spor.

## Poplatky z prodlení
fee-explained = Částka { $amount } u obchodu { $merchant } je poplatek z prodlení. Byl připsán { $date }, protože platba přišla pozdě.
waive-fee-proposal = Poplatek z prodlení { $amount } u obchodu { $merchant } vám mohu z dobré vůle odpustit.
waive-fee-done = Hotovo: poplatek z prodlení { $amount } u obchodu { $merchant } je odpuštěn.
waiver-used = V posledním roce vám už byl jeden poplatek z prodlení odpuštěn. Příště to mohu udělat { $date }.
no-fee = Na vašem účtu není žádný poplatek z prodlení.
no-fee-on = U nákupu v obchodě { $merchant } není žádný poplatek z prodlení.

## Špatné nebo poškozené zboží
dispute-faulty-proposal = Otevřu spor s obchodem { $merchant }, protože zboží je špatné nebo poškozené.
dispute-faulty-done = Hotovo: spor s obchodem { $merchant } je otevřený, protože zboží je špatné nebo poškozené.

## Zrušení
cancel-proposal = Zruším vaši objednávku v obchodě { $merchant } za { $amount }. Nebudete za ni nic dlužit.
cancel-done = Hotovo: vaše objednávka v obchodě { $merchant } za { $amount } je zrušená a nic za ni nedlužíte.
canceled-already = Vaše objednávka v obchodě { $merchant } byla zrušena { $date }.
captured-already = Obchod { $merchant } odeslal zboží { $date }, takže už zrušit nejde.
offer-return = Pokud si ho nechcete nechat, mohu nahlásit vrácení zboží. Stačí říct.
no-order-to-cancel = Na vašem účtu nevidím nic, co by šlo zrušit.

## Platba, která není vidět
ask-paid-amount = Kolik jste zaplatili?
ask-paid-on = Který den jste zaplatili?
payment-wait = Platba trvá několik bankovních dnů. Pokud { $amount } nebude vidět { $date }, napište mi znovu a nechám ji dohledat.
payment-found-proposal = Dne { $date } přišlo { $amount } bez údaje, za co. Použiju to na obchod { $merchant }.
payment-shows = Vaše platba { $amount } pro obchod { $merchant } je na účtu od { $date }.
trace-proposal = Nechám dohledat vaši platbu { $amount } z { $date }.
trace-done = Hotovo: vaše platba { $amount } z { $date } se dohledává.
trace-already = Vaše platba { $amount } z { $date } se už dohledává.

## Rozložení dluhu
count-label = { $count }
ask-installments = Máte zaplatit { $amount }. Na kolik měsíců to mám rozložit? Možný počet: { $least } až { $most }.
plan-beyond-limit = Mohu to rozložit na počet měsíců od { $least } do { $most }.
plan-below-minimum = Nejmenší měsíční platba je { $amount }, takže nejvyšší možný počet měsíců je { $most }.
plan-too-small = Nejmenší měsíční platba je { $amount }, takže zbývá příliš málo na rozložení.
plan-proposal = Rozložím { $amount } na měsíční platby, jejich počet: { $count }, každá nejvýše { $part }, první { $date }. Nic to nestojí.
plan-done = Hotovo: { $amount } je rozloženo na měsíční platby, jejich počet: { $count }, každá nejvýše { $part }, první { $date }.

## Cizí nákup
account-locked = Váš účet je zablokovaný, takže s ním nikdo nemůže nic koupit.
dispute-stranger-done = Spor s obchodem { $merchant } je otevřený, protože tento nákup jste neudělali vy.

## Odstoupení od smlouvy o úvěru
withdraw-proposal = Zaeviduji, že odstupujete od smlouvy o úvěru pro obchod { $merchant }. { $amount } je pak třeba zaplatit najednou do { $date }.
withdraw-done = Hotovo: odstoupení od smlouvy o úvěru pro obchod { $merchant } je zaevidované. { $amount } je třeba zaplatit najednou do { $date }.
withdrawal-over = Od smlouvy o úvěru pro obchod { $merchant } bylo možné odstoupit do { $date } a ten den už uplynul.
no-withdrawal-right = Právo vaší země neumožňuje od této smlouvy o úvěru odstoupit.
withdrawn-already = Od smlouvy o úvěru pro obchod { $merchant } jste už odstoupili { $date }.
no-agreement = Nevidím žádnou smlouvu o úvěru, od které byste mohli odstoupit.

## Jiná karta, jiný účet nebo jiný den
method-label = { $method }
ask-method = Nyní platíte takto: { $method }. Co mám používat místo toho?
no-other-method = Nic jiného k placení uložené není. Kartu nebo účet můžete přidat v nastavení; nikdy sem neposílejte jejich číslo.
method-proposal = Od teď budu pro vaše platby používat { $method }.
method-done = Hotovo: od teď se pro vaše platby používá { $method }.
method-already = { $method } se už používá.
ask-day = Který den v měsíci chcete platit? Možné jsou dny { $least } až { $most }.
day-beyond-limit = Mohu zvolit den v měsíci od { $least } do { $most }.
day-proposal = Od příštího měsíce budou vaše měsíční platby splatné { $day }. den v měsíci.
day-done = Hotovo: od příštího měsíce jsou vaše měsíční platby splatné { $day }. den v měsíci.
day-already = Vaše měsíční platby už jsou splatné { $day }. den v měsíci.

## Z čeho se skládá účet
no-purchase = Na vašem účtu nevidím žádnou fakturu.
invoice-total = { $merchant }, { $date }: { $amount }, z toho:
invoice-item = { $item }: { $amount }
invoice-interest = Úroky: { $amount }
invoice-fee = Poplatek z prodlení ze dne { $date }: { $amount }
invoice-fee-waived = Poplatek z prodlení ze dne { $date }, odpuštěný: { $amount }
invoice-payment = Zaplaceno { $date }: { $amount }
dispute-amount-proposal = Pokud to nesouhlasí, otevřu spor s obchodem { $merchant } o částku.
dispute-amount-done = Hotovo: spor s obchodem { $merchant } o částku je otevřený.
