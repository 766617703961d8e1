# Risposte dell'assistente in italiano. Variabili: $merchant il negozio, $amount denaro, $date un
# giorno, $order un numero d'ordine, $item un articolo, $items più articoli, $method un metodo di
# pagamento, $count un numero. Importi e date arrivano già scritti ("20 novembre 2026"). Si dà del Lei.

## Nomi delle cose
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
confirm-yes = Sì
confirm-no = No

## Domande
ask-errand = Non ho capito bene di cosa ha bisogno. Si tratta di quanto deve, di un pagamento, di più tempo, di un reso, di un rimborso, di articoli mai arrivati o di un addebito? Può anche chiedere di parlare con una persona.
ask-order = Di quale acquisto si tratta?
ask-new-date = A quale giorno vuole spostare il pagamento a { $merchant }? L’ultima data possibile è: { $date }.
ask-amount = Quanto vuole pagare a { $merchant }?
ask-items = Quali articoli rimanda a { $merchant }?
ask-confirm = Procedo?
ask-report-stranger = Vuole segnalare un acquisto che non ha fatto?
ask-register-complaint = Vuole che registri un reclamo formale?
ask-identity-code = Prima di guardare il Suo conto devo sapere che è Lei. Le ho inviato un codice monouso. Qual è?
code-wrong = Non è il codice che ho inviato. Lo controlli e riprovi, per favore.
code-sent-again = Le ho inviato un altro codice monouso. Qual è?
not-understood = Mi scusi, non ho capito.
file-unread = Qui non posso aprire file, quindi mi dica a parole che cosa contengono.

## Cortesie
identified = Grazie, il codice è giusto.
not-verified = Allora non posso guardare il conto né dirLe nulla al riguardo. Può confermare la Sua identità in qualsiasi momento o chiedere di parlare con una persona.
you-are-welcome = È un piacere! Mi scriva ancora quando ha bisogno.
nothing-changed = Va bene, è rimasto tutto com’era.
done-already = È già stato fatto, quindi non l’ho ripetuto.
handed-over = Affido questa conversazione a una persona del nostro team. Vedrà ciò che ha scritto e ciò che è stato fatto, così non dovrà ripetere nulla. La risposta arriverà qui.
help-emergency = Se la sua vita o quella di un’altra persona è in pericolo, chiami subito il { $number }.
help-crisis-line = Può anche parlare con qualcuno: { $line }.
help-debt-advice = Consulenza sui debiti, indipendente da noi: { $name }.
person-answers = Il Suo messaggio è con la persona che segue questa conversazione.
welcome = Buongiorno! Sono un assistente automatico. Posso dirLe quanto deve, ricevere un pagamento, spostare una scadenza, registrare un reso, seguire un rimborso o occuparmi di articoli mai arrivati. Può chiedere di parlare con una persona in qualsiasi momento.
receipt = Ricevuta { $evidence }

## Quale ordine
not-yours = L’ordine { $order } non è Suo, quindi non posso fare né dire nulla al riguardo.
no-such-order = Non trovo nessun ordine { $order } nel Suo conto.

## Quanto resta da pagare
nothing-owed = Non deve nulla. È tutto pagato.
balance-total = In totale deve { $amount }, per { $count ->
    [one] un acquisto
   *[other] { $count } acquisti
}:
balance-line = { $merchant }: restano { $amount }, prossima scadenza { $date }.
balance-line-overdue = { $merchant }: restano { $amount }, già scaduti; la scadenza era { $date }.
balance-line-paused = { $merchant }: restano { $amount }, in pausa fino al giorno { $date }.
balance-line-fees = { $merchant }: restano { $amount } di addebiti.
balance-paid-so-far = Finora ha pagato { $amount }.
balance-refunded = Importo del rimborso del negozio: { $amount }.
balance-fees = Di questi, { $amount } sono una penale di ritardo.
installment-line = { $amount }, scadenza { $date }.
plan-closed = Non resta nulla da pagare a { $merchant }.
why-purchase = Acquistato da { $merchant } il { $date }: { $amount }
why-refund = Rimborsato dal negozio il { $date }: { $amount }
why-fee-waived = Penale di ritardo annullata il { $date }: { $amount }
why-goodwill = Detratto per cortesia il { $date }: { $amount }
why-other = Altre variazioni: { $amount }
fee-of-payment = Riguarda il pagamento di { $amount } che scadeva il { $date }.
refund-expected = Il negozio dovrebbe rimborsare { $amount } per questo.
interest-spared = Così risparmia { $amount } di interessi.
after-nothing = Dopo non resta nulla da pagare a { $merchant }.
after-payment = Dopo restano { $amount } da pagare a { $merchant }, il { $date }.
after-payments = Dopo restano { $amount } da pagare a { $merchant } in { $count } pagamenti, l’ultimo il { $date }.

## Pagare
pay-now-proposal = Addebito { $amount } per { $merchant }{ $method ->
    [none] .
   *[other] , con { $method }.
}
pay-now-done = Fatto: pagamento di { $amount } a { $merchant }.
pay-now-left = Ora lì restano da pagare { $amount }.
all-paid = Ora lì non resta nulla da pagare.
below-minimum = Il pagamento più piccolo che posso ricevere è di { $amount }.
exceeds-outstanding = È più di quanto resta da pagare a { $merchant }. Restano { $amount }; posso addebitare questa somma.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Addebito { $amount } e così è tutto saldato.
payoff-done = Fatto: pagamento di { $amount }; non resta nulla da pagare per:

## Più tempo
extend-due-date-proposal = Sposto il pagamento di { $amount } a { $merchant }. Scadenza attuale: { $was }; nuova scadenza: { $date }. Non costa nulla.
extend-due-date-done = Fatto: il pagamento di { $amount } a { $merchant } ora ha scadenza { $date }.
due-date-already = Il pagamento a { $merchant } ha già scadenza { $date }, quindi non c’è nulla da cambiare.
disputed = C’è una contestazione aperta sull’acquisto presso { $merchant }. Finché non viene decisa, la scadenza resta com’è.
paused = Il piano di { $merchant } è in pausa fino al giorno { $date }, quindi prima non scade nulla.
too-overdue = Il pagamento a { $merchant } aveva scadenza { $date }. È passato troppo tempo perché io possa spostarlo.
offer-payment-plan = Se pagare è difficile, posso dilazionare quanto dovuto in alcuni mesi. Basta chiedere un piano di pagamento.
already-moved = Il pagamento a { $merchant } è già stato spostato una volta; la scadenza è { $date }. Non posso spostarlo di nuovo.
date-in-past = Questa data è già passata: { $date }.
no-later-date = L’ultima data a cui si poteva spostare il pagamento a { $merchant } era { $date }, ed è passata.
beyond-limit-date = L’ultima data a cui posso spostare il pagamento a { $merchant } è { $date }.

## Resi
return-proposal = Registro il reso a { $merchant }: { $items }.
return-done = Fatto, il reso a { $merchant } è registrato: { $items }.
pause-proposal = Intanto non c’è fretta di pagare: metto il piano in pausa fino al giorno { $date }.
pause-done = Il piano è in pausa fino al giorno { $date }. Fino ad allora non scade nulla e non si aggiungono costi.
return-already = Il Suo reso a { $merchant } è già registrato, in data { $date }.
return-window-over = Un reso a { $merchant } si poteva comunicare fino al giorno { $date }, ed è passato.
no-order-to-return = Non vedo nessun acquisto per cui sia ancora possibile un reso.
not-captured = { $merchant } non ha ancora spedito questo ordine, quindi per ora non c’è nulla da pagare e nessun reso da fare.

## Rimborsi
refund-booked = Rimborso di { $merchant } in data { $date }: { $amount }.
refund-paid-out = Del rimborso di { $merchant }, Le abbiamo riaccreditato { $amount }.
refund-left-to-pay = Dopo il rimborso restano da pagare { $amount } a { $merchant }.
refund-awaited = Il Suo reso a { $merchant } è stato registrato in data { $date }. Il negozio non ha ancora inviato il rimborso.
no-refund = Non vedo rimborsi né resi nel Suo conto.
no-refund-on = Non vedo ancora nessun rimborso di { $merchant }.

## Articoli mai arrivati
dispute-proposal = Apro una contestazione con { $merchant } perché i Suoi articoli non sono arrivati.
dispute-done = Fatto: è aperta una contestazione con { $merchant } perché gli articoli non sono arrivati.
already-disputed = C’è già una contestazione aperta con { $merchant }, in data { $date }.
dispute-window-over = Una contestazione con { $merchant } si poteva aprire fino al giorno { $date }, ed è passato.
expected-by = Il Suo ordine di { $merchant } è ancora in viaggio. Se non arriva entro il giorno { $date }, mi scriva ancora e aprirò una contestazione.
no-order-to-dispute = Non vedo nessun acquisto per cui si possa ancora aprire una contestazione.

## Penali di ritardo
fee-explained = L’importo di { $amount } presso { $merchant } è una penale di ritardo, addebitata in data { $date } perché il pagamento era in ritardo.
waive-fee-proposal = Come gesto di cortesia posso togliere la penale di ritardo di { $amount } presso { $merchant }.
waive-fee-done = Fatto: la penale di ritardo di { $amount } presso { $merchant } è stata tolta.
waiver-used = Nell’ultimo anno Le è già stata tolta una penale di ritardo. La prossima data in cui posso farlo è { $date }.
no-fee = Nel Suo conto non ci sono penali di ritardo.
no-fee-on = Sull’acquisto presso { $merchant } non ci sono penali di ritardo.

## Articoli sbagliati o danneggiati
dispute-faulty-proposal = Apro una contestazione con { $merchant } perché gli articoli sono sbagliati o danneggiati.
dispute-faulty-done = Fatto: è aperta una contestazione con { $merchant } perché gli articoli sono sbagliati o danneggiati.

## Annullare
cancel-proposal = Annullo il Suo ordine presso { $merchant } di { $amount }. Per questo non dovrà nulla.
cancel-done = Fatto: il Suo ordine presso { $merchant } di { $amount } è annullato e non deve nulla.
canceled-already = Il Suo ordine presso { $merchant } è stato annullato in data { $date }.
captured-already = { $merchant } ha spedito gli articoli in data { $date }, quindi non posso più annullare.
offer-return = Se non vuole tenerli, posso registrare un reso. Basta dirlo.
no-order-to-cancel = Non vedo nulla nel Suo conto che si possa annullare.

## Un pagamento che non risulta
ask-paid-amount = Quanto ha pagato?
ask-paid-on = In quale giorno ha pagato?
payment-wait = Un pagamento richiede qualche giorno lavorativo. Se { $amount } non risultano in data { $date }, mi scriva ancora e li farò rintracciare.
payment-found-proposal = In data { $date } sono arrivati { $amount } senza indicazione. Li uso per { $merchant }.
payment-shows = I Suoi { $amount } per { $merchant } risultano nel Suo conto in data { $date }.
trace-proposal = Faccio rintracciare il Suo pagamento di { $amount } in data { $date }.
trace-done = Fatto: il Suo pagamento di { $amount } in data { $date } è in ricerca.
trace-already = Il Suo pagamento di { $amount } in data { $date } è già in ricerca.

## Dilazionare quanto è dovuto
count-label = { $count }
ask-installments = Ha { $amount } da pagare. In quanti mesi devo dilazionare? Sono possibili da { $least } a { $most } mesi. Oppure mi dica quanto può pagare al mese.
plan-beyond-limit = Posso dilazionare in un minimo di { $least } e un massimo di { $most } mesi.
plan-below-minimum = Il pagamento mensile minimo è di { $amount }, quindi posso offrire al massimo { $most } mesi.
plan-rate-too-low = Con { $part } al mese servirebbero più di { $most } mesi, e di più non posso offrire.
plan-too-small = Il pagamento mensile minimo è di { $amount }, quindi resta troppo poco da dilazionare.
plan-proposal = Dilaziono { $amount } in { $count } pagamenti mensili di { $part } al massimo, il primo in data { $date }. Non costa nulla.
plan-done = Fatto: { $amount } dilazionati in { $count } pagamenti mensili di { $part } al massimo, il primo in data { $date }.

## L’acquisto di un altro
account-locked = Il Suo conto è bloccato: nessuno può usarlo per comprare.
dispute-stranger-done = È aperta una contestazione con { $merchant } perché non è stato un Suo acquisto.

## Recedere dal contratto di credito
withdraw-proposal = Registro che Lei recede dal contratto di credito per { $merchant }. { $amount } saranno allora da pagare in un’unica soluzione entro il giorno { $date }.
withdraw-done = Fatto: il recesso dal contratto di credito per { $merchant } è registrato. { $amount } sono da pagare in un’unica soluzione entro il giorno { $date }.
withdrawal-over = Dal contratto di credito per { $merchant } si poteva recedere fino al giorno { $date }, ed è passato.
no-withdrawal-right = La legge del Suo Paese non dà diritto di recesso da questo contratto di credito.
withdrawn-already = Il recesso dal contratto di credito per { $merchant } è già registrato in data { $date }.
no-agreement = Non vedo nessun contratto di credito da cui possa recedere.

## Un’altra carta, un altro conto, un altro giorno
method-label = { $method }
ask-method = Ora paga con { $method }. Che cosa devo usare al suo posto?
no-other-method = Non c’è altro salvato con cui pagare. Può aggiungere una carta o un conto nelle Sue impostazioni; non ne mandi mai qui il numero.
method-proposal = D’ora in poi userò { $method } per i Suoi pagamenti.
method-done = Fatto: d’ora in poi si usa { $method } per i Suoi pagamenti.
method-already = { $method } è già in uso.
ask-day = In quale giorno del mese vuole pagare? Sono possibili i giorni da { $least } a { $most }.
day-beyond-limit = Posso scegliere un giorno del mese da { $least } a { $most }.
day-proposal = Dal mese prossimo i Suoi pagamenti mensili scadranno il giorno { $day } del mese.
day-done = Fatto: dal mese prossimo i Suoi pagamenti mensili scadono il giorno { $day } del mese.
day-already = I Suoi pagamenti mensili scadono già il giorno { $day } del mese.

## Di che cosa si compone una fattura
no-purchase = Non vedo nessuna fattura nel Suo conto.
invoice-total = { $merchant }, { $date }: { $amount }, così composti:
invoice-item = { $item }: { $amount }
invoice-interest = Interessi: { $amount }
invoice-fee = Penale di ritardo in data { $date }: { $amount }
invoice-fee-waived = Penale di ritardo in data { $date }, tolta: { $amount }
invoice-payment = Pagato in data { $date }: { $amount }
dispute-amount-proposal = Se non è giusto, apro una contestazione con { $merchant } sull’importo.
dispute-amount-done = Fatto: è aperta una contestazione con { $merchant } sull’importo.

## Complaints
complaint-registered = Il Suo reclamo è registrato. Una persona del nostro team risponde entro il giorno { $date }.
complaint-already = Questo reclamo è registrato dal giorno { $was }. Una persona del nostro team risponde entro il giorno { $date }.
complaint-escalation = Se non è d’accordo con la risposta, può rivolgersi a: { $body }.

## Contact details
ask-field = Che cosa desidera cambiare?
field-label = { $field ->
    [email] Indirizzo e-mail
    [phone] Numero di telefono
   *[address] Indirizzo postale
}
ask-value = { $field ->
    [email] Qual è il nuovo indirizzo e-mail?
    [phone] Qual è il nuovo numero di telefono?
   *[address] Qual è il nuovo indirizzo postale?
}
contact-proposal = { field-label }: lo cambio in { $value }.
contact-done = Fatto. { field-label }: { $value }.
contact-already = { field-label }: { $value } è già nel Suo conto, quindi non c’è nulla da cambiare.

## Invoices and statements
nothing-to-state = Non vedo alcun acquisto per cui ci sia una fattura.
invoice-proposal = Le invio una copia della fattura del Suo acquisto da { $merchant } del giorno { $date }.
invoice-done = Fatto: una copia della fattura del Suo acquisto da { $merchant } del giorno { $date } è in arrivo.
ask-month = Di quale mese desidera l’estratto conto?
period-label = { $first } – { $date }
statement-proposal = Le invio un estratto conto dal giorno { $first } al giorno { $date }.
statement-done = Fatto: l’estratto conto dal giorno { $first } al giorno { $date } è in arrivo.
statement-title = Estratto conto dal giorno { $first } al giorno { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Acquisto
    [interest] Interessi
    [fee] Penale di ritardo
    [fee_waived] Penale tolta
    [payment] Pagamento
    [refund] Rimborso
   *[goodwill] Cortesia
} · { $amount }
statement-opening = Dovuto prima: { $amount }
statement-closing = Dovuto dopo: { $amount }
statement-due = Da pagare ancora: { $amount } a { $merchant }, scadenza { $date }

## Credit
purchase-declined = Il Suo acquisto di { $amount } da { $merchant } è stato rifiutato il giorno { $date }. Questi i motivi principali:
no-declined-purchase = Non vedo alcun acquisto rifiutato nel Suo conto.
credit-no-limit = Per Lei non c’è un limite fisso: ogni acquisto si decide a sé.
credit-left = Il Suo limite è di { $limit }. Deve o ha concordato { $owed }, quindi restano { $amount }.
credit-over-limit = Con questo acquisto dovresti più del tuo limite.
credit-overdue-debt = Hai un pagamento in ritardo.
credit-short-history = Non sappiamo ancora abbastanza su come paghi.
credit-many-open-orders = Hai molti acquisti aperti allo stesso tempo.
credit-not-affordable = Da quanto ci hai detto, le tue entrate meno le tue spese lasciano troppo poco per i pagamenti.
credit-account-locked = Il tuo conto è bloccato.
credit-no-promise = Ogni acquisto si decide di nuovo nel suo giorno; adesso non possiamo dire quale sarà la prossima risposta.

## The account and personal data
ask-account-wish = Che cosa desidera che faccia?
account-wish-label = { $wish ->
    [export] Inviarmi i miei dati
    [close] Chiudere il mio conto
   *[erase] Cancellare i miei dati
}
account-proposal = { $wish ->
    [export] Raccolgo tutto ciò che sappiamo di Lei in un archivio leggibile e glielo invio.
    [close] Chiudo il Suo conto. Dopo non saranno più possibili acquisti.
   *[erase] Cancello i Suoi dati personali e chiudo il conto. Non si può annullare.
}
account-done = { $wish ->
    [export] Fatto: i Suoi dati sono in arrivo.
    [close] Fatto: il Suo conto è chiuso.
   *[erase] Fatto: i Suoi dati personali sono cancellati e il conto è chiuso.
}
account-wish-met = { account-wish-label }: è già stato fatto.
data-kept = La legge ci impone di conservare la contabilità dei Suoi acquisti fino al giorno { $date }. Fino ad allora i Suoi dati non possono essere cancellati.
close-owing = Restano da pagare { $amount }. Il conto si può chiudere quando tutto è pagato.
close-disputed = C’è una contestazione aperta sull’acquisto da { $merchant }. Il conto si può chiudere quando è decisa.
archive-title = Che cosa sappiamo di Lei, al giorno { $date }

## Merchants: payouts
payout-to-come = Il giorno { $date } Le verranno versati { $amount }.
payout-paid = Il giorno { $date } Le sono stati versati { $amount }.
payout-orders = Riguarda: { $orders }
payout-kept = La differenza di { $amount } rispetto alle vendite sono le nostre commissioni e trattenute.
no-payout = Non vedo ancora alcun versamento per Lei.
no-payout-of = L’ordine { $order } non è ancora in alcun versamento.

## Merchants: orders
ask-merchant-step = Che cosa desidera fare con l’ordine { $order }?
merchant-step-label = { $step ->
    [capture] Incassare
    [refund] Rimborsare
    [cancel] Annullare
    [release] Rilasciare il resto
   *[extend] Prolungare l’autorizzazione
}
no-merchant-order = Non vedo alcun Suo ordine per cui sia possibile.
capture-proposal = Incasso { $amount } dell’ordine { $order }.
capture-done = Fatto: { $amount } dell’ordine { $order } sono incassati.
capture-too-much = È più di quanto resta da incassare dell’ordine { $order }: { $amount }. Posso incassare questa somma.
merchant-captured-already = Dell’ordine { $order } sono già incassati { $amount }, quindi non è più possibile. Ciò che è incassato si può rimborsare.
authorization-over = L’autorizzazione dell’ordine { $order } è scaduta il giorno { $date }.
ask-refund-amount = Quanto desidera rimborsare dell’ordine { $order }? Al massimo { $amount }.
refund-proposal = Rimborso { $amount } dell’ordine { $order } al cliente.
refund-done = Fatto: { $amount } dell’ordine { $order } sono rimborsati al cliente.
refund-too-much = È più di quanto si può ancora rimborsare dell’ordine { $order }: { $amount }.
refund-window-over = L’ordine { $order } si poteva rimborsare fino al giorno { $date }, che è passato.
merchant-not-captured = Dell’ordine { $order } non è ancora incassato nulla, quindi non c’è nulla da rimborsare.
merchant-cancel-proposal = Annullo l’ordine { $order }.
merchant-cancel-done = Fatto: l’ordine { $order } è annullato.
merchant-canceled-already = L’ordine { $order } è stato annullato il giorno { $date }.
release-proposal = Rilascio i { $amount } che restano dell’ordine { $order }.
release-done = Fatto: i restanti { $amount } dell’ordine { $order } sono rilasciati.
extend-proposal = Prolungo l’autorizzazione dell’ordine { $order } dal giorno { $was } al giorno { $date }.
extend-done = Fatto: l’autorizzazione dell’ordine { $order } ora vale fino al giorno { $date }.
extend-too-far = L’autorizzazione dell’ordine { $order } si può prolungare al massimo fino al giorno { $date }.
authorized-until = L’autorizzazione dell’ordine { $order } vale già fino al giorno { $date }.

## Merchants: disputes
merchant-dispute-line = Ordine { $order }: il cliente ha una contestazione aperta dal giorno { $date }. { $reason ->
    [not_received] Gli articoli non sono mai arrivati
    [wrong_or_damaged] Gli articoli sono sbagliati o rovinati
    [not_my_purchase] Il cliente non ha fatto questo acquisto
    [wrong_amount] L’importo è sbagliato
   *[refund_missing] Manca un rimborso
}. Si tratta di { $amount }.
dispute-answer-by = La Sua risposta serve entro il giorno { $date }. Può accettare la contestazione o inviare file che mostrano com’è andata.
dispute-answered = Le Sue prove per l’ordine { $order } ci sono arrivate e vengono esaminate.
dispute-send-files = Alleghi i file per la contestazione sull’ordine { $order } al prossimo messaggio.
dispute-answer-over = Alla contestazione sull’ordine { $order } si poteva rispondere fino al giorno { $date }, che è passato.
evidence-proposal = Inoltro questi file per la contestazione sull’ordine { $order }: { $files }
evidence-done = Fatto: per la contestazione sull’ordine { $order } sono inoltrati questi file: { $files }
accept-dispute-proposal = Accetto la contestazione sull’ordine { $order }. Il cliente riceve allora { $amount } indietro.
accept-dispute-done = Fatto: la contestazione sull’ordine { $order } è accettata e il cliente riceve { $amount } indietro.
no-open-dispute = Non vedo alcuna contestazione aperta sui Suoi ordini.
no-open-dispute-on = Non c’è alcuna contestazione aperta sull’ordine { $order }.
dispute-closed = La contestazione sull’ordine { $order } è stata chiusa il giorno { $date }.

## Che cosa è stato promesso
person-answers-by = Una persona del nostro team Le risponde entro il giorno { $date }.
queue-wait = Una persona del nostro team sarà da Lei probabilmente tra { $least } e { $most } minuti.
callback-at = In questo momento non c’è nessuno al lavoro che possa rispondere. Una persona del nostro team Le risponde qui il giorno { $date }, tra le { $from } e le { $until }.
person-with-you = { $name } ora è qui e Le risponde di persona.
assistant-back = Qui risponde di nuovo l’assistente automatico.
dispute-heard-by = Prima si chiede a { $merchant }. Avrà nostre notizie entro il giorno { $date }.
trace-heard-by = Entro il giorno { $date } saprà che cosa è stato trovato.
dispute-decided-for-you = La contestazione con { $merchant } è decisa a Suo favore.
dispute-decided-for-shop = La contestazione con { $merchant } è decisa a favore del negozio. Se non è d’accordo, ci scriva.
dispute-undecided = La contestazione con { $merchant } non è ancora decisa.
trace-found = Il Suo pagamento di { $amount } è arrivato.
trace-not-found = Il Suo pagamento di { $amount } non è ancora stato trovato.
person-looks = Una persona del nostro team è stata incaricata di occuparsene.
approval-asked = Prima deve approvarlo una persona del nostro team, quindi per ora non è cambiato nulla. Avrà una risposta entro il giorno { $date }.
approval-refused = Ciò che ha chiesto non è stato approvato, quindi non è cambiato nulla.
answer-overdue = Le avevamo promesso una risposta entro il giorno { $date } e non abbiamo mantenuto la parola. Ci dispiace.
goods-come-yet = Gli articoli di { $merchant } sono arrivati? Se no, ci scriva e si potrà aprire una contestazione.
payment-still-missing = Il Suo pagamento di { $amount } non risulta ancora. Ci scriva se desidera farlo rintracciare.
payout-overdue = Il Suo versamento di { $amount } era promesso per il giorno { $date } e non è stato fatto. Ci dispiace.
