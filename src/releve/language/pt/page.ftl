# What stands around the conversation on the chat's page, in Portuguese. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = As suas compras e pagamentos, e alguém com quem falar sobre isso.
sandbox-note = Este é um ambiente de testes. As pessoas, as lojas e o dinheiro são inventados.
choose-heading = Entrar como
choose-country = País
must-verify = Pedir-me primeiro um código de utilização única
must-verify-more = Como alguém que ainda não iniciou sessão
story-several-plans = Vários planos ao mesmo tempo
story-late-fee = Recebeu uma taxa de atraso
story-overdue = Um pagamento está em atraso
story-return = Está a devolver artigos
story-dispute = Artigos que nunca chegaram
story-one-plan = Uma compra, tudo em ordem
left-to-pay-short = Faltam { $amount }
no-customers = Ainda não há clientes.

## The plans
plans-heading = As suas compras
left-to-pay = Falta pagar
next-payment = Próximo pagamento
overdue-payment = Em atraso
plans-locked = As suas compras aparecem aqui depois de confirmar a sua identidade.
plans-empty = De momento não tem nada a pagar.
plans-show = Mostrar compras
plans-hide = Ocultar compras
product-pay-in-30 = Pagar em 30 dias
product-pay-in-3 = Pagar em 3 vezes
product-pay-in-4 = Pagar em 4 vezes
product-financing-6 = 6 prestações mensais
product-financing-12 = 12 prestações mensais
left-of = Faltam { $amount } de { $total }
late-fee = Taxa de atraso { $amount }
paused-until = Em pausa até { $date }
dispute-open = Disputa aberta
return-registered = Devolução registada
state-open = Em dia
state-paid = Pago
state-due = A pagar
state-overdue = Em atraso
state-paused = Em pausa
state-not-shipped = Ainda não enviado
installments = Pagamentos

## The conversation
conversation-heading = Conversa
you = Você
assistant = Assistente
message-label = A sua mensagem
message-placeholder = Escreva uma mensagem
send = Enviar
ask-person = Falar com uma pessoa
person-words = Quero falar com uma pessoa, por favor.
typing = O assistente está a escrever
options-label = Respostas à escolha
starters-label = Coisas a perguntar
start-balance = Quanto devo?
start-more-time = Preciso de mais uns dias para pagar
start-return = Quero devolver um artigo
start-not-received = A minha encomenda nunca chegou
handed-over-title = Uma pessoa assume a conversa
handed-over-text = Vê toda a conversa e responde aqui.
receipt = Recibo
copy-receipt = Copiar o número do recibo
copied = Copiado
inbox-heading = O telefone de testes
inbox-text = Chegou um código de utilização única:
use-code = Usar este código
skip-to-message = Ir para a sua mensagem
theme-switch = Claro ou escuro
new-conversation = Nova conversa
leave = Sair

## When something is wrong
not-sent = Não enviada
try-again = Tentar de novo
offline = Está sem ligação. O que escrever será enviado quando voltar.
unavailable = De momento não estamos disponíveis. A tentar de novo.
too-long = Esta mensagem é demasiado longa.
session-over = A sua sessão terminou. Volte a entrar.
not-found = Esta conversa não é sua ou já não existe.
went-wrong = Algo correu mal aqui. Nada foi alterado.
needs-script = A conversa precisa de JavaScript, que está desligado neste navegador.
