# What the lender writes unasked, in Thai.

letters-heading = ข้อความจากเรา
letter-bill-subject = { $merchant }: { $amount } ครบกำหนด { $date }
letter-bill = ยอด { $amount } สำหรับการซื้อของคุณที่ { $merchant } (คำสั่งซื้อ { $order }) ครบกำหนดชำระ { $date } คุณชำระได้ในแชต หากชำระแล้วไม่ต้องทำอะไรเพิ่มเติม
letter-reminder-before-due-subject = { $merchant }: { $amount } จะครบกำหนด { $date }
letter-reminder-before-due = แจ้งเตือนล่วงหน้า: ยอด { $amount } สำหรับการซื้อของคุณที่ { $merchant } (คำสั่งซื้อ { $order }) จะครบกำหนดชำระ { $date } คุณชำระได้ในแชต หากต้องการเวลาเพิ่ม โปรดบอกเราก่อนวันนั้น
letter-reminder-after-due-subject = { $merchant }: { $amount } ครบกำหนดแล้วเมื่อ { $date }
letter-reminder-after-due = ยอด { $amount } สำหรับการซื้อของคุณที่ { $merchant } (คำสั่งซื้อ { $order }) ครบกำหนดชำระเมื่อ { $date } และเรายังไม่ได้รับ โปรดชำระในแชต หากคุณเพิ่งชำระไม่ต้องทำอะไรเพิ่มเติม หากยังชำระไม่ได้ตอนนี้ โปรดเขียนถึงเรา แล้วเราจะดูว่าทำอะไรได้บ้าง
letter-late-fee-subject = { $merchant }: ค่าธรรมเนียมล่าช้า { $amount }
letter-late-fee = เมื่อ { $date } เราเรียกเก็บค่าธรรมเนียมล่าช้า { $amount } สำหรับการซื้อของคุณที่ { $merchant } (คำสั่งซื้อ { $order }) ในแชตคุณดูเหตุผล ชำระ หรือบอกเราได้หากคิดว่าไม่ถูกต้อง
letter-authorization-expired-subject = { $merchant }: คุณไม่มียอดค้างสำหรับคำสั่งซื้อนี้
letter-authorization-expired = { $merchant } ไม่ได้ดำเนินการซื้อของคุณมูลค่า { $amount } (คำสั่งซื้อ { $order }) ให้เสร็จภายใน { $date } ไม่มีการเรียกเก็บเงิน และคุณไม่มียอดค้างชำระ หากยังต้องการสินค้า โปรดติดต่อร้านค้า
letter-obligation-subject = สิ่งที่เราสัญญากับคุณ
letter-document-subject = เอกสารของคุณ
letter-closing = มีคำถามไหม เขียนถึงเราในแชตได้ คุณขอคุยกับเจ้าหน้าที่ที่นั่นได้ทุกเมื่อ
