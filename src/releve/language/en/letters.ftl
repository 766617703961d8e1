# What the lender writes unasked, in English. $amount is money, $date a day; both arrive already
# written for the language. $merchant is a shop, $order the number of an order. Each text is
# followed by letter-closing.

letters-heading = Messages from us
letter-bill-subject = { $merchant }: { $amount } due { $date }
letter-bill = { $amount } for your purchase from { $merchant } (order { $order }) is due on { $date }. You can pay in the chat. If you have paid already, you need not do anything.
letter-reminder-before-due-subject = { $merchant }: { $amount } falls due on { $date }
letter-reminder-before-due = This is a reminder in good time: { $amount } for your purchase from { $merchant } (order { $order }) falls due on { $date }. You can pay in the chat. If you need more time, tell us before that day.
letter-reminder-after-due-subject = { $merchant }: { $amount } was due on { $date }
letter-reminder-after-due = { $amount } for your purchase from { $merchant } (order { $order }) was due on { $date }, and we have not received it yet. Please pay in the chat. If you have just paid, you need not do anything. If you cannot pay now, write to us, and we will look at what is possible.
letter-late-fee-subject = { $merchant }: a late fee of { $amount }
letter-late-fee = On { $date } we charged a late fee of { $amount } for your purchase from { $merchant } (order { $order }). In the chat you can see why, pay it, or tell us if you think it is wrong.
letter-authorization-expired-subject = { $merchant }: you owe nothing for this order
letter-authorization-expired = { $merchant } did not complete your purchase of { $amount } (order { $order }) by { $date }. Nothing was charged, and you owe nothing for it. If you still want the goods, please contact the shop.
letter-obligation-subject = What we promised you
letter-document-subject = Your document
letter-closing = Questions? Write to us in the chat. You can ask for a person there at any time.
