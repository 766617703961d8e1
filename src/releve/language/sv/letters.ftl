# What the lender writes unasked, in Swedish.

letters-heading = Meddelanden från oss
letter-bill-subject = { $merchant }: { $amount } förfaller { $date }
letter-bill = { $amount } för ditt köp hos { $merchant } (order { $order }) ska betalas senast { $date }. Du kan betala i chatten. Har du redan betalat behöver du inte göra något.
letter-reminder-before-due-subject = { $merchant }: { $amount } förfaller { $date }
letter-reminder-before-due = En påminnelse i god tid: { $amount } för ditt köp hos { $merchant } (order { $order }) ska betalas senast { $date }. Du kan betala i chatten. Behöver du mer tid, säg till före den dagen.
letter-reminder-after-due-subject = { $merchant }: { $amount } förföll { $date }
letter-reminder-after-due = { $amount } för ditt köp hos { $merchant } (order { $order }) skulle ha betalats senast { $date }, och vi har inte fått betalningen än. Betala gärna i chatten. Har du just betalat behöver du inte göra något. Kan du inte betala nu, skriv till oss, så ser vi vad som är möjligt.
letter-late-fee-subject = { $merchant }: en förseningsavgift på { $amount }
letter-late-fee = Den { $date } lade vi till en förseningsavgift på { $amount } för ditt köp hos { $merchant } (order { $order }). I chatten kan du se varför, betala den eller säga till om du tycker att den är fel.
letter-authorization-expired-subject = { $merchant }: du är inte skyldig något för den här ordern
letter-authorization-expired = { $merchant } slutförde inte ditt köp på { $amount } (order { $order }) senast { $date }. Inget har dragits, och du är inte skyldig något för det. Vill du fortfarande ha varorna, kontakta butiken.
letter-obligation-subject = Det vi lovade dig
letter-document-subject = Ditt dokument
letter-closing = Har du frågor? Skriv till oss i chatten. Där kan du när som helst be att få prata med en medarbetare.
