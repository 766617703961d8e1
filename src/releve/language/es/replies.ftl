# Respuestas del asistente en español. Variables: $merchant la tienda, $amount dinero, $date un día,
# $order un número de pedido, $item un artículo, $items varios, $method un medio de pago, $count un
# número. Los importes y las fechas llegan ya escritos ("20 de noviembre de 2026"). Trato: tú.

## Nombres de las cosas
order-label = { $merchant }{ $item ->
    [none] {""}
   *[other] {" "}· { $item }
} · { $amount } · { $date }
date-label = { $date }
amount-label = { $amount }
item-label = { $item }
confirm-yes = Sí
confirm-no = No

## Preguntas
ask-errand = No sé si te he entendido. ¿Se trata de lo que debes, un pago, más tiempo, una devolución, un reembolso, artículos que no han llegado o un recargo? También puedes pedir que te atienda una persona.
ask-order = ¿De qué compra se trata?
ask-new-date = ¿A qué día quieres pasar el pago a { $merchant }? El último día posible es el { $date }.
ask-amount = ¿Cuánto quieres pagar a { $merchant }?
ask-items = ¿Qué artículos vas a devolver a { $merchant }?
ask-confirm = ¿Lo hago?
ask-identity-code = Antes de mirar tu cuenta necesito saber que eres tú. Te he enviado un código de un solo uso. ¿Cuál es?
code-wrong = Ese no es el código que te he enviado. Revísalo e inténtalo otra vez, por favor.
not-understood = Perdona, no te he entendido.

## Cortesías
identified = Gracias, el código es correcto.
not-verified = Entonces no puedo mirar la cuenta ni contarte nada de ella. Puedes verificar tu identidad cuando quieras o pedir que te atienda una persona.
you-are-welcome = ¡De nada! Escríbeme cuando lo necesites.
nothing-changed = De acuerdo, todo queda como estaba.
done-already = Eso ya está hecho, así que no lo he repetido.
handed-over = Le paso esta conversación a una persona del equipo. Verá lo que has escrito y lo que se ha hecho, así que no tendrás que repetirlo. Te responderá aquí.
person-answers = La persona que lleva esta conversación ya tiene tu mensaje.
welcome = ¡Hola! Soy un asistente automático. Puedo decirte lo que debes, cobrar un pago, cambiar una fecha de vencimiento, registrar una devolución, seguir un reembolso u ocuparme de artículos que no han llegado. Puedes pedir que te atienda una persona en cualquier momento.
receipt = Recibo { $evidence }

## Qué pedido
not-yours = El pedido { $order } no es tuyo, así que no puedo hacer ni decir nada sobre él.
no-such-order = No encuentro ningún pedido { $order } en tu cuenta.

## Lo que se debe
nothing-owed = No debes nada. Todo está pagado.
balance-total = Debes { $amount } en total, por { $count ->
    [one] una compra
   *[other] { $count } compras
}:
balance-line = { $merchant }: { $amount } pendientes, próximo vencimiento el { $date }.
balance-line-overdue = { $merchant }: { $amount } pendientes; el pago venció el { $date }.
balance-line-paused = { $merchant }: { $amount } pendientes, en pausa hasta el { $date }.
balance-line-fees = { $merchant }: { $amount } pendientes en recargos.
balance-paid-so-far = Hasta ahora has pagado { $amount }.
balance-refunded = Importe del reembolso de la tienda: { $amount }.
balance-fees = De esa cantidad, { $amount } corresponden a un recargo por demora.
installment-line = { $amount }, con vencimiento el { $date }.
plan-closed = No queda nada por pagar a { $merchant }.

## Pagar
pay-now-proposal = Voy a cobrar { $amount } para { $merchant }{ $method ->
    [none] .
   *[other] , con { $method }.
}
pay-now-done = Hecho: pago de { $amount } a { $merchant }.
pay-now-left = Pendiente de pago en esa compra: { $amount }.
all-paid = No queda nada por pagar en esa compra.
below-minimum = El pago mínimo que puedo cobrar es de { $amount }.
exceeds-outstanding = Es más de lo que queda por pagar a { $merchant }. Lo pendiente son { $amount }; puedo cobrar eso.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Voy a cobrar { $amount } y así queda todo saldado.
payoff-done = Hecho: se han pagado { $amount } y no queda nada pendiente en:

## Más tiempo
extend-due-date-proposal = Voy a pasar el pago de { $amount } a { $merchant } del { $was } al { $date }. No tiene ningún coste.
extend-due-date-done = Hecho: el pago de { $amount } a { $merchant } vence ahora el { $date }.
due-date-already = El pago a { $merchant } ya vence el { $date }, así que no hay nada que cambiar.
disputed = Hay una reclamación abierta sobre la compra en { $merchant }. Hasta que se resuelva, la fecha de vencimiento se queda como está.
paused = El plan de { $merchant } está en pausa hasta el { $date }, así que antes no vence nada.
too-overdue = El pago a { $merchant } venció el { $date }. Ha pasado demasiado tiempo para que pueda cambiarlo.
offer-payment-plan = Si te cuesta pagar, una persona del equipo puede estudiar contigo un plan de pago. Solo tienes que pedirlo.
already-moved = El pago a { $merchant } ya se cambió una vez, al { $date }. No puedo cambiarlo de nuevo.
date-in-past = El { $date } ya ha pasado.
no-later-date = El pago a { $merchant } se podía pasar, como muy tarde, al { $date }, y ese día ya ha pasado.
beyond-limit-date = Puedo pasar el pago a { $merchant }, como muy tarde, al { $date }.

## Devoluciones
return-proposal = Voy a registrar la devolución de { $items } a { $merchant }.
return-done = Hecho: la devolución de { $items } a { $merchant } está registrada.
pause-proposal = Mientras tanto, el pago espera: el plan queda en pausa hasta el { $date }.
pause-done = El plan está en pausa hasta el { $date }. Hasta entonces no vence nada ni se cobra ningún recargo.
return-already = Tu devolución a { $merchant } está registrada desde el { $date }.
return-window-over = La devolución a { $merchant } se podía comunicar hasta el { $date }, y ese día ya ha pasado.
no-order-to-return = No veo ninguna compra cuya devolución siga siendo posible.
not-captured = El pedido de { $merchant } todavía no se ha enviado, así que por ahora no hay nada que pagar ni devolución que hacer.

## Reembolsos
refund-booked = Reembolso de { $merchant } del { $date }: { $amount }.
refund-paid-out = Del reembolso de { $merchant } ya te hemos abonado { $amount }.
refund-left-to-pay = Después del reembolso, la cantidad pendiente con { $merchant } es de { $amount }.
refund-awaited = Tu devolución a { $merchant } se registró el { $date }. La tienda todavía no ha enviado el reembolso.
no-refund = No veo ningún reembolso ni devolución en tu cuenta.
no-refund-on = Todavía no veo ningún reembolso de { $merchant }.

## Artículos que no llegaron
dispute-proposal = Voy a abrir una reclamación a { $merchant } porque tus artículos no han llegado.
dispute-done = Hecho: la reclamación a { $merchant } está abierta porque los artículos no han llegado.
already-disputed = Ya hay una reclamación abierta a { $merchant } desde el { $date }.
dispute-window-over = Se podía abrir una reclamación a { $merchant } hasta el { $date }, y ese día ya ha pasado.
expected-by = Tu pedido de { $merchant } sigue en camino. Si el { $date } no ha llegado, escríbeme otra vez y abriré una reclamación.
no-order-to-dispute = No veo ninguna compra para la que aún se pueda abrir una reclamación.

## Recargos por demora
fee-explained = El importe de { $amount } en { $merchant } es un recargo por demora, cobrado el { $date } porque el pago llegó tarde.
waive-fee-proposal = Como gesto por nuestra parte, puedo quitarte el recargo por demora de { $amount } en { $merchant }.
waive-fee-done = Hecho: el recargo por demora de { $amount } en { $merchant } ya no está.
waiver-used = En el último año ya te quitamos un recargo por demora. La próxima vez que puedo hacerlo es el { $date }.
no-fee = No hay ningún recargo por demora en tu cuenta.
no-fee-on = No hay ningún recargo por demora en la compra en { $merchant }.

## Artículos equivocados o dañados
dispute-faulty-proposal = Voy a abrir una reclamación a { $merchant } porque los artículos están equivocados o dañados.
dispute-faulty-done = Hecho: la reclamación a { $merchant } está abierta porque los artículos están equivocados o dañados.

## Cancelar
cancel-proposal = Voy a cancelar tu pedido de { $merchant } por { $amount }. Así no deberás nada por él.
cancel-done = Hecho: tu pedido de { $merchant } por { $amount } está cancelado y no debes nada por él.
canceled-already = Tu pedido de { $merchant } se canceló el { $date }.
captured-already = { $merchant } envió los artículos el { $date }, así que ya no puedo cancelar.
offer-return = Si no quieres quedártelos, puedo registrar una devolución. Solo tienes que decirlo.
no-order-to-cancel = No veo nada en tu cuenta que se pueda cancelar.

## Un pago que no aparece
ask-paid-amount = ¿Cuánto pagaste?
ask-paid-on = ¿Qué día pagaste?
payment-wait = Un pago tarda unos días hábiles. Si tus { $amount } no aparecen el { $date }, escríbeme otra vez y haré que los busquen.
payment-found-proposal = El { $date } llegaron { $amount } sin indicar para qué. Voy a aplicarlos a { $merchant }.
payment-shows = Tus { $amount } para { $merchant } constan en tu cuenta desde el { $date }.
trace-proposal = Voy a hacer que busquen tu pago de { $amount } del { $date }.
trace-done = Hecho: se está buscando tu pago de { $amount } del { $date }.
trace-already = Ya se está buscando tu pago de { $amount } del { $date }.

## Repartir lo que se debe
count-label = { $count }
ask-installments = Tienes { $amount } por pagar. ¿En cuántos meses lo reparto? Se puede de { $least } a { $most }.
plan-beyond-limit = Puedo repartirlo en { $least } a { $most } meses.
plan-below-minimum = El pago mensual más pequeño es de { $amount }, así que como mucho puedo ofrecer { $most } meses.
plan-too-small = El pago mensual más pequeño es de { $amount }, así que queda demasiado poco para repartir.
plan-proposal = Voy a repartir { $amount } en { $count } pagos mensuales de { $part } como máximo, el primero el { $date }. No tiene ningún coste.
plan-done = Hecho: { $amount } repartidos en { $count } pagos mensuales de { $part } como máximo, el primero el { $date }.

## La compra de otro
account-locked = Tu cuenta está bloqueada, así que nadie puede comprar nada con ella.
dispute-stranger-done = La reclamación a { $merchant } está abierta porque tú no compraste esto.

## Desistir del contrato de crédito
withdraw-proposal = Voy a registrar que desistes del contrato de crédito de { $merchant }. { $amount } se pagarán entonces de una vez, a más tardar el { $date }.
withdraw-done = Hecho: has desistido del contrato de crédito de { $merchant }. { $amount } se pagan de una vez, a más tardar el { $date }.
withdrawal-over = Podías desistir del contrato de crédito de { $merchant } hasta el { $date }, y ese día ya ha pasado.
no-withdrawal-right = La ley de tu país no da derecho a desistir de este contrato de crédito.
withdrawn-already = Ya desististe del contrato de crédito de { $merchant } el { $date }.
no-agreement = No veo ningún contrato de crédito del que puedas desistir.

## Otra tarjeta, otra cuenta u otro día
method-label = { $method }
ask-method = Ahora pagas con { $method }. ¿Cuál uso en su lugar?
no-other-method = No hay guardado nada más con que pagar. Puedes añadir una tarjeta o una cuenta en tus ajustes; no envíes nunca su número aquí.
method-proposal = A partir de ahora usaré { $method } para tus pagos.
method-done = Hecho: a partir de ahora se usa { $method } para tus pagos.
method-already = { $method } ya es lo que se usa.
ask-day = ¿Qué día del mes quieres pagar? Se puede del { $least } al { $most }.
day-beyond-limit = Puedo elegir un día del { $least } al { $most } del mes.
day-proposal = A partir del mes que viene, tus pagos mensuales vencerán el día { $day } del mes.
day-done = Hecho: a partir del mes que viene, tus pagos mensuales vencen el día { $day } del mes.
day-already = Tus pagos mensuales ya vencen el día { $day } del mes.

## De qué se compone una factura
no-purchase = No veo ninguna factura en tu cuenta.
invoice-total = { $merchant }, { $date }: { $amount }, que se compone de:
invoice-item = { $item }: { $amount }
invoice-interest = Intereses: { $amount }
invoice-fee = Recargo por demora del { $date }: { $amount }
invoice-fee-waived = Recargo por demora del { $date }, anulado: { $amount }
invoice-payment = Pagado el { $date }: { $amount }
dispute-amount-proposal = Si no es correcto, voy a abrir una reclamación a { $merchant } por el importe.
dispute-amount-done = Hecho: la reclamación a { $merchant } por el importe está abierta.
