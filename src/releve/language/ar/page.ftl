# What stands around the conversation on the chat's page, in Arabic. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = مشترياتك ومدفوعاتك، ومن تتحدث معه عنها.
sandbox-note = هذه بيئة تجريبية. الأشخاص والمتاجر والأموال كلها خيالية.
choose-heading = ادخل بصفتك
choose-country = البلد
must-verify = اطلب مني رمزًا لمرة واحدة أولًا
must-verify-more = كشخص لم يسجل الدخول بعد
story-several-plans = عدة خطط في الوقت نفسه
story-late-fee = فُرضت عليه رسوم تأخير
story-overdue = لديه دفعة متأخرة
story-return = يعيد بضاعة
story-dispute = بضاعة لم تصل قط
story-one-plan = عملية شراء واحدة وكل شيء على ما يرام
left-to-pay-short = المتبقي { $amount }
no-customers = لا يوجد عملاء بعد.

## The plans
plans-heading = مشترياتك
left-to-pay = المتبقي للدفع
next-payment = الدفعة التالية
overdue-payment = متأخرة
plans-locked = تظهر مشترياتك هنا بعد التحقق من هويتك.
plans-empty = ليس لديك ما تدفعه الآن.
plans-show = عرض المشتريات
plans-hide = إخفاء المشتريات
product-pay-in-30 = الدفع خلال 30 يومًا
product-pay-in-3 = الدفع على 3 أقساط
product-pay-in-4 = الدفع على 4 أقساط
product-financing-6 = 6 دفعات شهرية
product-financing-12 = 12 دفعة شهرية
left-of = المتبقي { $amount } من { $total }
late-fee = رسوم تأخير { $amount }
paused-until = موقوفة حتى { $date }
dispute-open = نزاع مفتوح
return-registered = تم تسجيل الإرجاع
state-open = في موعدها
state-paid = مدفوعة
state-due = مستحقة
state-overdue = متأخرة
state-paused = موقوفة
state-not-shipped = لم تُشحن بعد
installments = الدفعات

## The conversation
conversation-heading = المحادثة
you = أنت
assistant = المساعد
message-label = رسالتك
message-placeholder = اكتب رسالة
send = إرسال
ask-person = اطلب التحدث إلى شخص
person-words = أريد التحدث إلى شخص من فضلك.
typing = المساعد يكتب
options-label = إجابات للاختيار
starters-label = أشياء يمكنك السؤال عنها
start-balance = كم المبلغ المستحق علي؟
start-more-time = أحتاج إلى بضعة أيام إضافية للدفع
start-return = أريد إرجاع شيء
start-not-received = طلبي لم يصل قط
handed-over-title = سيتولى شخص المحادثة
handed-over-text = يرى المحادثة كاملة ويجيب هنا.
receipt = الإيصال
copy-receipt = نسخ رقم الإيصال
copied = تم النسخ
inbox-heading = هاتف البيئة التجريبية
inbox-text = وصل رمز لمرة واحدة:
use-code = استخدم هذا الرمز
skip-to-message = انتقل إلى رسالتك
theme-switch = فاتح أو داكن
new-conversation = محادثة جديدة
leave = خروج

## When something is wrong
not-sent = لم تُرسل
try-again = حاول مرة أخرى
offline = أنت غير متصل. سيُرسل ما تكتبه عند عودتك.
unavailable = لا يمكن الوصول إلينا الآن. نحاول من جديد.
too-long = هذه الرسالة طويلة جدًا.
session-over = انتهت جلستك. يرجى الدخول مجددًا.
not-found = هذه المحادثة ليست لك أو لم تعد موجودة.
went-wrong = حدث خطأ هنا. لم يتغير شيء.
needs-script = تحتاج المحادثة إلى جافاسكربت، وهي معطلة في هذا المتصفح.
