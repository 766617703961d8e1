# Respostas do assistente em português (Portugal). Variáveis: $merchant a loja, $amount dinheiro,
# $date um dia, $order um número de encomenda, $item um artigo, $items vários, $method um meio de
# pagamento, $count um número. Os valores e as datas chegam já escritos ("20 de novembro de 2026").

## Nomes das coisas
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
confirm-yes = Sim
confirm-no = Não

## Perguntas
ask-errand = Não tenho a certeza do que precisa. É sobre o que tem por pagar, um pagamento, mais tempo, uma devolução, um reembolso, artigos que não chegaram ou uma taxa? Também pode pedir para falar com uma pessoa.
ask-order = De que compra se trata?
ask-new-date = Para que dia quer passar o pagamento a { $merchant }? O último dia possível é { $date }.
ask-amount = Quanto quer pagar a { $merchant }?
ask-items = Que artigos vai devolver a { $merchant }?
ask-confirm = Posso avançar?
ask-report-stranger = Quer comunicar uma compra que não fez?
ask-register-complaint = Quer que eu registe uma queixa formal?
ask-identity-code = Antes de ver a sua conta, preciso de confirmar a sua identidade. Enviei-lhe um código de utilização única. Qual é?
code-wrong = Esse não é o código que enviei. Verifique-o, por favor, e tente outra vez.
code-sent-again = Enviei-lhe outro código de utilização única. Qual é?
not-understood = Peço desculpa, não percebi.
file-unread = Não consigo abrir ficheiros aqui, por isso diga-me por palavras o que contêm.

## Cortesias
identified = O código está certo, agradeço.
not-verified = Nesse caso, não posso ver a conta nem dizer nada sobre ela. Pode confirmar a sua identidade a qualquer momento ou pedir para falar com uma pessoa.
you-are-welcome = Foi um gosto ajudar. Escreva sempre que precisar.
nothing-changed = Muito bem, não mudei nada.
done-already = Isso já foi feito, por isso não o repeti.
handed-over = Vou passar esta conversa a uma pessoa da equipa. Ela vê o que escreveu e o que já foi feito, por isso não precisa de repetir nada. A resposta chega aqui.
help-emergency = Se a sua vida ou a de outra pessoa está em perigo, ligue já para o { $number }.
help-crisis-line = Também pode falar com alguém: { $line }.
help-debt-advice = Aconselhamento sobre dívidas, independente de nós: { $name }.
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
why-purchase = Comprado em { $merchant } a { $date }: { $amount }
why-refund = Reembolso da loja a { $date }: { $amount }
why-fee-waived = Taxa de atraso anulada a { $date }: { $amount }
why-goodwill = Descontado por gesto comercial a { $date }: { $amount }
why-other = Outras alterações: { $amount }
fee-of-payment = Diz respeito ao pagamento de { $amount } que vencia a { $date }.
refund-expected = A loja deverá fazer um reembolso de { $amount } por isso.
interest-spared = Assim poupa { $amount } de juros.
after-nothing = Depois disso, nada fica por pagar a { $merchant }.
after-payment = Depois disso, ficam { $amount } por pagar a { $merchant }, a { $date }.
after-payments = Depois disso, ficam { $amount } por pagar a { $merchant } em { $count } pagamentos, o último a { $date }.

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
offer-payment-plan = Se estiver a ser difícil pagar, posso repartir o que deve por alguns meses. É só pedir um plano de pagamento.
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

## Artigos errados ou danificados
dispute-faulty-proposal = Vou abrir uma reclamação junto de { $merchant }, porque os artigos estão errados ou danificados.
dispute-faulty-done = Está feito: a reclamação junto de { $merchant } ficou aberta, porque os artigos estão errados ou danificados.

## Cancelar
cancel-proposal = Vou cancelar a sua encomenda de { $merchant } no valor de { $amount }. Assim não ficará a dever nada por ela.
cancel-done = Está feito: a sua encomenda de { $merchant } no valor de { $amount } foi cancelada, e não deve nada por ela.
canceled-already = A sua encomenda de { $merchant } foi cancelada a { $date }.
captured-already = { $merchant } enviou os artigos a { $date }, por isso já não posso cancelar.
offer-return = Se não quiser ficar com eles, posso registar uma devolução. É só dizer.
no-order-to-cancel = Não vejo nada na sua conta que se possa cancelar.

## Um pagamento que não aparece
ask-paid-amount = Quanto pagou?
ask-paid-on = Em que dia pagou?
payment-wait = Um pagamento demora alguns dias úteis. Se os seus { $amount } não aparecerem a { $date }, escreva-me outra vez e mando procurá-los.
payment-found-proposal = A { $date } entraram { $amount } sem indicação. Vou usá-los para { $merchant }.
payment-shows = Os seus { $amount } para { $merchant } constam da sua conta desde { $date }.
trace-proposal = Vou mandar procurar o seu pagamento de { $amount } de { $date }.
trace-done = Está feito: o seu pagamento de { $amount } de { $date } está a ser procurado.
trace-already = O seu pagamento de { $amount } de { $date } já está a ser procurado.

## Repartir o que se deve
count-label = { $count }
ask-installments = Tem { $amount } por pagar. Por quantos meses devo repartir? São possíveis de { $least } a { $most }. Ou diga-me quanto pode pagar por mês.
plan-beyond-limit = Posso repartir por { $least } a { $most } meses.
plan-below-minimum = O pagamento mensal mais pequeno é de { $amount }, por isso posso oferecer no máximo { $most } meses.
plan-rate-too-low = Com { $part } por mês seriam precisos mais de { $most } meses, e não posso oferecer mais.
plan-too-small = O pagamento mensal mais pequeno é de { $amount }, por isso resta muito pouco para repartir.
plan-proposal = Vou repartir { $amount } por { $count } pagamentos mensais de { $part } no máximo, o primeiro a { $date }. Não tem qualquer custo.
plan-done = Está feito: { $amount } repartidos por { $count } pagamentos mensais de { $part } no máximo, o primeiro a { $date }.

## A compra de outra pessoa
account-locked = A sua conta está bloqueada, por isso ninguém pode comprar nada com ela.
dispute-stranger-done = A reclamação junto de { $merchant } ficou aberta, porque não foi o cliente quem comprou isto.

## Revogar o contrato de crédito
withdraw-proposal = Vou registar que revoga o contrato de crédito de { $merchant }. { $amount } terão então de ser pagos de uma só vez até { $date }.
withdraw-done = Está feito: o contrato de crédito de { $merchant } foi revogado. { $amount } têm de ser pagos de uma só vez até { $date }.
withdrawal-over = Era possível revogar o contrato de crédito de { $merchant } até { $date }, e esse dia já passou.
no-withdrawal-right = A lei do seu país não dá direito a revogar este contrato de crédito.
withdrawn-already = Já revogou o contrato de crédito de { $merchant } a { $date }.
no-agreement = Não vejo nenhum contrato de crédito que possa revogar.

## Outro cartão, outra conta ou outro dia
method-label = { $method }
ask-method = Agora paga com { $method }. O que devo usar em vez disso?
no-other-method = Não há mais nada guardado com que pagar. Pode acrescentar um cartão ou uma conta nas suas definições; nunca envie o número para aqui.
method-proposal = A partir de agora uso { $method } para os seus pagamentos.
method-done = Está feito: a partir de agora usa-se { $method } para os seus pagamentos.
method-already = { $method } já está em uso.
ask-day = Em que dia do mês quer pagar? São possíveis os dias { $least } a { $most }.
day-beyond-limit = Posso escolher um dia do mês de { $least } a { $most }.
day-proposal = A partir do próximo mês, os seus pagamentos mensais vencem no dia { $day } do mês.
day-done = Está feito: a partir do próximo mês, os seus pagamentos mensais vencem no dia { $day } do mês.
day-already = Os seus pagamentos mensais já vencem no dia { $day } do mês.

## De que se compõe uma fatura
no-purchase = Não vejo nenhuma fatura na sua conta.
invoice-total = { $merchant }, { $date }: { $amount }, assim compostos:
invoice-item = { $item }: { $amount }
invoice-interest = Juros: { $amount }
invoice-fee = Taxa de atraso de { $date }: { $amount }
invoice-fee-waived = Taxa de atraso de { $date }, retirada: { $amount }
invoice-payment = Pago a { $date }: { $amount }
dispute-amount-proposal = Se não estiver certo, vou abrir uma reclamação junto de { $merchant } sobre o valor.
dispute-amount-done = Está feito: a reclamação junto de { $merchant } sobre o valor ficou aberta.

## Complaints
complaint-registered = A sua queixa está registada. Uma pessoa da equipa responde até { $date }.
complaint-already = Esta queixa está registada desde { $was }. Uma pessoa da equipa responde até { $date }.
complaint-escalation = Se não concordar com a resposta, pode dirigir-se a: { $body }.

## Contact details
ask-field = O que deseja alterar?
field-label = { $field ->
    [email] Endereço de e-mail
    [phone] Número de telefone
   *[address] Morada
}
ask-value = { $field ->
    [email] Qual é o novo endereço de e-mail?
    [phone] Qual é o novo número de telefone?
   *[address] Qual é a nova morada?
}
contact-proposal = { field-label }: vou alterar para { $value }.
contact-done = Feito. { field-label }: { $value }.
contact-already = { field-label }: { $value } já está na sua conta, por isso não há nada a alterar.

## Invoices and statements
nothing-to-state = Não vejo nenhuma compra para a qual haja fatura.
invoice-proposal = Vou enviar-lhe uma cópia da fatura da sua compra em { $merchant } de { $date }.
invoice-done = Feito: uma cópia da fatura da sua compra em { $merchant } de { $date } vai a caminho.
ask-month = De que mês deseja um extrato?
period-label = { $first } – { $date }
statement-proposal = Vou enviar-lhe um extrato de { $first } a { $date }.
statement-done = Feito: o extrato de { $first } a { $date } vai a caminho.
statement-title = Extrato de { $first } a { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Compra
    [interest] Juros
    [fee] Taxa de atraso
    [fee_waived] Taxa de atraso retirada
    [payment] Pagamento
    [refund] Reembolso
   *[goodwill] Cortesia
} · { $amount }
statement-opening = Em dívida antes: { $amount }
statement-closing = Em dívida depois: { $amount }
statement-due = Ainda por pagar: { $amount } a { $merchant }, vence a { $date }

## Credit
purchase-declined = A sua compra de { $amount } em { $merchant } foi recusada a { $date }. Estes foram os motivos principais:
no-declined-purchase = Não vejo nenhuma compra recusada na sua conta.
credit-no-limit = Não há um limite fixo para si: cada compra é decidida por si só.
credit-left = O seu limite é de { $limit }. Deve ou tem acordado { $owed }, por isso restam { $amount }.
credit-over-limit = Com esta compra ficaria a dever mais do que o seu limite.
credit-overdue-debt = Tem um pagamento em atraso.
credit-short-history = Ainda não sabemos o suficiente sobre como paga.
credit-many-open-orders = Tem muitas compras abertas ao mesmo tempo.
credit-not-affordable = Pelo que nos disse, o seu rendimento menos as suas despesas deixa muito pouco para os pagamentos.
credit-account-locked = A sua conta está bloqueada.
credit-no-promise = Cada compra é decidida de novo no seu dia; não podemos dizer agora qual será a próxima resposta.

## The account and personal data
ask-account-wish = O que deseja que eu faça?
account-wish-label = { $wish ->
    [export] Enviar-me os meus dados
    [close] Fechar a minha conta
   *[erase] Apagar os meus dados
}
account-proposal = { $wish ->
    [export] Vou reunir tudo o que sabemos sobre si num arquivo legível e enviá-lo.
    [close] Vou fechar a sua conta. Depois já não será possível comprar com ela.
   *[erase] Vou apagar os seus dados pessoais e fechar a conta. Não pode ser desfeito.
}
account-done = { $wish ->
    [export] Feito: os seus dados vão a caminho.
    [close] Feito: a sua conta está fechada.
   *[erase] Feito: os seus dados pessoais estão apagados e a conta está fechada.
}
account-wish-met = { account-wish-label }: já está feito.
data-kept = A lei obriga-nos a guardar a contabilidade das suas compras até { $date }. Até lá os seus dados não podem ser apagados.
close-owing = Ainda há { $amount } por pagar. A conta pode ser fechada quando tudo estiver pago.
close-disputed = Há uma reclamação aberta sobre a compra em { $merchant }. A conta pode ser fechada quando estiver decidida.
archive-title = O que sabemos sobre si, a { $date }

## Merchants: payouts
payout-to-come = Serão pagos { $amount } a si em { $date }.
payout-paid = Foram pagos { $amount } a si em { $date }.
payout-orders = Diz respeito a: { $orders }
payout-kept = A diferença de { $amount } em relação às vendas são as nossas comissões e deduções.
no-payout = Ainda não vejo nenhum pagamento para si.
no-payout-of = A encomenda { $order } ainda não está em nenhum pagamento.

## Merchants: orders
ask-merchant-step = O que deseja fazer com a encomenda { $order }?
merchant-step-label = { $step ->
    [capture] Cobrar
    [refund] Reembolsar
    [cancel] Cancelar
    [release] Libertar o resto
   *[extend] Prolongar a autorização
}
no-merchant-order = Não vejo nenhuma encomenda sua em que isso seja possível.
capture-proposal = Vou cobrar { $amount } da encomenda { $order }.
capture-done = Feito: { $amount } da encomenda { $order } estão cobrados.
capture-too-much = É mais do que resta cobrar da encomenda { $order }: { $amount }. Posso cobrar esse valor.
merchant-captured-already = Da encomenda { $order } já estão cobrados { $amount }, por isso já não é possível. O que foi cobrado pode ser reembolsado.
authorization-over = A autorização da encomenda { $order } terminou a { $date }.
ask-refund-amount = Quanto deseja reembolsar da encomenda { $order }? No máximo { $amount }.
refund-proposal = Vou reembolsar { $amount } da encomenda { $order } ao cliente.
refund-done = Feito: { $amount } da encomenda { $order } estão reembolsados ao cliente.
refund-too-much = É mais do que ainda se pode reembolsar da encomenda { $order }: { $amount }.
refund-window-over = A encomenda { $order } podia ser reembolsada até { $date }, e esse dia já passou.
merchant-not-captured = Ainda não foi cobrado nada da encomenda { $order }, por isso não há nada a reembolsar.
merchant-cancel-proposal = Vou cancelar a encomenda { $order }.
merchant-cancel-done = Feito: a encomenda { $order } está cancelada.
merchant-canceled-already = A encomenda { $order } foi cancelada a { $date }.
release-proposal = Vou libertar os { $amount } que restam da encomenda { $order }.
release-done = Feito: os { $amount } restantes da encomenda { $order } estão libertados.
extend-proposal = Vou prolongar a autorização da encomenda { $order } de { $was } para { $date }.
extend-done = Feito: a autorização da encomenda { $order } vale agora até { $date }.
extend-too-far = A autorização da encomenda { $order } pode ser prolongada até { $date }, no máximo.
authorized-until = A autorização da encomenda { $order } já vale até { $date }.

## Merchants: disputes
merchant-dispute-line = Encomenda { $order }: o cliente tem uma reclamação aberta desde { $date }. { $reason ->
    [not_received] Os artigos nunca chegaram
    [wrong_or_damaged] Os artigos estão errados ou danificados
    [not_my_purchase] O cliente não fez esta compra
    [wrong_amount] O valor está errado
   *[refund_missing] Falta um reembolso
}. Está em causa { $amount }.
dispute-answer-by = A sua resposta é necessária até { $date }. Pode aceitar a reclamação ou enviar ficheiros que mostrem como foi.
dispute-answered = As suas provas da encomenda { $order } estão connosco e a ser analisadas.
dispute-send-files = Anexe os ficheiros da reclamação da encomenda { $order } à sua próxima mensagem.
dispute-answer-over = A reclamação da encomenda { $order } podia ser respondida até { $date }, e esse dia já passou.
evidence-proposal = Vou apresentar estes ficheiros na reclamação da encomenda { $order }: { $files }
evidence-done = Feito: na reclamação da encomenda { $order } foram apresentados estes ficheiros: { $files }
accept-dispute-proposal = Vou aceitar a reclamação da encomenda { $order }. O cliente recebe então { $amount } de volta.
accept-dispute-done = Feito: a reclamação da encomenda { $order } está aceite e o cliente recebe { $amount } de volta.
no-open-dispute = Não vejo nenhuma reclamação aberta sobre as suas encomendas.
no-open-dispute-on = Não há nenhuma reclamação aberta sobre a encomenda { $order }.
dispute-closed = A reclamação da encomenda { $order } foi encerrada a { $date }.

## O que foi prometido
person-answers-by = Uma pessoa da equipa responde-lhe até { $date }.
queue-wait = Uma pessoa da equipa deve estar consigo dentro de { $least } a { $most } minutos.
callback-at = Neste momento não há ninguém a trabalhar que possa responder. Uma pessoa da equipa responde-lhe aqui no dia { $date }, entre as { $from } e as { $until }.
person-with-you = { $name } está aqui agora e responde-lhe pessoalmente.
assistant-back = O assistente automático volta a responder aqui.
dispute-heard-by = Primeiro pergunta-se a { $merchant }. Terá notícias nossas até { $date }.
trace-heard-by = Até { $date } saberá o que foi encontrado.
dispute-decided-for-you = A reclamação junto de { $merchant } foi decidida a seu favor.
dispute-decided-for-shop = A reclamação junto de { $merchant } foi decidida a favor da loja. Se não concordar, escreva-nos.
dispute-undecided = A reclamação junto de { $merchant } ainda não foi decidida.
trace-found = O seu pagamento de { $amount } chegou.
trace-not-found = O seu pagamento de { $amount } ainda não foi encontrado.
person-looks = Uma pessoa da equipa foi encarregada de ver o assunto.
approval-asked = Uma pessoa da equipa tem de aprovar primeiro, por isso ainda nada mudou. Terá uma resposta até { $date }.
approval-refused = O que pediu não foi aprovado, por isso nada mudou.
answer-overdue = Prometemos-lhe uma resposta até { $date } e não cumprimos. Lamentamos.
goods-come-yet = Os seus artigos de { $merchant } já chegaram? Se não, escreva-nos e pode ser aberta uma reclamação.
payment-still-missing = O seu pagamento de { $amount } ainda não aparece. Escreva-nos se quiser que o procuremos.
payout-overdue = O seu pagamento de { $amount } estava prometido para { $date } e não foi feito. Lamentamos.
