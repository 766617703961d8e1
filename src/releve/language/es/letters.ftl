# What the lender writes unasked, in Spanish.

letters-heading = Nuestros mensajes
letter-bill-subject = { $merchant }: { $amount } con vencimiento el { $date }
letter-bill = El pago de { $amount } por tu compra en { $merchant } (pedido { $order }) vence el { $date }. Puedes pagar en el chat. Si ya has pagado, no tienes que hacer nada.
letter-reminder-before-due-subject = { $merchant }: { $amount } vence el { $date }
letter-reminder-before-due = Te lo recordamos con tiempo: el pago de { $amount } por tu compra en { $merchant } (pedido { $order }) vence el { $date }. Puedes pagar en el chat. Si necesitas más tiempo, dínoslo antes de ese día.
letter-reminder-after-due-subject = { $merchant }: { $amount } venció el { $date }
letter-reminder-after-due = El pago de { $amount } por tu compra en { $merchant } (pedido { $order }) venció el { $date } y todavía no lo hemos recibido. Puedes pagarlo en el chat. Si acabas de pagar, no tienes que hacer nada. Si ahora no puedes pagar, escríbenos y veremos qué es posible.
letter-late-fee-subject = { $merchant }: recargo por demora de { $amount }
letter-late-fee = El { $date } añadimos un recargo por demora de { $amount } a tu compra en { $merchant } (pedido { $order }). En el chat puedes ver por qué, pagarlo o decirnos si crees que no es correcto.
letter-authorization-expired-subject = { $merchant }: no debes nada por este pedido
letter-authorization-expired = { $merchant } no completó tu compra de { $amount } (pedido { $order }) antes de que terminara el { $date }. No se ha cobrado nada y no debes nada por ella. Si todavía quieres los artículos, ponte en contacto con la tienda.
letter-obligation-subject = Lo que te prometimos
letter-document-subject = Tu documento
letter-closing = ¿Preguntas? Escríbenos en el chat. Allí puedes pedir hablar con una persona en cualquier momento.
