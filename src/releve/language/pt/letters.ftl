# What the lender writes unasked, in Portuguese.

letters-heading = As nossas mensagens
letter-bill-subject = { $merchant }: { $amount } com vencimento a { $date }
letter-bill = O pagamento de { $amount } da sua compra em { $merchant } (encomenda { $order }) vence a { $date }. Pode pagar no chat. Se já pagou, não precisa de fazer nada.
letter-reminder-before-due-subject = { $merchant }: { $amount } vence a { $date }
letter-reminder-before-due = Um lembrete a tempo: o pagamento de { $amount } da sua compra em { $merchant } (encomenda { $order }) vence a { $date }. Pode pagar no chat. Se precisar de mais tempo, diga-nos antes desse dia.
letter-reminder-after-due-subject = { $merchant }: { $amount } venceu a { $date }
letter-reminder-after-due = O pagamento de { $amount } da sua compra em { $merchant } (encomenda { $order }) venceu a { $date } e ainda não o recebemos. Pode pagar no chat. Se acabou de pagar, não precisa de fazer nada. Se não puder pagar agora, escreva-nos e veremos o que é possível.
letter-late-fee-subject = { $merchant }: taxa de atraso de { $amount }
letter-late-fee = A { $date } cobrámos uma taxa de atraso de { $amount } pela sua compra em { $merchant } (encomenda { $order }). No chat pode ver porquê, pagá-la ou dizer-nos se acha que está errada.
letter-authorization-expired-subject = { $merchant }: não deve nada por esta encomenda
letter-authorization-expired = { $merchant } não concluiu a sua compra de { $amount } (encomenda { $order }) até { $date }. Nada foi cobrado e não deve nada por ela. Se ainda quiser os artigos, contacte a loja.
letter-obligation-subject = O que lhe prometemos
letter-document-subject = O seu documento
letter-closing = Tem perguntas? Escreva-nos no chat. Aí pode pedir para falar com uma pessoa a qualquer momento.
