# What the lender writes unasked, in Latvian.

letters-heading = Mūsu ziņas
letter-bill-subject = { $merchant }: { $amount }, maksājuma termiņš: { $date }
letter-bill = { $amount } par jūsu pirkumu veikalā { $merchant } (pasūtījums { $order }), maksājuma termiņš: { $date }. Samaksāt varat tērzēšanā. Ja jau samaksājāt, nekas nav jādara.
letter-reminder-before-due-subject = { $merchant }: { $amount }, maksājuma termiņš: { $date }
letter-reminder-before-due = Savlaicīgs atgādinājums: { $amount } par jūsu pirkumu veikalā { $merchant } (pasūtījums { $order }), maksājuma termiņš: { $date }. Samaksāt varat tērzēšanā. Ja vajag vairāk laika, pasakiet mums pirms šīs dienas.
letter-reminder-after-due-subject = { $merchant }: { $amount }, termiņš bija: { $date }
letter-reminder-after-due = Maksājuma termiņš par jūsu pirkumu veikalā { $merchant } (pasūtījums { $order }) bija { $date }, un { $amount } vēl neesam saņēmuši. Lūdzu, samaksājiet tērzēšanā. Ja tikko samaksājāt, nekas nav jādara. Ja tagad nevarat samaksāt, rakstiet mums, un skatīsimies, kas ir iespējams.
letter-late-fee-subject = { $merchant }: kavējuma maksa { $amount }
letter-late-fee = Pieskaitīta kavējuma maksa { $amount } par jūsu pirkumu veikalā { $merchant } (pasūtījums { $order }). Diena: { $date }. Tērzēšanā varat redzēt, kāpēc, samaksāt to vai pateikt, ja uzskatāt to par kļūdainu.
letter-authorization-expired-subject = { $merchant }: par šo pasūtījumu nekas nav jāmaksā
letter-authorization-expired = Veikals { $merchant } nepabeidza jūsu pirkumu par { $amount } (pasūtījums { $order }) laikā. Termiņš bija { $date }. Nekas nav iekasēts, un par to nekas nav jāmaksā. Ja preces joprojām vēlaties, sazinieties ar veikalu.
letter-obligation-subject = Ko mēs jums solījām
letter-document-subject = Jūsu dokuments
letter-closing = Jautājumi? Rakstiet mums tērzēšanā. Tur jebkurā laikā varat lūgt darbinieku.
