# What the lender writes unasked, in Russian.

letters-heading = Наши сообщения
letter-bill-subject = { $merchant }: { $amount }, срок платежа { $date }
letter-bill = { $amount } за вашу покупку в магазине { $merchant } (заказ { $order }), срок платежа — { $date } Оплатить можно в чате. Если вы уже заплатили, ничего делать не нужно.
letter-reminder-before-due-subject = { $merchant }: { $amount }, срок платежа { $date }
letter-reminder-before-due = Напоминаем заранее: { $amount } за вашу покупку в магазине { $merchant } (заказ { $order }), срок платежа — { $date } Оплатить можно в чате. Если нужно больше времени, напишите нам до этого дня.
letter-reminder-after-due-subject = { $merchant }: { $amount }, срок платежа был { $date }
letter-reminder-after-due = Срок платежа за вашу покупку в магазине { $merchant } (заказ { $order }) был { $date }, но { $amount } к нам ещё не поступили. Пожалуйста, оплатите в чате. Если вы только что заплатили, ничего делать не нужно. Если сейчас вы не можете заплатить, напишите нам, и мы посмотрим, что возможно.
letter-late-fee-subject = { $merchant }: плата за просрочку { $amount }
letter-late-fee = Мы начислили { $date } плату за просрочку { $amount } за вашу покупку в магазине { $merchant } (заказ { $order }). В чате можно узнать почему, оплатить её или сообщить нам, если вы считаете её ошибочной.
letter-authorization-expired-subject = { $merchant }: за этот заказ вы ничего не должны
letter-authorization-expired = Магазин { $merchant } не завершил вашу покупку на { $amount } (заказ { $order }) до { $date } включительно. Ничего не списано, и вы ничего за неё не должны. Если товар вам всё ещё нужен, обратитесь в магазин.
letter-obligation-subject = Что мы вам обещали
letter-document-subject = Ваш документ
letter-closing = Есть вопросы? Напишите нам в чате. Там в любое время можно попросить сотрудника.
