# Assistentin vastaukset suomeksi. Muuttujat: $merchant kauppa, $amount raha, $date päivä, $order
# tilausnumero, $item yksi tuote, $items useita, $method maksutapa, $count lukumäärä. Summat ja
# päivät tulevat valmiiksi kirjoitettuina ("20. marraskuuta 2026"); niitä ja nimiä ei taivuteta.

## Asioiden nimet
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
confirm-yes = Kyllä
confirm-no = Ei

## Kysymykset
ask-errand = En ole varma, missä voin auttaa. Onko kyse siitä, mitä on maksamatta, maksusta, lisäajasta, palautuksesta, hyvityksestä, saapumatta jääneistä tuotteista vai jostakin maksusta, jota et tunnista? Voit myös pyytää asiakaspalvelijaa.
ask-order = Mistä ostoksesta on kyse?
ask-new-date = { $merchant }: mille päivälle haluat siirtää maksun? Viimeinen mahdollinen päivä on { $date }.
ask-amount = { $merchant }: kuinka paljon haluat maksaa?
ask-items = { $merchant }: mitkä tuotteet palautat?
ask-confirm = Teenkö näin?
ask-report-stranger = Haluatko ilmoittaa ostoksesta, jota et ole tehnyt?
ask-register-complaint = Haluatko, että kirjaan virallisen valituksen?
ask-identity-code = Ennen kuin voin katsoa tiliäsi, minun on varmistettava, että se olet sinä. Lähetin sinulle kertakäyttökoodin. Mikä se on?
code-wrong = Tämä ei ole lähettämäni koodi. Tarkista se ja yritä uudelleen.
code-sent-again = Lähetin sinulle uuden kertakäyttökoodin. Mikä se on?
not-understood = Anteeksi, en ymmärtänyt.
file-unread = En voi avata tiedostoja täällä, joten kerro sanoin, mitä niissä on.

## Kohteliaisuudet
identified = Kiitos, koodi on oikein.
not-verified = Silloin en voi katsoa tiliä enkä kertoa siitä mitään. Voit vahvistaa henkilöllisyytesi milloin tahansa tai pyytää asiakaspalvelijaa.
you-are-welcome = Ole hyvä! Kirjoita taas, kun tarvitset jotakin.
nothing-changed = Selvä, mitään ei muutettu.
done-already = Se on jo tehty, joten en tehnyt sitä uudelleen.
handed-over = Siirrän keskustelun asiakaspalvelijalle. Hän näkee, mitä kirjoitit ja mitä on tehty, joten sinun ei tarvitse toistaa asiaasi. Saat vastauksen tähän.
help-emergency = Jos sinun tai jonkun muun henki on vaarassa, soita heti numeroon { $number }.
help-crisis-line = Voit myös puhua jonkun kanssa: { $line }.
help-debt-advice = Meistä riippumatonta neuvontaa veloista: { $name }.
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
why-purchase = Ostettu, { $merchant }, { $date }: { $amount }
why-refund = Kaupan hyvitys { $date }: { $amount }
why-fee-waived = Viivästysmaksu poistettu { $date }: { $amount }
why-goodwill = Vähennetty hyvän tahdon eleenä { $date }: { $amount }
why-other = Muut muutokset: { $amount }
fee-of-payment = Se koskee maksua { $amount }, jonka eräpäivä oli { $date }.
refund-expected = Kaupan pitäisi hyvittää siitä { $amount }.
interest-spared = Säästät korkoa { $amount }.
after-nothing = Sen jälkeen ostoksesta ({ $merchant }) ei jää mitään maksettavaa.
after-payment = Sen jälkeen ostoksesta ({ $merchant }) jää maksettavaa { $amount }, eräpäivä { $date }.
after-payments = Sen jälkeen ostoksesta ({ $merchant }) jää maksettavaa { $amount }, { $count } maksua, viimeinen { $date }.

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
offer-payment-plan = Jos maksaminen on vaikeaa, voin jakaa velan muutamalle kuukaudelle. Pyydä vain maksusuunnitelma.
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

## Väärät tai vialliset tuotteet
dispute-faulty-proposal = { $merchant }: teen reklamaation, koska tuotteet ovat vääriä tai viallisia.
dispute-faulty-done = Valmista. { $merchant }: reklamaatio on avattu, koska tuotteet ovat vääriä tai viallisia.

## Peruuttaminen
cancel-proposal = { $merchant }: peruutan tilauksesi, summa { $amount }. Et ole siitä sen jälkeen mitään velkaa.
cancel-done = Valmista. { $merchant }: tilauksesi on peruutettu, summa { $amount }. Et ole siitä mitään velkaa.
canceled-already = { $merchant }: tilauksesi on jo peruutettu, peruutuspäivä { $date }.
captured-already = { $merchant }: tuotteet lähetettiin { $date }, joten peruuttaa ei voi enää.
offer-return = Jos et halua pitää tuotteita, voin kirjata palautuksen. Sano vain.
no-order-to-cancel = En näe tililläsi mitään, minkä voisi peruuttaa.

## Maksu, joka ei näy
ask-paid-amount = Kuinka paljon maksoit?
ask-paid-on = Minä päivänä maksoit?
payment-wait = Maksun kulku kestää muutaman pankkipäivän. Jos maksu { $amount } ei näy { $date }, kirjoita minulle uudelleen, niin laitan sen jäljitykseen.
payment-found-proposal = Saimme maksun { $amount }, saapumispäivä { $date }, ilman tietoa siitä, mihin se kuuluu. Käytän sen tähän: { $merchant }.
payment-shows = { $merchant }: maksusi { $amount } on näkynyt tililläsi, kirjauspäivä { $date }.
trace-proposal = Laitan jäljitykseen maksusi { $amount }, maksupäivä { $date }.
trace-done = Valmista: maksua { $amount }, maksupäivä { $date }, jäljitetään.
trace-already = Maksua { $amount }, maksupäivä { $date }, jäljitetään jo.

## Velan jakaminen osiin
count-label = { $count }
ask-installments = Maksettavaa on { $amount }. Kuinka monelle kuukaudelle jaan sen? Mahdollista on { $least }–{ $most }. Voit myös kertoa, paljonko pystyt maksamaan kuukaudessa.
plan-beyond-limit = Voin jakaa sen { $least }–{ $most } kuukaudelle.
plan-below-minimum = Pienin kuukausimaksu on { $amount }, joten enintään { $most } kuukautta on mahdollista.
plan-rate-too-low = Kuukausimaksulla { $part } aikaa kuluisi yli { $most } kuukautta, enkä voi tarjota pidempää.
plan-too-small = Pienin kuukausimaksu on { $amount }, joten jaettavaa on liian vähän.
plan-proposal = Jaan summan { $amount } kuukausimaksuihin. Maksuja: { $count }, kukin enintään { $part }, ensimmäinen { $date }. Se ei maksa mitään.
plan-done = Valmista: summa { $amount } on jaettu kuukausimaksuihin. Maksuja: { $count }, kukin enintään { $part }, ensimmäinen { $date }.

## Jonkun muun ostos
account-locked = Tilisi on lukittu, joten kukaan ei voi ostaa sillä mitään.
dispute-stranger-done = { $merchant }: reklamaatio on avattu, koska et ostanut tätä itse.

## Luottosopimuksen peruuttaminen
withdraw-proposal = { $merchant }: kirjaan, että peruutat luottosopimuksen. Silloin { $amount } on maksettava kerralla, viimeistään { $date }.
withdraw-done = Valmista. { $merchant }: luottosopimus on peruutettu. { $amount } on maksettava kerralla, viimeistään { $date }.
withdrawal-over = { $merchant }: viimeinen päivä peruuttaa luottosopimus oli { $date }, ja se on jo mennyt.
no-withdrawal-right = Asuinmaasi laki ei anna oikeutta peruuttaa tätä luottosopimusta.
withdrawn-already = { $merchant }: olet jo peruuttanut luottosopimuksen, päivä { $date }.
no-agreement = En näe luottosopimusta, jonka voisit peruuttaa.

## Toinen kortti, tili tai päivä
method-label = { $method }
ask-method = Maksat nyt näin: { $method }. Mitä käytän sen sijaan?
no-other-method = Muuta maksutapaa ei ole tallennettu. Voit lisätä kortin tai tilin asetuksissasi; älä koskaan lähetä sen numeroa tänne.
method-proposal = Käytän tästä lähtien maksuihisi tätä: { $method }.
method-done = Valmista: maksuihisi käytetään tästä lähtien tätä: { $method }.
method-already = { $method } on jo käytössä.
ask-day = Minä kuukauden päivänä haluat maksaa? Mahdollisia ovat { $least }.–{ $most }. päivä.
day-beyond-limit = Voin valita päivän kuukauden { $least }. ja { $most }. päivän väliltä.
day-proposal = Ensi kuusta lähtien kuukausimaksusi erääntyvät kuukauden { $day }. päivänä.
day-done = Valmista: ensi kuusta lähtien kuukausimaksusi erääntyvät kuukauden { $day }. päivänä.
day-already = Kuukausimaksusi erääntyvät jo kuukauden { $day }. päivänä.

## Mistä lasku koostuu
no-purchase = En näe tililläsi laskua.
invoice-total = { $merchant }, { $date }: { $amount }, josta:
invoice-item = { $item }: { $amount }
invoice-interest = Korko: { $amount }
invoice-fee = Viivästysmaksu, { $date }: { $amount }
invoice-fee-waived = Viivästysmaksu, { $date }, poistettu: { $amount }
invoice-payment = Maksettu { $date }: { $amount }
dispute-amount-proposal = { $merchant }: jos tämä ei pidä paikkaansa, teen summasta reklamaation.
dispute-amount-done = Valmista. { $merchant }: reklamaatio summasta on avattu.

## Complaints
complaint-registered = Valituksesi on kirjattu. Asiakaspalvelija vastaa viimeistään { $date }.
complaint-already = Tämä valitus on kirjattu { $was }. Asiakaspalvelija vastaa viimeistään { $date }.
complaint-escalation = Jos et hyväksy vastausta, voit viedä asian tänne: { $body }.

## Contact details
ask-field = Mitä haluat muuttaa?
field-label = { $field ->
    [email] Sähköpostiosoite
    [phone] Puhelinnumero
   *[address] Postiosoite
}
ask-value = { $field ->
    [email] Mikä on uusi sähköpostiosoite?
    [phone] Mikä on uusi puhelinnumero?
   *[address] Mikä on uusi postiosoite?
}
contact-proposal = { field-label }: muutan sen, uusi on { $value }.
contact-done = Valmis. { field-label }: { $value }.
contact-already = { field-label }: { $value } on jo tililläsi, joten muutettavaa ei ole.

## Invoices and statements
nothing-to-state = En näe ostosta, josta olisi lasku.
invoice-proposal = Lähetän kopion laskusta: { $merchant }, ostos { $date }.
invoice-done = Valmis: kopio laskusta on matkalla sinulle: { $merchant }, ostos { $date }.
ask-month = Minkä kuukauden tiliotteen haluat?
period-label = { $first } – { $date }
statement-proposal = Lähetän tiliotteen ajalta { $first } – { $date }.
statement-done = Valmis: tiliote ajalta { $first } – { $date } on matkalla sinulle.
statement-title = Tiliote ajalta { $first } – { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Ostos
    [interest] Korko
    [fee] Viivästysmaksu
    [fee_waived] Viivästysmaksu poistettu
    [payment] Maksu
    [refund] Hyvitys
   *[goodwill] Hyvitys asiakkaalle
} · { $amount }
statement-opening = Velkaa ennen: { $amount }
statement-closing = Velkaa jälkeen: { $amount }
statement-due = Vielä maksettavaa: { $amount }, { $merchant }, eräpäivä { $date }

## Credit
purchase-declined = { $merchant }: { $amount } suuruinen ostoksesi hylättiin { $date }. Pääsyyt olivat nämä:
no-declined-purchase = En näe tililläsi hylättyä ostosta.
credit-no-limit = Sinulle ei ole kiinteää luottorajaa: jokainen ostos ratkaistaan erikseen.
credit-left = Luottorajasi on { $limit }. Olet velkaa tai sopinut { $owed }, joten jäljellä on { $amount }.
credit-over-limit = Tämän ostoksen jälkeen olisit velkaa enemmän kuin luottorajasi sallii.
credit-overdue-debt = Yksi maksusi on myöhässä.
credit-short-history = Emme vielä tiedä tarpeeksi siitä, miten maksat.
credit-many-open-orders = Sinulla on monta ostosta avoinna yhtä aikaa.
credit-not-affordable = Ilmoittamiesi tietojen mukaan tuloistasi jää menojen jälkeen liian vähän maksuihin.
credit-account-locked = Tilisi on lukittu.
credit-no-promise = Jokainen ostos ratkaistaan erikseen sinä päivänä, joten emme voi nyt sanoa, mikä seuraava vastaus on.

## The account and personal data
ask-account-wish = Mitä haluat minun tekevän?
account-wish-label = { $wish ->
    [export] Lähetä tietoni
    [close] Sulje tilini
   *[erase] Poista tietoni
}
account-proposal = { $wish ->
    [export] Kokoan kaiken, mitä tiedämme sinusta, luettavaan arkistoon ja lähetän sen sinulle.
    [close] Suljen tilisi. Sen jälkeen sillä ei voi ostaa.
   *[erase] Poistan henkilötietosi ja suljen tilin. Sitä ei voi perua.
}
account-done = { $wish ->
    [export] Valmis: tietosi ovat matkalla sinulle.
    [close] Valmis: tilisi on suljettu.
   *[erase] Valmis: henkilötietosi on poistettu ja tili on suljettu.
}
account-wish-met = { account-wish-label }: se on jo tehty.
data-kept = Lain mukaan ostostesi kirjanpito on säilytettävä, viimeinen päivä on { $date }. Siihen asti tietojasi ei voi poistaa.
close-owing = Maksamatta on vielä { $amount }. Tilin voi sulkea, kun kaikki on maksettu.
close-disputed = { $merchant }: ostoksesta on avoin reklamaatio. Tilin voi sulkea, kun se on ratkaistu.
archive-title = Mitä tiedämme sinusta, tilanne { $date }

## Merchants: payouts
payout-to-come = Sinulle tilitetään { $amount }, päivä on { $date }.
payout-paid = Sinulle tilitettiin { $amount }, päivä oli { $date }.
payout-orders = Tilitys koskee: { $orders }
payout-kept = Ero myyntiin, { $amount }, on palkkioitamme ja vähennyksiä.
no-payout = En näe sinulle vielä tilitystä.
no-payout-of = Tilaus { $order } ei ole vielä missään tilityksessä.

## Merchants: orders
ask-merchant-step = Mitä haluat tehdä tilaukselle { $order }?
merchant-step-label = { $step ->
    [capture] Veloita
    [refund] Hyvitä
    [cancel] Peru
    [release] Vapauta loput
   *[extend] Pidennä varausta
}
no-merchant-order = En näe tilaustasi, jolle sen voisi tehdä.
capture-proposal = Veloitan tilauksesta { $order } summan { $amount }.
capture-done = Valmis: tilauksesta { $order } on veloitettu { $amount }.
capture-too-much = Se on enemmän kuin tilauksesta { $order } on veloittamatta: { $amount }. Voin veloittaa sen.
merchant-captured-already = Tilauksesta { $order } on jo veloitettu { $amount }, joten se ei enää onnistu. Veloitetun voi hyvittää.
authorization-over = Tilauksen { $order } varaus päättyi { $date }.
ask-refund-amount = Kuinka paljon haluat hyvittää tilauksesta { $order }? Enintään { $amount }.
refund-proposal = Hyvitän asiakkaalle tilauksesta { $order } summan { $amount }.
refund-done = Valmis: asiakkaalle on hyvitetty tilauksesta { $order } summa { $amount }.
refund-too-much = Se on enemmän kuin tilauksesta { $order } voi vielä hyvittää: { $amount }.
refund-window-over = Tilauksen { $order } hyvityksen viimeinen päivä oli { $date }, ja se on ohi.
merchant-not-captured = Tilauksesta { $order } ei ole vielä veloitettu mitään, joten hyvitettävää ei ole.
merchant-cancel-proposal = Perun tilauksen { $order }.
merchant-cancel-done = Valmis: tilaus { $order } on peruttu.
merchant-canceled-already = Tilaus { $order } peruttiin { $date }.
release-proposal = Vapautan tilauksesta { $order } jäljellä olevan summan { $amount }.
release-done = Valmis: tilauksen { $order } loppusumma { $amount } on vapautettu.
extend-proposal = Pidennän tilauksen { $order } varausta: oli { $was }, nyt { $date }.
extend-done = Valmis: tilauksen { $order } varaus on nyt voimassa, viimeinen päivä { $date }.
extend-too-far = Tilauksen { $order } varausta voi pidentää enintään päivään { $date }.
authorized-until = Tilauksen { $order } varaus on jo voimassa, viimeinen päivä { $date }.

## Merchants: disputes
merchant-dispute-line = Tilaus { $order }: asiakkaalla on avoin reklamaatio, avattu { $date }. { $reason ->
    [not_received] Tuotteet eivät tulleet
    [wrong_or_damaged] Tuotteet ovat vääriä tai rikki
    [not_my_purchase] Asiakas ei ostanut tätä
    [wrong_amount] Summa on väärä
   *[refund_missing] Hyvitys puuttuu
}. Kyse on summasta { $amount }.
dispute-answer-by = Vastauksesi tarvitaan viimeistään { $date }. Voit hyväksyä reklamaation tai lähettää tiedostoja, jotka näyttävät, miten asia oli.
dispute-answered = Tilauksen { $order } todisteesi ovat meillä, ja niitä käydään läpi.
dispute-send-files = Liitä tilauksen { $order } reklamaation tiedostot seuraavaan viestiisi.
dispute-answer-over = Tilauksen { $order } reklamaatioon saattoi vastata viimeistään { $date }, ja se päivä on ohi.
evidence-proposal = Toimitan tilauksen { $order } reklamaatioon nämä tiedostot: { $files }
evidence-done = Valmis: tilauksen { $order } reklamaatioon on toimitettu nämä tiedostot: { $files }
accept-dispute-proposal = Hyväksyn tilauksen { $order } reklamaation. Asiakas saa silloin takaisin { $amount }.
accept-dispute-done = Valmis: tilauksen { $order } reklamaatio on hyväksytty, ja asiakas saa takaisin { $amount }.
no-open-dispute = En näe avointa reklamaatiota tilauksistasi.
no-open-dispute-on = Tilauksesta { $order } ei ole avointa reklamaatiota.
dispute-closed = Tilauksen { $order } reklamaatio päätettiin { $date }.

## Lupaukset
person-answers-by = Asiakaspalvelija vastaa sinulle viimeistään { $date }.
queue-wait = Asiakaspalvelija on kanssasi todennäköisesti { $least }–{ $most } minuutin kuluttua.
callback-at = Kukaan, joka voisi vastata, ei ole nyt töissä. Asiakaspalvelija vastaa sinulle täällä { $date } klo { $from }–{ $until }.
person-with-you = { $name } on nyt täällä ja vastaa sinulle itse.
assistant-back = Automaattinen assistentti vastaa täällä taas.
dispute-heard-by = { $merchant } saa vastata ensin. Kuulet meiltä asiasta viimeistään { $date }.
trace-heard-by = Kuulet viimeistään { $date }, mitä on löytynyt.
dispute-decided-for-you = { $merchant }: reklamaatio on ratkaistu sinun eduksesi.
dispute-decided-for-shop = { $merchant }: reklamaatio on ratkaistu kaupan eduksi. Jos olet eri mieltä, kirjoita meille.
dispute-undecided = { $merchant }: reklamaatiota ei ole vielä ratkaistu.
trace-found = Maksusi { $amount } on saapunut.
trace-not-found = Maksuasi { $amount } ei ole vielä löytynyt.
person-looks = Asiakaspalvelijaa on pyydetty selvittämään asia.
approval-asked = Asiakaspalvelijan on ensin hyväksyttävä tämä, joten mitään ei ole vielä muutettu. Saat vastauksen viimeistään { $date }.
approval-refused = Pyyntöäsi ei hyväksytty, joten mitään ei muutettu.
answer-overdue = Lupasimme sinulle vastauksen viimeistään { $date }, emmekä pitäneet sitä. Pahoittelemme.
goods-come-yet = { $merchant }: ovatko tuotteesi saapuneet? Jos eivät, kirjoita meille, niin reklamaatio voidaan tehdä.
payment-still-missing = Maksusi { $amount } ei näy vielä. Kirjoita meille, jos haluat, että sitä jäljitetään.
payout-overdue = Tilityksesi { $amount } luvattiin päiväksi { $date }, eikä sitä ole tehty. Pahoittelemme.
