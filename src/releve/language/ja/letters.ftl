# What the lender writes unasked, in Japanese.

letters-heading = 当社からのお知らせ
letter-bill-subject = { $merchant }：{ $amount }のお支払期日は{ $date }です
letter-bill = { $merchant }でのご購入（注文{ $order }）の{ $amount }は、{ $date }がお支払期日です。チャットでお支払いいただけます。すでにお支払い済みの場合、お手続きは不要です。
letter-reminder-before-due-subject = { $merchant }：{ $amount }のお支払期日は{ $date }です
letter-reminder-before-due = 事前のお知らせです。{ $merchant }でのご購入（注文{ $order }）の{ $amount }は、{ $date }がお支払期日です。チャットでお支払いいただけます。お時間が必要な場合は、その日より前にお知らせください。
letter-reminder-after-due-subject = { $merchant }：{ $amount }のお支払期日は{ $date }でした
letter-reminder-after-due = { $merchant }でのご購入（注文{ $order }）の{ $amount }は{ $date }がお支払期日でしたが、まだご入金を確認できていません。チャットでお支払いください。お支払いになったばかりの場合、お手続きは不要です。今お支払いが難しい場合はご連絡ください。可能な方法を一緒に考えます。
letter-late-fee-subject = { $merchant }：遅延手数料{ $amount }
letter-late-fee = { $date }に、{ $merchant }でのご購入（注文{ $order }）に遅延手数料{ $amount }が加算されました。チャットで理由の確認やお支払いができます。誤りだと思われる場合もチャットでお知らせください。
letter-authorization-expired-subject = { $merchant }：この注文のお支払いはありません
letter-authorization-expired = { $merchant }は、{ $amount }のご購入（注文{ $order }）の手続きを{ $date }までに完了しませんでした。請求は行われておらず、お支払いの必要はありません。商品を引き続きご希望の場合は、お店にお問い合わせください。
letter-obligation-subject = お約束していた件について
letter-document-subject = 書類のお届け
letter-closing = ご質問はチャットでお寄せください。担当者との会話もいつでもご希望いただけます。
