# What the lender writes unasked, in Hebrew.

letters-heading = ההודעות שלנו
letter-bill-subject = { $merchant }: { $amount } לתשלום עד { $date }
letter-bill = יש לשלם { $amount } עבור הקנייה שלך אצל { $merchant } (הזמנה { $order }) עד { $date }. אפשר לשלם בצ׳אט. אם כבר שילמת, אין צורך לעשות דבר.
letter-reminder-before-due-subject = { $merchant }: { $amount } לתשלום עד { $date }
letter-reminder-before-due = תזכורת מראש: יש לשלם { $amount } עבור הקנייה שלך אצל { $merchant } (הזמנה { $order }) עד { $date }. אפשר לשלם בצ׳אט. אם נדרש לך זמן נוסף, נשמח לשמוע לפני היום הזה.
letter-reminder-after-due-subject = { $merchant }: מועד התשלום של { $amount } היה { $date }
letter-reminder-after-due = מועד התשלום של { $amount } עבור הקנייה שלך אצל { $merchant } (הזמנה { $order }) היה { $date }, והתשלום עדיין לא התקבל. נא לשלם בצ׳אט. אם שילמת ממש עכשיו, אין צורך לעשות דבר. אם אין באפשרותך לשלם כעת, אפשר לכתוב לנו ונבדוק מה ניתן לעשות.
letter-late-fee-subject = { $merchant }: דמי איחור בסך { $amount }
letter-late-fee = בתאריך { $date } חייבנו דמי איחור בסך { $amount } עבור הקנייה שלך אצל { $merchant } (הזמנה { $order }). בצ׳אט אפשר לראות מדוע, לשלם אותם או לומר לנו אם לדעתך הם שגויים.
letter-authorization-expired-subject = { $merchant }: אין חוב עבור ההזמנה הזאת
letter-authorization-expired = { $merchant } לא השלימו את הקנייה שלך בסך { $amount } (הזמנה { $order }) עד { $date }. לא בוצע חיוב, ואין לך חוב עבורה. אם עדיין רצונך במוצרים, נא לפנות לחנות.
letter-obligation-subject = מה שהבטחנו לך
letter-document-subject = המסמך שלך
letter-closing = יש שאלות? אפשר לכתוב לנו בצ׳אט. שם אפשר לבקש בכל עת לדבר עם נציג.
