# Every reply of the assistants in Vietnamese. Variables: $merchant the shop, $amount money,
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
confirm-yes = Có
confirm-no = Không

## Questions
ask-errand = Tôi chưa rõ quý khách cần gì. Đó là về số tiền còn nợ, thanh toán, thêm thời gian, trả hàng, hoàn tiền, hàng chưa nhận được hay phí? Quý khách cũng có thể yêu cầu gặp nhân viên.
ask-order = Quý khách muốn nói đến giao dịch mua nào?
ask-new-date = Quý khách muốn dời khoản thanh toán cho { $merchant } sang ngày nào? Ngày muộn nhất có thể là { $date }.
ask-amount = Quý khách muốn thanh toán bao nhiêu cho { $merchant }?
ask-items = Quý khách trả hàng nào cho { $merchant }?
ask-confirm = Tôi thực hiện nhé?
ask-report-stranger = Quý khách muốn báo một giao dịch mua không phải do mình thực hiện?
ask-register-complaint = Quý khách muốn tôi ghi nhận một khiếu nại chính thức?
ask-identity-code = Trước khi xem tài khoản, tôi cần xác nhận đó là quý khách. Tôi đã gửi một mã dùng một lần. Mã đó là gì?
code-wrong = Đó không phải mã tôi đã gửi. Vui lòng kiểm tra và thử lại.
code-sent-again = Tôi đã gửi một mã dùng một lần mới. Mã đó là gì?
not-understood = Xin lỗi, tôi chưa hiểu.
file-unread = Tôi không mở được tệp ở đây, vui lòng cho tôi biết bằng lời nội dung trong đó.

## Courtesies
identified = Cảm ơn, mã đúng.
not-verified = Vậy tôi không thể xem tài khoản hay cho biết gì về tài khoản. Quý khách có thể xác minh bất cứ lúc nào, hoặc yêu cầu gặp nhân viên.
you-are-welcome = Không có gì. Hãy nhắn lại bất cứ khi nào quý khách cần.
nothing-changed = Được rồi, không có gì thay đổi.
done-already = Việc này đã được thực hiện nên tôi không làm lại.
handed-over = Tôi chuyển cuộc trò chuyện này cho nhân viên. Họ thấy những gì quý khách đã viết và đã được thực hiện, nên không cần nhắc lại. Họ trả lời tại đây.
help-emergency = Nếu tính mạng của bạn hoặc người khác đang gặp nguy hiểm, hãy gọi { $number } ngay.
help-crisis-line = Bạn cũng có thể nói chuyện với ai đó: { $line }.
help-debt-advice = Tư vấn về nợ, độc lập với chúng tôi: { $name }.
person-answers = Tin nhắn của quý khách đang ở chỗ nhân viên phụ trách cuộc trò chuyện này.
welcome = Xin chào! Tôi là trợ lý tự động. Tôi có thể cho biết số tiền còn nợ, nhận thanh toán, dời ngày đến hạn, đăng ký trả hàng, theo dõi hoàn tiền hoặc kiểm tra hàng chưa nhận được. Quý khách có thể yêu cầu gặp nhân viên bất cứ lúc nào.
receipt = Biên nhận { $evidence }

## Which order
not-yours = Đơn hàng { $order } không phải của quý khách, nên tôi không thể làm hay nói gì về đơn này.
no-such-order = Tôi không tìm thấy đơn hàng { $order } trong tài khoản của quý khách.

## What is owed
nothing-owed = Quý khách không nợ gì. Mọi khoản đã được thanh toán.
balance-total = Quý khách nợ tổng cộng { $amount }, cho { $count ->
   *[other] { $count }
} giao dịch mua:
balance-line = { $merchant }: còn { $amount }, đến hạn tiếp theo ngày { $date }.
balance-line-overdue = { $merchant }: còn { $amount }, đã đến hạn ngày { $date }.
balance-line-paused = { $merchant }: còn { $amount }, tạm dừng đến { $date }.
balance-line-fees = { $merchant }: còn phí { $amount }.
balance-paid-so-far = Đến nay quý khách đã thanh toán { $amount }.
balance-refunded = Cửa hàng đã hoàn tiền { $amount }.
balance-fees = Trong đó { $amount } là phí trả chậm.
installment-line = { $amount } đến hạn ngày { $date }.
plan-closed = Không còn khoản nào phải trả cho { $merchant }.
why-purchase = Mua tại { $merchant } ngày { $date }: { $amount }
why-refund = Cửa hàng hoàn tiền ngày { $date }: { $amount }
why-fee-waived = Phí trả chậm được bỏ ngày { $date }: { $amount }
why-goodwill = Giảm trừ thiện chí ngày { $date }: { $amount }
why-other = Thay đổi khác: { $amount }
fee-of-payment = Đó là cho khoản thanh toán { $amount } đến hạn ngày { $date }.
refund-expected = Cửa hàng cần hoàn tiền { $amount } cho việc đó.
interest-spared = Như vậy quý khách tiết kiệm { $amount } tiền lãi.
after-nothing = Sau đó không còn khoản nào phải trả cho { $merchant }.
after-payment = Sau đó còn { $amount } phải trả cho { $merchant }, vào ngày { $date }.
after-payments = Sau đó còn { $amount } phải trả cho { $merchant } trong { $count } lần, lần cuối ngày { $date }.

## Paying
pay-now-proposal = Tôi sẽ thu { $amount } cho { $merchant }{ $method ->
    [none] .
   *[other] , từ { $method }.
}
pay-now-done = Xong: đã thanh toán { $amount } cho { $merchant }.
pay-now-left = Ở đó còn { $amount } phải trả.
all-paid = Ở đó không còn gì phải trả.
below-minimum = Khoản thanh toán nhỏ nhất tôi có thể nhận là { $amount }.
exceeds-outstanding = Số đó nhiều hơn phần còn lại ở { $merchant }. Còn lại { $amount }; tôi có thể thu số này thay thế.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Tôi sẽ thu { $amount } và tất toán toàn bộ.
payoff-done = Xong: đã thanh toán { $amount }, không còn nợ ở:

## More time
extend-due-date-proposal = Tôi sẽ dời khoản thanh toán { $amount } cho { $merchant } từ { $was } sang { $date }. Không mất phí.
extend-due-date-done = Xong: { $amount } cho { $merchant } nay có ngày đến hạn { $date }.
due-date-already = Khoản thanh toán cho { $merchant } vốn có ngày đến hạn { $date }, nên không cần thay đổi.
disputed = Đang có khiếu nại giao dịch về giao dịch mua tại { $merchant }. Cho đến khi có quyết định, ngày đến hạn giữ nguyên.
paused = Kế hoạch tại { $merchant } đang tạm dừng đến { $date }, nên trước đó không có gì đến hạn.
too-overdue = Khoản thanh toán cho { $merchant } đã đến hạn ngày { $date }. Đã quá lâu nên tôi không thể dời.
offer-payment-plan = Nếu khó thanh toán, tôi có thể chia số nợ ra vài tháng. Chỉ cần yêu cầu kế hoạch trả góp.
already-moved = Khoản thanh toán cho { $merchant } đã được dời một lần, sang { $date }. Tôi không thể dời lần nữa.
date-in-past = Ngày { $date } đã qua.
no-later-date = Khoản thanh toán cho { $merchant } chỉ có thể dời muộn nhất đến { $date }, và ngày đó đã qua.
beyond-limit-date = Tôi có thể dời khoản thanh toán cho { $merchant } muộn nhất đến { $date }.

## Returns
return-proposal = Tôi sẽ đăng ký trả hàng cho { $merchant }: { $items }.
return-done = Xong: đã đăng ký trả hàng cho { $merchant }: { $items }.
pause-proposal = Trong lúc đó hóa đơn chờ: kế hoạch tạm dừng đến { $date }.
pause-done = Kế hoạch tạm dừng đến { $date }. Trước đó không có gì đến hạn và không tính phí.
return-already = Việc trả hàng cho { $merchant } đã được đăng ký từ ngày { $date }.
return-window-over = Việc trả hàng cho { $merchant } có thể báo đến ngày { $date }, và ngày đó đã qua.
no-order-to-return = Tôi không thấy giao dịch mua nào còn có thể trả hàng.
not-captured = { $merchant } chưa gửi đơn hàng này, nên hiện chưa có gì phải trả và chưa cần trả hàng.

## Refunds
refund-booked = { $merchant } đã hoàn tiền { $amount } ngày { $date }.
refund-paid-out = Từ khoản hoàn tiền của { $merchant }, { $amount } đã được trả lại cho quý khách.
refund-left-to-pay = Sau khi hoàn tiền còn { $amount } phải trả cho { $merchant }.
refund-awaited = Việc trả hàng cho { $merchant } được đăng ký ngày { $date }. Cửa hàng chưa gửi khoản hoàn tiền.
no-refund = Tôi không thấy khoản hoàn tiền hay trả hàng nào trong tài khoản.
no-refund-on = Tôi chưa thấy khoản hoàn tiền nào từ { $merchant }.

## Goods that never came
dispute-proposal = Tôi sẽ mở khiếu nại giao dịch với { $merchant } vì hàng chưa đến.
dispute-done = Xong: khiếu nại giao dịch với { $merchant } đã mở vì hàng chưa đến.
already-disputed = Đã có khiếu nại giao dịch đang mở với { $merchant } từ ngày { $date }.
dispute-window-over = Khiếu nại giao dịch với { $merchant } có thể mở đến ngày { $date }, và ngày đó đã qua.
expected-by = Đơn hàng từ { $merchant } vẫn đang trên đường. Nếu đến ngày { $date } chưa nhận được, hãy nhắn lại và tôi sẽ mở khiếu nại giao dịch.
no-order-to-dispute = Tôi không thấy giao dịch mua nào còn có thể mở khiếu nại giao dịch.

## Late fees
fee-explained = Số tiền { $amount } tại { $merchant } là phí trả chậm, tính ngày { $date } vì thanh toán trễ.
waive-fee-proposal = Tôi có thể bỏ phí trả chậm { $amount } tại { $merchant }, như một thiện chí.
waive-fee-done = Xong: phí trả chậm { $amount } tại { $merchant } đã được bỏ.
waiver-used = Trong năm qua quý khách đã được miễn một khoản phí trả chậm. Lần tiếp theo có thể là { $date }.
no-fee = Tài khoản của quý khách không có phí trả chậm.
no-fee-on = Giao dịch mua tại { $merchant } không có phí trả chậm.

## Goods that are wrong or damaged
dispute-faulty-proposal = Tôi sẽ mở khiếu nại giao dịch với { $merchant } vì hàng sai hoặc hư hỏng.
dispute-faulty-done = Xong: khiếu nại giao dịch với { $merchant } đã mở vì hàng sai hoặc hư hỏng.

## Canceling
cancel-proposal = Tôi sẽ hủy đơn hàng của quý khách tại { $merchant } trị giá { $amount }. Sau đó quý khách không nợ gì cho đơn này.
cancel-done = Xong: đơn hàng tại { $merchant } trị giá { $amount } đã được hủy, và quý khách không nợ gì cho đơn này.
canceled-already = Đơn hàng tại { $merchant } đã được hủy ngày { $date }.
captured-already = { $merchant } đã gửi hàng ngày { $date }, nên tôi không thể hủy đơn hàng nữa.
offer-return = Nếu không muốn giữ hàng, tôi có thể đăng ký trả hàng. Chỉ cần cho tôi biết.
no-order-to-cancel = Tôi không thấy gì trong tài khoản có thể hủy.

## A payment that doesn't show
ask-paid-amount = Quý khách đã thanh toán bao nhiêu?
ask-paid-on = Quý khách đã thanh toán ngày nào?
payment-wait = Thanh toán cần vài ngày làm việc của ngân hàng. Nếu { $amount } chưa hiện vào ngày { $date }, hãy nhắn lại và tôi sẽ yêu cầu tra soát.
payment-found-proposal = { $amount } đã đến ngày { $date } mà không ghi nội dung. Tôi sẽ dùng cho { $merchant }.
payment-shows = { $amount } cho { $merchant } đã có trong tài khoản của quý khách từ ngày { $date }.
trace-proposal = Tôi sẽ yêu cầu tra soát khoản thanh toán { $amount } ngày { $date }.
trace-done = Xong: khoản thanh toán { $amount } ngày { $date } đang được tra soát.
trace-already = Khoản thanh toán { $amount } ngày { $date } đã đang được tra soát.

## Spreading what is owed
count-label = { $count }
ask-installments = Quý khách cần trả { $amount }. Chia ra bao nhiêu tháng? Có thể từ { $least } đến { $most }. Hoặc cho tôi biết mỗi tháng quý khách có thể trả bao nhiêu.
plan-beyond-limit = Tôi có thể chia ra { $least } đến { $most } tháng.
plan-below-minimum = Khoản trả hằng tháng nhỏ nhất là { $amount }, nên tôi có thể đề nghị tối đa { $most } tháng.
plan-rate-too-low = Với { $part } mỗi tháng sẽ mất hơn { $most } tháng, là mức dài nhất tôi có thể đề nghị.
plan-too-small = Khoản trả hằng tháng nhỏ nhất là { $amount }, nên phần còn lại quá ít để chia.
plan-proposal = Tôi sẽ chia { $amount } thành { $count } lần trả hằng tháng, mỗi lần tối đa { $part }, lần đầu ngày { $date }. Không mất phí.
plan-done = Xong: { $amount } được chia thành { $count } lần trả hằng tháng, mỗi lần tối đa { $part }, lần đầu ngày { $date }.

## Somebody else's purchase
account-locked = Tài khoản của quý khách đã bị khóa, nên không ai có thể mua gì bằng tài khoản này.
dispute-stranger-done = Khiếu nại giao dịch với { $merchant } đã mở vì quý khách không mua món này.

## Withdrawing from the credit agreement
withdraw-proposal = Tôi sẽ ghi nhận quý khách rút khỏi hợp đồng tín dụng cho { $merchant }. Khi đó { $amount } phải trả một lần vào ngày { $date }.
withdraw-done = Xong: quý khách đã rút khỏi hợp đồng tín dụng cho { $merchant }. { $amount } phải trả một lần vào ngày { $date }.
withdrawal-over = Quý khách có thể rút khỏi hợp đồng tín dụng cho { $merchant } đến ngày { $date }, và ngày đó đã qua.
no-withdrawal-right = Luật nơi quý khách sống không cho quyền rút khỏi hợp đồng tín dụng này.
withdrawn-already = Quý khách đã rút khỏi hợp đồng tín dụng cho { $merchant }, ngày { $date }.
no-agreement = Tôi không thấy hợp đồng tín dụng nào quý khách có thể rút khỏi.

## Another card, account, or day
method-label = { $method }
ask-method = Hiện quý khách thanh toán bằng { $method }. Tôi nên dùng gì thay thế?
no-other-method = Không có phương thức thanh toán nào khác. Quý khách có thể thêm thẻ hoặc tài khoản trong phần cài đặt; vui lòng không bao giờ gửi số tại đây.
method-proposal = Từ nay tôi sẽ dùng { $method } cho các khoản thanh toán của quý khách.
method-done = Xong: từ nay { $method } được dùng cho các khoản thanh toán của quý khách.
method-already = { $method } vốn đang được dùng.
ask-day = Quý khách muốn thanh toán vào ngày nào trong tháng? Có thể từ { $least } đến { $most }.
day-beyond-limit = Tôi có thể chọn ngày từ { $least } đến { $most } trong tháng.
day-proposal = Từ tháng sau, các khoản trả hằng tháng sẽ đến hạn vào ngày { $day } hằng tháng.
day-done = Xong: từ tháng sau, các khoản trả hằng tháng đến hạn vào ngày { $day } hằng tháng.
day-already = Các khoản trả hằng tháng vốn đến hạn vào ngày { $day } hằng tháng.

## What a bill is made of
no-purchase = Tôi không thấy hóa đơn nào trong tài khoản.
invoice-total = { $merchant }, { $date }: { $amount }, gồm có:
invoice-item = { $item }: { $amount }
invoice-interest = Tiền lãi: { $amount }
invoice-fee = Phí trả chậm, tính ngày { $date }: { $amount }
invoice-fee-waived = Phí trả chậm, tính ngày { $date } và đã bỏ: { $amount }
invoice-payment = Đã thanh toán ngày { $date }: { $amount }
dispute-amount-proposal = Nếu không đúng, tôi sẽ mở khiếu nại giao dịch với { $merchant } về số tiền.
dispute-amount-done = Xong: khiếu nại giao dịch với { $merchant } về số tiền đã mở.

## Complaints
complaint-registered = Khiếu nại của quý khách đã được ghi nhận. Nhân viên trả lời trước ngày { $date }.
complaint-already = Khiếu nại này đã được ghi nhận từ ngày { $was }. Nhân viên trả lời trước ngày { $date }.
complaint-escalation = Nếu không đồng ý với câu trả lời, quý khách có thể gửi đến: { $body }.

## Contact details
ask-field = Quý khách muốn thay đổi gì?
field-label = { $field ->
    [email] Địa chỉ email
    [phone] Số điện thoại
   *[address] Địa chỉ bưu chính
}
ask-value = { $field ->
    [email] Địa chỉ email mới là gì?
    [phone] Số điện thoại mới là gì?
   *[address] Địa chỉ bưu chính mới là gì?
}
contact-proposal = { field-label }: tôi sẽ đổi thành { $value }.
contact-done = Xong. { field-label }: { $value }.
contact-already = { field-label }: { $value } vốn đã có trong tài khoản, nên không cần thay đổi.

## Invoices and statements
nothing-to-state = Tôi không thấy giao dịch mua nào có hóa đơn.
invoice-proposal = Tôi sẽ gửi bản sao hóa đơn cho giao dịch mua tại { $merchant } ngày { $date }.
invoice-done = Xong: bản sao hóa đơn cho giao dịch mua tại { $merchant } ngày { $date } đang được gửi đến quý khách.
ask-month = Quý khách muốn sao kê tháng nào?
period-label = { $first } – { $date }
statement-proposal = Tôi sẽ gửi sao kê từ { $first } đến { $date }.
statement-done = Xong: sao kê từ { $first } đến { $date } đang được gửi đến quý khách.
statement-title = Sao kê từ { $first } đến { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Giao dịch mua
    [interest] Tiền lãi
    [fee] Phí trả chậm
    [fee_waived] Phí trả chậm được miễn
    [payment] Thanh toán
    [refund] Hoàn tiền
   *[goodwill] Thiện chí
} · { $amount }
statement-opening = Nợ trước đó: { $amount }
statement-closing = Nợ sau đó: { $amount }
statement-due = Còn phải trả: { $amount } cho { $merchant }, đến hạn { $date }

## Credit
purchase-declined = Giao dịch mua { $amount } tại { $merchant } bị từ chối ngày { $date }. Các lý do chính:
no-declined-purchase = Tôi không thấy giao dịch mua nào bị từ chối trong tài khoản.
credit-no-limit = Không có hạn mức cố định: mỗi giao dịch mua được quyết định riêng.
credit-left = Hạn mức của quý khách là { $limit }. Quý khách nợ hoặc đã cam kết { $owed }, nên còn lại { $amount }.
credit-over-limit = Với giao dịch mua này quý khách sẽ nợ quá hạn mức.
credit-overdue-debt = Quý khách có một khoản thanh toán quá hạn.
credit-short-history = Chúng tôi chưa biết đủ về cách quý khách thanh toán.
credit-many-open-orders = Quý khách có nhiều giao dịch mua đang mở cùng lúc.
credit-not-affordable = Theo thông tin quý khách cung cấp, thu nhập trừ chi phí còn lại quá ít để trả.
credit-account-locked = Tài khoản của quý khách đã bị khóa.
credit-no-promise = Mỗi giao dịch mua được quyết định lại vào ngày đó, nên hiện chúng tôi không thể nói câu trả lời tiếp theo là gì.

## The account and what is known
ask-account-wish = Quý khách muốn tôi làm gì?
account-wish-label = { $wish ->
    [export] Gửi dữ liệu của tôi
    [close] Đóng tài khoản của tôi
   *[erase] Xóa dữ liệu của tôi
}
account-proposal = { $wish ->
    [export] Tôi sẽ đưa mọi điều chúng tôi biết về quý khách vào một tệp lưu trữ đọc được và gửi cho quý khách.
    [close] Tôi sẽ đóng tài khoản của quý khách. Sau đó không thể mua gì bằng tài khoản này.
   *[erase] Tôi sẽ xóa những gì chúng tôi biết về quý khách và đóng tài khoản. Không thể hoàn tác.
}
account-done = { $wish ->
    [export] Xong: dữ liệu đang được gửi đến quý khách.
    [close] Xong: tài khoản của quý khách đã đóng.
   *[erase] Xong: những gì chúng tôi biết về quý khách đã được xóa và tài khoản đã đóng.
}
account-wish-met = { account-wish-label }: việc này đã được thực hiện.
data-kept = Luật buộc chúng tôi giữ sổ sách của mỗi giao dịch mua đến ngày { $date }. Trước đó dữ liệu không thể xóa.
close-owing = Vẫn còn { $amount } chưa trả. Tài khoản có thể đóng khi mọi khoản đã được thanh toán.
close-disputed = Đang có khiếu nại giao dịch về giao dịch mua tại { $merchant }. Tài khoản có thể đóng khi có quyết định.
archive-title = Những gì chúng tôi biết về quý khách, tính đến { $date }

## Merchants: payouts
payout-to-come = { $amount } sẽ được chi trả cho quý khách ngày { $date }.
payout-paid = { $amount } đã được chi trả cho quý khách ngày { $date }.
payout-orders = Cho: { $orders }
payout-kept = Chênh lệch { $amount } so với doanh thu là phí của chúng tôi và các khoản khấu trừ.
no-payout = Tôi chưa thấy khoản chi trả nào cho quý khách.
no-payout-of = Đơn hàng { $order } chưa có trong khoản chi trả nào.

## Merchants: orders
ask-merchant-step = Quý khách muốn làm gì với đơn hàng { $order }?
merchant-step-label = { $step ->
    [capture] Thu tiền
    [refund] Hoàn tiền
    [cancel] Hủy
    [release] Giải phóng phần còn lại
   *[extend] Gia hạn ủy quyền
}
no-merchant-order = Tôi không thấy đơn hàng nào của quý khách có thể làm việc đó.
capture-proposal = Tôi sẽ thu { $amount } của đơn hàng { $order }.
capture-done = Xong: đã thu { $amount } của đơn hàng { $order }.
capture-too-much = Số đó nhiều hơn phần còn có thể thu của đơn hàng { $order }: { $amount }. Tôi có thể thu số này thay thế.
merchant-captured-already = Đã thu { $amount } của đơn hàng { $order }, nên không làm được nữa. Phần đã thu có thể hoàn tiền.
authorization-over = Ủy quyền của đơn hàng { $order } đã kết thúc ngày { $date }.
ask-refund-amount = Quý khách muốn hoàn tiền bao nhiêu cho đơn hàng { $order }? Tối đa là { $amount }.
refund-proposal = Tôi sẽ hoàn tiền { $amount } của đơn hàng { $order } cho khách hàng.
refund-done = Xong: đã hoàn tiền { $amount } của đơn hàng { $order } cho khách hàng.
refund-too-much = Số đó nhiều hơn phần còn có thể hoàn tiền của đơn hàng { $order }: { $amount }.
refund-window-over = Đơn hàng { $order } có thể hoàn tiền đến ngày { $date }, và ngày đó đã qua.
merchant-not-captured = Đơn hàng { $order } chưa thu khoản nào, nên không có gì để hoàn tiền.
merchant-cancel-proposal = Tôi sẽ hủy đơn hàng { $order }.
merchant-cancel-done = Xong: đơn hàng { $order } đã được hủy.
merchant-canceled-already = Đơn hàng { $order } đã được hủy ngày { $date }.
release-proposal = Tôi sẽ giải phóng { $amount } còn lại của đơn hàng { $order }.
release-done = Xong: { $amount } còn lại của đơn hàng { $order } đã được giải phóng.
extend-proposal = Tôi sẽ gia hạn ủy quyền của đơn hàng { $order } từ { $was } đến { $date }.
extend-done = Xong: ủy quyền của đơn hàng { $order } nay có hiệu lực đến { $date }.
extend-too-far = Ủy quyền của đơn hàng { $order } có thể gia hạn muộn nhất đến { $date }.
authorized-until = Ủy quyền của đơn hàng { $order } vốn có hiệu lực đến { $date }.

## Merchants: disputes
merchant-dispute-line = Đơn hàng { $order }: khách hàng có khiếu nại giao dịch đang mở từ ngày { $date }. { $reason ->
    [not_received] Hàng chưa đến
    [wrong_or_damaged] Hàng sai hoặc hư hỏng
    [not_my_purchase] Khách hàng không mua món này
    [wrong_amount] Số tiền sai
   *[refund_missing] Thiếu khoản hoàn tiền
}. Số tiền liên quan là { $amount }.
dispute-answer-by = Cần câu trả lời của quý khách trước ngày { $date }. Quý khách có thể chấp nhận khiếu nại giao dịch hoặc gửi tệp cho thấy sự việc.
dispute-answered = Bằng chứng về đơn hàng { $order } đã đến và đang được xem xét.
dispute-send-files = Vui lòng đính kèm tệp cho khiếu nại giao dịch về đơn hàng { $order } vào tin nhắn tiếp theo.
dispute-answer-over = Khiếu nại giao dịch về đơn hàng { $order } có thể trả lời đến ngày { $date }, và ngày đó đã qua.
evidence-proposal = Tôi sẽ nộp các tệp này cho khiếu nại giao dịch về đơn hàng { $order }: { $files }
evidence-done = Xong: đã nộp các tệp này cho khiếu nại giao dịch về đơn hàng { $order }: { $files }
accept-dispute-proposal = Tôi sẽ chấp nhận khiếu nại giao dịch về đơn hàng { $order }. Khi đó khách hàng nhận lại { $amount }.
accept-dispute-done = Xong: khiếu nại giao dịch về đơn hàng { $order } được chấp nhận, khách hàng nhận lại { $amount }.
no-open-dispute = Tôi không thấy khiếu nại giao dịch đang mở nào về đơn hàng của quý khách.
no-open-dispute-on = Không có khiếu nại giao dịch đang mở nào về đơn hàng { $order }.
dispute-closed = Khiếu nại giao dịch về đơn hàng { $order } đã đóng ngày { $date }.

## What was promised
person-answers-by = Nhân viên trả lời quý khách trước ngày { $date }.
queue-wait = Nhân viên có thể sẽ gặp quý khách sau { $least } đến { $most } phút nữa.
callback-at = Hiện không có ai đang làm việc có thể trả lời. Nhân viên sẽ trả lời quý khách tại đây vào ngày { $date }, từ { $from } đến { $until }.
person-with-you = { $name } đang ở đây và trực tiếp trả lời quý khách.
assistant-back = Trợ lý tự động lại trả lời tại đây.
dispute-heard-by = Trước tiên chúng tôi hỏi { $merchant }. Quý khách nhận tin từ chúng tôi trước ngày { $date }.
trace-heard-by = Quý khách được báo kết quả tìm kiếm trước ngày { $date }.
dispute-decided-for-you = Khiếu nại giao dịch với { $merchant } được quyết định có lợi cho quý khách.
dispute-decided-for-shop = Khiếu nại giao dịch với { $merchant } được quyết định có lợi cho cửa hàng. Nếu không đồng ý, hãy viết cho chúng tôi.
dispute-undecided = Khiếu nại giao dịch với { $merchant } chưa được quyết định.
trace-found = Khoản thanh toán { $amount } của quý khách đã đến.
trace-not-found = Khoản thanh toán { $amount } của quý khách chưa được tìm thấy.
person-looks = Một nhân viên đã được yêu cầu xem xét.
approval-asked = Nhân viên phải duyệt việc này trước, nên chưa có gì thay đổi. Quý khách nhận được trả lời trước ngày { $date }.
approval-refused = Yêu cầu của quý khách không được duyệt, nên không có gì thay đổi.
answer-overdue = Chúng tôi đã hứa trả lời quý khách trước ngày { $date } và chưa giữ lời. Chúng tôi xin lỗi.
goods-come-yet = Hàng từ { $merchant } đã đến chưa? Nếu chưa, hãy viết cho chúng tôi, có thể mở khiếu nại giao dịch.
payment-still-missing = Khoản thanh toán { $amount } của quý khách chưa hiện. Hãy viết cho chúng tôi nếu muốn tra soát.
payout-overdue = Khoản chi trả { $amount } cho quý khách đã hứa vào ngày { $date } và chưa được thực hiện. Chúng tôi xin lỗi.
