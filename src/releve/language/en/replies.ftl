# Every reply of the assistants in English. Variables: $merchant the shop, $amount money,
# $date a day, $order an order number, $item one thing bought, $items several, $method a way to
# pay, $count a number. Amounts and dates arrive already written for the language.

## Names of things
order-label = { $merchant }{ $item ->
    [none] {""}
   *[other] {" "}· { $item }
} · { $amount } · { $date }
date-label = { $date }
amount-label = { $amount }
item-label = { $item }
confirm-yes = Yes
confirm-no = No

## Questions
ask-errand = I'm not sure what you need. Is it about what you owe, a payment, more time, a return, a refund, goods that never came, or a fee? You can also ask for a person.
ask-order = Which purchase do you mean?
ask-new-date = To which day would you like to move the payment to { $merchant }? The latest possible day is { $date }.
ask-amount = How much would you like to pay to { $merchant }?
ask-items = Which items are you sending back to { $merchant }?
ask-confirm = Shall I do that?
ask-identity-code = Before I can look at your account I need to know that it's you. I've sent you a one-time code. What is it?
code-wrong = That isn't the code I sent. Please check it and try again.
not-understood = Sorry, I didn't understand that.

## Courtesies
identified = Thank you, that's the right code.
not-verified = Then I can't look at the account or tell you anything about it. You can verify yourself at any time, or ask for a person.
you-are-welcome = You're welcome. Write again whenever you need something.
nothing-changed = All right, nothing has been changed.
done-already = That has been done already, so I haven't done it again.
handed-over = I'm handing this conversation to a person. They see what you wrote and what was done, so you don't have to repeat it. They answer here.
person-answers = Your message is with the person who has this conversation.
welcome = Hello! I'm an automated assistant. I can tell you what you owe, take a payment, move a due date, register a return, follow a refund, or look into goods that never came. You can ask for a person at any time.
receipt = Receipt { $evidence }

## Which order
not-yours = Order { $order } isn't one of yours, so I can't do or say anything about it.
no-such-order = I can't find an order { $order } in your account.

## What is owed
nothing-owed = You owe nothing. Everything is paid.
balance-total = You owe { $amount } in all, on { $count ->
    [one] one purchase
   *[other] { $count } purchases
}:
balance-line = { $merchant }: { $amount } left, next due on { $date }.
balance-line-overdue = { $merchant }: { $amount } left, and it was due on { $date }.
balance-line-paused = { $merchant }: { $amount } left, paused until { $date }.
balance-line-fees = { $merchant }: { $amount } in fees left.
balance-paid-so-far = You have paid { $amount } so far.
balance-refunded = The shop has refunded { $amount }.
balance-fees = { $amount } of it is a late fee.
installment-line = { $amount } is due on { $date }.
plan-closed = Nothing is left to pay to { $merchant }.

## Paying
pay-now-proposal = I'll take { $amount } for { $merchant }{ $method ->
    [none] .
   *[other] , from { $method }.
}
pay-now-done = Done: { $amount } was paid to { $merchant }.
pay-now-left = { $amount } is left to pay there.
all-paid = Nothing is left to pay there.
below-minimum = The smallest payment I can take is { $amount }.
exceeds-outstanding = That is more than what is left at { $merchant }. What is left is { $amount }; I can take that instead.
payoff-line = { $merchant }: { $amount }
payoff-proposal = I'll take { $amount } and settle it in full.
payoff-done = Done: { $amount } was paid, and nothing is left on:

## More time
extend-due-date-proposal = I'll move the payment of { $amount } to { $merchant } from { $was } to { $date }. It costs nothing.
extend-due-date-done = Done: { $amount } to { $merchant } is now due on { $date }.
due-date-already = The payment to { $merchant } is already due on { $date }, so there's nothing to change.
disputed = There is an open dispute about the purchase at { $merchant }. Until it's decided its due date stays as it is.
paused = The plan at { $merchant } is paused until { $date }, so nothing falls due before then.
too-overdue = The payment to { $merchant } was due on { $date }. That's too long ago for me to move it.
offer-payment-plan = If it's hard to pay, a person can look at a payment plan with you. Just ask.
already-moved = The payment to { $merchant } has been moved once already, to { $date }. I can't move it again.
date-in-past = { $date } has already passed.
no-later-date = The payment to { $merchant } could be moved to { $date } at the latest, and that has passed.
beyond-limit-date = I can move the payment to { $merchant } to { $date } at the latest.

## Returns
return-proposal = I'll register that you're sending back { $items } to { $merchant }.
return-done = Done: the return of { $items } to { $merchant } is registered.
pause-proposal = The bill waits meanwhile: the plan is paused until { $date }.
pause-done = The plan is paused until { $date }. Nothing falls due and no fee is charged before then.
return-already = Your return to { $merchant } has been registered since { $date }.
return-window-over = A return to { $merchant } could be reported until { $date }, and that has passed.
no-order-to-return = I see no purchase that can still be returned.
not-captured = { $merchant } hasn't shipped that order yet, so there's nothing to pay and nothing to return so far.

## Refunds
refund-booked = { $merchant } refunded { $amount } on { $date }.
refund-paid-out = { $amount } of the refund from { $merchant } was paid back to you.
refund-left-to-pay = After the refund { $amount } is left to pay to { $merchant }.
refund-awaited = Your return to { $merchant } was registered on { $date }. The shop hasn't sent the refund yet.
no-refund = I see no refund or return on your account.
no-refund-on = I see no refund from { $merchant } yet.

## Goods that never came
dispute-proposal = I'll open a dispute with { $merchant } because your goods haven't come.
dispute-done = Done: a dispute with { $merchant } is open because the goods haven't come.
already-disputed = There has been an open dispute with { $merchant } since { $date }.
dispute-window-over = A dispute with { $merchant } could be opened until { $date }, and that has passed.
expected-by = Your order from { $merchant } is still on its way. If it hasn't come by { $date }, write to me again and I'll open a dispute.
no-order-to-dispute = I see no purchase for which a dispute can still be opened.

## Late fees
fee-explained = The { $amount } at { $merchant } is a late fee, charged on { $date } because the payment was late.
waive-fee-proposal = I can take the late fee of { $amount } at { $merchant } away, as goodwill.
waive-fee-done = Done: the late fee of { $amount } at { $merchant } is gone.
waiver-used = A late fee was already waived for you within the past year. The next time I can is { $date }.
no-fee = There is no late fee on your account.
no-fee-on = There is no late fee on the purchase at { $merchant }.

## Goods that are wrong or damaged
dispute-faulty-proposal = I'll open a dispute with { $merchant } because the goods are wrong or damaged.
dispute-faulty-done = Done: a dispute with { $merchant } is open because the goods are wrong or damaged.

## Canceling
cancel-proposal = I'll cancel what you ordered from { $merchant } for { $amount }. You then owe nothing for it.
cancel-done = Done: what you ordered from { $merchant } for { $amount } is canceled, and you owe nothing for it.
canceled-already = What you ordered from { $merchant } was canceled on { $date }.
captured-already = { $merchant } sent the goods on { $date }, so I can't cancel any more.
offer-return = If you don't want to keep them, I can register a return. Just say so.
no-order-to-cancel = I see nothing on your account that could be canceled.

## A payment that doesn't show
ask-paid-amount = How much did you pay?
ask-paid-on = On which day did you pay?
payment-wait = Payments take a few banking days. If your { $amount } doesn't show on { $date }, write to me again and I'll have it traced.
payment-found-proposal = { $amount } came in on { $date } without saying what it is for. I'll use it for { $merchant }.
payment-shows = Your { $amount } for { $merchant } has been on your account since { $date }.
trace-proposal = I'll have your payment of { $amount } from { $date } traced.
trace-done = Done: your payment of { $amount } from { $date } is being traced.
trace-already = Your payment of { $amount } from { $date } is being traced already.

## Spreading what is owed
count-label = { $count }
ask-installments = You have { $amount } to pay. Over how many months shall I spread it? Between { $least } and { $most } are possible.
plan-beyond-limit = I can spread it over { $least } to { $most } months.
plan-below-minimum = The smallest monthly payment is { $amount }, so { $most } months are the most I can offer.
plan-too-small = The smallest monthly payment is { $amount }, so there is too little left to spread.
plan-proposal = I'll spread { $amount } over { $count } monthly payments of at most { $part }, the first on { $date }. It costs nothing.
plan-done = Done: { $amount } is spread over { $count } monthly payments of at most { $part }, the first on { $date }.

## Somebody else's purchase
account-locked = Your account is locked, so nobody can buy anything with it.
dispute-stranger-done = A dispute with { $merchant } is open because you didn't buy this.

## Withdrawing from the credit agreement
withdraw-proposal = I'll register that you withdraw from the credit agreement for { $merchant }. { $amount } is then due in one sum on { $date }.
withdraw-done = Done: you have withdrawn from the credit agreement for { $merchant }. { $amount } is due in one sum on { $date }.
withdrawal-over = You could withdraw from the credit agreement for { $merchant } until { $date }, and that has passed.
no-withdrawal-right = The law where you live gives no right to withdraw from this credit agreement.
withdrawn-already = You have withdrawn from the credit agreement for { $merchant } already, on { $date }.
no-agreement = I see no credit agreement that you could withdraw from.

## Another card, account, or day
method-label = { $method }
ask-method = You now pay by { $method }. Which one shall I use instead?
no-other-method = There is nothing else on file to pay with. You can add a card or an account in your account settings; please never send its number here.
method-proposal = I'll use { $method } for your payments from now on.
method-done = Done: { $method } is used for your payments from now on.
method-already = { $method } is already the one in use.
ask-day = On which day of the month would you like to pay? The { $least } to the { $most } are possible.
day-beyond-limit = I can choose a day from the { $least } to the { $most } of the month.
day-proposal = From next month on, your monthly payments will be due on day { $day } of the month.
day-done = Done: from next month on, your monthly payments are due on day { $day } of the month.
day-already = Your monthly payments are already due on day { $day } of the month.

## What a bill is made of
no-purchase = I see no bill on your account.
invoice-total = { $merchant }, { $date }: { $amount }, made up of:
invoice-item = { $item }: { $amount }
invoice-interest = Interest: { $amount }
invoice-fee = Late fee, charged on { $date }: { $amount }
invoice-fee-waived = Late fee, charged on { $date } and taken away: { $amount }
invoice-payment = Paid on { $date }: { $amount }
dispute-amount-proposal = If that isn't right, I'll open a dispute with { $merchant } about the amount.
dispute-amount-done = Done: a dispute with { $merchant } about the amount is open.
