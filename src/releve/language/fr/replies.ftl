# Réponses de l'assistant en français. Variables : $merchant la boutique, $amount une somme, $date un
# jour, $order un numéro de commande, $item un article, $items plusieurs, $method un moyen de
# paiement, $count un nombre. Sommes et dates arrivent déjà écrites (« 20 novembre 2026 »). Adresse : vous.

## Noms des choses
order-label = { $merchant }{ $item ->
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
ask-identity-code = Avant de consulter votre compte, je dois m’assurer que c’est bien vous. Je vous ai envoyé un code à usage unique. Quel est-il ?
code-wrong = Ce n’est pas le code que j’ai envoyé. Vérifiez-le et réessayez, s’il vous plaît.
not-understood = Pardon, je n’ai pas compris.

## Politesses
identified = Merci, c’est le bon code.
not-verified = Dans ce cas, je ne peux ni consulter le compte ni vous en dire quoi que ce soit. Vous pouvez confirmer votre identité à tout moment, ou demander un conseiller.
you-are-welcome = Avec plaisir ! Écrivez-moi dès que vous en avez besoin.
nothing-changed = C’est noté, rien n’a été modifié.
done-already = C’est déjà fait, je ne l’ai donc pas refait.
handed-over = Je transmets cette conversation à un conseiller. Vos messages et ce qui a été fait lui sont visibles, vous n’aurez donc rien à répéter. Sa réponse arrivera ici.
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
offer-payment-plan = Si payer est difficile, un conseiller peut étudier avec vous un plan de paiement. Il suffit de le demander.
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
ask-installments = Vous avez { $amount } à payer. Sur combien de mois dois-je l’étaler ? De { $least } à { $most } sont possibles.
plan-beyond-limit = Je peux l’étaler sur { $least } à { $most } mois.
plan-below-minimum = Le plus petit paiement mensuel est de { $amount }, je peux donc proposer { $most } mois au plus.
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
