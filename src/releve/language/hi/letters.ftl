# What the lender writes unasked, in Hindi.

letters-heading = हमारे संदेश
letter-bill-subject = { $merchant }: { $amount }, देय तिथि { $date }
letter-bill = { $merchant } से आपकी ख़रीदारी (ऑर्डर { $order }) के { $amount } की देय तिथि { $date } है। आप चैट में भुगतान कर सकते हैं। अगर आप भुगतान कर चुके हैं, तो कुछ करने की ज़रूरत नहीं है।
letter-reminder-before-due-subject = { $merchant }: { $amount }, देय तिथि { $date }
letter-reminder-before-due = समय से पहले याद दिला रहे हैं: { $merchant } से आपकी ख़रीदारी (ऑर्डर { $order }) के { $amount } की देय तिथि { $date } है। आप चैट में भुगतान कर सकते हैं। अगर आपको और समय चाहिए, तो उस दिन से पहले हमें बताएँ।
letter-reminder-after-due-subject = { $merchant }: { $amount }, देय तिथि { $date } थी
letter-reminder-after-due = { $merchant } से आपकी ख़रीदारी (ऑर्डर { $order }) के { $amount } की देय तिथि { $date } थी और रकम हमें अभी नहीं मिली है। कृपया चैट में भुगतान करें। अगर आपने अभी-अभी भुगतान किया है, तो कुछ करने की ज़रूरत नहीं है। अगर आप अभी भुगतान नहीं कर सकते, तो हमें लिखें; हम देखेंगे कि क्या संभव है।
letter-late-fee-subject = { $merchant }: { $amount } का विलंब शुल्क
letter-late-fee = { $date } को हमने { $merchant } से आपकी ख़रीदारी (ऑर्डर { $order }) पर { $amount } का विलंब शुल्क लगाया। चैट में आप कारण देख सकते हैं, उसे चुका सकते हैं, या अगर वह आपको ग़लत लगे तो हमें बता सकते हैं।
letter-authorization-expired-subject = { $merchant }: इस ऑर्डर के लिए आप पर कुछ बकाया नहीं है
letter-authorization-expired = { $merchant } ने आपकी { $amount } की ख़रीदारी (ऑर्डर { $order }) { $date } तक पूरी नहीं की। कोई रकम नहीं ली गई है और इसके लिए आप पर कुछ बकाया नहीं है। अगर आपको सामान अब भी चाहिए, तो दुकान से संपर्क करें।
letter-obligation-subject = हमने आपसे जो वादा किया था
letter-document-subject = आपका दस्तावेज़
letter-closing = कोई सवाल? हमें चैट में लिखें। वहाँ आप किसी भी समय किसी कर्मचारी से बात करने को कह सकते हैं।
