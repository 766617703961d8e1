# Réponses de l'assistant en français. Variables : $merchant la boutique, $amount une somme, $date un
# jour, $order un numéro de commande, $item un article, $items plusieurs, $method un moyen de
# paiement, $count un nombre. Sommes et dates arrivent déjà écrites (« 20 novembre 2026 »). Adresse : vous.

## Noms des choses
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
confirm-yes = Oui
confirm-no = Non

## Questions
ask-errand = Je ne suis pas certain de vous suivre. Est-ce au sujet de ce que vous devez, d’un paiement, d’un délai, d’un retour, d’un remboursement, d’articles jamais arrivés ou de frais ? Vous pouvez aussi demander un conseiller.
ask-order = De quel achat s’agit-il ?
ask-new-date = À quel jour souhaitez-vous reporter le paiement à { $merchant } ? Le dernier jour possible est le { $date }.
ask-amount = Combien souhaitez-vous payer à { $merchant } ?
ask-items = Quels articles renvoyez-vous à { $merchant } ?
ask-confirm = Voulez-vous que je le fasse ?
ask-report-stranger = Voulez-vous signaler un achat que vous n’avez pas fait ?
ask-register-complaint = Voulez-vous que j’enregistre une réclamation officielle ?
ask-identity-code = Avant de consulter votre compte, je dois m’assurer que c’est bien vous. Je vous ai envoyé un code à usage unique. Quel est-il ?
code-wrong = Ce n’est pas le code que j’ai envoyé. Vérifiez-le et réessayez, s’il vous plaît.
code-sent-again = Je vous ai envoyé un nouveau code à usage unique. Quel est-il ?
not-understood = Pardon, je n’ai pas compris.
file-unread = Je ne peux pas ouvrir de fichiers ici, dites-moi donc avec des mots ce qu’ils contiennent.

## Politesses
identified = Merci, c’est le bon code.
not-verified = Dans ce cas, je ne peux ni consulter le compte ni vous en dire quoi que ce soit. Vous pouvez confirmer votre identité à tout moment, ou demander un conseiller.
you-are-welcome = Avec plaisir ! Écrivez-moi dès que vous en avez besoin.
nothing-changed = C’est noté, rien n’a été modifié.
done-already = C’est déjà fait, je ne l’ai donc pas refait.
handed-over = Je transmets cette conversation à un conseiller. Vos messages et ce qui a été fait lui sont visibles, vous n’aurez donc rien à répéter. Sa réponse arrivera ici.
help-emergency = Si votre vie ou celle d’une autre personne est en danger, appelez le { $number } maintenant.
help-crisis-line = Vous pouvez aussi parler à quelqu’un : { $line }.
help-debt-advice = Des conseils sur les dettes, indépendants de nous : { $name }.
person-answers = Votre message est entre les mains du conseiller qui suit cette conversation.
welcome = Bonjour ! Je suis un assistant automatique. Je peux vous dire ce que vous devez, encaisser un paiement, reporter une date d’échéance, enregistrer un retour, suivre un remboursement ou m’occuper d’articles jamais arrivés. Vous pouvez demander un conseiller à tout moment.
receipt = Reçu { $evidence }

## Quelle commande
not-yours = La commande { $order } n’est pas à vous ; je ne peux donc rien faire ni rien en dire.
no-such-order = Je ne trouve pas de commande { $order } sur votre compte.

## Ce qui est dû
nothing-owed = Vous ne devez rien. Tout est payé.
balance-total = Vous devez { $amount } au total, pour { $count ->
    [one] { $count } achat
   *[other] { $count } achats
} :
balance-line = { $merchant } : reste { $amount }, prochaine échéance le { $date }.
balance-line-overdue = { $merchant } : reste { $amount }, à payer depuis le { $date }.
balance-line-paused = { $merchant } : reste { $amount }, en pause jusqu’au { $date }.
balance-line-fees = { $merchant } : reste { $amount } de frais.
balance-paid-so-far = À ce jour, vous avez payé { $amount }.
balance-refunded = La boutique a remboursé { $amount }.
balance-fees = Dont { $amount } de frais de retard.
installment-line = { $amount } à payer le { $date }.
plan-closed = Il ne reste rien à payer à { $merchant }.
why-purchase = Acheté chez { $merchant } le { $date } : { $amount }
why-refund = Remboursé par la boutique le { $date } : { $amount }
why-fee-waived = Frais de retard annulés le { $date } : { $amount }
why-goodwill = Déduit par geste commercial le { $date } : { $amount }
why-other = Autres changements : { $amount }
fee-of-payment = Cela concerne le paiement de { $amount } dû le { $date }.
refund-expected = La boutique devrait vous rembourser { $amount } pour cela.
interest-spared = Vous économisez { $amount } d’intérêts.
after-nothing = Ensuite, il ne reste rien à payer à { $merchant }.
after-payment = Ensuite, il reste { $amount } à payer à { $merchant }, le { $date }.
after-payments = Ensuite, il reste { $amount } à payer à { $merchant } en { $count } paiements, le dernier le { $date }.

## Payer
pay-now-proposal = Je vais prélever { $amount } pour { $merchant }{ $method ->
    [none] .
   *[other] , par { $method }.
}
pay-now-done = C’est fait : { $amount } pour { $merchant }, paiement effectué.
pay-now-left = Il y reste { $amount } à payer.
all-paid = Il n’y reste rien à payer.
below-minimum = Le plus petit paiement que je peux encaisser est de { $amount }.
exceeds-outstanding = C’est plus que ce qu’il reste à payer à { $merchant }. Il reste { $amount } ; je peux prélever cette somme.
payoff-line = { $merchant } : { $amount }
payoff-proposal = Je vais prélever { $amount } et tout sera soldé.
payoff-done = C’est fait : { $amount }, paiement effectué. Il ne reste rien à payer pour :

## Un délai
extend-due-date-proposal = Je vais reporter le paiement de { $amount } à { $merchant } du { $was } au { $date }. C’est sans frais.
extend-due-date-done = C’est fait : les { $amount } pour { $merchant } sont maintenant à payer le { $date }.
due-date-already = Le paiement à { $merchant } est déjà prévu le { $date }, il n’y a donc rien à changer.
disputed = Un litige est ouvert sur l’achat chez { $merchant }. Tant qu’il n’est pas tranché, la date d’échéance reste la même.
paused = Le plan chez { $merchant } est en pause jusqu’au { $date } ; rien n’est à payer d’ici là.
too-overdue = Le paiement à { $merchant } était à faire le { $date }. C’est trop ancien pour que je puisse le reporter.
offer-payment-plan = Si payer est difficile, je peux étaler ce que vous devez sur quelques mois. Il suffit de demander un plan de paiement.
already-moved = Le paiement à { $merchant } a déjà été reporté une fois, au { $date }. Je ne peux pas le reporter à nouveau.
date-in-past = Le { $date } est déjà passé.
no-later-date = Le paiement à { $merchant } pouvait être reporté au { $date } au plus tard, et ce jour est passé.
beyond-limit-date = Je peux reporter le paiement à { $merchant } au { $date } au plus tard.

## Retours
return-proposal = Je vais enregistrer votre retour à { $merchant } : { $items }.
return-done = C’est fait : votre retour à { $merchant } est enregistré ({ $items }).
pause-proposal = En attendant, vous n’avez rien à payer : le plan est mis en pause jusqu’au { $date }.
pause-done = Le plan est en pause jusqu’au { $date }. D’ici là, rien n’est à payer et aucuns frais ne sont ajoutés.
return-already = Votre retour à { $merchant } est déjà enregistré depuis le { $date }.
return-window-over = Un retour à { $merchant } pouvait être signalé jusqu’au { $date }, et ce jour est passé.
no-order-to-return = Je ne vois aucun achat pour lequel un retour soit encore possible.
not-captured = { $merchant } n’a pas encore expédié cette commande ; pour l’instant, il n’y a rien à payer et aucun retour à faire.

## Remboursements
refund-booked = { $merchant } a remboursé { $amount } le { $date }.
refund-paid-out = Sur le remboursement de la boutique { $merchant }, { $amount } vous ont été reversés.
refund-left-to-pay = Après le remboursement, il reste { $amount } à payer à { $merchant }.
refund-awaited = Votre retour à { $merchant } a été enregistré le { $date }. La boutique n’a pas encore envoyé le remboursement.
no-refund = Je ne vois ni remboursement ni retour sur votre compte.
no-refund-on = Je ne vois pas encore de remboursement pour { $merchant }.

## Articles jamais arrivés
dispute-proposal = Je vais ouvrir un litige avec { $merchant }, car vos articles ne sont pas arrivés.
dispute-done = C’est fait : un litige est ouvert avec { $merchant }, car les articles ne sont pas arrivés.
already-disputed = Un litige est déjà ouvert avec { $merchant } depuis le { $date }.
dispute-window-over = Un litige avec { $merchant } pouvait être ouvert jusqu’au { $date }, et ce jour est passé.
expected-by = Votre commande chez { $merchant } est encore en route. Si elle n’est pas arrivée le { $date }, écrivez-moi de nouveau et j’ouvrirai un litige.
no-order-to-dispute = Je ne vois aucun achat pour lequel un litige puisse encore être ouvert.

## Frais de retard
fee-explained = Les { $amount } chez { $merchant } sont des frais de retard, comptés le { $date } parce que le paiement a tardé.
waive-fee-proposal = Je peux annuler les frais de retard de { $amount } chez { $merchant }, à titre de geste commercial.
waive-fee-done = C’est fait : les frais de retard de { $amount } chez { $merchant } sont annulés.
waiver-used = Des frais de retard ont déjà été annulés pour vous au cours de l’année écoulée. Je pourrai le refaire le { $date }.
no-fee = Il n’y a pas de frais de retard sur votre compte.
no-fee-on = Il n’y a pas de frais de retard sur l’achat chez { $merchant }.

## Articles erronés ou abîmés
dispute-faulty-proposal = Je vais ouvrir un litige avec { $merchant }, car les articles sont erronés ou abîmés.
dispute-faulty-done = C’est fait : un litige est ouvert avec { $merchant }, car les articles sont erronés ou abîmés.

## Annuler
cancel-proposal = Je vais annuler votre commande chez { $merchant } de { $amount }. Vous ne devrez rien pour elle.
cancel-done = C’est fait : votre commande chez { $merchant } de { $amount } est annulée, et vous ne devez rien pour elle.
canceled-already = Votre commande chez { $merchant } a été annulée le { $date }.
captured-already = { $merchant } a envoyé les articles le { $date }, je ne peux donc plus annuler.
offer-return = Si vous ne voulez pas les garder, je peux enregistrer un retour. Il suffit de le dire.
no-order-to-cancel = Je ne vois rien sur votre compte qui puisse être annulé.

## Un paiement qui n’apparaît pas
ask-paid-amount = Combien avez-vous payé ?
ask-paid-on = Quel jour avez-vous payé ?
payment-wait = Un paiement prend quelques jours ouvrés. Si vos { $amount } n’apparaissent pas le { $date }, écrivez-moi de nouveau et je les ferai rechercher.
payment-found-proposal = Le { $date }, nous avons reçu { $amount } sans indication. Je vais les affecter à { $merchant }.
payment-shows = Vos { $amount } pour { $merchant } figurent sur votre compte depuis le { $date }.
trace-proposal = Je vais faire rechercher votre paiement de { $amount } du { $date }.
trace-done = C’est fait : votre paiement de { $amount } du { $date } est recherché.
trace-already = Votre paiement de { $amount } du { $date } est déjà recherché.

## Étaler ce qui est dû
count-label = { $count }
ask-installments = Vous avez { $amount } à payer. Sur combien de mois dois-je l’étaler ? De { $least } à { $most } sont possibles. Ou dites-moi combien vous pouvez payer par mois.
plan-beyond-limit = Je peux l’étaler sur { $least } à { $most } mois.
plan-below-minimum = Le plus petit paiement mensuel est de { $amount }, je peux donc proposer { $most } mois au plus.
plan-rate-too-low = Avec { $part } par mois, il faudrait plus de { $most } mois, et je ne peux pas proposer davantage.
plan-too-small = Le plus petit paiement mensuel est de { $amount }, il reste donc trop peu à étaler.
plan-proposal = Je vais étaler { $amount } sur { $count } paiements mensuels de { $part } au plus, le premier le { $date }. C’est sans frais.
plan-done = C’est fait : { $amount } étalés sur { $count } paiements mensuels de { $part } au plus, le premier le { $date }.

## L’achat de quelqu’un d’autre
account-locked = Votre compte est bloqué, personne ne peut donc rien acheter avec.
dispute-stranger-done = Un litige est ouvert avec { $merchant }, car vous n’avez pas acheté cela.

## Se rétracter du contrat de crédit
withdraw-proposal = Je vais enregistrer votre rétractation du contrat de crédit pour { $merchant }. { $amount } seront alors à payer en une fois, au plus tard le { $date }.
withdraw-done = C’est fait : la rétractation du contrat de crédit pour { $merchant } est enregistrée. { $amount } sont à payer en une fois, au plus tard le { $date }.
withdrawal-over = Vous pouviez vous rétracter du contrat de crédit pour { $merchant } jusqu’au { $date }, et ce jour est passé.
no-withdrawal-right = La loi de votre pays ne prévoit pas de rétractation pour ce contrat de crédit.
withdrawn-already = Votre rétractation du contrat de crédit pour { $merchant } date déjà du { $date }.
no-agreement = Je ne vois aucun contrat de crédit dont vous puissiez vous rétracter.

## Une autre carte, un autre compte, un autre jour
method-label = { $method }
ask-method = Vous payez actuellement avec { $method }. Que dois-je utiliser à la place ?
no-other-method = Aucun autre moyen de paiement n’est enregistré. Vous pouvez ajouter une carte ou un compte dans vos paramètres ; n’envoyez jamais son numéro ici.
method-proposal = J’utiliserai désormais { $method } pour vos paiements.
method-done = C’est fait : { $method } sert désormais à vos paiements.
method-already = { $method } est déjà utilisé.
ask-day = Quel jour du mois souhaitez-vous payer ? Du { $least } au { $most }, c’est possible.
day-beyond-limit = Je peux choisir un jour du { $least } au { $most } du mois.
day-proposal = À partir du mois prochain, vos paiements mensuels seront à payer le { $day } du mois.
day-done = C’est fait : à partir du mois prochain, vos paiements mensuels sont à payer le { $day } du mois.
day-already = Vos paiements mensuels sont déjà à payer le { $day } du mois.

## De quoi se compose une facture
no-purchase = Je ne vois aucune facture sur votre compte.
invoice-total = { $merchant }, { $date } : { $amount }, soit :
invoice-item = { $item } : { $amount }
invoice-interest = Intérêts : { $amount }
invoice-fee = Frais de retard du { $date } : { $amount }
invoice-fee-waived = Frais de retard du { $date }, annulés : { $amount }
invoice-payment = Payé le { $date } : { $amount }
dispute-amount-proposal = Si cela n’est pas juste, je vais ouvrir un litige avec { $merchant } sur le montant.
dispute-amount-done = C’est fait : un litige sur le montant est ouvert avec { $merchant }.

## Complaints
complaint-registered = Votre réclamation est enregistrée. Un conseiller y répondra au plus tard le { $date }.
complaint-already = Cette réclamation est enregistrée depuis le { $was }. Un conseiller y répondra au plus tard le { $date }.
complaint-escalation = Si la réponse ne vous convient pas, vous pouvez vous adresser à : { $body }.

## Contact details
ask-field = Que souhaitez-vous modifier ?
field-label = { $field ->
    [email] Adresse e-mail
    [phone] Numéro de téléphone
   *[address] Adresse postale
}
ask-value = { $field ->
    [email] Quelle est la nouvelle adresse e-mail ?
    [phone] Quel est le nouveau numéro de téléphone ?
   *[address] Quelle est la nouvelle adresse postale ?
}
contact-proposal = { field-label } : je la remplace par { $value }.
contact-done = C’est fait. { field-label } : { $value }.
contact-already = { field-label } : { $value } figure déjà sur votre compte, il n’y a donc rien à modifier.

## Invoices and statements
nothing-to-state = Je ne vois aucun achat pour lequel il y ait une facture.
invoice-proposal = Je vous envoie une copie de la facture de votre achat chez { $merchant } du { $date }.
invoice-done = C’est fait : une copie de la facture de votre achat chez { $merchant } du { $date } vous est envoyée.
ask-month = De quel mois souhaitez-vous un relevé ?
period-label = { $first } – { $date }
statement-proposal = Je vous envoie un relevé du { $first } au { $date }.
statement-done = C’est fait : le relevé du { $first } au { $date } vous est envoyé.
statement-title = Relevé du { $first } au { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Achat
    [interest] Intérêts
    [fee] Frais de retard
    [fee_waived] Frais de retard annulés
    [payment] Paiement
    [refund] Remboursement
   *[goodwill] Geste commercial
} · { $amount }
statement-opening = Dû avant : { $amount }
statement-closing = Dû après : { $amount }
statement-due = Reste à payer : { $amount } à { $merchant }, échéance le { $date }

## Credit
purchase-declined = Votre achat de { $amount } chez { $merchant } a été refusé le { $date }. Voici les raisons principales :
no-declined-purchase = Je ne vois aucun achat refusé sur votre compte.
credit-no-limit = Aucun plafond fixe ne vous est attribué : chaque achat est décidé séparément.
credit-left = Votre plafond est de { $limit }. Vous devez ou avez convenu { $owed }, il reste donc { $amount }.
credit-over-limit = Avec cet achat, vous devriez plus que votre plafond.
credit-overdue-debt = Un de vos paiements est en retard.
credit-short-history = Nous ne savons pas encore assez comment vous payez.
credit-many-open-orders = Vous avez beaucoup d’achats en cours en même temps.
credit-not-affordable = D’après ce que vous avez indiqué, vos revenus moins vos dépenses laissent trop peu pour les paiements.
credit-account-locked = Votre compte est bloqué.
credit-no-promise = Chaque achat est décidé de nouveau, le jour même ; nous ne pouvons pas dire aujourd’hui quelle sera la prochaine réponse.

## The account and personal data
ask-account-wish = Que dois-je faire ?
account-wish-label = { $wish ->
    [export] M’envoyer mes données
    [close] Fermer mon compte
   *[erase] Effacer mes données
}
account-proposal = { $wish ->
    [export] Je réunis tout ce que nous savons de vous dans une archive lisible et je vous l’envoie.
    [close] Je ferme votre compte. Plus aucun achat ne sera possible ensuite.
   *[erase] J’efface vos données personnelles et je ferme le compte. C’est définitif.
}
account-done = { $wish ->
    [export] C’est fait : vos données vous sont envoyées.
    [close] C’est fait : votre compte est fermé.
   *[erase] C’est fait : vos données personnelles sont effacées et le compte est fermé.
}
account-wish-met = { account-wish-label } : c’est déjà fait.
data-kept = La loi nous oblige à conserver la comptabilité de vos achats jusqu’au { $date }. D’ici là, vos données ne peuvent pas être effacées.
close-owing = Il reste { $amount } à payer. Le compte pourra être fermé quand tout sera payé.
close-disputed = Un litige est ouvert au sujet de l’achat chez { $merchant }. Le compte pourra être fermé quand il sera tranché.
archive-title = Ce que nous savons de vous, au { $date }

## Merchants: payouts
payout-to-come = { $amount } vous seront versés le { $date }.
payout-paid = { $amount } vous ont été versés le { $date }.
payout-orders = Ce versement concerne : { $orders }
payout-kept = L’écart de { $amount } avec les ventes correspond à nos frais et retenues.
no-payout = Je ne vois pas encore de versement pour vous.
no-payout-of = La commande { $order } ne figure encore dans aucun versement.

## Merchants: orders
ask-merchant-step = Que souhaitez-vous faire de la commande { $order } ?
merchant-step-label = { $step ->
    [capture] Encaisser
    [refund] Rembourser
    [cancel] Annuler
    [release] Libérer le reste
   *[extend] Prolonger l’autorisation
}
no-merchant-order = Je ne vois aucune commande de votre part pour laquelle ce soit possible.
capture-proposal = J’encaisse { $amount } de la commande { $order }.
capture-done = C’est fait : { $amount } de la commande { $order } sont encaissés.
capture-too-much = C’est plus que ce qui reste à encaisser de la commande { $order } : { $amount }. Je peux encaisser cette somme.
merchant-captured-already = { $amount } de la commande { $order } sont déjà encaissés, ce n’est donc plus possible. Ce qui est encaissé peut être remboursé.
authorization-over = L’autorisation de la commande { $order } a pris fin le { $date }.
ask-refund-amount = Combien souhaitez-vous rembourser de la commande { $order } ? Au plus { $amount }.
refund-proposal = Je rembourse { $amount } de la commande { $order } au client.
refund-done = C’est fait : { $amount } de la commande { $order } sont remboursés au client.
refund-too-much = C’est plus que ce qui peut encore être remboursé de la commande { $order } : { $amount }.
refund-window-over = La commande { $order } pouvait être remboursée jusqu’au { $date }, et cette date est passée.
merchant-not-captured = Rien n’est encore encaissé de la commande { $order }, il n’y a donc rien à rembourser.
merchant-cancel-proposal = J’annule la commande { $order }.
merchant-cancel-done = C’est fait : la commande { $order } est annulée.
merchant-canceled-already = La commande { $order } a été annulée le { $date }.
release-proposal = Je libère les { $amount } qui restent de la commande { $order }.
release-done = C’est fait : les { $amount } restants de la commande { $order } sont libérés.
extend-proposal = Je prolonge l’autorisation de la commande { $order } du { $was } au { $date }.
extend-done = C’est fait : l’autorisation de la commande { $order } court désormais jusqu’au { $date }.
extend-too-far = L’autorisation de la commande { $order } peut être prolongée jusqu’au { $date } au plus tard.
authorized-until = L’autorisation de la commande { $order } court déjà jusqu’au { $date }.

## Merchants: disputes
merchant-dispute-line = Commande { $order } : le client a ouvert un litige le { $date }. { $reason ->
    [not_received] Les articles ne sont jamais arrivés
    [wrong_or_damaged] Les articles sont faux ou abîmés
    [not_my_purchase] Le client n’a pas fait cet achat
    [wrong_amount] Le montant est faux
   *[refund_missing] Un remboursement manque
}. Il s’agit de { $amount }.
dispute-answer-by = Votre réponse est attendue au plus tard le { $date }. Vous pouvez accepter le litige ou envoyer des fichiers qui montrent ce qu’il en est.
dispute-answered = Vos justificatifs pour la commande { $order } nous sont parvenus et sont examinés.
dispute-send-files = Veuillez joindre les fichiers pour le litige sur la commande { $order } à votre prochain message.
dispute-answer-over = On pouvait répondre au litige sur la commande { $order } jusqu’au { $date }, et cette date est passée.
evidence-proposal = Je transmets ces fichiers pour le litige sur la commande { $order } : { $files }
evidence-done = C’est fait : pour le litige sur la commande { $order }, ces fichiers sont transmis : { $files }
accept-dispute-proposal = J’accepte le litige sur la commande { $order }. Le client récupère alors { $amount }.
accept-dispute-done = C’est fait : le litige sur la commande { $order } est accepté et le client récupère { $amount }.
no-open-dispute = Je ne vois aucun litige ouvert sur vos commandes.
no-open-dispute-on = Il n’y a aucun litige ouvert sur la commande { $order }.
dispute-closed = Le litige sur la commande { $order } a été clos le { $date }.

## Ce qui a été promis
person-answers-by = Un conseiller vous répond au plus tard le { $date }.
queue-wait = Un conseiller devrait être à vous dans { $least } à { $most } minutes.
callback-at = Personne ne peut vous répondre en ce moment. Un conseiller vous répond ici le { $date }, entre { $from } et { $until }.
person-with-you = { $name } est là maintenant et vous répond en personne.
assistant-back = L’assistant automatique répond de nouveau ici.
dispute-heard-by = { $merchant } doit d’abord répondre. Nous vous en donnerons des nouvelles au plus tard le { $date }.
trace-heard-by = Vous saurez au plus tard le { $date } ce qui a été trouvé.
dispute-decided-for-you = Le litige avec { $merchant } est tranché en votre faveur.
dispute-decided-for-shop = Le litige avec { $merchant } est tranché en faveur de la boutique. Si vous n’êtes pas d’accord, écrivez-nous.
dispute-undecided = Le litige avec { $merchant } n’est pas encore tranché.
trace-found = Votre paiement de { $amount } est arrivé.
trace-not-found = Votre paiement de { $amount } n’a pas encore été retrouvé.
person-looks = Un conseiller a été chargé de s’en occuper.
approval-asked = Un conseiller doit d’abord donner son accord, rien n’a donc encore été modifié. Vous aurez une réponse au plus tard le { $date }.
approval-refused = Votre demande n’a pas été acceptée, rien n’a donc été modifié.
answer-overdue = Nous vous avions promis une réponse au plus tard le { $date } et nous n’avons pas tenu parole. Nous en sommes désolés.
goods-come-yet = Vos articles de { $merchant } sont-ils arrivés ? Sinon, écrivez-nous et un litige pourra être ouvert.
payment-still-missing = Votre paiement de { $amount } n’apparaît pas encore. Écrivez-nous si vous voulez le faire rechercher.
payout-overdue = Votre versement de { $amount } était promis pour le { $date } et n’a pas été fait. Nous en sommes désolés.
