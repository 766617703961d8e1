# Every reply of the assistants in Ukrainian. Variables: $merchant the shop, $amount money,
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
confirm-yes = Так
confirm-no = Ні

## Questions
ask-errand = Не зовсім зрозуміло, що вам потрібно. Йдеться про борг, платіж, відстрочення, повернення товару, повернення коштів, неотриманий товар чи комісію? Можна також покликати працівника.
ask-order = Яку покупку ви маєте на увазі?
ask-new-date = На який день перенести платіж магазину { $merchant }? Останній можливий день: { $date }
ask-amount = Скільки ви хочете заплатити магазину { $merchant }?
ask-items = Для яких речей оформити повернення товару до магазину { $merchant }?
ask-confirm = Зробити це?
ask-report-stranger = Ви хочете повідомити про покупку, якої ви не робили?
ask-register-complaint = Зареєструвати офіційну скаргу?
ask-identity-code = Перш ніж подивитися ваш рахунок, мені потрібно знати, що це ви. Я надіслав вам одноразовий код. Назвіть його, будь ласка.
code-wrong = Це не той код, який я надіслав. Перевірте його та спробуйте ще раз.
code-sent-again = Я надіслав вам новий одноразовий код. Назвіть його, будь ласка.
not-understood = Вибачте, я цього не зрозумів.
file-unread = Я не можу відкривати тут файли, тому розкажіть, будь ласка, словами, що в них.

## Courtesies
identified = Дякую, код правильний.
not-verified = Тоді я не можу переглянути рахунок чи щось про нього сказати. Підтвердити особу можна будь-коли; можна також покликати працівника.
you-are-welcome = Будь ласка. Пишіть знову, коли щось знадобиться.
nothing-changed = Добре, нічого не змінено.
done-already = Це вже зроблено, тому я не повторював.
handed-over = Передаю цю розмову працівнику. Він бачить, що ви написали і що зроблено, тому повторювати не потрібно. Він відповість тут.
help-emergency = Якщо ваше життя або життя когось іншого в небезпеці, зателефонуйте зараз за номером { $number }.
help-crisis-line = Ви також можете з кимось поговорити: { $line }.
help-debt-advice = Незалежні від нас поради щодо боргів: { $name }.
person-answers = Ваше повідомлення у працівника, який веде цю розмову.
welcome = Вітаю! Я автоматичний помічник. Можу сказати, скільки ви винні, прийняти платіж, перенести строк платежу, оформити повернення товару, перевірити повернення коштів або з’ясувати щодо неотриманого товару. Працівника можна покликати будь-коли.
receipt = Квитанція { $evidence }

## Which order
not-yours = Замовлення { $order } не ваше, тому я не можу нічого з ним зробити чи сказати про нього.
no-such-order = Не знаходжу замовлення { $order } у вашому рахунку.

## What is owed
nothing-owed = Ви нічого не винні. Усе сплачено.
balance-total = Усього ви винні { $amount } за { $count ->
    [one] { $count } покупку
    [few] { $count } покупки
    [many] { $count } покупок
   *[other] { $count } покупки
}:
balance-line = { $merchant }: залишилося { $amount }, наступний строк { $date }
balance-line-overdue = { $merchant }: залишилося { $amount }, строк був { $date }
balance-line-paused = { $merchant }: залишилося { $amount }, призупинено до { $date }
balance-line-fees = { $merchant }: залишилося комісій на { $amount }.
balance-paid-so-far = Досі ви сплатили { $amount }.
balance-refunded = Повернення коштів від магазину: { $amount }.
balance-fees = З них { $amount } – плата за прострочення.
installment-line = { $amount } потрібно сплатити { $date }
plan-closed = Магазину { $merchant } більше нічого платити.
why-purchase = Покупка в магазині { $merchant }, { $date }: { $amount }
why-refund = Повернення коштів від магазину, { $date }: { $amount }
why-fee-waived = Знята плата за прострочення, { $date }: { $amount }
why-goodwill = Відраховано на знак доброї волі, { $date }: { $amount }
why-other = Інші зміни: { $amount }
fee-of-payment = Це за платіж на { $amount }, строк якого був { $date }
refund-expected = Повернення коштів від магазину за це має становити { $amount }.
interest-spared = Так ви заощадите на відсотках { $amount }.
after-nothing = Після цього магазину { $merchant } більше нічого платити.
after-payment = Після цього магазину { $merchant } залишиться сплатити { $amount }, строк { $date }
after-payments = Після цього магазину { $merchant } залишиться сплатити { $amount }, платежів: { $count }, останній { $date }

## Paying
pay-now-proposal = Я спишу { $amount } для магазину { $merchant }{ $method ->
    [none] .
   *[other] , спосіб: { $method }.
}
pay-now-done = Готово: магазину { $merchant } сплачено { $amount }.
pay-now-left = Там залишилося сплатити { $amount }.
all-paid = Там більше нічого платити.
below-minimum = Найменший платіж, який я можу прийняти: { $amount }.
exceeds-outstanding = Це більше, ніж залишилося магазину { $merchant }. Залишилося { $amount }; можу списати цю суму.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Я спишу { $amount } і погашу все повністю.
payoff-done = Готово: сплачено { $amount }, і нічого не залишилося за:

## More time
extend-due-date-proposal = Я перенесу платіж на { $amount } магазину { $merchant } з { $was } на { $date } Це безкоштовно.
extend-due-date-done = Готово: { $amount } магазину { $merchant }, новий строк { $date }
due-date-already = Строк платежу магазину { $merchant } уже { $date } – змінювати нічого.
disputed = Щодо покупки в магазині { $merchant } відкрито спір. Доки його не вирішено, строк платежу лишається той самий.
paused = План щодо магазину { $merchant } на паузі до { $date } – раніше нічого платити не потрібно.
too-overdue = Строк платежу магазину { $merchant } був { $date } Минуло забагато часу, перенести його я не можу.
offer-payment-plan = Якщо платити важко, я можу поділити борг на кілька місяців. Просто попросіть план платежів.
already-moved = Платіж магазину { $merchant } уже один раз переносили, на { $date } Ще раз перенести не можу.
date-in-past = Цей день уже минув: { $date }
no-later-date = Платіж магазину { $merchant } можна було перенести не пізніше ніж на { $date } – цей час минув.
beyond-limit-date = Платіж магазину { $merchant } можу перенести не пізніше ніж на { $date }

## Returns
return-proposal = Я оформлю повернення товару до магазину { $merchant }: { $items }.
return-done = Готово: повернення товару до магазину { $merchant } оформлено: { $items }.
pause-proposal = Рахунок поки почекає: план стане на паузу до { $date }
pause-done = План на паузі до { $date } До того нічого платити не потрібно, і комісій не буде.
return-already = Ваше повернення товару до магазину { $merchant } оформлено { $date }
return-window-over = Повернення товару до магазину { $merchant } можна було заявити до { $date } – цей час минув.
no-order-to-return = Не бачу покупки, за якою ще можливе повернення товару.
not-captured = Магазин { $merchant } ще не надіслав це замовлення, тому поки платити нічого, і повернення неможливе.

## Refunds
refund-booked = Повернення коштів від магазину { $merchant }: { $amount }, { $date }
refund-paid-out = З повернення коштів від магазину { $merchant } вам виплачено { $amount }.
refund-left-to-pay = Після повернення коштів магазину { $merchant } залишилося сплатити { $amount }.
refund-awaited = Ваше повернення товару до магазину { $merchant } оформлено { $date } Магазин ще не надіслав повернення коштів.
no-refund = У вашому рахунку не бачу повернення коштів чи повернення товару.
no-refund-on = Поки не бачу повернення коштів від магазину { $merchant }.

## Goods that never came
dispute-proposal = Я відкрию спір із магазином { $merchant }, бо товар не надійшов.
dispute-done = Готово: спір із магазином { $merchant } відкрито, бо товар не надійшов.
already-disputed = Спір із магазином { $merchant } відкрито з { $date }
dispute-window-over = Спір із магазином { $merchant } можна було відкрити до { $date } – цей час минув.
expected-by = Ваше замовлення з магазину { $merchant } ще в дорозі. Якщо воно не надійде до { $date } – напишіть мені знову, і я відкрию спір.
no-order-to-dispute = Не бачу покупки, за якою ще можна відкрити спір.

## Late fees
fee-explained = Сума { $amount } щодо магазину { $merchant } – це плата за прострочення, нарахована { $date } – платіж запізнився.
waive-fee-proposal = Плата за прострочення { $amount } щодо магазину { $merchant }: можу зняти її на знак доброї волі.
waive-fee-done = Готово: плата за прострочення { $amount } щодо магазину { $merchant } знята.
waiver-used = За останній рік вам уже пробачили одну плату за прострочення. Наступний раз можливий { $date }
no-fee = У вашому рахунку не нарахована плата за прострочення.
no-fee-on = За покупкою в магазині { $merchant } не нарахована плата за прострочення.

## Goods that are wrong or damaged
dispute-faulty-proposal = Я відкрию спір із магазином { $merchant }, бо товар не той або пошкоджений.
dispute-faulty-done = Готово: спір із магазином { $merchant } відкрито, бо товар не той або пошкоджений.

## Canceling
cancel-proposal = Я скасую ваше замовлення в магазині { $merchant } на { $amount }. Після цього ви за нього нічого не винні.
cancel-done = Готово: замовлення в магазині { $merchant } на { $amount } скасовано, і ви за нього нічого не винні.
canceled-already = Ваше замовлення в магазині { $merchant } скасовано { $date }
captured-already = Магазин { $merchant } надіслав товар { $date } – скасувати замовлення я вже не можу.
offer-return = Якщо ви не хочете залишати товар, можу оформити повернення. Просто скажіть.
no-order-to-cancel = У вашому рахунку не бачу нічого, що можна скасувати.

## A payment that doesn't show
ask-paid-amount = Скільки ви заплатили?
ask-paid-on = Якого дня ви заплатили?
payment-wait = Платежі йдуть кілька банківських днів. Якщо ваші { $amount } не з’являться { $date } – напишіть мені знову, і я попрошу розшук.
payment-found-proposal = { $date } надійшло { $amount } без призначення. Я зарахую це для магазину { $merchant }.
payment-shows = Ваші { $amount } для магазину { $merchant } у вашому рахунку з { $date }
trace-proposal = Я попрошу розшук вашого платежу { $amount }, дата: { $date }
trace-done = Готово: ваш платіж { $amount } розшукується, дата: { $date }
trace-already = Ваш платіж { $amount } вже розшукується, дата: { $date }

## Spreading what is owed
count-label = { $count }
ask-installments = Вам потрібно сплатити { $amount }. На скільки місяців поділити? Можна від { $least } до { $most }. Або скажіть, скільки можете платити на місяць.
plan-beyond-limit = Можу поділити на строк від { $least } до { $most } міс.
plan-below-minimum = Найменший платіж на місяць – { $amount }, тому найбільша кількість місяців: { $most }.
plan-rate-too-low = Якщо платити { $part } на місяць, знадобиться більше часу, ніж я можу запропонувати. Найбільша кількість місяців: { $most }.
plan-too-small = Найменший платіж на місяць – { $amount }, тому залишилося замало, щоб ділити.
plan-proposal = Я поділю { $amount } на щомісячні платежі (кількість: { $count }), кожен не більше { $part }, перший { $date } Це безкоштовно.
plan-done = Готово: { $amount } поділено на щомісячні платежі (кількість: { $count }), кожен не більше { $part }, перший { $date }

## Somebody else's purchase
account-locked = Ваш рахунок заблоковано, тому ніхто не може нічого з нього купити.
dispute-stranger-done = Спір із магазином { $merchant } відкрито, бо ви цього не купували.

## Withdrawing from the credit agreement
withdraw-proposal = Я зареєструю вашу відмову від кредитного договору щодо магазину { $merchant }. Тоді { $amount } потрібно сплатити однією сумою { $date }
withdraw-done = Готово: ви відмовилися від кредитного договору щодо магазину { $merchant }. { $amount } потрібно сплатити однією сумою { $date }
withdrawal-over = Від кредитного договору щодо магазину { $merchant } можна було відмовитися до { $date } – цей час минув.
no-withdrawal-right = Закон вашої країни не дає права відмовитися від цього кредитного договору.
withdrawn-already = Ви вже відмовилися від кредитного договору щодо магазину { $merchant }, { $date }
no-agreement = Не бачу кредитного договору, від якого можна відмовитися.

## Another card, account, or day
method-label = { $method }
ask-method = Зараз ви платите так: { $method }. Що використовувати натомість?
no-other-method = Іншого способу оплати немає. Картку чи рахунок можна додати в налаштуваннях; будь ласка, ніколи не надсилайте сюди номер.
method-proposal = Відтепер для ваших платежів використовуватиму: { $method }.
method-done = Готово: відтепер для ваших платежів використовується: { $method }.
method-already = Уже використовується: { $method }.
ask-day = Якого дня місяця ви хочете платити? Можна з { $least } по { $most }.
day-beyond-limit = Можу вибрати день місяця з { $least } по { $most }.
day-proposal = З наступного місяця строк ваших щомісячних платежів – день { $day } місяця.
day-done = Готово: з наступного місяця строк ваших щомісячних платежів – день { $day } місяця.
day-already = Строк ваших щомісячних платежів уже день { $day } місяця.

## What a bill is made of
no-purchase = Не бачу рахунків до сплати.
invoice-total = { $merchant }, { $date }: { $amount }, зокрема:
invoice-item = { $item }: { $amount }
invoice-interest = Відсотки: { $amount }
invoice-fee = Плата за прострочення, нарахована { $date }: { $amount }
invoice-fee-waived = Плата за прострочення, нарахована { $date } і знята: { $amount }
invoice-payment = Сплачено { $date }: { $amount }
dispute-amount-proposal = Якщо це неправильно, я відкрию спір із магазином { $merchant } щодо суми.
dispute-amount-done = Готово: спір із магазином { $merchant } щодо суми відкрито.

## Complaints
complaint-registered = Вашу скаргу зареєстровано. Працівник відповість до { $date }
complaint-already = Цю скаргу зареєстровано з { $was } Працівник відповість до { $date }
complaint-escalation = Якщо ви не згодні з відповіддю, можна звернутися сюди: { $body }.

## Contact details
ask-field = Що ви хочете змінити?
field-label = { $field ->
    [email] Адреса електронної пошти
    [phone] Номер телефону
   *[address] Поштова адреса
}
ask-value = { $field ->
    [email] Яка нова адреса електронної пошти?
    [phone] Який новий номер телефону?
   *[address] Яка нова поштова адреса?
}
contact-proposal = { field-label }: зміню на { $value }.
contact-done = Готово. { field-label }: { $value }.
contact-already = { field-label }: { $value } уже вказано у вашому рахунку, змінювати нічого.

## Invoices and statements
nothing-to-state = Не бачу покупки, за якою є рахунок.
invoice-proposal = Я надішлю вам копію рахунка за покупку в магазині { $merchant }, { $date }
invoice-done = Готово: копія рахунка за покупку в магазині { $merchant }, { $date } – уже в дорозі до вас.
ask-month = За який місяць потрібна виписка?
period-label = { $first } – { $date }
statement-proposal = Я надішлю вам виписку з { $first } по { $date }
statement-done = Готово: виписка з { $first } по { $date } уже в дорозі до вас.
statement-title = Виписка з { $first } по { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Покупка
    [interest] Відсотки
    [fee] Плата за прострочення
    [fee_waived] Знята плата за прострочення
    [payment] Платіж
    [refund] Повернення коштів
   *[goodwill] Добра воля
} · { $amount }
statement-opening = Борг до: { $amount }
statement-closing = Борг після: { $amount }
statement-due = Ще до сплати: { $amount } магазину { $merchant }, строк { $date }

## Credit
purchase-declined = Вашу покупку на { $amount } в магазині { $merchant } відхилено { $date } Основні причини:
no-declined-purchase = У вашому рахунку не бачу відхиленої покупки.
credit-no-limit = Постійного ліміту вам не встановлено: рішення за кожною покупкою окреме.
credit-left = Ваш ліміт { $limit }. Ви винні або зобов’язалися сплатити { $owed }, залишається { $amount }.
credit-over-limit = З цією покупкою ви були б винні більше за ваш ліміт.
credit-overdue-debt = Один із ваших платежів прострочено.
credit-short-history = Ми ще недостатньо знаємо, як ви платите.
credit-many-open-orders = У вас одночасно відкрито багато покупок.
credit-not-affordable = За вашими даними, дохід без витрат залишає замало для платежів.
credit-account-locked = Ваш рахунок заблоковано.
credit-no-promise = Рішення за кожною покупкою приймають заново в її день, тому зараз не можна сказати, якою буде наступна відповідь.

## The account and what is known
ask-account-wish = Що мені зробити?
account-wish-label = { $wish ->
    [export] Надіслати мої дані
    [close] Закрити мій рахунок
   *[erase] Видалити мої дані
}
account-proposal = { $wish ->
    [export] Я зберу все, що ми про вас знаємо, у читабельний архів і надішлю вам.
    [close] Я закрию ваш рахунок. Після цього з нього нічого не можна купити.
   *[erase] Я видалю все, що ми про вас знаємо, і закрию рахунок. Це не можна скасувати.
}
account-done = { $wish ->
    [export] Готово: ваші дані вже в дорозі до вас.
    [close] Готово: ваш рахунок закрито.
   *[erase] Готово: усе, що ми про вас знали, видалено, рахунок закрито.
}
account-wish-met = { account-wish-label }: це вже зроблено.
data-kept = Закон зобов’язує нас зберігати облік за кожною покупкою до { $date } До того ваші дані видалити не можна.
close-owing = Ще не сплачено { $amount }. Рахунок можна закрити, коли все буде сплачено.
close-disputed = Щодо покупки в магазині { $merchant } відкрито спір. Рахунок можна закрити, коли його буде вирішено.
archive-title = Що ми про вас знаємо, на { $date }

## Merchants: payouts
payout-to-come = { $amount } буде виплачено вам { $date }
payout-paid = { $amount } виплачено вам { $date }
payout-orders = За: { $orders }
payout-kept = Різниця { $amount } з продажами – це наші комісії та утримання.
no-payout = Поки не бачу виплати вам.
no-payout-of = Замовлення { $order } ще немає у виплаті.

## Merchants: orders
ask-merchant-step = Що ви хочете зробити із замовленням { $order }?
merchant-step-label = { $step ->
    [capture] Списати
    [refund] Повернення коштів
    [cancel] Скасувати
    [release] Звільнити залишок
   *[extend] Продовжити авторизацію
}
no-merchant-order = Не бачу вашого замовлення, для якого це можливо.
capture-proposal = Я спишу { $amount } за замовленням { $order }.
capture-done = Готово: за замовленням { $order } списано { $amount }.
capture-too-much = Це більше, ніж залишилося списати за замовленням { $order }: { $amount }. Можу списати цю суму.
merchant-captured-already = За замовленням { $order } вже списано { $amount }, тому це більше неможливо. За списане можливе повернення коштів.
authorization-over = Авторизація замовлення { $order } закінчилася { $date }
ask-refund-amount = Яке повернення коштів зробити за замовленням { $order }? Не більше { $amount }.
refund-proposal = Я зроблю клієнту повернення коштів { $amount } за замовленням { $order }.
refund-done = Готово: повернення коштів клієнту { $amount } за замовленням { $order }.
refund-too-much = Це більше за повернення коштів, яке ще можливе за замовленням { $order }: { $amount }.
refund-window-over = Повернення коштів за замовленням { $order } було можливе до { $date } – цей час минув.
merchant-not-captured = За замовленням { $order } ще нічого не списано, тому повернення коштів немає.
merchant-cancel-proposal = Я скасую замовлення { $order }.
merchant-cancel-done = Готово: замовлення { $order } скасовано.
merchant-canceled-already = Замовлення { $order } скасовано { $date }
release-proposal = Я звільню залишок { $amount } за замовленням { $order }.
release-done = Готово: залишок { $amount } за замовленням { $order } звільнено.
extend-proposal = Я продовжу авторизацію замовлення { $order } з { $was } до { $date }
extend-done = Готово: авторизація замовлення { $order } тепер діє до { $date }
extend-too-far = Авторизацію замовлення { $order } можна продовжити не пізніше ніж до { $date }
authorized-until = Авторизація замовлення { $order } вже діє до { $date }

## Merchants: disputes
merchant-dispute-line = Замовлення { $order }: у клієнта відкрито спір із { $date } { $reason ->
    [not_received] Товар не надійшов
    [wrong_or_damaged] Товар не той або пошкоджений
    [not_my_purchase] Клієнт цього не купував
    [wrong_amount] Сума неправильна
   *[refund_missing] Немає повернення коштів
}. Сума: { $amount }.
dispute-answer-by = Ваша відповідь потрібна до { $date } Можна визнати спір або надіслати файли, які показують, як усе було.
dispute-answered = Ваші докази щодо замовлення { $order } у нас і розглядаються.
dispute-send-files = Додайте файли щодо спору за замовленням { $order } до наступного повідомлення.
dispute-answer-over = На спір за замовленням { $order } можна було відповісти до { $date } – цей час минув.
evidence-proposal = Я подам ці файли щодо спору за замовленням { $order }: { $files }
evidence-done = Готово: щодо спору за замовленням { $order } подано ці файли: { $files }
accept-dispute-proposal = Я визнаю спір за замовленням { $order }. Клієнт тоді отримає назад { $amount }.
accept-dispute-done = Готово: спір за замовленням { $order } визнано, клієнт отримує назад { $amount }.
no-open-dispute = Не бачу відкритого спору щодо ваших замовлень.
no-open-dispute-on = За замовленням { $order } відкритого спору немає.
dispute-closed = Спір за замовленням { $order } закрито { $date }

## What was promised
person-answers-by = Працівник відповість вам до { $date }
queue-wait = Працівник, імовірно, буде з вами за { $least }–{ $most } хв.
callback-at = Зараз на роботі немає нікого, хто міг би відповісти. Працівник відповість вам тут { $date } між { $from } та { $until }.
person-with-you = { $name } зараз тут і відповідає вам особисто.
assistant-back = Тут знову відповідає автоматичний помічник.
dispute-heard-by = Спершу запитаємо магазин { $merchant }. Ми повідомимо вам до { $date }
trace-heard-by = До { $date } ви дізнаєтеся, що знайдено.
dispute-decided-for-you = Спір із магазином { $merchant } вирішено на вашу користь.
dispute-decided-for-shop = Спір із магазином { $merchant } вирішено на користь магазину. Якщо ви не згодні, напишіть нам.
dispute-undecided = Спір із магазином { $merchant } ще не вирішено.
trace-found = Ваш платіж { $amount } надійшов.
trace-not-found = Ваш платіж { $amount } поки не знайдено.
person-looks = Працівника попросили розібратися.
approval-asked = Спочатку це має схвалити працівник, тому поки що нічого не змінено. Ви отримаєте відповідь до { $date }
approval-refused = Те, про що ви просили, не схвалено, тому нічого не змінено.
answer-overdue = Ми обіцяли вам відповідь до { $date } і не дотрималися обіцянки. Перепрошуємо.
goods-come-yet = Товар із магазину { $merchant } надійшов? Якщо ні, напишіть нам, і можна відкрити спір.
payment-still-missing = Вашого платежу { $amount } поки не видно. Напишіть нам, якщо потрібен розшук.
payout-overdue = Виплату вам { $amount } було обіцяно на { $date } і не зроблено. Перепрошуємо.
