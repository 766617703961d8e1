# What the lender writes unasked, in Danish.

letters-heading = Beskeder fra os
letter-bill-subject = { $merchant }: { $amount } forfalder { $date }
letter-bill = { $amount } for dit køb hos { $merchant } (ordre { $order }) skal betales senest { $date }. Du kan betale i chatten. Har du allerede betalt, skal du ikke gøre noget.
letter-reminder-before-due-subject = { $merchant }: { $amount } forfalder { $date }
letter-reminder-before-due = En påmindelse i god tid: { $amount } for dit køb hos { $merchant } (ordre { $order }) skal betales senest { $date }. Du kan betale i chatten. Har du brug for mere tid, så sig til før den dag.
letter-reminder-after-due-subject = { $merchant }: { $amount } forfaldt { $date }
letter-reminder-after-due = { $amount } for dit køb hos { $merchant } (ordre { $order }) skulle være betalt senest { $date }, og vi har ikke modtaget betalingen endnu. Betal gerne i chatten. Har du lige betalt, skal du ikke gøre noget. Kan du ikke betale nu, så skriv til os, og vi ser på, hvad der er muligt.
letter-late-fee-subject = { $merchant }: et rykkergebyr på { $amount }
letter-late-fee = Den { $date } lagde vi et rykkergebyr på { $amount } til dit køb hos { $merchant } (ordre { $order }). I chatten kan du se hvorfor, betale det eller sige til, hvis du mener, det er forkert.
letter-authorization-expired-subject = { $merchant }: du skylder ikke noget for denne ordre
letter-authorization-expired = { $merchant } gennemførte ikke dit køb på { $amount } (ordre { $order }) senest { $date }. Der er ikke trukket noget, og du skylder ikke noget for det. Vil du stadig have varerne, så kontakt butikken.
letter-obligation-subject = Det, vi lovede dig
letter-document-subject = Dit dokument
letter-closing = Har du spørgsmål? Skriv til os i chatten. Der kan du til enhver tid bede om at tale med en medarbejder.
