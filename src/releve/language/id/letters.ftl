# What the lender writes unasked, in Indonesian.

letters-heading = Pesan dari kami
letter-bill-subject = { $merchant }: { $amount } jatuh tempo { $date }
letter-bill = { $amount } untuk pembelian Anda di { $merchant } (pesanan { $order }) jatuh tempo pada { $date }. Anda bisa membayar di obrolan. Jika sudah membayar, Anda tidak perlu melakukan apa pun.
letter-reminder-before-due-subject = { $merchant }: { $amount } akan jatuh tempo { $date }
letter-reminder-before-due = Pengingat lebih awal: { $amount } untuk pembelian Anda di { $merchant } (pesanan { $order }) akan jatuh tempo pada { $date }. Anda bisa membayar di obrolan. Jika perlu waktu lebih, beri tahu kami sebelum hari itu.
letter-reminder-after-due-subject = { $merchant }: { $amount } sudah jatuh tempo { $date }
letter-reminder-after-due = { $amount } untuk pembelian Anda di { $merchant } (pesanan { $order }) jatuh tempo pada { $date } dan belum kami terima. Silakan bayar di obrolan. Jika baru saja membayar, Anda tidak perlu melakukan apa pun. Jika belum bisa membayar sekarang, tulislah kepada kami dan kita lihat apa yang mungkin.
letter-late-fee-subject = { $merchant }: biaya keterlambatan { $amount }
letter-late-fee = Pada { $date } kami mengenakan biaya keterlambatan { $amount } untuk pembelian Anda di { $merchant } (pesanan { $order }). Di obrolan Anda bisa melihat alasannya, membayarnya, atau memberi tahu kami jika menurut Anda itu keliru.
letter-authorization-expired-subject = { $merchant }: Anda tidak berutang apa pun untuk pesanan ini
letter-authorization-expired = { $merchant } tidak menyelesaikan pembelian Anda senilai { $amount } (pesanan { $order }) sampai { $date }. Tidak ada yang ditagih, dan Anda tidak berutang apa pun untuknya. Jika masih menginginkan barangnya, silakan hubungi toko.
letter-obligation-subject = Yang kami janjikan kepada Anda
letter-document-subject = Dokumen Anda
letter-closing = Ada pertanyaan? Tulislah kepada kami di obrolan. Di sana Anda bisa meminta berbicara dengan petugas kapan saja.
