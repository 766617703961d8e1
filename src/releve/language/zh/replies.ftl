# Every reply of the assistants in Chinese. Variables: $merchant the shop, $amount money,
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
confirm-yes = 是
confirm-no = 否

## Questions
ask-errand = 我不太确定您需要什么。是关于欠款、付款、延期、退货、退款、未收到的商品，还是费用？您也可以要求人工客服。
ask-order = 您指的是哪一笔购买？
ask-new-date = 您想把给{ $merchant }的付款改到哪一天？最晚可以到{ $date }。
ask-amount = 您想向{ $merchant }支付多少？
ask-items = 您要向{ $merchant }退货的是哪些商品？
ask-confirm = 要我这样做吗？
ask-report-stranger = 您要举报一笔并非您本人的购买吗？
ask-register-complaint = 要我登记一份正式投诉吗？
ask-identity-code = 在查看您的账户之前，我需要确认是您本人。我已向您发送一次性验证码，请告诉我。
code-wrong = 这不是我发送的验证码。请核对后再试一次。
code-sent-again = 我已向您发送新的一次性验证码，请告诉我。
not-understood = 抱歉，我没有理解。
file-unread = 我无法在此打开文件，请用文字告诉我其中的内容。

## Courtesies
identified = 谢谢，验证码正确。
not-verified = 那么我无法查看账户，也不能告知任何账户信息。您可以随时验证身份，或要求人工客服。
you-are-welcome = 不客气。需要时请随时再写信给我。
nothing-changed = 好的，没有做任何更改。
done-already = 这件事已经办理过，所以我没有再次办理。
handed-over = 我现在把对话转给人工客服。客服能看到您写的内容和已办理的事项，您不必重复。回复会出现在这里。
help-emergency = 如果您或他人的生命有危险，请立即拨打 { $number }。
help-crisis-line = 您也可以找人倾诉：{ $line }。
help-debt-advice = 独立于我们的债务咨询：{ $name }。
person-answers = 您的消息已在负责此对话的人工客服处。
welcome = 您好！我是自动助理。我可以告诉您欠款、接受付款、更改到期日、登记退货、跟进退款，或查询未收到的商品。您可以随时要求人工客服。
receipt = 凭证 { $evidence }

## Which order
not-yours = 订单{ $order }不是您的，因此我不能处理或告知任何相关信息。
no-such-order = 在您的账户中找不到订单{ $order }。

## What is owed
nothing-owed = 您没有欠款。全部已付清。
balance-total = 您共欠{ $amount }，涉及{ $count ->
   *[other] { $count }
}笔购买：
balance-line = { $merchant }：剩余{ $amount }，下次到期日{ $date }。
balance-line-overdue = { $merchant }：剩余{ $amount }，到期日为{ $date }，已过期。
balance-line-paused = { $merchant }：剩余{ $amount }，暂停至{ $date }。
balance-line-fees = { $merchant }：剩余费用{ $amount }。
balance-paid-so-far = 您目前已支付{ $amount }。
balance-refunded = 商店已退款{ $amount }。
balance-fees = 其中{ $amount }是滞纳金。
installment-line = { $amount }到期日为{ $date }。
plan-closed = { $merchant }没有剩余应付款。
why-purchase = { $date }在{ $merchant }购买：{ $amount }
why-refund = { $date }商店退款：{ $amount }
why-fee-waived = { $date }免除的滞纳金：{ $amount }
why-goodwill = { $date }善意减免：{ $amount }
why-other = 其他变动：{ $amount }
fee-of-payment = 这是针对到期日为{ $date }的{ $amount }付款。
refund-expected = 商店应为此退款{ $amount }。
interest-spared = 这样您可节省利息{ $amount }。
after-nothing = 之后{ $merchant }没有剩余应付款。
after-payment = 之后还需向{ $merchant }支付{ $amount }，到期日{ $date }。
after-payments = 之后还需向{ $merchant }支付{ $amount }，共{ $count }次，最后一次为{ $date }。

## Paying
pay-now-proposal = 我将为{ $merchant }收取{ $amount }{ $method ->
    [none] 。
   *[other] ，付款方式：{ $method }。
}
pay-now-done = 已完成：已向{ $merchant }支付{ $amount }。
pay-now-left = 那里还剩{ $amount }应付。
all-paid = 那里没有剩余应付款。
below-minimum = 我能接受的最低付款额为{ $amount }。
exceeds-outstanding = 这超过了{ $merchant }的剩余金额。剩余{ $amount }，我可以改收这个金额。
payoff-line = { $merchant }: { $amount }
payoff-proposal = 我将收取{ $amount }并全部结清。
payoff-done = 已完成：已支付{ $amount }，以下没有剩余欠款：

## More time
extend-due-date-proposal = 我将把给{ $merchant }的{ $amount }付款从{ $was }改到{ $date }。不收费用。
extend-due-date-done = 已完成：给{ $merchant }的{ $amount }现在的到期日为{ $date }。
due-date-already = 给{ $merchant }的付款到期日已经是{ $date }，无需更改。
disputed = 在{ $merchant }的购买有一项进行中的争议。在裁定之前，到期日保持不变。
paused = { $merchant }的计划暂停至{ $date }，在此之前没有到期款项。
too-overdue = 给{ $merchant }的付款到期日为{ $date }。时间太久，我无法更改。
offer-payment-plan = 如果付款有困难，我可以把欠款分摊到几个月。请提出还款计划即可。
already-moved = 给{ $merchant }的付款已经改期一次，改到{ $date }。不能再次更改。
date-in-past = { $date }已经过去。
no-later-date = 给{ $merchant }的付款最晚可改到{ $date }，现已过期。
beyond-limit-date = 给{ $merchant }的付款最晚可改到{ $date }。

## Returns
return-proposal = 我将登记向{ $merchant }退货：{ $items }。
return-done = 已完成：向{ $merchant }的退货已登记：{ $items }。
pause-proposal = 账单在此期间等待：计划暂停至{ $date }。
pause-done = 计划已暂停至{ $date }。在此之前没有到期款项，也不收取费用。
return-already = 您向{ $merchant }的退货自{ $date }起已登记。
return-window-over = 向{ $merchant }的退货最晚可在{ $date }前申报，现已过期。
no-order-to-return = 没有找到仍可退货的购买。
not-captured = { $merchant }尚未发出该订单，因此目前无需付款，也无需退货。

## Refunds
refund-booked = { $merchant }于{ $date }退款{ $amount }。
refund-paid-out = { $merchant }的退款中有{ $amount }已退还给您。
refund-left-to-pay = 退款后还需向{ $merchant }支付{ $amount }。
refund-awaited = 您向{ $merchant }的退货于{ $date }登记。商店尚未发来退款。
no-refund = 您的账户中没有退款或退货。
no-refund-on = 尚未看到{ $merchant }的退款。

## Goods that never came
dispute-proposal = 因为商品未送达，我将对{ $merchant }发起争议。
dispute-done = 已完成：因为商品未送达，已对{ $merchant }发起争议。
already-disputed = 自{ $date }起已有对{ $merchant }的进行中争议。
dispute-window-over = 对{ $merchant }的争议最晚可在{ $date }前发起，现已过期。
expected-by = 您在{ $merchant }的订单仍在途中。如果到{ $date }还未送达，请再写给我，我会发起争议。
no-order-to-dispute = 没有找到仍可发起争议的购买。

## Late fees
fee-explained = { $merchant }的{ $amount }是滞纳金，因付款逾期于{ $date }收取。
waive-fee-proposal = 我可以出于善意免除{ $merchant }的滞纳金{ $amount }。
waive-fee-done = 已完成：{ $merchant }的滞纳金{ $amount }已免除。
waiver-used = 过去一年内已为您免除过一次滞纳金。下次可以的日期是{ $date }。
no-fee = 您的账户没有滞纳金。
no-fee-on = 在{ $merchant }的购买没有滞纳金。

## Goods that are wrong or damaged
dispute-faulty-proposal = 因为商品有误或损坏，我将对{ $merchant }发起争议。
dispute-faulty-done = 已完成：因为商品有误或损坏，已对{ $merchant }发起争议。

## Canceling
cancel-proposal = 我将取消您在{ $merchant }的{ $amount }订单。之后您无需为此付款。
cancel-done = 已完成：您在{ $merchant }的{ $amount }订单已取消，您无需为此付款。
canceled-already = 您在{ $merchant }的订单已于{ $date }取消。
captured-already = { $merchant }已于{ $date }发出商品，因此我无法再取消订单。
offer-return = 如果您不想保留商品，我可以登记退货。请告诉我即可。
no-order-to-cancel = 您的账户中没有可以取消的内容。

## A payment that doesn't show
ask-paid-amount = 您支付了多少？
ask-paid-on = 您是哪一天支付的？
payment-wait = 付款需要几个银行工作日。如果您的{ $amount }到{ $date }仍未显示，请再写给我，我会请求追查。
payment-found-proposal = { $date }收到{ $amount }，未注明用途。我将把它用于{ $merchant }。
payment-shows = 您给{ $merchant }的{ $amount }自{ $date }起已在您的账户中。
trace-proposal = 我将请求追查您{ $date }的{ $amount }付款。
trace-done = 已完成：正在追查您{ $date }的{ $amount }付款。
trace-already = 您{ $date }的{ $amount }付款已在追查中。

## Spreading what is owed
count-label = { $count }
ask-installments = 您需支付{ $amount }。要分摊到几个月？可选{ $least }到{ $most }。或者告诉我您每月能付多少。
plan-beyond-limit = 我可以分摊到{ $least }至{ $most }个月。
plan-below-minimum = 每月最低付款额为{ $amount }，因此最多可分{ $most }个月。
plan-rate-too-low = 每月付{ $part }的话，所需时间会超过{ $most }个月，这是我能提供的上限。
plan-too-small = 每月最低付款额为{ $amount }，因此剩余金额太少，无法分摊。
plan-proposal = 我将把{ $amount }分成{ $count }次每月付款，每次最多{ $part }，首次为{ $date }。不收费用。
plan-done = 已完成：{ $amount }已分成{ $count }次每月付款，每次最多{ $part }，首次为{ $date }。

## Somebody else's purchase
account-locked = 您的账户已锁定，任何人都无法用它购买。
dispute-stranger-done = 因为不是您本人购买，已对{ $merchant }发起争议。

## Withdrawing from the credit agreement
withdraw-proposal = 我将登记您撤销{ $merchant }的信贷合同。届时{ $amount }需在{ $date }一次付清。
withdraw-done = 已完成：您已撤销{ $merchant }的信贷合同。{ $amount }需在{ $date }一次付清。
withdrawal-over = { $merchant }的信贷合同最晚可在{ $date }前撤销，现已过期。
no-withdrawal-right = 您所在地的法律没有赋予撤销此信贷合同的权利。
withdrawn-already = 您已于{ $date }撤销{ $merchant }的信贷合同。
no-agreement = 没有找到您可以撤销的信贷合同。

## Another card, account, or day
method-label = { $method }
ask-method = 您目前使用{ $method }付款。要改用哪一个？
no-other-method = 没有其他已登记的付款方式。您可以在账户设置中添加银行卡或账户；请不要在此发送号码。
method-proposal = 今后您的付款将使用{ $method }。
method-done = 已完成：今后您的付款使用{ $method }。
method-already = { $method }已在使用中。
ask-day = 您想在每月几号付款？可选{ $least }号到{ $most }号。
day-beyond-limit = 我可以选择每月{ $least }号到{ $most }号。
day-proposal = 从下个月起，您的每月付款到期日为每月{ $day }号。
day-done = 已完成：从下个月起，您的每月付款到期日为每月{ $day }号。
day-already = 您的每月付款到期日已经是每月{ $day }号。

## What a bill is made of
no-purchase = 您的账户中没有账单。
invoice-total = { $merchant }，{ $date }：{ $amount }，包括：
invoice-item = { $item }: { $amount }
invoice-interest = 利息：{ $amount }
invoice-fee = 滞纳金，{ $date }收取：{ $amount }
invoice-fee-waived = 滞纳金，{ $date }收取并已免除：{ $amount }
invoice-payment = { $date }支付：{ $amount }
dispute-amount-proposal = 如果不正确，我将就金额对{ $merchant }发起争议。
dispute-amount-done = 已完成：已就金额对{ $merchant }发起争议。

## Complaints
complaint-registered = 您的投诉已登记。人工客服将在{ $date }前答复。
complaint-already = 此投诉自{ $was }起已登记。人工客服将在{ $date }前答复。
complaint-escalation = 如果您不同意答复，可以向以下机构申诉：{ $body }。

## Contact details
ask-field = 您想更改什么？
field-label = { $field ->
    [email] 电子邮箱
    [phone] 电话号码
   *[address] 邮寄地址
}
ask-value = { $field ->
    [email] 新的电子邮箱是什么？
    [phone] 新的电话号码是什么？
   *[address] 新的邮寄地址是什么？
}
contact-proposal = { field-label }：我将更改为{ $value }。
contact-done = 已完成。{ field-label }：{ $value }。
contact-already = { field-label }：{ $value }已在您的账户中，无需更改。

## Invoices and statements
nothing-to-state = 没有找到有账单的购买。
invoice-proposal = 我将向您发送{ $date }在{ $merchant }购买的账单副本。
invoice-done = 已完成：{ $date }在{ $merchant }购买的账单副本正在发送给您。
ask-month = 您需要哪个月的对账单？
period-label = { $first } – { $date }
statement-proposal = 我将向您发送{ $first }至{ $date }的对账单。
statement-done = 已完成：{ $first }至{ $date }的对账单正在发送给您。
statement-title = 对账单：{ $first }至{ $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] 购买
    [interest] 利息
    [fee] 滞纳金
    [fee_waived] 免除滞纳金
    [payment] 付款
    [refund] 退款
   *[goodwill] 善意减免
} · { $amount }
statement-opening = 之前欠款：{ $amount }
statement-closing = 之后欠款：{ $amount }
statement-due = 仍需支付：{ $merchant } { $amount }，到期日{ $date }

## Credit
purchase-declined = 您在{ $merchant }的{ $amount }购买于{ $date }被拒绝。主要原因如下：
no-declined-purchase = 您的账户中没有被拒绝的购买。
credit-no-limit = 没有为您设定固定额度：每笔购买单独决定。
credit-left = 您的额度为{ $limit }。您的欠款或已约定金额为{ $owed }，因此还剩{ $amount }。
credit-over-limit = 加上这笔购买，您的欠款将超过额度。
credit-overdue-debt = 您有一笔付款已逾期。
credit-short-history = 我们对您的付款情况了解还不够。
credit-many-open-orders = 您同时有许多未结清的购买。
credit-not-affordable = 根据您提供的信息，收入减去支出后不足以付款。
credit-account-locked = 您的账户已锁定。
credit-no-promise = 每笔购买都在当天重新决定，因此我们现在不能说下一次的答复是什么。

## The account and what is known
ask-account-wish = 您想让我做什么？
account-wish-label = { $wish ->
    [export] 发送我的数据
    [close] 关闭我的账户
   *[erase] 删除我的数据
}
account-proposal = { $wish ->
    [export] 我将把我们所掌握的您的全部信息整理成可阅读的档案并发送给您。
    [close] 我将关闭您的账户。之后无法用它购买。
   *[erase] 我将删除我们所掌握的您的信息并关闭账户。此操作无法撤销。
}
account-done = { $wish ->
    [export] 已完成：您的数据正在发送给您。
    [close] 已完成：您的账户已关闭。
   *[erase] 已完成：我们所掌握的您的信息已删除，账户已关闭。
}
account-wish-met = { account-wish-label }：此事已经办理。
data-kept = 法律要求我们将您的购买账簿保存至{ $date }。在此之前您的数据无法删除。
close-owing = 仍有{ $amount }未付。全部付清后可以关闭账户。
close-disputed = 在{ $merchant }的购买有一项进行中的争议。裁定后可以关闭账户。
archive-title = 我们所掌握的您的信息，截至{ $date }

## Merchants: payouts
payout-to-come = { $amount }将于{ $date }支付给您。
payout-paid = { $amount }已于{ $date }支付给您。
payout-orders = 对应：{ $orders }
payout-kept = 与销售额的差额{ $amount }是我们的费用和扣除项。
no-payout = 尚未看到给您的款项。
no-payout-of = 订单{ $order }尚未列入款项。

## Merchants: orders
ask-merchant-step = 您想对订单{ $order }做什么？
merchant-step-label = { $step ->
    [capture] 收款
    [refund] 退款
    [cancel] 取消
    [release] 释放余额
   *[extend] 延长授权
}
no-merchant-order = 没有找到可以这样处理的订单。
capture-proposal = 我将从订单{ $order }收款{ $amount }。
capture-done = 已完成：已从订单{ $order }收款{ $amount }。
capture-too-much = 这超过了订单{ $order }剩余可收款金额：{ $amount }。我可以改收这个金额。
merchant-captured-already = 订单{ $order }已收款{ $amount }，因此无法再办理。已收款部分可以退款。
authorization-over = 订单{ $order }的授权已于{ $date }结束。
ask-refund-amount = 您想对订单{ $order }退款多少？最多{ $amount }。
refund-proposal = 我将就订单{ $order }向顾客退款{ $amount }。
refund-done = 已完成：已就订单{ $order }向顾客退款{ $amount }。
refund-too-much = 这超过了订单{ $order }仍可退款的金额：{ $amount }。
refund-window-over = 订单{ $order }最晚可在{ $date }前退款，现已过期。
merchant-not-captured = 订单{ $order }尚未收款，因此没有可退款的金额。
merchant-cancel-proposal = 我将取消订单{ $order }。
merchant-cancel-done = 已完成：订单{ $order }已取消。
merchant-canceled-already = 订单{ $order }已于{ $date }取消。
release-proposal = 我将释放订单{ $order }剩余的{ $amount }。
release-done = 已完成：订单{ $order }剩余的{ $amount }已释放。
extend-proposal = 我将把订单{ $order }的授权从{ $was }延长到{ $date }。
extend-done = 已完成：订单{ $order }的授权现有效至{ $date }。
extend-too-far = 订单{ $order }的授权最晚可延长到{ $date }。
authorized-until = 订单{ $order }的授权已有效至{ $date }。

## Merchants: disputes
merchant-dispute-line = 订单{ $order }：顾客自{ $date }起有进行中的争议。{ $reason ->
    [not_received] 商品未送达
    [wrong_or_damaged] 商品有误或损坏
    [not_my_purchase] 顾客没有购买
    [wrong_amount] 金额有误
   *[refund_missing] 缺少退款
}。涉及{ $amount }。
dispute-answer-by = 需要您在{ $date }前答复。您可以接受争议，或发送说明情况的文件。
dispute-answered = 您关于订单{ $order }的证据已收到，正在审核。
dispute-send-files = 请在下一条消息中附上订单{ $order }争议的文件。
dispute-answer-over = 订单{ $order }的争议最晚可在{ $date }前答复，现已过期。
evidence-proposal = 我将为订单{ $order }的争议提交以下文件：{ $files }
evidence-done = 已完成：已为订单{ $order }的争议提交以下文件：{ $files }
accept-dispute-proposal = 我将接受订单{ $order }的争议。届时顾客将收回{ $amount }。
accept-dispute-done = 已完成：订单{ $order }的争议已接受，顾客收回{ $amount }。
no-open-dispute = 没有看到关于您订单的进行中争议。
no-open-dispute-on = 订单{ $order }没有进行中的争议。
dispute-closed = 订单{ $order }的争议已于{ $date }结束。

## What was promised
person-answers-by = 人工客服将在{ $date }前答复您。
queue-wait = 人工客服预计在{ $least }到{ $most }分钟内为您服务。
callback-at = 目前没有能够答复的人工客服在班。人工客服将于{ $date } { $from }至{ $until }之间在此答复您。
person-with-you = 人工客服{ $name }现在为您答复。
assistant-back = 现在重新由自动助理在此答复。
dispute-heard-by = 我们先询问{ $merchant }。您将在{ $date }前收到我们的消息。
trace-heard-by = 您将在{ $date }前得知查询结果。
dispute-decided-for-you = 与{ $merchant }的争议裁定对您有利。
dispute-decided-for-shop = 与{ $merchant }的争议裁定对商店有利。如果您不同意，请写信给我们。
dispute-undecided = 与{ $merchant }的争议尚未裁定。
trace-found = 您的{ $amount }付款已到账。
trace-not-found = 您的{ $amount }付款尚未找到。
person-looks = 已请人工客服查看。
approval-asked = 此事须先由人工客服批准，因此尚未做任何更改。您将在{ $date }前得到答复。
approval-refused = 您的请求未获批准，因此没有做任何更改。
answer-overdue = 我们承诺在{ $date }前答复您，但没有做到。我们很抱歉。
goods-come-yet = 您在{ $merchant }的商品收到了吗？如果没有，请写信给我们，可以发起争议。
payment-still-missing = 您的{ $amount }付款尚未显示。如需追查，请写信给我们。
payout-overdue = 承诺于{ $date }支付给您的{ $amount }尚未支付。我们很抱歉。
