# Every reply of the assistants in Hebrew. Variables: $merchant the shop, $amount money,
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
confirm-yes = כן
confirm-no = לא

## Questions
ask-errand = לא ברור לי מה נדרש. האם מדובר בחוב, בתשלום, בזמן נוסף, בהחזרת מוצרים, בהחזר כספי, במוצרים שלא הגיעו או בעמלה? אפשר גם לבקש נציג.
ask-order = לאיזו רכישה הכוונה?
ask-new-date = לאיזה יום להעביר את התשלום ל־{ $merchant }? היום האחרון האפשרי הוא { $date }.
ask-amount = כמה לשלם ל־{ $merchant }?
ask-items = אילו פריטים בהחזרה ל־{ $merchant }?
ask-confirm = לבצע את זה?
ask-report-stranger = לדווח על רכישה שלא ביצעת?
ask-register-complaint = לרשום תלונה רשמית?
ask-identity-code = לפני שאוכל לראות את החשבון עליי לוודא את הזהות. נשלח קוד חד־פעמי. מהו?
code-wrong = זה לא הקוד ששלחתי. נא לבדוק ולנסות שוב.
code-sent-again = שלחתי קוד חד־פעמי חדש. מהו?
not-understood = סליחה, לא הבנתי.
file-unread = אי אפשר לפתוח כאן קבצים, לכן נא לספר במילים מה יש בהם.

## Courtesies
identified = תודה, הקוד נכון.
not-verified = אם כך לא אוכל לראות את החשבון או לומר עליו דבר. אפשר להזדהות בכל עת, או לבקש נציג.
you-are-welcome = בשמחה. אפשר לכתוב שוב בכל פעם שצריך משהו.
nothing-changed = בסדר, שום דבר לא השתנה.
done-already = זה כבר בוצע, לכן לא ביצעתי שוב.
handed-over = השיחה עוברת לנציג. הוא רואה מה נכתב ומה בוצע, כך שאין צורך לחזור על הדברים. הוא ישיב כאן.
help-emergency = אם חייך או חיי אדם אחר בסכנה, יש להתקשר עכשיו אל { $number }.
help-crisis-line = אפשר גם לדבר עם מישהו: { $line }.
help-debt-advice = ייעוץ בנושא חובות, שאינו תלוי בנו: { $name }.
person-answers = ההודעה נמצאת אצל הנציג שמטפל בשיחה.
welcome = שלום! אני עוזר אוטומטי. אפשר לברר כאן מה החוב, לשלם, לדחות מועד תשלום, לרשום החזרת מוצרים, לעקוב אחר החזר כספי או לבדוק מוצרים שלא הגיעו. אפשר לבקש נציג בכל עת.
receipt = קבלה { $evidence }

## Which order
not-yours = הזמנה { $order } אינה שלך, לכן לא אוכל לעשות או לומר דבר לגביה.
no-such-order = לא מצאתי את הזמנה { $order } בחשבון שלך.

## What is owed
nothing-owed = אין חוב. הכול שולם.
balance-total = סך החוב { $amount }, על { $count ->
    [one] רכישה אחת
    [two] שתי רכישות
   *[other] { $count } רכישות
}:
balance-line = { $merchant }: נותרו { $amount }, המועד הבא { $date }.
balance-line-overdue = { $merchant }: נותרו { $amount }, המועד היה { $date }.
balance-line-paused = { $merchant }: נותרו { $amount }, בהשהיה עד { $date }.
balance-line-fees = { $merchant }: נותרו { $amount } של עמלות.
balance-paid-so-far = עד כה שולמו { $amount }.
balance-refunded = החזר כספי מהחנות: { $amount }.
balance-fees = מתוכם { $amount } הם דמי פיגור.
installment-line = { $amount } לתשלום עד { $date }.
plan-closed = לא נותר מה לשלם ל־{ $merchant }.
why-purchase = רכישה מ־{ $merchant } ב־{ $date }: { $amount }
why-refund = החזר כספי מהחנות ב־{ $date }: { $amount }
why-fee-waived = דמי פיגור שבוטלו ב־{ $date }: { $amount }
why-goodwill = הופחת כמחווה ב־{ $date }: { $amount }
why-other = שינויים אחרים: { $amount }
fee-of-payment = זה עבור התשלום של { $amount } שמועדו היה { $date }.
refund-expected = החזר כספי שהחנות אמורה לשלוח עבור זה: { $amount }.
interest-spared = כך נחסכת ריבית של { $amount }.
after-nothing = אחרי זה לא יישאר מה לשלם ל־{ $merchant }.
after-payment = אחרי זה יישארו לתשלום { $amount } ל־{ $merchant }, ב־{ $date }.
after-payments = אחרי זה יישארו לתשלום { $amount } ל־{ $merchant }, מספר תשלומים: { $count }, האחרון ב־{ $date }.

## Paying
pay-now-proposal = אגבה { $amount } עבור { $merchant }{ $method ->
    [none] .
   *[other] , מתוך { $method }.
}
pay-now-done = בוצע: שולמו { $amount } ל־{ $merchant }.
pay-now-left = נותרו שם { $amount } לתשלום.
all-paid = לא נותר שם מה לשלם.
below-minimum = התשלום הקטן ביותר שאפשר לגבות הוא { $amount }.
exceeds-outstanding = זה יותר ממה שנותר אצל { $merchant }. נותרו { $amount }; אפשר לגבות את הסכום הזה במקום.
payoff-line = { $merchant }: { $amount }
payoff-proposal = אגבה { $amount } ואסגור את הכול במלואו.
payoff-done = בוצע: שולמו { $amount } ולא נותר דבר על:

## More time
extend-due-date-proposal = אעביר את התשלום של { $amount } ל־{ $merchant } מ־{ $was } ל־{ $date }. ללא עלות.
extend-due-date-done = בוצע: { $amount } ל־{ $merchant } לתשלום עכשיו ב־{ $date }.
due-date-already = מועד התשלום ל־{ $merchant } הוא כבר { $date }, כך שאין מה לשנות.
disputed = יש מחלוקת פתוחה על הרכישה מ־{ $merchant }. עד להכרעה מועד התשלום נשאר כפי שהוא.
paused = התוכנית אצל { $merchant } בהשהיה עד { $date }, ולא חל תשלום לפני כן.
too-overdue = מועד התשלום ל־{ $merchant } היה { $date }. עבר זמן רב מדי ולא אוכל להעביר אותו.
offer-payment-plan = אם קשה לשלם, אפשר לפרוס את החוב על כמה חודשים. רק לבקש תוכנית תשלומים.
already-moved = התשלום ל־{ $merchant } כבר הועבר פעם אחת, ל־{ $date }. לא אוכל להעביר אותו שוב.
date-in-past = { $date } כבר עבר.
no-later-date = את התשלום ל־{ $merchant } אפשר היה להעביר עד { $date } לכל המאוחר, וזה עבר.
beyond-limit-date = את התשלום ל־{ $merchant } אפשר להעביר עד { $date } לכל המאוחר.

## Returns
return-proposal = ארשום החזרה של { $items } ל־{ $merchant }.
return-done = בוצע: נרשמה החזרה של { $items } ל־{ $merchant }.
pause-proposal = החשבון ממתין בינתיים: התוכנית בהשהיה עד { $date }.
pause-done = התוכנית בהשהיה עד { $date }. עד אז אין מה לשלם ולא נגבית עמלה.
return-already = ההחזרה ל־{ $merchant } רשומה מאז { $date }.
return-window-over = על החזרה ל־{ $merchant } אפשר היה להודיע עד { $date }, וזה עבר.
no-order-to-return = לא מצאתי רכישה שההחזרה שלה עדיין אפשרית.
not-captured = { $merchant } עדיין לא שלחה את ההזמנה, כך שבינתיים אין מה לשלם ואין החזרה.

## Refunds
refund-booked = החזר כספי מ־{ $merchant }: { $amount } ב־{ $date }.
refund-paid-out = מתוך ההחזר הכספי מ־{ $merchant } שולמו בחזרה { $amount }.
refund-left-to-pay = אחרי החזר כספי נותרו { $amount } לתשלום ל־{ $merchant }.
refund-awaited = ההחזרה ל־{ $merchant } נרשמה ב־{ $date }. החנות עדיין לא שלחה החזר כספי.
no-refund = לא מצאתי החזר כספי או החזרה בחשבון שלך.
no-refund-on = עדיין לא רואים החזר כספי מ־{ $merchant }.

## Goods that never came
dispute-proposal = אפתח מחלוקת עם { $merchant } כי המוצרים לא הגיעו.
dispute-done = בוצע: נפתחה מחלוקת עם { $merchant } כי המוצרים לא הגיעו.
already-disputed = יש מחלוקת פתוחה עם { $merchant } מאז { $date }.
dispute-window-over = אפשר היה לפתוח מחלוקת עם { $merchant } עד { $date }, וזה עבר.
expected-by = ההזמנה מ־{ $merchant } עדיין בדרך. אם לא תגיע עד { $date }, אפשר לכתוב לי שוב ואפתח מחלוקת.
no-order-to-dispute = לא מצאתי רכישה שעדיין אפשר לפתוח עליה מחלוקת.

## Late fees
fee-explained = הסכום { $amount } אצל { $merchant } הוא דמי פיגור, שנגבו ב־{ $date } כי התשלום איחר.
waive-fee-proposal = אפשר לבטל דמי פיגור של { $amount } אצל { $merchant }, כמחווה.
waive-fee-done = בוצע: דמי פיגור של { $amount } אצל { $merchant } בוטלו.
waiver-used = בשנה האחרונה כבר היה ויתור על דמי פיגור. הפעם הבאה האפשרית היא { $date }.
no-fee = אין דמי פיגור בחשבון שלך.
no-fee-on = אין דמי פיגור על הרכישה מ־{ $merchant }.

## Goods that are wrong or damaged
dispute-faulty-proposal = אפתח מחלוקת עם { $merchant } כי המוצרים שגויים או פגומים.
dispute-faulty-done = בוצע: נפתחה מחלוקת עם { $merchant } כי המוצרים שגויים או פגומים.

## Canceling
cancel-proposal = אבטל את ההזמנה מ־{ $merchant } על סך { $amount }. אחרי זה אין חוב עליה.
cancel-done = בוצע: ההזמנה מ־{ $merchant } על סך { $amount } בוטלה, ואין חוב עליה.
canceled-already = ההזמנה מ־{ $merchant } בוטלה ב־{ $date }.
captured-already = { $merchant } שלחה את המוצרים ב־{ $date }, לכן לא אוכל עוד לבטל את ההזמנה.
offer-return = אם אין רצון לשמור אותם, אפשר לרשום החזרה. רק לומר.
no-order-to-cancel = לא מצאתי בחשבון שלך דבר שאפשר לבטל.

## A payment that doesn't show
ask-paid-amount = כמה שולם?
ask-paid-on = באיזה יום שולם?
payment-wait = תשלומים אורכים כמה ימי בנק. אם { $amount } לא מופיעים ב־{ $date }, אפשר לכתוב לי שוב ואבקש איתור.
payment-found-proposal = { $amount } התקבלו ב־{ $date } בלי ציון מטרה. אשתמש בהם עבור { $merchant }.
payment-shows = { $amount } שלך עבור { $merchant } נמצאים בחשבון מאז { $date }.
trace-proposal = אבקש איתור של התשלום שלך על סך { $amount } מתאריך { $date }.
trace-done = בוצע: התשלום שלך על סך { $amount } מתאריך { $date } באיתור.
trace-already = התשלום שלך על סך { $amount } מתאריך { $date } כבר באיתור.

## Spreading what is owed
count-label = { $count }
ask-installments = לתשלום { $amount }. על כמה חודשים לפרוס? אפשר בין { $least } ל־{ $most }. אפשר גם לומר כמה אפשר לשלם בחודש.
plan-beyond-limit = אפשר לפרוס על { $least } עד { $most } חודשים.
plan-below-minimum = התשלום החודשי הקטן ביותר הוא { $amount }, לכן אפשר להציע לכל היותר { $most } חודשים.
plan-rate-too-low = בתשלום של { $part } לחודש זה יימשך יותר מ־{ $most } חודשים, וזה המרב שאפשר להציע.
plan-too-small = התשלום החודשי הקטן ביותר הוא { $amount }, לכן נותר מעט מדי לפריסה.
plan-proposal = אפרוס { $amount } ל־{ $count } תשלומים חודשיים של { $part } לכל היותר, הראשון ב־{ $date }. ללא עלות.
plan-done = בוצע: { $amount } נפרסו ל־{ $count } תשלומים חודשיים של { $part } לכל היותר, הראשון ב־{ $date }.

## Somebody else's purchase
account-locked = החשבון שלך נעול, ואיש לא יכול לקנות בו.
dispute-stranger-done = נפתחה מחלוקת עם { $merchant } כי זו לא קנייה שלך.

## Withdrawing from the credit agreement
withdraw-proposal = ארשום ביטול של הסכם האשראי עבור { $merchant }. אז { $amount } לתשלום בסכום אחד ב־{ $date }.
withdraw-done = בוצע: הסכם האשראי עבור { $merchant } בוטל. { $amount } לתשלום בסכום אחד ב־{ $date }.
withdrawal-over = אפשר היה לבטל את הסכם האשראי עבור { $merchant } עד { $date }, וזה עבר.
no-withdrawal-right = החוק במקום מגוריך אינו נותן זכות לבטל את הסכם האשראי הזה.
withdrawn-already = הסכם האשראי עבור { $merchant } כבר בוטל, ב־{ $date }.
no-agreement = לא מצאתי הסכם אשראי שאפשר לבטל.

## Another card, account, or day
method-label = { $method }
ask-method = התשלום כרגע הוא באמצעות { $method }. במה להשתמש במקום?
no-other-method = אין אמצעי תשלום אחר. אפשר להוסיף כרטיס או חשבון בהגדרות; נא לא לשלוח כאן את המספר לעולם.
method-proposal = מעכשיו אשתמש ב־{ $method } לתשלומים שלך.
method-done = בוצע: מעכשיו { $method } משמש לתשלומים שלך.
method-already = { $method } כבר בשימוש.
ask-day = באיזה יום בחודש נוח לשלם? אפשר בין { $least } ל־{ $most }.
day-beyond-limit = אפשר לבחור יום בין { $least } ל־{ $most } בחודש.
day-proposal = מהחודש הבא התשלומים החודשיים שלך יהיו ב־{ $day } בחודש.
day-done = בוצע: מהחודש הבא התשלומים החודשיים שלך הם ב־{ $day } בחודש.
day-already = התשלומים החודשיים שלך כבר ב־{ $day } בחודש.

## What a bill is made of
no-purchase = לא מצאתי חשבון לתשלום.
invoice-total = { $merchant }, { $date }: { $amount }, מורכב מ:
invoice-item = { $item }: { $amount }
invoice-interest = ריבית: { $amount }
invoice-fee = דמי פיגור שנגבו ב־{ $date }: { $amount }
invoice-fee-waived = דמי פיגור שנגבו ב־{ $date } ובוטלו: { $amount }
invoice-payment = שולם ב־{ $date }: { $amount }
dispute-amount-proposal = אם זה לא נכון, אפתח מחלוקת עם { $merchant } על הסכום.
dispute-amount-done = בוצע: נפתחה מחלוקת עם { $merchant } על הסכום.

## Complaints
complaint-registered = התלונה שלך נרשמה. נציג ישיב עליה עד { $date }.
complaint-already = התלונה הזו רשומה מאז { $was }. נציג ישיב עליה עד { $date }.
complaint-escalation = אם אין הסכמה עם התשובה, אפשר לפנות אל: { $body }.

## Contact details
ask-field = מה לשנות?
field-label = { $field ->
    [email] כתובת דוא״ל
    [phone] מספר טלפון
   *[address] כתובת למשלוח דואר
}
ask-value = { $field ->
    [email] מהי כתובת הדוא״ל החדשה?
    [phone] מהו מספר הטלפון החדש?
   *[address] מהי כתובת הדואר החדשה?
}
contact-proposal = { field-label }: אשנה ל־{ $value }.
contact-done = בוצע. { field-label }: { $value }.
contact-already = { field-label }: { $value } כבר בחשבון שלך, כך שאין מה לשנות.

## Invoices and statements
nothing-to-state = לא מצאתי רכישה שיש לה חשבונית.
invoice-proposal = אשלח עותק של החשבונית על הרכישה מ־{ $merchant } מתאריך { $date }.
invoice-done = בוצע: עותק החשבונית על הרכישה מ־{ $merchant } מתאריך { $date } בדרך אליך.
ask-month = לאיזה חודש לשלוח דף חשבון?
period-label = { $first } – { $date }
statement-proposal = אשלח דף חשבון מ־{ $first } עד { $date }.
statement-done = בוצע: דף החשבון מ־{ $first } עד { $date } בדרך אליך.
statement-title = דף חשבון מ־{ $first } עד { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] רכישה
    [interest] ריבית
    [fee] דמי פיגור
    [fee_waived] ויתור על דמי פיגור
    [payment] תשלום
    [refund] החזר כספי
   *[goodwill] מחווה
} · { $amount }
statement-opening = חוב לפני: { $amount }
statement-closing = חוב אחרי: { $amount }
statement-due = עוד לתשלום: { $amount } ל־{ $merchant }, עד { $date }

## Credit
purchase-declined = הרכישה שלך על סך { $amount } מ־{ $merchant } נדחתה ב־{ $date }. אלה הסיבות העיקריות:
no-declined-purchase = לא מצאתי רכישה שנדחתה בחשבון שלך.
credit-no-limit = לא נקבעה לך מסגרת קבועה: כל רכישה נבחנת לגופה.
credit-left = המסגרת שלך היא { $limit }. החוב או ההתחייבות שלך { $owed }, כך שנותרו ממנה { $amount }.
credit-over-limit = עם הרכישה הזו החוב היה עולה על המסגרת שלך.
credit-overdue-debt = יש תשלום שלך בפיגור.
credit-short-history = עדיין אין לנו די מידע על אופן התשלום שלך.
credit-many-open-orders = יש לך רכישות פתוחות רבות בו בזמן.
credit-not-affordable = לפי מה שנמסר, ההכנסה פחות ההוצאות משאירה מעט מדי לתשלומים.
credit-account-locked = החשבון שלך נעול.
credit-no-promise = כל רכישה נבחנת מחדש ביומה, לכן לא נוכל לומר עכשיו מה תהיה התשובה הבאה.

## The account and what is known
ask-account-wish = מה לעשות?
account-wish-label = { $wish ->
    [export] לשלוח לי את המידע שלי
    [close] לסגור את החשבון שלי
   *[erase] למחוק את המידע שלי
}
account-proposal = { $wish ->
    [export] אאסוף את כל מה שידוע לנו עליך לארכיון קריא ואשלח אליך.
    [close] אסגור את החשבון שלך. אחרי זה אי אפשר לקנות בו.
   *[erase] אמחק את מה שידוע לנו עליך ואסגור את החשבון. אי אפשר לבטל זאת.
}
account-done = { $wish ->
    [export] בוצע: המידע שלך בדרך אליך.
    [close] בוצע: החשבון שלך נסגר.
   *[erase] בוצע: מה שידוע לנו עליך נמחק והחשבון נסגר.
}
account-wish-met = { account-wish-label }: זה כבר בוצע.
data-kept = החוק מחייב אותנו לשמור את רישומי הרכישות שלך עד { $date }. עד אז אי אפשר למחוק את המידע.
close-owing = עדיין פתוחים { $amount }. אפשר לסגור את החשבון כשהכול ישולם.
close-disputed = יש מחלוקת פתוחה על הרכישה מ־{ $merchant }. אפשר לסגור את החשבון אחרי ההכרעה.
archive-title = מה ידוע לנו עליך, נכון ל־{ $date }

## Merchants: payouts
payout-to-come = { $amount } ישולמו לך ב־{ $date }.
payout-paid = { $amount } שולמו לך ב־{ $date }.
payout-orders = עבור: { $orders }
payout-kept = ההפרש של { $amount } מהמכירות הוא העמלות שלנו ומה שקוזז.
no-payout = עדיין לא רואים תשלום אליך.
no-payout-of = הזמנה { $order } עדיין לא נכללת בתשלום.

## Merchants: orders
ask-merchant-step = מה לעשות עם הזמנה { $order }?
merchant-step-label = { $step ->
    [capture] לחייב
    [refund] החזר כספי
    [cancel] לבטל
    [release] לשחרר את היתרה
   *[extend] להאריך את האישור
}
no-merchant-order = לא מצאתי הזמנה שלך שבה זה אפשרי.
capture-proposal = אחייב { $amount } מהזמנה { $order }.
capture-done = בוצע: { $amount } מהזמנה { $order } חויבו.
capture-too-much = זה יותר ממה שנותר לחייב מהזמנה { $order }: { $amount }. אפשר לחייב את הסכום הזה במקום.
merchant-captured-already = { $amount } מהזמנה { $order } כבר חויבו, לכן זה לא אפשרי עוד. על מה שחויב אפשר לתת החזר כספי.
authorization-over = האישור של הזמנה { $order } הסתיים ב־{ $date }.
ask-refund-amount = איזה החזר כספי לתת על הזמנה { $order }? לכל היותר { $amount }.
refund-proposal = אתן ללקוח החזר כספי של { $amount } על הזמנה { $order }.
refund-done = בוצע: ניתן ללקוח החזר כספי של { $amount } על הזמנה { $order }.
refund-too-much = זה יותר מכל החזר כספי שעוד אפשר לתת על הזמנה { $order }: { $amount }.
refund-window-over = החזר כספי על הזמנה { $order } היה אפשרי עד { $date }, וזה עבר.
merchant-not-captured = עדיין לא חויב דבר מהזמנה { $order }, לכן אין על מה לתת החזר כספי.
merchant-cancel-proposal = אבטל את הזמנה { $order }.
merchant-cancel-done = בוצע: הזמנה { $order } בוטלה.
merchant-canceled-already = הזמנה { $order } בוטלה ב־{ $date }.
release-proposal = אשחרר את { $amount } שנותרו מהזמנה { $order }.
release-done = בוצע: { $amount } שנותרו מהזמנה { $order } שוחררו.
extend-proposal = אאריך את האישור של הזמנה { $order } מ־{ $was } עד { $date }.
extend-done = בוצע: האישור של הזמנה { $order } בתוקף עכשיו עד { $date }.
extend-too-far = את האישור של הזמנה { $order } אפשר להאריך עד { $date } לכל המאוחר.
authorized-until = האישור של הזמנה { $order } כבר בתוקף עד { $date }.

## Merchants: disputes
merchant-dispute-line = הזמנה { $order }: ללקוח יש מחלוקת פתוחה מאז { $date }. { $reason ->
    [not_received] המוצרים לא הגיעו
    [wrong_or_damaged] המוצרים שגויים או פגומים
    [not_my_purchase] הלקוח לא קנה את זה
    [wrong_amount] הסכום שגוי
   *[refund_missing] חסר החזר כספי
}. מדובר ב־{ $amount }.
dispute-answer-by = התשובה שלך נדרשת עד { $date }. אפשר לקבל את המחלוקת או לשלוח קבצים שמראים מה היה.
dispute-answered = הראיות שלך על הזמנה { $order } אצלנו ונבדקות.
dispute-send-files = נא לצרף את הקבצים בעניין מחלוקת על הזמנה { $order } להודעה הבאה.
dispute-answer-over = על מחלוקת על הזמנה { $order } אפשר היה להשיב עד { $date }, וזה עבר.
evidence-proposal = אגיש את הקבצים האלה בעניין מחלוקת על הזמנה { $order }: { $files }
evidence-done = בוצע: בעניין מחלוקת על הזמנה { $order } הוגשו הקבצים האלה: { $files }
accept-dispute-proposal = אקבל את המחלוקת על הזמנה { $order }. הלקוח יקבל אז בחזרה { $amount }.
accept-dispute-done = בוצע: המחלוקת על הזמנה { $order } התקבלה, והלקוח מקבל בחזרה { $amount }.
no-open-dispute = לא מצאתי מחלוקת פתוחה על הזמנות שלך.
no-open-dispute-on = אין מחלוקת פתוחה על הזמנה { $order }.
dispute-closed = המחלוקת על הזמנה { $order } נסגרה ב־{ $date }.

## What was promised
person-answers-by = נציג ישיב לך עד { $date }.
queue-wait = נציג יהיה איתך כנראה בתוך { $least } עד { $most } דקות.
callback-at = אין כרגע בעבודה מי שיכול להשיב. נציג ישיב לך כאן בתאריך { $date } בין השעות { $from } ל־{ $until }.
person-with-you = { $name } כאן עכשיו ועונה לך באופן אישי.
assistant-back = כאן שוב עונה העוזר האוטומטי.
dispute-heard-by = קודם נשאלת { $merchant }. עדכון יגיע אליך עד { $date }.
trace-heard-by = עד { $date } יגיע אליך עדכון מה נמצא.
dispute-decided-for-you = המחלוקת עם { $merchant } הוכרעה לטובתך.
dispute-decided-for-shop = המחלוקת עם { $merchant } הוכרעה לטובת החנות. אם אין הסכמה, אפשר לכתוב לנו.
dispute-undecided = המחלוקת עם { $merchant } טרם הוכרעה.
trace-found = התשלום שלך על סך { $amount } התקבל.
trace-not-found = התשלום שלך על סך { $amount } טרם נמצא.
person-looks = נציג התבקש לבדוק את זה.
approval-asked = נציג צריך לאשר את זה קודם, ולכן עדיין לא השתנה דבר. עד { $date } תגיע אליך תשובה.
approval-refused = הבקשה לא אושרה, ולכן שום דבר לא השתנה.
answer-overdue = הבטחנו לך תשובה עד { $date } ולא עמדנו בכך. אנו מתנצלים.
goods-come-yet = האם המוצרים מ־{ $merchant } הגיעו? אם לא, אפשר לכתוב לנו ולפתוח מחלוקת.
payment-still-missing = התשלום שלך על סך { $amount } עדיין לא מופיע. אפשר לכתוב לנו כדי לבקש איתור.
payout-overdue = תשלום של { $amount } הובטח לך ל־{ $date } ולא בוצע. אנו מתנצלים.
