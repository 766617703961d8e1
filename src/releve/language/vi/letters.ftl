# What the lender writes unasked, in Vietnamese.

letters-heading = Tin nhắn của chúng tôi
letter-bill-subject = { $merchant }: { $amount }, đến hạn { $date }
letter-bill = Khoản { $amount } cho lần mua hàng của bạn tại { $merchant } (đơn hàng { $order }) đến hạn vào { $date }. Bạn có thể thanh toán trong khung trò chuyện. Nếu đã thanh toán, bạn không cần làm gì.
letter-reminder-before-due-subject = { $merchant }: { $amount }, sắp đến hạn { $date }
letter-reminder-before-due = Nhắc bạn trước: khoản { $amount } cho lần mua hàng của bạn tại { $merchant } (đơn hàng { $order }) sẽ đến hạn vào { $date }. Bạn có thể thanh toán trong khung trò chuyện. Nếu cần thêm thời gian, hãy báo cho chúng tôi trước ngày đó.
letter-reminder-after-due-subject = { $merchant }: { $amount }, đã đến hạn { $date }
letter-reminder-after-due = Khoản { $amount } cho lần mua hàng của bạn tại { $merchant } (đơn hàng { $order }) đã đến hạn vào { $date } và chúng tôi chưa nhận được. Vui lòng thanh toán trong khung trò chuyện. Nếu vừa thanh toán, bạn không cần làm gì. Nếu chưa thể thanh toán lúc này, hãy viết cho chúng tôi để cùng xem có cách nào.
letter-late-fee-subject = { $merchant }: phí trễ hạn { $amount }
letter-late-fee = Vào { $date }, chúng tôi đã tính phí trễ hạn { $amount } cho lần mua hàng của bạn tại { $merchant } (đơn hàng { $order }). Trong khung trò chuyện, bạn có thể xem lý do, thanh toán hoặc báo cho chúng tôi nếu bạn cho rằng khoản phí này sai.
letter-authorization-expired-subject = { $merchant }: bạn không nợ gì cho đơn hàng này
letter-authorization-expired = { $merchant } đã không hoàn tất lần mua hàng { $amount } của bạn (đơn hàng { $order }) trước khi hết { $date }. Không có khoản nào bị thu và bạn không nợ gì cho lần mua này. Nếu vẫn muốn nhận hàng, vui lòng liên hệ cửa hàng.
letter-obligation-subject = Điều chúng tôi đã hứa với bạn
letter-document-subject = Tài liệu của bạn
letter-closing = Bạn có câu hỏi? Hãy viết cho chúng tôi trong khung trò chuyện. Ở đó bạn có thể yêu cầu gặp nhân viên bất cứ lúc nào.
