# Odpovědi asistenta v češtině. Proměnné: $merchant obchod, $amount částka, $date den, $order číslo
# objednávky, $item jedno zboží, $items více, $method způsob platby, $count počet. Částky a data
# přicházejí hotové („20. listopadu 2026“). Vykáme.

## Názvy věcí
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
confirm-yes = Ano
confirm-no = Ne

## Otázky
ask-errand = Nevím jistě, s čím potřebujete pomoct. Jde o to, kolik dlužíte, o platbu, o více času, o vrácení zboží, o vrácení peněz, o zboží, které nedorazilo, nebo o poplatek? Můžete si také vyžádat pracovníka podpory.
ask-order = O který nákup jde?
ask-new-date = Na který den chcete přesunout platbu obchodu { $merchant }? Poslední možný den je { $date }.
ask-amount = Kolik chcete obchodu { $merchant } zaplatit?
ask-items = Které zboží posíláte zpět obchodu { $merchant }?
ask-confirm = Mám to udělat?
ask-report-stranger = Chcete nahlásit nákup, který jste neudělali vy?
ask-register-complaint = Mám zaregistrovat formální stížnost?
ask-identity-code = Než se podívám na váš účet, potřebuji vědět, že jste to vy. Poslali jsme vám jednorázový kód. Jak zní?
code-wrong = To není kód, který jsme poslali. Zkontrolujte ho prosím a zkuste to znovu.
code-sent-again = Poslali jsme vám nový jednorázový kód. Jak zní?
not-understood = Omlouvám se, tomu nerozumím.
file-unread = Soubory tu nemohu otevřít, popište prosím slovy, co v nich je.

## Zdvořilosti
identified = Děkuji, kód souhlasí.
not-verified = V tom případě se na účet nemohu podívat ani vám o něm nic říct. Totožnost můžete kdykoli ověřit, nebo si vyžádejte pracovníka podpory.
you-are-welcome = Rádo se stalo! Napište zase, až budete něco potřebovat.
nothing-changed = V pořádku, nic se nezměnilo.
done-already = To už je hotové, podruhé se to neprovedlo.
handed-over = Předávám tuto konverzaci pracovníkovi podpory. Uvidí vaše zprávy i to, co se už udělalo, takže nemusíte nic opakovat. Odpověď dostanete tady.
help-emergency = Pokud je v ohrožení váš život nebo život někoho jiného, zavolejte ihned { $number }.
help-crisis-line = Můžete si také s někým promluvit: { $line }.
help-debt-advice = Poradenství o dluzích, nezávislé na nás: { $name }.
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
why-purchase = Nákup v obchodě { $merchant }, { $date }: { $amount }
why-refund = Vrácení peněz od obchodu, { $date }: { $amount }
why-fee-waived = Prominutý poplatek z prodlení, { $date }: { $amount }
why-goodwill = Odečteno jako vstřícné gesto, { $date }: { $amount }
why-other = Jiné změny: { $amount }
fee-of-payment = Týká se platby { $amount } se splatností { $date }.
refund-expected = Očekávané vrácení peněz od obchodu: { $amount }.
interest-spared = Ušetříte tím { $amount } na úrocích.
after-nothing = Potom už v obchodě { $merchant } nic nezbývá zaplatit.
after-payment = Potom v obchodě { $merchant } zbývá zaplatit { $amount }, do { $date }.
after-payments = Potom v obchodě { $merchant } zbývá zaplatit { $amount } v { $count } platbách, poslední { $date }.

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
offer-payment-plan = Pokud je pro vás těžké zaplatit, mohu dluh rozložit na několik měsíců. Stačí požádat o splátkový plán.
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
ask-installments = Máte zaplatit { $amount }. Na kolik měsíců to mám rozložit? Možný počet: { $least } až { $most }. Nebo řekněte, kolik můžete platit měsíčně.
plan-beyond-limit = Mohu to rozložit na počet měsíců od { $least } do { $most }.
plan-below-minimum = Nejmenší měsíční platba je { $amount }, takže nejvyšší možný počet měsíců je { $most }.
plan-rate-too-low = Při částce { $part } měsíčně by to trvalo déle, než kolik mohu nabídnout. Nejvyšší počet měsíců je { $most }.
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

## Complaints
complaint-registered = Vaše stížnost je zaregistrována. Pracovník podpory odpoví nejpozději { $date }.
complaint-already = Tato stížnost je zaregistrována od { $was }. Pracovník podpory odpoví nejpozději { $date }.
complaint-escalation = Pokud s odpovědí nebudete souhlasit, můžete se obrátit sem: { $body }.

## Contact details
ask-field = Co chcete změnit?
field-label = { $field ->
    [email] E-mailová adresa
    [phone] Telefonní číslo
   *[address] Poštovní adresa
}
ask-value = { $field ->
    [email] Jaká je nová e-mailová adresa?
    [phone] Jaké je nové telefonní číslo?
   *[address] Jaká je nová poštovní adresa?
}
contact-proposal = { field-label }: změním na { $value }.
contact-done = Hotovo. { field-label }: { $value }.
contact-already = { field-label }: { $value } už na účtu je, takže není co měnit.

## Invoices and statements
nothing-to-state = Nevidím nákup, ke kterému by byla faktura.
invoice-proposal = Pošlu vám kopii faktury za nákup v obchodě { $merchant } z { $date }.
invoice-done = Hotovo: kopie faktury za nákup v obchodě { $merchant } z { $date } je na cestě k vám.
ask-month = Za který měsíc chcete výpis?
period-label = { $first } – { $date }
statement-proposal = Pošlu vám výpis od { $first } do { $date }.
statement-done = Hotovo: výpis od { $first } do { $date } je na cestě k vám.
statement-title = Výpis od { $first } do { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Nákup
    [interest] Úroky
    [fee] Poplatek z prodlení
    [fee_waived] Poplatek odpuštěn
    [payment] Platba
    [refund] Vrácení peněz
   *[goodwill] Vstřícnost
} · { $amount }
statement-opening = Dluh předtím: { $amount }
statement-closing = Dluh potom: { $amount }
statement-due = Zbývá zaplatit: { $amount } obchodu { $merchant }, splatnost { $date }

## Credit
purchase-declined = Váš nákup za { $amount } v obchodě { $merchant } byl { $date } zamítnut. Hlavní důvody:
no-declined-purchase = Na účtu nevidím žádný zamítnutý nákup.
credit-no-limit = Pevný limit nemáte: o každém nákupu se rozhoduje zvlášť.
credit-left = Váš limit je { $limit }. Dlužíte nebo máte sjednáno { $owed }, takže zbývá { $amount }.
credit-over-limit = S tímto nákupem byste dlužili víc, než je váš limit.
credit-overdue-debt = Jedna z vašich plateb je po splatnosti.
credit-short-history = Zatím nevíme dost o tom, jak platíte.
credit-many-open-orders = Máte otevřeno mnoho nákupů najednou.
credit-not-affordable = Podle vašich údajů zbývá z příjmů po odečtení výdajů na platby příliš málo.
credit-account-locked = Váš účet je zablokovaný.
credit-no-promise = O každém nákupu se rozhoduje znovu v jeho den; jaká bude další odpověď, teď říct nemůžeme.

## The account and personal data
ask-account-wish = Co mám udělat?
account-wish-label = { $wish ->
    [export] Poslat moje údaje
    [close] Zrušit můj účet
   *[erase] Vymazat moje údaje
}
account-proposal = { $wish ->
    [export] Shromáždím vše, co o vás víme, do čitelného archivu a pošlu vám ho.
    [close] Zruším váš účet. Potom už s ním nepůjde nakupovat.
   *[erase] Vymažu vaše osobní údaje a zruším účet. Nelze to vzít zpět.
}
account-done = { $wish ->
    [export] Hotovo: vaše údaje jsou na cestě k vám.
    [close] Hotovo: váš účet je zrušen.
   *[erase] Hotovo: vaše osobní údaje jsou vymazány a účet je zrušen.
}
account-wish-met = { account-wish-label }: to už je hotové.
data-kept = Zákon nám ukládá uchovat účetnictví vašich nákupů do { $date }. Do té doby údaje nelze vymazat.
close-owing = Zbývá zaplatit { $amount }. Účet lze zrušit, až bude vše zaplaceno.
close-disputed = O nákupu v obchodě { $merchant } se vede spor. Účet lze zrušit, až bude rozhodnut.
archive-title = Co o vás víme, ke dni { $date }

## Merchants: payouts
payout-to-come = { $amount } vám bude vyplaceno { $date }.
payout-paid = { $amount } vám bylo vyplaceno { $date }.
payout-orders = Zahrnuje: { $orders }
payout-kept = Rozdíl { $amount } oproti tržbám jsou naše poplatky a srážky.
no-payout = Zatím nevidím žádnou výplatu pro vás.
no-payout-of = Objednávka { $order } zatím není v žádné výplatě.

## Merchants: orders
ask-merchant-step = Co chcete udělat s objednávkou { $order }?
merchant-step-label = { $step ->
    [capture] Strhnout platbu
    [refund] Vrátit peníze
    [cancel] Zrušit
    [release] Uvolnit zbytek
   *[extend] Prodloužit autorizaci
}
no-merchant-order = Nevidím žádnou vaši objednávku, u které by to šlo.
capture-proposal = Strhnu { $amount } z objednávky { $order }.
capture-done = Hotovo: z objednávky { $order } je strženo { $amount }.
capture-too-much = To je víc, než kolik zbývá z objednávky { $order } strhnout: { $amount }. Tuto částku strhnout mohu.
merchant-captured-already = Z objednávky { $order } už je strženo { $amount }, takže to už nejde. Co je strženo, lze vrátit.
authorization-over = Autorizace objednávky { $order } skončila { $date }.
ask-refund-amount = Kolik chcete z objednávky { $order } vrátit? Nejvýše { $amount }.
refund-proposal = Vrátím zákazníkovi { $amount } z objednávky { $order }.
refund-done = Hotovo: zákazníkovi je vráceno { $amount } z objednávky { $order }.
refund-too-much = To je víc, než kolik lze z objednávky { $order } ještě vrátit: { $amount }.
refund-window-over = Peníze za objednávku { $order } šlo vrátit do { $date } a ten den už minul.
merchant-not-captured = Z objednávky { $order } zatím nic není strženo, takže není co vracet.
merchant-cancel-proposal = Zruším objednávku { $order }.
merchant-cancel-done = Hotovo: objednávka { $order } je zrušena.
merchant-canceled-already = Objednávka { $order } byla zrušena { $date }.
release-proposal = Uvolním { $amount }, které z objednávky { $order } zbývá.
release-done = Hotovo: zbývajících { $amount } z objednávky { $order } je uvolněno.
extend-proposal = Prodloužím autorizaci objednávky { $order } z { $was } do { $date }.
extend-done = Hotovo: autorizace objednávky { $order } nyní platí do { $date }.
extend-too-far = Autorizaci objednávky { $order } lze prodloužit nejdéle do { $date }.
authorized-until = Autorizace objednávky { $order } už platí do { $date }.

## Merchants: disputes
merchant-dispute-line = Objednávka { $order }: zákazník vede spor od { $date }. { $reason ->
    [not_received] Zboží nedorazilo
    [wrong_or_damaged] Zboží je špatné nebo poškozené
    [not_my_purchase] Zákazník to nekoupil
    [wrong_amount] Částka je špatná
   *[refund_missing] Chybí vrácení peněz
}. Jde o { $amount }.
dispute-answer-by = Vaši odpověď potřebujeme nejpozději { $date }. Spor můžete uznat, nebo poslat soubory, které ukazují, jak to bylo.
dispute-answered = Vaše důkazy k objednávce { $order } máme a posuzují se.
dispute-send-files = Přiložte prosím soubory ke sporu o objednávku { $order } k další zprávě.
dispute-answer-over = Na spor o objednávku { $order } šlo odpovědět do { $date } a ten den už minul.
evidence-proposal = Předám tyto soubory ke sporu o objednávku { $order }: { $files }
evidence-done = Hotovo: ke sporu o objednávku { $order } jsou předány tyto soubory: { $files }
accept-dispute-proposal = Uznám spor o objednávku { $order }. Zákazník pak dostane zpět { $amount }.
accept-dispute-done = Hotovo: spor o objednávku { $order } je uznán a zákazník dostane zpět { $amount }.
no-open-dispute = Nevidím žádný otevřený spor o vaše objednávky.
no-open-dispute-on = O objednávku { $order } se žádný spor nevede.
dispute-closed = Spor o objednávku { $order } byl uzavřen { $date }.

## Co bylo slíbeno
person-answers-by = Pracovník podpory vám odpoví nejpozději { $date }.
queue-wait = Pracovník podpory u vás bude pravděpodobně za { $least } až { $most } min.
callback-at = Právě teď není v práci nikdo, kdo by mohl odpovědět. Pracovník podpory vám odpoví zde { $date } mezi { $from } a { $until }.
person-with-you = { $name } je teď tady a odpovídá vám osobně.
assistant-back = Zde opět odpovídá automatický asistent.
dispute-heard-by = Nejprve se ptáme obchodu { $merchant }. Ozveme se vám nejpozději { $date }.
trace-heard-by = Nejpozději { $date } se dozvíte, co se našlo.
dispute-decided-for-you = Spor s obchodem { $merchant } je rozhodnut ve váš prospěch.
dispute-decided-for-shop = Spor s obchodem { $merchant } je rozhodnut ve prospěch obchodu. Pokud nesouhlasíte, napište nám.
dispute-undecided = Spor s obchodem { $merchant } ještě není rozhodnut.
trace-found = Vaše platba { $amount } dorazila.
trace-not-found = Vaše platba { $amount } se zatím nenašla.
person-looks = Pracovník podpory dostal za úkol se na to podívat.
approval-asked = Nejdřív to musí schválit pracovník podpory, zatím se tedy nic nezměnilo. Odpověď dostanete nejpozději { $date }.
approval-refused = To, o co jste požádali, nebylo schváleno, nic se tedy nezměnilo.
answer-overdue = Slíbili jsme vám odpověď nejpozději { $date } a nedodrželi jsme to. Omlouváme se.
goods-come-yet = Dorazilo vaše zboží z obchodu { $merchant }? Pokud ne, napište nám a bude možné otevřít spor.
payment-still-missing = Vaše platba { $amount } zatím není vidět. Napište nám, pokud ji máme dohledat.
payout-overdue = Výplata { $amount } byla slíbena na { $date } a neproběhla. Omlouváme se.
