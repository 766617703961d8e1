# What stands around the conversation on the chat's page, in French. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Vos achats et vos paiements, et quelqu’un à qui en parler.
sandbox-note = Ceci est un bac à sable. Les personnes, les boutiques et l’argent sont inventés.
choose-heading = Entrer en tant que
choose-country = Pays
must-verify = Me demander d’abord un code à usage unique
must-verify-more = Comme quelqu’un qui n’est pas encore connecté
story-several-plans = Plusieurs échéanciers à la fois
story-late-fee = A eu des frais de retard
story-overdue = Un paiement est en retard
story-return = Renvoie des articles
story-dispute = Des articles jamais arrivés
story-one-plan = Un achat, tout est en ordre
left-to-pay-short = Reste { $amount }
no-customers = Il n’y a pas encore de clients.

## The plans
plans-heading = Vos achats
left-to-pay = Reste à payer
next-payment = Prochain paiement
overdue-payment = En retard
plans-locked = Vos achats s’affichent ici une fois votre identité vérifiée.
plans-empty = Vous n’avez rien à payer pour le moment.
plans-show = Voir les achats
plans-hide = Masquer les achats
product-pay-in-30 = Payer sous 30 jours
product-pay-in-3 = Payer en 3 fois
product-pay-in-4 = Payer en 4 fois
product-financing-6 = 6 mensualités
product-financing-12 = 12 mensualités
left-of = Reste { $amount } sur { $total }
late-fee = Frais de retard { $amount }
paused-until = En pause jusqu’au { $date }
dispute-open = Litige en cours
return-registered = Retour enregistré
state-open = À jour
state-paid = Payé
state-due = À payer
state-overdue = En retard
state-paused = En pause
state-not-shipped = Pas encore expédié
installments = Paiements

## The conversation
conversation-heading = Conversation
you = Vous
assistant = Assistant
message-label = Votre message
message-placeholder = Écrivez un message
send = Envoyer
ask-person = Parler à une personne
person-words = Je veux parler à une personne, s’il vous plaît.
typing = L’assistant écrit
options-label = Réponses au choix
starters-label = Questions possibles
start-balance = Combien est-ce que je dois ?
start-more-time = J’ai besoin de quelques jours de plus pour payer
start-return = Je veux renvoyer un article
start-not-received = Ma commande n’est jamais arrivée
handed-over-title = Une personne prend la relève
handed-over-text = Elle voit toute la conversation et répond ici.
receipt = Reçu
copy-receipt = Copier le numéro du reçu
copied = Copié
inbox-heading = Le téléphone du bac à sable
inbox-text = Un code à usage unique est arrivé :
use-code = Utiliser ce code
skip-to-message = Aller à votre message
theme-switch = Clair ou sombre
new-conversation = Nouvelle conversation
leave = Quitter

## When something is wrong
not-sent = Non envoyé
try-again = Réessayer
offline = Vous êtes hors ligne. Ce que vous écrivez partira à votre retour.
unavailable = Nous ne sommes pas joignables pour l’instant. Nouvel essai en cours.
too-long = Ce message est trop long.
session-over = Votre session est terminée. Veuillez entrer à nouveau.
not-found = Cette conversation n’est pas la vôtre, ou elle n’existe plus.
went-wrong = Un problème est survenu ici. Rien n’a été modifié.
needs-script = La conversation a besoin de JavaScript, désactivé dans ce navigateur.
