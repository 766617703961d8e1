# What the lender writes unasked, in Ukrainian.

letters-heading = Наші повідомлення
letter-bill-subject = { $merchant }: { $amount }, строк платежу { $date }
letter-bill = { $amount } за вашу покупку в магазині { $merchant } (замовлення { $order }), строк платежу — { $date } Сплатити можна в чаті. Якщо ви вже заплатили, нічого робити не потрібно.
letter-reminder-before-due-subject = { $merchant }: { $amount }, строк платежу { $date }
letter-reminder-before-due = Нагадуємо заздалегідь: { $amount } за вашу покупку в магазині { $merchant } (замовлення { $order }), строк платежу — { $date } Сплатити можна в чаті. Якщо потрібно більше часу, напишіть нам до цього дня.
letter-reminder-after-due-subject = { $merchant }: { $amount }, строк платежу був { $date }
letter-reminder-after-due = Строк платежу за вашу покупку в магазині { $merchant } (замовлення { $order }) був { $date }, але { $amount } до нас ще не надійшли. Будь ласка, сплатіть у чаті. Якщо ви щойно заплатили, нічого робити не потрібно. Якщо зараз ви не можете заплатити, напишіть нам, і ми подивимося, що можливо.
letter-late-fee-subject = { $merchant }: плата за прострочення { $amount }
letter-late-fee = Ми нарахували { $date } плату за прострочення { $amount } за вашу покупку в магазині { $merchant } (замовлення { $order }). У чаті можна дізнатися чому, сплатити її або повідомити нам, якщо ви вважаєте її помилковою.
letter-authorization-expired-subject = { $merchant }: за це замовлення ви нічого не винні
letter-authorization-expired = Магазин { $merchant } не завершив вашу покупку на { $amount } (замовлення { $order }) до { $date } включно. Нічого не списано, і ви нічого за неї не винні. Якщо товар вам ще потрібен, зверніться до магазину.
letter-obligation-subject = Що ми вам обіцяли
letter-document-subject = Ваш документ
letter-closing = Маєте запитання? Напишіть нам у чаті. Там будь-коли можна попросити працівника.
