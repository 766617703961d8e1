# Every reply of the assistants in Persian. Variables: $merchant the shop, $amount money,
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
confirm-yes = بله
confirm-no = نه

## Questions
ask-errand = مطمئن نیستم چه نیازی دارید. درباره بدهی، پرداخت، مهلت بیشتر، مرجوعی کالا، بازپرداخت وجه، کالایی که نرسیده یا کارمزد است؟ می‌توانید کارشناس هم بخواهید.
ask-order = کدام خرید را می‌گویید؟
ask-new-date = پرداخت به { $merchant } را به چه روزی منتقل کنم؟ آخرین روز ممکن { $date } است.
ask-amount = چه مبلغی می‌خواهید به { $merchant } پرداخت کنید؟
ask-items = مرجوعی به { $merchant } برای کدام کالاهاست؟
ask-confirm = این کار را انجام دهم؟
ask-report-stranger = می‌خواهید خریدی را که شما انجام نداده‌اید گزارش کنید؟
ask-register-complaint = می‌خواهید شکایت رسمی ثبت کنم؟
ask-identity-code = پیش از دیدن حساب شما باید مطمئن شوم خودتان هستید. یک کد یک‌بارمصرف برایتان فرستادم. آن کد چیست؟
code-wrong = این کدی نیست که فرستادم. لطفاً بررسی کنید و دوباره امتحان کنید.
code-sent-again = یک کد یک‌بارمصرف تازه برایتان فرستادم. آن کد چیست؟
not-understood = ببخشید، متوجه نشدم.
file-unread = اینجا نمی‌توانم فایل باز کنم، لطفاً با کلمات بگویید در آن چیست.

## Courtesies
identified = سپاسگزارم، کد درست است.
not-verified = پس نمی‌توانم حساب را ببینم یا چیزی درباره آن بگویم. هر زمان می‌توانید هویت خود را تأیید کنید یا کارشناس بخواهید.
you-are-welcome = خواهش می‌کنم. هر وقت چیزی لازم داشتید دوباره بنویسید.
nothing-changed = بسیار خوب، چیزی تغییر نکرد.
done-already = این کار پیش‌تر انجام شده است، برای همین دوباره انجامش ندادم.
handed-over = این گفتگو را به کارشناس می‌سپارم. او آنچه نوشته‌اید و انجام شده را می‌بیند و نیازی به تکرار نیست. همین‌جا پاسخ می‌دهد.
help-emergency = اگر جان شما یا شخص دیگری در خطر است، لطفاً همین حالا با { $number } تماس بگیرید.
help-crisis-line = می‌توانید با کسی هم صحبت کنید: { $line }.
help-debt-advice = مشاوره درباره بدهی، مستقل از ما: { $name }.
person-answers = پیام شما نزد کارشناس این گفتگو است.
welcome = سلام! من دستیار خودکار هستم. می‌توانم بدهی شما را بگویم، پرداخت بگیرم، سررسید را جابه‌جا کنم، مرجوعی کالا ثبت کنم، بازپرداخت وجه را پیگیری کنم یا کالایی را که نرسیده بررسی کنم. هر زمان می‌توانید کارشناس بخواهید.
receipt = رسید { $evidence }

## Which order
not-yours = سفارش { $order } از آن شما نیست، پس نمی‌توانم درباره آن کاری کنم یا چیزی بگویم.
no-such-order = سفارش { $order } را در حساب شما پیدا نمی‌کنم.

## What is owed
nothing-owed = بدهی ندارید. همه چیز پرداخت شده است.
balance-total = بدهی شما در مجموع { $amount } است، برای { $count ->
    [one] یک خرید
   *[other] { $count } خرید
}:
balance-line = { $merchant }: { $amount } مانده، سررسید بعدی { $date }.
balance-line-overdue = { $merchant }: { $amount } مانده، سررسید آن { $date } بود.
balance-line-paused = { $merchant }: { $amount } مانده، متوقف تا { $date }.
balance-line-fees = { $merchant }: { $amount } کارمزد مانده.
balance-paid-so-far = تاکنون { $amount } پرداخت کرده‌اید.
balance-refunded = بازپرداخت وجه فروشگاه: { $amount }.
balance-fees = از آن { $amount } جریمه دیرکرد است.
installment-line = { $amount } در { $date } سررسید می‌شود.
plan-closed = چیزی برای پرداخت به { $merchant } نمانده است.
why-purchase = خرید از { $merchant } در { $date }: { $amount }
why-refund = بازپرداخت وجه فروشگاه در { $date }: { $amount }
why-fee-waived = جریمه دیرکرد برداشته‌شده در { $date }: { $amount }
why-goodwill = کسر به نشانه حسن نیت در { $date }: { $amount }
why-other = تغییرات دیگر: { $amount }
fee-of-payment = این برای پرداخت { $amount } است که سررسید آن { $date } بود.
refund-expected = فروشگاه باید برای آن بازپرداخت وجه به مبلغ { $amount } انجام دهد.
interest-spared = با این کار { $amount } از بهره صرفه‌جویی می‌کنید.
after-nothing = پس از آن چیزی برای پرداخت به { $merchant } نمی‌ماند.
after-payment = پس از آن { $amount } برای پرداخت به { $merchant } در { $date } می‌ماند.
after-payments = پس از آن { $amount } برای پرداخت به { $merchant } در { $count } پرداخت می‌ماند، آخرین در { $date }.

## Paying
pay-now-proposal = مبلغ { $amount } برای { $merchant } برمی‌دارم{ $method ->
    [none] .
   *[other] ، از { $method }.
}
pay-now-done = انجام شد: { $amount } به { $merchant } پرداخت شد.
pay-now-left = آنجا { $amount } برای پرداخت مانده است.
all-paid = آنجا چیزی برای پرداخت نمانده است.
below-minimum = کمترین پرداختی که می‌توانم بگیرم { $amount } است.
exceeds-outstanding = این بیش از مانده نزد { $merchant } است. مانده { $amount } است؛ می‌توانم همان را بردارم.
payoff-line = { $merchant }: { $amount }
payoff-proposal = مبلغ { $amount } برمی‌دارم و همه را کامل تسویه می‌کنم.
payoff-done = انجام شد: { $amount } پرداخت شد و چیزی نمانده است برای:

## More time
extend-due-date-proposal = پرداخت { $amount } به { $merchant } را از { $was } به { $date } منتقل می‌کنم. هزینه‌ای ندارد.
extend-due-date-done = انجام شد: { $amount } به { $merchant } اکنون در { $date } سررسید می‌شود.
due-date-already = پرداخت به { $merchant } هم‌اکنون در { $date } سررسید می‌شود، پس چیزی برای تغییر نیست.
disputed = درباره خرید از { $merchant } اختلاف باز وجود دارد. تا تصمیم‌گیری، سررسید تغییر نمی‌کند.
paused = طرح نزد { $merchant } تا { $date } متوقف است، پس پیش از آن چیزی سررسید نمی‌شود.
too-overdue = پرداخت به { $merchant } در { $date } سررسید شده بود. زمان زیادی گذشته و نمی‌توانم آن را جابه‌جا کنم.
offer-payment-plan = اگر پرداخت دشوار است، می‌توانم بدهی را در چند ماه پخش کنم. فقط برنامه پرداخت بخواهید.
already-moved = پرداخت به { $merchant } یک بار به { $date } منتقل شده است. دوباره نمی‌توانم منتقلش کنم.
date-in-past = { $date } گذشته است.
no-later-date = پرداخت به { $merchant } حداکثر تا { $date } قابل انتقال بود و آن گذشته است.
beyond-limit-date = پرداخت به { $merchant } را حداکثر تا { $date } می‌توانم منتقل کنم.

## Returns
return-proposal = مرجوعی { $items } به { $merchant } را ثبت می‌کنم.
return-done = انجام شد: مرجوعی { $items } به { $merchant } ثبت شد.
pause-proposal = در این مدت صورتحساب منتظر می‌ماند: طرح تا { $date } متوقف می‌شود.
pause-done = طرح تا { $date } متوقف است. پیش از آن چیزی سررسید نمی‌شود و کارمزدی گرفته نمی‌شود.
return-already = مرجوعی شما به { $merchant } از { $date } ثبت شده است.
return-window-over = مرجوعی به { $merchant } را تا { $date } می‌شد اعلام کرد و آن گذشته است.
no-order-to-return = خریدی نمی‌بینم که هنوز مرجوعی آن ممکن باشد.
not-captured = { $merchant } هنوز این سفارش را نفرستاده، پس فعلاً نه پرداختی هست و نه مرجوعی.

## Refunds
refund-booked = بازپرداخت وجه از { $merchant }: { $amount } در { $date }.
refund-paid-out = از بازپرداخت وجه { $merchant }، مبلغ { $amount } به شما پرداخت شد.
refund-left-to-pay = پس از بازپرداخت وجه، { $amount } برای پرداخت به { $merchant } مانده است.
refund-awaited = مرجوعی شما به { $merchant } در { $date } ثبت شد. فروشگاه هنوز بازپرداخت وجه را نفرستاده است.
no-refund = در حساب شما بازپرداخت وجه یا مرجوعی نمی‌بینم.
no-refund-on = هنوز بازپرداخت وجه از { $merchant } نمی‌بینم.

## Goods that never came
dispute-proposal = با { $merchant } اختلاف باز می‌کنم چون کالا نرسیده است.
dispute-done = انجام شد: اختلاف با { $merchant } باز شد چون کالا نرسیده است.
already-disputed = از { $date } اختلاف باز با { $merchant } وجود دارد.
dispute-window-over = اختلاف با { $merchant } را تا { $date } می‌شد باز کرد و آن گذشته است.
expected-by = سفارش شما از { $merchant } هنوز در راه است. اگر تا { $date } نرسید دوباره به من بنویسید تا اختلاف باز کنم.
no-order-to-dispute = خریدی نمی‌بینم که هنوز بتوان برای آن اختلاف باز کرد.

## Late fees
fee-explained = مبلغ { $amount } نزد { $merchant } جریمه دیرکرد است که در { $date } به دلیل دیر شدن پرداخت گرفته شد.
waive-fee-proposal = می‌توانم جریمه دیرکرد { $amount } نزد { $merchant } را به نشانه حسن نیت بردارم.
waive-fee-done = انجام شد: جریمه دیرکرد { $amount } نزد { $merchant } برداشته شد.
waiver-used = در یک سال گذشته یک جریمه دیرکرد برای شما بخشیده شده است. نوبت بعدی ممکن { $date } است.
no-fee = در حساب شما جریمه دیرکرد نیست.
no-fee-on = برای خرید از { $merchant } جریمه دیرکرد نیست.

## Goods that are wrong or damaged
dispute-faulty-proposal = با { $merchant } اختلاف باز می‌کنم چون کالا اشتباه یا آسیب‌دیده است.
dispute-faulty-done = انجام شد: اختلاف با { $merchant } باز شد چون کالا اشتباه یا آسیب‌دیده است.

## Canceling
cancel-proposal = سفارش شما از { $merchant } به مبلغ { $amount } را لغو می‌کنم. پس از آن بابت آن بدهی ندارید.
cancel-done = انجام شد: سفارش شما از { $merchant } به مبلغ { $amount } لغو شد و بابت آن بدهی ندارید.
canceled-already = سفارش شما از { $merchant } در { $date } لغو شد.
captured-already = { $merchant } کالا را در { $date } فرستاد، پس دیگر نمی‌توانم سفارش را لغو کنم.
offer-return = اگر نمی‌خواهید نگهش دارید، می‌توانم مرجوعی ثبت کنم. فقط بگویید.
no-order-to-cancel = در حساب شما چیزی نمی‌بینم که بتوان لغو کرد.

## A payment that doesn't show
ask-paid-amount = چقدر پرداخت کردید؟
ask-paid-on = در چه روزی پرداخت کردید؟
payment-wait = پرداخت‌ها چند روز بانکی طول می‌کشند. اگر { $amount } شما تا { $date } دیده نشد، دوباره به من بنویسید تا پیگیری کنم.
payment-found-proposal = مبلغ { $amount } در { $date } بدون توضیح رسید. آن را برای { $merchant } به کار می‌برم.
payment-shows = مبلغ { $amount } شما برای { $merchant } از { $date } در حساب شماست.
trace-proposal = پرداخت { $amount } شما به تاریخ { $date } را برای ردیابی می‌فرستم.
trace-done = انجام شد: پرداخت { $amount } شما به تاریخ { $date } در حال ردیابی است.
trace-already = پرداخت { $amount } شما به تاریخ { $date } هم‌اکنون در حال ردیابی است.

## Spreading what is owed
count-label = { $count }
ask-installments = باید { $amount } بپردازید. در چند ماه پخش کنم؟ بین { $least } و { $most } ممکن است. یا بگویید ماهی چقدر می‌توانید بپردازید.
plan-beyond-limit = می‌توانم آن را در { $least } تا { $most } ماه پخش کنم.
plan-below-minimum = کمترین پرداخت ماهانه { $amount } است، پس حداکثر { $most } ماه می‌توانم پیشنهاد دهم.
plan-rate-too-low = با ماهی { $part } بیش از { $most } ماه طول می‌کشد و بیشتر از این نمی‌توانم پیشنهاد دهم.
plan-too-small = کمترین پرداخت ماهانه { $amount } است، پس مبلغ مانده برای پخش کردن بسیار کم است.
plan-proposal = مبلغ { $amount } را در { $count } پرداخت ماهانه حداکثر { $part } پخش می‌کنم، اولی در { $date }. هزینه‌ای ندارد.
plan-done = انجام شد: { $amount } در { $count } پرداخت ماهانه حداکثر { $part } پخش شد، اولی در { $date }.

## Somebody else's purchase
account-locked = حساب شما قفل است، پس کسی نمی‌تواند با آن چیزی بخرد.
dispute-stranger-done = اختلاف با { $merchant } باز شد چون این را شما نخریده‌اید.

## Withdrawing from the credit agreement
withdraw-proposal = انصراف شما از قرارداد اعتبار برای { $merchant } را ثبت می‌کنم. آنگاه { $amount } یکجا در { $date } سررسید می‌شود.
withdraw-done = انجام شد: از قرارداد اعتبار برای { $merchant } انصراف دادید. { $amount } یکجا در { $date } سررسید می‌شود.
withdrawal-over = از قرارداد اعتبار برای { $merchant } تا { $date } می‌توانستید انصراف دهید و آن گذشته است.
no-withdrawal-right = قانون محل زندگی شما حق انصراف از این قرارداد اعتبار نمی‌دهد.
withdrawn-already = پیش‌تر در { $date } از قرارداد اعتبار برای { $merchant } انصراف داده‌اید.
no-agreement = قرارداد اعتباری نمی‌بینم که بتوانید از آن انصراف دهید.

## Another card, account, or day
method-label = { $method }
ask-method = اکنون با { $method } پرداخت می‌کنید. به جای آن چه استفاده کنم؟
no-other-method = روش پرداخت دیگری ثبت نشده است. می‌توانید در تنظیمات حساب کارت یا حساب اضافه کنید؛ لطفاً شماره آن را هرگز اینجا نفرستید.
method-proposal = از این پس برای پرداخت‌های شما از { $method } استفاده می‌کنم.
method-done = انجام شد: از این پس برای پرداخت‌های شما از { $method } استفاده می‌شود.
method-already = { $method } هم‌اکنون در حال استفاده است.
ask-day = در چه روزی از ماه می‌خواهید پرداخت کنید؟ از { $least } تا { $most } ممکن است.
day-beyond-limit = می‌توانم روزی از { $least } تا { $most } ماه را انتخاب کنم.
day-proposal = از ماه آینده پرداخت‌های ماهانه شما در روز { $day } ماه سررسید می‌شود.
day-done = انجام شد: از ماه آینده پرداخت‌های ماهانه شما در روز { $day } ماه سررسید می‌شود.
day-already = پرداخت‌های ماهانه شما هم‌اکنون در روز { $day } ماه سررسید می‌شود.

## What a bill is made of
no-purchase = در حساب شما صورتحسابی نمی‌بینم.
invoice-total = { $merchant }، { $date }: { $amount }، شامل:
invoice-item = { $item }: { $amount }
invoice-interest = بهره: { $amount }
invoice-fee = جریمه دیرکرد، گرفته‌شده در { $date }: { $amount }
invoice-fee-waived = جریمه دیرکرد، گرفته‌شده در { $date } و برداشته‌شده: { $amount }
invoice-payment = پرداخت‌شده در { $date }: { $amount }
dispute-amount-proposal = اگر درست نیست، درباره مبلغ با { $merchant } اختلاف باز می‌کنم.
dispute-amount-done = انجام شد: اختلاف با { $merchant } درباره مبلغ باز شد.

## Complaints
complaint-registered = شکایت شما ثبت شد. کارشناس تا { $date } پاسخ می‌دهد.
complaint-already = این شکایت از { $was } ثبت شده است. کارشناس تا { $date } پاسخ می‌دهد.
complaint-escalation = اگر با پاسخ موافق نیستید، می‌توانید به اینجا مراجعه کنید: { $body }.

## Contact details
ask-field = چه چیزی را می‌خواهید تغییر دهید؟
field-label = { $field ->
    [email] نشانی ایمیل
    [phone] شماره تلفن
   *[address] نشانی پستی
}
ask-value = { $field ->
    [email] نشانی ایمیل جدید چیست؟
    [phone] شماره تلفن جدید چیست؟
   *[address] نشانی پستی جدید چیست؟
}
contact-proposal = { field-label }: آن را به { $value } تغییر می‌دهم.
contact-done = انجام شد. { field-label }: { $value }.
contact-already = { field-label }: { $value } هم‌اکنون در حساب شماست، پس چیزی برای تغییر نیست.

## Invoices and statements
nothing-to-state = خریدی نمی‌بینم که فاکتور داشته باشد.
invoice-proposal = نسخه‌ای از فاکتور خرید شما از { $merchant } به تاریخ { $date } را برایتان می‌فرستم.
invoice-done = انجام شد: نسخه فاکتور خرید شما از { $merchant } به تاریخ { $date } در راه است.
ask-month = صورت‌حساب کدام ماه را می‌خواهید؟
period-label = { $first } – { $date }
statement-proposal = صورت‌حساب از { $first } تا { $date } را برایتان می‌فرستم.
statement-done = انجام شد: صورت‌حساب از { $first } تا { $date } در راه است.
statement-title = صورت‌حساب از { $first } تا { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] خرید
    [interest] بهره
    [fee] جریمه دیرکرد
    [fee_waived] جریمه دیرکرد بخشیده‌شده
    [payment] پرداخت
    [refund] بازپرداخت وجه
   *[goodwill] حسن نیت
} · { $amount }
statement-opening = بدهی پیش از آن: { $amount }
statement-closing = بدهی پس از آن: { $amount }
statement-due = هنوز برای پرداخت: { $amount } به { $merchant }، سررسید { $date }

## Credit
purchase-declined = خرید شما به مبلغ { $amount } از { $merchant } در { $date } رد شد. دلایل اصلی:
no-declined-purchase = در حساب شما خرید ردشده‌ای نمی‌بینم.
credit-no-limit = سقف ثابتی برای شما تعیین نشده است: درباره هر خرید جداگانه تصمیم گرفته می‌شود.
credit-left = سقف شما { $limit } است. بدهی یا تعهد شما { $owed } است، پس { $amount } از آن مانده است.
credit-over-limit = با این خرید بدهی شما از سقف بیشتر می‌شد.
credit-overdue-debt = یکی از پرداخت‌های شما عقب افتاده است.
credit-short-history = هنوز درباره شیوه پرداخت شما به اندازه کافی نمی‌دانیم.
credit-many-open-orders = هم‌زمان خریدهای باز زیادی دارید.
credit-not-affordable = بر پایه گفته شما، درآمد منهای هزینه‌ها برای پرداخت‌ها بسیار کم می‌گذارد.
credit-account-locked = حساب شما قفل است.
credit-no-promise = درباره هر خرید در روز خودش از نو تصمیم گرفته می‌شود، پس اکنون نمی‌توانیم بگوییم پاسخ بعدی چه خواهد بود.

## The account and what is known
ask-account-wish = چه کاری انجام دهم؟
account-wish-label = { $wish ->
    [export] داده‌هایم را بفرستید
    [close] حسابم را ببندید
   *[erase] داده‌هایم را پاک کنید
}
account-proposal = { $wish ->
    [export] همه آنچه درباره شما می‌دانیم را در بایگانی خوانا می‌گذارم و برایتان می‌فرستم.
    [close] حساب شما را می‌بندم. پس از آن با آن چیزی نمی‌توان خرید.
   *[erase] آنچه درباره شما می‌دانیم را پاک می‌کنم و حساب را می‌بندم. این کار برگشت‌پذیر نیست.
}
account-done = { $wish ->
    [export] انجام شد: داده‌های شما در راه است.
    [close] انجام شد: حساب شما بسته شد.
   *[erase] انجام شد: آنچه درباره شما می‌دانیم پاک شد و حساب بسته شد.
}
account-wish-met = { account-wish-label }: این کار پیش‌تر انجام شده است.
data-kept = قانون ما را موظف می‌کند سوابق هر خرید را تا { $date } نگه داریم. تا آن زمان نمی‌توان داده‌های شما را پاک کرد.
close-owing = هنوز { $amount } باز است. حساب پس از پرداخت همه چیز بسته می‌شود.
close-disputed = درباره خرید از { $merchant } اختلاف باز وجود دارد. پس از تصمیم‌گیری می‌توان حساب را بست.
archive-title = آنچه درباره شما می‌دانیم، تا { $date }

## Merchants: payouts
payout-to-come = مبلغ { $amount } در { $date } به شما واریز می‌شود.
payout-paid = مبلغ { $amount } در { $date } به شما واریز شد.
payout-orders = برای: { $orders }
payout-kept = تفاوت { $amount } با فروش، کارمزد ما و کسورات است.
no-payout = هنوز واریزی برای شما نمی‌بینم.
no-payout-of = سفارش { $order } هنوز در واریزی نیست.

## Merchants: orders
ask-merchant-step = با سفارش { $order } چه می‌خواهید بکنید؟
merchant-step-label = { $step ->
    [capture] برداشت
    [refund] بازپرداخت وجه
    [cancel] لغو
    [release] آزاد کردن باقی‌مانده
   *[extend] تمدید مجوز
}
no-merchant-order = سفارشی از شما نمی‌بینم که این کار برایش ممکن باشد.
capture-proposal = مبلغ { $amount } از سفارش { $order } برداشت می‌کنم.
capture-done = انجام شد: { $amount } از سفارش { $order } برداشت شد.
capture-too-much = این بیش از مانده قابل برداشت از سفارش { $order } است: { $amount }. می‌توانم همان را برداشت کنم.
merchant-captured-already = از سفارش { $order } هم‌اکنون { $amount } برداشت شده، پس دیگر ممکن نیست. برای مبلغ برداشت‌شده بازپرداخت وجه ممکن است.
authorization-over = مجوز سفارش { $order } در { $date } پایان یافت.
ask-refund-amount = بازپرداخت وجه سفارش { $order } چقدر باشد؟ حداکثر { $amount }.
refund-proposal = بازپرداخت وجه { $amount } از سفارش { $order } را به مشتری انجام می‌دهم.
refund-done = انجام شد: بازپرداخت وجه { $amount } از سفارش { $order } به مشتری.
refund-too-much = این بیش از بازپرداخت وجه ممکن برای سفارش { $order } است: { $amount }.
refund-window-over = بازپرداخت وجه سفارش { $order } تا { $date } ممکن بود و آن گذشته است.
merchant-not-captured = از سفارش { $order } هنوز چیزی برداشت نشده، پس بازپرداخت وجه ندارد.
merchant-cancel-proposal = سفارش { $order } را لغو می‌کنم.
merchant-cancel-done = انجام شد: سفارش { $order } لغو شد.
merchant-canceled-already = سفارش { $order } در { $date } لغو شد.
release-proposal = باقی‌مانده { $amount } از سفارش { $order } را آزاد می‌کنم.
release-done = انجام شد: باقی‌مانده { $amount } از سفارش { $order } آزاد شد.
extend-proposal = مجوز سفارش { $order } را از { $was } تا { $date } تمدید می‌کنم.
extend-done = انجام شد: مجوز سفارش { $order } اکنون تا { $date } معتبر است.
extend-too-far = مجوز سفارش { $order } حداکثر تا { $date } قابل تمدید است.
authorized-until = مجوز سفارش { $order } هم‌اکنون تا { $date } معتبر است.

## Merchants: disputes
merchant-dispute-line = سفارش { $order }: مشتری از { $date } اختلاف باز دارد. { $reason ->
    [not_received] کالا نرسیده است
    [wrong_or_damaged] کالا اشتباه یا آسیب‌دیده است
    [not_my_purchase] مشتری این را نخریده است
    [wrong_amount] مبلغ اشتباه است
   *[refund_missing] بازپرداخت وجه انجام نشده است
}. مبلغ مورد بحث { $amount } است.
dispute-answer-by = پاسخ شما تا { $date } لازم است. می‌توانید اختلاف را بپذیرید یا پرونده‌هایی بفرستید که ماجرا را نشان دهد.
dispute-answered = مدارک شما درباره سفارش { $order } نزد ماست و بررسی می‌شود.
dispute-send-files = لطفاً پرونده‌های اختلاف سفارش { $order } را به پیام بعدی پیوست کنید.
dispute-answer-over = به اختلاف سفارش { $order } تا { $date } می‌شد پاسخ داد و آن گذشته است.
evidence-proposal = این پرونده‌ها را برای اختلاف سفارش { $order } ارائه می‌کنم: { $files }
evidence-done = انجام شد: برای اختلاف سفارش { $order } این پرونده‌ها ارائه شد: { $files }
accept-dispute-proposal = اختلاف سفارش { $order } را می‌پذیرم. آنگاه مشتری { $amount } پس می‌گیرد.
accept-dispute-done = انجام شد: اختلاف سفارش { $order } پذیرفته شد و مشتری { $amount } پس می‌گیرد.
no-open-dispute = درباره سفارش‌های شما اختلاف باز نمی‌بینم.
no-open-dispute-on = درباره سفارش { $order } اختلاف باز نیست.
dispute-closed = اختلاف سفارش { $order } در { $date } بسته شد.

## What was promised
person-answers-by = کارشناس تا { $date } به شما پاسخ می‌دهد.
queue-wait = کارشناس احتمالاً تا { $least } تا { $most } دقیقه دیگر با شما خواهد بود.
callback-at = اکنون کسی که بتواند پاسخ دهد سر کار نیست. کارشناس در { $date } بین ساعت { $from } و { $until } همین‌جا به شما پاسخ می‌دهد.
person-with-you = { $name } اکنون اینجاست و شخصاً به شما پاسخ می‌دهد.
assistant-back = اینجا دوباره دستیار خودکار پاسخ می‌دهد.
dispute-heard-by = نخست از { $merchant } پرسیده می‌شود. تا { $date } از ما خبر می‌گیرید.
trace-heard-by = تا { $date } می‌دانید چه پیدا شده است.
dispute-decided-for-you = اختلاف با { $merchant } به سود شما تصمیم‌گیری شد.
dispute-decided-for-shop = اختلاف با { $merchant } به سود فروشگاه تصمیم‌گیری شد. اگر موافق نیستید به ما بنویسید.
dispute-undecided = درباره اختلاف با { $merchant } هنوز تصمیم‌گیری نشده است.
trace-found = پرداخت { $amount } شما رسیده است.
trace-not-found = پرداخت { $amount } شما هنوز پیدا نشده است.
person-looks = از کارشناس خواسته شده آن را بررسی کند.
approval-asked = ابتدا باید کارشناس آن را تأیید کند، پس هنوز چیزی تغییر نکرده است. تا { $date } به شما خبر می‌دهیم.
approval-refused = درخواست شما تأیید نشد، پس چیزی تغییر نکرد.
answer-overdue = پاسخ را تا { $date } به شما قول داده بودیم و به آن عمل نکردیم. پوزش می‌خواهیم.
goods-come-yet = آیا کالای شما از { $merchant } رسید؟ اگر نه، به ما بنویسید تا بتوان اختلاف باز کرد.
payment-still-missing = پرداخت { $amount } شما هنوز دیده نمی‌شود. اگر می‌خواهید ردیابی شود به ما بنویسید.
payout-overdue = واریز { $amount } به شما برای { $date } قول داده شده بود و انجام نشده است. پوزش می‌خواهیم.
