# What the lender writes unasked, in Persian.

letters-heading = پیام‌های ما
letter-bill-subject = { $merchant }: { $amount }، سررسید { $date }
letter-bill = سررسید پرداخت { $amount } بابت خرید شما از { $merchant } (سفارش { $order }) { $date } است. می‌توانید در گفت‌وگو پرداخت کنید. اگر پیش‌تر پرداخت کرده‌اید، لازم نیست کاری انجام دهید.
letter-reminder-before-due-subject = { $merchant }: { $amount }، سررسید { $date }
letter-reminder-before-due = یادآوری پیش از موعد: سررسید پرداخت { $amount } بابت خرید شما از { $merchant } (سفارش { $order }) { $date } است. می‌توانید در گفت‌وگو پرداخت کنید. اگر به زمان بیشتری نیاز دارید، پیش از آن روز به ما بگویید.
letter-reminder-after-due-subject = { $merchant }: { $amount }، سررسید { $date } بود
letter-reminder-after-due = سررسید پرداخت { $amount } بابت خرید شما از { $merchant } (سفارش { $order }) { $date } بود و هنوز به دست ما نرسیده است. لطفاً در گفت‌وگو پرداخت کنید. اگر همین حالا پرداخت کرده‌اید، لازم نیست کاری انجام دهید. اگر اکنون نمی‌توانید پرداخت کنید، به ما بنویسید تا ببینیم چه کاری ممکن است.
letter-late-fee-subject = { $merchant }: جریمهٔ دیرکرد { $amount }
letter-late-fee = در تاریخ { $date } جریمهٔ دیرکرد { $amount } برای خرید شما از { $merchant } (سفارش { $order }) افزودیم. در گفت‌وگو می‌توانید دلیل آن را ببینید، آن را بپردازید یا اگر آن را نادرست می‌دانید به ما بگویید.
letter-authorization-expired-subject = { $merchant }: برای این سفارش بدهی ندارید
letter-authorization-expired = { $merchant } خرید شما به مبلغ { $amount } (سفارش { $order }) را تا { $date } نهایی نکرد. چیزی برداشت نشده و بابت آن بدهی ندارید. اگر هنوز کالا را می‌خواهید، با فروشگاه تماس بگیرید.
letter-obligation-subject = آنچه به شما قول دادیم
letter-document-subject = سند شما
letter-closing = پرسشی دارید؟ در گفت‌وگو به ما بنویسید. آنجا هر زمان می‌توانید درخواست کنید با یک کارمند صحبت کنید.
