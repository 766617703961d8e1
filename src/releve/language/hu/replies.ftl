# Every reply of the assistants in Hungarian. Variables: $merchant the shop, $amount money,
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
confirm-yes = Igen
confirm-no = Nem

## Questions
ask-errand = Nem vagyok biztos benne, mire van szüksége. Arról van szó, mennyivel tartozik, fizetésről, több időről, visszaküldésről, visszatérítésről, meg nem érkezett áruról vagy díjról? Kérhet ügyintézőt is.
ask-order = Melyik vásárlásra gondol?
ask-new-date = Melyik napra szeretné áttenni a fizetést ({ $merchant })? A legkésőbbi lehetséges nap: { $date }
ask-amount = Mennyit szeretne fizetni ide: { $merchant }?
ask-items = Mely tételeket küldi vissza ide: { $merchant }?
ask-confirm = Megtegyem?
ask-report-stranger = Olyan vásárlást szeretne bejelenteni, amelyet nem Ön végzett?
ask-register-complaint = Rögzítsek hivatalos panaszt?
ask-identity-code = Mielőtt megnézhetem a fiókját, tudnom kell, hogy Ön az. Küldtem Önnek egy egyszer használatos kódot. Mi az?
code-wrong = Nem ezt a kódot küldtem. Kérem, ellenőrizze, és próbálja újra.
code-sent-again = Küldtem Önnek egy új egyszer használatos kódot. Mi az?
not-understood = Elnézést, ezt nem értettem.
file-unread = Itt nem tudok fájlokat megnyitni, ezért kérem, írja le szavakkal, mi van bennük.

## Courtesies
identified = Köszönöm, a kód helyes.
not-verified = Akkor nem nézhetem meg a fiókot, és nem is mondhatok róla semmit. Bármikor azonosíthatja magát, vagy kérhet ügyintézőt.
you-are-welcome = Szívesen. Írjon újra, amikor szüksége van valamire.
nothing-changed = Rendben, semmi sem változott.
done-already = Ez már megtörtént, ezért nem végeztem el újra.
handed-over = Átadom a beszélgetést egy ügyintézőnek. Látja, mit írt és mi történt, így nem kell elismételnie. Itt fog válaszolni.
help-emergency = Ha az Ön vagy más élete veszélyben van, hívja most a(z) { $number } számot.
help-crisis-line = Beszélhet is valakivel: { $line }.
help-debt-advice = Tőlünk független adósságtanácsadás: { $name }.
person-answers = Üzenete a beszélgetést kezelő ügyintézőnél van.
welcome = Üdvözlöm! Automatikus asszisztens vagyok. Megmondom, mennyivel tartozik, fogadok fizetést, áthelyezem az esedékességet, rögzítek visszaküldést, utánanézek visszatérítésnek vagy meg nem érkezett árunak. Bármikor kérhet ügyintézőt.
receipt = Visszaigazolás: { $evidence }

## Which order
not-yours = A(z) { $order } rendelés nem az Öné, ezért nem tehetek és nem mondhatok vele kapcsolatban semmit.
no-such-order = Nem találok { $order } számú rendelést a fiókjában.

## What is owed
nothing-owed = Nem tartozik semmivel. Minden ki van fizetve.
balance-total = Összes tartozása { $amount }, { $count ->
    [one] egy vásárlásból
   *[other] { $count } vásárlásból
}:
balance-line = { $merchant }: hátravan { $amount }, következő esedékesség: { $date }
balance-line-overdue = { $merchant }: hátravan { $amount }, esedékes volt: { $date }
balance-line-paused = { $merchant }: hátravan { $amount }, szüneteltetve eddig: { $date }
balance-line-fees = { $merchant }: hátralévő díj: { $amount }.
balance-paid-so-far = Eddig befizetve: { $amount }.
balance-refunded = Az üzlet visszatérítése: { $amount }.
balance-fees = Ebből késedelmi díj: { $amount }.
installment-line = { $amount } esedékes ekkor: { $date }
plan-closed = Nincs több fizetnivaló itt: { $merchant }.
why-purchase = Vásárlás itt: { $merchant }, { $date }: { $amount }
why-refund = Az üzlet visszatérítése, { $date }: { $amount }
why-fee-waived = Elengedett késedelmi díj, { $date }: { $amount }
why-goodwill = Méltányosságból levonva, { $date }: { $amount }
why-other = Egyéb változások: { $amount }
fee-of-payment = A(z) { $amount } összegű fizetésre vonatkozik, amely ekkor volt esedékes: { $date }
refund-expected = Az üzlettől ezért várható visszatérítés: { $amount }.
interest-spared = Ezzel ennyi kamatot takarít meg: { $amount }.
after-nothing = Ezután nincs több fizetnivaló itt: { $merchant }.
after-payment = Ezután { $amount } fizetnivaló marad itt: { $merchant }, esedékes: { $date }
after-payments = Ezután { $amount } fizetnivaló marad itt: { $merchant }, fizetések száma: { $count }, az utolsó: { $date }

## Paying
pay-now-proposal = Beszedem: { $amount }, üzlet: { $merchant }{ $method ->
    [none] .
   *[other] , innen: { $method }.
}
pay-now-done = Kész: { $amount } befizetve, üzlet: { $merchant }.
pay-now-left = Ott még fizetendő: { $amount }.
all-paid = Ott nincs több fizetnivaló.
below-minimum = A legkisebb fizetés, amelyet fogadhatok: { $amount }.
exceeds-outstanding = Ez több, mint ami itt hátravan: { $merchant }. Hátravan { $amount }; helyette ezt az összeget szedhetem be.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Beszedek { $amount } összeget, és mindent rendezek.
payoff-done = Kész: { $amount } befizetve, és nem maradt semmi ezeken:

## More time
extend-due-date-proposal = Áthelyezem a fizetést ({ $amount }, { $merchant }) erről: { $was } erre: { $date } – ez díjmentes.
extend-due-date-done = Kész: { $amount }, { $merchant }, új esedékesség: { $date }
due-date-already = A fizetés ({ $merchant }) már most is ekkor esedékes: { $date } – így nincs mit változtatni.
disputed = Nyitott reklamáció van ezzel a vásárlással kapcsolatban: { $merchant }. Amíg nincs döntés, az esedékesség marad.
paused = A fizetési terv ({ $merchant }) szünetel eddig: { $date } – addig semmi sem esedékes.
too-overdue = A fizetés ({ $merchant }) ekkor volt esedékes: { $date } – ez túl régen volt ahhoz, hogy áthelyezzem.
offer-payment-plan = Ha nehéz fizetnie, a tartozását néhány hónapra szétoszthatom. Csak kérjen részletfizetési tervet.
already-moved = A fizetés ({ $merchant }) egyszer már át lett téve erre: { $date } – újra nem helyezhetem át.
date-in-past = Ez a nap már elmúlt: { $date }
no-later-date = A fizetést ({ $merchant }) legkésőbb erre lehetett volna áttenni: { $date } – ez már elmúlt.
beyond-limit-date = A fizetést ({ $merchant }) legkésőbb erre tehetem át: { $date }

## Returns
return-proposal = Rögzítem, hogy visszaküldi ide: { $merchant }, tételek: { $items }.
return-done = Kész: a visszaküldés rögzítve, üzlet: { $merchant }, tételek: { $items }.
pause-proposal = A számla addig vár: a fizetési terv szünetel eddig: { $date }
pause-done = A fizetési terv szünetel eddig: { $date } – addig semmi sem esedékes, és nem számítunk fel díjat.
return-already = A visszaküldés ({ $merchant }) már rögzítve van, dátum: { $date }
return-window-over = Visszaküldést ({ $merchant }) eddig lehetett bejelenteni: { $date } – ez már elmúlt.
no-order-to-return = Nem látok olyan vásárlást, amelynél még lehetséges a visszaküldés.
not-captured = Az üzlet ({ $merchant }) még nem adta fel ezt a rendelést, így egyelőre nincs fizetnivaló, és visszaküldés sem lehetséges.

## Refunds
refund-booked = Visszatérítés innen: { $merchant }, { $amount }, dátum: { $date }
refund-paid-out = A visszatérítésből ({ $merchant }) ennyit fizettünk vissza Önnek: { $amount }.
refund-left-to-pay = A visszatérítés után ennyi marad fizetendő: { $amount }, üzlet: { $merchant }.
refund-awaited = A visszaküldés ({ $merchant }) ekkor lett rögzítve: { $date } – az üzlet még nem küldte el a visszatérítést.
no-refund = Nem látok visszatérítést vagy visszaküldést a fiókjában.
no-refund-on = Még nem látok visszatérítést innen: { $merchant }.

## Goods that never came
dispute-proposal = Reklamációt nyitok az üzlettel szemben ({ $merchant }), mert az áru nem érkezett meg.
dispute-done = Kész: a reklamáció ({ $merchant }) nyitva van, mert az áru nem érkezett meg.
already-disputed = A reklamáció ({ $merchant }) már nyitva van, ettől a naptól: { $date }
dispute-window-over = Reklamációt ({ $merchant }) eddig lehetett nyitni: { $date } – ez már elmúlt.
expected-by = A rendelése ({ $merchant }) még úton van. Ha nem érkezik meg eddig: { $date } – írjon újra, és reklamációt nyitok.
no-order-to-dispute = Nem látok olyan vásárlást, amelyre még reklamáció nyitható.

## Late fees
fee-explained = Ez az összeg ({ $amount }, { $merchant }) késedelmi díj, felszámítva: { $date } – mert a fizetés késett.
waive-fee-proposal = A késedelmi díjat ({ $amount }, { $merchant }) méltányosságból elengedhetem.
waive-fee-done = Kész: a késedelmi díj ({ $amount }, { $merchant }) el van engedve.
waiver-used = Az elmúlt évben egy késedelmi díj már el lett engedve. Legközelebb ekkor lehetséges: { $date }
no-fee = Nincs késedelmi díj a fiókjában.
no-fee-on = Nincs késedelmi díj ezen a vásárláson: { $merchant }.

## Goods that are wrong or damaged
dispute-faulty-proposal = Reklamációt nyitok az üzlettel szemben ({ $merchant }), mert az áru hibás vagy sérült.
dispute-faulty-done = Kész: a reklamáció ({ $merchant }) nyitva van, mert az áru hibás vagy sérült.

## Canceling
cancel-proposal = Törlöm a rendelését ({ $merchant }, { $amount }). Ezután nem tartozik érte semmivel.
cancel-done = Kész: a rendelés ({ $merchant }, { $amount }) törölve van, és nem tartozik érte semmivel.
canceled-already = A rendelés ({ $merchant }) törölve lett ekkor: { $date }
captured-already = Az üzlet ({ $merchant }) elküldte az árut ekkor: { $date } – ezért már nem törölhetem a rendelést.
offer-return = Ha nem szeretné megtartani, rögzíthetek visszaküldést. Csak szóljon.
no-order-to-cancel = Nem látok a fiókjában semmit, ami törölhető lenne.

## A payment that doesn't show
ask-paid-amount = Mennyit fizetett?
ask-paid-on = Melyik napon fizetett?
payment-wait = A fizetés néhány banki napot vesz igénybe. Ha a befizetése ({ $amount }) ekkor sem látszik: { $date } – írjon újra, és megkerestetem.
payment-found-proposal = Beérkezett { $amount } ekkor: { $date } – közlemény nélkül. Erre használom fel: { $merchant }.
payment-shows = A befizetése ({ $amount }, { $merchant }) a fiókjában van ettől: { $date }
trace-proposal = Megkerestetem a befizetését: { $amount }, dátum: { $date }
trace-done = Kész: a befizetést keressük: { $amount }, dátum: { $date }
trace-already = A befizetést már keressük: { $amount }, dátum: { $date }

## Spreading what is owed
count-label = { $count }
ask-installments = Fizetendő: { $amount }. Hány hónapra osszam szét? Lehetséges: { $least } és { $most } között. Vagy mondja meg, mennyit tud havonta fizetni.
plan-beyond-limit = Legalább { $least }, legfeljebb { $most } hónapra oszthatom szét.
plan-below-minimum = A legkisebb havi fizetés { $amount }, ezért legfeljebb { $most } hónapot ajánlhatok.
plan-rate-too-low = Havi { $part } mellett több mint { $most } hónapig tartana, és többet nem ajánlhatok.
plan-too-small = A legkisebb havi fizetés { $amount }, ezért túl kevés maradt a szétosztáshoz.
plan-proposal = Szétosztok { $amount } összeget { $count } havi fizetésre, egyenként legfeljebb { $part }, az első: { $date } – ez díjmentes.
plan-done = Kész: { $amount } szétosztva { $count } havi fizetésre, egyenként legfeljebb { $part }, az első: { $date }

## Somebody else's purchase
account-locked = A fiókja zárolva van, így senki sem vásárolhat vele.
dispute-stranger-done = A reklamáció ({ $merchant }) nyitva van, mert ezt nem Ön vette.

## Withdrawing from the credit agreement
withdraw-proposal = Rögzítem, hogy eláll a hitelszerződéstől ({ $merchant }). Ekkor { $amount } egy összegben esedékes: { $date }
withdraw-done = Kész: elállt a hitelszerződéstől ({ $merchant }). { $amount } egy összegben esedékes: { $date }
withdrawal-over = A hitelszerződéstől ({ $merchant }) eddig lehetett elállni: { $date } – ez már elmúlt.
no-withdrawal-right = Az Ön országának joga nem ad elállási jogot ettől a hitelszerződéstől.
withdrawn-already = A hitelszerződéstől ({ $merchant }) már elállt, dátum: { $date }
no-agreement = Nem látok olyan hitelszerződést, amelytől elállhatna.

## Another card, account, or day
method-label = { $method }
ask-method = Most így fizet: { $method }. Mit használjak helyette?
no-other-method = Nincs más fizetési mód elmentve. Kártyát vagy számlát a fiókbeállításokban adhat hozzá; a számát kérem, soha ne küldje el ide.
method-proposal = Mostantól ezt használom a fizetéseihez: { $method }.
method-done = Kész: mostantól ezt használjuk a fizetéseihez: { $method }.
method-already = Már ez van használatban: { $method }.
ask-day = A hónap melyik napján szeretne fizetni? Lehetséges: { $least }. és { $most }. között.
day-beyond-limit = A hónap { $least }. és { $most }. napja között választhatok.
day-proposal = A következő hónaptól a havi fizetései a hónap { $day }. napján lesznek esedékesek.
day-done = Kész: a következő hónaptól a havi fizetései a hónap { $day }. napján esedékesek.
day-already = A havi fizetései már a hónap { $day }. napján esedékesek.

## What a bill is made of
no-purchase = Nem látok számlát a fiókjában.
invoice-total = { $merchant }, { $date }: { $amount }, ebből áll:
invoice-item = { $item }: { $amount }
invoice-interest = Kamat: { $amount }
invoice-fee = Késedelmi díj, felszámítva { $date }: { $amount }
invoice-fee-waived = Késedelmi díj, felszámítva { $date }, elengedve: { $amount }
invoice-payment = Befizetve { $date }: { $amount }
dispute-amount-proposal = Ha ez nem helyes, reklamációt nyitok az összeg miatt, üzlet: { $merchant }.
dispute-amount-done = Kész: a reklamáció az összeg miatt nyitva van, üzlet: { $merchant }.

## Complaints
complaint-registered = Panaszát rögzítettük. Egy ügyintéző válaszol eddig: { $date }
complaint-already = Ez a panasz már rögzítve van, dátum: { $was }. Egy ügyintéző válaszol eddig: { $date }
complaint-escalation = Ha nem ért egyet a válasszal, ide fordulhat: { $body }.

## Contact details
ask-field = Mit szeretne módosítani?
field-label = { $field ->
    [email] E-mail-cím
    [phone] Telefonszám
   *[address] Postacím
}
ask-value = { $field ->
    [email] Mi az új e-mail-cím?
    [phone] Mi az új telefonszám?
   *[address] Mi az új postacím?
}
contact-proposal = { field-label }: módosítom erre: { $value }.
contact-done = Kész. { field-label }: { $value }.
contact-already = { field-label }: { $value } már szerepel a fiókjában, így nincs mit módosítani.

## Invoices and statements
nothing-to-state = Nem látok olyan vásárlást, amelyhez van számla.
invoice-proposal = Elküldöm a számla másolatát erről a vásárlásról: { $merchant }, { $date }
invoice-done = Kész: a számla másolata úton van Önhöz erről a vásárlásról: { $merchant }, { $date }
ask-month = Melyik hónapról szeretne kivonatot?
period-label = { $first } – { $date }
statement-proposal = Küldök egy kivonatot erről az időszakról: { $first } – { $date }
statement-done = Kész: a kivonat úton van Önhöz, időszak: { $first } – { $date }
statement-title = Kivonat, időszak: { $first } – { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Vásárlás
    [interest] Kamat
    [fee] Késedelmi díj
    [fee_waived] Elengedett késedelmi díj
    [payment] Fizetés
    [refund] Visszatérítés
   *[goodwill] Méltányosság
} · { $amount }
statement-opening = Tartozás előtte: { $amount }
statement-closing = Tartozás utána: { $amount }
statement-due = Még fizetendő: { $amount }, { $merchant }, esedékes: { $date }

## Credit
purchase-declined = A vásárlását ({ $amount }, { $merchant }) elutasítottuk ekkor: { $date } – a fő okok:
no-declined-purchase = Nem látok elutasított vásárlást a fiókjában.
credit-no-limit = Nincs rögzített kerete: minden vásárlásról külön döntünk.
credit-left = Az Ön kerete { $limit }. Tartozása és vállalásai: { $owed }, így ebből { $amount } maradt.
credit-over-limit = Ezzel a vásárlással többel tartozna, mint a kerete.
credit-overdue-debt = Van egy lejárt fizetése.
credit-short-history = Még nem tudunk eleget arról, hogyan fizet.
credit-many-open-orders = Egyszerre sok nyitott vásárlása van.
credit-not-affordable = Az Ön adatai szerint a jövedelméből a kiadások után túl kevés marad a fizetésekre.
credit-account-locked = A fiókja zárolva van.
credit-no-promise = Minden vásárlásról az adott napon újra döntünk, ezért most nem tudjuk megmondani, mi lesz a következő válasz.

## The account and what is known
ask-account-wish = Mit tegyek?
account-wish-label = { $wish ->
    [export] Küldjék el az adataimat
    [close] Szüntessék meg a fiókomat
   *[erase] Töröljék az adataimat
}
account-proposal = { $wish ->
    [export] Mindent, amit Önről tudunk, olvasható archívumba teszek, és elküldöm.
    [close] Megszüntetem a fiókját. Ezután nem lehet vele vásárlást végezni.
   *[erase] Törlöm a személyes adatait, és megszüntetem a fiókot. Ez nem vonható vissza.
}
account-done = { $wish ->
    [export] Kész: az adatai úton vannak Önhöz.
    [close] Kész: a fiókja megszűnt.
   *[erase] Kész: a személyes adatai törölve vannak, a fiók megszűnt.
}
account-wish-met = { account-wish-label }: ez már megtörtént.
data-kept = A törvény szerint a vásárlásai könyvelését meg kell őriznünk eddig: { $date } – addig az adatai nem törölhetők.
close-owing = Még nyitott összeg: { $amount }. A fiók akkor szüntethető meg, ha minden ki van fizetve.
close-disputed = Nyitott reklamáció van erről a vásárlásról: { $merchant }. A fiók a döntés után szüntethető meg.
archive-title = Amit Önről tudunk, dátum: { $date }

## Merchants: payouts
payout-to-come = { $amount } kifizetésre kerül Önnek ekkor: { $date }
payout-paid = { $amount } kifizetésre került Önnek ekkor: { $date }
payout-orders = Ezekért: { $orders }
payout-kept = Az eladásokhoz képest { $amount } eltérés a díjainkból és a levonásokból áll.
no-payout = Még nem látok Önnek szóló kifizetést.
no-payout-of = A(z) { $order } rendelés még nincs kifizetésben.

## Merchants: orders
ask-merchant-step = Mit szeretne tenni ezzel a rendeléssel: { $order }?
merchant-step-label = { $step ->
    [capture] Beszedés
    [refund] Visszatérítés
    [cancel] Törlés
    [release] A maradék felszabadítása
   *[extend] Az engedély meghosszabbítása
}
no-merchant-order = Nem látok olyan rendelését, amelynél ez lehetséges.
capture-proposal = Beszedek { $amount } összeget erre a rendelésre: { $order }.
capture-done = Kész: { $amount } beszedve erre a rendelésre: { $order }.
capture-too-much = Ez több, mint ami a(z) { $order } rendelésnél még beszedhető: { $amount }. Helyette ezt szedhetem be.
merchant-captured-already = A(z) { $order } rendelésre már { $amount } be van szedve, ezért ez már nem lehetséges. A beszedett összegre visszatérítés adható.
authorization-over = A(z) { $order } rendelés engedélye lejárt ekkor: { $date }
ask-refund-amount = Mekkora visszatérítést szeretne a(z) { $order } rendelésre? Legfeljebb { $amount } lehet.
refund-proposal = Visszatérítést adok a vevőnek: { $amount }, rendelés: { $order }.
refund-done = Kész: visszatérítés a vevőnek: { $amount }, rendelés: { $order }.
refund-too-much = Ez több, mint ami a(z) { $order } rendelésre visszatérítésként még adható: { $amount }.
refund-window-over = A(z) { $order } rendelésre visszatérítés eddig volt adható: { $date } – ez már elmúlt.
merchant-not-captured = A(z) { $order } rendelésre még nincs beszedve semmi, így nincs mire visszatérítést adni.
merchant-cancel-proposal = Törlöm a(z) { $order } rendelést.
merchant-cancel-done = Kész: a(z) { $order } rendelés törölve van.
merchant-canceled-already = A(z) { $order } rendelés törölve lett ekkor: { $date }
release-proposal = Felszabadítom a(z) { $order } rendelésből maradt { $amount } összeget.
release-done = Kész: a(z) { $order } rendelésből maradt { $amount } felszabadítva.
extend-proposal = Meghosszabbítom a(z) { $order } rendelés engedélyét erről: { $was } erre: { $date }
extend-done = Kész: a(z) { $order } rendelés engedélye most eddig érvényes: { $date }
extend-too-far = A(z) { $order } rendelés engedélye legfeljebb eddig hosszabbítható: { $date }
authorized-until = A(z) { $order } rendelés engedélye már eddig érvényes: { $date }

## Merchants: disputes
merchant-dispute-line = { $order } rendelés: a vevőnek nyitott reklamációja van ettől: { $date } – { $reason ->
    [not_received] Az áru nem érkezett meg
    [wrong_or_damaged] Az áru hibás vagy sérült
    [not_my_purchase] Nem a vevő vásárolta
    [wrong_amount] Az összeg téves
   *[refund_missing] Hiányzik a visszatérítés
}. A tét: { $amount }.
dispute-answer-by = Válaszára eddig van szükség: { $date } – elfogadhatja a reklamációt, vagy fájlokat küldhet, amelyek megmutatják, mi történt.
dispute-answered = A(z) { $order } rendeléshez küldött bizonyítékai nálunk vannak, és vizsgáljuk őket.
dispute-send-files = Kérem, a(z) { $order } rendelés reklamációjához csatolja a fájlokat a következő üzenetéhez.
dispute-answer-over = A(z) { $order } rendelés reklamációjára eddig lehetett válaszolni: { $date } – ez már elmúlt.
evidence-proposal = Ezeket a fájlokat nyújtom be a(z) { $order } rendelés reklamációjához: { $files }
evidence-done = Kész: a(z) { $order } rendelés reklamációjához benyújtott fájlok: { $files }
accept-dispute-proposal = Elfogadom a(z) { $order } rendelés reklamációját. A vevő ekkor visszakapja: { $amount }.
accept-dispute-done = Kész: a(z) { $order } rendelés reklamációja elfogadva, a vevő visszakapja: { $amount }.
no-open-dispute = Nem látok nyitott reklamációt a rendeléseivel kapcsolatban.
no-open-dispute-on = Nincs nyitott reklamáció erről a rendelésről: { $order }.
dispute-closed = A(z) { $order } rendelés reklamációja lezárva: { $date }

## What was promised
person-answers-by = Egy ügyintéző válaszol Önnek eddig: { $date }
queue-wait = Egy ügyintéző valószínűleg { $least }–{ $most } percen belül az Öné.
callback-at = Jelenleg senki sincs munkában, aki válaszolni tudna. Egy ügyintéző itt válaszol Önnek, ekkor: { $date } { $from } és { $until } között.
person-with-you = { $name } most itt van, és személyesen válaszol Önnek.
assistant-back = Itt ismét az automatikus asszisztens válaszol.
dispute-heard-by = Először az üzletet kérdezzük meg ({ $merchant }). Eddig jelentkezünk: { $date }
trace-heard-by = Eddig megtudja, mit találtunk: { $date }
dispute-decided-for-you = A reklamációt ({ $merchant }) az Ön javára döntöttük el.
dispute-decided-for-shop = A reklamációt ({ $merchant }) az üzlet javára döntöttük el. Ha nem ért egyet, írjon nekünk.
dispute-undecided = A reklamációról ({ $merchant }) még nincs döntés.
trace-found = A befizetése ({ $amount }) beérkezett.
trace-not-found = A befizetése ({ $amount }) még nem került elő.
person-looks = Megkértünk egy ügyintézőt, hogy nézzen utána.
approval-asked = Ezt előbb egy ügyintézőnek jóvá kell hagynia, ezért még semmi sem változott. Eddig választ kap: { $date }
approval-refused = A kérését nem hagyták jóvá, ezért semmi sem változott.
answer-overdue = Választ ígértünk Önnek eddig: { $date } – ezt nem tartottuk be. Sajnáljuk.
goods-come-yet = Megérkezett az áru innen: { $merchant }? Ha nem, írjon nekünk, és reklamáció nyitható.
payment-still-missing = A befizetése ({ $amount }) még nem látszik. Írjon nekünk, ha szeretné megkerestetni.
payout-overdue = A kifizetése ({ $amount }) erre volt ígérve: { $date } – és nem történt meg. Sajnáljuk.
