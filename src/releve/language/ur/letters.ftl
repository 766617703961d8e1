# What the lender writes unasked, in Urdu.

letters-heading = ہمارے پیغامات
letter-bill-subject = { $merchant }: { $amount }، واجب الادا { $date }
letter-bill = { $merchant } سے آپ کی خریداری (آرڈر { $order }) کے { $amount } کی ادائیگی کی تاریخ { $date } ہے۔ آپ چیٹ میں ادائیگی کر سکتے ہیں۔ اگر آپ پہلے ہی ادا کر چکے ہیں تو کچھ کرنے کی ضرورت نہیں۔
letter-reminder-before-due-subject = { $merchant }: { $amount }، واجب الادا { $date }
letter-reminder-before-due = بروقت یاد دہانی: { $merchant } سے آپ کی خریداری (آرڈر { $order }) کے { $amount } کی ادائیگی کی تاریخ { $date } ہے۔ آپ چیٹ میں ادائیگی کر سکتے ہیں۔ اگر آپ کو مزید وقت چاہیے تو اس دن سے پہلے ہمیں بتائیں۔
letter-reminder-after-due-subject = { $merchant }: { $amount } کی تاریخ { $date } تھی
letter-reminder-after-due = { $merchant } سے آپ کی خریداری (آرڈر { $order }) کے { $amount } کی ادائیگی کی تاریخ { $date } تھی اور رقم ہمیں ابھی تک نہیں ملی۔ براہ کرم چیٹ میں ادا کریں۔ اگر آپ نے ابھی ادائیگی کی ہے تو کچھ کرنے کی ضرورت نہیں۔ اگر آپ ابھی ادا نہیں کر سکتے تو ہمیں لکھیں، ہم دیکھیں گے کہ کیا ممکن ہے۔
letter-late-fee-subject = { $merchant }: تاخیر کی فیس { $amount }
letter-late-fee = ہم نے { $date } کو { $merchant } سے آپ کی خریداری (آرڈر { $order }) پر تاخیر کی فیس { $amount } لگائی۔ چیٹ میں آپ وجہ دیکھ سکتے ہیں، اسے ادا کر سکتے ہیں، یا اگر آپ کے خیال میں یہ غلط ہے تو ہمیں بتا سکتے ہیں۔
letter-authorization-expired-subject = { $merchant }: اس آرڈر کے لیے آپ پر کچھ واجب نہیں
letter-authorization-expired = { $merchant } نے آپ کی { $amount } کی خریداری (آرڈر { $order }) { $date } تک مکمل نہیں کی۔ کوئی رقم نہیں لی گئی اور آپ پر اس کا کچھ واجب نہیں۔ اگر آپ کو سامان اب بھی چاہیے تو دکان سے رابطہ کریں۔
letter-obligation-subject = ہم نے آپ سے کیا وعدہ کیا تھا
letter-document-subject = آپ کی دستاویز
letter-closing = کوئی سوال؟ ہمیں چیٹ میں لکھیں۔ وہاں آپ کسی بھی وقت کسی نمائندے سے بات کرنے کا کہہ سکتے ہیں۔
