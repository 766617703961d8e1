# Every reply of the assistants in Lithuanian. Variables: $merchant the shop, $amount money,
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
confirm-yes = Taip
confirm-no = Ne

## Questions
ask-errand = Nesu tikras, ko jums reikia. Ar tai apie skolą, mokėjimą, daugiau laiko, prekių grąžinimą, pinigų grąžinimą, negautas prekes ar mokestį? Taip pat galite prašyti darbuotojo.
ask-order = Kurį pirkinį turite omenyje?
ask-new-date = Į kurią dieną norite perkelti mokėjimą parduotuvei { $merchant }? Vėliausia galima diena: { $date }
ask-amount = Kiek norite sumokėti parduotuvei { $merchant }?
ask-items = Kurių prekių grąžinimas parduotuvei { $merchant }?
ask-confirm = Ar tai padaryti?
ask-report-stranger = Ar norite pranešti apie pirkinį, kurio nepirkote?
ask-register-complaint = Ar užregistruoti oficialų skundą?
ask-identity-code = Prieš žiūrėdamas į jūsų paskyrą, turiu žinoti, kad tai jūs. Išsiunčiau jums vienkartinį kodą. Koks jis?
code-wrong = Tai ne tas kodas, kurį siunčiau. Patikrinkite ir bandykite dar kartą.
code-sent-again = Išsiunčiau jums naują vienkartinį kodą. Koks jis?
not-understood = Atsiprašau, nesupratau.
file-unread = Čia negaliu atverti failų, todėl pasakykite žodžiais, kas juose yra.

## Courtesies
identified = Ačiū, kodas teisingas.
not-verified = Tuomet negaliu žiūrėti paskyros ir nieko apie ją sakyti. Tapatybę galite patvirtinti bet kada arba prašyti darbuotojo.
you-are-welcome = Prašom. Rašykite vėl, kai ko nors prireiks.
nothing-changed = Gerai, niekas nepakeista.
done-already = Tai jau padaryta, todėl to nekartojau.
handed-over = Perduodu šį pokalbį darbuotojui. Jis mato, ką rašėte ir kas padaryta, todėl kartoti nereikia. Jis atsakys čia.
help-emergency = Jei jūsų ar kito žmogaus gyvybei gresia pavojus, dabar skambinkite { $number }.
help-crisis-line = Taip pat galite su kuo nors pasikalbėti: { $line }.
help-debt-advice = Nuo mūsų nepriklausomos konsultacijos dėl skolų: { $name }.
person-answers = Jūsų žinutė yra pas darbuotoją, kuris veda šį pokalbį.
welcome = Sveiki! Esu automatinis asistentas. Galiu pasakyti, kiek esate skolingi, priimti mokėjimą, perkelti mokėjimo terminą, registruoti prekių grąžinimą, sekti pinigų grąžinimą ar išsiaiškinti dėl negautų prekių. Darbuotojo galite prašyti bet kada.
receipt = Kvitas { $evidence }

## Which order
not-yours = Užsakymas { $order } nėra jūsų, todėl negaliu su juo nieko daryti ar apie jį sakyti.
no-such-order = Nerandu užsakymo { $order } jūsų paskyroje.

## What is owed
nothing-owed = Nieko nesate skolingi. Viskas sumokėta.
balance-total = Iš viso esate skolingi { $amount } už { $count ->
    [one] { $count } pirkinį
    [few] { $count } pirkinius
    [many] { $count } pirkinio
   *[other] { $count } pirkinių
}:
balance-line = { $merchant }: liko { $amount }, kitas terminas { $date }
balance-line-overdue = { $merchant }: liko { $amount }, terminas buvo { $date }
balance-line-paused = { $merchant }: liko { $amount }, pristabdyta iki { $date }
balance-line-fees = { $merchant }: liko mokesčių { $amount }.
balance-paid-so-far = Iki šiol sumokėjote { $amount }.
balance-refunded = Parduotuvės pinigų grąžinimas: { $amount }.
balance-fees = Iš to { $amount } yra delspinigių mokestis.
installment-line = { $amount } terminas yra { $date }
plan-closed = Parduotuvei { $merchant } nebeliko ką mokėti.
why-purchase = Pirkta parduotuvėje { $merchant }, { $date }: { $amount }
why-refund = Parduotuvės pinigų grąžinimas, { $date }: { $amount }
why-fee-waived = Panaikintas delspinigių mokestis, { $date }: { $amount }
why-goodwill = Atimta geranoriškai, { $date }: { $amount }
why-other = Kiti pakeitimai: { $amount }
fee-of-payment = Tai už mokėjimą { $amount }, kurio terminas buvo { $date }
refund-expected = Už tai parduotuvės pinigų grąžinimas turėtų būti { $amount }.
interest-spared = Taip sutaupote palūkanų { $amount }.
after-nothing = Po to parduotuvei { $merchant } nebelieka ką mokėti.
after-payment = Po to parduotuvei { $merchant } lieka mokėti { $amount }, terminas { $date }
after-payments = Po to parduotuvei { $merchant } lieka mokėti { $amount }, mokėjimų skaičius: { $count }, paskutinis { $date }

## Paying
pay-now-proposal = Paimsiu { $amount } parduotuvei { $merchant }{ $method ->
    [none] .
   *[other] , iš: { $method }.
}
pay-now-done = Atlikta: parduotuvei { $merchant } sumokėta { $amount }.
pay-now-left = Ten lieka mokėti { $amount }.
all-paid = Ten nebeliko ką mokėti.
below-minimum = Mažiausias mokėjimas, kurį galiu priimti, yra { $amount }.
exceeds-outstanding = Tai daugiau, nei liko parduotuvei { $merchant }. Liko { $amount }; galiu paimti šią sumą.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Paimsiu { $amount } ir viską visiškai apmokėsiu.
payoff-done = Atlikta: sumokėta { $amount } ir nieko nebeliko už:

## More time
extend-due-date-proposal = Perkelsiu mokėjimą { $amount } parduotuvei { $merchant } iš { $was } į { $date } Tai nieko nekainuoja.
extend-due-date-done = Atlikta: { $amount } parduotuvei { $merchant }, naujas terminas { $date }
due-date-already = Mokėjimo parduotuvei { $merchant } terminas jau yra { $date } – nėra ko keisti.
disputed = Dėl pirkinio parduotuvėje { $merchant } yra atviras ginčas. Kol neišspręsta, mokėjimo terminas lieka toks pat.
paused = Parduotuvės { $merchant } plano pauzė iki { $date } – iki tada nieko mokėti nereikia.
too-overdue = Mokėjimo parduotuvei { $merchant } terminas buvo { $date } Praėjo per daug laiko, kad jį perkelčiau.
offer-payment-plan = Jei sunku mokėti, galiu skolą išdėstyti per kelis mėnesius. Tiesiog paprašykite mokėjimo plano.
already-moved = Mokėjimas parduotuvei { $merchant } jau kartą perkeltas į { $date } Dar kartą perkelti negaliu.
date-in-past = Ši diena jau praėjo: { $date }
no-later-date = Mokėjimą parduotuvei { $merchant } buvo galima perkelti vėliausiai į { $date } – tai jau praėjo.
beyond-limit-date = Mokėjimą parduotuvei { $merchant } galiu perkelti vėliausiai į { $date }

## Returns
return-proposal = Užregistruosiu prekių grąžinimą parduotuvei { $merchant }: { $items }.
return-done = Atlikta: prekių grąžinimas parduotuvei { $merchant } užregistruotas: { $items }.
pause-proposal = Sąskaita tuo metu laukia: plano pauzė iki { $date }
pause-done = Plano pauzė iki { $date } – iki tada nieko mokėti nereikia ir mokesčių nebus.
return-already = Jūsų prekių grąžinimas parduotuvei { $merchant } užregistruotas nuo { $date }
return-window-over = Apie prekių grąžinimą parduotuvei { $merchant } buvo galima pranešti iki { $date } – tai jau praėjo.
no-order-to-return = Nematau pirkinio, kurio prekių grąžinimas dar galimas.
not-captured = Parduotuvė { $merchant } dar neišsiuntė šio užsakymo, todėl kol kas nėra ko mokėti ir grąžinimas negalimas.

## Refunds
refund-booked = Pinigų grąžinimas iš parduotuvės { $merchant }: { $amount }, { $date }
refund-paid-out = Iš parduotuvės { $merchant } pinigų grąžinimo jums išmokėta { $amount }.
refund-left-to-pay = Po pinigų grąžinimo parduotuvei { $merchant } lieka mokėti { $amount }.
refund-awaited = Jūsų prekių grąžinimas parduotuvei { $merchant } užregistruotas { $date } Parduotuvė pinigų grąžinimo dar neatsiuntė.
no-refund = Jūsų paskyroje nematau pinigų grąžinimo ar prekių grąžinimo.
no-refund-on = Pinigų grąžinimo iš parduotuvės { $merchant } dar nematau.

## Goods that never came
dispute-proposal = Atidarysiu ginčą su parduotuve { $merchant }, nes prekės negautos.
dispute-done = Atlikta: ginčas su parduotuve { $merchant } atidarytas, nes prekės negautos.
already-disputed = Ginčas su parduotuve { $merchant } atidarytas nuo { $date }
dispute-window-over = Ginčą su parduotuve { $merchant } buvo galima atidaryti iki { $date } – tai jau praėjo.
expected-by = Jūsų užsakymas iš parduotuvės { $merchant } dar kelyje. Jei jis neateis iki { $date } – parašykite man vėl ir atidarysiu ginčą.
no-order-to-dispute = Nematau pirkinio, dėl kurio dar galima atidaryti ginčą.

## Late fees
fee-explained = Suma { $amount } parduotuvei { $merchant } yra delspinigių mokestis, pritaikytas { $date } – mokėjimas vėlavo.
waive-fee-proposal = Geranoriškai galiu panaikinti: delspinigių mokestis { $amount }, parduotuvė { $merchant }.
waive-fee-done = Atlikta: delspinigių mokestis { $amount }, parduotuvė { $merchant }, panaikintas.
waiver-used = Per pastaruosius metus jums jau dovanotas vienas delspinigių mokestis. Kitą kartą galėsiu { $date }
no-fee = Jūsų paskyroje delspinigių mokestis nepritaikytas.
no-fee-on = Pirkiniui parduotuvėje { $merchant } delspinigių mokestis nepritaikytas.

## Goods that are wrong or damaged
dispute-faulty-proposal = Atidarysiu ginčą su parduotuve { $merchant }, nes prekės netinkamos arba sugadintos.
dispute-faulty-done = Atlikta: ginčas su parduotuve { $merchant } atidarytas, nes prekės netinkamos arba sugadintos.

## Canceling
cancel-proposal = Atšauksiu jūsų užsakymą parduotuvėje { $merchant } už { $amount }. Po to už jį nieko nebūsite skolingi.
cancel-done = Atlikta: užsakymas parduotuvėje { $merchant } už { $amount } atšauktas ir už jį nieko nesate skolingi.
canceled-already = Jūsų užsakymas parduotuvėje { $merchant } atšauktas { $date }
captured-already = Parduotuvė { $merchant } išsiuntė prekes { $date } – užsakymo atšaukti nebegaliu.
offer-return = Jei nenorite jų pasilikti, galiu užregistruoti grąžinimą. Tiesiog pasakykite.
no-order-to-cancel = Jūsų paskyroje nematau nieko, ką būtų galima atšaukti.

## A payment that doesn't show
ask-paid-amount = Kiek sumokėjote?
ask-paid-on = Kurią dieną sumokėjote?
payment-wait = Mokėjimai trunka kelias banko dienas. Jei jūsų { $amount } nesimato { $date } – parašykite man vėl ir paprašysiu mokėjimo ieškoti.
payment-found-proposal = { $date } gauta { $amount } be paskirties. Panaudosiu tai parduotuvei { $merchant }.
payment-shows = Jūsų { $amount } parduotuvei { $merchant } yra jūsų paskyroje nuo { $date }
trace-proposal = Paprašysiu ieškoti jūsų mokėjimo { $amount }, data: { $date }
trace-done = Atlikta: jūsų mokėjimo { $amount } ieškoma, data: { $date }
trace-already = Jūsų mokėjimo { $amount } jau ieškoma, data: { $date }

## Spreading what is owed
count-label = { $count }
ask-installments = Turite mokėti { $amount }. Per kiek mėnesių išdėstyti? Galima nuo { $least } iki { $most }. Arba pasakykite, kiek galite mokėti per mėnesį.
plan-beyond-limit = Galiu išdėstyti per { $least }–{ $most } mėn.
plan-below-minimum = Mažiausias mėnesio mokėjimas yra { $amount }, todėl didžiausias mėnesių skaičius, kurį galiu pasiūlyti, yra { $most }.
plan-rate-too-low = Mokant { $part } per mėnesį truktų ilgiau, nei galiu pasiūlyti. Didžiausias mėnesių skaičius yra { $most }.
plan-too-small = Mažiausias mėnesio mokėjimas yra { $amount }, todėl liko per mažai, kad būtų galima išdėstyti.
plan-proposal = Išdėstysiu { $amount } į mėnesio mokėjimus (skaičius: { $count }), kiekvienas ne didesnis kaip { $part }, pirmas { $date } Tai nieko nekainuoja.
plan-done = Atlikta: { $amount } išdėstyta į mėnesio mokėjimus (skaičius: { $count }), kiekvienas ne didesnis kaip { $part }, pirmas { $date }

## Somebody else's purchase
account-locked = Jūsų paskyra užrakinta, todėl niekas negali ja nieko pirkti.
dispute-stranger-done = Ginčas su parduotuve { $merchant } atidarytas, nes to nepirkote.

## Withdrawing from the credit agreement
withdraw-proposal = Užregistruosiu, kad atsisakote kredito sutarties dėl parduotuvės { $merchant }. Tada { $amount } reikės sumokėti iš karto { $date }
withdraw-done = Atlikta: atsisakėte kredito sutarties dėl parduotuvės { $merchant }. { $amount } reikia sumokėti iš karto { $date }
withdrawal-over = Kredito sutarties dėl parduotuvės { $merchant } galėjote atsisakyti iki { $date } – tai jau praėjo.
no-withdrawal-right = Jūsų šalies teisė nesuteikia teisės atsisakyti šios kredito sutarties.
withdrawn-already = Kredito sutarties dėl parduotuvės { $merchant } jau atsisakėte { $date }
no-agreement = Nematau kredito sutarties, kurios galėtumėte atsisakyti.

## Another card, account, or day
method-label = { $method }
ask-method = Dabar mokate taip: { $method }. Ką naudoti vietoj to?
no-other-method = Kito mokėjimo būdo nėra. Kortelę ar sąskaitą galite pridėti paskyros nustatymuose; niekada nesiųskite čia jos numerio.
method-proposal = Nuo šiol jūsų mokėjimams naudosiu: { $method }.
method-done = Atlikta: nuo šiol jūsų mokėjimams naudojama: { $method }.
method-already = Jau naudojama: { $method }.
ask-day = Kurią mėnesio dieną norite mokėti? Galima nuo { $least } iki { $most }.
day-beyond-limit = Galiu parinkti mėnesio dieną nuo { $least } iki { $most }.
day-proposal = Nuo kito mėnesio jūsų mėnesio mokėjimų terminas bus mėnesio { $day } diena.
day-done = Atlikta: nuo kito mėnesio jūsų mėnesio mokėjimų terminas yra mėnesio { $day } diena.
day-already = Jūsų mėnesio mokėjimų terminas jau yra mėnesio { $day } diena.

## What a bill is made of
no-purchase = Jūsų paskyroje nematau sąskaitos.
invoice-total = { $merchant }, { $date }: { $amount }, tai sudaro:
invoice-item = { $item }: { $amount }
invoice-interest = Palūkanos: { $amount }
invoice-fee = Delspinigių mokestis, pritaikytas { $date }: { $amount }
invoice-fee-waived = Delspinigių mokestis, pritaikytas { $date } ir panaikintas: { $amount }
invoice-payment = Sumokėta { $date }: { $amount }
dispute-amount-proposal = Jei tai neteisinga, atidarysiu ginčą su parduotuve { $merchant } dėl sumos.
dispute-amount-done = Atlikta: ginčas su parduotuve { $merchant } dėl sumos atidarytas.

## Complaints
complaint-registered = Jūsų skundas užregistruotas. Darbuotojas atsakys iki { $date }
complaint-already = Šis skundas užregistruotas nuo { $was } Darbuotojas atsakys iki { $date }
complaint-escalation = Jei nesutinkate su atsakymu, galite kreiptis čia: { $body }.

## Contact details
ask-field = Ką norite pakeisti?
field-label = { $field ->
    [email] El. pašto adresas
    [phone] Telefono numeris
   *[address] Pašto adresas
}
ask-value = { $field ->
    [email] Koks naujas el. pašto adresas?
    [phone] Koks naujas telefono numeris?
   *[address] Koks naujas pašto adresas?
}
contact-proposal = { field-label }: pakeisiu į { $value }.
contact-done = Atlikta. { field-label }: { $value }.
contact-already = { field-label }: { $value } jau yra jūsų paskyroje, todėl nėra ko keisti.

## Invoices and statements
nothing-to-state = Nematau pirkinio, kuriam yra sąskaita faktūra.
invoice-proposal = Atsiųsiu jums sąskaitos faktūros kopiją už pirkinį parduotuvėje { $merchant }, { $date }
invoice-done = Atlikta: sąskaitos faktūros kopija už pirkinį parduotuvėje { $merchant }, { $date }, jau kelyje.
ask-month = Kurio mėnesio išrašo norite?
period-label = { $first } – { $date }
statement-proposal = Atsiųsiu jums išrašą nuo { $first } iki { $date }
statement-done = Atlikta: išrašas nuo { $first } iki { $date } jau kelyje.
statement-title = Išrašas nuo { $first } iki { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Pirkinys
    [interest] Palūkanos
    [fee] Delspinigių mokestis
    [fee_waived] Dovanotas delspinigių mokestis
    [payment] Mokėjimas
    [refund] Pinigų grąžinimas
   *[goodwill] Geranoriškumas
} · { $amount }
statement-opening = Skola prieš: { $amount }
statement-closing = Skola po: { $amount }
statement-due = Dar mokėti: { $amount } parduotuvei { $merchant }, terminas { $date }

## Credit
purchase-declined = Jūsų pirkinys už { $amount } parduotuvėje { $merchant } atmestas { $date } Pagrindinės priežastys:
no-declined-purchase = Jūsų paskyroje nematau atmesto pirkinio.
credit-no-limit = Nustatyto limito neturite: dėl kiekvieno pirkinio sprendžiama atskirai.
credit-left = Jūsų limitas { $limit }. Esate skolingi ar įsipareigoję { $owed }, todėl lieka { $amount }.
credit-over-limit = Su šiuo pirkiniu būtumėte skolingi daugiau nei jūsų limitas.
credit-overdue-debt = Vienas jūsų mokėjimas vėluoja.
credit-short-history = Dar nepakankamai žinome, kaip mokate.
credit-many-open-orders = Vienu metu turite daug atvirų pirkinių.
credit-not-affordable = Pagal jūsų pateiktus duomenis iš pajamų atėmus išlaidas mokėjimams lieka per mažai.
credit-account-locked = Jūsų paskyra užrakinta.
credit-no-promise = Dėl kiekvieno pirkinio sprendžiama iš naujo tą dieną, todėl dabar negalime pasakyti, koks bus kitas atsakymas.

## The account and what is known
ask-account-wish = Ką turėčiau padaryti?
account-wish-label = { $wish ->
    [export] Atsiųsti mano duomenis
    [close] Uždaryti mano paskyrą
   *[erase] Ištrinti mano duomenis
}
account-proposal = { $wish ->
    [export] Viską, ką apie jus žinome, sudėsiu į skaitomą archyvą ir atsiųsiu.
    [close] Uždarysiu jūsų paskyrą. Po to ja negalimas joks pirkinys.
   *[erase] Ištrinsiu jūsų asmens duomenis ir uždarysiu paskyrą. To atšaukti negalima.
}
account-done = { $wish ->
    [export] Atlikta: jūsų duomenys jau kelyje.
    [close] Atlikta: jūsų paskyra uždaryta.
   *[erase] Atlikta: jūsų asmens duomenys ištrinti, paskyra uždaryta.
}
account-wish-met = { account-wish-label }: tai jau padaryta.
data-kept = Įstatymas įpareigoja mus saugoti pirkinių apskaitą iki { $date } – iki tada jūsų duomenų ištrinti negalima.
close-owing = Dar nesumokėta { $amount }. Paskyrą galima uždaryti, kai viskas bus sumokėta.
close-disputed = Dėl pirkinio parduotuvėje { $merchant } yra atviras ginčas. Paskyrą galima uždaryti, kai jis bus išspręstas.
archive-title = Ką apie jus žinome, data: { $date }

## Merchants: payouts
payout-to-come = { $amount } jums bus išmokėta { $date }
payout-paid = { $amount } jums išmokėta { $date }
payout-orders = Tai už: { $orders }
payout-kept = Skirtumas { $amount } nuo pardavimų yra mūsų mokesčiai ir atskaitymai.
no-payout = Išmokos jums dar nematau.
no-payout-of = Užsakymas { $order } dar neįtrauktas į išmoką.

## Merchants: orders
ask-merchant-step = Ką norite daryti su užsakymu { $order }?
merchant-step-label = { $step ->
    [capture] Nurašyti
    [refund] Pinigų grąžinimas
    [cancel] Atšaukti
    [release] Atlaisvinti likutį
   *[extend] Pratęsti autorizaciją
}
no-merchant-order = Nematau jūsų užsakymo, kuriam tai galima.
capture-proposal = Nurašysiu { $amount } iš užsakymo { $order }.
capture-done = Atlikta: iš užsakymo { $order } nurašyta { $amount }.
capture-too-much = Tai daugiau, nei liko nurašyti iš užsakymo { $order }: { $amount }. Galiu nurašyti šią sumą.
merchant-captured-already = Iš užsakymo { $order } jau nurašyta { $amount }, todėl tai nebegalima. Už nurašytą sumą galimas pinigų grąžinimas.
authorization-over = Užsakymo { $order } autorizacija baigėsi { $date }
ask-refund-amount = Kokio dydžio pinigų grąžinimo norite už užsakymą { $order }? Daugiausia { $amount }.
refund-proposal = Klientui atliksiu pinigų grąžinimą { $amount } už užsakymą { $order }.
refund-done = Atlikta: pinigų grąžinimas klientui { $amount } už užsakymą { $order }.
refund-too-much = Tai daugiau nei pinigų grąžinimas, kuris dar galimas už užsakymą { $order }: { $amount }.
refund-window-over = Pinigų grąžinimas už užsakymą { $order } buvo galimas iki { $date } – tai jau praėjo.
merchant-not-captured = Iš užsakymo { $order } dar nieko nenurašyta, todėl pinigų grąžinimas negalimas.
merchant-cancel-proposal = Atšauksiu užsakymą { $order }.
merchant-cancel-done = Atlikta: užsakymas { $order } atšauktas.
merchant-canceled-already = Užsakymas { $order } atšauktas { $date }
release-proposal = Atlaisvinsiu likusius { $amount } iš užsakymo { $order }.
release-done = Atlikta: likę { $amount } iš užsakymo { $order } atlaisvinti.
extend-proposal = Pratęsiu užsakymo { $order } autorizaciją iš { $was } į { $date }
extend-done = Atlikta: užsakymo { $order } autorizacija dabar galioja iki { $date }
extend-too-far = Užsakymo { $order } autorizaciją galima pratęsti vėliausiai iki { $date }
authorized-until = Užsakymo { $order } autorizacija jau galioja iki { $date }

## Merchants: disputes
merchant-dispute-line = Užsakymas { $order }: klientas turi atvirą ginčą nuo { $date } – { $reason ->
    [not_received] Prekės negautos
    [wrong_or_damaged] Prekės netinkamos arba sugadintos
    [not_my_purchase] Klientas to nepirko
    [wrong_amount] Suma neteisinga
   *[refund_missing] Trūksta pinigų grąžinimo
}. Suma: { $amount }.
dispute-answer-by = Jūsų atsakymo reikia iki { $date } Galite pripažinti ginčą arba atsiųsti failus, kurie parodo, kaip buvo.
dispute-answered = Jūsų įrodymai dėl užsakymo { $order } gauti ir nagrinėjami.
dispute-send-files = Pridėkite failus dėl užsakymo { $order } ginčo prie kitos žinutės.
dispute-answer-over = Į ginčą dėl užsakymo { $order } buvo galima atsakyti iki { $date } – tai jau praėjo.
evidence-proposal = Pateiksiu šiuos failus dėl užsakymo { $order } ginčo: { $files }
evidence-done = Atlikta: dėl užsakymo { $order } ginčo pateikti šie failai: { $files }
accept-dispute-proposal = Pripažinsiu ginčą dėl užsakymo { $order }. Klientas tada atgaus { $amount }.
accept-dispute-done = Atlikta: ginčas dėl užsakymo { $order } pripažintas ir klientas atgauna { $amount }.
no-open-dispute = Nematau atviro ginčo dėl jūsų užsakymų.
no-open-dispute-on = Dėl užsakymo { $order } atviro ginčo nėra.
dispute-closed = Ginčas dėl užsakymo { $order } uždarytas { $date }

## What was promised
person-answers-by = Darbuotojas jums atsakys iki { $date }
queue-wait = Darbuotojas su jumis tikriausiai bus po { $least }–{ $most } min.
callback-at = Šiuo metu darbe nėra nieko, kas galėtų atsakyti. Darbuotojas jums atsakys čia { $date } nuo { $from } iki { $until }.
person-with-you = { $name } dabar yra čia ir atsako jums asmeniškai.
assistant-back = Čia vėl atsako automatinis asistentas.
dispute-heard-by = Pirmiausia klausiame parduotuvės { $merchant }. Iš mūsų išgirsite iki { $date }
trace-heard-by = Kas rasta, sužinosite iki { $date }
dispute-decided-for-you = Ginčas su parduotuve { $merchant } išspręstas jūsų naudai.
dispute-decided-for-shop = Ginčas su parduotuve { $merchant } išspręstas parduotuvės naudai. Jei nesutinkate, parašykite mums.
dispute-undecided = Ginčas su parduotuve { $merchant } dar neišspręstas.
trace-found = Jūsų mokėjimas { $amount } gautas.
trace-not-found = Jūsų mokėjimas { $amount } dar nerastas.
person-looks = Darbuotojo paprašyta tai pažiūrėti.
approval-asked = Pirmiausia tai turi patvirtinti darbuotojas, todėl kol kas niekas nepakeista. Atsakymą gausite iki { $date }
approval-refused = Jūsų prašymas nepatvirtintas, todėl niekas nepakeista.
answer-overdue = Pažadėjome jums atsakymą iki { $date } ir to nesilaikėme. Atsiprašome.
goods-come-yet = Ar prekės iš parduotuvės { $merchant } atėjo? Jei ne, parašykite mums ir galima atidaryti ginčą.
payment-still-missing = Jūsų mokėjimo { $amount } dar nesimato. Parašykite mums, jei norite, kad jo ieškotume.
payout-overdue = Jūsų išmoka { $amount } buvo pažadėta { $date } ir neatlikta. Atsiprašome.
