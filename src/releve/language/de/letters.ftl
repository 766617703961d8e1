# What the lender writes unasked, in German.

letters-heading = Nachrichten von uns
letter-bill-subject = { $merchant }: { $amount } fällig am { $date }
letter-bill = { $amount } für Ihren Einkauf bei { $merchant } (Bestellung { $order }) sind am { $date } fällig. Sie können im Chat bezahlen. Wenn Sie schon bezahlt haben, brauchen Sie nichts zu tun.
letter-reminder-before-due-subject = { $merchant }: { $amount } werden am { $date } fällig
letter-reminder-before-due = Eine rechtzeitige Erinnerung: { $amount } für Ihren Einkauf bei { $merchant } (Bestellung { $order }) werden am { $date } fällig. Sie können im Chat bezahlen. Wenn Sie mehr Zeit brauchen, sagen Sie es uns bitte vor diesem Tag.
letter-reminder-after-due-subject = { $merchant }: { $amount } waren am { $date } fällig
letter-reminder-after-due = { $amount } für Ihren Einkauf bei { $merchant } (Bestellung { $order }) waren am { $date } fällig und sind noch nicht bei uns eingegangen. Bitte bezahlen Sie im Chat. Wenn Sie gerade bezahlt haben, brauchen Sie nichts zu tun. Wenn Sie jetzt nicht zahlen können, schreiben Sie uns; wir sehen dann, was möglich ist.
letter-late-fee-subject = { $merchant }: eine Mahngebühr von { $amount }
letter-late-fee = Am { $date } haben wir für Ihren Einkauf bei { $merchant } (Bestellung { $order }) eine Mahngebühr von { $amount } berechnet. Im Chat können Sie sehen, warum, sie bezahlen oder uns sagen, wenn Sie sie für falsch halten.
letter-authorization-expired-subject = { $merchant }: Für diese Bestellung ist nichts zu zahlen
letter-authorization-expired = { $merchant } hat Ihren Einkauf über { $amount } (Bestellung { $order }) nicht bis zum { $date } abgeschlossen. Es wurde nichts abgebucht, und Sie müssen dafür nichts zahlen. Wenn Sie die Ware noch möchten, wenden Sie sich bitte an den Händler.
letter-obligation-subject = Was wir Ihnen zugesagt haben
letter-document-subject = Ihr Dokument
letter-closing = Fragen? Schreiben Sie uns im Chat. Dort können Sie jederzeit nach einer Person aus unserem Team fragen.
