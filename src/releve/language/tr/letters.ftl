# What the lender writes unasked, in Turkish.

letters-heading = Size mesajlarımız
letter-bill-subject = { $merchant }: { $amount }, son ödeme tarihi { $date }
letter-bill = { $merchant } mağazasındaki alışverişiniz (sipariş { $order }) için { $amount } ödemenin son tarihi { $date }. Sohbette ödeyebilirsiniz. Zaten ödediyseniz bir şey yapmanız gerekmez.
letter-reminder-before-due-subject = { $merchant }: { $amount }, son ödeme tarihi { $date }
letter-reminder-before-due = Önceden bir hatırlatma: { $merchant } mağazasındaki alışverişiniz (sipariş { $order }) için { $amount } ödemenin son tarihi { $date }. Sohbette ödeyebilirsiniz. Daha fazla zamana ihtiyacınız varsa o günden önce bize bildirin.
letter-reminder-after-due-subject = { $merchant }: { $amount }, son ödeme tarihi { $date } idi
letter-reminder-after-due = { $merchant } mağazasındaki alışverişiniz (sipariş { $order }) için { $amount } ödemenin son tarihi { $date } idi ve ödeme bize henüz ulaşmadı. Lütfen sohbette ödeyin. Az önce ödediyseniz bir şey yapmanız gerekmez. Şu an ödeyemiyorsanız bize yazın, nelerin mümkün olduğuna bakalım.
letter-late-fee-subject = { $merchant }: { $amount } gecikme ücreti
letter-late-fee = { $merchant } mağazasındaki alışverişinize (sipariş { $order }) { $date } tarihinde { $amount } gecikme ücreti ekledik. Sohbette nedenini görebilir, ücreti ödeyebilir veya yanlış olduğunu düşünüyorsanız bize söyleyebilirsiniz.
letter-authorization-expired-subject = { $merchant }: bu sipariş için borcunuz yok
letter-authorization-expired = { $merchant } mağazası { $amount } tutarındaki alışverişinizi (sipariş { $order }) { $date } tarihine kadar tamamlamadı. Hiçbir şey tahsil edilmedi ve bunun için borcunuz yok. Ürünleri hâlâ istiyorsanız lütfen mağazayla görüşün.
letter-obligation-subject = Size verdiğimiz söz
letter-document-subject = Belgeniz
letter-closing = Sorunuz mu var? Sohbette bize yazın. Orada istediğiniz zaman temsilci isteyebilirsiniz.
