# Every reply of the assistants in Estonian. Variables: $merchant the shop, $amount money,
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
confirm-yes = Jah
confirm-no = Ei

## Questions
ask-errand = Ma ei ole kindel, mida te vajate. Kas jutt on võlast, maksest, lisaajast, kauba tagastamisest, raha tagasimaksest, kohale jõudmata kaubast või tasust? Võite paluda ka klienditeenindajat.
ask-order = Millist ostu te mõtlete?
ask-new-date = Mis päevale soovite kauplusele { $merchant } tehtava makse nihutada? Viimane võimalik päev: { $date }.
ask-amount = Kui palju soovite kauplusele { $merchant } maksta?
ask-items = Milliste kaupade tagastus kauplusele { $merchant }?
ask-confirm = Kas teen seda?
ask-report-stranger = Kas soovite teatada ostust, mida te ei teinud?
ask-register-complaint = Kas registreerin ametliku kaebuse?
ask-identity-code = Enne kui saan teie kontot vaadata, pean teadma, et see olete teie. Saatsin teile ühekordse koodi. Mis see on?
code-wrong = See ei ole kood, mille saatsin. Palun kontrollige ja proovige uuesti.
code-sent-again = Saatsin teile uue ühekordse koodi. Mis see on?
not-understood = Vabandust, ma ei saanud sellest aru.
file-unread = Ma ei saa siin faile avada, seega öelge palun sõnadega, mis neis on.

## Courtesies
identified = Aitäh, kood on õige.
not-verified = Siis ei saa ma kontot vaadata ega selle kohta midagi öelda. Võite end igal ajal tuvastada või paluda klienditeenindajat.
you-are-welcome = Pole tänu väärt. Kirjutage jälle, kui midagi vajate.
nothing-changed = Hästi, midagi ei muudetud.
done-already = See on juba tehtud, seega ma ei teinud seda uuesti.
handed-over = Annan vestluse üle klienditeenindajale. Ta näeb, mida te kirjutasite ja mis tehti, nii et te ei pea kordama. Ta vastab siin.
help-emergency = Kui teie või kellegi teise elu on ohus, helistage kohe numbril { $number }.
help-crisis-line = Võite kellegagi ka rääkida: { $line }.
help-debt-advice = Meist sõltumatu võlanõustamine: { $name }.
person-answers = Teie sõnum on klienditeenindaja käes, kes seda vestlust peab.
welcome = Tere! Olen automaatne assistent. Võin öelda, kui palju te võlgnete, võtta vastu makse, nihutada maksetähtpäeva, registreerida tagastuse, jälgida tagasimakset või uurida kohale jõudmata kaupa. Klienditeenindajat võite paluda igal ajal.
receipt = Kinnitus { $evidence }

## Which order
not-yours = Tellimus { $order } ei ole teie oma, seega ei saa ma sellega midagi teha ega selle kohta öelda.
no-such-order = Ma ei leia teie kontolt tellimust { $order }.

## What is owed
nothing-owed = Te ei võlgne midagi. Kõik on makstud.
balance-total = Võlgnete kokku { $amount }, { $count ->
    [one] ühe ostu
   *[other] { $count } ostu
} eest:
balance-line = { $merchant }: jäänud { $amount }, järgmine tähtpäev { $date }.
balance-line-overdue = { $merchant }: jäänud { $amount }, tähtpäev oli { $date }.
balance-line-paused = { $merchant }: jäänud { $amount }, peatatud kuni { $date }.
balance-line-fees = { $merchant }: jäänud tasusid { $amount }.
balance-paid-so-far = Olete seni maksnud { $amount }.
balance-refunded = Kaupluse tagasimakse: { $amount }.
balance-fees = Sellest { $amount } on viivistasu.
installment-line = { $amount } tähtpäev on { $date }.
plan-closed = Kauplusele { $merchant } ei ole enam midagi maksta.
why-purchase = Ost kauplusest { $merchant }, { $date }: { $amount }
why-refund = Kaupluse tagasimakse, { $date }: { $amount }
why-fee-waived = Eemaldatud viivistasu, { $date }: { $amount }
why-goodwill = Vastutulekuna maha arvatud, { $date }: { $amount }
why-other = Muud muudatused: { $amount }
fee-of-payment = See on makse { $amount } eest, mille tähtpäev oli { $date }.
refund-expected = Kaupluse tagasimakse selle eest peaks olema { $amount }.
interest-spared = Sellega säästate intressi { $amount }.
after-nothing = Pärast seda ei ole kauplusele { $merchant } enam midagi maksta.
after-payment = Pärast seda jääb kauplusele { $merchant } maksta { $amount }, tähtpäev { $date }.
after-payments = Pärast seda jääb kauplusele { $merchant } maksta { $amount }, makseid: { $count }, viimane { $date }.

## Paying
pay-now-proposal = Võtan { $amount } kauplusele { $merchant }{ $method ->
    [none] .
   *[other] , makseviis: { $method }.
}
pay-now-done = Tehtud: kauplusele { $merchant } maksti { $amount }.
pay-now-left = Sinna jääb maksta { $amount }.
all-paid = Sinna ei ole enam midagi maksta.
below-minimum = Väikseim makse, mille saan võtta, on { $amount }.
exceeds-outstanding = See on rohkem, kui kauplusele { $merchant } maksta on. Jäänud on { $amount }; võin võtta selle summa.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Võtan { $amount } ja tasun kõik täielikult.
payoff-done = Tehtud: maksti { $amount } ja midagi ei jää tasuda:

## More time
extend-due-date-proposal = Nihutan kauplusele { $merchant } tehtava makse { $amount }: vana kuupäev { $was }, uus kuupäev { $date }. See ei maksa midagi.
extend-due-date-done = Tehtud: { $amount } kauplusele { $merchant }, uus tähtpäev { $date }.
due-date-already = Kauplusele { $merchant } tehtava makse tähtpäev on juba { $date }, seega pole midagi muuta.
disputed = Ostu kohta kauplusest { $merchant } on avatud vaidlus. Kuni otsuseni jääb maksetähtpäev samaks.
paused = Kaupluse { $merchant } maksegraafik on peatatud kuni { $date }, enne seda ei ole midagi tasuda.
too-overdue = Kauplusele { $merchant } tehtava makse tähtpäev oli { $date }. See on nihutamiseks liiga kaua aega tagasi.
offer-payment-plan = Kui maksmine on raske, võin võla jagada mitme kuu peale. Paluge lihtsalt maksekava.
already-moved = Kauplusele { $merchant } tehtavat makset on juba korra nihutatud, kuupäevale { $date }. Uuesti ma nihutada ei saa.
date-in-past = See päev on juba möödas: { $date }.
no-later-date = Kauplusele { $merchant } tehtavat makset sai nihutada hiljemalt kuupäevale { $date }, see on möödas.
beyond-limit-date = Kauplusele { $merchant } tehtavat makset saan nihutada hiljemalt kuupäevale { $date }.

## Returns
return-proposal = Registreerin tagastuse kauplusele { $merchant }: { $items }.
return-done = Tehtud: tagastus kauplusele { $merchant } on registreeritud: { $items }.
pause-proposal = Arve ootab seni: maksegraafik on peatatud kuni { $date }.
pause-done = Maksegraafik on peatatud kuni { $date }. Seni ei ole midagi tasuda ega lisandu tasusid.
return-already = Teie tagastus kauplusele { $merchant } on registreeritud alates { $date }.
return-window-over = Tagastusest kauplusele { $merchant } sai teatada kuni { $date }, see on möödas.
no-order-to-return = Ma ei näe ostu, mille puhul tagastus oleks veel võimalik.
not-captured = Kauplus { $merchant } ei ole seda tellimust veel välja saatnud, seega ei ole praegu midagi maksta ega tagastust teha.

## Refunds
refund-booked = Tagasimakse kauplusest { $merchant }: { $amount }, { $date }.
refund-paid-out = Kaupluse { $merchant } tagasimaksest maksti teile välja { $amount }.
refund-left-to-pay = Pärast tagasimakset jääb kauplusele { $merchant } maksta { $amount }.
refund-awaited = Teie tagastus kauplusele { $merchant } registreeriti { $date }. Kauplus ei ole tagasimakset veel saatnud.
no-refund = Ma ei näe teie kontol tagasimakset ega tagastust.
no-refund-on = Ma ei näe veel tagasimakset kauplusest { $merchant }.

## Goods that never came
dispute-proposal = Avan vaidluse kauplusega { $merchant }, sest kaup ei ole kohale jõudnud.
dispute-done = Tehtud: vaidlus kauplusega { $merchant } on avatud, sest kaup ei ole kohale jõudnud.
already-disputed = Vaidlus kauplusega { $merchant } on avatud alates { $date }.
dispute-window-over = Vaidlust kauplusega { $merchant } sai avada kuni { $date }, see on möödas.
expected-by = Teie tellimus kauplusest { $merchant } on veel teel. Kui see ei jõua kohale kuupäevaks { $date }, kirjutage mulle uuesti ja avan vaidluse.
no-order-to-dispute = Ma ei näe ostu, mille kohta saaks veel vaidluse avada.

## Late fees
fee-explained = Summa { $amount } kauplusele { $merchant } on viivistasu, arvestatud { $date }, sest makse hilines.
waive-fee-proposal = Võin vastutulekuna ära võtta: viivistasu { $amount }, kauplus { $merchant }.
waive-fee-done = Tehtud: viivistasu { $amount }, kauplus { $merchant }, on ära võetud.
waiver-used = Viimase aasta jooksul on teile juba üks viivistasu andeks antud. Järgmine kord on võimalik { $date }.
no-fee = Teie kontol ei ole ühtki viivistasu.
no-fee-on = Kaupluse { $merchant } ostul ei ole viivistasu.

## Goods that are wrong or damaged
dispute-faulty-proposal = Avan vaidluse kauplusega { $merchant }, sest kaup on vale või kahjustatud.
dispute-faulty-done = Tehtud: vaidlus kauplusega { $merchant } on avatud, sest kaup on vale või kahjustatud.

## Canceling
cancel-proposal = Tühistan teie tellimuse kauplusest { $merchant } summas { $amount }. Pärast seda ei võlgne te selle eest midagi.
cancel-done = Tehtud: tellimus kauplusest { $merchant } summas { $amount } on tühistatud ja te ei võlgne selle eest midagi.
canceled-already = Teie tellimus kauplusest { $merchant } tühistati { $date }.
captured-already = Kauplus { $merchant } saatis kauba { $date }, seega ma ei saa tellimust enam tühistada.
offer-return = Kui te ei soovi kaupa alles jätta, võin registreerida tagastuse. Öelge vaid.
no-order-to-cancel = Ma ei näe teie kontol midagi, mida saaks tühistada.

## A payment that doesn't show
ask-paid-amount = Kui palju te maksite?
ask-paid-on = Mis päeval te maksite?
payment-wait = Maksed võtavad mõne pangapäeva. Kui teie { $amount } ei ole näha kuupäeval { $date }, kirjutage mulle uuesti ja lasen makset otsida.
payment-found-proposal = { $date } laekus { $amount } ilma selgituseta. Kasutan selle kauplusele { $merchant }.
payment-shows = Teie { $amount } kauplusele { $merchant } on teie kontol alates { $date }.
trace-proposal = Lasen otsida teie makset { $amount } kuupäevaga { $date }.
trace-done = Tehtud: teie makset { $amount } kuupäevaga { $date } otsitakse.
trace-already = Teie makset { $amount } kuupäevaga { $date } juba otsitakse.

## Spreading what is owed
count-label = { $count }
ask-installments = Teil on maksta { $amount }. Mitme kuu peale jagan? Võimalik on { $least } kuni { $most }. Või öelge, kui palju saate kuus maksta.
plan-beyond-limit = Võin jagada { $least } kuni { $most } kuu peale.
plan-below-minimum = Väikseim kuumakse on { $amount }, seega saan pakkuda kõige rohkem { $most } kuud.
plan-rate-too-low = Kui kuumakse on { $part }, kuluks üle { $most } kuu, ja rohkem ma pakkuda ei saa.
plan-too-small = Väikseim kuumakse on { $amount }, seega on jagamiseks liiga vähe järel.
plan-proposal = Jagan { $amount } kuumakseteks (arv: { $count }), igaüks kuni { $part }, esimene { $date }. See ei maksa midagi.
plan-done = Tehtud: { $amount } on jagatud kuumakseteks (arv: { $count }), igaüks kuni { $part }, esimene { $date }.

## Somebody else's purchase
account-locked = Teie konto on lukus, nii et keegi ei saa sellega midagi osta.
dispute-stranger-done = Vaidlus kauplusega { $merchant } on avatud, sest te ei ostnud seda.

## Withdrawing from the credit agreement
withdraw-proposal = Registreerin, et taganete krediidilepingust kaupluse { $merchant } ostu kohta. Siis tuleb { $amount } tasuda ühe summana, tähtpäev { $date }.
withdraw-done = Tehtud: olete taganenud krediidilepingust kaupluse { $merchant } ostu kohta. { $amount } tuleb tasuda ühe summana, tähtpäev { $date }.
withdrawal-over = Krediidilepingust kaupluse { $merchant } ostu kohta sai taganeda kuni { $date }, see on möödas.
no-withdrawal-right = Teie elukoha õigus ei anna õigust sellest krediidilepingust taganeda.
withdrawn-already = Olete krediidilepingust kaupluse { $merchant } ostu kohta juba taganenud, { $date }.
no-agreement = Ma ei näe krediidilepingut, millest saaksite taganeda.

## Another card, account, or day
method-label = { $method }
ask-method = Praegu maksate nii: { $method }. Mida kasutan selle asemel?
no-other-method = Muud makseviisi ei ole salvestatud. Kaardi või konto saate lisada konto seadetes; palun ärge kunagi saatke siia selle numbrit.
method-proposal = Edaspidi kasutan teie makseteks: { $method }.
method-done = Tehtud: edaspidi kasutatakse teie makseteks: { $method }.
method-already = Juba kasutusel: { $method }.
ask-day = Mis kuupäeval kuus soovite maksta? Võimalik on { $least }. kuni { $most }.
day-beyond-limit = Saan valida kuupäeva { $least }. kuni { $most }.
day-proposal = Alates järgmisest kuust on teie kuumaksete tähtpäev kuu { $day }. päeval.
day-done = Tehtud: alates järgmisest kuust on teie kuumaksete tähtpäev kuu { $day }. päeval.
day-already = Teie kuumaksete tähtpäev on juba kuu { $day }. päeval.

## What a bill is made of
no-purchase = Ma ei näe teie kontol arvet.
invoice-total = { $merchant }, { $date }: { $amount }, sellest:
invoice-item = { $item }: { $amount }
invoice-interest = Intress: { $amount }
invoice-fee = Viivistasu, arvestatud { $date }: { $amount }
invoice-fee-waived = Viivistasu, arvestatud { $date } ja ära võetud: { $amount }
invoice-payment = Makstud { $date }: { $amount }
dispute-amount-proposal = Kui see ei ole õige, avan kauplusega { $merchant } vaidluse summa kohta.
dispute-amount-done = Tehtud: vaidlus kauplusega { $merchant } summa kohta on avatud.

## Complaints
complaint-registered = Teie kaebus on registreeritud. Klienditeenindaja vastab hiljemalt { $date }.
complaint-already = See kaebus on registreeritud alates { $was }. Klienditeenindaja vastab hiljemalt { $date }.
complaint-escalation = Kui te vastusega ei nõustu, võite pöörduda siia: { $body }.

## Contact details
ask-field = Mida soovite muuta?
field-label = { $field ->
    [email] E-posti aadress
    [phone] Telefoninumber
   *[address] Postiaadress
}
ask-value = { $field ->
    [email] Mis on uus e-posti aadress?
    [phone] Mis on uus telefoninumber?
   *[address] Mis on uus postiaadress?
}
contact-proposal = { field-label }: uus väärtus saab olema { $value }.
contact-done = Tehtud. { field-label }: { $value }.
contact-already = { field-label }: { $value } on juba teie kontol, seega pole midagi muuta.

## Invoices and statements
nothing-to-state = Ma ei näe ostu, mille kohta on arve.
invoice-proposal = Saadan teile arve koopia ostu kohta kauplusest { $merchant }, { $date }.
invoice-done = Tehtud: arve koopia ostu kohta kauplusest { $merchant }, { $date }, on teel teie juurde.
ask-month = Mis kuu väljavõtet soovite?
period-label = { $first } – { $date }
statement-proposal = Saadan teile väljavõtte ajavahemiku { $first } – { $date } kohta.
statement-done = Tehtud: väljavõte ajavahemiku { $first } – { $date } kohta on teel teie juurde.
statement-title = Väljavõte ajavahemiku { $first } – { $date } kohta
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Ost
    [interest] Intress
    [fee] Viivistasu
    [fee_waived] Viivistasu ära võetud
    [payment] Makse
    [refund] Tagasimakse
   *[goodwill] Vastutulek
} · { $amount }
statement-opening = Võlg enne: { $amount }
statement-closing = Võlg pärast: { $amount }
statement-due = Veel maksta: { $amount } kauplusele { $merchant }, tähtpäev { $date }

## Credit
purchase-declined = Teie ost summas { $amount } kauplusest { $merchant } lükati tagasi { $date }. Peamised põhjused:
no-declined-purchase = Ma ei näe teie kontol tagasi lükatud ostu.
credit-no-limit = Kindlat limiiti teil ei ole: iga ost otsustatakse eraldi.
credit-left = Teie limiit on { $limit }. Võlgnete või olete kokku leppinud { $owed }, seega on sellest järel { $amount }.
credit-over-limit = Selle ostuga võlgneksite rohkem kui teie limiit.
credit-overdue-debt = Üks teie makse on tähtaja ületanud.
credit-short-history = Me ei tea veel piisavalt, kuidas te maksate.
credit-many-open-orders = Teil on korraga palju avatud oste.
credit-not-affordable = Teie andmete järgi jääb sissetulekust pärast kulusid maksete jaoks liiga vähe.
credit-account-locked = Teie konto on lukus.
credit-no-promise = Iga ost otsustatakse omal päeval uuesti, seega ei saa me praegu öelda, milline on järgmine vastus.

## The account and what is known
ask-account-wish = Mida ma teen?
account-wish-label = { $wish ->
    [export] Saatke mulle minu andmed
    [close] Sulgege minu konto
   *[erase] Kustutage minu andmed
}
account-proposal = { $wish ->
    [export] Panen kõik, mida me teist teame, loetavasse arhiivi ja saadan teile.
    [close] Sulgen teie konto. Pärast seda ei saa sellega ühtki ostu teha.
   *[erase] Kustutan teie isikuandmed ja sulgen konto. Seda ei saa tagasi võtta.
}
account-done = { $wish ->
    [export] Tehtud: teie andmed on teel teie juurde.
    [close] Tehtud: teie konto on suletud.
   *[erase] Tehtud: teie isikuandmed on kustutatud ja konto suletud.
}
account-wish-met = { account-wish-label }: see on juba tehtud.
data-kept = Seadus kohustab meid ostude raamatupidamist säilitama kuni { $date }. Seni ei saa teie andmeid kustutada.
close-owing = Tasumata on veel { $amount }. Konto saab sulgeda, kui kõik on makstud.
close-disputed = Ostu kohta kauplusest { $merchant } on avatud vaidlus. Konto saab sulgeda, kui see on otsustatud.
archive-title = Mida me teist teame, seisuga { $date }

## Merchants: payouts
payout-to-come = { $amount } makstakse teile välja { $date }.
payout-paid = { $amount } maksti teile välja { $date }.
payout-orders = See on tellimuste eest: { $orders }
payout-kept = Vahe müügist { $amount } on meie tasud ja mahaarvamised.
no-payout = Ma ei näe veel väljamakset teile.
no-payout-of = Tellimus { $order } ei ole veel väljamakses.

## Merchants: orders
ask-merchant-step = Mida soovite teha tellimusega { $order }?
merchant-step-label = { $step ->
    [capture] Sissenõudmine
    [refund] Tagasimakse
    [cancel] Tühistamine
    [release] Jäägi vabastamine
   *[extend] Volituse pikendamine
}
no-merchant-order = Ma ei näe teie tellimust, mille puhul see on võimalik.
capture-proposal = Nõuan sisse { $amount } tellimusest { $order }.
capture-done = Tehtud: { $amount } tellimusest { $order } on sisse nõutud.
capture-too-much = See on rohkem, kui tellimusest { $order } sisse nõuda saab: { $amount }. Võin sisse nõuda selle summa.
merchant-captured-already = Tellimusest { $order } on juba sisse nõutud { $amount }, seega ei ole see enam võimalik. Sisse nõutu kohta saab teha tagasimakse.
authorization-over = Tellimuse { $order } volitus lõppes { $date }.
ask-refund-amount = Kui suurt tagasimakset soovite tellimuse { $order } eest? Kõige rohkem { $amount }.
refund-proposal = Teen kliendile tagasimakse { $amount } tellimuse { $order } eest.
refund-done = Tehtud: kliendile tagasimakse { $amount } tellimuse { $order } eest.
refund-too-much = See on rohkem kui tellimuse { $order } eest veel võimalik tagasimakse: { $amount }.
refund-window-over = Tellimuse { $order } eest sai teha tagasimakse kuni { $date }, see on möödas.
merchant-not-captured = Tellimusest { $order } ei ole veel midagi sisse nõutud, seega ei ole tagasimakset teha.
merchant-cancel-proposal = Tühistan tellimuse { $order }.
merchant-cancel-done = Tehtud: tellimus { $order } on tühistatud.
merchant-canceled-already = Tellimus { $order } tühistati { $date }.
release-proposal = Vabastan tellimusest { $order } järele jäänud { $amount }.
release-done = Tehtud: tellimusest { $order } järele jäänud { $amount } on vabastatud.
extend-proposal = Pikendan tellimuse { $order } volitust: vana lõpp { $was }, uus lõpp { $date }.
extend-done = Tehtud: tellimuse { $order } volitus kehtib nüüd kuni { $date }.
extend-too-far = Tellimuse { $order } volitust saab pikendada hiljemalt kuupäevani { $date }.
authorized-until = Tellimuse { $order } volitus kehtib juba kuni { $date }.

## Merchants: disputes
merchant-dispute-line = Tellimus { $order }: kliendil on avatud vaidlus alates { $date }. { $reason ->
    [not_received] Kaup ei jõudnud kohale
    [wrong_or_damaged] Kaup on vale või kahjustatud
    [not_my_purchase] Klient ei ostnud seda
    [wrong_amount] Summa on vale
   *[refund_missing] Tagasimakse on puudu
}. Kaalul on { $amount }.
dispute-answer-by = Teie vastust on vaja hiljemalt { $date }. Võite vaidlusega nõustuda või saata failid, mis näitavad, kuidas asi oli.
dispute-answered = Teie tõendid tellimuse { $order } kohta on meil ja neid vaadatakse läbi.
dispute-send-files = Palun lisage tellimuse { $order } vaidluse failid järgmisele sõnumile.
dispute-answer-over = Tellimuse { $order } vaidlusele sai vastata kuni { $date }, see on möödas.
evidence-proposal = Esitan need failid tellimuse { $order } vaidluse kohta: { $files }
evidence-done = Tehtud: tellimuse { $order } vaidluse kohta on esitatud need failid: { $files }
accept-dispute-proposal = Nõustun tellimuse { $order } vaidlusega. Klient saab siis tagasi { $amount }.
accept-dispute-done = Tehtud: tellimuse { $order } vaidlusega on nõustutud ja klient saab tagasi { $amount }.
no-open-dispute = Ma ei näe teie tellimuste kohta avatud vaidlust.
no-open-dispute-on = Tellimuse { $order } kohta ei ole avatud vaidlust.
dispute-closed = Tellimuse { $order } vaidlus suleti { $date }.

## What was promised
person-answers-by = Klienditeenindaja vastab teile hiljemalt { $date }.
queue-wait = Klienditeenindaja on teiega tõenäoliselt { $least }–{ $most } minuti pärast.
callback-at = Praegu ei ole tööl kedagi, kes saaks vastata. Klienditeenindaja vastab teile siin { $date } kell { $from }–{ $until }.
person-with-you = { $name } on nüüd siin ja vastab teile ise.
assistant-back = Siin vastab jälle automaatne assistent.
dispute-heard-by = Kõigepealt küsime kauplusest { $merchant }. Kuulete meist hiljemalt { $date }.
trace-heard-by = Hiljemalt { $date } saate teada, mis leiti.
dispute-decided-for-you = Vaidlus kauplusega { $merchant } on otsustatud teie kasuks.
dispute-decided-for-shop = Vaidlus kauplusega { $merchant } on otsustatud kaupluse kasuks. Kui te ei nõustu, kirjutage meile.
dispute-undecided = Vaidlus kauplusega { $merchant } ei ole veel otsustatud.
trace-found = Teie makse { $amount } on laekunud.
trace-not-found = Teie makset { $amount } ei ole veel leitud.
person-looks = Klienditeenindajal on palutud seda vaadata.
approval-asked = Klienditeenindaja peab selle enne heaks kiitma, seega pole veel midagi muudetud. Vastuse saate hiljemalt { $date }.
approval-refused = Teie soovi ei kiidetud heaks, seega midagi ei muudetud.
answer-overdue = Lubasime teile vastust hiljemalt { $date } ega pidanud sellest kinni. Vabandame.
goods-come-yet = Kas teie kaup kauplusest { $merchant } on kohale jõudnud? Kui ei, kirjutage meile ja saab avada vaidluse.
payment-still-missing = Teie makse { $amount } ei ole veel näha. Kirjutage meile, kui soovite seda otsida lasta.
payout-overdue = Teie väljamakse { $amount } oli lubatud kuupäevaks { $date } ja seda ei ole tehtud. Vabandame.
