# What the lender writes unasked, in Norwegian Bokmål.

letters-heading = Meldinger fra oss
letter-bill-subject = { $merchant }: { $amount } forfaller { $date }
letter-bill = { $amount } for kjøpet ditt hos { $merchant } (ordre { $order }) forfaller { $date }. Du kan betale i chatten. Har du allerede betalt, trenger du ikke å gjøre noe.
letter-reminder-before-due-subject = { $merchant }: { $amount } forfaller { $date }
letter-reminder-before-due = En påminnelse i god tid: { $amount } for kjøpet ditt hos { $merchant } (ordre { $order }) forfaller { $date }. Du kan betale i chatten. Trenger du mer tid, si fra før den dagen.
letter-reminder-after-due-subject = { $merchant }: { $amount } forfalt { $date }
letter-reminder-after-due = { $amount } for kjøpet ditt hos { $merchant } (ordre { $order }) forfalt { $date }, og vi har ikke mottatt betalingen ennå. Betal gjerne i chatten. Har du nettopp betalt, trenger du ikke å gjøre noe. Kan du ikke betale nå, skriv til oss, så ser vi hva som er mulig.
letter-late-fee-subject = { $merchant }: et forsinkelsesgebyr på { $amount }
letter-late-fee = Den { $date } la vi til et forsinkelsesgebyr på { $amount } for kjøpet ditt hos { $merchant } (ordre { $order }). I chatten kan du se hvorfor, betale det eller si fra hvis du mener det er feil.
letter-authorization-expired-subject = { $merchant }: du skylder ikke noe for denne ordren
letter-authorization-expired = { $merchant } fullførte ikke kjøpet ditt på { $amount } (ordre { $order }) innen { $date }. Ingenting er trukket, og du skylder ikke noe for det. Vil du fortsatt ha varene, ta kontakt med butikken.
letter-obligation-subject = Det vi lovet deg
letter-document-subject = Dokumentet ditt
letter-closing = Har du spørsmål? Skriv til oss i chatten. Der kan du når som helst be om å få snakke med en medarbeider.
