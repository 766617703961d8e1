# Every reply of the assistants in Arabic. Variables: $merchant the shop, $amount money,
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
confirm-yes = نعم
confirm-no = لا

## Questions
ask-errand = لست متأكدًا مما تحتاج إليه. هل الأمر عن المبلغ المستحق عليك، أو دفعة، أو وقت إضافي، أو إرجاع بضاعة، أو استرداد مبلغ، أو بضاعة لم تصل، أو رسوم؟ يمكنك أيضًا طلب موظف.
ask-order = أي عملية شراء تقصد؟
ask-new-date = إلى أي يوم تود نقل الدفعة إلى { $merchant }؟ آخر يوم ممكن هو { $date }.
ask-amount = كم تود أن تدفع إلى { $merchant }؟
ask-items = ما القطع التي تود إرجاعها إلى { $merchant }؟
ask-confirm = هل أقوم بذلك؟
ask-report-stranger = هل تريد الإبلاغ عن عملية شراء لم تقم بها؟
ask-register-complaint = هل تريد أن أسجل شكوى رسمية؟
ask-identity-code = قبل أن أطلع على حسابك أحتاج إلى التأكد من هويتك. أرسلت إليك رمزًا لمرة واحدة. ما هو؟
code-wrong = هذا ليس الرمز الذي أرسلته. يرجى التحقق منه والمحاولة مرة أخرى.
code-sent-again = أرسلت إليك رمزًا لمرة واحدة جديدًا. ما هو؟
not-understood = عذرًا، لم أفهم ذلك.
file-unread = لا يمكنني فتح الملفات هنا، لذا يرجى إخباري بالكلمات بما فيها.

## Courtesies
identified = شكرًا لك، الرمز صحيح.
not-verified = إذن لا أستطيع الاطلاع على الحساب أو إخبارك بشيء عنه. يمكنك التحقق من هويتك في أي وقت أو طلب موظف.
you-are-welcome = على الرحب والسعة. راسلنا متى احتجت إلى شيء.
nothing-changed = حسنًا، لم يتغير شيء.
done-already = تم ذلك من قبل، لذلك لم أكرره.
handed-over = أحيل هذه المحادثة إلى موظف. يرى ما كتبته وما تم، فلا حاجة إلى التكرار. سيكون الرد هنا.
help-emergency = إذا كانت حياتك أو حياة شخص آخر في خطر، فاتصل الآن بالرقم { $number }.
help-crisis-line = يمكنك أيضًا التحدث إلى شخص ما: { $line }.
help-debt-advice = استشارة بشأن الديون مستقلة عنا: { $name }.
person-answers = رسالتك لدى الموظف المسؤول عن هذه المحادثة.
welcome = مرحبًا! أنا مساعد آلي. يمكنني أن أخبرك بما عليك، وأن أستلم دفعة، وأن أنقل تاريخ الاستحقاق، وأن أسجل إرجاع بضاعة، وأن أتابع استرداد مبلغ، أو أن أبحث عن بضاعة لم تصل. يمكنك طلب موظف في أي وقت.
receipt = الإيصال { $evidence }

## Which order
not-yours = الطلب { $order } ليس لك، لذلك لا أستطيع فعل شيء بشأنه أو قول شيء عنه.
no-such-order = لا أجد الطلب { $order } في حسابك.

## What is owed
nothing-owed = ليس عليك شيء. كل شيء مدفوع.
balance-total = إجمالي ما عليك { $amount } عن { $count ->
    [one] عملية شراء واحدة
    [two] عمليتي شراء
    [few] { $count } عمليات شراء
    [many] { $count } عملية شراء
   *[other] { $count } عملية شراء
}:
balance-line = { $merchant }: المتبقي { $amount }، والاستحقاق التالي في { $date }.
balance-line-overdue = { $merchant }: المتبقي { $amount }، وكان مستحقًا في { $date }.
balance-line-paused = { $merchant }: المتبقي { $amount }، موقوف حتى { $date }.
balance-line-fees = { $merchant }: المتبقي من الرسوم { $amount }.
balance-paid-so-far = دفعت حتى الآن { $amount }.
balance-refunded = قيمة استرداد المبلغ من المتجر: { $amount }.
balance-fees = منها { $amount } رسوم تأخير.
installment-line = { $amount } مستحق في { $date }.
plan-closed = لم يبق شيء للدفع إلى { $merchant }.
why-purchase = شراء من { $merchant } في { $date }: { $amount }
why-refund = استرداد المبلغ من المتجر في { $date }: { $amount }
why-fee-waived = رسوم تأخير أزيلت في { $date }: { $amount }
why-goodwill = خصم كبادرة حسن نية في { $date }: { $amount }
why-other = تغييرات أخرى: { $amount }
fee-of-payment = هذا عن الدفعة البالغة { $amount } التي كانت مستحقة في { $date }.
refund-expected = يُفترض أن يرسل إليك المتجر استرداد المبلغ عن ذلك: { $amount }.
interest-spared = بذلك توفر { $amount } من الفائدة.
after-nothing = بعد ذلك لا يبقى شيء للدفع إلى { $merchant }.
after-payment = بعد ذلك يبقى { $amount } للدفع إلى { $merchant } في { $date }.
after-payments = بعد ذلك يبقى { $amount } للدفع إلى { $merchant }، عدد الدفعات: { $count }، وآخرها في { $date }.

## Paying
pay-now-proposal = سآخذ { $amount } من أجل { $merchant }{ $method ->
    [none] .
   *[other] ، من { $method }.
}
pay-now-done = تم: دُفع { $amount } إلى { $merchant }.
pay-now-left = بقي للدفع هناك { $amount }.
all-paid = لم يبق هناك شيء للدفع.
below-minimum = أصغر دفعة يمكنني أخذها هي { $amount }.
exceeds-outstanding = هذا أكثر مما بقي لدى { $merchant }. المتبقي { $amount }، ويمكنني أخذ هذا المبلغ بدلًا منه.
payoff-line = { $merchant }: { $amount }
payoff-proposal = سآخذ { $amount } وأسدد كل شيء بالكامل.
payoff-done = تم: دُفع { $amount }، ولم يبق شيء على:

## More time
extend-due-date-proposal = سأنقل الدفعة البالغة { $amount } إلى { $merchant } من { $was } إلى { $date }. لا يكلف ذلك شيئًا.
extend-due-date-done = تم: { $amount } إلى { $merchant } مستحق الآن في { $date }.
due-date-already = الدفعة إلى { $merchant } مستحقة أصلًا في { $date }، فلا حاجة إلى تغيير.
disputed = هناك نزاع مفتوح بشأن الشراء من { $merchant }. يبقى تاريخ الاستحقاق كما هو إلى أن يُبت فيه.
paused = الخطة لدى { $merchant } موقوفة حتى { $date }، فلا يستحق شيء قبل ذلك.
too-overdue = كانت الدفعة إلى { $merchant } مستحقة في { $date }. مضى على ذلك وقت طويل فلا أستطيع نقلها.
offer-payment-plan = إذا كان الدفع صعبًا فيمكنني توزيع ما عليك على عدة أشهر. فقط اطلب خطة سداد.
already-moved = نُقلت الدفعة إلى { $merchant } مرة من قبل، إلى { $date }. لا أستطيع نقلها مرة أخرى.
date-in-past = لقد مضى { $date }.
no-later-date = كان يمكن نقل الدفعة إلى { $merchant } حتى { $date } على الأكثر، وقد مضى ذلك.
beyond-limit-date = يمكنني نقل الدفعة إلى { $merchant } حتى { $date } على الأكثر.

## Returns
return-proposal = سأسجل إرجاع { $items } إلى { $merchant }.
return-done = تم: سُجل إرجاع { $items } إلى { $merchant }.
pause-proposal = تنتظر الفاتورة في هذه الأثناء: توقف الخطة حتى { $date }.
pause-done = الخطة موقوفة حتى { $date }. لا يستحق شيء ولا تُفرض رسوم قبل ذلك.
return-already = سُجل الإرجاع إلى { $merchant } في { $date }.
return-window-over = كان يمكن الإبلاغ عن إرجاع إلى { $merchant } حتى { $date }، وقد مضى ذلك.
no-order-to-return = لا أرى عملية شراء لا يزال إرجاعها ممكنًا.
not-captured = لم يرسل { $merchant } هذا الطلب بعد، فلا شيء للدفع ولا إرجاع حتى الآن.

## Refunds
refund-booked = استرداد المبلغ من { $merchant }: { $amount } في { $date }.
refund-paid-out = من استرداد المبلغ لدى { $merchant } أعيد إليك { $amount }.
refund-left-to-pay = بعد استرداد المبلغ يبقى { $amount } للدفع إلى { $merchant }.
refund-awaited = سُجل الإرجاع إلى { $merchant } في { $date }. لم يرسل المتجر استرداد المبلغ بعد.
no-refund = لا أرى في حسابك أي إرجاع ولا أي استرداد مبلغ.
no-refund-on = لا أرى استرداد المبلغ من { $merchant } بعد.

## Goods that never came
dispute-proposal = سأفتح نزاعًا مع { $merchant } لأن البضاعة لم تصل.
dispute-done = تم: فُتح نزاع مع { $merchant } لأن البضاعة لم تصل.
already-disputed = هناك نزاع مفتوح مع { $merchant } منذ { $date }.
dispute-window-over = كان يمكن فتح نزاع مع { $merchant } حتى { $date }، وقد مضى ذلك.
expected-by = طلبك من { $merchant } لا يزال في الطريق. إذا لم يصل حتى { $date } فراسلني مرة أخرى وسأفتح نزاعًا.
no-order-to-dispute = لا أرى عملية شراء لا يزال فتح نزاع بشأنها ممكنًا.

## Late fees
fee-explained = مبلغ { $amount } لدى { $merchant } هو رسوم تأخير فُرضت في { $date } لأن الدفعة تأخرت.
waive-fee-proposal = يمكنني إزالة رسوم تأخير قدرها { $amount } لدى { $merchant }، كبادرة حسن نية.
waive-fee-done = تم: أزيلت رسوم تأخير قدرها { $amount } لدى { $merchant }.
waiver-used = أُعفيت من رسوم تأخير مرة خلال السنة الماضية. المرة التالية الممكنة هي { $date }.
no-fee = لا توجد رسوم تأخير على حسابك.
no-fee-on = لا توجد رسوم تأخير على الشراء من { $merchant }.

## Goods that are wrong or damaged
dispute-faulty-proposal = سأفتح نزاعًا مع { $merchant } لأن البضاعة خاطئة أو تالفة.
dispute-faulty-done = تم: فُتح نزاع مع { $merchant } لأن البضاعة خاطئة أو تالفة.

## Canceling
cancel-proposal = سألغي طلبك من { $merchant } بمبلغ { $amount }. لن يكون عليك شيء عنه بعد ذلك.
cancel-done = تم: أُلغي طلبك من { $merchant } بمبلغ { $amount }، وليس عليك شيء عنه.
canceled-already = أُلغي طلبك من { $merchant } في { $date }.
captured-already = أرسل { $merchant } البضاعة في { $date }، فلا أستطيع إلغاء الطلب بعد الآن.
offer-return = إذا لم تود الاحتفاظ بها فيمكنني تسجيل إرجاع. فقط أخبرني.
no-order-to-cancel = لا أرى في حسابك شيئًا يمكن إلغاؤه.

## A payment that doesn't show
ask-paid-amount = كم دفعت؟
ask-paid-on = في أي يوم دفعت؟
payment-wait = تستغرق المدفوعات بضعة أيام مصرفية. إذا لم يظهر مبلغ { $amount } في { $date } فراسلني مرة أخرى وسأطلب تتبعه.
payment-found-proposal = وصل { $amount } في { $date } دون بيان سببه. سأستخدمه من أجل { $merchant }.
payment-shows = مبلغك { $amount } من أجل { $merchant } موجود في حسابك منذ { $date }.
trace-proposal = سأطلب تتبع دفعتك البالغة { $amount } بتاريخ { $date }.
trace-done = تم: يجري تتبع دفعتك البالغة { $amount } بتاريخ { $date }.
trace-already = يجري تتبع دفعتك البالغة { $amount } بتاريخ { $date } من قبل.

## Spreading what is owed
count-label = { $count }
ask-installments = عليك دفع { $amount }. على كم شهرًا أوزعه؟ الممكن بين { $least } و{ $most }. أو أخبرني كم يمكنك أن تدفع شهريًا.
plan-beyond-limit = يمكنني توزيعه على مدة بين { $least } و{ $most } أشهر.
plan-below-minimum = أصغر دفعة شهرية هي { $amount }، لذلك أكثر ما يمكنني تقديمه من الأشهر هو { $most }.
plan-rate-too-low = بمبلغ { $part } شهريًا ستكون المدة أطول مما يمكنني تقديمه. أكثر عدد ممكن من الأشهر هو { $most }.
plan-too-small = أصغر دفعة شهرية هي { $amount }، لذلك بقي أقل مما يمكن توزيعه.
plan-proposal = سأوزع { $amount } على دفعات شهرية عددها { $count }، كل منها { $part } على الأكثر، أولها في { $date }. لا يكلف ذلك شيئًا.
plan-done = تم: وُزع { $amount } على دفعات شهرية عددها { $count }، كل منها { $part } على الأكثر، أولها في { $date }.

## Somebody else's purchase
account-locked = حسابك مقفل، فلا يستطيع أحد الشراء به.
dispute-stranger-done = فُتح نزاع مع { $merchant } لأنك لم تشتر هذا.

## Withdrawing from the credit agreement
withdraw-proposal = سأسجل انسحابك من اتفاقية الائتمان الخاصة بـ { $merchant }. عندها يستحق { $amount } دفعة واحدة في { $date }.
withdraw-done = تم: انسحبت من اتفاقية الائتمان الخاصة بـ { $merchant }. يستحق { $amount } دفعة واحدة في { $date }.
withdrawal-over = كان بإمكانك الانسحاب من اتفاقية الائتمان الخاصة بـ { $merchant } حتى { $date }، وقد مضى ذلك.
no-withdrawal-right = لا يمنح قانون بلدك حق الانسحاب من اتفاقية الائتمان هذه.
withdrawn-already = انسحبت من قبل من اتفاقية الائتمان الخاصة بـ { $merchant }، في { $date }.
no-agreement = لا أرى اتفاقية ائتمان يمكنك الانسحاب منها.

## Another card, account, or day
method-label = { $method }
ask-method = تدفع الآن بواسطة { $method }. ما الذي أستخدمه بدلًا منه؟
no-other-method = لا توجد وسيلة دفع أخرى مسجلة. يمكنك إضافة بطاقة أو حساب في إعدادات حسابك؛ يرجى عدم إرسال الرقم هنا أبدًا.
method-proposal = سأستخدم { $method } لمدفوعاتك من الآن فصاعدًا.
method-done = تم: يُستخدم { $method } لمدفوعاتك من الآن فصاعدًا.
method-already = { $method } مستخدم أصلًا.
ask-day = في أي يوم من الشهر تود الدفع؟ الممكن من { $least } إلى { $most }.
day-beyond-limit = يمكنني اختيار يوم من { $least } إلى { $most } من الشهر.
day-proposal = ابتداءً من الشهر القادم ستستحق دفعاتك الشهرية في اليوم { $day } من الشهر.
day-done = تم: ابتداءً من الشهر القادم تستحق دفعاتك الشهرية في اليوم { $day } من الشهر.
day-already = تستحق دفعاتك الشهرية أصلًا في اليوم { $day } من الشهر.

## What a bill is made of
no-purchase = لا أرى فاتورة على حسابك.
invoice-total = { $merchant }، { $date }: { $amount }، وتتكون من:
invoice-item = { $item }: { $amount }
invoice-interest = الفائدة: { $amount }
invoice-fee = رسوم تأخير فُرضت في { $date }: { $amount }
invoice-fee-waived = رسوم تأخير فُرضت في { $date } وأزيلت: { $amount }
invoice-payment = دُفع في { $date }: { $amount }
dispute-amount-proposal = إذا لم يكن ذلك صحيحًا فسأفتح نزاعًا مع { $merchant } بشأن المبلغ.
dispute-amount-done = تم: فُتح نزاع مع { $merchant } بشأن المبلغ.

## Complaints
complaint-registered = سُجلت شكواك. يرد عليها موظف حتى { $date }.
complaint-already = هذه الشكوى مسجلة منذ { $was }. يرد عليها موظف حتى { $date }.
complaint-escalation = إذا لم توافق على الرد فيمكنك اللجوء إلى: { $body }.

## Contact details
ask-field = ماذا تود أن تغير؟
field-label = { $field ->
    [email] البريد الإلكتروني
    [phone] رقم الهاتف
   *[address] العنوان البريدي
}
ask-value = { $field ->
    [email] ما البريد الإلكتروني الجديد؟
    [phone] ما رقم الهاتف الجديد؟
   *[address] ما العنوان البريدي الجديد؟
}
contact-proposal = { field-label }: سأغيره إلى { $value }.
contact-done = تم. { field-label }: { $value }.
contact-already = { field-label }: { $value } موجود في حسابك أصلًا، فلا حاجة إلى تغيير.

## Invoices and statements
nothing-to-state = لا أرى عملية شراء لها فاتورة.
invoice-proposal = سأرسل إليك نسخة من فاتورة الشراء من { $merchant } بتاريخ { $date }.
invoice-done = تم: نسخة فاتورة الشراء من { $merchant } بتاريخ { $date } في طريقها إليك.
ask-month = كشف أي شهر تود؟
period-label = { $first } – { $date }
statement-proposal = سأرسل إليك كشفًا من { $first } إلى { $date }.
statement-done = تم: الكشف من { $first } إلى { $date } في طريقه إليك.
statement-title = كشف من { $first } إلى { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] شراء
    [interest] فائدة
    [fee] رسوم تأخير
    [fee_waived] رسوم تأخير معفاة
    [payment] دفعة
    [refund] استرداد المبلغ
   *[goodwill] حسن نية
} · { $amount }
statement-opening = المستحق قبلها: { $amount }
statement-closing = المستحق بعدها: { $amount }
statement-due = لا يزال للدفع: { $amount } إلى { $merchant }، مستحق في { $date }

## Credit
purchase-declined = رُفض شراؤك بمبلغ { $amount } من { $merchant } في { $date }. هذه هي الأسباب الرئيسية:
no-declined-purchase = لا أرى عملية شراء مرفوضة في حسابك.
credit-no-limit = ليس لك حد ثابت: يُقرر كل شراء على حدة.
credit-left = حدّك { $limit }. عليك أو وافقت على { $owed }، فيبقى منه { $amount }.
credit-over-limit = بهذا الشراء سيزيد ما عليك عن حدّك.
credit-overdue-debt = إحدى دفعاتك متأخرة.
credit-short-history = لا نعرف بعد ما يكفي عن طريقة دفعك.
credit-many-open-orders = لديك عمليات شراء كثيرة مفتوحة في الوقت نفسه.
credit-not-affordable = بحسب ما ذكرته، لا يبقى من دخلك بعد مصروفاتك ما يكفي للدفعات.
credit-account-locked = حسابك مقفل.
credit-no-promise = يُقرر كل شراء من جديد في يومه، فلا يمكننا أن نقول الآن ما سيكون الجواب التالي.

## The account and what is known
ask-account-wish = ماذا تود أن أفعل؟
account-wish-label = { $wish ->
    [export] أرسل إليّ بياناتي
    [close] أغلق حسابي
   *[erase] امح بياناتي
}
account-proposal = { $wish ->
    [export] سأضع كل ما نعرفه عنك في أرشيف يمكنك قراءته وأرسله إليك.
    [close] سأغلق حسابك. لا يمكن الشراء به بعد ذلك.
   *[erase] سأمحو ما نعرفه عنك وأغلق الحساب. لا يمكن التراجع عن ذلك.
}
account-done = { $wish ->
    [export] تم: بياناتك في طريقها إليك.
    [close] تم: أُغلق حسابك.
   *[erase] تم: مُحي ما نعرفه عنك وأُغلق الحساب.
}
account-wish-met = { account-wish-label }: تم ذلك من قبل.
data-kept = يلزمنا القانون بحفظ سجلات كل شراء لك حتى { $date }. لا يمكن محو بياناتك قبل ذلك.
close-owing = لا يزال { $amount } غير مدفوع. يمكن إغلاق الحساب بعد دفع كل شيء.
close-disputed = هناك نزاع مفتوح بشأن الشراء من { $merchant }. يمكن إغلاق الحساب بعد البت فيه.
archive-title = ما نعرفه عنك حتى { $date }

## Merchants: payouts
payout-to-come = سيُصرف لك { $amount } في { $date }.
payout-paid = صُرف لك { $amount } في { $date }.
payout-orders = ذلك عن: { $orders }
payout-kept = الفرق البالغ { $amount } عن المبيعات هو رسومنا وما خُصم.
no-payout = لا أرى صرفًا لك بعد.
no-payout-of = الطلب { $order } ليس في صرف بعد.

## Merchants: orders
ask-merchant-step = ماذا تود أن تفعل بالطلب { $order }؟
merchant-step-label = { $step ->
    [capture] تحصيل
    [refund] استرداد المبلغ
    [cancel] إلغاء
    [release] تحرير الباقي
   *[extend] تمديد التفويض
}
no-merchant-order = لا أرى طلبًا لك يمكن فيه ذلك.
capture-proposal = سأحصّل { $amount } من الطلب { $order }.
capture-done = تم: حُصّل { $amount } من الطلب { $order }.
capture-too-much = هذا أكثر مما بقي تحصيله من الطلب { $order }: { $amount }. يمكنني تحصيل هذا المبلغ بدلًا منه.
merchant-captured-already = حُصّل { $amount } من الطلب { $order } من قبل، فلم يعد ذلك ممكنًا. ما حُصّل يمكن فيه استرداد المبلغ.
authorization-over = انتهى تفويض الطلب { $order } في { $date }.
ask-refund-amount = كم تود أن يكون استرداد المبلغ للطلب { $order }؟ على الأكثر { $amount }.
refund-proposal = سأنفذ استرداد المبلغ للعميل بقيمة { $amount } من الطلب { $order }.
refund-done = تم: استرداد المبلغ للعميل بقيمة { $amount } من الطلب { $order }.
refund-too-much = هذا أكثر مما يمكن استرداد المبلغ عنه بعد للطلب { $order }: { $amount }.
refund-window-over = كان استرداد المبلغ للطلب { $order } ممكنًا حتى { $date }، وقد مضى ذلك.
merchant-not-captured = لم يُحصّل شيء من الطلب { $order } بعد، فلا يوجد استرداد المبلغ.
merchant-cancel-proposal = سألغي الطلب { $order }.
merchant-cancel-done = تم: أُلغي الطلب { $order }.
merchant-canceled-already = أُلغي الطلب { $order } في { $date }.
release-proposal = سأحرر المتبقي { $amount } من الطلب { $order }.
release-done = تم: حُرر المتبقي { $amount } من الطلب { $order }.
extend-proposal = سأمدد تفويض الطلب { $order } من { $was } إلى { $date }.
extend-done = تم: يسري تفويض الطلب { $order } الآن حتى { $date }.
extend-too-far = يمكن تمديد تفويض الطلب { $order } إلى { $date } على الأكثر.
authorized-until = يسري تفويض الطلب { $order } أصلًا حتى { $date }.

## Merchants: disputes
merchant-dispute-line = الطلب { $order }: لدى العميل نزاع مفتوح منذ { $date }. { $reason ->
    [not_received] البضاعة لم تصل
    [wrong_or_damaged] البضاعة خاطئة أو تالفة
    [not_my_purchase] لم يشتر العميل هذا
    [wrong_amount] المبلغ خاطئ
   *[refund_missing] لم يتم استرداد المبلغ
}. المبلغ المعني { $amount }.
dispute-answer-by = نحتاج إلى ردك حتى { $date }. يمكنك قبول نزاع العميل أو إرسال ملفات تبين ما حدث.
dispute-answered = أدلتك بشأن الطلب { $order } لدينا وقيد النظر.
dispute-send-files = يرجى إرفاق ملفات نزاع الطلب { $order } برسالتك التالية.
dispute-answer-over = كان يمكن الرد على نزاع الطلب { $order } حتى { $date }، وقد مضى ذلك.
evidence-proposal = سأقدم هذه الملفات لنزاع الطلب { $order }: { $files }
evidence-done = تم: قُدمت هذه الملفات لنزاع الطلب { $order }: { $files }
accept-dispute-proposal = سأقبل نزاع الطلب { $order }. عندها يستعيد العميل { $amount }.
accept-dispute-done = تم: قُبل نزاع الطلب { $order }، ويستعيد العميل { $amount }.
no-open-dispute = لا أرى نزاعًا مفتوحًا بشأن طلباتك.
no-open-dispute-on = لا يوجد نزاع مفتوح بشأن الطلب { $order }.
dispute-closed = أُغلق نزاع الطلب { $order } في { $date }.

## What was promised
person-answers-by = يرد عليك موظف حتى { $date }.
queue-wait = من المرجح أن يكون معك موظف خلال { $least } إلى { $most } دقيقة.
callback-at = لا يوجد الآن في العمل من يمكنه الرد. يرد عليك موظف هنا في { $date } بين الساعة { $from } والساعة { $until }.
person-with-you = { $name } معك هنا الآن ويرد عليك شخصيًا.
assistant-back = يرد هنا المساعد الآلي من جديد.
dispute-heard-by = نسأل { $merchant } أولًا. تسمع منا بشأن ذلك حتى { $date }.
trace-heard-by = تعرف حتى { $date } ما تم العثور عليه.
dispute-decided-for-you = حُسم نزاعك مع { $merchant } لصالحك.
dispute-decided-for-shop = حُسم نزاعك مع { $merchant } لصالح المتجر. إذا لم توافق فراسلنا.
dispute-undecided = لم يُحسم نزاعك مع { $merchant } بعد.
trace-found = وصلت دفعتك البالغة { $amount }.
trace-not-found = لم يُعثر على دفعتك البالغة { $amount } بعد.
person-looks = طُلب من موظف النظر في ذلك.
approval-asked = يجب أن يوافق موظف على ذلك أولًا، فلم يتغير شيء بعد. يصلك الجواب حتى { $date }.
approval-refused = لم تتم الموافقة على ما طلبته، فلم يتغير شيء.
answer-overdue = وعدناك برد حتى { $date } ولم نف بذلك. نعتذر.
goods-come-yet = هل وصلت بضاعتك من { $merchant }؟ إن لم تصل فراسلنا، ويمكن فتح نزاع.
payment-still-missing = دفعتك البالغة { $amount } لا تظهر بعد. راسلنا إن كنت تود تتبعها.
payout-overdue = وُعدت بصرف { $amount } في { $date } ولم يتم ذلك. نعتذر.
