# Every reply of the assistants in Hindi. Variables: $merchant the shop, $amount money,
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
confirm-yes = हाँ
confirm-no = नहीं

## Questions
ask-errand = मुझे स्पष्ट नहीं है कि आपको क्या चाहिए। क्या यह बकाया, भुगतान, अधिक समय, सामान की वापसी, धनवापसी, न पहुँचे सामान या शुल्क के बारे में है? आप प्रतिनिधि से बात भी माँग सकते हैं।
ask-order = आप किस खरीद की बात कर रहे हैं?
ask-new-date = { $merchant } का भुगतान किस दिन पर ले जाना चाहेंगे? अंतिम संभव दिन { $date } है।
ask-amount = { $merchant } को कितना भुगतान करना चाहेंगे?
ask-items = { $merchant } को किन वस्तुओं की वापसी कर रहे हैं?
ask-confirm = क्या मैं यह कर दूँ?
ask-report-stranger = क्या आप ऐसी खरीद की सूचना देना चाहते हैं जो आपने नहीं की?
ask-register-complaint = क्या मैं औपचारिक शिकायत दर्ज करूँ?
ask-identity-code = आपका खाता देखने से पहले मुझे पक्का करना है कि यह आप ही हैं। मैंने आपको एक बार का कोड भेजा है। वह क्या है?
code-wrong = यह वह कोड नहीं है जो मैंने भेजा। कृपया जाँचकर फिर कोशिश करें।
code-sent-again = मैंने आपको एक बार का कोड दोबारा भेजा है। वह क्या है?
not-understood = क्षमा करें, मैं समझ नहीं पाया।
file-unread = मैं यहाँ फ़ाइलें नहीं खोल सकता, कृपया शब्दों में बताएँ कि उनमें क्या है।

## Courtesies
identified = धन्यवाद, कोड सही है।
not-verified = तब मैं न खाता देख सकता हूँ, न उसके बारे में कुछ बता सकता हूँ। आप कभी भी पहचान की पुष्टि कर सकते हैं या प्रतिनिधि माँग सकते हैं।
you-are-welcome = आपका स्वागत है। जब भी ज़रूरत हो, फिर लिखें।
nothing-changed = ठीक है, कुछ नहीं बदला गया।
done-already = यह पहले ही हो चुका है, इसलिए दोबारा नहीं किया।
handed-over = मैं यह बातचीत प्रतिनिधि को सौंप रहा हूँ। वे देख सकते हैं कि आपने क्या लिखा और क्या हुआ, इसलिए दोहराना ज़रूरी नहीं। उत्तर यहीं मिलेगा।
help-emergency = अगर आपकी या किसी और की जान ख़तरे में है, तो कृपया अभी { $number } पर फ़ोन करें।
help-crisis-line = आप किसी से बात भी कर सकते हैं: { $line }।
help-debt-advice = क़र्ज़ के बारे में हमसे स्वतंत्र सलाह: { $name }।
person-answers = आपका संदेश इस बातचीत के प्रतिनिधि के पास है।
welcome = नमस्ते! मैं एक स्वचालित सहायक हूँ। मैं आपका बकाया बता सकता हूँ, भुगतान ले सकता हूँ, देय तिथि बदल सकता हूँ, सामान की वापसी दर्ज कर सकता हूँ, धनवापसी देख सकता हूँ या न पहुँचे सामान की जाँच कर सकता हूँ। आप कभी भी प्रतिनिधि माँग सकते हैं।
receipt = रसीद { $evidence }

## Which order
not-yours = ऑर्डर { $order } आपका नहीं है, इसलिए मैं उसके बारे में कुछ कर या बता नहीं सकता।
no-such-order = आपके खाते में ऑर्डर { $order } नहीं मिला।

## What is owed
nothing-owed = आपका कुछ बकाया नहीं है। सब भुगतान हो चुका है।
balance-total = आपका कुल बकाया { $amount } है, { $count ->
    [one] एक खरीद पर
   *[other] { $count } खरीदों पर
}:
balance-line = { $merchant }: { $amount } शेष, अगली देय तिथि { $date }।
balance-line-overdue = { $merchant }: { $amount } शेष, देय तिथि { $date } थी।
balance-line-paused = { $merchant }: { $amount } शेष, { $date } तक स्थगित।
balance-line-fees = { $merchant }: शुल्क { $amount } शेष।
balance-paid-so-far = आपने अब तक { $amount } का भुगतान किया है।
balance-refunded = दुकान की धनवापसी { $amount } है।
balance-fees = इसमें से { $amount } विलंब शुल्क है।
installment-line = { $amount } की देय तिथि { $date } है।
plan-closed = { $merchant } को कुछ देना शेष नहीं है।
why-purchase = { $merchant } से { $date } को खरीद: { $amount }
why-refund = दुकान की धनवापसी { $date } को: { $amount }
why-fee-waived = { $date } को हटाया गया विलंब शुल्क: { $amount }
why-goodwill = { $date } को सद्भावना में घटाया गया: { $amount }
why-other = अन्य बदलाव: { $amount }
fee-of-payment = यह { $amount } के उस भुगतान के लिए है जिसकी देय तिथि { $date } थी।
refund-expected = दुकान से इसके लिए { $amount } की धनवापसी होनी चाहिए।
interest-spared = इससे आपका { $amount } ब्याज बचता है।
after-nothing = उसके बाद { $merchant } को कुछ देना शेष नहीं रहेगा।
after-payment = उसके बाद { $merchant } को { $amount } देना शेष रहेगा, { $date } को।
after-payments = उसके बाद { $merchant } को { $amount } { $count } भुगतानों में देना शेष रहेगा, अंतिम { $date } को।

## Paying
pay-now-proposal = मैं { $merchant } के लिए { $amount } लूँगा{ $method ->
    [none] ।
   *[other] , { $method } से।
}
pay-now-done = हो गया: { $merchant } को { $amount } का भुगतान हुआ।
pay-now-left = वहाँ { $amount } देना शेष है।
all-paid = वहाँ कुछ देना शेष नहीं है।
below-minimum = सबसे छोटा भुगतान जो मैं ले सकता हूँ { $amount } है।
exceeds-outstanding = यह { $merchant } पर शेष से अधिक है। शेष { $amount } है; मैं उतना ले सकता हूँ।
payoff-line = { $merchant }: { $amount }
payoff-proposal = मैं { $amount } लेकर पूरा हिसाब चुका दूँगा।
payoff-done = हो गया: { $amount } का भुगतान हुआ, और इन पर कुछ शेष नहीं है:

## More time
extend-due-date-proposal = मैं { $merchant } को { $amount } का भुगतान { $was } से { $date } पर ले जाऊँगा। इसका कोई शुल्क नहीं।
extend-due-date-done = हो गया: { $merchant } को { $amount } की देय तिथि अब { $date } है।
due-date-already = { $merchant } के भुगतान की देय तिथि पहले से { $date } है, इसलिए कुछ बदलना नहीं है।
disputed = { $merchant } की खरीद पर एक विवाद खुला है। निर्णय होने तक देय तिथि वही रहेगी।
paused = { $merchant } की योजना { $date } तक स्थगित है, उससे पहले कुछ देय नहीं।
too-overdue = { $merchant } के भुगतान की देय तिथि { $date } थी। इतना समय बीत गया कि मैं उसे बदल नहीं सकता।
offer-payment-plan = अगर भुगतान कठिन है, तो मैं बकाया कुछ महीनों में बाँट सकता हूँ। बस भुगतान योजना माँगें।
already-moved = { $merchant } का भुगतान पहले एक बार { $date } पर ले जाया जा चुका है। दोबारा नहीं बदल सकता।
date-in-past = { $date } बीत चुका है।
no-later-date = { $merchant } का भुगतान अधिकतम { $date } पर ले जाया जा सकता था, और वह बीत चुका है।
beyond-limit-date = मैं { $merchant } का भुगतान अधिकतम { $date } पर ले जा सकता हूँ।

## Returns
return-proposal = मैं { $merchant } को वापसी दर्ज करूँगा: { $items }।
return-done = हो गया: { $merchant } को वापसी दर्ज है: { $items }।
pause-proposal = इस बीच बिल रुका रहेगा: योजना { $date } तक स्थगित।
pause-done = योजना { $date } तक स्थगित है। उससे पहले न कुछ देय है, न कोई शुल्क।
return-already = { $merchant } को आपकी वापसी { $date } से दर्ज है।
return-window-over = { $merchant } को वापसी { $date } तक बताई जा सकती थी, और वह बीत चुका है।
no-order-to-return = ऐसी कोई खरीद नहीं दिखती जिसकी वापसी अब भी हो सके।
not-captured = { $merchant } ने यह ऑर्डर अभी नहीं भेजा है, इसलिए अभी न भुगतान है, न वापसी।

## Refunds
refund-booked = { $merchant } से धनवापसी: { $amount }, { $date } को।
refund-paid-out = { $merchant } की धनवापसी में से { $amount } आपको लौटाया गया।
refund-left-to-pay = धनवापसी के बाद { $merchant } को { $amount } देना शेष है।
refund-awaited = { $merchant } को आपकी वापसी { $date } को दर्ज हुई। दुकान ने धनवापसी अभी नहीं भेजी है।
no-refund = आपके खाते में कोई धनवापसी या वापसी नहीं दिखती।
no-refund-on = { $merchant } से अभी कोई धनवापसी नहीं दिखती।

## Goods that never came
dispute-proposal = मैं { $merchant } के साथ विवाद खोलूँगा क्योंकि सामान नहीं पहुँचा।
dispute-done = हो गया: { $merchant } के साथ विवाद खुला है क्योंकि सामान नहीं पहुँचा।
already-disputed = { $merchant } के साथ { $date } से विवाद खुला है।
dispute-window-over = { $merchant } के साथ विवाद { $date } तक खोला जा सकता था, और वह बीत चुका है।
expected-by = { $merchant } से आपका ऑर्डर अभी रास्ते में है। अगर { $date } तक न पहुँचे तो मुझे फिर लिखें, मैं विवाद खोलूँगा।
no-order-to-dispute = ऐसी कोई खरीद नहीं दिखती जिस पर अब भी विवाद खुल सके।

## Late fees
fee-explained = { $merchant } पर { $amount } विलंब शुल्क है, जो { $date } को लगा क्योंकि भुगतान देर से हुआ।
waive-fee-proposal = मैं { $merchant } का विलंब शुल्क { $amount } सद्भावना में हटा सकता हूँ।
waive-fee-done = हो गया: { $merchant } का विलंब शुल्क { $amount } हट गया।
waiver-used = पिछले एक वर्ष में आपका एक विलंब शुल्क माफ़ हो चुका है। अगली बार { $date } को संभव है।
no-fee = आपके खाते में कोई विलंब शुल्क नहीं है।
no-fee-on = { $merchant } की खरीद पर कोई विलंब शुल्क नहीं है।

## Goods that are wrong or damaged
dispute-faulty-proposal = मैं { $merchant } के साथ विवाद खोलूँगा क्योंकि सामान गलत या खराब है।
dispute-faulty-done = हो गया: { $merchant } के साथ विवाद खुला है क्योंकि सामान गलत या खराब है।

## Canceling
cancel-proposal = मैं { $merchant } से आपका { $amount } का ऑर्डर रद्द करूँगा। उसके बाद उसका कुछ बकाया नहीं रहेगा।
cancel-done = हो गया: { $merchant } से { $amount } का ऑर्डर रद्द है, और उसका कुछ बकाया नहीं है।
canceled-already = { $merchant } से आपका ऑर्डर { $date } को रद्द हुआ था।
captured-already = { $merchant } ने सामान { $date } को भेज दिया, इसलिए अब ऑर्डर रद्द नहीं कर सकता।
offer-return = अगर आप सामान नहीं रखना चाहते, तो मैं वापसी दर्ज कर सकता हूँ। बस बताएँ।
no-order-to-cancel = आपके खाते में ऐसा कुछ नहीं दिखता जो रद्द हो सके।

## A payment that doesn't show
ask-paid-amount = आपने कितना भुगतान किया?
ask-paid-on = आपने किस दिन भुगतान किया?
payment-wait = भुगतान में कुछ बैंक दिवस लगते हैं। अगर आपका { $amount } { $date } को न दिखे तो मुझे फिर लिखें, मैं खोज करवाऊँगा।
payment-found-proposal = { $date } को { $amount } बिना विवरण आया। मैं इसे { $merchant } के लिए लगाऊँगा।
payment-shows = { $merchant } के लिए आपका { $amount } { $date } से आपके खाते में है।
trace-proposal = मैं { $date } के आपके { $amount } के भुगतान की खोज करवाऊँगा।
trace-done = हो गया: { $date } के आपके { $amount } के भुगतान की खोज हो रही है।
trace-already = { $date } के आपके { $amount } के भुगतान की खोज पहले से हो रही है।

## Spreading what is owed
count-label = { $count }
ask-installments = आपको { $amount } देना है। कितने महीनों में बाँटूँ? { $least } से { $most } तक संभव है। या बताएँ कि आप हर महीने कितना दे सकते हैं।
plan-beyond-limit = मैं इसे { $least } से { $most } महीनों में बाँट सकता हूँ।
plan-below-minimum = सबसे छोटा मासिक भुगतान { $amount } है, इसलिए अधिकतम { $most } महीने दे सकता हूँ।
plan-rate-too-low = हर महीने { $part } देने पर { $most } महीनों से ज़्यादा लगेंगे, और इससे ज़्यादा मैं नहीं दे सकता।
plan-too-small = सबसे छोटा मासिक भुगतान { $amount } है, इसलिए बाँटने के लिए बहुत कम शेष है।
plan-proposal = मैं { $amount } को { $count } मासिक भुगतानों में बाँटूँगा, हर एक अधिकतम { $part }, पहला { $date } को। इसका कोई शुल्क नहीं।
plan-done = हो गया: { $amount } { $count } मासिक भुगतानों में बँटा है, हर एक अधिकतम { $part }, पहला { $date } को।

## Somebody else's purchase
account-locked = आपका खाता लॉक है, इसलिए कोई इससे कुछ नहीं खरीद सकता।
dispute-stranger-done = { $merchant } के साथ विवाद खुला है क्योंकि यह आपने नहीं खरीदा।

## Withdrawing from the credit agreement
withdraw-proposal = मैं दर्ज करूँगा कि आप { $merchant } के ऋण अनुबंध से हटते हैं। तब { $amount } एकमुश्त { $date } को देय होगा।
withdraw-done = हो गया: आप { $merchant } के ऋण अनुबंध से हट गए हैं। { $amount } एकमुश्त { $date } को देय है।
withdrawal-over = आप { $merchant } के ऋण अनुबंध से { $date } तक हट सकते थे, और वह बीत चुका है।
no-withdrawal-right = आपके देश का कानून इस ऋण अनुबंध से हटने का अधिकार नहीं देता।
withdrawn-already = आप { $merchant } के ऋण अनुबंध से पहले ही { $date } को हट चुके हैं।
no-agreement = ऐसा कोई ऋण अनुबंध नहीं दिखता जिससे आप हट सकें।

## Another card, account, or day
method-label = { $method }
ask-method = अभी आप { $method } से भुगतान करते हैं। इसकी जगह क्या उपयोग करूँ?
no-other-method = भुगतान का कोई और साधन दर्ज नहीं है। आप खाता सेटिंग में कार्ड या बैंक खाता जोड़ सकते हैं; कृपया उसका नंबर यहाँ कभी न भेजें।
method-proposal = अब से मैं आपके भुगतानों के लिए { $method } उपयोग करूँगा।
method-done = हो गया: अब से आपके भुगतानों के लिए { $method } उपयोग होता है।
method-already = { $method } पहले से उपयोग में है।
ask-day = महीने के किस दिन भुगतान करना चाहेंगे? { $least } से { $most } तक संभव है।
day-beyond-limit = मैं महीने की { $least } से { $most } तारीख तक चुन सकता हूँ।
day-proposal = अगले महीने से आपके मासिक भुगतान महीने की { $day } तारीख को देय होंगे।
day-done = हो गया: अगले महीने से आपके मासिक भुगतान महीने की { $day } तारीख को देय हैं।
day-already = आपके मासिक भुगतान पहले से महीने की { $day } तारीख को देय हैं।

## What a bill is made of
no-purchase = आपके खाते में कोई बिल नहीं दिखता।
invoice-total = { $merchant }, { $date }: { $amount }, इसमें शामिल:
invoice-item = { $item }: { $amount }
invoice-interest = ब्याज: { $amount }
invoice-fee = विलंब शुल्क, { $date } को लगा: { $amount }
invoice-fee-waived = विलंब शुल्क, { $date } को लगा और हटाया गया: { $amount }
invoice-payment = { $date } को भुगतान: { $amount }
dispute-amount-proposal = अगर यह सही नहीं है, तो मैं राशि के बारे में { $merchant } के साथ विवाद खोलूँगा।
dispute-amount-done = हो गया: राशि के बारे में { $merchant } के साथ विवाद खुला है।

## Complaints
complaint-registered = आपकी शिकायत दर्ज है। प्रतिनिधि { $date } तक उत्तर देंगे।
complaint-already = यह शिकायत { $was } से दर्ज है। प्रतिनिधि { $date } तक उत्तर देंगे।
complaint-escalation = अगर आप उत्तर से सहमत न हों, तो यहाँ जा सकते हैं: { $body }।

## Contact details
ask-field = आप क्या बदलना चाहेंगे?
field-label = { $field ->
    [email] ईमेल पता
    [phone] फ़ोन नंबर
   *[address] डाक पता
}
ask-value = { $field ->
    [email] नया ईमेल पता क्या है?
    [phone] नया फ़ोन नंबर क्या है?
   *[address] नया डाक पता क्या है?
}
contact-proposal = { field-label }: मैं इसे { $value } कर दूँगा।
contact-done = हो गया। { field-label }: { $value }।
contact-already = { field-label }: { $value } पहले से आपके खाते में है, इसलिए कुछ बदलना नहीं है।

## Invoices and statements
nothing-to-state = ऐसी कोई खरीद नहीं दिखती जिसका बिल हो।
invoice-proposal = मैं { $merchant } से { $date } की खरीद के बिल की प्रति भेजूँगा।
invoice-done = हो गया: { $merchant } से { $date } की खरीद के बिल की प्रति आपको भेजी जा रही है।
ask-month = किस महीने का विवरण चाहिए?
period-label = { $first } – { $date }
statement-proposal = मैं { $first } से { $date } तक का विवरण भेजूँगा।
statement-done = हो गया: { $first } से { $date } तक का विवरण आपको भेजा जा रहा है।
statement-title = { $first } से { $date } तक का विवरण
statement-line = { $date } · { $merchant } · { $kind ->
    [purchase] खरीद
    [interest] ब्याज
    [fee] विलंब शुल्क
    [fee_waived] माफ़ विलंब शुल्क
    [payment] भुगतान
    [refund] धनवापसी
   *[goodwill] सद्भावना
} · { $amount }
statement-opening = पहले का बकाया: { $amount }
statement-closing = बाद का बकाया: { $amount }
statement-due = अब भी देना है: { $merchant } को { $amount }, देय तिथि { $date }

## Credit
purchase-declined = { $merchant } से आपकी { $amount } की खरीद { $date } को अस्वीकार हुई। मुख्य कारण:
no-declined-purchase = आपके खाते में कोई अस्वीकृत खरीद नहीं दिखती।
credit-no-limit = आपके लिए कोई तय सीमा नहीं है: हर खरीद पर अलग निर्णय होता है।
credit-left = आपकी सीमा { $limit } है। आपका बकाया या सहमति { $owed } है, इसलिए { $amount } शेष है।
credit-over-limit = इस खरीद से आपका बकाया सीमा से अधिक हो जाएगा।
credit-overdue-debt = आपका एक भुगतान समय से पीछे है।
credit-short-history = हमें अभी पर्याप्त पता नहीं कि आप कैसे भुगतान करते हैं।
credit-many-open-orders = आपकी कई खरीदें एक साथ खुली हैं।
credit-not-affordable = आपके बताए अनुसार, आय में से खर्च घटाकर भुगतानों के लिए बहुत कम बचता है।
credit-account-locked = आपका खाता लॉक है।
credit-no-promise = हर खरीद पर उसी दिन नए सिरे से निर्णय होता है, इसलिए अभी नहीं बता सकते कि अगला उत्तर क्या होगा।

## The account and what is known
ask-account-wish = आप क्या चाहेंगे?
account-wish-label = { $wish ->
    [export] मेरा डेटा भेजें
    [close] मेरा खाता बंद करें
   *[erase] मेरा डेटा मिटाएँ
}
account-proposal = { $wish ->
    [export] जो कुछ हम आपके बारे में जानते हैं, उसे पढ़ने योग्य संग्रह में रखकर आपको भेजूँगा।
    [close] मैं आपका खाता बंद करूँगा। उसके बाद इससे कुछ नहीं खरीदा जा सकता।
   *[erase] जो हम आपके बारे में जानते हैं, मैं उसे मिटाकर खाता बंद करूँगा। यह वापस नहीं हो सकता।
}
account-done = { $wish ->
    [export] हो गया: आपका डेटा भेजा जा रहा है।
    [close] हो गया: आपका खाता बंद है।
   *[erase] हो गया: जो हम आपके बारे में जानते थे वह मिट गया और खाता बंद है।
}
account-wish-met = { account-wish-label }: यह पहले ही हो चुका है।
data-kept = कानून के अनुसार हमें आपकी हर खरीद का हिसाब { $date } तक रखना है। तब तक आपका डेटा नहीं मिटाया जा सकता।
close-owing = अभी { $amount } शेष है। सब भुगतान होने पर खाता बंद हो सकता है।
close-disputed = { $merchant } की खरीद पर विवाद खुला है। निर्णय होने पर खाता बंद हो सकता है।
archive-title = हम आपके बारे में क्या जानते हैं, { $date } तक

## Merchants: payouts
payout-to-come = { $amount } आपको { $date } को चुकाया जाएगा।
payout-paid = { $amount } आपको { $date } को चुकाया गया।
payout-orders = इनके लिए: { $orders }
payout-kept = बिक्री से { $amount } का अंतर हमारा शुल्क और कटौती है।
no-payout = अभी आपके लिए कोई चुकौती नहीं दिखती।
no-payout-of = ऑर्डर { $order } अभी किसी चुकौती में नहीं है।

## Merchants: orders
ask-merchant-step = ऑर्डर { $order } के साथ क्या करना चाहेंगे?
merchant-step-label = { $step ->
    [capture] वसूल करें
    [refund] धनवापसी
    [cancel] रद्द करें
    [release] शेष छोड़ें
   *[extend] अनुमति बढ़ाएँ
}
no-merchant-order = आपका ऐसा कोई ऑर्डर नहीं दिखता जिसमें यह संभव हो।
capture-proposal = मैं ऑर्डर { $order } से { $amount } वसूल करूँगा।
capture-done = हो गया: ऑर्डर { $order } से { $amount } वसूल हुआ।
capture-too-much = यह ऑर्डर { $order } से वसूल हो सकने वाली शेष राशि से अधिक है: { $amount }। मैं उतना वसूल कर सकता हूँ।
merchant-captured-already = ऑर्डर { $order } से { $amount } पहले ही वसूल हो चुका है, इसलिए अब यह संभव नहीं। वसूल राशि की धनवापसी हो सकती है।
authorization-over = ऑर्डर { $order } की अनुमति { $date } को समाप्त हुई।
ask-refund-amount = ऑर्डर { $order } की कितनी धनवापसी करें? अधिकतम { $amount }।
refund-proposal = मैं ग्राहक को ऑर्डर { $order } की { $amount } की धनवापसी करूँगा।
refund-done = हो गया: ग्राहक को ऑर्डर { $order } की { $amount } की धनवापसी हुई।
refund-too-much = यह ऑर्डर { $order } की अब भी संभव धनवापसी से अधिक है: { $amount }।
refund-window-over = ऑर्डर { $order } की धनवापसी { $date } तक हो सकती थी, और वह बीत चुका है।
merchant-not-captured = ऑर्डर { $order } से अभी कुछ वसूल नहीं हुआ, इसलिए धनवापसी के लिए कुछ नहीं है।
merchant-cancel-proposal = मैं ऑर्डर { $order } रद्द करूँगा।
merchant-cancel-done = हो गया: ऑर्डर { $order } रद्द है।
merchant-canceled-already = ऑर्डर { $order } { $date } को रद्द हुआ था।
release-proposal = मैं ऑर्डर { $order } का शेष { $amount } छोड़ दूँगा।
release-done = हो गया: ऑर्डर { $order } का शेष { $amount } छोड़ दिया गया।
extend-proposal = मैं ऑर्डर { $order } की अनुमति { $was } से { $date } तक बढ़ाऊँगा।
extend-done = हो गया: ऑर्डर { $order } की अनुमति अब { $date } तक है।
extend-too-far = ऑर्डर { $order } की अनुमति अधिकतम { $date } तक बढ़ सकती है।
authorized-until = ऑर्डर { $order } की अनुमति पहले से { $date } तक है।

## Merchants: disputes
merchant-dispute-line = ऑर्डर { $order }: ग्राहक का विवाद { $date } से खुला है। { $reason ->
    [not_received] सामान नहीं पहुँचा
    [wrong_or_damaged] सामान गलत या खराब है
    [not_my_purchase] ग्राहक ने यह नहीं खरीदा
    [wrong_amount] राशि गलत है
   *[refund_missing] धनवापसी नहीं हुई
}। राशि { $amount } है।
dispute-answer-by = आपका उत्तर { $date } तक चाहिए। आप विवाद स्वीकार कर सकते हैं, या फ़ाइलें भेज सकते हैं जो बताएँ कि क्या हुआ।
dispute-answered = ऑर्डर { $order } पर आपके प्रमाण हमारे पास हैं और देखे जा रहे हैं।
dispute-send-files = कृपया ऑर्डर { $order } के विवाद की फ़ाइलें अगले संदेश में जोड़ें।
dispute-answer-over = ऑर्डर { $order } के विवाद का उत्तर { $date } तक दिया जा सकता था, और वह बीत चुका है।
evidence-proposal = मैं ऑर्डर { $order } के विवाद के लिए ये फ़ाइलें जमा करूँगा: { $files }
evidence-done = हो गया: ऑर्डर { $order } के विवाद के लिए ये फ़ाइलें जमा हैं: { $files }
accept-dispute-proposal = मैं ऑर्डर { $order } का विवाद स्वीकार करूँगा। तब ग्राहक को { $amount } वापस मिलेगा।
accept-dispute-done = हो गया: ऑर्डर { $order } का विवाद स्वीकार है, ग्राहक को { $amount } वापस मिलता है।
no-open-dispute = आपके ऑर्डर पर कोई खुला विवाद नहीं दिखता।
no-open-dispute-on = ऑर्डर { $order } पर कोई खुला विवाद नहीं है।
dispute-closed = ऑर्डर { $order } का विवाद { $date } को बंद हुआ।

## What was promised
person-answers-by = प्रतिनिधि { $date } तक आपको उत्तर देंगे।
queue-wait = प्रतिनिधि संभवतः { $least } से { $most } मिनट में आपके साथ होंगे।
callback-at = अभी काम पर ऐसा कोई नहीं है जो उत्तर दे सके। प्रतिनिधि { $date } को { $from } और { $until } के बीच यहीं आपको उत्तर देंगे।
person-with-you = { $name } अब यहाँ हैं और स्वयं आपको उत्तर दे रहे हैं।
assistant-back = यहाँ फिर से स्वचालित सहायक उत्तर दे रहा है।
dispute-heard-by = पहले { $merchant } से पूछा जाएगा। आपको { $date } तक हमसे सूचना मिलेगी।
trace-heard-by = क्या मिला, यह आपको { $date } तक पता चलेगा।
dispute-decided-for-you = { $merchant } के साथ विवाद का निर्णय आपके पक्ष में हुआ।
dispute-decided-for-shop = { $merchant } के साथ विवाद का निर्णय दुकान के पक्ष में हुआ। सहमत न हों तो हमें लिखें।
dispute-undecided = { $merchant } के साथ विवाद का निर्णय अभी नहीं हुआ।
trace-found = आपका { $amount } का भुगतान आ गया है।
trace-not-found = आपका { $amount } का भुगतान अभी नहीं मिला है।
person-looks = प्रतिनिधि से इसे देखने को कहा गया है।
approval-asked = पहले प्रतिनिधि को इसे मंज़ूर करना होगा, इसलिए अभी कुछ नहीं बदला गया है। आपको { $date } तक उत्तर मिलेगा।
approval-refused = आपका अनुरोध मंज़ूर नहीं हुआ, इसलिए कुछ नहीं बदला गया।
answer-overdue = हमने { $date } तक उत्तर का वादा किया था और उसे नहीं निभाया। हमें खेद है।
goods-come-yet = क्या { $merchant } से आपका सामान पहुँचा? अगर नहीं, तो हमें लिखें, विवाद खोला जा सकता है।
payment-still-missing = आपका { $amount } का भुगतान अभी नहीं दिखता। खोज करवानी हो तो हमें लिखें।
payout-overdue = आपकी { $amount } की चुकौती का वादा { $date } का था और वह नहीं हुई। हमें खेद है।
