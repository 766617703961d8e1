# Every reply of the assistants in Turkish. Variables: $merchant the shop, $amount money,
# $date a day, $order an order number, $item one thing bought, $items several, $method a way to
# pay, $count a number. Amounts and dates arrive already written for the language.

## Names of things
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
confirm-yes = Evet
confirm-no = Hayır

## Questions
ask-errand = Neye ihtiyacınız olduğundan emin değilim. Borcunuz, bir ödeme, ek süre, ürün iadesi, para iadesi, gelmeyen ürünler veya bir ücret hakkında mı? Bir temsilci de isteyebilirsiniz.
ask-order = Hangi alışverişi kastediyorsunuz?
ask-new-date = { $merchant } mağazasına ödemeyi hangi güne almak istersiniz? Mümkün olan son gün: { $date }.
ask-amount = { $merchant } mağazasına ne kadar ödemek istersiniz?
ask-items = { $merchant } mağazasına ürün iadesi hangi ürünler için?
ask-confirm = Bunu yapayım mı?
ask-report-stranger = Sizin yapmadığınız bir alışverişi bildirmek istiyor musunuz?
ask-register-complaint = Resmî bir şikâyet kaydedeyim mi?
ask-identity-code = Hesabınıza bakmadan önce siz olduğunuzu bilmem gerekiyor. Size tek kullanımlık kod gönderdim. Kod nedir?
code-wrong = Gönderdiğim kod bu değil. Lütfen kontrol edip tekrar deneyin.
code-sent-again = Size yeni bir tek kullanımlık kod gönderdim. Kod nedir?
not-understood = Üzgünüm, bunu anlamadım.
file-unread = Burada dosya açamıyorum, lütfen içinde ne olduğunu yazıyla anlatın.

## Courtesies
identified = Teşekkürler, kod doğru.
not-verified = O zaman hesaba bakamam ve hakkında bir şey söyleyemem. İstediğiniz zaman kimliğinizi doğrulayabilir veya bir temsilci isteyebilirsiniz.
you-are-welcome = Rica ederim. Bir şeye ihtiyacınız olduğunda yine yazın.
nothing-changed = Tamam, hiçbir şey değiştirilmedi.
done-already = Bu zaten yapıldı, bu yüzden tekrar yapmadım.
handed-over = Bu görüşmeyi bir temsilciye devrediyorum. Yazdıklarınızı ve yapılanları görür, tekrar etmenize gerek yok. Burada yanıt verir.
help-emergency = Sizin veya bir başkasının hayatı tehlikedeyse lütfen hemen { $number } numarasını arayın.
help-crisis-line = Biriyle de konuşabilirsiniz: { $line }.
help-debt-advice = Borçlar konusunda bizden bağımsız danışmanlık: { $name }.
person-answers = Mesajınız bu görüşmeyi yürüten temsilcide.
welcome = Merhaba! Ben otomatik bir asistanım. Borcunuzu söyleyebilir, ödeme alabilir, son ödeme tarihini değiştirebilir, ürün iadesi kaydedebilir, para iadesini takip edebilir veya gelmeyen ürünleri inceleyebilirim. İstediğiniz zaman temsilci isteyebilirsiniz.
receipt = Makbuz { $evidence }

## Which order
not-yours = { $order } numaralı sipariş size ait değil, bu yüzden onunla ilgili bir şey yapamam veya söyleyemem.
no-such-order = Hesabınızda { $order } numaralı bir sipariş bulamıyorum.

## What is owed
nothing-owed = Borcunuz yok. Her şey ödendi.
balance-total = Toplam borcunuz { $amount }, { $count ->
    [one] bir alışveriş
   *[other] { $count } alışveriş
} için:
balance-line = { $merchant }: kalan { $amount }, sonraki son ödeme tarihi { $date }.
balance-line-overdue = { $merchant }: kalan { $amount }, son ödeme tarihi { $date } idi.
balance-line-paused = { $merchant }: kalan { $amount }, { $date } tarihine kadar durduruldu.
balance-line-fees = { $merchant }: kalan ücretler { $amount }.
balance-paid-so-far = Şimdiye kadar { $amount } ödediniz.
balance-refunded = Mağazanın para iadesi: { $amount }.
balance-fees = Bunun { $amount } kadarı gecikme ücretidir.
installment-line = { $amount } için son ödeme tarihi { $date }.
plan-closed = { $merchant } mağazasına ödenecek bir şey kalmadı.
why-purchase = { $merchant } mağazasından alışveriş, { $date }: { $amount }
why-refund = Mağazanın para iadesi, { $date }: { $amount }
why-fee-waived = Kaldırılan gecikme ücreti, { $date }: { $amount }
why-goodwill = İyi niyetle düşülen, { $date }: { $amount }
why-other = Diğer değişiklikler: { $amount }
fee-of-payment = Son ödeme tarihi { $date } olan { $amount } tutarındaki ödeme içindir.
refund-expected = Mağazadan bunun için beklenen para iadesi: { $amount }.
interest-spared = Böylece { $amount } faizden tasarruf edersiniz.
after-nothing = Bundan sonra { $merchant } mağazasına ödenecek bir şey kalmaz.
after-payment = Bundan sonra { $merchant } mağazasına { $date } tarihinde ödenecek { $amount } kalır.
after-payments = Bundan sonra { $merchant } mağazasına ödenecek { $amount } kalır, ödeme sayısı: { $count }, sonuncusu { $date }.

## Paying
pay-now-proposal = { $merchant } için { $amount } alacağım{ $method ->
    [none] .
   *[other] , kaynak: { $method }.
}
pay-now-done = Tamam: { $merchant } mağazasına { $amount } ödendi.
pay-now-left = Orada ödenecek { $amount } kaldı.
all-paid = Orada ödenecek bir şey kalmadı.
below-minimum = Alabileceğim en küçük ödeme { $amount }.
exceeds-outstanding = Bu, { $merchant } mağazasında kalandan fazla. Kalan { $amount }; onun yerine bunu alabilirim.
payoff-line = { $merchant }: { $amount }
payoff-proposal = { $amount } alıp borcun tamamını kapatacağım.
payoff-done = Tamam: { $amount } ödendi ve şunlarda bir şey kalmadı:

## More time
extend-due-date-proposal = { $merchant } mağazasına { $amount } tutarındaki ödemeyi { $was } tarihinden { $date } tarihine alacağım. Ücretsizdir.
extend-due-date-done = Tamam: { $merchant } mağazasına { $amount } için yeni son ödeme tarihi { $date }.
due-date-already = { $merchant } mağazasına ödemenin tarihi zaten { $date }, değiştirilecek bir şey yok.
disputed = { $merchant } alışverişi hakkında açık bir itiraz var. Karara kadar son ödeme tarihi aynı kalır.
paused = { $merchant } planı { $date } tarihine kadar durduruldu; ondan önce ödeme yok.
too-overdue = { $merchant } mağazasına ödemenin tarihi { $date } idi. Değiştirmem için üzerinden çok zaman geçti.
offer-payment-plan = Ödemek zorsa borcunuzu birkaç aya yayabilirim. Ödeme planı istemeniz yeterli.
already-moved = { $merchant } mağazasına ödeme daha önce bir kez { $date } tarihine alındı. Tekrar değiştiremem.
date-in-past = { $date } geçti.
no-later-date = { $merchant } mağazasına ödeme en geç { $date } tarihine alınabilirdi ve bu tarih geçti.
beyond-limit-date = { $merchant } mağazasına ödemeyi en geç { $date } tarihine alabilirim.

## Returns
return-proposal = { $merchant } mağazasına ürün iadesi kaydedeceğim: { $items }.
return-done = Tamam: { $merchant } mağazasına ürün iadesi kaydedildi: { $items }.
pause-proposal = Bu arada fatura bekler: plan { $date } tarihine kadar durdurulur.
pause-done = Plan { $date } tarihine kadar durduruldu. O zamana kadar ödeme yok ve ücret alınmaz.
return-already = { $merchant } mağazasına ürün iadesi { $date } tarihinden beri kayıtlı.
return-window-over = { $merchant } mağazasına ürün iadesi { $date } tarihine kadar bildirilebilirdi ve bu tarih geçti.
no-order-to-return = Hâlâ ürün iadesi yapılabilecek bir alışveriş görmüyorum.
not-captured = { $merchant } bu siparişi henüz göndermedi, bu yüzden şimdilik ödenecek bir şey ve iade yok.

## Refunds
refund-booked = { $merchant } mağazasının para iadesi: { $amount }, { $date }.
refund-paid-out = { $merchant } mağazasının para iadesinden size { $amount } ödendi.
refund-left-to-pay = Para iadesinden sonra { $merchant } mağazasına ödenecek { $amount } kalır.
refund-awaited = { $merchant } mağazasına ürün iadeniz { $date } tarihinde kaydedildi. Mağaza para iadesini henüz göndermedi.
no-refund = Hesabınızda para iadesi veya ürün iadesi görmüyorum.
no-refund-on = Henüz { $merchant } mağazasından bir para iadesi görmüyorum.

## Goods that never came
dispute-proposal = Ürünler gelmediği için { $merchant } mağazasına itiraz açacağım.
dispute-done = Tamam: ürünler gelmediği için { $merchant } mağazasına itiraz açıldı.
already-disputed = { $merchant } mağazasına { $date } tarihinden beri açık bir itiraz var.
dispute-window-over = { $merchant } mağazasına itiraz { $date } tarihine kadar açılabilirdi ve bu tarih geçti.
expected-by = { $merchant } siparişiniz hâlâ yolda. { $date } tarihine kadar gelmezse bana yine yazın, itiraz açacağım.
no-order-to-dispute = Hâlâ itiraz açılabilecek bir alışveriş görmüyorum.

## Late fees
fee-explained = { $merchant } için { $amount } gecikme ücretidir, ödeme geciktiği için { $date } tarihinde alındı.
waive-fee-proposal = { $merchant } için { $amount } gecikme ücretini iyi niyetle kaldırabilirim.
waive-fee-done = Tamam: { $merchant } için { $amount } gecikme ücreti kaldırıldı.
waiver-used = Son bir yıl içinde size bir gecikme ücreti zaten silindi. Bir sonraki en erken { $date }.
no-fee = Hesabınızda gecikme ücreti yok.
no-fee-on = { $merchant } alışverişinde gecikme ücreti yok.

## Goods that are wrong or damaged
dispute-faulty-proposal = Ürünler yanlış veya hasarlı olduğu için { $merchant } mağazasına itiraz açacağım.
dispute-faulty-done = Tamam: ürünler yanlış veya hasarlı olduğu için { $merchant } mağazasına itiraz açıldı.

## Canceling
cancel-proposal = { $merchant } mağazasından { $amount } tutarındaki siparişinizi iptal edeceğim. Sonra bunun için borcunuz kalmaz.
cancel-done = Tamam: { $merchant } mağazasından { $amount } tutarındaki sipariş iptal edildi ve bunun için borcunuz yok.
canceled-already = { $merchant } siparişiniz { $date } tarihinde iptal edildi.
captured-already = { $merchant } ürünleri { $date } tarihinde gönderdi, bu yüzden artık siparişi iptal edemem.
offer-return = Ürünleri tutmak istemezseniz iade kaydedebilirim. Söylemeniz yeterli.
no-order-to-cancel = Hesabınızda iptal edilebilecek bir şey görmüyorum.

## A payment that doesn't show
ask-paid-amount = Ne kadar ödediniz?
ask-paid-on = Hangi gün ödediniz?
payment-wait = Ödemeler birkaç iş günü sürer. { $amount } ödemeniz { $date } tarihinde görünmezse bana yine yazın, araştırılmasını isteyeceğim.
payment-found-proposal = { $date } tarihinde açıklamasız { $amount } geldi. Bunu { $merchant } için kullanacağım.
payment-shows = { $merchant } için { $amount } ödemeniz { $date } tarihinden beri hesabınızda.
trace-proposal = { $date } tarihli { $amount } ödemenizin araştırılmasını isteyeceğim.
trace-done = Tamam: { $date } tarihli { $amount } ödemeniz araştırılıyor.
trace-already = { $date } tarihli { $amount } ödemeniz zaten araştırılıyor.

## Spreading what is owed
count-label = { $count }
ask-installments = Ödemeniz gereken { $amount }. Kaç aya yayayım? { $least } ile { $most } arası mümkün. Ya da ayda ne kadar ödeyebileceğinizi söyleyin.
plan-beyond-limit = { $least } ile { $most } ay arasına yayabilirim.
plan-below-minimum = En küçük aylık ödeme { $amount }, bu yüzden en fazla { $most } ay sunabilirim.
plan-rate-too-low = Ayda { $part } ile { $most } aydan uzun sürer, daha fazlasını sunamıyorum.
plan-too-small = En küçük aylık ödeme { $amount }, bu yüzden yaymak için çok az kaldı.
plan-proposal = { $amount } tutarını her biri en fazla { $part } olan { $count } aylık ödemeye yayacağım, ilki { $date }. Ücretsizdir.
plan-done = Tamam: { $amount }, her biri en fazla { $part } olan { $count } aylık ödemeye yayıldı, ilki { $date }.

## Somebody else's purchase
account-locked = Hesabınız kilitli, kimse onunla bir şey satın alamaz.
dispute-stranger-done = Bunu siz almadığınız için { $merchant } mağazasına itiraz açıldı.

## Withdrawing from the credit agreement
withdraw-proposal = { $merchant } için kredi sözleşmesinden caydığınızı kaydedeceğim. O zaman { $amount } tek seferde { $date } tarihinde ödenir.
withdraw-done = Tamam: { $merchant } için kredi sözleşmesinden caydınız. { $amount } tek seferde { $date } tarihinde ödenir.
withdrawal-over = { $merchant } için kredi sözleşmesinden { $date } tarihine kadar cayabilirdiniz ve bu tarih geçti.
no-withdrawal-right = Yaşadığınız yerin hukuku bu kredi sözleşmesinden cayma hakkı vermiyor.
withdrawn-already = { $merchant } için kredi sözleşmesinden zaten { $date } tarihinde caydınız.
no-agreement = Cayabileceğiniz bir kredi sözleşmesi görmüyorum.

## Another card, account, or day
method-label = { $method }
ask-method = Şu anda { $method } ile ödüyorsunuz. Onun yerine hangisini kullanayım?
no-other-method = Kayıtlı başka ödeme yolu yok. Hesap ayarlarınızda kart veya hesap ekleyebilirsiniz; numarasını lütfen asla buraya yazmayın.
method-proposal = Bundan sonra ödemeleriniz için { $method } kullanacağım.
method-done = Tamam: bundan sonra ödemeleriniz için { $method } kullanılıyor.
method-already = { $method } zaten kullanılıyor.
ask-day = Ayın hangi günü ödemek istersiniz? { $least } ile { $most } arası mümkün.
day-beyond-limit = Ayın { $least } ile { $most } arasındaki bir gününü seçebilirim.
day-proposal = Gelecek aydan itibaren aylık ödemeleriniz ayın { $day }. günü olacak.
day-done = Tamam: gelecek aydan itibaren aylık ödemeleriniz ayın { $day }. günü.
day-already = Aylık ödemeleriniz zaten ayın { $day }. günü.

## What a bill is made of
no-purchase = Hesabınızda fatura görmüyorum.
invoice-total = { $merchant }, { $date }: { $amount }, şunlardan oluşur:
invoice-item = { $item }: { $amount }
invoice-interest = Faiz: { $amount }
invoice-fee = Gecikme ücreti, alındığı tarih { $date }: { $amount }
invoice-fee-waived = Gecikme ücreti, { $date } tarihinde alındı ve kaldırıldı: { $amount }
invoice-payment = Ödendi, { $date }: { $amount }
dispute-amount-proposal = Bu doğru değilse tutar için { $merchant } mağazasına itiraz açacağım.
dispute-amount-done = Tamam: tutar için { $merchant } mağazasına itiraz açıldı.

## Complaints
complaint-registered = Şikâyetiniz kaydedildi. Bir temsilci en geç { $date } tarihinde yanıtlar.
complaint-already = Bu şikâyet { $was } tarihinden beri kayıtlı. Bir temsilci en geç { $date } tarihinde yanıtlar.
complaint-escalation = Yanıta katılmıyorsanız şuraya başvurabilirsiniz: { $body }.

## Contact details
ask-field = Neyi değiştirmek istersiniz?
field-label = { $field ->
    [email] E-posta adresi
    [phone] Telefon numarası
   *[address] Posta adresi
}
ask-value = { $field ->
    [email] Yeni e-posta adresi nedir?
    [phone] Yeni telefon numarası nedir?
   *[address] Yeni posta adresi nedir?
}
contact-proposal = { field-label }: { $value } olarak değiştireceğim.
contact-done = Tamam. { field-label }: { $value }.
contact-already = { field-label }: { $value } zaten hesabınızda, değiştirilecek bir şey yok.

## Invoices and statements
nothing-to-state = Faturası olan bir alışveriş görmüyorum.
invoice-proposal = { $merchant } mağazasındaki { $date } tarihli alışverişinizin fatura kopyasını göndereceğim.
invoice-done = Tamam: { $merchant } mağazasındaki { $date } tarihli alışverişinizin fatura kopyası yolda.
ask-month = Hangi ayın ekstresini istersiniz?
period-label = { $first } – { $date }
statement-proposal = { $first } – { $date } dönemi için ekstre göndereceğim.
statement-done = Tamam: { $first } – { $date } dönemi ekstresi yolda.
statement-title = Ekstre, dönem: { $first } – { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Alışveriş
    [interest] Faiz
    [fee] Gecikme ücreti
    [fee_waived] Silinen gecikme ücreti
    [payment] Ödeme
    [refund] Para iadesi
   *[goodwill] İyi niyet
} · { $amount }
statement-opening = Önceki borç: { $amount }
statement-closing = Sonraki borç: { $amount }
statement-due = Hâlâ ödenecek: { $merchant } için { $amount }, son ödeme tarihi { $date }

## Credit
purchase-declined = { $merchant } mağazasından { $amount } tutarındaki alışverişiniz { $date } tarihinde reddedildi. Başlıca nedenler:
no-declined-purchase = Hesabınızda reddedilmiş alışveriş görmüyorum.
credit-no-limit = Size sabit bir limit belirlenmedi: her alışveriş ayrı karara bağlanır.
credit-left = Limitiniz { $limit }. Borcunuz veya taahhüdünüz { $owed }, kalan { $amount }.
credit-over-limit = Bu alışverişle borcunuz limitinizi aşardı.
credit-overdue-debt = Gecikmiş bir ödemeniz var.
credit-short-history = Nasıl ödediğinizi henüz yeterince bilmiyoruz.
credit-many-open-orders = Aynı anda çok sayıda açık alışverişiniz var.
credit-not-affordable = Bildirdiklerinize göre gelirinizden giderler çıkınca ödemeler için çok az kalıyor.
credit-account-locked = Hesabınız kilitli.
credit-no-promise = Her alışveriş o gün yeniden karara bağlanır; sonraki yanıtın ne olacağını şimdi söyleyemeyiz.

## The account and what is known
ask-account-wish = Ne yapmamı istersiniz?
account-wish-label = { $wish ->
    [export] Verilerimi gönder
    [close] Hesabımı kapat
   *[erase] Verilerimi sil
}
account-proposal = { $wish ->
    [export] Hakkınızda bildiğimiz her şeyi okunabilir bir arşive koyup size göndereceğim.
    [close] Hesabınızı kapatacağım. Sonra onunla alışveriş yapılamaz.
   *[erase] Kişisel verilerinizi silip hesabı kapatacağım. Bu geri alınamaz.
}
account-done = { $wish ->
    [export] Tamam: verileriniz yolda.
    [close] Tamam: hesabınız kapatıldı.
   *[erase] Tamam: kişisel verileriniz silindi ve hesap kapatıldı.
}
account-wish-met = { account-wish-label }: bu zaten yapıldı.
data-kept = Kanun alışveriş kayıtlarınızı { $date } tarihine kadar saklamamızı gerektiriyor. O zamana kadar verileriniz silinemez.
close-owing = Hâlâ { $amount } açık. Her şey ödendiğinde hesap kapatılabilir.
close-disputed = { $merchant } alışverişi hakkında açık bir itiraz var. Karara bağlandığında hesap kapatılabilir.
archive-title = Hakkınızda bildiklerimiz, { $date } itibarıyla

## Merchants: payouts
payout-to-come = { $amount } size { $date } tarihinde ödenecek.
payout-paid = { $amount } size { $date } tarihinde ödendi.
payout-orders = Şunlar için: { $orders }
payout-kept = Satışlardan { $amount } fark, ücretlerimiz ve kesintilerdir.
no-payout = Size henüz bir ödeme görmüyorum.
no-payout-of = { $order } numaralı sipariş henüz bir ödemede değil.

## Merchants: orders
ask-merchant-step = { $order } numaralı siparişle ne yapmak istersiniz?
merchant-step-label = { $step ->
    [capture] Tahsil et
    [refund] Para iadesi
    [cancel] İptal et
    [release] Kalanı serbest bırak
   *[extend] Provizyonu uzat
}
no-merchant-order = Bunun mümkün olduğu bir siparişinizi görmüyorum.
capture-proposal = { $order } numaralı siparişten { $amount } tahsil edeceğim.
capture-done = Tamam: { $order } numaralı siparişten { $amount } tahsil edildi.
capture-too-much = Bu, { $order } numaralı siparişten tahsil edilebilecek olandan fazla: { $amount }. Onun yerine bunu tahsil edebilirim.
merchant-captured-already = { $order } numaralı siparişten { $amount } zaten tahsil edildi, bu yüzden artık mümkün değil. Tahsil edilen için para iadesi yapılabilir.
authorization-over = { $order } numaralı siparişin provizyonu { $date } tarihinde bitti.
ask-refund-amount = { $order } numaralı sipariş için ne kadar para iadesi istersiniz? En fazla { $amount }.
refund-proposal = { $order } numaralı sipariş için müşteriye { $amount } para iadesi yapacağım.
refund-done = Tamam: { $order } numaralı sipariş için müşteriye { $amount } para iadesi yapıldı.
refund-too-much = Bu, { $order } numaralı sipariş için hâlâ mümkün olan para iadesinden fazla: { $amount }.
refund-window-over = { $order } numaralı sipariş için para iadesi { $date } tarihine kadar mümkündü ve bu tarih geçti.
merchant-not-captured = { $order } numaralı siparişten henüz tahsilat yok, bu yüzden para iadesi de yok.
merchant-cancel-proposal = { $order } numaralı siparişi iptal edeceğim.
merchant-cancel-done = Tamam: { $order } numaralı sipariş iptal edildi.
merchant-canceled-already = { $order } numaralı sipariş { $date } tarihinde iptal edildi.
release-proposal = { $order } numaralı siparişten kalan { $amount } tutarını serbest bırakacağım.
release-done = Tamam: { $order } numaralı siparişten kalan { $amount } serbest bırakıldı.
extend-proposal = { $order } numaralı siparişin provizyonunu { $was } tarihinden { $date } tarihine uzatacağım.
extend-done = Tamam: { $order } numaralı siparişin provizyonu artık { $date } tarihine kadar geçerli.
extend-too-far = { $order } numaralı siparişin provizyonu en geç { $date } tarihine uzatılabilir.
authorized-until = { $order } numaralı siparişin provizyonu zaten { $date } tarihine kadar geçerli.

## Merchants: disputes
merchant-dispute-line = { $order } numaralı sipariş: müşterinin { $date } tarihinden beri açık itirazı var. { $reason ->
    [not_received] Ürünler gelmedi
    [wrong_or_damaged] Ürünler yanlış veya hasarlı
    [not_my_purchase] Müşteri bunu almadı
    [wrong_amount] Tutar yanlış
   *[refund_missing] Bir para iadesi eksik
}. Söz konusu tutar { $amount }.
dispute-answer-by = Yanıtınız { $date } tarihine kadar gerekli. İtirazı kabul edebilir veya durumu gösteren dosyalar gönderebilirsiniz.
dispute-answered = { $order } numaralı siparişle ilgili kanıtlarınız bizde ve inceleniyor.
dispute-send-files = Lütfen { $order } numaralı siparişin itirazına ait dosyaları sonraki mesajınıza ekleyin.
dispute-answer-over = { $order } numaralı siparişin itirazı { $date } tarihine kadar yanıtlanabilirdi ve bu tarih geçti.
evidence-proposal = { $order } numaralı siparişin itirazı için şu dosyaları sunacağım: { $files }
evidence-done = Tamam: { $order } numaralı siparişin itirazı için şu dosyalar sunuldu: { $files }
accept-dispute-proposal = { $order } numaralı siparişin itirazını kabul edeceğim. Müşteri o zaman { $amount } geri alır.
accept-dispute-done = Tamam: { $order } numaralı siparişin itirazı kabul edildi, müşteri { $amount } geri alıyor.
no-open-dispute = Siparişlerinizle ilgili açık itiraz görmüyorum.
no-open-dispute-on = { $order } numaralı sipariş için açık itiraz yok.
dispute-closed = { $order } numaralı siparişin itirazı { $date } tarihinde kapatıldı.

## What was promised
person-answers-by = Bir temsilci size en geç { $date } tarihinde yanıt verir.
queue-wait = Bir temsilci büyük olasılıkla { $least } ila { $most } dakika içinde sizinle olacak.
callback-at = Şu anda yanıt verebilecek kimse çalışmıyor. Bir temsilci size burada { $date } tarihinde { $from } ile { $until } arasında yanıt verir.
person-with-you = { $name } şimdi burada ve size bizzat yanıt veriyor.
assistant-back = Burada yeniden otomatik asistan yanıt veriyor.
dispute-heard-by = Önce { $merchant } mağazasına sorulur. Bizden en geç { $date } tarihinde haber alırsınız.
trace-heard-by = Ne bulunduğunu en geç { $date } tarihinde öğrenirsiniz.
dispute-decided-for-you = { $merchant } ile itiraz sizin lehinize karara bağlandı.
dispute-decided-for-shop = { $merchant } ile itiraz mağaza lehine karara bağlandı. Katılmıyorsanız bize yazın.
dispute-undecided = { $merchant } ile itiraz henüz karara bağlanmadı.
trace-found = { $amount } ödemeniz geldi.
trace-not-found = { $amount } ödemeniz henüz bulunamadı.
person-looks = Bir temsilciden bakması istendi.
approval-asked = Bunu önce bir temsilcinin onaylaması gerekiyor, bu yüzden henüz hiçbir şey değişmedi. En geç { $date } tarihinde yanıt alırsınız.
approval-refused = İsteğiniz onaylanmadı, bu yüzden hiçbir şey değiştirilmedi.
answer-overdue = Size { $date } tarihine kadar yanıt sözü verdik ve tutmadık. Üzgünüz.
goods-come-yet = { $merchant } ürünleriniz geldi mi? Gelmediyse bize yazın, itiraz açılabilir.
payment-still-missing = { $amount } ödemeniz henüz görünmüyor. Araştırılmasını isterseniz bize yazın.
payout-overdue = Size { $amount } ödemesi { $date } için söz verilmişti ve yapılmadı. Üzgünüz.
