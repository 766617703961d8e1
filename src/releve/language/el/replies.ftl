# Every reply of the assistants in Greek. Variables: $merchant the shop, $amount money,
# $date a day, $order an order number, $item one thing bought, $items several, $method a way to
# pay, $count a number. Amounts and dates arrive already written for the language.

## Names of things
order-label = { $merchant }{ $item ->
    [none] {""}
   *[other] {" "}· { $item }
} · { $amount } · { $date }
sold-label = { $order }{ $item ->
    [none] {""}
   *[other] {" "}· { $item }
} · { $amount } · { $date }
date-label = { $date }
amount-label = { $amount }
item-label = { $item }
confirm-yes = Ναι
confirm-no = Όχι

## Questions
ask-errand = Δεν είμαι βέβαιος τι χρειάζεστε. Αφορά το τι οφείλετε, μια πληρωμή, περισσότερο χρόνο, μια επιστροφή προϊόντων, μια επιστροφή χρημάτων, προϊόντα που δεν ήρθαν ή μια χρέωση; Μπορείτε επίσης να ζητήσετε εκπρόσωπο.
ask-order = Ποια αγορά εννοείτε;
ask-new-date = Σε ποια ημέρα θέλετε να μεταφέρετε την πληρωμή προς { $merchant }; Η τελευταία δυνατή ημέρα είναι: { $date }.
ask-amount = Πόσα θέλετε να πληρώσετε στο κατάστημα { $merchant };
ask-items = Ποια προϊόντα αφορά η επιστροφή προς { $merchant };
ask-confirm = Να το κάνω;
ask-report-stranger = Θέλετε να δηλώσετε μια αγορά που δεν κάνατε;
ask-register-complaint = Θέλετε να καταχωρίσω επίσημο παράπονο;
ask-identity-code = Πριν δω τον λογαριασμό σας, πρέπει να ξέρω ότι είστε εσείς. Σας έστειλα έναν κωδικό μίας χρήσης. Ποιος είναι;
code-wrong = Δεν είναι αυτός ο κωδικός που έστειλα. Ελέγξτε τον και δοκιμάστε ξανά.
code-sent-again = Σας έστειλα νέο κωδικό μίας χρήσης. Ποιος είναι;
not-understood = Συγγνώμη, δεν το κατάλαβα.
file-unread = Δεν μπορώ να ανοίξω αρχεία εδώ, γι’ αυτό πείτε μου με λόγια τι περιέχουν.

## Courtesies
identified = Ευχαριστώ, ο κωδικός είναι σωστός.
not-verified = Τότε δεν μπορώ να δω τον λογαριασμό ούτε να σας πω κάτι για αυτόν. Μπορείτε να επαληθευτείτε όποτε θέλετε ή να ζητήσετε εκπρόσωπο.
you-are-welcome = Παρακαλώ. Γράψτε ξανά όποτε χρειαστείτε κάτι.
nothing-changed = Εντάξει, δεν άλλαξε τίποτα.
done-already = Αυτό έχει ήδη γίνει, οπότε δεν το έκανα ξανά.
handed-over = Παραδίδω αυτή τη συνομιλία σε εκπρόσωπο. Βλέπει τι γράψατε και τι έγινε, ώστε να μη χρειάζεται να τα επαναλάβετε. Θα απαντήσει εδώ.
help-emergency = Αν κινδυνεύει η ζωή σας ή κάποιου άλλου, καλέστε τώρα το { $number }.
help-crisis-line = Μπορείτε επίσης να μιλήσετε με κάποιον: { $line }.
help-debt-advice = Συμβουλές για χρέη, ανεξάρτητες από εμάς: { $name }.
person-answers = Το μήνυμά σας βρίσκεται στον εκπρόσωπο που έχει αυτή τη συνομιλία.
welcome = Γεια σας! Είμαι ένας αυτόματος βοηθός. Μπορώ να σας πω τι οφείλετε, να λάβω πληρωμή, να μεταφέρω ημερομηνία λήξης, να καταχωρίσω επιστροφή προϊόντων, να παρακολουθήσω επιστροφή χρημάτων ή να εξετάσω προϊόντα που δεν ήρθαν. Μπορείτε να ζητήσετε εκπρόσωπο όποτε θέλετε.
receipt = Απόδειξη { $evidence }

## Which order
not-yours = Η παραγγελία { $order } δεν είναι δική σας, οπότε δεν μπορώ να κάνω ή να πω κάτι για αυτήν.
no-such-order = Δεν βρίσκω παραγγελία { $order } στον λογαριασμό σας.

## What is owed
nothing-owed = Δεν οφείλετε τίποτα. Όλα είναι πληρωμένα.
balance-total = Οφείλετε συνολικά { $amount }, για { $count ->
    [one] μία αγορά
   *[other] { $count } αγορές
}:
balance-line = { $merchant }: απομένουν { $amount }, επόμενη λήξη στις { $date }.
balance-line-overdue = { $merchant }: απομένουν { $amount }, έληξε στις { $date }.
balance-line-paused = { $merchant }: απομένουν { $amount }, σε παύση έως τις { $date }.
balance-line-fees = { $merchant }: απομένουν χρεώσεις { $amount }.
balance-paid-so-far = Έχετε πληρώσει ως τώρα { $amount }.
balance-refunded = Το κατάστημα έκανε επιστροφή χρημάτων { $amount }.
balance-fees = Από αυτό, { $amount } είναι χρέωση καθυστέρησης.
installment-line = { $amount } λήγουν στις { $date }.
plan-closed = Δεν απομένει τίποτα προς πληρωμή στο κατάστημα { $merchant }.
why-purchase = Αγορά από { $merchant } στις { $date }: { $amount }
why-refund = Επιστροφή χρημάτων από το κατάστημα στις { $date }: { $amount }
why-fee-waived = Χρέωση καθυστέρησης που αφαιρέθηκε στις { $date }: { $amount }
why-goodwill = Αφαιρέθηκε ως ένδειξη καλής θέλησης στις { $date }: { $amount }
why-other = Άλλες αλλαγές: { $amount }
fee-of-payment = Αφορά την πληρωμή { $amount } που έληγε στις { $date }.
refund-expected = Το κατάστημα θα πρέπει να κάνει για αυτό επιστροφή χρημάτων { $amount }.
interest-spared = Έτσι εξοικονομείτε τόκους { $amount }.
after-nothing = Μετά δεν απομένει τίποτα προς πληρωμή στο κατάστημα { $merchant }.
after-payment = Μετά απομένουν προς πληρωμή { $amount } στο κατάστημα { $merchant }, στις { $date }.
after-payments = Μετά απομένουν προς πληρωμή { $amount } στο κατάστημα { $merchant }, πληρωμές: { $count }, η τελευταία στις { $date }.

## Paying
pay-now-proposal = Θα λάβω { $amount } για { $merchant }{ $method ->
    [none] .
   *[other] , από { $method }.
}
pay-now-done = Έγινε: πληρώθηκαν { $amount } στο κατάστημα { $merchant }.
pay-now-left = Εκεί απομένουν προς πληρωμή { $amount }.
all-paid = Εκεί δεν απομένει τίποτα προς πληρωμή.
below-minimum = Η μικρότερη πληρωμή που μπορώ να λάβω είναι { $amount }.
exceeds-outstanding = Είναι περισσότερα από όσα απομένουν στο κατάστημα { $merchant }. Απομένουν { $amount }· μπορώ να λάβω αυτό το ποσό.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Θα λάβω { $amount } και θα εξοφλήσω τα πάντα.
payoff-done = Έγινε: πληρώθηκαν { $amount } και δεν απομένει τίποτα για:

## More time
extend-due-date-proposal = Θα μεταφέρω την πληρωμή { $amount } προς { $merchant } από τις { $was } στις { $date }. Δεν κοστίζει τίποτα.
extend-due-date-done = Έγινε: { $amount } προς { $merchant } λήγουν τώρα στις { $date }.
due-date-already = Η πληρωμή προς { $merchant } λήγει ήδη στις { $date }, οπότε δεν υπάρχει κάτι να αλλάξει.
disputed = Υπάρχει ανοιχτή αμφισβήτηση για την αγορά από { $merchant }. Μέχρι να κριθεί, η ημερομηνία λήξης μένει ως έχει.
paused = Το πλάνο στο κατάστημα { $merchant } είναι σε παύση έως τις { $date }, οπότε τίποτα δεν λήγει πριν.
too-overdue = Η πληρωμή προς { $merchant } έληγε στις { $date }. Έχει περάσει πολύς καιρός για να τη μεταφέρω.
offer-payment-plan = Αν δυσκολεύεστε να πληρώσετε, μπορώ να μοιράσω όσα οφείλετε σε μερικούς μήνες. Απλώς ζητήστε πρόγραμμα αποπληρωμής.
already-moved = Η πληρωμή προς { $merchant } έχει ήδη μεταφερθεί μία φορά, στις { $date }. Δεν μπορώ να τη μεταφέρω ξανά.
date-in-past = Η ημέρα αυτή έχει ήδη περάσει: { $date }.
no-later-date = Η πληρωμή προς { $merchant } μπορούσε να μεταφερθεί το αργότερο στις { $date }, και αυτό πέρασε.
beyond-limit-date = Μπορώ να μεταφέρω την πληρωμή προς { $merchant } το αργότερο στις { $date }.

## Returns
return-proposal = Θα καταχωρίσω την επιστροφή προς { $merchant }: { $items }.
return-done = Έγινε: η επιστροφή προς { $merchant } καταχωρίστηκε: { $items }.
pause-proposal = Ο λογαριασμός περιμένει στο μεταξύ: το πλάνο μπαίνει σε παύση έως τις { $date }.
pause-done = Το πλάνο είναι σε παύση έως τις { $date }. Μέχρι τότε τίποτα δεν λήγει και δεν χρεώνεται τίποτα.
return-already = Η επιστροφή σας προς { $merchant } είναι καταχωρισμένη από τις { $date }.
return-window-over = Η επιστροφή προς { $merchant } μπορούσε να δηλωθεί έως τις { $date }, και αυτό πέρασε.
no-order-to-return = Δεν βλέπω αγορά για την οποία είναι ακόμη δυνατή η επιστροφή.
not-captured = Το κατάστημα { $merchant } δεν έχει στείλει ακόμη την παραγγελία, οπότε προς το παρόν δεν υπάρχει πληρωμή ούτε επιστροφή.

## Refunds
refund-booked = Επιστροφή χρημάτων από { $merchant }: { $amount } στις { $date }.
refund-paid-out = Από την επιστροφή χρημάτων του καταστήματος { $merchant } σας καταβλήθηκαν { $amount }.
refund-left-to-pay = Μετά την επιστροφή χρημάτων απομένουν προς πληρωμή { $amount } στο κατάστημα { $merchant }.
refund-awaited = Η επιστροφή σας προς { $merchant } καταχωρίστηκε στις { $date }. Το κατάστημα δεν έχει στείλει ακόμη την επιστροφή χρημάτων.
no-refund = Δεν βλέπω επιστροφή χρημάτων ή επιστροφή προϊόντων στον λογαριασμό σας.
no-refund-on = Δεν βλέπω ακόμη επιστροφή χρημάτων από { $merchant }.

## Goods that never came
dispute-proposal = Θα ανοίξω αμφισβήτηση με το κατάστημα { $merchant } επειδή τα προϊόντα δεν ήρθαν.
dispute-done = Έγινε: η αμφισβήτηση με το κατάστημα { $merchant } είναι ανοιχτή επειδή τα προϊόντα δεν ήρθαν.
already-disputed = Υπάρχει ανοιχτή αμφισβήτηση με το κατάστημα { $merchant } από τις { $date }.
dispute-window-over = Η αμφισβήτηση με το κατάστημα { $merchant } μπορούσε να ανοίξει έως τις { $date }, και αυτό πέρασε.
expected-by = Η παραγγελία σας από { $merchant } είναι ακόμη καθ’ οδόν. Αν δεν έρθει έως τις { $date }, γράψτε μου ξανά και θα ανοίξω αμφισβήτηση.
no-order-to-dispute = Δεν βλέπω αγορά για την οποία μπορεί ακόμη να ανοίξει αμφισβήτηση.

## Late fees
fee-explained = Το ποσό { $amount } στο κατάστημα { $merchant } είναι χρέωση καθυστέρησης, που χρεώθηκε στις { $date } επειδή η πληρωμή άργησε.
waive-fee-proposal = Μπορώ να αφαιρέσω τη χρέωση καθυστέρησης { $amount } στο κατάστημα { $merchant }, ως ένδειξη καλής θέλησης.
waive-fee-done = Έγινε: η χρέωση καθυστέρησης { $amount } στο κατάστημα { $merchant } αφαιρέθηκε.
waiver-used = Μέσα στον τελευταίο χρόνο σας έχει ήδη χαριστεί μία χρέωση καθυστέρησης. Η επόμενη φορά που μπορώ είναι στις { $date }.
no-fee = Δεν υπάρχει χρέωση καθυστέρησης στον λογαριασμό σας.
no-fee-on = Δεν υπάρχει χρέωση καθυστέρησης για την αγορά από { $merchant }.

## Goods that are wrong or damaged
dispute-faulty-proposal = Θα ανοίξω αμφισβήτηση με το κατάστημα { $merchant } επειδή τα προϊόντα είναι λάθος ή ελαττωματικά.
dispute-faulty-done = Έγινε: η αμφισβήτηση με το κατάστημα { $merchant } είναι ανοιχτή επειδή τα προϊόντα είναι λάθος ή ελαττωματικά.

## Canceling
cancel-proposal = Θα ακυρώσω την παραγγελία σας από { $merchant } για { $amount }. Μετά δεν οφείλετε τίποτα για αυτήν.
cancel-done = Έγινε: η παραγγελία σας από { $merchant } για { $amount } ακυρώθηκε και δεν οφείλετε τίποτα για αυτήν.
canceled-already = Η παραγγελία σας από { $merchant } ακυρώθηκε στις { $date }.
captured-already = Το κατάστημα { $merchant } έστειλε τα προϊόντα στις { $date }, οπότε δεν μπορώ πια να ακυρώσω την παραγγελία.
offer-return = Αν δεν θέλετε να τα κρατήσετε, μπορώ να καταχωρίσω επιστροφή. Απλώς πείτε το.
no-order-to-cancel = Δεν βλέπω στον λογαριασμό σας κάτι που θα μπορούσε να ακυρωθεί.

## A payment that doesn't show
ask-paid-amount = Πόσα πληρώσατε;
ask-paid-on = Ποια ημέρα πληρώσατε;
payment-wait = Οι πληρωμές χρειάζονται λίγες τραπεζικές ημέρες. Αν τα { $amount } δεν φαίνονται στις { $date }, γράψτε μου ξανά και θα ζητήσω αναζήτηση.
payment-found-proposal = Στις { $date } ήρθαν { $amount } χωρίς αιτιολογία. Θα τα χρησιμοποιήσω για { $merchant }.
payment-shows = Τα { $amount } σας για { $merchant } βρίσκονται στον λογαριασμό σας από τις { $date }.
trace-proposal = Θα ζητήσω αναζήτηση της πληρωμής σας { $amount } από τις { $date }.
trace-done = Έγινε: η πληρωμή σας { $amount } από τις { $date } αναζητείται.
trace-already = Η πληρωμή σας { $amount } από τις { $date } αναζητείται ήδη.

## Spreading what is owed
count-label = { $count }
ask-installments = Έχετε να πληρώσετε { $amount }. Σε πόσους μήνες να τα μοιράσω; Είναι δυνατό από { $least } έως { $most }. Ή πείτε μου πόσα μπορείτε να πληρώνετε τον μήνα.
plan-beyond-limit = Μπορώ να τα μοιράσω σε { $least } έως { $most } μήνες.
plan-below-minimum = Η μικρότερη μηνιαία πληρωμή είναι { $amount }, οπότε μπορώ να προσφέρω το πολύ { $most } μήνες.
plan-rate-too-low = Με { $part } τον μήνα θα χρειάζονταν πάνω από { $most } μήνες, και δεν μπορώ να προσφέρω περισσότερους.
plan-too-small = Η μικρότερη μηνιαία πληρωμή είναι { $amount }, οπότε απομένουν πολύ λίγα για να μοιραστούν.
plan-proposal = Θα μοιράσω { $amount } σε μηνιαίες πληρωμές (πλήθος: { $count }) το πολύ { $part }, η πρώτη στις { $date }. Δεν κοστίζει τίποτα.
plan-done = Έγινε: { $amount } μοιράστηκαν σε μηνιαίες πληρωμές (πλήθος: { $count }) το πολύ { $part }, η πρώτη στις { $date }.

## Somebody else's purchase
account-locked = Ο λογαριασμός σας είναι κλειδωμένος, οπότε κανείς δεν μπορεί να αγοράσει με αυτόν.
dispute-stranger-done = Η αμφισβήτηση με το κατάστημα { $merchant } είναι ανοιχτή επειδή δεν το αγοράσατε εσείς.

## Withdrawing from the credit agreement
withdraw-proposal = Θα καταχωρίσω την υπαναχώρηση από τη σύμβαση πίστωσης για { $merchant }. Τότε { $amount } λήγουν εφάπαξ στις { $date }.
withdraw-done = Έγινε: υπαναχωρήσατε από τη σύμβαση πίστωσης για { $merchant }. { $amount } λήγουν εφάπαξ στις { $date }.
withdrawal-over = Μπορούσατε να υπαναχωρήσετε από τη σύμβαση πίστωσης για { $merchant } έως τις { $date }, και αυτό πέρασε.
no-withdrawal-right = Ο νόμος της χώρας σας δεν δίνει δικαίωμα υπαναχώρησης από αυτή τη σύμβαση πίστωσης.
withdrawn-already = Έχετε ήδη υπαναχωρήσει από τη σύμβαση πίστωσης για { $merchant }, στις { $date }.
no-agreement = Δεν βλέπω σύμβαση πίστωσης από την οποία θα μπορούσατε να υπαναχωρήσετε.

## Another card, account, or day
method-label = { $method }
ask-method = Τώρα πληρώνετε με: { $method }. Τι να χρησιμοποιήσω στη θέση του;
no-other-method = Δεν υπάρχει άλλος τρόπος πληρωμής. Μπορείτε να προσθέσετε κάρτα ή λογαριασμό στις ρυθμίσεις· παρακαλώ μη στέλνετε ποτέ εδώ τον αριθμό.
method-proposal = Από εδώ και πέρα θα χρησιμοποιώ για τις πληρωμές σας: { $method }.
method-done = Έγινε: από εδώ και πέρα για τις πληρωμές σας χρησιμοποιείται: { $method }.
method-already = Χρησιμοποιείται ήδη: { $method }.
ask-day = Ποια ημέρα του μήνα θέλετε να πληρώνετε; Είναι δυνατό από { $least } έως { $most }.
day-beyond-limit = Μπορώ να επιλέξω ημέρα του μήνα από { $least } έως { $most }.
day-proposal = Από τον επόμενο μήνα οι μηνιαίες πληρωμές σας θα λήγουν την ημέρα { $day } του μήνα.
day-done = Έγινε: από τον επόμενο μήνα οι μηνιαίες πληρωμές σας λήγουν την ημέρα { $day } του μήνα.
day-already = Οι μηνιαίες πληρωμές σας λήγουν ήδη την ημέρα { $day } του μήνα.

## What a bill is made of
no-purchase = Δεν βλέπω λογαριασμό προς πληρωμή.
invoice-total = { $merchant }, { $date }: { $amount }, που αποτελείται από:
invoice-item = { $item }: { $amount }
invoice-interest = Τόκοι: { $amount }
invoice-fee = Χρέωση καθυστέρησης στις { $date }: { $amount }
invoice-fee-waived = Χρέωση καθυστέρησης στις { $date }, που αφαιρέθηκε: { $amount }
invoice-payment = Πληρώθηκαν στις { $date }: { $amount }
dispute-amount-proposal = Αν δεν είναι σωστό, θα ανοίξω αμφισβήτηση με το κατάστημα { $merchant } για το ποσό.
dispute-amount-done = Έγινε: η αμφισβήτηση με το κατάστημα { $merchant } για το ποσό είναι ανοιχτή.

## Complaints
complaint-registered = Το παράπονό σας καταχωρίστηκε. Εκπρόσωπος απαντά έως τις { $date }.
complaint-already = Αυτό το παράπονο είναι καταχωρισμένο από τις { $was }. Εκπρόσωπος απαντά έως τις { $date }.
complaint-escalation = Αν δεν συμφωνείτε με την απάντηση, μπορείτε να απευθυνθείτε εδώ: { $body }.

## Contact details
ask-field = Τι θέλετε να αλλάξετε;
field-label = { $field ->
    [email] Διεύθυνση e-mail
    [phone] Αριθμός τηλεφώνου
   *[address] Ταχυδρομική διεύθυνση
}
ask-value = { $field ->
    [email] Ποια είναι η νέα διεύθυνση e-mail;
    [phone] Ποιος είναι ο νέος αριθμός τηλεφώνου;
   *[address] Ποια είναι η νέα ταχυδρομική διεύθυνση;
}
contact-proposal = { field-label }: θα γίνει { $value }.
contact-done = Έγινε. { field-label }: { $value }.
contact-already = { field-label }: { $value } υπάρχει ήδη στον λογαριασμό σας, οπότε δεν υπάρχει κάτι να αλλάξει.

## Invoices and statements
nothing-to-state = Δεν βλέπω αγορά για την οποία υπάρχει τιμολόγιο.
invoice-proposal = Θα σας στείλω αντίγραφο του τιμολογίου για την αγορά από { $merchant } στις { $date }.
invoice-done = Έγινε: το αντίγραφο του τιμολογίου για την αγορά από { $merchant } στις { $date } είναι καθ’ οδόν.
ask-month = Για ποιον μήνα θέλετε αντίγραφο κινήσεων;
period-label = { $first } – { $date }
statement-proposal = Θα σας στείλω αντίγραφο κινήσεων από τις { $first } έως τις { $date }.
statement-done = Έγινε: το αντίγραφο κινήσεων από τις { $first } έως τις { $date } είναι καθ’ οδόν.
statement-title = Αντίγραφο κινήσεων από τις { $first } έως τις { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Αγορά
    [interest] Τόκοι
    [fee] Χρέωση καθυστέρησης
    [fee_waived] Χρέωση καθυστέρησης που χαρίστηκε
    [payment] Πληρωμή
    [refund] Επιστροφή χρημάτων
   *[goodwill] Καλή θέληση
} · { $amount }
statement-opening = Οφειλή πριν: { $amount }
statement-closing = Οφειλή μετά: { $amount }
statement-due = Προς πληρωμή ακόμη: { $amount } στο κατάστημα { $merchant }, λήξη στις { $date }

## Credit
purchase-declined = Η αγορά σας για { $amount } από { $merchant } απορρίφθηκε στις { $date }. Οι κύριοι λόγοι:
no-declined-purchase = Δεν βλέπω απορριφθείσα αγορά στον λογαριασμό σας.
credit-no-limit = Δεν έχει οριστεί σταθερό όριο: κάθε αγορά κρίνεται χωριστά.
credit-left = Το όριό σας είναι { $limit }. Οφείλετε ή έχετε συμφωνήσει { $owed }, οπότε απομένουν { $amount }.
credit-over-limit = Με αυτή την αγορά θα οφείλατε περισσότερα από το όριό σας.
credit-overdue-debt = Μια πληρωμή σας έχει καθυστερήσει.
credit-short-history = Δεν γνωρίζουμε ακόμη αρκετά για το πώς πληρώνετε.
credit-many-open-orders = Έχετε πολλές ανοιχτές αγορές ταυτόχρονα.
credit-not-affordable = Με βάση όσα μας είπατε, το εισόδημα μείον τα έξοδα αφήνει πολύ λίγα για τις πληρωμές.
credit-account-locked = Ο λογαριασμός σας είναι κλειδωμένος.
credit-no-promise = Κάθε αγορά κρίνεται εκ νέου την ημέρα της, οπότε δεν μπορούμε να πούμε τώρα ποια θα είναι η επόμενη απάντηση.

## The account and what is known
ask-account-wish = Τι θέλετε να κάνω;
account-wish-label = { $wish ->
    [export] Στείλτε μου τα δεδομένα μου
    [close] Κλείστε τον λογαριασμό μου
   *[erase] Διαγράψτε τα δεδομένα μου
}
account-proposal = { $wish ->
    [export] Θα βάλω όλα όσα γνωρίζουμε για εσάς σε ένα αρχείο που μπορείτε να διαβάσετε και θα σας το στείλω.
    [close] Θα κλείσω τον λογαριασμό σας. Μετά δεν μπορεί να γίνει καμία αγορά με αυτόν.
   *[erase] Θα διαγράψω τα προσωπικά σας δεδομένα και θα κλείσω τον λογαριασμό. Αυτό δεν αναιρείται.
}
account-done = { $wish ->
    [export] Έγινε: τα δεδομένα σας είναι καθ’ οδόν.
    [close] Έγινε: ο λογαριασμός σας έκλεισε.
   *[erase] Έγινε: τα προσωπικά σας δεδομένα διαγράφηκαν και ο λογαριασμός έκλεισε.
}
account-wish-met = { account-wish-label }: αυτό έχει ήδη γίνει.
data-kept = Ο νόμος μας υποχρεώνει να κρατάμε τα λογιστικά στοιχεία κάθε αγοράς σας έως τις { $date }. Έως τότε τα δεδομένα σας δεν μπορούν να διαγραφούν.
close-owing = Εκκρεμούν ακόμη { $amount }. Ο λογαριασμός μπορεί να κλείσει μόλις πληρωθούν όλα.
close-disputed = Υπάρχει ανοιχτή αμφισβήτηση για την αγορά από { $merchant }. Ο λογαριασμός μπορεί να κλείσει μόλις κριθεί.
archive-title = Τι γνωρίζουμε για εσάς, στις { $date }

## Merchants: payouts
payout-to-come = { $amount } θα σας καταβληθούν στις { $date }.
payout-paid = { $amount } σας καταβλήθηκαν στις { $date }.
payout-orders = Αφορά: { $orders }
payout-kept = Η διαφορά { $amount } από τις πωλήσεις είναι οι χρεώσεις μας και οι κρατήσεις.
no-payout = Δεν βλέπω ακόμη καταβολή προς εσάς.
no-payout-of = Η παραγγελία { $order } δεν είναι ακόμη σε καταβολή.

## Merchants: orders
ask-merchant-step = Τι θέλετε να κάνετε με την παραγγελία { $order };
merchant-step-label = { $step ->
    [capture] Είσπραξη
    [refund] Επιστροφή χρημάτων
    [cancel] Ακύρωση
    [release] Αποδέσμευση του υπολοίπου
   *[extend] Παράταση της έγκρισης
}
no-merchant-order = Δεν βλέπω παραγγελία σας για την οποία αυτό είναι δυνατό.
capture-proposal = Θα εισπράξω { $amount } από την παραγγελία { $order }.
capture-done = Έγινε: εισπράχθηκαν { $amount } από την παραγγελία { $order }.
capture-too-much = Είναι περισσότερα από όσα απομένουν για είσπραξη από την παραγγελία { $order }: { $amount }. Μπορώ να εισπράξω αυτό το ποσό.
merchant-captured-already = Από την παραγγελία { $order } έχουν ήδη εισπραχθεί { $amount }, οπότε δεν γίνεται πια. Για όσα εισπράχθηκαν μπορεί να γίνει επιστροφή χρημάτων.
authorization-over = Η έγκριση της παραγγελίας { $order } έληξε στις { $date }.
ask-refund-amount = Πόση επιστροφή χρημάτων θέλετε για την παραγγελία { $order }; Το πολύ { $amount }.
refund-proposal = Θα κάνω επιστροφή χρημάτων { $amount } στον πελάτη για την παραγγελία { $order }.
refund-done = Έγινε: επιστροφή χρημάτων { $amount } στον πελάτη για την παραγγελία { $order }.
refund-too-much = Είναι περισσότερα από την επιστροφή χρημάτων που είναι ακόμη δυνατή για την παραγγελία { $order }: { $amount }.
refund-window-over = Η επιστροφή χρημάτων για την παραγγελία { $order } ήταν δυνατή έως τις { $date }, και αυτό πέρασε.
merchant-not-captured = Δεν έχει εισπραχθεί ακόμη τίποτα για την παραγγελία { $order }, οπότε δεν υπάρχει επιστροφή χρημάτων να γίνει.
merchant-cancel-proposal = Θα ακυρώσω την παραγγελία { $order }.
merchant-cancel-done = Έγινε: η παραγγελία { $order } ακυρώθηκε.
merchant-canceled-already = Η παραγγελία { $order } ακυρώθηκε στις { $date }.
release-proposal = Θα αποδεσμεύσω τα { $amount } που απομένουν από την παραγγελία { $order }.
release-done = Έγινε: τα { $amount } που απέμεναν από την παραγγελία { $order } αποδεσμεύτηκαν.
extend-proposal = Θα παρατείνω την έγκριση της παραγγελίας { $order } από τις { $was } έως τις { $date }.
extend-done = Έγινε: η έγκριση της παραγγελίας { $order } ισχύει τώρα έως τις { $date }.
extend-too-far = Η έγκριση της παραγγελίας { $order } μπορεί να παραταθεί το αργότερο έως τις { $date }.
authorized-until = Η έγκριση της παραγγελίας { $order } ισχύει ήδη έως τις { $date }.

## Merchants: disputes
merchant-dispute-line = Παραγγελία { $order }: ο πελάτης έχει ανοιχτή αμφισβήτηση από τις { $date }. { $reason ->
    [not_received] Τα προϊόντα δεν ήρθαν
    [wrong_or_damaged] Τα προϊόντα είναι λάθος ή ελαττωματικά
    [not_my_purchase] Ο πελάτης δεν το αγόρασε
    [wrong_amount] Το ποσό είναι λάθος
   *[refund_missing] Λείπει μια επιστροφή χρημάτων
}. Πρόκειται για { $amount }.
dispute-answer-by = Η απάντησή σας χρειάζεται έως τις { $date }. Μπορείτε να αποδεχθείτε την αμφισβήτηση ή να στείλετε αρχεία που δείχνουν τι έγινε.
dispute-answered = Τα στοιχεία σας για την παραγγελία { $order } είναι σε εμάς και εξετάζονται.
dispute-send-files = Επισυνάψτε τα αρχεία για την αμφισβήτηση της παραγγελίας { $order } στο επόμενο μήνυμά σας.
dispute-answer-over = Στην αμφισβήτηση της παραγγελίας { $order } μπορούσατε να απαντήσετε έως τις { $date }, και αυτό πέρασε.
evidence-proposal = Θα υποβάλω αυτά τα αρχεία για την αμφισβήτηση της παραγγελίας { $order }: { $files }
evidence-done = Έγινε: για την αμφισβήτηση της παραγγελίας { $order } υποβλήθηκαν αυτά τα αρχεία: { $files }
accept-dispute-proposal = Θα αποδεχθώ την αμφισβήτηση της παραγγελίας { $order }. Ο πελάτης παίρνει τότε πίσω { $amount }.
accept-dispute-done = Έγινε: η αμφισβήτηση της παραγγελίας { $order } έγινε αποδεκτή και ο πελάτης παίρνει πίσω { $amount }.
no-open-dispute = Δεν βλέπω ανοιχτή αμφισβήτηση για τις παραγγελίες σας.
no-open-dispute-on = Δεν υπάρχει ανοιχτή αμφισβήτηση για την παραγγελία { $order }.
dispute-closed = Η αμφισβήτηση της παραγγελίας { $order } έκλεισε στις { $date }.

## What was promised
person-answers-by = Εκπρόσωπος σας απαντά έως τις { $date }.
queue-wait = Ένας εκπρόσωπος θα είναι πιθανότατα μαζί σας σε { $least } έως { $most } λεπτά.
callback-at = Αυτή τη στιγμή δεν εργάζεται κανείς που μπορεί να απαντήσει. Ένας εκπρόσωπος σας απαντά εδώ στις { $date }, μεταξύ { $from } και { $until }.
person-with-you = { $name } είναι τώρα εδώ και σας απαντά προσωπικά.
assistant-back = Εδώ απαντά ξανά ο αυτόματος βοηθός.
dispute-heard-by = Ρωτάμε πρώτα το κατάστημα { $merchant }. Θα έχετε νέα μας έως τις { $date }.
trace-heard-by = Έως τις { $date } μαθαίνετε τι βρέθηκε.
dispute-decided-for-you = Η αμφισβήτηση με το κατάστημα { $merchant } κρίθηκε υπέρ σας.
dispute-decided-for-shop = Η αμφισβήτηση με το κατάστημα { $merchant } κρίθηκε υπέρ του καταστήματος. Αν δεν συμφωνείτε, γράψτε μας.
dispute-undecided = Η αμφισβήτηση με το κατάστημα { $merchant } δεν έχει κριθεί ακόμη.
trace-found = Η πληρωμή σας { $amount } ήρθε.
trace-not-found = Η πληρωμή σας { $amount } δεν βρέθηκε ακόμη.
person-looks = Ζητήθηκε από εκπρόσωπο να το εξετάσει.
approval-asked = Πρέπει πρώτα να το εγκρίνει εκπρόσωπος, οπότε δεν έχει αλλάξει ακόμη τίποτα. Θα έχετε απάντηση έως τις { $date }.
approval-refused = Αυτό που ζητήσατε δεν εγκρίθηκε, οπότε δεν άλλαξε τίποτα.
answer-overdue = Σας υποσχεθήκαμε απάντηση έως τις { $date } και δεν το τηρήσαμε. Λυπούμαστε.
goods-come-yet = Ήρθαν τα προϊόντα σας από { $merchant }; Αν όχι, γράψτε μας και μπορεί να ανοίξει αμφισβήτηση.
payment-still-missing = Η πληρωμή σας { $amount } δεν φαίνεται ακόμη. Γράψτε μας αν θέλετε να αναζητηθεί.
payout-overdue = Η καταβολή { $amount } προς εσάς είχε υποσχεθεί για τις { $date } και δεν έγινε. Λυπούμαστε.
