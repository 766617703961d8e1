# Assistentin vastaukset suomeksi. Muuttujat: $merchant kauppa, $amount raha, $date päivä, $order
# tilausnumero, $item yksi tuote, $items useita, $method maksutapa, $count lukumäärä. Summat ja
# päivät tulevat valmiiksi kirjoitettuina ("20. marraskuuta 2026"); niitä ja nimiä ei taivuteta.

## Asioiden nimet
order-label = { $merchant }{ $item ->
    [none] {""}
   *[other] {" "}· { $item }
} · { $amount } · { $date }
date-label = { $date }
amount-label = { $amount }
item-label = { $item }
confirm-yes = Kyllä
confirm-no = Ei

## Kysymykset
ask-errand = En ole varma, missä voin auttaa. Onko kyse siitä, mitä on maksamatta, maksusta, lisäajasta, palautuksesta, hyvityksestä, saapumatta jääneistä tuotteista vai jostakin maksusta, jota et tunnista? Voit myös pyytää asiakaspalvelijaa.
ask-order = Mistä ostoksesta on kyse?
ask-new-date = { $merchant }: mille päivälle haluat siirtää maksun? Viimeinen mahdollinen päivä on { $date }.
ask-amount = { $merchant }: kuinka paljon haluat maksaa?
ask-items = { $merchant }: mitkä tuotteet palautat?
ask-confirm = Teenkö näin?
ask-identity-code = Ennen kuin voin katsoa tiliäsi, minun on varmistettava, että se olet sinä. Lähetin sinulle kertakäyttökoodin. Mikä se on?
code-wrong = Tämä ei ole lähettämäni koodi. Tarkista se ja yritä uudelleen.
not-understood = Anteeksi, en ymmärtänyt.

## Kohteliaisuudet
identified = Kiitos, koodi on oikein.
not-verified = Silloin en voi katsoa tiliä enkä kertoa siitä mitään. Voit vahvistaa henkilöllisyytesi milloin tahansa tai pyytää asiakaspalvelijaa.
you-are-welcome = Ole hyvä! Kirjoita taas, kun tarvitset jotakin.
nothing-changed = Selvä, mitään ei muutettu.
done-already = Se on jo tehty, joten en tehnyt sitä uudelleen.
handed-over = Siirrän keskustelun asiakaspalvelijalle. Hän näkee, mitä kirjoitit ja mitä on tehty, joten sinun ei tarvitse toistaa asiaasi. Saat vastauksen tähän.
person-answers = Viestisi on asiakaspalvelijalla, joka hoitaa tätä keskustelua.
welcome = Hei! Olen automaattinen assistentti. Voin kertoa, mitä on maksamatta, ottaa vastaan maksun, siirtää eräpäivän, kirjata palautuksen, seurata hyvitystä tai selvittää saapumatta jääneitä tuotteita. Voit pyytää asiakaspalvelijaa milloin tahansa.
receipt = Kuitti { $evidence }

## Mikä tilaus
not-yours = Tilaus { $order } ei ole sinun, joten en voi tehdä sille mitään enkä kertoa siitä.
no-such-order = Tililläsi ei ole tilausta { $order }.

## Mitä on maksamatta
nothing-owed = Sinulla ei ole mitään maksettavaa. Kaikki on maksettu.
balance-total = Maksettavaa on yhteensä { $amount }, { $count ->
    [one] yhdestä ostoksesta
   *[other] { $count } ostoksesta
}:
balance-line = { $merchant }: maksamatta { $amount }, seuraava eräpäivä { $date }.
balance-line-overdue = { $merchant }: maksamatta { $amount }, eräpäivä oli { $date }.
balance-line-paused = { $merchant }: maksamatta { $amount }, maksutauko päättyy { $date }.
balance-line-fees = { $merchant }: maksuja maksamatta { $amount }.
balance-paid-so-far = Olet maksanut tähän mennessä { $amount }.
balance-refunded = Kauppa on hyvittänyt { $amount }.
balance-fees = Tästä viivästysmaksua on { $amount }.
installment-line = { $amount }, eräpäivä { $date }.
plan-closed = { $merchant }: mitään ei ole enää maksamatta.

## Maksaminen
pay-now-proposal = Veloitan { $amount }, saaja { $merchant }{ $method ->
    [none] .
   *[other] , maksutapa { $method }.
}
pay-now-done = Valmista: { $amount } on maksettu, saaja { $merchant }.
pay-now-left = Siitä on vielä maksamatta { $amount }.
all-paid = Siitä ei ole enää mitään maksamatta.
below-minimum = Pienin maksu, jonka voin ottaa vastaan, on { $amount }.
exceeds-outstanding = { $merchant }: summa on suurempi kuin se, mitä on jäljellä. Maksamatta on { $amount }; voin veloittaa sen.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Veloitan { $amount }, ja sillä kaikki on maksettu.
payoff-done = Valmista: { $amount } on maksettu, eikä mitään ole jäljellä:

## Lisäaika
extend-due-date-proposal = { $merchant }: siirrän maksun { $amount }. Nykyinen eräpäivä: { $was }. Uusi eräpäivä: { $date }. Siirto ei maksa mitään.
extend-due-date-done = Valmista. { $merchant }: maksun { $amount } eräpäivä on nyt { $date }.
due-date-already = { $merchant }: maksun eräpäivä on jo { $date }, joten mitään ei tarvitse muuttaa.
disputed = { $merchant }: ostoksesta on avoin reklamaatio. Eräpäivä pysyy ennallaan, kunnes se on ratkaistu.
paused = { $merchant }: maksutauko on voimassa ja päättyy { $date }. Mikään ei eräänny ennen sitä.
too-overdue = { $merchant }: maksun eräpäivä oli { $date }. Siitä on liian kauan, jotta voisin siirtää sitä.
offer-payment-plan = Jos maksaminen on vaikeaa, asiakaspalvelija voi katsoa kanssasi maksusuunnitelmaa. Pyydä vain.
already-moved = { $merchant }: maksua on jo siirretty kerran, ja eräpäivä on { $date }. En voi siirtää sitä uudelleen.
date-in-past = { $date } on jo mennyt.
no-later-date = { $merchant }: viimeinen päivä, jolle maksun olisi voinut siirtää, oli { $date }, ja se on jo mennyt.
beyond-limit-date = { $merchant }: viimeinen päivä, jolle voin siirtää maksun, on { $date }.

## Palautukset
return-proposal = Kirjaan palautuksen: { $items }. Kauppa: { $merchant }.
return-done = Valmista, palautus on kirjattu: { $items }. Kauppa: { $merchant }.
pause-proposal = Lasku odottaa sillä välin: maksutauko alkaa heti ja päättyy { $date }.
pause-done = Maksutauko on voimassa ja päättyy { $date }. Ennen sitä mikään ei eräänny eikä maksuja peritä.
return-already = { $merchant }: palautuksesi on kirjattu jo { $date }.
return-window-over = { $merchant }: viimeinen päivä ilmoittaa palautuksesta oli { $date }, ja se on jo mennyt.
no-order-to-return = En näe ostosta, jonka voisi vielä palauttaa.
not-captured = { $merchant } ei ole vielä lähettänyt tilausta, joten toistaiseksi ei ole mitään maksettavaa eikä palautettavaa.

## Hyvitykset
refund-booked = { $merchant }: hyvitys { $amount }, kirjattu { $date }.
refund-paid-out = { $merchant }: hyvityksestä on maksettu sinulle takaisin { $amount }.
refund-left-to-pay = { $merchant }: hyvityksen jälkeen maksamatta on { $amount }.
refund-awaited = { $merchant }: palautuksesi kirjattiin { $date }. Kauppa ei ole vielä lähettänyt hyvitystä.
no-refund = En näe tililläsi hyvitystä enkä palautusta.
no-refund-on = { $merchant }: en näe vielä hyvitystä.

## Tuotteet, jotka eivät saapuneet
dispute-proposal = { $merchant }: teen reklamaation, koska tuotteesi eivät ole saapuneet.
dispute-done = Valmista. { $merchant }: reklamaatio on avattu, koska tuotteet eivät ole saapuneet.
already-disputed = { $merchant }: avoin reklamaatio on jo olemassa, avauspäivä { $date }.
dispute-window-over = { $merchant }: viimeinen päivä tehdä reklamaatio oli { $date }, ja se on jo mennyt.
expected-by = { $merchant }: tilauksesi on vielä matkalla. Saapumisen takaraja on { $date }. Jos tilaus ei ole silloin tullut, kirjoita minulle uudelleen, niin teen reklamaation.
no-order-to-dispute = En näe ostosta, josta voisi vielä tehdä reklamaation.

## Viivästysmaksut
fee-explained = { $merchant }: { $amount } on viivästysmaksu, joka veloitettiin { $date }, koska maksu oli myöhässä.
waive-fee-proposal = { $merchant }: voin poistaa viivästysmaksun { $amount } hyvän tahdon eleenä.
waive-fee-done = Valmista. { $merchant }: viivästysmaksu { $amount } on poistettu.
waiver-used = Sinulta on jo poistettu viivästysmaksu viimeisen vuoden aikana. Seuraavan kerran voin tehdä sen { $date }.
no-fee = Tililläsi ei ole viivästysmaksua.
no-fee-on = { $merchant }: ostoksesta ei ole viivästysmaksua.
