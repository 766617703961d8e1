# Every reply of the assistants in Russian. Variables: $merchant the shop, $amount money,
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
confirm-no = Нет

## Questions
ask-errand = Не совсем понятно, что вам нужно. Речь о долге, платеже, отсрочке, возврате товара, возврате денег, неполученном товаре или комиссии? Можно также позвать сотрудника.
ask-order = Какую покупку вы имеете в виду?
ask-new-date = На какой день перенести платёж магазину { $merchant }? Последний возможный день: { $date }
ask-amount = Сколько вы хотите заплатить магазину { $merchant }?
ask-items = Для каких вещей оформить возврат товара в магазин { $merchant }?
ask-confirm = Сделать это?
ask-report-stranger = Вы хотите сообщить о покупке, которой вы не совершали?
ask-register-complaint = Зарегистрировать официальную жалобу?
ask-identity-code = Прежде чем посмотреть ваш счёт, мне нужно убедиться, что это вы. Я отправил вам одноразовый код. Назовите его, пожалуйста.
code-wrong = Это не тот код, который я отправил. Проверьте его и попробуйте ещё раз.
code-sent-again = Я отправил вам новый одноразовый код. Назовите его, пожалуйста.
not-understood = Извините, я этого не понял.
file-unread = Я не могу открывать здесь файлы, поэтому расскажите, пожалуйста, словами, что в них.

## Courtesies
identified = Спасибо, код верный.
not-verified = Тогда я не могу посмотреть счёт или что-либо о нём сказать. Подтвердить личность можно в любое время; можно также позвать сотрудника.
you-are-welcome = Пожалуйста. Пишите снова, когда что-нибудь понадобится.
nothing-changed = Хорошо, ничего не изменено.
done-already = Это уже сделано, поэтому повторять я не стал.
handed-over = Передаю этот разговор сотруднику. Он видит, что вы написали и что сделано, поэтому повторять не нужно. Он ответит здесь.
help-emergency = Если ваша жизнь или жизнь другого человека в опасности, позвоните сейчас по номеру { $number }.
help-crisis-line = Вы также можете с кем-то поговорить: { $line }.
help-debt-advice = Независимые от нас консультации по долгам: { $name }.
person-answers = Ваше сообщение у сотрудника, который ведёт этот разговор.
welcome = Здравствуйте! Я автоматический помощник. Могу сказать, сколько вы должны, принять платёж, перенести срок платежа, оформить возврат товара, проверить возврат денег или разобраться с неполученным товаром. Сотрудника можно позвать в любой момент.
receipt = Квитанция { $evidence }

## Which order
not-yours = Заказ { $order } не ваш, поэтому я не могу ничего с ним сделать или сказать о нём.
no-such-order = Не нахожу заказ { $order } в вашем счёте.

## What is owed
nothing-owed = Вы ничего не должны. Всё оплачено.
balance-total = Всего вы должны { $amount } за { $count ->
    [one] { $count } покупку
    [few] { $count } покупки
    [many] { $count } покупок
   *[other] { $count } покупки
}:
balance-line = { $merchant }: осталось { $amount }, следующий срок { $date }
balance-line-overdue = { $merchant }: осталось { $amount }, срок был { $date }
balance-line-paused = { $merchant }: осталось { $amount }, приостановлено до { $date }
balance-line-fees = { $merchant }: осталось комиссий на { $amount }.
balance-paid-so-far = На данный момент вы заплатили { $amount }.
balance-refunded = Возврат денег от магазина: { $amount }.
balance-fees = Из них { $amount } – плата за просрочку.
installment-line = { $amount } нужно заплатить { $date }
plan-closed = Магазину { $merchant } платить больше нечего.
why-purchase = Покупка в магазине { $merchant }, { $date }: { $amount }
why-refund = Возврат денег от магазина, { $date }: { $amount }
why-fee-waived = Снятая плата за просрочку, { $date }: { $amount }
why-goodwill = Вычтено в знак доброй воли, { $date }: { $amount }
why-other = Другие изменения: { $amount }
fee-of-payment = Это за платёж на { $amount }, срок которого был { $date }
refund-expected = Возврат денег от магазина за это должен составить { $amount }.
interest-spared = Так вы сэкономите на процентах { $amount }.
after-nothing = После этого магазину { $merchant } платить больше нечего.
after-payment = После этого магазину { $merchant } останется заплатить { $amount }, срок { $date }
after-payments = После этого магазину { $merchant } останется заплатить { $amount }, платежей: { $count }, последний { $date }

## Paying
pay-now-proposal = Я спишу { $amount } для магазина { $merchant }{ $method ->
    [none] .
   *[other] , способ: { $method }.
}
pay-now-done = Готово: магазину { $merchant } оплачено { $amount }.
pay-now-left = Там осталось заплатить { $amount }.
all-paid = Там платить больше нечего.
below-minimum = Наименьший платёж, который я могу принять: { $amount }.
exceeds-outstanding = Это больше, чем осталось магазину { $merchant }. Осталось { $amount }; могу списать эту сумму.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Я спишу { $amount } и погашу всё полностью.
payoff-done = Готово: оплачено { $amount }, и ничего не осталось по:

## More time
extend-due-date-proposal = Я перенесу платёж на { $amount } магазину { $merchant } с { $was } на { $date } Это бесплатно.
extend-due-date-done = Готово: { $amount } магазину { $merchant }, новый срок { $date }
due-date-already = Срок платежа магазину { $merchant } уже { $date } – менять нечего.
disputed = По покупке в магазине { $merchant } открыт спор. Пока он не решён, срок платежа остаётся прежним.
paused = План по магазину { $merchant } на паузе до { $date } – раньше ничего платить не нужно.
too-overdue = Срок платежа магазину { $merchant } был { $date } Прошло слишком много времени, перенести его я не могу.
offer-payment-plan = Если платить трудно, я могу разделить долг на несколько месяцев. Просто попросите план платежей.
already-moved = Платёж магазину { $merchant } уже один раз переносили, на { $date } Ещё раз перенести не могу.
date-in-past = Этот день уже прошёл: { $date }
no-later-date = Платёж магазину { $merchant } можно было перенести не позже чем на { $date } – это время прошло.
beyond-limit-date = Платёж магазину { $merchant } могу перенести не позже чем на { $date }

## Returns
return-proposal = Я оформлю возврат товара в магазин { $merchant }: { $items }.
return-done = Готово: возврат товара в магазин { $merchant } оформлен: { $items }.
pause-proposal = Счёт пока подождёт: план встанет на паузу до { $date }
pause-done = План на паузе до { $date } До этого ничего платить не нужно, и комиссий не будет.
return-already = Ваш возврат товара в магазин { $merchant } оформлен { $date }
return-window-over = Возврат товара в магазин { $merchant } можно было заявить до { $date } – это время прошло.
no-order-to-return = Не вижу покупки, по которой ещё возможен возврат товара.
not-captured = Магазин { $merchant } ещё не отправил этот заказ, поэтому пока платить нечего и возврат невозможен.

## Refunds
refund-booked = Возврат денег от магазина { $merchant }: { $amount }, { $date }
refund-paid-out = Из возврата денег от магазина { $merchant } вам выплачено { $amount }.
refund-left-to-pay = После возврата денег магазину { $merchant } осталось заплатить { $amount }.
refund-awaited = Ваш возврат товара в магазин { $merchant } оформлен { $date } Магазин ещё не прислал возврат денег.
no-refund = В вашем счёте не вижу возврата денег или возврата товара.
no-refund-on = Пока не вижу возврата денег от магазина { $merchant }.

## Goods that never came
dispute-proposal = Я открою спор с магазином { $merchant }, потому что товар не пришёл.
dispute-done = Готово: спор с магазином { $merchant } открыт, потому что товар не пришёл.
already-disputed = Спор с магазином { $merchant } открыт с { $date }
dispute-window-over = Спор с магазином { $merchant } можно было открыть до { $date } – это время прошло.
expected-by = Ваш заказ из магазина { $merchant } ещё в пути. Если он не придёт до { $date } – напишите мне снова, и я открою спор.
no-order-to-dispute = Не вижу покупки, по которой ещё можно открыть спор.

## Late fees
fee-explained = Сумма { $amount } по магазину { $merchant } – это плата за просрочку, начислена { $date } – платёж опоздал.
waive-fee-proposal = Плата за просрочку { $amount } по магазину { $merchant }: могу снять её в знак доброй воли.
waive-fee-done = Готово: плата за просрочку { $amount } по магазину { $merchant } снята.
waiver-used = За последний год вам уже простили одну плату за просрочку. Следующий раз возможен { $date }
no-fee = В вашем счёте не начислена плата за просрочку.
no-fee-on = По покупке в магазине { $merchant } не начислена плата за просрочку.

## Goods that are wrong or damaged
dispute-faulty-proposal = Я открою спор с магазином { $merchant }, потому что товар не тот или повреждён.
dispute-faulty-done = Готово: спор с магазином { $merchant } открыт, потому что товар не тот или повреждён.

## Canceling
cancel-proposal = Я отменю ваш заказ в магазине { $merchant } на { $amount }. После этого вы за него ничего не должны.
cancel-done = Готово: заказ в магазине { $merchant } на { $amount } отменён, и вы за него ничего не должны.
canceled-already = Ваш заказ в магазине { $merchant } отменён { $date }
captured-already = Магазин { $merchant } отправил товар { $date } – отменить заказ я уже не могу.
offer-return = Если вы не хотите оставлять товар, могу оформить возврат. Просто скажите.
no-order-to-cancel = В вашем счёте не вижу ничего, что можно отменить.

## A payment that doesn't show
ask-paid-amount = Сколько вы заплатили?
ask-paid-on = В какой день вы заплатили?
payment-wait = Платежи идут несколько банковских дней. Если ваши { $amount } не появятся { $date } – напишите мне снова, и я запрошу розыск.
payment-found-proposal = { $date } поступило { $amount } без назначения. Я зачту это для магазина { $merchant }.
payment-shows = Ваши { $amount } для магазина { $merchant } в вашем счёте с { $date }
trace-proposal = Я запрошу розыск вашего платежа { $amount }, дата: { $date }
trace-done = Готово: ваш платёж { $amount } разыскивается, дата: { $date }
trace-already = Ваш платёж { $amount } уже разыскивается, дата: { $date }

## Spreading what is owed
count-label = { $count }
ask-installments = Вам нужно заплатить { $amount }. На сколько месяцев разделить? Можно от { $least } до { $most }. Или скажите, сколько можете платить в месяц.
plan-beyond-limit = Могу разделить на срок от { $least } до { $most } мес.
plan-below-minimum = Наименьший платёж в месяц – { $amount }, поэтому наибольшее число месяцев: { $most }.
plan-rate-too-low = Если платить { $part } в месяц, понадобится больше времени, чем я могу предложить. Наибольшее число месяцев: { $most }.
plan-too-small = Наименьший платёж в месяц – { $amount }, поэтому осталось слишком мало, чтобы делить.
plan-proposal = Я разделю { $amount } на ежемесячные платежи (число: { $count }), каждый не больше { $part }, первый { $date } Это бесплатно.
plan-done = Готово: { $amount } разделено на ежемесячные платежи (число: { $count }), каждый не больше { $part }, первый { $date }

## Somebody else's purchase
account-locked = Ваш счёт заблокирован, поэтому никто не может ничего с него купить.
dispute-stranger-done = Спор с магазином { $merchant } открыт, потому что вы этого не покупали.

## Withdrawing from the credit agreement
withdraw-proposal = Я зарегистрирую ваш отказ от кредитного договора по магазину { $merchant }. Тогда { $amount } нужно заплатить одной суммой { $date }
withdraw-done = Готово: вы отказались от кредитного договора по магазину { $merchant }. { $amount } нужно заплатить одной суммой { $date }
withdrawal-over = От кредитного договора по магазину { $merchant } можно было отказаться до { $date } – это время прошло.
no-withdrawal-right = Закон вашей страны не даёт права отказаться от этого кредитного договора.
withdrawn-already = Вы уже отказались от кредитного договора по магазину { $merchant }, { $date }
no-agreement = Не вижу кредитного договора, от которого можно отказаться.

## Another card, account, or day
method-label = { $method }
ask-method = Сейчас вы платите так: { $method }. Что использовать вместо этого?
no-other-method = Другого способа оплаты нет. Карту или счёт можно добавить в настройках; пожалуйста, никогда не присылайте сюда номер.
method-proposal = Отныне для ваших платежей буду использовать: { $method }.
method-done = Готово: отныне для ваших платежей используется: { $method }.
method-already = Уже используется: { $method }.
ask-day = В какой день месяца вы хотите платить? Можно с { $least } по { $most }.
day-beyond-limit = Могу выбрать день месяца с { $least } по { $most }.
day-proposal = Со следующего месяца срок ваших ежемесячных платежей – день { $day } месяца.
day-done = Готово: со следующего месяца срок ваших ежемесячных платежей – день { $day } месяца.
day-already = Срок ваших ежемесячных платежей уже день { $day } месяца.

## What a bill is made of
no-purchase = Не вижу счетов к оплате.
invoice-total = { $merchant }, { $date }: { $amount }, в том числе:
invoice-item = { $item }: { $amount }
invoice-interest = Проценты: { $amount }
invoice-fee = Плата за просрочку, начислена { $date }: { $amount }
invoice-fee-waived = Плата за просрочку, начислена { $date } и снята: { $amount }
invoice-payment = Оплачено { $date }: { $amount }
dispute-amount-proposal = Если это неверно, я открою спор с магазином { $merchant } о сумме.
dispute-amount-done = Готово: спор с магазином { $merchant } о сумме открыт.

## Complaints
complaint-registered = Ваша жалоба зарегистрирована. Сотрудник ответит до { $date }
complaint-already = Эта жалоба зарегистрирована с { $was } Сотрудник ответит до { $date }
complaint-escalation = Если вы не согласны с ответом, можно обратиться сюда: { $body }.

## Contact details
ask-field = Что вы хотите изменить?
field-label = { $field ->
    [email] Адрес электронной почты
    [phone] Номер телефона
   *[address] Почтовый адрес
}
ask-value = { $field ->
    [email] Какой новый адрес электронной почты?
    [phone] Какой новый номер телефона?
   *[address] Какой новый почтовый адрес?
}
contact-proposal = { field-label }: изменю на { $value }.
contact-done = Готово. { field-label }: { $value }.
contact-already = { field-label }: { $value } уже указано в вашем счёте, менять нечего.

## Invoices and statements
nothing-to-state = Не вижу покупки, по которой есть счёт.
invoice-proposal = Я отправлю вам копию счёта за покупку в магазине { $merchant }, { $date }
invoice-done = Готово: копия счёта за покупку в магазине { $merchant }, { $date } – уже в пути к вам.
ask-month = За какой месяц нужна выписка?
period-label = { $first } – { $date }
statement-proposal = Я отправлю вам выписку с { $first } по { $date }
statement-done = Готово: выписка с { $first } по { $date } уже в пути к вам.
statement-title = Выписка с { $first } по { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Покупка
    [interest] Проценты
    [fee] Плата за просрочку
    [fee_waived] Снятая плата за просрочку
    [payment] Платёж
    [refund] Возврат денег
   *[goodwill] Добрая воля
} · { $amount }
statement-opening = Долг до: { $amount }
statement-closing = Долг после: { $amount }
statement-due = Ещё к оплате: { $amount } магазину { $merchant }, срок { $date }

## Credit
purchase-declined = Ваша покупка на { $amount } в магазине { $merchant } отклонена { $date } Основные причины:
no-declined-purchase = В вашем счёте не вижу отклонённой покупки.
credit-no-limit = Постоянный лимит вам не установлен: решение по каждой покупке принимается отдельно.
credit-left = Ваш лимит { $limit }. Вы должны или обязались заплатить { $owed }, остаётся { $amount }.
credit-over-limit = С этой покупкой вы были бы должны больше вашего лимита.
credit-overdue-debt = Один из ваших платежей просрочен.
credit-short-history = Мы ещё недостаточно знаем о том, как вы платите.
credit-many-open-orders = У вас одновременно открыто много покупок.
credit-not-affordable = По вашим данным, доход за вычетом расходов оставляет слишком мало для платежей.
credit-account-locked = Ваш счёт заблокирован.
credit-no-promise = Решение по каждой покупке принимается заново в её день, поэтому сейчас нельзя сказать, каким будет следующий ответ.

## The account and what is known
ask-account-wish = Что мне сделать?
account-wish-label = { $wish ->
    [export] Прислать мои данные
    [close] Закрыть мой счёт
   *[erase] Удалить мои данные
}
account-proposal = { $wish ->
    [export] Я соберу всё, что мы о вас знаем, в читаемый архив и отправлю вам.
    [close] Я закрою ваш счёт. После этого с него ничего нельзя купить.
   *[erase] Я удалю всё, что мы о вас знаем, и закрою счёт. Это нельзя отменить.
}
account-done = { $wish ->
    [export] Готово: ваши данные уже в пути к вам.
    [close] Готово: ваш счёт закрыт.
   *[erase] Готово: всё, что мы о вас знали, удалено, счёт закрыт.
}
account-wish-met = { account-wish-label }: это уже сделано.
data-kept = Закон обязывает нас хранить учёт по каждой покупке до { $date } До этого ваши данные удалить нельзя.
close-owing = Ещё не оплачено { $amount }. Счёт можно закрыть, когда всё будет оплачено.
close-disputed = По покупке в магазине { $merchant } открыт спор. Счёт можно закрыть, когда он будет решён.
archive-title = Что мы о вас знаем, на { $date }

## Merchants: payouts
payout-to-come = { $amount } будет выплачено вам { $date }
payout-paid = { $amount } выплачено вам { $date }
payout-orders = За: { $orders }
payout-kept = Разница { $amount } с продажами – это наши комиссии и удержания.
no-payout = Пока не вижу выплаты вам.
no-payout-of = Заказа { $order } ещё нет в выплате.

## Merchants: orders
ask-merchant-step = Что вы хотите сделать с заказом { $order }?
merchant-step-label = { $step ->
    [capture] Списать
    [refund] Возврат денег
    [cancel] Отменить
    [release] Освободить остаток
   *[extend] Продлить авторизацию
}
no-merchant-order = Не вижу вашего заказа, для которого это возможно.
capture-proposal = Я спишу { $amount } по заказу { $order }.
capture-done = Готово: по заказу { $order } списано { $amount }.
capture-too-much = Это больше, чем осталось списать по заказу { $order }: { $amount }. Могу списать эту сумму.
merchant-captured-already = По заказу { $order } уже списано { $amount }, поэтому это больше невозможно. По списанному возможен возврат денег.
authorization-over = Авторизация заказа { $order } закончилась { $date }
ask-refund-amount = Какой возврат денег сделать по заказу { $order }? Не больше { $amount }.
refund-proposal = Я сделаю клиенту возврат денег { $amount } по заказу { $order }.
refund-done = Готово: возврат денег клиенту { $amount } по заказу { $order }.
refund-too-much = Это больше возврата денег, который ещё возможен по заказу { $order }: { $amount }.
refund-window-over = Возврат денег по заказу { $order } был возможен до { $date } – это время прошло.
merchant-not-captured = По заказу { $order } ещё ничего не списано, поэтому возврата денег нет.
merchant-cancel-proposal = Я отменю заказ { $order }.
merchant-cancel-done = Готово: заказ { $order } отменён.
merchant-canceled-already = Заказ { $order } отменён { $date }
release-proposal = Я освобожу остаток { $amount } по заказу { $order }.
release-done = Готово: остаток { $amount } по заказу { $order } освобождён.
extend-proposal = Я продлю авторизацию заказа { $order } с { $was } до { $date }
extend-done = Готово: авторизация заказа { $order } теперь действует до { $date }
extend-too-far = Авторизацию заказа { $order } можно продлить не позже чем до { $date }
authorized-until = Авторизация заказа { $order } уже действует до { $date }

## Merchants: disputes
merchant-dispute-line = Заказ { $order }: у клиента открыт спор с { $date } { $reason ->
    [not_received] Товар не пришёл
    [wrong_or_damaged] Товар не тот или повреждён
    [not_my_purchase] Клиент этого не покупал
    [wrong_amount] Сумма неверна
   *[refund_missing] Нет возврата денег
}. Сумма: { $amount }.
dispute-answer-by = Ваш ответ нужен до { $date } Можно признать спор или прислать файлы, которые показывают, как всё было.
dispute-answered = Ваши доказательства по заказу { $order } у нас и рассматриваются.
dispute-send-files = Приложите файлы к спору по заказу { $order } к следующему сообщению.
dispute-answer-over = На спор по заказу { $order } можно было ответить до { $date } – это время прошло.
evidence-proposal = Я подам эти файлы по спору о заказе { $order }: { $files }
evidence-done = Готово: по спору о заказе { $order } поданы эти файлы: { $files }
accept-dispute-proposal = Я признаю спор по заказу { $order }. Клиент тогда получит обратно { $amount }.
accept-dispute-done = Готово: спор по заказу { $order } признан, клиент получает обратно { $amount }.
no-open-dispute = Не вижу открытого спора по вашим заказам.
no-open-dispute-on = По заказу { $order } открытого спора нет.
dispute-closed = Спор по заказу { $order } закрыт { $date }

## What was promised
person-answers-by = Сотрудник ответит вам до { $date }
queue-wait = Сотрудник, скорее всего, будет с вами через { $least }–{ $most } мин.
callback-at = Сейчас на работе нет никого, кто мог бы ответить. Сотрудник ответит вам здесь { $date } между { $from } и { $until }.
person-with-you = { $name } сейчас здесь и отвечает вам лично.
assistant-back = Здесь снова отвечает автоматический помощник.
dispute-heard-by = Сначала спросим магазин { $merchant }. Мы сообщим вам до { $date }
trace-heard-by = До { $date } вы узнаете, что найдено.
dispute-decided-for-you = Спор с магазином { $merchant } решён в вашу пользу.
dispute-decided-for-shop = Спор с магазином { $merchant } решён в пользу магазина. Если вы не согласны, напишите нам.
dispute-undecided = Спор с магазином { $merchant } ещё не решён.
trace-found = Ваш платёж { $amount } поступил.
trace-not-found = Ваш платёж { $amount } пока не найден.
person-looks = Сотрудника попросили разобраться.
approval-asked = Сначала это должен одобрить сотрудник, поэтому пока ничего не изменено. Вы получите ответ до { $date }
approval-refused = То, о чём вы просили, не одобрено, поэтому ничего не изменено.
answer-overdue = Мы обещали вам ответ до { $date } и не сдержали обещания. Приносим извинения.
goods-come-yet = Товар из магазина { $merchant } пришёл? Если нет, напишите нам, и можно открыть спор.
payment-still-missing = Вашего платежа { $amount } пока не видно. Напишите нам, если нужен розыск.
payout-overdue = Выплата вам { $amount } была обещана на { $date } и не сделана. Приносим извинения.
