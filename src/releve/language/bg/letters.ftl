# What the lender writes unasked, in Bulgarian.

letters-heading = Съобщения от нас
letter-bill-subject = { $merchant }: { $amount }, падеж { $date }
letter-bill = { $amount } за покупката Ви от { $merchant } (поръчка { $order }) са с падеж { $date } Можете да платите в чата. Ако вече сте платили, не е нужно да правите нищо.
letter-reminder-before-due-subject = { $merchant }: { $amount }, падеж { $date }
letter-reminder-before-due = Навременно напомняне: { $amount } за покупката Ви от { $merchant } (поръчка { $order }) са с падеж { $date } Можете да платите в чата. Ако Ви трябва още време, пишете ни преди този ден.
letter-reminder-after-due-subject = { $merchant }: { $amount }, падежът беше { $date }
letter-reminder-after-due = { $amount } за покупката Ви от { $merchant } (поръчка { $order }) бяха с падеж { $date } и още не сме ги получили. Моля, платете в чата. Ако току-що сте платили, не е нужно да правите нищо. Ако сега не можете да платите, пишете ни и ще видим какво е възможно.
letter-late-fee-subject = { $merchant }: такса за забава { $amount }
letter-late-fee = На { $date } начислихме такса за забава { $amount } за покупката Ви от { $merchant } (поръчка { $order }). В чата можете да видите защо, да я платите или да ни кажете, ако смятате, че е грешна.
letter-authorization-expired-subject = { $merchant }: не дължите нищо за тази поръчка
letter-authorization-expired = { $merchant } не завърши покупката Ви за { $amount } (поръчка { $order }) до { $date } Нищо не е удържано и не дължите нищо за нея. Ако още искате стоката, обърнете се към магазина.
letter-obligation-subject = Какво Ви обещахме
letter-document-subject = Вашият документ
letter-closing = Имате въпроси? Пишете ни в чата. Там можете да поискате служител по всяко време.
