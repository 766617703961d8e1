# Every reply of the assistants in Korean. Variables: $merchant the shop, $amount money,
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
confirm-yes = 예
confirm-no = 아니요

## Questions
ask-errand = 어떤 도움이 필요하신지 잘 모르겠습니다. 남은 금액, 결제, 기한 연장, 반품, 환불, 도착하지 않은 상품, 수수료 중 어느 것에 관한 문의인가요? 상담원을 요청하실 수도 있습니다.
ask-order = 어느 구매를 말씀하시나요?
ask-new-date = { $merchant } 결제를 며칠로 옮길까요? 가능한 마지막 날은 { $date }입니다.
ask-amount = { $merchant }에 얼마를 결제하시겠습니까?
ask-items = { $merchant }에 반품하실 상품은 무엇인가요?
ask-confirm = 진행할까요?
ask-report-stranger = 본인이 하지 않은 구매를 신고하시겠습니까?
ask-register-complaint = 정식 불만을 등록할까요?
ask-identity-code = 계정을 확인하기 전에 본인 확인이 필요합니다. 일회용 코드를 보내 드렸습니다. 코드를 알려 주세요.
code-wrong = 보내 드린 코드와 다릅니다. 확인하고 다시 시도해 주세요.
code-sent-again = 새 일회용 코드를 보내 드렸습니다. 코드를 알려 주세요.
not-understood = 죄송합니다. 이해하지 못했습니다.
file-unread = 여기서는 파일을 열 수 없으니 내용을 글로 알려 주세요.

## Courtesies
identified = 감사합니다. 코드가 맞습니다.
not-verified = 그러면 계정을 확인하거나 안내해 드릴 수 없습니다. 언제든지 본인 확인을 하시거나 상담원을 요청하실 수 있습니다.
you-are-welcome = 천만에요. 필요하시면 언제든지 다시 적어 주세요.
nothing-changed = 알겠습니다. 변경된 것은 없습니다.
done-already = 이미 처리된 일이라 다시 처리하지 않았습니다.
handed-over = 이 대화를 상담원에게 넘깁니다. 적으신 내용과 처리된 내용을 상담원이 볼 수 있으니 다시 설명하지 않으셔도 됩니다. 답변은 여기로 옵니다.
help-emergency = 본인이나 다른 분의 생명이 위험하다면 지금 바로 { $number }번으로 전화해 주세요.
help-crisis-line = 이야기를 나눌 수 있는 곳도 있습니다: { $line }
help-debt-advice = 저희와 무관한 독립적인 채무 상담: { $name }
person-answers = 메시지가 이 대화를 맡은 상담원에게 전달되었습니다.
welcome = 안녕하세요! 자동 어시스턴트입니다. 남은 금액 안내, 결제 받기, 납부일 변경, 반품 등록, 환불 확인, 도착하지 않은 상품 조사를 할 수 있습니다. 언제든지 상담원을 요청하실 수 있습니다.
receipt = 접수증 { $evidence }

## Which order
not-yours = 주문 { $order } 건은 고객님의 주문이 아니므로 처리하거나 안내해 드릴 수 없습니다.
no-such-order = 고객님 계정에서 주문 { $order } 건을 찾을 수 없습니다.

## What is owed
nothing-owed = 남은 금액이 없습니다. 모두 결제되었습니다.
balance-total = 남은 금액은 모두 { $amount }이며, 구매 { $count ->
   *[other] { $count }건
}에 대한 것입니다:
balance-line = { $merchant }: 남은 금액 { $amount }, 다음 납부일 { $date }.
balance-line-overdue = { $merchant }: 남은 금액 { $amount }, 납부일은 { $date }이었습니다.
balance-line-paused = { $merchant }: 남은 금액 { $amount }, { $date }까지 일시 중지.
balance-line-fees = { $merchant }: 남은 수수료 { $amount }.
balance-paid-so-far = 지금까지 { $amount } 결제하셨습니다.
balance-refunded = 상점의 환불 금액은 { $amount }입니다.
balance-fees = 그중 { $amount } 금액은 연체료입니다.
installment-line = { $amount } 금액의 납부일은 { $date }입니다.
plan-closed = { $merchant }에 남은 금액이 없습니다.
why-purchase = { $merchant }에서 { $date }에 구매: { $amount }
why-refund = 상점의 { $date } 환불: { $amount }
why-fee-waived = { $date }에 취소된 연체료: { $amount }
why-goodwill = { $date }에 호의로 차감: { $amount }
why-other = 기타 변경: { $amount }
fee-of-payment = 납부일이 { $date }이었던 { $amount } 결제에 대한 것입니다.
refund-expected = 이에 대해 상점의 환불 금액은 { $amount }이어야 합니다.
interest-spared = 이로써 이자 { $amount } 금액이 절약됩니다.
after-nothing = 그 후 { $merchant }에 남은 금액이 없습니다.
after-payment = 그 후 { $merchant }에 { $amount } 금액이 남으며, 납부일은 { $date }입니다.
after-payments = 그 후 { $merchant }에 { $amount } 금액이 { $count }회로 남으며, 마지막은 { $date }입니다.

## Paying
pay-now-proposal = { $merchant } 건으로 { $amount } 금액을 결제{ $method ->
    [none] 합니다.
   *[other] 합니다 ({ $method }).
}
pay-now-done = 완료: { $merchant }에 { $amount } 금액이 결제되었습니다.
pay-now-left = 그곳에 { $amount } 금액이 남았습니다.
all-paid = 그곳에 남은 금액이 없습니다.
below-minimum = 받을 수 있는 최소 결제 금액은 { $amount }입니다.
exceeds-outstanding = { $merchant }에 남은 금액보다 많습니다. 남은 금액은 { $amount }이며, 그 금액을 대신 결제할 수 있습니다.
payoff-line = { $merchant }: { $amount }
payoff-proposal = { $amount } 금액을 결제하여 전부 정산합니다.
payoff-done = 완료: { $amount } 금액이 결제되었고 다음 건에 남은 금액이 없습니다:

## More time
extend-due-date-proposal = { $merchant }의 { $amount } 결제를 { $was }에서 { $date }로 옮깁니다. 비용은 없습니다.
extend-due-date-done = 완료: { $merchant }의 { $amount } 납부일이 이제 { $date }입니다.
due-date-already = { $merchant } 결제의 납부일이 이미 { $date }이므로 변경할 것이 없습니다.
disputed = { $merchant } 구매에 대한 분쟁이 진행 중입니다. 결정될 때까지 납부일은 그대로입니다.
paused = { $merchant } 플랜은 { $date }까지 일시 중지되어 그 전에는 납부할 것이 없습니다.
too-overdue = { $merchant } 결제의 납부일은 { $date }이었습니다. 너무 오래되어 옮길 수 없습니다.
offer-payment-plan = 결제가 어려우시면 남은 금액을 몇 달로 나눌 수 있습니다. 분할 납부 계획을 요청해 주세요.
already-moved = { $merchant } 결제는 이미 한 번 { $date }로 옮겨졌습니다. 다시 옮길 수 없습니다.
date-in-past = { $date }은 이미 지났습니다.
no-later-date = { $merchant } 결제는 늦어도 { $date }까지만 옮길 수 있었고, 이미 지났습니다.
beyond-limit-date = { $merchant } 결제는 늦어도 { $date }까지 옮길 수 있습니다.

## Returns
return-proposal = { $merchant }에 대한 반품을 등록합니다: { $items }.
return-done = 완료: { $merchant }에 대한 반품이 등록되었습니다: { $items }.
pause-proposal = 그동안 청구는 기다립니다: 플랜이 { $date }까지 일시 중지됩니다.
pause-done = 플랜이 { $date }까지 일시 중지되었습니다. 그 전에는 납부할 것이 없고 수수료도 없습니다.
return-already = { $merchant } 반품은 { $date }부터 등록되어 있습니다.
return-window-over = { $merchant } 반품은 { $date }까지 신고할 수 있었고, 이미 지났습니다.
no-order-to-return = 아직 반품할 수 있는 구매가 보이지 않습니다.
not-captured = { $merchant }에서 아직 이 주문을 발송하지 않아 지금은 결제나 반품이 없습니다.

## Refunds
refund-booked = { $merchant } 환불: { $amount }, { $date }.
refund-paid-out = { $merchant } 환불 중 { $amount } 금액을 돌려 드렸습니다.
refund-left-to-pay = 환불 후 { $merchant }에 { $amount } 금액이 남았습니다.
refund-awaited = { $merchant } 반품은 { $date }에 등록되었습니다. 상점이 아직 환불을 보내지 않았습니다.
no-refund = 고객님 계정에 환불이나 반품이 보이지 않습니다.
no-refund-on = 아직 { $merchant } 환불이 보이지 않습니다.

## Goods that never came
dispute-proposal = 상품이 도착하지 않아 { $merchant }에 대한 분쟁을 시작합니다.
dispute-done = 완료: 상품이 도착하지 않아 { $merchant }에 대한 분쟁이 시작되었습니다.
already-disputed = { $merchant }에 대한 분쟁이 { $date }부터 진행 중입니다.
dispute-window-over = { $merchant }에 대한 분쟁은 { $date }까지 시작할 수 있었고, 이미 지났습니다.
expected-by = { $merchant } 주문은 아직 배송 중입니다. { $date }까지 도착하지 않으면 다시 적어 주세요. 분쟁을 시작하겠습니다.
no-order-to-dispute = 아직 분쟁을 시작할 수 있는 구매가 보이지 않습니다.

## Late fees
fee-explained = { $merchant }의 { $amount } 금액은 연체료이며, 결제가 늦어 { $date }에 부과되었습니다.
waive-fee-proposal = { $merchant }의 연체료 { $amount } 금액을 호의로 취소해 드릴 수 있습니다.
waive-fee-done = 완료: { $merchant }의 연체료 { $amount } 금액이 취소되었습니다.
waiver-used = 지난 1년 안에 연체료가 이미 한 번 면제되었습니다. 다음에 가능한 날은 { $date }입니다.
no-fee = 고객님 계정에 연체료가 없습니다.
no-fee-on = { $merchant } 구매에 연체료가 없습니다.

## Goods that are wrong or damaged
dispute-faulty-proposal = 상품이 잘못되었거나 손상되어 { $merchant }에 대한 분쟁을 시작합니다.
dispute-faulty-done = 완료: 상품이 잘못되었거나 손상되어 { $merchant }에 대한 분쟁이 시작되었습니다.

## Canceling
cancel-proposal = { $merchant }의 { $amount } 주문을 취소합니다. 이후 이에 대해 내실 금액이 없습니다.
cancel-done = 완료: { $merchant }의 { $amount } 주문이 취소되었고 이에 대해 내실 금액이 없습니다.
canceled-already = { $merchant } 주문은 { $date }에 취소되었습니다.
captured-already = { $merchant }에서 { $date }에 상품을 보내 더 이상 주문을 취소할 수 없습니다.
offer-return = 상품을 원하지 않으시면 반품을 등록할 수 있습니다. 말씀만 해 주세요.
no-order-to-cancel = 고객님 계정에 취소할 수 있는 것이 보이지 않습니다.

## A payment that doesn't show
ask-paid-amount = 얼마를 결제하셨나요?
ask-paid-on = 며칠에 결제하셨나요?
payment-wait = 결제는 은행 영업일로 며칠 걸립니다. { $amount } 금액이 { $date }에 보이지 않으면 다시 적어 주세요. 추적을 요청하겠습니다.
payment-found-proposal = { $date }에 용도 표시 없이 { $amount } 금액이 들어왔습니다. { $merchant } 건에 사용하겠습니다.
payment-shows = { $merchant } 건의 { $amount } 금액은 { $date }부터 계정에 있습니다.
trace-proposal = { $date }의 { $amount } 결제 추적을 요청합니다.
trace-done = 완료: { $date }의 { $amount } 결제를 추적하고 있습니다.
trace-already = { $date }의 { $amount } 결제는 이미 추적 중입니다.

## Spreading what is owed
count-label = { $count }
ask-installments = 내실 금액은 { $amount }입니다. 몇 달로 나눌까요? { $least }에서 { $most }까지 가능합니다. 또는 매월 얼마를 내실 수 있는지 알려 주세요.
plan-beyond-limit = { $least }개월에서 { $most }개월로 나눌 수 있습니다.
plan-below-minimum = 최소 월 납부액이 { $amount }이므로 최대 { $most }개월까지 가능합니다.
plan-rate-too-low = 매월 { $part }씩 내시면 제가 제공할 수 있는 최대 { $most }개월을 넘습니다.
plan-too-small = 최소 월 납부액이 { $amount }이므로 나누기에는 남은 금액이 너무 적습니다.
plan-proposal = { $amount } 금액을 매월 최대 { $part }씩 { $count }회로 나눕니다. 첫 납부는 { $date }입니다. 비용은 없습니다.
plan-done = 완료: { $amount } 금액을 매월 최대 { $part }씩 { $count }회로 나누었습니다. 첫 납부는 { $date }입니다.

## Somebody else's purchase
account-locked = 계정이 잠겨 아무도 구매에 사용할 수 없습니다.
dispute-stranger-done = 본인의 구매가 아니므로 { $merchant }에 대한 분쟁이 시작되었습니다.

## Withdrawing from the credit agreement
withdraw-proposal = { $merchant } 건의 신용 계약 철회를 등록합니다. 그러면 { $amount } 금액을 { $date }에 한 번에 내셔야 합니다.
withdraw-done = 완료: { $merchant } 건의 신용 계약이 철회되었습니다. { $amount } 금액을 { $date }에 한 번에 내셔야 합니다.
withdrawal-over = { $merchant } 건의 신용 계약은 { $date }까지 철회할 수 있었고, 이미 지났습니다.
no-withdrawal-right = 거주하시는 곳의 법에는 이 신용 계약을 철회할 권리가 없습니다.
withdrawn-already = { $merchant } 건의 신용 계약은 { $date }에 이미 철회하셨습니다.
no-agreement = 철회할 수 있는 신용 계약이 보이지 않습니다.

## Another card, account, or day
method-label = { $method }
ask-method = 현재 결제 수단은 { $method }입니다. 대신 무엇을 사용할까요?
no-other-method = 등록된 다른 결제 수단이 없습니다. 계정 설정에서 카드나 계좌를 추가할 수 있습니다. 번호는 절대 여기에 보내지 마세요.
method-proposal = 앞으로 결제에 { $method } 수단을 사용합니다.
method-done = 완료: 앞으로 결제에 { $method } 수단이 사용됩니다.
method-already = { $method } 수단은 이미 사용 중입니다.
ask-day = 매월 며칠에 결제하시겠습니까? { $least }일부터 { $most }일까지 가능합니다.
day-beyond-limit = 매월 { $least }일부터 { $most }일까지의 날을 선택할 수 있습니다.
day-proposal = 다음 달부터 월 납부일이 매월 { $day }일이 됩니다.
day-done = 완료: 다음 달부터 월 납부일은 매월 { $day }일입니다.
day-already = 월 납부일은 이미 매월 { $day }일입니다.

## What a bill is made of
no-purchase = 고객님 계정에 청구가 보이지 않습니다.
invoice-total = { $merchant }, { $date }: { $amount }, 내역은 다음과 같습니다:
invoice-item = { $item }: { $amount }
invoice-interest = 이자: { $amount }
invoice-fee = 연체료, { $date } 부과: { $amount }
invoice-fee-waived = 연체료, { $date } 부과 후 취소: { $amount }
invoice-payment = { $date } 결제: { $amount }
dispute-amount-proposal = 맞지 않다면 금액에 대해 { $merchant }에 대한 분쟁을 시작합니다.
dispute-amount-done = 완료: 금액에 대해 { $merchant }에 대한 분쟁이 시작되었습니다.

## Complaints
complaint-registered = 불만이 등록되었습니다. 상담원이 { $date }까지 답변합니다.
complaint-already = 이 불만은 { $was }부터 등록되어 있습니다. 상담원이 { $date }까지 답변합니다.
complaint-escalation = 답변에 동의하지 않으시면 다음에 문의하실 수 있습니다: { $body }.

## Contact details
ask-field = 무엇을 변경하시겠습니까?
field-label = { $field ->
    [email] 이메일 주소
    [phone] 전화번호
   *[address] 우편 주소
}
ask-value = { $field ->
    [email] 새 이메일 주소는 무엇인가요?
    [phone] 새 전화번호는 무엇인가요?
   *[address] 새 우편 주소는 무엇인가요?
}
contact-proposal = { field-label }: { $value }(으)로 변경합니다.
contact-done = 완료. { field-label }: { $value }.
contact-already = { field-label }: { $value }은(는) 이미 계정에 있어 변경할 것이 없습니다.

## Invoices and statements
nothing-to-state = 청구서가 있는 구매가 보이지 않습니다.
invoice-proposal = { $merchant }에서 { $date }에 하신 구매의 청구서 사본을 보내 드립니다.
invoice-done = 완료: { $merchant }에서 { $date }에 하신 구매의 청구서 사본을 보내고 있습니다.
ask-month = 몇 월 명세서를 원하시나요?
period-label = { $first } – { $date }
statement-proposal = { $first }부터 { $date }까지의 명세서를 보내 드립니다.
statement-done = 완료: { $first }부터 { $date }까지의 명세서를 보내고 있습니다.
statement-title = 명세서 { $first }부터 { $date }까지
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] 구매
    [interest] 이자
    [fee] 연체료
    [fee_waived] 면제된 연체료
    [payment] 결제
    [refund] 환불
   *[goodwill] 호의
} · { $amount }
statement-opening = 이전 잔액: { $amount }
statement-closing = 이후 잔액: { $amount }
statement-due = 남은 납부: { $merchant }에 { $amount }, 납부일 { $date }

## Credit
purchase-declined = { $merchant }에서의 { $amount } 구매가 { $date }에 거절되었습니다. 주요 사유:
no-declined-purchase = 고객님 계정에 거절된 구매가 보이지 않습니다.
credit-no-limit = 고정 한도는 없습니다. 구매마다 따로 결정됩니다.
credit-left = 한도는 { $limit }입니다. 남은 금액과 약정 금액은 { $owed }이므로 { $amount } 남았습니다.
credit-over-limit = 이 구매로 남은 금액이 한도를 넘게 됩니다.
credit-overdue-debt = 연체된 결제가 있습니다.
credit-short-history = 결제 이력이 아직 충분하지 않습니다.
credit-many-open-orders = 동시에 진행 중인 구매가 많습니다.
credit-not-affordable = 말씀하신 내용에 따르면 소득에서 지출을 뺀 금액이 납부하기에 부족합니다.
credit-account-locked = 계정이 잠겨 있습니다.
credit-no-promise = 구매마다 그날 새로 결정되므로 다음 답변이 무엇일지 지금은 말씀드릴 수 없습니다.

## The account and what is known
ask-account-wish = 무엇을 해 드릴까요?
account-wish-label = { $wish ->
    [export] 내 데이터 보내기
    [close] 내 계정 닫기
   *[erase] 내 데이터 삭제
}
account-proposal = { $wish ->
    [export] 고객님에 대해 아는 모든 것을 읽을 수 있는 보관 파일로 만들어 보내 드립니다.
    [close] 계정을 닫습니다. 이후에는 이 계정으로 구매할 수 없습니다.
   *[erase] 고객님에 대해 아는 정보를 삭제하고 계정을 닫습니다. 되돌릴 수 없습니다.
}
account-done = { $wish ->
    [export] 완료: 데이터를 보내고 있습니다.
    [close] 완료: 계정이 닫혔습니다.
   *[erase] 완료: 고객님의 정보가 삭제되고 계정이 닫혔습니다.
}
account-wish-met = { account-wish-label }: 이미 처리되었습니다.
data-kept = 법에 따라 구매 장부를 { $date }까지 보관해야 합니다. 그때까지 데이터를 삭제할 수 없습니다.
close-owing = 아직 { $amount } 금액이 남아 있습니다. 모두 결제되면 계정을 닫을 수 있습니다.
close-disputed = { $merchant } 구매에 대한 분쟁이 진행 중입니다. 결정되면 계정을 닫을 수 있습니다.
archive-title = 고객님에 대해 아는 것, { $date } 기준

## Merchants: payouts
payout-to-come = { $amount } 금액이 { $date }에 지급됩니다.
payout-paid = { $amount } 금액이 { $date }에 지급되었습니다.
payout-orders = 대상: { $orders }
payout-kept = 매출과의 차액 { $amount } 금액은 당사 수수료와 공제액입니다.
no-payout = 아직 지급이 보이지 않습니다.
no-payout-of = 주문 { $order } 건은 아직 지급에 없습니다.

## Merchants: orders
ask-merchant-step = 주문 { $order } 건을 어떻게 할까요?
merchant-step-label = { $step ->
    [capture] 매입
    [refund] 환불
    [cancel] 취소
    [release] 나머지 해제
   *[extend] 승인 연장
}
no-merchant-order = 그것이 가능한 주문이 보이지 않습니다.
capture-proposal = 주문 { $order } 건에서 { $amount } 금액을 매입합니다.
capture-done = 완료: 주문 { $order } 건에서 { $amount } 금액이 매입되었습니다.
capture-too-much = 주문 { $order } 건에서 매입할 수 있는 남은 금액보다 많습니다: { $amount }. 그 금액을 대신 매입할 수 있습니다.
merchant-captured-already = 주문 { $order } 건의 { $amount } 금액이 이미 매입되어 더 이상 할 수 없습니다. 매입된 금액은 환불할 수 있습니다.
authorization-over = 주문 { $order } 건의 승인은 { $date }에 끝났습니다.
ask-refund-amount = 주문 { $order } 건을 얼마나 환불할까요? 최대 { $amount }입니다.
refund-proposal = 주문 { $order } 건의 { $amount } 금액을 고객에게 환불합니다.
refund-done = 완료: 주문 { $order } 건의 { $amount } 금액을 고객에게 환불했습니다.
refund-too-much = 주문 { $order } 건에서 아직 환불할 수 있는 금액보다 많습니다: { $amount }.
refund-window-over = 주문 { $order } 건은 { $date }까지 환불할 수 있었고, 이미 지났습니다.
merchant-not-captured = 주문 { $order } 건은 아직 매입된 것이 없어 환불할 것이 없습니다.
merchant-cancel-proposal = 주문 { $order } 건을 취소합니다.
merchant-cancel-done = 완료: 주문 { $order } 건이 취소되었습니다.
merchant-canceled-already = 주문 { $order } 건은 { $date }에 취소되었습니다.
release-proposal = 주문 { $order } 건에 남은 { $amount } 금액을 해제합니다.
release-done = 완료: 주문 { $order } 건에 남은 { $amount } 금액이 해제되었습니다.
extend-proposal = 주문 { $order } 건의 승인을 { $was }에서 { $date }까지 연장합니다.
extend-done = 완료: 주문 { $order } 건의 승인이 이제 { $date }까지 유효합니다.
extend-too-far = 주문 { $order } 건의 승인은 늦어도 { $date }까지 연장할 수 있습니다.
authorized-until = 주문 { $order } 건의 승인은 이미 { $date }까지 유효합니다.

## Merchants: disputes
merchant-dispute-line = 주문 { $order }: 고객의 분쟁이 { $date }부터 진행 중입니다. { $reason ->
    [not_received] 상품이 도착하지 않았습니다
    [wrong_or_damaged] 상품이 잘못되었거나 손상되었습니다
    [not_my_purchase] 고객이 구매하지 않았습니다
    [wrong_amount] 금액이 잘못되었습니다
   *[refund_missing] 환불이 없습니다
}. 대상 금액은 { $amount }입니다.
dispute-answer-by = { $date }까지 답변이 필요합니다. 분쟁을 수용하거나 상황을 보여 주는 파일을 보내실 수 있습니다.
dispute-answered = 주문 { $order } 건의 증거를 받아 검토하고 있습니다.
dispute-send-files = 주문 { $order } 건의 분쟁 파일을 다음 메시지에 첨부해 주세요.
dispute-answer-over = 주문 { $order } 건의 분쟁은 { $date }까지 답변할 수 있었고, 이미 지났습니다.
evidence-proposal = 주문 { $order } 건의 분쟁에 다음 파일을 제출합니다: { $files }
evidence-done = 완료: 주문 { $order } 건의 분쟁에 다음 파일이 제출되었습니다: { $files }
accept-dispute-proposal = 주문 { $order } 건의 분쟁을 수용합니다. 그러면 고객이 { $amount } 금액을 돌려받습니다.
accept-dispute-done = 완료: 주문 { $order } 건의 분쟁이 수용되어 고객이 { $amount } 금액을 돌려받습니다.
no-open-dispute = 주문에 대한 진행 중인 분쟁이 보이지 않습니다.
no-open-dispute-on = 주문 { $order } 건에 대한 진행 중인 분쟁이 없습니다.
dispute-closed = 주문 { $order } 건의 분쟁은 { $date }에 종료되었습니다.

## What was promised
person-answers-by = 상담원이 { $date }까지 답변합니다.
queue-wait = 상담원이 약 { $least }~{ $most }분 안에 연결될 것으로 보입니다.
callback-at = 지금은 답변할 수 있는 상담원이 근무하고 있지 않습니다. { $date } { $from }에서 { $until } 사이에 상담원이 여기에서 답변합니다.
person-with-you = 지금부터 { $name } 상담원이 직접 답변합니다.
assistant-back = 이제 다시 자동 어시스턴트가 답변합니다.
dispute-heard-by = 먼저 { $merchant }에 문의합니다. { $date }까지 알려 드립니다.
trace-heard-by = { $date }까지 확인된 내용을 알려 드립니다.
dispute-decided-for-you = { $merchant }에 대한 분쟁이 고객님에게 유리하게 결정되었습니다.
dispute-decided-for-shop = { $merchant }에 대한 분쟁이 상점에 유리하게 결정되었습니다. 동의하지 않으시면 적어 주세요.
dispute-undecided = { $merchant }에 대한 분쟁은 아직 결정되지 않았습니다.
trace-found = { $amount } 결제가 들어왔습니다.
trace-not-found = { $amount } 결제를 아직 찾지 못했습니다.
person-looks = 상담원에게 확인을 요청했습니다.
approval-asked = 먼저 상담원의 승인이 필요하므로 아직 변경된 것은 없습니다. { $date }까지 알려 드립니다.
approval-refused = 요청하신 내용은 승인되지 않아 변경된 것이 없습니다.
answer-overdue = { $date }까지 답변을 약속드렸으나 지키지 못했습니다. 죄송합니다.
goods-come-yet = { $merchant } 상품이 도착했나요? 아니라면 적어 주세요. 분쟁을 시작할 수 있습니다.
payment-still-missing = { $amount } 결제가 아직 보이지 않습니다. 추적을 원하시면 적어 주세요.
payout-overdue = { $amount } 지급을 { $date }에 약속드렸으나 이루어지지 않았습니다. 죄송합니다.
