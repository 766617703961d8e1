# Every reply of the assistants in Thai. Variables: $merchant the shop, $amount money,
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
confirm-yes = ใช่
confirm-no = ไม่ใช่

## Questions
ask-errand = ยังไม่แน่ใจว่าคุณต้องการอะไร เกี่ยวกับยอดค้าง การชำระเงิน ขอเวลาเพิ่ม การคืนสินค้า การคืนเงิน สินค้าที่ไม่ได้รับ หรือค่าธรรมเนียมใช่ไหม คุณขอคุยกับเจ้าหน้าที่ได้เช่นกัน
ask-order = คุณหมายถึงการซื้อรายการใด
ask-new-date = ต้องการเลื่อนการชำระให้ { $merchant } ไปวันใด วันสุดท้ายที่เป็นไปได้คือ { $date }
ask-amount = ต้องการชำระให้ { $merchant } เท่าใด
ask-items = การคืนสินค้าให้ { $merchant } มีรายการใดบ้าง
ask-confirm = ให้ดำเนินการเลยไหม
ask-report-stranger = ต้องการแจ้งการซื้อที่คุณไม่ได้ทำใช่ไหม
ask-register-complaint = ต้องการให้บันทึกข้อร้องเรียนอย่างเป็นทางการไหม
ask-identity-code = ก่อนดูบัญชีของคุณ เราต้องแน่ใจว่าเป็นคุณ เราได้ส่งรหัสใช้ครั้งเดียวให้แล้ว รหัสคืออะไร
code-wrong = ไม่ใช่รหัสที่ส่งไป โปรดตรวจสอบแล้วลองอีกครั้ง
code-sent-again = เราได้ส่งรหัสใช้ครั้งเดียวชุดใหม่ให้แล้ว รหัสคืออะไร
not-understood = ขออภัย ยังไม่เข้าใจ
file-unread = ไม่สามารถเปิดไฟล์ที่นี่ได้ โปรดบอกเป็นข้อความว่ามีอะไรอยู่ในไฟล์

## Courtesies
identified = ขอบคุณ รหัสถูกต้อง
not-verified = ถ้าเช่นนั้นเราไม่สามารถดูบัญชีหรือบอกข้อมูลใดได้ คุณยืนยันตัวตนได้ทุกเมื่อ หรือขอคุยกับเจ้าหน้าที่
you-are-welcome = ด้วยความยินดี เขียนมาได้อีกเมื่อต้องการ
nothing-changed = ได้ ไม่มีอะไรเปลี่ยนแปลง
done-already = เรื่องนี้ทำไปแล้ว จึงไม่ได้ทำซ้ำ
handed-over = กำลังส่งการสนทนานี้ให้เจ้าหน้าที่ เจ้าหน้าที่เห็นสิ่งที่คุณเขียนและสิ่งที่ทำไปแล้ว คุณจึงไม่ต้องพูดซ้ำ คำตอบจะอยู่ที่นี่
help-emergency = หากชีวิตของคุณหรือผู้อื่นตกอยู่ในอันตราย โปรดโทร { $number } ทันที
help-crisis-line = คุณยังสามารถพูดคุยกับใครสักคนได้: { $line }
help-debt-advice = คำปรึกษาเรื่องหนี้ที่เป็นอิสระจากเรา: { $name }
person-answers = ข้อความของคุณอยู่กับเจ้าหน้าที่ที่ดูแลการสนทนานี้
welcome = สวัสดี เราเป็นผู้ช่วยอัตโนมัติ สามารถบอกยอดค้าง รับชำระเงิน เลื่อนวันครบกำหนด บันทึกการคืนสินค้า ติดตามการคืนเงิน หรือตรวจสอบสินค้าที่ไม่ได้รับ คุณขอคุยกับเจ้าหน้าที่ได้ทุกเมื่อ
receipt = ใบรับ { $evidence }

## Which order
not-yours = คำสั่งซื้อ { $order } ไม่ใช่ของคุณ เราจึงทำหรือบอกอะไรเกี่ยวกับคำสั่งซื้อนี้ไม่ได้
no-such-order = ไม่พบคำสั่งซื้อ { $order } ในบัญชีของคุณ

## What is owed
nothing-owed = คุณไม่มียอดค้าง ชำระครบทุกอย่างแล้ว
balance-total = ยอดค้างทั้งหมด { $amount } จากการซื้อ { $count ->
   *[other] { $count }
} รายการ:
balance-line = { $merchant }: เหลือ { $amount } ครบกำหนดครั้งถัดไป { $date }
balance-line-overdue = { $merchant }: เหลือ { $amount } ครบกำหนดไปแล้วเมื่อ { $date }
balance-line-paused = { $merchant }: เหลือ { $amount } พักไว้ถึง { $date }
balance-line-fees = { $merchant }: เหลือค่าธรรมเนียม { $amount }
balance-paid-so-far = จนถึงตอนนี้คุณชำระแล้ว { $amount }
balance-refunded = ร้านค้าทำการคืนเงิน { $amount }
balance-fees = ในจำนวนนี้ { $amount } เป็นค่าปรับล่าช้า
installment-line = { $amount } ครบกำหนด { $date }
plan-closed = ไม่เหลือยอดต้องชำระให้ { $merchant }
why-purchase = การซื้อที่ { $merchant } เมื่อ { $date }: { $amount }
why-refund = การคืนเงินจากร้านค้าเมื่อ { $date }: { $amount }
why-fee-waived = ค่าปรับล่าช้าที่ยกเว้นเมื่อ { $date }: { $amount }
why-goodwill = หักเพื่อไมตรีจิตเมื่อ { $date }: { $amount }
why-other = การเปลี่ยนแปลงอื่น: { $amount }
fee-of-payment = เป็นของการชำระ { $amount } ที่ครบกำหนด { $date }
refund-expected = ร้านค้าควรทำการคืนเงิน { $amount } สำหรับรายการนี้
interest-spared = คุณประหยัดดอกเบี้ย { $amount }
after-nothing = หลังจากนั้นไม่เหลือยอดต้องชำระให้ { $merchant }
after-payment = หลังจากนั้นเหลือ { $amount } ต้องชำระให้ { $merchant } วันที่ { $date }
after-payments = หลังจากนั้นเหลือ { $amount } ต้องชำระให้ { $merchant } จำนวน { $count } ครั้ง ครั้งสุดท้าย { $date }

## Paying
pay-now-proposal = จะเก็บ { $amount } สำหรับ { $merchant }{ $method ->
    [none] {""}
   *[other] {""} จาก { $method }
}
pay-now-done = เรียบร้อย: ชำระ { $amount } ให้ { $merchant } แล้ว
pay-now-left = ยังเหลือ { $amount } ต้องชำระที่นั่น
all-paid = ไม่เหลือยอดต้องชำระที่นั่น
below-minimum = การชำระขั้นต่ำที่รับได้คือ { $amount }
exceeds-outstanding = มากกว่ายอดที่เหลือกับ { $merchant } ยอดที่เหลือคือ { $amount } เราเก็บจำนวนนั้นแทนได้
payoff-line = { $merchant }: { $amount }
payoff-proposal = จะเก็บ { $amount } และปิดยอดทั้งหมด
payoff-done = เรียบร้อย: ชำระ { $amount } แล้ว และไม่เหลือยอดใน:

## More time
extend-due-date-proposal = จะเลื่อนการชำระ { $amount } ให้ { $merchant } จาก { $was } เป็น { $date } ไม่มีค่าใช้จ่าย
extend-due-date-done = เรียบร้อย: { $amount } ให้ { $merchant } ครบกำหนด { $date } แล้ว
due-date-already = การชำระให้ { $merchant } ครบกำหนด { $date } อยู่แล้ว จึงไม่มีอะไรต้องเปลี่ยน
disputed = มีข้อพิพาทที่เปิดอยู่เกี่ยวกับการซื้อที่ { $merchant } ก่อนมีคำตัดสิน วันครบกำหนดยังเหมือนเดิม
paused = แผนกับ { $merchant } พักไว้ถึง { $date } ก่อนนั้นไม่มียอดครบกำหนด
too-overdue = การชำระให้ { $merchant } ครบกำหนดเมื่อ { $date } นานเกินไปจึงเลื่อนไม่ได้
offer-payment-plan = หากชำระลำบาก เราแบ่งยอดค้างเป็นหลายเดือนได้ เพียงขอแผนผ่อนชำระ
already-moved = การชำระให้ { $merchant } เคยเลื่อนไปแล้วหนึ่งครั้ง เป็น { $date } เลื่อนอีกไม่ได้
date-in-past = { $date } ผ่านไปแล้ว
no-later-date = การชำระให้ { $merchant } เลื่อนได้ไม่เกิน { $date } และวันนั้นผ่านไปแล้ว
beyond-limit-date = เลื่อนการชำระให้ { $merchant } ได้ไม่เกิน { $date }

## Returns
return-proposal = จะบันทึกการคืนสินค้าให้ { $merchant }: { $items }
return-done = เรียบร้อย: บันทึกการคืนสินค้าให้ { $merchant } แล้ว: { $items }
pause-proposal = ระหว่างนี้บิลจะรอ: แผนพักไว้ถึง { $date }
pause-done = แผนพักไว้ถึง { $date } ก่อนนั้นไม่มียอดครบกำหนดและไม่คิดค่าธรรมเนียม
return-already = การคืนสินค้าให้ { $merchant } บันทึกไว้ตั้งแต่ { $date }
return-window-over = การคืนสินค้าให้ { $merchant } แจ้งได้ถึง { $date } และวันนั้นผ่านไปแล้ว
no-order-to-return = ไม่เห็นการซื้อที่ยังทำการคืนสินค้าได้
not-captured = { $merchant } ยังไม่ส่งคำสั่งซื้อนี้ จึงยังไม่มียอดต้องชำระและยังไม่มีการคืนสินค้า

## Refunds
refund-booked = การคืนเงินจาก { $merchant }: { $amount } เมื่อ { $date }
refund-paid-out = จากการคืนเงินของ { $merchant } จ่ายคืนให้คุณแล้ว { $amount }
refund-left-to-pay = หลังการคืนเงินเหลือ { $amount } ต้องชำระให้ { $merchant }
refund-awaited = การคืนสินค้าให้ { $merchant } บันทึกเมื่อ { $date } ร้านค้ายังไม่ส่งการคืนเงิน
no-refund = ไม่เห็นการคืนเงินหรือการคืนสินค้าในบัญชีของคุณ
no-refund-on = ยังไม่เห็นการคืนเงินจาก { $merchant }

## Goods that never came
dispute-proposal = จะเปิดข้อพิพาทกับ { $merchant } เพราะสินค้าไม่มาถึง
dispute-done = เรียบร้อย: เปิดข้อพิพาทกับ { $merchant } แล้วเพราะสินค้าไม่มาถึง
already-disputed = มีข้อพิพาทที่เปิดอยู่กับ { $merchant } ตั้งแต่ { $date }
dispute-window-over = ข้อพิพาทกับ { $merchant } เปิดได้ถึง { $date } และวันนั้นผ่านไปแล้ว
expected-by = คำสั่งซื้อจาก { $merchant } ยังอยู่ระหว่างทาง หากถึง { $date } ยังไม่ได้รับ โปรดเขียนมาอีกแล้วจะเปิดข้อพิพาท
no-order-to-dispute = ไม่เห็นการซื้อที่ยังเปิดข้อพิพาทได้

## Late fees
fee-explained = จำนวน { $amount } ที่ { $merchant } คือค่าปรับล่าช้า คิดเมื่อ { $date } เพราะชำระช้า
waive-fee-proposal = เรายกเว้นค่าปรับล่าช้า { $amount } ที่ { $merchant } ให้ได้เพื่อไมตรีจิต
waive-fee-done = เรียบร้อย: ยกเว้นค่าปรับล่าช้า { $amount } ที่ { $merchant } แล้ว
waiver-used = ในปีที่ผ่านมายกเว้นค่าปรับล่าช้าให้คุณไปแล้วหนึ่งครั้ง ครั้งต่อไปที่ทำได้คือ { $date }
no-fee = ไม่มีค่าปรับล่าช้าในบัญชีของคุณ
no-fee-on = ไม่มีค่าปรับล่าช้าในการซื้อที่ { $merchant }

## Goods that are wrong or damaged
dispute-faulty-proposal = จะเปิดข้อพิพาทกับ { $merchant } เพราะสินค้าผิดหรือเสียหาย
dispute-faulty-done = เรียบร้อย: เปิดข้อพิพาทกับ { $merchant } แล้วเพราะสินค้าผิดหรือเสียหาย

## Canceling
cancel-proposal = จะยกเลิกคำสั่งซื้อของคุณที่ { $merchant } จำนวน { $amount } หลังจากนั้นคุณไม่ต้องชำระรายการนี้
cancel-done = เรียบร้อย: ยกเลิกคำสั่งซื้อที่ { $merchant } จำนวน { $amount } แล้ว และคุณไม่ต้องชำระรายการนี้
canceled-already = คำสั่งซื้อที่ { $merchant } ยกเลิกแล้วเมื่อ { $date }
captured-already = { $merchant } ส่งสินค้าแล้วเมื่อ { $date } จึงยกเลิกคำสั่งซื้อไม่ได้แล้ว
offer-return = หากไม่ต้องการเก็บสินค้า เราบันทึกการคืนสินค้าได้ เพียงบอกเรา
no-order-to-cancel = ไม่เห็นสิ่งที่ยกเลิกได้ในบัญชีของคุณ

## A payment that doesn't show
ask-paid-amount = คุณชำระเท่าใด
ask-paid-on = คุณชำระวันใด
payment-wait = การชำระใช้เวลาไม่กี่วันทำการของธนาคาร หาก { $amount } ยังไม่แสดงใน { $date } โปรดเขียนมาอีกแล้วจะให้ตรวจหา
payment-found-proposal = { $amount } เข้ามาเมื่อ { $date } โดยไม่ระบุรายการ เราจะใช้กับ { $merchant }
payment-shows = { $amount } สำหรับ { $merchant } อยู่ในบัญชีของคุณตั้งแต่ { $date }
trace-proposal = จะให้ตรวจหาการชำระ { $amount } ของคุณเมื่อ { $date }
trace-done = เรียบร้อย: กำลังตรวจหาการชำระ { $amount } ของคุณเมื่อ { $date }
trace-already = กำลังตรวจหาการชำระ { $amount } ของคุณเมื่อ { $date } อยู่แล้ว

## Spreading what is owed
count-label = { $count }
ask-installments = คุณต้องชำระ { $amount } จะแบ่งเป็นกี่เดือน เป็นไปได้ { $least } ถึง { $most } หรือบอกได้ว่าคุณชำระได้เดือนละเท่าไร
plan-beyond-limit = แบ่งได้ { $least } ถึง { $most } เดือน
plan-below-minimum = การชำระรายเดือนขั้นต่ำคือ { $amount } จึงแบ่งได้ไม่เกิน { $most } เดือน
plan-rate-too-low = หากชำระเดือนละ { $part } จะใช้เวลานานกว่า { $most } เดือน ซึ่งเป็นระยะยาวที่สุดที่เสนอได้
plan-too-small = การชำระรายเดือนขั้นต่ำคือ { $amount } ยอดที่เหลือจึงน้อยเกินกว่าจะแบ่ง
plan-proposal = จะแบ่ง { $amount } เป็นรายเดือน { $count } ครั้ง ครั้งละไม่เกิน { $part } ครั้งแรก { $date } ไม่มีค่าใช้จ่าย
plan-done = เรียบร้อย: แบ่ง { $amount } เป็นรายเดือน { $count } ครั้ง ครั้งละไม่เกิน { $part } ครั้งแรก { $date }

## Somebody else's purchase
account-locked = บัญชีของคุณถูกล็อก จึงไม่มีใครใช้ซื้ออะไรได้
dispute-stranger-done = เปิดข้อพิพาทกับ { $merchant } แล้วเพราะคุณไม่ได้ซื้อรายการนี้

## Withdrawing from the credit agreement
withdraw-proposal = จะบันทึกว่าคุณถอนตัวจากสัญญาสินเชื่อของ { $merchant } แล้ว { $amount } จะต้องชำระครั้งเดียววันที่ { $date }
withdraw-done = เรียบร้อย: คุณถอนตัวจากสัญญาสินเชื่อของ { $merchant } แล้ว { $amount } ต้องชำระครั้งเดียววันที่ { $date }
withdrawal-over = คุณถอนตัวจากสัญญาสินเชื่อของ { $merchant } ได้ถึง { $date } และวันนั้นผ่านไปแล้ว
no-withdrawal-right = กฎหมายในที่อยู่ของคุณไม่ให้สิทธิ์ถอนตัวจากสัญญาสินเชื่อนี้
withdrawn-already = คุณถอนตัวจากสัญญาสินเชื่อของ { $merchant } แล้วเมื่อ { $date }
no-agreement = ไม่เห็นสัญญาสินเชื่อที่คุณถอนตัวได้

## Another card, account, or day
method-label = { $method }
ask-method = ตอนนี้คุณชำระด้วย { $method } จะให้ใช้วิธีใดแทน
no-other-method = ไม่มีวิธีชำระอื่นที่บันทึกไว้ คุณเพิ่มบัตรหรือบัญชีได้ในการตั้งค่าบัญชี โปรดอย่าส่งหมายเลขมาที่นี่
method-proposal = จากนี้ไปจะใช้ { $method } สำหรับการชำระของคุณ
method-done = เรียบร้อย: จากนี้ไปใช้ { $method } สำหรับการชำระของคุณ
method-already = ใช้ { $method } อยู่แล้ว
ask-day = ต้องการชำระวันที่เท่าใดของเดือน เป็นไปได้ตั้งแต่ { $least } ถึง { $most }
day-beyond-limit = เลือกวันที่ { $least } ถึง { $most } ของเดือนได้
day-proposal = ตั้งแต่เดือนหน้า การชำระรายเดือนจะครบกำหนดวันที่ { $day } ของเดือน
day-done = เรียบร้อย: ตั้งแต่เดือนหน้า การชำระรายเดือนครบกำหนดวันที่ { $day } ของเดือน
day-already = การชำระรายเดือนครบกำหนดวันที่ { $day } ของเดือนอยู่แล้ว

## What a bill is made of
no-purchase = ไม่เห็นบิลในบัญชีของคุณ
invoice-total = { $merchant }, { $date }: { $amount } ประกอบด้วย:
invoice-item = { $item }: { $amount }
invoice-interest = ดอกเบี้ย: { $amount }
invoice-fee = ค่าปรับล่าช้า คิดเมื่อ { $date }: { $amount }
invoice-fee-waived = ค่าปรับล่าช้า คิดเมื่อ { $date } และยกเว้นแล้ว: { $amount }
invoice-payment = ชำระเมื่อ { $date }: { $amount }
dispute-amount-proposal = หากไม่ถูกต้อง จะเปิดข้อพิพาทกับ { $merchant } เรื่องจำนวนเงิน
dispute-amount-done = เรียบร้อย: เปิดข้อพิพาทกับ { $merchant } เรื่องจำนวนเงินแล้ว

## Complaints
complaint-registered = บันทึกข้อร้องเรียนของคุณแล้ว เจ้าหน้าที่จะตอบภายใน { $date }
complaint-already = ข้อร้องเรียนนี้บันทึกไว้ตั้งแต่ { $was } เจ้าหน้าที่จะตอบภายใน { $date }
complaint-escalation = หากไม่เห็นด้วยกับคำตอบ คุณยื่นเรื่องได้ที่: { $body }

## Contact details
ask-field = ต้องการเปลี่ยนอะไร
field-label = { $field ->
    [email] อีเมล
    [phone] หมายเลขโทรศัพท์
   *[address] ที่อยู่ไปรษณีย์
}
ask-value = { $field ->
    [email] อีเมลใหม่คืออะไร
    [phone] หมายเลขโทรศัพท์ใหม่คืออะไร
   *[address] ที่อยู่ไปรษณีย์ใหม่คืออะไร
}
contact-proposal = { field-label }: จะเปลี่ยนเป็น { $value }
contact-done = เรียบร้อย { field-label }: { $value }
contact-already = { field-label }: { $value } อยู่ในบัญชีของคุณแล้ว จึงไม่มีอะไรต้องเปลี่ยน

## Invoices and statements
nothing-to-state = ไม่เห็นการซื้อที่มีใบแจ้งหนี้
invoice-proposal = จะส่งสำเนาใบแจ้งหนี้ของการซื้อที่ { $merchant } เมื่อ { $date } ให้คุณ
invoice-done = เรียบร้อย: กำลังส่งสำเนาใบแจ้งหนี้ของการซื้อที่ { $merchant } เมื่อ { $date } ให้คุณ
ask-month = ต้องการรายการเดินบัญชีของเดือนใด
period-label = { $first } – { $date }
statement-proposal = จะส่งรายการเดินบัญชีตั้งแต่ { $first } ถึง { $date } ให้คุณ
statement-done = เรียบร้อย: กำลังส่งรายการเดินบัญชีตั้งแต่ { $first } ถึง { $date } ให้คุณ
statement-title = รายการเดินบัญชีตั้งแต่ { $first } ถึง { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] การซื้อ
    [interest] ดอกเบี้ย
    [fee] ค่าปรับล่าช้า
    [fee_waived] ยกเว้นค่าปรับล่าช้า
    [payment] การชำระ
    [refund] การคืนเงิน
   *[goodwill] ไมตรีจิต
} · { $amount }
statement-opening = ยอดค้างก่อนหน้า: { $amount }
statement-closing = ยอดค้างหลังจากนั้น: { $amount }
statement-due = ยังต้องชำระ: { $amount } ให้ { $merchant } ครบกำหนด { $date }

## Credit
purchase-declined = การซื้อ { $amount } ของคุณที่ { $merchant } ถูกปฏิเสธเมื่อ { $date } เหตุผลหลักคือ:
no-declined-purchase = ไม่เห็นการซื้อที่ถูกปฏิเสธในบัญชีของคุณ
credit-no-limit = ไม่มีวงเงินตายตัวสำหรับคุณ การซื้อแต่ละครั้งพิจารณาแยกกัน
credit-left = วงเงินของคุณคือ { $limit } ยอดค้างหรือที่ตกลงไว้คือ { $owed } จึงเหลือ { $amount }
credit-over-limit = หากรวมการซื้อนี้ ยอดค้างจะเกินวงเงินของคุณ
credit-overdue-debt = คุณมีการชำระที่เกินกำหนด
credit-short-history = เรายังไม่รู้มากพอว่าคุณชำระอย่างไร
credit-many-open-orders = คุณมีการซื้อที่ยังค้างหลายรายการพร้อมกัน
credit-not-affordable = ตามที่คุณแจ้ง รายได้หักค่าใช้จ่ายเหลือน้อยเกินไปสำหรับการชำระ
credit-account-locked = บัญชีของคุณถูกล็อก
credit-no-promise = การซื้อแต่ละครั้งพิจารณาใหม่ในวันนั้น เราจึงบอกตอนนี้ไม่ได้ว่าคำตอบครั้งหน้าจะเป็นอย่างไร

## The account and what is known
ask-account-wish = ต้องการให้ทำอะไร
account-wish-label = { $wish ->
    [export] ส่งข้อมูลของฉัน
    [close] ปิดบัญชีของฉัน
   *[erase] ลบข้อมูลของฉัน
}
account-proposal = { $wish ->
    [export] จะรวบรวมทุกอย่างที่เรารู้เกี่ยวกับคุณเป็นไฟล์ที่อ่านได้และส่งให้คุณ
    [close] จะปิดบัญชีของคุณ หลังจากนั้นใช้ซื้ออะไรไม่ได้
   *[erase] จะลบสิ่งที่เรารู้เกี่ยวกับคุณและปิดบัญชี ย้อนกลับไม่ได้
}
account-done = { $wish ->
    [export] เรียบร้อย: กำลังส่งข้อมูลให้คุณ
    [close] เรียบร้อย: ปิดบัญชีของคุณแล้ว
   *[erase] เรียบร้อย: ลบสิ่งที่เรารู้เกี่ยวกับคุณและปิดบัญชีแล้ว
}
account-wish-met = { account-wish-label }: ทำไปแล้ว
data-kept = กฎหมายกำหนดให้เราเก็บบัญชีของการซื้อของคุณถึง { $date } ก่อนนั้นลบข้อมูลไม่ได้
close-owing = ยังค้างชำระ { $amount } ปิดบัญชีได้เมื่อชำระครบ
close-disputed = มีข้อพิพาทที่เปิดอยู่เกี่ยวกับการซื้อที่ { $merchant } ปิดบัญชีได้เมื่อมีคำตัดสิน
archive-title = สิ่งที่เรารู้เกี่ยวกับคุณ ณ { $date }

## Merchants: payouts
payout-to-come = จะจ่าย { $amount } ให้คุณวันที่ { $date }
payout-paid = จ่าย { $amount } ให้คุณแล้วเมื่อ { $date }
payout-orders = สำหรับ: { $orders }
payout-kept = ส่วนต่าง { $amount } จากยอดขายคือค่าธรรมเนียมของเราและรายการหัก
no-payout = ยังไม่เห็นการจ่ายให้คุณ
no-payout-of = คำสั่งซื้อ { $order } ยังไม่อยู่ในการจ่าย

## Merchants: orders
ask-merchant-step = ต้องการทำอะไรกับคำสั่งซื้อ { $order }
merchant-step-label = { $step ->
    [capture] เรียกเก็บ
    [refund] คืนเงิน
    [cancel] ยกเลิก
    [release] ปล่อยส่วนที่เหลือ
   *[extend] ขยายการอนุมัติ
}
no-merchant-order = ไม่เห็นคำสั่งซื้อของคุณที่ทำเช่นนั้นได้
capture-proposal = จะเรียกเก็บ { $amount } จากคำสั่งซื้อ { $order }
capture-done = เรียบร้อย: เรียกเก็บ { $amount } จากคำสั่งซื้อ { $order } แล้ว
capture-too-much = มากกว่าส่วนที่ยังเรียกเก็บได้จากคำสั่งซื้อ { $order }: { $amount } เราเรียกเก็บจำนวนนั้นแทนได้
merchant-captured-already = เรียกเก็บ { $amount } จากคำสั่งซื้อ { $order } ไปแล้ว จึงทำไม่ได้อีก ส่วนที่เรียกเก็บแล้วคืนเงินได้
authorization-over = การอนุมัติของคำสั่งซื้อ { $order } สิ้นสุดเมื่อ { $date }
ask-refund-amount = ต้องการคืนเงินของคำสั่งซื้อ { $order } เท่าใด ไม่เกิน { $amount }
refund-proposal = จะคืนเงิน { $amount } ของคำสั่งซื้อ { $order } ให้ลูกค้า
refund-done = เรียบร้อย: คืนเงิน { $amount } ของคำสั่งซื้อ { $order } ให้ลูกค้าแล้ว
refund-too-much = มากกว่าที่ยังคืนเงินได้ของคำสั่งซื้อ { $order }: { $amount }
refund-window-over = คำสั่งซื้อ { $order } คืนเงินได้ถึง { $date } และวันนั้นผ่านไปแล้ว
merchant-not-captured = ยังไม่มีการเรียกเก็บจากคำสั่งซื้อ { $order } จึงไม่มีอะไรให้คืนเงิน
merchant-cancel-proposal = จะยกเลิกคำสั่งซื้อ { $order }
merchant-cancel-done = เรียบร้อย: ยกเลิกคำสั่งซื้อ { $order } แล้ว
merchant-canceled-already = คำสั่งซื้อ { $order } ยกเลิกแล้วเมื่อ { $date }
release-proposal = จะปล่อย { $amount } ที่เหลือของคำสั่งซื้อ { $order }
release-done = เรียบร้อย: ปล่อย { $amount } ที่เหลือของคำสั่งซื้อ { $order } แล้ว
extend-proposal = จะขยายการอนุมัติของคำสั่งซื้อ { $order } จาก { $was } เป็น { $date }
extend-done = เรียบร้อย: การอนุมัติของคำสั่งซื้อ { $order } มีผลถึง { $date }
extend-too-far = การอนุมัติของคำสั่งซื้อ { $order } ขยายได้ไม่เกิน { $date }
authorized-until = การอนุมัติของคำสั่งซื้อ { $order } มีผลถึง { $date } อยู่แล้ว

## Merchants: disputes
merchant-dispute-line = คำสั่งซื้อ { $order }: ลูกค้ามีข้อพิพาทที่เปิดอยู่ตั้งแต่ { $date } { $reason ->
    [not_received] สินค้าไม่มาถึง
    [wrong_or_damaged] สินค้าผิดหรือเสียหาย
    [not_my_purchase] ลูกค้าไม่ได้ซื้อรายการนี้
    [wrong_amount] จำนวนเงินผิด
   *[refund_missing] ไม่มีการคืนเงิน
} จำนวนเงิน { $amount }
dispute-answer-by = ต้องการคำตอบของคุณภายใน { $date } คุณยอมรับข้อพิพาท หรือส่งไฟล์ที่แสดงเหตุการณ์ได้
dispute-answered = หลักฐานของคุณเรื่องคำสั่งซื้อ { $order } อยู่กับเราและกำลังตรวจสอบ
dispute-send-files = โปรดแนบไฟล์สำหรับข้อพิพาทของคำสั่งซื้อ { $order } ในข้อความถัดไป
dispute-answer-over = ข้อพิพาทของคำสั่งซื้อ { $order } ตอบได้ถึง { $date } และวันนั้นผ่านไปแล้ว
evidence-proposal = จะยื่นไฟล์เหล่านี้สำหรับข้อพิพาทของคำสั่งซื้อ { $order }: { $files }
evidence-done = เรียบร้อย: ยื่นไฟล์เหล่านี้สำหรับข้อพิพาทของคำสั่งซื้อ { $order } แล้ว: { $files }
accept-dispute-proposal = จะยอมรับข้อพิพาทของคำสั่งซื้อ { $order } แล้วลูกค้าจะได้รับ { $amount } คืน
accept-dispute-done = เรียบร้อย: ยอมรับข้อพิพาทของคำสั่งซื้อ { $order } แล้ว ลูกค้าได้รับ { $amount } คืน
no-open-dispute = ไม่เห็นข้อพิพาทที่เปิดอยู่เกี่ยวกับคำสั่งซื้อของคุณ
no-open-dispute-on = ไม่มีข้อพิพาทที่เปิดอยู่เกี่ยวกับคำสั่งซื้อ { $order }
dispute-closed = ข้อพิพาทของคำสั่งซื้อ { $order } ปิดแล้วเมื่อ { $date }

## What was promised
person-answers-by = เจ้าหน้าที่จะตอบคุณภายใน { $date }
queue-wait = เจ้าหน้าที่น่าจะมาดูแลคุณได้ภายใน { $least } ถึง { $most } นาที
callback-at = ขณะนี้ไม่มีผู้ที่ตอบได้กำลังทำงานอยู่ เจ้าหน้าที่จะตอบคุณที่นี่ในวันที่ { $date } ระหว่างเวลา { $from } ถึง { $until }
person-with-you = { $name } อยู่ที่นี่แล้วและกำลังตอบคุณด้วยตนเอง
assistant-back = ผู้ช่วยอัตโนมัติกลับมาตอบที่นี่อีกครั้ง
dispute-heard-by = เราสอบถาม { $merchant } ก่อน คุณจะได้รับข่าวจากเราภายใน { $date }
trace-heard-by = คุณจะทราบผลการตรวจหาภายใน { $date }
dispute-decided-for-you = ข้อพิพาทกับ { $merchant } ตัดสินให้คุณแล้ว
dispute-decided-for-shop = ข้อพิพาทกับ { $merchant } ตัดสินให้ร้านค้าแล้ว หากไม่เห็นด้วยโปรดเขียนถึงเรา
dispute-undecided = ข้อพิพาทกับ { $merchant } ยังไม่มีคำตัดสิน
trace-found = การชำระ { $amount } ของคุณเข้ามาแล้ว
trace-not-found = ยังไม่พบการชำระ { $amount } ของคุณ
person-looks = ขอให้เจ้าหน้าที่ตรวจสอบแล้ว
approval-asked = ต้องให้เจ้าหน้าที่อนุมัติก่อน จึงยังไม่มีอะไรเปลี่ยนแปลง คุณจะได้รับคำตอบภายใน { $date }
approval-refused = คำขอของคุณไม่ได้รับอนุมัติ จึงไม่มีอะไรเปลี่ยนแปลง
answer-overdue = เราสัญญาว่าจะตอบภายใน { $date } แต่ทำไม่ได้ ขออภัย
goods-come-yet = สินค้าจาก { $merchant } มาถึงหรือยัง หากยัง โปรดเขียนถึงเรา เปิดข้อพิพาทได้
payment-still-missing = การชำระ { $amount } ของคุณยังไม่แสดง โปรดเขียนถึงเราหากต้องการให้ตรวจหา
payout-overdue = การจ่าย { $amount } ให้คุณที่สัญญาไว้วันที่ { $date } ยังไม่ได้ทำ ขออภัย
