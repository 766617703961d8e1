# What the lender writes unasked, in Greek.

letters-heading = Μηνύματα από εμάς
letter-bill-subject = { $merchant }: { $amount }, λήξη { $date }
letter-bill = Ποσό { $amount } για την αγορά σας από { $merchant } (παραγγελία { $order }) λήγει στις { $date }. Μπορείτε να πληρώσετε στη συνομιλία. Αν έχετε ήδη πληρώσει, δεν χρειάζεται να κάνετε τίποτα.
letter-reminder-before-due-subject = { $merchant }: { $amount }, λήξη { $date }
letter-reminder-before-due = Έγκαιρη υπενθύμιση: ποσό { $amount } για την αγορά σας από { $merchant } (παραγγελία { $order }) λήγει στις { $date }. Μπορείτε να πληρώσετε στη συνομιλία. Αν χρειάζεστε περισσότερο χρόνο, πείτε μας το πριν από εκείνη την ημέρα.
letter-reminder-after-due-subject = { $merchant }: { $amount }, έληξε στις { $date }
letter-reminder-after-due = Ποσό { $amount } για την αγορά σας από { $merchant } (παραγγελία { $order }) έληξε στις { $date } και δεν το έχουμε λάβει ακόμη. Παρακαλούμε πληρώστε στη συνομιλία. Αν μόλις πληρώσατε, δεν χρειάζεται να κάνετε τίποτα. Αν δεν μπορείτε να πληρώσετε τώρα, γράψτε μας και θα δούμε τι είναι δυνατό.
letter-late-fee-subject = { $merchant }: χρέωση καθυστέρησης { $amount }
letter-late-fee = Στις { $date } προσθέσαμε χρέωση καθυστέρησης { $amount } για την αγορά σας από { $merchant } (παραγγελία { $order }). Στη συνομιλία μπορείτε να δείτε γιατί, να την πληρώσετε ή να μας πείτε αν τη θεωρείτε λανθασμένη.
letter-authorization-expired-subject = { $merchant }: δεν οφείλετε τίποτα για αυτή την παραγγελία
letter-authorization-expired = Το κατάστημα { $merchant } δεν ολοκλήρωσε την αγορά σας ύψους { $amount } (παραγγελία { $order }) έως τις { $date }. Δεν χρεώθηκε τίποτα και δεν οφείλετε τίποτα για αυτή. Αν θέλετε ακόμη τα προϊόντα, απευθυνθείτε στο κατάστημα.
letter-obligation-subject = Τι σας υποσχεθήκαμε
letter-document-subject = Το έγγραφό σας
letter-closing = Έχετε ερωτήσεις; Γράψτε μας στη συνομιλία. Εκεί μπορείτε να ζητήσετε εκπρόσωπο όποτε θέλετε.
