# Respostas do assistente em português (Portugal). Variáveis: $merchant a loja, $amount dinheiro,
# $date um dia, $order um número de encomenda, $item um artigo, $items vários, $method um meio de
# pagamento, $count um número. Os valores e as datas chegam já escritos ("20 de novembro de 2026").

## Nomes das coisas
order-label = { $merchant }{ $item ->
    [none] {""}
   *[other] {" "}· { $item }
} · { $amount } · { $date }
date-label = { $date }
amount-label = { $amount }
item-label = { $item }
confirm-yes = Sim
confirm-no = Não

## Perguntas
ask-errand = Não tenho a certeza do que precisa. É sobre o que tem por pagar, um pagamento, mais tempo, uma devolução, um reembolso, artigos que não chegaram ou uma taxa? Também pode pedir para falar com uma pessoa.
ask-order = De que compra se trata?
ask-new-date = Para que dia quer passar o pagamento a { $merchant }? O último dia possível é { $date }.
ask-amount = Quanto quer pagar a { $merchant }?
ask-items = Que artigos vai devolver a { $merchant }?
ask-confirm = Posso avançar?
ask-identity-code = Antes de ver a sua conta, preciso de confirmar a sua identidade. Enviei-lhe um código de utilização única. Qual é?
code-wrong = Esse não é o código que enviei. Verifique-o, por favor, e tente outra vez.
not-understood = Peço desculpa, não percebi.

## Cortesias
identified = O código está certo, agradeço.
not-verified = Nesse caso, não posso ver a conta nem dizer nada sobre ela. Pode confirmar a sua identidade a qualquer momento ou pedir para falar com uma pessoa.
you-are-welcome = Foi um gosto ajudar. Escreva sempre que precisar.
nothing-changed = Muito bem, não mudei nada.
done-already = Isso já foi feito, por isso não o repeti.
handed-over = Vou passar esta conversa a uma pessoa da equipa. Ela vê o que escreveu e o que já foi feito, por isso não precisa de repetir nada. A resposta chega aqui.
person-answers = A sua mensagem está com a pessoa que tem esta conversa.
welcome = Olá! Sou um assistente automático. Posso dizer-lhe o que tem por pagar, receber um pagamento, mudar uma data de vencimento, registar uma devolução, acompanhar um reembolso ou tratar de artigos que não chegaram. Pode pedir para falar com uma pessoa a qualquer momento.
receipt = Recibo { $evidence }

## Que encomenda
not-yours = A encomenda { $order } não é sua, por isso não posso fazer nem dizer nada sobre ela.
no-such-order = Não encontro a encomenda { $order } na sua conta.

## O que está por pagar
nothing-owed = Não tem nada por pagar. Está tudo pago.
balance-total = Tem { $amount } por pagar no total, em { $count ->
    [one] uma compra
   *[other] { $count } compras
}:
balance-line = { $merchant }: { $amount } por pagar, próximo vencimento a { $date }.
balance-line-overdue = { $merchant }: { $amount } por pagar, com vencimento a { $date }, data que já passou.
balance-line-paused = { $merchant }: { $amount } por pagar, em pausa até { $date }.
balance-line-fees = { $merchant }: { $amount } de taxas por pagar.
balance-paid-so-far = Já pagou { $amount }.
balance-refunded = O reembolso da loja foi de { $amount }.
balance-fees = Desse valor, { $amount } são uma taxa de atraso.
installment-line = { $amount }, com vencimento a { $date }.
plan-closed = Não falta pagar nada a { $merchant }.

## Pagar
pay-now-proposal = Vou cobrar { $amount } para { $merchant }{ $method ->
    [none] .
   *[other] , através de { $method }.
}
pay-now-done = Está feito: pagamento de { $amount } a { $merchant }.
pay-now-left = Nessa compra ainda há { $amount } por pagar.
all-paid = Nessa compra já não há nada por pagar.
below-minimum = O pagamento mais pequeno que posso receber é de { $amount }.
exceeds-outstanding = Isso é mais do que o que falta pagar a { $merchant }. O valor em falta é { $amount }; posso cobrar esse.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Vou cobrar { $amount } e fica tudo liquidado.
payoff-done = Está feito: foi pago o valor de { $amount } e já não há nada por pagar em:

## Mais tempo
extend-due-date-proposal = Vou passar o pagamento de { $amount } a { $merchant } de { $was } para { $date }. Não tem qualquer custo.
extend-due-date-done = Está feito: o pagamento de { $amount } a { $merchant } vence agora a { $date }.
due-date-already = O pagamento a { $merchant } já vence a { $date }, por isso não há nada a mudar.
disputed = Há uma reclamação em aberto sobre a compra em { $merchant }. Até haver uma decisão, a data de vencimento mantém-se.
paused = O plano de { $merchant } está em pausa até { $date }, por isso nada vence antes desse dia.
too-overdue = O pagamento a { $merchant } venceu a { $date }. Já passou demasiado tempo para eu o poder mudar.
offer-payment-plan = Se estiver a ser difícil pagar, uma pessoa da equipa pode ver consigo um plano de pagamento. É só pedir.
already-moved = O pagamento a { $merchant } já foi mudado uma vez, para { $date }. Não o posso mudar de novo.
date-in-past = O dia { $date } já passou.
no-later-date = O pagamento a { $merchant } podia passar, no máximo, para { $date }, e esse dia já passou.
beyond-limit-date = Posso passar o pagamento a { $merchant }, no máximo, para { $date }.

## Devoluções
return-proposal = Vou registar a devolução de { $items } a { $merchant }.
return-done = Está feito: a devolução de { $items } a { $merchant } ficou registada.
pause-proposal = Entretanto, a conta espera: o plano fica em pausa até { $date }.
pause-done = O plano está em pausa até { $date }. Até lá, nada vence e não é cobrada nenhuma taxa.
return-already = A sua devolução a { $merchant } está registada desde { $date }.
return-window-over = Era possível comunicar uma devolução a { $merchant } até { $date }, e esse dia já passou.
no-order-to-return = Não vejo nenhuma compra com devolução ainda possível.
not-captured = A encomenda de { $merchant } ainda não foi enviada, por isso, para já, não há nada a pagar nem devolução a fazer.

## Reembolsos
refund-booked = Reembolso de { $merchant } a { $date }: { $amount }.
refund-paid-out = Do reembolso de { $merchant }, já lhe foi pago o valor de { $amount }.
refund-left-to-pay = Depois do reembolso, o valor que falta pagar a { $merchant } é { $amount }.
refund-awaited = A sua devolução a { $merchant } foi registada a { $date }. A loja ainda não enviou o reembolso.
no-refund = Não vejo nenhum reembolso nem devolução na sua conta.
no-refund-on = Ainda não vejo nenhum reembolso de { $merchant }.

## Artigos que não chegaram
dispute-proposal = Vou abrir uma reclamação junto de { $merchant }, porque os seus artigos não chegaram.
dispute-done = Está feito: a reclamação junto de { $merchant } ficou aberta, porque os artigos não chegaram.
already-disputed = Já há uma reclamação em aberto junto de { $merchant } desde { $date }.
dispute-window-over = Era possível abrir uma reclamação junto de { $merchant } até { $date }, e esse dia já passou.
expected-by = A sua encomenda de { $merchant } ainda vem a caminho. Se não chegar até { $date }, escreva-me outra vez e eu abro uma reclamação.
no-order-to-dispute = Não vejo nenhuma compra para a qual ainda se possa abrir uma reclamação.

## Taxas de atraso
fee-explained = O valor de { $amount } em { $merchant } é uma taxa de atraso, cobrada a { $date } porque o pagamento se atrasou.
waive-fee-proposal = Posso retirar a taxa de atraso de { $amount } em { $merchant }, como gesto de boa vontade.
waive-fee-done = Está feito: a taxa de atraso de { $amount } em { $merchant } foi retirada.
waiver-used = No último ano já lhe retirámos uma taxa de atraso. Só o posso voltar a fazer a { $date }.
no-fee = Não há nenhuma taxa de atraso na sua conta.
no-fee-on = Não há nenhuma taxa de atraso na compra em { $merchant }.
