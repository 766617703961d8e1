# Every reply of the assistants in Bulgarian. Variables: $merchant the shop, $amount money,
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
confirm-yes = Да
confirm-no = Не

## Questions
ask-errand = Не съм сигурен от какво имате нужда. Става ли дума за това колко дължите, плащане, повече време, връщане на стока, възстановяване на сума, стока, която не е дошла, или такса? Можете да поискате и служител.
ask-order = Коя покупка имате предвид?
ask-new-date = За кой ден искате да преместя плащането към { $merchant }? Последният възможен ден е { $date }
ask-amount = Колко искате да платите на { $merchant }?
ask-items = Кои артикули са за връщане към { $merchant }?
ask-confirm = Да го направя ли?
ask-report-stranger = Искате ли да съобщите за покупка, която не сте направили?
ask-register-complaint = Искате ли да регистрирам официална жалба?
ask-identity-code = Преди да погледна профила Ви, трябва да знам, че сте Вие. Изпратих Ви еднократен код. Какъв е той?
code-wrong = Това не е кодът, който изпратих. Моля, проверете го и опитайте отново.
code-sent-again = Изпратих Ви нов еднократен код. Какъв е той?
not-understood = Съжалявам, не разбрах това.
file-unread = Тук не мога да отварям файлове, затова ми кажете с думи какво има в тях.

## Courtesies
identified = Благодаря, кодът е верен.
not-verified = Тогава не мога да погледна профила, нито да кажа нещо за него. Можете да се потвърдите по всяко време или да поискате служител.
you-are-welcome = Няма защо. Пишете отново, когато имате нужда от нещо.
nothing-changed = Добре, нищо не е променено.
done-already = Това вече е направено, затова не го направих отново.
handed-over = Предавам този разговор на служител. Той вижда какво сте написали и какво е направено, така че не е нужно да повтаряте. Ще отговори тук.
help-emergency = Ако Вашият живот или животът на някого е в опасност, обадете се сега на { $number }.
help-crisis-line = Можете и да поговорите с някого: { $line }.
help-debt-advice = Съвети за дългове, независими от нас: { $name }.
person-answers = Съобщението Ви е при служителя, който води този разговор.
welcome = Здравейте! Аз съм автоматичен асистент. Мога да Ви кажа колко дължите, да приема плащане, да преместя падеж, да регистрирам връщане, да проследя възстановяване на сума или да проверя стока, която не е дошла. Можете да поискате служител по всяко време.
receipt = Разписка { $evidence }

## Which order
not-yours = Поръчка { $order } не е Ваша, затова не мога да направя или да кажа нищо за нея.
no-such-order = Не намирам поръчка { $order } в профила Ви.

## What is owed
nothing-owed = Не дължите нищо. Всичко е платено.
balance-total = Дължите общо { $amount } за { $count ->
    [one] една покупка
   *[other] { $count } покупки
}:
balance-line = { $merchant }: остават { $amount }, следващ падеж { $date }
balance-line-overdue = { $merchant }: остават { $amount }, падежът беше на { $date }
balance-line-paused = { $merchant }: остават { $amount }, на пауза до { $date }
balance-line-fees = { $merchant }: остават такси { $amount }.
balance-paid-so-far = Досега сте платили { $amount }.
balance-refunded = Магазинът възстанови { $amount }.
balance-fees = От тях { $amount } са такса за забава.
installment-line = { $amount } са с падеж { $date }
plan-closed = Към { $merchant } не остава нищо за плащане.
why-purchase = Покупка от { $merchant } на { $date }: { $amount }
why-refund = Възстановени от магазина на { $date }: { $amount }
why-fee-waived = Премахната такса за забава на { $date }: { $amount }
why-goodwill = Приспаднати като жест на добра воля на { $date }: { $amount }
why-other = Други промени: { $amount }
fee-of-payment = Това е за плащането от { $amount } с падеж { $date }
refund-expected = Магазинът би трябвало да възстанови за това { $amount }.
interest-spared = Така спестявате лихва { $amount }.
after-nothing = След това към { $merchant } не остава нищо за плащане.
after-payment = След това остават за плащане { $amount } към { $merchant }, на { $date }
after-payments = След това остават за плащане { $amount } към { $merchant }, брой плащания: { $count }, последното на { $date }

## Paying
pay-now-proposal = Ще взема { $amount } за { $merchant }{ $method ->
    [none] .
   *[other] , от { $method }.
}
pay-now-done = Готово: платени са { $amount } към { $merchant }.
pay-now-left = Там остават за плащане { $amount }.
all-paid = Там не остава нищо за плащане.
below-minimum = Най-малкото плащане, което мога да приема, е { $amount }.
exceeds-outstanding = Това е повече от оставащото към { $merchant }. Остават { $amount }; мога да взема тази сума.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Ще взема { $amount } и ще уредя всичко изцяло.
payoff-done = Готово: платени са { $amount } и нищо не остава по:

## More time
extend-due-date-proposal = Ще преместя плащането от { $amount } към { $merchant } от { $was } на { $date } Това не струва нищо.
extend-due-date-done = Готово: { $amount } към { $merchant } вече са с падеж { $date }
due-date-already = Плащането към { $merchant } вече е с падеж { $date } – няма какво да се променя.
disputed = Има открит спор за покупката от { $merchant }. Докато не бъде решен, падежът остава същият.
paused = Планът към { $merchant } е на пауза до { $date } – преди това няма падежи.
too-overdue = Плащането към { $merchant } беше с падеж { $date } – минало е твърде много време, за да го преместя.
offer-payment-plan = Ако Ви е трудно да платите, мога да разпределя дължимото за няколко месеца. Просто поискайте план за плащане.
already-moved = Плащането към { $merchant } вече е премествано веднъж, на { $date } – не мога да го преместя отново.
date-in-past = { $date } вече е минало.
no-later-date = Плащането към { $merchant } можеше да се премести най-късно на { $date } – това вече е минало.
beyond-limit-date = Мога да преместя плащането към { $merchant } най-късно на { $date }

## Returns
return-proposal = Ще регистрирам връщане към { $merchant }: { $items }.
return-done = Готово: връщането към { $merchant } е регистрирано: { $items }.
pause-proposal = Сметката чака междувременно: планът е на пауза до { $date }
pause-done = Планът е на пауза до { $date } – преди това няма падежи и не се начисляват такси.
return-already = Връщането към { $merchant } е регистрирано от { $date }
return-window-over = Връщане към { $merchant } можеше да се заяви до { $date } – това вече е минало.
no-order-to-return = Не виждам покупка, за която връщане още е възможно.
not-captured = { $merchant } още не е изпратил тази поръчка, затова засега няма плащане и няма връщане.

## Refunds
refund-booked = Възстановени от { $merchant }: { $amount } на { $date }
refund-paid-out = От възстановената от { $merchant } сума Ви бяха изплатени { $amount }.
refund-left-to-pay = След възстановяването остават за плащане { $amount } към { $merchant }.
refund-awaited = Връщането към { $merchant } е регистрирано на { $date } – магазинът още не е възстановил сумата.
no-refund = Не виждам възстановяване или връщане в профила Ви.
no-refund-on = Още не виждам възстановяване от { $merchant }.

## Goods that never came
dispute-proposal = Ще открия спор с { $merchant }, защото стоката не е дошла.
dispute-done = Готово: спорът с { $merchant } е открит, защото стоката не е дошла.
already-disputed = Има открит спор с { $merchant } от { $date }
dispute-window-over = Спор с { $merchant } можеше да се открие до { $date } – това вече е минало.
expected-by = Поръчката Ви от { $merchant } още е на път. Ако не дойде до { $date } – пишете ми отново и ще открия спор.
no-order-to-dispute = Не виждам покупка, за която още може да се открие спор.

## Late fees
fee-explained = Сумата { $amount } към { $merchant } е такса за забава, начислена на { $date } – защото плащането закъсня.
waive-fee-proposal = Мога да премахна таксата за забава от { $amount } към { $merchant } като жест на добра воля.
waive-fee-done = Готово: таксата за забава от { $amount } към { $merchant } е премахната.
waiver-used = През последната година вече Ви е опростена една такса за забава. Следващият път е възможен на { $date }
no-fee = В профила Ви няма такса за забава.
no-fee-on = За покупката от { $merchant } няма такса за забава.

## Goods that are wrong or damaged
dispute-faulty-proposal = Ще открия спор с { $merchant }, защото стоката е грешна или повредена.
dispute-faulty-done = Готово: спорът с { $merchant } е открит, защото стоката е грешна или повредена.

## Canceling
cancel-proposal = Ще анулирам поръчката Ви от { $merchant } за { $amount }. След това не дължите нищо за нея.
cancel-done = Готово: поръчката Ви от { $merchant } за { $amount } е анулирана и не дължите нищо за нея.
canceled-already = Поръчката Ви от { $merchant } беше анулирана на { $date }
captured-already = { $merchant } изпрати стоката на { $date } – вече не мога да анулирам поръчката.
offer-return = Ако не искате да я задържите, мога да регистрирам връщане. Просто кажете.
no-order-to-cancel = Не виждам в профила Ви нищо, което може да се анулира.

## A payment that doesn't show
ask-paid-amount = Колко платихте?
ask-paid-on = На кой ден платихте?
payment-wait = Плащанията отнемат няколко банкови дни. Ако Вашите { $amount } не се виждат на { $date } – пишете ми отново и ще поискам проследяване.
payment-found-proposal = На { $date } постъпиха { $amount } без основание. Ще ги използвам за { $merchant }.
payment-shows = Вашите { $amount } за { $merchant } са в профила Ви от { $date }
trace-proposal = Ще поискам проследяване на плащането Ви от { $amount } с дата { $date }
trace-done = Готово: плащането Ви от { $amount } с дата { $date } се проследява.
trace-already = Плащането Ви от { $amount } с дата { $date } вече се проследява.

## Spreading what is owed
count-label = { $count }
ask-installments = Имате за плащане { $amount }. За колко месеца да ги разпределя? Възможно е между { $least } и { $most }. Или ми кажете колко можете да плащате на месец.
plan-beyond-limit = Мога да ги разпределя за { $least } до { $most } месеца.
plan-below-minimum = Най-малкото месечно плащане е { $amount }, затова мога да предложа най-много { $most } месеца.
plan-rate-too-low = С { $part } на месец ще са нужни повече от { $most } месеца, а повече не мога да предложа.
plan-too-small = Най-малкото месечно плащане е { $amount }, затова остава твърде малко за разпределяне.
plan-proposal = Ще разпределя { $amount } в { $count } месечни плащания от най-много { $part }, първото на { $date } Това не струва нищо.
plan-done = Готово: { $amount } са разпределени в { $count } месечни плащания от най-много { $part }, първото на { $date }

## Somebody else's purchase
account-locked = Профилът Ви е заключен, така че никой не може да купи нищо с него.
dispute-stranger-done = Спорът с { $merchant } е открит, защото не сте купили това.

## Withdrawing from the credit agreement
withdraw-proposal = Ще регистрирам отказа Ви от договора за кредит за { $merchant }. Тогава { $amount } са дължими наведнъж на { $date }
withdraw-done = Готово: отказахте се от договора за кредит за { $merchant }. { $amount } са дължими наведнъж на { $date }
withdrawal-over = Можехте да се откажете от договора за кредит за { $merchant } до { $date } – това вече е минало.
no-withdrawal-right = Законът във Вашата държава не дава право на отказ от този договор за кредит.
withdrawn-already = Вече сте се отказали от договора за кредит за { $merchant }, на { $date }
no-agreement = Не виждам договор за кредит, от който бихте могли да се откажете.

## Another card, account, or day
method-label = { $method }
ask-method = Сега плащате с { $method }. Какво да използвам вместо това?
no-other-method = Няма друг записан начин на плащане. Можете да добавите карта или сметка в настройките; моля, никога не изпращайте номера тук.
method-proposal = Отсега нататък ще използвам за плащанията Ви: { $method }.
method-done = Готово: отсега нататък за плащанията Ви се използва: { $method }.
method-already = Вече се използва: { $method }.
ask-day = На кой ден от месеца искате да плащате? Възможно е от { $least } до { $most }.
day-beyond-limit = Мога да избера ден от месеца от { $least } до { $most }.
day-proposal = От следващия месец месечните Ви плащания ще са с падеж ден { $day } от месеца.
day-done = Готово: от следващия месец месечните Ви плащания са с падеж ден { $day } от месеца.
day-already = Месечните Ви плащания вече са с падеж ден { $day } от месеца.

## What a bill is made of
no-purchase = Не виждам сметка в профила Ви.
invoice-total = { $merchant }, { $date }: { $amount }, от които:
invoice-item = { $item }: { $amount }
invoice-interest = Лихва: { $amount }
invoice-fee = Такса за забава, начислена на { $date }: { $amount }
invoice-fee-waived = Такса за забава, начислена на { $date } и премахната: { $amount }
invoice-payment = Платени на { $date }: { $amount }
dispute-amount-proposal = Ако това не е вярно, ще открия спор с { $merchant } за сумата.
dispute-amount-done = Готово: спорът с { $merchant } за сумата е открит.

## Complaints
complaint-registered = Жалбата Ви е регистрирана. Служител ще отговори до { $date }
complaint-already = Тази жалба е регистрирана от { $was } Служител ще отговори до { $date }
complaint-escalation = Ако не сте съгласни с отговора, можете да се обърнете тук: { $body }.

## Contact details
ask-field = Какво искате да промените?
field-label = { $field ->
    [email] Имейл адрес
    [phone] Телефонен номер
   *[address] Пощенски адрес
}
ask-value = { $field ->
    [email] Какъв е новият имейл адрес?
    [phone] Какъв е новият телефонен номер?
   *[address] Какъв е новият пощенски адрес?
}
contact-proposal = { field-label }: ще го променя на { $value }.
contact-done = Готово. { field-label }: { $value }.
contact-already = { field-label }: { $value } вече е в профила Ви, няма какво да се променя.

## Invoices and statements
nothing-to-state = Не виждам покупка, за която има фактура.
invoice-proposal = Ще Ви изпратя копие на фактурата за покупката от { $merchant } на { $date }
invoice-done = Готово: копие на фактурата за покупката от { $merchant } на { $date } е на път към Вас.
ask-month = За кой месец искате извлечение?
period-label = { $first } – { $date }
statement-proposal = Ще Ви изпратя извлечение от { $first } до { $date }
statement-done = Готово: извлечението от { $first } до { $date } е на път към Вас.
statement-title = Извлечение от { $first } до { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Покупка
    [interest] Лихва
    [fee] Такса за забава
    [fee_waived] Опростена такса за забава
    [payment] Плащане
    [refund] Възстановяване
   *[goodwill] Добра воля
} · { $amount }
statement-opening = Дължимо преди: { $amount }
statement-closing = Дължимо след: { $amount }
statement-due = Остава за плащане: { $amount } към { $merchant }, падеж { $date }

## Credit
purchase-declined = Покупката Ви за { $amount } от { $merchant } беше отказана на { $date } Основните причини:
no-declined-purchase = Не виждам отказана покупка в профила Ви.
credit-no-limit = Нямате определен лимит: всяка покупка се решава отделно.
credit-left = Лимитът Ви е { $limit }. Дължите или сте поели { $owed }, остават { $amount }.
credit-over-limit = С тази покупка бихте дължали повече от лимита си.
credit-overdue-debt = Имате просрочено плащане.
credit-short-history = Още не знаем достатъчно за това как плащате.
credit-many-open-orders = Имате много открити покупки едновременно.
credit-not-affordable = Според казаното от Вас доходът минус разходите оставя твърде малко за плащанията.
credit-account-locked = Профилът Ви е заключен.
credit-no-promise = Всяка покупка се решава наново в деня си, затова не можем да кажем сега какъв ще е следващият отговор.

## The account and what is known
ask-account-wish = Какво искате да направя?
account-wish-label = { $wish ->
    [export] Изпратете ми данните ми
    [close] Закрийте профила ми
   *[erase] Изтрийте данните ми
}
account-proposal = { $wish ->
    [export] Ще събера всичко, което знаем за Вас, в четим архив и ще Ви го изпратя.
    [close] Ще закрия профила Ви. След това с него не може да се направи покупка.
   *[erase] Ще изтрия личните Ви данни и ще закрия профила. Това не може да се отмени.
}
account-done = { $wish ->
    [export] Готово: данните Ви са на път към Вас.
    [close] Готово: профилът Ви е закрит.
   *[erase] Готово: личните Ви данни са изтрити и профилът е закрит.
}
account-wish-met = { account-wish-label }: това вече е направено.
data-kept = Законът ни задължава да пазим записите за всяка покупка до { $date } – дотогава данните Ви не могат да бъдат изтрити.
close-owing = Още не са платени { $amount }. Профилът може да се закрие, когато всичко е платено.
close-disputed = Има открит спор за покупката от { $merchant }. Профилът може да се закрие, когато бъде решен.
archive-title = Какво знаем за Вас към { $date }

## Merchants: payouts
payout-to-come = { $amount } ще Ви бъдат изплатени на { $date }
payout-paid = { $amount } Ви бяха изплатени на { $date }
payout-orders = За: { $orders }
payout-kept = Разликата от { $amount } спрямо продажбите са нашите такси и удръжките.
no-payout = Още не виждам изплащане към Вас.
no-payout-of = Поръчка { $order } още не е в изплащане.

## Merchants: orders
ask-merchant-step = Какво искате да направите с поръчка { $order }?
merchant-step-label = { $step ->
    [capture] Усвояване
    [refund] Възстановяване
    [cancel] Анулиране
    [release] Освобождаване на остатъка
   *[extend] Удължаване на авторизацията
}
no-merchant-order = Не виждам Ваша поръчка, за която това е възможно.
capture-proposal = Ще усвоя { $amount } от поръчка { $order }.
capture-done = Готово: { $amount } от поръчка { $order } са усвоени.
capture-too-much = Това е повече от оставащото за усвояване от поръчка { $order }: { $amount }. Мога да усвоя тази сума.
merchant-captured-already = { $amount } от поръчка { $order } вече са усвоени, затова това не е възможно. Усвоеното може да се възстанови.
authorization-over = Авторизацията на поръчка { $order } изтече на { $date }
ask-refund-amount = Колко искате да се възстановят от поръчка { $order }? Най-много { $amount }.
refund-proposal = Ще се възстановят на клиента { $amount } от поръчка { $order }.
refund-done = Готово: на клиента се възстановяват { $amount } от поръчка { $order }.
refund-too-much = Това е повече, отколкото още може да се възстанови от поръчка { $order }: { $amount }.
refund-window-over = Поръчка { $order } можеше да се възстанови до { $date } – това вече е минало.
merchant-not-captured = От поръчка { $order } още нищо не е усвоено, затова няма какво да се възстанови.
merchant-cancel-proposal = Ще анулирам поръчка { $order }.
merchant-cancel-done = Готово: поръчка { $order } е анулирана.
merchant-canceled-already = Поръчка { $order } беше анулирана на { $date }
release-proposal = Ще освободя оставащите { $amount } от поръчка { $order }.
release-done = Готово: оставащите { $amount } от поръчка { $order } са освободени.
extend-proposal = Ще удължа авторизацията на поръчка { $order } от { $was } до { $date }
extend-done = Готово: авторизацията на поръчка { $order } вече важи до { $date }
extend-too-far = Авторизацията на поръчка { $order } може да се удължи най-късно до { $date }
authorized-until = Авторизацията на поръчка { $order } вече важи до { $date }

## Merchants: disputes
merchant-dispute-line = Поръчка { $order }: клиентът има открит спор от { $date } { $reason ->
    [not_received] Стоката не е дошла
    [wrong_or_damaged] Стоката е грешна или повредена
    [not_my_purchase] Клиентът не е купил това
    [wrong_amount] Сумата е грешна
   *[refund_missing] Липсва възстановяване
}. Става дума за { $amount }.
dispute-answer-by = Отговорът Ви е нужен до { $date } Можете да приемете спора или да изпратите файлове, които показват какво е станало.
dispute-answered = Доказателствата Ви по поръчка { $order } са при нас и се разглеждат.
dispute-send-files = Моля, приложете файловете по спора за поръчка { $order } към следващото си съобщение.
dispute-answer-over = На спора за поръчка { $order } можеше да се отговори до { $date } – това вече е минало.
evidence-proposal = Ще подам тези файлове по спора за поръчка { $order }: { $files }
evidence-done = Готово: по спора за поръчка { $order } са подадени тези файлове: { $files }
accept-dispute-proposal = Ще приема спора за поръчка { $order }. Тогава клиентът получава обратно { $amount }.
accept-dispute-done = Готово: спорът за поръчка { $order } е приет и клиентът получава обратно { $amount }.
no-open-dispute = Не виждам открит спор за Ваши поръчки.
no-open-dispute-on = Няма открит спор за поръчка { $order }.
dispute-closed = Спорът за поръчка { $order } беше закрит на { $date }

## What was promised
person-answers-by = Служител ще Ви отговори до { $date }
queue-wait = Служител вероятно ще е при Вас след { $least } до { $most } минути.
callback-at = В момента на работа няма никого, който може да отговори. Служител ще Ви отговори тук на { $date } между { $from } и { $until }
person-with-you = { $name } вече е тук и Ви отговаря лично.
assistant-back = Тук отново отговаря автоматичният асистент.
dispute-heard-by = Първо питаме { $merchant }. Ще Ви пишем до { $date }
trace-heard-by = До { $date } ще научите какво е установено.
dispute-decided-for-you = Спорът с { $merchant } е решен във Ваша полза.
dispute-decided-for-shop = Спорът с { $merchant } е решен в полза на магазина. Ако не сте съгласни, пишете ни.
dispute-undecided = Спорът с { $merchant } още не е решен.
trace-found = Плащането Ви от { $amount } постъпи.
trace-not-found = Плащането Ви от { $amount } още не е намерено.
person-looks = Помолихме служител да провери.
approval-asked = Служител първо трябва да одобри това, затова още нищо не е променено. Ще получите отговор до { $date }
approval-refused = Това, за което помолихте, не беше одобрено и нищо не е променено.
answer-overdue = Обещахме Ви отговор до { $date } и не го спазихме. Съжаляваме.
goods-come-yet = Дойде ли стоката Ви от { $merchant }? Ако не, пишете ни и може да се открие спор.
payment-still-missing = Плащането Ви от { $amount } още не се вижда. Пишете ни, ако искате да се проследи.
payout-overdue = Изплащането към Вас от { $amount } беше обещано за { $date } и не е направено. Съжаляваме.
