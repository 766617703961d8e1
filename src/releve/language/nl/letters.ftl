# What the lender writes unasked, in Dutch.

letters-heading = Berichten van ons
letter-bill-subject = { $merchant }: { $amount } vervalt op { $date }
letter-bill = { $amount } voor je aankoop bij { $merchant } (bestelling { $order }) moet op { $date } betaald zijn. Je kunt in de chat betalen. Heb je al betaald, dan hoef je niets te doen.
letter-reminder-before-due-subject = { $merchant }: { $amount } vervalt op { $date }
letter-reminder-before-due = Een herinnering vooraf: { $amount } voor je aankoop bij { $merchant } (bestelling { $order }) moet uiterlijk op { $date } betaald zijn. Je kunt in de chat betalen. Heb je meer tijd nodig, laat het ons dan vóór die dag weten.
letter-reminder-after-due-subject = { $merchant }: { $amount } verviel op { $date }
letter-reminder-after-due = { $amount } voor je aankoop bij { $merchant } (bestelling { $order }) had op { $date } betaald moeten zijn, en we hebben het nog niet ontvangen. Betaal het alsjeblieft in de chat. Heb je net betaald, dan hoef je niets te doen. Kun je nu niet betalen, schrijf ons dan; we kijken samen wat mogelijk is.
letter-late-fee-subject = { $merchant }: een boete voor te late betaling van { $amount }
letter-late-fee = Op { $date } hebben we een boete voor te late betaling van { $amount } in rekening gebracht voor je aankoop bij { $merchant } (bestelling { $order }). In de chat kun je zien waarom, betalen of laten weten dat het volgens jou niet klopt.
letter-authorization-expired-subject = { $merchant }: je hoeft niets te betalen voor deze bestelling
letter-authorization-expired = { $merchant } heeft je aankoop van { $amount } (bestelling { $order }) niet uiterlijk op { $date } afgerond. Er is niets afgeschreven en je hoeft er niets voor te betalen. Wil je de artikelen nog, neem dan contact op met de winkel.
letter-obligation-subject = Wat we je hebben beloofd
letter-document-subject = Je document
letter-closing = Vragen? Schrijf ons in de chat. Je kunt daar op elk moment om een medewerker vragen.
