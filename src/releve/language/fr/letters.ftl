# What the lender writes unasked, in French.

letters-heading = Nos messages
letter-bill-subject = { $merchant } : { $amount } à payer le { $date }
letter-bill = { $amount } pour votre achat chez { $merchant } (commande { $order }) sont à payer le { $date }. Vous pouvez payer dans le chat. Si vous avez déjà payé, vous n’avez rien à faire.
letter-reminder-before-due-subject = { $merchant } : { $amount } à payer le { $date }
letter-reminder-before-due = Un rappel à l’avance : { $amount } pour votre achat chez { $merchant } (commande { $order }) seront à payer le { $date }. Vous pouvez payer dans le chat. S’il vous faut plus de temps, dites-le-nous avant ce jour.
letter-reminder-after-due-subject = { $merchant } : { $amount } étaient à payer le { $date }
letter-reminder-after-due = { $amount } pour votre achat chez { $merchant } (commande { $order }) étaient à payer le { $date }, et nous ne les avons pas encore reçus. Merci de payer dans le chat. Si vous venez de payer, vous n’avez rien à faire. Si vous ne pouvez pas payer maintenant, écrivez-nous : nous verrons ce qui est possible.
letter-late-fee-subject = { $merchant } : frais de retard de { $amount }
letter-late-fee = Le { $date }, nous avons ajouté des frais de retard de { $amount } à votre achat chez { $merchant } (commande { $order }). Dans le chat, vous pouvez voir pourquoi, les payer ou nous dire s’ils vous semblent injustifiés.
letter-authorization-expired-subject = { $merchant } : vous ne devez rien pour cette commande
letter-authorization-expired = { $merchant } n’a pas finalisé votre achat de { $amount } (commande { $order }) avant la fin du { $date }. Rien n’a été prélevé, et vous ne devez rien pour cet achat. Si vous souhaitez toujours les articles, adressez-vous au magasin.
letter-obligation-subject = Ce que nous vous avions promis
letter-document-subject = Votre document
letter-closing = Des questions ? Écrivez-nous dans le chat. Vous pouvez y demander un conseiller à tout moment.
