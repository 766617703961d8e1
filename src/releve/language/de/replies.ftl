# Antworten des Assistenten auf Deutsch. Variablen: $merchant der Shop, $amount Geld, $date ein Tag,
# $order eine Bestellnummer, $item ein Artikel, $items mehrere, $method eine Zahlungsart, $count eine
# Anzahl. Beträge und Tage kommen fertig geschrieben an („20. November 2026“). Anrede: Sie.

## Namen der Dinge
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
confirm-yes = Ja
confirm-no = Nein

## Fragen
ask-errand = Ich bin nicht sicher, was Sie brauchen. Geht es um einen offenen Betrag, eine Zahlung, mehr Zeit, eine Rücksendung, eine Erstattung, nicht angekommene Ware oder eine Gebühr? Auf Wunsch hilft Ihnen auch eine Person aus unserem Team.
ask-order = Um welchen Einkauf geht es?
ask-new-date = Auf welchen Tag möchten Sie die Zahlung an { $merchant } verschieben? Der letztmögliche Tag ist der { $date }.
ask-amount = Wie viel möchten Sie an { $merchant } zahlen?
ask-items = Welche Artikel senden Sie an { $merchant } zurück?
ask-confirm = Soll ich das machen?
ask-report-stranger = Möchten Sie einen Einkauf melden, den Sie nicht getätigt haben?
ask-register-complaint = Soll ich eine förmliche Beschwerde eintragen?
ask-identity-code = Bevor ich Ihr Konto ansehen kann, muss ich wissen, dass Sie es sind. Ich habe Ihnen einen Einmalcode geschickt. Wie lautet er?
code-wrong = Das ist nicht der Code, den ich geschickt habe. Bitte sehen Sie noch einmal nach und versuchen Sie es erneut.
code-sent-again = Ich habe Ihnen einen neuen Einmalcode geschickt. Wie lautet er?
not-understood = Entschuldigung, das habe ich nicht verstanden.
file-unread = Ich kann hier keine Dateien öffnen. Bitte beschreiben Sie mit Worten, was darin steht.

## Höflichkeiten
identified = Danke, der Code stimmt.
not-verified = Dann kann ich das Konto nicht ansehen und Ihnen nichts dazu sagen. Sie können sich jederzeit ausweisen oder nach einer Person aus unserem Team fragen.
you-are-welcome = Sehr gern! Schreiben Sie einfach wieder, wenn Sie etwas brauchen.
nothing-changed = Alles klar, es bleibt alles, wie es ist.
done-already = Das ist schon erledigt, deshalb habe ich es nicht noch einmal gemacht.
handed-over = Ich übergebe dieses Gespräch an eine Person aus unserem Team. Dort ist zu sehen, was Sie geschrieben haben und was schon getan wurde; Sie müssen also nichts wiederholen. Die Antwort kommt hier.
help-emergency = Wenn Ihr Leben oder das eines anderen in Gefahr ist, rufen Sie bitte jetzt { $number } an.
help-crisis-line = Sie können auch mit jemandem sprechen: { $line }.
help-debt-advice = Beratung zu Schulden, unabhängig von uns: { $name }.
person-answers = Ihre Nachricht liegt bei der Person, die dieses Gespräch übernommen hat.
welcome = Hallo! Ich bin ein automatischer Assistent. Ich kann Ihnen sagen, was noch offen ist, eine Zahlung annehmen, ein Fälligkeitsdatum verschieben, eine Rücksendung eintragen, eine Erstattung verfolgen oder mich um nicht angekommene Ware kümmern. Sie können jederzeit nach einer Person aus unserem Team fragen.
receipt = Beleg { $evidence }

## Welche Bestellung
not-yours = Die Bestellung { $order } gehört nicht zu Ihnen. Deshalb kann ich dazu nichts tun und nichts sagen.
no-such-order = Ich finde in Ihrem Konto keine Bestellung { $order }.

## Was offen ist
nothing-owed = Bei Ihnen ist nichts offen. Alles ist bezahlt.
balance-total = Insgesamt sind noch { $amount } offen, für { $count ->
    [one] einen Einkauf
   *[other] { $count } Einkäufe
}:
balance-line = { $merchant }: noch { $amount }, nächste Fälligkeit am { $date }.
balance-line-overdue = { $merchant }: noch { $amount }, fällig war es am { $date }.
balance-line-paused = { $merchant }: noch { $amount }, pausiert bis zum { $date }.
balance-line-fees = { $merchant }: noch { $amount } an Gebühren.
balance-paid-so-far = Bisher haben Sie { $amount } gezahlt.
balance-refunded = Der Shop hat { $amount } erstattet.
balance-fees = Davon sind { $amount } eine Mahngebühr.
installment-line = { $amount }, fällig am { $date }.
plan-closed = Bei { $merchant } ist nichts mehr offen.
why-purchase = Gekauft bei { $merchant } am { $date }: { $amount }
why-refund = Vom Shop erstattet am { $date }: { $amount }
why-fee-waived = Mahngebühr erlassen am { $date }: { $amount }
why-goodwill = Aus Kulanz abgezogen am { $date }: { $amount }
why-other = Andere Änderungen: { $amount }
fee-of-payment = Sie gehört zur Zahlung von { $amount }, die am { $date } fällig war.
refund-expected = Der Shop müsste dafür { $amount } erstatten.
interest-spared = Sie sparen damit { $amount } Zinsen.
after-nothing = Danach ist bei { $merchant } nichts mehr offen.
after-payment = Danach sind bei { $merchant } noch { $amount } offen, fällig am { $date }.
after-payments = Danach sind bei { $merchant } noch { $amount } offen, in { $count } Zahlungen, die letzte am { $date }.

## Zahlen
pay-now-proposal = Ich buche { $amount } für { $merchant } ab{ $method ->
    [none] .
   *[other] , Zahlungsart: { $method }.
}
pay-now-done = Erledigt: { $amount } wurden an { $merchant } gezahlt.
pay-now-left = Dort sind jetzt noch { $amount } offen.
all-paid = Dort ist jetzt nichts mehr offen.
below-minimum = Die kleinste Zahlung, die ich annehmen kann, beträgt { $amount }.
exceeds-outstanding = Das ist mehr, als bei { $merchant } noch offen ist. Offen sind noch { $amount }; diesen Betrag kann ich abbuchen.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Ich buche { $amount } ab, dann ist alles bezahlt.
payoff-done = Erledigt: { $amount } wurden gezahlt, und nichts ist mehr offen bei:

## Mehr Zeit
extend-due-date-proposal = Ich verschiebe die Zahlung von { $amount } an { $merchant } vom { $was } auf den { $date }. Das kostet nichts.
extend-due-date-done = Erledigt: { $amount } an { $merchant } sind jetzt am { $date } fällig.
due-date-already = Die Zahlung an { $merchant } ist schon am { $date } fällig. Es gibt also nichts zu ändern.
disputed = Zum Einkauf bei { $merchant } läuft eine Reklamation. Bis sie entschieden ist, bleibt das Fälligkeitsdatum, wie es ist.
paused = Der Plan bei { $merchant } ist bis zum { $date } pausiert. Vorher wird nichts fällig.
too-overdue = Die Zahlung an { $merchant } war am { $date } fällig. Das ist zu lange her, als dass ich sie verschieben könnte.
offer-payment-plan = Wenn das Zahlen schwerfällt, kann ich den offenen Betrag auf einige Monate verteilen. Fragen Sie einfach nach einem Zahlungsplan.
already-moved = Die Zahlung an { $merchant } wurde schon einmal verschoben, auf den { $date }. Noch einmal kann ich sie nicht verschieben.
date-in-past = Der { $date } ist schon vorbei.
no-later-date = Die Zahlung an { $merchant } ließ sich höchstens auf den { $date } verschieben, und dieser Tag ist vorbei.
beyond-limit-date = Ich kann die Zahlung an { $merchant } höchstens auf den { $date } verschieben.

## Rücksendungen
return-proposal = Ich trage Ihre Rücksendung an { $merchant } ein: { $items }.
return-done = Erledigt: Ihre Rücksendung an { $merchant } ist eingetragen: { $items }.
pause-proposal = Die Rechnung wartet so lange: Der Plan wird bis zum { $date } pausiert.
pause-done = Der Plan ist bis zum { $date } pausiert. Vorher wird nichts fällig, und es kommt keine Gebühr hinzu.
return-already = Ihre Rücksendung an { $merchant } ist bereits seit dem { $date } eingetragen.
return-window-over = Eine Rücksendung an { $merchant } konnte bis zum { $date } gemeldet werden, und dieser Tag ist vorbei.
no-order-to-return = Ich sehe keinen Einkauf, für den noch eine Rücksendung möglich ist.
not-captured = { $merchant } hat diese Bestellung noch nicht verschickt. Bisher gibt es also nichts zu zahlen und nichts zurückzusenden.

## Erstattungen
refund-booked = Erstattung von { $merchant } am { $date }: { $amount }.
refund-paid-out = Von der Erstattung von { $merchant } wurden { $amount } an Sie ausgezahlt.
refund-left-to-pay = Nach der Erstattung sind bei { $merchant } noch { $amount } offen.
refund-awaited = Ihre Rücksendung an { $merchant } wurde am { $date } eingetragen. Der Shop hat die Erstattung noch nicht geschickt.
no-refund = Ich sehe in Ihrem Konto keine Erstattung und keine Rücksendung.
no-refund-on = Ich sehe noch keine Erstattung von { $merchant }.

## Nicht angekommene Ware
dispute-proposal = Ich eröffne eine Reklamation bei { $merchant }, weil Ihre Ware nicht angekommen ist.
dispute-done = Erledigt: Die Reklamation bei { $merchant } ist eröffnet, weil die Ware nicht angekommen ist.
already-disputed = Bei { $merchant } läuft bereits seit dem { $date } eine Reklamation.
dispute-window-over = Eine Reklamation bei { $merchant } konnte bis zum { $date } eröffnet werden, und dieser Tag ist vorbei.
expected-by = Ihre Bestellung bei { $merchant } ist noch unterwegs. Ist sie bis zum { $date } nicht da, schreiben Sie mir noch einmal, dann eröffne ich eine Reklamation.
no-order-to-dispute = Ich sehe keinen Einkauf, für den noch eine Reklamation möglich ist.

## Mahngebühren
fee-explained = Die { $amount } bei { $merchant } sind eine Mahngebühr. Sie kam am { $date } hinzu, weil die Zahlung zu spät war.
waive-fee-proposal = Aus Kulanz kann ich Ihnen die Mahngebühr von { $amount } bei { $merchant } erlassen.
waive-fee-done = Erledigt: Die Mahngebühr von { $amount } bei { $merchant } ist erlassen.
waiver-used = Im vergangenen Jahr wurde Ihnen schon eine Mahngebühr erlassen. Das nächste Mal kann ich das am { $date } tun.
no-fee = In Ihrem Konto gibt es keine Mahngebühr.
no-fee-on = Beim Einkauf bei { $merchant } gibt es keine Mahngebühr.

## Falsche oder beschädigte Ware
dispute-faulty-proposal = Ich eröffne eine Reklamation bei { $merchant }, weil die Ware falsch oder beschädigt ist.
dispute-faulty-done = Erledigt: Die Reklamation bei { $merchant } ist eröffnet, weil die Ware falsch oder beschädigt ist.

## Stornieren
cancel-proposal = Ich storniere Ihre Bestellung bei { $merchant } über { $amount }. Dann schulden Sie dafür nichts.
cancel-done = Erledigt: Ihre Bestellung bei { $merchant } über { $amount } ist storniert, und Sie schulden dafür nichts.
canceled-already = Ihre Bestellung bei { $merchant } wurde am { $date } storniert.
captured-already = { $merchant } hat die Ware am { $date } verschickt, deshalb kann ich nicht mehr stornieren.
offer-return = Wenn Sie sie nicht behalten möchten, kann ich eine Rücksendung anmelden. Sagen Sie einfach Bescheid.
no-order-to-cancel = Ich sehe in Ihrem Konto nichts, was sich stornieren ließe.

## Eine Zahlung, die nicht zu sehen ist
ask-paid-amount = Wie viel haben Sie gezahlt?
ask-paid-on = An welchem Tag haben Sie gezahlt?
payment-wait = Eine Zahlung braucht ein paar Bankarbeitstage. Wenn Ihre { $amount } am { $date } nicht zu sehen sind, schreiben Sie mir noch einmal, dann lasse ich danach suchen.
payment-found-proposal = Am { $date } sind { $amount } eingegangen, ohne Angabe wofür. Ich verwende sie für { $merchant }.
payment-shows = Ihre { $amount } für { $merchant } sind seit dem { $date } in Ihrem Konto verbucht.
trace-proposal = Ich lasse nach Ihrer Zahlung von { $amount } vom { $date } suchen.
trace-done = Erledigt: Nach Ihrer Zahlung von { $amount } vom { $date } wird gesucht.
trace-already = Nach Ihrer Zahlung von { $amount } vom { $date } wird bereits gesucht.

## Verteilen, was offen ist
count-label = { $count }
ask-installments = Sie haben { $amount } zu zahlen. Auf wie viele Monate soll ich das verteilen? Möglich sind { $least } bis { $most }. Oder sagen Sie mir, wie viel Sie im Monat zahlen können.
plan-beyond-limit = Ich kann es auf { $least } bis { $most } Monate verteilen.
plan-below-minimum = Die kleinste Monatszahlung ist { $amount }, deshalb sind höchstens { $most } Monate möglich.
plan-rate-too-low = Mit { $part } im Monat würde es länger als { $most } Monate dauern, und mehr kann ich nicht anbieten.
plan-too-small = Die kleinste Monatszahlung ist { $amount }, deshalb ist zu wenig offen, um es zu verteilen.
plan-proposal = Ich verteile { $amount } auf { $count } Monatszahlungen von höchstens { $part }, die erste am { $date }. Das kostet nichts.
plan-done = Erledigt: { $amount } sind auf { $count } Monatszahlungen von höchstens { $part } verteilt, die erste am { $date }.

## Ein fremder Einkauf
account-locked = Ihr Konto ist gesperrt, niemand kann damit einkaufen.
dispute-stranger-done = Die Reklamation bei { $merchant } ist eröffnet, weil Sie das nicht gekauft haben.

## Widerruf des Kreditvertrags
withdraw-proposal = Ich nehme auf, dass Sie den Kreditvertrag für { $merchant } widerrufen. { $amount } sind dann in einer Summe bis zum { $date } fällig.
withdraw-done = Erledigt: Der Kreditvertrag für { $merchant } ist widerrufen. { $amount } sind in einer Summe bis zum { $date } fällig.
withdrawal-over = Der Kreditvertrag für { $merchant } konnte bis zum { $date } widerrufen werden, und dieser Tag ist vorbei.
no-withdrawal-right = Das Recht Ihres Landes gibt für diesen Kreditvertrag kein Widerrufsrecht.
withdrawn-already = Den Kreditvertrag für { $merchant } haben Sie bereits am { $date } widerrufen.
no-agreement = Ich sehe keinen Kreditvertrag, den Sie widerrufen könnten.

## Andere Karte, anderes Konto, anderer Tag
method-label = { $method }
ask-method = Sie zahlen jetzt mit { $method }. Was soll ich stattdessen verwenden?
no-other-method = Es ist nichts anderes zum Zahlen hinterlegt. Eine Karte oder ein Konto können Sie in Ihren Einstellungen hinzufügen; bitte schicken Sie die Nummer nie hierher.
method-proposal = Ich verwende ab jetzt { $method } für Ihre Zahlungen.
method-done = Erledigt: Ab jetzt wird { $method } für Ihre Zahlungen verwendet.
method-already = { $method } wird bereits verwendet.
ask-day = An welchem Tag des Monats möchten Sie zahlen? Möglich sind der { $least }. bis { $most }.
day-beyond-limit = Ich kann einen Tag vom { $least }. bis zum { $most }. des Monats wählen.
day-proposal = Ab dem nächsten Monat sind Ihre Monatszahlungen am { $day }. des Monats fällig.
day-done = Erledigt: Ab dem nächsten Monat sind Ihre Monatszahlungen am { $day }. des Monats fällig.
day-already = Ihre Monatszahlungen sind bereits am { $day }. des Monats fällig.

## Woraus eine Rechnung besteht
no-purchase = Ich sehe in Ihrem Konto keine Rechnung.
invoice-total = { $merchant }, { $date }: { $amount }, bestehend aus:
invoice-item = { $item }: { $amount }
invoice-interest = Zinsen: { $amount }
invoice-fee = Mahngebühr vom { $date }: { $amount }
invoice-fee-waived = Mahngebühr vom { $date }, erlassen: { $amount }
invoice-payment = Gezahlt am { $date }: { $amount }
dispute-amount-proposal = Wenn das nicht stimmt, eröffne ich bei { $merchant } eine Reklamation zum Betrag.
dispute-amount-done = Erledigt: Die Reklamation zum Betrag bei { $merchant } ist eröffnet.

## Complaints
complaint-registered = Ihre Beschwerde ist eingetragen. Eine Person aus unserem Team antwortet bis zum { $date }.
complaint-already = Diese Beschwerde ist seit dem { $was } eingetragen. Eine Person aus unserem Team antwortet bis zum { $date }.
complaint-escalation = Wenn Sie mit der Antwort nicht einverstanden sind, können Sie sich hierhin wenden: { $body }.

## Contact details
ask-field = Was möchten Sie ändern?
field-label = { $field ->
    [email] E-Mail-Adresse
    [phone] Telefonnummer
   *[address] Postanschrift
}
ask-value = { $field ->
    [email] Wie lautet die neue E-Mail-Adresse?
    [phone] Wie lautet die neue Telefonnummer?
   *[address] Wie lautet die neue Postanschrift?
}
contact-proposal = { field-label }: Ich ändere sie in { $value }.
contact-done = Erledigt. { field-label }: { $value }.
contact-already = { field-label }: { $value } steht schon in Ihrem Konto. Es gibt also nichts zu ändern.

## Invoices and statements
nothing-to-state = Ich sehe keinen Einkauf, zu dem es eine Rechnung gibt.
invoice-proposal = Ich schicke Ihnen eine Kopie der Rechnung zu Ihrem Einkauf bei { $merchant } vom { $date }.
invoice-done = Erledigt: Die Kopie der Rechnung zu Ihrem Einkauf bei { $merchant } vom { $date } ist unterwegs.
ask-month = Für welchen Monat möchten Sie einen Kontoauszug?
period-label = { $first } – { $date }
statement-proposal = Ich schicke Ihnen einen Kontoauszug vom { $first } bis zum { $date }.
statement-done = Erledigt: Der Kontoauszug vom { $first } bis zum { $date } ist unterwegs.
statement-title = Kontoauszug vom { $first } bis zum { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Einkauf
    [interest] Zinsen
    [fee] Mahngebühr
    [fee_waived] Mahngebühr erlassen
    [payment] Zahlung
    [refund] Erstattung
   *[goodwill] Kulanz
} · { $amount }
statement-opening = Vorher offen: { $amount }
statement-closing = Danach offen: { $amount }
statement-due = Noch zu zahlen: { $amount } an { $merchant }, fällig am { $date }

## Credit
purchase-declined = Ihr Einkauf über { $amount } bei { $merchant } wurde am { $date } abgelehnt. Das waren die Hauptgründe:
no-declined-purchase = Ich sehe in Ihrem Konto keinen abgelehnten Einkauf.
credit-no-limit = Für Sie ist kein festes Limit gesetzt: Jeder Einkauf wird für sich entschieden.
credit-left = Ihr Limit beträgt { $limit }. Offen oder vereinbart sind { $owed }, also bleiben { $amount }.
credit-over-limit = Mit diesem Einkauf würden Sie mehr schulden, als Ihr Kreditrahmen erlaubt.
credit-overdue-debt = Eine Ihrer Zahlungen ist überfällig.
credit-short-history = Wir wissen noch nicht genug darüber, wie Sie zahlen.
credit-many-open-orders = Sie haben viele Einkäufe gleichzeitig offen.
credit-not-affordable = Nach Ihren Angaben bleibt von Ihrem Einkommen nach den Ausgaben zu wenig für die Raten.
credit-account-locked = Ihr Konto ist gesperrt.
credit-no-promise = Jeder Einkauf wird an seinem Tag neu entschieden; wie die nächste Antwort lautet, können wir jetzt nicht sagen.

## The account and personal data
ask-account-wish = Was soll ich tun?
account-wish-label = { $wish ->
    [export] Meine Daten schicken
    [close] Mein Konto schließen
   *[erase] Meine Daten löschen
}
account-proposal = { $wish ->
    [export] Ich stelle alles, was wir über Sie wissen, lesbar zusammen und schicke es Ihnen.
    [close] Ich schließe Ihr Konto. Danach sind damit keine Einkäufe mehr möglich.
   *[erase] Ich lösche Ihre personenbezogenen Daten und schließe das Konto. Das lässt sich nicht rückgängig machen.
}
account-done = { $wish ->
    [export] Erledigt: Ihre Daten sind unterwegs.
    [close] Erledigt: Ihr Konto ist geschlossen.
   *[erase] Erledigt: Ihre personenbezogenen Daten sind gelöscht, und das Konto ist geschlossen.
}
account-wish-met = { account-wish-label }: Das ist schon geschehen.
data-kept = Das Gesetz verpflichtet uns, die Bücher zu Ihren Einkäufen bis zum { $date } aufzubewahren. So lange können Ihre Daten nicht gelöscht werden.
close-owing = Es sind noch { $amount } offen. Sobald alles bezahlt ist, kann das Konto geschlossen werden.
close-disputed = Zum Einkauf bei { $merchant } läuft eine Reklamation. Sobald sie entschieden ist, kann das Konto geschlossen werden.
archive-title = Was wir über Sie wissen, Stand { $date }

## Merchants: payouts
payout-to-come = Am { $date } werden { $amount } an Sie ausgezahlt.
payout-paid = Am { $date } wurden { $amount } an Sie ausgezahlt.
payout-orders = Enthalten: { $orders }
payout-kept = Der Unterschied von { $amount } zum Umsatz sind unsere Gebühren und Abzüge.
no-payout = Ich sehe noch keine Auszahlung an Sie.
no-payout-of = Die Bestellung { $order } ist noch in keiner Auszahlung.

## Merchants: orders
ask-merchant-step = Was möchten Sie mit der Bestellung { $order } tun?
merchant-step-label = { $step ->
    [capture] Einziehen
    [refund] Erstatten
    [cancel] Stornieren
    [release] Den Rest freigeben
   *[extend] Autorisierung verlängern
}
no-merchant-order = Ich sehe keine Bestellung von Ihnen, bei der das möglich ist.
capture-proposal = Ich ziehe { $amount } der Bestellung { $order } ein.
capture-done = Erledigt: { $amount } der Bestellung { $order } sind eingezogen.
capture-too-much = Das ist mehr, als von der Bestellung { $order } noch eingezogen werden kann: { $amount }. Diesen Betrag kann ich einziehen.
merchant-captured-already = Von der Bestellung { $order } sind schon { $amount } eingezogen, deshalb geht das nicht mehr. Eingezogenes kann erstattet werden.
authorization-over = Die Autorisierung der Bestellung { $order } endete am { $date }.
ask-refund-amount = Wie viel der Bestellung { $order } möchten Sie erstatten? Höchstens sind es { $amount }.
refund-proposal = Ich erstatte dem Kunden { $amount } der Bestellung { $order }.
refund-done = Erledigt: Dem Kunden sind { $amount } der Bestellung { $order } erstattet.
refund-too-much = Das ist mehr, als von der Bestellung { $order } noch erstattet werden kann: { $amount }.
refund-window-over = Die Bestellung { $order } konnte bis zum { $date } erstattet werden, und dieser Tag ist vorbei.
merchant-not-captured = Von der Bestellung { $order } ist noch nichts eingezogen. Es gibt also nichts zu erstatten.
merchant-cancel-proposal = Ich storniere die Bestellung { $order }.
merchant-cancel-done = Erledigt: Die Bestellung { $order } ist storniert.
merchant-canceled-already = Die Bestellung { $order } wurde am { $date } storniert.
release-proposal = Ich gebe die { $amount } frei, die von der Bestellung { $order } übrig sind.
release-done = Erledigt: Die restlichen { $amount } der Bestellung { $order } sind freigegeben.
extend-proposal = Ich verlängere die Autorisierung der Bestellung { $order } vom { $was } bis zum { $date }.
extend-done = Erledigt: Die Autorisierung der Bestellung { $order } gilt jetzt bis zum { $date }.
extend-too-far = Die Autorisierung der Bestellung { $order } lässt sich höchstens bis zum { $date } verlängern.
authorized-until = Die Autorisierung der Bestellung { $order } gilt schon bis zum { $date }.

## Merchants: disputes
merchant-dispute-line = Bestellung { $order }: Seit dem { $date } läuft eine Reklamation. { $reason ->
    [not_received] Die Ware kam nicht an
    [wrong_or_damaged] Die Ware ist falsch oder beschädigt
    [not_my_purchase] Der Kunde hat das nicht gekauft
    [wrong_amount] Der Betrag stimmt nicht
   *[refund_missing] Eine Erstattung fehlt
}. Es geht um { $amount }.
dispute-answer-by = Ihre Antwort wird bis zum { $date } gebraucht. Sie können die Reklamation anerkennen oder Dateien schicken, die zeigen, wie es war.
dispute-answered = Ihre Nachweise zur Bestellung { $order } liegen uns vor und werden geprüft.
dispute-send-files = Bitte hängen Sie die Dateien zur Reklamation der Bestellung { $order } an Ihre nächste Nachricht an.
dispute-answer-over = Die Reklamation zur Bestellung { $order } konnte bis zum { $date } beantwortet werden, und dieser Tag ist vorbei.
evidence-proposal = Ich reiche zur Reklamation der Bestellung { $order } diese Dateien ein: { $files }
evidence-done = Erledigt: Zur Reklamation der Bestellung { $order } sind diese Dateien eingereicht: { $files }
accept-dispute-proposal = Ich erkenne die Reklamation zur Bestellung { $order } an. Der Kunde bekommt dann { $amount } zurück.
accept-dispute-done = Erledigt: Die Reklamation zur Bestellung { $order } ist anerkannt, und der Kunde bekommt { $amount } zurück.
no-open-dispute = Ich sehe keine offene Reklamation zu Ihren Bestellungen.
no-open-dispute-on = Zur Bestellung { $order } läuft keine Reklamation.
dispute-closed = Die Reklamation zur Bestellung { $order } wurde am { $date } abgeschlossen.

## Was versprochen wurde
person-answers-by = Eine Person aus unserem Team antwortet Ihnen bis zum { $date }.
queue-wait = Eine Person aus unserem Team ist voraussichtlich in { $least } bis { $most } Minuten für Sie da.
callback-at = Im Moment ist niemand da, der antworten kann. Eine Person aus unserem Team antwortet Ihnen hier am { $date } zwischen { $from } und { $until } Uhr.
person-with-you = { $name } ist jetzt hier und antwortet Ihnen persönlich.
assistant-back = Hier antwortet wieder der automatische Assistent.
dispute-heard-by = Zuerst wird { $merchant } gefragt. Sie hören dazu bis zum { $date } von uns.
trace-heard-by = Sie erfahren bis zum { $date }, was gefunden wurde.
dispute-decided-for-you = Die Reklamation bei { $merchant } ist zu Ihren Gunsten entschieden.
dispute-decided-for-shop = Die Reklamation bei { $merchant } ist zugunsten des Händlers entschieden. Wenn Sie nicht einverstanden sind, schreiben Sie uns.
dispute-undecided = Die Reklamation bei { $merchant } ist noch nicht entschieden.
trace-found = Ihre Zahlung von { $amount } ist eingegangen.
trace-not-found = Ihre Zahlung von { $amount } wurde noch nicht gefunden.
person-looks = Eine Person aus unserem Team wurde gebeten, sich darum zu kümmern.
approval-asked = Das muss zuerst eine Person aus unserem Team genehmigen; noch ist also nichts geändert. Sie hören bis zum { $date } von uns.
approval-refused = Ihr Anliegen wurde nicht genehmigt; es ist also nichts geändert.
answer-overdue = Wir haben Ihnen eine Antwort bis zum { $date } versprochen und das nicht eingehalten. Das tut uns leid.
goods-come-yet = Ist Ihre Ware von { $merchant } angekommen? Wenn nicht, schreiben Sie uns, dann kann eine Reklamation eröffnet werden.
payment-still-missing = Ihre Zahlung von { $amount } ist noch nicht zu sehen. Schreiben Sie uns, wenn danach gesucht werden soll.
payout-overdue = Ihre Auszahlung von { $amount } war für den { $date } versprochen und ist nicht erfolgt. Das tut uns leid.
