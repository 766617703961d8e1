# Respuestas del asistente en español. Variables: $merchant la tienda, $amount dinero, $date un día,
# $order un número de pedido, $item un artículo, $items varios, $method un medio de pago, $count un
# número. Los importes y las fechas llegan ya escritos ("20 de noviembre de 2026"). Trato: tú.

## Nombres de las cosas
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
confirm-yes = Sí
confirm-no = No

## Preguntas
ask-errand = No sé si te he entendido. ¿Se trata de lo que debes, un pago, más tiempo, una devolución, un reembolso, artículos que no han llegado o un recargo? También puedes pedir que te atienda una persona.
ask-order = ¿De qué compra se trata?
ask-new-date = ¿A qué día quieres pasar el pago a { $merchant }? El último día posible es el { $date }.
ask-amount = ¿Cuánto quieres pagar a { $merchant }?
ask-items = ¿Qué artículos vas a devolver a { $merchant }?
ask-confirm = ¿Lo hago?
ask-report-stranger = ¿Quieres denunciar una compra que no has hecho?
ask-register-complaint = ¿Quieres que registre una queja formal?
ask-identity-code = Antes de mirar tu cuenta necesito saber que eres tú. Te he enviado un código de un solo uso. ¿Cuál es?
code-wrong = Ese no es el código que te he enviado. Revísalo e inténtalo otra vez, por favor.
code-sent-again = Te he enviado otro código de un solo uso. ¿Cuál es?
not-understood = Perdona, no te he entendido.
file-unread = Aquí no puedo abrir archivos, así que cuéntame con palabras qué contienen.

## Cortesías
identified = Gracias, el código es correcto.
not-verified = Entonces no puedo mirar la cuenta ni contarte nada de ella. Puedes verificar tu identidad cuando quieras o pedir que te atienda una persona.
you-are-welcome = ¡De nada! Escríbeme cuando lo necesites.
nothing-changed = De acuerdo, todo queda como estaba.
done-already = Eso ya está hecho, así que no lo he repetido.
handed-over = Le paso esta conversación a una persona del equipo. Verá lo que has escrito y lo que se ha hecho, así que no tendrás que repetirlo. Te responderá aquí.
help-emergency = Si su vida o la de otra persona está en peligro, llame ahora al { $number }.
help-crisis-line = También puede hablar con alguien: { $line }.
help-debt-advice = Asesoramiento sobre deudas, independiente de nosotros: { $name }.
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
why-purchase = Comprado en { $merchant } el { $date }: { $amount }
why-refund = Reembolso de la tienda el { $date }: { $amount }
why-fee-waived = Recargo por demora anulado el { $date }: { $amount }
why-goodwill = Descontado como gesto comercial el { $date }: { $amount }
why-other = Otros cambios: { $amount }
fee-of-payment = Corresponde al pago de { $amount } que vencía el { $date }.
refund-expected = La tienda debería hacerte un reembolso de { $amount } por ello.
interest-spared = Así te ahorras { $amount } de intereses.
after-nothing = Después no queda nada por pagar a { $merchant }.
after-payment = Después quedan { $amount } por pagar a { $merchant }, el { $date }.
after-payments = Después quedan { $amount } por pagar a { $merchant } en { $count } pagos, el último el { $date }.

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
offer-payment-plan = Si te cuesta pagar, puedo repartir lo que debes en unos meses. Solo tienes que pedir un plan de pago.
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
ask-installments = Tienes { $amount } por pagar. ¿En cuántos meses lo reparto? Se puede de { $least } a { $most }. O dime cuánto puedes pagar al mes.
plan-beyond-limit = Puedo repartirlo en { $least } a { $most } meses.
plan-below-minimum = El pago mensual más pequeño es de { $amount }, así que como mucho puedo ofrecer { $most } meses.
plan-rate-too-low = Con { $part } al mes harían falta más de { $most } meses, y no puedo ofrecer más.
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

## Complaints
complaint-registered = Tu queja está registrada. Una persona del equipo responderá a más tardar el { $date }.
complaint-already = Esta queja está registrada desde el { $was }. Una persona del equipo responderá a más tardar el { $date }.
complaint-escalation = Si no estás de acuerdo con la respuesta, puedes acudir a: { $body }.

## Contact details
ask-field = ¿Qué quieres cambiar?
field-label = { $field ->
    [email] Correo electrónico
    [phone] Número de teléfono
   *[address] Dirección postal
}
ask-value = { $field ->
    [email] ¿Cuál es el nuevo correo electrónico?
    [phone] ¿Cuál es el nuevo número de teléfono?
   *[address] ¿Cuál es la nueva dirección postal?
}
contact-proposal = { field-label }: voy a cambiarlo a { $value }.
contact-done = Hecho. { field-label }: { $value }.
contact-already = { field-label }: { $value } ya está en tu cuenta, así que no hay nada que cambiar.

## Invoices and statements
nothing-to-state = No veo ninguna compra de la que haya factura.
invoice-proposal = Voy a enviarte una copia de la factura de tu compra en { $merchant } del { $date }.
invoice-done = Hecho: va en camino una copia de la factura de tu compra en { $merchant } del { $date }.
ask-month = ¿De qué mes quieres un extracto?
period-label = { $first } – { $date }
statement-proposal = Voy a enviarte un extracto del { $first } al { $date }.
statement-done = Hecho: el extracto del { $first } al { $date } va en camino.
statement-title = Extracto del { $first } al { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Compra
    [interest] Intereses
    [fee] Recargo por demora
    [fee_waived] Recargo anulado
    [payment] Pago
    [refund] Reembolso
   *[goodwill] Cortesía
} · { $amount }
statement-opening = Pendiente antes: { $amount }
statement-closing = Pendiente después: { $amount }
statement-due = Queda por pagar: { $amount } a { $merchant }, vence el { $date }

## Credit
purchase-declined = Tu compra de { $amount } en { $merchant } fue rechazada el { $date }. Estos fueron los motivos principales:
no-declined-purchase = No veo ninguna compra rechazada en tu cuenta.
credit-no-limit = No tienes un límite fijo: cada compra se decide por separado.
credit-left = Tu límite es de { $limit }. Debes o tienes acordados { $owed }, así que quedan { $amount }.
credit-over-limit = Con esta compra deberías más que tu límite.
credit-overdue-debt = Tienes un pago atrasado.
credit-short-history = Todavía no sabemos lo bastante sobre cómo pagas.
credit-many-open-orders = Tienes muchas compras abiertas a la vez.
credit-not-affordable = Según lo que nos has dicho, tus ingresos menos tus gastos dejan demasiado poco para los pagos.
credit-account-locked = Tu cuenta está bloqueada.
credit-no-promise = Cada compra se decide de nuevo en su día; ahora no podemos decir cuál será la próxima respuesta.

## The account and personal data
ask-account-wish = ¿Qué quieres que haga?
account-wish-label = { $wish ->
    [export] Enviarme mis datos
    [close] Cerrar mi cuenta
   *[erase] Borrar mis datos
}
account-proposal = { $wish ->
    [export] Voy a reunir todo lo que sabemos de ti en un archivo legible y a enviártelo.
    [close] Voy a cerrar tu cuenta. Después no se podrá comprar con ella.
   *[erase] Voy a borrar tus datos personales y a cerrar la cuenta. No se puede deshacer.
}
account-done = { $wish ->
    [export] Hecho: tus datos van en camino.
    [close] Hecho: tu cuenta está cerrada.
   *[erase] Hecho: tus datos personales están borrados y la cuenta está cerrada.
}
account-wish-met = { account-wish-label }: ya está hecho.
data-kept = La ley nos obliga a conservar la contabilidad de tus compras hasta el { $date }. Hasta entonces no se pueden borrar tus datos.
close-owing = Aún quedan { $amount } por pagar. La cuenta se puede cerrar cuando todo esté pagado.
close-disputed = Hay una reclamación abierta sobre la compra en { $merchant }. La cuenta se puede cerrar cuando esté resuelta.
archive-title = Lo que sabemos de ti, a { $date }

## Merchants: payouts
payout-to-come = El { $date } se te pagarán { $amount }.
payout-paid = El { $date } se te pagaron { $amount }.
payout-orders = Corresponde a: { $orders }
payout-kept = La diferencia de { $amount } con las ventas son nuestras comisiones y deducciones.
no-payout = Todavía no veo ningún pago para ti.
no-payout-of = El pedido { $order } no está aún en ningún pago.

## Merchants: orders
ask-merchant-step = ¿Qué quieres hacer con el pedido { $order }?
merchant-step-label = { $step ->
    [capture] Cobrar
    [refund] Reembolsar
    [cancel] Cancelar
    [release] Liberar el resto
   *[extend] Prorrogar la autorización
}
no-merchant-order = No veo ningún pedido tuyo con el que sea posible.
capture-proposal = Voy a cobrar { $amount } del pedido { $order }.
capture-done = Hecho: se han cobrado { $amount } del pedido { $order }.
capture-too-much = Es más de lo que queda por cobrar del pedido { $order }: { $amount }. Puedo cobrar esa cantidad.
merchant-captured-already = Del pedido { $order } ya se han cobrado { $amount }, así que ya no es posible. Lo cobrado se puede reembolsar.
authorization-over = La autorización del pedido { $order } terminó el { $date }.
ask-refund-amount = ¿Cuánto quieres reembolsar del pedido { $order }? Como máximo { $amount }.
refund-proposal = Voy a reembolsar { $amount } del pedido { $order } al cliente.
refund-done = Hecho: se han reembolsado { $amount } del pedido { $order } al cliente.
refund-too-much = Es más de lo que se puede reembolsar del pedido { $order }: { $amount }.
refund-window-over = El pedido { $order } se podía reembolsar hasta el { $date }, y esa fecha ya pasó.
merchant-not-captured = Aún no se ha cobrado nada del pedido { $order }, así que no hay nada que reembolsar.
merchant-cancel-proposal = Voy a cancelar el pedido { $order }.
merchant-cancel-done = Hecho: el pedido { $order } está cancelado.
merchant-canceled-already = El pedido { $order } se canceló el { $date }.
release-proposal = Voy a liberar los { $amount } que quedan del pedido { $order }.
release-done = Hecho: los { $amount } restantes del pedido { $order } están liberados.
extend-proposal = Voy a prorrogar la autorización del pedido { $order } del { $was } al { $date }.
extend-done = Hecho: la autorización del pedido { $order } vale ahora hasta el { $date }.
extend-too-far = La autorización del pedido { $order } se puede prorrogar hasta el { $date } como máximo.
authorized-until = La autorización del pedido { $order } ya vale hasta el { $date }.

## Merchants: disputes
merchant-dispute-line = Pedido { $order }: el cliente tiene una reclamación abierta desde el { $date }. { $reason ->
    [not_received] Los artículos nunca llegaron
    [wrong_or_damaged] Los artículos están mal o dañados
    [not_my_purchase] El cliente no hizo esta compra
    [wrong_amount] El importe está mal
   *[refund_missing] Falta un reembolso
}. Se trata de { $amount }.
dispute-answer-by = Necesitamos tu respuesta a más tardar el { $date }. Puedes aceptar la reclamación o enviar archivos que muestren cómo fue.
dispute-answered = Tus pruebas del pedido { $order } están con nosotros y se están revisando.
dispute-send-files = Adjunta los archivos de la reclamación del pedido { $order } a tu próximo mensaje.
dispute-answer-over = La reclamación del pedido { $order } se podía responder hasta el { $date }, y esa fecha ya pasó.
evidence-proposal = Voy a presentar estos archivos en la reclamación del pedido { $order }: { $files }
evidence-done = Hecho: en la reclamación del pedido { $order } se han presentado estos archivos: { $files }
accept-dispute-proposal = Voy a aceptar la reclamación del pedido { $order }. El cliente recibirá entonces { $amount } de vuelta.
accept-dispute-done = Hecho: la reclamación del pedido { $order } está aceptada y el cliente recibe { $amount } de vuelta.
no-open-dispute = No veo ninguna reclamación abierta sobre tus pedidos.
no-open-dispute-on = No hay ninguna reclamación abierta sobre el pedido { $order }.
dispute-closed = La reclamación del pedido { $order } se cerró el { $date }.

## Lo que se ha prometido
person-answers-by = Una persona del equipo te responderá a más tardar el { $date }.
queue-wait = Una persona del equipo estará contigo probablemente en { $least } a { $most } minutos.
callback-at = Ahora mismo no hay nadie trabajando que pueda responder. Una persona del equipo te responderá aquí el { $date }, entre las { $from } y las { $until }.
person-with-you = { $name } ya está aquí y te responde en persona.
assistant-back = El asistente automático vuelve a responder aquí.
dispute-heard-by = Primero se pregunta a { $merchant }. Tendrás noticias nuestras a más tardar el { $date }.
trace-heard-by = A más tardar el { $date } sabrás qué se ha encontrado.
dispute-decided-for-you = La reclamación a { $merchant } se ha resuelto a tu favor.
dispute-decided-for-shop = La reclamación a { $merchant } se ha resuelto a favor de la tienda. Si no estás de acuerdo, escríbenos.
dispute-undecided = La reclamación a { $merchant } aún no se ha resuelto.
trace-found = Tu pago de { $amount } ha llegado.
trace-not-found = Tu pago de { $amount } aún no se ha encontrado.
person-looks = Una persona del equipo tiene el encargo de revisarlo.
approval-asked = Una persona del equipo tiene que aprobarlo antes, así que todavía no ha cambiado nada. Tendrás respuesta a más tardar el { $date }.
approval-refused = Lo que pediste no se ha aprobado, así que no ha cambiado nada.
answer-overdue = Te prometimos una respuesta a más tardar el { $date } y no lo hemos cumplido. Lo sentimos.
goods-come-yet = ¿Han llegado tus artículos de { $merchant }? Si no, escríbenos y se podrá abrir una reclamación.
payment-still-missing = Tu pago de { $amount } aún no aparece. Escríbenos si quieres que lo busquemos.
payout-overdue = Tu pago de { $amount } estaba prometido para el { $date } y no se ha hecho. Lo sentimos.
