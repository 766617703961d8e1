# Every reply of the assistants in English. Variables: $merchant the shop, $amount money,
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
confirm-yes = Yes
confirm-no = No

## Questions
ask-errand = I'm not sure what you need. Is it about what you owe, a payment, more time, a return, a refund, goods that never came, or a fee? You can also ask for a person.
ask-order = Which purchase do you mean?
ask-new-date = To which day would you like to move the payment to { $merchant }? The latest possible day is { $date }.
ask-amount = How much would you like to pay to { $merchant }?
ask-items = Which items are you sending back to { $merchant }?
ask-confirm = Shall I do that?
ask-report-stranger = Do you want to report a purchase that you didn't make?
ask-register-complaint = Do you want me to register a formal complaint?
ask-identity-code = Before I can look at your account I need to know that it's you. I've sent you a one-time code. What is it?
code-wrong = That isn't the code I sent. Please check it and try again.
code-sent-again = I've sent you another one-time code. What is it?
not-understood = Sorry, I didn't understand that.
file-unread = I can't open files here, so please tell me in words what is in them.

## Courtesies
identified = Thank you, that's the right code.
not-verified = Then I can't look at the account or tell you anything about it. You can verify yourself at any time, or ask for a person.
you-are-welcome = You're welcome. Write again whenever you need something.
nothing-changed = All right, nothing has been changed.
done-already = That has been done already, so I haven't done it again.
handed-over = I'm handing this conversation to a person. They see what you wrote and what was done, so you don't have to repeat it. They answer here.
help-emergency = If your life or somebody else's is in danger, please call { $number } now.
help-crisis-line = You can also talk to somebody: { $line }.
help-debt-advice = Advice on debts that is independent of us: { $name }.
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
why-purchase = Bought at { $merchant } on { $date }: { $amount }
why-refund = Refunded by the shop on { $date }: { $amount }
why-fee-waived = Late fee taken away on { $date }: { $amount }
why-goodwill = Taken off as goodwill on { $date }: { $amount }
why-other = Other changes: { $amount }
fee-of-payment = It's for the payment of { $amount } that was due on { $date }.
refund-expected = The shop should refund { $amount } for that.
interest-spared = That saves you { $amount } of interest.
after-nothing = After that nothing is left to pay to { $merchant }.
after-payment = After that { $amount } is left to pay to { $merchant }, on { $date }.
after-payments = After that { $amount } is left to pay to { $merchant } in { $count } payments, the last on { $date }.

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
offer-payment-plan = If it's hard to pay, I can spread what you owe over some months. Just ask for a payment plan.
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
ask-installments = You have { $amount } to pay. Over how many months shall I spread it? Between { $least } and { $most } are possible. Or tell me how much you can pay a month.
plan-beyond-limit = I can spread it over { $least } to { $most } months.
plan-below-minimum = The smallest monthly payment is { $amount }, so { $most } months are the most I can offer.
plan-rate-too-low = With { $part } a month it would take more than { $most } months, the most I can offer.
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

## Complaints
complaint-registered = Your complaint is registered. A person answers it by { $date }.
complaint-already = This complaint has been registered since { $was }. A person answers it by { $date }.
complaint-escalation = If you don't agree with the answer, you can take it to: { $body }.

## Contact details
ask-field = What would you like to change?
field-label = { $field ->
    [email] E-mail address
    [phone] Phone number
   *[address] Postal address
}
ask-value = { $field ->
    [email] What is the new e-mail address?
    [phone] What is the new phone number?
   *[address] What is the new postal address?
}
contact-proposal = { field-label }: I'll change it to { $value }.
contact-done = Done. { field-label }: { $value }.
contact-already = { field-label }: { $value } is on your account already, so there's nothing to change.

## Invoices and statements
nothing-to-state = I see no purchase for which there is an invoice.
invoice-proposal = I'll send you a copy of the invoice for your purchase at { $merchant } of { $date }.
invoice-done = Done: a copy of the invoice for your purchase at { $merchant } of { $date } is on its way to you.
ask-month = Which month would you like a statement of?
period-label = { $first } – { $date }
statement-proposal = I'll send you a statement from { $first } to { $date }.
statement-done = Done: the statement from { $first } to { $date } is on its way to you.
statement-title = Statement from { $first } to { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Purchase
    [interest] Interest
    [fee] Late fee
    [fee_waived] Late fee waived
    [payment] Payment
    [refund] Refund
   *[goodwill] Goodwill
} · { $amount }
statement-opening = Owed before: { $amount }
statement-closing = Owed after: { $amount }
statement-due = Still to pay: { $amount } to { $merchant }, due on { $date }

## Credit
purchase-declined = Your purchase of { $amount } at { $merchant } was declined on { $date }. These were the main reasons:
no-declined-purchase = I see no declined purchase on your account.
credit-no-limit = No fixed limit is set for you: each purchase is decided on its own.
credit-left = Your limit is { $limit }. You owe or have agreed to { $owed }, so { $amount } of it is left.
credit-over-limit = With this purchase you would owe more than your limit.
credit-overdue-debt = A payment of yours is overdue.
credit-short-history = We don't know enough yet about how you pay.
credit-many-open-orders = You have many purchases open at the same time.
credit-not-affordable = By what you've told us, your income less your expenses leaves too little for the payments.
credit-account-locked = Your account is locked.
credit-no-promise = Each purchase is decided anew on its day, so we can't say now what the next answer will be.

## The account and what is known
ask-account-wish = What would you like me to do?
account-wish-label = { $wish ->
    [export] Send me my data
    [close] Close my account
   *[erase] Erase my data
}
account-proposal = { $wish ->
    [export] I'll put all that we know about you into an archive that you can read, and send it to you.
    [close] I'll close your account. Nothing can be bought with it after that.
   *[erase] I'll erase what we know about you and close the account. That can't be undone.
}
account-done = { $wish ->
    [export] Done: your data is on its way to you.
    [close] Done: your account is closed.
   *[erase] Done: what we know about you is erased and the account is closed.
}
account-wish-met = { account-wish-label }: that has been done already.
data-kept = The law makes us keep the books of your purchases until { $date }. Until then your data can't be erased.
close-owing = { $amount } is still open. The account can be closed once everything is paid.
close-disputed = There is an open dispute about the purchase at { $merchant }. The account can be closed once it's decided.
archive-title = What we know about you, as of { $date }

## Merchants: payouts
payout-to-come = { $amount } will be paid out to you on { $date }.
payout-paid = { $amount } was paid out to you on { $date }.
payout-orders = It is for: { $orders }
payout-kept = The difference of { $amount } from the sales is our fees and what was deducted.
no-payout = I see no payout to you yet.
no-payout-of = Order { $order } is not in a payout yet.

## Merchants: orders
ask-merchant-step = What would you like to do with order { $order }?
merchant-step-label = { $step ->
    [capture] Capture
    [refund] Refund
    [cancel] Cancel
    [release] Release the rest
   *[extend] Extend the authorization
}
no-merchant-order = I see no order of yours for which that is possible.
capture-proposal = I'll capture { $amount } of order { $order }.
capture-done = Done: { $amount } of order { $order } is captured.
capture-too-much = That is more than what is left to capture of order { $order }: { $amount }. I can capture that instead.
merchant-captured-already = { $amount } of order { $order } is captured already, so that can't be done any more. What was captured can be refunded.
authorization-over = The authorization of order { $order } ended on { $date }.
ask-refund-amount = How much of order { $order } would you like to refund? At most it can be { $amount }.
refund-proposal = I'll refund { $amount } of order { $order } to the customer.
refund-done = Done: { $amount } of order { $order } is refunded to the customer.
refund-too-much = That is more than what can still be refunded of order { $order }: { $amount }.
refund-window-over = Order { $order } could be refunded until { $date }, and that has passed.
merchant-not-captured = Nothing of order { $order } is captured yet, so there is nothing to refund.
merchant-cancel-proposal = I'll cancel order { $order }.
merchant-cancel-done = Done: order { $order } is canceled.
merchant-canceled-already = Order { $order } was canceled on { $date }.
release-proposal = I'll release the { $amount } that is left of order { $order }.
release-done = Done: the { $amount } left of order { $order } is released.
extend-proposal = I'll extend the authorization of order { $order } from { $was } to { $date }.
extend-done = Done: the authorization of order { $order } now runs until { $date }.
extend-too-far = The authorization of order { $order } can be extended to { $date } at the latest.
authorized-until = The authorization of order { $order } already runs until { $date }.

## Merchants: disputes
merchant-dispute-line = Order { $order }: the customer has had a dispute open since { $date }. { $reason ->
    [not_received] The goods never came
    [wrong_or_damaged] The goods are wrong or damaged
    [not_my_purchase] The customer did not buy this
    [wrong_amount] The amount is wrong
   *[refund_missing] A refund is missing
}. { $amount } is at stake.
dispute-answer-by = Your answer is needed by { $date }. You can accept the dispute, or send files that show how it was.
dispute-answered = Your evidence on order { $order } is with us and is being looked at.
dispute-send-files = Please attach the files for the dispute on order { $order } to your next message.
dispute-answer-over = The dispute on order { $order } could be answered until { $date }, and that has passed.
evidence-proposal = I'll submit these files for the dispute on order { $order }: { $files }
evidence-done = Done: for the dispute on order { $order } these files are submitted: { $files }
accept-dispute-proposal = I'll accept the dispute on order { $order }. The customer then gets { $amount } back.
accept-dispute-done = Done: the dispute on order { $order } is accepted, and the customer gets { $amount } back.
no-open-dispute = I see no open dispute about your orders.
no-open-dispute-on = There is no open dispute about order { $order }.
dispute-closed = The dispute on order { $order } was closed on { $date }.

## What was promised
person-answers-by = A person answers you by { $date }.
queue-wait = A person will probably be with you in { $least } to { $most } minutes.
callback-at = Nobody who can answer is at work right now. A person answers you here on { $date }, between { $from } and { $until }.
person-with-you = { $name } from our team is here now and answers you.
assistant-back = The automated assistant answers here again.
dispute-heard-by = { $merchant } is asked first. You hear from us about it by { $date }.
trace-heard-by = You hear by { $date } what was found.
dispute-decided-for-you = The dispute with { $merchant } is decided for you.
dispute-decided-for-shop = The dispute with { $merchant } is decided for the shop. If you don't agree, write to us.
dispute-undecided = The dispute with { $merchant } isn't decided yet.
trace-found = Your payment of { $amount } has come in.
trace-not-found = Your payment of { $amount } hasn't been found yet.
person-looks = A person has been asked to look into it.
approval-asked = A person has to approve this first, so nothing has changed yet. You hear from us by { $date }.
approval-refused = What you asked for wasn't approved, so nothing has changed.
answer-overdue = We promised you an answer by { $date } and haven't kept to that. We're sorry.
goods-come-yet = Have your goods from { $merchant } come? If not, write to us, and a dispute can be opened.
payment-still-missing = Your payment of { $amount } doesn't show yet. Write to us if you want it traced.
payout-overdue = Your payout of { $amount } was promised for { $date } and hasn't been made. We're sorry.
