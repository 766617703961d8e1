# Every reply of the assistants in Japanese. Variables: $merchant the shop, $amount money,
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
confirm-yes = はい
confirm-no = いいえ

## Questions
ask-errand = ご用件がはっきり分かりませんでした。お支払い残高、お支払い、期限の延長、商品の返品、返金、届かない商品、手数料のどれについてでしょうか。担当者をお呼びすることもできます。
ask-order = どの購入のことでしょうか。
ask-new-date = { $merchant }へのお支払いを何日に変更しますか。変更できるのは{ $date }までです。
ask-amount = { $merchant }にいくらお支払いになりますか。
ask-items = { $merchant }への返品はどの商品ですか。
ask-confirm = 実行してよろしいですか。
ask-report-stranger = ご本人によるものではない購入を報告なさいますか。
ask-register-complaint = 正式な苦情として登録しましょうか。
ask-identity-code = アカウントを確認する前に、ご本人であることの確認が必要です。ワンタイムコードをお送りしました。コードを教えてください。
code-wrong = お送りしたコードと異なります。ご確認のうえ、もう一度お試しください。
code-sent-again = 新しいワンタイムコードをお送りしました。コードを教えてください。
not-understood = 申し訳ありません。理解できませんでした。
file-unread = ここではファイルを開けません。内容を文字でお知らせください。

## Courtesies
identified = ありがとうございます。コードが確認できました。
not-verified = それではアカウントを確認することも、ご案内することもできません。本人確認はいつでも可能です。担当者をお呼びすることもできます。
you-are-welcome = どういたしまして。ご用の際はまたお書きください。
nothing-changed = 承知しました。何も変更していません。
done-already = すでに実行済みのため、もう一度は実行していません。
handed-over = この会話を担当者に引き継ぎます。お書きいただいた内容と実行済みの内容は担当者が確認できますので、繰り返しは不要です。回答はここに届きます。
help-emergency = ご自身やほかの方の命が危険な場合は、今すぐ { $number } に電話してください。
help-crisis-line = お話を聞いてもらえる窓口もあります：{ $line }
help-debt-advice = 当社とは独立した債務相談：{ $name }
person-answers = メッセージはこの会話の担当者に届いています。
welcome = こんにちは。自動アシスタントです。お支払い残高のご案内、お支払いの受付、支払期日の変更、返品の登録、返金の確認、届かない商品の調査ができます。いつでも担当者をお呼びいただけます。
receipt = 受付番号 { $evidence }

## Which order
not-yours = 注文{ $order }はお客様のものではないため、対応もご案内もできません。
no-such-order = お客様のアカウントに注文{ $order }が見つかりません。

## What is owed
nothing-owed = お支払い残高はありません。すべてお支払い済みです。
balance-total = お支払い残高は合計{ $amount }、購入{ $count ->
   *[other] { $count }件
}分です。
balance-line = { $merchant }：残り{ $amount }、次の期日は{ $date }です。
balance-line-overdue = { $merchant }：残り{ $amount }、期日は{ $date }でした。
balance-line-paused = { $merchant }：残り{ $amount }、{ $date }まで一時停止中です。
balance-line-fees = { $merchant }：手数料の残りは{ $amount }です。
balance-paid-so-far = これまでに{ $amount }をお支払いいただきました。
balance-refunded = 店舗からの返金は{ $amount }です。
balance-fees = うち{ $amount }は遅延手数料です。
installment-line = { $amount }の期日は{ $date }です。
plan-closed = { $merchant }へのお支払いは残っていません。
why-purchase = { $merchant }での購入（{ $date }）：{ $amount }
why-refund = 店舗からの返金（{ $date }）：{ $amount }
why-fee-waived = 取り消した遅延手数料（{ $date }）：{ $amount }
why-goodwill = 特別な減額（{ $date }）：{ $amount }
why-other = その他の変更：{ $amount }
fee-of-payment = { $date }が期日だった{ $amount }のお支払いに対するものです。
refund-expected = これに対する店舗からの返金は{ $amount }となるはずです。
interest-spared = これにより利息{ $amount }が節約されます。
after-nothing = その後、{ $merchant }へのお支払いは残りません。
after-payment = その後、{ $merchant }へのお支払いは{ $amount }が残り、期日は{ $date }です。
after-payments = その後、{ $merchant }へのお支払いは{ $amount }が{ $count }回分残り、最終回は{ $date }です。

## Paying
pay-now-proposal = { $merchant }分として{ $amount }をお引き落とし{ $method ->
    [none] します。
   *[other] します（{ $method }）。
}
pay-now-done = 完了しました。{ $merchant }に{ $amount }が支払われました。
pay-now-left = そちらのお支払いは{ $amount }残っています。
all-paid = そちらのお支払いは残っていません。
below-minimum = お受けできる最小のお支払い額は{ $amount }です。
exceeds-outstanding = { $merchant }の残高を超えています。残高は{ $amount }です。代わりにこの金額をお引き落としできます。
payoff-line = { $merchant }: { $amount }
payoff-proposal = { $amount }をお引き落としし、全額を清算します。
payoff-done = 完了しました。{ $amount }が支払われ、次の残高はなくなりました：

## More time
extend-due-date-proposal = { $merchant }への{ $amount }のお支払いを{ $was }から{ $date }に変更します。費用はかかりません。
extend-due-date-done = 完了しました。{ $merchant }への{ $amount }の期日は{ $date }になりました。
due-date-already = { $merchant }へのお支払いの期日はすでに{ $date }のため、変更はありません。
disputed = { $merchant }での購入について異議申し立てが受付中です。結論が出るまで支払期日は変わりません。
paused = { $merchant }の支払いは{ $date }まで一時停止中のため、それまで期日は来ません。
too-overdue = { $merchant }へのお支払いの期日は{ $date }でした。日数が経ちすぎているため変更できません。
offer-payment-plan = お支払いが難しい場合は、残高を数か月に分けることができます。支払いプランをご希望とお伝えください。
already-moved = { $merchant }へのお支払いはすでに一度{ $date }に変更されています。再度の変更はできません。
date-in-past = { $date }はすでに過ぎています。
no-later-date = { $merchant }へのお支払いを変更できたのは{ $date }までで、すでに過ぎています。
beyond-limit-date = { $merchant }へのお支払いを変更できるのは{ $date }までです。

## Returns
return-proposal = { $merchant }への返品（{ $items }）を登録します。
return-done = 完了しました。{ $merchant }への返品（{ $items }）を登録しました。
pause-proposal = その間ご請求は待機します。支払いを{ $date }まで一時停止します。
pause-done = 支払いは{ $date }まで一時停止中です。それまで期日は来ず、手数料もかかりません。
return-already = { $merchant }への返品は{ $date }から登録されています。
return-window-over = { $merchant }への返品を申し出られたのは{ $date }までで、すでに過ぎています。
no-order-to-return = 返品できる購入が見つかりません。
not-captured = { $merchant }はまだ注文商品を発送していないため、現時点ではお支払いも返品もありません。

## Refunds
refund-booked = { $merchant }からの返金：{ $amount }（{ $date }）
refund-paid-out = { $merchant }からの返金のうち{ $amount }をお客様にお返ししました。
refund-left-to-pay = 返金後、{ $merchant }へのお支払いは{ $amount }残っています。
refund-awaited = { $merchant }への返品は{ $date }に登録されました。店舗からの返金はまだ届いていません。
no-refund = アカウントに返金や返品は見当たりません。
no-refund-on = { $merchant }からの返金はまだ見当たりません。

## Goods that never came
dispute-proposal = 商品が届いていないため、{ $merchant }に対する異議申し立てを開始します。
dispute-done = 完了しました。商品が届いていないため、{ $merchant }に対する異議申し立てを開始しました。
already-disputed = { $merchant }に対する異議申し立ては{ $date }から受付中です。
dispute-window-over = { $merchant }に対する異議申し立てができたのは{ $date }までで、すでに過ぎています。
expected-by = { $merchant }の注文商品はまだ配送中です。{ $date }までに届かない場合は再度ご連絡ください。異議申し立てを開始します。
no-order-to-dispute = 異議申し立てができる購入が見つかりません。

## Late fees
fee-explained = { $merchant }の{ $amount }は遅延手数料です。お支払いが遅れたため{ $date }に発生しました。
waive-fee-proposal = { $merchant }の遅延手数料{ $amount }を特別に取り消すことができます。
waive-fee-done = 完了しました。{ $merchant }の遅延手数料{ $amount }を取り消しました。
waiver-used = 過去1年以内に遅延手数料をすでに一度免除しています。次に可能なのは{ $date }です。
no-fee = アカウントに遅延手数料はありません。
no-fee-on = { $merchant }での購入に遅延手数料はありません。

## Goods that are wrong or damaged
dispute-faulty-proposal = 商品に誤りまたは破損があるため、{ $merchant }に対する異議申し立てを開始します。
dispute-faulty-done = 完了しました。商品に誤りまたは破損があるため、{ $merchant }に対する異議申し立てを開始しました。

## Canceling
cancel-proposal = { $merchant }への{ $amount }の注文をキャンセルします。以後のお支払いはありません。
cancel-done = 完了しました。{ $merchant }への{ $amount }の注文をキャンセルしました。お支払いはありません。
canceled-already = { $merchant }への注文は{ $date }にキャンセルされています。
captured-already = { $merchant }は{ $date }に商品を発送したため、注文をキャンセルできません。
offer-return = 商品が不要な場合は返品を登録できます。お申し付けください。
no-order-to-cancel = アカウントにキャンセルできるものが見つかりません。

## A payment that doesn't show
ask-paid-amount = いくらお支払いになりましたか。
ask-paid-on = 何日にお支払いになりましたか。
payment-wait = お支払いの反映には数銀行営業日かかります。{ $amount }が{ $date }に反映されていない場合は再度ご連絡ください。調査を依頼します。
payment-found-proposal = { $date }に用途の記載なく{ $amount }が入金されました。{ $merchant }のお支払いに充てます。
payment-shows = { $merchant }分の{ $amount }は{ $date }からアカウントに反映されています。
trace-proposal = { $date }の{ $amount }のお支払いについて調査を依頼します。
trace-done = 完了しました。{ $date }の{ $amount }のお支払いは調査中です。
trace-already = { $date }の{ $amount }のお支払いはすでに調査中です。

## Spreading what is owed
count-label = { $count }
ask-installments = お支払い残高は{ $amount }です。何か月に分けますか。{ $least }から{ $most }まで可能です。または、毎月お支払いになれる金額を教えてください。
plan-beyond-limit = { $least }か月から{ $most }か月に分けることができます。
plan-below-minimum = 毎月の最小お支払い額は{ $amount }のため、最長で{ $most }か月までです。
plan-rate-too-low = 毎月{ $part }では、ご案内できる最長の{ $most }か月を超えてしまいます。
plan-too-small = 毎月の最小お支払い額は{ $amount }のため、残高が少なく分けることができません。
plan-proposal = { $amount }を毎月最大{ $part }の{ $count }回払いに分けます。初回は{ $date }です。費用はかかりません。
plan-done = 完了しました。{ $amount }を毎月最大{ $part }の{ $count }回払いに分けました。初回は{ $date }です。

## Somebody else's purchase
account-locked = アカウントはロックされ、誰も購入に使えません。
dispute-stranger-done = ご本人の購入ではないため、{ $merchant }に対する異議申し立てを開始しました。

## Withdrawing from the credit agreement
withdraw-proposal = { $merchant }のクレジット契約の撤回を登録します。その場合{ $amount }は{ $date }に一括でのお支払いとなります。
withdraw-done = 完了しました。{ $merchant }のクレジット契約を撤回しました。{ $amount }は{ $date }に一括でのお支払いです。
withdrawal-over = { $merchant }のクレジット契約を撤回できたのは{ $date }までで、すでに過ぎています。
no-withdrawal-right = お住まいの国の法律では、このクレジット契約を撤回する権利はありません。
withdrawn-already = { $merchant }のクレジット契約は{ $date }にすでに撤回済みです。
no-agreement = 撤回できるクレジット契約が見つかりません。

## Another card, account, or day
method-label = { $method }
ask-method = 現在のお支払い方法は{ $method }です。代わりにどれを使いますか。
no-other-method = ほかに登録されたお支払い方法がありません。アカウント設定でカードや口座を追加できます。番号は決してここに送らないでください。
method-proposal = 今後のお支払いには{ $method }を使います。
method-done = 完了しました。今後のお支払いには{ $method }を使います。
method-already = { $method }はすでに使用中です。
ask-day = 毎月何日のお支払いをご希望ですか。{ $least }日から{ $most }日まで可能です。
day-beyond-limit = 毎月{ $least }日から{ $most }日の間で選べます。
day-proposal = 来月から、毎月のお支払い期日は{ $day }日になります。
day-done = 完了しました。来月から、毎月のお支払い期日は{ $day }日です。
day-already = 毎月のお支払い期日はすでに{ $day }日です。

## What a bill is made of
no-purchase = アカウントに請求が見当たりません。
invoice-total = { $merchant }、{ $date }：{ $amount }。内訳は次のとおりです：
invoice-item = { $item }: { $amount }
invoice-interest = 利息：{ $amount }
invoice-fee = 遅延手数料（{ $date }発生）：{ $amount }
invoice-fee-waived = 遅延手数料（{ $date }発生、取り消し済み）：{ $amount }
invoice-payment = お支払い（{ $date }）：{ $amount }
dispute-amount-proposal = 内容に誤りがある場合は、金額について{ $merchant }に対する異議申し立てを開始します。
dispute-amount-done = 完了しました。金額について{ $merchant }に対する異議申し立てを開始しました。

## Complaints
complaint-registered = 苦情を登録しました。担当者が{ $date }までに回答します。
complaint-already = この苦情は{ $was }から登録されています。担当者が{ $date }までに回答します。
complaint-escalation = 回答にご納得いただけない場合の申し出先：{ $body }

## Contact details
ask-field = 何を変更しますか。
field-label = { $field ->
    [email] メールアドレス
    [phone] 電話番号
   *[address] 郵送先住所
}
ask-value = { $field ->
    [email] 新しいメールアドレスを教えてください。
    [phone] 新しい電話番号を教えてください。
   *[address] 新しい郵送先住所を教えてください。
}
contact-proposal = { field-label }：{ $value }に変更します。
contact-done = 完了しました。{ field-label }：{ $value }
contact-already = { field-label }：{ $value }はすでに登録されているため、変更はありません。

## Invoices and statements
nothing-to-state = 請求書のある購入が見つかりません。
invoice-proposal = { $merchant }での{ $date }の購入の請求書の写しをお送りします。
invoice-done = 完了しました。{ $merchant }での{ $date }の購入の請求書の写しをお送りしています。
ask-month = 何月の明細書をご希望ですか。
period-label = { $first } – { $date }
statement-proposal = { $first }から{ $date }までの明細書をお送りします。
statement-done = 完了しました。{ $first }から{ $date }までの明細書をお送りしています。
statement-title = 明細書（{ $first }から{ $date }まで）
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] 購入
    [interest] 利息
    [fee] 遅延手数料
    [fee_waived] 免除された遅延手数料
    [payment] お支払い
    [refund] 返金
   *[goodwill] 特別な減額
} · { $amount }
statement-opening = それ以前の残高：{ $amount }
statement-closing = それ以後の残高：{ $amount }
statement-due = 未払い：{ $merchant }へ{ $amount }、期日{ $date }

## Credit
purchase-declined = { $merchant }での{ $amount }の購入は{ $date }にお断りしました。主な理由は次のとおりです：
no-declined-purchase = アカウントにお断りした購入は見当たりません。
credit-no-limit = 固定の限度額は設定されていません。購入ごとに個別に判断されます。
credit-left = 限度額は{ $limit }です。お支払い残高またはお約束済みの額は{ $owed }で、残りは{ $amount }です。
credit-over-limit = この購入により残高が限度額を超えます。
credit-overdue-debt = 期日を過ぎたお支払いがあります。
credit-short-history = お支払い状況についてまだ十分な情報がありません。
credit-many-open-orders = 同時に多くの購入が未完了です。
credit-not-affordable = ご申告の収入から支出を引いた額では、お支払いに足りません。
credit-account-locked = アカウントはロックされています。
credit-no-promise = 購入ごとに当日あらためて判断されるため、次の結果を今お伝えすることはできません。

## The account and what is known
ask-account-wish = 何をいたしましょうか。
account-wish-label = { $wish ->
    [export] データを送る
    [close] アカウントを閉じる
   *[erase] データを消去する
}
account-proposal = { $wish ->
    [export] 当社が保有するお客様の情報を読める形のアーカイブにまとめてお送りします。
    [close] アカウントを閉じます。以後は購入に使えません。
   *[erase] お客様の情報を消去し、アカウントを閉じます。取り消しはできません。
}
account-done = { $wish ->
    [export] 完了しました。データをお送りしています。
    [close] 完了しました。アカウントを閉じました。
   *[erase] 完了しました。お客様の情報を消去し、アカウントを閉じました。
}
account-wish-met = { account-wish-label }：すでに実行済みです。
data-kept = 法律により購入の帳簿を{ $date }まで保管する必要があります。それまでデータは消去できません。
close-owing = { $amount }が未払いです。すべてお支払い済みになればアカウントを閉じられます。
close-disputed = { $merchant }での購入について異議申し立てが受付中です。結論が出ればアカウントを閉じられます。
archive-title = お客様について保有する情報（{ $date }現在）

## Merchants: payouts
payout-to-come = { $amount }は{ $date }に振り込まれます。
payout-paid = { $amount }は{ $date }に振り込まれました。
payout-orders = 対象：{ $orders }
payout-kept = 売上との差額{ $amount }は当社の手数料と控除額です。
no-payout = 振り込みはまだ見当たりません。
no-payout-of = 注文{ $order }はまだ振り込みに含まれていません。

## Merchants: orders
ask-merchant-step = 注文{ $order }をどうしますか。
merchant-step-label = { $step ->
    [capture] 売上確定
    [refund] 返金
    [cancel] キャンセル
    [release] 残りの解放
   *[extend] 与信の延長
}
no-merchant-order = それが可能な注文が見つかりません。
capture-proposal = 注文{ $order }の{ $amount }を売上確定します。
capture-done = 完了しました。注文{ $order }の{ $amount }を売上確定しました。
capture-too-much = 注文{ $order }で売上確定できる残り{ $amount }を超えています。代わりにこの金額を確定できます。
merchant-captured-already = 注文{ $order }の{ $amount }はすでに売上確定済みのため、実行できません。確定分は返金できます。
authorization-over = 注文{ $order }の与信は{ $date }に終了しました。
ask-refund-amount = 注文{ $order }の返金額はいくらにしますか。最大{ $amount }です。
refund-proposal = 注文{ $order }の{ $amount }をお客様に返金します。
refund-done = 完了しました。注文{ $order }の{ $amount }をお客様に返金しました。
refund-too-much = 注文{ $order }で返金できる残り{ $amount }を超えています。
refund-window-over = 注文{ $order }を返金できたのは{ $date }までで、すでに過ぎています。
merchant-not-captured = 注文{ $order }はまだ売上確定されていないため、返金するものがありません。
merchant-cancel-proposal = 注文{ $order }をキャンセルします。
merchant-cancel-done = 完了しました。注文{ $order }をキャンセルしました。
merchant-canceled-already = 注文{ $order }は{ $date }にキャンセルされています。
release-proposal = 注文{ $order }の残り{ $amount }を解放します。
release-done = 完了しました。注文{ $order }の残り{ $amount }を解放しました。
extend-proposal = 注文{ $order }の与信を{ $was }から{ $date }に延長します。
extend-done = 完了しました。注文{ $order }の与信は{ $date }までになりました。
extend-too-far = 注文{ $order }の与信を延長できるのは{ $date }までです。
authorized-until = 注文{ $order }の与信はすでに{ $date }までです。

## Merchants: disputes
merchant-dispute-line = 注文{ $order }：お客様の異議申し立てが{ $date }から受付中です。{ $reason ->
    [not_received] 商品が届いていません
    [wrong_or_damaged] 商品に誤りまたは破損があります
    [not_my_purchase] お客様の購入ではありません
    [wrong_amount] 金額が誤っています
   *[refund_missing] 返金がありません
}。対象額は{ $amount }です。
dispute-answer-by = { $date }までに回答が必要です。異議申し立てを受け入れるか、状況が分かるファイルを送ることができます。
dispute-answered = 注文{ $order }の証拠は受領し、確認中です。
dispute-send-files = 注文{ $order }の異議申し立てのファイルを次のメッセージに添付してください。
dispute-answer-over = 注文{ $order }の異議申し立てに回答できたのは{ $date }までで、すでに過ぎています。
evidence-proposal = 注文{ $order }の異議申し立てに次のファイルを提出します：{ $files }
evidence-done = 完了しました。注文{ $order }の異議申し立てに次のファイルを提出しました：{ $files }
accept-dispute-proposal = 注文{ $order }の異議申し立てを受け入れます。お客様に{ $amount }が戻ります。
accept-dispute-done = 完了しました。注文{ $order }の異議申し立てを受け入れ、お客様に{ $amount }が戻ります。
no-open-dispute = 注文について受付中の異議申し立ては見当たりません。
no-open-dispute-on = 注文{ $order }について受付中の異議申し立てはありません。
dispute-closed = 注文{ $order }の異議申し立ては{ $date }に終了しました。

## What was promised
person-answers-by = 担当者が{ $date }までに回答します。
queue-wait = 担当者はおよそ{ $least }～{ $most }分後に対応できる見込みです。
callback-at = 現在、回答できる担当者は勤務していません。{ $date }の{ $from }から{ $until }の間に、担当者がここで回答します。
person-with-you = 担当者{ $name }がこちらで直接回答します。
assistant-back = ここからは再び自動アシスタントが回答します。
dispute-heard-by = まず{ $merchant }に確認します。{ $date }までにご連絡します。
trace-heard-by = 調査の結果を{ $date }までにご連絡します。
dispute-decided-for-you = { $merchant }に対する異議申し立ては、お客様に有利に決定しました。
dispute-decided-for-shop = { $merchant }に対する異議申し立ては、店舗に有利に決定しました。ご納得いただけない場合はご連絡ください。
dispute-undecided = { $merchant }に対する異議申し立てはまだ決定していません。
trace-found = { $amount }のお支払いが入金されました。
trace-not-found = { $amount }のお支払いはまだ見つかっていません。
person-looks = 担当者に確認を依頼しました。
approval-asked = 先に担当者の承認が必要なため、まだ何も変更していません。{ $date }までにご連絡します。
approval-refused = ご依頼は承認されなかったため、何も変更していません。
answer-overdue = { $date }までの回答をお約束しましたが、守れませんでした。申し訳ございません。
goods-come-yet = { $merchant }の商品は届きましたか。届いていない場合はご連絡ください。異議申し立てができます。
payment-still-missing = { $amount }のお支払いはまだ反映されていません。調査をご希望の場合はご連絡ください。
payout-overdue = { $amount }の振り込みを{ $date }にお約束しましたが、実行されていません。申し訳ございません。
