# Every reply of the assistants in Indonesian. Variables: $merchant the shop, $amount money,
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
confirm-yes = Ya
confirm-no = Tidak

## Questions
ask-errand = Saya belum yakin apa yang Anda butuhkan. Apakah tentang tagihan, pembayaran, tambahan waktu, pengembalian barang, pengembalian dana, barang yang belum datang, atau biaya? Anda juga dapat meminta petugas.
ask-order = Pembelian mana yang Anda maksud?
ask-new-date = Ke hari apa Anda ingin memindahkan pembayaran ke { $merchant }? Hari terakhir yang mungkin adalah { $date }.
ask-amount = Berapa yang ingin Anda bayar ke { $merchant }?
ask-items = Barang mana untuk pengembalian barang ke { $merchant }?
ask-confirm = Apakah saya lakukan?
ask-report-stranger = Apakah Anda ingin melaporkan pembelian yang tidak Anda lakukan?
ask-register-complaint = Apakah Anda ingin saya mencatat keluhan resmi?
ask-identity-code = Sebelum melihat akun Anda, saya perlu memastikan bahwa ini Anda. Saya telah mengirim kode sekali pakai. Apa kodenya?
code-wrong = Itu bukan kode yang saya kirim. Silakan periksa dan coba lagi.
code-sent-again = Saya telah mengirim kode sekali pakai yang baru. Apa kodenya?
not-understood = Maaf, saya tidak mengerti.
file-unread = Saya tidak dapat membuka berkas di sini, jadi mohon ceritakan isinya dengan kata-kata.

## Courtesies
identified = Terima kasih, kodenya benar.
not-verified = Kalau begitu saya tidak dapat melihat akun atau memberi tahu apa pun tentangnya. Anda dapat memverifikasi diri kapan saja, atau meminta petugas.
you-are-welcome = Sama-sama. Silakan tulis lagi kapan pun Anda perlu.
nothing-changed = Baik, tidak ada yang diubah.
done-already = Itu sudah dilakukan, jadi tidak saya lakukan lagi.
handed-over = Saya menyerahkan percakapan ini kepada petugas. Petugas melihat apa yang Anda tulis dan apa yang sudah dilakukan, jadi Anda tidak perlu mengulang. Jawabannya di sini.
help-emergency = Jika nyawa Anda atau orang lain terancam, segera hubungi { $number }.
help-crisis-line = Anda juga bisa berbicara dengan seseorang: { $line }.
help-debt-advice = Saran tentang utang yang independen dari kami: { $name }.
person-answers = Pesan Anda ada pada petugas yang menangani percakapan ini.
welcome = Halo! Saya asisten otomatis. Saya dapat memberi tahu tagihan Anda, menerima pembayaran, memindahkan tanggal jatuh tempo, mencatat pengembalian barang, memantau pengembalian dana, atau memeriksa barang yang belum datang. Anda dapat meminta petugas kapan saja.
receipt = Tanda terima { $evidence }

## Which order
not-yours = Pesanan { $order } bukan milik Anda, jadi saya tidak dapat melakukan atau mengatakan apa pun tentangnya.
no-such-order = Saya tidak menemukan pesanan { $order } di akun Anda.

## What is owed
nothing-owed = Anda tidak punya tagihan. Semua sudah dibayar.
balance-total = Tagihan Anda seluruhnya { $amount }, untuk { $count ->
   *[other] { $count }
} pembelian:
balance-line = { $merchant }: sisa { $amount }, jatuh tempo berikutnya { $date }.
balance-line-overdue = { $merchant }: sisa { $amount }, sudah jatuh tempo pada { $date }.
balance-line-paused = { $merchant }: sisa { $amount }, dijeda hingga { $date }.
balance-line-fees = { $merchant }: sisa biaya { $amount }.
balance-paid-so-far = Sejauh ini Anda telah membayar { $amount }.
balance-refunded = Pengembalian dana dari toko: { $amount }.
balance-fees = Dari jumlah itu { $amount } adalah denda keterlambatan.
installment-line = { $amount } jatuh tempo pada { $date }.
plan-closed = Tidak ada sisa yang harus dibayar ke { $merchant }.
why-purchase = Pembelian di { $merchant } pada { $date }: { $amount }
why-refund = Pengembalian dana oleh toko pada { $date }: { $amount }
why-fee-waived = Denda keterlambatan dihapus pada { $date }: { $amount }
why-goodwill = Dikurangi sebagai itikad baik pada { $date }: { $amount }
why-other = Perubahan lain: { $amount }
fee-of-payment = Itu untuk pembayaran { $amount } yang jatuh tempo pada { $date }.
refund-expected = Pengembalian dana dari toko untuk itu seharusnya { $amount }.
interest-spared = Dengan itu Anda menghemat bunga { $amount }.
after-nothing = Setelah itu tidak ada sisa yang harus dibayar ke { $merchant }.
after-payment = Setelah itu sisa { $amount } harus dibayar ke { $merchant }, pada { $date }.
after-payments = Setelah itu sisa { $amount } harus dibayar ke { $merchant } dalam { $count } kali, yang terakhir pada { $date }.

## Paying
pay-now-proposal = Saya akan mengambil { $amount } untuk { $merchant }{ $method ->
    [none] .
   *[other] , dari { $method }.
}
pay-now-done = Selesai: { $amount } telah dibayar ke { $merchant }.
pay-now-left = Di sana masih { $amount } yang harus dibayar.
all-paid = Di sana tidak ada sisa yang harus dibayar.
below-minimum = Pembayaran terkecil yang dapat saya terima adalah { $amount }.
exceeds-outstanding = Itu lebih dari sisa di { $merchant }. Sisanya { $amount }; saya dapat mengambil jumlah itu.
payoff-line = { $merchant }: { $amount }
payoff-proposal = Saya akan mengambil { $amount } dan melunasi semuanya.
payoff-done = Selesai: { $amount } telah dibayar, dan tidak ada sisa pada:

## More time
extend-due-date-proposal = Saya akan memindahkan pembayaran { $amount } ke { $merchant } dari { $was } ke { $date }. Tidak ada biaya.
extend-due-date-done = Selesai: { $amount } ke { $merchant } kini jatuh tempo pada { $date }.
due-date-already = Pembayaran ke { $merchant } memang sudah jatuh tempo pada { $date }, jadi tidak ada yang perlu diubah.
disputed = Ada sengketa terbuka tentang pembelian di { $merchant }. Sampai diputuskan, tanggal jatuh tempo tetap.
paused = Rencana di { $merchant } dijeda hingga { $date }, jadi tidak ada yang jatuh tempo sebelum itu.
too-overdue = Pembayaran ke { $merchant } sudah jatuh tempo pada { $date }. Itu sudah terlalu lama untuk saya pindahkan.
offer-payment-plan = Jika sulit membayar, saya dapat membagi tagihan Anda dalam beberapa bulan. Cukup minta rencana cicilan.
already-moved = Pembayaran ke { $merchant } sudah pernah dipindahkan sekali, ke { $date }. Saya tidak dapat memindahkannya lagi.
date-in-past = { $date } sudah lewat.
no-later-date = Pembayaran ke { $merchant } dapat dipindahkan paling lambat ke { $date }, dan itu sudah lewat.
beyond-limit-date = Saya dapat memindahkan pembayaran ke { $merchant } paling lambat ke { $date }.

## Returns
return-proposal = Saya akan mencatat pengembalian barang ke { $merchant }: { $items }.
return-done = Selesai: pengembalian barang ke { $merchant } tercatat: { $items }.
pause-proposal = Sementara itu tagihan menunggu: rencana dijeda hingga { $date }.
pause-done = Rencana dijeda hingga { $date }. Sebelum itu tidak ada yang jatuh tempo dan tidak ada biaya.
return-already = Pengembalian barang Anda ke { $merchant } sudah tercatat sejak { $date }.
return-window-over = Pengembalian barang ke { $merchant } dapat dilaporkan hingga { $date }, dan itu sudah lewat.
no-order-to-return = Saya tidak melihat pembelian yang masih dapat dilakukan pengembalian barang.
not-captured = { $merchant } belum mengirim pesanan itu, jadi belum ada yang dibayar dan belum ada pengembalian barang.

## Refunds
refund-booked = Pengembalian dana dari { $merchant }: { $amount } pada { $date }.
refund-paid-out = Dari pengembalian dana { $merchant }, { $amount } telah dibayarkan kembali kepada Anda.
refund-left-to-pay = Setelah pengembalian dana, sisa { $amount } harus dibayar ke { $merchant }.
refund-awaited = Pengembalian barang Anda ke { $merchant } tercatat pada { $date }. Toko belum mengirim pengembalian dana.
no-refund = Saya tidak melihat pengembalian dana atau pengembalian barang di akun Anda.
no-refund-on = Saya belum melihat pengembalian dana dari { $merchant }.

## Goods that never came
dispute-proposal = Saya akan membuka sengketa dengan { $merchant } karena barang belum datang.
dispute-done = Selesai: sengketa dengan { $merchant } dibuka karena barang belum datang.
already-disputed = Sudah ada sengketa terbuka dengan { $merchant } sejak { $date }.
dispute-window-over = Sengketa dengan { $merchant } dapat dibuka hingga { $date }, dan itu sudah lewat.
expected-by = Pesanan Anda dari { $merchant } masih dalam perjalanan. Jika belum datang hingga { $date }, tulis lagi kepada saya dan saya akan membuka sengketa.
no-order-to-dispute = Saya tidak melihat pembelian yang masih dapat dibuka sengketa.

## Late fees
fee-explained = Jumlah { $amount } di { $merchant } adalah denda keterlambatan, dikenakan pada { $date } karena pembayaran terlambat.
waive-fee-proposal = Saya dapat menghapus denda keterlambatan { $amount } di { $merchant }, sebagai itikad baik.
waive-fee-done = Selesai: denda keterlambatan { $amount } di { $merchant } dihapus.
waiver-used = Dalam setahun terakhir satu denda keterlambatan Anda sudah dibebaskan. Berikutnya mungkin pada { $date }.
no-fee = Tidak ada denda keterlambatan di akun Anda.
no-fee-on = Tidak ada denda keterlambatan pada pembelian di { $merchant }.

## Goods that are wrong or damaged
dispute-faulty-proposal = Saya akan membuka sengketa dengan { $merchant } karena barang salah atau rusak.
dispute-faulty-done = Selesai: sengketa dengan { $merchant } dibuka karena barang salah atau rusak.

## Canceling
cancel-proposal = Saya akan membatalkan pesanan Anda di { $merchant } seharga { $amount }. Setelah itu Anda tidak berutang untuk pesanan itu.
cancel-done = Selesai: pesanan di { $merchant } seharga { $amount } dibatalkan, dan Anda tidak berutang untuk itu.
canceled-already = Pesanan Anda di { $merchant } dibatalkan pada { $date }.
captured-already = { $merchant } telah mengirim barang pada { $date }, jadi saya tidak dapat membatalkan pesanan lagi.
offer-return = Jika Anda tidak ingin menyimpannya, saya dapat mencatat pengembalian barang. Cukup katakan.
no-order-to-cancel = Saya tidak melihat apa pun di akun Anda yang dapat dibatalkan.

## A payment that doesn't show
ask-paid-amount = Berapa yang Anda bayar?
ask-paid-on = Pada hari apa Anda membayar?
payment-wait = Pembayaran memerlukan beberapa hari kerja bank. Jika { $amount } Anda belum terlihat pada { $date }, tulis lagi kepada saya dan saya akan meminta penelusuran.
payment-found-proposal = { $amount } masuk pada { $date } tanpa keterangan. Saya akan menggunakannya untuk { $merchant }.
payment-shows = { $amount } Anda untuk { $merchant } sudah ada di akun Anda sejak { $date }.
trace-proposal = Saya akan meminta penelusuran pembayaran Anda { $amount } tanggal { $date }.
trace-done = Selesai: pembayaran Anda { $amount } tanggal { $date } sedang ditelusuri.
trace-already = Pembayaran Anda { $amount } tanggal { $date } sudah sedang ditelusuri.

## Spreading what is owed
count-label = { $count }
ask-installments = Anda harus membayar { $amount }. Dibagi dalam berapa bulan? Bisa antara { $least } dan { $most }. Atau beri tahu saya berapa yang dapat Anda bayar per bulan.
plan-beyond-limit = Saya dapat membaginya dalam { $least } hingga { $most } bulan.
plan-below-minimum = Pembayaran bulanan terkecil adalah { $amount }, jadi paling banyak saya dapat menawarkan { $most } bulan.
plan-rate-too-low = Dengan { $part } per bulan akan perlu lebih dari { $most } bulan, dan itu paling lama yang dapat saya tawarkan.
plan-too-small = Pembayaran bulanan terkecil adalah { $amount }, jadi sisanya terlalu sedikit untuk dibagi.
plan-proposal = Saya akan membagi { $amount } menjadi { $count } pembayaran bulanan paling banyak { $part }, yang pertama pada { $date }. Tidak ada biaya.
plan-done = Selesai: { $amount } dibagi menjadi { $count } pembayaran bulanan paling banyak { $part }, yang pertama pada { $date }.

## Somebody else's purchase
account-locked = Akun Anda dikunci, jadi tidak ada yang dapat membeli dengannya.
dispute-stranger-done = Sengketa dengan { $merchant } dibuka karena Anda tidak membeli ini.

## Withdrawing from the credit agreement
withdraw-proposal = Saya akan mencatat bahwa Anda mundur dari perjanjian kredit untuk { $merchant }. Maka { $amount } harus dibayar sekaligus pada { $date }.
withdraw-done = Selesai: Anda telah mundur dari perjanjian kredit untuk { $merchant }. { $amount } harus dibayar sekaligus pada { $date }.
withdrawal-over = Anda dapat mundur dari perjanjian kredit untuk { $merchant } hingga { $date }, dan itu sudah lewat.
no-withdrawal-right = Hukum di tempat tinggal Anda tidak memberi hak untuk mundur dari perjanjian kredit ini.
withdrawn-already = Anda sudah mundur dari perjanjian kredit untuk { $merchant }, pada { $date }.
no-agreement = Saya tidak melihat perjanjian kredit yang dapat Anda tinggalkan.

## Another card, account, or day
method-label = { $method }
ask-method = Sekarang Anda membayar dengan { $method }. Mana yang saya gunakan sebagai gantinya?
no-other-method = Tidak ada cara pembayaran lain yang tersimpan. Anda dapat menambahkan kartu atau rekening di pengaturan akun; mohon jangan pernah mengirim nomornya di sini.
method-proposal = Mulai sekarang saya menggunakan { $method } untuk pembayaran Anda.
method-done = Selesai: mulai sekarang { $method } digunakan untuk pembayaran Anda.
method-already = { $method } memang sudah digunakan.
ask-day = Pada tanggal berapa setiap bulan Anda ingin membayar? Bisa tanggal { $least } hingga { $most }.
day-beyond-limit = Saya dapat memilih tanggal { $least } hingga { $most } setiap bulan.
day-proposal = Mulai bulan depan, pembayaran bulanan Anda jatuh tempo tanggal { $day } setiap bulan.
day-done = Selesai: mulai bulan depan, pembayaran bulanan Anda jatuh tempo tanggal { $day } setiap bulan.
day-already = Pembayaran bulanan Anda memang sudah jatuh tempo tanggal { $day } setiap bulan.

## What a bill is made of
no-purchase = Saya tidak melihat tagihan di akun Anda.
invoice-total = { $merchant }, { $date }: { $amount }, terdiri dari:
invoice-item = { $item }: { $amount }
invoice-interest = Bunga: { $amount }
invoice-fee = Denda keterlambatan, dikenakan pada { $date }: { $amount }
invoice-fee-waived = Denda keterlambatan, dikenakan pada { $date } dan dihapus: { $amount }
invoice-payment = Dibayar pada { $date }: { $amount }
dispute-amount-proposal = Jika itu tidak benar, saya akan membuka sengketa dengan { $merchant } tentang jumlahnya.
dispute-amount-done = Selesai: sengketa dengan { $merchant } tentang jumlahnya dibuka.

## Complaints
complaint-registered = Keluhan Anda tercatat. Petugas menjawab paling lambat { $date }.
complaint-already = Keluhan ini sudah tercatat sejak { $was }. Petugas menjawab paling lambat { $date }.
complaint-escalation = Jika Anda tidak setuju dengan jawabannya, Anda dapat membawanya ke: { $body }.

## Contact details
ask-field = Apa yang ingin Anda ubah?
field-label = { $field ->
    [email] Alamat email
    [phone] Nomor telepon
   *[address] Alamat pos
}
ask-value = { $field ->
    [email] Apa alamat email yang baru?
    [phone] Apa nomor telepon yang baru?
   *[address] Apa alamat pos yang baru?
}
contact-proposal = { field-label }: saya akan mengubahnya menjadi { $value }.
contact-done = Selesai. { field-label }: { $value }.
contact-already = { field-label }: { $value } sudah ada di akun Anda, jadi tidak ada yang perlu diubah.

## Invoices and statements
nothing-to-state = Saya tidak melihat pembelian yang memiliki faktur.
invoice-proposal = Saya akan mengirim salinan faktur untuk pembelian Anda di { $merchant } tanggal { $date }.
invoice-done = Selesai: salinan faktur untuk pembelian Anda di { $merchant } tanggal { $date } sedang dikirim kepada Anda.
ask-month = Laporan bulan apa yang Anda inginkan?
period-label = { $first } – { $date }
statement-proposal = Saya akan mengirim laporan dari { $first } hingga { $date }.
statement-done = Selesai: laporan dari { $first } hingga { $date } sedang dikirim kepada Anda.
statement-title = Laporan dari { $first } hingga { $date }
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] Pembelian
    [interest] Bunga
    [fee] Denda keterlambatan
    [fee_waived] Denda keterlambatan dibebaskan
    [payment] Pembayaran
    [refund] Pengembalian dana
   *[goodwill] Itikad baik
} · { $amount }
statement-opening = Tagihan sebelumnya: { $amount }
statement-closing = Tagihan sesudahnya: { $amount }
statement-due = Masih harus dibayar: { $amount } ke { $merchant }, jatuh tempo { $date }

## Credit
purchase-declined = Pembelian Anda sebesar { $amount } di { $merchant } ditolak pada { $date }. Alasan utamanya:
no-declined-purchase = Saya tidak melihat pembelian yang ditolak di akun Anda.
credit-no-limit = Tidak ada batas tetap untuk Anda: setiap pembelian diputuskan sendiri.
credit-left = Batas Anda adalah { $limit }. Tagihan atau kesepakatan Anda { $owed }, jadi sisanya { $amount }.
credit-over-limit = Dengan pembelian ini tagihan Anda akan melebihi batas.
credit-overdue-debt = Ada pembayaran Anda yang terlambat.
credit-short-history = Kami belum cukup tahu tentang cara Anda membayar.
credit-many-open-orders = Anda memiliki banyak pembelian terbuka pada saat yang sama.
credit-not-affordable = Menurut keterangan Anda, penghasilan dikurangi pengeluaran menyisakan terlalu sedikit untuk pembayaran.
credit-account-locked = Akun Anda dikunci.
credit-no-promise = Setiap pembelian diputuskan lagi pada harinya, jadi kami tidak dapat mengatakan sekarang apa jawaban berikutnya.

## The account and what is known
ask-account-wish = Apa yang Anda ingin saya lakukan?
account-wish-label = { $wish ->
    [export] Kirim data saya
    [close] Tutup akun saya
   *[erase] Hapus data saya
}
account-proposal = { $wish ->
    [export] Saya akan mengumpulkan semua yang kami ketahui tentang Anda dalam arsip yang dapat dibaca dan mengirimkannya kepada Anda.
    [close] Saya akan menutup akun Anda. Setelah itu tidak dapat membeli dengannya.
   *[erase] Saya akan menghapus yang kami ketahui tentang Anda dan menutup akun. Itu tidak dapat dibatalkan.
}
account-done = { $wish ->
    [export] Selesai: data Anda sedang dikirim kepada Anda.
    [close] Selesai: akun Anda ditutup.
   *[erase] Selesai: yang kami ketahui tentang Anda dihapus dan akun ditutup.
}
account-wish-met = { account-wish-label }: itu sudah dilakukan.
data-kept = Hukum mewajibkan kami menyimpan pembukuan setiap pembelian Anda hingga { $date }. Sebelum itu data Anda tidak dapat dihapus.
close-owing = Masih ada { $amount } yang belum dibayar. Akun dapat ditutup setelah semua dibayar.
close-disputed = Ada sengketa terbuka tentang pembelian di { $merchant }. Akun dapat ditutup setelah diputuskan.
archive-title = Yang kami ketahui tentang Anda, per { $date }

## Merchants: payouts
payout-to-come = { $amount } akan dibayarkan kepada Anda pada { $date }.
payout-paid = { $amount } telah dibayarkan kepada Anda pada { $date }.
payout-orders = Untuk: { $orders }
payout-kept = Selisih { $amount } dari penjualan adalah biaya kami dan potongan.
no-payout = Saya belum melihat pencairan untuk Anda.
no-payout-of = Pesanan { $order } belum ada dalam pencairan.

## Merchants: orders
ask-merchant-step = Apa yang ingin Anda lakukan dengan pesanan { $order }?
merchant-step-label = { $step ->
    [capture] Tagih
    [refund] Pengembalian dana
    [cancel] Batalkan
    [release] Lepaskan sisanya
   *[extend] Perpanjang otorisasi
}
no-merchant-order = Saya tidak melihat pesanan Anda yang memungkinkan hal itu.
capture-proposal = Saya akan menagih { $amount } dari pesanan { $order }.
capture-done = Selesai: { $amount } dari pesanan { $order } telah ditagih.
capture-too-much = Itu lebih dari sisa yang dapat ditagih dari pesanan { $order }: { $amount }. Saya dapat menagih jumlah itu.
merchant-captured-already = { $amount } dari pesanan { $order } sudah ditagih, jadi itu tidak dapat dilakukan lagi. Yang sudah ditagih dapat diberi pengembalian dana.
authorization-over = Otorisasi pesanan { $order } berakhir pada { $date }.
ask-refund-amount = Berapa pengembalian dana untuk pesanan { $order }? Paling banyak { $amount }.
refund-proposal = Saya akan melakukan pengembalian dana { $amount } dari pesanan { $order } kepada pelanggan.
refund-done = Selesai: pengembalian dana { $amount } dari pesanan { $order } kepada pelanggan.
refund-too-much = Itu lebih dari pengembalian dana yang masih mungkin untuk pesanan { $order }: { $amount }.
refund-window-over = Pengembalian dana untuk pesanan { $order } dapat dilakukan hingga { $date }, dan itu sudah lewat.
merchant-not-captured = Belum ada yang ditagih dari pesanan { $order }, jadi tidak ada pengembalian dana.
merchant-cancel-proposal = Saya akan membatalkan pesanan { $order }.
merchant-cancel-done = Selesai: pesanan { $order } dibatalkan.
merchant-canceled-already = Pesanan { $order } dibatalkan pada { $date }.
release-proposal = Saya akan melepaskan sisa { $amount } dari pesanan { $order }.
release-done = Selesai: sisa { $amount } dari pesanan { $order } dilepaskan.
extend-proposal = Saya akan memperpanjang otorisasi pesanan { $order } dari { $was } hingga { $date }.
extend-done = Selesai: otorisasi pesanan { $order } kini berlaku hingga { $date }.
extend-too-far = Otorisasi pesanan { $order } dapat diperpanjang paling lambat hingga { $date }.
authorized-until = Otorisasi pesanan { $order } memang sudah berlaku hingga { $date }.

## Merchants: disputes
merchant-dispute-line = Pesanan { $order }: pelanggan memiliki sengketa terbuka sejak { $date }. { $reason ->
    [not_received] Barang tidak datang
    [wrong_or_damaged] Barang salah atau rusak
    [not_my_purchase] Pelanggan tidak membeli ini
    [wrong_amount] Jumlahnya salah
   *[refund_missing] Pengembalian dana belum ada
}. Nilainya { $amount }.
dispute-answer-by = Jawaban Anda diperlukan paling lambat { $date }. Anda dapat menerima sengketa, atau mengirim berkas yang menunjukkan kejadiannya.
dispute-answered = Bukti Anda tentang pesanan { $order } sudah kami terima dan sedang diperiksa.
dispute-send-files = Mohon lampirkan berkas untuk sengketa pesanan { $order } pada pesan berikutnya.
dispute-answer-over = Sengketa pesanan { $order } dapat dijawab hingga { $date }, dan itu sudah lewat.
evidence-proposal = Saya akan mengajukan berkas ini untuk sengketa pesanan { $order }: { $files }
evidence-done = Selesai: untuk sengketa pesanan { $order } berkas ini diajukan: { $files }
accept-dispute-proposal = Saya akan menerima sengketa pesanan { $order }. Pelanggan kemudian mendapat kembali { $amount }.
accept-dispute-done = Selesai: sengketa pesanan { $order } diterima, dan pelanggan mendapat kembali { $amount }.
no-open-dispute = Saya tidak melihat sengketa terbuka tentang pesanan Anda.
no-open-dispute-on = Tidak ada sengketa terbuka tentang pesanan { $order }.
dispute-closed = Sengketa pesanan { $order } ditutup pada { $date }.

## What was promised
person-answers-by = Petugas menjawab Anda paling lambat { $date }.
queue-wait = Petugas kemungkinan akan melayani Anda dalam { $least } sampai { $most } menit.
callback-at = Saat ini tidak ada yang bertugas yang dapat menjawab. Petugas menjawab Anda di sini pada { $date }, antara pukul { $from } dan { $until }.
person-with-you = { $name } sudah di sini dan menjawab Anda secara langsung.
assistant-back = Asisten otomatis kembali menjawab di sini.
dispute-heard-by = { $merchant } ditanya lebih dahulu. Anda mendapat kabar dari kami paling lambat { $date }.
trace-heard-by = Anda mendapat kabar hasilnya paling lambat { $date }.
dispute-decided-for-you = Sengketa dengan { $merchant } diputuskan untuk Anda.
dispute-decided-for-shop = Sengketa dengan { $merchant } diputuskan untuk toko. Jika Anda tidak setuju, tulislah kepada kami.
dispute-undecided = Sengketa dengan { $merchant } belum diputuskan.
trace-found = Pembayaran Anda { $amount } telah masuk.
trace-not-found = Pembayaran Anda { $amount } belum ditemukan.
person-looks = Petugas telah diminta memeriksanya.
approval-asked = Petugas harus menyetujuinya dahulu, jadi belum ada yang diubah. Anda mendapat kabar paling lambat { $date }.
approval-refused = Permintaan Anda tidak disetujui, jadi tidak ada yang diubah.
answer-overdue = Kami menjanjikan jawaban paling lambat { $date } dan tidak menepatinya. Kami mohon maaf.
goods-come-yet = Apakah barang Anda dari { $merchant } sudah datang? Jika belum, tulislah kepada kami, dan sengketa dapat dibuka.
payment-still-missing = Pembayaran Anda { $amount } belum terlihat. Tulislah kepada kami jika ingin ditelusuri.
payout-overdue = Pencairan { $amount } untuk Anda dijanjikan pada { $date } dan belum dilakukan. Kami mohon maaf.
