# What the lender writes unasked, in Korean.

letters-heading = 저희가 보낸 메시지
letter-bill-subject = { $merchant }: { $amount }, 납부일 { $date }
letter-bill = { $merchant } 구매(주문 { $order }) 금액 { $amount }의 납부일은 { $date }입니다. 채팅에서 결제하실 수 있습니다. 이미 결제하셨다면 아무것도 하지 않으셔도 됩니다.
letter-reminder-before-due-subject = { $merchant }: { $amount }, 납부일 { $date }
letter-reminder-before-due = 미리 알려 드립니다. { $merchant } 구매(주문 { $order }) 금액 { $amount }의 납부일은 { $date }입니다. 채팅에서 결제하실 수 있습니다. 시간이 더 필요하시면 그날 전에 알려 주세요.
letter-reminder-after-due-subject = { $merchant }: { $amount }, 지난 납부일 { $date }
letter-reminder-after-due = { $merchant } 구매(주문 { $order }) 금액 { $amount }의 납부일은 { $date }이었으며 아직 입금이 확인되지 않았습니다. 채팅에서 결제해 주세요. 방금 결제하셨다면 아무것도 하지 않으셔도 됩니다. 지금 결제하기 어려우시면 저희에게 알려 주세요. 가능한 방법을 찾아보겠습니다.
letter-late-fee-subject = { $merchant }: 연체 수수료 { $amount }
letter-late-fee = { $date }에 { $merchant } 구매(주문 { $order })에 대해 연체 수수료 { $amount }이(가) 부과되었습니다. 채팅에서 이유를 확인하거나 결제하실 수 있고, 잘못되었다고 생각하시면 알려 주실 수 있습니다.
letter-authorization-expired-subject = { $merchant }: 이 주문으로 내실 금액은 없습니다
letter-authorization-expired = { $merchant }에서 { $amount } 구매(주문 { $order })를 { $date }까지 완료하지 않았습니다. 청구된 금액은 없으며 내실 금액도 없습니다. 상품을 계속 원하시면 상점에 문의해 주세요.
letter-obligation-subject = 약속드린 내용
letter-document-subject = 요청하신 문서
letter-closing = 궁금한 점이 있으시면 채팅으로 알려 주세요. 언제든지 상담원과의 대화를 요청하실 수 있습니다.
