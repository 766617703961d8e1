# What the lender writes unasked, in Arabic.

letters-heading = رسائلنا إليك
letter-bill-subject = { $merchant }: { $amount } تستحق في { $date }
letter-bill = يستحق دفع { $amount } عن مشترياتك من { $merchant } (الطلب { $order }) في { $date }. يمكنك الدفع في الدردشة. إذا كنت قد دفعت بالفعل فلا داعي لفعل أي شيء.
letter-reminder-before-due-subject = { $merchant }: { $amount } تستحق في { $date }
letter-reminder-before-due = تذكير مبكر: يستحق دفع { $amount } عن مشترياتك من { $merchant } (الطلب { $order }) في { $date }. يمكنك الدفع في الدردشة. إذا كنت بحاجة إلى مزيد من الوقت فأخبرنا قبل ذلك اليوم.
letter-reminder-after-due-subject = { $merchant }: { $amount } كانت مستحقة في { $date }
letter-reminder-after-due = كان دفع { $amount } عن مشترياتك من { $merchant } (الطلب { $order }) مستحقًا في { $date }، ولم يصلنا بعد. يرجى الدفع في الدردشة. إذا كنت قد دفعت للتو فلا داعي لفعل أي شيء. وإذا لم تستطع الدفع الآن فاكتب إلينا لننظر في ما هو ممكن.
letter-late-fee-subject = { $merchant }: رسوم تأخير قدرها { $amount }
letter-late-fee = أضفنا في { $date } رسوم تأخير قدرها { $amount } على مشترياتك من { $merchant } (الطلب { $order }). يمكنك في الدردشة معرفة السبب أو دفعها أو إخبارنا إذا رأيت أنها خاطئة.
letter-authorization-expired-subject = { $merchant }: لا يترتب عليك شيء عن هذا الطلب
letter-authorization-expired = لم يُتمّ { $merchant } عملية الشراء بمبلغ { $amount } (الطلب { $order }) حتى { $date }. لم يُخصم أي مبلغ، ولا يترتب عليك شيء عنها. إذا كنت لا تزال تريد السلع فيرجى التواصل مع المتجر.
letter-obligation-subject = ما وعدناك به
letter-document-subject = مستندك
letter-closing = هل لديك أسئلة؟ اكتب إلينا في الدردشة. يمكنك هناك طلب التحدث إلى موظف في أي وقت.
