# What stands around the conversation on the chat's page, in English. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Your purchases and payments, and someone to talk to about them.
sandbox-note = This is a sandbox. The people, the shops and the money are made up.
choose-heading = Come in as
choose-country = Country
must-verify = Ask me for a one-time code first
must-verify-more = As somebody who isn't signed in yet
story-several-plans = Several plans at once
story-late-fee = Charged a late fee
story-overdue = A payment is overdue
story-return = Is sending goods back
story-dispute = Goods that never came
story-one-plan = One plan, all in order
left-to-pay-short = { $amount } left
no-customers = There are no customers yet.

## The plans
plans-heading = Your plans
left-to-pay = Left to pay
next-payment = Next payment
overdue-payment = Overdue
plans-locked = Your plans show here once you have verified that it's you.
plans-empty = You have no plans right now.
plans-show = Show plans
plans-hide = Hide plans
product-pay-in-30 = Pay in 30 days
product-pay-in-3 = Pay in 3
product-pay-in-4 = Pay in 4
product-financing-6 = 6 monthly payments
product-financing-12 = 12 monthly payments
left-of = { $amount } left of { $total }
late-fee = Late fee { $amount }
paused-until = Paused until { $date }
dispute-open = Dispute open
return-registered = Return registered
state-open = On track
state-paid = Paid
state-due = Due
state-overdue = Overdue
state-paused = Paused
state-not-shipped = Not shipped yet
installments = Payments

## The conversation
conversation-heading = Conversation
you = You
assistant = Assistant
message-label = Your message
message-placeholder = Write a message
send = Send
ask-person = Ask for a person
person-words = I want to talk to a person, please.
typing = The assistant is writing
options-label = Answers to choose from
starters-label = Things to ask
start-balance = How much do I owe?
start-more-time = I need a few more days to pay
start-return = I want to return something
start-not-received = My order never came
handed-over-title = A person takes over
handed-over-text = They see the whole conversation and answer here.
receipt = Receipt
copy-receipt = Copy the receipt number
copied = Copied
inbox-heading = The sandbox's phone
inbox-text = A one-time code came in:
use-code = Use this code
skip-to-message = Skip to your message
theme-switch = Light or dark
new-conversation = New conversation
leave = Leave

## When something is wrong
not-sent = Not sent
try-again = Try again
offline = You're offline. What you write is sent when you're back.
unavailable = We can't be reached just now. Trying again.
too-long = This message is too long.
session-over = Your session has ended. Please come in again.
not-found = This conversation isn't yours, or it's gone.
went-wrong = Something went wrong here. Nothing was changed.
needs-script = The chat needs JavaScript, which is off in this browser.
