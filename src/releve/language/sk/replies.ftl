# Every reply of the assistants in Slovak. Variables: $merchant the shop, $amount money,
# $date a day, $order an order number, $item one thing bought, $items several, $method a way to
# pay, $count a number. Amounts and dates arrive already written for the language.

## Names of things
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
confirm-yes = Áno
confirm-no = Nie

## Questions
ask-errand = Nie som si istý, čo potrebujete. Ide o to, koľko dlhujete, o platbu, viac času, vrátenie tovaru, vrátenie peňazí, tovar, ktorý neprišiel, alebo poplatok? Môžete požiadať aj o pracovníka.
ask-order = Ktorý nákup máte na mysli?
ask-new-date = Na ktorý deň chcete posunúť platbu obchodu { $merchant }? Posledný možný deň je { $date }.
ask-amount = Koľko chcete zaplatiť obchodu { $merchant }?
ask-items = Ktoré veci vraciate obchodu { $merchant }?
ask-confirm = Mám to urobiť?
ask-report-stranger = Chcete nahlásiť nákup, ktorý ste neurobili?
ask-register-complaint = Mám zaznamenať formálnu sťažnosť?
ask-identity-code = Skôr než sa pozriem na váš účet, potrebujem vedieť, že ste to vy. Poslal som vám jednorazový kód. Ako znie?
code-wrong = To nie je kód, ktorý som poslal. Skontrolujte ho, prosím, a skúste to znova.
code-sent-again = Poslal som vám nový jednorazový kód. Ako znie?
not-understood = Prepáčte, nerozumel som tomu.
file-unread = Súbory tu nemôžem otvoriť, opíšte prosím slovami, čo v nich je.

## Courtesies
identified = Ďakujem, kód je správny.
not-verified = Potom sa na účet nemôžem pozrieť ani o ňom nič povedať. Overiť sa môžete kedykoľvek, alebo požiadajte o pracovníka.
you-are-welcome = Rado sa stalo. Napíšte, kedykoľvek budete niečo potrebovať.
nothing-changed = Dobre, nič sa nezmenilo.
done-already = To už bolo urobené, preto som to neurobil znova.
handed-over = Odovzdávam túto konverzáciu pracovníkovi. Vidí, čo ste napísali a čo sa urobilo, takže nič nemusíte opakovať. Odpovie tu.
help-emergency = Ak je v ohrození váš život alebo život niekoho iného, zavolajte ihneď { $number }.
help-crisis-line = Môžete sa aj s niekým porozprávať: { $line }.
help-debt-advice = Poradenstvo o dlhoch, nezávislé od nás: { $name }.
person-answers = Vaša správa je u pracovníka, ktorý má túto konverzáciu.
welcome = Dobrý deň, som automatický asistent. Poviem vám, koľko dlhujete, prijmem platbu, posuniem deň splatnosti, zaznamenám vrátenie tovaru, zistím stav vrátenia peňazí alebo preverím tovar, ktorý neprišiel. Kedykoľvek môžete požiadať o pracovníka.
receipt = Potvrdenie { $evidence }

## Which order
not-yours = Objednávka { $order } nie je vaša, preto s ňou nemôžem nič urobiť ani o nej nič povedať.
no-such-order = Objednávku { $order } vo vašom účte neviem nájsť.

## What is owed
nothing-owed = Nič nedlhujete. Všetko je zaplatené.
balance-total = Spolu dlhujete { $amount } za { $count ->
    [one] jeden nákup
    [few] { $count } nákupy
    [many] { $count } nákupu
   *[other] { $count } nákupov
}:
balance-line = { $merchant }: zostáva { $amount }, najbližšia splatnosť { $date }.
balance-line-overdue = { $merchant }: zostáva { $amount }, splatné to bolo { $date }.
balance-line-paused = { $merchant }: zostáva { $amount }, pozastavené do { $date }.
balance-line-fees = { $merchant }: na poplatkoch zostáva { $amount }.
balance-paid-so-far = Doteraz ste zaplatili { $amount }.
balance-refunded = Obchod vrátil peniaze: { $amount }.
balance-fees = Z toho { $amount } je poplatok z omeškania.
installment-line = { $amount } je splatných { $date }.
plan-closed = Obchodu { $merchant } už nič nezostáva zaplatiť.
why-purchase = Nákup v obchode { $merchant }, { $date }: { $amount }
why-refund = Vrátenie peňazí obchodom, { $date }: { $amount }
why-fee-waived = Odpustený poplatok z omeškania, { $date }: { $amount }
why-goodwill = Odpočítané ako ústretové gesto, { $date }: { $amount }
why-other = Ďalšie zmeny: { $amount }
fee-of-payment = Ide o platbu { $amount }, ktorá bola splatná { $date }.
refund-expected = Obchod by za to mal ako vrátenie peňazí poslať { $amount }.
interest-spared = Tým ušetríte na úrokoch { $amount }.
after-nothing = Potom už obchodu { $merchant } nič nezostane zaplatiť.
after-payment = Potom zostane zaplatiť obchodu { $merchant } { $amount }, a to { $date }.
after-payments = Potom zostane zaplatiť obchodu { $merchant } { $amount }, počet platieb: { $count }, posledná { $date }.

## Paying
pay-now-proposal = Vezmem { $amount } pre obchod { $merchant }{ $method ->
    [none] .
   *[other] , z: { $method }.
}
pay-now-done = Hotovo: obchodu { $merchant } bolo zaplatené { $amount }.
pay-now-left = Zostáva tam zaplatiť { $amount }.
all-paid = Nezostáva tam nič na zaplatenie.
below-minimum = Najmenšia platba, ktorú môžem prijať, je { $amount }.
exceeds-outstanding = To je viac, než zostáva v obchode { $merchant }. Zostáva { $amount }; môžem namiesto toho prijať túto sumu.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Vezmem { $amount } a všetko tým vyrovnám.
payoff-done = Hotovo: zaplatené bolo { $amount } a nič nezostáva na:

## More time
extend-due-date-proposal = Posuniem platbu { $amount } obchodu { $merchant } z { $was } na { $date }. Nič to nestojí.
extend-due-date-done = Hotovo: { $amount } obchodu { $merchant } je teraz splatných { $date }.
due-date-already = Platba obchodu { $merchant } je už teraz splatná { $date }, takže netreba nič meniť.
disputed = Na nákup v obchode { $merchant } je otvorená reklamácia. Kým sa nerozhodne, deň splatnosti sa nemení.
paused = Splácanie v obchode { $merchant } je pozastavené do { $date }, dovtedy nie je nič splatné.
too-overdue = Platba obchodu { $merchant } bola splatná { $date }. To je už príliš dávno na to, aby som ju posunul.
offer-payment-plan = Ak je pre vás ťažké platiť, môžem to, čo dlhujete, rozložiť na niekoľko mesiacov. Stačí požiadať o splátkový kalendár.
already-moved = Platba obchodu { $merchant } už raz bola posunutá, na { $date }. Znova ju posunúť nemôžem.
date-in-past = { $date } už uplynul.
no-later-date = Platbu obchodu { $merchant } bolo možné posunúť najneskôr na { $date }, a to už uplynulo.
beyond-limit-date = Platbu obchodu { $merchant } môžem posunúť najneskôr na { $date }.

## Returns
return-proposal = Zaznamenám vrátenie tovaru obchodu { $merchant }: { $items }.
return-done = Hotovo: vrátenie tovaru obchodu { $merchant } je zaznamenané: { $items }.
pause-proposal = Účet zatiaľ počká: splácanie sa pozastaví do { $date }.
pause-done = Splácanie je pozastavené do { $date }. Dovtedy nie je nič splatné a neúčtuje sa žiadny poplatok.
return-already = Vrátenie tovaru obchodu { $merchant } je zaznamenané už od { $date }.
return-window-over = Vrátenie tovaru obchodu { $merchant } bolo možné nahlásiť do { $date }, a to už uplynulo.
no-order-to-return = Nevidím nákup, pri ktorom by ešte bolo možné vrátenie tovaru.
not-captured = Obchod { $merchant } túto objednávku ešte neodoslal, takže zatiaľ netreba nič platiť a nemožno urobiť vrátenie tovaru.

## Refunds
refund-booked = Vrátenie peňazí od obchodu { $merchant }: { $amount }, { $date }.
refund-paid-out = Z vrátenia peňazí od obchodu { $merchant } vám bolo vyplatených { $amount }.
refund-left-to-pay = Po vrátení peňazí zostáva zaplatiť obchodu { $merchant } { $amount }.
refund-awaited = Vrátenie tovaru obchodu { $merchant } bolo zaznamenané { $date }. Obchod vrátenie peňazí ešte neposlal.
no-refund = Na vašom účte nevidím vrátenie peňazí ani vrátenie tovaru.
no-refund-on = Vrátenie peňazí od obchodu { $merchant } zatiaľ nevidím.

## Goods that never came
dispute-proposal = Otvorím reklamáciu voči obchodu { $merchant }, pretože tovar neprišiel.
dispute-done = Hotovo: reklamácia voči obchodu { $merchant } je otvorená, pretože tovar neprišiel.
already-disputed = Reklamácia voči obchodu { $merchant } je otvorená už od { $date }.
dispute-window-over = Reklamáciu voči obchodu { $merchant } bolo možné otvoriť do { $date }, a to už uplynulo.
expected-by = Vaša objednávka z obchodu { $merchant } je ešte na ceste. Ak nepríde do { $date }, napíšte mi znova a otvorím reklamáciu.
no-order-to-dispute = Nevidím nákup, pri ktorom by ešte bolo možné otvoriť reklamáciu.

## Late fees
fee-explained = Suma { $amount } v obchode { $merchant } je poplatok z omeškania, účtovaný { $date }, pretože platba prišla neskoro.
waive-fee-proposal = Poplatok z omeškania { $amount } v obchode { $merchant } môžem ako ústretové gesto odpustiť.
waive-fee-done = Hotovo: poplatok z omeškania { $amount } v obchode { $merchant } je odpustený.
waiver-used = Za posledný rok vám už bol jeden poplatok z omeškania odpustený. Ďalší raz to bude možné { $date }.
no-fee = Na vašom účte nie je poplatok z omeškania.
no-fee-on = Na nákupe v obchode { $merchant } nie je poplatok z omeškania.

## Goods that are wrong or damaged
dispute-faulty-proposal = Otvorím reklamáciu voči obchodu { $merchant }, pretože tovar je nesprávny alebo poškodený.
dispute-faulty-done = Hotovo: reklamácia voči obchodu { $merchant } je otvorená, pretože tovar je nesprávny alebo poškodený.

## Canceling
cancel-proposal = Zruším vašu objednávku v obchode { $merchant } za { $amount }. Potom za ňu nič nedlhujete.
cancel-done = Hotovo: objednávka v obchode { $merchant } za { $amount } je zrušená a nič za ňu nedlhujete.
canceled-already = Objednávka v obchode { $merchant } bola zrušená { $date }.
captured-already = Obchod { $merchant } odoslal tovar { $date }, preto už nemôžem objednávku zrušiť.
offer-return = Ak si tovar nechcete nechať, môžem zaznamenať vrátenie tovaru. Stačí povedať.
no-order-to-cancel = Na vašom účte nevidím nič, čo by sa dalo zrušiť.

## A payment that doesn't show
ask-paid-amount = Koľko ste zaplatili?
ask-paid-on = V ktorý deň ste platili?
payment-wait = Platby trvajú niekoľko bankových dní. Ak { $amount } neuvidíte ani { $date }, napíšte mi znova a dám platbu vyhľadať.
payment-found-proposal = { $date } prišlo { $amount } bez údaja, na čo to je. Použijem to pre obchod { $merchant }.
payment-shows = Vašich { $amount } pre obchod { $merchant } je na účte od { $date }.
trace-proposal = Dám vyhľadať vašu platbu { $amount } z { $date }.
trace-done = Hotovo: vaša platba { $amount } z { $date } sa vyhľadáva.
trace-already = Vaša platba { $amount } z { $date } sa už vyhľadáva.

## Spreading what is owed
count-label = { $count }
ask-installments = Máte zaplatiť { $amount }. Na koľko mesiacov to mám rozložiť? Možné je { $least } až { $most }. Alebo povedzte, koľko môžete platiť mesačne.
plan-beyond-limit = Môžem to rozložiť na { $least } až { $most } mesiacov.
plan-below-minimum = Najmenšia mesačná platba je { $amount }, takže najviac môžem ponúknuť tento počet mesiacov: { $most }.
plan-rate-too-low = Pri sume { $part } mesačne by to trvalo dlhšie, než môžem ponúknuť. Najvyšší počet mesiacov je { $most }.
plan-too-small = Najmenšia mesačná platba je { $amount }, takže na rozloženie zostáva príliš málo.
plan-proposal = Rozložím { $amount } na mesačné platby (počet: { $count }), každá najviac { $part }, prvá { $date }. Nič to nestojí.
plan-done = Hotovo: { $amount } je rozložených na mesačné platby (počet: { $count }), každá najviac { $part }, prvá { $date }.

## Somebody else's purchase
account-locked = Váš účet je zablokovaný, takže ním nikto nemôže nič kúpiť.
dispute-stranger-done = Reklamácia voči obchodu { $merchant } je otvorená, pretože ste to nekúpili.

## Withdrawing from the credit agreement
withdraw-proposal = Zaznamenám odstúpenie od zmluvy o úvere pre obchod { $merchant }. { $amount } bude potom splatných naraz { $date }.
withdraw-done = Hotovo: odstúpenie od zmluvy o úvere pre obchod { $merchant } je zaznamenané. { $amount } je splatných naraz { $date }.
withdrawal-over = Od zmluvy o úvere pre obchod { $merchant } bolo možné odstúpiť do { $date }, a to už uplynulo.
no-withdrawal-right = Právo vašej krajiny nedáva možnosť odstúpiť od tejto zmluvy o úvere.
withdrawn-already = Od zmluvy o úvere pre obchod { $merchant } ste už odstúpili, { $date }.
no-agreement = Nevidím zmluvu o úvere, od ktorej by ste mohli odstúpiť.

## Another card, account, or day
method-label = { $method }
ask-method = Teraz platíte takto: { $method }. Čo mám použiť namiesto toho?
no-other-method = Nič iné na platenie nie je uložené. Kartu alebo účet môžete pridať v nastaveniach účtu; číslo sem, prosím, nikdy neposielajte.
method-proposal = Odteraz použijem na vaše platby: { $method }.
method-done = Hotovo: odteraz sa na vaše platby používa { $method }.
method-already = { $method } sa už používa.
ask-day = V ktorý deň mesiaca chcete platiť? Možný je { $least }. až { $most }. deň.
day-beyond-limit = Môžem zvoliť { $least }. až { $most }. deň mesiaca.
day-proposal = Od budúceho mesiaca budú vaše mesačné platby splatné v { $day }. deň mesiaca.
day-done = Hotovo: od budúceho mesiaca sú vaše mesačné platby splatné v { $day }. deň mesiaca.
day-already = Vaše mesačné platby sú už splatné v { $day }. deň mesiaca.

## What a bill is made of
no-purchase = Na vašom účte nevidím žiadny účet na zaplatenie.
invoice-total = { $merchant }, { $date }: { $amount }, z toho:
invoice-item = { $item }: { $amount }
invoice-interest = Úroky: { $amount }
invoice-fee = Poplatok z omeškania, účtovaný { $date }: { $amount }
invoice-fee-waived = Poplatok z omeškania, účtovaný { $date } a odpustený: { $amount }
invoice-payment = Zaplatené { $date }: { $amount }
dispute-amount-proposal = Ak to nesedí, otvorím reklamáciu voči obchodu { $merchant } kvôli sume.
dispute-amount-done = Hotovo: reklamácia voči obchodu { $merchant } kvôli sume je otvorená.

## Complaints
complaint-registered = Vaša sťažnosť je zaznamenaná. Pracovník na ňu odpovie do { $date }.
complaint-already = Táto sťažnosť je zaznamenaná od { $was }. Pracovník na ňu odpovie do { $date }.
complaint-escalation = Ak s odpoveďou nesúhlasíte, môžete sa obrátiť sem: { $body }.

## Contact details
ask-field = Čo chcete zmeniť?
field-label = { $field ->
    [email] E-mailová adresa
    [phone] Telefónne číslo
   *[address] Poštová adresa
}
ask-value = { $field ->
    [email] Aká je nová e-mailová adresa?
    [phone] Aké je nové telefónne číslo?
   *[address] Aká je nová poštová adresa?
}
contact-proposal = { field-label }: zmením na { $value }.
contact-done = Hotovo. { field-label }: { $value }.
contact-already = { field-label }: { $value } už je na vašom účte, takže netreba nič meniť.

## Invoices and statements
nothing-to-state = Nevidím nákup, ku ktorému by bola faktúra.
invoice-proposal = Pošlem vám kópiu faktúry za nákup v obchode { $merchant } z { $date }.
invoice-done = Hotovo: kópia faktúry za nákup v obchode { $merchant } z { $date } je na ceste k vám.
ask-month = Za ktorý mesiac chcete výpis?
period-label = { $first } – { $date }
statement-proposal = Pošlem vám výpis od { $first } do { $date }.
statement-done = Hotovo: výpis od { $first } do { $date } je na ceste k vám.
statement-title = Výpis od { $first } do { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Nákup
    [interest] Úroky
    [fee] Poplatok z omeškania
    [fee_waived] Odpustený poplatok z omeškania
    [payment] Platba
    [refund] Vrátenie peňazí
   *[goodwill] Ústretové gesto
} · { $amount }
statement-opening = Dlh predtým: { $amount }
statement-closing = Dlh potom: { $amount }
statement-due = Ešte zaplatiť: { $amount } obchodu { $merchant }, splatné { $date }

## Credit
purchase-declined = Váš nákup za { $amount } v obchode { $merchant } bol zamietnutý { $date }. Hlavné dôvody:
no-declined-purchase = Na vašom účte nevidím zamietnutý nákup.
credit-no-limit = Nemáte určený pevný limit: o každom nákupe sa rozhoduje zvlášť.
credit-left = Váš limit je { $limit }. Dlhujete alebo ste sa zaviazali na { $owed }, zostáva z neho { $amount }.
credit-over-limit = Týmto nákupom by ste dlhovali viac, než je váš limit.
credit-overdue-debt = Niektorá vaša platba je po splatnosti.
credit-short-history = Ešte dosť nevieme, ako platíte.
credit-many-open-orders = Máte naraz otvorených veľa nákupov.
credit-not-affordable = Podľa toho, čo ste uviedli, po odpočítaní výdavkov z príjmu zostáva na platby príliš málo.
credit-account-locked = Váš účet je zablokovaný.
credit-no-promise = O každom nákupe sa rozhoduje nanovo v daný deň, preto teraz nemôžeme povedať, aká bude ďalšia odpoveď.

## The account and what is known
ask-account-wish = Čo mám urobiť?
account-wish-label = { $wish ->
    [export] Poslať mi moje údaje
    [close] Zrušiť môj účet
   *[erase] Vymazať moje údaje
}
account-proposal = { $wish ->
    [export] Všetko, čo o vás vieme, vložím do čitateľného archívu a pošlem vám ho.
    [close] Zruším váš účet. Potom ním nebude možný žiadny nákup.
   *[erase] Vymažem vaše osobné údaje a zruším účet. Nedá sa to vrátiť späť.
}
account-done = { $wish ->
    [export] Hotovo: vaše údaje sú na ceste k vám.
    [close] Hotovo: váš účet je zrušený.
   *[erase] Hotovo: vaše osobné údaje sú vymazané a účet je zrušený.
}
account-wish-met = { account-wish-label }: to už bolo urobené.
data-kept = Zákon nám ukladá uchovávať záznamy o vašich nákupoch do { $date }. Dovtedy vaše údaje nemožno vymazať.
close-owing = Ešte nie je zaplatených { $amount }. Účet možno zrušiť, keď bude všetko zaplatené.
close-disputed = Na nákup v obchode { $merchant } je otvorená reklamácia. Účet možno zrušiť po jej rozhodnutí.
archive-title = Čo o vás vieme, stav k { $date }

## Merchants: payouts
payout-to-come = { $amount } vám bude vyplatených { $date }.
payout-paid = { $amount } vám bolo vyplatených { $date }.
payout-orders = Je to za: { $orders }
payout-kept = Rozdiel { $amount } oproti predaju sú naše poplatky a zrážky.
no-payout = Zatiaľ pre vás nevidím žiadnu výplatu.
no-payout-of = Objednávka { $order } ešte nie je v žiadnej výplate.

## Merchants: orders
ask-merchant-step = Čo chcete urobiť s objednávkou { $order }?
merchant-step-label = { $step ->
    [capture] Stiahnuť platbu
    [refund] Vrátiť peniaze
    [cancel] Zrušiť
    [release] Uvoľniť zvyšok
   *[extend] Predĺžiť autorizáciu
}
no-merchant-order = Nevidím vašu objednávku, pri ktorej je to možné.
capture-proposal = Stiahnem { $amount } z objednávky { $order }.
capture-done = Hotovo: z objednávky { $order } je stiahnutých { $amount }.
capture-too-much = To je viac, než zostáva stiahnuť z objednávky { $order }: { $amount }. Môžem stiahnuť túto sumu.
merchant-captured-already = Z objednávky { $order } je už stiahnutých { $amount }, preto to už nie je možné. Na stiahnutú sumu možno urobiť vrátenie peňazí.
authorization-over = Autorizácia objednávky { $order } sa skončila { $date }.
ask-refund-amount = Koľko chcete vrátiť z objednávky { $order }? Najviac to môže byť { $amount }.
refund-proposal = Zákazníkovi vrátim { $amount } z objednávky { $order }.
refund-done = Hotovo: zákazníkovi bolo vrátených { $amount } z objednávky { $order }.
refund-too-much = To je viac, než možno ešte vrátiť z objednávky { $order }: { $amount }.
refund-window-over = Peniaze za objednávku { $order } bolo možné vrátiť do { $date }, a to už uplynulo.
merchant-not-captured = Z objednávky { $order } ešte nič nie je stiahnuté, takže niet čo vrátiť.
merchant-cancel-proposal = Zruším objednávku { $order }.
merchant-cancel-done = Hotovo: objednávka { $order } je zrušená.
merchant-canceled-already = Objednávka { $order } bola zrušená { $date }.
release-proposal = Uvoľním { $amount }, ktoré zostávajú z objednávky { $order }.
release-done = Hotovo: zostávajúcich { $amount } z objednávky { $order } je uvoľnených.
extend-proposal = Predĺžim autorizáciu objednávky { $order } z { $was } do { $date }.
extend-done = Hotovo: autorizácia objednávky { $order } teraz platí do { $date }.
extend-too-far = Autorizáciu objednávky { $order } možno predĺžiť najneskôr do { $date }.
authorized-until = Autorizácia objednávky { $order } už platí do { $date }.

## Merchants: disputes
merchant-dispute-line = Objednávka { $order }: zákazník má od { $date } otvorenú reklamáciu. { $reason ->
    [not_received] Tovar neprišiel
    [wrong_or_damaged] Tovar je nesprávny alebo poškodený
    [not_my_purchase] Zákazník to nekúpil
    [wrong_amount] Suma je nesprávna
   *[refund_missing] Chýba vrátenie peňazí
}. Ide o { $amount }.
dispute-answer-by = Vašu odpoveď potrebujeme do { $date }. Reklamáciu môžete uznať alebo poslať súbory, ktoré ukazujú, ako to bolo.
dispute-answered = Vaše dôkazy k objednávke { $order } máme a posudzujú sa.
dispute-send-files = Súbory k reklamácii objednávky { $order }, prosím, priložte k ďalšej správe.
dispute-answer-over = Na reklamáciu objednávky { $order } bolo možné odpovedať do { $date }, a to už uplynulo.
evidence-proposal = K reklamácii objednávky { $order } predložím tieto súbory: { $files }
evidence-done = Hotovo: k reklamácii objednávky { $order } sú predložené tieto súbory: { $files }
accept-dispute-proposal = Uznám reklamáciu objednávky { $order }. Zákazník potom dostane späť { $amount }.
accept-dispute-done = Hotovo: reklamácia objednávky { $order } je uznaná a zákazník dostane späť { $amount }.
no-open-dispute = Nevidím otvorenú reklamáciu vašich objednávok.
no-open-dispute-on = Na objednávku { $order } nie je otvorená reklamácia.
dispute-closed = Reklamácia objednávky { $order } bola uzavretá { $date }.

## What was promised
person-answers-by = Pracovník vám odpovie do { $date }.
queue-wait = Pracovník sa vám bude venovať pravdepodobne o { $least } až { $most } min.
callback-at = Práve teraz nie je v práci nikto, kto by mohol odpovedať. Pracovník vám odpovie tu { $date } medzi { $from } a { $until }.
person-with-you = { $name } je teraz tu a odpovedá vám osobne.
assistant-back = Tu opäť odpovedá automatický asistent.
dispute-heard-by = Najprv sa pýtame obchodu { $merchant }. Ozveme sa vám o tom do { $date }.
trace-heard-by = Do { $date } sa dozviete, čo sa zistilo.
dispute-decided-for-you = Reklamácia voči obchodu { $merchant } je rozhodnutá vo váš prospech.
dispute-decided-for-shop = Reklamácia voči obchodu { $merchant } je rozhodnutá v prospech obchodu. Ak nesúhlasíte, napíšte nám.
dispute-undecided = Reklamácia voči obchodu { $merchant } ešte nie je rozhodnutá.
trace-found = Vaša platba { $amount } prišla.
trace-not-found = Vaša platba { $amount } sa zatiaľ nenašla.
person-looks = Požiadali sme pracovníka, aby sa na to pozrel.
approval-asked = Najprv to musí schváliť pracovník, zatiaľ sa teda nič nezmenilo. Odpoveď dostanete do { $date }.
approval-refused = To, o čo ste požiadali, nebolo schválené, nič sa teda nezmenilo.
answer-overdue = Sľúbili sme vám odpoveď do { $date } a nedodržali sme to. Mrzí nás to.
goods-come-yet = Prišiel už tovar z obchodu { $merchant }? Ak nie, napíšte nám a možno otvoriť reklamáciu.
payment-still-missing = Vašu platbu { $amount } zatiaľ nevidno. Napíšte nám, ak ju chcete dať vyhľadať.
payout-overdue = Vaša výplata { $amount } bola sľúbená na { $date } a neuskutočnila sa. Mrzí nás to.
