# What stands around the conversation on the chat's page, in Spanish. $date is a day, $amount and
# $total are money; both arrive already written for the language.

## The door
page-title = Relève
tagline = Tus compras y tus pagos, y alguien con quien hablar de ellos.
sandbox-note = Esto es un entorno de pruebas. Las personas, las tiendas y el dinero son inventados.
choose-heading = Entrar como
choose-country = País
must-verify = Pídeme primero un código de un solo uso
must-verify-more = Como alguien que aún no ha iniciado sesión
story-several-plans = Varios planes a la vez
story-late-fee = Tiene un recargo por demora
story-overdue = Un pago está vencido
story-return = Está devolviendo artículos
story-dispute = Artículos que nunca llegaron
story-one-plan = Una compra, todo en orden
left-to-pay-short = Quedan { $amount }
no-customers = Todavía no hay clientes.

## The plans
plans-heading = Tus compras
left-to-pay = Queda por pagar
next-payment = Próximo pago
overdue-payment = Vencido
plans-locked = Tus compras aparecen aquí cuando confirmes que eres tú.
plans-empty = Ahora mismo no tienes nada que pagar.
plans-show = Ver compras
plans-hide = Ocultar compras
product-pay-in-30 = Paga en 30 días
product-pay-in-3 = Paga en 3 plazos
product-pay-in-4 = Paga en 4 plazos
product-financing-6 = 6 pagos mensuales
product-financing-12 = 12 pagos mensuales
left-of = Quedan { $amount } de { $total }
late-fee = Recargo { $amount }
paused-until = En pausa hasta el { $date }
dispute-open = Reclamación abierta
return-registered = Devolución registrada
state-open = Al día
state-paid = Pagado
state-due = Por pagar
state-overdue = Vencido
state-paused = En pausa
state-not-shipped = Aún no enviado
installments = Pagos

## The conversation
conversation-heading = Conversación
you = Tú
assistant = Asistente
message-label = Tu mensaje
message-placeholder = Escribe un mensaje
send = Enviar
ask-person = Hablar con una persona
person-words = Quiero hablar con una persona, por favor.
typing = El asistente está escribiendo
options-label = Respuestas para elegir
starters-label = Cosas que preguntar
start-balance = ¿Cuánto debo?
start-more-time = Necesito unos días más para pagar
start-return = Quiero devolver algo
start-not-received = Mi pedido nunca llegó
handed-over-title = Una persona se hace cargo
handed-over-text = Ve toda la conversación y responde aquí.
receipt = Recibo
copy-receipt = Copiar el número de recibo
copied = Copiado
inbox-heading = El teléfono de pruebas
inbox-text = Ha llegado un código de un solo uso:
use-code = Usar este código
skip-to-message = Ir a tu mensaje
theme-switch = Claro u oscuro
new-conversation = Nueva conversación
leave = Salir

## When something is wrong
not-sent = No enviado
try-again = Reintentar
offline = Estás sin conexión. Lo que escribas se enviará cuando vuelvas.
unavailable = Ahora mismo no estamos disponibles. Volvemos a intentarlo.
too-long = Este mensaje es demasiado largo.
session-over = Tu sesión ha terminado. Vuelve a entrar.
not-found = Esta conversación no es tuya o ya no existe.
went-wrong = Algo ha fallado aquí. No se ha cambiado nada.
needs-script = El chat necesita JavaScript, que está desactivado en este navegador.
